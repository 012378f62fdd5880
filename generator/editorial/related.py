"""Related articles: what a reader of one may want to read next.

Two articles are related if they share a topic, a term of the glossary or a name in Latin letters, or
several words that are in few other articles, or if they begin with texts of close meaning.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING

from generator.editorial.nearness import CLOSE
from generator.model.story import newest_first
from generator.text.stemming import stems

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from generator.editorial.nearness import Near
    from generator.editorial.taxonomy import Taxonomy
    from generator.model import Passage, Story
    from generator.sources.glossary import Glossary

MOST = 4
"""The most related articles of an article."""
_REACH = 40
"""Of the articles that share a trait, only this many of the newest are compared, to keep time linear."""
_RARE = 20
"""A word is rare if at most one in this many articles has it, or two articles in a small archive."""
_WORDS = 3
"""How many shared rare words are not a coincidence; together they weigh as much as one entity."""
_MENTIONS = 3
"""A word in this many sentences is a subject of the article, like those in headline and first sentence."""
_STEP = 10
"""So many thousandths of closeness more weigh as much as one more word that half of the articles have."""
_NONE: Mapping[str, Sequence[Story]] = MappingProxyType({})
_NAME = re.compile(r"[A-Z][\w.&-]+")


@dataclass(frozen=True, slots=True)
class Traits:
    """What an article may share with others, besides its topics; each in alphabetical order."""

    entities: tuple[str, ...]
    """Names in Latin letters, and the terms of the glossary that are not names (names are topics)."""
    words: tuple[str, ...]
    """The stems of its subjects."""


def traits_of(story: Story, glossary: Glossary) -> Traits:
    """The traits of one article, which follow from its Arabic and the glossary alone."""
    return Traits(tuple(sorted(_entities(story, glossary))), tuple(sorted(_words(story))))


def related(
    stories: Iterable[Story],
    taxonomy: Taxonomy,
    traits: Mapping[str, Traits],
    pairs: Iterable[Near] = (),
    same: Mapping[str, Sequence[Story]] = _NONE,
) -> Mapping[str, tuple[Story, ...]]:
    """By slug, the articles most closely related to each, closest first, then newest; at most `MOST`.

    `stories` may be in any order; withdrawn ones are left out. `traits` are by slug; `pairs` are close in
    meaning. Those that are the `same` story as an article are not related to it.
    """
    listed = newest_first(stories)
    entities = _by_trait({s.article.slug: traits[s.article.slug].entities for s in listed})
    topics = {f"topic {t.slug}": [s.article.slug for s in t.stories] for t in taxonomy.topics}
    words = _by_trait({s.article.slug: traits[s.article.slug].words for s in listed})
    few = max(2, min(_REACH, len(listed) // _RARE))
    rare = {word: slugs for word, slugs in words.items() if len(slugs) <= few}
    ties = {story.article.slug: _Ties() for story in listed}
    for shares, worth in ((entities | topics, _WORDS), (rare, 1)):
        for slugs in shares.values():
            rarity, newest = (len(listed) // len(slugs)).bit_length(), slugs[:_REACH]
            for slug in slugs:
                ties[slug].add(newest, worth, worth * rarity)
    for pair in pairs:
        slugs = [pair.one.article.slug, pair.other.article.slug]
        for slug, other in (slugs, slugs[::-1]):
            ties[slug].add([other], _WORDS, (pair.close - CLOSE) // _STEP + _WORDS)
    twins = {slug: {story.article.slug for story in some} for slug, some in same.items()}
    rank = {story.article.slug: place for place, story in enumerate(listed)}
    return {
        slug: tuple(listed[rank[other]] for other in own.closest({slug, *twins.get(slug, ())}, rank)[:MOST])
        for slug, own in ties.items()
    }


class _Ties:
    """What an article shares with each other one, by slug: how much it is, and how much it weighs."""

    def __init__(self) -> None:
        """Begin with nothing."""
        self._shared: dict[str, int] = {}
        self._score: dict[str, int] = {}

    def add(self, others: Iterable[str], worth: int, weight: int) -> None:
        """The others share something more."""
        shared, score = self._shared, self._score
        for other in others:
            shared[other] = shared.get(other, 0) + worth
            score[other] = score.get(other, 0) + weight

    def closest(self, left_out: Collection[str], rank: Mapping[str, int]) -> list[str]:
        """Those that share enough, the closest first, then by rank."""
        found = (other for other, worth in self._shared.items() if worth >= _WORDS and other not in left_out)
        return sorted(found, key=lambda other: (-self._score[other], rank[other]))


def _by_trait(traits: Mapping[str, Iterable[str]]) -> dict[str, list[str]]:
    """The articles of each trait, in the order given."""
    slugs_by_trait: defaultdict[str, list[str]] = defaultdict(list)
    for slug, article_traits in traits.items():
        for trait in article_traits:
            slugs_by_trait[trait].append(slug)
    return slugs_by_trait


def _entities(story: Story, glossary: Glossary) -> set[str]:
    text = story.article.text
    return {term.arabic for term in glossary.terms(text) if not term.name} | set(_NAME.findall(text))


def _words(story: Story) -> set[str]:
    sentences = [set(stems(_without_figures(passage))) for passage in story.passages]
    often = Counter(stem for sentence in sentences for stem in sentence)
    prominent = set[str]().union(*sentences[:2])
    return prominent | {stem for stem, times in often.items() if times >= _MENTIONS}


def _without_figures(passage: Passage) -> str:
    """The text without amounts, units and months, which are not subjects of an article."""
    text = list(passage.segment.text)
    for figure in passage.comparison.arabic:
        text[figure.start : figure.end] = " " * (figure.end - figure.start)
    return "".join(text)
