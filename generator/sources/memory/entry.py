"""One segment in the translation memory: its two texts, who wrote the English, and how far to trust it."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass, field, fields, replace
from datetime import date
from functools import lru_cache
from unicodedata import normalize

from generator.model import BY_HAND, PersonsWord, SegmentId, Status, Translation
from generator.text.decoding import clean

_REVIEW = re.compile(r"^reviewed: (?P<name>[^\n]+), (?P<day>\d{4}-\d\d-\d\d)$", re.MULTILINE)
_REVIEWED = re.compile(r"^(?:was )?reviewed: ", re.MULTILINE)
_ACCEPTED = (
    r"^{what} accepted: (?:(?P<name>[^\n]+), )?(?P<day>\d{{4}}-\d\d-\d\d) \[(?P<seal>[0-9a-f]{{12}})\]$"
)
_REVIEW_LINE = re.compile(r"^(?:was )?reviewed: [^\n]*(?:\n|$)", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Entry:
    """One segment in the memory."""

    id: SegmentId
    arabic: str
    english: str = ""
    fuzzy: bool = False
    previous: str | None = None
    """The earlier Arabic that the English translates; `None` when that is still `arabic`."""
    engine: str | None = None
    day: date | None = None
    obsolete: bool = False
    """Whether the sentence is gone from the article; kept so that its id and English are not lost."""
    notes: tuple[str, str] = ("", "")
    """Translator's and extracted comments as in the file, without the engine's stamp."""
    occurrences: tuple[tuple[str, str], ...] = ()
    flags: tuple[str, ...] = ()
    """References and flags set by other tools, which are kept unchanged."""
    line: int | None = field(default=None, compare=False)
    """The entry's line in the file when it was read."""

    @property
    def content(self) -> tuple[object, ...]:
        """Everything that it says, wherever in the file."""
        return tuple(getattr(self, each.name) for each in fields(self) if each.compare)

    @property
    def texts(self) -> tuple[str, str | None]:
        """The Arabic, and the English as `translation` gives it."""
        return self.arabic, _plain(self.english)

    @property
    def reviewer(self) -> str | None:
        """Who last reviewed the English against this Arabic, from the comment `reviewed: NAME, DAY`."""
        review = _REVIEW.search(self.notes[0])
        return review["name"] if review else None

    @property
    def reviewed(self) -> date | None:
        """The day of the review; `None` also when the comment's day does not exist."""
        review = _REVIEW.search(self.notes[0])
        return day_of(review["day"]) if review else None

    @property
    def figures_accepted(self) -> PersonsWord | None:
        """A person's word that the figures are right: `figures accepted: NAME, DAY [SEAL]`, NAME optional."""
        return self.accepted("figures")

    def accepted(self, what: str) -> PersonsWord | None:
        """A person's word that its `figures` or its `meaning` are right.

        The seal binds it to both texts: when either changes the word falls, and it counts again when the
        change is undone.
        """
        said = re.search(_ACCEPTED.format(what=what), self.notes[0], re.MULTILINE)
        day = day_of(said["day"]) if said else None
        if said is None or day is None or said["seal"] != self._seal():
            return None
        return PersonsWord(day, said["name"])

    def _seal(self) -> str:
        """Twelve hexadecimal digits that change whenever a word of either text does."""
        texts = (" ".join(text.split()) for text in (self.arabic, self.english))
        return hashlib.sha256("\0".join(texts).encode()).hexdigest()[:12]

    @property
    def status(self) -> Status:
        """How far the English can be trusted."""
        if not self.english:
            return Status.PENDING
        if self.fuzzy:
            return Status.STALE if self.previous is not None else Status.MACHINE
        return Status.REVIEWED if self.reviewer else Status.EDITED

    @property
    def by_hand(self) -> bool:
        """Whether it contains a person's work, which no run may overwrite."""
        return self.status in BY_HAND

    def translation(self) -> Translation:
        """The entry as a `Translation`: the English on one line, without hidden characters."""
        status = self.status
        return Translation(
            segment=self.id,
            text=_plain(self.english),
            status=status,
            engine=self.engine,
            day=self.reviewed if status is Status.REVIEWED else self.day,
            reviewer=self.reviewer if status is Status.REVIEWED else None,
            figures_accepted=self.figures_accepted,
            meaning_accepted=self.accepted("meaning"),
        )

    def answered(self, english: str, engine: str, day: date) -> Entry:
        """This entry, which had no English, with an engine's."""
        return replace(self, english=english, fuzzy=True, previous=None, engine=engine, day=day)

    def edited(self, english: str | None = None) -> Entry:
        """This entry as edited by a person: with their English, or accepted with the English it has."""
        note = _REVIEW_LINE.sub("", self.notes[0]).strip("\n")
        return replace(
            self,
            english=self.english if english is None else english,
            fuzzy=False,
            previous=None,
            notes=(note, self.notes[1]),
        )

    def reviewed_by(self, reviewer: str, day: date) -> Entry:
        """This entry as reviewed by a person against the Arabic."""
        entry = self.edited()
        note = "\n".join(filter(None, (entry.notes[0], f"reviewed: {reviewer}, {day}")))
        return replace(entry, notes=(note, entry.notes[1]))

    def with_accepted(self, what: str, reviewer: str | None, day: date) -> Entry:
        """This entry with a person's word that its `figures` or its `meaning` are right as they are."""
        entry = self.without_accepted(what)
        said = f"{what} accepted: {f'{reviewer}, ' if reviewer else ''}{day} [{entry._seal()}]"  # noqa: SLF001
        return replace(entry, notes=("\n".join(filter(None, (entry.notes[0], said))), entry.notes[1]))

    def without_accepted(self, what: str) -> Entry:
        """This entry without such a word."""
        line = re.compile(rf"^{what} accepted: [^\n]*(?:\n|$)", re.MULTILINE)
        return replace(self, notes=(line.sub("", self.notes[0]).strip("\n"), self.notes[1]))

    def moved_to(self, arabic: str) -> Entry:
        """This entry for a changed sentence: a person's English is kept as stale, a machine's is dropped.

        A review of what the Arabic was no longer counts, and counts again when the change is undone.
        Other white space, composed letters and invisible characters, which editors and tools change, are
        no change.
        """
        if arabic == self.arabic or _words(arabic) == _words(self.arabic):
            return replace(self, arabic=arabic, obsolete=False)
        if not self.by_hand:
            return replace(self, arabic=arabic, english="", fuzzy=False, previous=None, obsolete=False)
        previous = self.previous if self.fuzzy and self.previous is not None else self.arabic
        stale = arabic != previous
        note = _REVIEWED.sub("was reviewed: " if stale else "reviewed: ", self.notes[0])
        return replace(
            self,
            arabic=arabic,
            fuzzy=stale,
            previous=previous if stale else None,
            obsolete=False,
            notes=(note, self.notes[1]),
        )


def _words(text: str) -> list[str]:
    return clean(normalize("NFC", text))[0].split()


def day_of(text: str) -> date | None:
    """The day that `YYYY-MM-DD` names; `None` when there is no such day."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


@lru_cache(maxsize=1 << 16)
def _plain(english: str) -> str | None:
    """The text on one line, without hidden characters; `None` when nothing is left."""
    return " ".join(clean(english)[0].split()) or None
