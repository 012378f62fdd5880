"""What a figure is in a change: how far the amount moved, the level it reached, or the level it left.

زاد 100 ألف إلى 13.2 مليون has the first and the second, "to 13.2 from 13.1 million" the second and the third.
"""

from __future__ import annotations

import re
from decimal import Decimal
from enum import StrEnum
from functools import cache
from itertools import takewhile
from typing import TYPE_CHECKING

from generator.figures.checking.clause import PAUSES, is_number
from generator.figures.checking.directions import MOVING, direction_of, measures_height, noun_behind
from generator.figures.lexicon.word_lists import word_list
from generator.model import Kind, Way
from generator.text.clitics import ARTICLE, PREFIXES

if TYPE_CHECKING:
    from generator.figures.checking.sides import Context, Sides
    from generator.model import Figure

_CHANGING = MOVING | {Kind.ORDINAL, Kind.DURATION}
_FARTHEST = 18
"""How many words before a figure to search for the verb or noun of the change."""
_THAN = frozenset({"than", "من", "عن"})
_WITH = frozenset({"with", "to", "مع", "ب"})
_BARE = 5
"""How many words may come between that verb and how far the amount moved, without a preposition."""
_HALF = Decimal("0.5")
_ALSO_OTHERWISE = frozenset({"ب", "بما"})
"""Links that only a change before them makes say how far."""


class Role(StrEnum):
    """What a figure is in a change."""

    BY = "by"
    TO = "to"
    FROM = "from"


def other_role(sides: Sides) -> bool:
    """Whether the figure has one role on one side and another on the other.

    One text must speak of a change; in the other the preposition is enough: إلى is never "by".
    """
    if not {sides.ar.kind, sides.en.kind} <= _CHANGING or measures_height(sides.ar, sides.arabic):
        return False
    arabic, english = roles(sides)
    if {arabic, english} == {Role.BY, Role.TO} and _is_at(sides.english.words_before):
        return False  # growth "at 12.5 %" is how far it grew
    if {arabic, english} == {Role.BY, Role.TO} and sides.ar.value == sides.en.value == _HALF:
        return False  # what falls to half falls by half
    if (arabic, english) == (Role.TO, Role.BY) and _is_rate_of_change(sides):
        return False  # growth that reaches 6 % is how far it grew
    return bool(arabic and english and arabic is not english)


def _is_rate_of_change(sides: Sides) -> bool:
    """Whether the English has as a verb the growth whose level the Arabic gives: بلغ النمو 3 %, grew 3 %."""
    arabic, english = (
        list(takewhile(lambda word: word not in PAUSES, side.words_before))
        for side in (sides.arabic, sides.english)
    )
    moved = next((way for word in english[:_BARE] if (way := direction_of(word))), None)
    grew = moved is not None and moved[0] is Way.ROSE and "verb" in moved[1]
    return grew and _RATES_EN.isdisjoint(english) and any(map(_GROWTH_AR.fullmatch, arabic))


_RATES_EN = frozenset({"growth", "rate", "pace"})
_GROWTH_AR = re.compile(f"[{PREFIXES}]*(?:{ARTICLE}|ل)?نمو(?:ا|ه|ها)?")


def _is_at(words: list[str]) -> bool:
    link = _approximate(words)
    return words[link : link + 1] == ["at"]


def roles(sides: Sides) -> tuple[Role | None, Role | None]:
    """The role of the figure on each side; a preposition is enough where the other side has a role."""
    arabic, english = role_of(sides.ar, sides.arabic), role_of(sides.en, sides.english)
    arabic = arabic or (_plain_link(sides.arabic) if english else None)
    return arabic, english or (_plain_link(sides.english) if arabic else None)


def change_added(sides: Sides) -> bool:
    """Whether the English says by how much something changed where the Arabic speaks of no change."""
    if sides.arabic.lang == sides.english.lang or not {sides.ar.kind, sides.en.kind} <= _CHANGING:
        return False
    words = sides.english.words_before
    link = _approximate(words)
    changing = any(map(direction_of, words[link + 1 : link + 1 + _BARE]))
    if (
        words[link : link + 1] != ["by"]
        or not changing
        or role_of(sides.en, sides.english) is not Role.BY
        or not sides.arabic.text
        or _by_agent(sides)
    ):
        return False
    near = (*sides.arabic.words_before[:_FARTHEST], *sides.arabic.words_after[:_BARE])
    return not any(direction_of(word) or word in word_list("by how much") for word in near)


_AGENTS = (["قبل", "من"], ["طرف", "من"], ["يد", "علي"], ["ايدي", "علي"])
"""Words that lead to who did something, the last one first."""


def _by_agent(sides: Sides) -> bool:
    """Whether the counted ones did it: عرقلة اللاعب من قبل مدافعين اثنين, brought down by two defenders."""
    words = sides.arabic.words_before[: _BARE + 1]
    led = any(words[place : place + 2] in _AGENTS for place in range(len(words)))
    return sides.en.kind is Kind.COUNT and led


def _plain_link(context: Context) -> Role | None:
    """The role that a preposition right before the figure states by itself: إلى, بنسبة."""
    words = context.words_before
    link = _approximate(words)
    word = words[link] if link < len(words) else ""
    if words[link + 1 : link + 2] and words[link + 1] in word_list("compared"):
        return Role.FROM  # مقارنة بنحو 3.3 %
    if word in word_list("by how much", language="arabic") - _ALSO_OTHERWISE:
        return Role.BY
    if word == "by" and not link:
        return Role.BY
    reached = word in word_list("up to a level", "reaching", language="arabic")
    return Role.TO if reached and not _was_before(words[link + 1 :]) else None


