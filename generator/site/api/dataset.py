"""Every key figure of the site in one file, as JSON and as CSV, beside the page that shows them."""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from generator.model.story import newest_first
from generator.site.api.entries import figure_entry
from generator.site.api.known import NOTHING, Known
from generator.site.article.page import digest_in
from generator.site.data.article_json import COLUMNS, csv_cells, json_document, spreadsheet_text
from generator.site.render.edition import site_key
from generator.store import Later, digest_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from generator.config.settings import Settings
    from generator.model import KeyFigure, Story
    from generator.store import Content

FOLDER = PurePosixPath("figures")
LEDGER_COLUMNS = ("article", "source", "published", "tags", *COLUMNS, "elsewhere", "page")
"""The columns of an article's own `figures.csv`, and those that identify the article."""


def dataset(
    stories: Sequence[Story],
    settings: Settings,
    known: Known = NOTHING,
) -> dict[PurePosixPath, Content]:
    """`/figures/figures.json`, `figures.csv` and `schema.json`; `stories` in any order.

    `known` is what is known of the stories.
    """
    listed = newest_first(stories)
    told = [digest_in(known.digests, story) for story in listed], site_key(settings)

    with_figures = [story for story in listed if story.counts.figures]

    def lines() -> bytes:
        known.recall.expect(FigureLines)
        return _csv(figure_lines(story, settings, known) for story in with_figures)

    def objects() -> bytes:
        known.recall.expect(FigureObjects)
        return _json(figure_objects(story, settings, known) for story in with_figures)

    return {
        FOLDER / "figures.csv": Later(digest_of("figures.csv", told), lines),
        FOLDER / "figures.json": Later(digest_of("figures.json", told), objects),
        FOLDER / "schema.json": settings.templates.file("api/ledger.json").read_bytes(),
    }


@dataclass(frozen=True, slots=True)
class FigureObjects:
    """The key figures of an article as JSON objects."""

    json: tuple[bytes, ...]


@dataclass(frozen=True, slots=True)
class FigureLines:
    """The key figures of an article as lines of CSV."""

    csv: bytes


def figure_objects(story: Story, settings: Settings, known: Known) -> FigureObjects:
    """The key figures of a story in lists, as they were kept if they are the same."""
    return known.recall(FigureObjects, *_kept_as(story, settings, known), lambda: _objects(story, settings))


def figure_lines(story: Story, settings: Settings, known: Known) -> FigureLines:
    """The same as lines, kept apart because each file needs only one of them."""
    return known.recall(FigureLines, *_kept_as(story, settings, known), lambda: _lines(story, settings))


def _kept_as(story: Story, settings: Settings, known: Known) -> tuple[str, bytes]:
    return story.article.slug, digest_of(digest_in(known.digests, story), site_key(settings))


def _objects(story: Story, settings: Settings) -> FigureObjects:
    entries = (figure_entry(story, row, settings) for row in story.key_figures)
    return FigureObjects(tuple(json_document(entry).strip() for entry in entries))


def _lines(story: Story, settings: Settings) -> FigureLines:
    out = io.StringIO()
    csv.writer(out, lineterminator="\r\n").writerows(
        tuple(_cells(story, row, settings)) for row in story.key_figures
    )
    return FigureLines(out.getvalue().encode())


def _json(figures: Iterable[FigureObjects]) -> bytes:
    """One figure per line, to keep the file small."""
    rows = [row for of_one in figures for row in of_one.json]
    return b'{"total": %d, "figures": [\n%b\n]}\n' % (len(rows), b",\n".join(rows))


def _csv(lines: Iterable[FigureLines]) -> bytes:
    head = ",".join(LEDGER_COLUMNS) + "\r\n"
    return head.encode() + b"".join(of_one.csv for of_one in lines)


def _cells(story: Story, row: KeyFigure, settings: Settings) -> Iterator[str]:
    article, articles = story.article, f"{settings.site_url}articles/"
    yield article.slug
    yield spreadsheet_text(article.source or "")
    yield article.published.isoformat() if article.published else ""
    yield spreadsheet_text("; ".join(article.tags))
    yield from csv_cells(row)
    yield " ".join(f"{articles}{other.slug}/#{other.row.id}" for other in row.elsewhere)
    yield f"{articles}{article.slug}/#{row.id}"
