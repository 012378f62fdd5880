"""The frozen corpus: no change may lower what the reading and the check have reached on it.

Whoever raises a score raises its bound here, in the corpus's README and in docs/about/figures.md with it.
"""

from __future__ import annotations

import pytest

from tests.figures.corpus_scores import LedgerScores, PairScores, read, score_ledgers, score_pairs

pytestmark = pytest.mark.no_cover  # the lines that read the corpus are counted by the tests of each rule
MOST_ALARMS = 0
LEAST_CAUGHT = 192
LEAST_READ = 61
MOST_WRONG_ROWS = 5
MOST_NOISE = 3


@pytest.fixture(scope="module")
def pairs() -> PairScores:
    return score_pairs()


@pytest.fixture(scope="module")
def ledgers() -> LedgerScores:
    return score_ledgers()


def test_the_corpus_is_whole() -> None:
    assert (len(read("pairs.jsonl")), len(read("ledgers.jsonl"))) == (200, 15)


def test_faithful_english_raises_few_alarms(pairs: PairScores) -> None:
    assert len(pairs.alarmed) <= MOST_ALARMS, pairs.table()


def test_errors_are_caught(pairs: PairScores) -> None:
    assert pairs.caught.total() >= LEAST_CAUGHT, pairs.table()


def test_key_figures_are_read_with_bound_and_rate(ledgers: LedgerScores) -> None:
    assert ledgers.read >= LEAST_READ, ledgers.faults


def test_the_rows_of_a_table_are_figures_with_the_right_value_and_unit(ledgers: LedgerScores) -> None:
    assert ledgers.rows - ledgers.right <= MOST_WRONG_ROWS, ledgers.faults
    assert ledgers.noise <= MOST_NOISE, ledgers.faults
