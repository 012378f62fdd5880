"""Figures in English house style, from their values alone: nearly $1.5 billion, 450,000 m³ a day."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING

from babel import Locale
from babel.dates import format_date
from hijridate import Hijri

from generator.figures.lexicon.table import meanings
from generator.figures.writing.digits import MINUS, grouped, in_arabic, in_units, is_endless, places
from generator.figures.writing.spoken import share_in_words, simple_share, time_in_parts
from generator.model import Calendar, Change, DateFields, Figure, Form, Grain, Kind, PartialDate, Qualifier
from generator.text.folding import fold_word

if TYPE_CHECKING:
    from datetime import datetime

_SYMBOLS = {"USD": "$", "EUR": "€", "GBP": "£", "JPY": "¥"}
_WORDS = {
    Qualifier.ABOUT: "about",
    Qualifier.AT_LEAST: "at least",
    Qualifier.AT_MOST: "up to",
    Qualifier.MORE_THAN: "more than",
    Qualifier.LESS_THAN: "less than",
    Qualifier.NEARLY: "nearly",
}
_SHORT_UNITS = {
    "kilometre": "km", "metre": "m", "centimetre": "cm", "millimetre": "mm", "kilogram": "kg", "gram": "g",
    "square kilometre": "km²", "square metre": "m²", "cubic metre": "m³", "celsius": "°C", "fahrenheit": "°F",
    "kilometre per hour": "km/h", "mile per hour": "mph", "megawatt": "MW", "gigawatt": "GW",
    "kilowatt": "kW",     "kilowatt hour": "kWh", "gigabyte": "GB", "megabyte": "MB", "terabyte": "TB",
}  # fmt: skip
_PLURALS = {
    "foot": "feet",
    "inch": "inches",
    "century": "centuries",
    "hertz": "hertz",
    "kilohertz": "kilohertz",
    "megahertz": "megahertz",
    "gigahertz": "gigahertz",
    "horsepower": "horsepower",
    "celsius": "degrees Celsius",
    "fahrenheit": "degrees Fahrenheit",
    "kelvin": "kelvin",
    "fils": "fils",
    "paisa": "paise",
    "penny": "pence",
    "krona": "kronor",
}
_CASH = {"USD": "dollars", "EUR": "euros", "GBP": "pounds", "JPY": "yen"}
_COUNTED = ("", "a", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_PARTS = ("", "", "half", "third", "quarter", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")
_SCALES = ((12, "trillion", "تريليون"), (9, "billion", "مليار"), (6, "million", "مليون"))
_LARGEST = 12
_MONTHS = Locale("en").months["format"]["wide"]


@dataclass(frozen=True, slots=True)
class Expression:
    """A figure in words for a reader."""

    short: str
    """House style: `nearly $1.5 billion`."""
    full: str
    """All digits, no qualifier: `$1,500,000,000`."""


def house_style(figure: Figure, noun: str | None = None, most: int = _LARGEST) -> Expression:
    """The figure in English; `noun` is what it counts, if known; `most` the power of its largest scale."""
    if figure.kind in (Kind.DATE, Kind.PERIOD):
        return Expression(_date(figure), _date(figure))
    if figure.kind is Kind.SCORE:
        score = f"{number(figure.low)}-{number(figure.high)}"
        return Expression(score, score)
    if figure.kind is Kind.TIME and figure.value is not None:
        clock = f"{int(figure.value) // 60:02}:{int(figure.value) % 60:02}"
        return Expression(clock, clock)
    if figure.value is not None and (figure.kind is Kind.IDENTIFIER or _may_be_year(figure)):
        return Expression(f"{figure.value:f}", f"{figure.value:f}")
    if figure.value is None and (figure.low is None or figure.high is None):
        return Expression(figure.text, figure.text)
    short = _part_of_scale(figure, noun) or _amount(figure, noun, short=True, most=most)
    rate = _rate(figure.per)
    qualifier = f"{_WORDS[figure.qualifier]} " if figure.qualifier else ""
    return Expression(f"{qualifier}{short}{rate}", f"{_amount(figure, noun, short=False)}{rate}")


def _may_be_year(figure: Figure) -> bool:
    """Whether a count is in doubt because it can be a year, which has no comma."""
    return figure.kind is Kind.COUNT and not figure.certain and figure.value in range(1900, 2060)


def moved(change: Change) -> str:
    """How far a figure moved, as stated or else as computed: `+40%`, `−0.9 percentage points`."""
    sign = "+" if change.computed > 0 else MINUS
    if change.stated is not None and change.stated.value is not None:
        return f"{sign}{number(abs(change.stated.value))}%"
    points = " percentage points" if change.before.kind is Kind.PERCENT else "%"
    return f"{sign}{number(abs(change.computed))}{points}"


def _rate(per: str | None) -> str:
    if per is None or per == "item":
        return " each" if per else ""
    if per.isdigit():
        return f" per {int(per):,}"
    return f" {'an' if per[0] in 'aeiou' or per == 'hour' else 'a'} {per}"


def number(value: Decimal | None, *, short: bool = False, most: int = _LARGEST) -> str:
    """`900,000`, and with `short` `1.5 billion` from a million on; exact, except for endless fractions."""
    if value is None:
        return ""
    power = scale_of(value, most) if short else 0
    name = next((name for known, name, _ in _SCALES if known == power), None)
    return f"{grouped(in_units(value, power))} {name}" if name else grouped(value)


def scale_of(value: Decimal, most: int = _LARGEST) -> int:
    """The power of ten whose name is written after the digits: 9 for 1.5 billion, 0 for none."""
    fitting = (power for power, *_ in _SCALES if power <= most and abs(value) >= Decimal(10) ** power)
    return next((power for power in fitting if places(in_units(value, power)) <= 3), 0)


def _amount(figure: Figure, noun: str | None, *, short: bool, most: int = _LARGEST) -> str:
    written = _cash if figure.kind is Kind.MONEY else number
    if figure.value is None:
        low, high = (written(value, short=short, most=most) for value in (figure.low, figure.high))
        scale_shared = short and _same_scale(low, high)
        digits = f"{low.rsplit(' ', 1)[0] if scale_shared else low} to {high}"
    else:
        digits = written(figure.value, short=short, most=most)
    if figure.kind is Kind.MONEY:
        return _money(figure.unit or "", digits)
    if figure.kind is Kind.PERCENT:
        return (
            f"{digits} percentage points" if figure.unit == "point" else f"{digits.replace(' to ', '% to ')}%"
        )
    if figure.kind is Kind.ORDINAL:
        return f"{digits}{_suffix(int(figure.value or 0))}"
    if figure.kind in (Kind.QUANTITY, Kind.DURATION, Kind.AGE) and figure.unit:
        return _measured(figure, digits, short=short)
    if figure.form is Form.SHARE:
        digits = "{} in {}".format(*share(figure.value or Decimal(0)))
    elif figure.kind is Kind.RATIO and short and (parts := share_in_words(figure)):
        return _parts(*parts)
    return _counted(digits, noun)


def _counted(digits: str, noun: str | None) -> str:
    if noun in ("fold", "folds"):
        return f"{digits}-fold"
    return f"{digits} {noun}" if noun else digits


def _part_of_scale(figure: Figure, noun: str | None) -> str | None:
    """`a third of a million people`; `None` for a number that digits write."""
    if figure.kind not in (Kind.COUNT, Kind.MONEY) or figure.value is None or not is_endless(figure.value):
        return None
    code = figure.unit or ""
    counted = (_CASH.get(code) or _money(code, "").strip()) if figure.kind is Kind.MONEY else noun
    for power, name in ((3, "thousand"), *((power, name) for power, name, _ in reversed(_SCALES))):
        if parts := simple_share(in_units(figure.value, power)):
            return f"{_parts(*parts)} of a {name}{f' {counted}' if counted else ''}"
    return None


def share(value: Decimal) -> tuple[int, int]:
    """A fraction as people say it: 0.2 is one in five."""
    return Fraction(value).limit_denominator(1000).as_integer_ratio()


def _same_scale(low: str, high: str) -> bool:
    return " " in low and " " in high and low.rsplit(" ", 1)[1] == high.rsplit(" ", 1)[1]


def _cash(value: Decimal | None, *, short: bool, most: int = _LARGEST) -> str:
    """An amount of money: cents are written with two digits or not at all."""
    digits = number(value, short=short, most=most)
    _, point, cents = digits.partition(".")
    return f"{digits}0" if point and len(cents) == 1 and cents.isdigit() else digits


def _money(code: str, digits: str) -> str:
    symbol = _SYMBOLS.get(code)
    if symbol is None:
        name = code.lower()
        many = name if digits == "1" else _PLURALS.get(name, f"{name}s")
        return f"{digits} {many}" if len(code) > 3 else f"{code} {digits}"
    low, to, high = digits.partition(" to ")
    written = f"{symbol}{low}{to}{symbol if to else ''}{high}"
    return written.replace(f"{symbol}{MINUS}", f"{MINUS}{symbol}")


def _measured(figure: Figure, digits: str, *, short: bool) -> str:
    unit = figure.unit or ""
    parts = share_in_words(figure)
    if parts and short and unit not in _SHORT_UNITS:
        of = "" if parts == (1, 2) else " of"
        return f"{_parts(*parts)}{of} {'an' if unit == 'hour' else 'a'} {unit}"
    if figure.kind is Kind.DURATION and (times := time_in_parts(figure)):
        return " ".join(f"{many:,} {name}{'s' * (many != 1)}" for many, name in times)
    if figure.kind is Kind.AGE:
        return f"{digits} {unit}{'s' * (unit == 'year' or figure.value != 1)} old"
    name = _SHORT_UNITS.get(unit) if short else _PLURALS.get(unit)
    if name is None:
        first, per, time = unit.partition(" per ")
        name = unit if figure.value == 1 else f"{_PLURALS.get(first, f'{first}s')}{per}{time}"
    return f"{digits}{name}" if name.startswith("°") else f"{digits} {name}"


def _parts(many: int, whole: int) -> str:
    """`half`, `a third`, `two thirds`."""
    return "half" if whole == 2 else f"{_COUNTED[many]} {_PARTS[whole]}{'s' * (many > 1)}"


def _suffix(value: int) -> str:
    if value % 100 in (11, 12, 13):
        return "th"
    return {1: "st", 2: "nd", 3: "rd"}.get(value % 10, "th")


def _date(figure: Figure) -> str:
    partial = figure.partial
    if partial is not None and (partial.recurs or figure.form is Form.CALENDAR_UNSAID):
        return _partial(partial)
    if figure.begin is None or figure.until is None:
        return meanings("relative_periods", "english").get(fold_word(figure.text), figure.text)
    if partial is not None and partial.calendar is Calendar.HIJRI:
        return f"{_hijri(partial)} ({_days(figure.begin, figure.until, 'MMMM d, y')})"
    begin = figure.begin
    if figure.grain in (Grain.DECADE, Grain.CENTURY):
        century = begin.year // 100 + 1
        decade = figure.grain is Grain.DECADE
        return f"the {begin.year}s" if decade else f"the {century}{_suffix(century)} century"
    if figure.grain is Grain.QUARTER:
        return f"Q{(begin.month + 2) // 3} {begin.year}"
    pattern = {Grain.YEAR: "y", Grain.MONTH: "MMMM y"}.get(figure.grain or Grain.DAY, "MMMM d, y")
    return _days(begin, figure.until, pattern)


def _hijri(date: PartialDate) -> str:
    """`12 Ramadan 1445 AH`."""
    ends = []
    for fields in dict.fromkeys(date.ends):
        year = fields.year or 0
        month = Hijri(year, fields.month, 1).month_name("en") if fields.month else ""
        ends.append(" ".join(filter(None, (str(fields.day or ""), month, str(year)))))
    return f"{' to '.join(ends)} AH"


def _days(begin: datetime, until: datetime, pattern: str) -> str:
    last = until.fromordinal(until.toordinal() - 1)
    first_text, last_text = (format_date(day, pattern, locale="en") for day in (begin, last))
    return first_text if first_text == last_text else f"{first_text} to {last_text}"


def _partial(date: PartialDate) -> str:
    first, last = map(_unit_of_date, date.ends)
    return f"{first} to {last}" if date.last else first


def _unit_of_date(fields: DateFields) -> str:
    if fields.month is None:
        return f"Q{fields.quarter}" if fields.year is None else f"{fields.year}"
    month = _MONTHS[fields.month]
    return f"{month} {fields.day}" if fields.day else month


def search_terms(figure: Figure) -> tuple[str, ...]:
    """Other spellings of the figure's digits for search: `900000`, `٩٠٠٠٠٠`, `900 ألف`."""
    terms: list[str] = []
    for value in (figure.value, figure.low, figure.high):
        if value is None or figure.kind in (Kind.TIME, Kind.DATE, Kind.PERIOD):
            continue
        whole = format(value.normalize(), "f")
        terms += [whole, number(value), in_arabic(whole)]
        for power, english, arabic in (*_SCALES, (3, "thousand", "ألف")):
            scaled = in_units(value, power)
            if abs(scaled) >= 1 and places(scaled) <= 3:
                digits = grouped(scaled)
                terms += [
                    f"{digits} {english}",
                    f"{digits} {arabic}",
                    f"{in_arabic(digits)} {arabic}",
                ]
                break
    return tuple(dict.fromkeys(term.replace(MINUS, "-") for term in terms))  # as keyboards have it
