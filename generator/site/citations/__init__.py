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
from generator.store import Later, digest_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from generator.config.settings import Settings
    from generator.model import Story
    from generator.site.citations.reference import Reference
    from generator.store import Content

FORMATS: dict[str, Callable[[Reference], str]] = {
    "cite.json": csl_json,
    "cite.bib": bibtex,
    "cite.ris": ris,
}
"""The name of each file, and its writer."""


def citations(stories: Iterable[Story], settings: Settings) -> dict[PurePosixPath, Content]:
    """The citations of every article that is published, sorted by path."""
    references = (reference(story, settings) for story in stories if not story.article.withdrawn)
    files: dict[PurePosixPath, Content] = {
        PurePosixPath("articles", item.slug, name): _later(item, name)
        for item in references
        for name in FORMATS
    }
    return dict(sorted(files.items()))


def _later(item: Reference, name: str) -> Later:
    return Later(digest_of(name, item), lambda: FORMATS[name](item).encode())
