"""One article's way through the engines, stage by stage.

A stage asks one engine for every sentence that is still waiting; the next stage begins when all
answers are in, so that the result does not depend on their order. A sentence waits on while its figures are
wrong or its meaning is doubtful. Before the next engine comes the
repair: sentences with wrong figures are sent to the same engine again, with the figures masked.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from generator.figures import check
from generator.model import Status
from generator.translation.mismatched_answers import Candidate, mismatched
from generator.translation.outcome import EngineRun, Rejected
from generator.translation.repair import MaskedSegment, mask_figures

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from generator.model import Segment, SegmentId
    from generator.sources.memory import MemoryFile
    from generator.translation.engines import Engine, TaskResult, TranslationTask


@dataclass(frozen=True, slots=True)
class PendingArticle:
    """An article whose pending sentences are to be translated."""

    slug: str
    segments: Sequence[Segment]
    memory: MemoryFile


@dataclass(frozen=True, slots=True)
class EntryRef:
    """The entry of a memory to write an answer to."""

    memory: MemoryFile
    id: SegmentId


@dataclass(slots=True)
class ArticleJob:
    """The state of one article between its first engine and its last."""

    article: PendingArticle
    engine_run: EngineRun
    waiting: dict[SegmentId, Segment]
    """Segments without a verified translation, by id."""
    entries: dict[str, list[EntryRef]]
    """By Arabic text, every entry of the run that waits for its English, including this article's."""
    stages: list[tuple[Engine, bool]] = field(init=False)
    """Engines still to be asked, and whether with masks; the next one is last."""
    open: int = 0
    """Tasks of the current stage that are not done."""
    touched: dict[int, MemoryFile] = field(default_factory=dict)
    """Memories with answers that are not on disk yet."""
    _kept: set[SegmentId] = field(default_factory=set)
    """Segments for which an unverified translation is kept."""
    _masks: dict[SegmentId, MaskedSegment] = field(default_factory=dict)
    _answers: dict[SegmentId, Candidate] = field(default_factory=dict)
    """The answers of the current stage."""

    def __post_init__(self) -> None:
        """List the stages: each engine without masks, then with masks."""
        engines = reversed(self.engine_run.engines)
        self.stages = [stage for engine in engines for stage in ((engine, True), (engine, False))]

    def next_stage(self) -> tuple[Engine, list[TranslationTask]] | None:
        """The next engine and its tasks; `None` when no sentence is waiting or no engine is left."""
        while self.waiting and self.stages:
            engine, with_masks = self.stages.pop()
            segments: Iterable[Segment] = self.waiting.values()
            if with_masks:
                segments = self._mask_wrong_ones()
            else:
                self._masks = {}
            self._answers = {}
            article = [self._masks[s.id].segment if s.id in self._masks else s for s in self.article.segments]
            tasks = list(engine.tasks(list(segments), article)) if segments else []
            if tasks and engine.name not in self.engine_run.down:
                self.open = len(tasks)
                return engine, tasks
        return None

    def take(self, engine: Engine, task: TranslationTask, result: TaskResult) -> None:
        """Check the result's answers and save those that can be used."""
        self.engine_run.count(engine, result.usage)
        asked: dict[str, Segment] = {segment.id: segment for segment in task.segments}
        for answer in result.answers:
            segment = asked.pop(answer.segment, None)
            if segment is None or answer.text is None:
                self.engine_run.count(engine, failed=0 if self._masks else 1)
            elif self._masks:
                self._take_masked(engine, self._masks[segment.id], answer.text)
            else:
                self._take_plain(engine, segment, answer.text)
        if not self._masks:
            self.engine_run.count(engine, failed=len(asked))

    def end_stage(self, engine: Engine) -> None:
        """Take back answers that were given for two different sentences in the same words."""
        segments = {segment.id: segment for segment in self.article.segments}
        for id_ in mismatched(self._answers):
            verified = self._answers.pop(id_).verified
            self.engine_run.count(engine, failed=1, verified=-verified, unverified=verified - 1)
            self.engine_run.progress(-verified)
            self.waiting[id_] = segments[id_]
            if verified or id_ in self._kept:
                self._kept.discard(id_)
                self._keep(self.waiting[id_], "", engine)

    @property
    def left(self) -> tuple[int, int]:
        """How many sentences are kept unverified, and how many have no translation."""
        return len(self._kept), len(self.waiting) - len(self._kept)

    def _mask_wrong_ones(self) -> list[Segment]:
        wrong = [
            id_
            for id_, answer in self._answers.items()
            if not answer.verified and not answer.doubtful and id_ in self.waiting
        ]
        masked = {id_: mask_figures(self.waiting[id_]) for id_ in sorted(wrong, key=lambda id_: id_.number)}
        self._masks = {id_: mask for id_, mask in masked.items() if mask}
        return [mask.segment for mask in self._masks.values()]

    def _take_plain(self, engine: Engine, segment: Segment, english: str) -> None:
        comparison = check(segment.text, english)
        meaning = self.engine_run.judge(comparison, segment, english)
        doubts = (meaning.explain(),) if meaning and meaning.doubt else ()
        reasons = (*(finding.explain() for finding in comparison.findings), *doubts)
        doubtful = bool(doubts) and not comparison.findings
        figures = bool(comparison.arabic)
        self._answers[segment.id] = Candidate(segment.text, english, not reasons, figures, doubtful)
        if not reasons:
            self.engine_run.count(engine, verified=1)
            self._settle(segment, english, engine)
            return
        self.engine_run.count(engine, unverified=1)
        self.engine_run.rejected.append(
            Rejected(self.article.slug, segment.id, engine.name, english, reasons)
        )
        if segment.id not in self._kept:  # an earlier engine's answer is just as good
            self._kept.add(segment.id)
            self._keep(segment, english, engine)

    def _take_masked(self, engine: Engine, mask: MaskedSegment, english: str) -> None:
        text = mask.restored(english)
        if text is not None and not self._is_doubtful(mask.arabic, text):
            self.engine_run.count(engine, unverified=-1, repaired=1)
            self._settle(mask.arabic, text, engine)

    def _is_doubtful(self, segment: Segment, english: str) -> bool:
        meaning = self.engine_run.judge(check(segment.text, english), segment, english)
        return meaning is not None and meaning.doubt is not None

    def _settle(self, segment: Segment, english: str, engine: Engine) -> None:
        del self.waiting[segment.id]
        self._kept.discard(segment.id)
        self._keep(segment, english, engine)

    def _keep(self, segment: Segment, english: str, engine: Engine) -> None:
        """Save the English for every entry with this Arabic; empty English makes it pending again."""
        for ref in self.entries[segment.text]:
            entry = next(entry for entry in ref.memory.entries if entry.id == ref.id)
            if english:
                ref.memory.put(entry.answered(english, engine.name, self.engine_run.day))
            else:
                ref.memory.put(replace(entry, english="", fuzzy=False, engine=None, day=None))
            self.touched[id(ref.memory)] = ref.memory


def pending(article: PendingArticle) -> dict[SegmentId, Segment]:
    """The segments of the article whose entries have no English, by id."""
    entries = {entry.id: entry for entry in article.memory.entries}
    return {s.id: s for s in article.segments if entries[s.id].status is Status.PENDING}
