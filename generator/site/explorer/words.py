"""What the explorer's script knows of words, so that "oil" also finds نفط, and "dollar" $5 million."""

from __future__ import annotations

import json
from collections import defaultdict
from typing import TYPE_CHECKING

from generator.figures import unit_name
from generator.figures.lexicon.counterparts import counterparts, unit_words
from generator.meaning.known import counterparts as names

if TYPE_CHECKING:
    from collections.abc import Iterable


def word_file(units: Iterable[str]) -> bytes:
    """`{"arabic": {English in small letters: [Arabic, …]}, "units": {code: names}}`, for these units.

    The Arabic is as the tables write it; the script compares words without articles and endings.
    """
    arabic: defaultdict[str, dict[str, None]] = defaultdict(dict)
    for english, same in (*counterparts(), *names()):
        for word in english:
            arabic[word.rstrip("*").lower()].update(dict.fromkeys(other.rstrip("*") for other in same))
    known = {
        "arabic": {word: list(same) for word, same in sorted(arabic.items())},
        "units": {unit: _names(unit) for unit in sorted(set(units))},
    }
    return json.dumps(known, ensure_ascii=False, separators=(",", ":")).encode()


def _names(unit: str) -> str:
    return " ".join(dict.fromkeys((unit_name(unit, "en"), unit_name(unit, "ar"), *unit_words(unit))))
