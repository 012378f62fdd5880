"""Periods that changes are compared with, changes that went the other way, and levels that were reached."""

from __future__ import annotations

import pytest

from generator.figures import check

TOLD_APART = [
    (
        "صعد التضخم في المدن 4.1% على أساس سنوي في مارس.",
        "Urban inflation climbed 4.1% year-on-year in March.",
        "Urban inflation climbed 4.1% month-on-month in March.",
    ),
    (
        "نما الاقتصاد 2.4 في المئة على أساس فصلي.",
        "The economy grew 2.4 percent quarter-on-quarter.",
        "The economy grew 2.4 percent year-on-year.",
    ),
    (
        "ويعزى هذا الانخفاض إلى موسم الأعياد.",
        "The drop is attributed to the holidays.",
        "The increase is attributed to the holidays.",
    ),
    (
        "قال إن المزيد من الشركات تنتقل إلى العمل عن بعد.",
        "He said more companies were moving to remote work.",
        "He said fewer companies were moving to remote work.",
    ),
    (
        "سجل المؤشر المستوى المستهدف البالغ 3% في أبريل.",
        "The gauge hit its 3% target in April.",
        "The gauge overshot its 3% target in April.",
    ),
    (
        "ضم المعرض نحو 400 جناح هذا العام.",
        "The fair brought together about 400 stands.",
        "The fair brought together no more than 400 stands.",
    ),
    (
        "يصل راتب المهندس إلى 4 آلاف دولار شهريا.",
        "An engineer's salary goes up to $4,000 a month.",
        "An engineer's salary starts at $4,000 a month.",
    ),
]
FAITHFUL = [
    (
        "تراجعت المبيعات 3% على أساس شهري و11% على أساس سنوي.",
        "Sales fell 3% on the month and 11% year-on-year.",
    ),
    (
        "ويعود هذا الارتفاع في العجز إلى تراجع الصادرات.",
        "The wider deficit is the result of a fall in exports.",
    ),
    ("أدى المزيد من الأمطار إلى انخفاض عدد الحرائق.", "With more rain there were fewer fires."),
    ("بدأت الأسعار من 99 دولارا.", "Prices start at $99."),
    ("تنطلق أسعار الغرف من 80 يورو.", "Rooms start at 80 euros."),
]


@pytest.mark.parametrize(("arabic", "faithful", "wrong"), TOLD_APART)
def test_what_differs_is_an_error(arabic: str, faithful: str, wrong: str) -> None:
    assert not check(arabic, faithful).findings
    assert check(arabic, wrong).findings


@pytest.mark.parametrize(("arabic", "english"), FAITHFUL)
def test_what_is_said_in_another_way_raises_no_alarm(arabic: str, english: str) -> None:
    assert not check(arabic, english).findings
