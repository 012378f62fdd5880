"""What a page shows of an article: its brief, its key figures, and how much of its English is published."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time
from enum import StrEnum
from typing import TYPE_CHECKING

from generator.model.article import Original
from generator.model.dates import noon
from generator.model.listed import rows_listed_in
from generator.model.story_facts import StoryFacts, facts_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from generator.model.article import Article, LocalizedText, Passage, TermMiss
    from generator.model.check_counts import CheckCounts
    from generator.model.finding import Finding
    from generator.model.ids import SegmentId
    from generator.model.key_figure import KeyFigure
    from generator.model.names import BothNames


class Publish(StrEnum):
    """Which English is published."""

    ALL = "all-with-labels"
    """All of it, with its status and its findings beside it."""
    VERIFIED = "verified"
    """English whose figures match the Arabic, and whose meaning is not in doubt."""
    REVIEWED = "reviewed-only"
    """English that a person has reviewed."""


class Summariser(StrEnum):
    """Who writes the briefs."""

    EXTRACTIVE = "extractive"
    """Nobody: a rule chooses sentences of the article."""
    LLM = "llm"
    """A language model, when its text is grounded in the article."""


class BriefMethod(StrEnum):
    """How a brief was made."""

    EXTRACTIVE = "extractive"
    """From the article's own sentences."""
    LLM = "llm"
    """By a language model, grounded in the article."""
    EDITED = "edited"
    """By a person, or changed by one."""


@dataclass(frozen=True, slots=True)
class WrittenSentence:
    """One sentence of a brief that a model or a person wrote."""

    text: str
    sources: tuple[str, ...]
    """Ids of the segments that it claims as its sources."""


@dataclass(frozen=True, slots=True)
class SummarySentence:
    """One sentence of the brief and its sources."""

    sources: tuple[SegmentId, ...]
    """Ids of the segments that it rests on."""
    arabic: str
    english: str | None
    """`None` while its translation is pending."""
    findings: tuple[Finding, ...] = ()


@dataclass(frozen=True, slots=True)
class ArabicSentence:
    """One sentence of the brief in the Arabic edition."""

    source: SegmentId
    text: str
    """The sentence of the article, without words that join it to the one before."""


@dataclass(frozen=True, slots=True)
class Summary:
    """The brief, in both languages."""

    method: BriefMethod
    sentences: tuple[SummarySentence, ...]
    """In English."""
    arabic: tuple[ArabicSentence, ...] = ()
    """In the Arabic edition: sentences of the article, whoever wrote the English brief."""

    @property
    def by_rule(self) -> bool:
        """Whether it consists of the article's own sentences."""
        return self.method is BriefMethod.EXTRACTIVE

    @property
    def pending(self) -> bool:
        """Whether a sentence still lacks its English."""
        return any(sentence.english is None for sentence in self.sentences)


