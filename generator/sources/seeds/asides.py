"""Lines of an article that are no sentences of it: bylines, agencies' tags, links, dividers.

They stay in the original and are never translated, checked or quoted. `asides.tsv` says what they look like,
with examples; this module says what its shapes mean.
"""

from __future__ import annotations

import re
from enum import StrEnum
from functools import cache, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from generator.figures.lexicon.table import Row, read_table
from generator.model import Aside
from generator.text.folding import fold_word
from generator.text.sentences import split_sentences

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.model import Article

TABLE = Path(__file__).with_name("asides.tsv")
_ELLIPSIS = "…"
_MAX_LABELLED = 8
"""How many words may follow the label of a byline: two names with their tasks."""
_MAX_NAMED = 4
_DASH = "[-–—/|:،,]"
_PLACE = r"[^\W_]+(?: [^\W_]+){0,2}"
"""A place or a day: one to three words."""
_SIGNS = r"[\W_ـ]*"
_INITIALS = r"[^\W\d_]{1,2}(?:[ .]+[^\W\d_]{1,2}){0,2}"


class Shape(StrEnum):
    """What a line must look like besides having one of the words; `asides.tsv` explains each."""

    LABEL = "label"
    NAME = "name"
    SOURCE = "source"
    BEGINS = "begins"
    ALONE = "alone"
    INITIALS = "initials"
    SIGNS = "signs"


@cache
def rows() -> tuple[Row, ...]:
    """The rows of the table; `LexiconError` when it is not valid."""
    return read_table(TABLE.name, TABLE.read_text(encoding="utf-8"))


def asides_of(article: Article) -> tuple[Aside, ...]:
    """The lines to set aside, in the order of the article; none when nothing else would be left."""
    sentences = split_sentences(article)[1:]
    found = []
    offset = len(article.title) + 1
    for number, paragraph in enumerate(article.paragraphs, start=1):
        if kind := kind_of(paragraph, article.source):
            found.append(Aside(kind, paragraph, offset, offset + len(paragraph)))
        else:
            parts = [sentence for sentence in sentences if sentence.paragraph == number]
            found += [
                Aside(kind, part.text, part.start, part.end)
                for part in parts
                if len(parts) > 1 and (kind := kind_of(part.text, article.source))
            ]
        offset += len(paragraph) + 1
    left = [s for s in sentences if not any(aside.start <= s.start < aside.end for aside in found)]
    return tuple(found) if left else ()


def kind_of(text: str, outlet: str | None = None) -> str | None:
    """What kind of line it is, such as `byline`; `None` for a sentence.

    Args:
        text: a paragraph or a sentence of one.
        outlet: the name of the seed's outlet, which counts as an agency.
    """
    folded = " ".join(fold_word(text).split())
    return next((kind for kind, pattern in _patterns(outlet) if pattern.fullmatch(folded)), None)


@lru_cache(maxsize=64)
def _patterns(outlet: str | None) -> tuple[tuple[str, re.Pattern[str]], ...]:
    """The kind of each row with the pattern of a whole line, in the order of the table."""
    return tuple((row["kind"], re.compile(_line(row, outlet), re.DOTALL)) for row in rows())


def _line(row: Row, outlet: str | None) -> str:
    word = _any_of(row)
    slashed = rf"(?:{word}|{_INITIALS}) ?(?:/ ?{_INITIALS} ?)+"
    bracketed = rf"\({_INITIALS.replace('{0,2}', '{1,2}')}\)"
    patterns = {
        Shape.LABEL: rf"[(\[]{word}(?!\w)[^()\[\]]*[)\]]\.?"
        rf"|[(\[]?{word} ?[:-] ?(?:\S+ ?){{0,{_MAX_LABELLED}}}",
        Shape.NAME: rf"{word}:? [^\W\d_]+(?: [^\W\d_]+){{0,{_MAX_NAMED - 1}}}",
        Shape.SOURCE: _source(_any_of(row, outlet)),
        Shape.BEGINS: rf"{_SIGNS}{word}(?!\w)(?:\s*[:|–—-].*|(?!.*\.$).*)",
        Shape.ALONE: _SIGNS + word + _SIGNS,
        Shape.INITIALS: rf"{_SIGNS}(?:{slashed}|\({slashed}\)|{bracketed})\.?",
        Shape.SIGNS: _SIGNS,
    }
    return patterns[row.choice("shape", Shape)]


def _source(agency: str) -> str:
    """A pattern for agencies alone, or with a place or a day that a sign divides from them."""
    quoted = rf"[(\[«“\"]?{agency}[)\]»”\"]?"
    agencies = rf"[(\[]?{quoted}(?:(?: ?{_DASH} ?| و){quoted})*[)\]]?"
    place = rf"(?:{_PLACE} ?{_DASH} ?|{_PLACE} ?(?=[(\[]))?"
    return rf"{_SIGNS}{place}{agencies}(?: ?{_DASH} ?{_PLACE})?{_SIGNS}"


def _any_of(row: Row, *more: str | None) -> str:
    """A pattern for any of the row's words, the longest first, and of the others that are given."""
    words = [*row.folded("words"), *(fold_word(word) for word in more if word)]
    return f"(?:{'|'.join(_pattern(word) for word in sorted(words, key=len, reverse=True))})"


def _pattern(word: str) -> str:
    return re.escape(word).replace(rf"\ {_ELLIPSIS}", _ELLIPSIS).replace(_ELLIPSIS, f" {_PLACE}")


def texts(cell: str) -> Iterator[str]:
    """The examples of a cell, which are divided by bars without white space around them."""
    return filter(None, re.split(r"(?<! )\|(?! )", cell))
