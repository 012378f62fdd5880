"""Whether an amount is what each of several gets or what they share: لكل منهما, بالتساوي, between them.

The words are in the table `sharing`. When one sentence gives an amount to each and the other only divides it,
the total has become a share or a share the total.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from generator.figures.checking.wording import shared_otherwise
from generator.figures.lexicon.table import table
from generator.model import Figure, Finding, Kind
from generator.text.clitics import CONJUNCTIONS, FUTURE, LEADING
from generator.text.folding import fold

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from generator.figures.checking.texts import Texts

_AMOUNTS = frozenset({Kind.COUNT, Kind.MONEY, Kind.QUANTITY, Kind.RATIO, Kind.DURATION})
_SENTENCE = re.compile(r"[.!?؟;؛](?=\s|$)|\n")
_BESIDE = 24
"""How many characters on each side are right beside a figure."""
_SEVERAL = 2
"""The number of those who share; a greater one is an amount."""
_FARTHEST = 150
"""How many characters around the word to search for its amount."""
_TIME = r"(?:\w+day|day|night|morning|evening|week|month|year|season|hour|minute|second|time)s?\b"
"""When something happens again: every Friday."""


@cache
def _pattern(language: str, says: str) -> re.Pattern[str]:
    words = (word for row in table("sharing") if row["says"] == says for word in row.folded(language))
    clitics = rf"[{CONJUNCTIONS}]?[{FUTURE}]?[{LEADING}]?" if language == "arabic" else ""
    phrase = rf"\b{clitics}(?:{'|'.join(words)})\b"
    return re.compile(
        rf"{phrase}(?! other)(?!(?<=every) {_TIME})(?!(?<=كل من) (?:له|لها|لهم|لديه|كان|شارك)\b)"
    )


def shared_out(pairs: Sequence[tuple[Figure, Figure]], texts: Texts) -> Iterator[Finding]:
    """A finding when one text gives each of several what the other divides among them."""
    source, target = _COLUMNS[texts.source_lang], _COLUMNS[texts.target_lang]
    whole = fold(texts.source).text
    if not pairs or not any(_pattern(source, says).search(whole) for says in ("each", "shared")):
        return
    for one, other in pairs:
        if one.kind not in _AMOUNTS or (one.value or 0) <= _SEVERAL:
            continue
        here, there = _around(one, texts.source), _around(other, texts.target)
        for each, shared in (("each", "shared"), ("shared", "each")):
            if _only(here, source, each, shared) and _only(there, target, shared, each):
                yield shared_otherwise(one, other, (each, shared), texts)
                return


_COLUMNS = {"ar": "arabic", "en": "english"}


def _only(around: tuple[str, str], language: str, says: str, excluded: str) -> bool:
    """Whether the text says the one and not the other, or only the one right beside the figure."""
    whole, beside = " ".join(around), f"{around[0][-_BESIDE:]} {around[1][:_BESIDE]}"
    said, other = _pattern(language, says), _pattern(language, excluded)
    if not said.search(whole):
        return False
    return not other.search(whole) or bool(said.search(beside) and not other.search(beside))


def _around(figure: Figure, text: str) -> tuple[str, str]:
    """The folded text of the sentence before and after a figure."""
    before = fold(text[max(0, figure.start - _FARTHEST) : figure.start]).text
    after = fold(text[figure.end : figure.end + _FARTHEST]).text
    return _SENTENCE.split(before)[-1], _OF_NEXT.sub("", _SENTENCE.split(after, maxsplit=1)[0])


_OF_NEXT = re.compile(r"[^\W\d_]+ (?=\d)")
"""A word after a figure that is right before the next one, and about that one: معا 10 آلاف دولار."""
