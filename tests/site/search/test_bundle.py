"""The bundles in `docs/search`: small, the same every time, and made only when needed."""

from __future__ import annotations

import gzip
import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import cbor2
import pytest

import generator.site.search.kept
from generator.config.settings import Settings
from generator.editorial.naming import Naming
from generator.editorial.taxonomy import Taxonomy, taxonomy_of
from generator.errors import PublishError
from generator.pipeline.docs import write_docs
from generator.resources import Templates
from generator.site.search import search_bundles
from generator.site.search.documents import documents_of
from generator.site.search.kept import kept_bundle
from tests.conftest import ROOT

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path, PurePosixPath

    from generator.model import Story

    Stories = tuple[Story, ...]

pytestmark = pytest.mark.slow  # Pagefind indexes articles in nearly every test


@pytest.fixture
def empty(tmp_path: Path) -> Path:
    """A project with templates and nothing else."""
    (tmp_path / "templates").symlink_to(ROOT / "templates")
    return tmp_path


def settings(project: Path) -> Settings:
    """The settings of a project that decides nothing."""
    return Settings(project, "Khulasa", "https://example.org/", project / "docs", project / "site")


def _files(folder: Path) -> dict[str, bytes]:
    found = (path for path in sorted(folder.rglob("*")) if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in found}


def _times(folder: Path) -> dict[Path, int]:
    return {path: path.stat().st_mtime_ns for path in folder.rglob("*") if path.is_file()}


def _no_pagefind(*_: object) -> dict[object, bytes]:
    raise AssertionError("the indexer ran")


def test_the_same_articles_give_the_same_bytes(
    stories: Stories, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Pagefind orders filters at random; the bundle is the same in every run, time zone and language."""
    periods = {"2026": documents_of(stories, taxonomy_of(stories, Naming()), "ar", Templates.of(ROOT))}

    def made(work: Path) -> dict[PurePosixPath, bytes]:
        return {path: kept.read_bytes() for path, kept in kept_bundle(periods, "ar", work).items()}

    first = made(tmp_path / "work-0")
    for run, (zone, tongue) in enumerate([("Asia/Tokyo", "ar_EG.UTF-8"), ("America/Lima", "C")], start=1):
        monkeypatch.setenv("TZ", zone)
        monkeypatch.setenv("LANG", tongue)
        monkeypatch.setenv("PAGEFIND_FORCE_LANGUAGE", "fr")
        assert made(tmp_path / f"work-{run}") == first


def write_index(stories: Sequence[Story], settings: Settings) -> None:
    """The bundles of the stories in `docs/search`, as a run writes them."""
    write_docs(settings, search_bundles(stories, Taxonomy(), settings))


def test_a_bundle_has_only_what_the_box_loads(stories: Stories, empty: Path) -> None:
    """Pagefind's own search boxes, styles and foreign stemmers are left out."""
    write_index(stories, settings(empty))
    for language in ("ar", "en"):
        files = _files(empty / "docs" / "search" / language)
        assert {name for name in files if "/" not in name and not name.endswith(".pf_meta")} == {
            "pagefind.js", "pagefind-worker.js", "pagefind-entry.json", f"wasm.{language}.pagefind",
        }  # fmt: skip
        assert {name.split("/")[0] for name in files if "/" in name} == {"filter", "fragment", "index"}
        assert sum(name.startswith("fragment/") for name in files) == len(stories)


def _unpacked(data: bytes) -> Any:
    return gzip.decompress(data).removeprefix(b"pagefind_dcd")


def test_words_come_in_files_that_are_small_to_fetch(newsroom: Stories, empty: Path) -> None:
    """No file of words is over 24 kB before compression, the words go through all of them in order."""
    write_index(newsroom, settings(empty))
    files = _files(empty / "docs" / "search" / "ar")
    (listed,) = (cbor2.loads(_unpacked(data))[2] for name, data in files.items() if name.endswith("_meta"))
    packed = {name: _unpacked(data) for name, data in files.items() if name.startswith("index/")}
    assert len(packed) > 1
    assert max(len(data) for data in packed.values()) <= 24_100
    spans = [
        [cbor2.loads(packed[f"index/{name}.pf_index"])[0][at][0] for at in (0, -1)] for *_, name in listed
    ]
    assert spans == [[first, last] for first, last, _ in listed]
    assert [word for span in spans for word in span] == sorted(word for span in spans for word in span)


def test_an_article_holds_no_text_that_no_result_shows(newsroom: Stories, empty: Path) -> None:
    """The forms of its words and the text of its anchors stay out of what is fetched with an article."""
    write_index(newsroom[:1], settings(empty))
    files = _files(empty / "docs" / "search" / "ar")
    (article,) = (json.loads(_unpacked(data)) for name, data in files.items() if name.startswith("fragment/"))
    assert all(anchor.keys() == {"id", "location"} for anchor in article["anchors"])
    assert newsroom[0].passages[-1].segment.text in article["content"]
    assert not [word for word in article["content"].split() if word.startswith("q")]


def test_nothing_runs_when_no_article_changed(
    stories: Stories, empty: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A second run starts no indexer and touches no file."""
    write_index(stories, settings(empty))
    times = _times(empty)
    monkeypatch.setattr(generator.site.search.kept, "indexed", _no_pagefind)
    write_index(stories, settings(empty))
    assert _times(empty) == times


def test_a_change_rewrites_only_the_files_it_is_in(stories: Stories, empty: Path) -> None:
    """The fragments of other articles keep their times, and those of a removed article go."""
    write_index(stories, settings(empty))
    fragments = empty / "docs" / "search" / "ar" / "fragment"
    before = _times(fragments)
    write_index(stories[1:], settings(empty))
    after = _times(fragments)
    assert len(before) - len(after) == 1
    assert after.items() <= before.items()


def test_a_damaged_bundle_is_made_again(stories: Stories, empty: Path) -> None:
    """What somebody deleted from the bundle is there after the next run."""
    write_index(stories[:2], settings(empty))
    whole = _files(empty / "docs")
    (empty / "docs" / "search" / "en" / "pagefind.js").unlink()
    write_index(stories[:2], settings(empty))
    assert _files(empty / "docs") == whole


def test_no_article_leaves_no_bundle(stories: Stories, empty: Path) -> None:
    """When the last article is withdrawn, nothing of it stays findable."""
    write_index(stories[:1], settings(empty))
    gone = replace(stories[0], article=replace(stories[0].article, withdrawn=True))
    write_index([gone], settings(empty))
    assert not (empty / "docs" / "search").exists()


def test_a_failing_indexer_is_named_and_the_old_bundle_stays(
    stories: Stories, empty: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """`PublishError` says which index failed and why; what was published before is untouched."""
    write_index(stories[:1], settings(empty))
    before = _files(empty / "docs")
    monkeypatch.setattr("sys.executable", "/bin/false")
    with pytest.raises(PublishError, match=r"^search index \(ar\): Pagefind failed \(exit 1\); "):
        write_index(stories[:2], settings(empty))
    assert _files(empty / "docs") == before
