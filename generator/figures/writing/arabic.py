"""Figures in Arabic house style, from their values alone: نحو ١٫٥ مليار دولار, ٧٨٪, ٤٥٠ ألف متر مكعب يوميًا.

Digits, separators and the forms of nouns after a number are those of CLDR. A figure without such a form is
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
from generator.figures.writing.digits import EXACT, grouped, in_arabic, in_units, places
from generator.figures.writing.english import Expression, share
from generator.model import Calendar, Change, Figure, Form, Grain, Kind, Qualifier
from generator.text.language import arabic_day, arabic_digits, arabic_month

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

_WORDS = {
    Qualifier.ABOUT: "نحو",
    Qualifier.AT_LEAST: "ما لا يقل عن",
    Qualifier.AT_MOST: "حتى",
    Qualifier.MORE_THAN: "أكثر من",
    Qualifier.LESS_THAN: "أقل من",
    Qualifier.NEARLY: "قرابة",
}
_RATES = {
    "year": "سنويًا",
    "month": "شهريًا",
    "week": "أسبوعيًا",
    "day": "يوميًا",
    "hour": "في الساعة",
    "minute": "في الدقيقة",
    "second": "في الثانية",
    "person": "للفرد",
    "barrel": "للبرميل",
    "share": "للسهم",
    "night": "لليلة",
    "worker": "للعامل",
    "tonne": "للطن",
    "ounce": "للأونصة",
    "litre": "للتر",
    "gallon": "للغالون",
    "kilogram": "للكيلوغرام",
    "square metre": "للمتر المربع",
    "item": "للواحد",
}
_SCALES = (
    (12, "تريليون", "تريليونات"),
    (9, "مليار", "مليارات"),
    (6, "مليون", "ملايين"),
    (3, "ألف", "آلاف"),
)
_FROM_THOUSANDS = Decimal(10_000)
"""Smaller numbers are written with all their digits."""
_CURRENCIES = {
    "USD": ("دولار", "دولارات", "دولارًا"),
    "EUR": ("يورو", "يورو", "يورو"),
    "DINAR": ("دينار", "دنانير", "دينارًا"),
    "RIYAL": ("ريال", "ريالات", "ريالًا"),
    "DIRHAM": ("درهم", "دراهم", "درهمًا"),
    "POUND": ("جنيه", "جنيهات", "جنيهًا"),
    "LIRA": ("ليرة", "ليرات", "ليرة"),
    "FRANC": ("فرنك", "فرنكات", "فرنكًا"),
    "RUPEE": ("روبية", "روبيات", "روبية"),
    "PESO": ("بيزو", "بيزو", "بيزو"),
    "KRONA": ("كرونة", "كرونات", "كرونة"),
}
"""The forms after one or a hundred, after three to ten, and after eleven to ninety-nine."""
_FRACTIONS = {Decimal("0.5"): "نصف", Decimal("0.25"): "ربع", Decimal("0.75"): "ثلاثة أرباع"}
_TIMES = {
    "second": ("ثانية", "ثانيتان", "ثوانٍ", "ثانية"),
    "minute": ("دقيقة", "دقيقتان", "دقائق", "دقيقة"),
    "hour": ("ساعة", "ساعتان", "ساعات", "ساعة"),
    "day": ("يوم", "يومان", "أيام", "يومًا"),
    "week": ("أسبوع", "أسبوعان", "أسابيع", "أسبوعًا"),
    "month": ("شهر", "شهران", "أشهر", "شهرًا"),
    "year": ("سنة", "سنتان", "سنوات", "سنة"),
    "decade": ("عقد", "عقدان", "عقود", "عقدًا"),
    "century": ("قرن", "قرنان", "قرون", "قرنًا"),
}
"""The forms for one, two, after three to ten, and after eleven to ninety-nine; CLDR lacks half of them."""
_DATES: dict[Grain | None, Callable[[date], str]] = {
    Grain.YEAR: lambda day: arabic_digits(str(day.year)),
    Grain.MONTH: lambda day: arabic_digits(f"{arabic_month(day)} {day.year}"),
    Grain.DAY: arabic_day,
}
_AR = Locale("ar")
_MINUS = "\N{MINUS SIGN}"


def arabic_style(figure: Figure) -> Expression:
    """The figure in Arabic; what it counts is added as the Arabic writes it."""
    if figure.kind in (Kind.DATE, Kind.PERIOD):
        return Expression(_date(figure), _date(figure))
    if figure.per is not None and figure.per not in _RATES:
        return _as_written(figure)
    short, full = _amount(figure, short=True), _amount(figure, short=False)
    if short is None or full is None:
        return _as_written(figure)
    rate = f" {_RATES[figure.per]}" if figure.per else ""
    qualifier = f"{_WORDS[figure.qualifier]} " if figure.qualifier else ""
    stated = _genitive(short) if qualifier and figure.value == _TWO else short
    return Expression(f"{qualifier}{stated}{rate}", f"{full}{rate}")


def _genitive(amount: str) -> str:
    """The amount after a word that governs it: a dual takes its other ending, أكثر من شهرين."""
    return _DUAL.sub("ين", amount, count=1)


_TWO = Decimal(2)
_DUAL = re.compile(r"(?<=[^\W\d_])ان\b")


def arabic_change(change: Change) -> str:
    """How far a figure moved, as stated or else as computed: `+٤٠٪`, `−٠٫٩ نقطة مئوية`."""
    sign = "+" if change.computed > 0 else _MINUS
    if change.stated is not None and change.stated.value is not None:
        return f"{sign}{arabic_number(abs(change.stated.value))}٪"
    moved = abs(change.computed)
    points = f" {_points(moved)}" if change.before.kind is Kind.PERCENT else "٪"
    return f"{sign}{arabic_number(moved)}{points}"


def arabic_noun(unit: str) -> str:
    """A unit or generic currency in the singular; the given name when it is unknown."""
    if unit in _CURRENCIES:
        return _CURRENCIES[unit][0]
    return _TIMES[unit][0] if unit in _TIMES else arabic_units().get(unit, (unit,))[0]


def arabic_number(value: Decimal) -> str:
    """`٩٠٠٬٠٠٠`, `١٫٥`; exact, except for endless fractions such as a third."""
    return in_arabic(grouped(value))


def _as_written(figure: Figure) -> Expression:
    return Expression(figure.text, figure.text)


def _amount(figure: Figure, *, short: bool) -> str | None:
    if figure.form is Form.SHARE and figure.value is not None:
        part, whole = share(figure.value)
        return arabic_digits(f"{part} من كل {whole}")
    if figure.value is not None:
        return _counted(figure, figure.value, _scaled(figure.value, short=short))
    if figure.low is None or figure.high is None:
        return None
    low, high = _scaled(figure.low, short=short), _scaled(figure.high, short=short)
    shared = low.partition(" ")[0] if _scale(figure.low) == _scale(figure.high) else low
    return _counted(figure, figure.high, f"من {shared} إلى {high}")


def _counted(figure: Figure, value: Decimal, digits: str) -> str | None:
    """The digits with what they count, in the form that the number requires; `None` when there is none."""
    match figure.kind:
        case Kind.MONEY:
            return f"{digits} {_currency(figure.unit or '', value, scaled=' ' in digits)}"
        case Kind.PERCENT:
            return f"{digits} {_points(value)}" if figure.unit == "point" else f"{digits}٪"
        case Kind.QUANTITY | Kind.DURATION | Kind.AGE:
            if figure.unit in _TIMES:
                return _lasting(figure.unit, value, digits)
            return _measured(figure.unit or "", value, digits)
        case Kind.COUNT:
            return f"{digits} {figure.noun}" if figure.noun else digits
        case _:
            return None


def _scale(value: Decimal) -> int:
    """The power of ten whose name is written after the digits: 9 for 1.5 billion, 0 for none."""
    if abs(value) < _FROM_THOUSANDS:
        return 0
    fitting = (power for power, *_ in _SCALES if abs(value) >= Decimal(10) ** power)
    power = next(fitting, 0)
    # 900 thousand, but 1,234,567 with all its digits; thousands only when they are whole.
    most = 0 if power == 3 else 3
    return power if places(in_units(value, power)) <= most else 0


def _scaled(value: Decimal, *, short: bool) -> str:
    power = _scale(value) if short else 0
    if not power:
        return arabic_number(value)
    scaled = in_units(value, power)
    one, few = next((one, few) for known, one, few in _SCALES if known == power)
    return f"{arabic_number(scaled)} {few if _form(scaled) == 'few' else one}"


def _form(value: Decimal) -> str:
    """CLDR's plural category: `few` requires the plural, `many` the accusative."""
    whole = int(abs(value))
    return _AR.plural_form(whole if whole == abs(value) else abs(value))


