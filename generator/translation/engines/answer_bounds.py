"""How much an answer may hold before a parser sees it, so that no service can stop a run by its answers.

Parsers recurse as deep as an answer is nested, convert numbers as long as its digits, and make an object of
each item. Translations need little of each; what has more is refused unread.
"""

from __future__ import annotations

import re
from itertools import accumulate

from generator.errors import EngineError
from generator.translation.engines.protocol import NEXT_ENGINE

MAX_BYTES = 4_000_000
"""Of an answer: a hundred times what a translation needs."""
MAX_DEPTH = 40
"""Arrays and objects inside each other: the services nest theirs at most six deep."""
MAX_ITEMS = 20_000
"""Commas of JSON, or tags of HTML: a batch of sentences has a few hundred."""
MAX_DIGITS = 40
"""Digits of a number in a row; a token count or an amount of money has at most fifteen."""
_STRING = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*(?:"|\\?\Z)', re.DOTALL)
"""To its end or, where it has none, to that of the text: so every text is read once."""
_BRACKET = re.compile(r"[\[\]{}]")
_STEP = {"[": 1, "{": 1, "]": -1, "}": -1}
_DIGITS = re.compile(rf"\d{{{MAX_DIGITS + 1}}}")


def check_bounds(text: str, where: str) -> None:
    """Refuse an answer that could overwhelm its parser; texts inside JSON strings are not counted.

    Raises:
        EngineError: it has more than `MAX_DEPTH`, `MAX_ITEMS` or `MAX_DIGITS`.
    """
    is_page = text.lstrip("\ufeff \t\r\n").startswith("<")
    cause = _page_fault(text) if is_page else _json_fault(_STRING.sub('""', text))
    if cause:
        raise EngineError(where, cause, NEXT_ENGINE)


def _page_fault(page: str) -> str | None:
    return f"sent a page of more than {MAX_ITEMS:,} tags" if page.count("<") > MAX_ITEMS else None


def _json_fault(bare: str) -> str | None:
    if bare.count(",") > MAX_ITEMS:
        return f"sent more than {MAX_ITEMS:,} items"
    if _DIGITS.search(bare):
        return f"sent a number of more than {MAX_DIGITS} digits"
    depths = accumulate(_STEP[bracket] for bracket in _BRACKET.findall(bare))
    return f"nested its answer more than {MAX_DEPTH} deep" if max(depths, default=0) > MAX_DEPTH else None
