"""A run: every story of the project, what the archive makes of them together, and what there is to say."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from generator.editorial.taxonomy import Taxonomy
from generator.model import Status

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from generator.editorial.briefs import BriefOutcome
    from generator.editorial.permalinks import Addresses
    from generator.errors import KhulasaError
    from generator.model import Story
    from generator.sources.glossary import Glossary
    from generator.sources.issues import Issue
    from generator.sources.memory import MemoryFile
    from generator.translation import Outcome


@dataclass(frozen=True, slots=True)
class Archive:
    """The published stories together: what none of them knows alone."""

    stories: tuple[Story, ...] = ()
    """As the site shows them: with no more of their English than the settings let out, and with what
    other stories say of the same thing."""
    taxonomy: Taxonomy = field(default_factory=Taxonomy)
    related: Mapping[str, Sequence[Story]] = field(default_factory=dict)
    """For each slug the stories to read next, nearest first."""
    issues: tuple[Issue, ...] = ()
    """The newsletter's, newest first."""


@dataclass(frozen=True, slots=True)
class Run:
    """All stories as the check sees them, the archive as the site shows it, and the run's own news."""

    stories: tuple[Story, ...]
    archive: Archive
    errors: tuple[KhulasaError, ...]
    """One for each seed that is not among the stories, and each address that is lost."""
    notices: tuple[str, ...]
    outcome: Outcome
    """What the engines did."""
    briefing: BriefOutcome
    """What came of asking for briefs."""
    addresses: Addresses
    glossary: Glossary
    memories: Mapping[str, MemoryFile]
    """Each story's translation file as the run left it, by slug."""

    @property
    def live(self) -> tuple[Story, ...]:
        """The stories whose text is published: all but the withdrawn."""
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
            for passage in story.passages
            if passage.translation.status is Status.STALE
        )

    def limited_to(self, slugs: frozenset[str]) -> Run:
        """The run with only these stories, all errors kept."""
        return replace(self, stories=tuple(s for s in self.stories if s.article.slug in slugs))

    @property
    def flawless(self) -> bool:
        """Whether `--strict` lets it pass."""
        unsound = (any(s.findings()) or any(s.misses()) or any(s.brief_findings()) for s in self.live)
        return not (self.errors or self.pending or self.stale or any(unsound))
