"""The content of an issue, independent of its format: only what passed the check."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from itertools import chain
from typing import TYPE_CHECKING

from generator.model import LocalizedText
from generator.site.newsletter.corrections import letter_corrections
from generator.site.newsletter.items import letter_item
from generator.site.newsletter.subject_lines import preheaders, subjects
from generator.site.render.markup import language_of, one_line

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from generator.model import Story
    from generator.site.newsletter.corrections import LetterCorrection
    from generator.site.newsletter.items import LetterItem
    from generator.site.render.edition import Edition
    from generator.site.social_images import SocialImage
    from generator.sources.issues import Issue
    from generator.text.language import Language

FEWEST_FOR_SECTIONS = 4
"""How many articles besides the lead an issue must have to be parted by topic."""


@dataclass(frozen=True, slots=True)
class LetterSection:
    """Articles on one topic; the first section is the lead alone, without a heading."""

    heading: str | None
    items: tuple[LetterItem, ...]


@dataclass(frozen=True, slots=True)
class Letter:
    """An issue, ready for the templates."""

    site: str
    site_address: str
    language: Language
    day: str
    """ISO 8601."""
    date: str
    """As people write it."""
    address: str
    heading: LocalizedText | None
    """Above the articles: the subject that the editor chose; `None` if they chose none."""
    subjects: tuple[str, ...]
    """Candidates; only the chosen one if the editor has chosen."""
    preheaders: tuple[str, ...]
    intro: tuple[LocalizedText, ...]
    """Paragraphs: the editor's, or else the brief of the lead."""
    sections: tuple[LetterSection, ...]
    corrections: tuple[LetterCorrection, ...]
    """Of articles that earlier issues had."""

    @property
    def items(self) -> tuple[LetterItem, ...]:
        """Its articles in order."""
        return tuple(chain.from_iterable(section.items for section in self.sections))

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


def make_letter(
    issue: Issue, stories: Iterable[Story], edition: Edition, issues: Iterable[Issue] = ()
) -> Letter:
    """The issue with its articles as they are now, without those withdrawn or removed since.

    Args:
        issue: in the edition's language.
        stories: all of the archive, the withdrawn ones too.
        edition: whose language, words and addresses it has.
        issues: all there are, whose corrections this one tells.
    """
    by_slug = {story.article.slug: story for story in stories}
    here = [by_slug[slug] for slug in issue.articles if slug in by_slug]
    items = _lead_first([letter_item(story, edition) for story in here if not story.article.withdrawn])
    settings, language = edition.settings, edition.language
    site, day = one_line(edition.site_name), language.day(issue.day)
    home = f"{settings.site_url}{language.folder}"
    intro, shown = _intro(issue, items)
    return Letter(
        site=site,
        site_address=home,
        language=language,
        day=issue.day.isoformat(),
        date=day,
        address=f"{home}newsletter/{issue.day.isoformat()}/",
        heading=_localized(issue.subject) if one_line(issue.subject) else None,
        subjects=_chosen(issue.subject) or subjects(items, site, day, language),
        preheaders=_chosen(issue.preheader) or preheaders(items, language),
        intro=intro,
        sections=_sections(shown, edition),
        corrections=letter_corrections(issue, issues, by_slug, edition),
    )


def _lead_first(items: Sequence[LetterItem]) -> tuple[LetterItem, ...]:
    """The lead with its brief, each other article with the first sentence of its own."""
    return (*items[:1], *(replace(item, brief=item.brief[:1]) for item in items[1:]))


def _intro(
    issue: Issue, items: tuple[LetterItem, ...]
) -> tuple[tuple[LocalizedText, ...], tuple[LetterItem, ...]]:
    """The paragraphs above the articles, and the articles without what is said there."""
    own = tuple(_localized(part) for part in issue.intro.split("\n\n") if one_line(part))
    if own or not items:
        return own, items
    lead = items[0]
    return lead.brief, (replace(lead, brief=()), *items[1:])


def _sections(items: tuple[LetterItem, ...], edition: Edition) -> tuple[LetterSection, ...]:
    """The lead, then the others under their topics in the editor's order, those without company last."""
    lead, others = items[:1], items[1:]
    first = (LetterSection(None, lead),) if lead else ()
    counts = Counter(item.topic for item in others if item.topic)
    shared = [topic for topic, count in counts.items() if count > 1]
    if len(others) < FEWEST_FOR_SECTIONS or not shared:
        return (*first, *((LetterSection(None, others),) if others else ()))
    parts = [LetterSection(one_line(topic), _on(others, topic)) for topic in shared]
    rest = tuple(item for item in others if item.topic not in shared)
    more = (LetterSection(edition.gettext("More news"), rest),) if rest else ()
    return (*first, *parts, *more)


def _on(items: Sequence[LetterItem], topic: str) -> tuple[LetterItem, ...]:
    return tuple(item for item in items if item.topic == topic)


def _localized(text: str) -> LocalizedText:
    """A text of the editor's on one line, in the language that most of its letters are of."""
    return LocalizedText(one_line(text), language_of(text))


def _chosen(text: str) -> tuple[str, ...]:
    return (one_line(text),) if one_line(text) else ()
