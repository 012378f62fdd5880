"""Drafts: each article with its sentences, its translation memory and its brief, as read from its files."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from generator.errors import MemoryFileError
from generator.sources.briefs import BriefFile
from generator.sources.memory import MemoryFile, identify
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


def read_drafts(project: Path, articles: Iterable[Article]) -> tuple[list[Draft], list[MemoryFileError]]:
    """Each article with its sentences, memory and brief, and an error for each article left out."""
    drafts, errors = [], []
    for article in articles:
        try:
            drafts.append(_draft(project, article))
        except MemoryFileError as error:
            errors.append(error)
    return drafts, errors


def _draft(project: Path, article: Article) -> Draft:
    po, yml = (article.path.with_suffix(suffix) for suffix in (".en.po", ".summary.yml"))
    memory = MemoryFile(project / po, po.as_posix())
    brief = BriefFile(project / yml, yml.as_posix())
    article = _with_translated_lines(article, memory.entries)
    identified = identify(split_sentences(article), memory.entries)
    memory.replace(identified.entries)
    return Draft(article, identified.segments, memory, brief)


def _with_translated_lines(article: Article, known: Iterable[Entry]) -> Article:
    """The article, where a line that a person has translated is a sentence and is not set aside."""
    translated = {entry.arabic for entry in known if entry.by_hand and not entry.obsolete}
    return replace(
        article,
        asides=tuple(aside for aside in article.asides if translated.isdisjoint(split_paragraph(aside.text))),
    )
