"""Signs that the noun phrase before an Arabic figure is not what it measures, or not all of it."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from generator.figures.key.arabic_phrase import INNER, arabic_words, is_definite, noun_of
from generator.figures.key.words import DATE, Word, noun_forms, verb_forms, words
from generator.figures.lexicon.measures import MOVES
from generator.figures.lexicon.word_lists import stop_words, word_list
from generator.figures.reading.enrich.movements import move_of
from generator.text.clitics import bare_nouns

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.model import Figure

_OBLIQUE = frozenset({"علي", "عن", "مع", "في", "فى"})
"""Folded prepositions whose noun is not what a verb is said of."""
_LED = 20
"""How many characters before a phrase have the word that leads to it."""
LEADS = frozenset({"الي", "عن", "علي"})
"""Folded prepositions between two nouns of which the first is measured: نسبة الدين إلى الناتج."""


def is_purpose(word: Word) -> bool:
    """Whether an indefinite movement is what something is for: لزيادة حصة."""
    noun = noun_of(word.folded) if re.match("ل(?!ل)", word.folded) else None
    return noun is not None and noun.sort in MOVES


def takes_time(tail: Sequence[Word]) -> bool:
    """Whether a measure is told in hours or years: مدة الرحلة."""
    return any(noun_forms(word.folded) & arabic_words("measured in time") for word in tail)


def is_set_against(following: Sequence[Word]) -> bool:
    """Whether another level comes next: زادت الإيرادات 5 ملايين مقابل 4 ملايين."""
    near = [word.folded for word in following if not word.border and word.text != DATE]
    return "مقابل" in near[:2]


def is_share(word: str) -> bool:
    """Whether a measure is told in percent: نسبة البطالة."""
    shares = arabic_words("measure in percent")
    return bool(
        {form for bare in bare_nouns(word) for form in (bare, re.sub("ت?(?:ه|ها)$", "", bare))} & shares
    )


def is_oblique(run: Sequence[Word], head: int) -> bool:
    """Whether a preposition leads to the head of a phrase: أغلق على مكاسب."""
    return head > 0 and run[head - 1].folded in _OBLIQUE


def is_compared(run: Sequence[Word], head: int) -> bool:
    """Whether a measure is only what something has more of: العيار الأكثر تداولا."""
    return head > 0 and noun_forms(run[head - 1].folded) & arabic_words("elative") != frozenset()


def is_annexed(run: Sequence[Word], head: int) -> bool:
    """Whether a measure only completes a noun before it that may not be left out: فوائد | الدين."""
    before = run[head - 1].folded if head > 0 and is_definite(run[head].folded) else ""
    small = INNER | stop_words() | arabic_words("preposition", "preposition of a pronoun", "elative")
    led = run[head].folded.startswith(("لل", "بال", "وال"))
    return bool(before) and not (led or is_definite(before) or verb_forms(before) & small)


def is_cause(text: str, figure: Figure, named: str) -> bool:
    """Whether a phrase is why something happened, and not what is measured: بفعل الرسوم إلى 5 أطنان."""
    place = text.rfind(named, 0, figure.start)
    before = words(text, max(0, place - _LED), place)[-1:] if place > 0 else []
    return bool(before) and noun_forms(before[0].folded) & arabic_words("cause") != frozenset()


def is_made_of(found: Sequence[Word]) -> bool:
    """Whether the words before a figure say that something has so many parts: الشقة المكونة من 2."""
    parts = found[:-1] if found and found[-1].folded in ("من", "علي") else ()
    return bool(parts) and noun_forms(parts[-1].folded) & arabic_words("made of") != frozenset()


def is_limited(found: Sequence[Word]) -> bool:
    """Whether a verb of movement only sets a limit: لا يزيد الإنتاج على 300."""
    to = found[-1].folded if found else ""
    verbs = (verb for no, verb in pairwise(found) if no.folded in word_list("negation"))
    return to in ("علي", "عن") and any(move_of(verb.folded) for verb in verbs)


def says_by(found: Sequence[Word]) -> bool:
    """Whether an adverbial says how far: بنسبة طفيفة."""
    return any(re.match("ب(?:نسبه|مقدار|معدل|قيمه)$", word.folded) for word in found)


def is_of_a_rate(tail: Sequence[Word], *, moves: bool) -> bool:
    """Whether a figure is that of an adverbial: بنسبة طفيفة بلغت 5; or of a rate that moved: نسبة زيادة."""
    noun = noun_of(tail[1].folded) if len(tail) == 2 else None
    return says_by(tail[1:]) or (moves and noun is not None and noun.sort in MOVES)


def ends_in_a_quality(tail: Sequence[Word]) -> bool:
    """Whether a phrase ends in the quality that the figure has: الزلزال على عمق."""
    last = tail[-1].folded
    return len(tail) > 1 and last in arabic_words("physical quality") and tail[-2].folded in _OBLIQUE


def says_of_what(rest: Sequence[Word]) -> bool:
    """Whether the words after a movement say what moved, and not only how: ارتفاعا طفيفا."""
    return any(is_definite(word.folded) or noun_of(word.folded) or word.text.isdecimal() for word in rest)
