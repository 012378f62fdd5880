"""The label of a part of an economy that grew or shrank: the transport group rose 2.5%."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.figures.key.english_phrase import english_words, labelled
from generator.model import Way

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.figures.key.words import Word

_LONGEST = 6
"""Most words of the subject, with its article."""
_PRICED = frozenset({"group", "index"})
"""Parts that rise and fall, and do not grow."""
_MOVED = {Way.ROSE: "growth of", Way.FELL: "decline of"}


def of_branch(text: str, run: Sequence[Word], way: Way | None) -> str:
    """The movement with the subject, if that ends in a part of an economy and has no preposition."""
    kept = list(run)
    while kept and kept[-1].folded in english_words("adverb"):
        kept.pop()
    if way is None or not 0 < len(kept) <= _LONGEST:
        return ""
    branch = kept[-1].folded
    led = any(word.folded in english_words("preposition", "clause") for word in kept)
    led |= re.search(r"\b(?:and|or)\s+(?:the\s+)?$", text[: kept[0].start]) is not None  # one of two parts
    if led or branch not in english_words("branch of an economy") or kept[-1].text[:1].isupper():
        return ""
    named = labelled(text, kept)
    of = len(named.split()) > 1 or branch in ("manufacturing", "industry", "services")
    moved = {Way.ROSE: "rise in", Way.FELL: "fall in"} if branch in _PRICED else _MOVED
    the = "the " if kept[0].folded == "the" else ""
    return f"{moved[way]} {the}{named}" if named and of else ""
