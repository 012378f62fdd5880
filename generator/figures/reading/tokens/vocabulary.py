"""The vocabulary of both languages: what texts are cut into, and what a word is without its clitics."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache, lru_cache
from typing import TYPE_CHECKING, NamedTuple

from generator.figures.lexicon import cldr
from generator.figures.lexicon.ar import words as arabic_words
from generator.figures.lexicon.ar.nouns import is_feminine_dual
from generator.figures.lexicon.en import words as english_words
from generator.figures.lexicon.word import Category, Word
from generator.figures.lexicon.word_lists import word_list
from generator.figures.reading.tokens.cache import WordCache
from generator.figures.reading.tokens.fused_words import Parts, fused
from generator.text.clitics import PREFIXES, heads

if TYPE_CHECKING:
    from collections.abc import Iterator

_FORM = r"""
    (?![ ]) (?:
    (?P<letters> [\u0621-\u064a]{2,}+(?!\w) | [a-z]{4,}+(?![^\W_]|[:@]|-\d|\.[a-z]{2,4}/) )
  | (?P<code>  (?<![\w$€£¥]) (?=[a-z]+-?\d)
               (?! (?: q(?=[1-4](?!\w)) | (?:[kcm]?m|mi|ft|yd)(?=[23](?!\w)) | UNCODED ) -?\d )
               [a-z]+-?\d[a-z\d]*+(?:\.\d++)?+(?:-\d[a-z\d]*+)*+(?!@) )
  | (?P<decade> (?<![\w.])(?:1[0-9]|20)?[0-9]0'?s\b )
  | (?P<digits> (?<![\w.,])\d+(?:[.,٫]\d+)?[ ]?×[ ]?10\^-?\d{1,2}(?!\d)
              | (?<![\d.,'])\d{1,3}(?:'\d{3})+(?:[.,٫]\d+)?(?![\d,.]*[\d'])
              | (?<![\d.,])(?<!رقم[ ])\d{1,3}(?:[ ]\d{3})+(?:[.,٫]\d+)?(?![\d,.]*\d)
              | (?<![\d.,٫ر])\d{1,3}(?:ر\d{3})+ر\d{1,3}(?!\w|[.,٫]\d)
              | (?<![\d.,٫ر])\d{1,3}(?:[ ]ر|ر[ ])\d+(?!\w|[.,٫]\d)
              | (?<![\d.,٫ر])\d{1,3}ر(?:\d+(?![\w]|[.,٫]\d)|\.(?=\s?%))
              | \d+(?:[.,٫٬،]\d+)*(?:e[+-]?\d{1,2}(?!\w))? | (?<![\w.])[.٫]\d+ | [½¼¾⅓⅔] )
  | (?P<word>  q[1-4](?!\w) | rs\.(?=\s?\d) | https?://\S+ | www\.\S+ | no\.(?=\s?\d)
              | [a-z][\w.+-]*@[\w.-]+ | [a-z][\w-]*(?:\.[a-z]{2,})+/\S* | [@\#]\w*[^\W\d_]\w*
              | [ap]\.m\b\.? | o'clock
              | (?:us|a|au|c|ca|hk|nz|s|r|mx|nt)\$ | (?:[kcm]?m|mi|ft|yd|ك?ل?م)\^?[²³23](?!\w)
              | [^\W\d_](?:\.[^\W\d_])+\.? | (?:[kcm]?m|mi|ft|yd)/(?:hr?|min|sec|s)\b | °[cfم]\b | [^\W\d_]+ )
  | (?P<mark>  \n | '' | [^\s\w] ) )
    """
"""`letters` matches words that no other alternative would; it comes first because most text is such words.

No alternative begins with a blank. Saying so first saves trying them all at each one. A `code` is letters
with digits that belong to them, F-16 or H5N1; words that lead to a number begin none.
"""
Analysis = tuple[tuple[tuple[str, int], ...], Word | None]
"""Clitics as (category, length), and the table's entry for the word without them."""

_MARKS = {
    "\n": Category.STOP, ".": Category.STOP, "!": Category.STOP, "?": Category.STOP, "؟": Category.STOP,
    ";": Category.STOP, "؛": Category.STOP, ",": Category.COMMA, "،": Category.COMMA,
    "-": Category.DASH, "–": Category.DASH, "—": Category.DASH, "~": Category.DASH,
    "(": Category.OPEN, "[": Category.OPEN, "{": Category.OPEN,
    ")": Category.CLOSE, "]": Category.CLOSE, "}": Category.CLOSE,
    "/": Category.SLASH, ":": Category.COLON, "%": Category.PERCENT,
}  # fmt: skip
_SHORT = frozenset({"ست", "نص", "في", "من"})
_NEVER_SPLIT = frozenset({"لست", "ولست", "فلست", "لستم", "بسبع", "والد", "لليون", "باب", "بثان"})
_SEVERAL = re.compile(r"[ ']|^[^\W\d_]+£$|^£[^\W\d_]+$")
"""What phrases of several pieces have in them: a blank, an apostrophe, E£."""
_FUSED = 6
"""Letters that two words written as one have more than."""
_CARRIES_CLITICS = frozenset({
    Category.UNIT, Category.TEN, Category.TENS, Category.HUNDRED, Category.SCALE, Category.FRACTION,
    Category.ORDINAL, Category.TWO_THINGS, Category.CURRENCY, Category.TWO_CURRENCY, Category.CENT,
    Category.NATION, Category.PERCENT, Category.TIME, Category.YEAR, Category.TWO_TIMES, Category.MEASURE,
    Category.TWO_MEASURES, Category.MONTH, Category.DECADE, Category.CENTURY, Category.QUARTER,
    Category.WEEKDAY, Category.HOUR, Category.IN, Category.FROM, Category.TO, Category.ROUND,
    Category.GOALS,
})  # fmt: skip
"""Words that a conjunction, preposition or article may be joined to."""


_LEADS_TO_DIGITS = frozenset({
    Category.CODE, Category.SYMBOL, Category.CURRENCY, Category.CENT, Category.MONTH, Category.WEEKDAY,
    Category.UNIT, Category.TEN, Category.TENS, Category.SCALE, Category.HUNDRED, Category.FRACTION,
    Category.IN, Category.TO, Category.FROM, Category.OF, Category.AND, Category.AGE, Category.MINUS,
    Category.MEASURE, Category.TIME, Category.YEAR,
})  # fmt: skip
"""Words before digits that are no part of a code: USD5, Nov-18."""


class Vocabulary(NamedTuple):
    """Everything known about words."""

    words: dict[str, Word]
    """Folded words, phrases and marks."""
    lengths: dict[str, int]
    """First words of phrases, with the number of pieces in the longest of them."""
    followers: dict[str, set[str]]
    """First words of phrases, with the pieces that can follow."""
    piece: re.Pattern[str]
    """What texts are cut into."""


@cache
def vocabulary() -> Vocabulary:
    """The words of both languages; built for the first text, because it takes a third of a second."""
    words = english_words.words() | arabic_words.words()
    for code in cldr.currencies():
        words.setdefault(code.lower(), Word(Category.CODE, None, "upper"))
    words.update(
        {
            "و": Word(Category.AND),
            "''": Word(Category.MEASURE, Decimal(1), "inch"),
            "″": Word(Category.MEASURE, Decimal(1), "inch"),
            "¢": Word(Category.SYMBOL, None, "CENT"),
            "ب": Word(Category.PREPOSITION),
            "ل": Word(Category.PREPOSITION),
        }
    )
    for mark, category in _MARKS.items():
        words.setdefault(mark, Word(category))
    lengths: dict[str, int] = {}
    followers: dict[str, set[str]] = {}
    pattern = _piece(words)
    for form in words:
        pieces = [piece.group() for piece in pattern.finditer(form)] if _SEVERAL.search(form) else []
        if len(pieces) > 1:
            lengths[pieces[0]] = max(lengths.get(pieces[0], 0), 2 * len(pieces) - 1)
            followers.setdefault(pieces[0], {"-", "."}).add(pieces[1])
    return Vocabulary(words, lengths, followers, pattern)


def _piece(words: dict[str, Word]) -> re.Pattern[str]:
    """The pattern of pieces; Latin words that lead to a number, USD5 and pre-2008, begin no code."""
    known = {
        form
        for form, word in words.items()
        if len(form) > 1 + (word.category == Category.MEASURE) and word.category in _LEADS_TO_DIGITS
    }
    leading = sorted(
        form for form in known | word_list("before a hyphen") if form.isascii() and form.isalpha()
    )
    return re.compile(_FORM.replace("UNCODED", "|".join(leading)), re.VERBOSE)


def phrases() -> Iterator[tuple[str, str]]:
    """Every phrase of several words with its category."""
    return ((form, word.category) for form, word in vocabulary().words.items() if " " in form)


@lru_cache(maxsize=65536)
def analyse(word: str) -> Analysis:
    """A word's clitics (category, length) and the table's entry for the rest."""
    words = vocabulary().words
    entry = words.get(word)
    if entry is not None or word in _NEVER_SPLIT:
        return (), entry
    for head in heads(word):
        rest = word[head.end() :]
        entry = words.get(rest)
        if entry and entry.category in _CARRIES_CLITICS and (len(rest) > 2 or rest in _SHORT):
            clitics: list[tuple[str, int]] = []
            if head["conjunction"]:
                clitics.append((Category.AND if head["conjunction"] == "و" else Category.WORD, 1))
            if head["preposition"]:
                clitics.append((Category.PREPOSITION, 1))
            return tuple(clitics), entry._replace(definite=bool(head["article"]) or entry.definite)
    return (), _feminine_dual(word)


def opening(word: str) -> str:
    """A word without its clitic, as a phrase may begin with it."""
    return word if word in vocabulary().lengths or word[0] not in PREFIXES else word[1:]


def _feminine_dual(word: str) -> Word | None:
    return Word(Category.TWO_THINGS, Decimal(2)) if is_feminine_dual(word) else None


def analyse_spelled(word: str) -> Analysis:
    """A word's analysis, without the points of an abbreviation where it is not known with them."""
    analysis = analyse(word)
    return analyse(word.replace(".", "")) if analysis[1] is None and "." in word else analysis


def is_fused(word: str) -> bool:
    """Whether the word is two that are written as one, a number first."""
    return len(word) > _FUSED and fused_parts[word] is not None


@WordCache
def fused_parts(word: str) -> Parts | None:
    """The two words that are written as one, a number first; `None` when the word is not such a pair."""
    return fused(word, vocabulary().words)
