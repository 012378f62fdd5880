"""Two dates that the other language tells as one span: ما بين 14 و15 تموز, between July 14 and 15."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from generator.model import Figure, Kind
from generator.text.clitics import CONJUNCTIONS
from generator.text.folding import fold

if TYPE_CHECKING:
    from collections.abc import Sequence

_Side = tuple[Figure, ...]

_BETWEEN = re.compile(rf"(?:^| )(?:[{CONJUNCTIONS}]?بين|between)(?: \w+)? ?$")
_FROM = re.compile(rf"(?:^| )(?:[{CONJUNCTIONS}]?من|from)(?: \w+)? ?$")
_AND = re.compile(r"(?:عام |سنه )?و|and ")
_UNTIL = re.compile(r"(?:حتي|لغايه)\b|(?:until|till|through)\b")
_TO = re.compile(r"(?:عام |سنه )?(?:الي|حتي|لغايه)\b|(?:to|until|till|through)\b")


def as_one_period(figures: _Side, others: _Side, text: str) -> _Side:
    """The figures of a text; two dates in a row become the span of the other that has them as its ends."""
    spans = [figure for figure in others if figure.kind is Kind.PERIOD]
    if not spans or any(figure.kind is Kind.PERIOD for figure in figures):
        return figures
    told = tuple(_since_january(figure, spans, text) for figure in figures)
    if told != figures:
        return told
    for first, last in pairwise(figures):
        span = next((span for span in spans if _ends(first, last, span)), None)
        if span and _spans(first, last, text) and first in told and last in told:
            joined = first._replace(
                kind=Kind.PERIOD,
                end=last.end,
                text=text[first.start : last.end] or first.text,
                begin=span.begin,
                until=span.until,
                partial=span.partial,
                grain=span.grain,
            )
            told = tuple(joined if each is first else each for each in told if each is not last)
    return told


def _since_january(figure: Figure, spans: Sequence[Figure], text: str) -> Figure:
    """A month up to which the text counts from the beginning of the year, as the span from January to it."""
    until = str(figure.partial)
    span = next((span for span in spans if _opens_a_year(span) and _last_month(span) == until), None)
    first = max(0, figure.start - _NEAR)
    led = _FROM_NEW_YEAR.search(fold(text[first : figure.start]).text) if span else None
    if span is None or led is None:
        return figure
    start = first + fold(text[first : figure.start]).span(*led.span())[0]
    return figure._replace(kind=Kind.PERIOD, partial=span.partial, start=start, text=text[start : figure.end])


def _opens_a_year(span: Figure) -> bool:
    return span.partial is not None and span.partial.recurs and span.partial.first.written() == "--01"


def _last_month(span: Figure) -> str:
    return span.partial.last.written() if span.partial is not None and span.partial.last is not None else ""


_NEAR = 40
"""Characters before a month in which the beginning of its year is named."""
_FROM_NEW_YEAR = re.compile(
    r"(?:بدايه|مطلع|اول) (?:ال)?(?:عام|سنه)(?: \w+)? (?:الي|حتي|لغايه|والي)(?: (?:شهر|نهايه))* $"
    r"|(?:start|beginning) of (?:the|this|last) year (?:to|until|till|through)(?: the end of)? $"
)


def _ends(first: Figure, last: Figure, span: Figure) -> bool:
    """Whether the two are dates at which the span begins and ends."""
    if not first.kind is last.kind is Kind.DATE:
        return False
    if span.partial is not None:
        return str(span.partial) == f"{first.partial}/{last.partial}"
    return None not in (span.begin, span.until) and (first.begin, last.until) == (span.begin, span.until)


def _spans(first: Figure, last: Figure, text: str) -> bool:
    """Whether the words at the two tell a span: بين 3 و9, from 3 to 9; in 2012 and 2017 are two years."""
    before = fold(text[max(0, first.start - 24) : first.start]).text
    middle = fold(text[first.end : last.start]).text.strip(" ,،") + " "
    between = _BETWEEN.search(before) and _AND.match(middle)
    return bool(between or _UNTIL.match(middle) or (_FROM.search(before) and _TO.match(middle)))
