"""Filling the memory: the first verified answer wins; what was answered is kept and asked once."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

import pytest

from generator.engines import Answer
from generator.errors import EngineDown, EngineError
from generator.memory import Entry, MemoryFile
from generator.models import Segment, Status
from generator.translate import Translators, translate

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

DAY = date(2026, 1, 31)
COST = Segment("s1", "بلغت الكلفة 900 ألف دولار.", 1, 0, 26)
END = Segment("s2", "وانتهى الأمر.", 1, 27, 40)
RIGHT, WRONG = "The cost was $900,000.", "The cost was $90,000."


@dataclass
class Scripted:
    """An engine that gives the answers it was given, in the order of the segments, then goes down if told."""

    name: str
    answers: dict[str, str]
    remote: bool = False
    down_after: int | None = None
    asked: list[str] = field(default_factory=list)

    def translate(self, segments: Sequence[Segment]) -> Iterator[Answer]:
        for number, segment in enumerate(segments):
            if number == self.down_after:
                raise EngineDown(f"engine {self.name}", "is down", "wait")
            self.asked.append(segment.id)
            text = self.answers.get(segment.id)
            yield Answer(segment.id, text, None if text else EngineError(self.name, "no", "next"))


@pytest.fixture
def memory(tmp_path: Path) -> MemoryFile:
    made = MemoryFile(tmp_path / "a.en.po", "seeds/a.en.po")
    made.replace([Entry(COST.id, COST.text), Entry(END.id, END.text)])
    return made


def run(memory: MemoryFile, *engines: Scripted) -> tuple[list[tuple[str | None, str | None]], list[str]]:
    said: list[str] = []
    translations = translate([COST, END], memory, Translators(engines, DAY, said.append))
    return [(t.text, t.engine) for t in translations], said


def test_the_first_answer_whose_figures_match_wins(memory: MemoryFile) -> None:
    first = Scripted("first", {"s1": WRONG, "s2": "It is over."})
    second = Scripted("second", {"s1": RIGHT, "s2": "never asked"})
    found, _ = run(memory, first, second)
    assert found == [(RIGHT, "second"), ("It is over.", "first")]
    assert second.asked == ["s1"]


def test_when_no_answer_matches_the_first_is_kept_as_a_machines(memory: MemoryFile) -> None:
    found, _ = run(memory, Scripted("first", {"s1": WRONG}), Scripted("second", {"s1": "It cost $9."}))
    assert found[0] == (WRONG, "first")
    assert memory.entries[0].status is Status.MACHINE


def test_what_the_memory_holds_is_asked_of_nobody(memory: MemoryFile) -> None:
    run(memory, Scripted("first", {"s1": RIGHT, "s2": "It is over."}))
    again = Scripted("second", {})
    run(MemoryFile(memory.path, memory.where), again)
    assert again.asked == []


def test_what_was_answered_before_an_engine_went_down_is_on_disk(memory: MemoryFile) -> None:
    found, said = run(memory, Scripted("first", {"s1": RIGHT, "s2": "x"}, down_after=1))
    assert found == [(RIGHT, "first"), (None, None)]
    assert said == ["engine first: is down; wait"]
    assert MemoryFile(memory.path, memory.where).entries[0].english == RIGHT


def test_an_engine_that_is_down_is_not_asked_for_the_next_article(memory: MemoryFile) -> None:
    engine = Scripted("first", {}, down_after=0)
    translators = Translators([engine], DAY, lambda _: None)
    translate([COST], memory, translators)
    engine.down_after = None
    translate([COST], memory, translators)
    assert engine.asked == []


def test_it_is_said_once_that_text_leaves_the_machine(memory: MemoryFile) -> None:
    engine = Scripted("far", {}, remote=True)
    said: list[str] = []
    translators = Translators([engine], DAY, said.append)
    translate([COST, END], memory, translators)
    translate([COST, END], memory, translators)
    assert said == ["sending sentences to the service 'far' (--offline forbids it)"]


def test_an_answer_for_a_sentence_nobody_asked_about_changes_nothing(memory: MemoryFile) -> None:
    class Confused(Scripted):
        def translate(self, segments: Sequence[Segment]) -> Iterator[Answer]:
            yield Answer("s99", "Not asked for.")
            yield Answer("s2", "It is over.")
            yield Answer("s2", "It is over twice.")

    translators = Translators([Confused("odd", {})], DAY, lambda _: None)
    translations = translate([COST, END], memory, translators)
    assert [t.text for t in translations] == [None, "It is over."]
    assert translators.tallies["odd"].failed == 2


def test_a_persons_words_are_never_replaced(memory: MemoryFile) -> None:
    memory.replace([Entry(COST.id, COST.text, WRONG), Entry(END.id, END.text, "Over.", True, "قديم")])
    engine = Scripted("first", {"s1": RIGHT, "s2": "It is over."})
    found, _ = run(memory, engine)
    assert [text for text, _ in found] == [WRONG, "Over."]
    assert engine.asked == []
