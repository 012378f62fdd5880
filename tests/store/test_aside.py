"""Bytes that are put aside come back, and leave nothing behind."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.store import Aside

if TYPE_CHECKING:
    from pathlib import Path


def test_what_was_put_aside_comes_back_in_any_order(tmp_path: Path) -> None:
    with Aside(tmp_path / "work") as aside:
        written = [b"first", b"", "ثانيًا".encode(), bytes(100_000)]
        places = [aside.put(data) for data in written]
        assert [aside.get(place) for place in reversed(places)] == written[::-1]
        later = aside.put(b"later")
        assert (aside.get(places[0]), aside.get(later)) == (b"first", b"later")
    assert list((tmp_path / "work").iterdir()) == []
