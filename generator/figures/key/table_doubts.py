"""Signs in a sentence that a label leaves out what makes it true, so that a table shows the clause instead.

What is left of a season is not all of it, what is possible is not there yet, and what a decade has summed up
is not what a year has.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.figures.key.arabic_phrase import is_verb, noun_of
from generator.figures.key.english_phrase import is_verb as is_english_verb
from generator.figures.key.words import words
from generator.figures.lexicon.measures import MOVES, fate_labels
from generator.model import Kind
from generator.text.clitics import CONJUNCTIONS
from generator.text.folding import fold_word

if TYPE_CHECKING:
    from generator.model import Figure

_POSSIBLE = re.compile(
    r"(?:^|\s)(?:قادر(?:ون|ين|ة|ات)? على|[يت]مكن|[أنيت]ستطيع\w*|بإمكان\w*|[إا]مكاني?ة|قد [يت]\w+"
    r"|(?:ال)?استطلاع(?:ات)?)\s|\b(?:can|could|may|might|able to|polls?)\s",
    re.IGNORECASE,
)
"""What says before an amount that it may be reached."""
_LEFT = re.compile(r"(?:^|\s)و?(?:[يت]ت?بق[ىي]?|تبق[ىت]|المتبقية?)\s")
_LEFT_AFTER = re.compile(r"[^.,;]{0,40}\b(?:remain(?:s|ing|ed)?|left|to go)\b")
"""What says before or after a number that it is what is left of more."""
_GOES_ON = re.compile(
    rf"(?:^|\s)[{CONJUNCTIONS}]?(?:[يت]ستمر|استمرار|[يت]تواصل|تواصل|تمديد|لا [يت]زال|ما ?زالت?)"
    r"\s(?:\w+\s){0,2}$"
)
"""What says before a number that what was done to so many goes on for some of all: يستمر إيقاف تسعة."""
_OF_ANOTHER = re.compile(
    r"\b(?:that|which|where)\s(?:\w+\s){1,4}$|(?:قتل|أصيب|جرح)ت?\s(?:فيه|فيها|خلاله|خلالها)\s(?:\w+\s){0,3}$"
)
"""What says before the dead that they are those of what was just named, which may be another event."""
_SUMMED = re.compile(
    r"\s+(?:\w+\s+){0,3}?(?:(?:خلال|طوال|طيلة|على مدى|على مدار)\s+(?:\w+\s+)?"
    r"(?:ال)?(?:سنوات|أعوام|عقود|عقد|عقدين)\b"
    r"|(?:over|during|in) the (?:past|last) (?:\w+ )?(?:years|decades?)\b)"
)
"""What says after an amount that it is that of several years together."""
_OF_ALL = re.compile(r"\s+(?:\w+\s+)?من\s+(?=(?:ال)?(?:إجمالي|اجمالي|مجموع|عدد|أصل))")
"""What comes between a part and the name of its whole."""
_MOVEMENT_OF = re.compile(
    r"[\s-]+(?:increase|rise|jump|surge|gain|growth|fall|drop|decline|decrease|cut) (?:in|of) (?:the )?(\w+)"
)
"""What an English amount says the movement of."""
_OF_A_PLACE = ("المسافة من ", "المسافة عن ", "حصة من ", "distance from ")
"""How labels begin that say how far it is from a place, or a part of what, and not of which thing."""
_ON_SOMETHING = re.compile(r" (?:on|against|for|to|على|ضد|إلى) ")
_SINCE = re.compile(r"(?<!\w)و?(?:منذ|since)\b")
_WORTH = re.compile(r"(?:\bworth|\bvalued at|\sبقيمة|\sقيمتها|\sقيمته)\s(?:\w+\s)?$")
"""What leads from a thing to its amount: duties on imports worth 5 are no duties of 5."""
_MOVES_ANOTHER = re.compile(r" (?:push|drive|lift|send|pull|drag)(?:e?s)? ")
"""A verb that makes of a label in English a sentence about two things."""
_REACHED = re.compile(r"\sل(?:ـ)?\s*$")
"""What leads to an amount that something moved to."""
_DEEDS = frozenset({"نفذ", "ارتكب", "شن", "هاجم", "طعن"})
"""Folded verbs of an attack, which are often written with their doer left out."""
_NEAR = 60
"""How many characters before an amount can say that it may be reached."""


def leaves_out(label: str, text: str, figure: Figure) -> bool:
    """Whether the sentence says of a figure what would make its label untrue by being left out."""
    before, after = text[max(0, figure.start - _NEAR) : figure.start], text[figure.end :]
    counted = figure.kind is Kind.COUNT
    whole = _OF_ALL.match(after)
    moved = _MOVEMENT_OF.match(after)
    return bool(
        _POSSIBLE.search(before)
        or _SUMMED.match(after)
        or (counted and (_LEFT.search(before) or _LEFT_AFTER.match(after)))
        or (whole and after.startswith(label, whole.end()))
        or (moved and moved[1] not in label.split())
        or (
            " and " in label and re.search(rf"\b{re.escape(label)}\s+\d", after)
        )  # electricity and imports 1,200
        or _MOVES_ANOTHER.search(label)
        or (_ON_SOMETHING.search(label) and _WORTH.search(before))
        or (label in (*fate_labels(), *fate_labels().values()) and _OF_ANOTHER.search(before))
        or (counted and _GOES_ON.search(before))
        or label.startswith(_OF_A_PLACE)
        or _is_a_movement(label, figure)
        or _moved_to(label, text, figure)
        or _moved_since(label, text)
        or _is_said_of_a_part(label, text, figure)
    )


def _moved_to(label: str, text: str, figure: Figure) -> bool:
    """Whether a label is of a movement and its amount what that has led to: تقلصت لـ 4 بالمئة."""
    noun = noun_of(fold_word(label.split(maxsplit=1)[0])) if label else None
    reached = _REACHED.search(text, 0, figure.start) is not None
    return noun is not None and noun.sort in MOVES and reached


def _moved_since(label: str, text: str) -> bool:
    """Whether a label is of a movement and the sentence says since when: رفعت الفائدة 500 نقطة منذ أبريل."""
    first = label.split(maxsplit=1)[0] if label else ""
    noun = noun_of(fold_word(first))
    moves = (noun is not None and noun.sort in MOVES) or _MOVEMENT_OF.match(f" {label}") is not None
    return moves and _SINCE.search(text) is not None


def _is_said_of_a_part(label: str, text: str, figure: Figure) -> bool:
    """Whether a share or a number begins its clause, whose verb says what is true of it.

    10 percent of the cases are mild, and nine members of the council are new.
    """
    counted = figure.kind is Kind.COUNT and bool(figure.noun) and label.startswith(f"{figure.noun} ")
    if not label.isascii() or not (counted or label.startswith("share of ")):
        return False
    before = words(text, max(0, figure.start - _NEAR), figure.start)
    borders = [place for place, word in enumerate(before) if word.border or word.folded == "that"]
    return not any(map(is_english_verb, before[max(borders, default=-1) + 1 :]))


def _is_a_movement(label: str, figure: Figure) -> bool:
    """Whether a label says that something moved where things are counted: التطور الكبير of 4300 مهندس."""
    named = label.split(maxsplit=1)
    noun = noun_of(fold_word(named[0])) if named else None
    moves = noun is not None and noun.sort in MOVES
    return figure.kind is Kind.COUNT and bool(figure.noun) and moves and figure.movement is None


def is_age_of_a_deed(label: str) -> bool:
    """Whether the label of an age has a verb where the person should be: عمر نفذ الهجوم."""
    named = [fold_word(word) for word in label.split()[1:2]]
    return any(word in _DEEDS or is_verb(word, shaped=False) for word in named)
