"""Values come back as they were, and no bytes can make reading them do anything else."""

from __future__ import annotations

import os
import pickle
import zlib
from datetime import date
from decimal import Decimal
from pathlib import Path, PurePosixPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.model import BothNames, Kind, SegmentId
from generator.store.digests import digest_of
from generator.store.sealed import SealError, _digest, opened, sealed


def resealed(pickled: bytes) -> bytes:
    """What a hostile file would hold: its digest is right."""
    packed = zlib.compress(pickled)
    return _digest(packed) + packed


class Command:
    def __reduce__(self) -> tuple[object, tuple[str, ...]]:
        return os.mkdir, ("should-not-be-made",)


def test_a_value_comes_back_with_its_types() -> None:
    value = (BothNames("مرفأ", "Port"), Kind.MONEY, Decimal("1.50"), date(2026, 1, 2), SegmentId("s3"))
    back = opened(sealed((value, PurePosixPath("seeds/a.txt"))))
    assert back == (value, PurePosixPath("seeds/a.txt"))
    assert isinstance(back, tuple)
    assert type(back[0][4]) is SegmentId


@pytest.mark.parametrize(
    "pickled",
    [
        pickle.dumps(Command()),
        pickle.dumps(print),
        pickle.dumps(date.fromtimestamp),
        b"cgenerator.files\nwrite_if_changed\n.",
        b"cgenerator.files\nos\n.",
        b"cgenerator.sources.memory.po\nMemoryFile\n.",
        b"cgenerator.nothing\nThing\n.",
        b"\x80\x05.",
        b"",
    ],
)
def test_a_pickle_that_names_anything_but_values_is_refused(
    pickled: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(SealError):
        opened(resealed(pickled))
    assert not [*tmp_path.iterdir()]


@given(st.binary(max_size=200))
def test_any_bytes_are_refused_or_a_value(junk: bytes) -> None:
    for data in (junk, resealed(junk)):
        try:
            opened(data)
        except SealError:
            continue


@given(st.integers(0, 10_000), st.integers(1, 255))
def test_one_damaged_byte_is_noticed(place: int, change: int) -> None:
    data = bytearray(sealed(BothNames("مرفأ" * 50, "Port")))
    data[place % len(data)] ^= change
    with pytest.raises(SealError):
        opened(bytes(data))


def test_a_digest_is_of_the_value_and_not_of_how_it_was_made() -> None:
    shared = "a text that is " + str(1)
    apart = ["a text that is " + str(1), "a text that is " + str(1)]
    assert digest_of((shared, shared)) == digest_of(tuple(apart))
    assert digest_of(BothNames("a", "b")) != digest_of(BothNames("a", None))
    assert digest_of("a", "b") != digest_of("ab")
