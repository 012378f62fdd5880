"""`python -m generator.builder FOLDER...`: what `mkdocs build` does, for `generator.pipeline.mkdocs`.

Each folder has a `job.json`: the recipe (a `mkdocs.yml`) and what has changed. The pages are built in its
folder `site`, and `built.json` says what was built, or why nothing was.
"""

from __future__ import annotations

import json
import logging
import sys
from dataclasses import asdict
from pathlib import Path
from typing import Any

from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.exceptions import MkDocsException

from generator.builder.memory import NeedsWholeBuild
from generator.builder.plugin import FinishedPages
from generator.builder.quick import Change, build_quickly


class _Faults(logging.Handler):
    """Keeps what MkDocs says is wrong, of which its exceptions often say only that something is."""

    def __init__(self) -> None:
        """Begin without any."""
        super().__init__(logging.ERROR)
        self.said = list[str]()

    def emit(self, record: logging.LogRecord) -> None:
        """Keep it."""
        self.said.append(record.getMessage())


def main(*folders: str) -> None:
    """Do the jobs in the folders, one after the other."""
    faults = _Faults()
    logging.getLogger("mkdocs").addHandler(faults)
    for folder in map(Path, folders):
        faults.said.clear()
        try:
            built = _built(json.loads((folder / "job.json").read_bytes()), folder / "site")
        except Exception as error:  # whatever a theme or a hook raises is told by the parent
            named = "" if isinstance(error, MkDocsException) else f"{type(error).__name__}: "
            built = {"error": faults.said[-1] if faults.said else f"{named}{error}".strip()}
        (folder / "built.json").write_text(json.dumps(built), encoding="utf-8")


def _built(job: dict[str, Any], site: Path) -> dict[str, Any]:
    change = job["change"] and Change(**job["change"])
    try:
        return asdict(build_quickly(load_config(job["recipe"], site_dir=str(site)), change))
    except NeedsWholeBuild:
        _build_whole(job["recipe"], site)
        return {}


def _build_whole(recipe: str, site: Path) -> None:
    """Have MkDocs build everything, other files too."""
    config = load_config(recipe, site_dir=str(site))
    config.plugins.setdefault("khulasa", FinishedPages())
    config.plugins.on_startup(command="build", dirty=False)
    build(config)
    config.plugins.on_shutdown()


if __name__ == "__main__":
    main(*sys.argv[1:])
