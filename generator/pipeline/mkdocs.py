"""Running MkDocs on the documentation's folder.

MkDocs runs in a process of its own with our plugin loaded: `generator.builder`. Plain `mkdocs build` gives
the same pages.
"""

from __future__ import annotations

import calendar
import json
import os
import shutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from generator.errors import PublishError
from generator.files import write_if_changed
from generator.text.language import catalogue, compiled

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence
    from datetime import date

    from generator.config.settings import Settings


def write_catalogue(settings: Settings) -> None:
    """Compile the theme's Arabic words into the project's own theme, from where MkDocs loads them."""
    if settings.arabic_recipe:
        target = catalogue(settings.project / "templates", "ar").with_suffix(".mo")
        write_if_changed(target, compiled(settings.templates, "ar"))


def mkdocs_environment(latest: date | None) -> dict[str, str]:
    """The environment for MkDocs: quiet, and with `latest` as its date instead of the clock's."""
    epoch = calendar.timegm(latest.timetuple()) if latest else 0
    return {**os.environ, "NO_MKDOCS_2_WARNING": "1", "SOURCE_DATE_EPOCH": str(epoch), "TZ": "UTC"}


def _path(settings: Settings) -> str:
    """Where the builder finds modules: this program before all, the project, which may have some, last."""
    given = os.environ.get("PYTHONPATH")
    program = Path(__file__).parents[2]
    return os.pathsep.join(map(str, [program, *([given] if given else []), settings.project]))


@dataclass(frozen=True, slots=True)
class Edition:
    """An edition as MkDocs builds it."""

    name: str
    recipe: Path
    """Its `mkdocs.yml`."""
    prefix: str
    """With what its paths begin, below the documentation's folder and below the site alike."""


@dataclass(frozen=True, slots=True)
class Built:
    """What the builder has made of an edition; paths are those below its own documentation's folder."""

    folder: Path
    """The pages, what the theme has made, and, if it was `whole`, all other files."""
    whole: bool
    """Whether MkDocs itself has built all, for a recipe of which nothing can be known in advance."""
    everything: bool
    """Whether all pages were built."""
    pages: Mapping[str, Mapping[str, Any]]
    """What the builder wants to be told of the pages next time."""
    static: Collection[str]
    """Other files that belong to the site, as they are."""
    navigation: str
    """What pages print of the navigation."""


def editions(settings: Settings) -> list[Edition]:
    """The editions that the project publishes."""
    english = Edition("en", settings.files[0], "")
    arabic = settings.arabic_recipe
    return [english, Edition("ar", arabic, "ar/")] if arabic else [english]


def run_builder(
    settings: Settings, changes: Mapping[Edition, Mapping[str, Any] | None], latest: date | None
) -> dict[Edition, Built]:
    """Build what has changed of each edition, or all of it where that is `None`.

    `changes` are `generator.builder.quick.Change` as JSON. `latest` is the date that MkDocs writes, so that
    the site does not depend on the clock. What is made stays in the work folder until `forget_builder`.

    Raises:
        PublishError: MkDocs failed, or the theme is not Khulasa's.
    """
    _refuse_bare_theme(settings)
    forget_builder(settings)
    folders = {edition: builder_folder(settings) / edition.name for edition in changes}
    for edition, folder in folders.items():
        folder.mkdir(parents=True)
        job = {"recipe": str(edition.recipe), "change": changes[edition]}
        (folder / "job.json").write_text(json.dumps(job), encoding="utf-8")
    # All pages of an edition keep a core busy; for a few, starting twice would take longer than building.
    together = (
        [[folder] for folder in folders.values()] if None in changes.values() else [[*folders.values()]]
    )
    with ThreadPoolExecutor() as pool:
        ended = [*pool.map(lambda group: _run(settings, group, latest), together)]
    return {edition: _built(edition, folder, "\n".join(ended)) for edition, folder in folders.items()}


def forget_builder(settings: Settings) -> None:
    """Remove what the builder has made."""
    shutil.rmtree(builder_folder(settings), ignore_errors=True)


def builder_folder(settings: Settings) -> Path:
    """Where the builder's jobs are."""
    return settings.work_dir / "builder"


def _refuse_bare_theme(settings: Settings) -> None:
    """Refuse the bare Material theme: a clone adds its own frame, an installed program has its own theme."""
    frame = settings.project / "templates" / "theme" / "main.html"
    if settings.theme == "material" and not frame.is_file():
        cause = "'material' alone lacks the templates that come with khulasa"
        raise PublishError("mkdocs.yml, theme.name", cause, "write name: khulasa")


def _run(settings: Settings, folders: Sequence[Path], latest: date | None) -> str:
    """Start the builder for these jobs; return what it has said."""
    result = subprocess.run(  # noqa: S603 - our own interpreter and folders
        [sys.executable, "-P", "-m", "generator.builder", *map(str, folders)],
        cwd=settings.project,
        env={**mkdocs_environment(latest), "PYTHONPATH": _path(settings)},
        capture_output=True,
        encoding="utf-8",
        errors="replace",
        check=False,
    )
    return result.stderr


def _built(edition: Edition, folder: Path, said: str) -> Built:
    """What the job in the folder has made.

    Raises:
        PublishError: it failed.
    """
    try:
        built = json.loads((folder / "built.json").read_bytes())
    except (OSError, ValueError):
        built = {"error": said}
    if "error" in built:
        lines = built["error"].strip().splitlines() or said.strip().splitlines() or ["it was ended"]
        raise PublishError(f"mkdocs build, {edition.recipe.name}", lines[-1], "the site is unchanged")
    if not built:
        return Built(folder / "site", whole=True, everything=True, pages={}, static=(), navigation="")
    return Built(folder / "site", whole=False, **built)
