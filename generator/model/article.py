"""An article sentence by sentence: the seed, its segments, their English, and what the check found."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from generator.model.ids import FigureId

if TYPE_CHECKING:
    from datetime import date
    from pathlib import PurePosixPath

    from generator.model.finding import Comparison, Finding
    from generator.model.ids import SegmentId
    from generator.model.meaning import Meaning, NameHint


class Original(StrEnum):
    """How much of the Arabic is republished."""

    FULL = "full"
    EXCERPT = "excerpt"
    LINK = "link"


@dataclass(frozen=True, slots=True)
class Correction:
    """An editor's account of what was wrong in an article as published."""

    day: date
    text: str
    """In Arabic or English."""


@dataclass(frozen=True, slots=True)
class Aside:
    """A line that is no sentence of the article: a byline, an agency's tag, a divider."""

    kind: str
    """As in `sources/seeds/asides.tsv`: `byline`, `agency`, `link`, `end` or `divider`."""
    text: str
    start: int
    """Offset of the first code point in `Article.text`."""
    end: int
    """Offset after the last code point in `Article.text`."""


@dataclass(frozen=True, slots=True)
class Article:
    """A seed as read: its text as written, without the characters that can reorder it."""

    slug: str
    """The permalink, `/articles/<slug>/`; it never changes."""
    title: str
    paragraphs: tuple[str, ...]
    path: PurePosixPath
    """The seed's path, relative to the project."""
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
    corrections: tuple[Correction, ...] = ()
    """The latest first."""
    notices: tuple[str, ...] = ()
    """What the reader changed or suspected, one sentence each, for the terminal."""
    asides: tuple[Aside, ...] = ()
    """What is in the text and is not one of its sentences, in its order."""

    @property
    def web_address(self) -> str | None:
        """The address of first publication, if a page may link to it."""
        return self.url if self.url and urlsplit(self.url).scheme in {"http", "https"} else None

    @property
    def text(self) -> str:
        """Title and paragraphs, one per line; the text that segment offsets refer to."""
        return "\n".join((self.title, *self.paragraphs))


@dataclass(frozen=True, slots=True)
class Segment:
    """One sentence of an article; the title is also one."""

    id: SegmentId
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
    """Its English exists, but the project does not publish English of its status; set on pages only."""
    MACHINE = "machine"
    STALE = "stale"
    """Edited by a person before the Arabic changed."""
    EDITED = "edited"
    REVIEWED = "reviewed"


BY_HAND = frozenset({Status.EDITED, Status.REVIEWED, Status.STALE})
"""The statuses of translations that a person worked on."""


@dataclass(frozen=True, slots=True)
class PersonsWord:
    """A person's word that the figures or the meaning of a translation are right, whatever a check says."""

    day: date
    reviewer: str | None
    """`None` when whoever said so left no name."""


@dataclass(frozen=True, slots=True)
class Translation:
    """The English of one segment and who made it."""

    segment: SegmentId
    text: str | None
    """`None` while no engine has answered."""
    status: Status
    engine: str | None = None
    """The engine's name; `None` when a person wrote it from scratch."""
    day: date | None = None
    """When the engine answered or the reviewer reviewed."""
    reviewer: str | None = None
    figures_accepted: PersonsWord | None = None
    """Set while both texts are those that the person saw."""
    meaning_accepted: PersonsWord | None = None
    """The same for the meaning."""

    @property
    def by_person(self) -> bool:
        """Whether a person wrote, edited or reviewed it for the Arabic as it is."""
        return self.status in (Status.EDITED, Status.REVIEWED)


@dataclass(frozen=True, slots=True)
class LocalizedText:
    """A text and its language."""

    text: str
    language: str
    """ISO 639-1: `ar` or `en`."""


@dataclass(frozen=True, slots=True)
class TermMiss:
    """A term of the glossary that the English translates differently."""

    arabic: str
    """The term as the sentence writes it."""
    english: tuple[str, ...]
    """The glossary's translations, the preferred form first."""
    forbidden: str | None = None
    """The forbidden form in the English; `None` when it only lacks the term."""

    def explain(self) -> str:
        """The difference in one sentence."""
        wanted = " or ".join(f"“{form}”" for form in self.english)
        fault = f"says “{self.forbidden}”, which is forbidden" if self.forbidden else "does not say so"
        return f"“{self.arabic}” is {wanted} in the glossary; the English {fault}"


@dataclass(frozen=True, slots=True)
class Passage:
    """A segment with its translation and what the check found."""

    segment: Segment
    translation: Translation
    comparison: Comparison
    misses: tuple[TermMiss, ...] = ()
    """Terms of the glossary that the translation misses; empty while it is pending."""
    dismissed: tuple[Finding, ...] = ()
    """What the check found and a person dismissed: it counts nowhere."""
    meaning: Meaning | None = None
    """How close the English is to the Arabic; `None` where nobody asked: runs ask of machines' English."""
    names: tuple[NameHint, ...] = ()
    """Names that only one side seems to have, for editors: they count in no verdict."""

    @property
    def id(self) -> SegmentId:
        """The segment's id."""
        return self.segment.id

    @property
    def findings(self) -> tuple[Finding, ...]:
        """The errors that the check found; empty while the translation is pending."""
        return self.comparison.findings

    @property
    def hints(self) -> tuple[Finding, ...]:
        """What an editor may look at."""
        return self.comparison.hints

    @property
    def doubt(self) -> str | None:
        """Why the meaning may be wrong, in a sentence; `None` without doubt, or if a person has none."""
        accepted = self.translation.meaning_accepted or self.translation.status is Status.REVIEWED
        return self.meaning.explain() if self.meaning and self.meaning.doubt and not accepted else None

    @property
    def doubtful(self) -> bool:
        """Whether a machine translated it and the meaning may be wrong."""
        return self.translation.status is Status.MACHINE and self.doubt is not None

    @property
    def unsure(self) -> bool:
        """Whether a machine translated it and the meaning is doubtful, or too little sure to stand alone."""
        alone = self.meaning is None or self.meaning.alone or self.translation.meaning_accepted
        return self.doubtful or (self.translation.status is Status.MACHINE and not alone)

    @property
    def quotable_english(self) -> str | None:
        """The English for places that cannot show findings, such as feeds; `None` if it may be wrong there.

        A person's English is published as it is; a machine's only without an error and with a sure meaning.
        """
        wrong = self.unsure or self.findings
        return self.translation.text if self.translation.by_person or not wrong else None

    def quotable(self, language: str) -> LocalizedText:
        """The text in a language (ISO 639-1): English if asked for and quotable, else the Arabic."""
        english = self.quotable_english if language == "en" else None
        return LocalizedText(english, "en") if english else LocalizedText(self.segment.text, "ar")

    def figure_id(self, index: int) -> FigureId:
        """The permalink of the Arabic figure at `index`."""
        return FigureId.of(self.id, index)
