"""Checking translations: figures and meaning against the Arabic, names against the glossary."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from generator.figures import check, extract
from generator.meaning.names import name_hints, names_in
from generator.meaning.verdict import THRESHOLD, bar_of, meaning_of
from generator.model import Comparison, Passage, Status
from generator.sources.glossary import Glossary

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from generator.meaning.vector import Vector
    from generator.model import Finding, Segment, Translation


_NO_TERMS = Glossary()


def verify(segment: Segment, translation: Translation, glossary: Glossary = _NO_TERMS) -> Passage:
    """The segment with its translation, the figures of both, their differences, and missed terms.

    While the translation is pending, there is nothing to compare: only the Arabic figures are given. What a
    person has accepted counts nowhere.
    """
    if translation.text is None:
        return Passage(segment, translation, Comparison(extract(segment.text, "ar"), (), (), ()))
    comparison = check(segment.text, translation.text)
    dismissed: tuple[Finding, ...] = ()
    if translation.figures_accepted:
        dismissed = (*comparison.findings, *comparison.hints)
        comparison = replace(comparison, findings=(), hints=(), accepted=True)
    misses = glossary.misses(segment.text, translation.text)
    return Passage(segment, translation, comparison, misses, dismissed)


def verify_all(
    segments: Sequence[Segment], translations: Iterable[Translation], glossary: Glossary = _NO_TERMS
) -> tuple[Passage, ...]:
    """Each segment with the translation that has its id."""
    by_segment = {translation.segment: translation for translation in translations}
    return tuple(verify(segment, by_segment[segment.id], glossary) for segment in segments)


def with_meaning(passage: Passage, vectors: Mapping[str, Vector]) -> Passage:
    """The passage with how close its texts are, if both have a vector; its names are known before.

    A machine's headline must be closer than its sentences.
    """
    arabic, english = passage.segment.text, passage.translation.text
    if english is None or arabic not in vectors or english not in vectors:
        return passage
    pair = (vectors[arabic], vectors[english])
    bar = bar_of(passage.segment) if passage.translation.status is Status.MACHINE else THRESHOLD
    meaning = meaning_of(passage.comparison, (arabic, english), pair, passage.names, bar)
    return replace(passage, meaning=meaning)


def with_names(passages: Sequence[Passage]) -> Iterator[Passage]:
    """The passages of one article with the names that only one side has.

    A name that is recognised in one sentence is looked for in all of them. Whoever accepts a meaning accepts
    its names.
    """
    texts = [(passage.segment.text, passage.translation.text or "") for passage in passages]
    known = names_in(texts)
    for place, (passage, (arabic, english)) in enumerate(zip(passages, texts, strict=True)):
        accepted = passage.translation.meaning_accepted
        beside = " ".join(
            other for _, other in (*texts[max(place - 1, 0) : place], *texts[place + 1 : place + 2])
        )
        yield passage if accepted else replace(passage, names=name_hints(arabic, english, known, beside))
