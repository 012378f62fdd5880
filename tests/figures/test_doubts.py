"""What is no key figure: names in digits, numbers in names, and what can be a year."""

from __future__ import annotations

import pytest

from generator.figures import check, extract
from generator.figures.writing.english import house_style
from generator.model import Kind

CODES = [
    ("سقط صاروخ SA-7B2 قرب المطار.", "ar"),
    ("معالج i7-12700K سريع.", "ar"),
    ("الرحلة MS804 تأخرت.", "ar"),
    ("فيروس H5N1 ينتشر.", "ar"),
    ("فيتامين B12 مفيد.", "ar"),
    ("الطريق M5 مغلق.", "ar"),
    ("COVID-19 spread.", "en"),
    ("An An-26 crashed.", "en"),
    ("PM2.5 in the air.", "en"),
    ("the A320-200 and the Boeing-747", "en"),
]
NOTHING = [
    ("حساب @user2021 نشر.", "ar"),
    ("وسم #رؤية2030 يتصدر.", "ar"),
    ("وسم #رؤية_2030 يتصدر.", "ar"),
    ("راسلنا على news2021@mail.example أو example.com/2015/04", "ar"),
    ("#Vision2030 by @user2021", "en"),
    ("قالت شرطة وست ميدلاندز", "ar"),
    ("سيارة ألفا روميو ومتحور ألفا", "ar"),
    ("ألّف كتابا عن التاريخ", "ar"),
    ("الإمبراطور أغسطس قيصر", "ar"),
    ("خلال أسابيع أو أشهر، وبعد سنوات", "ar"),
    ("WhatsApp, founded by Jan Koum", "en"),
]
KEPT = [
    ("Rs500", "en", Kind.MONEY),
    ("USD115 million", "en", Kind.MONEY),
    ("a 35-year-old", "en", Kind.AGE),
    ("an area of 25 km2", "en", Kind.QUANTITY),
    ("استمرت 3 أسابيع", "ar", Kind.DURATION),
    ("وزار ست دول", "ar", Kind.COUNT),
    ("تجمع ألف متظاهر", "ar", Kind.COUNT),
    ("بلغ عددهم 2016 شخصا", "ar", Kind.COUNT),
    ("حوالي 1700 مرفأ", "ar", Kind.COUNT),
]


@pytest.mark.parametrize(("text", "lang"), CODES)
def test_digits_tied_to_letters_are_one_name_and_no_key_figure(text: str, lang: str) -> None:
    assert {figure.kind for figure in extract(text, lang)} == {Kind.IDENTIFIER}


@pytest.mark.parametrize(("text", "lang"), NOTHING)
def test_names_addresses_and_vague_words_state_no_figure(text: str, lang: str) -> None:
    assert extract(text, lang) == ()


@pytest.mark.parametrize(("text", "lang", "kind"), KEPT)
def test_what_only_looks_like_them_stays_a_key_figure(text: str, lang: str, kind: Kind) -> None:
    (figure,) = extract(text, lang)
    assert (figure.kind, figure.key) == (kind, True)


@pytest.mark.parametrize(
    ("text", "lang"), [("أغلق 2016 موقع", "ar"), ("the 2015, it said", "en"), ("وبلغ ذلك 2015", "ar")]
)
def test_a_count_that_can_be_a_year_is_in_doubt_and_has_no_comma(text: str, lang: str) -> None:
    (figure,) = extract(text, lang)
    assert not figure.certain
    assert not figure.key
    assert "," not in house_style(figure).short


def test_a_number_in_the_name_of_a_programme_is_in_doubt() -> None:
    (figure,) = extract('قال لبرنامج "60 دقيقة" إنه باق', "ar")
    assert figure.doubt is not None
    (figure,) = extract('قال إن "60 دقيقة" تكفي', "ar")
    assert figure.key


@pytest.mark.parametrize(
    ("ar", "en"),
    [
        ("بلغ نصف النهائي", "They reached the semi-finals"),
        ("ودع من ثمن النهائي", "They went out in the round of 16"),
        ("خرج من دور الثمانية", "They went out in the last eight."),
        ("فاز بهدفين لهدف", "They won 2-1"),
        ("تحطمت مقاتلة ميغ-29", "A MiG-29 crashed"),
        ("القانون عدد 52 لسنة 92", "Law No. 52 of 1992"),
        ("المرسوم رقم 20-69", "Decree No. 20-69"),
        ("اتصلوا على 999", "Call 999"),
        ("قمة مجموعة العشرين", "the G20 summit"),
        ("منذ هجمات 11 سبتمبر", "since the 9/11 attacks"),
    ],
)
def test_a_name_in_digits_is_the_same_in_both_languages(ar: str, en: str) -> None:
    assert [finding.explain() for finding in check(ar, en).findings] == []


@pytest.mark.parametrize(
    ("ar", "en"),
    [
        ("بلغ نصف النهائي", "They reached the quarter-finals"),
        ("تحطمت مقاتلة ميغ-29", "A MiG-26 crashed"),
        ("القانون عدد 52 لسنة 92", "Law No. 52 of 1993"),
        ("المرسوم رقم 20-69", "Decree No. 20-96"),
        ("اتصلوا على 999", "Call 996"),
        ("فاز بهدفين لهدف", "They won 3-1"),
    ],
)
def test_another_name_in_digits_is_a_finding(ar: str, en: str) -> None:
    assert check(ar, en).findings


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ('طلب مراسل "60 دقيقة" رد الوزير', "ar"),
        ("في برنامج «90 دقيقة» أمس", "ar"),
        ('<seg id="1">اعتقال مشتبه به', "ar"),
        ("the reporter of “60 Minutes” asked", "en"),
    ],
)
def test_what_fills_a_quotation_may_be_a_name_and_is_no_key_figure(text: str, lang: str) -> None:
    assert [figure.text for figure in extract(text, lang) if figure.key] == []


def test_a_figure_inside_a_longer_quotation_is_one() -> None:
    assert [figure.key for figure in extract('قال "خسرنا 60 مليون دولار"', "ar")] == [True]
