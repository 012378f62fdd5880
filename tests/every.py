"""One test that goes through a whole table, and names every row that fails it.

A table of thousands of rows is thousands of assertions, but need not be thousands of tests: what pytest does
around each of them (collect it in every worker, set it up, report it) takes longer than to look at a row.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

Case = tuple[Any, ...]


def every(
    cases: Sequence[Case], name: Callable[..., str] = str
) -> Callable[[Callable[..., None]], Callable[[], None]]:
    """Make of a test of one case a test of all of them; `name` tells from its arguments which one failed."""

    def of_all(test: Callable[..., None]) -> Callable[[], None]:
        def run() -> None:
            assert cases, "the table is empty"
            failed = list[str]()
            for case in cases:
                try:
                    test(*case)
                except (Exception, pytest.fail.Exception) as error:
                    failed.append(f"{name(*case)}: {type(error).__name__}: {error}")
            assert not failed, "\n\n".join([f"{len(failed)} of {len(cases)}", *failed])

        run.__name__, run.__qualname__ = test.__name__, test.__qualname__
        run.__doc__, run.__module__ = test.__doc__, test.__module__
        return run

    return of_all
