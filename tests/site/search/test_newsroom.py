"""The made-up articles and queries are what a measure of recall needs."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.site.search.newsroom import LISTS, queries

if TYPE_CHECKING:
    from generator.model import Story


@pytest.mark.no_cover  # whole archives, whose lines the tests of the builds count
def test_every_article_is_whole_in_both_languages(newsroom: tuple[Story, ...]) -> None:
    """At least 44 articles of four sentences or more, and no English held back for a wrong figure."""
    assert len(newsroom) >= 44
    for story in newsroom:
        assert len(story.passages) >= 5, story.article.slug
        assert all(p.translation.text and not p.findings for p in story.passages), story.article.slug


def test_the_queries_are_many_and_name_articles_that_there_are(newsroom: tuple[Story, ...]) -> None:
    """At least 60 in Arabic and 40 in English, none twice, none with more articles than places."""
    asked = [query for name in LISTS for query in queries(name)]
    slugs = {story.article.slug for story in newsroom}
    languages = [query.language for query in queries("queries.tsv")]
    assert languages.count("ar") >= 60
    assert languages.count("en") >= 40
    assert len({query.text for query in asked}) == len(asked)
    for query in asked:
        assert 1 <= len(query.wanted) <= 5, query.text
        assert frozenset().union(*query.wanted) <= slugs, query.text
