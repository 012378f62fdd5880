"""Cuts a folded text into tokens: digits, words with their Arabic clitics, symbols and marks."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from generator.figures.lexicon.en.money import abbreviations
from generator.figures.lexicon.word import Category, Word
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
from generator.figures.reading.tokens.fused_words import LEADS_TO_MONEY
from generator.figures.reading.tokens.token import Token
from generator.figures.reading.tokens.vocabulary import (
    Analysis,
    analyse,
    analyse_spelled,
    fused_parts,
    is_fused,
    opening,
    vocabulary,
)

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

    from generator.text.folding import Folded

_UNKNOWN, _MARK = Word(Category.WORD), Word(Category.MARK)
_SIGNS = frozenset("$£")
"""Marks that a phrase may end in: canadian $."""
_BY_CASE = frozenset("gm")
"""Letters whose meaning depends on their case and on what is around them."""
_NOTHING: frozenset[str] = frozenset()
_UNSETTLED: tuple[Word | None, AbstractSet[str]] = (None, _NOTHING)
_PLAIN: tuple[Word | None, AbstractSet[str]] = (_UNKNOWN, _NOTHING)
"""What most words are: one value for all of them stays at hand in the processor."""


@WordCache
def _settled(text: str) -> tuple[Word | None, AbstractSet[str]]:
    """A piece's entry unless one of the given pieces follows; `None` when the text around it must be seen."""
    if not any(map(str.isalnum, text)):
        return vocabulary().words.get(text, _MARK), _NOTHING
    if not text.isalpha() or text in _BY_CASE or text in ROMAN:
        return _UNSETTLED
    clitics, entry = analyse(text)
    if clitics or (entry is None and is_fused(text)) or (entry and depends_on_text(entry)):
        return _UNSETTLED
    follow = vocabulary().followers.get(opening(text), _NOTHING)
    return (entry or _UNKNOWN, follow) if entry or follow else _PLAIN


def tokenise(folded: Folded, *, arabic: bool) -> list[Token]:
    """All tokens of a text, in order; linear in its length."""
    pieces = list(vocabulary().piece.finditer(folded.text))
    tokens: list[Token] = []
    append, new = tokens.append, tuple.__new__
    done, count = 0, len(pieces)
    for index, piece in enumerate(pieces):
        if index < done:
            continue
        text = piece[0]
        entry, follow = _settled[text]
        if entry is None or (follow and index + 1 < count and pieces[index + 1][0] in follow):
            done = index + _read_piece(folded, pieces, index, tokens, arabic=arabic)
            continue
        # Most tokens are made here, at half the price of the constructor.
        start, end = piece.span()
        category, value, name, definite = entry
        append(new(Token, (category, start, end, text, value, name, definite, None)))
    return tokens


def _read_piece(
    folded: Folded, pieces: list[re.Match[str]], index: int, tokens: list[Token], *, arabic: bool
) -> int:
    """Append the tokens of a piece that its text alone does not settle; return how many pieces they took."""
    piece = pieces[index]
    sort, text = piece.lastgroup, piece[0]
    start, end = piece.span()
    if sort == "digits":
        _read_digits(folded.text, start, text, tokens, arabic=arabic)
    elif sort == "decade":
        tokens.append(Token(Category.DECADE, start, end, text, Decimal(text.rstrip("'s"))))
    elif sort == "code":
        tokens.append(Token(Category.IDENTIFIER, start, end, text, _only_number(text)))
    else:
        return _read_word(folded, pieces, index, tokens)
    return 1


_RUN_ON_YEAR = re.compile(r"\.(?:19|20)\d\d")


def _read_digits(text: str, start: int, digits: str, tokens: list[Token], *, arabic: bool) -> None:
    if _RUN_ON_YEAR.fullmatch(digits):  # جويلية .2016, whose full stop a program put before the year
        start, digits = start + 1, digits[1:]
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


_BRACKETED = re.compile(r"[\d.,]+(?: [^\W\d]+){1,3} ?-(?=[\s.,،]|$)")


def _is_minus(text: str, dash: Token, start: int, tokens: list[Token]) -> bool:
    """Whether a dash before digits is a minus: nothing directly before it, and not part of a range.

    A blank may follow it in a text without words: - 1,200,000; elsewhere it opens an item of a list. One that
    another dash closes brackets what is between: عثر على الطبيبة -29 عاما- قرب منزلها.
    """
    if _BRACKETED.match(text, start):
        return False
    if dash.end < start:
        return len(tokens) == 1 and start - dash.end == 1 and not any(map(str.isalpha, text))
    spans = len(tokens) > 1 and tokens[-2].category == Category.DIGITS
    joined = len(tokens) > 1 and tokens[-2].category in (Category.PREPOSITION, Category.AND)
    return not spans and (dash.start == 0 or text[dash.start - 1] in " \n(" or joined)


def _read_word(folded: Folded, pieces: list[re.Match[str]], index: int, tokens: list[Token]) -> int:
    """Append the tokens of a word or phrase and return how many pieces it took."""
    piece = pieces[index]
    start, end, word = piece.start(), piece.end(), piece.group().rstrip(".")
    first = opening(word)
    following = pieces[index + 1].group() if index + 1 < len(pieces) else ""
    known = vocabulary()
    longest = known.lengths[first] if following in known.followers.get(first, ()) else 0
    for count in range(min(longest, len(pieces) - index), 1, -1) if longest else ():
        last = pieces[index + count - 1]
        if last.end() - start > 60 or (last.lastgroup == "mark" and last.group() not in _SIGNS):
            continue
        clitics, entry = analyse(" ".join(folded.text[start : last.end()].replace("-", " ").split()))
        if entry:
            _append(tokens, (clitics, entry), folded.text[start : last.end()], start)
            return count
    clitics, entry = analyse_spelled(word)
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


def _append_fused(word: str, start: int, tokens: list[Token]) -> bool:
    """Append the tokens of two words that are written as one; a currency first only after a number."""
    parts = fused_parts[word]
    led = bool(tokens) and tokens[-1].category in LEADS_TO_MONEY
    if parts is None or (parts[0][1].category == Category.CURRENCY and not led):
        return False
    for text, entry in parts:
        _append(tokens, ((), entry), text, start)
        start += len(text)
    return True


def _append(tokens: list[Token], analysis: Analysis, text: str, start: int) -> None:
    clitics, entry = analysis
    end = start + len(text)
    for category, length in clitics:
        tokens.append(Token(category, start, start + length, text[:length]))
        start, text = start + length, text[length:]
    if entry is not None:
        tokens.append(Token(entry.category, start, end, text, entry.value, entry.name, entry.definite))
