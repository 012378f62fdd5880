"""A run: every story of the project, the archive of all of them, and what to report."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from generator.editorial.briefs import BriefOutcome
from generator.editorial.taxonomy import Taxonomy
from generator.model import Status
from generator.translation import Outcome

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from generator.editorial.permalinks import Addresses
    from generator.errors import KhulasaError
    from generator.model import Story
    from generator.sources.drafts import Draft
    from generator.sources.glossary import Glossary
    from generator.sources.issues import Issue
    from generator.sources.memory import MemoryFile


@dataclass(frozen=True, slots=True)
class Archive:
    """The published stories, and what can only be said about all of them together."""

    stories: tuple[Story, ...] = ()
    """As the site shows them: only with English that the settings allow, and with what other stories
    say about the same things."""
    taxonomy: Taxonomy = field(default_factory=Taxonomy)
    same: Mapping[str, Sequence[Story]] = field(default_factory=dict)
    """For each slug the stories that report the same event, the closest first."""
    related: Mapping[str, Sequence[Story]] = field(default_factory=dict)
    """For each slug the stories to read next, the most closely related first."""
    digests: Mapping[str, bytes] = field(default_factory=dict)
    """By slug, a digest of the story and of everything that went into it."""
    issues: tuple[Issue, ...] = ()
    """The issues of the newsletter, newest first."""


class Memories(Mapping[str, "MemoryFile"]):
    """The translation memories of drafts by slug, each read when it is asked for."""

    def __init__(self, drafts: Iterable[Draft]) -> None:
        """Those of these drafts."""
        self._drafts = {draft.article.slug: draft for draft in drafts}

    def __getitem__(self, slug: str) -> MemoryFile:
        """The memory of the article."""
        return self._drafts[slug].memory

    def __iter__(self) -> Iterator[str]:
        """The slugs."""
        return iter(self._drafts)

    def __len__(self) -> int:
        """How many there are."""
        return len(self._drafts)


@dataclass(frozen=True, slots=True)
class Run:
    """All stories as the check sees them, the archive as the site shows it, and what the run reports."""

    stories: tuple[Story, ...]
    archive: Archive
    errors: tuple[KhulasaError, ...]
    """One for each seed that could not be used, and for each address that is lost."""
    notices: tuple[str, ...]
    outcome: Outcome
    """What the engines did."""
    briefing: BriefOutcome
    """How many briefs a model wrote."""
    addresses: Addresses
    glossary: Glossary
    memories: Mapping[str, MemoryFile]
    """Each story's translation memory after the run, by slug."""

    @property
    def live(self) -> tuple[Story, ...]:
        """The stories whose text is published: all except withdrawn ones."""
        return tuple(story for story in self.stories if not story.article.withdrawn)

    @property
    def pending(self) -> tuple[Story, ...]:
        """Stories that wait for English."""
        return tuple(story for story in self.live if story.pending)

    @property
    def stale(self) -> tuple[tuple[Story, str], ...]:
        """Stories and segments whose Arabic changed after a person edited the English."""
        return tuple(
            (story, passage.id)
            for story in self.live
            if story.facts.stale
            for passage in story.passages
            if passage.translation.status is Status.STALE
        )

    @property
    def unaided(self) -> bool:
        """Whether nothing was missing for which an engine is asked, so that a further run would ask none."""
        return self.outcome == Outcome() and self.briefing == BriefOutcome()

    def limited_to(self, slugs: frozenset[str]) -> Run:
        """The run with only these stories, but with all errors."""
        return replace(self, stories=tuple(s for s in self.stories if s.article.slug in slugs))

    @property
    def flawless(self) -> bool:
        """Whether the run passes `--strict`."""
        facts = [story.facts for story in self.live]
        unsound = any(each.findings or each.misses or each.brief_findings for each in facts)
        return not (self.errors or self.pending or self.stale or unsound)
