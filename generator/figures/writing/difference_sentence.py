"""A difference between two texts in one sentence, in the language of an edition.

This is the only place that makes such sentences: terminal, JSON, review and pages print what it returns. A
side is the figure in house style, and the words of the text in quotation marks if they say more. Two sides
never read alike: where house style shows no difference, the words of both texts are quoted instead.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.figures.writing.arabic import arabic_style
from generator.figures.writing.clock import twelve_hours
from generator.figures.writing.difference_messages import ALIKE, DIRECTIONS, SENSES, SENTENCES, SIDES
from generator.figures.writing.english import house_style
from generator.model import Aspect
from generator.text.language import ENGLISH

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from generator.model import Difference, Figure, Reading
    from generator.text.language import Language

_QUOTED = frozenset(
    {
        *(Aspect.NOUN, Aspect.OWNER, Aspect.DIRECTION, Aspect.NAMES, Aspect.THINGS, Aspect.RANK, Aspect.AGE),
        *(Aspect.SIDE_OF_NOW, Aspect.PART_OF_PERIOD, Aspect.AGE_AT_ANOTHER_TIME),
    }
)
"""Aspects of the words beside a figure: these are quoted, without the figure in house style."""
_IN_CONTEXT = frozenset(
    {Aspect.ROLE, Aspect.HALF_OF_DAY, Aspect.SIDE_OF_TIME, Aspect.SHARE, Aspect.BOUND, Aspect.RATE}
)
"""Aspects that the words beside a figure explain: these follow it in brackets."""
_MARKS = {"ar": "«»", "en": "“”"}
_SIGNS = str.maketrans("٠١٢٣٤٥٦٧٨٩٬٫٪", "0123456789,.%", " ")
"""Signs of numbers that say the same in both scripts, and spaces, which say nothing."""
_PLACE = re.compile(r"%\((\w+)\)s")
_NAMED = re.compile(r"\b([Tt]he) (Arabic|English)\b")
_LANGUAGES = {"ar": "Arabic", "en": "English"}


@dataclass(frozen=True, slots=True)
class Said:
    """A piece of a sentence that a text says, or that stands for it."""

    text: str
    lang: str | None
    """The language of a quotation; `None` for a figure in the house style of the sentence."""
    marks: str = ""
    """The quotation marks of the sentence's language around it, opening and closing; or none."""

    def __str__(self) -> str:
        """With its quotation marks."""
        return f"{self.marks[:1]}{self.text}{self.marks[1:]}"


Part = str | Said
"""A piece of a sentence: our own words, or what a text says."""


def difference_in_words(difference: Difference) -> str:
    """The English sentence as plain text."""
    return "".join(map(str, difference_parts(difference, ENGLISH)))


def difference_parts(difference: Difference, language: Language) -> tuple[Part, ...]:
    """The sentence in its pieces, so that a page can give each quotation its direction."""
    source = [_side(reading, difference.aspect, language) for reading in difference.source]
    target = [_side(reading, difference.aspect, language) for reading in difference.target]
    message = _message(difference)
    if source and _plain(source) == _plain(target):
        source = [[_quoted(reading.words, reading, language)] for reading in difference.source]
        target = [[_quoted(reading.words, reading, language)] for reading in difference.target]
    if source and _plain(source) == _plain(target):
        message = ALIKE
    sides = {
        **dict(zip(("arabic", "arabic_other"), source, strict=False)),
        **dict(zip(("english", "english_other"), target, strict=False)),
    }
    return tuple(_filled(_naming(language.gettext(message), difference.languages), sides))


def _plain(sides: list[list[Part]]) -> list[str]:
    """The sides as a reader compares them: the first piece of each, before what follows in brackets."""
    return ["".join(str(part) for part in side).split(" (", 1)[0] for side in sides]


def _message(difference: Difference) -> str:
    first = difference.source[0] if difference.source else None
    if difference.aspect is Aspect.DIRECTION and first is not None and first.sense in DIRECTIONS:
        return DIRECTIONS[first.sense]
    return SENTENCES.get(difference.aspect, SIDES)


def _side(reading: Reading, aspect: Aspect, language: Language) -> list[Part]:
    """What one text says: the figure in house style, then its words in brackets unless they are the same."""
    figure, words = reading.figure, reading.words if aspect in _IN_CONTEXT else reading.figure.text
    if reading.noun and language.code == "en":
        counted = Said(house_style(figure._replace(noun=None), reading.noun).short, None)
        return [counted, " (", _quoted(reading.words, reading, language), ")"]
    if aspect in _QUOTED:
        return [_quoted(reading.words, reading, language)]
    if aspect is Aspect.HALF_OF_DAY and reading.sense is not None:
        value = twelve_hours(int(reading.sense), language)
    else:
        value = _style(figure, language)
    if value == figure.text and not _measured(figure):
        return [_quoted(figure.text, reading, language)]
    shown: list[Part] = [Said(value, reading.lang if value == figure.text else None)]
    phrase = SENSES.get(reading.sense or "")
    if phrase:
        shown = list(_filled(language.gettext(phrase), {"figure": shown}))
    if words.translate(_SIGNS) == value.translate(_SIGNS):
        return shown
    return [*shown, " (", _quoted(words, reading, language), ")"]


def _measured(figure: Figure) -> bool:
    """Whether the figure has a value, unlike "dozens" and other words that are no figures."""
    return figure.value is not None or figure.low is not None or figure.grain is not None


def _style(figure: Figure, language: Language) -> str:
    """The figure without what it counts, which is in the language of its text."""
    bare = figure._replace(noun=None)
    return arabic_style(bare, language).short if language.code == "ar" else house_style(bare).short


def _quoted(words: str, reading: Reading, language: Language) -> Said:
    return Said(words, reading.lang, _MARKS[language.code])


def _filled(message: str, values: Mapping[str, list[Part]]) -> Iterator[Part]:
    """The pieces of a message with its places filled."""
    end = 0
    for place in _PLACE.finditer(message):
        if place.start() > end:
            yield message[end : place.start()]
        yield from values[place[1]]
        end = place.end()
    if end < len(message):
        yield message[end:]


def _naming(message: str, languages: tuple[str, str]) -> str:
    """The message with the names of its texts, which it calls the Arabic and the English."""
    if languages == ("ar", "en"):
        return message
    first, second = (_LANGUAGES[code] for code in languages)
    alike = first == second
    names = {"Arabic": f"first {first} text" if alike else first, "English": "second" if alike else second}
    return _NAMED.sub(lambda named: f"{named[1]} {names[named[2]]}", message)
