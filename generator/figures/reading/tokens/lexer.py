"""Cuts a folded text into tokens: digits, words with their Arabic clitics, symbols and marks."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache, lru_cache
from typing import TYPE_CHECKING, NamedTuple

from generator.figures.lexicon import cldr
from generator.figures.lexicon.ar import words as arabic_words
from generator.figures.lexicon.ar.nouns import is_feminine_dual
from generator.figures.lexicon.en import words as english_words
from generator.figures.lexicon.en.money import abbreviations
from generator.figures.lexicon.word import Category, Word
from generator.figures.lexicon.word_lists import word_list
from generator.figures.reading.tokens.cache import WordCache
from generator.figures.reading.tokens.casing import (
    ROMAN,
    case_fits,
    depends_on_text,
    is_giga,
    is_roman,
    is_vague,
)
from generator.figures.reading.tokens.digits import list_of_numbers, parse_digits
from generator.figures.reading.tokens.fused_words import LEADS_TO_MONEY, Parts, fused
from generator.figures.reading.tokens.token import Token
from generator.text.clitics import PREFIXES, heads

if TYPE_CHECKING:
    from collections.abc import Iterator
    from collections.abc import Set as AbstractSet

    from generator.text.folding import Folded

_FORM = r"""
    (?![ ]) (?:
    (?P<letters> [\u0621-\u064a]{2,}+(?![^\W\d_]|[²³23](?!\w)) | [a-z]{4,}+(?![^\W_]|[:@]|-\d|\.[a-z]{2,4}/) )
  | (?P<code>  (?<![\w$€£¥]) (?=[a-z]+-?\d)
               (?! (?: q(?=[1-4](?!\w)) | (?:[kcm]?m|mi|ft|yd)(?=[23](?!\w)) | UNCODED ) -?\d )
               [a-z]+-?\d[a-z\d]*+(?:\.\d++)?+(?:-\d[a-z\d]*+)*+(?!@) )
  | (?P<decade> (?<![\w.])(?:1[0-9]|20)?[0-9]0'?s\b )
  | (?P<digits> (?<![\w.,])\d+(?:[.,٫]\d+)?[ ]?×[ ]?10\^-?\d{1,2}(?!\d)
              | (?<![\d.,'])\d{1,3}(?:'\d{3})+(?:[.,٫]\d+)?(?![\d,.]*[\d'])
              | (?<![\d.,])(?<!رقم[ ])\d{1,3}(?:[ ]\d{3})+(?:[.,٫]\d+)?(?![\d,.]*\d)
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
_Analysis = tuple[tuple[tuple[str, int], ...], Word | None]
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
_SIGNS = frozenset("$£")
"""Marks that a phrase may end in: canadian $."""
_SEVERAL = re.compile(r"[ ']|^[^\W\d_]+£$|^£[^\W\d_]+$")
"""What phrases of several pieces have in them: a blank, an apostrophe, E£."""
_UNKNOWN, _MARK = Word(Category.WORD), Word(Category.MARK)
_FUSED = 6
"""Letters that two words written as one have more than."""
_CARRIES_CLITICS = frozenset({
    Category.UNIT, Category.TEN, Category.TENS, Category.HUNDRED, Category.SCALE, Category.FRACTION,
    Category.ORDINAL, Category.TWO_THINGS, Category.CURRENCY, Category.TWO_CURRENCY, Category.CENT,
    Category.NATION, Category.PERCENT, Category.TIME, Category.YEAR, Category.TWO_TIMES, Category.MEASURE,
    Category.TWO_MEASURES, Category.MONTH, Category.DECADE, Category.CENTURY, Category.QUARTER,
    Category.WEEKDAY, Category.HOUR, Category.IN, Category.FROM, Category.TO, Category.ROUND,
})  # fmt: skip
"""Words that a conjunction, preposition or article may be joined to."""


_LEADS_TO_DIGITS = frozenset({
    Category.CODE, Category.SYMBOL, Category.CURRENCY, Category.CENT, Category.MONTH, Category.WEEKDAY,
    Category.UNIT, Category.TEN, Category.TENS, Category.SCALE, Category.HUNDRED, Category.FRACTION,
    Category.IN, Category.TO, Category.FROM, Category.OF, Category.AND, Category.AGE, Category.MINUS,
    Category.MEASURE, Category.TIME, Category.YEAR,
})  # fmt: skip
"""Words before digits that are no part of a code: USD5, Nov-18."""


class _Vocabulary(NamedTuple):
    """Everything that is known of words."""

    words: dict[str, Word]
    """Folded words, phrases and marks."""
    lengths: dict[str, int]
    """First words of phrases, with the number of pieces in the longest of them."""
    followers: dict[str, set[str]]
    """First words of phrases, with the pieces that can follow."""
    piece: re.Pattern[str]
    """What texts are cut into."""


@cache
def _vocabulary() -> _Vocabulary:
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
    return _Vocabulary(words, lengths, followers, pattern)


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
    return ((form, word.category) for form, word in _vocabulary().words.items() if " " in form)


@lru_cache(maxsize=65536)
def analyse(word: str) -> _Analysis:
    """A word's clitics (category, length) and the table's entry for the rest."""
    words = _vocabulary().words
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


@WordCache
def _settled(word: str) -> tuple[Word | None, AbstractSet[str]]:
    """A word's entry unless one of the given pieces follows; `None` when `_read_word` must see the text."""
    clitics, entry = analyse(word)
    follow: AbstractSet[str] = _vocabulary().followers.get(_opening(word), frozenset())
    if clitics or (entry is None and is_fused(word)) or word in ROMAN or (entry and depends_on_text(entry)):
        return None, follow
    return entry or _UNKNOWN, follow


def _opening(word: str) -> str:
    """A word without its clitic, as a phrase may begin with it."""
    return word if word in _vocabulary().lengths or word[0] not in PREFIXES else word[1:]


def _feminine_dual(word: str) -> Word | None:
    return Word(Category.TWO_THINGS, Decimal(2)) if is_feminine_dual(word) else None


def tokenise(folded: Folded, *, arabic: bool) -> list[Token]:
    """All tokens of a text, in order; linear in its length."""
    words, _, _, piece_pattern = _vocabulary()
    pieces = list(piece_pattern.finditer(folded.text))
    tokens: list[Token] = []
    append, new = tokens.append, tuple.__new__
    done, count = 0, len(pieces)
    for index, piece in enumerate(pieces):
        if index < done:
            continue
        sort, text = piece.lastgroup, piece[0]
        start, end = piece.span()
        entry = None
        if sort == "letters":
            entry, follow = _settled[text]
            if follow and index + 1 < count and pieces[index + 1][0] in follow:
                entry = None
        elif sort == "mark":
            entry = words.get(text, _MARK)
        if entry is not None:
            # Most tokens are made here, at half the price of the constructor.
            category, value, name, definite = entry
            append(new(Token, (category, start, end, text, value, name, definite, None)))
        elif sort == "decade":
            append(Token(Category.DECADE, start, end, text, Decimal(text.rstrip("'s"))))
        elif sort == "code":
            append(Token(Category.IDENTIFIER, start, end, text, _only_number(text)))
        elif sort == "digits":
            _read_digits(folded.text, start, text, tokens, arabic=arabic)
        else:
            done = index + _read_word(folded, pieces, index, tokens)
    return tokens


def _read_digits(text: str, start: int, digits: str, tokens: list[Token], *, arabic: bool) -> None:
    value = parse_digits(digits, arabic=arabic)
    end = start + len(digits)
    if value is None:
        tokens.extend(list_of_numbers(digits, start) or [Token(Category.IDENTIFIER, start, end, digits)])
        return
    before = tokens[-1] if tokens else None
    if before and before.text == "-" and _is_minus(text, before, start, tokens):
        tokens.pop()
        start, value = before.start, -value
    tokens.append(Token(Category.DIGITS, start, end, text[start:end], value))


def _only_number(code: str) -> Decimal | None:
    """The number in a code, `None` when there are several: 16 of F-16, none of H5N1."""
    numbers = re.findall(r"\d+(?:\.\d+)?", code)
    return Decimal(numbers[0]) if len(numbers) == 1 else None


def _is_minus(text: str, dash: Token, start: int, tokens: list[Token]) -> bool:
    """Whether a dash before digits is a minus: nothing directly before it, and not part of a range.

    A blank may follow it in a text without words: - 1,200,000; elsewhere it opens an item of a list.
    """
    if dash.end < start:
        return len(tokens) == 1 and start - dash.end == 1 and not any(map(str.isalpha, text))
    spans = len(tokens) > 1 and tokens[-2].category == Category.DIGITS
    joined = len(tokens) > 1 and tokens[-2].category in (Category.PREPOSITION, Category.AND)
    return not spans and (dash.start == 0 or text[dash.start - 1] in " \n(" or joined)


def _read_word(folded: Folded, pieces: list[re.Match[str]], index: int, tokens: list[Token]) -> int:
    """Append the tokens of a word or phrase and return how many pieces it took."""
    piece = pieces[index]
    start, end, word = piece.start(), piece.end(), piece.group().rstrip(".")
    opening = _opening(word)
    following = pieces[index + 1].group() if index + 1 < len(pieces) else ""
    vocabulary = _vocabulary()
    longest = vocabulary.lengths[opening] if following in vocabulary.followers.get(opening, ()) else 0
    for count in range(min(longest, len(pieces) - index), 1, -1) if longest else ():
        last = pieces[index + count - 1]
        if last.end() - start > 60 or (last.lastgroup == "mark" and last.group() not in _SIGNS):
            continue
        clitics, entry = analyse(" ".join(folded.text[start : last.end()].replace("-", " ").split()))
        if entry:
            _append(tokens, (clitics, entry), folded.text[start : last.end()], start)
            return count
    clitics, entry = _analyse_spelled(word)
    if entry is None and word in ROMAN and is_roman(folded, start, end, tokens):
        entry = ROMAN[word]
    if word == "g" and len(pieces) <= 3 and tokens and is_giga(folded, start, tokens[-1]):
        entry = Word(Category.SCALE, Decimal(10) ** 9, "short")
    if entry is None and is_fused(word) and _append_fused(word, start, tokens):
        return 1
    if entry is None or not case_fits(folded, start, end, entry, pieces) or is_vague(entry, pieces):
        tokens.append(Token(Category.WORD, start, end, piece.group()))
    else:
        if word == "m" and folded.given[folded.span(start, end)[0]] == "M":
            entry = entry._replace(name="capital M")
        if entry.name == "upper":
            entry = entry._replace(name=abbreviations().get(word.replace(".", ""), word.upper()))
        _append(tokens, (clitics, entry), word, start)
    return 1


def _analyse_spelled(word: str) -> _Analysis:
    """A word's analysis, without the points of an abbreviation where it is not known with them."""
    analysis = analyse(word)
    return analyse(word.replace(".", "")) if analysis[1] is None and "." in word else analysis


def is_fused(word: str) -> bool:
    """Whether the word is two that are written as one, a number first."""
    return len(word) > _FUSED and _fused[word] is not None


@WordCache
def _fused(word: str) -> Parts | None:
    return fused(word, _vocabulary().words)


def _append_fused(word: str, start: int, tokens: list[Token]) -> bool:
    """Append the tokens of two words that are written as one; a currency first only after a number."""
    parts = _fused[word]
    led = bool(tokens) and tokens[-1].category in LEADS_TO_MONEY
    if parts is None or (parts[0][1].category == Category.CURRENCY and not led):
        return False
    for text, entry in parts:
        _append(tokens, ((), entry), text, start)
        start += len(text)
    return True


def _append(tokens: list[Token], analysis: _Analysis, text: str, start: int) -> None:
    clitics, entry = analysis
    end = start + len(text)
    for category, length in clitics:
        tokens.append(Token(category, start, start + length, text[:length]))
        start, text = start + length, text[length:]
    if entry is not None:
        tokens.append(Token(entry.category, start, end, text, entry.value, entry.name, entry.definite))
