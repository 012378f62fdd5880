"""The article in brief: the English summary, once there is one, and the article's own sentences in Arabic."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import takewhile
from typing import TYPE_CHECKING

from generator.model import BriefMethod
from generator.site.render.finding_notes import FindingNote, finding_note

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.model import SegmentId, Story
    from generator.site.render.edition import Edition


_FEWEST_REPEATED = 2
"""Of how many sentences a repetition is more than a lede that comes back."""


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
class BriefView:
    """The section "In brief"."""

    sentences: tuple[BriefSentence, ...]
    method: BriefMethod
    linked: bool
    """Whether the page shows the Arabic sentences that they come from."""
    pending: bool
    """Whether sentences are missing because they have no English to show."""
    withheld: bool
    """Whether it is pending because the English of some sentences may not be published yet."""
    unsure: int
    """How many of the article's sentences it leaves aside because their translation may be wrong."""
    opens_the_text: bool
    """Whether the text begins with it and shows it as its opening: a page says nothing twice."""


def brief_view(story: Story, edition: Edition) -> BriefView:
    """The brief of the story."""
    translated = edition.language.translated
    return BriefView(
        sentences=tuple(brief_sentences(story, edition)),
        method=story.summary.method if translated else BriefMethod.EXTRACTIVE,
        linked=bool(story.republished),
        pending=translated and story.summary.pending,
        withheld=story.withheld,
        unsure=sum(p.unsure for p in story.body) if translated and story.summary.by_rule else 0,
        opens_the_text=bool(opening_sentences(story, edition)),
    )


def opening_sentences(story: Story, edition: Edition) -> int:
    """How many sentences of the text, from the first one on, are the brief word for word; 0 if none.

    Of a text without English in the Arabic edition also those of a brief that leaves it later, if two or more
    come first: the same language twice would be read twice.
    """
    if edition.language.translated and story.summary.pending:
        return 0
    english = edition.language.translated
    text = [((p.id,), p.translation.text if english else None) for p in story.republished]
    # The Arabic of a brief is always the text's own, but for what joins a sentence to the one before.
    brief = [(said.sources, said.text if english else None) for said in brief_sentences(story, edition)]
    same = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(brief, text, strict=False)))
    alone = not english and all(passage.translation.text is None for passage in story.republished)
    return same if same == len(brief) or (alone and same >= _FEWEST_REPEATED) else 0


def brief_sentences(story: Story, edition: Edition) -> Iterator[BriefSentence]:
    """The sentences of the brief that may be shown, in the language of the edition.

    In English none while its first sentence has no English: a brief without its lede misleads.
    """
    visible = {passage.id for passage in story.republished}
    summary = story.summary
    if not edition.language.translated:
        for said in summary.arabic:
            if said.source in visible:
                yield BriefSentence(said.text, (said.source,))
        return
    if not summary.sentences or summary.sentences[0].english is None:
        return
    for sentence in summary.sentences:
        if sentence.english is not None:
            yield BriefSentence(
                sentence.english,
                tuple(source for source in sentence.sources if source in visible),
                tuple(finding_note(finding, edition.language) for finding in sentence.findings),
                story.is_quotable(sentence),
            )
