"""What is known of the stories before anything is made of them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from generator.store import AFRESH

if TYPE_CHECKING:
    from collections.abc import Mapping

    from generator.store import Recall


@dataclass(frozen=True, slots=True)
class Known:
    """Whether a story is as it was, and what was made of it then."""

    digests: Mapping[str, bytes] = field(default_factory=dict)
    """Those of the stories, by slug."""
    recall: Recall = AFRESH
    """May give what was made of them before."""


NOTHING = Known()
