"""Two dates that the other language tells as one span: ما بين 14 و15 تموز, between July 14 and 15."""

from __future__ import annotations

import re
from itertools import pairwise

from generator.model import Figure, Kind
from generator.text.clitics import CONJUNCTIONS
from generator.text.folding import fold

_Side = tuple[Figure, ...]

_BETWEEN = re.compile(rf"(?:^| )(?:[{CONJUNCTIONS}]?بين|between)(?: \w+)? ?$")
_FROM = re.compile(rf"(?:^| )(?:[{CONJUNCTIONS}]?من|from)(?: \w+)? ?$")
_AND = re.compile(r"(?:عام |سنه )?و|and ")
_TO = re.compile(r"(?:عام |سنه )?(?:الي|حتي|لغايه)\b|(?:to|until|till|through)\b")


def as_one_period(figures: _Side, others: _Side, text: str) -> _Side:
    """The figures of a text; two dates in a row become the span of the other that has them as its ends."""
    spans = [figure for figure in others if figure.kind is Kind.PERIOD]
    if not spans or any(figure.kind is Kind.PERIOD for figure in figures):
        return figures
    told = figures
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
    return bool(between or (_FROM.search(before) and _TO.match(middle)))
