"""A cache for what is known of a word: the words of texts repeat."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

Meaning = TypeVar("Meaning")
_MOST = 65_536
"""Cache size; the cache is emptied on overflow, which only hostile input causes."""


class WordCache(dict[str, Meaning]):
    """A function of a word as a table that fills itself.

    A lookup costs half of one in `functools.lru_cache`, which reorders its list on every hit.
    """

    def __init__(self, say: Callable[[str], Meaning]) -> None:
        """An empty cache of the function."""
        super().__init__()
        self._say = say

    def __missing__(self, word: str) -> Meaning:
        """The function's result for a word not seen before."""
        if len(self) >= _MOST:
            self.clear()
        meaning = self[word] = self._say(word)
        return meaning
