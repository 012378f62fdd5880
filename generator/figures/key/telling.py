"""How well the words of a row tell whose figure it is to somebody who has not read the article.

As readers judged the rows of some ninety articles, a clause that names somebody tells in nine of ten, an
English one that names nobody in six, and an English label of two words or more without a name in four.
"""

from __future__ import annotations

from enum import Enum
from itertools import pairwise
from typing import TYPE_CHECKING

from generator.figures.key import arabic_names, english_names
from generator.figures.key.arabic_phrase import arabic_words, is_verb, noun_of
from generator.figures.key.clause import OMITTED
from generator.figures.key.words import Word, noun_forms, verb_forms, words
from generator.figures.lexicon.measures import fate_labels, fates
from generator.model import Measure, Wording
from generator.text.clitics import CONJUNCTIONS
from generator.text.script import is_arabic

if TYPE_CHECKING:
    from collections.abc import Sequence

_LONG = 4
"""Words with which an Arabic label mostly says whose its measure is."""
_THAT = frozenset({"ان", "بان", "وان", "فان"})
_BESIDES = frozenset({"اضافه", "فضلا", "علاوه", "نتيجه", "مقارنه"})
"""Folded nouns that add something to what precedes."""


class Telling(Enum):
    """Whether a row may stand in a table."""

    FULLY = "fully"
    BARELY = "barely"
    """Only if the table is short."""
    NOT = "not"


def telling(measure: Measure, *, owned: bool) -> Telling:
    """How well a measure tells whose it is; `owned` if a row says that beside its label."""
    if measure.wording is not Wording.LABEL:
        return _of_clause(measure.text)
    fate = measure.text in (*fate_labels(), *fate_labels().values())
    if owned or fate or not is_alone(measure.text):
        return Telling.FULLY
    return Telling.BARELY if is_arabic(measure.text) or " " not in measure.text else Telling.NOT


def is_alone(label: str, longest: int = _LONG) -> bool:
    """Whether a label names nobody: turnout, rise in fuel prices. Its sentence may say where and of whom.

    An Arabic one of `longest` words or more mostly says so in words that nothing shows to be a name.
    """
    found = words(label, 0, len(label))
    if is_arabic(label):
        if arabic_names.names_somebody(label, found):
            return False
        return len(found) < longest or any("مؤشر" in noun_forms(word.folded) for word in found)
    return not english_names.names_somebody(found)


def _of_clause(text: str) -> Telling:
    """The same of a clause; an Arabic one that begins its sentence mostly has a name, which nothing shows."""
    inside = text.startswith(OMITTED)
    found = [word for word in words(text, 0, len(text)) if word.text != OMITTED]
    if not is_arabic(text):
        named = english_names.names_somebody(found, first=not inside)
        return Telling.FULLY if named else Telling.BARELY
    if inside and _is_of_a_list(found):
        return Telling.NOT
    if arabic_names.names_somebody(text, found) or any(map(_is_fate, found)):
        return Telling.FULLY
    if not inside:
        return Telling.BARELY if _is_of_some_country(found) else Telling.FULLY
    return Telling.BARELY if _begins_with_a_noun(found) else Telling.NOT


def _is_of_some_country(found: Sequence[Word]) -> bool:
    """Whether a clause is about a parliament or an index of prices, which every country has."""
    return any(
        "برلمان" in noun_forms(word.folded)
        or ("مؤشر" in noun_forms(word.folded) and noun_of(following.folded) is not None)
        for word, following in pairwise(found)
    )


def _begins_with_a_noun(found: Sequence[Word]) -> bool:
    """Whether a clause begins with its subject, and not with a verb or a particle."""
    plain = [word for word in found if not word.border and word.folded not in _THAT]
    first = plain[0] if plain else None
    if first is None or first.text.isdecimal():
        return False
    small = arabic_words("preposition", "clause", "measure link", "opens a clause", "opens a relative clause")
    particle = (noun_forms(first.folded) | verb_forms(first.folded)) & small
    return not (
        particle or is_verb(first.folded) or first.folded[0] in CONJUNCTIONS or first.folded in _BESIDES
    )


def _is_of_a_list(found: Sequence[Word]) -> bool:
    """Whether a cut clause begins with a noun that "and" joins to others: …وعنق الرحم، التي تمثل."""
    first = found[0].folded if found else ""
    own = noun_forms(first) & arabic_words("begins with waw", "preposition", "clause", "measure link")
    joined = first.startswith("و") and len(first) > 2 and not (own or is_verb(first))
    return joined and any(word.folded in ("التي", "الذي") for word in found)


def _is_fate(word: Word) -> bool:
    return bool((noun_forms(word.folded) | verb_forms(word.folded)) & fates("arabic").keys())
