"""Which feeds an edition has, and what is in each."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cache
from itertools import islice
from typing import TYPE_CHECKING

from generator.model import Verdict
from generator.model.key_figure import rows_told_in
from generator.site.feeds.corrections import correction_items
from generator.site.feeds.feed import EVERY_FORMAT, JSON, RSS, Feed
from generator.site.feeds.items import article_item, figure_item
from generator.site.render.markup import one_line
from generator.site.render.taxonomy_links import term_name
from generator.store import digest_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from generator.editorial.taxonomy import TaxonomyTerm
    from generator.model import Story
    from generator.site.feeds.feed import FeedItem
    from generator.site.render.edition import Edition

LENGTH = 30
"""How many items a feed has: the newest ones."""
FEWEST, RECENT = 10, timedelta(days=7)
"""The feed of a topic or outlet has so many, and all of the days up to its newest: a reader may look once a
week. An article is as old as its source says, so that an archive that is published at once is not all new."""
FEWEST_FOR_TWO_FORMATS = 5
"""How many articles a topic or outlet has that is published in two formats."""
_EVERY_TOPIC_IN_EVERY_FORMAT = date(2026, 11, 30)
"""Before this day. An address that was published stays, so topics with an article of that time keep all."""


@dataclass(frozen=True, slots=True)
class Channel:
    """A feed whose items are not made yet."""

    feed: Feed
    """Without items."""
    shows: Sequence[object]
    """What decides the items besides the edition."""
    items: Callable[[], Sequence[FeedItem]]

    @property
    def key(self) -> bytes:
        """A digest of everything that the feed says besides the edition."""
        feed = self.feed
        head = (feed.folder, feed.title, feed.description, feed.address, feed.page, feed.site, feed.note)
        return digest_of(head, feed.to_top, feed.formats, feed.whole_in_json, self.shows)

    def filled(self) -> Feed:
        """The feed with its items."""
        return replace(self.feed, items=tuple(self.items()))


def channels(stories: Sequence[Story], edition: Edition) -> Iterator[Channel]:
    """Every feed of the edition."""
    publishable = _first_published(story for story in stories if _publishable(story, edition))
    by_slug = {story.article.slug: story for story in publishable}

    @cache
    def item(slug: str) -> FeedItem:
        return article_item(by_slug[slug], edition)

    def of_articles(feed: Feed, listed: Iterable[Story]) -> Channel:
        slugs = [story.article.slug for story in listed][:LENGTH]
        shows = [(slug, _digest(by_slug[slug], edition)) for slug in slugs]
        return Channel(feed, shows, lambda: [item(slug) for slug in slugs])

    yield of_articles(_articles(edition), publishable)
    for feed, term in (*_topics(edition), *_outlets(edition)):
        listed = _first_published(story for story in term.stories if story.article.slug in by_slug)
        yield of_articles(feed, _recent(listed))
    yield _figures(publishable, edition)
    yield _corrections(publishable, edition)


def _digest(story: Story, edition: Edition) -> bytes:
    return edition.digests.get(story.article.slug) or digest_of(story)


def _articles(edition: Edition) -> Feed:
    description = edition.gettext(
        "Arabic journalism in English, with every figure checked against the Arabic."
    )
    return _feed("", _title(edition), description, edition)


def _recent(listed: Sequence[Story]) -> Iterator[Story]:
    """Those of a topic's or outlet's articles that its feed has; `listed` newest first."""
    days = [min(filter(None, (story.article.published, story.first_published))) for story in listed]
    for number, (story, day) in enumerate(zip(listed, days, strict=True)):
        if number < FEWEST or max(days) - day < RECENT:
            yield story


def _topics(edition: Edition) -> Iterator[tuple[Feed, TaxonomyTerm]]:
    for folder, topic in _topic_folders(edition):
        name = one_line(term_name(topic, edition.language))
        description = edition.gettext("Articles on %(topic)s.") % {"topic": name}
        feed = _feed(f"topics/{folder}/", f"{name} · {_title(edition)}", description, edition)
        feed = replace(feed, formats=_topic_formats(topic.stories), whole_in_json=False)
        moved = folder != topic.slug
        yield replace(feed, page=_page(f"topics/{topic.slug}/", edition)) if moved else feed, topic


def _outlets(edition: Edition) -> Iterator[tuple[Feed, TaxonomyTerm]]:
    for outlet in edition.taxonomy.outlets:
        name = one_line(term_name(outlet, edition.language))
        description = edition.gettext("Articles from %(outlet)s.") % {"outlet": name}
        feed = _feed(f"outlets/{outlet.slug}/", f"{name} · {_title(edition)}", description, edition)
        yield replace(feed, formats=_formats(outlet.stories), whole_in_json=False), outlet


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


def _figures(publishable: Sequence[Story], edition: Edition) -> Channel:
    matched = (
        (story, row)
        for story in publishable
        for row in rows_told_in(story.key_figures, edition.language.code)
        if row.verdict is Verdict.MATCHED
    )
    rows = [*islice(matched, LENGTH)]
    description = edition.gettext(
        "Key figures of the articles, each the same in the Arabic and in the English."
    )
    title = f"{edition.gettext('Key figures')} · {_title(edition)}"
    return Channel(
        _feed("figures/", title, description, edition),
        [(_digest(story, edition), row.id) for story, row in rows],
        lambda: [figure_item(story, row, edition) for story, row in rows],
    )


def _corrections(publishable: Sequence[Story], edition: Edition) -> Channel:
    """Of all corrections; they have no page of their own, so its page is the home page."""
    description = edition.gettext("What was wrong in articles as they were published, and is corrected.")
    title = f"{edition.gettext('Corrections')} · {_title(edition)}"
    feed = _feed("corrections/", title, description, edition)
    corrected = [story for story in publishable if story.article.corrections]
    return Channel(
        replace(feed, page=f"{edition.settings.site_url}{edition.language.folder}"),
        [_digest(story, edition) for story in corrected],
        lambda: correction_items(corrected, edition)[:LENGTH],
    )


def _title(edition: Edition) -> str:
    """The name of the site; where both editions have the same one, with the language."""
    name = one_line(edition.site_name)
    shared = edition.language.folder and edition.site_name == edition.settings.site_name
    return f"{edition.language.name} · {name}" if shared else name


def _feed(folder: str, title: str, description: str, edition: Edition) -> Feed:
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
        items=(),
    )


def _publishable(story: Story, edition: Edition) -> bool:
    """Whether the story may be in the edition's feeds: published, and complete in its language."""
    whole = not (edition.language.translated and story.pending)
    return whole and story.first_published is not None and not story.article.withdrawn


def _first_published(stories: Iterable[Story]) -> list[Story]:
    """Sorted by first publication on this site, newest first; on a tie, by slug."""
    by_slug = sorted(stories, key=lambda story: story.article.slug)
    return sorted(by_slug, key=lambda story: str(story.first_published_at), reverse=True)
