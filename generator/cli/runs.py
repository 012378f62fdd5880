"""The run that commands compile: what is read and checked before anything is said of it."""

from __future__ import annotations

import os
from importlib import import_module
from typing import TYPE_CHECKING

from generator.pipeline.build import prepare
from generator.pipeline.fill import RunContext
from generator.sources.seeds.naming import slugs_of
from generator.workers.processes import cores, local_workers

if TYPE_CHECKING:
    from collections.abc import Iterable

    from generator.cli.options import Console
    from generator.config.settings import Settings
    from generator.editorial.run import Run
    from generator.pipeline.options import Options
    from generator.workers import Workers

ENOUGH = 8
"""The most processes that a run starts by itself: a fifth of the work is its own, so more gain little."""


def workers_of(options: Options, console: Console) -> Workers:
    """Those who do the work of a run; they end with the `with` block.

    Raises:
        UsageError: the options name a cluster that cannot be used.
    """
    if options.executor:
        # Most runs need no cluster.
        cluster = import_module("generator.workers.cluster")
        found: Workers = cluster.cluster_workers(options.executor, console.incident)
        return found
    return local_workers(options.jobs or min(cores(), ENOUGH), console.incident)


def run_of(settings: Settings, options: Options, console: Console, workers: Workers | None = None) -> Run:
    """The run, after its notices have been printed; `workers` are its own unless they are given."""
    if workers is None:
        with workers_of(options, console) as own:
            return run_of(settings, options, console, own)
    console.step("Reading and checking the articles")
    context = RunContext(settings, options, os.environ, console.note, console.progress, workers)
    run = prepare(context)
    for notice in run.notices:
        console.note(notice)
    return run


def only_articles(run: Run, only: Iterable[str]) -> Run:
    """The run with only these articles, or as it is when none is named.

    Raises:
        UsageError: no seed has such a slug.
    """
    slugs = slugs_of(only, (story.article for story in run.stories), "--only")
    return run.limited_to(slugs) if slugs else run
