"""The review page of a project with one article."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.review.desk import Running, add_budget, serving

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.conftest import MakeProject


@pytest.fixture
def page(project: MakeProject) -> Iterator[Running]:
    with serving(add_budget(project())) as running:
        yield running
