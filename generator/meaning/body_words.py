"""Words in the names of bodies that are translated: the Communist Party is الحزب الشيوعي.

`tables/body_words.tsv` has those that are frequent, in both languages. A name with a word of a row in English
has one in Arabic, too, so that a party which became another one is noticed.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from generator.figures.checking.landmarks import meanings
from generator.figures.lexicon.table import read_table
from generator.meaning.known import TABLES, known_in_arabic, known_in_english, without_letters
from generator.meaning.sounds import WORD, heard, pronounced
from generator.text.clitics import ARTICLE, FOR_THE
from generator.text.folding import fold, fold_word

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_FILE = "body_words.tsv"
_ENDINGS = ("", "ه", "ين", "ون", "ات")
"""Of a folded adjective."""
_STATE = 2
"""Letters in the code of a state; longer ones are of bodies, and have blanks if they are of ministries."""
_NAME = re.compile(r"\b[A-Z][\w'’-]+(?: (?:(?:of|for|and|the|on) ){0,3}[A-Z][\w'’-]+)+")
_KIND = re.compile(
    r"\b(?:Part(?:y|ies)|Council|Committee|Commission|Court|University|Union|Front|Army|Police|Navy|Forces?"
    r"|Service|Authority|Administration|Association|Agency|Federation|Fund|Foundation|Organi[sz]ation|Institute"
    r"|Cent(?:er|re)|Movement|Brigades?|Guards?|Congress|Assembly|League|Society|Academy|Office|Board|Bureau"
    r"|Bank|Museum|Festival|College|Hospital)\b"
)
"""Words for a kind of body, one of which is in its name."""


class _Row(NamedTuple):
    """A word of both languages."""

    arabic: frozenset[str]
    """Folded, without an article."""
    english: re.Pattern[str]


def english_of(word: str) -> re.Pattern[str] | None:
    """How English begins what a folded Arabic word in the name of a body means; None for other words."""
    row = _by_arabic().get(word.removeprefix(ARTICLE))
    return row.english if row else None


def unmeant_words(arabic: str, english: str) -> Iterator[str]:
    """The words in the names of bodies that only the English has."""
    words = WORD.findall(fold(arabic).text)
    bare = {form.removeprefix(ARTICLE) for word in words for form in _forms(word)}
    for name in _NAME.finditer(english):
        if not _KIND.search(name[0]) or _is_known(name[0], arabic):
            continue
        for word in WORD.findall(_KIND.sub("", name[0])):
            rows = [row for row in _rows() if word[0].isupper() and row.english.match(word)]
            meant = tuple(form.removesuffix("ه") for row in rows for form in row.arabic)
            if rows and not any(form.startswith(meant) for form in bare) and not _is_said(word, words):
                yield word


def _is_known(name: str, arabic: str) -> bool:
    """Whether the table of `known` has an English name that an Arabic text has too."""
    codes = known_in_english(name).accepted & known_in_arabic(arabic).accepted
    return any(len(code) > _STATE and " " not in code for code in codes)


def _forms(word: str) -> Iterator[str]:
    """A folded word without what is attached to it."""
    for form in without_letters(word):
        yield form
        if form.startswith(FOR_THE):
            yield form[len(FOR_THE) :]


def _is_said(word: str, words: list[str]) -> bool:
    """Whether one of the Arabic words has the meaning or the sounds of an English word."""
    meant, sounds = meanings(word.lower(), "english"), pronounced(word)
    return any(heard(other) in sounds or not meant.isdisjoint(meanings(other, "arabic")) for other in words)


@cache
def _by_arabic() -> Mapping[str, _Row]:
    return {word: row for row in _rows() for word in row.arabic}


@cache
def _rows() -> tuple[_Row, ...]:
    rows = []
    for row in read_table(_FILE, (TABLES / _FILE).read_text(encoding="utf-8")):
        arabic = frozenset(
            fold_word(word.rstrip("*")).removeprefix(ARTICLE) + ending
            for word in row.words("arabic")
            for ending in (_ENDINGS if word.endswith("*") else ("",))
        )
        english = re.compile(rf"\b(?:{'|'.join(row.words('english'))})", re.IGNORECASE)
        rows.append(_Row(arabic, english))
    return tuple(rows)
