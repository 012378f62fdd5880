"""Names of units for readers who choose one."""

from __future__ import annotations

from functools import cache

from babel.numbers import get_currency_name

from generator.figures.lexicon.cldr import currencies
from generator.figures.writing.arabic import arabic_noun

_POINT = {"en": "percentage point", "ar": "نقطة مئوية"}


@cache
def unit_name(unit: str, language: str) -> str:
    """The name of a currency or unit in English (`en`) or Arabic (`ar`).

    >>> unit_name("SAR", "en"), unit_name("tonne", "ar"), unit_name("DINAR", "en")
    ('Saudi Riyal', 'طن', 'dinar')
    """
    if unit == "point":
        return _POINT[language]
    if unit in currencies():
        return get_currency_name(unit, locale=language)
    return arabic_noun(unit) if language == "ar" else unit.lower()
