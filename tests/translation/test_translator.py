"""Filling the memory: the first verified answer wins; what was answered is kept and asked once."""

from __future__ import annotations

import random
from concurrent import futures
from dataclasses import dataclass, field
from datetime import date
from threading import Barrier
from typing import TYPE_CHECKING

import pytest

from generator.errors import EngineDown, EngineError
from generator.model import Segment, SegmentId, Status
from generator.sources.memory import Entry, MemoryFile
from generator.translation import EngineRun, Outcome, PendingArticle, schedule
from generator.translation.engines import SegmentResult, TaskResult, TranslationTask, Usage
from generator.translation.mismatched_answers import Candidate, mismatched
from generator.translation.repair import mask_figures
from tests.patience import PATIENCE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from concurrent.futures import Future
    from pathlib import Path

DAY = date(2026, 1, 31)
COST = Segment(SegmentId("s1"), "بلغت الكلفة 900 ألف دولار.", 1, 0, 26)
END = Segment(SegmentId("s2"), "وانتهى الأمر.", 1, 27, 40)
RIGHT, WRONG = "The cost was $900,000.", "The cost was $90,000."
OVER = "It is over."


@dataclass
class Scripted:
    """An engine that answers as a function says; from the segment `down_at` on it is down."""

    name: str
    says: Callable[[str], str | None]
    remote: bool = False
    at_once: int = 4
    down_at: str | None = None
    asked: list[str] = field(default_factory=list)
    closed: bool = False

    def tasks(self, segments: Sequence[Segment], article: Sequence[Segment]) -> Iterable[TranslationTask]:
        return [TranslationTask((segment,), tuple(article)) for segment in segments]

    def translate(self, task: TranslationTask) -> TaskResult:
        (segment,) = task.segments
        if segment.id == self.down_at:
            raise EngineDown(f"engine {self.name}", "is down", "wait")
        self.asked.append(segment.text)
        text = self.says(segment.text)
        error = None if text else EngineError(self.name, "no", "next")
        return TaskResult((SegmentResult(segment.id, text, error),), Usage(requests=1))

    def close(self) -> None:
        self.closed = True


def nothing(arabic: str) -> str | None:
    return None


def scripted(name: str, **says: str) -> Scripted:
    """Answers by segment: `cost` and `end`."""
    return Scripted(name, {COST.text: says.get("cost"), END.text: says.get("end")}.get)


@pytest.fixture
def memory(tmp_path: Path) -> MemoryFile:
    return remember(tmp_path, "a", [COST, END])


def remember(folder: Path, slug: str, segments: Iterable[Segment]) -> MemoryFile:
    made = MemoryFile(folder / f"{slug}.en.po", f"seeds/{slug}.en.po")
    made.replace([Entry(segment.id, segment.text) for segment in segments])
    return made


def run(
    memory: MemoryFile, *engines: Scripted, jobs: int | None = None
) -> tuple[dict[str, tuple[str, str | None]], list[str], Outcome]:
    """What the memory holds afterwards, by segment, what was said, and the outcome."""
    said: list[str] = []
    article = PendingArticle("a", [Segment(e.id, e.arabic, 1, 0, 1) for e in memory.entries], memory)
    outcome = schedule([article], EngineRun(engines, DAY, said.append, jobs))
    return {entry.id: (entry.english, entry.engine) for entry in memory.entries}, said, outcome


def test_the_first_answer_whose_figures_match_wins(memory: MemoryFile) -> None:
    second = scripted("second", cost=RIGHT, end="never asked")
    found, _, outcome = run(memory, scripted("first", cost=WRONG, end=OVER), second)
    assert found == {"s1": (RIGHT, "second"), "s2": (OVER, "first")}
    assert second.asked == [COST.text]
    assert (outcome.verified, outcome.repaired, outcome.unverified, outcome.pending) == (2, 0, 0, 0)
    (rejected,) = outcome.rejected
    assert (rejected.segment, rejected.engine, rejected.english) == ("s1", "first", WRONG)
    assert "90,000" in rejected.reasons[0]


