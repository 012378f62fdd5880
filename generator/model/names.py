"""A name in both languages."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class BothNames:
    """What an outlet or a topic is called."""

    arabic: str
    """As a table says, or as articles write it: then it may be in Latin letters."""
    english: str | None = None
    """`None` when nobody has given it."""

    def in_language(self, code: str) -> str:
        """The name in a language (ISO 639-1), in the other one where it has none."""
        return self.arabic if code == "ar" else self.english or self.arabic
