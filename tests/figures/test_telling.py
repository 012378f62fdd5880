"""How well the words of a row tell whose it is, and which rows only fill a table that is short."""

from __future__ import annotations

import pytest

from generator.figures import check, extract, key_figures
from generator.figures.key.clause import clause
from generator.figures.key.telling import tells
from generator.model import Measure, SegmentId

LABELS = [
    ("the harbour's share of Oasian exports", True),
    ("its exports to Canada", False),
    ("عدد ضحاياها في كندا", False),
    ("turnout", False),
    ("rise in bread prices", False),
    ("people killed", True),
    ("age of Sami Najm", True),
    ("تراجع سهم مصرف الجزيرة", True),
    ("نسبة المشاركة", False),
    ("ارتفاع واردات المواد الأولية ونصف المصنعة", False),
    ("صادرات كندا", True),
    ("ارتفاع مؤشر أسعار المستهلكين", False),
    ("عمر سامي نجم", True),
    ("عمر المخرج الواحي سامي نجم", True),
    ("عمر الفتاة", False),
    ("عمر طفل", False),
]


@pytest.mark.parametrize(("label", "expected"), LABELS)
def test_a_label_tells_if_it_names_somebody(label: str, expected: bool) -> None:
    assert tells(Measure(label), owned=False) is expected
    assert tells(Measure(label), owned=True)


def test_a_clause_that_is_understood_tells() -> None:
    assert tells(Measure("Turnout was 49 percent", (12, 22)), owned=False)


def told(*pairs: tuple[str, str]) -> list[str]:
    """The English of the rows that are told in English; the first pair is the headline."""
    rows = key_figures([(SegmentId.of(n), ar, en, check(ar, en)) for n, (ar, en) in enumerate(pairs)])
    return [(row.shown or row.measures or row.measures_ar).text for row in rows if "en" in row.understood]


HEAD = (("عنوان", "A headline"), ("قال الوزير ذلك أمس.", "The minister said so yesterday."))
NAMED = [(f"باعت شركة الواحة {n} سفينة.", f"The Oasis firm sold {n} ships.") for n in (300, 400, 500, 600)]


def test_a_label_that_names_nobody_gives_way_to_its_clause_and_has_no_row_without_one() -> None:
    hidden = ("وارتفعت نسبة المشاركة إلى 49 بالمئة.", "It was told there that turnout was 49 percent.")
    assert told(*HEAD, hidden) == ["…turnout was 49 percent"]
    assert told(*HEAD, ("وبلغت نسبتها 49 بالمئة.", "It had a turnout of 49 percent.")) == []


def test_what_happened_to_people_is_told_by_its_clause_if_that_is_understood() -> None:
    fire = (
        "وأسفر حريق السوق قبل عام عن مقتل 12 شخصا.",
        "The fire in the market a year ago killed 12 people.",
    )
    assert told(*HEAD, fire) == ["The fire in the market a year ago killed 12 people"]


def test_a_label_with_its_owner_stays() -> None:
    pair = ("وبلغت أرباح شركة الواحة 5 ملايين دينار.", "Profits of the Oasis Company were 5 million dinars.")
    assert told(*HEAD, pair) == ["profits of the Oasis Company"]


def test_a_sentence_says_whose_it_is_where_a_label_does_not() -> None:
    pair = ("وبلغت نسبة المشاركة في الواحة 49 بالمئة.", "Turnout was 49 percent in the Oasis isles.")
    assert told(*HEAD, pair) == ["Turnout was 49 percent in the Oasis isles"]


def test_the_headline_takes_the_place_of_a_label_that_names_nobody() -> None:
    pair = ("تراجع العجز التجاري بنسبة 8.9 بالمئة", "Trade deficit down 8.9 percent")
    assert told(pair, *HEAD[1:]) == ["Trade deficit down 8.9 percent"]


@pytest.mark.parametrize(
    "text",
    [
        "تصدر مغني الواحة قائمة أفضل عشر أغنيات.",
        "زار وزير الواحة أكبر 5 موانئ.",
        "أودع مصرف الواحة 3 ملايين دفعة ثامنة.",
        "كشفت شركة الواحة عن أول مصنع لها.",
        "وصلت سفينة الواحة بعد منتصف الليل بخمس وعشرين دقيقة.",
    ],
)
def test_the_length_of_a_ranking_an_ordinal_and_minutes_of_the_clock_have_no_row(text: str) -> None:
    rows = key_figures(
        [(SegmentId.of(n), each, None, check(each, "")) for n, each in enumerate(("عنوان", text))]
    )
    assert not any(row.understood for row in rows)


def test_a_clause_begins_with_its_sentence_if_that_fits() -> None:
    text = "In Oasis, which the flood has left, 300 men work."
    figure = next(each for each in extract(text, "en") if each.key)
    assert clause(text, figure).text.endswith("300 men work")


def test_a_label_with_the_measure_of_the_headline_stays() -> None:
    head = ("ميناء يوظف مديرا براتب كبير", "A port hires a head at a large salary")
    salary = (
        "الراتب المقترح للدور يصل إلى 900 ألف دولار.",
        "In this, the proposed salary for the role is $900,000.",
    )
    fines = (
        "وبلغت قيمة الغرامة المقترحة 700 ألف دولار.",
        "In this, the proposed fine for the delay is $700,000.",
    )
    rows = told(head, HEAD[1], salary, fines, *NAMED)
    assert any("salary" in row for row in rows)
    assert not any("fine" in row for row in rows)


def test_a_sentence_with_an_error_takes_the_place_of_no_label() -> None:
    pair = (
        "ارتفعت صادرات التمور في الواحة إلى 5 ملايين دينار.",
        "Exports of dates rose to 5 million dinars in 1999.",
    )
    assert told(("صادرات التمور ترتفع", "Date exports rise"), HEAD[1], pair) == ["exports of dates"]
