"""Services for engines to talk to."""

from __future__ import annotations

from contextlib import ExitStack
from typing import TYPE_CHECKING, Protocol

import pytest

from tests.translation.engines.service import DIALECTS, Answer, Dialect, Service, running

if TYPE_CHECKING:
    from collections.abc import Iterator


class StartService(Protocol):
    """Starts a service that answers each text as the function says."""

    def __call__(self, answer: Answer, dialect: Dialect = ...) -> Service: ...


@pytest.fixture
def service() -> Iterator[StartService]:
    """A factory of services, stopped when the test ends."""
    with ExitStack() as stack:

        def start(answer: Answer, dialect: Dialect = DIALECTS["google"]) -> Service:
            return stack.enter_context(running(answer, dialect))

        yield start
