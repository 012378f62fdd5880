"""An article's card: the picture that stands for its page where it is shared."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.model import Verdict
from generator.model.check_counts import check_counts
from generator.site.render.formatting import short_style
from generator.site.render.markup import one_line
from generator.site.social_images import SocialImage
from generator.text.language import ENGLISH

if TYPE_CHECKING:
    from generator.config.settings import Settings
    from generator.model import KeyFigure, Story


def share_card(story: Story, settings: Settings) -> SocialImage:
    """The card of the story: nothing on it that the check has not passed."""
    article, lead = story.article, matched_lead(story)
    return SocialImage(
        site=one_line(settings.site_name),
        title=_line(story.proven_title),
        title_ar=one_line(article.title),
        source=_line(article.source),
        day=ENGLISH.day(article.published) if article.published else None,
        figure=one_line(short_style(lead)) if lead else None,
        measures=_line(lead.measures) if lead else None,
        note=_note(story),
    )


def matched_lead(story: Story) -> KeyFigure | None:
    """The most telling figure whose English says what the Arabic says."""
    return next((row for row in story.key_figures if row.verdict is Verdict.MATCHED), None)


def _note(story: Story) -> str:
    found = check_counts(story)
    if story.title.translation.text is None:
        return "Translation awaits review" if story.withheld else "Translation pending"
    if not found.checked:
        return ""
    verb = "matches" if 1 in (found.matched, found.figures) else "match"
    figures = "figure" if found.figures == 1 else "figures"
    return f"{found.matched} of {found.figures} {figures} {verb} the Arabic"


def _line(text: str | None) -> str | None:
    return None if text is None else one_line(text)
