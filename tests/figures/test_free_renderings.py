"""English that says the figures freely, as newsrooms do, and the errors that such freedom must not hide."""

from __future__ import annotations

import pytest

from generator.figures import check

CASES = [
    (
        "لم يعثر المفتشون على أي مخالفة على مدار عامين.",
        "Inspectors have not found a single one in two years.",
        "Inspectors have not found a single one in two months.",
    ),
    (
        "تجمع العمال في الأول من مايو أمام البلدية.",
        "The workers gathered outside the town hall on May Day.",
        "The workers gathered outside the town hall on May 2.",
    ),
    (
        "سجل المرفأ 310 سفن في أبريل 2019 مقابل 290 سفينة في أبريل 2018.",
        "The port recorded 310 ships in April 2019 and 290 in the same month of 2018.",
        "The port recorded 310 ships in April 2019 and 290 in the same month of 2017.",
    ),
    (
        "وصلت المساعدات أمس الأول ومعها 14 طبيبا.",
        "The aid, and 14 doctors with it, arrived two days ago.",
        "The aid, and 14 doctors with it, arrived four days ago.",
    ),
    (
        "بلغت المبيعات 1.97 مليار دينار.",
        "Sales came to nearly 2 billion dinars.",
        "Sales came to nearly 3 billion dinars.",
    ),
    (
        "بلغت المبيعات 1.97 مليار دينار.",
        "Sales came to more than 1.9 billion dinars.",
        "Sales came to more than 2 billion dinars.",
    ),
    (
        "يباع الكيلو بسعر 2.10 دينار بزيادة 15 قرشا.",
        "A kilo sells for 2.10 dinars, 15 piastres more.",
        "A kilo sells for 2.15 dinars, 10 piastres more.",
    ),
    ("تنخفض الحرارة إلى 25 ليلا.", "The temperature drops to 25 at night.", "It drops to 35 at night."),
    (
        "سقطت الطائرتان بفارق 20 دقيقة بينهما.",
        "The two planes came down within 20 minutes of each other.",
        "The two planes came down within 12 minutes of each other.",
    ),
    (
        "تطعيم 130 ألف طفل دون سن الخامسة",
        "Vaccinating 130,000 under-fives",
        "Vaccinating 130,000 teenagers",
    ),
    (
        "فاز بنسبة 58 بالمئة من الأصوات مقابل 39 بالمئة لمنافسه.",
        "He won with 58 percent of the vote; his rival had 39.",
        "He won with 58 percent of the vote; his rival had 29.",
    ),
    (
        "تقابل الفريقان في 2015 وسجل علي هدفين.",
        "The two sides met in 2015, when Ali scored twice.",
        "The two sides met in 2016, when Ali scored twice.",
    ),
]


@pytest.mark.parametrize(("arabic", "right", "wrong"), CASES)
def test_right(arabic: str, right: str, wrong: str) -> None:
    """Whether the free rendering raises no error, and the wrong one does."""
    assert check(arabic, right).findings == ()
    assert check(arabic, wrong).findings
