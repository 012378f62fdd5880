"""Lists of articles in pages of a bearable length."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from generator.pages.cards import Card, card
from generator.pages.markup import page

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from generator.models import Story
    from generator.pages.site import Site

PER_PAGE = 60


@dataclass(frozen=True, slots=True)
class Sheet:
    """One page of a list; addresses are relative to it."""

    heading: str
    cards: tuple[Card, ...]
    root: str
    """From here to the top of the edition: `../../`."""
    total: int
    number: int
    of: int
    newer: str | None
    older: str | None


def sheets(
    folder: str, heading: str, description: str, stories: Sequence[Story], site: Site
) -> Iterator[tuple[PurePosixPath, bytes]]:
    """The pages of one list: `<folder>/index.md`, then `<folder>/page/2/index.md`, …

    The first exists even when there is nothing to list.
    """
    of = max(1, -(-len(stories) // PER_PAGE))
    for number in range(1, of + 1):
        path = _path(folder, number)
        some = stories[(number - 1) * PER_PAGE : number * PER_PAGE]
        sheet = Sheet(
            heading=heading,
            cards=tuple(card(story, site.language) for story in some),
            root="../" * len(path.parent.parts),
            total=len(stories),
            number=number,
            of=of,
            newer=_address(folder, number - 1) if number > 1 else None,
            older=_address(folder, number + 1) if number < of else None,
        )
        numbered = site.gettext("%(heading)s, page %(number)s")
        named = {"heading": heading, "number": site.language.number(number)}
        meta = {
            "title": heading if number == 1 else numbered % named,
            "description": description,
            "kind": "list",
        }
        yield path, page(site, "list", meta, view=sheet)


def articles(stories: Sequence[Story], site: Site) -> Iterator[tuple[PurePosixPath, bytes]]:
    """`/articles/`: all articles."""
    described = site.gettext("Every article, newest first.")
    return sheets("articles", site.gettext("All articles"), described, stories, site)


def _path(folder: str, number: int) -> PurePosixPath:
    return PurePosixPath(_address(folder, number), "index.md")


def _address(folder: str, number: int) -> str:
    return f"{folder}/" if number == 1 else f"{folder}/page/{number}/"
