"""Drafts: each article with its sentences, its translation memory and its brief, as read from its files."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from generator.errors import MemoryFileError
from generator.model import Status
from generator.sources.briefs import BriefFile, read_brief
from generator.sources.memory import MemoryFile, identify, read_memory
from generator.store import AFRESH, Recall, digest_of, partly_read
from generator.text.opening import gist
from generator.text.sentences import split_paragraph, split_sentences

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from generator.model import Article, Segment
    from generator.sources.memory import Entry


BESIDE = (".en.po", ".summary.yml")
"""The files of a seed: its memory and its brief."""


@dataclass(frozen=True, slots=True)
class Draft:
    """Everything about one article that people own."""

    article: Article
    segments: tuple[Segment, ...]
    memory: MemoryFile
    """Its entries match the segments of the article as it is now."""
    brief: BriefFile
    as_read: DraftHead | None = field(default=None, compare=False)
    """Its head as long as nothing has changed it."""

    @property
    def head(self) -> DraftHead:
        """What is asked of every draft."""
        return self.as_read or _head(self, settled=False)

    def copy(self) -> Draft:
        """A copy whose memory and brief can be changed without changing this draft's."""
        return replace(self, memory=self.memory.copy(), brief=self.brief.copy(), as_read=None)


@dataclass(frozen=True, slots=True)
class DraftHead:
    """What is asked of every draft, kept apart so that most files need not be parsed."""

    article: Article
    key: bytes
    """A digest of all that the article is compiled from, except the settings and the glossary."""
    gist: str
    """The text whose vector stands for the article."""
    machine_texts: tuple[str, ...]
    """The sentences that a machine translated, each followed by its English."""
    settled: bool
    """Whether its memory is as a run leaves it: it matches the article, and has some English for all."""
    has_brief: bool
    """Whether a person has written a brief."""


def read_drafts(
    project: Path, articles: Iterable[Article], recall: Recall = AFRESH
) -> tuple[list[Draft], list[MemoryFileError]]:
    """Each article with its sentences, memory and brief, and an error for each article left out."""
    drafts, errors = [], []
    recall.expect(DraftHead)
    for article in articles:
        try:
            drafts.append(_read(project, article, recall))
        except MemoryFileError as error:
            errors.append(error)
    return drafts, errors


def _read(project: Path, article: Article, recall: Recall) -> Draft:
    """The draft, of which only the head is read if its files are as they were."""
    po, yml = (article.path.with_suffix(suffix) for suffix in BESIDE)
    memory, brief = read_memory(project / po, po.as_posix()), read_brief(project / yml, yml.as_posix())
    name, key = article.path.as_posix(), digest_of(article.digest, article.original, memory, brief)

    def whole() -> Draft:
        return _draft(
            article,
            MemoryFile(project / po, po.as_posix(), recall, memory),
            BriefFile(project / yml, yml.as_posix(), recall, brief),
            recall,
        )

    if recall.holds(DraftHead, name, key):
        head = recall(DraftHead, name, key, lambda: whole().head)
        return partly_read(Draft, {"article": head.article, "as_read": head}, whole)
    draft = whole()
    recall(DraftHead, name, key, lambda: draft.head)
    return draft


@dataclass(frozen=True, slots=True)
class _Matched:
    """An article with its sentences, and its memory updated to match."""

    article: Article
    segments: tuple[Segment, ...]
    entries: tuple[Entry, ...] | None
    """`None` when the memory matches as it is."""


def _draft(article: Article, memory: MemoryFile, brief: BriefFile, recall: Recall) -> Draft:
    key = digest_of(article, memory.entries)
    matched = recall(_Matched, article.path.as_posix(), key, lambda: _match(article, memory.entries))
    memory.replace(memory.entries if matched.entries is None else matched.entries)
    draft = Draft(matched.article, matched.segments, memory, brief)
    translated = all(entry.status is not Status.PENDING for entry in memory.entries if not entry.obsolete)
    settled = matched.entries is None and translated and memory.path.is_file()
    return replace(draft, as_read=_head(draft, settled=settled))


def _head(draft: Draft, *, settled: bool) -> DraftHead:
    brief = draft.brief.brief
    return DraftHead(
        article=draft.article,
        key=digest_of(
            draft.article, draft.segments, [entry.content for entry in draft.memory.entries], brief
        ),
        gist=gist([segment.text for segment in draft.segments]),
        machine_texts=tuple(_machine_texts(draft)),
        settled=settled,
        has_brief=brief.by_hand and bool(brief.sentences),
    )


def _machine_texts(draft: Draft) -> Iterator[str]:
    entries = {entry.id: entry for entry in draft.memory.entries}
    for segment in draft.segments:
        entry = entries[segment.id]
        english = entry.texts[1]
        if entry.status is Status.MACHINE and english is not None:
            yield from (segment.text, english)


def _match(article: Article, known: tuple[Entry, ...]) -> _Matched:
    article = _with_translated_lines(article, known)
    identified = identify(split_sentences(article), known)
    return _Matched(article, identified.segments, None if identified.entries == known else identified.entries)


def _with_translated_lines(article: Article, known: Iterable[Entry]) -> Article:
    """The article, where a line that a person has translated is a sentence and is not set aside."""
    translated = {entry.arabic for entry in known if entry.by_hand and not entry.obsolete}
    return replace(
        article,
        asides=tuple(aside for aside in article.asides if translated.isdisjoint(split_paragraph(aside.text))),
    )
