"""How an article opens: the sentences that say what it reports."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

_GIST = 200
"""Characters of text after the headline that say what an article reports; whole sentences are taken."""


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
