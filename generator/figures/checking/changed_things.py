"""Which way each thing of an economy moves: رفع أسعار الفائدة is no rate cut, though something else fell.

For every thing of the table `market_things` that both texts name once, the words of change right beside it
are compared.
"""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cache
from itertools import takewhile
from typing import TYPE_CHECKING, NamedTuple

from generator.figures.checking.clause import PAUSES
from generator.figures.checking.directions import direction_of
from generator.figures.checking.phrase import OPPOSITE, phrase
from generator.figures.lexicon.table import table
from generator.figures.lexicon.word_lists import word_list
from generator.text.clitics import ARTICLE, bare_nouns
from generator.text.folding import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.figures.checking.texts import Texts
    from generator.model import Figure, Way

_TOKEN = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?|[^\s\w]")
_LONGEST = 700
"""Most characters of a text that is compared: a sentence, not an article."""
_BEFORE, _AFTER = 3, 2
"""How many English words before a thing, and after it, may say which way it goes."""
_MOVES = frozenset({"verb", "noun"})
_MEASURES = frozenset("معدل معدلات نسبه نسب قيمه حجم مستوي مستويات اجمالي عدد وتيره".split())
"""Words between an Arabic change and its thing: ارتفاع معدل البطالة."""


class _Change(NamedTuple):
    """Which way a thing goes, and the span of the word that says so, in the folded text."""

    way: Way
    span: tuple[int, int]


_Named = tuple[str, _Change | None]
"""A thing that a text names, with its change if one is told beside it."""


def changed_otherwise(texts: Texts) -> tuple[Figure, Figure] | None:
    """The words by which one thing goes up in the source and down in the target, or the reverse."""
    if not texts.translated or max(len(texts.source), len(texts.target)) > _LONGEST:
        return None
    source, target = _by_thing(_arabic(texts.source)), _by_thing(_english(texts.target))
    for thing in sorted(source.keys() & target.keys()):
        one, other = source[thing], target[thing]
        if one.way is not other.way:
            return phrase(one.span, texts.source, OPPOSITE), phrase(other.span, texts.target, OPPOSITE)
    return None


def _by_thing(named: Iterator[_Named]) -> dict[str, _Change]:
    """The change of each thing that is named once."""
    told: dict[str, list[_Change | None]] = defaultdict(list)
    for thing, change in named:
        told[thing].append(change)
    return {thing: of[0] for thing, of in told.items() if len(of) == 1 and of[0] is not None}


def _arabic(text: str) -> Iterator[_Named]:
    words = list(_TOKEN.finditer(fold(text).text))
    place = 0
    while place < len(words):
        thing, length = _arabic_thing([word[0] for word in words[place : place + 2]])
        if thing:
            yield thing, _change_before(words[:place])
        place += length


def _arabic_thing(words: list[str]) -> tuple[str | None, int]:
    """The thing that the first of the words names, if any, and how many words its name has: أسعار الفائدة."""
    known = _things("arabic")
    for length in range(len(words), 0, -1):
        rest = [word.removeprefix(ARTICLE) for word in words[1:length]]
        named = (known.get(" ".join((form, *rest))) for form in bare_nouns(words[0]))
        if thing := next(filter(None, named), None):
            return thing, length
    return None, 1


def _change_before(words: list[re.Match[str]]) -> _Change | None:
    """The change that the word before a thing tells, beyond one for a rate or an amount."""
    if words and words[-1][0].removeprefix(ARTICLE) in _MEASURES:
        words = words[:-1]
    way = direction_of(words[-1][0]) if words else None
    return _Change(way[0], words[-1].span()) if way and way[1] & _MOVES else None


def _english(text: str) -> Iterator[_Named]:
    words = list(_TOKEN.finditer(fold(text).text))
    known = _things("english")
    for place, word in enumerate(words):
        before = words[place - 1][0] if place else ""
        if thing := known.get(f"{before} {word[0]}") or known.get(word[0]):
            ahead = words[max(0, place - _BEFORE) : place][::-1]
            behind = words[place + 1 : place + 1 + _AFTER]
            yield thing, _nearest(ahead, _MOVES) or _nearest(behind, _MOVES | {"adverb"})


def _nearest(words: list[re.Match[str]], uses: frozenset[str]) -> _Change | None:
    """The change that the nearest of the words tells, up to the end of the phrase."""
    for word in takewhile(lambda word: not _ends(word[0]), words):
        way = direction_of(word[0])
        if way is not None and way[1] & uses:
            return _Change(way[0], word.span())
    return None


def _ends(word: str) -> bool:
    return word in PAUSES or word in word_list("opens a clause")


@cache
def _things(language: str) -> dict[str, str]:
    """The thing of each noun in a column of the table."""
    rows = [(noun, row["thing"]) for row in table("market_things") for noun in row.folded(language)]
    return {noun.replace(f" {ARTICLE}", " "): thing for noun, thing in rows}
