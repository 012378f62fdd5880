"""The figures of the headline, which a brief carries if the first sentences of the article do."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from generator.model import Figure, Passage


def figures_to_carry(title: Passage, first: Iterable[Passage]) -> list[Figure]:
    """The figures of the headline that one of the first sentences states."""
    passages = list(first)
    return [
        figure for figure in title.comparison.arabic if any(carries(passage, figure) for passage in passages)
    ]


def carries(passage: Passage, figure: Figure) -> bool:
    """Whether a sentence states the figure in its Arabic."""
    return is_among(passage.comparison.arabic, figure)


def is_among(figures: Sequence[Figure], figure: Figure) -> bool:
    """Whether one of the figures is that of a headline, which may leave out its unit and its bound."""
    return any(_same(figure, other) for other in figures)


def _same(figure: Figure, other: Figure) -> bool:
    numbers = (figure.value, figure.low, figure.high) == (other.value, other.low, other.high)
    dates = (figure.begin, figure.until, figure.partial) == (other.begin, other.until, other.partial)
    units = figure.unit == other.unit or None in (figure.unit, other.unit)
    return figure.kind is other.kind and numbers and dates and units
