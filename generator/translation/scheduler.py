"""Scheduling the tasks of all articles at once, within each engine's limit; one thread writes.

Engines work in their own threads and only answer. Checking, counting and writing the memory happen
here, in the calling thread: answers are saved before the next one is awaited, so a killed run loses
no answer, and the next run asks for nothing twice.
"""

from __future__ import annotations

from collections import Counter, defaultdict, deque
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from typing import TYPE_CHECKING

from generator.errors import EngineDown
from generator.translation.article_job import ArticleJob, EntryRef, PendingArticle, pending
from generator.translation.outcome import EngineRun, Outcome

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.translation.engines import Engine, TaskResult, TranslationTask


def schedule(articles: Sequence[PendingArticle], engine_run: EngineRun) -> Outcome:
    """Translate every pending sentence of the articles into their memories; return the results."""
    jobs = _article_jobs(articles, engine_run)
    if engine_run.engines and any(job.waiting for job in jobs):
        _Scheduler(engine_run).run(jobs)
    left = [job.left for job in jobs]
    order = {engine.name: place for place, engine in enumerate(engine_run.engines)}
    known = {slug: place for place, slug in enumerate(article.slug for article in articles)}
    return Outcome(
        tallies=tuple(sorted(engine_run.tallies.items(), key=lambda item: order[item[0]])),
        unverified=sum(unverified for unverified, _ in left),
        pending=sum(waiting for _, waiting in left),
        rejected=tuple(
            sorted(engine_run.rejected, key=lambda r: (known[r.slug], r.segment.number, order[r.engine]))
        ),
    )


def _article_jobs(articles: Sequence[PendingArticle], engine_run: EngineRun) -> list[ArticleJob]:
    """A job for each article; if articles share a sentence, only the first one asks for it."""
    entries: dict[str, list[EntryRef]] = defaultdict(list)
    jobs = []
    for article in articles:
        waiting = pending(article)
        for id_, segment in list(waiting.items()):
            entries[segment.text].append(EntryRef(article.memory, id_))
            if len(entries[segment.text]) > 1:
                del waiting[id_]
        jobs.append(ArticleJob(article, engine_run, waiting, entries))
    return jobs


class _Scheduler:
    """The tasks that wait for an engine, and those in flight."""

    def __init__(self, engine_run: EngineRun) -> None:
        self._engine_run = engine_run
        self._queues: dict[str, deque[tuple[ArticleJob, Engine, TranslationTask]]] = {
            engine.name: deque() for engine in engine_run.engines
        }
        self._flight: dict[Future[TaskResult], tuple[ArticleJob, Engine, TranslationTask]] = {}
        self._busy: Counter[str] = Counter()
        self._unsaved: list[ArticleJob] = []
        self._limit = engine_run.jobs or sum(engine.at_once for engine in engine_run.engines)

    def run(self, jobs: Sequence[ArticleJob]) -> None:
        """Finish every job."""
        with ThreadPoolExecutor(self._limit) as pool:
            try:
                for job in jobs:
                    self._proceed(job)
                while self._start(pool):
                    self._save()  # while the next requests are in flight
                    done, _ = wait(self._flight, return_when=FIRST_COMPLETED)
                    self._land(done)
            finally:
                self._save()
                for engine in self._engine_run.engines:
                    engine.close()

    def _proceed(self, job: ArticleJob) -> None:
        before = len(job.waiting)
        stage = job.next_stage()
        if stage is None:
            self._engine_run.progress(before)
            return
        engine, tasks = stage
        self._engine_run.begin(engine)
        self._queues[engine.name].extend((job, engine, task) for task in tasks)

    def _start(self, pool: ThreadPoolExecutor) -> bool:
        """Start as many tasks as the limits allow; return whether any are in flight or waiting."""
        for engine in self._engine_run.engines:
            queue = self._queues[engine.name]
            while queue and self._busy[engine.name] < engine.at_once and len(self._flight) < self._limit:
                job, _, task = flight = queue.popleft()
                if engine.name in self._engine_run.down:
                    self._end(job, engine)
                    continue
                self._busy[engine.name] += 1
                self._flight[pool.submit(engine.translate, task)] = flight
        return bool(self._flight) or any(self._queues.values())

    def _land(self, done: set[Future[TaskResult]]) -> None:
        landed = [(future, *self._flight.pop(future)) for future in done]
        broken: Exception | None = None
        for future, job, engine, task in landed:
            self._busy[engine.name] -= 1
            before = len(job.waiting)
            try:
                job.take(engine, task, future.result())
            except EngineDown as down:
                self._engine_run.give_up(engine, down)
            except Exception as error:  # a fault of the program: what else has arrived is taken first
                broken = broken or error
            self._engine_run.progress(before - len(job.waiting))
            self._unsaved.append(job)
        if broken:
            raise broken
        for _, job, engine, _ in landed:
            self._end(job, engine)

    def _end(self, job: ArticleJob, engine: Engine) -> None:
        """Count one task of the job's stage as done; after the last one, begin the next stage."""
        job.open -= 1
        if job.open == 0:
            job.end_stage(engine)
            self._unsaved.append(job)
            self._proceed(job)

    def _save(self) -> None:
        for job in self._unsaved:
            for memory in job.touched.values():
                memory.save()
            job.touched.clear()
        self._unsaved.clear()
