"""What a figure measures: a noun phrase where the construction is certain, or else its clause."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.figures.key import (
    actions,
    arabic_label,
    arabic_shared,
    arabic_subject,
    english_label,
    english_shared,
    people,
)
from generator.figures.key.arabic_doubts import is_cause, is_limited, is_made_of
from generator.figures.key.arabic_phrase import noun_of
from generator.figures.key.arabic_subject import LENGTHS
from generator.figures.key.clause import clause
from generator.figures.key.figure_span import HYPHENS, NEAR, bound_before_figure, extent
from generator.figures.key.words import Word, after, before, noun_forms, verb_forms, words
from generator.figures.lexicon.word_lists import stop_words, word_list
from generator.model import Kind, Measure
from generator.text.folding import fold_word
from generator.text.script import is_arabic

if TYPE_CHECKING:
    from collections.abc import Iterable

    from generator.model import Figure

_MOST_SHARED = 4
_GAP = 8
"""Most characters between two amounts of a list in order."""
_SHARE = "حصة من "
"""How an Arabic label of a part begins."""
_DATES = frozenset({Kind.DATE, Kind.PERIOD})
_RATE_OF_A_MOVE = 2
"""Words in a label that names a rate and a movement, and not of what: نسبة ارتفاع."""
_OF_THEM = re.compile(r"\s+(?:of (?:them|which|whom|it)\b|من(?:هم|ها|هن|ه)(?!\w))")
"""How a part is said after its number."""
_IN_OTHER_WORDS = re.compile(r"\s*(?:\(\s*(?:أي|or)?|[،,]?\s*(?:أي|أو|ما يعادل|ما يوازي|or))\s*")
"""What comes between an amount and the same amount in another unit."""


def measure(text: str, figure: Figure, figures: Iterable[Figure]) -> Measure:
    """What the figure measures; `figures` are all of the text."""
    named = label(text, figure, tuple(figures))
    return Measure(named) if named else clause(text, figure)


def label(text: str, figure: Figure, figures: tuple[Figure, ...], most: int = _MOST_SHARED) -> str:
    """The noun phrase that names what the figure measures; empty when none is certain.

    Figures that share a verb share its phrase: up 5% in May and 7% in June.
    """
    arabic = is_arabic(text)
    preceding = _preceding(text, figure, figures)
    if arabic and (ordered := arabic_shared.in_order(text, preceding, _place_in_list(figure, figures))):
        return ordered
    named = _own(text, figure, figures, preceding, arabic=arabic)
    bound = bound_before_figure(text, figure)[0]
    if arabic and (is_limited(preceding) or (bound is not None and bound.subject)):
        named = arabic_shared.level(named)
    shares = arabic and (len(named.split()) == _RATE_OF_A_MOVE or arabic_shared.joined(preceding))
    if most and (not named or shares):
        named = _with_others(text, figure, figures, named, most - 1, arabic=arabic)
    if arabic and named.endswith((" ال", " الـ")):
        return ""
    if arabic and named and is_cause(text, figure, named):
        return ""
    return "" if fold_word(named) in word_list("needs of what") else named


def _with_others(  # noqa: PLR0913 - one more than the label
    text: str, figure: Figure, figures: tuple[Figure, ...], named: str, most: int, *, arabic: bool
) -> str:
    """The label that a figure shares with one before it; `named` is what its own words say."""
    preceding = _preceding(text, figure, figures)
    earlier = _earlier(text, figure, figures)
    shared = label(text, earlier, figures, most) if earlier else ""
    if arabic and (moved := arabic_shared.moved(preceding, named, shared)) is not None:
        return moved
    if earlier and shared and (joined := _joined(text, earlier, figure, figures, shared)):
        return joined
    if not arabic:
        return english_shared.continued(preceding, shared)
    if earlier and figure.kind is earlier.kind and (joined := _next(text, earlier, figure, shared)):
        return joined
    alike = _earlier(text, figure, figures, alike=True)
    first = label(text, alike, figures, most) if alike else ""
    return arabic_shared.continued(text, preceding, shared, first) or arabic_shared.numbered(
        preceding, figure
    )


def _next(text: str, earlier: Figure, figure: Figure, shared: str) -> str:
    """The label of a figure that و joins to one of its kind; `shared` is the label of that."""
    gap = text[extent(text, earlier)[1] : extent(text, figure)[0]]
    if figure.kind is Kind.COUNT and (done := actions.also(shared, figure, gap)):
        return done
    bare = figure.kind is Kind.PERCENT or not figure.noun or figure.noun.startswith("ل")
    if not bare or not re.fullmatch(r"[^.,،؛:()]{0,40}\sو", gap):
        return ""
    return arabic_shared.beside(text, shared, earlier.noun or "", after(text, figure.end, ()))


def _joined(text: str, earlier: Figure, figure: Figure, figures: tuple[Figure, ...], shared: str) -> str:
    """The label of a figure that is worth, equals or is compared with the one before; else empty."""
    if _is_the_same(text, earlier, figure):
        return shared
    if _valued(text, earlier, figure):
        return f"قيمة {shared}" if is_arabic(shared) else f"value of {shared}"
    if _compared(text, earlier, figure, figures):
        level = arabic_shared.level if is_arabic(shared) else english_shared.level
        return shared if figure.kind is Kind.PERCENT else level(shared)
    return ""


def _place_in_list(figure: Figure, figures: tuple[Figure, ...]) -> int:
    """How many amounts of its kind are right before it."""
    place, end = 0, figure.start
    for other in reversed([f for f in figures if f.end <= figure.start and f.key]):
        if other.kind is not figure.kind or end - other.end > _GAP:
            break
        place, end = place + 1, other.start
    return place


def _preceding(text: str, figure: Figure, figures: tuple[Figure, ...]) -> list[Word]:
    bound = bound_before_figure(text, figure)[0]
    start = figure.start if bound is not None and bound.subject else extent(text, figure)[0]
    return before(
        text,
        start,
        [other for other in figures if other is not figure and (other.key or other.kind in _DATES)],
    )


def _own(
    text: str, figure: Figure, figures: tuple[Figure, ...], preceding: list[Word], *, arabic: bool
) -> str:
    """The label that the figure's own surroundings state."""
    others = [other for other in figures if other is not figure]
    following = after(text, extent(text, figure)[1], others)
    language = "arabic" if arabic else "english"
    beside = arabic_label if arabic else english_label
    if figure.kind is Kind.AGE:
        return people.age(text, preceding, following, language)
    if figure.kind is Kind.QUANTITY and figure.unit in LENGTHS:
        far = str(beside.distance(text, preceding, following))
        if far or (preceding and preceding[-1].folded in word_list("distance")):
            return far
    if figure.kind is Kind.COUNT and (
        told := people.fate(figure, preceding, after(text, figure.end, others), language)
    ):
        return told
    filled = figure.kind is Kind.QUANTITY and figure.unit not in LENGTHS
    owned = ""
    if arabic and is_made_of(preceding):
        return str(beside.of_count(text, figure, preceding, following))
    if arabic:
        owned = arabic_subject.of_owner(text, preceding) or arabic_subject.of_quality(preceding, figure)
    return str(
        owned
        or beside.stated(text, preceding, figure, following)
        or _further(text, figure, preceding, following, arabic=arabic)
        or _of_source(text, figure, preceding, following, arabic=arabic)
        or (beside.of_substance(text, following) if filled else "")
        or beside.of_count(text, figure, preceding, following)
    )


