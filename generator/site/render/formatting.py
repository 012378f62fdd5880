"""Figures and days in the words of an edition."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.figures import Expression, arabic_change, arabic_style, house_style, moved
from generator.model import LocalizedText
from generator.text.language import ENGLISH

if TYPE_CHECKING:
    from collections.abc import Callable

    from generator.model import Article, Change, Figure, KeyFigure
    from generator.text.language import Language


@dataclass(frozen=True, slots=True)
class _HouseStyle:
    """How a language writes figures."""

    figure: Callable[[Figure, str | None, Language], Expression]
    """The second argument is what is counted, in English, if known."""
    change: Callable[[Change, Language], str]


_HOUSE_STYLES = {
    "ar": _HouseStyle(lambda figure, _, language: arabic_style(figure, language), arabic_change),
    "en": _HouseStyle(lambda figure, noun, _: house_style(figure, noun), lambda change, _: moved(change)),
}


def style(figure: Figure, language: Language, noun: str | None = None) -> Expression:
    """The figure in the house style of a language; `noun` is what it counts, in English."""
    return _HOUSE_STYLES[language.code].figure(figure, noun, language)


def short_style(row: KeyFigure, language: Language = ENGLISH) -> str:
    """The figure of a row in house style, with what is counted if known."""
    return style(row.figure, language, row.english.noun if row.english else row.gloss.noun).short


def measured(row: KeyFigure, language: Language) -> LocalizedText:
    """What the figure measures: in English if known and the edition is English, or else in Arabic."""
    if language.translated and row.measures:
        return LocalizedText(row.measures.text, "en")
    return LocalizedText(row.measures_ar.text, "ar")


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
