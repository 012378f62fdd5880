"""Bounds: more than, at most; a negation turns them round, and the check compares them."""

from __future__ import annotations

import pytest

from generator.figures import check, extract
from generator.figures.key.figure_span import verbatim
from generator.model import FindingKind, Kind

BOUNDS = [
    ("بميزانية لم تتجاوز 650 ألف دولار", "at_most"),
    ("لن يزيد على 650 ألف دولار", "at_most"),
    ("وعددهم لا يتعدى أربعة آلاف", "at_most"),
    ("لا تتخطى 5%", "at_most"),
    ("ليس أكثر من 5%", "at_most"),
    ("مخزون الوقود لا يكفي المستشفى لأكثر من 5 أيام", "at_most"),
    ("لا تتسع القاعة الجديدة لأكثر من 400 مقعد", "at_most"),
    ("لم تدم الهدنة أكثر من 5 ساعات", "at_most"),
    ("لم يستمر اللقاء لأكثر من 20 دقيقة", "at_most"),
    ("يكفي المخزون لأكثر من 5 أيام", "more_than"),
    ("لا يزال أكثر من 300 شخص في العراء", "more_than"),
    ("لم يتمكن أكثر من 500 طفل من الدراسة", "more_than"),
    ("The fuel is not enough for more than 5 days", "at_most"),
    ("The meeting did not last for more than 5 hours", "at_most"),
    ("على ألا يتجاوز 5%", "at_most"),
    ("ألا يزيد إنتاج القمح الصلب على 300 كيلوغرام", "at_most"),
    ("لن يقل عن 500 جنيه", "at_least"),
    ("وإن العلاوة لن تقل في أي حال عن 500 جنيه", "at_least"),
    ("ليس أقل من 500 جنيه", "at_least"),
    ("لم يزد راتب العامل المبتدئ على 4,100 درهم", "at_most"),
    ("بأقل من 500 جنيه", "less_than"),
    ("وأكثر من 500 جنيه", "more_than"),
    ("لأكثر من 500 جنيه", "more_than"),
    ("أزيد من 500 جنيه", "more_than"),
    ("تخطى 500 جنيه", "more_than"),
    ("زاد على 500 جنيه", "more_than"),
    ("تتجاوز قيمتها 500 جنيه", "more_than"),
    ("بما يزيد على 500 جنيه", "more_than"),
    ("وسيصل إلى 500 جنيه", "at_most"),
    ("يصل عددهم إلى 200 شخص", "at_most"),
    ("لا يقل عددهم عن 200 شخص", "at_least"),
    ("بقرابة 500 جنيه", "nearly"),
    ("بزهاء 500 جنيه", "about"),
    ("في حدود 500 جنيه", "about"),
    ("ما يناهز 200 شخص", "about"),
    ("بحد أدنى 500 جنيه", "at_least"),
    ("قتل 200 شخص على الأقل", "at_least"),
    ("قتل 200 شخص تقريباً", "about"),
    ("يعمل فيه 200 موظف أو أكثر", "at_least"),
    ("زاد الضغط على 5 دول", "None"),
    ("بدون 5 لاعبين", "None"),
    ("فتحت 280 معصرة أبوابها", "None"),
    ("دمرت 42 مسيرة فوق خمس مناطق", "None"),
    ("فوق خمس مناطق", "more_than"),
    ("upwards of $500", "more_than"),
    ("x > 30", "more_than"),
    ("x <> 30", "None"),
    ("larger than 30", "more_than"),
    ("downed 42 drones over five regions", "None"),
    ("fines of $500 and above", "at_least"),
    ("rose to $500 and above the forecast", "None"),
    ("rose by 5 percent and over the year by more", "None"),
    ("spent money in over five regions", "more_than"),
    ("30 or higher", "at_least"),
    ("less than or equal to 30", "at_most"),
    ("over thirty years old", "more_than"),
    ("not more than 5%", "at_most"),
    ("no fewer than 200 people", "at_least"),
    ("must not exceed $500", "at_most"),
    ("would in no case be less than 500 dirhams", "at_least"),
    ("had not risen above $500", "at_most"),
    ("200 young people at least", "at_least"),
    ("saw 200 people and at least 5 cars", "None"),
]


@pytest.mark.parametrize(("text", "qualifier"), BOUNDS)
def test_a_bound_is_read_and_a_negation_turns_it_round(text: str, qualifier: str) -> None:
    figure = extract(text, "en" if text.isascii() else "ar")[0]
    assert str(figure.qualifier) == qualifier


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("لم تتجاوز 650 ألف دولار أمس", "لم تتجاوز 650 ألف دولار"),
        ("حضر ما لا يقل عن 200 شخص أمس", "ما لا يقل عن 200 شخص"),
        ("وعددهم لا يقل عن 200 شخص", "لا يقل عن 200 شخص"),
        ("قتل 200 شخص على الأقل أمس", "200 شخص على الأقل"),
        ("it must not exceed $500 a year", "not exceed $500 a year"),
    ],
)
def test_the_figure_is_quoted_with_its_bound(text: str, whole: str) -> None:
    (figure,) = [figure for figure in extract(text, "en" if text.isascii() else "ar") if figure.key]
    assert verbatim(text, figure) == whole


