"""Reading and checking take time in proportion to the text, whatever it is made of."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest

from generator.figures import check, extract
from generator.figures.checking.candidate_window import neighbours, reach

if TYPE_CHECKING:
    from collections.abc import Callable

ALONE = (
    "1",
    "1,",
    "1.",
    "1-",
    "1/2",
    "½",
    "٣",
    "و",
    "ال",
    "وبال",
    "$",
    "(",
    "-",
    "م",
    "\N{ARABIC FATHA}",
    "ﻻ",
)
SPACED = (
    *("1", "-5", "+1", "5%", "$5", "1 000", "2023-", "12,34,", "13/7/2023", "5'10''", "[5]", "no.5", "5th"),
    *("من", "من 5 إلى", "وال5", "مليون و", "ألف", "مئة", "ونصف", "ثلاثة", "الثالث", "يوليو", "عام 2023"),
    *("3 سنوات و5 أشهر", "5 كم/ساعة", "لا تقل قيمة 5", "ارتفع إلى 5", "مئات 5", "صباح", "5 كتاب"),
    *("three hundred and", "half", "twenty-", "Louis XVI", "aged 5", "March", "5 people", "hundreds of"),
)
PIECES = (*ALONE, *(f"{piece} " for piece in SPACED))
PER_DOUBLING = 2.6
"""What twice the text may cost at most; the rest is noise of the machine."""


def growth(work: Callable[[str], object], piece: str, size: int, doublings: int) -> float:
    """How much more a text costs after so many doublings, by the best of three in processor time."""

    def seconds(text: str) -> float:
        best = float("inf")
        for _ in range(3):
            begun = time.process_time()
            work(text)
            best = min(best, time.process_time() - begun)
        return best

    text = piece * (size // len(piece))
    return seconds(text * 2**doublings) / max(seconds(text), 0.002)


@pytest.mark.parametrize("lang", ["ar", "en"])
@pytest.mark.parametrize("piece", PIECES)
def test_reading_takes_time_in_proportion_to_the_text(piece: str, lang: str) -> None:
    assert growth(lambda text: extract(text, lang), piece, 3_000, 2) < PER_DOUBLING**2


@pytest.mark.slow
@pytest.mark.parametrize("piece", PIECES)
def test_checking_takes_time_in_proportion_to_the_texts(piece: str) -> None:
    size = max(2_500, 600 * len(piece))  # so many figures that no longer each is compared with each
    assert growth(lambda text: check(text, text), piece, size, 2) < PER_DOUBLING**2


def test_figures_of_an_article_are_each_compared_with_all_of_its_translation() -> None:
    assert all(neighbours(place, 200, 200) == range(200) for place in (0, 100, 199))


@pytest.mark.parametrize(("count", "others"), [(5_000, 4_000), (300_000, 300_000), (1_000, 9)])
def test_figures_of_a_long_text_are_compared_with_those_around_their_place(count: int, others: int) -> None:
    for place in (0, count // 2, count - 1):
        near = neighbours(place, count, others)
        assert len(near) == min(reach(count), others)
        assert near.start <= place * others // count < near.stop