def _currency(code: str, value: Decimal, *, scaled: bool) -> str:
    if code not in _CURRENCIES:
        return get_currency_name(code, locale=_AR)
    one, few, many = _CURRENCIES[code]
    return one if scaled else {"few": few, "many": many}.get(_form(value), one)


def _points(value: Decimal) -> str:
    return "نقاط مئوية" if _form(value) == "few" else "نقطة مئوية"


def _lasting(unit: str, value: Decimal, digits: str) -> str:
    one, two, few, many = _TIMES[unit]
    if value in _FRACTIONS:
        return f"{_FRACTIONS[value]} {one}"
    if " " in digits and not digits.startswith("من"):  # a scale requires the singular
        return f"{digits} {one}"
    if digits == arabic_number(Decimal(1)):
        return f"{one} {'واحدة' if one.endswith('ة') else 'واحد'}"
    if digits == arabic_number(Decimal(2)):
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


def _date(figure: Figure) -> str:
    if figure.partial is not None and figure.form is Form.CALENDAR_UNSAID:
        years = dict.fromkeys(str(fields.year) for fields in figure.partial.ends)
        return arabic_digits(" – ".join(years))
    hijri = figure.partial is not None and figure.partial.calendar is Calendar.HIJRI
    written = _DATES.get(Grain.DAY if hijri else figure.grain)
    if figure.begin is None or figure.until is None or written is None:
        return figure.text
    last = figure.until.fromordinal(figure.until.toordinal() - 1)
    first, end = written(figure.begin), written(last)
    days = first if first == end else f"{first} – {end}"
    return f"{figure.text} ({days})" if hijri else days
