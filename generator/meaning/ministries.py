"""Ministries, whose names are translated word by word: وزارة الداخلية, the Interior Ministry.

`tables/ministries.tsv` says what they are for. The Arabic asks for a ministry only by وزارة: a minister has
many names in English, and وزير is no name.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from generator.figures.lexicon.table import read_table
from generator.text.clitics import ARTICLE

if TYPE_CHECKING:
    from collections.abc import Iterator

_FILE = Path(__file__).with_name("tables") / "ministries.tsv"
_MINISTERS = ("وزير", "وزيرة", "وزراء")


def ministries(column: str) -> Iterator[tuple[str, str, bool]]:
    """The names of each ministry in a language: its code, a name, and whether that is always its name."""
    names = {"arabic": _in_arabic, "english": _in_english}[column]
    for row in read_table(_FILE.name, _FILE.read_text(encoding="utf-8")):
        code = f"Ministry of {row.words('english')[0]}"
        for name, certain in names(row.words(column), row.words("instead")):
            yield code, name, certain


def _in_arabic(purposes: tuple[str, ...], _: tuple[str, ...]) -> Iterator[tuple[str, bool]]:
    for purpose in purposes:
        yield f"وزارة {purpose}", True
        yield from ((f"{minister} {purpose}", False) for minister in _MINISTERS)
        yield from ((word, False) for word in (purpose, purpose.removeprefix(ARTICLE)))


def _in_english(purposes: tuple[str, ...], instead: tuple[str, ...]) -> Iterator[tuple[str, bool]]:
    for purpose in purposes:
        for written in (purpose, purpose.lower()):
            yield f"{written} ministry", True
            yield f"ministry of {written}", True
            yield f"{written} minister", False
            yield f"{written} ministers", False
            yield written, False
        yield from ((name, True) for name in (f"{purpose} Ministry", f"Ministry of {purpose}"))
        yield from ((name, True) for name in (f"{purpose} Department", f"Department of {purpose}"))
        yield from ((name, False) for name in (f"{purpose} Minister", f"{purpose} Ministers"))
    yield from ((word, False) for word in instead)
