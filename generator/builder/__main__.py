"""`python -m generator.builder RECIPE SITE`: what `mkdocs build` does, with the plugin `khulasa` loaded."""

from __future__ import annotations

import logging
import sys

from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.exceptions import MkDocsException

from generator.builder.plugin import FinishedPages

PLUGIN = "khulasa"


def main(recipe: str, site: str) -> None:
    """Build the site of the recipe, a `mkdocs.yml`, in the folder `site`, which is emptied first."""
    handler = logging.StreamHandler()
    handler.setLevel(logging.ERROR)
    logging.getLogger("mkdocs").addHandler(handler)
    try:
        config = load_config(recipe, site_dir=site)
        if PLUGIN not in config.plugins:
            config.plugins[PLUGIN] = FinishedPages()
        config.plugins.on_startup(command="build", dirty=False)
        build(config)
        config.plugins.on_shutdown()
    except MkDocsException as error:
        sys.exit(str(error))


if __name__ == "__main__":
    main(*sys.argv[1:])
