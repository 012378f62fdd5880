"""Vectors are kept by text and encoder, each text is encoded once, and comparing them is exact."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from generator.meaning.vector import closeness
from generator.meaning.vectors import VectorFile
from tests.meaning.spoken import SpokenEncoder

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [((3, 4), (3, 4), 1000), ((3, 4), (-3, -4), -1000), ((1, 0), (0, 1), 0), ((1, 1), (1, 0), 707),
     ((0, 0), (1, 0), 0)],
)  # fmt: skip
def test_closeness_is_the_cosine_in_thousandths(
    left: tuple[int, ...], right: tuple[int, ...], expected: int
) -> None:
    assert closeness(*(bytes(number % 256 for number in side) for side in (left, right))) == expected


def test_a_text_is_encoded_once_and_then_read_from_the_file(tmp_path: Path) -> None:
    first, second = SpokenEncoder(), SpokenEncoder()
    file = VectorFile(tmp_path / "deep/vectors.bin", first)
    vectors = file.of(["the sea", "wheat", "the sea"])
    file.of(["wheat"])
    file.save()
    assert first.asked == ["the sea", "wheat"]
    assert VectorFile(tmp_path / "deep/vectors.bin", second).of(["wheat", "the sea"]) == vectors
    assert second.asked == []


def test_the_file_keeps_what_was_asked_for_and_forgets_the_rest(tmp_path: Path) -> None:
    path = tmp_path / "vectors.bin"
    file = VectorFile(path, SpokenEncoder())
    file.of(["the sea", "wheat"])
    file.save()
    later = VectorFile(path, SpokenEncoder())
    later.of(["wheat"])
    later.save()
    last = SpokenEncoder()
    VectorFile(path, last).of(["the sea", "wheat"])
    assert last.asked == ["the sea"]


def test_the_same_texts_make_the_same_bytes_in_any_order(tmp_path: Path) -> None:
    for name, texts in (("a", ["the sea", "wheat"]), ("b", ["wheat", "the sea"])):
        file = VectorFile(tmp_path / name, SpokenEncoder())
        file.of(texts)
        file.save()
    assert (tmp_path / "a").read_bytes() == (tmp_path / "b").read_bytes()


@pytest.mark.parametrize("fault", ["another encoder", "cut", "changed", "empty", "folder"])
def test_a_file_of_another_encoder_or_a_damaged_one_counts_as_empty(tmp_path: Path, fault: str) -> None:
    path = tmp_path / "vectors.bin"
    file = VectorFile(path, SpokenEncoder("spoken 2" if fault == "another encoder" else "spoken 1"))
    file.of(["the sea"])
    file.save()
    content = path.read_bytes()
    match fault:
        case "cut":
            path.write_bytes(content[:-1])
        case "changed":
            path.write_bytes(content[:-1] + b"\x7f")
        case "empty":
            path.write_bytes(b"")
        case "folder":
            path.unlink()
            path.mkdir()
    encoder = SpokenEncoder()
    assert VectorFile(path, encoder).of(["the sea"])["the sea"] == SpokenEncoder().encode(["the sea"])[0]
    assert encoder.asked == ["the sea"]
