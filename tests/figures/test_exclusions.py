"""A figure that counts, or is a share of, a thing that excludes the one of the Arabic."""

from __future__ import annotations

import pytest

from generator.figures import check

MOVED = [
    ("خضع 1200 رجل للفحص في القرية.", "1,200 men were screened.", "1,200 women were screened."),
    ("سجلت البلاد 36 ألف حالة طلاق.", "It recorded 36,000 divorces.", "It recorded 36,000 marriages."),
    (
        "تمثل الأدوية 30 في المئة من وارداتها.",
        "Drugs are 30% of its imports.",
        "Drugs are 30% of its exports.",
    ),
    (
        "تشكل الطاقة 60 بالمئة من إجمالي ميزانيتها.",
        "Energy makes up 60 percent of its total budget.",
        "Energy makes up 60 percent of its total exports.",
    ),
    ("رست 12 سفينة في الميناء.", "Twelve ships docked.", "Twelve planes docked."),
]
SILENT = [
    ("تستحوذ الرواتب على 45 بالمئة من نفقات الوزارة.", "Pay is 45 percent of the ministry's spending."),
    ("تغطي الضرائب 70 بالمئة من الميزانية.", "Taxes cover 70 percent of state spending."),
    ("قتل 12 رجلا وامرأة.", "Twelve men and women were killed."),
    (
        "قبض على عناصر المجموعة، وعددهم 7 أشخاص، والبحث جار عن كل من له صلة بهم.",
        "The group's members, seven people in all, were held and all those linked to them are being sought.",
    ),
    (
        "قضت بسجن كل من الأخوين خمس سنوات وتغريمهما معا 10 آلاف دولار.",
        "It jailed the brothers for five years each and fined them $10,000 between them.",
    ),
    ("حصلت على 3 ذهبيات وفضيتين.", "She won three gold medals and two silvers."),
]


@pytest.mark.parametrize(("arabic", "faithful", "wrong"), MOVED)
def test_only_a_thing_that_excludes_the_source_s_is_an_error(arabic: str, faithful: str, wrong: str) -> None:
    assert not check(arabic, faithful).findings
    assert check(arabic, wrong).findings


@pytest.mark.parametrize(("arabic", "english"), SILENT)
def test_things_that_may_be_the_same_raise_no_alarm(arabic: str, english: str) -> None:
    assert not check(arabic, english).findings


EACH = [
    (
        "ستبلغ تكلفة مرحلتي المشروع 90 مليون ريال.",
        "The project's two phases will cost 90 million riyals.",
        "Each of the project's two phases will cost 90 million riyals.",
    ),
    (
        "وزعت الجمعية عشر سلال سعة كل سلة 25 كيلوغراما.",
        "The charity handed out ten baskets of 25 kilograms each.",
        "The charity handed out ten baskets of 25 kilograms in total.",
    ),
]


@pytest.mark.parametrize(("arabic", "faithful", "wrong"), EACH)
def test_what_each_has_is_not_what_all_have(arabic: str, faithful: str, wrong: str) -> None:
    assert not check(arabic, faithful).findings
    assert check(arabic, wrong).findings
