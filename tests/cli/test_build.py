"""`khulasa build`: from seeds to site as an editor meets it, bad input and killed runs included."""

from __future__ import annotations

import hashlib
import json
import re
import shutil
from typing import TYPE_CHECKING

import pytest
from filelock import FileLock

from tests.conftest import ROOT

if TYPE_CHECKING:
    from pathlib import Path

    from tests.conftest import MakeProject, Run

ARTICLE = (
    "ارتفاع الصادرات\nبلغت الصادرات 900 ألف طن في مايو. وقال الوزير إن العمل مستمر.\nوتراجعت الواردات 12%.\n"
)


def fingerprints(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def add(project: Path, name: str, text: str = ARTICLE) -> Path:
    path = project / "seeds" / name
    path.write_text(text, encoding="utf-8")
    return path


def test_the_shipped_article_is_published_with_every_figure_matched(shipped: Path) -> None:
    page = (shipped / "site/articles/netflix-ai-product-manager/index.html").read_text(encoding="utf-8")
    assert "All 6 figures match the Arabic" in page
    assert "Netflix AI product manager job comes with ‘tempting’ annual salary!" in page
    assert "وظيفة مدير منتج بمجال الذكاء الاصطناعي في نتفليكس براتب سنوي “مغري”!" in page
    for figure in ("160,000", "$900,000", "$650,000", "$1.5 billion", "17", "half a day"):
        assert figure in page


def test_a_second_build_changes_nothing_and_says_so(shipped: Path, run: Run, tmp_path: Path) -> None:
    root = shutil.copytree(shipped, tmp_path / "project")
    records = {root / ".khulasa" / name for name in ("site.sqlite", "store.sqlite", "last-run.bin")}
    before = {p: p.stat().st_mtime_ns for p in root.rglob("*") if p.is_file() and p not in records}
    result = run(root, "build", "--offline")
    assert result.returncode == 0
    assert "Nothing has changed" in result.stdout
    after = {p: p.stat().st_mtime_ns for p in root.rglob("*") if p.is_file() and p not in records}
    assert after == before


@pytest.mark.slow
def test_the_site_has_the_same_bytes_whatever_the_machine_is_set_to(
    shipped: Path, project: MakeProject, program: Run
) -> None:
    other = project(*sorted((shipped / "seeds").glob("*")))
    result = program(other, "build", "--offline", TZ="Asia/Tokyo", LANG="ar_EG.UTF-8", PYTHONHASHSEED="7")
    assert result.returncode == 0, result.stderr
    assert fingerprints(other / "site") == fingerprints(shipped / "site")
    assert fingerprints(other / "docs/search") == fingerprints(shipped / "docs/search")


@pytest.mark.no_cover
def test_without_an_engine_an_article_is_published_as_pending(project: MakeProject, run: Run) -> None:
    root = project()
    add(root, "exports.txt")
    result = run(root, "generate", "--offline")
    assert result.returncode == 0
    assert "seeds/exports.en.po: 4 sentences have no English yet" in result.stderr
    page = (root / "docs/articles/exports/index.md").read_text(encoding="utf-8")
    for part in ("Translation pending", "ارتفاع الصادرات", "900,000", "12%"):
        assert part in page
    memory = (root / "seeds/exports.en.po").read_text(encoding="utf-8")
    assert memory.count("\nmsgctxt ") == 4


def test_strict_refuses_to_publish_what_is_pending_and_leaves_the_old_site(
    project: MakeProject, run: Run
) -> None:
    root = project()
    (root / "site").mkdir()
    (root / "site/index.html").write_text("old", encoding="utf-8")
    add(root, "exports.txt")
    result = run(root, "build", "--offline", "--strict")
    assert result.returncode == 1
    assert (root / "site/index.html").read_text(encoding="utf-8") == "old"


HOSTILE_TITLE = 'عنوان <script>alert("x")</script> {{ 7*7 }} --- --8<-- "mkdocs.yml"'
BAD_SEEDS: dict[str, tuple[bytes, str]] = {
    "empty.txt": (b"", "seeds/empty.txt: is empty"),
    "english.txt": (b"Only English\nhere.", "seeds/english.txt: has no Arabic text"),
    "junk.txt": (bytes(range(256)) * 9, "seeds/junk.txt, byte 128: is not UTF-8"),
    "key.txt": (("---\nauther: x\n---\n" + ARTICLE).encode(), "seeds/key.txt, line 2: unknown key 'auther'"),
    "long.txt": (
        ("عنوان\n" + "س" * 10_000_000).encode(),
        "seeds/long.txt, line 2: is 10,000,000 characters long",
    ),
    "up.txt": (
        ("---\nslug: ../up\n---\n" + ARTICLE).encode(),
        "seeds/up.txt, line 2: '../up' is not a permalink",
    ),
    "One Slug.txt": (ARTICLE.encode(), "seeds/One Slug.txt and seeds/one-slug.txt: have the same permalink"),
    "one-slug.txt": (ARTICLE.encode(), "seeds/One Slug.txt and seeds/one-slug.txt: have the same permalink"),
}


@pytest.mark.slow
def test_each_bad_seed_gets_one_line_and_the_others_are_published(project: MakeProject, run: Run) -> None:
    root = project()
    add(root, "good.txt")
    add(root, "hostile.txt", f"{HOSTILE_TITLE}\n{ARTICLE}")
    for name, (data, _) in BAD_SEEDS.items():
        (root / "seeds" / name).write_bytes(data)
    result = run(root, "build", "--offline")
    assert result.returncode == 0, result.stderr
    for _, line in BAD_SEEDS.values():
        assert sum(line in said for said in result.stderr.splitlines()) == 1, line
    assert "7 bad seeds" in result.stdout
    assert sorted(p.name for p in (root / "site/articles").iterdir() if p.is_dir()) == ["good", "hostile"]
    for page in (root / "site").rglob("*.html"):
        html = page.read_text(encoding="utf-8")
        assert "<script>alert" not in html
        assert "49" not in re.sub(r"\s+", " ", html.split("<main", 1)[-1].split("</main")[0])
    assert "&lt;script&gt;alert" in (root / "site/articles/hostile/index.html").read_text(encoding="utf-8")


def test_when_nothing_can_be_built_the_old_site_stays(project: MakeProject, run: Run) -> None:
    root = project()
    (root / "site").mkdir()
    (root / "site/index.html").write_text("old", encoding="utf-8")
    add(root, "english.txt", "Only English")
    result = run(root, "build", "--offline")
    assert result.returncode == 1
    assert "not one of them can be published" in result.stderr
    assert (root / "site/index.html").read_text(encoding="utf-8") == "old"


@pytest.mark.slow
def test_a_site_without_seeds_is_an_empty_one_that_says_so(project: MakeProject, run: Run) -> None:
    root = project()
    result = run(root, "build", "--offline")
    assert result.returncode == 0, result.stderr
    assert (root / "site/index.html").is_file()


@pytest.mark.slow
@pytest.mark.parametrize("line", ["", "site_url:\n", "site_url: ''\n"])
def test_without_an_address_a_build_says_so_and_pages_have_no_full_addresses(
    project: MakeProject, run: Run, line: str
) -> None:
    root = project()
    add(root, "ports.txt")
    recipe = (root / "mkdocs.yml").read_text(encoding="utf-8")
    (root / "mkdocs.yml").write_text(
        re.sub(r"^site_url:.*\n", line, recipe, flags=re.MULTILINE), encoding="utf-8"
    )
    result = run(root, "build", "--offline")
    assert result.returncode == 0
    (warning,) = [text for text in result.stderr.splitlines() if "site_url" in text]
    assert "write site_url: with the address of your site" in warning
    site = root / "site"
    for page in (site / "index.html", site / "ar/index.html", *site.glob("articles/*/index.html")):
        head = page.read_text(encoding="utf-8").partition("</head>")[0]
        assert not re.search(r'og:url|og:image|rel="canonical"|hreflang|ld\+json|khulasa\.example', head)
    assert "Sitemap" not in (site / "robots.txt").read_text(encoding="utf-8")
    generated = [
        file for kind in ("xml", "json", "csv", "txt", "bib", "ris") for file in site.rglob(f"*.{kind}")
    ]
    assert len(generated) > 20
    named = [file for file in generated if b"khulasa.example" in file.read_bytes()]
    assert named == [], "a file names an address that the site does not have"
    feed = (site / "feed.xml").read_text(encoding="utf-8")
    assert "<link>/</link>" in feed
    told = run(root, "newsletter", "--articles", "ports", "--edition", "ar")
    assert "its links have no host: set site_url" in told.stderr
    sent = [file for file in (root / "newsletters").rglob("*") if file.is_file()]
    assert {"issue.html", "issue.eml", "mailchimp.html"} <= {file.name for file in sent}
    assert [file for file in sent if b"khulasa.example" in file.read_bytes()] == []


def test_with_the_placeholder_a_build_says_in_one_line_that_it_is_one(project: MakeProject, run: Run) -> None:
    root = project()
    add(root, "ports.txt")
    (line,) = [text for text in run(root, "generate", "--offline").stderr.splitlines() if "site_url" in text]
    assert "is the placeholder https://khulasa.example/" in line
    rename = (root / "mkdocs.yml").read_text(encoding="utf-8").replace("khulasa.example", "news.example")
    (root / "mkdocs.yml").write_text(rename, encoding="utf-8")
    assert "site_url" not in run(root, "generate", "--offline").stderr


def test_when_mkdocs_fails_the_old_site_stays_and_its_words_are_passed_on(online: Path, run: Run) -> None:
    before = fingerprints(online / "site")
    settings = online / "mkdocs.yml"
    settings.write_text(
        settings.read_text(encoding="utf-8").replace("name: material", "name: nosuch"), encoding="utf-8"
    )
    result = run(online, "build", "--offline")
    assert result.returncode == 1
    assert "nosuch" in result.stderr
    assert fingerprints(online / "site") == before


@pytest.mark.parametrize(
    ("broken", "said"),
    [("{% if %}", "article/brief.md.j2, line 1: cannot be printed"), ("{{ nothing.at.all }}", "'nothing'")],
)
def test_a_wrong_template_is_named_and_the_old_docs_stay(
    project: MakeProject, run: Run, broken: str, said: str
) -> None:
    root = project()
    add(root, "exports.txt")
    (root / "templates/pages/article/brief.md.j2").write_text(broken, encoding="utf-8")
    result = run(root, "generate", "--offline")
    assert result.returncode == 1
    assert said in result.stderr
    assert "Traceback" not in result.stderr
    assert not (root / "docs/articles").exists()


def test_a_run_killed_between_the_renames_is_mended_by_the_next(online: Path, run: Run) -> None:
    before = fingerprints(online / "site")
    (online / "site").rename(online / ".site.old")
    assert run(online, "build", "--offline").returncode == 0
    assert fingerprints(online / "site") == before


def test_a_damaged_site_is_built_again(online: Path, run: Run) -> None:
    before = fingerprints(online / "site")
    (online / "site/index.html").unlink()
    assert run(online, "build", "--offline").returncode == 0
    assert fingerprints(online / "site") == before


@pytest.mark.slow
def test_a_site_folder_that_is_a_link_is_filled_where_it_points(
    project: MakeProject, run: Run, tmp_path: Path
) -> None:
    root = project()
    add(root, "exports.txt")
    web = tmp_path / "www" / "news"
    web.mkdir(parents=True)
    (root / "site").symlink_to(web)
    assert run(root, "build", "--offline").returncode == 0
    assert (root / "site").is_symlink()
    assert (web / "articles/exports/index.html").is_file()


def test_a_missing_seeds_folder_stops_the_build_and_the_old_site_stays(online: Path, run: Run) -> None:
    before = fingerprints(online / "site")
    (online / "seeds").rename(online / "sds")
    result = run(online, "build", "--offline")
    assert result.returncode == 1
    assert "seeds/: is missing" in result.stderr
    assert fingerprints(online / "site") == before


def test_what_the_system_forbids_ends_in_one_sentence(project: MakeProject, run: Run) -> None:
    root = project()
    add(root, "exports.txt")
    (root / "docs/articles").write_text("a file where a folder belongs", encoding="utf-8")
    result = run(root, "build", "--offline")
    assert result.returncode == 1
    assert "cannot be used" in result.stderr
    assert "Traceback" not in result.stderr


def test_removing_a_seed_removes_all_that_its_pages_said(online: Path, run: Run) -> None:
    assert "أعلن الميناء" in (online / "site/articles/port/index.html").read_text(encoding="utf-8")
    (online / "seeds/port.txt").unlink()
    assert run(online, "build", "--offline").returncode == 0
    left = [path for path in (online / "site").rglob("*") if path.suffix in {".html", ".json", ".csv"}]
    assert not [path for path in left if "أعلن الميناء" in path.read_text(encoding="utf-8")]
    assert sorted(path.name for path in (online / "docs/articles/port").iterdir()) == [
        "article.json",
        "index.md",
    ]
    assert (online / "site/articles/other/index.html").is_file()
    assert (online / "seeds/other.txt").is_file()


def test_a_dry_run_writes_nothing_and_says_what_it_would(project: MakeProject, run: Run) -> None:
    root = project()
    add(root, "exports.txt")
    before = fingerprints(root)
    result = run(root, "build", "--offline", "--dry-run")
    assert result.returncode == 0, result.stderr
    assert "files would change" in result.stdout
    assert fingerprints(root) == before


def test_the_report_as_json_is_one_document(project: MakeProject, run: Run) -> None:
    root = project()
    add(root, "exports.txt")
    (root / "seeds/bad.txt").write_bytes(b"")
    report = json.loads(run(root, "generate", "--offline", "--json").stdout)
    assert report["articles"] == report["pending"] == ["exports"]
    assert report["errors"][0]["where"] == "seeds/bad.txt"


def test_the_report_comes_also_when_strict_refuses_to_publish(project: MakeProject, run: Run) -> None:
    root = project()
    add(root, "exports.txt")
    result = run(root, "build", "--offline", "--strict", "--json")
    assert result.returncode == 1
    assert json.loads(result.stdout)["pending"] == ["exports"]


def test_a_withdrawn_article_goes_out_whatever_its_translation_says(project: MakeProject, run: Run) -> None:
    root = project(ROOT / "seeds")
    po = root / "seeds/netflix-ai-product-manager.en.po"
    po.write_text(po.read_text(encoding="utf-8").replace("$900,000", "$90,000"), encoding="utf-8")
    seed = root / "seeds/netflix-ai-product-manager.txt"
    text = seed.read_text(encoding="utf-8")
    seed.write_text(f"---\nwithdrawn: true\n---\n{text}", encoding="utf-8")
    assert run(root, "check").returncode == 0
    result = run(root, "generate", "--offline", "--strict")
    assert result.returncode == 0, result.stderr
    page = (root / "docs/articles/netflix-ai-product-manager/index.md").read_text(encoding="utf-8")
    assert "withdrawn" in page
    assert "نتفليكس" not in page


def test_a_second_run_at_the_same_time_is_turned_away(project: MakeProject, program: Run) -> None:
    root = project()
    with FileLock(root / ".khulasa/lock"):
        result = program(root, "build", "--offline")
    assert result.returncode == 75
    assert "another run" in result.stderr


@pytest.mark.parametrize(
    ("arguments", "status", "said"),
    [
        (["build", "--nonsense"], 2, "No such option"),
        (["build", "--only", "nothing"], 2, "no seed has the name or slug 'nothing'"),
        (["build", "--engines", "gogle"], 2, "did you mean 'google'?"),
        (["build", "--project", "/nonexistent"], 2, "does not exist"),
    ],
)
def test_wrong_usage_ends_with_2(
    project: MakeProject, run: Run, arguments: list[str], status: int, said: str
) -> None:
    result = run(project(), *arguments)
    assert result.returncode == status
    assert said in result.stderr


def test_outside_a_project_the_way_in_is_named(tmp_path: Path, run: Run) -> None:
    result = run(tmp_path, "build")
    assert result.returncode == 1
    assert "--project DIR" in result.stderr
