"""Findings of the check, as a page shows them beside their sentences."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from markupsafe import Markup, escape

from generator.figures import difference_parts
from generator.text.language import direction

if TYPE_CHECKING:
    from generator.figures import Part
    from generator.model import Finding
    from generator.text.language import Language


@dataclass(frozen=True, slots=True)
class FindingNote:
    """A finding as the page shows it."""

    sentence: Markup
    """What differs, with each figure and quotation isolated so that it keeps its own direction."""


def finding_note(finding: Finding, language: Language) -> FindingNote:
    """What a finding says on the page."""
    parts = difference_parts(finding.difference, language)
    return FindingNote(Markup().join(_isolated(part, language) for part in parts))


def _isolated(part: Part, language: Language) -> Markup:
    if isinstance(part, str):
        return escape(part)
    if part.lang is None or part.lang == language.code:
        isolated = Markup("<bdi>{}</bdi>").format(part.text)
    else:
        isolated = Markup('<bdi lang="{}" dir="{}">{}</bdi>').format(
            part.lang, direction(part.lang), part.text
        )
    return Markup("{}{}{}").format(part.marks[:1], isolated, part.marks[1:])
