"""What of the indexes is kept in the work folder: nothing is indexed again unless its documents have changed.

Below `search/` of the work folder each language has `engine/`, a folder for each period with its index and
the files of its articles, one for each year of several periods with their joined index, and `joined/`, what
readers load besides articles. Each has a stamp beside it.
"""

from __future__ import annotations

import hashlib
import shutil
import zlib
from functools import partial
from importlib.metadata import version
from itertools import groupby
from pathlib import Path, PurePosixPath
from statistics import mean
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from generator.files import Stamp, mirror
from generator.site.search.bundle import article_names, bundle, entry
from generator.site.search.join import join
from generator.site.search.packing import contents, pack
from generator.site.search.pagefind import ENTRY, engine, indexed
from generator.site.search.periods import year_of
from generator.site.search.shard import FORMAT, Shard, loads, taken_apart
from generator.workers import HERE, Workers

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from generator.site.search.documents import Documents

_SHARD = "shard"
"""The file of a period's index, beside those of its articles."""
_SECONDS = 0.01
"""About how long an article takes to index."""
_JOINED, _ENGINE = "joined", "engine"


def kept_bundle(
    periods: Mapping[str, Documents], language: str, work: Path, workers: Workers = HERE
) -> dict[PurePosixPath, Path]:
    """The files that readers load, by their path below the documentation; `periods` are the oldest first.

    Raises:
        PublishError: the indexer failed.
    """
    folder = work / language
    years = {year: list(group) for year, group in groupby(periods, year_of)}
    _remove_others(folder, {*periods, *years, _ENGINE, _JOINED})
    if not periods:
        return {}
    own = _kept_shards({folder / period: each for period, each in periods.items()}, language, workers)
    digests = {year: _kept_year(folder / year, {p: own[p] for p in group}) for year, group in years.items()}
    stamp, digest = _stamp(folder / _JOINED), _digest(digests)
    if not stamp.holds(digest):
        stamp.clear()
        _join([folder / year for year in years], language, folder / _JOINED)
        stamp.set(digest)
    home = PurePosixPath("search", language)
    kept = {digest: path for period in periods for digest, path in _articles(folder / period).items()}
    names = article_names([*kept], language)
    files = {home / "fragment" / f"{names[digest]}.pf_fragment": path for digest, path in kept.items()}
    joined = (path for path in sorted((folder / _JOINED).rglob("*")) if path.is_file())
    return files | {home / path.relative_to(folder / _JOINED).as_posix(): path for path in joined}


def _kept_shards(folders: Mapping[Path, Documents], language: str, workers: Workers) -> dict[str, bytes]:
    """Index the documents into their folders unless these have them; the digest of each period's."""
    digests = {folder: _digest({"documents": each.digest}) for folder, each in folders.items()}
    due = [folder for folder, digest in digests.items() if not _stamp(folder).holds(digest)]
    seconds = _SECONDS * mean(folders[folder].count for folder in due) if due else _SECONDS
    made = workers.each(partial(_shard, language), [folders[folder].render for folder in due], seconds)
    for folder, files in zip(due, made, strict=True):
        _stamp(folder).clear()
        mirror(files, folder)
        _stamp(folder).set(digests[folder])
    return {folder.name: digest.encode() for folder, digest in digests.items()}


def _shard(language: str, render: Callable[[], dict[PurePosixPath, bytes]]) -> dict[PurePosixPath, bytes]:
    """The files that are kept of the period that has these documents: its index, and its articles."""
    with TemporaryDirectory() as work, indexed(render(), language, Path(work, "index")) as output:
        shard, articles = taken_apart(output)
    files = {PurePosixPath(f"{name}.pf_fragment"): data for name, data in articles.items()}
    return {PurePosixPath(_SHARD): shard.dumps(), **files}


def _kept_year(folder: Path, periods: Mapping[str, bytes]) -> bytes:
    """Join the indexes of a year's periods, given with their digests, unless that is done; its digest."""
    if [*periods] == [folder.name]:
        return periods[folder.name]
    stamp, digest = _stamp(folder), _digest(periods)
    if not stamp.holds(digest):
        stamp.clear()
        mirror({PurePosixPath(_SHARD): _joined([folder.with_name(each) for each in periods]).dumps()}, folder)
        stamp.set(digest)
    return digest.encode()


def _joined(folders: Sequence[Path]) -> Shard:
    return join([loads((folder / _SHARD).read_bytes()) for folder in folders])


def _join(folders: Sequence[Path], language: str, target: Path) -> None:
    """Write the joined index and the engine; files that are there already are not packed again."""
    shard, own = _joined(folders), _kept_engine(target.with_name(_ENGINE), language)
    files = bundle(shard, language, version("pagefind"))
    packed = {path: _packed(target / path, data) for path, data in files.items()}
    mirror(own | packed | {ENTRY: entry(own[ENTRY], files, language, len(shard.pages))}, target)


def _packed(file: Path, encoded: bytes) -> bytes:
    if file.is_file():
        kept = file.read_bytes()
        if _unpacks_to(kept, encoded):
            return kept
    return pack(encoded)


def _unpacks_to(kept: bytes, encoded: bytes) -> bool:
    try:
        return contents(kept) == encoded
    except (OSError, EOFError, zlib.error):
        return False


def _kept_engine(folder: Path, language: str) -> dict[PurePosixPath, bytes]:
    """The files of the engine, which depend on Pagefind's version alone."""
    stamp, digest = _stamp(folder), _digest({})
    if not stamp.holds(digest):
        stamp.clear()
        mirror(engine(language, folder.with_name(f"{folder.name}.new")), folder)
        stamp.set(digest)
    return {PurePosixPath(path.name): path.read_bytes() for path in sorted(folder.iterdir())}


def _articles(folder: Path) -> dict[str, Path]:
    """The files of a period's articles by their digest."""
    return {path.stem: path for path in sorted(folder.glob("*.pf_fragment"))}


def _remove_others(folder: Path, names: set[str]) -> None:
    """Delete what is kept of periods that have no article any more, and what a killed run has left."""
    for path in sorted(folder.iterdir()) if folder.is_dir() else ():
        if path.is_dir() and path.name not in names:
            shutil.rmtree(path)
        elif path.is_file() and path.stem not in names:
            path.unlink()


def _stamp(folder: Path) -> Stamp:
    return Stamp(folder.with_name(f"{folder.name}.stamp"), folder)


def _digest(parts: Mapping[str, bytes]) -> str:
    """Of the digests of what an index is made of, with all else that it depends on."""
    digest = hashlib.sha256(f"{version('pagefind')} {FORMAT}\n".encode())
    for line in sorted(f"{name} {hashlib.sha256(data).hexdigest()}\n" for name, data in parts.items()):
        digest.update(line.encode())
    return digest.hexdigest()
