"""Whether a figure is counted per another unit in the translation: 222 a week for الأجر اليومي 222."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING

from generator.figures.checking.phrase import phrase
from generator.figures.lexicon.table import table
from generator.figures.lexicon.units import names_of
from generator.model import Figure, Kind
from generator.text.clitics import CONJUNCTIONS, FOR_THE, LEADING, THE
from generator.text.folding import fold

if TYPE_CHECKING:
    from generator.figures.checking.sides import Context, Sides
    from generator.figures.checking.texts import Texts

_EACH = "item"
"""What "each" and "apiece" count per, which may be anything."""
_NEXT = 2
"""How many words after an amount may say what it is for."""
_TIMES = ("hour", "day", "week", "month", "year")
_COLUMNS = {"ar": "arabic", "en": "english"}
_CLITICS = {"ar": rf"[{CONJUNCTIONS}]?[{LEADING}]?{THE}?", "en": ""}
_ENDINGS = {"ar": "(?:ي|يه|يا)", "en": ""}


def other_rate(sides: Sides) -> bool:
    """Whether the units differ, and neither text says the unit of the other as well."""
    one, other = sides.ar.per, sides.en.per
    if one and other:
        return (
            one != other
            and _EACH not in (one, other)
            and not (_near(sides.english, one) or _near(sides.arabic, other))
        )
    if sides.en.kind is Kind.MONEY and not one and not other:
        return _each_added(sides)
    if other:
        return (
            _is_another(other, sides.arabic, sides.english)
            or _in_a_second(other, sides)
            or _is_added(other, sides.arabic)
            or _each_added(sides)
        )
    return one is not None and _is_another(one, sides.english, sides.arabic)


def counted_per(figure: Figure, others: tuple[Figure, ...]) -> bool:
    """Whether the figure is the round number that the other text counts per: كل ألف, for every 1,000."""
    if figure.kind is not Kind.COUNT or figure.value is None:
        return False
    return any((other.per or "").isdecimal() and Decimal(other.per or "") == figure.value for other in others)


def other_rate_words(texts: Texts) -> tuple[Figure, Figure] | None:
    """The rate that only the first text says and that only the second says: twice a week, twice a month."""
    one = _said_in_one(texts.source, texts.source_lang, texts.target, texts.target_lang)
    other = _said_in_one(texts.target, texts.target_lang, texts.source, texts.source_lang)
    return (one[0], other[0]) if len(one) == len(other) == 1 else None


def _said_in_one(text: str, lang: str, other: str, other_lang: str) -> list[Figure]:
    """The words of each unit of time that the text has a rate of and the other text does not name."""
    folded, elsewhere = fold(text), fold(other).text
    found: list[Figure] = []
    for time in _TIMES if _any_adjective(lang).search(folded.text) else ():
        match = _adjectives(time, lang).search(folded.text)
        if match and not _names(time, other_lang).search(elsewhere):
            found.append(phrase(match.span(), text))
    return found


def _is_another(unit: str, side: Context, other: Context) -> bool:
    """Whether one side has a rate in another unit of time, and not the one that the other side says."""
    if unit not in _TIMES or _names(unit, side.lang).search(fold(side.text).text):
        return False
    others = [time for time in _TIMES if time != unit and not _names(time, other.lang).search(_text(other))]
    return any(_adjectives(time, side.lang).search(_text(side)) for time in others)


def _in_a_second(unit: str, sides: Sides) -> bool:
    """Whether the Arabic says in a second, which may also be a rank, and the English another time."""
    behind = _IN_A_SECOND.search(sides.arabic.after) is not None
    return behind and unit in (*_TIMES, "minute") and "second" not in _text(sides.english)


_IN_A_SECOND = re.compile(r"^(?: \w+){0,2} في الثانيه\b")


def _is_added(unit: str, arabic: Context) -> bool:
    """Whether the Arabic has no rate in the unit and no such time but in dates and sums: في ست سنوات."""
    if unit not in _TIMES or not arabic.text or arabic.lang != "ar":
        return False
    text = _SUMS.sub(" ", _text(arabic))
    return not _names(unit, "ar").search(text) and not _EVERY_AR.search(text)


_SUMS = re.compile(
    r"\b\w?(?:سنوات|اعوام|اشهر|شهور|اسابيع|ايام|ساعات|سنتين|عامين|شهرين|اسبوعين|يومين|ساعتين)\b"
    r"|\b\w{0,3}(?:عام|سنه) (?:ال)?\d{4}\b"
)
"""Times that last and years of the calendar."""
_EVERY_AR = re.compile(
    r"\b\w?(?:كل|معدل|موسم\w*|حول\w*|دوري\w*|راتب\w*|اجر\w*|ايجار\w*|انتاج\w*|طاق\w+|واردات\w*)\b"
)
"""Words of what is told by the year without saying so: a wage, a rent, an output."""


def _each_added(sides: Sides) -> bool:
    """Whether the English gives money to each of several, and the Arabic has no word for each or alike."""
    each = sides.en.per == _EACH or _opens_with_each(sides.english.words_before)
    if not each or sides.ar.kind is not Kind.MONEY or not sides.arabic.text:
        return False
    if any(word.startswith(FOR_THE) for word in sides.arabic.words_after[:_NEXT]):
        return False  # 15 دولارا للتذكرة
    return not _EACH_AR.search(_text(sides.arabic))


def _opens_with_each(words: list[str]) -> bool:
    """Whether the sentence up to the figure is about each of several: each of the two phases will cost."""
    places = (place for place, word in enumerate(words) if word == "each")
    return any(words[place - 1 : place] == ["of"] for place in places)


_EACH_AR = re.compile(
    r"\b\w?(?:كل(?:ا|تا|هما|هم|هن|ها|ه)?|لكل\w*|منهما?|منهن|منها|واحده?|فرد|شخص|نفس\w*|ذات\w*|مماثل\w*|متساو\w*|بالتساوي|مناصفه"
    r"|غرام\w*|تغريم\w*|سجن\w*|حكم\w*|تراوح\w*|قيمه)\b"
)


def _text(side: Context) -> str:
    return fold(side.text).text


def _near(side: Context, unit: str) -> bool:
    """Whether the rate is also said after the figure: 2,000 kWh per person a year."""
    said = " ".join(side.words_after[:8])
    return any(re.search(rf"\b{re.escape(phrase)}\b", said) for phrase in _phrases(unit, side.lang))


@cache
def _phrases(unit: str, lang: str) -> tuple[str, ...]:
    rows = (row for row in table("rates") if row["unit"] == unit)
    return tuple(phrase for row in rows for phrase in row.folded(_COLUMNS[lang]))


@cache
def _names(unit: str, lang: str) -> re.Pattern[str]:
    """Every word that speaks of the unit, with any ending: day, daily, holidays."""
    names = (fold(name).text for name in names_of("time", _COLUMNS[lang])[unit] if len(name) > 1)
    return re.compile("|".join(map(re.escape, sorted({*names, *_phrases(unit, lang)}))))


@cache
def _any_adjective(lang: str) -> re.Pattern[str]:
    return re.compile("|".join(_adjectives(time, lang).pattern for time in _TIMES))


@cache
def _adjectives(unit: str, lang: str) -> re.Pattern[str]:
    """The rates of the unit, and in Arabic the adjectives of its name: يومي, الشهرية."""
    names = (fold(name).text for name in names_of("time", _COLUMNS[lang])[unit])
    adjectives = [name + _ENDINGS[lang] for name in names] if _ENDINGS[lang] else []
    rates = "|".join((*map(re.escape, _phrases(unit, lang)), *adjectives))
    return re.compile(rf"\b{_CLITICS[lang]}(?:{rates})\b")
