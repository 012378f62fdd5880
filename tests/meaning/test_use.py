"""The encoder of this machine: the vector of a text depends on nothing but the text."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from generator.meaning.encoder import installed_encoder
from generator.meaning.vectors import VectorFile
from tests.meaning.test_verdict import PAIRS

if TYPE_CHECKING:
    from pathlib import Path

    from generator.meaning.encoder import Encoder

IN_COMPANY = (
    *(f"{PAIRS[pair][1]}, and {count} others" for pair, count in ((0, 20), (1, 28), (2, 48), (3, 34))),
    *(f"{PAIRS[pair][0]} و{count} آخرون" for pair, count in ((0, 50), (3, 9))),
)
"""Texts of which a byte changed when they were encoded with others, where they were found."""
WITH_THREADS = tuple(f"{PAIRS[pair][0]} و{count} آخرون" for pair, count in ((1, 74), (2, 83)))
"""The same when a second thread took part."""
TEXTS = (
    *IN_COMPANY,
    *(text for pair in PAIRS for text in pair),
    *WITH_THREADS,
    *("", "5", "نعم", " ".join(arabic for arabic, _ in PAIRS * 5)),
)
"""Of no word to more than the model takes at once."""
NUMPY_FIRST = """
import sys
import numpy
from generator.meaning.encoder import installed_encoder
sys.stdout.buffer.write(b"".join(installed_encoder().encode(sys.argv[1:])))
"""


@pytest.fixture(scope="module")
def encoder() -> Encoder:
    made = installed_encoder()
    assert made is not None
    return made


@pytest.mark.no_cover
def test_a_text_has_the_same_vector_alone_in_any_company_and_in_any_order(encoder: Encoder) -> None:
    alone = {text: encoder.encode([text])[0] for text in TEXTS}
    assert {len(vector) for vector in alone.values()} == {encoder.dimensions}
    for company in (TEXTS, TEXTS[::-1], sorted(TEXTS), IN_COMPANY, IN_COMPANY * 3):
        together = zip(company, encoder.encode(company), strict=True)
        assert [text for text, vector in together if vector != alone[text]] == []
    assert encoder.encode([]) == []


def test_a_file_that_grew_in_steps_is_the_file_that_was_made_at_once(
    tmp_path: Path, encoder: Encoder
) -> None:
    for name, steps in (("grown", range(1, len(TEXTS) + 1)), ("clean", [len(TEXTS)])):
        for count in steps:
            file = VectorFile(tmp_path / name, encoder)
            file.of(TEXTS[:count])
            file.save()
    assert (tmp_path / "grown").read_bytes() == (tmp_path / "clean").read_bytes()


@pytest.mark.parametrize("threads", ["1", "2"])
def test_threads_that_numpy_began_with_change_nothing(encoder: Encoder, threads: str) -> None:
    """As on a worker of a cluster, where Dask has imported numpy before."""
    made = subprocess.run(
        [sys.executable, "-c", NUMPY_FIRST, *WITH_THREADS],
        env=os.environ | {"OPENBLAS_NUM_THREADS": threads},
        capture_output=True,
        check=True,
    )
    assert made.stdout == b"".join(encoder.encode(WITH_THREADS))
