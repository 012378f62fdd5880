"""An edition of the site: its language, and what its pages share, made once."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from generator.editorial.taxonomy import Taxonomy
from generator.site.render.article_cards import article_card
from generator.text.language import ENGLISH, Language

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from generator.config.settings import Settings
    from generator.model import Story
    from generator.resources import Templates
    from generator.site.render.article_cards import ArticleCard
    from generator.site.social_images import SocialImage


@dataclass(frozen=True, slots=True)
class Edition:
    """One edition of the site, as its pages see it."""

    settings: Settings
    templates: Templates
    language: Language = ENGLISH
    taxonomy: Taxonomy = field(default_factory=Taxonomy, repr=False)
    """The topics and outlets of the articles that its pages show."""
    social_images: Mapping[str, SocialImage] = field(default_factory=dict, repr=False)
    """The image of each published article, by slug; the same in every edition."""
    cards: Mapping[str, ArticleCard] = field(default_factory=dict, repr=False)
    """The card of each published article, by slug, for the edition's lists."""

    @property
    def site_name(self) -> str:
        """The name of the site in the edition's language, as far as the project gives one."""
        own = self.settings.arabic_site_name if self.language.code == "ar" else ""
        return own or self.settings.site_name

    def gettext(self, message: str) -> str:
        """A text of the pages in the edition's language."""
        return self.language.gettext(message)


def with_cards(edition: Edition, stories: Iterable[Story]) -> Edition:
    """The edition with the cards of all stories except withdrawn ones."""
    listed = (s for s in stories if not s.article.withdrawn)
    cards = {s.article.slug: article_card(s, edition.taxonomy, edition.language) for s in listed}
    return replace(edition, cards=cards)
