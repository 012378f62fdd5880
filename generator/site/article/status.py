"""One line on how far the page can be trusted, and who made its parts."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

from generator.model import BY_HAND, TITLE_ID, Status

if TYPE_CHECKING:
    from collections.abc import Iterable

    from generator.model import BriefMethod, Story, Translation
    from generator.model.check_counts import CheckCounts
    from generator.site.render.edition import Edition
    from generator.text.language import Language


@dataclass(frozen=True, slots=True)
class Maker:
    """Who made translations, and how many."""

    engine: str | None
    """`None` for a person."""
    edited: bool
    """Whether a person edited or reviewed them."""
    sentences: int


@dataclass(frozen=True, slots=True)
class Reviewer:
    """Who reviewed sentences against the Arabic, and the last day."""

    name: str
    day: str | None


class CheckState(StrEnum):
    """What the check of the figures can say when it found no difference."""

    SOUND = "sound"
    """All of the English is checked."""
    SOUND_IF_PUBLISHED = "sound-if-published"
    """All published English is checked; the rest awaits review."""
    SOUND_IF_TRANSLATED = "sound-if-translated"
    """All translated sentences are checked; the rest is pending."""
    PENDING = "pending"
    """Nothing is translated yet."""
    WITHHELD = "withheld"
    """Nothing is published yet."""


@dataclass(frozen=True, slots=True)
class StatusView:
    """The content of the status line and its details."""

    trust: str
    """The weakest status of any sentence; `mixed` when there are both machine and edited sentences."""
    counts: CheckCounts
    findings: int
    missed: int
    """Terms of the glossary that the English words differently."""
    names: int
    """Names that only one language seems to have, in sentences that no person has reviewed."""
    compared: int
    """Sentences and headline whose meaning was compared with the Arabic by machine."""
    doubtful: int
    """How many of them may be wrong."""
    located: bool
    """Whether the page shows every sentence that a finding concerns."""
    sentences: int
    """Sentences of the body; the next four fields also count these."""
    edited: int
    """Sentences that a person edited or reviewed."""
    reviewed: int
    reviewers: tuple[Reviewer, ...]
    """Reviewers of the body and the headline, the latest first."""
    pending: int
    withheld: int
    """Sentences whose English is not published until a person has reviewed it."""
    stale: int
    makers: tuple[Maker, ...]
    headline: tuple[Maker, ...]
    """Empty while it is pending."""
    method: BriefMethod
    """How the brief was made."""
    digest: str
    report_url: str | None

    @property
    def check(self) -> CheckState:
        """How much of the article the check covers."""
        if not self.makers and not self.headline:
            return CheckState.WITHHELD if self.withheld else CheckState.PENDING
        if self.withheld:
            return CheckState.SOUND_IF_PUBLISHED
        if self.pending or not self.headline:
            return CheckState.SOUND_IF_TRANSLATED
        return CheckState.SOUND


def status_view(story: Story, edition: Edition) -> StatusView:
    """The status of the story's page."""
    body = [passage.translation for passage in story.body]
    title = story.title.translation
    count = Counter(translation.status for translation in body)
    findings = [place for place, _ in story.findings()]
    return StatusView(
        trust=story.trust,
        counts=story.counts_in(edition.language.code),
        findings=len(findings),
        missed=sum(1 for _ in story.misses()),
        names=sum(len(p.names) for p in story.passages if p.translation.status is not Status.REVIEWED),
        compared=sum(passage.meaning is not None for passage in story.passages),
        doubtful=sum(passage.doubtful for passage in story.passages),
        located={TITLE_ID, *(passage.id for passage in story.republished)}.issuperset(findings),
        sentences=len(body),
        edited=count[Status.EDITED] + count[Status.REVIEWED],
        reviewed=count[Status.REVIEWED],
        reviewers=_reviewers([title, *body], edition.language),
        pending=count[Status.PENDING],
        withheld=count[Status.WITHHELD],
        stale=count[Status.STALE],
        makers=_makers(body),
        headline=_makers([title]),
        method=story.summary.method,
        digest=story.article.digest,
        report_url=edition.settings.report_url,
    )


def _makers(translations: Iterable[Translation]) -> tuple[Maker, ...]:
    """Who translated, those with the most sentences first; on a tie, people before engines."""
    done = Counter((t.engine, t.status in BY_HAND) for t in translations if t.text is not None)
    ranked = sorted(done.items(), key=lambda item: (-item[1], item[0][0] or "", item[0][1]))
    return tuple(Maker(engine, edited, sentences) for (engine, edited), sentences in ranked)


def _reviewers(translations: Iterable[Translation], language: Language) -> tuple[Reviewer, ...]:
    last: dict[str, date] = {}
    for translation in translations:
        if translation.reviewer:
            last[translation.reviewer] = max(
                last.get(translation.reviewer, date.min), translation.day or date.min
            )
    ranked = sorted(last.items(), key=lambda item: (-item[1].toordinal(), item[0]))
    return tuple(Reviewer(name, language.day(day) if day > date.min else None) for name, day in ranked)
