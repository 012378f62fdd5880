"""What is said of a word is asked once, and never are more words kept than the bound."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.figures.reading.tokens import cache as remembered
from generator.figures.reading.tokens.cache import WordCache

if TYPE_CHECKING:
    import pytest


def test_a_word_is_asked_for_once() -> None:
    asked: list[str] = []

    @WordCache
    def lengths(word: str) -> int:
        asked.append(word)
        return len(word)

    assert [lengths["مليون"], lengths["ألف"], lengths["مليون"]] == [5, 3, 5]
    assert asked == ["مليون", "ألف"]


def test_a_full_table_begins_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(remembered, "_MOST", 3)
    lengths = WordCache(len)
    assert [lengths["a" * size] for size in range(10)] == list(range(10))
    assert len(lengths) <= 3
