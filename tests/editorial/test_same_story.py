"""Which articles report the same event, and what it costs to find them."""

from __future__ import annotations

from datetime import date
from itertools import permutations
from random import Random
from typing import TYPE_CHECKING, TypeVar

import pytest

from generator.editorial.nearness import CLOSE, REACH, Near, close_pairs, near, sentences_of
from generator.editorial.related import related, traits_of
from generator.editorial.same_story import MOST, same_stories
from generator.editorial.taxonomy import Taxonomy
from generator.meaning.vector import closeness
from generator.sources.glossary import Glossary
from generator.store import STORE, Store
from generator.text.opening import gist
from tests.site.pages.stories import story

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from generator.meaning.vector import Vector
    from generator.model import Story

pytestmark = pytest.mark.no_cover  # hundreds of articles, whose lines the tests of whole runs count
T = TypeVar("T")
DAY = date(2026, 3, 2)
MARKET = ("حريق يلتهم سوقا في البصرة", "أتى حريق على 120 متجرا في سوق العشار وسط البصرة في العراق.")
TOLD_AGAIN = ("النيران تأتي على محال العشار", "خسر تجار 120 متجرا بعد حريق في سوق بالبصرة جنوبي العراق.")
WARD = ("حريق في مستشفى بالناصرية", "لقي 7 مرضى حتفهم في حريق بمستشفى في جنوبي العراق.")


def told(words: tuple[str, str], slug: str, day: date | None = DAY) -> Story:
    """A story of a headline and a sentence."""
    return story(tuple((sentence, None) for sentence in words), slug=slug, published=day)


def same(one: Story, other: Story, close: int) -> bool:
    """Whether two stories that are this close are the same story."""
    return bool(same_stories([Near(one, other, close)]))


def test_reports_with_the_same_figure_are_one_story_and_with_other_figures_are_two() -> None:
    market = told(MARKET, "a")
    assert same(market, told(TOLD_AGAIN, "b"), 600)
    assert not same(market, told(TOLD_AGAIN, "b"), 500)
    assert not same(market, told(WARD, "b"), 900)


@pytest.mark.parametrize(("close", "day", "expected"), [
    (690, DAY, True), (690, date(2026, 3, 5), True), (690, date(2026, 3, 6), False), (670, DAY, False),
    (900, None, False),
])  # fmt: skip
def test_without_figures_they_must_be_closer_and_of_the_same_days(
    close: int, day: date | None, expected: bool
) -> None:
    one, other = (("رحيل كاتب", "توفي الكاتب في بيته."), ("وفاة أديب", "غيب الموت الأديب في منزله."))
    assert same(told(one, "a"), told(other, "b", day), close) is expected


def test_without_a_date_they_must_have_words_in_common() -> None:
    one, other = ("رحيل الكاتب", "توفي الكاتب في بيته."), ("وفاة الكاتب", "توفي الكاتب في منزله.")
    assert same(told(one, "a"), told(other, "b", None), 690)
    assert not same(told(one, "a"), told(other, "b", None), 670)


def test_what_happens_every_year_is_another_story_each_time() -> None:
    one, other = (("جائزة أفضل فيلم", f"فاز الفيلم بجائزة عام {year}.") for year in (2013, 2014))
    assert not same(told(one, "a"), told(other, "b"), 900)


def test_events_in_different_states_are_two_stories() -> None:
    iran, japan = ("زلزال في إيران", "ضرب زلزال الساحل."), ("زلزال في اليابان", "ضرب زلزال الساحل.")
    assert not same(told(iran, "a"), told(japan, "b"), 900)
    assert same(told(iran, "a"), told(("هزة أرضية", "شعر بها الإيرانيون."), "b"), 900)


def test_the_closest_comes_first_then_by_slug_and_no_more_than_fit() -> None:
    this, *others = (told(MARKET, f"a{n}") for n in range(8))
    closeness = (700, 900, 700, 800, 700, 700, 700)
    pairs = [Near(this, other, close) for other, close in zip(others, closeness, strict=True)]
    expected = ("a2", "a4", "a1", "a3")
    for order in (pairs, pairs[::-1]):
        assert tuple(s.article.slug for s in same_stories(order)["a0"]) == expected
    assert len(expected) == MOST


def test_the_same_story_is_not_related_too_and_what_is_close_in_meaning_is() -> None:
    market, again, ward = told(MARKET, "a"), told(TOLD_AGAIN, "b"), told(WARD, "c")
    pairs = [Near(market, again, 700), Near(market, ward, 500)]
    traits = {s.article.slug: traits_of(s, Glossary()) for s in (market, again, ward)}
    found = related([market, again, ward], Taxonomy(), traits, pairs, same_stories(pairs))
    assert [s.article.slug for s in found["a"]] == ["c"]
    assert "a" not in [s.article.slug for s in found["b"]]
    assert [s.article.slug for s in related([market, ward], Taxonomy(), traits)["a"]] == []


