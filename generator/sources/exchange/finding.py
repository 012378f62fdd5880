"""Which sentence of the project a unit is of, when another tool has written its Arabic in another way.

In this order: the very text; the text but for white space, invisible characters, tatweel and the form that
its letters are stored in; the same in other readings that the file has of the unit; without tags that
stand in it as text; and sentence by sentence, when both sides split into as many.
"""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from sentencex import get_sentence_boundaries

from generator.model import SegmentId
from generator.sources.languages import not_english
from generator.text.decoding import clean
from generator.text.entities import decode_once
from generator.text.sentences import split_paragraph

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from generator.sources.exchange.unit import Unit

_PRESENTATION_FORMS = re.compile("[\ufb50-\ufdff\ufe70-\ufefc]+")
_JOINERS = re.compile("[\N{ARABIC TATWEEL}\N{ZERO WIDTH NON-JOINER}\N{ZERO WIDTH JOINER}]")
_BREAK = re.compile(r"</?br\d*\s*/?>", re.IGNORECASE)
# Of OmegaT, Okapi and MateCat (<f0>, </g1>, <x2/>), memoQ and Phrase ({1}, {1>, <1}, {b>, <b}), plain HTML.
_TAG = re.compile(
    r"</?[A-Za-z]{1,10}\d+\s*/?>|\{/?\d+[}>]|<\d+\}|\{[biu^_]\d*>|<[biu^_]\d*\}|</?(?:a|b|em|font|i|p|span|strong|sub|sup|u)\b[^<>]*>"
)
_BETWEEN_DIGITS = re.compile(r"(?<=\d)(?:<[A-Za-z]{1,10}\d+\s*/>|\{\d+\})+(?=\d)")


class Sentences:
    """All sentences of the project, to be found by their Arabic."""

    def __init__(self, texts: Iterable[str]) -> None:
        """Index the sentences."""
        self._texts = frozenset(texts)
        self._by_key: dict[str, list[str]] = defaultdict(list)
        for text in sorted(self._texts):
            self._by_key[key_of(text)].append(text)

    def __contains__(self, unit: Unit) -> bool:
        """Whether the unit is of one of the sentences as it stands."""
        return unit.entry.arabic in self._texts

    def fit(self, unit: Unit) -> list[Unit]:
        """The unit with the Arabic of its sentence here, or its parts with theirs; itself if none is here."""
        for reading in _readings(unit):
            fitted = [self._fit(part) for part in reading]
            if any(fitted):
                return [one for part, found in zip(reading, fitted, strict=True) for one in found or [part]]
        return [unit]

    def _fit(self, unit: Unit) -> list[Unit]:
        if unit in self:
            return [unit]
        if texts := self._by_key.get(key_of(unit.entry.arabic)):
            return [replace(unit, entry=replace(unit.entry, arabic=text)) for text in texts]
        others = (self._fit(reading[0]) for reading in unit.readings if len(reading) == 1)
        return next(filter(None, others), [])


def key_of(text: str) -> str:
    """What all spellings of one text share that tools write for each other.

    >>> key_of("ﻣـﺪن\N{NO-BREAK SPACE} كبيرة\\n") == key_of("\N{RIGHT-TO-LEFT MARK}مدن كبيرة")
    True
    """
    plain = _PRESENTATION_FORMS.sub(lambda form: unicodedata.normalize("NFKC", form[0]), text)
    composed = unicodedata.normalize("NFC", _JOINERS.sub("", plain))
    return " ".join(clean(composed)[0].split())


def _readings(unit: Unit) -> Iterator[tuple[Unit, ...]]:
    yield (unit,)
    yield from unit.readings
    for blank in ("", " "):
        arabic = _untagged(unit.entry.arabic, blank)
        if arabic != unit.entry.arabic:
            yield (_with(unit, arabic, _untagged(unit.entry.english, blank)),)
    yield from _by_sentence(unit)


def _untagged(text: str, blank: str) -> str:
    return _TAG.sub(blank, _BETWEEN_DIGITS.sub(" ", _BREAK.sub(" ", decode_once(text))))


def _by_sentence(unit: Unit) -> Iterator[tuple[Unit, ...]]:
    """The sentences of a paragraph: a machine's, because nobody has said which English is of which Arabic."""
    arabic = split_paragraph(" ".join(_untagged(unit.entry.arabic, "").split()))
    english = _english_sentences(" ".join(_untagged(unit.entry.english, "").split()))
    if len(arabic) == len(english) > 1 and not any(map(not_english, arabic, english)):
        pairs = enumerate(zip(arabic, english, strict=True), start=1)
        yield tuple(_part(unit, pair, f"{unit.place}, sentence {number}") for number, pair in pairs)


def _part(unit: Unit, texts: tuple[str, str], place: str) -> Unit:
    part = _with(unit, *texts)
    return replace(part, entry=replace(part.entry, id=SegmentId(), fuzzy=True), place=place)


def _english_sentences(text: str) -> list[str]:
    ends = [0, *(int(boundary["end_index"]) for boundary in get_sentence_boundaries("en", text)), len(text)]
    spans = (text[start:end].strip() for start, end in pairwise(ends))
    return [sentence for sentence in spans if sentence]


def _with(unit: Unit, arabic: str, english: str) -> Unit:
    """The unit with other texts."""
    return replace(unit, entry=replace(unit.entry, arabic=arabic, english=" ".join(english.split())))
