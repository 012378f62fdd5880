"""Cutting a sentence that is too long for a service, at the best places."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_BORDERS = (
    re.compile(r"(?<=[.!?؟…\n])\s+"),
    re.compile(r"(?<=[؛;:])\s+"),
    re.compile(r"(?<=[،,])\s+"),
    re.compile(r"\s+"),
)
"""Where a text may be cut, best first: after a sentence, a clause, a phrase, a word."""


def chunks(text: str, longest: int) -> list[str]:
    """The text in pieces of at most `longest` code points, cut at the best borders possible."""
    return list(_packed(_pieces(text.strip(), longest, _BORDERS), longest))


def _pieces(text: str, longest: int, borders: tuple[re.Pattern[str], ...]) -> Iterator[str]:
    if len(text) <= longest:
        yield text
    elif borders:
        for piece in filter(None, borders[0].split(text)):
            yield from _pieces(piece, longest, borders[1:])
    else:
        yield from (text[start : start + longest] for start in range(0, len(text), longest))


def _packed(pieces: Iterator[str], longest: int) -> Iterator[str]:
    pack = ""
    for piece in pieces:
        if pack and len(pack) + 1 + len(piece) > longest:
            yield pack
            pack = piece
        else:
            pack = f"{pack} {piece}" if pack else piece
    yield pack
