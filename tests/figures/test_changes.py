"""What a figure was before, paired where its sentence says so, and the change between the two."""

from __future__ import annotations

from datetime import date

import pytest

from generator.figures import check, extract, key_figures, moved
from generator.figures.contract import plain
from generator.figures.key.changes import change
from generator.figures.key.period import period
from generator.figures.key.who import who
from generator.model import Verdict
from generator.text.script import is_arabic

PAIRED = [
    ("ارتفع عدد المشتركين من 5 ملايين إلى 7 ملايين مشترك.", "5000000", "40"),
    ("وصعدت الأرباح إلى 7 ملايين دولار من 5 ملايين دولار قبل عام.", "5000000", "40"),
    ("بلغت الأرباح 7 ملايين دولار مقابل 5 ملايين دولار في العام السابق.", "5000000", "40"),
    ("سجلت الشركة 3 مليارات درهم، مقارنة مع 2.4 مليار درهم في الفترة نفسها من 2022.", "2400000000", "25"),
    ("بلغ معدل البطالة 11,9 في المائة بعد أن كان 12,8 في المائة.", "12.8", "-0.9"),
    ("وانخفض المعدل من 12,8% إلى 11,9% خلال عام.", "12.8", "-0.9"),
    ("خفضت وزارة المالية سعر الدولار من 20 دينارا إلى 16 دينارا أمس.", "20", "-20"),
    ("وَبَلَغَتِ الصَّادِرَاتُ 7 مَلَايِينِ طَنٍّ مُقَابِلَ 5 مَلَايِينِ طَنٍّ قَبْلَ عَامٍ.", "5000000", "40"),
]
UNPAIRED = [
    "أقر المجلس القانون بأغلبية 120 صوتا مقابل 80 صوتا.",
    "بلغ النمو 5% مقارنة بـ 3% في ألمانيا.",
    "يتوقع البنك نموا 5% مقابل 6% متوقعة العام المقبل.",
    "دفع 100 دولار مقابل 375 ريالا قبل عام.",
    "باع 20 من أصل 30 طائرة.",
    "تراوحت الأسعار بين 5 و7 ملايين ريال.",
    "ستنخفض الحرارة من 4 إلى 6 درجات مئوية.",
    "زاد التصدير بـ15 بالمئة مقارنة بالسنة الماضية، ومثلت الطماطم 43 بالمئة منه.",
    "تراجعت الأمطار 84 بالمئة مقارنة بسنة عادية، ثم تراجعت إلى 45 بالمئة.",
    "بلغت الأرباح 7 ملايين دولار. وكانت 5 ملايين دولار قبل عام.",
]


@pytest.mark.parametrize(("text", "before", "computed"), PAIRED)
def test_an_amount_is_paired_with_what_its_sentence_says_it_was(
    text: str, before: str, computed: str
) -> None:
    figures = extract(text, "ar")
    (found,) = [pair for figure in figures if (pair := change(text, figure, figures))]
    assert (plain(found.before.value), plain(found.computed), found.stated) == (before, computed, None)


def test_a_change_between_numbers_of_any_length_is_computed() -> None:
    text = f"ارتفعت الأرباح من 1 دولار إلى {'9' * 28}000 دولار"
    before, figure = extract(text, "ar")
    found = change(text, figure, (before, figure))
    assert found is not None
    assert found.computed > 10**30


@pytest.mark.parametrize(
    "text",
    [
        "ستكون الرسوم 20 بالمئة على الورق و50 بالمئة على الحديد بدلا من 10 بالمئة و25 بالمئة.",
        "بلغت الاعتداءات 14 اعتداء خلال سنة 2015 مقابل 12 اعتداء في 2016.",
    ],
)
def test_lists_of_amounts_and_later_amounts_are_no_earlier_ones(text: str) -> None:
    figures = extract(text, "ar")
    assert [change(text, figure, figures) for figure in figures] == [None] * len(figures)


@pytest.mark.parametrize("text", UNPAIRED)
def test_votes_prices_countries_and_other_sentences_are_no_comparison_in_time(text: str) -> None:
    figures = extract(text, "ar")
    assert [change(text, figure, figures) for figure in figures] == [None] * len(figures)


