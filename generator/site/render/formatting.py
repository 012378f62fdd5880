"""Figures and days in the words of an edition."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from typing import TYPE_CHECKING

from generator.figures import Expression, arabic_change, arabic_style, house_style, moved, scale_of
from generator.model import LocalizedText
from generator.text.language import ENGLISH

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from generator.model import Article, Change, Figure, KeyFigure
    from generator.text.language import Language


@dataclass(frozen=True, slots=True)
class _HouseStyle:
    """How a language writes figures."""

    figure: Callable[[Figure, str | None, Language, int], Expression]
    """After the figure: what is counted, in English, if known; the power of ten of the largest scale."""
    change: Callable[[Change, Language], str]


_HOUSE_STYLES = {
    "ar": _HouseStyle(lambda figure, _, language, most: arabic_style(figure, language, most), arabic_change),
    "en": _HouseStyle(
        lambda figure, noun, _, most: house_style(figure, noun, most), lambda change, _: moved(change)
    ),
}


LARGEST_SCALE = 12
"""The power of ten of a trillion."""


@lru_cache(maxsize=1 << 14)
def style(
    figure: Figure, language: Language, noun: str | None = None, most: int = LARGEST_SCALE
) -> Expression:
    """The figure in the house style of a language, remembered because a page says each several times.

    Args:
        figure: the figure.
        language: of the edition.
        noun: what it counts, in English.
        most: the power of ten of the largest scale it may be written in.
    """
    return _HOUSE_STYLES[language.code].figure(figure, noun, language, most)


def one_scale(rows: Iterable[KeyFigure]) -> dict[str, int]:
    """By unit, the power of ten of the largest scale, where a table needs a common one.

    3,878.9 million is written so because it has too many decimals in billions; then 1.2 billion of the same
    unit is 1,200 million beside it.
    """
    most: dict[str, int] = {}
    for figure in (row.figure for row in rows):
        if figure.value is not None and figure.unit:
            power = scale_of(figure.value)
            if power and abs(figure.value) >= Decimal(10) ** (power + 3):
                most[figure.unit] = min(power, most.get(figure.unit, power))
    return most


def short_style(row: KeyFigure, language: Language = ENGLISH, most: int = LARGEST_SCALE) -> str:
    """The figure of a row in house style, with what is counted if known; `most` as for `style`."""
    return style(row.figure, language, row.english.noun if row.english else row.gloss.noun, most).short


def measured(row: KeyFigure, language: Language) -> LocalizedText:
    """What the figure measures: in English if known and the edition is English, or else in Arabic."""
    english = row.shown or row.measures
    if language.translated and english:
        return LocalizedText(english.text, "en")
    return LocalizedText((row.shown_ar or row.measures_ar).text, "ar")


def change_style(change: Change, language: Language) -> str:
    """How far a figure moved: `+40%`."""
    return _HOUSE_STYLES[language.code].change(change, language)


@dataclass(frozen=True, slots=True)
class PublicationDay:
    """The day on which an article appeared."""

    iso: str
    text: str
    hijri: str | None


def publication_day(article: Article, language: Language) -> PublicationDay | None:
    """When the article appeared, if it says."""
    day = article.published
    return PublicationDay(day.isoformat(), language.day(day), language.hijri_day(day)) if day else None