def test_when_no_answer_matches_the_first_is_kept_as_a_machines(memory: MemoryFile) -> None:
    found, _, outcome = run(memory, scripted("first", cost=WRONG), scripted("second", cost="It cost $9."))
    assert found["s1"] == (WRONG, "first")
    assert memory.entries[0].status is Status.MACHINE
    assert (outcome.unverified, outcome.pending, len(outcome.rejected)) == (1, 1, 2)


def test_a_wrong_figure_is_repaired_by_the_same_engine_before_the_next_is_asked(memory: MemoryFile) -> None:
    def says(arabic: str) -> str:
        return "The cost was ZQA." if "ZQA" in arabic else WRONG if "900" in arabic else OVER

    second = scripted("second", cost=RIGHT)
    found, _, outcome = run(memory, Scripted("first", says), second)
    assert found["s1"] == (RIGHT, "first")
    assert second.asked == []
    assert (outcome.verified, outcome.repaired, outcome.unverified) == (1, 1, 0)
    assert outcome.tallies[0][1].answered == 2
    assert len(outcome.rejected) == 1


@pytest.mark.parametrize(
    "said", ["The cost was high.", "The cost was ZQA or ZQA.", "The cost was ZQB.", "It was ZQA and $5."]
)
def test_a_repair_counts_only_when_every_mask_came_back_once_and_the_figures_match(said: str) -> None:
    mask = mask_figures(COST)
    assert mask is not None
    assert mask.segment.text == "بلغت الكلفة ZQA."
    assert mask.restored(said) is None


@pytest.mark.parametrize(
    ("arabic", "said", "restored"),
    [
        ("وارتفع الربح بنحو 25 في المئة.", "Profit rose by about zqa.", "Profit rose by about 25%."),
        ("يصل الراتب إلى 900 ألف دولار سنوياً.", "Pay reaches ZQA a year.", "Pay reaches $900,000 a year."),
        ("بلغ عددهم ثلاثة آلاف موظف في 26 يوليو 2023.", "On ZQB they were ZQA employees.",
         "On July 26, 2023 they were 3,000 employees."),
        ("خلال خمس سنوات بسرعة 120 كيلومتراً في الساعة.", "For ZQA at a speed of ZQB.",
         "For 5 years at a speed of 120 km/h."),
    ],
)  # fmt: skip
def test_figures_come_back_in_house_style(arabic: str, said: str, restored: str) -> None:
    mask = mask_figures(Segment(SegmentId("s1"), arabic, 1, 0, len(arabic)))
    assert mask is not None
    assert mask.restored(said) == restored


def test_a_repair_shows_the_engine_no_figure_that_it_could_copy(memory: MemoryFile) -> None:
    articles: list[str] = []

    class Reader(Scripted):
        def translate(self, task: TranslationTask) -> TaskResult:
            articles.append(" ".join(segment.text for segment in task.article))
            return super().translate(task)

    run(memory, Reader("first", {COST.text: WRONG, END.text: OVER}.get), jobs=1)
    assert ["900" in article for article in articles] == [True, True, False]


def test_a_sentence_without_figures_needs_no_mask() -> None:
    assert mask_figures(END) is None


def test_what_the_memory_holds_is_asked_of_nobody(memory: MemoryFile) -> None:
    run(memory, scripted("first", cost=RIGHT, end=OVER))
    again = scripted("second")
    _, _, outcome = run(MemoryFile(memory.path, memory.where), again)
    assert again.asked == []
    assert outcome == Outcome()


def test_what_was_answered_before_an_engine_went_down_is_on_disk(memory: MemoryFile) -> None:
    engine = Scripted("first", {COST.text: RIGHT}.get, down_at="s2")
    found, said, outcome = run(memory, engine, jobs=1)
    assert found == {"s1": (RIGHT, "first"), "s2": ("", None)}
    assert said == ["engine first: is down; wait"]
    assert MemoryFile(memory.path, memory.where).entries[0].english == RIGHT
    assert (outcome.verified, outcome.pending) == (1, 1)
    assert engine.closed


