"""Topics and outlets: a page of articles for each, and the list of them all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.site.lists.listing import ListHeading, article_list, term_list
from generator.site.render.taxonomy_links import outlet_links, term_link, topic_links, used_links

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import PurePosixPath

    from generator.site.render.edition import Edition
    from generator.store import Content


def topics(edition: Edition) -> Iterator[tuple[PurePosixPath, Content]]:
    """All pages under `/topics/`; each topic and outlet has a feed (`generator/site/feeds/channels.py`)."""
    description = edition.gettext("What the articles are about.")
    yield from term_list(
        ListHeading("topics", edition.gettext("Topics"), description),
        topic_links(edition.taxonomy, edition.language),
        edition,
    )
    for topic in edition.taxonomy.topics:
        link = term_link("topics", topic, edition.language)
        description = edition.gettext("Articles on %(topic)s.") % {"topic": link.name}
        folder = f"topics/{topic.slug}"
        beside = used_links("outlets", topic.stories, edition.taxonomy, edition.language)
        heading = ListHeading(folder, link.name, description, link, f"{folder}/feed.xml", beside)
        yield from article_list(heading, topic.stories, edition)


def outlets(edition: Edition) -> Iterator[tuple[PurePosixPath, Content]]:
    """All pages under `/outlets/`."""
    description = edition.gettext("Where the articles appeared first.")
    yield from term_list(
        ListHeading("outlets", edition.gettext("Outlets"), description),
        outlet_links(edition.taxonomy, edition.language),
        edition,
    )
    for outlet in edition.taxonomy.outlets:
        link = term_link("outlets", outlet, edition.language)
        description = edition.gettext("Articles from %(outlet)s.") % {"outlet": link.name}
        folder = f"outlets/{outlet.slug}"
        beside = used_links("topics", outlet.stories, edition.taxonomy, edition.language)
        heading = ListHeading(folder, link.name, description, link, f"{folder}/feed.xml", beside)
        yield from article_list(heading, outlet.stories, edition)
