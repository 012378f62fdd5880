"""Which words of a row tell what its figure is: clauses, and no labels but those of ages."""

from __future__ import annotations

import pytest

from generator.figures import check, extract, key_figures
from generator.figures.key.clause import clause
from generator.figures.key.telling import is_age_of_a_deed, tells
from generator.model import Measure, SegmentId

LABELS = [
    ("the harbour's share of Oasian exports", False),
    ("aid for Oasis", False),
    ("turnout", False),
    ("people killed", False),
    ("age of Sami Najm", True),
    ("صادرات كندا", False),
    ("نسبة المشاركة", False),
    ("عمر سامي نجم", True),
    ("عمر المخرج الواحي سامي نجم", True),
    ("عمر الفتاة", False),
    ("عمر طفل", False),
]


@pytest.mark.parametrize(("label", "expected"), LABELS)
def test_only_a_label_of_the_age_of_somebody_tells(label: str, expected: bool) -> None:
    assert tells(Measure(label)) is expected


def test_a_clause_that_is_understood_tells() -> None:
    assert tells(Measure("Turnout was 49 percent", (12, 22)))


def test_the_age_of_who_did_something_names_nobody() -> None:
    assert is_age_of_a_deed("عمر نفذ العمل")
    assert not is_age_of_a_deed("عمر سليم المنصوري")


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


def test_a_label_gives_way_to_the_clause_that_says_whose_it_is() -> None:
    clause = "Profits of the Oasis Company were 5 million dinars"
    assert told(*HEAD, ("وبلغت أرباح شركة الواحة 5 ملايين دينار.", f"{clause}.")) == [clause]


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


def test_a_sentence_with_an_error_is_not_quoted() -> None:
    pair = (
        "ارتفعت صادرات التمور في الواحة إلى 5 ملايين دينار.",
        "Exports of dates rose to 5 million dinars in 1999.",
    )
    assert told(("صادرات التمور ترتفع", "Date exports rise"), HEAD[1], pair) == []
