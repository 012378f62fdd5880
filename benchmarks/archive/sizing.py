"""How large a machine and a host an archive needs: measured, then extrapolated from the last two sizes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from benchmarks.archive.records import CLEAN, KHULASA

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from benchmarks.archive.records import Measurement

BEYOND = (10_000, 100_000, 1_000_000)
RUNS = (CLEAN, "nothing changed", "one article added")
COLUMNS = "| articles | clean, processor s | nothing changed | one added | peak MB | site GB | files |"


def sizing(measurements: Sequence[Measurement]) -> Iterator[str]:
    """A row for every measured size; larger ones are on the line of the last two, if one version has both."""
    own = [each for each in measurements if each.builder == KHULASA and each.what in RUNS]
    sizes = sorted({each.articles for each in own})
    measured = {count: _values([each for each in own if each.articles == count]) for count in sizes}
    yield from ("", COLUMNS, "|--:|--:|--:|--:|--:|--:|--:|")
    for count in sizes:
        yield _row(f"{count:,}", measured[count])
    versions = {each.version for each in own if each.articles in sizes[-2:]}
    if len(sizes) > 1 and len(versions) == 1:
        one, two = sizes[-2:]
        for count in BEYOND:
            if count > two:
                share = (count - two) / (two - one)
                pairs = zip(measured[one], measured[two], strict=True)
                yield _row(
                    f"{count:,}, extrapolated", [last + share * (last - first) for first, last in pairs]
                )


def _values(runs: Sequence[Measurement]) -> list[float]:
    """Processor seconds of each run, then the peak in MB, the bytes and the files of the clean build."""
    by_run = {each.what: each for each in runs}
    clean = by_run[CLEAN]
    seconds = [float(by_run[run].processor) for run in RUNS]
    return [*seconds, max(float(each.peak) for each in runs), float(clean.size), float(clean.files)]


def _row(name: str, values: Sequence[float]) -> str:
    *seconds, peak, size, files = values
    cells = [
        name,
        *(f"{each:,.1f}" for each in seconds),
        f"{peak:,.0f}",
        f"{size / 1e9:,.2f}",
        f"{files:,.0f}",
    ]
    return f"| {' | '.join(cells)} |"
