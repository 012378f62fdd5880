"""Folds differences that readers ignore, and remembers where every character came from.

Folding is only for matching. `normalize` has the table of letters and says why some hamzas are kept.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import lru_cache
from string import ascii_lowercase, ascii_uppercase
from typing import NamedTuple

from generator.text.normalize import DIGITS, MARKS, SPELLINGS, normalize

_PLAIN = {
    **DIGITS,
    **SPELLINGS,
    **dict(zip(ascii_uppercase, ascii_lowercase, strict=True)),
    "٪": "%",
    "\N{MINUS SIGN}": "-",
    "\N{NON-BREAKING HYPHEN}": "-",
    "’": "'",
    "\N{NO-BREAK SPACE}": " ",
    "\N{NARROW NO-BREAK SPACE}": " ",
    "\N{THIN SPACE}": " ",
}
"""One character for one character, so that offsets do not change."""
_PLAIN_BY_NUMBER = str.maketrans(_PLAIN)
_USUAL = tuple((letter, _PLAIN[letter]) for letter in "أةىإ")
_VARIANT = re.compile(f"[{''.join(_PLAIN)}]")

_MARK = re.compile(f"[{MARKS}]")
_SPECIAL = re.compile(
    f"(?P<dash>(?<=\\s)\N{ARABIC TATWEEL}+(?=\\s))|[{MARKS}\ufb50-\ufdff\ufe70-\ufefc\uff01-\uff5e]"
)
"""Characters to change; a tatweel that stands alone was typed as a dash: 2009 ــ 2010."""


class Folded(NamedTuple):
    """A folded text, with the way back to the text as given."""

    text: str
    given: str
    origins: list[int] | None
    """For each folded character, the offset it came from; `None` when no offset differs."""

    def part(self, start: int, end: int) -> str:
        """What `given[start:end]` became."""
        if self.origins is None:
            return self.text[start:end]
        return self.text[bisect_left(self.origins, start) : bisect_left(self.origins, end)]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The span of the text as given that became `text[start:end]`, with the marks of its last letter."""
        if self.origins is None:
            return start, end
        last = self.origins[end - 1] + 1
        while last < len(self.given) and _MARK.match(self.given[last]) and not self.given[last].isspace():
            last += 1
        return self.origins[start], last


@lru_cache(maxsize=64)
def fold(text: str) -> Folded:
    """Fold digits of every script, letter variants, marks and invisible characters; linear in the text."""
    if not _SPECIAL.search(text):
        return Folded(_without_variants(text), text, None)
    letters: list[str] = []
    origins: list[int] = []
    done = 0
    for special in _SPECIAL.finditer(text):
        place, character = special.start(), special.group()
        dropped = _MARK.match(character)
        plain = "-" if special["dash"] else "" if dropped else normalize(character)
        letters += (text[done:place], plain)
        origins.extend(range(done, place))
        origins.extend([place] * len(plain))
        done = special.end()
    letters.append(text[done:])
    origins.extend(range(done, len(text)))
    return Folded(_without_variants("".join(letters)), text, origins)


def _without_variants(text: str) -> str:
    """The text with the plain form of every character: one pass for each variant in it.

    Those that nearly every text has are not searched for first.
    """
    for letter, plain in _USUAL:
        text = text.replace(letter, plain)
    done = 0
    while variant := _VARIANT.search(text, done):
        done = variant.end()
        text = text.replace(variant.group(), _PLAIN[variant.group()])
    return text


def fold_word(word: str) -> str:
    """A word of a table, folded as texts are; asked of fifty thousand, few of which are special."""
    return fold(word).text if _SPECIAL.search(word) else word.translate(_PLAIN_BY_NUMBER)
