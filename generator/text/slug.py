"""Permalinks from file names: lowercase ASCII letters, digits and single hyphens.

Arabic letters are transliterated by ALA-LC without diacritics, so that a link pasted into an
e-mail stays readable instead of turning into percent signs.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata

MAX_LENGTH = 96
_SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")

# ALA-LC romanisation of Arabic (Library of Congress, 2012), without its diacritics.
_ROMAN = str.maketrans(
    {
        "ا": "a", "ب": "b", "ت": "t", "ث": "th", "ج": "j", "ح": "h", "خ": "kh", "د": "d", "ذ": "dh",
        "ر": "r", "ز": "z", "س": "s", "ش": "sh", "ص": "s", "ض": "d", "ط": "t", "ظ": "z", "ع": "a",
        "غ": "gh", "ف": "f", "ق": "q", "ك": "k", "ل": "l", "م": "m", "ن": "n", "ه": "h", "و": "w",
        "ي": "y", "ى": "a", "ة": "h", "ء": "", "پ": "p", "چ": "ch", "ژ": "zh", "ڤ": "v", "گ": "g",
        "ک": "k", "ی": "y", "ـ": None, "'": None, "\N{RIGHT SINGLE QUOTATION MARK}": None,
    }
)  # fmt: skip


def is_slug(text: str) -> bool:
    """Whether the text can be used as a permalink unchanged."""
    return len(text) <= MAX_LENGTH and bool(_SLUG.fullmatch(text))


def slug_of(name: str) -> str:
    """The permalink for a file name without its suffix; the same name always gives the same permalink."""
    # NFKD separates hamza and accents from their letters; they are then dropped with the other marks.
    letters = unicodedata.normalize("NFKD", name).casefold().translate(_ROMAN)
    plain = "".join(c for c in letters if not unicodedata.combining(c))
    digits = "".join(str(unicodedata.digit(c)) if c.isdigit() else c for c in plain)
    slug = re.sub(r"[^a-z0-9]+", "-", digits).strip("-")
    if len(slug) > MAX_LENGTH:
        slug = slug[:MAX_LENGTH].rpartition("-")[0] or slug[:MAX_LENGTH]
    return slug or "article-" + hashlib.sha256(name.encode()).hexdigest()[:8]