def test_a_change_that_the_text_states_is_not_replaced_by_a_computed_one() -> None:
    text = "تراجعت الصادرات 20% إلى 8 مليارات ريال من 10 مليارات ريال."
    figures = extract(text, "ar")
    (found,) = [pair for figure in figures if (pair := change(text, figure, figures))]
    assert found.stated is not None
    assert (found.stated.text, moved(found)) == ("20%", "\N{MINUS SIGN}20%")


def test_a_merged_row_is_as_good_as_its_worst_sentence() -> None:
    arabic = "وتضم النقابة 160 ألف عضو."
    right, wrong = "The union has 160,000 members.", "The union has 16,000 members."
    rows = key_figures(
        [("s1", arabic, right, check(arabic, right)), ("s2", arabic, wrong, check(arabic, wrong))]
    )
    (row,) = rows
    assert (row.id, row.verdict, row.occurrences) == ("s1-f1", Verdict.CHANGED, ("s1-f1", "s2-f1"))
    assert row.english is not None
    assert row.english.text == "16,000"


def test_what_the_headline_states_leads_the_table() -> None:
    title, body = "مقتل 120 شخصا في زلزال", "وقدرت الخسائر بنحو 3 مليارات دولار."
    rows = key_figures([("s0", title, None, check(title, "")), ("s1", body, None, check(body, ""))])
    assert [row.id for row in rows] == ["s0-f1", "s1-f1"]


def test_a_level_is_not_compared_with_how_far_another_moved() -> None:
    text = (
        "تراجع العجز بنسبة 8.9 بالمائة أو 96 مليون دينار، مقابل توسع للعجز بقيمة 174 مليون دينار في سنة 2014."
    )
    figures = extract(text, "ar")
    assert all(change(text, figure, figures) is None for figure in figures)


def test_a_date_after_what_was_before_is_of_that() -> None:
    text = (
        "بلغت النسبة 70.2 بالمائة، مقابل 67.5 بالمائة، نهاية جوان 2014 وفسر المسؤول ذلك بنمو الصادرات "
        "بنسبة 3.4 بالمائة."
    )
    figures = extract(text, "ar")
    growth = next(figure for figure in figures if figure.value is not None and str(figure.value) == "3.4")
    assert period(text, growth, figures, date(2015, 7, 10)) is None


def test_what_was_before_its_date_and_another_level_is_the_earlier_one() -> None:
    text = "ارتفعت نسبة الأصوات من 12.9 بالمئة في انتخابات عام 2014 إلى 18 بالمئة."
    figures = extract(text, "ar")
    moved = next(found for each in figures if (found := change(text, each, figures)) is not None)
    assert (str(moved.before.value), str(moved.now.value)) == ("12.9", "18")


def test_the_year_in_which_something_was_so_is_not_that_of_the_share_of_it() -> None:
    text = "تراجع رقم الأعمال إلى أقل من نصف ما كان عليه في 2016."
    figures = extract(text, "ar")
    half = next(figure for figure in figures if figure.key)
    assert period(text, half, figures, date(2018, 4, 1)) is None


def test_the_year_that_a_rise_is_measured_on_is_not_its_own() -> None:
    text = "وهو ما يمثل ارتفاعا بنسبة 51 في المئة على عام 2016."
    figures = extract(text, "ar")
    assert period(text, figures[0], figures, date(2018, 4, 1)) is None


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Canadian exports to Brazil were $5 billion.", "Canadian exports to Brazil"),
        (
            "بلغت قيمة التبادل التجاري بين البرازيل وكندا 5 مليارات دولار.",
            "قيمة التبادل التجاري بين البرازيل وكندا",
        ),
        ("وبلغ العجز مع كندا 5 ملايين دينار.", "عجز المبادلات التجارية: كندا"),
    ],
)
def test_whom_somebody_trades_with_does_not_own_the_figure(text: str, label: str) -> None:
    figure = next(each for each in extract(text, "ar" if is_arabic(text) else "en") if each.key)
    assert who(text, figure, label) is None
