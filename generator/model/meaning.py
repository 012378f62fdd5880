"""How close the meaning of a translation is to that of its source, as measured without a person."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from decimal import Decimal


class Doubt(StrEnum):
    """What seems wrong with the meaning of a translation, as the end of a sentence about it."""

    OTHER = "seems to say something else than the Arabic"
    SHORT = "is much shorter than the Arabic and seems to leave something out"
    AGAIN = "says the same words again and again"
    LEFT = "still has Arabic words"
    LONG = "is much longer than the Arabic and seems to add something"


@dataclass(frozen=True, slots=True)
class Meaning:
    """The closeness of two texts, and what is doubtful about it."""

    score: Decimal
    """From 0, unrelated, to 1, the same; three decimals."""
    doubt: Doubt | None = None
    """`None` when the score is no reason to doubt the translation."""
    alone: bool = True
    """Whether it is high enough for the English to stand where no other sentence would show a mistake."""

    def explain(self) -> str:
        """The doubt in one sentence; empty without one."""
        return f"the English {self.doubt} (meaning {self.score} of 1)" if self.doubt else ""


class NameSide(StrEnum):
    """Which side of a translation has a name that the other lacks."""

    ARABIC = "arabic"
    ENGLISH = "english"


@dataclass(frozen=True, slots=True)
class NameHint:
    """A name that one side has and the other seems to lack; worth an editor's look."""

    name: str
    """As written there."""
    side: NameSide

    def explain(self) -> str:
        """The difference in one sentence."""
        if self.side is NameSide.ENGLISH:
            return f"the English names “{self.name}”, which the Arabic does not seem to name"
        return f"the Arabic names “{self.name}”, which the English does not seem to name"
