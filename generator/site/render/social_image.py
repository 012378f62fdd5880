"""The picture that is shown when an article's page is shared."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.model import Verdict
from generator.model.key_figure import rows_told_in
from generator.site.render.formatting import short_style
from generator.site.render.markup import one_line
from generator.site.social_images import SocialImage
from generator.text.language import ENGLISH

if TYPE_CHECKING:
    from collections.abc import Iterable

    from generator.config.settings import Settings
    from generator.model import KeyFigure, Story


def social_images(stories: Iterable[Story], settings: Settings) -> dict[str, SocialImage]:
    """The picture of every published article, by slug."""
    listed = (story for story in stories if not story.article.withdrawn)
    return {story.article.slug: social_image(story, settings) for story in listed}


def social_image(story: Story, settings: Settings) -> SocialImage:
    """The picture's texts, all of which passed the check."""
    article, lead = story.article, _matched_lead(story)
    return SocialImage(
        site=one_line(settings.site_name),
        title=_line(story.quotable_title),
        title_ar=one_line(article.title),
        source=_line(story.source(ENGLISH.code)),
        day=ENGLISH.day(article.published) if article.published else None,
        figure=one_line(short_style(lead)) if lead else None,
        measures=one_line(lead.measures.text) if lead and lead.measures else None,
        note=_note(story),
    )


def _matched_lead(story: Story) -> KeyFigure | None:
    """The most important figure that matches the Arabic."""
    told = rows_told_in(story.key_figures, ENGLISH.code)
    return next((row for row in told if row.verdict is Verdict.MATCHED), None)


def _note(story: Story) -> str:
    counts = story.counts_in(ENGLISH.code)
    if story.title.translation.text is None:
        return "Translation awaits review" if story.withheld else "Translation pending"
    if not counts.checked:
        return ""
    verb = "matches" if 1 in (counts.matched, counts.figures) else "match"
    figures = "figure" if counts.figures == 1 else "figures"
    return f"{counts.matched} of {counts.figures} {figures} {verb} the Arabic"


def _line(text: str | None) -> str | None:
    return None if text is None else one_line(text)
