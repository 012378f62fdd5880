"""The archive that is measured is news that passes the check; its document says what was measured."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import pytest

from benchmarks.archive.articles import article
from benchmarks.archive.chart import chart
from benchmarks.archive.document import CHART, DOCUMENT, KEPT, between
from benchmarks.archive.measure import digests
from benchmarks.archive.peers import peers
from benchmarks.archive.project import CHANGES, make_project
from benchmarks.archive.records import CLEAN, KHULASA, Measurement, merged, read, write
from generator.config.settings import load_settings
from generator.editorial.compile import compile_run
from generator.pipeline.read import read as read_project
from generator.translation.engines import ENGINES

if TYPE_CHECKING:
    from pathlib import Path

    from benchmarks.archive.peers import Peer
    from generator.editorial.run import Run

COUNT = 30
SECONDS = {CLEAN: 20, "nothing changed": 1, "one article added": 3}


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("made-up") / "project"
    make_project(folder, COUNT)
    return folder


@pytest.fixture(scope="module")
def compiled(project: Path) -> Run:
    return compile_run(read_project(load_settings(project, ENGINES), {}))


@pytest.mark.slow
def test_the_articles_are_of_real_length_and_their_translations_complete_and_right(compiled: Run) -> None:
    assert not compiled.errors
    assert len(compiled.stories) == COUNT
    for story in compiled.stories:
        assert 11 <= len(story.passages) <= 15
        assert all(
            passage.quotable("en").language == "en" and not passage.comparison.findings
            for passage in story.passages
        )
    assert sum(len(story.key_figures) for story in compiled.stories) > 5 * COUNT


def test_no_build_has_to_write_a_translation_again() -> None:
    """Else the first build with nothing changed would not be one."""
    sentences = [pair for number in range(200) for pair in article(number).sentences]
    assert not [pair for pair in sentences if pair.arabic != " ".join(pair.arabic.split())]


def test_an_article_is_a_function_of_its_number() -> None:
    assert article(7) == article(7)
    assert len({article(number).title for number in range(200)}) > 190
    days = [article(number).published for number in range(200)]
    assert days == sorted(days, reverse=True)


@pytest.mark.parametrize("what", [what for what in CHANGES if what != "nothing changed"])
def test_a_change_changes_what_people_wrote_and_little_of_it(project: Path, what: str) -> None:
    before = digests(project)
    CHANGES[what](project, COUNT)
    assert 1 <= len({path for path, _ in before.items() ^ digests(project).items()}) <= 2


@pytest.mark.parametrize("peer", peers(), ids=lambda peer: peer.name)
def test_other_builders_get_every_sentence(tmp_path: Path, peer: Peer) -> None:
    peer.make(tmp_path / peer.name, 3)
    pages = "".join(file.read_text("utf-8") for file in (tmp_path / peer.name).rglob("*.md"))
    for number in range(3):
        for pair in article(number).sentences[1:]:
            assert pair.arabic in pages
            assert pair.english in pages


def test_a_new_measurement_replaces_that_of_the_same_builder_and_size(tmp_path: Path) -> None:
    old, new = measurements(100, 200), [replace(each, wall="7") for each in measurements(200)]
    write(tmp_path / "kept.csv", old)
    assert read(tmp_path / "kept.csv") == old
    assert merged(old, new) == [*measurements(100), *new]


def test_what_is_beyond_the_measured_sizes_is_on_the_line_and_says_so() -> None:
    document = between(measurements(1000, 2000))
    assert "| 10,000, extrapolated | 200,000.0 | 10,000.0 | 30,000.0 | 10 | 0.01 | 10,000 |" in document
    assert "| 2,000 | 40,000.0 | 2,000.0 | 6,000.0 | 10 | 0.00 | 2,000 |" in document
    assert "extrapolated" not in between(measurements(1000))
    other = [replace(each, version="2") for each in measurements(2000)]
    assert "extrapolated" not in between([*measurements(1000), *other])


def test_the_chart_has_a_line_for_every_run_that_it_shows() -> None:
    drawn = ET.fromstring(chart(measurements(100, 1000)))
    lines = drawn.findall("{http://www.w3.org/2000/svg}polyline")
    assert len(lines) == len(SECONDS)
    assert all(len(line.attrib["points"].split()) == 2 for line in lines)


def test_the_document_and_its_chart_are_those_of_the_measurements_that_are_kept() -> None:
    kept = read(KEPT)
    assert between(kept) in DOCUMENT.read_text("utf-8")
    assert CHART.read_text("utf-8") == chart(kept)


def measurements(*sizes: int) -> list[Measurement]:
    """Runs that take the more the larger the archive is."""
    return [
        Measurement(
            KHULASA, size, what, f"{size * each}.0", "9", "10", str(size * 1000), str(size), "", "1", "A"
        )
        for size in sizes
        for what, each in SECONDS.items()
    ]
