"""Units of time and measure: English name, Arabic forms, English times, and what they are in base units."""

from __future__ import annotations

from decimal import Decimal

TIME_UNITS = {
    "second": "ثانية|ثوان|ثواني",
    "minute": "دقيقة|دقائق",
    "hour": "ساعة|ساعات",
    "day": "يوم|أيام",
    "week": "أسبوع|أسابيع",
    "month": "شهر|أشهر|شهور",
    "year": "عام|أعوام|سنة|سنوات|سنين",
    "decade": "عقد|عقود",
    "century": "قرن|قرون",
}

_LENGTHS = {
    "kilometre": "كيلومتر|كيلومترات|كلم|كم|كيلو متر|كيلو مترا|كيلومتر",
    "metre": "متر|أمتار",
    "centimetre": "سنتيمتر|سنتمتر|سم",
    "millimetre": "مليمتر|ملم|مم|ميليمتر",
    "mile": "ميل|أميال",
    "foot": "قدم|أقدام",
    "inch": "بوصة|إنش",
    "yard": "ياردة",
}
_OTHERS = {
    "nautical mile": "ميل بحري|ميلا بحريا|أميال بحرية",
    "light year": "سنة ضوئية|سنوات ضوئية",
    "kilogram": "كيلوغرام|كيلوجرام|كغ|كجم|كيلو غرام|كيلو جرام|كغم|كلغ",
    "kilo": "كيلو",
    "gram": "غرام|جرام|غم",
    "milligram": "ملغ|ملغم|مليغرام|مليجرام|ملليغرام",
    "tonne": "طن|طنا|أطنان|طن متري|طنا متريا",
    "ounce": "أونصة|أونصات|اونصه|أوقية",
    "pound": "رطل|أرطال",
    "litre": "لتر|ليتر|لترات",
    "millilitre": "مل|ملي لتر|مليلتر|ميلي لتر|ملليلتر",
    "hectolitre": "هكتوليتر|هكتولتر",
    "gallon": "غالون|جالون",
    "cup": "كوب|أكواب",
    "barrel": "برميل|براميل",
    "hectare": "هكتار|هكتارات",
    "acre": "فدان|أفدنة|فدادين",
    "celsius": "درجة مئوية|درجات مئوية|درجة سلزيوس|سلزيوس|درجه سيليزيه|°م|°c|مئوية",
    "fahrenheit": "درجة فهرنهايت|درجات فهرنهايت|فهرنهايت|°f",
    "degree": "درجة|درجات|°",
    "megawatt": "ميغاواط|ميغاوات|ميجاوات|ميجاواط",
    "gigawatt": "غيغاواط|غيغاوات|جيجاوات",
    "kilowatt": "كيلوواط|كيلووات",
    "kilowatt hour": "كيلوواط ساعة|كيلووات ساعة",
    "terawatt": "تيراواط|تيراوات",
    "basis point": "نقطة أساس|نقاط أساس",
    "gigabyte": "غيغابايت|جيجابايت",
    "megabyte": "ميغابايت|ميجابايت",
    "megabit": "ميغابت|ميجابت|ميغابيت|ميجابيت",
    "terabyte": "تيرابايت",
    "knot": "عقدة بحرية",
    "calorie": "سعرة حرارية|سعرات حرارية|كالوري",
    "gigahertz": "غيغاهرتز|جيغاهرتز|جيجاهرتز|غيغا هرتز",
    "megahertz": "ميغاهرتز|ميجاهرتز|ميغا هرتز",
    "megapixel": "ميغابكسل|ميجابكسل|ميغابيكسل|ميجابيكسل",
}


def _compounds() -> dict[str, str]:
    table = {}
    for unit, forms in _LENGTHS.items():
        spelled = list(forms.split("|"))
        inflected = [variant for form in spelled for variant in (form, f"{form}ا")]
        table[f"square {unit}"] = "|".join(
            f"{form} {power}" for form in inflected for power in ("مربع", "مربعا", "مربعة")
        )
        table[f"cubic {unit}"] = "|".join(
            f"{form} {power}" for form in inflected for power in ("مكعب", "مكعبا", "مكعبة")
        )
        table[f"{unit} per hour"] = "|".join(
            f"{form} {hour}" for form in inflected for hour in ("في الساعة", "بالساعة")
        )
        table[f"{unit} per second"] = "|".join(
            f"{form} {second}" for form in inflected for second in ("في الثانية", "بالثانية")
        )
    return table


