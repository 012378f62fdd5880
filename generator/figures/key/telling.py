"""What a table shows of a measure: the clause of its figure, or whose age it is.

Of 22 labels in tables of 73 articles that no rule was made with, readers who did not know the rules said of
10 that they tell what the number is, and of 7 that they mislead: "pay rise" is what unions ask for, "aid for
Jordan" does not say whose. Of 271 clauses 231 told and 15 misled. In the data labels stay: صادرات is what
122,000 tonnes are, though not whose.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.figures.key.arabic_phrase import is_verb
from generator.figures.key.clause import clause
from generator.figures.key.clause_enough import told_clause
from generator.figures.key.words import words
from generator.figures.lexicon.word_lists import word_list
from generator.model import Kind, Measure, Wording
from generator.text.clitics import DEFINITE
from generator.text.folding import fold_word

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.figures.key.words import Word
    from generator.model import Figure

AGE = "عمر"
"""The first word of the label of an age."""
_WITH_A_NAME = 3
"""Words that somebody with a title and a name has at least."""
_DEEDS = frozenset({"نفذ", "ارتكب", "شن", "هاجم", "طعن"})
"""Folded verbs of an attack, which are often written with their doer left out."""


def in_a_table(measure: Measure, text: str, figure: Figure, *, disputed: bool = False) -> Measure:
    """The age of somebody, or else the clause, which says who says it if the article is `disputed`."""
    aged = figure.kind is Kind.AGE and not is_age_of_a_deed(measure.text)
    if measure.wording is not Wording.LABEL or aged:
        return measure
    return told_clause(text, figure, disputed=disputed) or clause(text, figure)


def tells(measure: Measure) -> bool:
    """Whether a measure is a clause, which is understood, or the age of somebody who is named."""
    found = words(measure.text, 0, len(measure.text))
    aged = bool(found) and found[0].folded in (AGE, "age") and not _is_anybody(found[1:])
    return measure.wording is not Wording.LABEL or aged


def is_age_of_a_deed(label: str) -> bool:
    """Whether the label of an age has a verb where the person should be: عمر نفذ الهجوم."""
    named = [fold_word(word) for word in label.split()[1:2]]
    return any(word in _DEEDS or is_verb(word, shaped=False) for word in named)


def _is_anybody(found: Sequence[Word]) -> bool:
    """Whether whose age it is has no name: عمر الفتاة, عمر طفل, but not عمر المخرج الواحي سامي نجم."""
    definite = bool(found) and re.match(DEFINITE, found[0].folded) is not None
    return not found or found[0].folded in word_list("anybody") or (definite and len(found) < _WITH_A_NAME)
