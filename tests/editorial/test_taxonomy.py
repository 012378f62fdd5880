"""Topics: which articles share one, and an address that stays."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from generator.editorial.naming import Naming
from generator.editorial.taxonomy import topics_of
from generator.text.slug import is_slug
from tests.site.pages.stories import story

if TYPE_CHECKING:
    from generator.model import Story


def tagged(
    slug: str, *tags: str, first: int = 1, published: int | None = None, withdrawn: bool = False
) -> Story:
    day = date(2024, 1, published) if published else None
    first_published = date(2024, 2, first)
    return story(slug=slug, tags=tags, published=day, first_published=first_published, withdrawn=withdrawn)


def test_a_topic_has_its_articles_newest_first_and_the_undated_last() -> None:
    stories = [
        tagged("undated", "اقتصاد"),
        tagged("old", "اقتصاد", "عمل", published=3),
        tagged("new", "اقتصاد", published=5),
    ]
    topics = {
        topic.name: [one.article.slug for one in topic.stories] for topic in topics_of(stories, Naming())
    }
    assert topics == {"اقتصاد": ["new", "old", "undated"], "عمل": ["old"]}


def test_tags_that_differ_in_case_vowel_marks_or_spacing_are_one_topic_named_as_it_first_was() -> None:
    stories = [
        tagged("b", "اِقتِصاد  عالمي", "climate", first=2),
        tagged("a", "اقتصاد عالمي", "Climate", first=1),
    ]
    assert [(topic.name, len(topic.stories)) for topic in topics_of(stories, Naming())] == [
        ("اقتصاد عالمي", 2),
        ("Climate", 2),
    ]


def test_an_arabic_topic_has_a_plain_address() -> None:
    assert [topic.slug for topic in topics_of([tagged("a", "ذكاء اصطناعي")], Naming())] == ["dhka-astnaay"]


def test_the_topic_that_was_first_keeps_its_address_when_another_would_have_the_same() -> None:
    """ص and س are both s; whatever comes later, /topics/sfr/ goes on to be what it was."""
    before = topics_of([tagged("zero", "صفر", first=1)], Naming())
    after = topics_of([tagged("travel", "سفر", first=2), tagged("zero", "صفر", first=1)], Naming())
    assert [topic.slug for topic in before] == ["sfr"]
    slugs = {topic.name: topic.slug for topic in after}
    assert slugs["صفر"] == "sfr"
    assert slugs["سفر"].startswith("sfr-")
    assert all(map(is_slug, slugs.values()))


def test_tags_that_differ_in_signs_or_letters_alone_are_topics_with_addresses_of_their_own() -> None:
    """Signs are not in an address, and several Arabic letters are one Latin letter there."""
    tags = ("C", "C++", "C#", ".NET", "NET", "حرب", "هرب", "صورة", "سورة", "طين", "تين", "😀", "中文", "...")
    slugs = {topic.name: topic.slug for topic in topics_of([tagged("a", *tags)], Naming())}
    assert slugs.keys() == set(tags)
    assert len(set(slugs.values())) == len(tags)
    assert all(map(is_slug, slugs.values()))


def test_a_topic_of_withdrawn_articles_alone_is_not_shown_but_keeps_its_address() -> None:
    withdrawn = tagged("zero", "صفر", first=1, withdrawn=True)
    (topic,) = topics_of([withdrawn, tagged("travel", "سفر", first=2)], Naming())
    assert topic.name == "سفر"
    assert topic.slug != "sfr"
