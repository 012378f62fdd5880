"""Every key figure of the site in one file, as JSON and as CSV, beside the page that shows them."""

from __future__ import annotations

import csv
import io
from pathlib import PurePosixPath
from types import MappingProxyType
from typing import TYPE_CHECKING

from generator.model.story import newest_first
from generator.site.api.entries import figure_entry
from generator.site.article.page import digest_in
from generator.site.data.article_json import COLUMNS, csv_cells, json_document, spreadsheet_text
from generator.site.render.edition import site_key
from generator.store import Later, digest_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from generator.config.settings import Settings
    from generator.model import KeyFigure, Story
    from generator.store import Content

_NONE: Mapping[str, bytes] = MappingProxyType({})
FOLDER = PurePosixPath("figures")
LEDGER_COLUMNS = ("article", "source", "published", "tags", *COLUMNS, "elsewhere", "page")
"""The columns of an article's own `figures.csv`, and those that identify the article."""


def dataset(
    stories: Sequence[Story], settings: Settings, digests: Mapping[str, bytes] = _NONE
) -> dict[PurePosixPath, Content]:
    """`/figures/figures.json`, `figures.csv` and `schema.json`; `stories` in any order.

    `digests` are those of the stories, by slug.
    """
    rows = [(story, row) for story in newest_first(stories) for row in story.key_figures]
    told = [digest_in(digests, story) for story in newest_first(stories)], site_key(settings)
    return {
        FOLDER / "figures.csv": Later(digest_of("figures.csv", told), lambda: _csv(rows, settings)),
        FOLDER / "figures.json": Later(digest_of("figures.json", told), lambda: _json(rows, settings)),
        FOLDER / "schema.json": settings.templates.file("api/ledger.json").read_bytes(),
    }


def _json(rows: Sequence[tuple[Story, KeyFigure]], settings: Settings) -> bytes:
    """One figure per line, to keep the file small."""
    lines = (json_document(figure_entry(story, row, settings)).strip() for story, row in rows)
    together = b",\n".join(lines)
    return b'{"total": %d, "figures": [\n%b\n]}\n' % (len(rows), together)


def _csv(rows: Sequence[tuple[Story, KeyFigure]], settings: Settings) -> bytes:
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(LEDGER_COLUMNS)
    writer.writerows(tuple(_cells(story, row, settings)) for story, row in rows)
    return out.getvalue().encode()


def _cells(story: Story, row: KeyFigure, settings: Settings) -> Iterator[str]:
    article, articles = story.article, f"{settings.site_url}articles/"
    yield article.slug
    yield spreadsheet_text(article.source or "")
    yield article.published.isoformat() if article.published else ""
    yield spreadsheet_text("; ".join(article.tags))
    yield from csv_cells(row)
    yield " ".join(f"{articles}{other.slug}/#{other.row.id}" for other in row.elsewhere)
    yield f"{articles}{article.slug}/#{row.id}"
