"""`docs/about/performance.md` between its two marks, and its chart: both made of the measurements kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from benchmarks.archive.chart import chart
from benchmarks.archive.project import ROOT
from benchmarks.archive.records import CLEAN, merged, read, write
from benchmarks.archive.sizing import sizing

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from benchmarks.archive.records import Measurement

ABOUT = ROOT / "docs/about"
DOCUMENT, KEPT, CHART = ABOUT / "performance.md", ABOUT / "performance.csv", ABOUT / "performance.svg"
COLUMNS = (
    *("builder", "articles", "run", "processor s", "ms an article", "of clean"),
    *("peak MB", "site MB", "files", "changed"),
)
BEGIN, END = "<!-- what `make benchmark` measured -->", "<!-- end -->"


def record(new: Sequence[Measurement]) -> None:
    """Keep the measurements and write the document and its chart."""
    measurements = merged(read(KEPT), new)
    write(KEPT, measurements)
    CHART.write_text(chart(measurements), encoding="utf-8")
    before, rest = DOCUMENT.read_text(encoding="utf-8").split(BEGIN)
    DOCUMENT.write_text(f"{before}{between(measurements)}{rest.split(END)[1]}", encoding="utf-8")


def between(measurements: Sequence[Measurement]) -> str:
    """What the document says of them, with the marks around it."""
    parts = [BEGIN, *_builds(measurements), *_readers(measurements), *sizing(measurements), END]
    return "\n".join(parts)


def _builds(measurements: Sequence[Measurement]) -> Iterator[str]:
    yield from ("", "![Processor seconds by number of articles](performance.svg)", "")
    yield from (_row(*COLUMNS), "|---|--:|---|--:|--:|--:|--:|--:|--:|--:|")
    clean = {(m.builder, m.articles): float(m.processor) for m in measurements if m.what == CLEAN}
    for each in measurements:
        if each.processor:
            taken, whole = float(each.processor), clean[each.builder, each.articles]
            yield _row(
                each.builder,
                f"{each.articles:,}",
                each.what,
                each.processor,
                f"{1000 * taken / each.articles:.0f}",
                "" if each.what == CLEAN else f"{taken / whole:.1%}",
                each.peak,
                f"{int(each.size) / 1e6:.1f}",
                f"{int(each.files):,}",
                each.changed and f"{int(each.changed):,}",
            )
    yield from ("", "Measured on:", "")
    builds = [each for each in measurements if each.machine]
    by_machine = dict.fromkeys((each.machine, each.version) for each in builds)
    for machine, version in by_machine:
        counts = sorted({m.articles for m in builds if (m.machine, m.version) == (machine, version)})
        yield f"- {machine}; Khulasa {version}: {', '.join(f'{count:,}' for count in counts)} articles"


def _readers(measurements: Sequence[Measurement]) -> Iterator[str]:
    yield from ("", "| site | articles | a reader | requests | KB |", "|---|--:|---|--:|--:|")
    for each in measurements:
        if not each.processor:
            what, size = each.what.removeprefix("reader: "), f"{int(each.size) / 1000:,.0f}"
            yield _row(each.builder, f"{each.articles:,}", what, each.files, size)


def _row(*cells: str) -> str:
    return f"| {' | '.join(cells)} |"
