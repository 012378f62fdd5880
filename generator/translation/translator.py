"""The engines that a run may ask, loaded only when there are sentences to translate."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.clock import Deadline, today
from generator.errors import EngineDown
from generator.model import Status
from generator.translation.article_job import PendingArticle, pending
from generator.translation.engines import EngineContext, MemoryLookup, TermLookup, load_engine
from generator.translation.outcome import EngineRun, Judge, Outcome, unjudged
from generator.translation.scheduler import schedule

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from generator.config.settings import Settings
    from generator.sources.memory import MemoryFile
    from generator.translation.engines import Engine

Progress = Callable[[int], AbstractContextManager[Callable[[int], None]]]
"""Takes the number of sentences to translate; gives a function to call with each number finished."""


@dataclass(frozen=True, slots=True)
class Translator:
    """Which engines may translate, by settings, environment and command line."""

    settings: Settings
    environ: Mapping[str, str]
    announce: Callable[[str], None]
    """Called with each sentence that a person should read during the run."""
    names: tuple[str, ...] | None = None
    """Engines to ask, in this order, instead of the settings'."""
    offline: bool = False
    jobs: int | None = None
    judge: Judge = unjudged

    def translate(
        self,
        articles: Sequence[PendingArticle],
        memories: Iterable[MemoryFile],
        terms: TermLookup,
        progress: Progress,
    ) -> Outcome:
        """Fill the articles' memories; the `memory` engine looks sentences up in all `memories`.

        Raises:
            SettingsError: the clock is not valid.
        """
        sentences = len({segment.text for one in articles for segment in pending(one).values()})
        if not sentences:
            return Outcome()
        context = EngineContext(
            recall=_recall([*memories]),
            terms=terms,
            deadline=Deadline.after(self.settings.time_budget),
            project=self.settings.project,
        )
        engines = list(self._engines(context))
        with progress(sentences) as advance:
            day = today(self.environ)
            return schedule(articles, EngineRun(engines, day, self.announce, self.jobs, advance, self.judge))

    def _engines(self, context: EngineContext) -> Iterable[Engine]:
        for name in self.settings.engines if self.names is None else self.names:
            try:
                engine = load_engine(name, self.settings.engine(name, self.environ), context)
            except EngineDown as down:
                self.announce(str(down))
                continue
            if not (self.offline and engine.remote):
                yield engine


def _recall(memories: Sequence[MemoryFile]) -> MemoryLookup:
    """A lookup of exact sentences in all memories, people's English before machines'."""
    known: dict[str, str] = {}
    for by_hand in (True, False):
        for memory in memories:
            for entry in memory.entries:
                if entry.english and entry.by_hand == by_hand and entry.status is not Status.STALE:
                    known.setdefault(entry.arabic, entry.english)
    return known.get
