"""Whether a label of a table tells whose figure it is to somebody who has not read the article."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.figures.key import arabic_names, english_names
from generator.figures.key.arabic_leaning import has_pronoun
from generator.figures.key.words import Word, words
from generator.figures.lexicon.measures import fate_labels
from generator.figures.lexicon.word_lists import word_list
from generator.model import Measure, Wording
from generator.text.clitics import DEFINITE
from generator.text.script import is_arabic

if TYPE_CHECKING:
    from collections.abc import Sequence

_THEIR = frozenset({"its", "his", "her", "their"})
AGE = "عمر"
"""The first word of the label of an age."""
_WITH_A_NAME = 3
"""Words that somebody with a title and a name has at least."""


def tells(measure: Measure, *, owned: bool) -> bool:
    """Whether a measure tells whose it is; `owned` if a row says that beside its label.

    A clause that is understood does; a label names somebody or says what happened to people.
    """
    fate = measure.text in (*fate_labels(), *fate_labels().values())
    return measure.wording is not Wording.LABEL or owned or fate or names_somebody(measure.text)


def names_somebody(label: str) -> bool:
    """Whether a label has a name and nobody in it is only a pronoun, or says whose age it is.

    Turnout and rise in fuel prices do not.
    """
    found = words(label, 0, len(label))
    if not is_arabic(label):
        return english_names.names_somebody(found) and _THEIR.isdisjoint(word.folded for word in found)
    if found and found[0].folded == AGE:
        return not _is_anybody(found[1:])
    return arabic_names.names_somebody(label, found) and not any(map(has_pronoun, found))


def _is_anybody(found: Sequence[Word]) -> bool:
    """Whether whose age it is has no name: عمر الفتاة, عمر طفل, but not عمر المخرج الواحي سامي نجم."""
    definite = bool(found) and re.match(DEFINITE, found[0].folded) is not None
    return not found or found[0].folded in word_list("anybody") or (definite and len(found) < _WITH_A_NAME)
