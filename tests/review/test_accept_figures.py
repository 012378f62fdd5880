"""A person's word that the figures are right: it wins over the check, and falls when a text changes."""

from __future__ import annotations

import shutil
import subprocess
from datetime import date
from typing import TYPE_CHECKING

import pytest

from generator.editorial.verify import verify
from generator.errors import UsageError
from generator.figures import key_figures
from generator.model import Status, Verdict
from generator.review import accept_figures
from generator.sources.drafts import read_drafts
from generator.sources.memory import MemoryFile
from generator.sources.seeds.reader import read_seed

if TYPE_CHECKING:
    from pathlib import Path

    from generator.model import Passage
    from generator.sources.drafts import Draft
    from generator.sources.memory import Entry

DAY = date(2026, 11, 29)
SEED = "الموازنة\nبلغت الموازنة 300 مليون دينار. زار الوزير 4 مدن.\n"
PO = """
msgid ""
msgstr "Content-Type: text/plain; charset=UTF-8\\n"

# a note of the editor's
#. engine: google, 2026-01-31
#, fuzzy
msgctxt "s1"
msgid "بلغت الموازنة 300 مليون دينار."
msgstr "The budget reached 30 million dinars."

msgctxt "s2"
msgid "زار الوزير 4 مدن."
msgstr "The minister visited 4 cities."
"""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    (tmp_path / "seeds").mkdir()
    (tmp_path / "seeds/budget.txt").write_text(SEED, encoding="utf-8")
    (tmp_path / "seeds/budget.en.po").write_text(PO, encoding="utf-8")
    return tmp_path


def draft_of(project: Path) -> Draft:
    drafts, unreadable = read_drafts(project, [read_seed(project / "seeds/budget.txt", project)])
    assert not unreadable
    return drafts[0]


def saved(project: Path, *chosen: str, reviewer: str | None = None, undo: bool = False) -> tuple[str, ...]:
    """Accept, save, and say which sentences were marked."""
    draft = draft_of(project)
    accepted = accept_figures(draft, chosen, reviewer, DAY, undo=undo)
    draft.memory.save()
    return accepted.done


def entry_of(project: Path, segment: str) -> Entry:
    memory = MemoryFile(project / "seeds/budget.en.po", "budget.en.po")
    return next(entry for entry in memory.entries if entry.id == segment)


def passage_of(project: Path, segment: str) -> Passage:
    found = next(s for s in draft_of(project).segments if s.id == segment)
    return verify(found, entry_of(project, segment).translation())


def replace_in_po(project: Path, old: str, new: str) -> None:
    path = project / "seeds/budget.en.po"
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def test_only_what_the_check_objects_to_is_marked(project: Path) -> None:
    assert saved(project, reviewer="Rana Haddad") == ("s1",)
    comment = "# figures accepted: Rana Haddad, 2026-11-29 ["
    assert comment in (project / "seeds/budget.en.po").read_text(encoding="utf-8")


def test_an_accepted_finding_counts_nowhere_and_its_row_matches(project: Path) -> None:
    before = passage_of(project, "s1")
    assert len(before.findings) == 1
    saved(project, "s1")
    after = passage_of(project, "s1")
    assert after.findings == ()
    assert after.dismissed == before.findings
    row = (after.id, after.segment.text, after.translation.text, after.comparison)
    assert [row.verdict for row in key_figures([row])] == [Verdict.MATCHED]


def test_the_status_and_the_comments_of_the_english_stay(project: Path) -> None:
    saved(project, "s1")
    entry = entry_of(project, "s1")
    assert entry.status is Status.MACHINE
    assert "a note of the editor's" in entry.notes[0]


@pytest.mark.parametrize(
    ("old", "new"),
    [("reached 30 million", "reached 31 million"), ('300 مليون دينار."', '301 مليون دينار."')],
    ids=["the English", "the Arabic"],
)
def test_the_word_falls_when_a_text_changes_and_counts_again_when_that_is_undone(
    project: Path, old: str, new: str
) -> None:
    saved(project, "s1", reviewer="Rana")
    replace_in_po(project, old, new)
    assert entry_of(project, "s1").figures_accepted is None
    replace_in_po(project, new, old)
    verdict = entry_of(project, "s1").figures_accepted
    assert verdict is not None
    assert (verdict.reviewer, verdict.day) == ("Rana", DAY)


def test_it_is_taken_back_by_undo(project: Path) -> None:
    before = (project / "seeds/budget.en.po").read_bytes()
    draft_of(project).memory.save()
    untouched = (project / "seeds/budget.en.po").read_bytes()
    saved(project, "s1")
    assert saved(project, undo=True) == ("s1",)
    assert (project / "seeds/budget.en.po").read_bytes() == untouched
    assert b"figures accepted" not in before


def test_a_named_sentence_that_has_nothing_to_accept_is_left_with_the_reason(project: Path) -> None:
    draft = draft_of(project)
    left = dict(accept_figures(draft, ("s2",), None, DAY).left)
    assert left == {"s2": "the check finds nothing in its figures"}
    assert dict(accept_figures(draft, ("s1",), None, DAY, undo=True).left) == {
        "s1": "nobody has accepted its figures"
    }


def test_a_sentence_that_is_not_there_is_refused(project: Path) -> None:
    with pytest.raises(UsageError, match="has no segment 's9'"):
        accept_figures(draft_of(project), ("s9",), None, DAY)


@pytest.mark.skipif(shutil.which("msgcat") is None, reason="gettext is not installed")
def test_the_word_survives_gettext(project: Path) -> None:
    saved(project, "s1", reviewer="Rana")
    path = project / "seeds/budget.en.po"
    subprocess.run(["msgcat", "--width=60", "--output-file", path, path], check=True)
    assert entry_of(project, "s1").figures_accepted is not None
