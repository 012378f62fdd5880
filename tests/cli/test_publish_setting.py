"""The setting `publish`: what is not for publication reaches no page and no data file."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

    from tests.conftest import MakeProject, Run

pytestmark = pytest.mark.no_cover  # whole runs, whose lines the tests of each command count
SEED = "ارتفاع الصادرات\nبلغت الصادرات 900 ألف طن. وقال الوزير إن العمل مستمر. انتهى المؤتمر مساء أمس.\n"
ENGLISH = {
    "s0": ("ارتفاع الصادرات", "Exports climb", "# reviewed: Rana, 2026-02-01\n"),
    "s1": ("بلغت الصادرات 900 ألف طن.", "Exports hit 90,000 tonnes.", "#, fuzzy\n"),
    "s2": (
        "وقال الوزير إن العمل مستمر.",
        "The minister said work continues.",
        "# reviewed: Rana, 2026-02-01\n",
    ),
    "s3": ("انتهى المؤتمر مساء أمس.", "The conference ended last night.", ""),
}
HEADER = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n\n'


def built(project: MakeProject, run: Run, publish: str) -> Path:
    root = project()
    settings = root / "mkdocs.yml"
    text = settings.read_text(encoding="utf-8")
    settings.write_text(
        text.replace("  khulasa:\n", f"  khulasa:\n    publish: {publish}\n"), encoding="utf-8"
    )
    (root / "seeds/exports.txt").write_text(SEED, encoding="utf-8")
    entries = (
        f'{mark}msgctxt "{id_}"\nmsgid "{ar}"\nmsgstr "{en}"\n' for id_, (ar, en, mark) in ENGLISH.items()
    )
    (root / "seeds/exports.en.po").write_text(HEADER + "\n".join(entries), encoding="utf-8")
    result = run(root, "generate", "--offline")
    assert result.returncode == 0, result.stderr
    return root


def page(root: Path) -> str:
    return (root / "docs/articles/exports/index.md").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("publish", "shown"),
    [
        ("all-with-labels", {"s0", "s1", "s2", "s3"}),
        ("verified", {"s0", "s2", "s3"}),
        ("reviewed-only", {"s0", "s2"}),
    ],
)
def test_pages_data_and_lists_hold_the_english_for_publication_and_no_other(
    project: MakeProject, run: Run, publish: str, shown: set[str]
) -> None:
    root = built(project, run, publish)
    suffixes, manual = {".md", ".json", ".csv"}, root / "docs/about"
    made = [f for f in (root / "docs").rglob("*") if f.suffix in suffixes and manual not in f.parents]
    text = "\n".join(f.read_text(encoding="utf-8") for f in made)
    for id_, said in (
        ("s0", "Exports climb"),
        ("s1", "90,000"),
        ("s2", "work continues"),
        ("s3", "last night"),
    ):
        assert (said in text) is (id_ in shown), id_
    sentences = json.loads((root / "docs/articles/exports/article.json").read_text(encoding="utf-8"))[
        "sentences"
    ]
    assert {s["id"] for s in sentences if s["en"]} == shown - {"s0"}
    assert {s["status"] for s in sentences if not s["en"]} <= {"withheld"}


def test_what_is_held_back_is_shown_by_its_arabic_and_its_figures(project: MakeProject, run: Run) -> None:
    written = page(built(project, run, "reviewed-only"))
    assert written.count("Awaits review") == 2
    assert "Translation awaits review" in written
    assert "Translation pending" not in written
    assert "900,000" in written
    assert "the key figures are read from the Arabic" in written
    assert "2 awaiting review" in written
    assert "بلغت الصادرات" in written


def test_check_and_review_see_what_is_held_back(project: MakeProject, run: Run) -> None:
    root = built(project, run, "reviewed-only")
    assert run(root, "check").returncode == 1
    assert "s1   figures" in run(root, "review").stdout


def test_an_unknown_value_is_refused_with_those_there_are(project: MakeProject, run: Run) -> None:
    root = built(project, run, "verified")
    settings = root / "mkdocs.yml"
    settings.write_text(
        settings.read_text(encoding="utf-8").replace("publish: verified", "publish: some"), encoding="utf-8"
    )
    result = run(root, "generate", "--offline")
    assert result.returncode == 1
    assert (
        "extra.khulasa.publish: 'some' is unknown; write all-with-labels, verified or reviewed-only"
        in result.stderr
    )
