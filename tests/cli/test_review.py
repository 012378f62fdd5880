"""`khulasa review` and `khulasa accept`: what needs a person, worst first, and what a person found good."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import urllib.request
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.patience import PATIENCE

if TYPE_CHECKING:
    from tests.conftest import MakeProject, Run

ROOT = Path(__file__).parents[2]
SEED = (
    "الموازنة الجديدة\nبلغت الموازنة 300 مليون دينار. وافق المجلس الأعلى عليها.\n"
    "وصل الوزير أمس. عاد الوفد اليوم.\n"
)
HEADER = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n'
PO = (
    HEADER
    + """
#. engine: google, 2026-01-31
#, fuzzy
msgctxt "s0"
msgid "الموازنة الجديدة"
msgstr "The new budget"

#. engine: google, 2026-01-31
#, fuzzy
msgctxt "s1"
msgid "بلغت الموازنة 300 مليون دينار."
msgstr "The budget reached 30 million dinars."

msgctxt "s2"
msgid "وافق المجلس الأعلى عليها."
msgstr "The upper council approved it."

msgctxt "s3"
msgid "وصل الوزير صباح أمس."
msgstr "The minister arrived yesterday morning."
"""
)


@pytest.fixture
def root(project: MakeProject) -> Path:
    """An article with one sentence of each kind of need."""
    made = project()
    (made / "seeds/budget.txt").write_text(SEED, encoding="utf-8")
    (made / "seeds/budget.en.po").write_text(PO, encoding="utf-8")
    (made / "seeds/glossary.csv").write_text("ar,en\nالمجلس الأعلى,Supreme Council\n", encoding="utf-8")
    return made


def statuses(root: Path, run: Run) -> dict[str, str]:
    listed = json.loads(run(root, "review", "--json").stdout)["sentences"]
    return {task["segment"]: task["status"] for task in listed}


def test_articles_come_with_their_headline_and_a_line_for_each_sentence_the_worst_first(
    root: Path, run: Run
) -> None:
    result = run(root, "review")
    assert result.returncode == 0
    headline, counts, *lines, empty, total, following = result.stdout.splitlines()
    assert headline == "الموازنة الجديدة · The new budget"
    assert counts == "seeds/budget.en.po: 5 of 5 sentences"
    assert [line.split()[:2] for line in lines] == [
        ["s1", "figures"], ["s3", "stale"], ["s2", "glossary"], ["s4", "untranslated"], ["s0", "machine"],
    ]  # fmt: skip
    assert lines[3].endswith("no line yet  عاد الوفد اليوم.")
    in_file = (root / "seeds/budget.en.po").read_text(encoding="utf-8").splitlines()
    number = int(lines[0].split()[3])
    assert 'msgctxt "s1"' in "\n".join(in_file[number - 1 : number + 3])
    assert (empty, total, following) == (
        "",
        "5 sentences of 1 article need a person: 1 figures, 1 stale, 1 glossary, 1 untranslated, 1 machine",
        "Next: khulasa review --web",
    )
    assert (root / "seeds/budget.en.po").read_text(encoding="utf-8") == PO


@pytest.mark.no_cover
def test_the_article_with_the_worst_sentence_comes_first(root: Path, run: Run) -> None:
    (root / "seeds/arrival.txt").write_text("وصول الوفد\nعاد الوفد اليوم.\n", encoding="utf-8")
    listed = run(root, "review").stdout
    assert listed.index("الموازنة الجديدة") < listed.index("وصول الوفد")
    assert [a["slug"] for a in json.loads(run(root, "review", "--json").stdout)["articles"]] == [
        "budget", "arrival",
    ]  # fmt: skip


def test_texts_are_added_when_asked_for(root: Path, run: Run) -> None:
    said = run(root, "review", "-v").stdout
    assert "was: وصل الوزير صباح أمس." in said
    assert "en: The budget reached 30 million dinars." in said


def test_an_address_of_another_machine_is_refused(root: Path, run: Run) -> None:
    result = run(root, "review", "--web", "--host", "203.0.113.1")
    assert (result.returncode, "cannot be used" in result.stderr) == (2, True)


def test_programs_get_the_same_as_json(root: Path, run: Run) -> None:
    first = json.loads(run(root, "review", "--json").stdout)["sentences"][0]
    assert (first["slug"], first["segment"], first["status"], first["engine"]) == (
        "budget", "s1", "machine", "google",
    )  # fmt: skip
    assert [need["kind"] for need in first["needs"]] == ["figures", "machine"]
    assert "30 million" in first["needs"][0]["explain"]
    assert first["en"] == "The budget reached 30 million dinars."


def test_accepting_a_whole_article_leaves_out_what_must_be_named(root: Path, run: Run) -> None:
    result = run(root, "accept", "budget")
    assert result.returncode == 0, result.stderr
    assert result.stdout == "1 sentence of budget marked edited\n"
    for said in (
        "s1: left as it is: its figures differ",
        "s3: left as it is: the Arabic has",
        "s4: left as it",
    ):
        assert said in result.stderr
    assert statuses(root, run) == {"s1": "machine", "s2": "edited", "s3": "stale", "s4": "pending"}


@pytest.mark.no_cover
def test_a_named_segment_is_accepted_and_a_run_leaves_it_alone(root: Path, run: Run) -> None:
    assert run(root, "accept", "budget", "s1", "s3").returncode == 0
    written = (root / "seeds/budget.en.po").read_text(encoding="utf-8")
    assert run(root, "generate", "--offline").returncode == 0
    assert (root / "seeds/budget.en.po").read_text(encoding="utf-8") == written
    assert statuses(root, run) == {"s0": "machine", "s1": "edited", "s2": "edited", "s4": "pending"}


@pytest.mark.no_cover
def test_a_reviewer_is_named_with_the_day_in_file_data_and_list(root: Path, run: Run) -> None:
    assert (
        run(
            root, "accept", "budget", "s2", "--reviewer", "Rana  Haddad", SOURCE_DATE_EPOCH="1770000000"
        ).returncode
        == 0
    )
    assert "# reviewed: Rana Haddad, 2026-02-02\n" in (root / "seeds/budget.en.po").read_text(
        encoding="utf-8"
    )
    run(root, "generate", "--offline")
    data = json.loads((root / "docs/articles/budget/article.json").read_text(encoding="utf-8"))
    assert [(s["status"], s["reviewer"]) for s in data["sentences"]][1] == ("reviewed", "Rana Haddad")
    page = (root / "docs/articles/budget/index.md").read_text(encoding="utf-8")
    assert "1 of them reviewed by Rana Haddad on February 2, 2026" in page
    run(root, "accept", "budget", "s2")
    assert "Rana" not in (root / "seeds/budget.en.po").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["nobody"], "no seed has the name or slug 'nobody'"),
        (["budget", "s9"], "has no segment 's9'"),
        (["budget", "s4"], "s4: has no English yet"),
        (["budget", "--reviewer", " "], "is not a name"),
        (["budget", "--reviewer", "a\x07b"], "is not a name"),
    ],
)
def test_what_cannot_be_accepted_is_refused_and_nothing_is_written(
    root: Path, run: Run, arguments: list[str], said: str
) -> None:
    result = run(root, "accept", *arguments)
    assert result.returncode == 2
    assert said in result.stderr
    assert (root / "seeds/budget.en.po").read_text(encoding="utf-8") == PO


def test_a_rehearsal_writes_nothing(root: Path, run: Run) -> None:
    assert "1 sentence of budget would be marked edited" in run(root, "accept", "budget", "--dry-run").stdout
    assert (root / "seeds/budget.en.po").read_text(encoding="utf-8") == PO


def test_like_sentences_of_other_articles_are_suggested_and_never_published(root: Path, run: Run) -> None:
    (root / "seeds/later.txt").write_text(
        "عنوان لاحق\nبلغت الموازنة 500 مليون دينار.\nلا شبيه لهذه الجملة.\n", encoding="utf-8"
    )
    assert run(root, "generate", "--offline").returncode == 0
    before = (root / "seeds/later.en.po").read_bytes()
    tasks = json.loads(run(root, "review", "--only", "later", "--json").stdout)["sentences"]
    offered = {task["segment"]: task["suggestions"] for task in tasks}
    assert [(s["slug"], s["segment"], s["en"]) for s in offered["s1"]] == [
        ("budget", "s1", "The budget reached 30 million dinars.")
    ]
    assert 75 <= offered["s1"][0]["score"] < 100
    assert offered["s2"] == []
    said = run(root, "review", "-v").stdout
    assert f"{offered['s1'][0]['score']} % like budget s1: The budget reached" in said
    assert run(root, "generate", "--offline").returncode == 0
    assert (root / "seeds/later.en.po").read_bytes() == before
    assert "30 million" not in (root / "docs/articles/later/index.md").read_text(encoding="utf-8")


@pytest.mark.slow
def test_the_page_is_served_until_it_is_told_to_end(root: Path, run: Run) -> None:
    command = [sys.executable, "-m", "generator", "review", "--web", "--port", "0"]
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    with subprocess.Popen(command, cwd=root, env=environment, stdout=subprocess.PIPE, text=True) as program:
        assert program.stdout is not None
        address = program.stdout.readline().split()[2]
        with urllib.request.urlopen(address, timeout=PATIENCE) as page:
            assert b'href="/budget/"' in page.read()
        taken = run(root, "review", "--web", "--port", address.strip("/").rpartition(":")[2])
        assert (taken.returncode, "cannot be used" in taken.stderr) == (2, True)
        program.terminate()
        assert program.wait(PATIENCE) == 0


@pytest.mark.no_cover
def test_accepted_figures_count_neither_in_check_nor_in_review_until_undone(root: Path, run: Run) -> None:
    (root / "seeds/glossary.csv").unlink()
    assert "changed" in run(root, "check").stdout
    accepted = run(root, "accept", "budget", "s1", "--figures", "--reviewer", "Rana Haddad")
    assert accepted.stdout == "1 sentence of budget marked as right in its figures\n"
    assert "changed" not in run(root, "check").stdout
    assert statuses(root, run)["s1"] == "machine"
    run(root, "accept", "budget", "--figures", "--undo")
    assert "changed" in run(root, "check").stdout


def test_undo_without_figures_is_refused(root: Path, run: Run) -> None:
    result = run(root, "accept", "budget", "--undo")
    assert (result.returncode, "add --figures" in result.stderr) == (2, True)
