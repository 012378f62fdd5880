"""Approximations before a figure whose preposition links nothing, halves, and whose the counted ones are."""

from __future__ import annotations

import pytest

from generator.figures import check

TOLD_APART = [
    (
        "انخفضت إصابات العمل في المصنع بنسبة تقترب من 40 في المئة.",
        "Work injuries at the plant fell by close to 40 percent.",
        "Work injuries at the plant fell to close to 40 percent.",
    ),
    (
        "تراجعت أسعار البن بما يقرب من 12% خلال شهر واحد.",
        "Coffee prices dropped close to 12% within a single month.",
        "Coffee prices dropped to close to 12% within a single month.",
    ),
    (
        "وارتفعت حصة الطاقة الشمسية إلى ما يقرب من 30 بالمئة من الإنتاج.",
        "The share of solar power rose to near to 30 percent of output.",
        "The share of solar power rose by near to 30 percent of output.",
    ),
    (
        "خفض اللقاح حالات الدخول إلى المستشفى بنسبة تكاد تبلغ 70 في المئة.",
        "The vaccine reduced hospital admissions by next to 70 percent.",
        "The vaccine reduced hospital admissions to next to 70 percent.",
    ),
    (
        "قلصت الشركة نفقاتها بنحو 15 في المئة هذا العام.",
        "The company cut its spending by somewhere in the region of 15 percent this year.",
        "The company cut its spending to somewhere in the region of 15 percent this year.",
    ),
    (
        "زاد عدد المشتركين بنسبة تصل إلى 25 بالمئة في المدن الكبرى.",
        "Subscriber numbers grew by up to 25 percent in the big cities.",
        "Subscriber numbers grew to 25 percent in the big cities.",
    ),
    (
        "هبطت قيمة العملة إلى الثلث خلال عامين.",
        "The currency's value slumped to a third in two years.",
        "The currency's value slumped by a third in two years.",
    ),
    (
        "خفضت الحكومة الرسوم الجمركية إلى النصف.",
        "The government cut customs duties by half.",
        "The government cut customs duties by a third.",
    ),
    (
        "تلقى أكثر من مليون طفل دون سن الخامسة اللقاح.",
        "More than a million children under five received the vaccine.",
        "More than a million children over five received the vaccine.",
    ),
    (
        "حصل 300 ألف طفل دون سن الثانية على مكملات غذائية.",
        "Some 300,000 children below the age of two got food supplements.",
        "Some 300,000 children above the age of two got food supplements.",
    ),
]
FAITHFUL = [
    ("تراجعت مبيعات السيارات إلى النصف.", "Car sales have fallen by half."),
    ("زاد الإنتاج 200 ألف طن ليقترب من 3 ملايين طن.", "Output rose 200,000 tonnes to close to 3 million."),
    ("ارتفعت الضرائب لتمثل 80% من دخل الدولة.", "Taxes rose to 80% of state revenue."),
    ("تنخفض الحرارة وتهطل أمطار تصل إلى 20 ملم.", "It will be cooler, with up to 20 mm of rain."),
    ("هبط السهم بما يزيد على 7 في المئة.", "The share tumbled more than 7 percent."),
    ("خسر المؤشر 2% بعدما ربح 1.8% قبل أسبوع.", "The index shed 2% after a gain of 1.8% a week before."),
    (
        "أشار إلى أن مئتي مليون مستخدم من إجمالي مستخدمي الشبكة الاجتماعية المقدر عددهم بنحو مليارين عزاب.",
        "He noted that 200 million of the network's users, whose total is put at two billion, are single.",
    ),
    ("سجلت البلاد 36 ألف حالة طلاق العام الماضي.", "The country recorded 36,000 divorces last year."),
    (
        "تراجع المؤشر 1.2% مع صعود أسهم البنوك وانخفاض أسهم الطاقة.",
        "The index lost 1.2% as bank shares rose and energy shares declined.",
    ),
]


@pytest.mark.parametrize(("arabic", "faithful", "wrong"), TOLD_APART)
def test_by_and_to_and_sides_of_an_age_are_told_apart(arabic: str, faithful: str, wrong: str) -> None:
    assert not check(arabic, faithful).findings
    assert check(arabic, wrong).findings


@pytest.mark.parametrize(("arabic", "english"), FAITHFUL)
def test_what_is_said_alike_raises_no_alarm(arabic: str, english: str) -> None:
    assert not check(arabic, english).findings