RATES = [
    ("80 دولارا للبرميل", "barrel"),
    ("80 دولارا للأونصة", "ounce"),
    ("12 درهما للتر", "litre"),
    ("12 درهما للمتر المربع", "square metre"),
    ("12 درهما للكيلوغرام", "kilogram"),
    ("100 دولار لليلة", "night"),
    ("100 دولار للساعة", "hour"),
    ("100 دولار كل أسبوع", "week"),
    ("100 دولار في اليوم الواحد", "day"),
    ("5,000 درهم لكل عامل", "worker"),
    ("100 دولار في اليوم التالي", "None"),
    ("$3 a gallon", "gallon"),
    ("$3 per kilogram", "kilogram"),
    ("$300 a metric ton", "tonne"),
    ("$3 apiece", "item"),
    ("12 million tonnes of wheat a year", "year"),
    ("5 ملايين طن من القمح شهريا", "month"),
    ("10 tons of goods in a year", "None"),
]


@pytest.mark.parametrize(("text", "per"), RATES)
def test_a_rate_is_read_behind_its_amount(text: str, per: str) -> None:
    (figure,) = [figure for figure in extract(text, "en" if text.isascii() else "ar") if figure.key]
    assert str(figure.per) == per


@pytest.mark.parametrize(
    ("text", "direction"),
    [
        ("وارتفعت الأسعار بنسبة 5%", "rose_by"),
        ("سيرتفع السعر إلى 5%", "rose_to"),
        ("بانخفاض 5%", "fell_by"),
        ("ويتراجع السهم بنسبة 5%", "fell_by"),
    ],
)
def test_a_direction_is_read_in_every_form_of_its_verb(text: str, direction: str) -> None:
    assert str(extract(text, "ar")[0].movement) == direction


@pytest.mark.parametrize(
    ("text", "per"),
    [
        ("تفتح 14 فرعا جديدا في العام 2018", None),
        ("باع 40 سيارة في السنة 2021", None),
        ("سجل 12 هدفا في الدقيقة 30", None),
        ("تفتح 14 فرعا في العام", "year"),
        ("تقدم 300 وجبة في اليوم 3 مرات", "day"),
        ("ينظم 5 رحلات أسبوعيا في العام 2018", "week"),
    ],
)
def test_a_time_with_a_number_is_no_rate(text: str, per: str | None) -> None:
    assert extract(text, "ar")[0].per == per


def test_an_upper_bound_for_a_lower_one_is_a_change_that_says_both() -> None:
    (finding,) = check("لم تتجاوز 650 ألف دولار", "more than $650,000").findings
    assert finding.kind is FindingKind.CHANGED
    assert "up to $650,000" in finding.explain()
    assert "more than $650,000" in finding.explain()


@pytest.mark.parametrize(
    ("ar", "en"),
    [
        ("نحو 650 ألف دولار", "nearly $650,000"),
        ("أكثر من 650 ألف دولار", "at least $650,000"),
        ("لا يقل عن 650 ألف دولار", "no less than $650,000"),
    ],
)
def test_shades_of_a_bound_are_no_change(ar: str, en: str) -> None:
    assert check(ar, en).findings == ()


def test_to_approach_is_an_age_only_of_years() -> None:
    assert extract("ما يناهز 200 شخص", "ar")[0].kind is Kind.COUNT
    assert extract("رجل يناهز 60 عاماً", "ar")[0].kind is Kind.AGE


@pytest.mark.parametrize(
    ("text", "noun"),
    [
        ("attract 200 start-ups", "start-ups"),
        ("12 state-owned banks", "state-owned banks"),
        ("5 men", "men"),
        ("five operations rooms were opened", "operations rooms"),
        ("80 feature, documentary and short films were shown", None),
        ("20 dead, 30 wounded and five missing persons", "dead"),
        ("five sheep, which graze and rest", "sheep"),
        ("down from 4.76 immediately before it", None),
        ("12 families, and 3 butterfly nets", "families"),
        ("12 players lost", "players"),
    ],
)
def test_a_counted_noun_of_two_words_stays_whole(text: str, noun: str) -> None:
    assert extract(text, "en")[0].noun == noun


@pytest.mark.parametrize(
    ("text", "noun"),
    [
        ("قتل 12 وأصيب 30 آخرون", None),
        ("حضر 12 وزيرا", "وزيرا"),
        ("في 12 ولاية", "ولاية"),
        ("لعب 32 مباراة", "مباراة"),
        ("صوت لصالحه 100 لتولي الرئاسة", None),
        ("اعتقلت الشرطة 10 منهم", None),
    ],
)
def test_an_arabic_word_that_only_follows_a_number_is_not_what_it_counts(text: str, noun: str | None) -> None:
    assert extract(text, "ar")[0].noun == noun
