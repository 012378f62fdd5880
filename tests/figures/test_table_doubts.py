"""What a sentence says of a figure that its label, its date or its owner would leave out."""

from __future__ import annotations

from datetime import date

import pytest

from generator.figures import extract
from generator.figures.key.changes import change
from generator.figures.key.period import period
from generator.figures.key.table_doubts import is_age_of_a_deed, leaves_out
from generator.figures.key.who import who
from generator.text.script import is_arabic

LEAVES_OUT = [
    ("Only 4 matches of the season remain, and the club hopes to win them.", "matches of the season"),
    ("ولم يتبق من الدوري إلا 4 مباريات فقط.", "مباريات الدوري"),
    ("نحن قادرون على رفع الصادرات إلى 9 مليارات دينار.", "الصادرات"),
    ("Oasis can raise exports to 9 billion dinars.", "exports"),
    ("حضر الجلسة 302 نائب من إجمالي عدد النواب.", "إجمالي عدد النواب"),
    ("بلغت قيمة التبادل 36 مليار دولار خلال السنوات العشر الأخيرة.", "قيمة التبادل"),
    ("Trade amounted to $36 billion over the past 10 years.", "trade"),
    ("Inflation rose after an 8.8 percent increase in onion prices.", "inflation"),
    (
        "The island makes 500 megawatts of electricity and imports 120 from its neighbour.",
        "electricity and imports",
    ),
    ("قد ترتفع الصادرات إلى 9 مليارات دينار.", "الصادرات"),
    ("Exports may rise to 9 billion dinars.", "exports"),
    ("تقلصت نسبة القروض لـ 4.9 بالمئة.", "انخفاض نسبة القروض"),
    ("Nine members of the Oasis council are new.", "members of the Oasis council"),
    ("But 10 percent of the cases in Oasis are mild.", "share of the cases in Oasis"),
    ("The king put duties on imports of tin worth 5 million dinars.", "duties on imports of tin"),
    ("فرض الملك رسوما على واردات القصدير بقيمة 5 ملايين دينار.", "رسوم على واردات القصدير"),
    ("رفع البنك الفائدة بواقع 500 نقطة منذ أبريل.", "ارتفاع الفائدة"),
    ("Exports rose 30 percent since April.", "rise in exports"),
    ("فيما يستمر إيقاف تسعة متهمين.", "المعتقلون"),
    ("قبل تفجير في المدينة قتل فيه أكثر من 150 شخصا.", "القتلى"),
    ("It was blamed for a bombing in Palm that killed more than 150 people.", "people killed"),
    ("يقع المصنع على بعد 72 كيلومترا من العاصمة.", "المسافة من العاصمة"),
    ("The mill is 72 kilometres from the capital.", "distance from the capital"),
    ("وهي بالكاد 2 بالمئة من صادرات الواحة.", "حصة من صادرات الواحة"),
    ("Bread prices push inflation up 2.5 percent in May.", "rise in bread prices push inflation"),
]
SAYS_ALL = [
    ("The island elected nine members of the council.", "members of the council"),
    ("Oasis has 10 percent of the cases.", "share of the cases"),
    ("تقلصت نسبة القروض 4.9 بالمئة.", "انخفاض نسبة القروض"),
    ("The season has 38 matches.", "matches of the season"),
    ("بلغت الصادرات 9 مليارات دينار في 2016.", "الصادرات"),
    ("Inflation rose by 8.8 percent last year.", "inflation"),
    ("Exports reached 9 billion dinars, the most since 2010.", "exports"),
    ("بلغ عدد النواب 329 نائبا.", "عدد النواب"),
    ("The port handles 500 tonnes of dates and oil.", "dates and oil"),
]


@pytest.mark.parametrize(("text", "label"), LEAVES_OUT)
def test_a_label_that_leaves_out_what_makes_it_true_is_found(text: str, label: str) -> None:
    figure = next(each for each in extract(text, "ar" if is_arabic(text) else "en") if each.key)
    assert leaves_out(label, text, figure)


@pytest.mark.parametrize(("text", "label"), SAYS_ALL)
def test_a_label_that_says_what_its_sentence_says_stays(text: str, label: str) -> None:
    figure = next(each for each in extract(text, "ar" if is_arabic(text) else "en") if each.key)
    assert not leaves_out(label, text, figure)


def test_the_age_of_who_did_something_names_nobody() -> None:
    assert is_age_of_a_deed("عمر نفذ العمل")
    assert not is_age_of_a_deed("عمر سليم المنصوري")


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


def test_a_label_that_is_empty_leaves_nothing_out() -> None:
    text = "باع الميناء 300 سفينة."
    assert not leaves_out("", text, next(each for each in extract(text, "ar") if each.key))


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
