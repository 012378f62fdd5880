"""Findings of the check, as a page shows them beside their sentences."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.site.render.formatting import style

if TYPE_CHECKING:
    from generator.model import Figure, Finding
    from generator.text.language import Language


@dataclass(frozen=True, slots=True)
class StatedFigure:
    """A figure as a text states it, and its value in house style."""

    text: str
    value: str


@dataclass(frozen=True, slots=True)
class FindingNote:
    """A finding as the page shows it: both sides separate, so that each keeps its direction."""

    kind: str
    arabic: StatedFigure | None
    english: StatedFigure | None


def finding_note(finding: Finding, language: Language) -> FindingNote:
    """What a finding says on the page."""
    return FindingNote(
        kind=finding.kind.value,
        arabic=_stated(finding.ar, language),
        english=_stated(finding.en, language),
    )


def _stated(figure: Figure | None, language: Language) -> StatedFigure | None:
    return StatedFigure(figure.text, style(figure, language).short) if figure else None
