"""An article after its own compile, before the archive: whole, and as much of it as lists need."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.model import Story
from generator.store import partly_read

if TYPE_CHECKING:
    from collections.abc import Callable

    from generator.editorial.conflicts import Measured
    from generator.editorial.related import Traits
    from generator.model import Article
    from generator.model.story_facts import StoryFacts


@dataclass(frozen=True, slots=True)
class CompiledArticle:
    """One checked article, and the part of it that may be published."""

    story: Story
    published: Story
    """The story as the site shows it; the same object if nothing is withheld."""
    traits: Traits
    """What may relate it to other articles."""
    measured: tuple[Measured | None, ...]
    """What each of its key figures measures, by which conflicts with other articles are found."""
    mentions: tuple[tuple[str, bool], ...]
    """The names of the glossary that it mentions, as `mentions_in` gives them."""
    gist: str
    """The text whose vector stands for it."""
    page_print: str
    """What tells whether its page has changed."""


@dataclass(frozen=True, slots=True)
class ArticleHead:
    """What is asked of every compiled article, kept apart so that the rest is read only where it is shown."""

    story: StoryFacts
    published: StoryFacts | None
    """`None` if nothing is withheld."""
    others: tuple[Traits, tuple[Measured | None, ...], tuple[tuple[str, bool], ...], str, str]
    """The fields of `CompiledArticle` after the stories."""

    @staticmethod
    def of(whole: CompiledArticle) -> ArticleHead:
        """The head of a compiled article."""
        published = None if whole.published is whole.story else whole.published.facts
        others = (whole.traits, whole.measured, whole.mentions, whole.gist, whole.page_print)
        return ArticleHead(whole.story.facts, published, others)

    def with_rest(self, article: Article, whole: Callable[[], CompiledArticle]) -> CompiledArticle:
        """The compiled article, of whose draft this is the `article`; `whole` gives what neither has."""
        story = _story(article, self.story, lambda: whole().story)
        if self.published is None:
            return CompiledArticle(story, story, *self.others)
        published = _story(article, self.published, lambda: whole().published)
        return CompiledArticle(story, published, *self.others)


def _story(article: Article, facts: StoryFacts, whole: Callable[[], Story]) -> Story:
    return partly_read(Story, {"article": article, "facts": facts}, whole)
