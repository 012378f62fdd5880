"""How close articles are by what they report, from the vectors of their headlines and first sentences.

Each article is compared with those published just before and after it, so that the cost grows with the
archive and not with its square. The signs of a vector's numbers are compared first (Charikar 2002,
"Similarity estimation techniques from rounding algorithms"), which takes no time; the cosine decides.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from generator.meaning.vector import cosine, dot
from generator.model.story import newest_first

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from generator.meaning.vector import Vector
    from generator.model import Story

CLOSE = 480
"""Articles that are closer than this, in thousandths, are about the same things."""
REACH = 300
"""How many articles that were published before an article it is compared with."""
_GIST = 200
"""Characters of text after the headline that say what an article reports; whole sentences are taken."""
_OTHER_SIGNS = 380
"""How many thousandths of the numbers may have another sign; pairs closer than 450 had at most 370."""
_NEGATIVE = bytes(b"1"[0] if number > 127 else b"0"[0] for number in range(256))


class Near(NamedTuple):
    """Two articles that are close."""

    one: Story
    other: Story
    """Published on the same day or before."""
    close: int
    """The cosine of their vectors, in thousandths."""


def beginning(sentences: Sequence[str]) -> Sequence[str]:
    """The sentences that say what an article reports, given all of them: the headline, and the first few."""
    length = 0
    for place, sentence in enumerate(sentences[1:], 1):
        if length >= _GIST:
            return sentences[:place]
        length += len(sentence)
    return sentences


def gist(sentences: Sequence[str]) -> str:
    """The text whose vector stands for an article, given its sentences, the headline first."""
    return "\n".join(beginning(sentences))


def near(stories: Iterable[Story], vectors: Mapping[str, Vector]) -> Iterator[Near]:
    """The pairs of stories that are at least `CLOSE`, without withdrawn ones and those without a vector.

    `stories` may be in any order; `vectors` are those of texts.
    """
    found = [(story, vectors.get(gist(sentences_of(story)))) for story in newest_first(stories)]
    listed = [(story, vector, dot(vector, vector)) for story, vector in found if vector]
    signs = [_signs(vector) for _, vector, _ in listed]
    for place, (story, vector, length) in enumerate(listed):
        most, own = _OTHER_SIGNS * len(vector) // 1000, signs[place]
        after = range(place + 1, min(len(listed), place + 1 + REACH))
        for candidate in [at for at in after if (own ^ signs[at]).bit_count() <= most]:
            other, its_vector, its_length = listed[candidate]
            close = cosine(dot(vector, its_vector), length * its_length)
            if close >= CLOSE:
                yield Near(story, other, close)


def sentences_of(story: Story) -> Sequence[str]:
    """The Arabic sentences of an article, the headline first."""
    return [passage.segment.text for passage in story.passages]


def _signs(vector: Vector) -> int:
    """A bit for each number of the vector: whether it is negative."""
    return int(vector.translate(_NEGATIVE), 2)
