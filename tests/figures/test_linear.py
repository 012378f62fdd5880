"""Reading and checking are work in proportion to the text, whatever it is made of.

Work is counted, not timed: a busy machine is not a fault.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

import pytest

from generator.figures import check, extract
from generator.figures.checking import candidate_window
from generator.figures.checking.candidate_window import COMPARISONS, neighbours, reach

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import FrameType

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
TWICE, FOUR_TIMES = 2.15, 4.4
"""What two and four times the text may cost at most: its ends weigh less in the longer one."""
pytestmark = pytest.mark.no_cover  # each line is stopped at already: coverage would stop at it once more


def lines_run(work: Callable[[], object]) -> int:
    """How many lines of Python the work runs, each turn of a loop counted: the same on every machine."""
    count = 0

    def trace(_: FrameType, event: str, __: object) -> Callable[..., Any]:
        nonlocal count
        count += event == "line"
        return trace

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        work()
    finally:
        sys.settrace(before)
    return count


def growth(work: Callable[[str], object], piece: str, size: int, times: int = 2) -> float:
    """How much more work so many times the text is; words that are kept when first seen are kept before."""
    short = piece * (size // len(piece))
    work(short * times)
    return lines_run(lambda: work(short * times)) / max(lines_run(lambda: work(short)), 200)


def test_the_count_tells_work_that_grows_with_the_square_from_work_that_does_not() -> None:
    def pairs(text: str) -> list[str]:
        return [one for one in text for other in text if one < other]

    def singles(text: str) -> list[str]:
        return [one for one in text if one < "b"]

    assert growth(pairs, "ab", 400) > 1.5 * TWICE
    assert growth(pairs, "ab", 400, 4) > 3 * FOUR_TIMES
    assert growth(singles, "ab", 400) < TWICE
    assert growth(singles, "ab", 400, 4) < FOUR_TIMES


@pytest.mark.parametrize("lang", ["ar", "en"])
@pytest.mark.parametrize("piece", PIECES)
def test_reading_is_work_in_proportion_to_the_text(piece: str, lang: str) -> None:
    assert growth(lambda text: extract(text, lang), piece, 400) < TWICE


def growth_of_checking(piece: str, figures: int, shortest: int, times: int = 2) -> float:
    """How much more work a check is when both texts, of so many pieces at least, are so often as long."""
    return growth(lambda text: check(text, text), piece, max(shortest, figures * len(piece)), times)


@pytest.fixture
def small_window(monkeypatch: pytest.MonkeyPatch) -> None:
    """A 25th of the comparisons: 80 figures are too many to compare each with each, as 400 are else."""
    monkeypatch.setattr(candidate_window, "COMPARISONS", COMPARISONS // 25)


@pytest.mark.slow
@pytest.mark.usefixtures("small_window")
@pytest.mark.parametrize("piece", PIECES)
def test_checking_is_work_in_proportion_to_the_texts(piece: str) -> None:
    assert growth_of_checking(piece, 80, 300) < TWICE


def test_a_check_that_compares_each_figure_with_each_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(candidate_window, "COMPARISONS", 10**9)
    assert growth_of_checking("1 ", 80, 150) > 1.25 * TWICE


@pytest.mark.soak
@pytest.mark.parametrize("piece", PIECES)
def test_checking_is_work_in_proportion_to_long_texts(piece: str) -> None:
    assert growth_of_checking(piece, 600, 2_500, 4) < FOUR_TIMES


@pytest.mark.soak
@pytest.mark.parametrize("lang", ["ar", "en"])
@pytest.mark.parametrize("piece", PIECES)
def test_reading_is_work_in_proportion_to_a_long_text(piece: str, lang: str) -> None:
    assert growth(lambda text: extract(text, lang), piece, 2_500, 4) < FOUR_TIMES


def test_figures_of_an_article_are_each_compared_with_all_of_its_translation() -> None:
    assert all(neighbours(place, 200, 200) == range(200) for place in (0, 100, 199))


@pytest.mark.parametrize(("count", "others"), [(5_000, 4_000), (300_000, 300_000), (1_000, 9)])
def test_figures_of_a_long_text_are_compared_with_those_around_their_place(count: int, others: int) -> None:
    for place in (0, count // 2, count - 1):
        near = neighbours(place, count, others)
        assert len(near) == min(reach(count), others)
        assert near.start <= place * others // count < near.stop
