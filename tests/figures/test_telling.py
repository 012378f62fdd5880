"""How well the words of a row tell whose it is, and which rows only fill a table that is short."""

from __future__ import annotations

import pytest

from generator.figures import check, extract, key_figures
from generator.figures.key.clause import clause
from generator.figures.key.telling import Telling, telling
from generator.model import Measure, SegmentId

LABELS = [
    ("the harbour's share of Oasian exports", Telling.FULLY),
    ("turnout", Telling.BARELY),
    ("rise in bread prices", Telling.NOT),
    ("people killed", Telling.FULLY),
    ("تراجع سهم مصرف الجزيرة", Telling.FULLY),
    ("نسبة المشاركة", Telling.BARELY),
    ("صادرات كندا", Telling.FULLY),
    ("ارتفاع مؤشر أسعار المستهلكين", Telling.BARELY),
]


@pytest.mark.parametrize(("label", "expected"), LABELS)
def test_a_label_tells_if_it_names_somebody(label: str, expected: Telling) -> None:
    assert telling(Measure(label), owned=False) is expected
    assert telling(Measure(label), owned=True) is Telling.FULLY


CLAUSES = [
    ("Oasis sold «300» ships", Telling.FULLY),
    ("Oasian exports were «300» tonnes", Telling.FULLY),
    ("The ships of Oasis numbered «300»", Telling.FULLY),
    ("On Monday the penalty was «300» dinars", Telling.BARELY),
    ("Turnover fell to «300» dinars in May", Telling.BARELY),
    ("Prices of bread rose by «5» percent", Telling.BARELY),
    ("Over a year the CPI climbed «2» percent", Telling.BARELY),
    ("باعت الشركة «300» سفينة", Telling.FULLY),
    ("وزاد مؤشر أسعار المستهلكين «2» بالمئة في مايو", Telling.BARELY),
    ("وزاد مؤشر أسعار المستهلكين «2» بالمئة في كندا", Telling.FULLY),
    ("وانخفض مؤشر الواحة «2» بالمئة", Telling.FULLY),
    ("وحضر الجلسة «300» نائب من البرلمان كله", Telling.BARELY),
    ("…الحد الأدنى للدفع هو «300» دينار", Telling.BARELY),
    ("…صادرات كندا بلغت «300» طن", Telling.FULLY),
    ("…مصرف «النخيل» باع «300» سهم", Telling.FULLY),
    ("…إضافة إلى «600» مشارك سيقومون بعرضها", Telling.NOT),
    ("…بينما تبلغ قيمة الطلبيات «100» مليون", Telling.NOT),
    ("…والتمور، التي تمثل «70» بالمئة من صادرات كندا", Telling.NOT),
    ("…وأسفرت عن مقتل «12» شخصا", Telling.FULLY),
]


@pytest.mark.parametrize(("text", "expected"), CLAUSES)
def test_a_clause_tells_if_it_names_somebody(text: str, expected: Telling) -> None:
    plain = text.replace("«النخيل»", '"النخيل"').replace("«", "").replace("»", "")
    assert telling(Measure(plain, (0, 1)), owned=False) is expected


def told(*pairs: tuple[str, str]) -> list[str]:
    """The English of the rows that are told in English; the first pair is the headline."""
    rows = key_figures([(SegmentId.of(n), ar, en, check(ar, en)) for n, (ar, en) in enumerate(pairs)])
    return [(row.shown or row.measures or row.measures_ar).text for row in rows if "en" in row.understood]


HEAD = (("عنوان", "A headline"), ("قال الوزير ذلك أمس.", "The minister said so yesterday."))
NAMED = [(f"باعت شركة الواحة {n} سفينة.", f"The Oasis firm sold {n} ships.") for n in (300, 400, 500, 600)]
UNNAMED = ("وستجهز الطرقات على 7 أقساط.", "Bridges will be built in 7 lots.")


def test_what_names_nobody_only_fills_a_table_that_is_short() -> None:
    assert "Bridges will be built in 7 lots" in told(*HEAD, UNNAMED, *NAMED[:3])
    assert "Bridges will be built in 7 lots" not in told(*HEAD, UNNAMED, *NAMED)


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


def test_the_measure_of_the_headline_is_told_whoever_it_names() -> None:
    head = ("ميناء يوظف مديرا براتب كبير", "A port hires a head at a large salary")
    salary = ("الراتب المقترح للدور يصل إلى 900 ألف دولار.", "The proposed salary for the role is $900,000.")
    fines = ("وبلغت قيمة الغرامة المقترحة 700 ألف دولار.", "The proposed fine for the delay is $700,000.")
    rows = told(head, HEAD[1], salary, fines, *NAMED)
    assert any("salary" in row for row in rows)
    assert not any("fine" in row for row in rows)


def test_a_sentence_with_an_error_takes_the_place_of_no_label() -> None:
    pair = (
        "ارتفعت صادرات التمور في الواحة إلى 5 ملايين دينار.",
        "Exports of dates rose to 5 million dinars in 1999.",
    )
    assert told(("صادرات التمور ترتفع", "Date exports rise"), HEAD[1], pair) == ["exports of dates"]
