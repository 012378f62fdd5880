"""Every key figure of the site in one file, as JSON and as CSV, beside the page that shows them."""

from __future__ import annotations

import csv
import io
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from generator.model.story import newest_first
from generator.site.api.entries import figure_entry
from generator.site.data.article_json import COLUMNS, csv_cells, json_document, spreadsheet_text

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from generator.config.settings import Settings
    from generator.model import KeyFigure, Story
    from generator.store import Content

FOLDER = PurePosixPath("figures")
LEDGER_COLUMNS = ("article", "source", "published", "tags", *COLUMNS, "elsewhere", "page")
"""The columns of an article's own `figures.csv`, and those that identify the article."""


def dataset(stories: Sequence[Story], settings: Settings) -> dict[PurePosixPath, Content]:
    """`/figures/figures.json`, `figures.csv` and `schema.json`; `stories` in any order."""
    rows = [(story, row) for story in newest_first(stories) for row in story.key_figures]
    return {
        FOLDER / "figures.csv": _csv(rows, settings),
        FOLDER / "figures.json": _json(rows, settings),
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
