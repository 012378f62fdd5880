"""Whether the check is silent where a reading is open, and speaks where both sides say a thing plainly."""

from __future__ import annotations

import pytest

from generator.figures import check, extract
from generator.model import Kind

FAITHFUL = [
    (
        "سجل الفريق خمسة أهداف في الدقائق 52 و61 و70 و88 والأولى من الوقت بدل الضائع.",
        "The team scored five goals, on 52, 61, 70 and 88 minutes and in the first minute of stoppage time.",
    ),
    (
        "سجل هدفيه في الدقيقتين الأولى و37 من المباراة.",
        "He scored in the first and 37th minutes of the match.",
    ),
    (
        "ينال الأول 300 ألف ريا والثاني 200 ألف ريال والثالث 90 ألف ريال.",
        "The winner gets 300,000 riyals, the runner-up 200,000 and the third 90,000.",
    ),
    (
        "يمنح المتجر 40 دولار والمصنع 70 دولار والحقل 95 دولارا.",
        "The shop gets $40, the factory 70 and the field 95.",
    ),
    ("سافر ألفي بصحبة جده إلى لندن.", "Alfie travelled to London with his grandfather."),
    ("قالت والدة ألفي إن ابنها بخير.", "Alfie's mother said her son was well."),
    ("يدرس الطفل ألفي موران في دبلن.", "The boy Alfie Moran goes to school in Dublin."),
    (
        "نما الناتج 1,4 بالمائة خلال الثلاثية الأخيرة من 2018.",
        "Output grew 1.4% in the last quarter of 2018.",
    ),
    (
        "ارتفعت الصادرات 3 بالمائة مقارنة بالثلاثي الثالث من سنة 2017.",
        "Exports rose 3 percent compared with the third quarter of 2017.",
    ),
    (
        "قدر المعهد نمو القطاع في العامين على التوالي ب7,5 بالمائة و2,1 بالمائة.",
        "The institute put the sector's growth in the two years at 7.5% and 2.1% respectively.",
    ),
    (
        "نما القطاع خلال سنة 2019 ب 2,9 بالمائة مقابل 1,4 بالمائة في سنة 2018.",
        "The sector grew 2.9 percent in 2019, compared with 1.4 percent the year before.",
    ),
    ("الفريق المكون من 45 شاب متحمس للعلوم", "The 45-strong team of young science enthusiasts"),
    ('طلبت الشركة عشرين طائرة "بوينغ 787-10".', "The company ordered 20 Boeing 787-10s."),
    ("سيستمر الإنتاج في عقد الأربعينيات.", "Production will continue into the 2040s."),
    ("في الستينيات انتقل إلى باريس.", "In the 1960s he moved to Paris."),
    (
        "بلغ متوسط وقت التعافي في الدراسة، التي مولتها شركة للأدوية، 12 سنة.",
        "In the study, which a drug company paid for, patients took 12 years on average to recover.",
    ),
    ("سقط في فخ التعادل -2 2 مع مضيفه.", "They were held 2-2 away from home."),
    ("فاز -3 1 على ضيفه.", "They beat their visitors 3-1."),
    ("قال أكثر من الخمس (23٪) إنهم يوافقون.", "More than a fifth (23%) said they agreed."),
    ("قال أقل من الثلث (31٪) إنهم يوافقون.", "Just under a third (31%) said they agreed."),
]
WRONG = [
    ("سجل الأهداف في الدقائق 52 و61 و70.", "The goals came on 52, 61 and 77 minutes."),
    ("أرسلت الحكومة ألفي جندي إلى الحدود.", "The government sent soldiers to the border."),
    ("نما الناتج خلال الثلاثية الأخيرة من 2018.", "Output grew in the third quarter of 2018."),
    (
        "نما القطاع خلال سنة 2019 ب 2,9 بالمائة مقابل 1,4 بالمائة في سنة 2018.",
        "The sector grew 2.9 percent in 2019, compared with 1.4 percent in 2015.",
    ),
    ("سيستمر الإنتاج في عقد الأربعينيات.", "Production will continue into the 2050s."),
    ("فاز -3 1 على ضيفه.", "They beat their visitors 3-2."),
]


@pytest.mark.parametrize(("ar", "en"), FAITHFUL)
def test_a_faithful_sentence_raises_no_error(ar: str, en: str) -> None:
    assert check(ar, en).findings == ()


@pytest.mark.parametrize(("ar", "en"), WRONG)
def test_a_wrong_sentence_raises_an_error(ar: str, en: str) -> None:
    assert check(ar, en).findings != ()


def test_minutes_of_goals_last_no_time() -> None:
    figures = extract("سجل في الدقائق 52 و61 و70 من المباراة", "ar")
    assert {figure.kind for figure in figures} == {Kind.IDENTIFIER}
    assert not any(figure.key for figure in figures)
