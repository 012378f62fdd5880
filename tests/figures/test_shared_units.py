"""Units that a sentence says once for several numbers, and changes that are no range."""

from __future__ import annotations

import pytest

from generator.figures import check, extract
from generator.figures.contract import plain
from generator.model import Kind

STATED = [
    ("انخفضت النسبة من 25 إلى 18 بالمئة", ["25 None", "18 None"]),
    ("تراجع التضخم من 5,2 إلى 4,8 في المائة", ["5.2 None", "4.8 None"]),
    ("هبط السعر من 60 دولارا إلى 55", ["60 USD", "55 USD"]),
    ("سجل الخامان 46 و43 دولارا على التوالي", ["46 USD", "43 USD"]),
    ("واردات المواد المكررة (889،3 مقابل 737،8 م د)", ["889300000 DINAR", "737800000 DINAR"]),
    ("بلغت الأرباح 500 مليون دولار مقابل 300 مليون العام الماضي", ["500000000 USD", "300000000 USD"]),
    ("بلغت النسبة 61,3 بالمائة، مقابل 59,87 سنة قبلها", ["61.3 None", "59.87 None"]),
    ("بواقع ثلاثة مليارات أخرى لتصل إلى 30 مليار دولار", ["3000000000 USD", "30000000000 USD"]),
    ("ضخت 600 مليون دينار بينها 200 مليون للبنوك", ["600000000 DINAR", "200000000 DINAR"]),
    ("رفعت إنتاجها من 300 إلى 450 ألف برميل", ["300000 barrel", "450000 barrel"]),
    (
        "ارتفعت من 2,1 مليار دولار سنة 2021 إلى 3,4 مليارات سنة 2022",
        ["2100000000 USD", "3400000000 USD"],
    ),
    ("أنتجت 450 ألف برميل يوميا، نزولا من 480 ألفا في مايو", ["450000 barrel", "480000 barrel"]),
    ("أنفقت 5 ملايين دولار على 3 ملايين لاجئ", ["5000000 USD", "3000000 None"]),
    ("عدد سكانها 10 ملايين، وأنفقت 3 مليارات دولار", ["10000000 None", "3000000000 USD"]),
    ("فاز 46 نائبا و43 خسروا 5 دولارات", ["46 None", "43 None", "5 USD"]),
]
RANGES = [
    ("تراوح السعر بين 80 و74 دولارا", ("74", "80")),
    ("من 5 إلى 7 في المئة من السكان", ("5", "7")),
    ("تنخفض الحرارة من 4 إلى 6 درجات مئوية", ("4", "6")),
    ("قد تنخفض بواقع 200 ألف إلى 300 ألف برميل", ("200000", "300000")),
    ("تتراوح الأجور من 300 إلى 450 دولارا", ("300", "450")),
]
SAME = [
    ("ارتفعت من 5 إلى 7 بالمئة", "It rose from 5 to 7 percent"),
    ("انتقل الإنتاج من 300 إلى 450 ألف برميل", "Output was 300,000 to 450,000 barrels"),
    ("بكلفة 130 م د وبقيمة 35 م د", "at 130 million dinars, and the mains, 35 million"),
]


@pytest.mark.parametrize(("text", "stated"), STATED)
def test_a_number_takes_the_unit_that_its_sentence_says_for_both(text: str, stated: list[str]) -> None:
    figures = [figure for figure in extract(text, "ar") if figure.key]
    assert [f"{plain(figure.value)} {figure.unit}" for figure in figures] == stated


@pytest.mark.parametrize(("text", "ends"), RANGES)
def test_two_numbers_without_a_verb_of_change_are_one_range(text: str, ends: tuple[str, str]) -> None:
    (figure,) = extract(text, "ar")
    assert (plain(figure.low), plain(figure.high)) == ends


@pytest.mark.parametrize(("ar", "en"), SAME)
def test_a_unit_said_once_agrees_with_one_said_twice(ar: str, en: str) -> None:
    assert check(ar, en).findings == ()


def test_a_year_before_an_amount_is_no_lower_end() -> None:
    year, profit = extract("ارتفعت الأرباح من 2019 إلى 12 مليار دولار", "ar")
    assert (year.kind.value, plain(profit.value)) == ("date", "12000000000")


def test_an_amount_that_cannot_share_the_scale_beside_it_is_in_doubt() -> None:
    first, _ = extract("هبطت الديون من 900 إلى 3 مليارات دولار", "ar")
    assert first.doubt
    assert not first.key


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("ar", "وانخفض مؤشر العملة، الذي يقيس أداءها أمام عملات رئيسية، 0.1 بالمئة إلى 94.25"),
        ("en", "The index, which measures it against major currencies, fell 0.1% to 94.25."),
    ],
)
def test_a_level_is_no_percentage_because_it_was_reached_by_one(lang: str, text: str) -> None:
    """However far the verb is from what moved."""
    kinds = {str(figure.value): figure.kind for figure in extract(text, lang)}
    assert (kinds["0.1"], kinds["94.25"]) == (Kind.PERCENT, Kind.COUNT)
