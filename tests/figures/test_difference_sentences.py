"""The sentences of findings: they say what differs, in both languages, and name what each text says."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from generator.figures import check, difference_parts
from generator.figures.checking.align import check_texts
from generator.figures.checking.texts import Texts
from generator.figures.writing.difference_sentence import Said
from generator.model import Aspect, Severity
from generator.resources import Templates
from generator.text.language import ENGLISH, arabic
from tests.figures.corpus_scores import read
from tests.program import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.model import Finding, Reading
    from generator.text.language import Language

pytestmark = pytest.mark.no_cover  # the lines that it goes through are counted by the tests of each finding
ARABIC = arabic(Templates((ROOT / "templates",)))
SIGNS = str.maketrans("٠١٢٣٤٥٦٧٨٩٬٫٪", "0123456789,.%", " ")
LANGUAGES = (ENGLISH, ARABIC)
EXAMPLES = (
    (
        *("employees and jobs", "لدى الشركة 6500 موظف.", "The company has 6,500 jobs."),
        "The Arabic has 6,500 employees (“لدى الشركة 6500 موظف”), the English “The company has 6,500 jobs”.",
        "في العربية «لدى الشركة 6500 موظف»، وفي الإنجليزية «The company has 6,500 jobs».",
    ),
    (
        *("value", "بلغت الأرباح 2.4 مليار دولار.", "Profits were $4.2 billion."),
        "The Arabic: $2.4 billion (“2.4 مليار دولار”); the English: $4.2 billion.",
        ("في العربية: 2.4 مليار دولار؛ وفي الإنجليزية: 4.2 مليار دولار («$4.2 billion»)."),
    ),
    (
        *("direction", "تراجعت الأسعار 5 في المئة.", "Prices rose 5 percent."),
        (
            "The Arabic says the figure fell (“تراجعت الأسعار 5 في المئة”),"
            " the English that it rose (“Prices rose 5 percent”)."
        ),
        (
            "انخفض الرقم في العربية («تراجعت الأسعار 5 في المئة»)،"
            " وارتفع في الإنجليزية («Prices rose 5 percent»)."
        ),
    ),
    (
        *("points", "ارتفعت النسبة 12 في المئة.", "The share rose 12 percentage points."),
        "The Arabic: 12% (“12 في المئة”); the English: 12 percentage points.",
        "في العربية: 12% («12 في المئة»)؛ وفي الإنجليزية: 12 نقطة مئوية («12 percentage points»).",
    ),
    (
        *("by and to", "زادت الأسعار بنسبة 5 في المئة.", "Prices rose to 5 percent."),
        (
            "The Arabic: by 5% (“زادت الأسعار بنسبة 5 في المئة”);"
            " the English: to 5% (“Prices rose to 5 percent”)."
        ),
        (
            "في العربية: 5%، وهو مقدار التغيّر («زادت الأسعار بنسبة 5 في المئة»)؛"
            " وفي الإنجليزية: 5%، وهو المستوى الجديد («Prices rose to 5 percent»)."
        ),
    ),
    (
        *("bound", "سجل أكثر من 40 لاعبا.", "At most 40 players registered."),
        (
            "The Arabic: more than 40 (“سجل أكثر من 40 لاعبا”);"
            " the English: up to 40 (“At most 40 players registered”)."
        ),
        (
            "في العربية: أكثر من 40 («سجل أكثر من 40 لاعبا»)؛"
            " وفي الإنجليزية: حتى 40 («At most 40 players registered»)."
        ),
    ),
    (
        *("half of the day", "تبدأ الجلسة الساعة 3 عصرا.", "The session starts at 3:00 in the morning."),
        "The Arabic: 3 p.m.",
        "في العربية: 3 مساءً",
    ),
    (
        *("missing", "بلغت الأرباح 2.4 مليار دولار.", "Profits were high."),
        "Only in the Arabic: $2.4 billion (“2.4 مليار دولار”).",
        "في العربية وحدها: 2.4 مليار دولار.",
    ),
    (
        *("invented", "ارتفعت الأرباح كثيرا.", "Profits rose $4.2 billion."),
        "Only in the English: $4.2 billion.",
        "في الإنجليزية وحدها: 4.2 مليار دولار («$4.2 billion»).",
    ),
    (
        *("order", "سجل الأول 51 نقطة والثاني 49 نقطة.", "The first had 49 points, the second 51 points."),
        "The Arabic says 51 before 49, the English 49 before 51.",
        "في العربية 51 أولًا ثم 49، وفي الإنجليزية 49 أولًا ثم 51.",
    ),
    (
        *("words", "نزل المئات إلى الشارع.", "Dozens took to the street."),
        "The Arabic says “المئات”, the English says “Dozens”.",
        "في العربية «المئات»، وفي الإنجليزية «Dozens».",
    ),
    (
        *("dual after a bound", "استمر الإضراب أكثر من شهرين.", "The strike lasted more than two weeks."),
        "The Arabic: more than 2 months",
        "في العربية: أكثر من شهرين",
    ),
)


def said(finding: Finding, language: Language) -> str:
    return "".join(map(str, difference_parts(finding.difference, language)))


@pytest.mark.parametrize(
    ("ar", "en", "english", "in_arabic"), [row[1:] for row in EXAMPLES], ids=[row[0] for row in EXAMPLES]
)
def test_a_finding_says_the_difference(ar: str, en: str, english: str, in_arabic: str) -> None:
    comparison = check(ar, en)
    finding = (*comparison.findings, *comparison.hints)[0]
    assert finding.explain() == said(finding, ENGLISH)
    assert finding.explain().startswith(english)
    assert said(finding, ARABIC).startswith(in_arabic)


def corpus() -> Iterator[tuple[str, Finding]]:
    """The findings of every wrong sentence, hints too, each with the id of its pair."""
    for pair in read("pairs.jsonl"):
        comparison = check(pair["ar"], pair["wrong"])
        for finding in (*comparison.findings, *comparison.hints):
            yield pair["id"], finding


def quoted(reading: Reading, finding: Finding, language: Language) -> bool:
    """Whether the sentence has the words of the text, or the same number in the other digits."""
    parts = difference_parts(finding.difference, language)
    pieces = [part.text.translate(SIGNS) for part in parts if isinstance(part, Said)]
    return any(reading.figure.text.translate(SIGNS) in piece for piece in pieces)


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.code)
def test_every_finding_of_the_corpus_names_two_readings_that_differ(language: Language) -> None:
    for name, finding in corpus():
        sentence = said(finding, language)
        for reading in (*finding.difference.source, *finding.difference.target):
            assert quoted(reading, finding, language), (name, sentence)
        sides = _sides(sentence)
        assert len(sides) == len(set(sides)), (name, sentence)
        assert not re.search(r"%\(|\bNone\b", sentence), (name, sentence)


def _sides(sentence: str) -> list[str]:
    """What the sentence says of each text, without what follows in brackets."""
    both = re.fullmatch(
        r"(?:The Arabic|في العربية): (.+?)[;؛] (?:the English|وفي الإنجليزية): (.+)\.", sentence
    )
    return [side.split(" (", 1)[0] for side in both.groups()] if both else [sentence]


def test_the_corpus_has_most_aspects() -> None:
    aspects = {finding.difference.aspect for _, finding in corpus()}
    assert len(aspects) >= 20
    assert {Aspect.VALUE, Aspect.MISSING, Aspect.INVENTED, Aspect.OWNER, Aspect.ROLE} <= aspects


def test_two_texts_of_one_language_are_named_by_their_place() -> None:
    texts = Texts("Profit rose 5% to $30.", "Profit fell 5% to $30.", "en", "en")
    finding = check_texts(texts).findings[0]
    assert finding.explain() == (
        "The first English text says the figure rose (“Profit rose 5% to $30”),"
        " the second that it fell (“Profit fell 5% to $30”)."
    )


def test_a_hint_is_no_error() -> None:
    comparison = check("لدى الشركة 6500 موظف.", "The company has 6,500 jobs.")
    assert not comparison.findings
    assert comparison.hints[0].severity is Severity.HINT
