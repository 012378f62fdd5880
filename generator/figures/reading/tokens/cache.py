"""What a function says of a word, kept: the words of texts repeat."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

Meaning = TypeVar("Meaning")
_MOST = 65_536
"""Words that are kept; with one more all are forgotten, which hostile texts bring about and no others."""


class WordCache(dict[str, Meaning]):
    """A function of a word as a table that fills itself.

    A look costs half of what `functools.lru_cache` takes, which moves every word that it is asked for to
    the head of a list; most words of a text are asked for.
    """

    def __init__(self, say: Callable[[str], Meaning]) -> None:
        """Nothing is known before it is asked for."""
        super().__init__()
        self._say = say

    def __missing__(self, word: str) -> Meaning:
        """What the function says of a word that is asked for the first time."""
        if len(self) >= _MOST:
            self.clear()
        meaning = self[word] = self._say(word)
        return meaning
