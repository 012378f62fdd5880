"""Two articles conflict only where they give different values for the same thing in the same period."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from generator.site.render.formatting import short_style
from tests.site.pages.html import body, having, parse, render, text
from tests.site.pages.stories import PORT, compared, shipped, story

if TYPE_CHECKING:
    from generator.model import Story

HEADLINE = "صادرات المغرب من الفوسفات ترتفع"
EXPORTS = "بلغت صادرات المغرب من الفوسفات 1.5 مليار دولار في عام 2023."
TOLL = "قتل 41 شخصا في زلزال الحوز."
DAY = date(2023, 9, 10)


def told(sentence: str, slug: str, day: date | None = DAY, headline: str = HEADLINE) -> Story:
    return story([(headline, None), (sentence, None)], slug=slug, published=day)


def others(*stories: Story) -> list[list[tuple[str, str]]]:
    """For each article, the other articles and their values that its rows name."""
    return [
        [(one.slug, short_style(one.row)) for row in made.key_figures for one in row.elsewhere]
        for made in compared(stories)
    ]


def differing(first: str, second: str, **second_article: object) -> bool:
    found = others(told(first, "one"), told(second, "two", **second_article))  # type: ignore[arg-type]
    assert bool(found[0]) == bool(found[1])
    return bool(found[0])


def test_each_of_two_articles_learns_what_the_other_says() -> None:
    found = others(told(EXPORTS, "one"), told(EXPORTS.replace("1.5", "1.4"), "two"))
    assert found == [[("two", "$1.4 billion")], [("one", "$1.5 billion")]]


@pytest.mark.parametrize(
    "other",
    [
        pytest.param(
            "ووصلت صادرات الفوسفات من المغرب إلى 1.2 مليار دولار خلال عام 2023.", id="another order"
        ),
        pytest.param("وبلغت صادرات المغرب من الفوسفات ملياري دولار في عام 2023.", id="in words"),
        pytest.param("وبلغت صادرات المغرب من الفوسفات أكثر من 1.7 مليار دولار في عام 2023.", id="above it"),
    ],
)
def test_the_same_thing_in_other_words_and_another_value_is_a_conflict(other: str) -> None:
    assert differing(EXPORTS, other)


@pytest.mark.parametrize(
    "other",
    [
        pytest.param(EXPORTS, id="the same value"),
        pytest.param(EXPORTS.replace("1.5", "1.48"), id="which the other rounds"),
        pytest.param(EXPORTS.replace("1.5", "1.52"), id="rounded down"),
        pytest.param(EXPORTS.replace("1.5", "نحو 1.55"), id="about it"),
        pytest.param(EXPORTS.replace("1.5", "أكثر من 1.3"), id="within its bound"),
        pytest.param(EXPORTS.replace("2023", "2022"), id="another year"),
        pytest.param(EXPORTS.replace("في عام 2023", "في يوليو 2023"), id="a month of the year"),
        pytest.param(EXPORTS.replace("دولار", "يورو"), id="another currency"),
        pytest.param(EXPORTS.replace("1.5 مليار دولار", "3 ملايين طن"), id="another unit"),
        pytest.param(EXPORTS.replace("صادرات", "واردات").replace("1.5", "3"), id="imports"),
        pytest.param(EXPORTS.replace("المغرب", "الأردن").replace("1.5", "3"), id="another country"),
        pytest.param(EXPORTS.replace("الفوسفات", "السيارات").replace("1.5", "3"), id="other goods"),
        pytest.param("زادت صادرات المغرب من الفوسفات بمقدار 3 مليارات دولار في عام 2023.", id="a rise by it"),
    ],
)
def test_a_near_miss_is_no_conflict(other: str) -> None:
    assert not differing(EXPORTS, other)


@pytest.mark.parametrize(("days", "conflict"), [(0, True), (7, True), (8, False), (400, False)])
def test_without_a_period_only_articles_of_the_same_days_are_compared(days: int, conflict: bool) -> None:
    later = DAY + timedelta(days=days)
    assert differing(TOLL, TOLL.replace("41", "47"), day=later) is conflict
    assert not differing(TOLL, TOLL.replace("41", "47"), day=None)


def test_what_became_of_people_tells_their_counts_apart() -> None:
    assert not differing(TOLL, TOLL.replace("قتل 41", "أصيب 300"))


@pytest.mark.parametrize(
    "sentence",
    ["بلغت أرباح الشركة 5 ملايين دولار في عام 2023.", "بلغ صافي الدخل 5 ملايين دولار في عام 2023."],
)
def test_what_anybody_may_have_is_not_compared_between_articles_on_others(sentence: str) -> None:
    assert not differing(sentence, sentence.replace("5", "9"), headline="مصنع السيارات يفتح أبوابه")


def test_what_moves_by_the_day_is_not_compared_without_a_period() -> None:
    price = "وصل سعر برميل خام برنت إلى 80 دولارا."
    assert not differing(price, price.replace("80", "85"))


def test_articles_that_name_different_countries_do_not_speak_of_the_same() -> None:
    wages = "بلغ متوسط رواتب مهندسي البرمجيات الشهرية 900 دولار في عام 2023."
    there = f"وفي الأردن {wages}".replace("900", "1200")
    assert not differing(f"وفي المغرب {wages}", there, headline="رواتب المهندسين في الأردن")


def test_an_article_that_gives_two_values_itself_is_left_out() -> None:
    both = story([(HEADLINE, None), (EXPORTS, None), (EXPORTS.replace("1.5", "1.1"), None)], slug="both")
    assert others(both, told(EXPORTS.replace("1.5", "1.4"), "other")) == [[], []]


def test_a_withdrawn_article_is_not_named() -> None:
    gone = story([(HEADLINE, None), (EXPORTS.replace("1.5", "1.4"), None)], slug="gone", withdrawn=True)
    assert others(told(EXPORTS, "one"), gone)[0] == []


def test_stories_without_a_conflict_stay_as_they_are() -> None:
    stories = [shipped(), story(PORT)]
    assert compared(stories) == stories


def test_a_row_names_no_more_than_three_others() -> None:
    many = [told(EXPORTS.replace("1.5", f"{n}.5"), f"a{n}") for n in range(1, 9)]
    assert {len(found) for found in others(*many)} == {3}


def test_a_row_leads_to_the_article_that_gives_another_value_for_the_same() -> None:
    files = render(*compared([told(EXPORTS, "one"), told(EXPORTS.replace("1.5", "1.4"), "two")]))
    (mark,) = having(parse(body(files["articles/one/index.md"])), "kh-otherwise")
    assert text(mark) == "Another article gives $1.4 billion"
    assert [link.get("href") for link in mark.iter("a")] == ["../two/#s1-f1"]
