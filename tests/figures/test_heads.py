"""A figure whose head, the word it hangs on, got lost on the way to English."""

from __future__ import annotations

import pytest

from generator.figures import check

HEADS = [
    ("سرقة 40 ألف دولار من المتجر", "the shop received $40,000", "$40,000 was stolen from the shop"),
    (
        "استولى اللصوص على مبلغ 7 ملايين يورو",
        "the bank moved 7 million euros",
        "thieves took 7 million euros",
    ),
    (
        "طالب الخاطفون بفدية قدرها مليون دولار",
        "they spent a million dollars",
        "a ransom of a million dollars",
    ),
    ("غرامة 500 دولار", "a gift of $500", "a $500 fine"),
    ("بلغت نسبة البطالة 12 في المئة", "prices rose to 12 percent", "unemployment stood at 12 percent"),
    ("السجن ثلاث سنوات", "three years at school", "three years behind bars"),
    ("في ذكرى استقلالها الخمسين", "in her fiftieth house", "on the 50th anniversary of its independence"),
    ("ألغت المحكمة قانون 1998", "the court opened in 1998", "the court struck down the 1998 act"),
    ("بموجب معاهدة 1979", "he left in 1979", "under the 1979 treaty"),
]


@pytest.mark.parametrize(("ar", "wrong", "right"), HEADS)
def test_a_figure_without_its_head_is_found_and_named_on_both_sides(ar: str, wrong: str, right: str) -> None:
    (finding,) = check(ar, wrong).findings
    assert finding.ar is not None
    assert finding.en is not None
    assert finding.ar.text in finding.explain()
    assert finding.en.text in finding.explain()
    assert check(ar, right).findings == ()


@pytest.mark.parametrize(
    ("ar", "en"),
    [
        ("وقعت السرقة في متجر قريب، وبيعت السيارة بمبلغ 9000 دولار", "the car was sold for $9,000"),
        ("صدر القانون في 1998", "it was passed in 1998"),
        ("بلغت كلفته 3 ملايين دولار", "the $3 million bridge"),
    ],
)
def test_a_word_that_is_not_the_head_of_the_figure_may_go(ar: str, en: str) -> None:
    assert check(ar, en).findings == ()


@pytest.mark.parametrize(
    ("ar", "en"),
    [
        ("ثاني أكبر مدن البلاد", "the second city of the country"),
        ("وبإيرادات قاربت 8 ملايين دولار", "brought in nearly $8 million"),
    ],
)
def test_a_head_that_english_often_leaves_to_other_words_is_a_hint(ar: str, en: str) -> None:
    comparison = check(ar, en)
    assert comparison.findings == ()
    assert comparison.hints


@pytest.mark.parametrize(
    ("ar", "en"),
    [
        ("تراجعت الأمية إلى 17%", "Illiteracy fell to 17%"),
        ("خُصص مليارا دينار لرواتب المتقاعدين", "two billion dinars were set aside for pensions"),
    ],
)
def test_a_head_may_be_told_by_any_of_its_english_words(ar: str, en: str) -> None:
    assert check(ar, en).findings == ()
