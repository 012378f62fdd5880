"""Drafts: each article with its sentences, its translation memory and its brief, as read from its files."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from generator.errors import MemoryFileError
from generator.sources.briefs import BriefFile
from generator.sources.memory import MemoryFile, identify
from generator.store import AFRESH, Recall, digest_of
from generator.text.sentences import split_paragraph, split_sentences

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from generator.model import Article, Segment
    from generator.sources.memory import Entry


@dataclass(frozen=True, slots=True)
class Draft:
    """Everything about one article that people own."""

    article: Article
    segments: tuple[Segment, ...]
    memory: MemoryFile
    """Its entries match the segments of the article as it is now."""
    brief: BriefFile

    def copy(self) -> Draft:
        """A copy whose memory and brief can be changed without changing this draft's."""
        return replace(self, memory=self.memory.copy(), brief=self.brief.copy())


def read_drafts(
    project: Path, articles: Iterable[Article], recall: Recall = AFRESH
) -> tuple[list[Draft], list[MemoryFileError]]:
    """Each article with its sentences, memory and brief, and an error for each article left out."""
    drafts, errors = [], []
    for article in articles:
        try:
            drafts.append(_draft(project, article, recall))
        except MemoryFileError as error:
            errors.append(error)
    return drafts, errors


@dataclass(frozen=True, slots=True)
class _Matched:
    """An article with its sentences, and its memory updated to match."""

    article: Article
    segments: tuple[Segment, ...]
    entries: tuple[Entry, ...] | None
    """`None` when the memory matches as it is."""


def _draft(project: Path, article: Article, recall: Recall) -> Draft:
    po, yml = (article.path.with_suffix(suffix) for suffix in (".en.po", ".summary.yml"))
    memory = MemoryFile(project / po, po.as_posix(), recall)
    brief = BriefFile(project / yml, yml.as_posix(), recall)
    key = digest_of(article, memory.entries)
    matched = recall(_Matched, article.path.as_posix(), key, lambda: _match(article, memory.entries))
    memory.replace(memory.entries if matched.entries is None else matched.entries)
    return Draft(matched.article, matched.segments, memory, brief)


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
