"""`python -m benchmarks.archive 100 1000`: build archives of so many articles and print what it took.

Each archive is built from nothing, then again after each change of an editor's day; at its end from nothing
again, which must give the same bytes. Then the other builders build the same articles, in the same hour.
`--record` writes it all into `docs/about/performance.md`. Compare processor seconds and ratios: wall time
depends on what else the machine does.
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import tempfile
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.archive.articles import article
from benchmarks.archive.document import record
from benchmarks.archive.measure import digests, machine, program, reader, run, weight
from benchmarks.archive.peers import peers
from benchmarks.archive.project import CHANGES, ROOT, make_project
from benchmarks.archive.records import CLEAN, KHULASA, Measurement

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from benchmarks.archive.measure import Download, Run
    from benchmarks.archive.peers import Peer

NOON = "1796126400"
"""1 December 2026, after the last article and after the last day on which an article gives its topics the
formats of feeds that they had before: no run may depend on the day on which it is made."""
SEARCH = "ministry"
OWN = ("seeds", "templates", "mkdocs.yml", "mkdocs.ar.yml")
"""What of a project its people wrote."""


def measured_khulasa(folder: Path, count: int, *, verify: bool) -> Iterator[Measurement]:
    """Every build of the archive, then the visits of a reader."""
    project = folder / "khulasa"
    make_project(project, count)
    yield _built(project, count, CLEAN)
    for what, change in CHANGES.items():
        before = digests(project / "site")
        change(project, count)
        yield _built(project, count, what, before)
    if verify:
        again = folder / "again"
        again.mkdir()
        for name in OWN:
            copy = shutil.copytree if (project / name).is_dir() else shutil.copyfile
            copy(project / name, again / name)
        yield _built(again, count, "clean build of the same", digests(project / "site"))
    yield from _visits(project / "site", KHULASA, count, f"articles/{article(0).slug}/", search=True)


def measured_peer(folder: Path, count: int, peer: Peer) -> Iterator[Measurement]:
    """The clean build of another builder, then the visits of a reader."""
    folder.mkdir()
    peer.make(folder, count)
    taken = run(peer.command, folder, _environment())
    site = folder / peer.site
    yield _measurement(peer.name, count, CLEAN, taken, site)
    yield from _visits(site, peer.name, count, peer.article, search=False)


def _built(project: Path, count: int, what: str, before: dict[str, str] | None = None) -> Measurement:
    command = (sys.executable, "-m", "generator", "build", "--offline", "-q", "--project", str(project))
    taken = run(command, ROOT, _environment())
    measurement = _measurement(KHULASA, count, what, taken, project / "site")
    if before is None:
        return measurement
    other = {path for path, _ in digests(project / "site").items() ^ before.items()}
    return replace(measurement, changed=str(len(other)))


def _measurement(builder: str, count: int, what: str, taken: Run, site: Path) -> Measurement:
    return Measurement(
        builder,
        count,
        what,
        processor=f"{taken.processor:.1f}",
        wall=f"{taken.wall:.0f}",
        peak=str(taken.peak),
        size=str(weight(site)),
        files=str(sum(path.is_file() for path in site.rglob("*"))),
        version=program(),
        machine=machine(),
    )


def _visits(site: Path, builder: str, count: int, newest: str, *, search: bool) -> Iterator[Measurement]:
    """A reader opens the front page, and another one an article; the first one then searches."""
    visits = {"reader: front page": "", "reader: article": newest}
    for what, address in visits.items():
        with reader(site) as visitor:
            yield _visit(builder, count, what, visitor.opens(address))
            if search and not address:
                yield _visit(builder, count, "reader: first search", visitor.searches(SEARCH))


def _visit(builder: str, count: int, what: str, seen: Download) -> Measurement:
    return Measurement(builder, count, what, size=str(seen.size), files=str(seen.requests))


def _environment() -> dict[str, str]:
    """That of a person's shell, but the program is this one, and the day is the same in every run."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return environment | {"SOURCE_DATE_EPOCH": NOON, "PYTHONPATH": str(ROOT)}


def main(arguments: Sequence[str] | None = None) -> None:
    """Make the archives, measure them, print a line for each measurement."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.archive", description=__doc__)
    parser.add_argument("articles", type=int, nargs="*", default=[1000], help="how many; 1000")
    parser.add_argument("--alone", action="store_true", help="leave the other builders out")
    parser.add_argument("--record", action="store_true", help="write docs/about/performance.md")
    parser.add_argument("--no-verify", action="store_true", help="leave the last clean build out")
    parser.add_argument("--make", type=Path, metavar="FOLDER", help="only write the newspaper there")
    options = parser.parse_args(arguments)
    if options.make:
        make_project(options.make.resolve(), options.articles[0])
        return
    run((sys.executable, "-m", "generator", "--version"), ROOT, _environment())  # compiles what it imports
    measurements = list[Measurement]()
    for count in options.articles:
        for measurement in _all(count, alone=options.alone, verify=not options.no_verify):
            print(_line(measurement), flush=True)
            measurements.append(measurement)
        if options.record:
            record(measurements)


def _all(count: int, *, alone: bool, verify: bool) -> Iterator[Measurement]:
    with tempfile.TemporaryDirectory() as name:
        yield from measured_khulasa(Path(name), count, verify=verify)
    for peer in [] if alone else peers():
        with tempfile.TemporaryDirectory() as name:
            yield from measured_peer(Path(name) / "peer", count, peer)


def _line(each: Measurement) -> str:
    megabytes = int(each.size) / 1e6
    if not each.processor:
        return f"{each.builder:<44}{each.what:<26}{each.files:>6} requests {1000 * megabytes:9.0f} KB"
    milliseconds = 1000 * float(each.processor) / each.articles
    return (
        f"{each.builder:<44}{each.what:<26}{float(each.processor):9.1f} s {milliseconds:7.1f} ms/article"
        f" {each.wall:>6} s wall {each.peak:>5} MB peak {megabytes:8.1f} MB {each.files:>6} files"
        f" {each.changed or '-':>6} changed"
    )


if __name__ == "__main__":
    main()
