"""The article itself in both languages, sentence by sentence, with the findings of the check."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from generator.model import Original, Status
from generator.model.key_figure import rows_by_figure
from generator.site.article.brief import BriefSentence, brief_sentences, opening_sentences
from generator.site.render.finding_notes import FindingNote, finding_note
from generator.site.render.spans import Span, arabic_spans, english_spans

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from generator.model import Article, Passage, Story
    from generator.site.render.edition import Edition
    from generator.text.language import Language


_CREDITS = frozenset({"byline", "agency"})
"""The kinds of lines that say who wrote the article."""


@dataclass(frozen=True, slots=True)
class SentencePair:
    """One sentence and its translation."""

    id: str
    arabic: tuple[Span, ...]
    english: tuple[Span, ...]
    """Empty while the translation is pending."""
    withheld: bool
    """Whether there is English that may not be published yet."""
    stale: bool
    accepted: bool
    """Whether a person has said that its figures are right."""
    doubtful: bool
    """Whether it is a machine's translation whose meaning may be wrong."""
    notes: tuple[FindingNote, ...]


@dataclass(frozen=True, slots=True)
class ReaderView:
    """The section "Read"."""

    brief: tuple[tuple[SentencePair, ...], ...]
    """The paragraphs, or parts of them, that are the brief as well; none if that comes before the text."""
    further: tuple[BriefSentence, ...]
    """What the brief says after them, from further down in the text."""
    paragraphs: tuple[tuple[SentencePair, ...], ...]
    """Those after them."""
    whole: bool
    """Whether these are all sentences of the article."""
    translated: bool
    """Whether any of these sentences has English to show."""
    url: str | None
    """Where to read the rest."""
    credits: tuple[str, ...] = ()
    """The bylines and agencies' tags of the Arabic, if it is republished in full."""


def reader_view(story: Story, edition: Edition) -> ReaderView:
    """The sentences that the page may show, in their paragraphs."""
    passages = story.republished
    brief = opening_sentences(story, edition)
    return ReaderView(
        brief=tuple(_paragraphs(passages[:brief], story, edition)),
        further=tuple(brief_sentences(story, edition))[brief:] if brief else (),
        paragraphs=tuple(_paragraphs(passages[brief:], story, edition)),
        whole=len(passages) == len(story.body),
        translated=any(passage.translation.text is not None for passage in passages),
        url=story.article.web_address,
        credits=_credits(story.article),
    )


def _paragraphs(
    passages: Sequence[Passage], story: Story, edition: Edition
) -> Iterator[tuple[SentencePair, ...]]:
    rows = rows_by_figure(story.listed_in(edition.language.code))
    for _, paragraph in groupby(passages, key=lambda passage: passage.segment.paragraph):
        yield tuple(_pair(passage, rows, edition.language) for passage in paragraph)


def _credits(article: Article) -> tuple[str, ...]:
    shown = article.asides if article.original is Original.FULL else ()
    return tuple(aside.text for aside in shown if aside.kind in _CREDITS)


def _pair(passage: Passage, rows: Mapping[str, str], language: Language) -> SentencePair:
    return SentencePair(
        id=passage.id,
        arabic=arabic_spans(passage, rows),
        english=english_spans(passage, rows),
        withheld=passage.translation.status is Status.WITHHELD,
        stale=passage.translation.status is Status.STALE,
        accepted=passage.translation.figures_accepted is not None,
        doubtful=passage.doubtful,
        notes=tuple(finding_note(finding, language) for finding in passage.findings),
    )