def test_an_engine_that_is_down_is_not_asked_for_the_next_article(tmp_path: Path) -> None:
    articles = [
        PendingArticle(slug, [segment], remember(tmp_path, slug, [segment]))
        for slug, segment in (("a", COST), ("b", END))
    ]
    engine = Scripted("first", nothing, down_at="s1", at_once=1)
    second = scripted("second", cost=RIGHT, end=OVER)
    schedule(articles, EngineRun([engine, second], DAY))
    assert engine.asked == []
    assert sorted(second.asked) == sorted([COST.text, END.text])


def test_it_is_said_once_that_text_leaves_the_machine(memory: MemoryFile) -> None:
    _, said, _ = run(memory, Scripted("far", nothing, remote=True))
    assert said == ["sending sentences to the service 'far' (--offline forbids it)"]


def test_an_answer_for_a_sentence_nobody_asked_about_changes_nothing(memory: MemoryFile) -> None:
    class Confused(Scripted):
        def tasks(self, segments: Sequence[Segment], article: Sequence[Segment]) -> Iterable[TranslationTask]:
            return [TranslationTask(tuple(segments))]

        def translate(self, task: TranslationTask) -> TaskResult:
            return TaskResult(
                (
                    SegmentResult("s99", "Not asked for."),
                    SegmentResult("s2", OVER),
                    SegmentResult("s2", "Over twice."),
                )
            )

    found, _, outcome = run(memory, Confused("odd", nothing))
    assert found == {"s1": ("", None), "s2": (OVER, "odd")}
    assert outcome.tallies[0][1].failed == 3


def test_a_persons_words_are_never_replaced(memory: MemoryFile) -> None:
    memory.replace([Entry(COST.id, COST.text, WRONG), Entry(END.id, END.text, "Over.", True, "قديم")])
    engine = scripted("first", cost=RIGHT, end=OVER)
    found, _, _ = run(memory, engine)
    assert [text for text, _ in found.values()] == [WRONG, "Over."]
    assert engine.asked == []


def test_a_sentence_that_stands_in_several_places_is_asked_for_once(tmp_path: Path) -> None:
    twin = Segment(SegmentId("s7"), COST.text, 2, 0, 26)
    one, other = remember(tmp_path, "a", [COST, END, twin]), remember(tmp_path, "b", [COST])
    engine = scripted("first", cost=RIGHT, end=OVER)
    schedule(
        [PendingArticle("a", [COST, END, twin], one), PendingArticle("b", [COST], other)],
        EngineRun([engine], DAY),
    )
    assert sorted(engine.asked) == sorted([COST.text, END.text])
    on_disk = [MemoryFile(memory.path, memory.where).entries for memory in (one, other)]
    assert [entry.english for entries in on_disk for entry in entries] == [RIGHT, OVER, RIGHT, RIGHT]


def test_one_answer_for_quite_different_sentences_is_no_translation(memory: MemoryFile) -> None:
    same = scripted("first", cost="The matter is over at last.", end="The matter is over at last.")
    found, _, outcome = run(memory, same, scripted("second", cost=RIGHT))
    assert found == {"s1": (RIGHT, "second"), "s2": ("", None)}
    assert outcome.tallies[0][1].failed == 2
    assert (outcome.verified, outcome.unverified, outcome.pending) == (1, 0, 1)
    assert MemoryFile(memory.path, memory.where).entries[1].english == ""


def test_sentences_that_are_alike_may_have_one_translation() -> None:
    assert not same_words("قال الوزير ذلك اليوم.", "وقال الوزير ذلك اليوم", "The minister said that today.")
    assert not same_words("نعم.", "أجل بالتأكيد.", "Yes.")
    assert same_words("قال ٣ منهم ذلك.", "قال 4 منهم ذلك.", "They said so.")
    assert not same_words("قال ٣ منهم ذلك.", "قال 3 منهم ذلك", "Three said so.")


