"""Units of weight and volume that a text names without a number: سعر غرام الذهب, an ounce of gold."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from generator.figures.checking.phrase import phrase
from generator.figures.lexicon.en.units import unit_names
from generator.figures.lexicon.units import arabic_units
from generator.text.clitics import CONJUNCTIONS, LEADING, THE
from generator.text.folding import fold

if TYPE_CHECKING:
    from generator.figures.checking.texts import Texts
    from generator.model import Comparison, Figure

_UNITS = ("gram", "kilogram", "kilo", "tonne", "ounce", "barrel", "litre", "gallon")
_SHORT = frozenset({"طن"})
"""Names of two letters that are no symbols."""
_SAME = {"kilo": "kilogram"}


def other_unit(comparison: Comparison, texts: Texts) -> tuple[Figure, Figure] | None:
    """The unit that only the first text names and the one that only the second names, if each has one."""
    first = _mentioned(texts.source, texts.source_lang, comparison.arabic)
    if not first:
        return None
    second = _mentioned(texts.target, texts.target_lang, comparison.english)
    gone, new = first.keys() - second.keys(), second.keys() - first.keys()
    if len(gone) != 1 or len(new) != 1:
        return None
    one, other = first[gone.pop()], second[new.pop()]
    return None if one is None or other is None else (one, other)


def _mentioned(text: str, lang: str, figures: tuple[Figure, ...]) -> dict[str, Figure | None]:
    """The units by name, each with its word; `None` for those that figures have."""
    measured = (figure.unit for figure in figures if figure.unit in _UNITS)
    units: dict[str, Figure | None] = {_SAME.get(unit, unit): None for unit in measured if unit}
    folded = fold(text)
    for match in _pattern(lang).finditer(folded.text):
        unit = _names(lang)[match[1]]
        units.setdefault(_SAME.get(unit, unit), phrase(match.span(1), text))
    return units


@cache
def _names(lang: str) -> dict[str, str]:
    """The folded names of the units, without symbols."""
    if lang == "ar":
        known = ((name, unit) for unit in _UNITS for name in arabic_units().get(unit, ()))
    else:
        known = ((name, unit) for name, unit in unit_names().items() if unit in _UNITS)
    return {fold(name).text: unit for name, unit in known if len(name) > 2 or name in _SHORT}


@cache
def _pattern(lang: str) -> re.Pattern[str]:
    head = rf"[{CONJUNCTIONS}]?[{LEADING}]?{THE}?" if lang == "ar" else ""
    return re.compile(rf"\b{head}({'|'.join(sorted(map(re.escape, _names(lang)), reverse=True))})\b")
