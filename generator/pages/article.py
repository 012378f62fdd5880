"""The page of one article: its parts in the order in which they are read, and its data files."""

from __future__ import annotations

from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from generator.pages import brief, data, figure_table, headline, metadata, reader, reuse, status
from generator.pages.departed import tombstone
from generator.pages.markup import counted, fragment, page

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from generator.config import Settings
    from generator.models import Story

PARTS: dict[str, Callable[[Story, Settings], object]] = {
    "headline": lambda story, _: headline.view(story),
    "status": status.view,
    "brief": lambda story, _: brief.view(story),
    "figures": figure_table.view,
    "read": lambda story, _: reader.view(story),
    "reuse": reuse.view,
}
"""Each part's template, `article/<name>.md.j2`, and what makes its `view`."""


def article(story: Story, settings: Settings, templates: Path) -> Iterator[tuple[PurePosixPath, bytes]]:
    """Everything under `/articles/<slug>/`."""
    folder = PurePosixPath("articles", story.article.slug)
    yield folder / "article.json", data.article_json(story)
    if story.article.withdrawn:
        yield folder / "index.md", tombstone(templates)
        return
    yield folder / "figures.csv", data.figures_csv(story)
    yield folder / "oembed.json", metadata.oembed(story, settings)
    title = story.proven_title or story.article.title
    head = fragment(templates, "article/head.j2", view=metadata.metadata(story, settings))
    meta = {"title": title, "description": _description(story), "kind": "article", "head": head}
    parts = [(f"article/{name}.md.j2", view(story, settings)) for name, view in PARTS.items()]
    yield folder / "index.md", page(templates, "article", meta, parts=parts)


def _description(story: Story) -> str:
    """For search engines and previews: the first sentence of the brief."""
    waiting = "Translation awaits review" if story.withheld else "Translation pending"
    return (
        metadata.proven_lead(story)
        or f"{waiting}. {counted(len(story.key_figures), 'key figure')} from the Arabic."
    )
