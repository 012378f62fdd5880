"""Labels from the words after an Arabic figure: its source, its substance, its place, its complement."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.figures.key.actions import arabic_action
from generator.figures.key.arabic_phrase import (
    INNER,
    arabic_words,
    forward,
    hangs,
    has_complement,
    is_definite,
    labelled,
    noun_of,
    trimmed,
    without_asides,
)
from generator.figures.key.words import Word, noun_forms, phrase
from generator.figures.lexicon.measures import MOVES
from generator.model import Kind
from generator.text.folding import fold_word

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.model import Figure

_LONGEST = 4
"""Most words of a complement, unless it goes on without a preposition."""
_NEAR = 4
"""How many words before a figure can say that it left."""


def of_count(text: str, figure: Figure, found: Sequence[Word], following: Sequence[Word]) -> str:
    """The counted noun with its complement, if that says more than what is counted: عضو من النقابة."""
    noun = figure.noun or ""
    if acted := arabic_action(figure, found):
        return acted
    vague = not noun or fold_word(noun.split()[0]) in arabic_words("anybody")
    if figure.kind is Kind.COUNT and vague:
        leaves = any(noun_forms(word.folded) & arabic_words("leaving") for word in found[-_NEAR:])
        return "" if leaves else _of_some(text, following)
    if figure.kind is not Kind.COUNT or vague or not following:
        return ""
    first = following[0]
    if first.folded == "من" or first.folded.startswith("لل"):
        run = beginning(following[first.folded == "من" :])
        behind = following[(first.folded == "من") + len(run) :][:1]
        if hangs(behind):
            return ""  # من العائلة نفسها
        purpose = re.match("للا(?!عب)", first.folded)  # 12 ولاية للاشتباه
        own = bool(run) and (purpose or run[0].folded.endswith(("ها", "هم")))
        if run and is_definite(run[0].folded) and not own:
            return f"{noun} {phrase(text, [*following[: first.folded == 'من'], *trimmed(run)])}"
    return ""


def _of_some(text: str, following: Sequence[Word]) -> str:
    """Of whom so many are: اثنين من أفراد الشرطة."""
    if len(following) < 3 or following[0].folded != "من":
        return ""
    run = trimmed(beginning(following[1:], _LONGEST + 1))
    own = any(
        word.folded.endswith(("ها", "هم", "ه")) and not word.folded.startswith("ال") for word in run[:2]
    )
    definite = [word for word in run[:2] if word.folded.startswith("ال")]
    led = bool(run) and run[0].folded in arabic_words("preposition of a place")
    kinds = bool(run) and run[0].folded in arabic_words("of all kinds")
    return phrase(text, run) if len(run) > 1 and definite and not (own or led or kinds or hangs(run)) else ""


def of_source(text: str, figure: Figure, following: Sequence[Word]) -> str:
    """What من after the figure names, if that is a measure: 5 ملايين من صافي الدخل."""
    if len(following) < 2:
        return ""
    purpose = following[0].folded.startswith("ل") and noun_of(following[0].folded) is not None
    if purpose and figure.kind is Kind.MONEY:
        run = without_asides(forward(following))
        return labelled(text, run, None) if has_complement(run) else ""
    if following[0].folded != "من":
        return ""
    own = following[1].text.endswith(("ه", "ها", "هم")) and figure.kind is Kind.COUNT
    noun = None if own else noun_of(following[1].folded)  # 4 ملايين من سكانه
    run = _without_adverbial(without_asides(forward(following[1:])))
    if not noun or noun.sort in MOVES or not has_complement(run):
        return ""
    if noun_forms(run[0].folded) & arabic_words("anybody") and figure.kind is Kind.PERCENT:
        return ""
    named = labelled(text, run, None)
    return f"حصة من {named}" if named and figure.kind is Kind.PERCENT else named


def _without_adverbial(run: list[Word]) -> list[Word]:
    """The run up to an adverbial with a pronoun: من المقاعد | بحصولها على."""
    ends = (i for i, word in enumerate(run) if i and re.match("ب(?!ال).{2,}(?:ه|ها|هم)$", word.folded))
    return run[: next(ends, len(run))]


def distance(text: str, found: Sequence[Word], following: Sequence[Word]) -> str:
    """How far it is from a place: على بعد 72 كيلومترا من العاصمة."""
    far = bool(found) and found[-1].folded in arabic_words("distance")
    if not far or len(following) < 2 or following[0].folded not in ("من", "عن"):
        return ""
    run = trimmed(beginning(following[1:], 3))
    return f"المسافة {following[0].text} {phrase(text, run)}" if run and not hangs(run) else ""


def beginning(found: Sequence[Word], most: int = _LONGEST) -> list[Word]:
    """The noun phrase that the words begin with; one that is longer than `most` ends before a preposition."""
    run = without_asides(forward(found))
    if len(run) <= most:
        return run
    small = arabic_words("preposition", "never the end of a label") | INNER
    borders = [
        i for i in range(1, most + 1) if run[i].folded in small or run[i].folded.startswith(("ب", "ل"))
    ]
    return run[: borders[-1]] if borders else []


def of_substance(text: str, following: Sequence[Word]) -> str:
    """What من after a quantity names: 36 ألف طن من التمور."""
    if len(following) < 2 or following[0].folded != "من" or not following[1].folded.startswith("ال"):
        return ""
    return phrase(text, trimmed(beginning(following[1:])))
