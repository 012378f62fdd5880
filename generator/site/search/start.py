"""What the search box offers before anything is typed: the topics of most articles, the newest articles.

It is a file of its own, so that a new article does not change every page.
"""

from __future__ import annotations

from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from generator.model.story import newest_first
from generator.site.data.article_json import json_document
from generator.site.render.markup import language_of, one_line
from generator.site.render.taxonomy_links import topic_links

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.model import Story
    from generator.site.render.edition import Edition

PATH = PurePosixPath("search/start.json")
"""In the folder of an edition."""
TOPICS = 8
ARTICLES = 4


def search_start(stories: Sequence[Story], edition: Edition) -> dict[PurePosixPath, bytes]:
    """The file by its path, with addresses relative to the top of the edition; `stories` in any order."""
    language = edition.language.code
    headlines = [
        (story.article.slug, story.headline(language))
        for story in newest_first(stories)
        if not story.article.withdrawn
    ]
    # Those in the language of the edition go first, as on the front page; each group the newest first.
    headlines.sort(key=lambda item: item[1].language != language)
    document = {
        "topics": [
            _link(one_line(link.name), language_of(link.name), link.address)
            for link in topic_links(edition.taxonomy, edition.language)[:TOPICS]
        ],
        "articles": [
            _link(one_line(headline.text), headline.language, f"articles/{slug}/")
            for slug, headline in headlines[:ARTICLES]
        ],
    }
    return {PurePosixPath(edition.language.folder, PATH): json_document(document)}


def _link(text: str, language: str, address: str) -> dict[str, str]:
    return {"text": text, "language": language, "address": address}
