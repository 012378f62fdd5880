"""Measurements as they are kept, a line each: `docs/about/performance.csv`."""

from __future__ import annotations

import csv
from dataclasses import astuple, dataclass, fields
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

KHULASA = "Khulasa"
CLEAN = "clean build"


@dataclass(frozen=True, slots=True)
class Measurement:
    """One run of a builder, or one visit to what it built. What was not measured is empty."""

    builder: str
    articles: int
    what: str
    """`clean build`, a change of `project.CHANGES`, or what a reader did."""
    processor: str = ""
    """Seconds of processor time of all processes."""
    wall: str = ""
    peak: str = ""
    """Megabytes."""
    size: str = ""
    """Bytes of the site, or those that a reader downloaded."""
    files: str = ""
    """Files of the site, or requests."""
    changed: str = ""
    """Files of the site that are new, other or gone."""
    version: str = ""
    machine: str = ""

    @property
    def key(self) -> tuple[str, int, str]:
        """What a later measurement replaces."""
        return self.builder, self.articles, self.what


def read(file: Path) -> list[Measurement]:
    """All that the file has; none if there is no file."""
    if not file.exists():
        return []
    with file.open(encoding="utf-8", newline="") as lines:
        rows = csv.DictReader(lines)
        return [Measurement(**{**row, "articles": int(row["articles"])}) for row in rows]  # type: ignore[arg-type]


def write(file: Path, measurements: Iterable[Measurement]) -> None:
    """Write them, a line each, in their order."""
    with file.open("w", encoding="utf-8", newline="") as lines:
        writer = csv.writer(lines, lineterminator="\n")
        writer.writerow([field.name for field in fields(Measurement)])
        writer.writerows(astuple(measurement) for measurement in measurements)


def merged(old: Sequence[Measurement], new: Sequence[Measurement]) -> list[Measurement]:
    """The new ones in place of the old ones of the same builder and number of articles."""
    measured = {(each.builder, each.articles) for each in new}
    kept = [each for each in old if (each.builder, each.articles) not in measured]
    order = list(dict.fromkeys(each.builder for each in (*new, *old)))
    return sorted((*kept, *new), key=lambda each: (each.articles, order.index(each.builder)))