def role_of(figure: Figure, context: Context) -> Role | None:
    """The role that the words before a figure give it; `None` when there is no change or it stays open."""
    if figure.movement and not context.text:
        return Role.BY if figure.movement.by else Role.TO
    if noun_behind(context.words_after, beyond_links=False):
        return Role.BY
    words = context.words_before[_approximate(context.words_before) :]
    if not words or words[0] in PAUSES:
        return None
    role = _linked(words[0], words[1:3])
    if role is Role.BY and words[1:2] and words[1] in word_list("became"):
        role = Role.TO
    if role is None:
        return (_bare(words) or _lost(context)) if figure.kind in MOVING else None
    return role if _changes(words[1:], role) else None


def end_of(context: Context) -> Role | None:
    """The level left or reached, by the preposition right before a figure: من 8 إلى 7, to 7 from 8."""
    words = context.words_before[_approximate(context.words_before) :]
    role = _linked(words[0], words[1:3]) if words else None
    return role if role is not Role.BY else None


def _approximate(words: list[str]) -> int:
    """How many words between the figure and its link only say about, more than, a or the."""
    skipped = 0
    while skipped < len(words):
        word, further = words[skipped], words[skipped + 1 : skipped + 2]
        if length := _opens_with("roughly in a phrase", words[skipped:]) or _level(words[skipped:]):
            skipped += length
        elif word in word_list("roughly", "between link and number"):
            skipped += 1
        elif word in _THAN and further and further[0] in word_list("compared amount"):
            skipped += 2
        elif word in _THAN and further and further[0] in word_list("by how much"):
            return skipped + 1
        else:
            far = skipped + _opens_with("how far at most", words[skipped:])
            led = words[far : far + 1] != [] and words[far] in word_list("by how much")
            return far if led else skipped
    return skipped


def _level(words: list[str]) -> int:
    """How many words only call a linked number a level: the one of من مستوى, the two of مقابل مستوى عند."""
    at = words[:1] == ["عند"]
    link = words[at + 1 : at + 2]
    return at + 1 if words[at : at + 1] == ["مستوي"] and link and link[0] in word_list("from a level") else 0


def _opens_with(phrases: str, words: list[str]) -> int:
    """How many of the words, the nearest first, are one of the phrases of a list; 0 for none of them."""
    return max((len(phrase) for phrase in _reversed(phrases) if words[: len(phrase)] == phrase), default=0)


@cache
def _reversed(phrases: str) -> tuple[list[str], ...]:
    return tuple(phrase.split()[::-1] for phrase in sorted(word_list(phrases)))


def _linked(word: str, before: list[str]) -> Role | None:
    if (
        (word in _WITH or word in word_list("by how much"))
        and before[:1]
        and before[0] in word_list("compared")
    ):
        return Role.FROM  # مقارنة مع 19 ألفا, مقارنة بنحو 3.3 %
    if word in word_list("by how much"):
        return Role.BY
    if word in word_list("from a level") and before and before[0] in word_list("nearing"):
        return Role.TO  # ليقترب من 3 ملايين
    if word in word_list("up to a level"):
        bound = before[:1] == ["up"] and not word_list("moved up").intersection(before)
        return None if bound else Role.TO  # up to 5 %, but picked up to 5 %
    return Role.FROM if word in word_list("from a level") else None


def _bare(words: list[str]) -> Role | None:
    """How far it moved, when only the moving thing comes between the verb and the figure."""
    for place, word in enumerate(words[: _BARE + 1]):
        if word in PAUSES or is_number(word) or _linked(word, words[place + 1 : place + 3]):
            return None
        found = direction_of(word)
        if found and found[1] != {"loss"} and (place == 0 or ("verb" in found[1] and not word.isascii())):
            return Role.BY
        if word in word_list("reaching"):
            if _was_before(words[place + 1 :]) or words[place + 1 : place + 2] in _RELATIVE:
                return None
            changed = direction_of(words[place + 1]) if words[place + 1 :] else None
            return Role.BY if changed and "noun" in changed[1] else Role.TO  # بزيادة بلغت 283 مليونا
    return None


_RELATIVE = (["الذي"], ["التي"], ["والذي"], ["والتي"])
"""Arabic "which": right behind a verb of reaching, the figure is not what is reached."""


def _lost(context: Context) -> Role | None:
    """How much was lost of a value: فقد 88% من قيمته."""
    lost = direction_of(context.words_before[0]) if context.words_before else None
    of_value = context.words_after[:1] == ["من"] and any(map(_VALUE.match, context.words_after[1:2]))
    return Role.BY if lost and lost[1] == {"loss"} and of_value else None


_VALUE = re.compile(f"(?:{ARTICLE})?(?:قيم|وزن|سعر)")
"""How the words begin for that of which a part can be lost: value, weight, price."""


def _was_before(words: list[str]) -> bool:
    """Whether the words before a verb say that the level is an earlier one: بعدما بلغت, بعد أن كانت."""
    return any(word in word_list("before the change") for word in words[:3])


def _changes(words: list[str], role: Role) -> bool:
    """Whether the words before a link have a verb or noun of change, or one of reaching for a level."""
    for place, word in enumerate(words[:_FARTHEST]):
        if word in PAUSES or word in word_list("opens a relative clause"):
            return False
        if role is Role.TO and word in word_list("reaching"):
            return not _was_before(words[place + 1 :])
        if direction_of(word):
            return True
    return False
