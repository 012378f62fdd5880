"""Wholes with their parts: 340 workers, of whom 120 are women and 80 trainees."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise
from typing import TYPE_CHECKING

from generator.model import Kind, Wording
from generator.site.article.compared import Bar, Compared, Shape, tells_of_harm
from generator.site.render.formatting import style

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from generator.model import Figure, KeyFigure, Passage, Story
    from generator.text.language import Language

FEWEST_PARTS = 2
LONGEST_LABEL = 60
"""Characters of what a part is."""
_KINDS = frozenset({Kind.MONEY, Kind.COUNT, Kind.QUANTITY})


@dataclass(frozen=True, slots=True)
class _Words:
    """How a language says that figures are parts; each matches what is between two figures."""

    first: re.Pattern[str]
    """Before the first part: at most three words, those that the whole counts, and "of which"."""
    next: re.Pattern[str]
    """Before the next one: what the part before it is, and "and"."""
    last: re.Pattern[str]
    """After the last one: what it is, and nothing else in its sentence."""


_WORDS = {
    "ar": _Words(
        re.compile(r"(?:\s*[^\W\d]+){0,3}?[،,]?\s+(?:من\s+)?(?:من|بين)(?:ها|هم|هما|هن)\s+"),
        re.compile(r"\s+([^.؛:؟!،,()]{2,}?)[،,]?\s+و(?:من(?:ها|هم|هن)\s+)?"),
        re.compile(r"\s+([^.؛:؟!،,()]{2,}?)\s*(?:[.؛؟!]|\Z)"),
    ),
    "en": _Words(
        re.compile(r"(?:\s*[^\W\d]+){0,3}?,?\s+(?:of\s+which|of\s+whom|of\s+them|among\s+them|including)\s+"),
        re.compile(r"\s+(?:(?:are|were|is|was)\s+)?([^.;:?!,()]{2,}?)(?:,|,?\s+and)\s+"),
        re.compile(r"\s+(?:(?:are|were|is|was)\s+)?([^.;:?!,()]{2,}?)\s*(?:[.;?!]|\Z)"),
    ),
}


def parts(story: Story, language: Language) -> Iterator[Compared]:
    """Every whole with its parts that a sentence of the story states, in the words of an edition.

    In the English edition only what the English says as parts too.
    """
    rows: dict[str, KeyFigure] = {
        occurrence: row for row in story.key_figures for occurrence in (row.id, *row.occurrences)
    }
    for passage in story.passages:
        if not tells_of_harm(passage.segment.text):
            for places in _wholes(passage):
                if compared := _compared(passage, places, rows, language):
                    yield compared


def _wholes(passage: Passage) -> Iterator[tuple[int, ...]]:
    """Places of a whole and its parts among the Arabic figures of the passage."""
    text, figures = passage.segment.text, passage.comparison.arabic
    for whole in range(len(figures)):
        end = whole + 1
        while end < len(figures) and _alike(figures[whole], figures[end]):
            link = _WORDS["ar"].next if end > whole + 1 else _WORDS["ar"].first
            if not link.fullmatch(text, figures[end - 1].end, figures[end].start):
                break
            end += 1
        if end - whole > FEWEST_PARTS and _fit(figures[whole:end]):
            yield tuple(range(whole, end))


def _alike(whole: Figure, part: Figure) -> bool:
    same = whole.kind is part.kind and whole.unit == part.unit and whole.per == part.per
    return whole.kind in _KINDS and same and None not in (whole.value, part.value)


def _fit(figures: Sequence[Figure]) -> bool:
    """Whether the parts, which follow the whole, are not more than the whole, and nothing is bounded."""
    whole, *values = map(_value, figures)
    return min(values) > 0 and sum(values) <= whole and all(figure.qualifier is None for figure in figures)


def _compared(
    passage: Passage, places: Sequence[int], rows: Mapping[str, KeyFigure], language: Language
) -> Compared | None:
    row = rows.get(passage.figure_id(places[0]))
    text, figures = passage.segment.text, [passage.comparison.arabic[place] for place in places]
    if language.translated:
        partners = dict(passage.comparison.pairs)
        if passage.quotable_english is None or not partners.keys() >= set(places):
            return None
        text = passage.quotable_english
        stated = [passage.comparison.english[partners[place]] for place in places]
    else:
        stated = figures
    labels = _labels(text, stated, _WORDS[language.code])
    if row is None or labels is None:
        return None
    measured = row.measures if language.translated else row.measures_ar
    if measured is None or measured.wording is not Wording.LABEL:
        return None
    whole, *others = figures
    noun = row.english.noun if row.english else None
    bars = [Bar(_value(whole), style(whole, language, noun).short)]
    bars += [
        Bar(_value(part), f"{style(part._replace(noun=None), language).short} {label}")
        for part, label in zip(others, labels, strict=True)
    ]
    owner = row.who if language.translated else row.who_ar
    return Compared(Shape.PARTS, row.id, measured.text, owner, tuple(bars), (passage.id,))


def _value(figure: Figure) -> Decimal:
    return figure.value or Decimal()


def _labels(text: str, figures: Sequence[Figure], words: _Words) -> list[str] | None:
    """What each part is, from the words after it; `None` if they do not say it plainly."""
    whole, *others = figures
    if not words.first.fullmatch(text, whole.end, others[0].start):
        return None
    links = [words.next.fullmatch(text, before.end, after.start) for before, after in pairwise(others)]
    links.append(words.last.match(text, others[-1].end))
    labels = [link[1] for link in links if link]
    plain = len(labels) == len(others) and all(len(label) <= LONGEST_LABEL for label in labels)
    return labels if plain else None
