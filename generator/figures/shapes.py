"""The patterns of rules: categories in braces, and the letters at which a pattern can begin."""

from __future__ import annotations

import re

_PIECE = re.compile(r"\(\?P<\w+>|\(\?[:=!]|\(|\)|\||\?|\$|\[[^\]]*\]|\\.|.")


def compile_shape(pattern: str, macros: dict[str, str]) -> re.Pattern[str]:
    """A rule's pattern over the letters of a shape; `KeyError` for a category that no macro names."""
    return re.compile(re.sub(r"\{(\w+)\}", lambda name: macros[name[1]], pattern))


def first_letters(shape: re.Pattern[str]) -> frozenset[str]:
    """The letters at which the pattern can match, so that it is tried nowhere else.

    It reads what rules are written in: letters, classes, groups, alternatives and `?`.
    """
    pieces = [match.group() for match in _PIECE.finditer(shape.pattern)]
    letters, _, _ = _alternatives(pieces, 0)
    return frozenset(letters)


def _alternatives(pieces: list[str], at: int) -> tuple[set[str], bool, int]:
    """First letters of the alternatives from `at`, whether one may be empty, and where they end."""
    letters: set[str] = set()
    empty = False
    while True:
        branch, branch_empty, at = _sequence(pieces, at)
        letters |= branch
        empty = empty or branch_empty
        if at >= len(pieces) or pieces[at] == ")":
            return letters, empty, at
        at += 1


def _sequence(pieces: list[str], at: int) -> tuple[set[str], bool, int]:
    letters: set[str] = set()
    open_yet = True
    while at < len(pieces) and pieces[at] not in "|)":
        piece = pieces[at]
        if piece.startswith("("):
            inner, empty, at = _alternatives(pieces, at + 1)
            if piece in ("(?=", "(?!"):
                inner, empty = set(), True
        else:
            inner, empty = _letters(piece), piece == "$"
        at += 1
        if at < len(pieces) and pieces[at] == "?":
            empty, at = True, at + 1
        if open_yet:
            letters |= inner
        open_yet = open_yet and empty
    return letters, open_yet, at


def _letters(piece: str) -> set[str]:
    if piece.startswith("["):
        return set(piece[1:-1].replace("\\", ""))
    return set() if piece == "$" else {piece[-1]}
