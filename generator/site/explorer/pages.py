"""The figures explorer, `/figures/`: every key figure of the site in pages, and the data to filter.

The pages are complete without a script. With one, the first page filters and sorts all figures: it
loads them by year of publication, in columns, so that even 60,000 of them are small enough to send.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from itertools import groupby
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from generator.model import LocalizedText, Verdict
from generator.site.article.figure_table import OtherValue
from generator.site.explorer.rows import FigureRow, FigureSource, figure_rows
from generator.site.explorer.words import word_file
from generator.site.render.formatting import PublicationDay
from generator.site.render.markup import page
from generator.site.render.pagination import Pager, page_title, page_to_come, paginate_from_oldest
from generator.site.render.taxonomy_links import term_name

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from generator.model import Story
    from generator.site.render.edition import Edition
    from generator.store import Content
    from generator.text.language import Language

PER_PAGE = 50
"""Figures of a page with a number; the newest page has these and up to as many more."""
FOLDER = "figures"
_KINDS = ("money", "percent", "count", "quantity", "duration", "age", "ratio", "ordinal")
_PLURALS = {"zero": 0, "one": 1, "two": 2, "few": 3, "many": 11, "other": 100}
"""Each plural category (CLDR) of English or Arabic, with a number in it."""


@dataclass(frozen=True, slots=True)
class Choices:
    """The choices of each menu, in order, as value and name; kinds and verdicts have no names here."""

    kinds: tuple[str, ...]
    units: tuple[tuple[str, str], ...]
    """Currencies and units; the kind for figures without one."""
    topics: tuple[tuple[str, str], ...]
    outlets: tuple[str, ...]
    years: tuple[int, ...]
    verdicts: tuple[str, ...]
    conflicts: bool
    """Whether any figure differs from another article's."""
    shards: tuple[str, ...]
    """Names of the data files, newest first."""


@dataclass(frozen=True, slots=True)
class ExplorerView:
    """One page of the explorer."""

    pager: Pager[FigureRow]
    choices: Choices | None
    """Only on the newest page."""
    specimen: FigureRow
    """A row with every part, which the script copies to make its rows."""
    plurals: dict[str, int]


def explorer(stories: Sequence[Story], edition: Edition) -> Iterator[tuple[PurePosixPath, Content]]:
    """All pages and data files under `/figures/`; `stories` newest first."""
    slugs = {
        slug: [topic.slug for topic in topics] for slug, topics in edition.taxonomy.topics_by_article.items()
    }
    rows = tuple(figure_rows(stories, slugs, edition.language))
    shards = {year: tuple(of_year) for year, of_year in groupby(rows, key=lambda row: row.source.year)}
    topics = [(topic.slug, term_name(topic, edition.language)) for topic in edition.taxonomy.topics]
    yield from _pages(rows, _choices(rows, topics, tuple(shards)), edition)
    for year, of_year in shards.items():
        yield PurePosixPath(FOLDER, "data", f"{year}.json"), shard(of_year)
    yield PurePosixPath(FOLDER, "data", "words.json"), word_file(row.unit for row in rows)
    meta = {
        "title": edition.gettext("Data dictionary"),
        "description": edition.gettext("What each column of the CSV and each key of the JSON holds."),
        "kind": "dictionary",
    }
    yield PurePosixPath(FOLDER, "data-dictionary", "index.md"), page(edition, "data-dictionary", meta)


def shard(rows: Sequence[FigureRow]) -> bytes:
    """The rows in columns, with each article once."""
    sources = list(dict.fromkeys(row.source for row in rows))
    rank = {source: number for number, source in enumerate(sources)}
    others = [(n, other) for n, row in enumerate(rows) for other in row.elsewhere]
    columns = {
        "articles": [_article(source) for source in sources],
        "article": [rank[row.source] for row in rows],
        "id": [row.id for row in rows],
        "figure": [row.short for row in rows],
        "value": [row.value for row in rows],
        "measures": [row.measures.text for row in rows],
        "arabic": [int(row.measures.language == "ar") for row in rows],
        "period": [row.period or "" for row in rows],
        "years": [row.years for row in rows],
        "kind": [row.kind for row in rows],
        "unit": [row.unit for row in rows],
        "check": [row.verdict for row in rows],
        "elsewhere": [[n, other.address, other.short] for n, other in others],
        "also": [row.also for row in rows],
    }
    return json.dumps(columns, ensure_ascii=False, separators=(",", ":")).encode()


def _article(source: FigureSource) -> list[object]:
    day = [source.published.iso, source.published.text] if source.published else ["", ""]
    arabic = int(source.headline.language == "ar")
    return [source.slug, source.headline.text, arabic, source.outlet or "", *day, source.topics, source.also]


def _choices(
    rows: Sequence[FigureRow], topics: Sequence[tuple[str, str]], shards: tuple[str, ...]
) -> Choices:
    kinds, verdicts = {row.kind for row in rows}, {row.verdict for row in rows}
    units = {(row.unit, row.unit_name) for row in rows if row.unit_name}
    years = {year for row in rows if row.years for year in range(row.years[0], row.years[-1] + 1)}
    return Choices(
        kinds=tuple(sorted(kinds, key=lambda kind: (*_KINDS, kind).index(kind))),
        units=tuple(sorted(units, key=lambda unit: (unit[1].casefold(), unit[0]))),
        topics=tuple(sorted(topics, key=lambda topic: (topic[1].casefold(), topic[0]))),
        outlets=tuple(sorted({row.source.outlet for row in rows if row.source.outlet})),
        years=tuple(sorted(years, reverse=True)),
        verdicts=tuple(verdict.value for verdict in Verdict if verdict.value in verdicts),
        conflicts=any(row.elsewhere for row in rows),
        shards=shards,
    )


def _pages(
    rows: Sequence[FigureRow], choices: Choices, edition: Edition
) -> Iterator[tuple[PurePosixPath, Content]]:
    heading = edition.gettext("Figures")
    description = edition.gettext("Every key figure of the site, each checked against the Arabic.")
    for pager in paginate_from_oldest(rows, PER_PAGE, FOLDER):
        view = ExplorerView(
            pager,
            choices=choices if rows and not pager.number else None,
            specimen=_specimen(edition.language),
            plurals=_PLURALS,
        )
        title = page_title(heading, pager.number, edition)
        meta = {"title": title, "description": description, "kind": "figures"}
        yield pager.path, page(edition, "explorer", meta, view=view)
        if not pager.number:
            # The pages that fill next; also those that there were when pages were numbered from the newest.
            text = edition.gettext("The newest figures are on the first page.")
            for number in range(pager.next_number, -(-len(rows) // PER_PAGE) + 1):
                if number > 1 or pager.next:
                    yield page_to_come(FOLDER, number, text, edition)


def _specimen(language: Language) -> FigureRow:
    """A row with every part, for the script to copy."""
    return FigureRow(
        FigureSource(
            "-",
            LocalizedText("-", "en"),
            outlet="-",
            published=PublicationDay("1970-01-01", "-", "-"),
            topics=(),
            also="",
        ),
        id="s0-f1",
        short="-",
        value="0",
        measures=LocalizedText("-", language.code),
        period="-",
        years=(),
        kind="count",
        unit="-",
        unit_name="-",
        verdict="matched",
        elsewhere=(OtherValue("", "-"),),
        also="",
    )
