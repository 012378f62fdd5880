"""An article for reference managers: one file per format, beside its page.

The citation is of the Arabic article, under its Arabic title. The English headline is given as the translated
title if it may be shown without its findings; the address is that of our page, which has both texts.
"""

from __future__ import annotations

from pathlib import PurePosixPath
from types import MappingProxyType
from typing import TYPE_CHECKING

from generator.site.citations.bibtex import bibtex
from generator.site.citations.csl import csl_json
from generator.site.citations.reference import reference
from generator.site.citations.ris import ris
from generator.site.render.edition import site_key
from generator.store import Later, digest_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from generator.config.settings import Settings
    from generator.model import Story
    from generator.site.citations.reference import Reference
    from generator.store import Content

_NONE: Mapping[str, bytes] = MappingProxyType({})
FORMATS: dict[str, Callable[[Reference], str]] = {
    "cite.json": csl_json,
    "cite.bib": bibtex,
    "cite.ris": ris,
}
"""The name of each file, and its writer."""


def citations(
    stories: Iterable[Story], settings: Settings, digests: Mapping[str, bytes] = _NONE
) -> dict[PurePosixPath, Content]:
    """The citations of every article that is published; `digests` are those of the stories, by slug."""
    return {
        PurePosixPath("articles", story.article.slug, name): _later(name, story, settings, digests)
        for story in stories
        if not story.article.withdrawn
        for name in FORMATS
    }


def _later(name: str, story: Story, settings: Settings, digests: Mapping[str, bytes]) -> Later:
    key = digest_of(name, digests.get(story.article.slug) or digest_of(story), site_key(settings))
    return Later(key, lambda: FORMATS[name](reference(story, settings)).encode())
