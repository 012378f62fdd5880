"""Tasks of all articles in flight together, within each engine's limit; one thread writes.

Engines work in threads of their own and only answer. Checking, counting and writing the memory
happen here, in the thread that called: what has been answered is on disk before the next answer
is waited for, so a killed run loses nothing that it had and asks for nothing twice.
"""

from __future__ import annotations

from collections import Counter, defaultdict, deque
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from typing import TYPE_CHECKING

from generator.errors import EngineDown
from generator.translation.article_job import ArticleJob, Place, Untranslated, pending
from generator.translation.outcome import EngineRun, Outcome

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.translation.engines import Engine, Reply, TranslationTask


def schedule(articles: Sequence[Untranslated], translators: EngineRun) -> Outcome:
    """Translate every pending sentence of the articles into their memories, and say how it went."""
    courses = _courses(articles, translators)
    if translators.engines and any(course.waiting for course in courses):
        _Scheduler(translators).run(courses)
    left = [course.left for course in courses]
    order = {engine.name: place for place, engine in enumerate(translators.engines)}
    known = {slug: place for place, slug in enumerate(article.slug for article in articles)}
    return Outcome(
        tallies=tuple(sorted(translators.tallies.items(), key=lambda item: order[item[0]])),
        unverified=sum(unverified for unverified, _ in left),
        pending=sum(waiting for _, waiting in left),
        caught=tuple(
            sorted(translators.caught, key=lambda c: (known[c.slug], c.segment.number, order[c.engine]))
        ),
    )


def _courses(articles: Sequence[Untranslated], translators: EngineRun) -> list[ArticleJob]:
    """A course for each article; the first that has a sentence asks for all that have it."""
    places: dict[str, list[Place]] = defaultdict(list)
    courses = []
    for article in articles:
        waiting = pending(article)
        for name, segment in list(waiting.items()):
            places[segment.text].append(Place(article.memory, name))
            if len(places[segment.text]) > 1:
                del waiting[name]
        courses.append(ArticleJob(article, translators, waiting, places))
    return courses


class _Scheduler:
    """What waits for an engine, and what is on its way."""

    def __init__(self, translators: EngineRun) -> None:
        self._translators = translators
        self._queues: dict[str, deque[tuple[ArticleJob, Engine, TranslationTask]]] = {
            engine.name: deque() for engine in translators.engines
        }
        self._flight: dict[Future[Reply], tuple[ArticleJob, Engine, TranslationTask]] = {}
        self._busy: Counter[str] = Counter()
        self._unsaved: list[ArticleJob] = []
        self._jobs = translators.jobs or sum(engine.at_once for engine in translators.engines)

    def run(self, courses: Sequence[ArticleJob]) -> None:
        """Bring every course to its end."""
        with ThreadPoolExecutor(self._jobs) as pool:
            try:
                for course in courses:
                    self._proceed(course)
                while self._start(pool):
                    self._save()  # while the next requests are on their way
                    done, _ = wait(self._flight, return_when=FIRST_COMPLETED)
                    self._land(done)
            finally:
                self._save()
                for engine in self._translators.engines:
                    engine.close()

    def _proceed(self, course: ArticleJob) -> None:
        before = len(course.waiting)
        stage = course.next_stage()
        if stage is None:
            self._translators.progress(before)
            return
        engine, tasks = stage
        self._translators.begin(engine)
        self._queues[engine.name].extend((course, engine, task) for task in tasks)

    def _start(self, pool: ThreadPoolExecutor) -> bool:
        """Send out what the limits allow; whether anything is on its way."""
        for engine in self._translators.engines:
            queue = self._queues[engine.name]
            while queue and self._busy[engine.name] < engine.at_once and len(self._flight) < self._jobs:
                course, _, task = flight = queue.popleft()
                if engine.name in self._translators.down:
                    self._end(course, engine)
                    continue
                self._busy[engine.name] += 1
                self._flight[pool.submit(engine.translate, task)] = flight
        return bool(self._flight) or any(self._queues.values())

    def _land(self, done: set[Future[Reply]]) -> None:
        landed = [(future, *self._flight.pop(future)) for future in done]
        for future, course, engine, task in landed:
            self._busy[engine.name] -= 1
            before = len(course.waiting)
            try:
                course.take(engine, task, future.result())
            except EngineDown as down:
                self._translators.give_up(engine, down)
            self._translators.progress(before - len(course.waiting))
            self._unsaved.append(course)
        for _, course, engine, _ in landed:
            self._end(course, engine)

    def _end(self, course: ArticleJob, engine: Engine) -> None:
        """One task of the course's stage is done with; after the last one begins the next stage."""
        course.open -= 1
        if course.open == 0:
            course.end_stage(engine)
            self._unsaved.append(course)
            self._proceed(course)

    def _save(self) -> None:
        for course in self._unsaved:
            for memory in course.touched.values():
                memory.save()
            course.touched.clear()
        self._unsaved.clear()
