"""The patterns of rules: categories in braces, and the letters that a pattern can begin with."""

from __future__ import annotations

import re

_PIECE = re.compile(r"\(\?P<\w+>|\(\?[:=!]|\(|\)|\||\?|\$|\[[^\]]*\]|\{\d+,\d+\}|\\.|.")


def expand(pattern: str, macros: dict[str, str]) -> str:
    """A rule's pattern over the letters of a shape; `KeyError` for a category that is not in `macros`."""
    return re.sub(r"\{(\w+)\}", lambda name: macros[name[1]], pattern)


def openings(letters: str) -> frozenset[str]:
    """The pairs of letters that a match of the pattern can begin with, so that it is tried only there.

    A single letter means that letter and any other, because the match may end after it. Patterns may use
    letters, classes, groups, alternatives, `?` and `{1,6}`.

    >>> sorted(openings("[nd](?:%|c?$)"))
    ['d', 'd%', 'dc', 'n', 'n%', 'nc']
    """
    starts, _ = _alternatives(_PIECE.findall(letters), 0)
    return frozenset(starts)


def _alternatives(pieces: list[str], at: int) -> tuple[set[str], int]:
    """The openings of the alternatives from `at`, and the index where they end."""
    starts: set[str] = set()
    while True:
        branch, at = _sequence(pieces, at)
        starts |= branch
        if at >= len(pieces) or pieces[at] == ")":
            return starts, at
        at += 1


def _sequence(pieces: list[str], at: int) -> tuple[set[str], int]:
    starts = {""}
    while at < len(pieces) and pieces[at] not in "|)":
        piece = pieces[at]
        if piece.startswith("("):
            inner, at = _alternatives(pieces, at + 1)
            inner = {""} if piece in ("(?=", "(?!") else inner
        else:
            inner = _letters(piece)
        at += 1
        if at < len(pieces) and pieces[at] == "?":
            inner, at = inner | {""}, at + 1
        elif at < len(pieces) and pieces[at].startswith("{"):
            inner, at = inner | _joined(inner, inner), at + 1
        starts = _joined(starts, inner)
    return starts, at


def _joined(left: set[str], right: set[str]) -> set[str]:
    return {(first + second)[:2] for first in left for second in right}


def _letters(piece: str) -> set[str]:
    if piece.startswith("["):
        return set(piece[1:-1].replace("\\", ""))
    return {""} if piece == "$" else {piece[-1]}
