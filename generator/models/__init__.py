"""The values that flow through the pipeline: frozen, typed, without side effects.

They are listed in the order in which the pipeline makes them, those of figures in `models.figure`: an
`Article` is cut into `Segment`s, each gets a `Translation` and its `Figure`s, the two sides are compared
into `Finding`s, a `Summary` and the `KeyFigure`s are chosen, and a `Story` holds all of it for the pages.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from generator.models.figure import (
    Change,
    Comparison,
    Figure,
    Finding,
    FindingKind,
    Kind,
    Qualifier,
    Verdict,
)

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date
    from pathlib import PurePosixPath

__all__ = [
    "TITLE_ID",
    "Article",
    "Change",
    "Comparison",
    "Figure",
    "Finding",
    "FindingKind",
    "KeyFigure",
    "Kind",
    "Original",
    "Passage",
    "Publish",
    "Qualifier",
    "Segment",
    "Status",
    "Story",
    "Summariser",
    "Summary",
    "SummarySentence",
    "TermMiss",
    "Translation",
    "Verdict",
    "WrittenSentence",
]

TITLE_ID = "s0"
"""The id of every article's title segment."""


class Original(StrEnum):
    """How much of the Arabic is republished."""

    FULL = "full"
    EXCERPT = "excerpt"
    LINK = "link"


class Publish(StrEnum):
    """Which English is published."""

    ALL = "all-with-labels"
    """All of it, with its status and its findings beside it."""
    VERIFIED = "verified"
    """That whose figures match the Arabic."""
    REVIEWED = "reviewed-only"
    """That which a person has reviewed."""


class Summariser(StrEnum):
    """Who writes the briefs."""

    EXTRACTIVE = "extractive"
    """The article itself: its own sentences, chosen by rule."""
    LLM = "llm"
    """A language model, where what it writes stands up to the article."""


@dataclass(frozen=True, slots=True)
class Article:
    """A seed as read: its text as written, without the characters that can reorder it."""

    slug: str
    """The permalink, `/articles/<slug>/`, for ever."""
    title: str
    paragraphs: tuple[str, ...]
    path: PurePosixPath
    """Where the seed lies, relative to the project."""
    digest: str
    """SHA-256 of the seed's bytes, in hexadecimal."""
    source: str | None = None
    """The outlet; `None` when the seed does not say."""
    author: str | None = None
    url: str | None = None
    published: date | None = None
    tags: tuple[str, ...] = ()
    license: str | None = None
    original: Original = Original.FULL
    withdrawn: bool = False
    notices: tuple[str, ...] = ()
    """What the reader changed or suspected, one sentence each, for the terminal."""

    @property
    def text(self) -> str:
        """Title and paragraphs, one a line: what segment offsets point into."""
        return "\n".join((self.title, *self.paragraphs))


@dataclass(frozen=True, slots=True)
class Segment:
    """One sentence of an article; the title is one too."""

    id: str
    """`s0` for the title, else `s1`, `s2`, …: kept for ever, never given to another sentence."""
    text: str
    paragraph: int
    """0 for the title, then 1, 2, … in the order of the article."""
    start: int
    """Offset of the first code point in `Article.text`."""
    end: int
    """Offset after the last code point in `Article.text`."""


class Status(StrEnum):
    """How far a translation can be trusted, weakest first."""

    PENDING = "pending"
    WITHHELD = "withheld"
    """There is English, but the project publishes none of its kind; stands on pages only."""
    MACHINE = "machine"
    STALE = "stale"
    """A person edited it, and the Arabic has changed since."""
    EDITED = "edited"
    REVIEWED = "reviewed"


@dataclass(frozen=True, slots=True)
class Translation:
    """The English of one segment and who made it."""

    segment: str
    """The segment's id."""
    text: str | None
    """`None` while no engine has answered."""
    status: Status
    engine: str | None = None
    """The engine's name, or `None` when a person wrote it from nothing."""
    day: date | None = None
    """When the engine answered, or the reviewer reviewed."""
    reviewer: str | None = None


@dataclass(frozen=True, slots=True)
class TermMiss:
    """A term of the glossary that the English calls something else."""

    arabic: str
    """The term as the sentence writes it."""
    english: tuple[str, ...]
    """What the glossary calls it, the preferred form first."""
    forbidden: str | None = None
    """The forbidden form that the English has; `None` when it just lacks the term."""

    def explain(self) -> str:
        """The difference in one sentence."""
        wanted = " or ".join(f"“{form}”" for form in self.english)
        said = f"says “{self.forbidden}”, which is forbidden" if self.forbidden else "does not say so"
        return f"“{self.arabic}” is {wanted} in the glossary; the English {said}"


