"""What lists, menus and pictures show of each article, kept so that those that are the same are not read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from generator.site.article.page import digest_in, links_in
from generator.site.render.article_cards import ArticleCard, article_card
from generator.site.render.figure_facts import FigureFacts, figure_facts
from generator.site.render.social_image import social_image
from generator.store import digest_of
from generator.store.sealed import SealError, opened, sealed

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from generator.model import Story
    from generator.site.render.edition import Edition
    from generator.site.social_images import SocialImage
    from generator.store import Recall


Stories = Mapping[str, "Story"]


@dataclass(frozen=True, slots=True)
class Listing:
    """What is shown of an article besides its own pages."""

    image: SocialImage
    facts: FigureFacts
    cards: tuple[bytes, ...]
    """Its card in each edition, sealed, because few of them are shown again."""
    digests: tuple[bytes, ...]
    """Those of the cards."""


class _Cards(Mapping[str, ArticleCard]):
    """The cards of an edition by slug, each unsealed or made when it is shown."""

    def __init__(self, place: int, edition: Edition, kept: Mapping[str, Listing], stories: Stories) -> None:
        """`place` is that of the edition among all."""
        self._place, self._edition, self._listings, self._stories = place, edition, kept, stories
        self._opened: dict[str, ArticleCard] = {}

    def __getitem__(self, slug: str) -> ArticleCard:
        """The card of an article."""
        if slug not in self._opened:
            self._opened[slug] = self._card(slug)
        return self._opened[slug]

    def __iter__(self) -> Iterator[str]:
        """The slugs."""
        return iter(self._listings)

    def __len__(self) -> int:
        """How many there are."""
        return len(self._listings)

    def _card(self, slug: str) -> ArticleCard:
        try:
            card = opened(self._listings[slug].cards[self._place])
        except SealError:
            card = None
        if isinstance(card, ArticleCard):
            return card
        return article_card(self._stories[slug], self._edition.taxonomy, self._edition.language)


def listings(stories: Sequence[Story], editions: Sequence[Edition], recall: Recall) -> dict[str, Listing]:
    """What lists show of every published article, by slug.

    `editions` have the taxonomy and the digests of the articles; `recall` may give what was made before.
    """
    recall.expect(Listing)
    found = dict[str, Listing]()
    for story in stories:
        slug, make = story.article.slug, partial(_listing, story, editions)
        if not story.article.withdrawn:
            found[slug] = recall(Listing, slug, _key(story, editions), make)
    return found


def with_listings(
    editions: Sequence[Edition], stories: Sequence[Story], found: Mapping[str, Listing], recall: Recall
) -> list[Edition]:
    """The editions with the cards and pictures of all published articles."""
    by_slug = {story.article.slug: story for story in stories}
    images = {slug: each.image for slug, each in found.items()}
    facts = {slug: each.facts for slug, each in found.items()}
    return [
        replace(
            edition,
            social_images=images,
            cards=_Cards(place, edition, found, by_slug),
            card_digests={slug: each.digests[place] for slug, each in found.items()},
            facts=facts,
            recall=recall,
        )
        for place, edition in enumerate(editions)
    ]


def _key(story: Story, editions: Sequence[Edition]) -> bytes:
    edition = editions[0]
    digest = digest_in(edition.digests, story)
    return digest_of(digest, links_in(edition.taxonomy, story), [edition.key for edition in editions])


def _listing(story: Story, editions: Sequence[Edition]) -> Listing:
    cards = [article_card(story, edition.taxonomy, edition.language) for edition in editions]
    return Listing(
        image=social_image(story, editions[0].settings),
        facts=figure_facts(story),
        cards=tuple(map(sealed, cards)),
        digests=tuple(map(digest_of, cards)),
    )
