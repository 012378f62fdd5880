"""What an issue says about the issues before it: corrections and withdrawals since the last one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from generator.model import LocalizedText
from generator.site.article.corrections import correction_language
from generator.site.render.addresses import article_address

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from generator.model import Story
    from generator.site.render.edition import Edition
    from generator.sources.issues import Issue


@dataclass(frozen=True, slots=True)
class LetterCorrection:
    """A correction or withdrawal of an article that an earlier issue had."""

    title: LocalizedText
    address: str
    issue: str
    """The day of the issue that had it, as people write it."""
    text: LocalizedText | None
    """What was wrong; `None` when the article was withdrawn."""


def letter_corrections(
    issue: Issue, issues: Iterable[Issue], stories: Mapping[str, Story], edition: Edition
) -> tuple[LetterCorrection, ...]:
    """What readers of earlier issues in this language must know, oldest issue first; `stories` by slug."""
    earlier = sorted(
        (one for one in issues if one.language == issue.language and one.day < issue.day),
        key=lambda one: one.day,
    )
    return tuple(_corrections(earlier, issue.day, stories, edition))


def _corrections(
    earlier: Sequence[Issue], today: date, stories: Mapping[str, Story], edition: Edition
) -> Iterator[LetterCorrection]:
    since = earlier[-1].day if earlier else date.min
    first = {slug: one.day for one in reversed(earlier) for slug in one.articles}
    for slug, day in sorted(first.items(), key=lambda item: (item[1], item[0])):
        if slug not in stories:
            continue
        story, told = stories[slug], edition.language.day(day)
        title, address = story.headline(edition.language.code), article_address(story, edition)
        if story.article.withdrawn:
            if story.updated and since < story.updated <= today:
                yield LetterCorrection(title, address, told, None)
            continue
        for note in story.article.corrections:
            if max(since, day) < note.day <= today:
                text = LocalizedText(note.text, correction_language(note))
                yield LetterCorrection(title, address, told, text)
