"""The tables of `generator.text` for the pages' scripts, so that queries are normalised like the index.

They are written as a module of constants, all ASCII, for the functions of `docs/assets/search-query.js`.
"""

from __future__ import annotations

import json
from pathlib import PurePosixPath

from generator.site.search.forms import ENDING, HARD_G, PREPOSITION, PROCLITICS, VOWELS, WORD
from generator.text.clitics import PREFIXES
from generator.text.normalize import DIGITS, HAMZAS, LOANS, LOOKALIKES, MARKS, POINT, SPELLINGS, THOUSANDS

SCRIPT = PurePosixPath("assets/arabic.js")
"""Beside the scripts that import it."""

_TABLES = {
    "DIGITS": DIGITS,
    "LOOKALIKES": LOOKALIKES,
    "SPELLINGS": SPELLINGS,
    "HAMZAS": HAMZAS,
    "LOANS": LOANS,
    "HARD_G": HARD_G,
}
_PATTERNS = {
    "MARKS": f"[{MARKS}]",
    "SEPARATOR": rf"(?<=\d)[,،'’{THOUSANDS}](?=\d{{3}}(?!\d))",
    "POINT": rf"(?<=\d)(?:{POINT}(?=\d)|[,،](?=\d{{1,2}}(?!\d)))",
    "FINAL_YEH": r"ى(?!\p{L})",
    "WORD": WORD,
    "PROCLITICS": PROCLITICS,
    "PREPOSITION": PREPOSITION,
    "ENDING": ENDING,
    "FEMININE": "(?<=...)ه$",
    "JOINED": f"^[{PREFIXES}ك](?=...)",
    "VOWELS": VOWELS[0],
    "FEWER_VOWELS": VOWELS[1],
}
"""Patterns that mean the same in Python and in JavaScript with the flag `u`, except for \\p."""


def arabic_script() -> dict[PurePosixPath, bytes]:
    """The module by its path below the documentation."""
    lines = [
        "/* Written by generator/site/search/arabic_script.py from the tables of generator/text. */",
        *(f"export const {name} = {json.dumps(table)}" for name, table in _TABLES.items()),
        *(f'export const {name} = new RegExp({json.dumps(p)}, "gu")' for name, p in _PATTERNS.items()),
    ]
    return {SCRIPT: "".join(f"{line}\n" for line in lines).encode("ascii")}
