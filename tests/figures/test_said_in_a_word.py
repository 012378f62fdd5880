"""Figures that one language says in a word: neither missing nor invented, but for other numbers."""

from __future__ import annotations

import pytest

from generator.figures import check

SAID = [
    (
        "25 % على أول عشرة آلاف ليرة و20 % على العشرة الثانية",
        "25% on the first 10,000 pounds and 20% on the next 10,000",
    ),
    ("عامين أو ثلاثة أعوم أو خمسة أشهر", "two years, three years or five months"),
    ("هاتف بمعالج رباعي النوى", "a phone with a processor that has four cores"),
    ("خسر الثلاثي جميع مبارياته", "The three lost all their matches"),
    ("تنافس فرق خماسية", "Teams of five competed"),
    ("مباريات الأربع كرات", "the fourballs"),
    ("خلال فترة 100 عام الماضية", "over the past century"),
    ("خرج في الدقيقة 30 مصابا", "He went off injured half an hour in"),
    ("فاز على الأولمبي بهدف دون رد", "They beat Olympi 1-0"),
    ("تعادلا بهدف لمثله", "They drew 1-1"),
    ("سجل في الدقيقة 45+2", "He scored two minutes into stoppage time"),
    ("خدمة متاحة 24/24 و7/7", "a service that is open around the clock"),
    ("ارتفعت الأسعار في الثلث الأول من العام", "Prices rose in the first four months of the year"),
    ("حقق ربحا في السداسي الأول من 2023", "It made a profit in the first half of 2023"),
    ("نقلوا إلى مستشفيين", "They were taken to one hospital or another"),
    ("تقدم بعد نحو ساعة من اللعب", "They went ahead after about an hour before the other side replied"),
    ("رفع الرواتب على أول عشرة آلاف ليرة", "It raised pay on the first 10,000 pounds"),
    (
        "زادت المبيعات 6 في المئة، وتقلصتا أرباح المطاعم بنسبة 3 في المئة",
        "Sales rose 6 percent and food was down 3 percent",
    ),
]
NOT_SAID = [
    (
        "25 % على أول عشرة آلاف ليرة و20 % على العشرة الثانية",
        "25% on the first 10,000 pounds and 20% on the next 20,000",
    ),
    ("انتظر ثلاثة أقوام", "He waited three years"),
    ("هاتف بمعالج رباعي النوى", "a phone with a processor that has six cores"),
    ("خلال فترة 100 عام الماضية", "over the past decade"),
    ("بعد مرور 100 عام", "Half a century on"),
    ("خرج في الدقيقة 40 مصابا", "He went off injured half an hour in"),
    ("فاز على الأولمبي بهدف دون رد", "They beat Olympi 3-0"),
    ("بهدف تعزيز الأمن في البلاد", "The score was 1-0 in the country"),
    ("سجل في الدقيقة 45+2", "He scored five minutes into stoppage time"),
    ("ارتفعت الأسعار في الثلث الأول من العام", "Prices rose in the first five months of the year"),
]


@pytest.mark.parametrize(("ar", "en"), SAID)
def test_a_figure_said_in_a_word_is_no_error(ar: str, en: str) -> None:
    assert [finding.reason for finding in check(ar, en).findings] == []


@pytest.mark.parametrize(("ar", "en"), NOT_SAID)
def test_a_word_for_another_number_does_not_excuse_a_figure(ar: str, en: str) -> None:
    assert check(ar, en).findings
