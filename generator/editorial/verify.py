"""Checking translations: their figures against the Arabic, their names against the glossary."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.figures import check, extract
from generator.model import Comparison, Passage
from generator.sources.glossary import Glossary

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from generator.model import Segment, Translation


_NO_TERMS = Glossary()


def verify(segment: Segment, translation: Translation, glossary: Glossary = _NO_TERMS) -> Passage:
    """The segment with its translation, the figures of both, their differences, and missed terms.

    While the translation is pending, there is nothing to compare: only the Arabic figures are given.
    """
    if translation.text is None:
        return Passage(segment, translation, Comparison(extract(segment.text, "ar"), (), (), ()))
    return Passage(
        segment,
        translation,
        check(segment.text, translation.text),
        glossary.misses(segment.text, translation.text),
    )


def verify_all(
    segments: Sequence[Segment], translations: Iterable[Translation], glossary: Glossary = _NO_TERMS
) -> tuple[Passage, ...]:
    """Each segment with the translation that has its id."""
    by_segment = {translation.segment: translation for translation in translations}
    return tuple(verify(segment, by_segment[segment.id], glossary) for segment in segments)
