"""In which languages a row is understood without the article, so that it may stand in a table.

A row that is not understood is worse than none: its figure is still in the text, checked, and in the data.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.figures.key.clause_enough import says_enough
from generator.figures.key.rows_of_their_own import is_worth_a_row
from generator.figures.key.shown_measure import is_earlier, is_past
from generator.model import TITLE_ID, Aspect, Wording

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.figures.key.facts import Candidate
    from generator.model import Figure, Measure

_PLAIN_ERRORS = frozenset(
    {Aspect.MISSING, Aspect.VALUE, Aspect.SCALE, Aspect.UNIT, Aspect.CURRENCY, Aspect.SIGN}
)
"""In which respects a row is shown to be wrong, whatever its words say; others are told beside the text."""


def understood(
    group: Sequence[Candidate], named: Candidate, shown: Candidate, arabic: Measure, english: Measure | None
) -> tuple[str, ...]:
    """The languages (ISO 639-1), in alphabetical order, in which the words of a row say what its figure is.

    `arabic` and `english` are its measures, of the sentences `named` and `shown`.
    """
    compared = [each for each in group if each.english_text is not None]
    faults = [each.finding for each in compared if each.finding is not None]
    plain = all(fault.difference.aspect in _PLAIN_ERRORS for fault in faults)
    if not plain or not is_worth_a_row(group) or _is_only_earlier(group):
        return ()
    titled = group[0].id.segment == TITLE_ID
    in_arabic = titled or _tells(arabic, named.arabic_text, named.figure)
    in_english = in_arabic
    if faults and in_arabic and shown.english is not None:
        return ("ar", "en")
    if shown.english_text is not None and shown.english is None:
        in_english = False  # its row would have no English
    elif shown.english_text is not None and shown.english is not None:
        alike = shown.english.kind is shown.figure.kind  # the row has the unit of the Arabic
        in_english = (
            alike and english is not None and (titled or _tells(english, shown.english_text, shown.english))
        )
    return tuple(code for code, tells in (("ar", in_arabic), ("en", in_english)) if tells)


def _tells(measure: Measure, text: str, figure: Figure) -> bool:
    return measure.wording is Wording.LABEL or says_enough(text, figure)


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