@dataclass(frozen=True, slots=True)
class Passage:
    """A segment with its translation and what the check found."""

    segment: Segment
    translation: Translation
    comparison: Comparison
    misses: tuple[TermMiss, ...] = ()
    """Terms of the glossary that the translation misses; empty while it is pending."""

    @property
    def id(self) -> str:
        """The segment's id."""
        return self.segment.id

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What the check found; empty while the translation is pending."""
        return self.comparison.findings

    def figure_id(self, index: int) -> str:
        """The permalink of the Arabic figure at `index`: `s3-f1` is the first of segment `s3`."""
        return f"{self.id}-f{index + 1}"


@dataclass(frozen=True, slots=True)
class KeyFigure:
    """One row of an article's figure table."""

    id: str
    """The figure's permalink, `s3-f1`."""
    figure: Figure
    """As read from the Arabic."""
    english: Figure | None
    """Its partner in the English, if the check found one; `noun` as it stands after a number."""
    verdict: Verdict
    verbatim: str
    """The Arabic that states it, with its bound, its counted noun and its rate."""
    measures: str | None
    """What it measures, in the words of the English; `None` while that is pending."""
    measures_ar: str
    """What it measures, in the words of the Arabic."""
    period: Figure | None
    """The date or period that the same sentence ties to it."""
    occurrences: tuple[str, ...]
    """Ids of every figure that states the same thing, this one first."""
    change: Change | None = None
    """What it was before, where the text gives both."""


@dataclass(frozen=True, slots=True)
class WrittenSentence:
    """One sentence of a brief that a model or a person wrote."""

    text: str
    sources: tuple[str, ...]
    """Ids of the segments it says it rests on."""


@dataclass(frozen=True, slots=True)
class SummarySentence:
    """One sentence of the brief and where it comes from."""

    sources: tuple[str, ...]
    """Ids of the segments it rests on."""
    arabic: str
    english: str | None
    """`None` while its translation is pending."""
    findings: tuple[Finding, ...] = ()


@dataclass(frozen=True, slots=True)
class Summary:
    """The brief: three to five sentences."""

    method: str
    """`extractive`: the article's own sentences; `llm`: a model's, proven; `edited`: a person's."""
    sentences: tuple[SummarySentence, ...]

    @property
    def pending(self) -> bool:
        """Whether a sentence still waits for its English."""
        return any(sentence.english is None for sentence in self.sentences)


@dataclass(frozen=True, slots=True)
class Story:
    """Everything a page of one article shows."""

    article: Article
    passages: tuple[Passage, ...]
    """In the order of the article; the title first."""
    summary: Summary
    key_figures: tuple[KeyFigure, ...]
    """Most telling first."""
    first_published: date | None = None
    """The day the register holds for the slug."""

    @property
    def title(self) -> Passage:
        """The headline."""
        return self.passages[0]

    @property
    def proven_title(self) -> str | None:
        """The English headline where findings have no room; `None` when there is none, or it has any."""
        return None if self.title.findings else self.title.translation.text

    @property
    def body(self) -> tuple[Passage, ...]:
        """Every passage but the headline."""
        return self.passages[1:]

    @property
    def pending(self) -> bool:
        """Whether any passage still waits for its English."""
        return any(passage.translation.text is None for passage in self.passages)

    @property
    def withheld(self) -> bool:
        """Whether any passage has English that is not for publication."""
        return any(passage.translation.status is Status.WITHHELD for passage in self.passages)

    @property
    def matched(self) -> int:
        """How many key figures agree with the Arabic."""
        return sum(row.verdict is Verdict.MATCHED for row in self.key_figures)

    def brief_findings(self) -> Iterator[Finding]:
        """The findings of a brief that a person wrote; those of the article's own sentences are theirs."""
        if self.summary.method == "edited":
            for sentence in self.summary.sentences:
                yield from sentence.findings

    def findings(self) -> Iterator[tuple[str, Finding]]:
        """Every finding with the id of its segment, in the order of the article."""
        for passage in self.passages:
            for finding in passage.findings:
                yield passage.id, finding

    def misses(self) -> Iterator[tuple[str, TermMiss]]:
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
