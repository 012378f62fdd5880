"""Written briefs: what a person did to one stays, whatever it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.model import SegmentId, WrittenSentence
from generator.sources.briefs import Brief, BriefFile

if TYPE_CHECKING:
    from pathlib import Path

SENTENCE = WrittenSentence("The port grows.", (SegmentId("s1"),))
MADE = Brief((SENTENCE,), engine="llm", article="digest")


def brief_file(folder: Path) -> BriefFile:
    return BriefFile(folder / "a.summary.yml", "seeds/a.summary.yml")


def test_a_brief_that_a_person_emptied_is_theirs(tmp_path: Path) -> None:
    brief_file(tmp_path).put(MADE)
    path = tmp_path / "a.summary.yml"
    head, _, _ = path.read_text(encoding="utf-8").partition("sentences:")
    path.write_text(f"{head}sentences: []\n", encoding="utf-8")
    assert brief_file(tmp_path).brief == Brief(by_hand=True)


def test_a_brief_as_the_model_wrote_it_is_the_model_s(tmp_path: Path) -> None:
    assert not brief_file(tmp_path).brief.by_hand
    brief_file(tmp_path).put(MADE)
    assert brief_file(tmp_path).brief == MADE


def test_what_a_person_writes_while_the_model_is_asked_stays(tmp_path: Path) -> None:
    asked = brief_file(tmp_path)
    (tmp_path / "a.summary.yml").write_text("sentences: []\n", encoding="utf-8")
    asked.put(MADE)
    assert brief_file(tmp_path).brief == Brief(by_hand=True)
