"""What the rules of numbers that are names share in both languages: a pattern, and needs in words."""

from __future__ import annotations

NUMBER = "(?P<n>[dnYRx])(?:[-/][dnYRx])?(?:[-/][dnYRx])?"
LABEL = "a word like number, law or channel before it, and nothing that it counts after it"
ROUND = "the name of a round of a cup"
CALL = "a word of calling and on, at or a colon before digits"
AREA = "an area code with a nought, a slash and digits"
NAME = "the name of a fighter, an index, a programme … before it"
