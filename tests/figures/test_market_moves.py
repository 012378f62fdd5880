"""Whether markets, levels and terms that became others are found without a figure."""

from __future__ import annotations

import pytest

from generator.figures import check

TURNED = [
    (
        "وشهدت البورصة تراجعا واضحا في أسعار الأسهم خلال تعاملات الأحد.",
        "The exchange saw a clear rise in share prices in Sunday's trading.",
        "The exchange saw a clear drop in share prices in Sunday's trading.",
    ),
    (
        "وتدهورت العملة المحلية أمام الدولار مع تراجع الثقة.",
        "The local currency strengthened against the dollar as confidence rose.",
        "The local currency weakened against the dollar as confidence fell.",
    ),
    (
        "وارتفعت أسعار الأسهم قليلا في نهاية الجلسة.",
        "Share prices edged down at the end of the session.",
        "Share prices edged up at the end of the session.",
    ),
    (
        "وانخفضت صادرات البلاد من القمح بشكل حاد.",
        "The country's wheat exports rose sharply.",
        "The country's wheat exports fell sharply.",
    ),
    (
        "وهوت الليرة إلى مستوى قياسي أمام العملات الرئيسية.",
        "The lira tumbled to a record high against the major currencies.",
        "The lira tumbled to a record low against the major currencies.",
    ),
    (
        "وقفز السهم إلى أعلى مستوى منذ طرحه.",
        "The share jumped to a new low.",
        "The share jumped to its highest since it was floated.",
    ),
    (
        "وقررت الوزارة تمديد المهلة شهرا إضافيا.",
        "The ministry decided to extend the deadline by one more year.",
        "The ministry decided to extend the deadline by another month.",
    ),
    (
        "وطلب الوفد أسبوعا آخر لدراسة العرض.",
        "The delegation asked for another month to study the offer.",
        "The delegation asked for an extra week to study the offer.",
    ),
]
FAITHFUL = [
    ("وارتفع الدولار دافعا الليرة إلى مستوى قياسي.", "The dollar rose, pushing the lira to a record low."),
    ("وينتظر عاما آخر، أي شهرا إضافيا عن المتفق عليه.", "He will wait one more year, a month longer."),
    ("ارتفع اليورو أمام الدولار في ختام التعاملات.", "The dollar fell against the euro at the close."),
    ("تراجعت أسعار السندات خلال الجلسة.", "Bond yields rose during the session."),
    ("وأضاف أن تراجع الأسعار يثير المخاوف.", "The minister added that softer prices raised concerns."),
    ("تراجعت الأسهم في ختام الجلسة.", "Shares took a beating as investors gave up hope."),
    ("لم ترتفع الأسعار هذا العام.", "Prices have, if anything, fallen this year."),
    ("تراجع التضخم رغم ارتفاع أسعار الوقود.", "Inflation eased even though fuel prices rose."),
]


@pytest.mark.parametrize(("ar", "wrong", "right"), TURNED)
def test_the_other_direction_is_found(ar: str, wrong: str, right: str) -> None:
    assert check(ar, wrong).findings
    assert [finding.reason for finding in check(ar, right).findings] == []


@pytest.mark.parametrize(("ar", "en"), FAITHFUL)
def test_faithful_english_is_no_error(ar: str, en: str) -> None:
    assert [finding.reason for finding in check(ar, en).findings] == []
