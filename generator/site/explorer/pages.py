"""The figures explorer, `/figures/`: every key figure of the site in pages, and the data to filter.

The pages are complete without a script. With one, the first page filters and sorts all figures: it
loads them by year of publication, in columns, so that even 60,000 of them are small enough to send.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from itertools import groupby
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Any, cast

from generator.figures import unit_name
from generator.model import LocalizedText, Verdict
from generator.site.article.figure_table import OtherValue
from generator.site.article.page import digest_in
from generator.site.explorer.rows import FigureRow, FigureSource, StoryRows, figure_rows, year_of
from generator.site.explorer.shard import StoryColumns, columns_of, shard
from generator.site.explorer.words import word_file
from generator.site.render.formatting import PublicationDay
from generator.site.render.markup import page, page_later
from generator.site.render.pagination import Pager, page_title, page_to_come, paginate_from_oldest
from generator.site.render.taxonomy_links import term_name
from generator.store import Later, digest_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

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
    told = {
        story.article.slug: (digest_in(edition.digests, story), slugs.get(story.article.slug))
        for story in stories
    }
    years = {
        year: tuple(of_year)
        for year, of_year in groupby((s for s in stories if s.counts.figures), key=year_of)
    }
    topics = [(topic.slug, term_name(topic, edition.language)) for topic in edition.taxonomy.topics]
    yield from _pages(stories, slugs, told, (topics, tuple(years)), edition)
    for year, of_year in years.items():
        key = digest_of("shard", edition.key, [told[story.article.slug] for story in of_year])
        make = partial(_shard_of, of_year, _of(of_year, slugs), edition)
        yield PurePosixPath(FOLDER, "data", f"{year}.json"), Later(key, make)
    units = {unit for story in stories for unit in edition.facts_of(story).groups}
    yield PurePosixPath(FOLDER, "data", "words.json"), word_file(units)
    meta = {
        "title": edition.gettext("Data dictionary"),
        "description": edition.gettext("What each column of the CSV and each key of the JSON holds."),
        "kind": "dictionary",
    }
    yield PurePosixPath(FOLDER, "data-dictionary", "index.md"), page(edition, "data-dictionary", meta)


def _of(stories: Iterable[Story], slugs: Mapping[str, Sequence[str]]) -> dict[str, Sequence[str]]:
    """The topics of these stories alone."""
    return {story.article.slug: slugs.get(story.article.slug, ()) for story in stories}


def _shard_of(stories: Sequence[Story], topics: Mapping[str, Sequence[str]], edition: Edition) -> bytes:
    return shard([_columns_of(story, topics, edition) for story in stories])


def _columns_of(story: Story, topics: Mapping[str, Sequence[str]], edition: Edition) -> StoryColumns:
    """What the file of its year has of a story, as it was kept if that is the same."""
    name, key = _kept_as(story, topics, edition)
    return edition.recall(StoryColumns, name, key, lambda: columns_of(_rows_of(story, topics, edition)))


def _rows_of(story: Story, topics: Mapping[str, Sequence[str]], edition: Edition) -> Sequence[FigureRow]:
    """The rows of a story, as they were kept if they are the same."""
    make = partial(figure_rows, [story], topics, edition.language)
    name, key = _kept_as(story, topics, edition)
    return edition.recall(StoryRows, name, key, lambda: StoryRows(tuple(make()))).rows


def _kept_as(story: Story, topics: Mapping[str, Sequence[str]], edition: Edition) -> tuple[str, bytes]:
    """The name and the key under which the figures of a story are kept."""
    slug = story.article.slug
    key = digest_of(edition.key, digest_in(edition.digests, story), topics.get(slug, ()))
    return f"{edition.language.code}/{slug}", key


def _choices(
    stories: Sequence[Story],
    topics: Sequence[tuple[str, str]],
    shards: tuple[str, ...],
    edition: Edition,
) -> Choices:
    language = edition.language
    facts = [edition.facts_of(story) for story in stories]
    kinds = {kind for each in facts for kind in each.kinds}
    verdicts = {verdict for each in facts for verdict in each.verdicts}
    named = {unit: unit_name(unit, language.code) for unit in {u for each in facts for u in each.units}}
    units = [(unit, name) for unit, name in named.items() if name]
    years = {year for each in facts for first, last in each.years for year in range(first, last + 1)}
    outlets = {story.source(language.code) for story in stories if story.counts.figures}
    return Choices(
        kinds=tuple(sorted(kinds, key=lambda kind: (*_KINDS, kind).index(kind))),
        units=tuple(sorted(units, key=lambda unit: (unit[1].casefold(), unit[0]))),
        topics=tuple(sorted(topics, key=lambda topic: (topic[1].casefold(), topic[0]))),
        outlets=tuple(sorted(filter(None, outlets))),
        years=tuple(sorted(years, reverse=True)),
        verdicts=tuple(verdict.value for verdict in Verdict if verdict.value in verdicts),
        conflicts=any(each.conflicts for each in facts),
        shards=shards,
    )


def _pages(
    stories: Sequence[Story],
    slugs: Mapping[str, Sequence[str]],
    told: Mapping[str, object],
    menus: tuple[Sequence[tuple[str, str]], tuple[str, ...]],
    edition: Edition,
) -> Iterator[tuple[PurePosixPath, Content]]:
    """The pages; `told` is by slug what decides the rows of a story, `menus` are topics and shards."""
    heading = edition.gettext("Figures")
    description = edition.gettext("Every key figure of the site, each checked against the Arabic.")
    by_slug = {story.article.slug: story for story in stories}
    rows = [(story.article.slug, n) for story in stories for n in range(story.counts.figures)]
    for pager in paginate_from_oldest(rows, PER_PAGE, FOLDER):
        on_it = {slug: by_slug[slug] for slug, _ in pager.entries}
        listed = stories if rows and not pager.number else ()
        make = partial(_view, pager, [*on_it.values()], _of(on_it.values(), slugs), (listed, *menus), edition)
        title = page_title(heading, pager.number, edition)
        meta = {"title": title, "description": description, "kind": "figures"}
        shows = (pager, [told[slug] for slug in on_it], listed and (menus, [*told.values()]))
        yield pager.path, page_later(edition, "explorer", meta, shows, make)
        if not pager.number:
            # The pages that fill next; also those that there were when pages were numbered from the newest.
            text = edition.gettext("The newest figures are on the first page.")
            for number in range(pager.next_number, -(-len(rows) // PER_PAGE) + 1):
                if number > 1 or pager.next:
                    yield page_to_come(FOLDER, number, text, edition)


def _view(
    pager: Pager[tuple[str, int]],
    stories: Sequence[Story],
    topics: Mapping[str, Sequence[str]],
    menus: tuple[Sequence[Story], Sequence[tuple[str, str]], tuple[str, ...]],
    edition: Edition,
) -> ExplorerView:
    """A page of these rows; `stories` are those that have them, the first of `menus` all, on the newest."""
    own = {story.article.slug: _rows_of(story, topics, edition) for story in stories}
    rows = tuple(own[slug][n] for slug, n in pager.entries)
    return ExplorerView(
        pager=replace(cast("Pager[Any]", pager), entries=rows),
        choices=_choices(*menus, edition) if menus[0] else None,
        specimen=_specimen(edition.language),
        plurals=_PLURALS,
    )


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
