"""Every segment against its translation: the figures of the English proven against the Arabic."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.figures import check, extract
from generator.models import Comparison, Passage

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from generator.models import Segment, Translation


def verify(segment: Segment, translation: Translation) -> Passage:
    """The segment with its translation, the figures of both, and how they differ.

    While the translation is pending there is nothing to compare: the Arabic figures stand alone.
    """
    if translation.text is None:
        return Passage(segment, translation, Comparison(extract(segment.text, "ar"), (), (), ()))
    return Passage(segment, translation, check(segment.text, translation.text))


def verify_all(segments: Sequence[Segment], translations: Iterable[Translation]) -> tuple[Passage, ...]:
    """Each segment with the translation that bears its id."""
    by_segment = {translation.segment: translation for translation in translations}
    return tuple(verify(segment, by_segment[segment.id]) for segment in segments)


def verified(arabic: str, english: str) -> bool:
    """Whether the English states every figure of the Arabic, and no other."""
    return not check(arabic, english).findings
