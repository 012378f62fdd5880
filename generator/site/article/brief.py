"""The article in brief: its summary, or its figures alone while the translation is pending.

The Arabic brief consists of the article's own sentences on which the summary is based.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.model import BriefMethod
from generator.site.render.finding_notes import FindingNote, finding_note
from generator.site.render.formatting import style

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.model import SegmentId, Story
    from generator.site.render.edition import Edition


MOST_FIGURES = 5


@dataclass(frozen=True, slots=True)
class BriefSentence:
    """One sentence of the brief."""

    text: str
    """In the language of the edition."""
    sources: tuple[SegmentId, ...]
    """Ids of the Arabic sentences it comes from, if the page shows them."""
    notes: tuple[FindingNote, ...] = ()
    quotable: bool = True
    """Whether it may stand where its notes cannot be shown."""


@dataclass(frozen=True, slots=True)
class BriefFigure:
    """A figure of the figures brief, written from its parsed value."""

    row: str
    short: str
    arabic: str
    measures: str
    """What it measures, in Arabic because there is no English yet."""


@dataclass(frozen=True, slots=True)
class BriefView:
    """The section "In brief"."""

    sentences: tuple[BriefSentence, ...]
    method: BriefMethod
    linked: bool
    """Whether the page shows the Arabic sentences that they come from."""
    pending: bool
    """Whether sentences are missing, so that the figures brief is shown instead."""
    withheld: bool
    """Whether it is pending because the English of some sentences may not be published yet."""
    doubtful: int
    """How many of the article's sentences it leaves aside because their translation may be wrong."""
    figures: tuple[BriefFigure, ...]
    """The figures brief: the most important figures; empty when nothing is pending."""
    more: int
    """How many key figures it leaves out."""


def brief_view(story: Story, edition: Edition) -> BriefView:
    """The brief of the story."""
    shown = tuple(brief_sentences(story, edition))
    translated = edition.language.translated
    pending = story.summary.pending if translated else not shown
    stated = min(MOST_FIGURES, len(story.key_figures)) if pending else 0
    return BriefView(
        sentences=shown,
        method=story.summary.method if translated else BriefMethod.EXTRACTIVE,
        linked=bool(story.republished),
        pending=pending,
        withheld=story.withheld,
        doubtful=sum(p.doubtful for p in story.body) if translated and story.summary.by_rule else 0,
        figures=tuple(
            BriefFigure(row.id, style(row.figure, edition.language).short, row.verbatim, row.measures_ar.text)
            for row in story.key_figures[:stated]
        ),
        more=len(story.key_figures) - stated if pending else 0,
    )


def brief_sentences(story: Story, edition: Edition) -> Iterator[BriefSentence]:
    """The sentences of the brief that may be shown, in the language of the edition."""
    visible = {passage.id for passage in story.republished}
    if not edition.language.translated:
        cited = dict.fromkeys(source for sentence in story.summary.sentences for source in sentence.sources)
        for id_ in cited:
            if id_ in visible:
                yield BriefSentence(story.passage(id_).segment.text, (id_,))
        return
    for sentence in story.summary.sentences:
        if sentence.english is not None:
            yield BriefSentence(
                sentence.english,
                tuple(source for source in sentence.sources if source in visible),
                tuple(finding_note(finding, edition.language) for finding in sentence.findings),
                story.is_quotable(sentence),
            )
