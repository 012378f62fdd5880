"""What the check takes for the same figure, and what it does not."""

from __future__ import annotations

import pytest

from generator.figures import check

SAME = [
    ("في الدقيقة 65", "in the 65th minute"),
    ("في القرن التاسع عشر", "in the 19th century"),
    ("في ثمانينيات القرن العشرين", "in the 1980s"),
    ("الحرب العالمية الثانية", "World War II"),
    ("راديو بي بي سي 4 اليوم", "BBC Radio 4's Today programme"),
    ("البالغ من العمر 31 عاما، هاجم", "the actor, 31, has hit out"),
    ("على مسافة 80 كيلومترا", "50 miles away"),
    ("خلال 24 ساعة", "within 24 hours"),
    ("قبل عامين", "24 months ago"),
    ("تضاعفت ثلاث مرات", "it tripled"),
    ("نصف الناخبين", "50 percent of voters"),
    ("بنتيجة 27-31", "a 31-27 defeat"),
    ("الساعة 5:30", "at 5.30pm"),
    ("من 1950 وحتى 1953", "the 1950-53 war"),
    ("في 13 يوليو من عام 2023", "on July 13, 2023"),
    ("٣٫٥ ملايين دولار", "$3.5m"),
    ("بقيمة 38 مليون دينار", "38 million Kuwaiti dinars"),
    ("خنزير وزنه 550 رطلا", "the 550 pound hog"),
    ("الذكرى الأربعون", "the 40th anniversary"),
    ("بنسبة خمسة في المئة", "by 5%"),
    ("قضى ثلاثة أعوام وستة أشهر", "he spent 42 months"),
    ("مساء الخميس", "on Thursday night"),
    ("يوم الثلاثاء", "that day"),
    ("خلال مارس المقبل", "next March"),
    ("في اليوم العشرين من كل شهر", "on the twentieth day of every month"),
]
DIFFERENT = [
    ("قتل ثلاثة أشخاص", "the third person was killed"),
    ("ارتفعت 25 في المئة", "rose by 25"),
    ("ارتفعت 25 نقطة", "rose by 25%"),
    ("بقيمة 5 ملايين يورو", "worth $5 million"),
    ("بقيمة 5 ملايين يورو", "worth €5 billion"),
    ("على ارتفاع 20 قدما", "20 metres high"),
    ("الساعة 7 صباحا", "at 7 p.m."),
    ("في 13 يوليو", "on June 13"),
    ("في 13 يوليو 2023", "on July 13"),
    ("في يونيو 2009", "in June 2019"),
    ("لمدة عامين", "for two months"),
    ("في الستينيات", "in the 1970s"),
    ("رقم الهاتف 859-292-3680", "call 859-292-3681"),
    ("مئات الآلاف", "tens of thousands"),
    ("يوم الثلاثاء", "on Thursday"),
    ("صباح الخميس", "on Thursday evening"),
]


@pytest.mark.parametrize(("ar", "en"), SAME)
def test_the_same_fact_in_another_form_raises_nothing(ar: str, en: str) -> None:
    assert [finding.explain() for finding in check(ar, en).findings] == []


@pytest.mark.parametrize(("ar", "en"), DIFFERENT)
def test_another_value_unit_kind_or_date_is_found(ar: str, en: str) -> None:
    assert check(ar, en).findings


def test_figures_in_the_other_order_are_a_swap_that_names_both() -> None:
    (finding,) = check("باع 200 سيارة و400 دراجة", "It sold 400 cars and 200 bicycles").findings
    assert "the other way round" in finding.explain()
    assert check("باع 200 سيارة و400 دراجة", "It sold 200 cars and 400 bicycles").findings == ()


def test_small_numbers_in_words_come_and_go_with_the_language() -> None:
    assert check("حضر الرئيسان", "the two presidents came").findings == ()
    assert check("هذا أحد الأسباب", "this is one of the reasons").findings == ()
    assert check("بعد بضع ساعات", "after a couple of hours").findings == ()
    assert check("قبل يومين", "a couple of days before").findings == ()
    assert check("حضر الرئيسان", "the seven presidents came").findings