def vectors(*stories: Story) -> dict[str, bytes]:
    """Of every story the same vector."""
    return {gist(sentences_of(s)): bytes([100, 200, 3, 4]) for s in stories}


def test_pairs_are_found_by_the_vectors_of_what_articles_report_in_any_order() -> None:
    some = [
        told(MARKET, "a"),
        told(WARD, "b"),
        told(TOLD_AGAIN, "c"),
        story(((WARD[0], None),), slug="d", withdrawn=True),
    ]
    known = vectors(*some[:2])
    for order in permutations(some):
        assert [(p.one.article.slug, p.other.article.slug, p.close) for p in near(order, known)] == [
            ("a", "b", 1000)
        ]
    assert list(near(some, {})) == []


def test_a_gist_is_the_headline_and_the_first_sentences() -> None:
    assert gist(["عنوان", "أ" * 150, "ب" * 150, "ج"]) == "\n".join(("عنوان", "أ" * 150, "ب" * 150))
    assert gist(["عنوان"]) == "عنوان"


def plainly_close(vectors: Sequence[Vector]) -> list[tuple[int, int, int]]:
    """What `close_pairs` finds, as one would say it."""
    return [
        (place, other, close)
        for place, vector in enumerate(vectors)
        for other in range(place + 1, min(len(vectors), place + 1 + REACH))
        if (close := closeness(vector, vectors[other])) >= CLOSE
    ]


def signed(*numbers: int) -> Vector:
    return bytes(number % 256 for number in numbers)


@pytest.mark.parametrize(
    ("dimensions", "most", "many"), [(512, 127, 90), (8, 127, 700), (4, 3, 2 * REACH + 1)]
)
def test_the_close_pairs_of_any_vectors_are_exact(dimensions: int, most: int, many: int) -> None:
    draw = Random(1)
    subject = [draw.randint(-most, most) for _ in range(dimensions)]
    drawn = [
        signed(*(number if draw.random() < 0.7 else draw.randint(-most, most) for number in subject))
        for _ in range(many)
    ]
    vectors = [bytes(dimensions), bytes([128]) * dimensions, bytes([127]) * dimensions, *drawn]
    found = list(close_pairs(vectors))
    assert found == plainly_close(vectors)
    assert len(found) > many


def test_vectors_at_the_threshold_are_close_and_those_just_under_it_are_not() -> None:
    at, under = signed(12, 20, 9), signed(12, 20, 10)
    assert list(close_pairs([signed(1, 0, 0), at])) == [(0, 1, CLOSE)]
    assert list(close_pairs([signed(1, 0, 0), under])) == []
    assert list(close_pairs([signed(-1, 0, 0), at])) == []
    assert [*close_pairs([]), *close_pairs([at])] == []


def test_an_article_is_compared_with_those_published_around_it_and_not_with_all() -> None:
    made = told(MARKET, "a")
    for many in (1, REACH, REACH + 1, 3 * REACH):
        apart = [other - one for one, other, _ in close_pairs([signed(3, 4)] * many)]
        assert len(apart) == sum(min(REACH, many - 1 - place) for place in range(many))
        assert max(apart, default=0) <= REACH
    assert len(list(near([made] * 4, vectors(made)))) == 6


class OnlyKept:
    """What a store holds; it makes nothing."""

    def __init__(self, store: Store) -> None:
        self.store = store

    def __call__(self, type_: type[T], name: str, key: bytes, make: Callable[[], T]) -> T:
        return self.store(type_, name, key, lambda: pytest.fail("found again"))

    def holds(self, type_: type[object], name: str, key: bytes) -> bool:
        return self.store.holds(type_, name, key)

    def expect(self, type_: type[object]) -> None:
        self.store.expect(type_)


def test_pairs_found_before_are_recalled_until_a_vector_changes(tmp_path: Path) -> None:
    some = [told(MARKET, "a"), told(WARD, "b")]
    texts = [gist(sentences_of(s)) for s in some]
    close, apart = ({text: signed(1, n) for text, n in zip(texts, (0, n), strict=True)} for n in (1, 9))
    store = Store(tmp_path / STORE)

    found = list(near(some, close, store))
    assert [pair.close for pair in found] == [707]
    assert list(near(some[::-1], close, OnlyKept(store))) == found
    assert list(near(some, apart, store)) == []
    store.close()
