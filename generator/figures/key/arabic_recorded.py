"""What recorded a movement, if times or qualities part the two: سجل قطاع النقل خلال مارس نموا طفيفا بنسبة 5.

The subject right before the movement is found by `arabic_lead`. A movement with a quality that turns its
sense (نموا سلبيا) has no label, and neither has one that led to a level (نموا إلى 5).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.figures.key.arabic_phrase import (
    LONGEST,
    arabic_words,
    bare,
    hangs,
    is_definite,
    noun_of,
    parts,
    trimmed,
    without_asides,
)
from generator.figures.key.words import Word, noun_forms, phrase, verb_forms
from generator.figures.lexicon.people_and_places import countries
from generator.text.clitics import bare_nouns

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.figures.key.arabic_lead import Led, Run
    from generator.model import Figure

_SO_MUCH = re.compile(r"\s(?:نسبت|قدر|معدل)(?:ه|ها)\s+(?:\w+\s+)?$")
"""What says after a verb of the level that the movement was so much: بلغت نسبته."""
_TOO = frozenset({"كذلك", "ايضا", "بدوره", "بدورها"})
"""Folded adverbs between a verb and its subject."""
_TURNED = "سلبي"
"""The quality that makes growth a fall."""


def of_recorder(text: str, tail: Sequence[Word], run: Run, lead: Led, figure: Figure) -> str:
    """The movement with its recorder; `tail` begins with the movement. Empty when none is certain."""
    if lead.at or (lead.to and not _SO_MUCH.search(text[: figure.start])):
        return ""
    if not all(map(is_quality, tail[1:])) or any(word.folded.startswith(_TURNED) for word in tail[1:]):
        return ""
    subject = _recorder(run, run.words.index(tail[0])) or _without_adverb(run.subject)
    if not subject or hangs(subject) or not _may_move(subject, sure=len(tail) == 1):
        return ""
    moved = phrase(text, trimmed(subject))
    joined = re.match("و(?!ال)", moved) and noun_of(subject[0].folded[1:])
    return f"{bare(tail[0].text)} {moved[1:] if joined else moved}"


def is_quality(word: Word) -> bool:
    """Whether a word only says how something moved: طفيفا."""
    plain = word.folded.endswith("ا") and not is_definite(word.folded) and noun_of(word.folded) is None
    return plain and not word.folded.startswith("و")


def _recorder(run: Run, place: int) -> list[Word]:
    """The subject between a verb of recording and the times before the movement."""
    if not verb_forms(run.verb) & arabic_words("recording verb"):
        return []
    before = _without_adverb(run.words[:place])
    subject = without_asides(before)
    whole = bool(subject) and subject[0] is before[0] and len(subject) <= LONGEST
    return subject if whole and not parts(subject)[0] and _is_measured(subject[0]) else []


def _is_measured(word: Word) -> bool:
    """Whether a word names a measure or a part of an economy: القطاع."""
    return bool(noun_forms(word.folded) & arabic_words("branch of an economy")) or bool(noun_of(word.folded))


def _without_adverb(run: list[Word]) -> list[Word]:
    return run[1:] if run and run[0].folded in _TOO else run


def _may_move(run: Sequence[Word], *, sure: bool) -> bool:
    """Whether a subject can be what rose or fell: a measure or a branch, if `sure` any but a country."""
    if _is_measured(run[0]):
        return True
    named = {form for word in run[:2] for form in bare_nouns(word.folded)} & countries("arabic").keys()
    return sure and is_definite(run[0].folded) and not named
