"""A test of a whole table tries every row and names those that fail."""

from __future__ import annotations

import pytest

from tests.every import every


def test_every_case_that_fails_is_named_with_what_was_wrong_and_the_others_are_tried() -> None:
    seen = []

    @every([(1, "a"), (2, "b"), (3, "c"), (4, "d")], lambda number, letter: f"{letter}{number}")
    def test_of_one(number: int, letter: str) -> None:
        seen.append(letter)
        assert number != 2, "two is wrong"
        if number == 3:
            pytest.fail("so is three")

    with pytest.raises(AssertionError) as failed:
        test_of_one()
    count, two, three = str(failed.value).split("\n\n")
    assert count == "2 of 4"
    assert two.startswith("b2: AssertionError: two is wrong")
    assert three == "c3: Failed: so is three"
    assert seen == ["a", "b", "c", "d"]


def test_a_table_without_a_row_fails() -> None:
    @every([])
    def test_of_none() -> None:
        """Never called."""

    with pytest.raises(AssertionError, match="the table is empty"):
        test_of_none()


def test_all_cases_right_is_a_test_of_the_name_and_rule_of_one() -> None:
    @every([(1,)])
    def test_of_one(number: int) -> None:
        """One is right."""
        assert number == 1

    test_of_one()
    assert (test_of_one.__name__, test_of_one.__doc__) == ("test_of_one", "One is right.")
