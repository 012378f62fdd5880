"""Which feeds an edition has, and what is in each."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import cache
from typing import TYPE_CHECKING

from generator.model import Verdict
from generator.site.feeds.corrections import correction_items
from generator.site.feeds.feed import EVERY_FORMAT, JSON, RSS, Feed, FeedItem
from generator.site.feeds.items import article_item, figure_item
from generator.site.render.markup import one_line
from generator.site.render.taxonomy_links import term_name

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from generator.editorial.taxonomy import TaxonomyTerm
    from generator.model import Story
    from generator.site.render.edition import Edition

LENGTH = 30
"""How many items a feed has: the newest ones."""
FEWEST_FOR_TWO_FORMATS = 5
"""How many articles a topic or outlet has that is published in two formats."""
_EVERY_TOPIC_IN_EVERY_FORMAT = date(2026, 11, 30)
"""Before this day. An address that was published stays, so topics with an article of that time keep all."""


def channels(stories: Sequence[Story], edition: Edition) -> Iterator[Feed]:
    """Every feed of the edition."""
    publishable = _first_published(story for story in stories if _publishable(story, edition))
    yield _articles(publishable, edition)
    yield from _topics(publishable, edition)
    yield from _outlets(publishable, edition)
    yield _figures(publishable, edition)
    yield _corrections(publishable, edition)


def _articles(publishable: Sequence[Story], edition: Edition) -> Feed:
    description = edition.gettext(
        "Arabic journalism in English, with every figure checked against the Arabic."
    )
    items = tuple(article_item(story, edition) for story in publishable[:LENGTH])
    return _feed("", _title(edition), description, items, edition)


def _topics(publishable: Sequence[Story], edition: Edition) -> Iterator[Feed]:
    @cache
    def item(slug: str) -> FeedItem:
        return article_item(by_slug[slug], edition)

    by_slug = {story.article.slug: story for story in publishable}
    for folder, topic in _topic_folders(edition):
        name = one_line(term_name(topic, edition.language))
        slugs = [s.article.slug for s in _first_published(topic.stories) if s.article.slug in by_slug]
        description = edition.gettext("Articles on %(topic)s.") % {"topic": name}
        items = tuple(item(slug) for slug in slugs[:LENGTH])
        feed = _feed(f"topics/{folder}/", f"{name} · {_title(edition)}", description, items, edition)
        feed = replace(feed, formats=_topic_formats(topic.stories))
        yield feed if folder == topic.slug else replace(feed, page=_page(f"topics/{topic.slug}/", edition))


def _outlets(publishable: Sequence[Story], edition: Edition) -> Iterator[Feed]:
    slugs = {story.article.slug for story in publishable}
    for outlet in edition.taxonomy.outlets:
        name = one_line(term_name(outlet, edition.language))
        stories = [story for story in _first_published(outlet.stories) if story.article.slug in slugs]
        description = edition.gettext("Articles from %(outlet)s.") % {"outlet": name}
        items = tuple(article_item(story, edition) for story in stories[:LENGTH])
        feed = _feed(f"outlets/{outlet.slug}/", f"{name} · {_title(edition)}", description, items, edition)
        yield replace(feed, formats=_formats(outlet.stories))


def _topic_formats(stories: Sequence[Story]) -> tuple[str, ...]:
    days = (story.first_published for story in stories)
    if any(day and day < _EVERY_TOPIC_IN_EVERY_FORMAT for day in days):
        return EVERY_FORMAT
    return _formats(stories)


def _formats(stories: Sequence[Story]) -> tuple[str, ...]:
    """RSS, which every reader takes and the API names; JSON beside it for scripts, where there is much.

    Atom would say nothing more. Most topics of an archive have one or two articles.
    """
    return (RSS, JSON) if len(stories) >= FEWEST_FOR_TWO_FORMATS else (RSS,)


def _topic_folders(edition: Edition) -> Iterator[tuple[str, TaxonomyTerm]]:
    """Each topic in its folder, and in those that it had before: feed readers follow no redirect."""
    yield from ((topic.slug, topic) for topic in edition.taxonomy.topics)
    yield from ((old.slug, old.term) for old in edition.taxonomy.old_topics)


def _page(folder: str, edition: Edition) -> str:
    return f"{edition.settings.site_url}{edition.language.folder}{folder}"


def _figures(publishable: Sequence[Story], edition: Edition) -> Feed:
    rows = [
        (story, row) for story in publishable for row in story.key_figures if row.verdict is Verdict.MATCHED
    ]
    items = tuple(figure_item(story, row, edition) for story, row in rows[:LENGTH])
    description = edition.gettext(
        "Key figures of the articles, each the same in the Arabic and in the English."
    )
    return _feed(
        "figures/", f"{edition.gettext('Key figures')} · {_title(edition)}", description, items, edition
    )


def _corrections(publishable: Sequence[Story], edition: Edition) -> Feed:
    """Of all corrections; they have no page of their own, so its page is the home page."""
    items = tuple(correction_items(publishable, edition)[:LENGTH])
    description = edition.gettext("What was wrong in articles as they were published, and is corrected.")
    title = f"{edition.gettext('Corrections')} · {_title(edition)}"
    feed = _feed("corrections/", title, description, items, edition)
    return replace(feed, page=f"{edition.settings.site_url}{edition.language.folder}")


def _title(edition: Edition) -> str:
    """The name of the site; where both editions have the same one, with the language."""
    name = one_line(edition.site_name)
    shared = edition.language.folder and edition.site_name == edition.settings.site_name
    return f"{edition.language.name} · {name}" if shared else name


def _feed(folder: str, title: str, description: str, items: tuple[FeedItem, ...], edition: Edition) -> Feed:
    depth = f"{edition.language.folder}{folder}".count("/")
    address = f"{edition.settings.site_url}{edition.language.folder}{folder}"
    return Feed(
        folder=folder,
        title=title,
        description=description,
        address=address,
        page=address,
        site=one_line(edition.site_name),
        language=edition.language,
        note=edition.gettext(
            "This is a feed: copy its address into a feed reader, and new articles come to you."
        ),
        to_top="../" * depth,
        items=items,
    )


def _publishable(story: Story, edition: Edition) -> bool:
    """Whether the story may be in the edition's feeds: published, and complete in its language."""
    whole = not (edition.language.translated and story.pending)
    return whole and story.first_published is not None and not story.article.withdrawn


def _first_published(stories: Iterable[Story]) -> list[Story]:
    """Sorted by first publication on this site, newest first; on a tie, by slug."""
    by_slug = sorted(stories, key=lambda story: story.article.slug)
    return sorted(by_slug, key=lambda story: str(story.first_published_at), reverse=True)