@dataclass(frozen=True, slots=True)
class Story:
    """Everything a page of one article shows."""

    article: Article
    passages: tuple[Passage, ...]
    """In the order of the article; the title first."""
    summary: Summary
    key_figures: tuple[KeyFigure, ...]
    """Most important first."""
    first_published: date | None = None
    """The slug's day in the register."""
    first_time: time | None = None
    """The time (UTC) of that day; `None` until the register knows it."""
    updated: date | None = None
    """When the page's content last changed, according to the register."""
    outlet: BothNames | None = None
    """What its outlet is called; `None` when the seed does not say, or nobody has looked it up."""
    tags: tuple[BothNames, ...] = ()
    """What the topics that it is tagged with are called."""
    facts: StoryFacts = field(init=False, compare=False, repr=False)
    """What is asked of every story, counted once."""

    def __post_init__(self) -> None:
        """Count what the check found, once for all pages and files."""
        found = sum(1 for _ in self.brief_findings())
        object.__setattr__(self, "facts", facts_of(self.passages, self.key_figures, self.shown, found))

    @property
    def counts(self) -> CheckCounts:
        """The outcome of the check."""
        return self.facts.counts

    def counts_in(self, language: str) -> CheckCounts:
        """The outcome of the check for the rows of the tables in a language (ISO 639-1)."""
        return self.facts.listed_ar if language == "ar" else self.facts.listed_en

    @property
    def first_published_at(self) -> datetime | None:
        """When it was first published, in UTC; at noon where only the day is known."""
        day, clock = self.first_published, self.first_time or time(12)
        return datetime.combine(day, clock, UTC) if day else None

    @property
    def changed_at(self) -> datetime | None:
        """When its page last changed; of a later day than its first only the day is known."""
        first = self.first_published_at
        later = self.updated and (first is None or self.updated > first.date())
        return noon(self.updated) if self.updated and later else first

    @property
    def title(self) -> Passage:
        """The headline."""
        return self.facts.title

    def source(self, language: str) -> str | None:
        """The name of its outlet in a language (ISO 639-1); `None` when the seed does not say."""
        return self.outlet.in_language(language) if self.outlet else self.article.source

    def topics(self, language: str) -> tuple[str, ...]:
        """The names of the topics that it is tagged with, in a language (ISO 639-1)."""
        return tuple(tag.in_language(language) for tag in self.tags) or self.article.tags

    @property
    def quotable_title(self) -> str | None:
        """The English headline for places that cannot show findings; `None` if it may be wrong there."""
        return self.title.quotable_english

    def headline(self, language: str) -> LocalizedText:
        """The headline where an edition (ISO 639-1) shows only one: the quotable English, else the Arabic."""
        return self.title.quotable(language)

    def other_headline(self, language: str) -> LocalizedText | None:
        """The headline in the other language than `headline`; `None` while its English is not quotable."""
        if self.headline(language).language == "en":
            return self.title.quotable("ar")
        return self.title.quotable("en") if self.quotable_title else None

    @property
    def body(self) -> tuple[Passage, ...]:
        """Every passage except the headline."""
        return self.passages[1:]

    @property
    def shown(self) -> tuple[Passage, ...]:
        """The headline and the passages of the body that its page may show."""
        return self.passages[:1] + self.republished

    @property
    def republished(self) -> tuple[Passage, ...]:
        """The passages of the body that may be republished: all, the first paragraph's, or none."""
        match self.article.original:
            case Original.FULL:
                return self.body
            case Original.EXCERPT:
                return tuple(passage for passage in self.body if passage.segment.paragraph == 1)
            case Original.LINK:
                return ()

    def listed_in(self, language: str) -> tuple[KeyFigure, ...]:
        """The rows of its table in a language (ISO 639-1)."""
        return rows_listed_in(self.key_figures, self.shown, language)

    @property
    def trust(self) -> str:
        """The weakest status of any passage; `mixed` for machine translation partly edited by a person."""
        return self.facts.trust

    @property
    def pending(self) -> bool:
        """Whether any passage still lacks its English."""
        return self.facts.without_english > 0

    @property
    def withheld(self) -> bool:
        """Whether the English of any passage is withheld from publication."""
        return self.facts.withheld

    @property
    def quotable_lead(self) -> str | None:
        """The English of the brief's first sentence that may stand where findings cannot be shown."""
        return self._lead.english if self._lead else None

    @property
    def lead_findings(self) -> tuple[Finding, ...]:
        """The errors in `quotable_lead`, which a person wrote."""
        return self._lead.findings if self._lead else ()

    @property
    def _lead(self) -> SummarySentence | None:
        return next((s for s in self.summary.sentences if s.english and self.is_quotable(s)), None)

    def is_quotable(self, sentence: SummarySentence) -> bool:
        """Whether a sentence of the brief has no error, or is by a person like the English of its sources."""
        if self.summary.method is BriefMethod.EDITED:
            return True
        by_person = {passage.id for passage in self.passages if passage.translation.by_person}
        return not sentence.findings or by_person.issuperset(sentence.sources)

    def brief_findings(self) -> Iterator[Finding]:
        """Findings in a brief by a person; those in the article's own sentences belong to their passages."""
        if self.summary.method is BriefMethod.EDITED:
            for sentence in self.summary.sentences:
                yield from sentence.findings

    def findings(self) -> Iterator[tuple[SegmentId, Finding]]:
        """Every finding with the id of its segment, in the order of the article."""
        for passage in self.passages:
            for finding in passage.findings:
                yield passage.id, finding

    def misses(self) -> Iterator[tuple[SegmentId, TermMiss]]:
        """Every term of the glossary that is missed, with the id of its segment."""
        for passage in self.passages:
            for miss in passage.misses:
                yield passage.id, miss

    def passage(self, segment_id: str) -> Passage:
        """The passage with this id; `KeyError` when the article has none."""
        for passage in self.passages:
            if passage.id == segment_id:
                return passage
        raise KeyError(segment_id)


def newest_first(stories: Iterable[Story]) -> list[Story]:
    """Stories as lists show them: not withdrawn, latest publication first, undated last, ties by slug."""
    listed = sorted((s for s in stories if not s.article.withdrawn), key=lambda s: s.article.slug)
    return sorted(listed, key=lambda s: s.article.published or date.min, reverse=True)
