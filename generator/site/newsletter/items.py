"""One article of an issue, independent of its format: only what passed the check."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.model import LocalizedText, Original, Verdict
from generator.model.key_figure import rows_told_in
from generator.site.article.brief import brief_sentences
from generator.site.newsletter.choice import why_left_out
from generator.site.render.addresses import article_address
from generator.site.render.formatting import publication_day, short_style
from generator.site.render.markup import language_of
from generator.site.render.taxonomy_links import article_outlet, article_tags

if TYPE_CHECKING:
    from generator.model import KeyFigure, Passage, Story
    from generator.site.render.edition import Edition

MOST_NUMBERS = 4
MOST_SENTENCES = 2
"""Of a brief."""
LONGEST_QUOTE = 280
"""In characters; short enough to read at a glance."""


@dataclass(frozen=True, slots=True)
class LetterFigure:
    """A figure of an article that matches the Arabic, in the words that say what it is."""

    before: str
    short: str
    """The figure: to be marked."""
    after: str
    """With `before` empty what it measures, or both the rest of the clause that states it."""
    language: str
    """ISO 639-1, of what is around the figure."""
    arabic: str
    address: str
    """Its row on the article's page."""

    @property
    def text(self) -> str:
        """All of it: `$5 million: profits`; `The port employs 300 workers`."""
        return f"{self.before}{self.short}{self.after}"


@dataclass(frozen=True, slots=True)
class LetterItem:
    """One article of an issue."""

    slug: str
    title: LocalizedText
    """In the language of the issue; in Arabic when it has no English headline that passed the check."""
    other_title: LocalizedText | None
    """In the other language; `None` when there is none, and in issues in Arabic."""
    brief: tuple[LocalizedText, ...]
    """The first sentences of its brief."""
    numbers: tuple[LetterFigure, ...]
    quote: tuple[LocalizedText, ...]
    """A sentence that quotes somebody: in the language of the issue, then in Arabic if that is another."""
    source: LocalizedText | None
    published: str | None
    topic: str | None
    """The first topic that it is tagged with, as the edition names it."""
    address: str
    trust: str
    """How far its translation can be trusted, from `Story.trust`."""
    differs: bool
    """Whether English by a person that is shown here has an error."""
    untitled: str | None
    """Why it has no English headline, for the editor; `None` if it has one."""
    unverified: tuple[str, ...]
    """Key figures left out because they do not match the Arabic; shown only to the editor."""


def letter_item(story: Story, edition: Edition) -> LetterItem:
    """The article as an issue in the edition's language shows it."""
    language, slug = edition.language, story.article.slug
    address, title = article_address(story, edition), story.headline(language.code)
    outlet = article_outlet(story, edition.taxonomy, language)
    tags = article_tags(story, edition.taxonomy, language)
    day = publication_day(story.article, language)
    quoted = _quotation(story, edition)
    return LetterItem(
        slug=slug,
        title=title,
        other_title=story.other_headline(language.code) if language.translated else None,
        brief=_brief(story, edition),
        numbers=_numbers(story, edition, address),
        quote=_in_both(story, quoted, edition) if quoted else (),
        source=LocalizedText(outlet.name, language_of(outlet.name)) if outlet else None,
        published=day.text if day else None,
        topic=tags[0].name if tags else None,
        address=address,
        trust=story.trust,
        differs=_differs(story, quoted) and title.language == "en",
        untitled=why_left_out(story) if language.translated else None,
        unverified=tuple(
            f"{slug}#{row.id}: {short_style(row)} ({row.verdict.value})"
            for row in story.key_figures
            if row.verdict not in _shown(edition)
        ),
    )


def _brief(story: Story, edition: Edition) -> tuple[LocalizedText, ...]:
    sentences = [sentence for sentence in brief_sentences(story, edition) if sentence.quotable]
    return tuple(LocalizedText(s.text, edition.language.code) for s in sentences[:MOST_SENTENCES])


def _shown(edition: Edition) -> set[Verdict]:
    """Figures of the Arabic itself need no English to match."""
    return {Verdict.MATCHED} if edition.language.translated else set(Verdict)


def _numbers(story: Story, edition: Edition, address: str) -> tuple[LetterFigure, ...]:
    told = rows_told_in(story.key_figures, edition.language.code)
    rows = [row for row in told if row.verdict in _shown(edition)]
    return tuple(_number(row, edition, address) for row in rows[:MOST_NUMBERS])


def _number(row: KeyFigure, edition: Edition, address: str) -> LetterFigure:
    told = row.shown or row.measures
    english = edition.language.translated and told is not None
    measure = told if english and told else row.shown_ar or row.measures_ar
    before, short, after = "", short_style(row, edition.language), f": {measure.text}"
    if measure.number:
        start, end = measure.number
        before, short, after = measure.text[:start], measure.text[start:end], measure.text[end:]
    language = "en" if english else "ar"
    return LetterFigure(before, short, after, language, row.verbatim, f"{address}#{row.id}")


def _quotation(story: Story, edition: Edition) -> Passage | None:
    """The first short sentence with a quotation of the article's own, which the brief here has not."""
    told = {sentence.text for sentence in _brief(story, edition)}
    for passage in story.republished:
        text = passage.quotable(edition.language.code)
        fits = text.language == edition.language.code and len(text.text) <= LONGEST_QUOTE
        if fits and text.text not in told and re.search('[“"«].+[”"»]', text.text):
            return passage
    return None


def _in_both(story: Story, passage: Passage, edition: Edition) -> tuple[LocalizedText, ...]:
    here = passage.quotable(edition.language.code)
    if here.language == "ar" or story.article.original is not Original.FULL:
        return (here,)
    return (here, LocalizedText(passage.segment.text, "ar"))


def _differs(story: Story, quoted: Passage | None) -> bool:
    return bool(story.title.findings or (quoted and quoted.findings) or story.lead_findings)
