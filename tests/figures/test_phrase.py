"""What a figure measures, said in the words of its own clause; and the figure with all that bounds it."""

from __future__ import annotations

import pytest

from generator.figures import extract
from generator.figures.phrase import counted, measures, verbatim


def phrase(text: str, lang: str) -> tuple[str, str]:
    figures = extract(text, lang)
    (figure,) = [figure for figure in figures if figure.key]
    return verbatim(text, figure), measures(text, figure, figures)


@pytest.mark.parametrize(
    ("text", "whole", "measured"),
    [
        ("كما أن الراتب المقترح للدور يصل إلى 900 ألف دولار سنوياً.",
         "يصل إلى 900 ألف دولار سنوياً", "الراتب المقترح للدور"),
        ("فقد حولت ما يقرب من 1.5 مليار دولار من صافي الدخل من أبريل إلى يونيو.",
         "ما يقرب من 1.5 مليار دولار", "صافي الدخل"),
        ("وقد أدرج 17 قسمًا داخليًا للعاملين في نتفليكس.", "17 قسمًا داخليًا", "قسمًا داخليًا للعاملين"),
        ("ودفع مقابل نصف يوم من العمل واستخدام صورتها.", "نصف يوم", "العمل"),
        ("وأعلنت الشركة، أمس، أن أرباحها بلغت 3 مليارات دولار.", "3 مليارات دولار", "أرباحها"),
    ],
)  # fmt: skip
def test_arabic_says_it_before_the_verb_after_the_preposition_or_as_the_noun(
    text: str, whole: str, measured: str
) -> None:
    assert phrase(text, "ar") == (whole, measured)


@pytest.mark.parametrize(
    ("text", "whole", "measured"),
    [
        ("The salary offered for the role goes up to $900,000 a year.",
         "up to $900,000 a year", "salary offered for the role"),
        ("A director, with a salary range that goes up to $650,000.", "up to $650,000", "salary range"),
        ("It posted nearly $1.5 billion in net income from April to June.",
         "nearly $1.5 billion", "net income"),
        ("A post which listed 17 internal departments for Netflix staff.",
         "17 internal departments", "internal departments for Netflix staff"),
        ("They pay for half a day of work and use the image forever.", "half a day", "work"),
        ("The strike called by the 160,000-member Screen Actors Guild – a union.",
         "160,000-member", "Screen Actors Guild"),
        ("Unemployment rose to 12%.", "12%", "Unemployment"),
    ],
)  # fmt: skip
def test_english_says_it_in_the_same_three_places(text: str, whole: str, measured: str) -> None:
    assert phrase(text, "en") == (whole, measured)


def test_no_other_figure_gets_into_the_phrase() -> None:
    text = "Exports rose 5% in 2022 and imports fell 7% in 2023."
    figures = extract(text, "en")
    for figure in figures:
        assert not any(c.isdigit() for c in measures(text, figure, figures))


def test_a_compound_is_counted_in_the_plural() -> None:
    text = "The 160,000-member union met 12 delegates."
    union, delegates = extract(text, "en")
    assert (counted(text, union), counted(text, delegates)) == ("members", "delegates")
