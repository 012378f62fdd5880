"""Two dates that the other language tells as one span: ما بين 14 و15 تموز, between July 14 and 15."""

from __future__ import annotations

from itertools import pairwise

from generator.model import Figure, Kind

_Side = tuple[Figure, ...]


def as_one_period(figures: _Side, others: _Side, text: str) -> _Side:
    """The figures of a text; two dates in a row become the span of the other that has them as its ends."""
    spans = [figure for figure in others if figure.kind is Kind.PERIOD]
    if not spans or any(figure.kind is Kind.PERIOD for figure in figures):
        return figures
    told = figures
    for first, last in pairwise(figures):
        span = next((span for span in spans if _ends(first, last, span)), None)
        if span and first in told and last in told:
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