def _of_source(
    text: str, figure: Figure, preceding: list[Word], following: list[Word], *, arabic: bool
) -> str:
    """What the figure is part of, in Arabic with whose part it is."""
    beside = arabic_label if arabic else english_label
    named = str(beside.of_source(text, figure, following))
    whose = arabic_subject.sharer(text, preceding) if arabic and named.startswith(_SHARE) else ""
    return f"حصة {whose} {named.removeprefix('حصة ')}" if whose else named


def _further(text: str, figure: Figure, preceding: list[Word], following: list[Word], *, arabic: bool) -> str:
    """The label that a construction of one language states."""
    if arabic:
        return arabic_subject.of_subject(text, preceding, figure)
    return english_shared.moved_in(text, preceding, following)


def _earlier(text: str, figure: Figure, figures: tuple[Figure, ...], *, alike: bool = False) -> Figure | None:
    """The key figure before this one, near enough to share its phrase; if `alike`, the last of its kind."""
    found = [f for f in figures if f.end <= figure.start and f.key]
    if alike:
        like = [f for f in found if f.kind is figure.kind and f.unit == figure.unit]
        found = like or [f for f in found if f.kind is Kind.PERCENT]
    if not found or figure.start - found[-1].end > NEAR:
        return None
    gap = text[found[-1].end : figure.start]
    return None if re.search(r"[.!?؟؛]\s", gap) else found[-1]


