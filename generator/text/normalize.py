"""Arabic spelling variants in one table, and how far each function removes them.

There are four strengths, each of which includes the one before:

1. `without_marks`: vowel signs, tatweel and invisible characters are dropped, letters stay as written;
2. `normalize`: presentation forms become the letters that they show (NFKC, Unicode Standard Annex 15);
3. `folding.fold`: `SPELLINGS` are unified and digits are ASCII; every character keeps its way back;
4. `fold_hamza`: `HAMZAS` are unified too.

The third is what light stemmers of Arabic normalise (Larkey, Ballesteros and Connell, SIGIR 2002). Search
needs the fourth, because readers leave hamzas out; figures do not: ميتا is not مئتا, and أب is not آب.
The pages' scripts get these tables from `generator/site/search/arabic_script.py`.
"""

from __future__ import annotations

import re
import unicodedata

MARKS = (
    "\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed"  # above and below letters
    "\N{ARABIC TATWEEL}\N{SOFT HYPHEN}\N{ZERO WIDTH SPACE}-\N{RIGHT-TO-LEFT MARK}\N{ARABIC LETTER MARK}"
    "\u202a-\u202e\u2060-\u2069\N{ZERO WIDTH NO-BREAK SPACE}"
)
"""Characters that make no difference between words, for use inside the brackets of a pattern."""

LOOKALIKES = {
    "\N{ARABIC LETTER KEHEH}": "ك",
    "\N{ARABIC LETTER SWASH KAF}": "ك",
    "\N{ARABIC LETTER FARSI YEH}": "ي",
    "\N{ARABIC LETTER YEH BARREE}": "ي",
    "\N{ARABIC LETTER HEH GOAL}": "ه",
    "\N{ARABIC LETTER HEH DOACHASHMEE}": "ه",
}
"""Letters of keyboards for Persian, Urdu and Sindhi, each with the Arabic letter that it stands for."""

SPELLINGS = {
    **LOOKALIKES,
    "أ": "ا",
    "إ": "ا",
    "\N{ARABIC LETTER ALEF WASLA}": "ا",
    "ى": "ي",
    "ة": "ه",
}
"""Letters that writers, countries and keyboards exchange, each with its replacement."""

HAMZAS = {"آ": "ا", "ؤ": "و", "ئ": "ي", "ء": ""}
"""The other letters with hamza, as written without it."""

LOANS = {"پ": "ب", "ڤ": "ف", "چ": "ج", "ژ": "ج", "گ": "غ", "ګ": "غ"}
"""Letters for sounds of foreign names, each with what most of the press writes instead."""

LETTERS = f"\N{ARABIC LETTER HAMZA}-\N{ARABIC LETTER YEH}{''.join(SPELLINGS)}{''.join(LOANS)}"
"""Letters of Arabic words, for use inside the brackets of a pattern."""

DIGITS = {chr(zero + digit): str(digit) for zero in (0x0660, 0x06F0) for digit in range(10)}
"""Arabic-Indic digits and those of Persian and Urdu."""

THOUSANDS, POINT = "\N{ARABIC THOUSANDS SEPARATOR}", "\N{ARABIC DECIMAL SEPARATOR}"

_MARK = re.compile(f"[{MARKS}]")
_WITHOUT_HAMZA = str.maketrans({**SPELLINGS, **HAMZAS, **LOANS})


def without_marks(text: str) -> str:
    """The text without vowel signs, tatweel and invisible characters; letters stay as written."""
    return _MARK.sub("", text)


def normalize(text: str) -> str:
    """The text without marks, with plain letters for presentation forms.

    >>> normalize("ﻣُﺪُﻥ") == "مدن"
    True
    """
    return without_marks(unicodedata.normalize("NFKC", text))


def fold_hamza(text: str) -> str:
    """A normalised text in letters that all its spellings share.

    >>> [fold_hamza(word) for word in ("مسؤولة", "شيء", "إلى", "آراء")]
    ['مسووله', 'شي', 'الي', 'ارا']
    """
    return text.translate(_WITHOUT_HAMZA)


def name_key(name: str) -> str:
    """What all spellings of a name share: names of outlets and topics with the same key are one.

    Case, vowel signs, tatweel, hamzas, ة and ه, ى and ي, the signs of hashtags and blanks make no difference.

    >>> name_key("الأُمـم المتّحدة") == name_key("#الامم_المتحده")
    True
    >>> name_key("C#")
    'c#'
    """
    plain = fold_hamza(normalize(name)).casefold().replace("_", " ")
    return " ".join(word.lstrip("#") for word in plain.split() if word.strip("#"))
