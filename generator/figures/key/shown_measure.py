"""What a row shows of a label that alone would mislead or say too little.

An amount that is only what another was before, and has no date that says so, is called earlier. A sum of one
word (صفقة) and a measure with a pronoun (حصتها) are shown in their clause.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.figures.key.arabic_phrase import noun_of
from generator.figures.key.changes import change
from generator.figures.key.clause import clause
from generator.figures.key.figure_span import NEAR
from generator.figures.key.words import noun_forms
from generator.figures.lexicon.measures import Sort, fate_labels, measure_nouns
from generator.model import Gloss, Kind, Measure, Wording
from generator.text.clitics import CONJUNCTIONS
from generator.text.folding import fold_word
from generator.text.script import is_arabic

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
_FEW = 10
"""Counts below it say nothing without who did it: two goals scored."""
_THERE = 80
"""How many characters on each side of a figure can say that it is of the past."""
_THEIR = frozenset({"its", "his", "her", "their"})
_NEAR_HEAD = 3
"""How many words of a label can have the pronoun of its owner."""
_EARLIER = {True: "سابقا", False: "earlier"}


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
    """Whether a label only says of whom so many are (اثنين من أفراد الشرطة), or what was done with a few."""
    if figure.kind is not Kind.COUNT:
        return False
    few = figure.value is not None and figure.value < _FEW and label.isascii()
    done = (
        few and bool(figure.noun) and re.fullmatch(rf"{re.escape(figure.noun or '')} \w+", label) is not None
    )
    return done or (not figure.noun and text.startswith(f" من {label}", figure.end))


def _says_little(label: str, figure: Figure) -> bool:
    """Whether a label is one indefinite word for a sum or a number, or has a pronoun."""
    named = label.split()
    if _TOTAL.fullmatch(label) or (len(named) == 1 and fold_word(label) in _ON_WHAT):
        return True
    if len(named) == 1 and not _has_pronoun(label):
        summed = figure.kind in (Kind.MONEY, Kind.COUNT) or fold_word(label) in _OF_WHAT
        thing = noun_of(fold_word(label)) if figure.kind is Kind.MONEY else None
        if thing is not None and thing.sort is Sort.THING:
            return True  # سيكلف المشروع 2 مليار
        return (
            summed and not label.startswith("ال") and label not in (*fate_labels(), *fate_labels().values())
        )
    if not is_arabic(label):
        return named[0] in _THEIR
    return any(_has_pronoun(word) for word in named[:_NEAR_HEAD])


def _has_pronoun(word: str) -> bool:
    """Whether an Arabic measure has the pronoun of its owner: حصتها, but not أسهم."""
    folded = fold_word(word)
    owned = word.endswith(("ها", "هم", "ه")) and noun_of(folded) is not None
    return owned and not noun_forms(folded) & measure_nouns("arabic").keys()


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
    return Measure(f"{measure.text} ({_EARLIER[is_arabic(measure.text)]})")


def known_as_earlier(known: Gloss) -> Gloss:
    """What the lexicon knows of a row, told of an earlier time."""
    return Gloss(known.noun, as_earlier(Measure(known.measures)).text if known.measures else None)
