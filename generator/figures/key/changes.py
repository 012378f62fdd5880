"""Pairs an amount with an earlier one that the same sentence states, and computes the change between them.

Two forms are read: from one amount to another after a verb of movement (ارتفع من 5 إلى 7 ملايين), and a later
amount, a word of comparison, the earlier amount and a time (7 ملايين مقابل 5 ملايين في العام السابق).
Without the time, مقابل is a vote, a rate or a price and pairs nothing.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from generator.figures.key.arabic_phrase import noun_of
from generator.figures.lexicon.measures import MOVES
from generator.figures.lexicon.word_lists import word_list
from generator.figures.reading.enrich.movements import move_of
from generator.model import Change, Figure, Kind, Way
from generator.text.clitics import LEADING, THE
from generator.text.folding import fold_word

if TYPE_CHECKING:
    from collections.abc import Sequence

_KINDS = frozenset({Kind.MONEY, Kind.PERCENT, Kind.COUNT, Kind.QUANTITY})
_NEAR = 90
"""Most characters between the two amounts, and between an amount and its verb or time."""
_LIST = 12
"""Most characters between two amounts of a list."""
_LINK = 4
"""Most words between two amounts of which one is what the other was."""
_LINK_WITH_DATE = 8
"""The same if one of them has its date: من 12 في انتخابات عام 2014 إلى 18."""
_MOVEMENT = 5
"""How many words before brackets can name the movement of which they hold the amounts."""
_BORDER = re.compile(r"[.!?؟؛\n](?=\s|$)")
_COMPARING = frozenset("مقابل ومقابل مقارنه بالمقارنه قياسا مقابله".split())
_REPLACED = re.compile(r"(?:^| )(?:بعد(?: ان|ما) كان(?:ت|وا)?|بدلا من|عوضا عن)(?: |$)")
"""Words that make the amount after them the earlier one, even without a time."""
_EARLIER = re.compile(
    rf"(?:^| )(?:[{LEADING}]?{THE}?(?:ماضي|سابق|منصرم|فائت)ه?|قبل|سابقا|[{LEADING}]?(?:نفس|ذات)ها?"
    rf"|[{LEADING}]?{THE}?(?:عام|سنه|فتره|شهر|ربع|موسم))(?= |$)"
)
"""Words that put an amount in an earlier time."""
_LATER = re.compile(r"(?:^| )(?:ال)?(?:مقبل|قادم|متوقع|مستهدف|مرتقب)ه?(?= |$)")
_DATES = frozenset({Kind.DATE, Kind.PERIOD})


def change(text: str, figure: Figure, figures: Sequence[Figure]) -> Change | None:
    """What the figure was before, as its sentence states it; `None` when the sentence does not.

    Both have the same kind and unit. The change is computed in percent, or in points for percentages, and
    rounded to one decimal.
    """
    if figure.kind not in _KINDS:
        return None
    before, now = (
        (_earlier(text, figure, figures), figure) if figure.value is not None else _ends(text, figure)
    )
    if before is None or not before.value or now.value is None or before.value == now.value:
        return None
    if _is_later(before, now, figures):
        return None
    computed = _computed(figure.kind, before.value, now.value)
    stated = None if figure.kind is Kind.PERCENT else _stated(computed, figure, figures)
    return Change(before, computed, now, _way(text, now, computed), stated)


def _way(text: str, now: Figure, computed: Decimal) -> Way | None:
    """The direction of the nearest verb before the amount, or else of the two amounts."""
    shown = Way.ROSE if computed > 0 else Way.FELL
    stated = next((way for word in reversed(_words_before(text, now.start)) if (way := move_of(word))), shown)
    return shown if stated is shown else None


def _computed(kind: Kind, before: Decimal, now: Decimal) -> Decimal:
    between = now - before if kind is Kind.PERCENT else (now - before) / abs(before) * 100
    return Decimal(format(between, ".1f"))  # `quantize` fails when there are too many digits


def _ends(text: str, figure: Figure) -> tuple[Figure | None, Figure]:
    """The ends of a range after a verb of movement: rose from 5 to 7."""
    if figure.low is None or figure.high is None or _is_by(figure) or not _rises_from(text, figure):
        return None, figure
    return figure._replace(value=figure.low, low=None, high=None), figure._replace(
        value=figure.high, low=None, high=None
    )


def _earlier(text: str, figure: Figure, figures: Sequence[Figure]) -> Figure | None:
    """The earlier amount that the same sentence states."""
    alike = [other for other in figures if other is not figure and _alike(figure, other)]
    left = [other for other in alike if 0 <= figure.start - other.end <= _NEAR]
    right = [other for other in alike if 0 <= other.start - figure.end <= _NEAR]
    if left and _rises_from(text, left[-1]):
        between = _words(text, left[-1].end, figure.start)
        dated = any(f.kind in _DATES and left[-1].end <= f.start < figure.start for f in figures)
        most = _LINK_WITH_DATE if dated else _LINK
        if between and len(between) <= most and {"الي", "حتي"} & set(between):
            return left[-1]
    if right and _is_before(text, figure, right[0], figures) and not _are_lists(left, right):
        return right[0]
    return None


def _is_later(before: Figure, now: Figure, figures: Sequence[Figure]) -> bool:
    """Whether the date after what should be the earlier amount is later than that after the other."""
    dates = [(f.start, f.begin) for f in figures if f.kind in _DATES and f.begin is not None]
    mine = next((begin for start, begin in dates if now.end <= start < before.start), None)
    other = next((begin for start, begin in dates if before.end <= start < before.end + _NEAR), None)
    return mine is not None and other is not None and mine < other


def _are_lists(left: Sequence[Figure], right: Sequence[Figure]) -> bool:
    """Whether two amounts or more were two or more before, each its own: 20 و50 بدلا من 10 و25."""
    return bool(left) and len(right) > 1 and right[1].start - right[0].end < _LIST


def _is_before(text: str, figure: Figure, other: Figure, figures: Sequence[Figure]) -> bool:
    """Whether the amount after a figure is the earlier one: إلى 7 من 5, 7 مقابل 5 قبل عام, 7 بعد أن كان 5."""
    between = _words(text, figure.end, other.start)
    if not between or len(between) > 12:
        return False
    link = " ".join(between)
    if _REPLACED.search(link):
        return True
    if _COMPARING & set(between) and not (figure.kind is Kind.PERCENT and _is_by(figure)):
        dated = any(f.kind in _DATES and figure.end <= f.start <= other.end + _NEAR // 2 for f in figures)
        behind = _said_behind(text, other.end)
        timed = dated or _EARLIER.search(behind) or _EARLIER.search(link) or _in_brackets(text, figure, other)
        moved = any(
            move_of(word) or _is_a_move(word) for word in between
        )  # 84% against a normal year, but fell to 45%
        return bool(timed) and not moved and not _LATER.search(behind)
    led = _words_before(text, figure.start)[-3:]
    return "من" in between[-2:] and len(between) <= 4 and "الي" in led and _moved(text, figure.start)


def _is_a_move(word: str) -> bool:
    """Whether a word is the noun of a movement, whose amount is no level: مقابل توسع بقيمة 1174."""
    noun = noun_of(word)
    return noun is not None and noun.sort in MOVES


def _in_brackets(text: str, figure: Figure, other: Figure) -> bool:
    """Whether brackets after a movement hold both amounts and no more: تراجع المبيعات (5 مقابل 7)."""
    before, after = text[: figure.start].rstrip(), text[other.end :].lstrip()
    moved = any(map(_is_a_move, _words_before(text, figure.start)[-_MOVEMENT:]))
    return moved and before.endswith("(") and after.startswith(")")


def _is_by(figure: Figure) -> bool:
    """Whether a figure is how far something moved, so that no level is what it was before."""
    return figure.movement is not None and figure.movement.by


def _rises_from(text: str, figure: Figure) -> bool:
    """Whether من leads to the figure, after a verb of movement."""
    words = _words_before(text, figure.start)
    opened = "من" in words[-3:] or fold_word(figure.text).startswith("من ")
    return opened and _moved(text, figure.start)


def _moved(text: str, end: int) -> bool:
    changed = word_list("change", "verb that moves its object")
    return any(move_of(word) or word in changed for word in _words_before(text, end)[-9:])


def _stated(computed: Decimal, figure: Figure, figures: Sequence[Figure]) -> Figure | None:
    """The percentage near the figure that states the computed change, as the text rounds it."""
    for other in figures:
        beside = other.kind is Kind.PERCENT and abs(other.start - figure.start) <= 2 * _NEAR
        if beside and other.value is not None and abs(abs(computed) - abs(other.value)) < 1:
            return other
    return None


def _alike(figure: Figure, other: Figure) -> bool:
    same = figure.kind is other.kind and figure.unit == other.unit and other.value is not None
    counted = figure.noun is None or other.noun is None or figure.noun[:4] == other.noun[:4]
    return same and counted and (figure.per == other.per or None in (figure.per, other.per))


def _words(text: str, start: int, end: int) -> list[str]:
    """The folded words of a passage between two figures; empty when a sentence ends in it."""
    passage = text[start:end]
    return [] if _BORDER.search(passage) else re.findall(r"\w+", fold_word(passage))


def _words_before(text: str, end: int) -> list[str]:
    """The folded words shortly before a figure, in its sentence."""
    return re.findall(r"\w+", fold_word(_BORDER.split(text[max(0, end - _NEAR) : end])[-1]))


def _said_behind(text: str, start: int) -> str:
    """The rest of the clause after a figure, folded."""
    clause = re.split(r"[.,،!?؟؛\n)]", text[start : start + _NEAR], maxsplit=1)[0]
    return " ".join(re.findall(r"\w+", fold_word(clause)))
