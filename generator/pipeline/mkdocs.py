"""Running MkDocs on the documentation's folder.

MkDocs is run as a program, not imported: whatever builds a site from `docs/` can take its place.
"""

from __future__ import annotations

import calendar
import os
import shutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

from generator.errors import PublishError
from generator.files import write_if_changed
from generator.text.language import catalogue, compiled

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from generator.config.settings import Settings

_AS_IT_IS = "newsletter/*/issue.md"
"""What MkDocs would make pages of, and readers want as it is; the recipe leaves it out."""


def write_catalogue(settings: Settings) -> None:
    """Compile the Arabic words of the theme to where MkDocs loads them from: the project's own theme."""
    if settings.arabic_recipe:
        target = catalogue(settings.project / "templates", "ar").with_suffix(".mo")
        write_if_changed(target, compiled(settings.templates, "ar"))


def mkdocs_environment(latest: date | None) -> dict[str, str]:
    """The environment for MkDocs: quiet, and with a date that does not come from the clock."""
    epoch = calendar.timegm(latest.timetuple()) if latest else 0
    return {**os.environ, "NO_MKDOCS_2_WARNING": "1", "SOURCE_DATE_EPOCH": str(epoch), "TZ": "UTC"}


def run_mkdocs(settings: Settings, aside: Path, latest: date | None) -> None:
    """Build every edition into `aside`, both at once: the Arabic one moves into the English one in the end.

    `latest` dates what MkDocs wants dated, so that the clock does not show in the site.

    Raises:
        PublishError: MkDocs failed, or the theme is not ours.
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
    """Refuse plain pages of Material: a clone has its own frame on top, an installed program its theme."""
    frame = settings.project / "templates" / "theme" / "main.html"
    if settings.theme == "material" and not frame.is_file():
        cause = "'material' alone lacks the templates that come with khulasa"
        raise PublishError("mkdocs.yml, theme.name", cause, "write name: khulasa")


def _run_recipe(settings: Settings, recipe: Path, target: Path, latest: date | None) -> None:
    command = [sys.executable, "-m", "mkdocs", "build", "--quiet"]
    result = subprocess.run(  # noqa: S603 - our own interpreter and constants
        [*command, "--config-file", str(recipe), "--site-dir", str(target)],
        cwd=settings.project,
        env=mkdocs_environment(latest),
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
            "the site is as it was",
        )
