"""The sites that plain builders make of a project's files, without anything of ours but the theme."""

from __future__ import annotations

import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

from generator.config.settings import load_settings
from generator.pipeline.mkdocs import mkdocs_environment
from generator.translation.engines import ENGINES
from tests.cli.test_build import fingerprints

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

AS_IT_IS = "newsletter/*/issue.md"
"""Files that the program publishes and a builder leaves out."""


def built_by(builder: str, project: Path, latest: date) -> dict[str, str]:
    """What `BUILDER build` makes of both editions, by path; `latest` is the date that it writes."""
    settings, site = load_settings(project, ENGINES), project.with_name("plain")
    for recipe, target in ((settings.files[0], site), (settings.arabic_recipe, site / "ar")):
        command = [sys.executable, "-m", builder, "build", "--quiet"]
        subprocess.run(
            [*command, "--config-file", str(recipe), "--site-dir", str(target)],
            check=True,
            cwd=project,
            env=mkdocs_environment(latest),
        )
    for issue in settings.docs_dir.glob(AS_IT_IS):
        target = site / issue.relative_to(settings.docs_dir)
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(issue, target)
    files = fingerprints(site)
    shutil.rmtree(site)
    return files
