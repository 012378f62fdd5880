"""What the site may not show yet: English that the project's `publish` setting withholds.

Checks and reviews see everything; pages, data and search see only what may be published.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.editorial.verify import verify
from generator.model import BriefMethod, Publish, Status, Translation

if TYPE_CHECKING:
    from collections.abc import Iterable

    from generator.model import Passage, Summary


def withhold(passages: Iterable[Passage], publish: Publish) -> tuple[Passage, ...]:
    """The passages, with only the Arabic and its figures if the English may not be published."""
    return tuple(p if _may_appear(p, publish) else _without_english(p) for p in passages)


def may_keep_brief(summary: Summary, passages: Iterable[Passage], publish: Publish) -> bool:
    """Whether a written brief may be published with these passages; a model's brief is not reviewed."""
    by_hand = summary.method is BriefMethod.EDITED
    english = {p.id for p in passages if p.translation.text is not None and (by_hand or not p.unsure)}
    cited = {source for sentence in summary.sentences for source in sentence.sources}
    read = by_hand or publish is not Publish.REVIEWED
    return read and cited <= english and not any(sentence.findings for sentence in summary.sentences)


def _may_appear(passage: Passage, publish: Publish) -> bool:
    if passage.translation.text is None:
        return True
    match publish:
        case Publish.ALL:
            return True
        case Publish.VERIFIED:
            return not passage.findings and not passage.doubtful
        case Publish.REVIEWED:
            return passage.translation.status is Status.REVIEWED


def _without_english(passage: Passage) -> Passage:
    return verify(passage.segment, Translation(passage.id, None, Status.WITHHELD))
