"""What services and models say in the place of a translation: refusals, apologies, remarks, messages."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from generator.figures.lexicon.table import read_table
from generator.text.normalize import fold_hamza, normalize

_TABLE = "said_instead.tsv"
_SENTENCE = re.compile(r"(?<=[.!?:])\s+")
_TOKEN = re.compile(r"[\w'’]+[:!]?")


@dataclass(frozen=True, slots=True)
class _Remark:
    """A row of the table."""

    name: str
    pattern: re.Pattern[str]
    """Matches at the beginning of what it is."""
    anywhere: bool
    """Whether each sentence may be one, or only the answer."""
    arabic: tuple[str, ...]
    """What the Arabic has when the remark is somebody's there."""


def said_instead(arabic: str, english: str) -> str | None:
    """What the English is or has instead of a translation, such as `an apology`; `None` if nothing."""
    sentences = [_plain(sentence) for sentence in _SENTENCE.split(english)]
    for remark in _remarks():
        said = sentences if remark.anywhere else [_plain(english)]
        if any(map(remark.pattern.match, said)) and not _says(arabic, remark.arabic):
            return remark.name
    return None


def _says(arabic: str, words: tuple[str, ...]) -> bool:
    folded = _folded(arabic)
    return any(word in folded for word in words)


def _plain(english: str) -> str:
    return " ".join(_TOKEN.findall(english.lower().replace("’", "'")))


def _folded(arabic: str) -> str:
    return fold_hamza(normalize(arabic))


@cache
def _remarks() -> tuple[_Remark, ...]:
    text = (files("generator.translation.engines") / _TABLE).read_text(encoding="utf-8")
    return tuple(
        _Remark(
            row["what"],
            re.compile("|".join(rf"{re.escape(_plain(phrase))}(?![\w'])" for phrase in row.words("english"))),
            row["place"] == "sentence",
            tuple(_folded(word) for word in row.words("arabic")),
        )
        for row in read_table(_TABLE, text)
    )
