"""The run that commands compile: what is read and checked before anything is said of it."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from generator.pipeline.build import prepare
from generator.pipeline.fill import RunContext
from generator.sources.seeds.naming import slugs_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from generator.cli.options import Console
    from generator.config.settings import Settings
    from generator.editorial.run import Run
    from generator.pipeline.options import Options


def run_of(settings: Settings, options: Options, console: Console) -> Run:
    """The run, after its notices have been printed."""
    console.step("Reading and checking the articles")
    run = prepare(RunContext(settings, options, os.environ, console.note, console.progress))
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
