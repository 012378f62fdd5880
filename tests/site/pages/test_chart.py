"""The chart: drawn only of figures that the text itself compares, and never of harm to people."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from generator.model import Original
from generator.site.article.chart import ChartView, chart_view
from generator.site.render.edition import Edition
from generator.text.language import ENGLISH, Language
from tests.site.pages.gallery import KINDS
from tests.site.pages.html import ARABIC, article, having, text
from tests.site.pages.stories import SETTINGS, TEMPLATES, shipped, story

if TYPE_CHECKING:
    from tests.site.pages.stories import Pairs
    from tests.site.pages.visits import Viewer

EXPORTS = (
    ("صادرات التمور ترتفع", "Date exports rise"),
    (
        "ارتفعت صادرات التمور من 1.6 مليار دولار إلى ملياري دولار في العام الماضي.",
        "Date exports rose from $1.6 billion to $2 billion last year.",
    ),
)
PORT = (
    ("الميناء يوظف", "Port hires"),
    (
        "بلغ عدد العاملين في الميناء 340 عاملا، منهم 120 امرأة و80 متدربا.",
        "The number of workers in the port reached 340 workers, of whom 120 are women and 80 trainees.",
    ),
)
SERIES = (
    ("إنتاج القمح", "Wheat output"),
    ("بلغ إنتاج القمح 30 ألف طن في عام 2019.", "Wheat production reached 30,000 tonnes in 2019."),
    ("وبلغ إنتاج القمح 45 ألف طن في عام 2021.", "Wheat production reached 45,000 tonnes in 2021."),
    ("وبلغ إنتاج القمح 40 ألف طن في عام 2020.", "Wheat production reached 40,000 tonnes in 2020."),
)


def chart(pairs: Pairs, language: Language = ENGLISH, **said: object) -> ChartView | None:
    return chart_view(story(pairs, **said), Edition(SETTINGS, TEMPLATES, language))  # type: ignore[arg-type]


def lengths(view: ChartView | None) -> list[int]:
    assert view
    return [bar.length for bar in view.bars]


def said(pairs: Pairs, language: Language = ENGLISH) -> list[str]:
    """The words of the chart on the page: its title, its cells, its source."""
    (figure,) = having(article(story(pairs), language=language), "kh-chart")
    return [text(each) for each in figure.iter() if each.tag in ("caption", "th", "td", "figcaption")]


@pytest.mark.no_cover
def test_an_amount_and_what_it_was_before_are_drawn_under_a_title_that_says_so() -> None:
    assert said(EXPORTS) == [
        "Date exports rose from $1.6 billion to $2 billion",
        "Before",
        "$1.6 billion",
        "After",
        "$2 billion",
        "Date exports rose from $1.6 billion to $2 billion last year. Sentence 1",
    ]
    assert lengths(chart(EXPORTS)) == [800, 1000]


def test_in_the_arabic_edition_the_words_are_arabic_and_bars_grow_from_the_right() -> None:
    title, before, *_ = said(EXPORTS, ARABIC)
    assert title == "ارتفاع صادرات التمور من 1.6 مليار دولار إلى 2 مليار دولار"
    assert before == "قبل"
    view = chart(EXPORTS, ARABIC)
    assert view
    assert [bar.start for bar in view.bars] == [200, 0]


def test_one_measure_at_three_times_is_drawn_in_the_order_of_time() -> None:
    title, *cells, _ = said(SERIES)
    assert title == "Wheat production rose from 30,000 tonnes (2019) to 45,000 tonnes (2021)"
    assert cells[::2] == ["2019", "2020", "2021"]
    assert lengths(chart(SERIES)) == [667, 889, 1000]
    assert chart(SERIES[:3]) is None


def test_a_whole_is_drawn_with_its_parts_when_it_has_two_or_more() -> None:
    assert said(PORT)[:-1] == [
        "Number of workers in the port: 120 women, of 340 workers in all",
        "In all",
        "340 workers",
        "Of which",
        "120 women",
        "Of which",
        "80 trainees",
    ]
    assert lengths(chart(PORT)) == [1000, 353, 235]
    assert said(PORT, ARABIC)[0] == "عدد العاملين في الميناء: 120 امرأة من أصل 340 عاملا"


@pytest.mark.parametrize(
    "arabic",
    [
        "بلغ عدد العاملين في الميناء 340 عاملا، منهم 120 امرأة.",
        "بلغ عدد العاملين في الميناء 340 عاملا، منهم 220 امرأة و180 متدربا.",
        "بلغ عدد العاملين في الميناء 340 عاملا، منهم نحو 120 امرأة و80 متدربا.",
        "بلغ عدد العاملين في الميناء 340 عاملا، وفي المطار 120 امرأة و80 متدربا.",
        "بلغ عدد الضحايا في الميناء 340 عاملا، منهم 120 امرأة و80 متدربا.",
    ],
    ids=["one part", "more than the whole", "bounded", "not parts", "victims"],
)
def test_what_is_not_plainly_a_whole_and_its_parts_is_not_drawn(arabic: str) -> None:
    assert chart([("عنوان", None), (arabic, None)], ARABIC) is None


@pytest.mark.parametrize(
    "arabic",
    [
        "ارتفع عدد القتلى من 30 قتيلا إلى 45 قتيلا.",
        "ارتفع عدد المصابين من 30 عاملا إلى 45 عاملا بعد مقتل آخرين.",
        "ارتفعت وفيات المرض من 30 حالة إلى 45 حالة.",
        "من المتوقع أن ترتفع صادرات التمور من 3 ملايين دولار إلى 5 ملايين دولار.",
        "سترتفع صادرات التمور من 3 ملايين دولار إلى 5 ملايين دولار في عام 2030.",
        "ارتفعت صادرات التمور من حوالي 3 ملايين دولار إلى أكثر من 5 ملايين دولار.",
        "بلغت صادرات التمور 3 ملايين دولار، وبلغت صادرات الزيت 5 ملايين دولار.",
        "اشترت الشركة المصنع مقابل 3 ملايين دولار وربحت 5 ملايين دولار.",
        "كان عمر الأول 30 عاما وعمر الثاني 45 عاما وعمر الثالث 50 عاما.",
    ],
)
def test_in_doubt_there_is_no_chart(arabic: str) -> None:
    assert chart([("عنوان", None), (arabic, None)], ARABIC) is None


def test_the_english_edition_has_no_chart_while_it_cannot_say_what_is_measured() -> None:
    pending = [(arabic, None) for arabic, _ in EXPORTS]
    pending[1] = (pending[1][0].replace("صادرات التمور", "مداخيل الحرفيين"), None)
    assert chart(pending) is None
    assert chart(pending, ARABIC)


def test_the_source_is_linked_and_quoted_only_where_the_page_has_it() -> None:
    view = chart(EXPORTS, original=Original.LINK)
    assert view
    assert view.sources == ()
    assert view.quotation is None


def test_what_a_text_says_is_escaped() -> None:
    hostile = EXPORTS[1][1].replace("last year", "in <b>2022</b>")
    (figure,) = having(article(story([EXPORTS[0], (EXPORTS[1][0], hostile)])), "kh-chart")
    assert "<b>2022</b>" in text(figure)


def test_the_shipped_article_compares_nothing_itself_and_has_no_chart() -> None:
    assert not having(article(shipped()), "kh-chart")


@pytest.mark.parametrize("width", [360, 1280])
@pytest.mark.parametrize("edition", ["", "ar/"], ids=["English", "Arabic"])
def test_bars_begin_where_reading_starts_and_are_as_long_as_their_figures(
    viewer: Viewer, edition: str, width: int
) -> None:
    (kind,) = (kind for kind in KINDS if kind.name == "chart")
    page = viewer.show(kind, edition, width)
    boxes = "all => all.map(e => { const box = e.getBoundingClientRect(); return [box.left, box.right] })"
    (frame,) = page.locator(".kh-chart").evaluate_all(boxes)
    tracks = page.locator(".kh-chart__track").evaluate_all(boxes)
    before, after = page.locator(".kh-chart__bar").evaluate_all(boxes)
    assert after == pytest.approx(tracks[1], abs=1)
    assert before[1] - before[0] == pytest.approx(0.8 * (after[1] - after[0]), abs=1)
    start = 1 if edition else 0
    assert before[start] == pytest.approx(after[start], abs=1)
    assert frame[0] - 1 <= after[0] < after[1] <= frame[1] + 1
    assert after[1] - after[0] > 0.5 * (frame[1] - frame[0])
