"""Marks the label of an amount that is only what another was before, and has no date that says so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.figures.key.changes import change
from generator.figures.key.figure_span import NEAR
from generator.model import Measure, Wording

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.model import Figure

_EARLIER = {True: "سابقا", False: "earlier"}


def is_earlier(text: str, figure: Figure, figures: Sequence[Figure]) -> bool:
    """Whether the sentence says that another amount was this before: 5 in from 5 to 7, and in 7 مقابل 5."""
    near = (
        other
        for other in figures
        if other is not figure and other.kind is figure.kind and -NEAR < other.start - figure.start < NEAR
    )
    changes = (change(text, other, figures) for other in near)
    return any(found is not None and found.before.start == figure.start for found in changes)


def as_earlier(measure: Measure) -> Measure:
    """The measure, told of an earlier time if it is a label; a clause says that by itself."""
    if measure.wording is not Wording.LABEL:
        return measure
    arabic = any("\u0621" <= character <= "\u064a" for character in measure.text)
    return Measure(f"{measure.text} ({_EARLIER[arabic]})")
