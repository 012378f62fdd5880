"""The languages that the site is published in, and the texts of its pages in each.

The texts are in a gettext catalogue below the theme, where MkDocs also looks for them:
`templates/theme/locales/<code>/LC_MESSAGES/messages.po`. The templates themselves are written in English.
"""

from __future__ import annotations

import io
from dataclasses import dataclass, field, fields, replace
from datetime import date
from enum import StrEnum
from functools import cache, lru_cache
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Literal

from babel import Locale
from babel.dates import format_date
from babel.messages.mofile import write_mo
from babel.messages.pofile import PoFileError, read_po
from babel.numbers import format_decimal
from babel.support import NullTranslations, Translations
from hijridate import Gregorian

from generator.errors import SettingsError

if TYPE_CHECKING:
    from babel.messages.catalog import Catalog

    from generator.resources import Templates

CATALOGUES = PurePosixPath("theme", "locales")
"""Below the templates."""
_FILE = PurePosixPath("LC_MESSAGES", "messages.po")
_DIGITS = {"latn": None, "arab": str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")}
"""What replaces ASCII digits, by CLDR's numbering systems."""
_SIGNS = {"latn": None, "arab": str.maketrans("0123456789.,%", "٠١٢٣٤٥٦٧٨٩٫٬٪")}
"""The same with what stands in and after a number."""


class Digits(StrEnum):
    """The digits of the Arabic edition, by the names of CLDR's numbering systems."""

    LATN = "latn"
    """1,234.5, as the Arab press writes."""
    ARAB = "arab"
    """١٬٢٣٤٫٥."""


class Months(StrEnum):
    """The names of months in the Arabic edition."""

    LEVANT = "levant"
    """تموز: Iraq, Jordan, Lebanon, Palestine, Syria."""
    GULF = "gulf"
    """يوليو: Egypt, the Gulf, Libya, Sudan, Yemen."""
    MAGHREB = "maghreb"
    """جويلية: Algeria, Tunisia."""
    BOTH = "both"
    """تموز/يوليو."""


_MONTHS = {
    Months.LEVANT: ("ar_SY",),
    Months.GULF: ("ar",),
    Months.MAGHREB: ("ar_TN",),
    Months.BOTH: ("ar_SY", "ar"),
}
"""The CLDR locales that have these names."""


class _Words(Translations):
    """The texts of a catalogue (`.mo`), which is kept."""

    def __init__(self, catalogue: bytes) -> None:
        """Read the catalogue."""
        super().__init__(io.BytesIO(catalogue))
        self.catalogue = catalogue


@dataclass(frozen=True, slots=True)
class Language:
    """A language of the site: everything that its edition writes in its own way."""

    code: str
    """ISO 639-1."""
    name: str
    """The language's own name for itself."""
    folder: str
    """The folder of its edition below the site's root: empty, or `ar/`."""
    translated: bool
    """Whether articles are translated into it; else they are written in it and nothing is pending."""
    comma: str
    semicolon: str
    percent: str
    numerals: str
    """The numbering system of CLDR: `latn`, `arab`."""
    date_order: str
    """The order of `{day}`, `{month}` and `{year}`."""
    months: tuple[str, ...]
    """The CLDR locales whose names of a month are all written."""
    hijri: Literal["ar", "en"]
    """The language of the names of hijri months."""
    words_a_minute: int
    """Reading speed: means of adult native readers on texts of equal content and difficulty, in one study of
    all languages: Trauzettel-Klosinski, Dietz and the IReST Study Group, "Standardized Assessment of Reading
    Performance: The New International Reading Speed Texts IReST", IOVS 53(9), 2012, doi:10.1167/iovs.11-8284.
    """
    words: NullTranslations = field(default_factory=NullTranslations, compare=False, repr=False)

    def __reduce__(self) -> tuple[type[Language], tuple[object, ...]]:
        """Pickle it without its texts, which are in their catalogue."""
        return Language, tuple(getattr(self, each.name) for each in fields(self) if each.compare)

    @property
    def catalogue(self) -> bytes:
        """Its texts in the form that `language_with` takes; empty if it has none of its own."""
        return self.words.catalogue if isinstance(self.words, _Words) else b""

    @property
    def direction(self) -> str:
        """`ltr` or `rtl`."""
        return direction(self.code)

    def gettext(self, message: str) -> str:
        """A text of the pages in this language."""
        return self.words.gettext(message)

    def number(self, value: int) -> str:
        """A number in the digits and with the separators of the language: `1,234`, `١٬٢٣٤`."""
        return self.digits(_grouped(value, self.code, self.numerals))

    def signs(self, amount: str) -> str:
        """An amount in ASCII with the language's digits, separators and percent sign: `1,234.5`, `٧٫٥٪`."""
        signs = _SIGNS[self.numerals]
        return amount.translate(signs) if signs else amount

    def digits(self, text: str) -> str:
        """A text with its ASCII digits in those of the language: an id, a year."""
        digits = _DIGITS[self.numerals]
        return text.translate(digits) if digits else text

    def day(self, value: date) -> str:
        """`July 13, 2023`; in Arabic with the months of the project's choice: `13 تموز/يوليو 2023`."""
        return self.digits(
            self.date_order.format(day=value.day, month=self.month_name(value), year=value.year)
        )

    def hijri_day(self, value: date) -> str | None:
        """The day of the Umm al-Qura calendar: `25 Dhu al-Hijjah 1444 AH`; `None` outside 1343-1500 AH."""
        try:
            day = Gregorian.fromdate(value).to_hijri()
        except OverflowError:
            return None
        return self.digits(f"{day.day} {day.month_name(self.hijri)} {day.year} {day.notation(self.hijri)}")

    def month(self, value: date) -> str:
        """`July 2023`, `تموز/يوليو 2023`."""
        return self.digits(f"{self.month_name(value)} {value.year}")

    def month_name(self, value: date) -> str:
        """`July`; in Arabic one name or several: `يوليو`, `تموز/يوليو`."""
        return "/".join(_month_name(value.month, locale) for locale in self.months)


@lru_cache(maxsize=4096)
def _grouped(value: int, code: str, numerals: str) -> str:
    return format_decimal(value, locale=code, numbering_system=numerals)


@cache
def _month_name(month: int, locale: str) -> str:
    return format_date(date(2000, month, 1), "MMMM", locale=locale)


@cache
def direction(code: str) -> str:
    """The direction of a language (ISO 639-1): `ltr` or `rtl`."""
    return Locale.parse(code).text_direction


ENGLISH = Language(
    code="en",
    name="English",
    folder="",
    translated=True,
    comma=",",
    semicolon=";",
    percent="%",
    numerals="latn",
    date_order="{month} {day}, {year}",
    months=("en",),
    hijri="en",
    words_a_minute=228,
)
ARABIC = Language(
    code="ar",
    name="العربية",
    folder="ar/",
    translated=False,
    comma="،",
    semicolon="؛",
    percent="%",
    numerals="latn",
    date_order="{day} {month} {year}",
    months=_MONTHS[Months.BOTH],
    hijri="ar",
    words_a_minute=138,
)
"""Arabic without its texts, as a project writes it that chooses neither digits nor months."""


def arabic(templates: Templates, digits: Digits = Digits.LATN, months: Months = Months.BOTH) -> Language:
    """Arabic with the texts of its catalogue, and as the project writes digits and months.

    Raises:
        SettingsError: the catalogue cannot be read.
    """
    return replace(
        ARABIC,
        numerals=digits.value,
        percent=ARABIC.percent.translate(_SIGNS[digits] or {}),
        months=_MONTHS[months],
        words=_Words(compiled(templates, ARABIC.code)),
    )


@lru_cache(maxsize=4)
def language_with(pickled: tuple[object, ...], catalogue: bytes) -> Language:
    """The language of which a pickle has these values, with the texts of its `catalogue`."""
    language = Language(*pickled)  # type: ignore[arg-type]
    return replace(language, words=_Words(catalogue)) if catalogue else language


def compiled(templates: Templates, code: str) -> bytes:
    """A language's catalogue in the form that MkDocs and gettext load (`.mo`).

    What a project's own catalogue translates goes before the same message of the program's.

    Raises:
        SettingsError: a catalogue cannot be read.
    """
    *own, shipped = (catalogue(folder, code) for folder in templates.folders)
    return _merged(tuple((path.name, _bytes(path)) for path in (shipped, *filter(Path.is_file, own))), code)


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise _unreadable(path.name, error) from None


@lru_cache(maxsize=4)
def _merged(catalogues: tuple[tuple[str, bytes], ...], code: str) -> bytes:
    """The catalogues, each by its name and what is in its file, as one; a later one goes before."""
    (name, data), *own = catalogues
    texts = _parsed(name, data)
    for name, data in own:
        for message in _parsed(name, data, code):
            if message.id and message.string and not message.fuzzy:
                texts.delete(message.id, message.context)
                texts[message.id] = message
    packed = io.BytesIO()
    write_mo(packed, texts)
    return packed.getvalue()


def _parsed(name: str, data: bytes, code: str | None = None) -> Catalog:
    """The catalogue; with a code, its plural forms are those of that language whatever its header says."""
    try:
        return read_po(io.BytesIO(data), locale=code, abort_invalid=True)
    except (UnicodeError, PoFileError) as error:
        raise _unreadable(name, error) from None


def _unreadable(name: str, error: Exception) -> SettingsError:
    return SettingsError(name, f"cannot be read as a catalogue ({error})", "fix it or restore it from git")


def catalogue(templates: Path, code: str) -> Path:
    """The file of a language's texts, below one folder of templates."""
    return templates / CATALOGUES / code / _FILE
