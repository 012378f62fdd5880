"""Refusing keys nobody knows, with the nearest known one: for settings and front matter alike."""

from __future__ import annotations

from difflib import get_close_matches
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable


def unknown_key(given: Iterable[object], known: Collection[str]) -> tuple[str, str] | None:
    """The first key that is not known, in the order given, and the sentence that says how to fix it."""
    for key in given:
        if not isinstance(key, str) or key not in known:
            close = get_close_matches(str(key), known, n=1)
            listed = ", ".join(sorted(known))
            return str(key), f"did you mean '{close[0]}'?" if close else f"known keys: {listed}"
    return None
