"""The article in one sentence, in fifty words and in a hundred and twenty, for who writes about it."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING

from generator.site.article.brief import sentences

if TYPE_CHECKING:
    from collections.abc import Iterable

    from generator.model import Story
    from generator.site.render.edition import Edition

LONGEST_SENTENCE = 200
"""In characters."""
SHORT, LONG = 50, 120
"""In words."""


@dataclass(frozen=True, slots=True)
class Lengths:
    """Whole sentences that the check has passed, none of them cut; `None` where none is short enough."""

    sentence: str | None
    short: str | None
    long: str | None
    """`None` too when it says no more than `short`."""


def lengths(story: Story, edition: Edition) -> Lengths:
    """The lengths of the story in the language of the edition: of its brief, else of its first sentences."""
    brief = [one.text for one in sentences(story, edition) if not one.notes]
    body = _body(story, edition.language.code)
    short = _within(SHORT, brief) or _within(SHORT, body)
    long = _within(LONG, brief) or _within(LONG, body)
    return Lengths(
        sentence=next((text for text in chain(brief, body) if len(text) <= LONGEST_SENTENCE), None),
        short=short,
        long=long if long != short else None,
    )


def _body(story: Story, language: str) -> list[str]:
    texts = (passage.proven(language) for passage in story.republished)
    return [text.text for text in texts if text.language == language]


def _within(words: int, texts: Iterable[str]) -> str | None:
    """Those that fit, in their order."""
    taken, left = list[str](), words
    for text in texts:
        count = len(text.split())
        if count <= left:
            taken.append(text)
            left -= count
    return " ".join(taken) or None
