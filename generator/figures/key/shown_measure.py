"""What a row shows of a label that alone would mislead or say too little.

An amount that is only what another was before, and has no date that says so, is called earlier. A sum of one
word (صفقة), a measure with a pronoun (حصتها) and a movement of nothing in particular are shown in their
clause.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.figures.key.arabic_phrase import is_definite, noun_of
from generator.figures.key.changes import change
from generator.figures.key.clause import clause
from generator.figures.key.figure_span import NEAR
from generator.figures.key.words import noun_forms
from generator.figures.lexicon.measures import MOVES, Sort, fate_labels, measure_nouns
from generator.figures.lexicon.word_lists import word_list
from generator.model import Gloss, Kind, Measure, Wording
from generator.text.clitics import CONJUNCTIONS
from generator.text.folding import fold_word

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.model import Figure

_ONE_OF_TWO_PLACES = re.compile(
    r"\s*\w*\s+(?:(?:في|in|at)\s|ب)(?!\d)\w+(?:\s\w+)?[،,]?\s+(?:و|and\s)\s?\d[\d.,]*\s*\w*\s+(?:(?:في|in|at)\s|ب)(?!\d)\w"
)
"""What comes after a figure that is that of one place, before that of another: 60 mm in Beja and 45 mm in."""
_OF_WHAT = frozenset({"مساحه", "area", "length", "height", "depth", "weight", "distance", "size"})
"""Folded measures that say nothing without what they are of."""
_ON_WHAT = frozenset(
    {
        "ضريبه",
        "رسوم",
        "فايده",
        "خصم",
        "tax",
        "taxes",
        "duty",
        "duties",
        "tariff",
        "tariffs",
        "interest",
        "discount",
    }
)
"""Folded measures in percent that say nothing without what they are on."""
_TOTAL = re.compile(
    r"(?:total|overall|combined|initial|average) (?:value|amount|cost|price|number|size|volume|sum)"
    r"|(?:قيمة|كلفة|تكلفة|مبلغ|عدد|حجم) (?:إجمالية?|اجمالية?|جملية?)"
)
"""Measures with a quality that says nothing of what they are of."""
_HAD = re.compile(rf"(?:^|\s)[{CONJUNCTIONS}]?كانت?\s(?:\S+\s){{0,4}}قد\s")
"""What says before a figure that it is of a time before the one that is told of."""
_WAS = re.compile(rf"(?:^|\s)[{CONJUNCTIONS}]?كانت?\s")
_NO_MORE = re.compile(r"(?:^|\s)(?:الآن|[أا]صبحت?|صارت?)(?!\w)")
"""What says after a figure that was that it is no more."""
_THERE = 80
"""How many characters on each side of a figure can say that it is of the past."""
_THEIR = frozenset({"its", "his", "her", "their"})
_EARLIER = {True: "سابقا", False: "earlier"}
_ENOUGH = 4
"""Words that a movement or a number of nothing definite has at least."""
_NEAR_HEAD = 3
"""How many words of a label can have the pronoun of its owner."""


def told(measure: Measure, text: str, figure: Figure, owner: str | None, *, again: bool) -> Measure:
    """The measure, or the clause of the figure if the label says too little and has no owner.

    `again` says that a row above has the label: the dead of another accident.
    """
    if measure.wording is not Wording.LABEL or (owner is not None and not again):
        return measure
    told_of_one = _ONE_OF_TWO_PLACES.match(text, figure.end)
    if again or told_of_one or _says_little(measure.text, figure) or _only_counts(measure.text, text, figure):
        return clause(text, figure)
    return measure


def _only_counts(label: str, text: str, figure: Figure) -> bool:
    """Whether a label only says of whom so many are, or what was done with them, and not by whom."""
    if figure.kind is not Kind.COUNT:
        return False
    noun = re.escape(figure.noun or "-")
    if re.fullmatch(rf"{noun} \w+", label) or (
        not figure.noun and text.startswith(f" من {label}", figure.end)
    ):
        return True  # goals scored, اثنين من أفراد الشرطة
    named = [fold_word(word) for word in label.split()]
    counted = named[0] in word_list("count", language="arabic") or label in fate_labels()
    return _is_arabic(label) and not counted and not any(map(is_definite, named))


def _says_little(label: str, figure: Figure) -> bool:
    """Whether a label leaves out of what its measure is, or whose."""
    named = label.split()
    alone = len(named) == 1
    if label in (*fate_labels(), *fate_labels().values()):
        return False
    if _TOTAL.fullmatch(label) or (alone and (fold_word(label) in _ON_WHAT or _is_bare(label, figure))):
        return True
    thin = _is_thin_in_arabic if _is_arabic(label) else _is_thin_in_english
    return thin(named, figure)


def _is_thin_in_arabic(named: Sequence[str], figure: Figure) -> bool:
    """Whether a label has a pronoun or no measure, or one of nothing: غاز, شراء طائرات, نسب سلبية."""
    folded = [fold_word(word) for word in named]
    sorts = [noun.sort if (noun := noun_of(word)) else None for word in folded]
    indefinite = not any(map(is_definite, folded))
    return (
        any(_has_pronoun(word) for word in named[:_NEAR_HEAD])
        or folded[-1] in word_list("preposition of a pronoun")
        or (figure.kind is Kind.QUANTITY and not any(sorts))
        or (sorts[0] is Sort.ACTION and indefinite)
        or (folded[0] == "قيمه" and not any(sorts[1:]))  # of a substance: of how much of it
        or (figure.kind is Kind.COUNT and not figure.noun and sorts[0] is Sort.AMOUNT)
        or (sorts[0] in MOVES | {Sort.GENERIC} and len(named) < _ENOUGH and indefinite and not any(sorts[1:]))
    )


def _is_thin_in_english(named: Sequence[str], figure: Figure) -> bool:
    """The same of an English label, which may end in a verb too: reserves stand, negative growth."""
    nouns = measure_nouns("english")
    sorts = [nouns[word].sort if word in nouns else None for word in map(str.lower, named)]
    verbs = word_list("verb", "infinitive of the level", "plain verb", language="english")
    others = [word for word, sort in zip(named, sorts, strict=True) if sort not in MOVES | {Sort.GENERIC}]
    return (
        not _THEIR.isdisjoint(named)
        or named[-1] in verbs
        or (named[:2] == ["value", "of"] and not any(sorts[2:]))
        or (figure.kind is Kind.QUANTITY and not any(sorts) and named[0] != "distance")
        or (figure.kind is Kind.COUNT and not figure.noun and Sort.AMOUNT in sorts)  # of an unknown unit
        or all(word.endswith(("ive", "al", "ic")) for word in others)
    )


def _is_bare(label: str, figure: Figure) -> bool:
    """Whether a label of one indefinite word is that of a sum or a number."""
    summed = figure.kind in (Kind.MONEY, Kind.COUNT) or fold_word(label) in _OF_WHAT
    thing = noun_of(fold_word(label)) if figure.kind is Kind.MONEY else None
    if thing is not None and thing.sort is Sort.THING:
        return True  # سيكلف المشروع 2 مليار
    return summed and not label.startswith("ال")


def _has_pronoun(word: str) -> bool:
    """Whether an Arabic measure has the pronoun of its owner: حصتها, but not أسهم."""
    folded = fold_word(word)
    owned = word.endswith(("ها", "هم", "ه")) and noun_of(folded) is not None
    return owned and not noun_forms(folded) & measure_nouns("arabic").keys()


def _is_arabic(text: str) -> bool:
    return any("\u0621" <= character <= "\u064a" for character in text)


def is_past(text: str, figure: Figure) -> bool:
    """Whether the Arabic around a figure says that it is no more: كان السعر 37، وقد أصبح الآن 42."""
    before = text[max(0, figure.start - _THERE) : figure.start]
    after = text[figure.end : figure.end + _THERE]
    return bool(_HAD.search(before) or (_WAS.search(before) and _NO_MORE.search(after)))


def is_earlier(text: str, figure: Figure, figures: Sequence[Figure]) -> bool:
    """Whether the sentence says that another amount was this before: 5 in from 5 to 7, and in 7 مقابل 5."""
    near = (
        other
        for other in figures
        if other is not figure and other.kind is figure.kind and -NEAR < other.start - figure.start < NEAR
    )
    changes = (change(text, other, figures) for other in near)
    return any(found is not None and found.before.start == figure.start for found in changes)


def as_earlier(measure: Measure) -> Measure:
    """The measure, told of an earlier time if it is a label; a clause says that by itself."""
    if measure.wording is not Wording.LABEL:
        return measure
    return Measure(f"{measure.text} ({_EARLIER[_is_arabic(measure.text)]})")


def known_as_earlier(known: Gloss) -> Gloss:
    """What the lexicon knows of a row, told of an earlier time."""
    return Gloss(known.noun, as_earlier(Measure(known.measures)).text if known.measures else None)
