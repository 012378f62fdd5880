"""In which languages a row is understood without the article, so that it may stand in a table.

A row that is not understood is worse than none: its figure is still in the text, checked, and in the data.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from generator.figures.key.clause import OMITTED, clause
from generator.figures.key.clause_enough import told_clause
from generator.figures.key.english_enough import is_nobody_s
from generator.figures.key.rows_of_their_own import is_in_passing, is_worth_a_row
from generator.figures.key.shown_measure import is_earlier, is_past
from generator.figures.key.telling import AGE, tells
from generator.model import TITLE_ID, Aspect, Kind, Measure, Wording
from generator.text.stemming import stems

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.figures.key.facts import Candidate
    from generator.model import Figure

_PLAIN_ERRORS = frozenset(
    {Aspect.MISSING, Aspect.VALUE, Aspect.SCALE, Aspect.UNIT, Aspect.CURRENCY, Aspect.SIGN}
)
"""In which respects a row is shown to be wrong, whatever its words say; others are told beside the text."""


_THE = re.compile(r"\b(?:the|these|those|its|his|her|their)\s+$", re.IGNORECASE)
"""What comes before a number of things that were named before."""


class Told(NamedTuple):
    """What a row of a table says in each language, and in which it is understood."""

    arabic: Measure
    english: Measure | None
    languages: tuple[str, ...]
    """ISO 639-1, in alphabetical order."""


def understood(  # noqa: PLR0913, PLR0917 - what is known of a row
    group: Sequence[Candidate],
    named: Candidate,
    shown: Candidate,
    arabic: Measure,
    english: Measure | None,
    headline: str,
) -> Told:
    """The words of a row and the languages in which they say what its figure is.

    `arabic` and `english` are its measures, of the sentences `named` and `shown`. A clause that leans on what
    it leaves out gives way to another cut of it, or of another sentence that states the figure. The
    `headline` is in both languages.
    """
    compared = [each for each in group if each.english_text is not None]
    faults = [each.finding for each in compared if each.finding is not None]
    plain = all(fault.difference.aspect in _PLAIN_ERRORS for fault in faults)
    aside = is_in_passing(group) and not _is_age_of_the_headline(group, headline)
    if not plain or not is_worth_a_row(group) or aside or _is_only_earlier(group):
        return Told(arabic, english, ())
    titled = group[0].id.segment == TITLE_ID
    if titled:
        arabic, english = _of_headline(group[0], arabic, english)
    stated = [(each.arabic_text, each.figure) for each in (named, *group)]
    told_ar = arabic if titled else _told(arabic, stated, disputed=named.disputed)
    in_arabic = told_ar is not None and (titled or tells(told_ar))
    told_en, in_english = english, in_arabic
    if shown.english_text is not None:
        told_en = _in_english(_stated_in_english(group, shown), shown, english, titled=titled)
        if told_en is not None and is_nobody_s(told_en.text.lstrip(OMITTED), headline):
            told_en = None
        wrong = bool(faults and in_arabic and shown.english)
        in_english = wrong or (told_en is not None and (titled or tells(told_en)))
    codes = tuple(code for code, told in (("ar", in_arabic), ("en", in_english)) if told)
    return Told(told_ar or arabic, told_en or english, codes)


def _is_age_of_the_headline(group: Sequence[Candidate], headline: str) -> bool:
    """Whether a row is the age of somebody whom the headline names."""
    lead = group[0]
    named = set(stems(lead.measure.text)) - set(stems(AGE))
    return lead.figure.kind is Kind.AGE and not named.isdisjoint(stems(headline))


def _of_headline(lead: Candidate, arabic: Measure, english: Measure | None) -> tuple[Measure, Measure | None]:
    """The measures of a row of the headline: the headline, or an age."""
    if not tells(arabic) or arabic.wording is Wording.CLAUSE:
        arabic = clause(lead.arabic_text, lead.figure)
    if english is not None and lead.english is not None and lead.english_text is not None:
        aged = english.wording is Wording.LABEL and tells(english)
        english = english if aged else clause(lead.english_text, lead.english)
    return arabic, english


def _stated_in_english(group: Sequence[Candidate], shown: Candidate) -> list[tuple[str, Figure]]:
    """The English sentences that state a row, the one that is shown first."""
    return [
        (each.english_text, each.english)
        for each in (shown, *group)
        if each.english_text is not None
        and each.english is not None
        and each.english.kind is shown.figure.kind
    ]


def _in_english(
    stated: Sequence[tuple[str, Figure]], shown: Candidate, english: Measure | None, *, titled: bool
) -> Measure | None:
    """What the English of a row says if it is understood; a clause with an error in it is not quoted."""
    if english is None or shown.english is None or shown.english.kind is not shown.figure.kind:
        return None  # the row has the unit of the Arabic
    if titled:
        return english
    if _is_known(shown.english_text or "", shown.english) or _is_age_of_nobody(english, shown.english):
        return None
    told = _told(english, stated, disputed=shown.disputed)
    wrong = told is not None and told != english and any(error in told.text for error in shown.errors)
    return None if wrong else told


def _is_known(text: str, figure: Figure) -> bool:
    """Whether an English number in words has an article, as one that was told before: the two sides."""
    spelled = figure.kind is Kind.COUNT and not any(map(str.isdigit, figure.text))
    return spelled and _THE.search(text, 0, figure.start) is not None


def _is_age_of_nobody(english: Measure, figure: Figure) -> bool:
    """Whether a label does not name the person: age of the woman."""
    named = any(word[:1].isupper() for word in english.text.split())
    return figure.kind is Kind.AGE and english.wording is Wording.LABEL and not named


def _told(measure: Measure, stated: Sequence[tuple[str, Figure]], *, disputed: bool) -> Measure | None:
    """The measure if it is a label, or the first clause that is understood; `None` if there is none."""
    if measure.wording is Wording.LABEL:
        return measure
    clauses = (told_clause(text, figure, disputed=disputed) for text, figure in dict.fromkeys(stated))
    return next((clause for clause in clauses if clause is not None), None)


def _is_only_earlier(group: Sequence[Candidate]) -> bool:
    """Whether an amount is only what another was before and has no date: the row of that says it."""
    return all(
        each.period is None
        and (
            is_past(each.arabic_text, each.figure)
            or is_earlier(each.arabic_text, each.figure, each.arabic_figures)
        )
        for each in group
    )
