"""Corrections as entries of a feed: what was wrong in an article, told to whoever follows the site."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.model import LocalizedText
from generator.model.dates import noon
from generator.site.article.corrections import correction_language
from generator.site.feeds.feed import FeedItem
from generator.site.render.addresses import article_address
from generator.site.render.markup import fragment, one_line

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from generator.model import Story
    from generator.site.render.edition import Edition


def correction_items(stories: Iterable[Story], edition: Edition) -> list[FeedItem]:
    """An entry for each correction of the articles, newest first; on a tie, by slug."""
    items = [item for story in stories for item in _of_story(story, edition)]
    return sorted(items, key=lambda item: item.published, reverse=True)


def _of_story(story: Story, edition: Edition) -> Iterator[FeedItem]:
    language, article = edition.language, story.article
    headline = story.headline(language.code)
    for number, correction in enumerate(sorted(article.corrections, key=lambda note: note.day), start=1):
        moment = noon(correction.day)
        title = edition.gettext("Correction: %(headline)s") % {"headline": headline.text}
        address = f"{article_address(story, edition)}#corrections"
        note = LocalizedText(correction.text, correction_language(correction))
        content = fragment(edition, "feed/correction.html.j2", note=note, title=headline, address=address)
        yield FeedItem(
            name=f"{language.folder}articles/{article.slug}#correction-{number}",
            address=address,
            title=LocalizedText(one_line(title), language.code),
            summary=one_line(correction.text),
            content=content,
            opening=content,
            published=moment,
            day=language.day(correction.day),
            updated=moment,
            topics=tuple(one_line(name) for name in story.topics(language.code)),
            author=None,
            image=None,
        )
