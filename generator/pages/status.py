"""How far the page can be trusted, in one line, and who made its parts."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.models import Status
from generator.pages.figure_table import checked

if TYPE_CHECKING:
    from collections.abc import Iterable

    from generator.config import Settings
    from generator.models import Story, Translation

_BY_HAND = frozenset({Status.EDITED, Status.REVIEWED, Status.STALE})


@dataclass(frozen=True, slots=True)
class Maker:
    """Who made how many translations."""

    engine: str | None
    """`None` for a person."""
    edited: bool
    """Whether a person edited or reviewed them."""
    sentences: int


@dataclass(frozen=True, slots=True)
class Standing:
    """What the status line and its details say."""

    trust: str
    """The weakest status of any sentence; `mixed` when machine and edited sentences stand together."""
    matched: int
    checked: int
    figures: int
    findings: int
    sentences: int
    edited: int
    """Sentences that a person edited or reviewed."""
    reviewed: int
    pending: int
    stale: int
    makers: tuple[Maker, ...]
    headline: tuple[Maker, ...]
    """Empty while it is pending."""
    method: str
    """How the brief was made."""
    digest: str
    report_url: str | None


def view(story: Story, settings: Settings) -> Standing:
    """The status of the story's page."""
    translations = [passage.translation for passage in story.passages]
    count = Counter(translation.status for translation in translations)
    return Standing(
        trust=trust(translations),
        matched=story.matched,
        checked=checked(story),
        figures=len(story.key_figures),
        findings=sum(1 for _ in story.findings()),
        sentences=len(translations),
        edited=count[Status.EDITED] + count[Status.REVIEWED],
        reviewed=count[Status.REVIEWED],
        pending=count[Status.PENDING],
        stale=count[Status.STALE],
        makers=_makers(translations),
        headline=_makers(translations[:1]),
        method=story.summary.method,
        digest=story.article.digest,
        report_url=settings.report_url,
    )


def trust(translations: Iterable[Translation]) -> str:
    """The weakest status; `mixed` for machine translation of which a person edited a part."""
    found = {translation.status for translation in translations}
    if Status.MACHINE in found and Status.PENDING not in found and found & _BY_HAND:
        return "mixed"
    return next(status for status in Status if status in found)


def _makers(translations: Iterable[Translation]) -> tuple[Maker, ...]:
    """Who translated, the most busy first, people before engines on a tie."""
    done = Counter((t.engine, t.status in _BY_HAND) for t in translations if t.text is not None)
    ranked = sorted(done.items(), key=lambda item: (-item[1], item[0][0] or "", item[0][1]))
    return tuple(Maker(engine, edited, sentences) for (engine, edited), sentences in ranked)
