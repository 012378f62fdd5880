"""The options of the commands that compile a run, read without what a run needs."""

from __future__ import annotations

import os
import shutil
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

import click

from generator.cli.options import shared_options
from generator.config.keys import unknown_key
from generator.config.known_engines import ENGINES
from generator.errors import UsageError
from generator.pipeline.manifest import MANIFEST
from generator.pipeline.options import Options
from generator.store import STORE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from generator.config.settings import Settings

_RUN = (
    click.option(
        "--strict", is_flag=True, help="Treat findings, pending translations and bad seeds as errors."
    ),
    click.option("--offline", is_flag=True, help="Send no text to any service."),
    click.option(
        "--only", metavar="SLUG", multiple=True, help="Translate only this article; may be repeated."
    ),
    click.option("--engines", metavar="A,B", help="Ask only these engines, in this order."),
    click.option(
        "--jobs",
        type=click.IntRange(1, 256),
        metavar="N",
        help="Do at most N things at a time: processes, and requests unless --requests is given.",
    ),
    click.option(
        "--requests", type=click.IntRange(1, 256), metavar="N", help="Send at most N requests at a time."
    ),
    click.option("--executor", metavar="URL", help="Have a Dask cluster do the work: dask://HOST:PORT."),
    click.option("--dry-run", is_flag=True, help="Ask no engine and write nothing; say what would change."),
    click.option("--json", "as_json", is_flag=True, help="Print the report as one JSON document."),
)


def run_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """The options of every command that compiles a run."""
    for option in reversed(_RUN):
        command = option(command)
    return shared_options(command)


def options_of(arguments: dict[str, Any]) -> Options:
    """The run's options from the command line's.

    Raises:
        UsageError: an engine is unknown.
    """
    engines = arguments.get("engines")
    names = tuple(filter(None, engines.split(","))) if engines is not None else None
    if refused := unknown_key(names or (), ENGINES):
        raise UsageError("--engines", f"unknown engine '{refused[0]}'", refused[1])
    return Options(
        offline=arguments.get("offline", False),
        strict=arguments.get("strict", False),
        only=frozenset(arguments.get("only", ())),
        dry_run=arguments.get("dry_run", False),
        engines=names,
        jobs=arguments.get("jobs"),
        requests=arguments.get("requests") or arguments.get("jobs"),
        executor=arguments.get("executor"),
    )


@contextmanager
def dry_run_settings(settings: Settings) -> Iterator[Settings]:
    """The settings with a temporary work folder, for a run that writes nothing."""
    with TemporaryDirectory() as folder:
        for kept in ("fonts", "cards", "search", "meaning"):
            if (settings.work_dir / kept).is_dir():
                shutil.copytree(settings.work_dir / kept, Path(folder) / kept, copy_function=os.symlink)
        for copied in (MANIFEST, STORE):
            if (settings.work_dir / copied).is_file():
                shutil.copyfile(settings.work_dir / copied, Path(folder) / copied)
        yield replace(settings, scratch=Path(folder))