def same_words(one: str, other: str, english: str) -> list[SegmentId]:
    answers = (Candidate(one, english, True, False), Candidate(other, english, True, False))
    return mismatched({SegmentId.of(n): answer for n, answer in enumerate(answers, start=1)})


def test_of_two_sentences_with_one_translation_the_proven_one_keeps_it() -> None:
    answers = {
        SegmentId("s1"): Candidate("قال ٣ ذلك.", "3 said so.", True, True),
        SegmentId("s2"): Candidate("قال ٤ ذلك.", "3 said so.", False, True),
    }
    assert mismatched(answers) == ["s2"]


def sentences(count: int) -> list[Segment]:
    texts = [f"وقالت المدينة رقم {number} إنها جاهزة." for number in range(1, count + 1)]
    return [Segment(SegmentId.of(n), text, 1, 0, len(text)) for n, text in enumerate(texts, start=1)]


@pytest.mark.no_cover
def test_the_outcome_does_not_depend_on_the_order_in_which_answers_arrive(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def says(arabic: str) -> str | None:
        if "ZQA" in arabic:
            return None
        number = int("".join(filter(str.isdigit, arabic)))
        return {0: None, 1: f"City {number + 1} said it was ready."}.get(
            number % 5, f"City {number} said it was ready."
        )

    def run_shuffled(seed: int) -> tuple[bytes, Outcome]:
        dice = random.Random(seed)

        def some_of(
            flight: Iterable[Future[TaskResult]], **_: object
        ) -> tuple[set[Future[TaskResult]], set[Future[TaskResult]]]:
            answered = list(flight)
            futures.wait(answered)
            arrived = set(dice.sample(answered, dice.randint(1, len(answered))))
            return arrived, set(answered) - arrived

        monkeypatch.setattr("generator.translation.scheduler.wait", some_of)
        segments = sentences(60)
        memory = remember(tmp_path, "a", segments)
        memory.path.unlink(missing_ok=True)
        engines = [Scripted("first", says, at_once=8), Scripted("second", says)]
        outcome = schedule([PendingArticle("a", segments, memory)], EngineRun(engines, DAY))
        return memory.path.read_bytes(), outcome

    first, *others = [run_shuffled(seed) for seed in range(4)]
    assert others == [first] * 3
    assert first[1].pending == 12


@pytest.mark.parametrize(("at_once", "jobs", "limit"), [(8, 3, 3), (2, None, 2)])
def test_as_many_tasks_are_in_flight_as_engine_and_run_allow_and_no_more(
    tmp_path: Path, at_once: int, jobs: int | None, limit: int
) -> None:
    full, flying, most = Barrier(limit, timeout=PATIENCE), list[int](), 0

    def says(arabic: str) -> str:
        nonlocal most
        flying.append(1)
        most = max(most, len(flying))
        full.wait()  # nobody is answered before so many are asked
        flying.pop()
        return "City said " + "".join(filter(str.isdigit, arabic))

    segments = sentences(30)
    memory = remember(tmp_path, "a", segments)
    engine = Scripted("first", says, at_once=at_once)
    schedule([PendingArticle("a", segments, memory)], EngineRun([engine], DAY, jobs=jobs))
    assert most == limit


def test_an_engine_that_breaks_ends_the_run_and_loses_nothing(memory: MemoryFile) -> None:
    def says(arabic: str) -> str:
        if arabic == END.text:
            raise RuntimeError
        return RIGHT

    engine = Scripted("first", says, at_once=1)  # so that one answer is in when it breaks
    with pytest.raises(RuntimeError):
        run(memory, engine)
    assert engine.closed
    assert MemoryFile(memory.path, memory.where).entries[0].english == RIGHT
