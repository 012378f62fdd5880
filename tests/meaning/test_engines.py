"""After an answer whose meaning is doubtful the next engine is asked, as after one with wrong figures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.meaning.verdict import bar_of, meaning_of
from generator.model import Comparison, Segment, SegmentId, Status
from generator.translation import EngineRun, Outcome, PendingArticle, schedule
from tests.meaning.spoken import SpokenEncoder
from tests.translation.test_translator import DAY, Scripted, remember

if TYPE_CHECKING:
    from pathlib import Path

    from generator.model.meaning import Meaning

ARABIC = "افتتح الوزير مصنعا بكلفة 900 ألف دولار على ساحل البحر."
RIGHT = "The minister opened a factory on the sea coast at a cost of $900,000."
WRONG = "The minister opened a factory on the sea coast at a cost of $90,000."
OTHER = "The wheat of the migrants was worth some $900,000 to their neighbours."


def judge(comparison: Comparison, segment: Segment, english: str) -> Meaning | None:
    """The verdict of the encoder for tests."""
    source, target = SpokenEncoder().encode([segment.text, english])
    return meaning_of(comparison, (segment.text, english), (source, target), bar=bar_of(segment))


def run(folder: Path, *answers: str) -> tuple[tuple[str, str | None], Outcome, list[Scripted]]:
    """What is kept of the answers of one engine each, the outcome, and the engines."""
    memory = remember(folder, "a", [Segment(SegmentId("s1"), ARABIC, 1, 0, 1)])
    engines = [Scripted(f"e{n}", {ARABIC: text}.get) for n, text in enumerate(answers)]
    article = PendingArticle("a", [Segment(SegmentId("s1"), ARABIC, 1, 0, 1)], memory)
    outcome = schedule([article], EngineRun(engines, DAY, judge=judge))
    (entry,) = memory.entries
    assert entry.status is Status.MACHINE
    return (entry.english, entry.engine), outcome, engines


def test_the_first_answer_with_the_right_meaning_wins(tmp_path: Path) -> None:
    kept, outcome, engines = run(tmp_path, OTHER, RIGHT, "never asked")
    assert kept == (RIGHT, "e1")
    assert engines[2].asked == []
    assert (outcome.verified, outcome.unverified) == (1, 0)
    (rejected,) = outcome.rejected
    assert (rejected.engine, rejected.english) == ("e0", OTHER)
    assert "seems to say something else" in rejected.reasons[0]


def test_of_a_headline_more_is_asked_than_of_a_sentence(tmp_path: Path) -> None:
    arabic, near, right = "وزير في البحر", "minister of the factory", "A minister at sea"

    def answer(paragraph: int) -> str | None:
        segment = Segment(SegmentId("s0"), arabic, paragraph, 0, len(arabic))
        memory = remember(tmp_path / str(paragraph), "a", [segment])
        engines = [Scripted("e0", {arabic: near}.get), Scripted("e1", {arabic: right}.get)]
        schedule([PendingArticle("a", [segment], memory)], EngineRun(engines, DAY, judge=judge))
        return memory.entries[0].english

    assert answer(0) == right
    assert answer(1) == near


def test_an_answer_is_not_asked_again_with_masks_for_its_meaning(tmp_path: Path) -> None:
    _, _, engines = run(tmp_path, OTHER, RIGHT)
    assert engines[0].asked == [ARABIC]


def test_when_every_answer_is_doubtful_the_first_is_kept(tmp_path: Path) -> None:
    kept, outcome, _ = run(tmp_path, OTHER, OTHER.replace("some", "about"))
    assert kept == (OTHER, "e0")
    assert (outcome.verified, outcome.unverified, outcome.pending) == (0, 1, 0)


def test_wrong_figures_and_a_doubtful_meaning_are_both_reasons(tmp_path: Path) -> None:
    _, outcome, _ = run(tmp_path, OTHER.replace("900,000", "90,000"))
    (rejected,) = outcome.rejected
    assert len(rejected.reasons) == 2


def test_a_repair_that_changes_the_meaning_is_no_repair(tmp_path: Path) -> None:
    memory = remember(tmp_path, "a", [Segment(SegmentId("s1"), ARABIC, 1, 0, 1)])

    def says(arabic: str) -> str | None:
        return "The wheat of the migrants was worth ZQA to neighbours." if "ZQA" in arabic else WRONG

    article = PendingArticle("a", [Segment(SegmentId("s1"), ARABIC, 1, 0, 1)], memory)
    outcome = schedule([article], EngineRun([Scripted("e", says)], DAY, judge=judge))
    assert memory.entries[0].english == WRONG
    assert (outcome.repaired, outcome.unverified) == (0, 1)
