"""Figures in Arabic house style: نحو 1.5 مليار دولار, 78%, 450 ألف متر مكعب يوميًا.

Digits, separators and the names of months are those that the project chose, the forms of nouns after a number
those of CLDR; thousands, millions and billions are those of the article. A figure without such a form is
written as in the article, which is always correct in Arabic.
"""

from __future__ import annotations

import re
from decimal import Decimal, localcontext
from typing import TYPE_CHECKING

from babel import Locale
from babel.numbers import format_decimal, get_currency_name
from babel.units import format_unit

from generator.figures.lexicon.cldr import UNIT_IDS
from generator.figures.lexicon.units import arabic_units
from generator.figures.lexicon.word_lists import word_list
from generator.figures.writing.arabic_words import BOUNDS, CURRENCIES, FRACTIONS, RATES, SCALES, TIMES
from generator.figures.writing.digits import EXACT, MINUS, grouped, in_units, is_endless, places
from generator.figures.writing.english import Expression, share
from generator.figures.writing.spoken import time_in_parts
from generator.model import Calendar, Change, Figure, Form, Grain, Kind
from generator.text.clitics import ARTICLE, PREFIXES
from generator.text.folding import fold_word
from generator.text.language import ARABIC

if TYPE_CHECKING:
    from datetime import date

    from generator.text.language import Language

_STATED = re.compile(
    rf"\b[{PREFIXES}]?(?:{ARTICLE})?(?:(?P<p12>تري?ليون)|(?P<p9>مليار|بليون|بلايين)|(?P<p6>مليون|ملايين)|(?P<p3>[اأ]لف|[اآ]لاف))"
)
"""The scale that an article names, in folded words."""
_ONE_OF_SCALE = re.compile(r"\A1 (?=ألف|مليون|مليار|تريليون)")
"""A thousand is said without its one: ألف دولار."""
_TWO_THOUSAND = re.compile(r"\A2 ألف(?= )")
"""Before a noun it is a dual: ألفا جندي, نحو ألفي جندي."""
_LARGEST = 12
_FROM_THOUSANDS = Decimal(10_000)
"""Smaller numbers are written with all their digits."""
_AR = Locale("ar")


def arabic_style(figure: Figure, language: Language = ARABIC, most: int = _LARGEST) -> Expression:
    """The figure in Arabic, what it counts as the article has it; `most` as for `house_style`."""
    if figure.kind in (Kind.DATE, Kind.PERIOD):
        return Expression(_date(figure, language), _date(figure, language))
    if figure.per is not None and figure.per not in RATES:
        return _as_written(figure)
    short, full = _amount(figure, most), _amount(figure, 0)
    if short is None or full is None:
        return _as_written(figure)
    counted = figure.kind is Kind.COUNT and figure.noun and figure.form is not Form.SHARE
    noun = f" {figure.noun}" if counted else ""
    rate = f"{noun} {RATES[figure.per]}" if figure.per else noun
    qualifier = _qualifier(figure)
    if figure.form is Form.DUAL and figure.noun:
        said = f"{qualifier}{_whole_dual(figure.noun)}{rate.removeprefix(noun)}"
        return Expression(said, said)
    stated = _genitive(short) if qualifier and figure.value == _TWO else short
    stated = _ONE_OF_SCALE.sub("", stated)
    if qualifier.endswith("من ") and stated.startswith("من "):
        stated = stated.removeprefix("من ")  # أكثر من 3 إلى 6 أشهر
    said = _TWO_THOUSAND.sub("ألفي" if qualifier else "ألفا", f"{stated}{rate}").removesuffix(rate)
    return Expression(f"{qualifier}{language.signs(said)}{rate}", f"{language.signs(full)}{rate}")


def _genitive(amount: str) -> str:
    """The amount after a word that governs it: a dual takes its other ending, أكثر من شهرين."""
    return _DUAL.sub("ين", amount, count=1)


