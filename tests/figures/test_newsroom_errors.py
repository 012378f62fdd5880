"""Errors of editors and machines beside a right number, each with the English that is right."""

from __future__ import annotations

import pytest

from generator.figures import check


def _caught(arabic: str, right: str, wrong: str) -> None:
    assert check(arabic, right).findings == ()
    assert check(arabic, wrong).findings


TIMES_BEFORE_AND_AFTER = [
    (
        "وتوفي الكاتب قبل صدور الرواية بثلاثة أسابيع.",
        "The writer died three weeks before the novel came out.",
        "The writer died three weeks after the novel came out.",
    ),
    (
        "وفتحت اللجنة المكاتب بعد انتهاء الحملة بأربعة أيام.",
        "The commission opened the offices four days after the campaign ended.",
        "The commission opened the offices four days before the campaign ended.",
    ),
    (
        "وأقيل المدرب قبل انطلاق البطولة بشهرين.",
        "The coach was sacked two months before the tournament began.",
        "The coach was sacked two months into the tournament.",
    ),
    (
        "وكانت الطائرة قد اختفت بعد إقلاعها بـ12 دقيقة.",
        "The plane disappeared 12 minutes after take-off.",
        "The plane disappeared 12 minutes before take-off.",
    ),
    (
        "وألغي الحفل قبل موعده بخمس ساعات بسبب الأمطار.",
        "The concert was cancelled because of rain five hours before it was due to start.",
        "The concert was cancelled because of rain five hours after it was due to start.",
    ),
    (
        "وأمهلت الوزارة أصحاب المحلات لتسوية أوضاعهم خلال 30 يوما.",
        "The ministry gave shop owners 30 days to put their affairs in order.",
        "The ministry told shop owners to put their affairs in order after 30 days.",
    ),
    (
        "وسيسلم المقاول المبنى في غضون ستة أشهر.",
        "The contractor will hand over the building within six months.",
        "The contractor will hand over the building after six months.",
    ),
    (
        "ويستمر المعرض حتى 17 نوفمبر.",
        "The exhibition runs until November 17.",
        "The exhibition runs from November 17.",
    ),
    (
        "وسيطبق القرار ابتداء من 5 مايو.",
        "The decision will apply from May 5.",
        "The decision will apply until May 5.",
    ),
    (
        "وتتواصل الدورة التدريبية إلى غاية 22 ديسمبر بمشاركة 40 متدربا.",
        "The training course, with 40 trainees, continues until December 22.",
        "The training course, with 40 trainees, starts on December 22.",
    ),
]


@pytest.mark.parametrize(("arabic", "right", "wrong"), TIMES_BEFORE_AND_AFTER)
def test_times_before_and_after(arabic: str, right: str, wrong: str) -> None:
    """Whether what is before or after a time, or until or from a day, is told apart."""
    _caught(arabic, right, wrong)