def _is_the_same(text: str, earlier: Figure, figure: Figure) -> bool:
    """Whether the figure gives the one before it in another unit: 5 ملايين دينار (نحو 16 مليون دولار)."""
    gap = text[extent(text, earlier)[1] : extent(text, figure)[0]]
    converts = figure.kind is earlier.kind and figure.kind in (Kind.MONEY, Kind.QUANTITY)
    return converts and figure.unit != earlier.unit and _IN_OTHER_WORDS.fullmatch(gap) is not None


def _valued(text: str, earlier: Figure, figure: Figure) -> bool:
    """Whether a sum is what the quantity before it is worth: 6 آلاف طن بقيمة 27 مليون دينار."""
    gap = words(text, earlier.end, figure.start)
    worth = any(word.folded in word_list("worth") for word in gap)
    return (
        worth and len(gap) < 6 and figure.kind is Kind.MONEY and earlier.kind in (Kind.QUANTITY, Kind.COUNT)
    )


def _compared(text: str, earlier: Figure, figure: Figure, figures: tuple[Figure, ...]) -> bool:
    """Whether only particles, dates and words of comparison come between two figures of one kind."""
    bare = figure.kind is Kind.COUNT and not figure.noun and earlier.kind is Kind.MONEY
    if not bare and (earlier.kind, earlier.unit) != (figure.kind, figure.unit):
        return False
    particles = stop_words() | word_list("comparing", "measure aside", "time")
    gap = [word for word in words(text, earlier.end, figure.start, figures) if not word.figure]
    part = any(noun_forms(word.folded) & word_list("begins a part") for word in gap)
    if is_arabic(text) and (part or _has_its_own(text, figure)):
        return False
    if not any(word.text.isalnum() for word in gap) or _OF_THEM.match(text, extent(text, figure)[1]):
        return False  # 11 million, 2 million of them in the capital
    return all(
        (verb_forms(word.folded) | noun_forms(word.folded)) & particles or len(word.folded) < 2
        for word in gap
    )


def _has_its_own(text: str, figure: Figure) -> bool:
    """Whether a measure of its own follows the figure: بلغ نمو الأجور 5% و6% في الأسعار."""
    following = words(text, extent(text, figure)[1], min(len(text), figure.end + NEAR))[:2]
    asides = word_list("measure aside")
    if following and following[0].folded.startswith("لل") and not noun_forms(following[0].folded) & asides:
        return True  # 13% for men, 33% for women
    led = len(following) == 2 and following[0].folded in ("في", "فى", "من")
    noun = noun_of(following[1].folded) if led else None
    return noun is not None


def _is_plural(word: str) -> bool:
    return word in word_list("plural", language="english")


def counted(text: str, figure: Figure) -> str | None:
    """The noun as written after a number: "members" for the compound "160,000-member".

    With the other noun of a pair, of which the first alone says too little: men and women.
    """
    pair = re.match(r"\s*(\w+ and (\w+))", text[figure.end :])
    if figure.noun and pair and pair[1].startswith(f"{figure.noun} and ") and _is_plural(pair[2]):
        return pair[1]
    if figure.noun and text[figure.end] in HYPHENS and not figure.noun.endswith("s"):
        return f"{figure.noun}s"
    return figure.noun