def _whole_dual(noun: str) -> str:
    """A noun that says two by itself, also where the article has it before another noun: جائزتي الإخراج.

    "And" before it is no part of it: وامرأتان, but not وزيران.
    """
    own = fold_word(noun).startswith(tuple(word.rstrip("ه") for word in word_list("begins with waw")))
    alone = noun[1:] if noun.startswith("وو") or (noun.startswith("و") and not own) else noun
    return f"{alone}ن" if alone.endswith(("ا", "ي")) else alone


_TWO = Decimal(2)
_DUAL = re.compile(r"(?<=[^\W\d_])ان\b")


def arabic_change(change: Change, language: Language = ARABIC) -> str:
    """How far a figure moved, as stated or else as computed: `+40%`, `−0.9 نقطة مئوية`."""
    sign = "+" if change.computed > 0 else MINUS
    if change.stated is not None and change.stated.value is not None:
        return f"{sign}{language.signs(grouped(abs(change.stated.value)))}{language.percent}"
    moved = abs(change.computed)
    points = f" {_points(moved)}" if change.before.kind is Kind.PERCENT else language.percent
    return f"{sign}{language.signs(grouped(moved))}{points}"


def arabic_noun(unit: str) -> str:
    """A unit or generic currency in the singular; the given name when it is unknown."""
    if unit in CURRENCIES:
        return CURRENCIES[unit][0]
    return TIMES[unit][0] if unit in TIMES else arabic_units().get(unit, (unit,))[0]


def _as_written(figure: Figure) -> Expression:
    return Expression(f"{_qualifier(figure)}{figure.text}", figure.text)


def _qualifier(figure: Figure) -> str:
    return f"{BOUNDS[figure.qualifier]} " if figure.qualifier else ""


def _amount(figure: Figure, most: int) -> str | None:
    """The figure with scales up to that power of ten, with all its digits for 0; `None` if it has no form."""
    if figure.form is Form.SHARE and figure.value is not None:
        part, whole = share(figure.value)
        return f"{part} من كل {whole}"
    stated = _stated_scale(figure)
    if times := time_in_parts(figure):
        return " و".join(_lasting(unit, many, grouped(many)) for many, unit in times)
    if most and figure.value is not None and is_endless(figure.value):
        return None
    if figure.value is not None:
        return _counted(figure, figure.value, _scaled(figure.value, stated, most))
    if figure.low is None or figure.high is None:
        return None
    low, high = (_scaled(value, stated, most) for value in (figure.low, figure.high))
    shared = (
        low.partition(" ")[0]
        if _scale(figure.low, stated, most) == _scale(figure.high, stated, most)
        else low
    )
    return _counted(figure, figure.high, f"من {shared} إلى {high}")


def _counted(figure: Figure, value: Decimal, digits: str) -> str | None:
    """The digits with what they count, in the form that the number requires; `None` when there is none."""
    match figure.kind:
        case Kind.MONEY:
            return f"{digits} {_currency(figure.unit or '', value, scaled=' ' in digits)}"
        case Kind.PERCENT:
            return f"{digits} {_points(value)}" if figure.unit == "point" else f"{digits}%"
        case Kind.QUANTITY | Kind.DURATION | Kind.AGE:
            if figure.unit in TIMES:
                return _lasting(figure.unit, value, digits)
            return _measured(figure.unit or "", value, digits)
        case Kind.COUNT:
            return digits
        case _:
            return None


def _stated_scale(figure: Figure) -> int | None:
    """The power of ten that the article names, when it names one: 6 for 1500 مليون."""
    found = {int(name[1:]) for said in _STATED.finditer(fold_word(figure.text)) if (name := said.lastgroup)}
    return found.pop() if len(found) == 1 else None


