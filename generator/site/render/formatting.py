"""Figures in the words of an edition: English or Arabic house style."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.figures import Expression, arabic_change, arabic_style, house_style, moved
from generator.text.language import ENGLISH

if TYPE_CHECKING:
    from generator.model import Change, Figure, KeyFigure
    from generator.text.language import Language


def style(figure: Figure, language: Language, noun: str | None = None) -> Expression:
    """The figure in the house style of a language; `noun` is what it counts, in English."""
    return arabic_style(figure) if language.code == "ar" else house_style(figure, noun)


def short_style(row: KeyFigure, language: Language = ENGLISH) -> str:
    """The figure of a row in house style, with what is counted when that is known."""
    return style(row.figure, language, row.english.noun if row.english else None).short


def measured(row: KeyFigure, language: Language) -> tuple[str, bool]:
    """What the figure measures in the edition's language or else in Arabic, and whether it is Arabic."""
    if language.code == "en" and row.measures:
        return row.measures, False
    return row.measures_ar or row.verbatim, True


def change(one: Change, language: Language) -> str:
    """How far a figure moved: `+40%`, `+٤٠٪`."""
    return arabic_change(one) if language.code == "ar" else moved(one)
