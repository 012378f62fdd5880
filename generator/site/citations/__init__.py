"""An article for reference managers: one file per format, beside its page.

The citation is of the Arabic article, under its Arabic title. The English headline is given as the translated
title if it may be shown without its findings; the address is that of our page, which has both texts.
"""

from __future__ import annotations

from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from generator.site.citations.bibtex import bibtex
from generator.site.citations.csl import csl_json
from generator.site.citations.reference import reference
from generator.site.citations.ris import ris

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from generator.config.settings import Settings
    from generator.model import Story
    from generator.site.citations.reference import Reference

FORMATS: dict[str, Callable[[Reference], str]] = {
    "cite.json": csl_json,
    "cite.bib": bibtex,
    "cite.ris": ris,
}
"""The name of each file, and its writer."""


def citations(stories: Iterable[Story], settings: Settings) -> dict[PurePosixPath, bytes]:
    """The citations of every article that is published, sorted by path."""
    references = (reference(story, settings) for story in stories if not story.article.withdrawn)
    files = {
        PurePosixPath("articles", item.slug, name): write(item).encode()
        for item in references
        for name, write in FORMATS.items()
    }
    return dict(sorted(files.items()))
