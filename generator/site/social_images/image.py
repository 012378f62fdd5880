"""What a card says."""

from __future__ import annotations

from dataclasses import dataclass

SHAPES = {"card.png": (1200, 630), "card-square.png": (1080, 1080)}
"""The files of one card, with width and height in pixels."""


@dataclass(frozen=True, slots=True)
class SocialImage:
    """One picture's words, each on one line."""

    site: str
    title: str | None
    """In English; `None` when there is none that may stand without its findings."""
    title_ar: str | None
    source: str | None
    """The outlet."""
    day: str | None
    figure: str | None
    """One figure that matches the Arabic, in house style."""
    measures: str | None
    note: str
    """How far the figures were checked."""

    @property
    def alternative(self) -> str:
        """The same in words, for who does not see the picture."""
        head = self.title or self.title_ar
        figure = ": ".join(filter(None, (self.figure, self.measures)))
        return "; ".join(filter(None, (head, figure, ", ".join(filter(None, (self.source, self.day))))))
