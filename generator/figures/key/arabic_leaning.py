"""Signs that an Arabic clause leans on what was said before it: pronouns of nobody in it, hidden subjects."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from generator.figures.key.arabic_phrase import arabic_words, is_verb, noun_of
from generator.figures.key.words import noun_forms, verb_forms
from generator.figures.lexicon.measures import MOVES
from generator.text.clitics import CONJUNCTIONS, DEFINITE, PREPOSITIONS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.figures.key.words import Word

_PRONOUN = re.compile(r"(?:ها|هما|هم|هن|ه)$")
_SHORTEST = 4
"""Letters of a word with a pronoun at least: عمره."""
_OF_MANY = re.compile(r"ي[^ا]\w+[اوي]ن|\w{2,}وا")
"""A verb of two or more, whose subject Arabic has before it and never after it."""
_PRESENT = re.compile(f"[{CONJUNCTIONS}]?ي")
"""How a verb begins that a clause may begin with, in the present."""
_LATTER = re.compile("الاخير(?:ه|ان|ون)?")


def leans_first(found: Sequence[Word]) -> bool:
    """Whether the first pronoun in a clause is of nobody before it: فقد عارضه, ويتم بث برنامجه.

    What a preposition leads may be of the subject after it: في كلمته قال الوزير.
    """
    for place, word in enumerate(found):
        if not has_pronoun(word):
            continue
        before = found[: place - _is_annexed(found, place)]
        if _PRESENT.match(found[0].folded):
            before = before[1:]
        return not any(map(_may_be_meant, before)) and not _is_led(found, place)
    return False


def has_pronoun(word: Word) -> bool:
    """Whether a word seems to have the pronoun of an owner or an object: عارضه, بيعها, but not أسهم."""
    if word.folded in arabic_words("preposition of a pronoun"):
        return True
    if len(word.folded) < _SHORTEST or not _PRONOUN.search(word.text) or _is_definite(word):
        return False
    return not (noun_forms(word.folded) | verb_forms(word.folded)) & arabic_words("ends like a pronoun")


def hides_its_subject(found: Sequence[Word]) -> bool:
    """Whether a clause begins with a verb of two, many or us, or with one that the noun after it is not of.

    يشكلان 5 بالمئة, نكون أقل من 10, سجلت نمو.
    """
    verb = re.sub(f"^[{CONJUNCTIONS}](?=.{{3}})", "", found[0].folded)
    ours = verb.startswith("ن") and f"ت{verb[1:]}" in arabic_words("present verb")
    if ours or (_OF_MANY.fullmatch(verb) and not noun_of(verb)):
        return True
    after = found[1].folded if len(found) > 1 else ""
    she = re.fullmatch(r"\w+[^ا]ت", verb) is not None and noun_of(verb) is None
    if she and len(verb) >= _SHORTEST and after in arabic_words("preposition"):
        return True  # وافقت على, حصلت على
    noun = noun_of(after)
    moved = noun is not None and noun.sort in MOVES and not after.endswith(("ه", "ات"))
    return verb.endswith("ت") and is_verb(verb) and moved and not re.match(DEFINITE, after)


def hides_its_doer(found: Sequence[Word]) -> bool:
    """Whether a relative verb has its object and nobody who does it: النقاط التي حققها 5, not حققها سامي."""
    for place, word in enumerate(found[:-1]):
        if word.folded not in arabic_words("opens a relative clause"):
            continue
        verb, *after = found[place + 1 : place + 3]
        small = arabic_words("preposition", "clause", "measure link")
        done = re.fullmatch(r"\w{2,}(?:ها|ه|هم)", verb.text) is not None and has_pronoun(verb)
        if done and (not after or noun_forms(after[0].folded) & small):
            return True
    return False


def points_back(found: Sequence[Word]) -> bool:
    """Whether the subject of a verb is "the latter": سجل الأخير, but not الشهر الأخير."""
    return any(_LATTER.fullmatch(word.folded) and is_verb(before.folded) for before, word in pairwise(found))


def _is_annexed(found: Sequence[Word], place: int) -> bool:
    """Whether the noun before a word belongs to it, and is not whom its pronoun is of: بث برنامجه."""
    if not place or found[place].folded in arabic_words("preposition of a pronoun"):
        return False
    before = found[place - 1]
    beside = found[place].start - before.end == 1
    return beside and not _is_definite(before) and not before.folded.endswith("ا")


def _is_definite(word: Word) -> bool:
    return re.match(DEFINITE, word.folded) is not None


def _is_led(found: Sequence[Word], place: int) -> bool:
    if place:
        return bool(noun_forms(found[place - 1].folded) & arabic_words("preposition"))
    return re.match(f"[{CONJUNCTIONS}]?[{PREPOSITIONS}]", found[0].folded) is not None


def _may_be_meant(word: Word) -> bool:
    """Whether a pronoun after a word can be of it."""
    small = arabic_words("preposition", "clause", "measure link", "demonstrative")
    aside = (noun_forms(word.folded) | verb_forms(word.folded)) & small
    return not (aside or is_verb(word.folded) or word.text.isdecimal() or has_pronoun(word))
