"""What is asked of every story of an archive, counted once: its headline, status, what the check found."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.model.article import BY_HAND, Status
from generator.model.check_counts import CheckCounts, check_counts
from generator.model.listed import rows_listed_in

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from generator.model.article import Passage
    from generator.model.key_figure import KeyFigure

_WITHOUT_ENGLISH = frozenset({Status.PENDING, Status.WITHHELD})


@dataclass(frozen=True, slots=True)
class StoryFacts:
    """What lists and reports say of a story without reading it."""

    title: Passage
    """The headline."""
    trust: str
    """The weakest status of any passage; `mixed` for machine translation partly edited by a person."""
    withheld: bool
    """Whether the English of any passage is withheld from publication."""
    sentences: int
    without_english: int
    """How many of these."""
    findings: int
    misses: int
    """Terms of the glossary that are missed."""
    brief_findings: int
    """Findings in a brief by a person."""
    stale: int
    """Passages whose Arabic changed after a person edited the English."""
    counts: CheckCounts
    """The outcome of the check."""
    listed_ar: CheckCounts
    """Its outcome for the rows of the Arabic tables."""
    listed_en: CheckCounts
    """The same for the English tables."""


def facts_of(
    passages: Sequence[Passage], rows: Sequence[KeyFigure], shown: Sequence[Passage], brief_findings: int
) -> StoryFacts:
    """The facts of a story, from all its passages, the title first, and its key figures.

    `shown` are the passages that its page may show.
    """
    statuses = {passage.translation.status for passage in passages}
    return StoryFacts(
        title=passages[0],
        trust=_trust(statuses),
        withheld=Status.WITHHELD in statuses,
        sentences=len(passages),
        without_english=sum(passage.translation.text is None for passage in passages),
        findings=sum(len(passage.findings) for passage in passages),
        misses=sum(len(passage.misses) for passage in passages),
        brief_findings=brief_findings,
        stale=sum(passage.translation.status is Status.STALE for passage in passages),
        counts=check_counts(passages, rows),
        listed_ar=check_counts(passages, rows_listed_in(rows, shown, "ar")),
        listed_en=check_counts(passages, rows_listed_in(rows, shown, "en")),
    )


def _trust(statuses: Iterable[Status]) -> str:
    found = set(statuses)
    if Status.MACHINE in found and not found & _WITHOUT_ENGLISH and found & BY_HAND:
        return "mixed"
    return next(status for status in Status if status in found)
