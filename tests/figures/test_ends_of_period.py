"""A span of time is the same whether it is read as one figure or as the two dates at its ends."""

from __future__ import annotations

import pytest

from generator.figures import check, verified


@pytest.mark.parametrize(
    ("arabic", "english"),
    [
        ("يقام المعرض ما بين 3 أيار/مايو و9 حزيران/يونيو.", "The fair takes place between May 3 and June 9."),
        ("يقام المعرض ما بين 3 أيار/مايو و9 حزيران/يونيو.", "The fair runs from May 3 to June 9."),
        (
            "سجلت اليونان تراجعا في الإنتاج بنحو 70 ألف طن من 2011 إلى 2016.",
            "Output in Greece fell by about 70,000 tonnes between 2011 and 2016.",
        ),
    ],
)
def test_two_dates_are_the_span_between_them(arabic: str, english: str) -> None:
    assert verified(arabic, english)


@pytest.mark.parametrize(
    ("arabic", "english"),
    [
        (
            "يقام المعرض ما بين 3 أيار/مايو و9 حزيران/يونيو.",
            "The fair takes place between May 3 and June 19.",
        ),
        (
            "يقام المعرض ما بين 3 أيار/مايو و9 حزيران/يونيو.",
            "The fair takes place between April 3 and June 9.",
        ),
        (
            "سجلت اليونان تراجعا في الإنتاج بنحو 70 ألف طن من 2011 إلى 2016.",
            "Output in Greece fell by about 70,000 tonnes between 2012 and 2016.",
        ),
    ],
)
def test_another_end_is_found(arabic: str, english: str) -> None:
    assert check(arabic, english).findings


def test_an_adjective_that_begins_with_a_noun_counts_nothing() -> None:
    assert verified(
        "يتدخل الحكم في أربع حالات مؤثرة.", "The referee steps in in four match-changing situations."
    )
    assert not verified("أربع حالات وفاة في الميناء.", "Four matches in the port.")


@pytest.mark.parametrize(
    ("arabic", "english"),
    [
        ("ارتفعت الصادرات من 2012 إلى 2017.", "Exports rose in 2012 and 2017."),
        ("ارتفعت الصادرات في 2012 وفي 2017.", "Exports rose between 2012 and 2017."),
        ("ارتفعت الصادرات في عامي 2012 و2017.", "Exports rose from 2012 to 2017."),
        ("زار المعرض في 3 أيار/مايو و9 حزيران/يونيو.", "He visited the fair between May 3 and June 9."),
    ],
)
def test_two_dates_apart_are_no_span(arabic: str, english: str) -> None:
    assert check(arabic, english).findings
