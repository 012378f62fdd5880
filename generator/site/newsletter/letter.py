"""The content of an issue, independent of its format: only what passed the check."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING

from generator.model import Original, Verdict
from generator.site.newsletter.choice import why_left_out
from generator.site.render.addresses import permalink
from generator.site.render.formatting import short_style
from generator.site.render.markup import nest_quotes, one_line
from generator.text.language import ENGLISH

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from generator.config.settings import Settings
    from generator.model import KeyFigure, Passage, Story
    from generator.site.social_images import SocialImage
    from generator.sources.issues import Issue

MOST_NUMBERS = 4
LONGEST_QUOTE = 280
"""In characters; short enough to read at a glance."""


@dataclass(frozen=True, slots=True)
class LetterFigure:
    """A figure of an article that matches the Arabic."""

    short: str
    measures: str | None
    arabic: str
    address: str
    """Its row on the article's page."""


@dataclass(frozen=True, slots=True)
class LetterItem:
    """One article of an issue."""

    slug: str
    title: str | None
    """The English headline; `None` when it has none that passed the check."""
    title_ar: str
    sentence: str | None
    numbers: tuple[LetterFigure, ...]
    quote: str | None
    quote_ar: str | None
    source: str | None
    published: str | None
    address: str
    trust: str
    """How far its translation can be trusted, from `Story.trust`."""
    differs: bool
    """Whether English by a person that is shown here has an error."""
    untitled: str | None
    """Why it has no English headline, for the editor; `None` if it has one."""
    unverified: tuple[str, ...]
    """Key figures left out because they do not match the Arabic; shown only to the editor."""


@dataclass(frozen=True, slots=True)
class Letter:
    """An issue, ready for the templates."""

    site: str
    site_address: str
    day: str
    """ISO 8601."""
    date: str
    """As people write it."""
    address: str
    heading: str
    """Above the articles: the subject chosen by the editor, or else site and date."""
    subjects: tuple[str, ...]
    """Candidates; only the chosen one if the editor has chosen."""
    preheaders: tuple[str, ...]
    intro: tuple[str, ...]
    """Paragraphs."""
    items: tuple[LetterItem, ...]

    @property
    def subject(self) -> str:
        """The subject line."""
        return self.subjects[0]

    @property
    def preheader(self) -> str:
        """What mail programs show beside the subject."""
        return self.preheaders[0]

    def image(self, social_images: Mapping[str, SocialImage]) -> SocialImage | None:
        """The image of its first article, from those by slug; `None` when all articles are gone."""
        return social_images[self.items[0].slug] if self.items else None


def make_letter(issue: Issue, stories: Iterable[Story], settings: Settings) -> Letter:
    """The issue with its articles as they are now, without those withdrawn or removed since."""
    by_slug = {story.article.slug: story for story in stories if not story.article.withdrawn}
    items = tuple(_item(by_slug[slug], settings) for slug in issue.articles if slug in by_slug)
    day = issue.day.isoformat()
    site = one_line(settings.site_name)
    return Letter(
        site=site,
        site_address=settings.site_url,
        day=day,
        date=ENGLISH.day(issue.day),
        address=f"{settings.site_url.rstrip('/')}/newsletter/{day}/",
        heading=one_line(issue.subject) or f"{site}, {ENGLISH.day(issue.day)}",
        subjects=_chosen(issue.subject) or _subjects(items, site, ENGLISH.day(issue.day)),
        preheaders=_chosen(issue.preheader) or _preheaders(items),
        intro=tuple(filter(None, (one_line(part) for part in issue.intro.split("\n\n")))),
        items=items,
    )


def _item(story: Story, settings: Settings) -> LetterItem:
    article, address = story.article, permalink(story, settings)
    matched = [row for row in story.key_figures if row.verdict is Verdict.MATCHED]
    passage = _pull_quote(story)
    return LetterItem(
        slug=article.slug,
        title=story.quotable_title,
        title_ar=article.title,
        sentence=story.quotable_lead,
        numbers=tuple(_number(row, address) for row in matched[:MOST_NUMBERS]),
        quote=nest_quotes(passage.quotable_english) if passage else None,
        quote_ar=passage.segment.text if passage and article.original is Original.FULL else None,
        source=article.source,
        published=ENGLISH.day(article.published) if article.published else None,
        address=address,
        trust=story.trust,
        differs=bool(story.title.findings or (passage and passage.findings) or story.lead_findings)
        and story.quotable_title is not None,
        untitled=why_left_out(story),
        unverified=tuple(
            f"{article.slug}#{row.id}: {short_style(row)} ({row.verdict.value})"
            for row in story.key_figures
            if row.verdict is not Verdict.MATCHED
        ),
    )


def _pull_quote(story: Story) -> Passage | None:
    """A sentence with a quotation, or else one of the brief; never the first sentence of the item."""
    lead = story.quotable_lead
    free = [
        (passage, english)
        for passage in story.republished
        if (english := passage.quotable_english) and english != lead
    ]
    short = [(passage, english) for passage, english in free if len(english) <= LONGEST_QUOTE]
    cited = {source for sentence in story.summary.sentences for source in sentence.sources}
    quoting = (passage for passage, english in short if re.search('[“"]', english))
    in_brief = (passage for passage, _ in short if passage.id in cited)
    return next(chain(quoting, in_brief), None)


def _number(row: KeyFigure, address: str) -> LetterFigure:
    return LetterFigure(
        short_style(row), row.measures.text if row.measures else None, row.verbatim, f"{address}#{row.id}"
    )


def _chosen(text: str) -> tuple[str, ...]:
    return (one_line(text),) if one_line(text) else ()


def _subjects(items: tuple[LetterItem, ...], site: str, day: str) -> tuple[str, ...]:
    """The first headline; the first figure; the numbers of articles and of checked figures."""
    numbers = [number for item in items for number in item.numbers if number.measures]
    checked = sum(len(item.numbers) for item in items)
    articles, figures = ("" if count == 1 else "s" for count in (len(items), checked))
    return (
        *(one_line(item.title) for item in items[:1] if item.title),
        *(one_line(f"{number.short}: {number.measures}") for number in numbers[:1]),
        f"{site}, {day}: {len(items)} article{articles}, {checked} checked figure{figures}",
    )


def _preheaders(items: tuple[LetterItem, ...]) -> tuple[str, ...]:
    """The first sentence; the other headlines; or a text for every issue."""
    others = "; ".join(item.title for item in items[1:] if item.title)
    return (
        *(one_line(item.sentence) for item in items[:1] if item.sentence),
        *([one_line(f"Also: {others}")] if others else []),
        "Arabic journalism in English, with every figure checked against the Arabic.",
    )
