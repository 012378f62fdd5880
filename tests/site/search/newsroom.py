"""Made-up articles for measuring what search finds, and the queries they were written for.

`corpus/*.txt` holds the articles: a line `# slug | outlet | day | topics`, then each sentence in Arabic and,
in the next line, in English, the headline first. `queries.tsv` holds what readers type and the articles
that must be among the first five: all that are named, of those joined by `|` at least one. Those of
`queries_afresh.tsv` were written when search had been tuned to the first ones, and it was not tuned to them.
"""

from __future__ import annotations

import csv
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

import polib

if TYPE_CHECKING:
    from collections.abc import Iterator

HERE = Path(__file__).parent
LISTS = ("queries.tsv", "queries_afresh.tsv", "queries_spellings.tsv")


@dataclass(frozen=True, slots=True)
class Query:
    """One line of a list of queries."""

    language: str
    """`ar` or `en`: whose list of queries it is in."""
    text: str
    wanted: tuple[frozenset[str], ...]
    """Slugs: one of each set must be found."""
    about: str
    """What makes it worth asking: `plural`, `digits`, …"""

    def found_in(self, slugs: list[str]) -> bool:
        """Whether these articles, the first ones found, are what the query asks for."""
        return all(any(slug in slugs for slug in either) for either in self.wanted)


def queries(name: str) -> tuple[Query, ...]:
    """All of a list, in the order of the file."""
    with (HERE / name).open(encoding="utf-8", newline="") as file:
        return tuple(
            Query(
                row["language"],
                row["query"],
                tuple(frozenset(either.split("|")) for either in row["articles"].split()),
                row["about"],
            )
            for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
        )


def write_seeds(folder: Path) -> list[str]:
    """Write each article as a seed with its translation; their slugs."""
    return [
        _write_article(folder, lines)
        for file in sorted(HERE.glob("corpus/*.txt"))
        for lines in _articles(file)
    ]


def _articles(file: Path) -> Iterator[list[str]]:
    lines = file.read_text("utf-8").splitlines()
    for article, group in groupby(lines, key=bool):
        if article:
            yield list(group)


def _write_article(folder: Path, lines: list[str]) -> str:
    slug, source, day, tags = lines[0].removeprefix("# ").split(" | ")
    arabic, english = lines[1::2], lines[2::2]
    front_matter = f"---\nsource: {source}\npublished: {day}\ntags: [{tags}]\n---\n"
    (folder / f"{slug}.txt").write_text(front_matter + "\n".join(arabic) + "\n", "utf-8")
    catalogue = polib.POFile()
    catalogue.metadata = {"Language": "en", "Content-Type": "text/plain; charset=UTF-8"}
    for place, (original, translation) in enumerate(zip(arabic, english, strict=True)):
        catalogue.append(polib.POEntry(msgctxt=f"s{place}", msgid=original, msgstr=translation))
    catalogue.save(str(folder / f"{slug}.en.po"))
    return slug
