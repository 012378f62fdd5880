"""Parts, multiples and seconds of which the Arabic says nothing: two thirds for أغلبية, doubling for زيادة.

The words are in the table `parts`.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from generator.figures.checking.phrase import phrase
from generator.figures.lexicon.table import table
from generator.model import Figure, Kind
from generator.text.clitics import CONJUNCTIONS, PREPOSITIONS
from generator.text.folding import fold

if TYPE_CHECKING:
    from generator.figures.checking.texts import Texts
    from generator.figures.lexicon.table import Row

_DIGIT = re.compile("[0-9]")
_NUMBER = "(?:a|one|two|three|four)[ -]"


@cache
def _arabic(said: str) -> re.Pattern[str]:
    """The Arabic words for a part or a multiple, which may have anything before them."""
    return re.compile(_words(said, "arabic"))


@cache
def _english(said: str, before: str = "") -> re.Pattern[str]:
    return re.compile(rf"\b{before}(?:{_words(said, 'english')})")


def _words(said: str, language: str) -> str:
    """A pattern of the words of a row, where a star stands for any ending."""
    words = _row(said).folded(language)
    return "|".join(
        re.escape(word.removesuffix("*")) + ("" if word.endswith("*") else r"\b") for word in words
    )


def _row(said: str) -> Row:
    return next(row for row in table("parts") if row["said"] == said)


def multiple_invented(texts: Texts) -> Figure | None:
    """The English verb for a multiple or a half when the Arabic has no word for it."""
    if not texts.translated:
        return None
    english = fold(texts.target)
    arabic = fold(texts.source).text
    for said in ("multiple", "half"):
        verb = _english(said).search(english.text)
        if verb and not _arabic(said).search(arabic) and not _DIGIT.search(arabic):
            return phrase(verb.span(), texts.target, kind=Kind.RATIO)
    return None


def part_invented(figure: Figure, texts: Texts) -> bool:
    """Whether the English has thirds or fifths of something, and the Arabic no word for any part."""
    if figure.kind is not Kind.RATIO or not texts.translated:
        return False
    if not texts.source or not _english("part", _NUMBER).search(figure.text):
        return False
    return _arabic("part").search(fold(texts.source).text) is None


def second_invented(figure: Figure, texts: Texts) -> bool:
    """Whether the English has a second of something, and the Arabic no word for another one of anything.

    What machines make of names with ثاني in them: a second carbon dioxide, the second week of November.
    """
    if figure.kind is not Kind.ORDINAL or figure.value != _SECOND or not texts.translated:
        return False
    source = fold(texts.source).text
    if not source or not _english("second").match(fold(figure.text).text):
        return False
    return _arabic("second").search(_NAMED_SECOND.sub(" ", source)) is None


def first_invented(figure: Figure, texts: Texts) -> bool:
    """Whether the English has a first of something, and the Arabic no word for a beginning or one before."""
    if figure.kind is not Kind.ORDINAL or figure.value != 1 or not texts.translated or not texts.source:
        return False
    behind = fold(texts.target[figure.end : figure.end + _BEHIND_FIRST]).text
    if not _english("first").match(fold(figure.text).text) or _FIRST_IN_A_NAME.match(behind):
        return False
    return _arabic("first").search(fold(texts.source).text) is None


def denied(figure: Figure, texts: Texts) -> bool:
    """Whether the English has one or two of what the Arabic has none of: لم يسجل أي هدف, scored one goal."""
    if figure.kind is not Kind.COUNT or not texts.translated or not _NONE_AR.search(fold(texts.source).text):
        return False
    return figure.value in (1, 2) and _NOT_EN.search(fold(texts.target).text) is None


_NONE_AR = re.compile(
    rf"\b[{CONJUNCTIONS}]?(?:لم|لن|لا|ليس|ليست)(?: \w+){{1,6}}?"
    rf" [{CONJUNCTIONS}{PREPOSITIONS}]?(?:اي|ايه) (?!وقت)"
)
_NOT_EN = re.compile(
    r"n't\b|n’t\b|\b(?:no|not|none|nor|never|neither|nobody|nothing|without|cannot|zero|nil|any|un\w+|yet"
    r"|(?:fail|refus|den|declin|lack|absen|avoid|prevent|exclud|rul|reject|ban|prohibit|spar|escap|free)\w*"
    r"|hardly|barely|goalless|scoreless|blank|last|least|only)\b"
)
"""English words by which a sentence denies something, or says otherwise what there is none of."""


_FIRST_IN_A_NAME = re.compile(
    r"[ -](?:aid|responder|name|hand|lady|ladies|minister|leg|instance|floor|of all|class|rate)"
)
"""What first is said of that Arabic calls by another word."""
_BEHIND_FIRST = 12
_SECOND = 2
_NAMED_SECOND = re.compile(r"(?:تشرين|كانون|ربيع|جمادي) (?:ال)?ثاني\w*|ثاني (?:ال)?[اك]?كسيد")
"""Names that have a second in them and rank nothing: November, carbon dioxide."""
