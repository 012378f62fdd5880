"""The languages that the site is published in, and what its pages say in each.

The words stand in a gettext catalogue below the theme, where MkDocs looks for them too:
`templates/theme/locales/<code>/LC_MESSAGES/messages.po`. English is what the templates are written in.
"""

from __future__ import annotations

import io
from dataclasses import dataclass, field
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Literal

from babel.dates import format_date
from babel.messages.mofile import write_mo
from babel.messages.pofile import PoFileError, read_po
from babel.numbers import format_decimal
from babel.support import NullTranslations, Translations
from hijridate import Gregorian

from generator.errors import SettingsError

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

CATALOGUES = PurePosixPath("theme", "locales")
"""Below the templates."""
_FILE = PurePosixPath("LC_MESSAGES", "messages.po")
_ARABIC_DIGITS = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")


@dataclass(frozen=True, slots=True)
class Language:
    """One language of the site and how it writes."""

    code: str
    """ISO 639-1."""
    name: str
    """What the language calls itself."""
    direction: str
    """`ltr` or `rtl`."""
    folder: str
    """Where its edition stands below the site's root: empty, or `ar/`."""
    words: NullTranslations = field(default_factory=NullTranslations, compare=False, repr=False)

    def gettext(self, message: str) -> str:
        """A text of the pages in this language."""
        return self.words.gettext(message)

    def number(self, value: int) -> str:
        """A number in the digits and with the separators of the language: `1,234`, `١٬٢٣٤`."""
        system = "arab" if self.code == "ar" else "latn"
        return self.digits(format_decimal(value, locale=self.code, numbering_system=system))

    def digits(self, text: str) -> str:
        """A text whose ASCII digits are written in those of the language: an id, a year."""
        return arabic_digits(text) if self.code == "ar" else text

    def day(self, value: date) -> str:
        """`July 13, 2023`; in Arabic with both of the month's names: `١٣ تموز/يوليو ٢٠٢٣`."""
        if self.code == "ar":
            return arabic_day(value)
        return format_date(value, "MMMM d, y", locale=self.code)

    def hijri_day(self, value: date) -> str | None:
        """The day of the Umm al-Qura calendar: `25 Dhu al-Hijjah 1444 AH`; `None` outside 1343-1500 AH."""
        try:
            day = Gregorian.fromdate(value).to_hijri()
        except OverflowError:
            return None
        code: Literal["ar", "en"] = "ar" if self.code == "ar" else "en"
        return self.digits(f"{day.day} {day.month_name(code)} {day.year} {day.notation(code)}")

    def month(self, value: date) -> str:
        """`July 2023`, `تموز/يوليو ٢٠٢٣`."""
        if self.code == "ar":
            return self.digits(f"{arabic_month(value)} {value.year}")
        return format_date(value, "MMMM y", locale=self.code)


def arabic_digits(text: str) -> str:
    """The text with Arabic-Indic digits for its ASCII ones."""
    return text.translate(_ARABIC_DIGITS)


def arabic_day(value: date) -> str:
    """`١٣ تموز/يوليو ٢٠٢٣`."""
    return arabic_digits(f"{value.day} {arabic_month(value)} {value.year}")


def arabic_month(value: date) -> str:
    """The month as readers in the Levant and those in the Gulf and Egypt know it: `تموز/يوليو` (CLDR)."""
    return "/".join(format_date(value, "MMMM", locale=locale) for locale in ("ar_SY", "ar"))


ENGLISH = Language("en", "English", "ltr", "")


def arabic(templates: Path) -> Language:
    """Arabic with the words of its catalogue.

    Raises:
        SettingsError: the catalogue cannot be read.
    """
    translations = Translations(io.BytesIO(compiled(templates, "ar")))
    return Language("ar", "العربية", "rtl", "ar/", translations)


def compiled(templates: Path, code: str) -> bytes:
    """The catalogue of a language as MkDocs and gettext load it (`.mo`).

    Raises:
        SettingsError: the catalogue cannot be read.
    """
    path = catalogue(templates, code)
    try:
        with path.open("rb") as file:
            read = read_po(file, abort_invalid=True)
    except (OSError, UnicodeError, PoFileError) as error:
        cause = f"cannot be read as a catalogue ({error})"
        raise SettingsError(path.name, cause, "mend it, or restore it from git") from None
    packed = io.BytesIO()
    write_mo(packed, read)
    return packed.getvalue()


def catalogue(templates: Path, code: str) -> Path:
    """Where the words of a language stand."""
    return templates / CATALOGUES / code / _FILE
