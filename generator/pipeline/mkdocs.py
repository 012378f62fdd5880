"""Running MkDocs on the documentation's folder.

MkDocs runs in a process of its own with our plugin loaded: `generator.builder`. Plain `mkdocs build` gives
the same pages.
"""

from __future__ import annotations

import calendar
import os
import shutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING

from generator.errors import PublishError
from generator.files import write_if_changed
from generator.text.language import catalogue, compiled

if TYPE_CHECKING:
    from datetime import date

    from generator.config.settings import Settings

_AS_IT_IS = "newsletter/*/issue.md"
"""Files to publish unchanged, which MkDocs would turn into pages; the recipe excludes them."""


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


def run_mkdocs(settings: Settings, aside: Path, latest: date | None) -> None:
    """Build both editions at once; then move the Arabic one into the English one, in `aside`.

    `latest` is the date that MkDocs writes, so that the site does not depend on the clock.

    Raises:
        PublishError: MkDocs failed, or the theme is not Khulasa's.
    """
    _refuse_bare_theme(settings)
    arabic = aside.with_name(f"{aside.name}.ar")
    recipes = {aside: settings.files[0]}
    if settings.arabic_recipe:
        recipes[arabic] = settings.arabic_recipe
    try:
        with ThreadPoolExecutor() as pool:
            list(pool.map(lambda target: _run_recipe(settings, recipes[target], target, latest), recipes))
        if settings.arabic_recipe:
            arabic.rename(aside / "ar")
    finally:
        shutil.rmtree(arabic, ignore_errors=True)
    for path in settings.docs_dir.glob(_AS_IT_IS):
        shutil.copyfile(path, aside / path.relative_to(settings.docs_dir))


def _refuse_bare_theme(settings: Settings) -> None:
    """Refuse the bare Material theme: a clone adds its own frame, an installed program has its own theme."""
    frame = settings.project / "templates" / "theme" / "main.html"
    if settings.theme == "material" and not frame.is_file():
        cause = "'material' alone lacks the templates that come with khulasa"
        raise PublishError("mkdocs.yml, theme.name", cause, "write name: khulasa")


def _run_recipe(settings: Settings, recipe: Path, target: Path, latest: date | None) -> None:
    result = subprocess.run(  # noqa: S603 - our own interpreter and constants
        [sys.executable, "-P", "-m", "generator.builder", str(recipe), str(target)],
        cwd=settings.project,
        env={**mkdocs_environment(latest), "PYTHONPATH": _path(settings)},
        capture_output=True,
        encoding="utf-8",
        errors="replace",
        check=False,
    )
    if result.returncode:
        lines = (result.stderr or result.stdout).strip().splitlines()
        raise PublishError(
            f"mkdocs build, {recipe.name}",
            lines[-1] if lines else f"exit {result.returncode}",
            "the site is unchanged",
        )
