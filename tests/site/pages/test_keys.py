"""Which pages a new article changes, by their keys, before any page is made."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from generator.editorial.naming import Naming
from generator.editorial.taxonomy import taxonomy_of
from generator.site.api import api, dataset
from generator.site.pages import Edition, article_documents, render_pages
from generator.site.render.edition import with_cards
from generator.site.render.social_image import social_images
from generator.store import Later
from generator.text.language import ENGLISH
from tests.site.pages.stories import SETTINGS, TEMPLATES, story

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import PurePosixPath

    from generator.model import Story

FIRST = date(2022, 12, 1)
STORIES = [story(slug=f"a{n:03}", published=FIRST + timedelta(n), tags=("ports",)) for n in range(220)]


def shown(stories: Sequence[Story]) -> dict[PurePosixPath, object]:
    """Every file by its path: its key, or its bytes where it has none."""
    taxonomy = taxonomy_of(stories, Naming())
    edition = Edition(SETTINGS, TEMPLATES, ENGLISH, taxonomy, social_images(stories, SETTINGS))
    files = render_pages(stories, ({}, {}), (), with_cards(edition, stories))
    files |= api(stories, taxonomy, article_documents(stories, ()), SETTINGS) | dataset(stories, SETTINGS)
    return {path: made.key if isinstance(made, Later) else made for path, made in files.items()}


def test_a_new_article_changes_the_newest_pages_alone() -> None:
    before, after = shown(STORIES[:-1]), shown(STORIES)
    changed = {str(path) for path in before.keys() & after.keys() if before[path] != after[path]}
    assert changed == {
        "index.md", "articles/index.md", "topics/index.md", "topics/ports/index.md", "archive/index.md",
        "archive/2023-07/index.md", "figures/index.md", "figures/data/2023.json", "figures/figures.csv",
        "figures/figures.json", "api/v1/index.json", "api/v1/articles.json", "api/v1/figures.json",
        "api/v1/topics.json", "api/v1/topics/ports.json",
    }  # fmt: skip
    assert {"articles/page/1/index.md", "figures/page/10/index.md", "archive/2023-06/index.md",
            "figures/data/2022.json", "api/v1/articles-2.json"} <= {*map(str, before)}  # fmt: skip


@pytest.mark.no_cover
def test_whatever_an_article_shows_changes_the_pages_it_is_on() -> None:
    edited = story(slug="a000", published=FIRST, tags=("ports",), source="المرفأ")
    before, after = shown(STORIES), shown([edited, *STORIES[1:]])
    pages = ("articles/page/1", "topics/ports/page/1", "archive/2022-12", "figures/page/1", "articles/a000")
    data = ("figures/data/2022.json", "figures/figures.csv", "api/v1/articles-2.json", "api/v1/figures.json")
    changed = {str(path) for path in before if before[path] != after[path]}
    assert {*(f"{page}/index.md" for page in pages), *data} <= changed
