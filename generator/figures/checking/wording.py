"""Makes findings: what differs and what each text says, as data, and the English sentence made from it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from generator.figures.checking.aspects import aspect_of
from generator.figures.checking.bindings import counted_in_english
from generator.figures.checking.quoting import quotation, quotations
from generator.figures.checking.senses import opposite_halves, senses_of
from generator.figures.writing.difference_sentence import difference_in_words
from generator.model import Aspect, Difference, Figure, Finding, FindingKind, Kind, Reading, Severity

if TYPE_CHECKING:
    from generator.figures.checking.sides import Sides
    from generator.figures.checking.texts import Texts

Pair = tuple[Figure, Figure]
"""A figure of the source and the one of the target that agrees with it."""


def changed(one: Figure, other: Figure, texts: Texts) -> Finding:
    """One figure became another."""
    if (minutes := opposite_halves(one, other)) is not None:
        return _finding(_between(Aspect.HALF_OF_DAY, one, other, texts, minutes))
    return _finding(_between(aspect_of(one, other), one, other, texts))


def missing(figure: Figure, texts: Texts) -> Finding:
    """A figure of the source is not in the target."""
    reading = Reading(figure, quotation(figure, texts.source), texts.source_lang)
    return _finding(Difference(Aspect.MISSING, (reading,), (), texts.languages))


def invented(figure: Figure, texts: Texts) -> Finding:
    """A figure of the target, or money that it names without an amount, is not in the source."""
    reading = Reading(figure, quotation(figure, texts.target), texts.target_lang)
    return _finding(Difference(Aspect.INVENTED, (), (reading,), texts.languages))


def other_words(one: Figure, other: Figure, texts: Texts, severity: Severity = Severity.ERROR) -> Finding:
    """Words that are not figures contradict each other."""
    return _finding(_between(Aspect.WORD, one, other, texts), severity)


def traded(aspect: Aspect, first: Pair, second: Pair, texts: Texts) -> Finding:
    """Two figures changed places, names or things: in the target each is where the other should be."""
    figures = (first[0], second[0]), (second[1], first[1])
    source = tuple(Reading(one, quotation(one, texts.source), texts.source_lang) for one in figures[0])
    target = tuple(Reading(one, quotation(one, texts.target), texts.target_lang) for one in figures[1])
    return _finding(Difference(aspect, source, target, texts.languages))


def in_another_relation(aspect: Aspect, sides: Sides, severity: Severity, texts: Texts) -> Finding:
    """The same number is said of something else, or in another way."""
    difference = _between(aspect, sides.ar, sides.en, texts, senses_of(aspect, sides))
    if aspect in _OF_NOUNS and texts.translated and sides.ar.kind is Kind.COUNT:
        noun = counted_in_english(sides.ar, sides.arabic)
        difference = replace(difference, source=(replace(difference.source[0], noun=noun),))
    return _finding(difference, severity)


_OF_NOUNS = frozenset({Aspect.NOUN, Aspect.OWNER})


def shared_otherwise(one: Figure, other: Figure, whose: tuple[str, str], texts: Texts) -> Finding:
    """An amount for each became one for all, or the reverse: `each` and `shared`."""
    return _finding(_between(Aspect.SHARE, one, other, texts, whose))


def _between(
    aspect: Aspect,
    one: Figure,
    other: Figure,
    texts: Texts,
    senses: tuple[str | None, str | None] = (None, None),
) -> Difference:
    source, target = quotations(one, texts.source, other, texts.target)
    left = Reading(one, source, texts.source_lang, senses[0])
    right = Reading(other, target, texts.target_lang, senses[1])
    return Difference(aspect, (left,), (right,), texts.languages)


_KINDS = {Aspect.MISSING: FindingKind.MISSING, Aspect.INVENTED: FindingKind.INVENTED}


def _finding(difference: Difference, severity: Severity = Severity.ERROR) -> Finding:
    return Finding(
        kind=_KINDS.get(difference.aspect, FindingKind.CHANGED),
        ar=difference.source[0].figure if difference.source else None,
        en=difference.target[0].figure if difference.target else None,
        reason=difference_in_words(difference),
        difference=difference,
        severity=severity,
    )
