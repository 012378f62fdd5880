"""Unknown keys in settings and front matter, with the nearest known key as a suggestion."""

from __future__ import annotations

from difflib import get_close_matches
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable


def unknown_key(given: Iterable[object], known: Collection[str]) -> tuple[str, str] | None:
    """The first unknown key, in the order given, and how to fix it; `None` when all are known."""
    for key in given:
        if not isinstance(key, str) or key not in known:
            close = get_close_matches(str(key), known, n=1)
            listed = ", ".join(sorted(known))
            return str(key), f"did you mean '{close[0]}'?" if close else f"known keys: {listed}"
    return None