def _scale(value: Decimal, stated: int | None, most: int) -> int:
    """The power of ten whose name is written after the digits: 9 for 1.5 billion, 0 for none."""
    exact = 1 if stated == 3 else 3  # 2.5 thousand, but not 12.288 thousand
    if (
        stated is not None
        and abs(value) >= Decimal(10) ** stated
        and places(in_units(value, stated)) <= exact
    ):
        return stated
    if abs(value) < _FROM_THOUSANDS:
        return 0
    fitting = (power for power, *_ in SCALES if power <= most and abs(value) >= Decimal(10) ** power)
    power = next(fitting, 0)
    # 900 thousand, but 1,234,567 with all its digits; thousands only when they are whole.
    most = 0 if power == 3 else 3
    return power if places(in_units(value, power)) <= most else 0


def _scaled(value: Decimal, stated: int | None, most: int) -> str:
    power = _scale(value, stated, most) if most else 0
    if not power:
        return grouped(value)
    scaled = in_units(value, power)
    one, few = next((one, few) for known, one, few in SCALES if known == power)
    return f"{grouped(scaled)} {few if _form(scaled) == 'few' else one}"


def _form(value: Decimal) -> str:
    """CLDR's plural category: `few` requires the plural, `many` the accusative."""
    whole = int(abs(value))
    return _AR.plural_form(whole if whole == abs(value) else abs(value))


def _currency(code: str, value: Decimal, *, scaled: bool) -> str:
    if code not in CURRENCIES:
        return get_currency_name(code, locale=_AR)
    one, few, many = CURRENCIES[code]
    return one if scaled else {"few": few, "many": many}.get(_form(value), one)


def _points(value: Decimal) -> str:
    return "نقاط مئوية" if _form(value) == "few" else "نقطة مئوية"


def _lasting(unit: str, value: Decimal, digits: str) -> str:
    one, two, few, many = TIMES[unit]
    if value in FRACTIONS:
        return f"{FRACTIONS[value]} {one}"
    if " " in digits and not digits.startswith("من"):  # a scale requires the singular
        return f"{digits} {one}"
    if digits == "1":
        return f"{one} {'واحدة' if one.endswith('ة') else 'واحد'}"
    if digits == "2":
        return two
    return f"{digits} { {'few': few, 'many': many}.get(_form(value), one) }"


def _measured(unit: str, value: Decimal, digits: str) -> str | None:
    identifier = UNIT_IDS.get(unit, "")
    with localcontext(EXACT):  # Babel rounds a copy for itself and needs room for all digits
        written = format_unit(value, identifier, locale=_AR) if identifier else ""
        plain = format_decimal(value, locale=_AR)
    if not written or identifier in written:  # CLDR has no Arabic for it
        return f"{digits} {arabic_units()[unit][0]}" if unit in arabic_units() else None
    if plain not in written:
        return written  # a dual, or the noun alone, already says how many
    return f"{digits} {written.replace(plain, '').strip()}"


def _date(figure: Figure, language: Language) -> str:
    if figure.partial is not None and figure.form is Form.CALENDAR_UNSAID:
        years = dict.fromkeys(str(fields.year) for fields in figure.partial.ends)
        return language.digits(" – ".join(years))
    hijri = figure.partial is not None and figure.partial.calendar is Calendar.HIJRI
    grain = Grain.DAY if hijri else figure.grain
    if figure.begin is None or figure.until is None or grain not in (Grain.YEAR, Grain.MONTH, Grain.DAY):
        return figure.text
    last = figure.until.fromordinal(figure.until.toordinal() - 1)
    first, end = (_unit_of_date(day, grain, language) for day in (figure.begin, last))
    days = first if first == end else f"{first} – {end}"
    return f"{figure.text} ({days})" if hijri else days


def _unit_of_date(day: date, grain: Grain, language: Language) -> str:
    """A year, a month or a day."""
    if grain is Grain.YEAR:
        return language.digits(str(day.year))
    return language.month(day) if grain is Grain.MONTH else language.day(day)
