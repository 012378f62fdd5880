"""What a number counts, ranks or measures: eight teams are not eight matches, nor is wheat sugar.

The tables `counted_nouns` and `substances` give the Arabic and the English nouns of each sort; a noun may be
of several sorts. Two nouns contradict each other when both are listed and share no sort; nouns that are not
listed are ignored.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from generator.figures.checking.two_said import times_two_said
from generator.figures.lexicon.table import table
from generator.figures.lexicon.word_lists import word_list
from generator.model import Figure, Form, Kind
from generator.text.clitics import PRONOUNS, bare_nouns
from generator.text.folding import fold

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from generator.figures.checking.sides import Context, Sides

_ARABIC_WORD = re.compile(r"[^\W\d_]+")
_ENGLISH_WORD = re.compile(r"[ -]([a-z]+)(?:'s)?")
_OF_THEM = re.compile(" of (?:the|its|their|his|her|our)")
_DUAL = re.compile("(?:ان|ين|ا|ي)$")
_DEFINITE = re.compile("ال(?!ا?ف)")
_ENDS = frozenset(
    "a an the of in on at to for from by with and or but that who which when where while as is are was"
    " were has have had be been will would after before during since against over than said says"
    " behind ahead clear off each every per strong last this next".split()
)
_COUNTED = frozenset({Kind.COUNT, Kind.ORDINAL, Kind.IDENTIFIER})
_OF_AR = re.compile(r" من (\w+)")
_OF_EN = re.compile(r" of ((?:[a-z]+[ -]){0,2}[a-z]+)")
_AFTER_THE_NOUN = frozenset("واحد واحده اثنان اثنين اثنتان اثنتين".split())
_CHAIN = 2
"""How many nouns before a definite number may be counted: ركاب الطائرة الـ36."""
_NEAR = 40
"""How many characters before and after a figure to search for its noun."""


@cache
def _sorts(name: str, sort: str, language: str) -> dict[str, frozenset[str]]:
    """The sorts of each folded noun of a table, from the column `sort`."""
    sorts: dict[str, set[str]] = {}
    for row in table(name):
        for noun in row.folded(language):
            sorts.setdefault(noun, set()).add(row[sort])
    return {noun: frozenset(of) for noun, of in sorts.items()}


def other_noun(sides: Sides) -> bool:
    """Whether the figures plainly count or rank different sorts of things."""
    arabic, english = _counted(sides)
    return bool(arabic and english) and arabic.isdisjoint(english)


def excluding_noun(sides: Sides) -> bool:
    """Whether they count things that exclude each other: no akin sorts, as people and jobs are.

    A rank told by its number may be how many there are: نقطته رقم 75, 75 points.
    """
    if (sides.ar.kind is Kind.ORDINAL and not sides.ar.text.isdecimal()) or sides.en.kind is not Kind.COUNT:
        return False
    if sides.ar.form is Form.DUAL and times_two_said(sides.english.text) > 1:
        return False  # the two sides, and one of them scoring twice
    arabic, english = _counted(sides)
    return bool(arabic and english) and arabic.isdisjoint(english) and _akin(arabic).isdisjoint(english)


@cache
def _akin(sorts: frozenset[str]) -> frozenset[str]:
    """The sorts that may be said instead of these."""
    akin = {row["sort"]: row.words("akin") for row in table("counted_nouns")}
    loose = {other for sort in sorts for other in akin[sort]}
    return frozenset(loose | {sort for sort, others in akin.items() if sorts & set(others)})


def _counted(sides: Sides) -> tuple[frozenset[str], frozenset[str]]:
    """The sorts of what the Arabic and the English figure count or rank."""
    none = frozenset[str]()
    if sides.ar.kind not in _COUNTED or sides.en.kind not in (Kind.COUNT, Kind.ORDINAL):
        return none, none
    first = _sorts_beside(sides.ar, sides.arabic)
    return first, _sorts_beside(sides.en, sides.english) if first else none


def _sorts_beside(figure: Figure, around: Context) -> frozenset[str]:
    if around.lang == "ar":
        return arabic_sorts(figure, around.before[-_NEAR:], around.after[:_NEAR])
    near = around.after[:_NEAR]
    return frozenset() if _COMPOUND.match(near) else _english_sorts(near)


_COMPOUND = re.compile(r" ?[a-z]+-(?:[a-z]+(?:ing|ed)|run|led|held)\b|-(?:member|strong|nation|team|club)\b")
"""An adjective with a noun in it: four match-changing situations, three state-owned banks, a 5-man club."""


def other_substance(sides: Sides) -> bool:
    """Whether the quantities are of different substances, both listed."""
    if not sides.ar.kind is sides.en.kind is Kind.QUANTITY or sides.arabic.lang == sides.english.lang:
        return False
    arabic = _OF_AR.match(sides.arabic.after[:_NEAR])
    english = _OF_EN.match(sides.english.after[:_NEAR])
    if not arabic or not english:
        return False
    known = _sorts("substances", "substance", "arabic")
    substances = {sort for form in forms(arabic[1]) for sort in known.get(form, ())}
    known = _sorts("substances", "substance", "english")
    singulars = (form for word in re.split("[ -]", english[1]) for form in (word, word.removesuffix("s")))
    others = {sort for form in singulars for sort in known.get(form, ())}
    return bool(substances and others) and substances.isdisjoint(others)


def counts_known(figure: Figure) -> bool:
    """Whether the noun of a count, in either language, begins with one that is listed."""
    words = fold(figure.noun or "").text.split()
    if not words:
        return False
    if words[0].isascii():
        return any(_sorts_of_english(word) for word in words)
    sorts = _sorts("counted_nouns", "sort", "arabic")
    return any(form in sorts for form in forms(words[0]))


def arabic_sorts(figure: Figure, before: str, after: str) -> frozenset[str]:
    """The sorts of the noun: after a number, before a definite number or a label, or in a dual.

    An indefinite number counts no definite noun: in جرح أربعون اليوم, forty were wounded today. One and two
    come after their noun: موسم واحد.
    """
    sorts = _sorts("counted_nouns", "sort", "arabic")
    preceding, following = _ARABIC_WORD.findall(before), _ARABIC_WORD.findall(after)
    counted = following[1:2] if following[:1] == ["من"] else following[:1]
    if figure.noun == figure.text:
        words = [_DUAL.sub("", fold(figure.text).text)]
    elif preceding[-1:] == ["ال"]:
        words = preceding[-_CHAIN - 1 : -1]
    elif _DEFINITE.match(figure.text):
        words = preceding[-_CHAIN:]
    elif following[:1] != ["من"] and fold(figure.text).text in _AFTER_THE_NOUN:
        words = preceding[-1:]
    elif preceding[-1:] == ["رقم"]:
        words = preceding[-_CHAIN:] + counted
    elif figure.kind is Kind.IDENTIFIER:
        words = preceding[-1:] + counted
    else:
        of = following[:1] == ["من"]
        words = [word for word in counted if of or word in sorts or not _DEFINITE.match(word)]
    if words == counted and following[1:2] and _is_place(following[:2]):
        return frozenset()
    known = (next((sorts[form] for form in forms(word) if form in sorts), frozenset()) for word in words)
    return frozenset().union(*known)


def _is_place(words: Sequence[str]) -> bool:
    """Whether points are places: نقاط بيع, outlets; نقطتا تفتيش, checkpoints."""
    points, of = words
    return "نق" in points[:4] and of.removeprefix("ال") in word_list("of places called points")


def forms(word: str) -> Iterator[str]:
    """The folded word, and the word without clitics, pronoun or accusative ending."""
    yield from bare_nouns(word)
    yield word.removesuffix("ت") + "ه"
    for ending in ("ا", *PRONOUNS):
        if len(word) > len(ending) + 2 and word.endswith(ending):
            yield word[: -len(ending)]
            if word[-len(ending) - 1] == "ت":
                yield word[: -len(ending) - 1] + "ه"  # نقطته


def _english_sorts(after: str) -> frozenset[str]:
    """The sorts of all listed nouns in the phrase after the number: the 14th European cup final."""
    sorts: frozenset[str] = frozenset()
    place = of_them.end() if (of_them := _OF_THEM.match(after)) else 0
    while word := _ENGLISH_WORD.match(after, place):
        owner = word[0].endswith("'s")  # the network's users are no networks
        of_word = frozenset() if owner else _sorts_of_english(word[1])
        if word[1] in _ENDS or (word[1].endswith("ed") and not of_word):
            break
        place = word.end()
        sorts |= of_word
    return sorts


def _sorts_of_english(word: str) -> frozenset[str]:
    sorts = _sorts("counted_nouns", "sort", "english")
    for ending, single in (("", ""), ("ies", "y"), ("es", ""), ("s", "")):
        stem = word.removesuffix(ending) + single
        if word.endswith(ending) and stem in sorts:
            return sorts[stem]
    return frozenset()
