"""An edition of the site: its language, and what its pages share, made once."""

from __future__ import annotations

from dataclasses import dataclass, field, fields, replace
from functools import lru_cache
from typing import TYPE_CHECKING

from generator.editorial.taxonomy import Taxonomy
from generator.site.render.article_cards import article_card
from generator.site.render.figure_facts import FigureFacts, figure_facts
from generator.store import AFRESH, digest_of
from generator.text.language import ENGLISH, Language, compiled

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from generator.config.settings import Settings
    from generator.model import Story
    from generator.resources import Templates
    from generator.site.render.article_cards import ArticleCard
    from generator.site.social_images import SocialImage
    from generator.store import Recall


_NOT_SHOWN = frozenset({
    "docs_dir", "engine_settings", "engines", "files", "project", "scratch", "site_dir", "time_budget",
})  # fmt: skip
"""Settings that no page depends on."""


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

    card_digests: Mapping[str, bytes] = field(default_factory=dict, repr=False)
    """A digest of each card, by slug."""
    key: bytes = b""
    """A digest of everything that its pages share: settings, templates, texts."""
    digests: Mapping[str, bytes] = field(default_factory=dict, repr=False)
    """A digest of each article as published, by slug."""
    facts: Mapping[str, FigureFacts] = field(default_factory=dict, repr=False)
    """What menus need of the figures of each article, by slug, as far as it is known."""
    recall: Recall = field(default=AFRESH, repr=False)
    """Gives what was made of an article before."""

    @property
    def site_name(self) -> str:
        """The name of the site in the edition's language, as far as the project gives one."""
        own = self.settings.arabic_site_name if self.language.code == "ar" else ""
        return own or self.settings.site_name

    def without_articles(self) -> Edition:
        """The edition with nothing of any article."""
        return Edition(self.settings, self.templates, self.language, key=self.key)

    def facts_of(self, story: Story) -> FigureFacts:
        """What menus need of the figures of a story."""
        return self.facts.get(story.article.slug) or figure_facts(story)

    def gettext(self, message: str) -> str:
        """A text of the pages in the edition's language."""
        return self.language.gettext(message)


def edition_key(settings: Settings, language: Language) -> bytes:
    """A digest of what all pages of the edition share, wherever the project is."""
    pages = [(path.as_posix(), file.read_bytes()) for path, file in settings.templates.tree("pages").items()]
    texts = compiled(settings.templates, language.code) if not language.translated else b""
    told = [getattr(language, each.name) for each in fields(language) if each.name != "words"]
    return digest_of(pages, texts, told, site_key(settings))


@lru_cache(maxsize=4)
def site_key(settings: Settings) -> bytes:
    """A digest of the settings, without where the project is and who is asked for translations."""
    return digest_of(
        [getattr(settings, each.name) for each in fields(settings) if each.name not in _NOT_SHOWN]
    )


def with_cards(edition: Edition, stories: Iterable[Story]) -> Edition:
    """The edition with the cards of all stories except withdrawn ones."""
    listed = (s for s in stories if not s.article.withdrawn)
    cards = {s.article.slug: article_card(s, edition.taxonomy, edition.language) for s in listed}
    return replace(edition, cards=cards, card_digests={slug: digest_of(card) for slug, card in cards.items()})
