"""How close articles are by what they report, from the vectors of their headlines and first sentences.

Each article is compared with those published just before and after it, so that the cost grows with the
archive and not with its square. Vectors are whole numbers, whose products numpy gives exactly; what was found
is kept until a vector changes, so that a run with nothing new does not load numpy.
"""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from generator.meaning.vector import cosine
from generator.model.story import newest_first
from generator.store import AFRESH, Recall, digest_of
from generator.text.opening import gist

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from generator.meaning.vector import Vector
    from generator.model import Story

CLOSE = 480
"""Articles that are closer than this, in thousandths, are about the same things."""
REACH = 300
"""How many articles that were published before an article it is compared with."""

_NONE: Mapping[str, str] = MappingProxyType({})


class Near(NamedTuple):
    """Two articles that are close."""

    one: Story
    other: Story
    """Published on the same day or before."""
    close: int
    """The cosine of their vectors, in thousandths."""


def near(
    stories: Iterable[Story],
    vectors: Mapping[str, Vector],
    recall: Recall = AFRESH,
    gists: Mapping[str, str] = _NONE,
) -> Iterator[Near]:
    """The pairs of stories that are at least `CLOSE`, without withdrawn ones and those without a vector.

    `stories` may be in any order; `vectors` are those of texts. `recall` may give the pairs that were found
    before among the same vectors; `gists` are those of the stories by slug, as far as they are known.
    """
    of_all = ((story, gists.get(story.article.slug)) for story in newest_first(stories))
    found = [(story, vectors.get(text or gist(sentences_of(story)))) for story, text in of_all]
    listed = [(story, vector) for story, vector in found if vector]
    compared = [vector for _, vector in listed]
    pairs = recall(
        ClosePairs, "archive", digest_of(compared), lambda: ClosePairs(tuple(close_pairs(compared)))
    )
    for one, other, close in pairs.places:
        yield Near(listed[one][0], listed[other][0], close)


@dataclass(frozen=True, slots=True)
class ClosePairs:
    """The pairs that are close among vectors."""

    places: tuple[tuple[int, int, int], ...]
    """The place of one vector, that of the other, which comes later, and their cosine in thousandths."""


def close_pairs(vectors: Sequence[Vector]) -> Iterator[tuple[int, int, int]]:
    """The places of vectors that are at least `CLOSE` and at most `REACH` apart, with their cosine.

    The first place first. All vectors have as many dimensions.
    """
    if len(vectors) < 2:
        return
    # It takes a tenth of a second, which only runs with new articles need.
    import numpy as np  # noqa: PLC0415

    numbers = np.frombuffer(b"".join(vectors), dtype=np.int8).reshape(len(vectors), -1)
    lengths = np.einsum("ij,ij->i", numbers, numbers, dtype=np.float64)
    for start in range(0, len(vectors), REACH):
        rows, others = slice(start, start + REACH), slice(start, start + 2 * REACH)
        products = numbers[rows].astype(np.float64) @ numbers[others].astype(np.float64).T
        enough = (CLOSE - 1) ** 2 * np.outer(lengths[rows], lengths[others])
        likely = (products > 0) & (1_000_000 * products * products >= enough)
        for row, other in np.argwhere(np.triu(np.tril(likely, REACH), 1)).tolist():
            close = cosine(int(products[row, other]), int(lengths[start + row]) * int(lengths[start + other]))
            if close >= CLOSE:
                yield start + row, start + other, close


def sentences_of(story: Story) -> Sequence[str]:
    """The Arabic sentences of an article, the headline first."""
    return [passage.segment.text for passage in story.passages]
