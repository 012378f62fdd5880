"""`khulasa new`, `doctor` and `clean`: the project's own housekeeping."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from generator.cli import report
from generator.pipeline.hosting import size_of_files

if TYPE_CHECKING:
    from pathlib import Path

    from tests.conftest import MakeProject, Run

ARTICLE = "عنوان الخبر\nقال الوزير إن العمل مستمر.\n"


@pytest.fixture
def news(tmp_path: Path) -> Path:
    path = tmp_path / "خبر اليوم.txt"
    path.write_bytes(ARTICLE.encode("cp1256"))
    return path


def test_new_takes_a_file_in_under_a_readable_permalink(project: MakeProject, run: Run, news: Path) -> None:
    root = project()
    result = run(root, "new", str(news))
    assert result.returncode == 0, result.stderr
    assert result.stdout == "seeds/khbr-alywm.txt: عنوان الخبر\n"
    assert (root / "seeds/khbr-alywm.txt").read_bytes() == news.read_bytes()


def test_new_writes_nothing_in_a_dry_run(project: MakeProject, run: Run, news: Path) -> None:
    root = project()
    assert run(root, "new", "--dry-run", str(news)).returncode == 0
    assert list((root / "seeds").iterdir()) == []
    assert not (root / ".khulasa/lock").exists()


def test_new_refuses_a_permalink_that_is_taken(project: MakeProject, run: Run, news: Path) -> None:
    root = project()
    run(root, "new", "--slug", "today", str(news))
    result = run(root, "new", "--slug", "today", str(news))
    assert result.returncode == 2
    assert "seeds/today.txt: already exists" in result.stderr
    assert run(root, "new", "--slug", "tomorrow", str(news)).returncode == 0


def test_new_never_writes_over_a_seed_and_takes_no_permalink_of_another(
    project: MakeProject, run: Run, news: Path, tmp_path: Path
) -> None:
    root = project()
    seed = root / "seeds/a.txt"
    seed.write_text(f"---\nslug: b\n---\n{ARTICLE}", encoding="utf-8")
    before = seed.read_bytes()
    assert run(root, "new", "--slug", "a", str(news)).returncode == 2
    assert run(root, "new", "--slug", "b", str(news)).returncode == 2
    claimant = tmp_path / "claimant.txt"
    claimant.write_bytes(before)
    assert run(root, "new", str(claimant)).returncode == 2
    assert seed.read_bytes() == before
    assert [path.name for path in (root / "seeds").iterdir()] == ["a.txt"]


def test_new_refuses_what_is_no_article(project: MakeProject, run: Run, tmp_path: Path) -> None:
    (tmp_path / "english.txt").write_text("Only English", encoding="utf-8")
    root = project()
    result = run(root, "new", str(tmp_path / "english.txt"))
    assert result.returncode == 1
    assert "english.txt: has no Arabic text" in result.stderr
    assert list((root / "seeds").iterdir()) == []


def test_doctor_points_out_the_placeholder_address_and_bad_seeds(project: MakeProject, run: Run) -> None:
    root = project()
    (root / "seeds/good.txt").write_text(ARTICLE, encoding="utf-8")
    (root / "seeds/bad.txt").write_bytes(b"")
    result = run(root, "doctor", KHULASA_GOOGLE_URL="http://127.0.0.1:9/")
    assert result.returncode == 0
    for part in (
        "site_url in mkdocs.yml is the placeholder",
        "1 readable seed in seeds/",
        "seeds/bad.txt: is empty",
        "engine firefox: there is no model",
        "engine google at http://127.0.0.1:9/",
    ):
        assert part in result.stdout


def test_doctor_fails_when_no_seed_can_be_read(project: MakeProject, run: Run) -> None:
    root = project()
    (root / "seeds/bad.txt").write_bytes(b"")
    assert run(root, "doctor").returncode == 1


def test_clean_removes_what_can_be_made_again_and_nothing_else(project: MakeProject, run: Run) -> None:
    root = project()
    (root / "seeds/good.txt").write_text(ARTICLE, encoding="utf-8")
    run(root, "generate", "--offline")
    for name in ("2026-11-22.yml", "2026-11-22/issue.html", "mine/issue.html"):
        (root / "newsletters" / name).parent.mkdir(parents=True, exist_ok=True)
        (root / "newsletters" / name).write_text("articles: [good]\n")
    kept = {path for path in root.rglob("*") if path.is_file() and "seeds" in path.parts}
    said = run(root, "clean", "--dry-run").stdout
    assert "would remove docs/articles" in said
    assert (root / "docs/articles").is_dir()
    assert run(root, "clean").returncode == 0
    assert not (root / "docs/articles").exists()
    assert not (root / ".khulasa").exists()
    assert (root / "docs/how-it-works.md").is_file()
    assert sorted(path.name for path in (root / "newsletters").iterdir()) == ["2026-11-22.yml", "mine"]
    assert {path for path in root.rglob("*") if path.is_file() and "seeds" in path.parts} == kept


def test_doctor_lists_bad_rows_of_names_and_what_has_no_english_name(project: MakeProject, run: Run) -> None:
    root = project()
    for slug, day in (("a", 1), ("b", 2)):
        front = f"---\nsource: المرفأ\ntags: [اقتصاد, شيء{day}]\n---\n"
        (root / f"seeds/{slug}.txt").write_text(front + ARTICLE, encoding="utf-8")
    (root / "seeds/names.csv").write_text("ar,en\nشيء1,\nشيء2,Thing\n", encoding="utf-8")
    result = run(root, "doctor", KHULASA_GOOGLE_URL="http://127.0.0.1:9/")
    assert result.returncode == 0
    for line in (
        "ok      1 name in seeds/names.csv",
        "warning seeds/names.csv, line 2: has no name in the column 'en'; write the English name, or remove",
        "warning outlet without an English name, in 2 articles: المرفأ",
        "warning topic without an English name, in 1 article: شيء1",
        "warning to name them in English, add lines to seeds/names.csv, such as المرفأ,ENGLISH,,outlet",
    ):
        assert f"\n{line}" in result.stdout
    (root / "seeds/names.csv").write_text(
        "ar,en,kind\nالمرفأ,Al Marfa,outlet\nشيء1,One,\nشيء2,Two,\n", encoding="utf-8"
    )
    assert "English name" not in run(root, "doctor", KHULASA_GOOGLE_URL="http://127.0.0.1:9/").stdout


def test_doctor_says_how_large_the_site_is_and_which_host_does_not_take_it(
    project: MakeProject, run: Run
) -> None:
    root = project()
    (root / "site").mkdir()
    (root / "site/index.html").write_bytes(b"-" * 30_000_000)
    lines = run(root, "doctor", KHULASA_GOOGLE_URL="http://127.0.0.1:9/").stdout.splitlines()
    assert "ok      1 file, 30.0 MB in site, within the limits of GitHub Pages and GitLab Pages" in lines
    refused = [line for line in lines if "too large for" in line]
    assert len(refused) == 2
    assert refused[0].startswith(
        "warning too large for Cloudflare Pages, free, which takes no file over 26.2 MB (https://"
    )


def test_the_end_of_a_build_says_so_too() -> None:
    assert report.site(size_of_files({"index.html": 1})) == "1 file, 0.0 MB"
    assert report.site(size_of_files({"index.html": 1, "all.json": 30_000_000})) == (
        "2 files, 30.0 MB; more than is taken by Cloudflare Pages, free (no file over 26.2 MB) and"
        " Cloudflare Pages, paid (no file over 26.2 MB)"
    )
