"""A thing of one sort that became another one in the English."""

from __future__ import annotations

import pytest

from generator.figures import check

OTHER = [
    ("يشرب السكان 4 أكواب من القهوة يوميا.", "Residents drink four cups of coffee a day.", "coffee", "tea"),
    ("أعيد فتح 14 مدرسة و3 مستشفيات.", "Fourteen schools and 3 hospitals reopened.", "hospitals", "mosques"),
    ("خسر 12 بالمئة أمام الدولار هذا العام.", "It lost 12 percent against the dollar.", "dollar", "euro"),
    ("زرع المشروع 500 هكتار من القمح.", "It sowed 500 hectares of wheat.", "wheat", "barley"),
    ("أجريت الدراسة على 70 مصابا بالسرطان.", "It followed 70 people with cancer.", "cancer", "diabetes"),
    ("بيعت السندات بقيمة 3 مليارات دولار.", "Bonds worth $3 billion were sold.", "Bonds", "Shares"),
    ("حققت الشركة أرباحا في 2019.", "The company made a profit in 2019.", "profit", "loss"),
    ("فاز بثلاث بطولات في كرة السلة.", "He won three basketball titles.", "basketball", "handball"),
]


@pytest.mark.parametrize(("arabic", "english", "thing", "other"), OTHER)
def test_the_name_of_another_thing_is_an_error(arabic: str, english: str, thing: str, other: str) -> None:
    assert not check(arabic, english).findings
    assert check(arabic, english.replace(thing, other)).findings


SILENT = [
    ("كلف الفندق 20 مليون درهم (5.4 مليون دولار).", "The hotel cost 20 million dirhams ($5.4 million)."),
    ("افتتح مجمع فيه مدرسة ومسجد و40 شقة.", "A complex with a school and 40 flats has opened."),
    ("تعادل ريال مدريد 1-1 بعد خسارة ديربي.", "Real Madrid drew 1-1 after losing a derby."),
    ("شاهد 300 شخص الفيلم في صالة سينما.", "Three hundred people saw it in a movie theatre."),
    ("غرق 9 أشخاص بعد انقلاب قارب.", "Nine people drowned when their vessel capsized."),
    ("بين 40 و50 دولارا.", "Between $40 and $50."),
]


@pytest.mark.parametrize(("arabic", "english"), SILENT)
def test_what_one_text_leaves_out_or_calls_by_a_wider_name_is_none(arabic: str, english: str) -> None:
    assert not check(arabic, english).findings


def test_the_finding_names_both_things() -> None:
    (finding,) = check("خسر 12 بالمئة أمام الدولار.", "It lost 12 percent against the euro.").findings
    assert finding.explain() == "The Arabic says “الدولار”, the English says “euro”."