ARABIC_UNITS = {**_LENGTHS, **_OTHERS, **_compounds()}

ENGLISH_TIMES = {
    "second": "second|seconds|sec|secs",
    "minute": "minute|minutes|min|mins",
    "hour": "hour|hours|hr|hrs|h",
    "day": "day|days",
    "week": "week|weeks",
    "month": "month|months",
    "year": "year|years|yr|yrs",
    "decade": "decade|decades",
    "century": "century|centuries",
}

BASE_UNITS: dict[str, tuple[str, Decimal]] = {
    "second": ("time", Decimal(1)),
    "minute": ("time", Decimal(60)),
    "hour": ("time", Decimal(3600)),
    "day": ("time", Decimal(86400)),
    "week": ("time", Decimal(604800)),
    "month": ("time", Decimal(2592000)),
    "year": ("time", Decimal(31536000)),
    "decade": ("time", Decimal(315360000)),
    "century": ("time", Decimal(3153600000)),
    "kilometre": ("length", Decimal(1000)),
    "metre": ("length", Decimal(1)),
    "centimetre": ("length", Decimal("0.01")),
    "millimetre": ("length", Decimal("0.001")),
    "mile": ("length", Decimal("1609.344")),
    "yard": ("length", Decimal("0.9144")),
    "foot": ("length", Decimal("0.3048")),
    "inch": ("length", Decimal("0.0254")),
    "kilogram": ("mass", Decimal(1000)),
    "gram": ("mass", Decimal(1)),
    "milligram": ("mass", Decimal("0.001")),
    "tonne": ("mass", Decimal(1000000)),
    "pound": ("mass", Decimal("453.59237")),
    "ounce": ("mass", Decimal("28.349523125")),
    "litre": ("volume", Decimal(1)),
    "millilitre": ("volume", Decimal("0.001")),
    "gallon": ("volume", Decimal("3.785411784")),
    "hectare": ("area", Decimal(10000)),
    "acre": ("area", Decimal("4046.8564224")),
    "square metre": ("area", Decimal(1)),
    "square kilometre": ("area", Decimal(1000000)),
    "square mile": ("area", Decimal("2589988.110336")),
    "square foot": ("area", Decimal("0.09290304")),
    "kilometre per hour": ("speed", Decimal(1)),
    "mile per hour": ("speed", Decimal("1.609344")),
}
"""What a unit measures, and how much of the base unit it is; a month is 30 days, a year 365 or 12 months."""


def whole_units(value: Decimal, unit: str, smaller: str) -> Decimal | None:
    """An amount in a smaller unit of the same sort, `None` for any other; a year is twelve months.

    >>> whole_units(Decimal(2), "year", "month"), whole_units(Decimal(1), "minute", "second")
    (Decimal('24'), Decimal('60'))
    """
    sort, large = BASE_UNITS.get(unit, ("", Decimal(0)))
    other, small = BASE_UNITS.get(smaller, ("?", Decimal(1)))
    if sort != other or large <= small:
        return None
    ratio = large / small
    return value * (12 if unit == "year" and 12 < ratio < 13 else ratio)


CALENDAR_MONTHS = {"month": 1, "year": 12, "decade": 120, "century": 1200}
"""Units that are whole months."""

GENERIC_CURRENCIES = {
    "POUND": {"GBP", "EGP", "LBP", "SYP", "SDG"},
    "RIYAL": {"SAR", "QAR", "OMR", "YER", "IRR"},
    "DINAR": {"KWD", "JOD", "IQD", "BHD", "DZD", "TND", "LYD", "RSD"},
    "DIRHAM": {"AED", "MAD"},
    "LIRA": {"TRY", "LBP", "SYP", "POUND"},
    "FRANC": {"CHF", "XAF", "XOF"},
    "RUPEE": {"INR", "PKR", "LKR", "NPR"},
    "PESO": {"MXN", "ARS", "PHP", "CLP", "COP", "CUP"},
    "KRONA": {"SEK", "NOK", "DKK", "ISK", "CZK"},
}
"""The currencies that a word stands for which does not say whose."""
