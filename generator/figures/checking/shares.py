"""Shares that one language states as two numbers: nine out of ten is 9 من 10."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from generator.figures.reading.extract import extract
from generator.figures.reading.interpret.shares import LINK
from generator.model import Form

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.model import Figure

_Side = tuple["Figure", ...]


def told_alike(arabic: _Side, english: _Side) -> tuple[_Side, _Side]:
    """Both sides, with a share split into its two numbers when the other side has those."""
    return _as_told(arabic, english, "ar"), _as_told(english, arabic, "en")


def _as_told(figures: _Side, others: _Side, lang: str) -> _Side:
    if not any(figure.form is Form.SHARE for figure in figures):
        return figures
    values = {other.value for other in others}
    split: list[Figure] = []
    for figure in figures:
        parts = tuple(_parts(figure, lang)) if figure.form is Form.SHARE else ()
        split += parts if parts and values.issuperset(part.value for part in parts) else (figure,)
    return tuple(split)


def _parts(figure: Figure, lang: str) -> Iterator[Figure]:
    link = LINK.search(figure.text)
    if link is None:
        return
    for start, end in ((0, link.start()), (link.end(), len(figure.text))):
        for part in extract(figure.text[start:end], lang):
            begin = figure.start + start
            yield replace(part, start=part.start + begin, end=part.end + begin)
