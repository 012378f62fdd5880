"""What of the indexes is kept in the work folder: nothing is indexed again unless its documents have changed.

Below `search/` of the work folder each language has `engine/`, a folder for each period with the indexes of
its articles, these joined to one, and the articles' files, one for each year of several periods with their
joined index, and `joined/`, what readers load besides articles. Each has a stamp beside it.
"""

from __future__ import annotations

import hashlib
import os
import shutil
from collections.abc import Mapping
from contextlib import suppress
from functools import cache, partial
from importlib.metadata import version
from itertools import groupby, zip_longest
from pathlib import Path, PurePosixPath
from statistics import mean
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, TypeAlias

import cbor2

from generator.files import Stamp, mirror
from generator.site.search.bundle import article_names, bundle, encoded_word, entry
from generator.site.search.changes import Kept, changed, touched_in_all
from generator.site.search.join import Joined, join
from generator.site.search.packing import pack
from generator.site.search.pagefind import ENTRY, engine, indexed
from generator.site.search.periods import year_of
from generator.site.search.shard import FORMAT, loads, packed, taken_apart
from generator.workers import HERE, Workers

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from generator.site.search.documents import Documents
    from generator.site.search.shard import Shard

_SHARD, _PIECES, _ARTICLE = f"shard-{FORMAT}", f"pieces-{FORMAT}", ".pf_fragment"
"""The file of a period's index, that of the indexes of its articles, how those of its articles end. Files of
another form are not there."""
Pieces: TypeAlias = Mapping[str, tuple[bytes, bytes]]
"""The index of each article of a period by slug, in the order of pages, after a digest of what decides it."""
_NO_PIECE = (b"", b"")
_SECONDS = 0.01
"""About how long an article takes to index."""
_JOINED, _ENGINE = "joined", "engine"
_WORDS = f"{_JOINED}.words"
"""The words of the joined index, behind a digest, so that the next run joins only those that changed."""
_SEAL = hashlib.sha256().digest_size


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
    kept_years = {
        folder / year: _kept_year(folder / year, {folder / period: own[period] for period in group})
        for year, group in years.items()
    }
    _keep_joined(folder / _JOINED, kept_years, language)
    home = PurePosixPath("search", language)
    kept = {digest: path for period in periods for digest, path in _articles(folder / period).items()}
    names = article_names([*kept], language)
    files = {home / "fragment" / f"{names[digest]}{_ARTICLE}": path for digest, path in kept.items()}
    joined = (path for path in sorted((folder / _JOINED).rglob("*")) if path.is_file())
    return files | {home / path.relative_to(folder / _JOINED).as_posix(): path for path in joined}


def _kept_shards(folders: Mapping[Path, Documents], language: str, workers: Workers) -> dict[str, Kept]:
    """Index the articles that the folders do not have as they are; what is in each now, by its name."""
    digests = {folder: _digest({"documents": each.digest}) for folder, each in folders.items()}
    due = [folder for folder, digest in digests.items() if not _stamp(folder).holds(digest)]
    keys = {folder: folders[folder].keys() for folder in due}
    pieces = {folder: _pieces_in(folder) for folder in due}
    new = [[slug for slug, key in keys[f].items() if pieces[f].get(slug, _NO_PIECE)[0] != key] for f in due]
    seconds = _SECONDS * mean(map(len, new)) if due else _SECONDS
    renders = [folders[folder].some(slugs) for folder, slugs in zip(due, new, strict=True)]
    made = workers.each(partial(_indexed_alone, language), renders, seconds)
    kept = {folder.name: Kept(digest, digest) for folder, digest in digests.items()}
    for folder, found in zip(due, made, strict=True):
        fresh = {slug: (keys[folder][slug], shard.dumps()) for slug, shard, _ in found}
        now = {slug: fresh.get(slug) or pieces[folder][slug] for slug in keys[folder]}
        files = {_file_of(shard.pages[0][0]): file for _, shard, file in found}
        kept[folder.name] = _keep_pieces(folder, digests[folder], (pieces[folder], now), files)
    return kept


def _indexed_alone(
    language: str, render: Callable[[], dict[PurePosixPath, bytes]]
) -> list[tuple[str, Shard, bytes]]:
    """Of each of these documents the slug, an index of it alone and the file of the article."""
    if not (documents := render()):
        return []
    with TemporaryDirectory() as work, indexed(documents, language, Path(work, "index")) as output:
        return [(PurePosixPath(url).name, shard, file) for url, shard, file in taken_apart(output)]


def _pieces_in(folder: Path) -> Pieces:
    """The indexes of the articles of a period, if its folder is as it was left."""
    if _stamp(folder).inputs():
        with suppress(OSError, ValueError, TypeError, AttributeError, cbor2.CBORDecodeError):
            return {slug: (key, shard) for slug, (key, shard) in _read(folder / _PIECES).items()}
    return {}


def _keep_pieces(
    folder: Path, digest: str, pieces: tuple[Pieces, Pieces], files: Mapping[PurePosixPath, bytes]
) -> Kept:
    """Join the indexes of a period's articles; `pieces` are those before and now, `files` new articles."""
    before, now = pieces
    stamp, shard = _stamp(folder), _shard_in(folder) if before else None
    places = zip_longest(before.values(), now.values())
    moved = {each for two in places if two[0] != two[1] for each in two if each}
    touched = {word for _, data in moved for word in loads(data).words}
    words = Joined(shard.words, touched) if shard else None
    joined = join([loads(data) for _, data in now.values()], lambda _, word: packed(word), words)
    old = stamp.inputs()
    stamp.clear()
    indexes = {PurePosixPath(_SHARD): joined.dumps(), PurePosixPath(_PIECES): cbor2.dumps(dict(now))}
    mirror({**files, **indexes}, folder, [_file_of(page) for page, _ in joined.pages])
    stamp.set(digest)
    return changed(digest, old, shard, joined)


def _file_of(article: str) -> PurePosixPath:
    """The name of the file of the article with this digest."""
    return PurePosixPath(f"{article}{_ARTICLE}")


def _read(file: Path) -> dict[str, tuple[bytes, bytes]]:
    found: dict[str, tuple[bytes, bytes]] = cbor2.loads(file.read_bytes())
    return found


def _shard_in(folder: Path) -> Shard | None:
    """The index in the folder, unless there is none that can be read."""
    with suppress(OSError, ValueError, TypeError, cbor2.CBORDecodeError):
        return loads((folder / _SHARD).read_bytes())
    return None


def _kept_year(folder: Path, periods: Mapping[Path, Kept]) -> Kept:
    """Join the indexes of a year's periods unless that is done; what is in its folder now."""
    if [period.name for period in periods] == [folder.name]:
        return periods[folder]
    stamp, digest = _stamp(folder), _digest_of_all(periods.values())
    if stamp.holds(digest):
        return Kept(digest, digest)
    known = stamp.holds(_digest_before(periods.values()))
    before = _shard_in(folder) if known else None
    shards = [loads((period / _SHARD).read_bytes()) for period in periods]
    words = Joined(before.words, touched_in_all(shards, [*periods.values()])) if before else None
    now = join(shards, lambda _, word: packed(word), words)
    old = stamp.inputs()
    stamp.clear()
    mirror({PurePosixPath(_SHARD): now.dumps()}, folder)
    stamp.set(digest)
    return changed(digest, old, before, now)


def _keep_joined(target: Path, years: Mapping[Path, Kept], language: str) -> None:
    """Write the joined index and the engine, unless that is done.

    Files that are there already are not packed again, or read, unless somebody has touched the folder.
    """
    stamp, digest = _stamp(target), _digest_of_all(years.values())
    if stamp.holds(digest):
        return
    shards = [loads((year / _SHARD).read_bytes()) for year in years]
    known = _kept_words(target, _digest_before(years.values()))
    words = Joined(known, touched_in_all(shards, [*years.values()])) if known else None
    there = _files_in(target) if stamp.inputs() else frozenset()  # names say what is in files
    stamp.clear()
    shard, own = join(shards, encoded_word, words), _kept_engine(target.with_name(_ENGINE), language)
    files = bundle(shard, language, _version())
    new = {path: pack(data) for path, data in files.items() if path not in there}
    mirror(own | new | {ENTRY: entry(own[ENTRY], files, language, len(shard.pages))}, target, files)
    _keep_words(target, digest, shard.words)
    stamp.set(digest)


def _kept_words(target: Path, digest: str) -> Mapping[str, bytes] | None:
    """The words of the joined index as they are in its files, if it was made of what this is a digest of."""
    with suppress(OSError):
        data = target.with_name(_WORDS).read_bytes()
        seal = hashlib.sha256(digest.encode() + data[_SEAL:]).digest()
        if data[:_SEAL] == seal:
            words: Mapping[str, bytes] = cbor2.loads(data[_SEAL:])
            return words
    return None


def _keep_words(target: Path, digest: str, words: Mapping[str, bytes]) -> None:
    data = cbor2.dumps(words)
    target.with_name(_WORDS).write_bytes(hashlib.sha256(digest.encode() + data).digest() + data)


def _files_in(folder: Path) -> frozenset[PurePosixPath]:
    return frozenset(
        PurePosixPath(parent[len(str(folder)) + 1 :], name)
        for parent, _, names in os.walk(folder)
        for name in names
    )


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
    return {path.stem: path for path in sorted(folder.glob(f"*{_ARTICLE}"))}


def _remove_others(folder: Path, names: set[str]) -> None:
    """Delete what is kept of periods that have no article any more, and what a killed run has left."""
    for path in sorted(folder.iterdir()) if folder.is_dir() else ():
        if path.is_dir() and path.name not in names:
            shutil.rmtree(path)
        elif path.is_file() and path.stem not in names:
            path.unlink()


@cache
def _version() -> str:
    """Pagefind's, for which a folder of packages is read."""
    return version("pagefind")


def _stamp(folder: Path) -> Stamp:
    return Stamp(folder.with_name(f"{folder.name}.stamp"), folder)


def _digest_of_all(kept: Iterable[Kept]) -> str:
    return _digest({str(place): each.digest.encode() for place, each in enumerate(kept)})


def _digest_before(kept: Iterable[Kept]) -> str:
    """What `_digest_of_all` gave before; empty if that is not known."""
    before = [each.before for each in kept]
    return _digest({str(place): each.encode() for place, each in enumerate(before)}) if all(before) else ""


def _digest(parts: Mapping[str, bytes]) -> str:
    """Of the digests of what an index is made of, with all else that it depends on."""
    digest = hashlib.sha256(f"{_version()} {FORMAT}\n".encode())
    for line in sorted(f"{name} {hashlib.sha256(data).hexdigest()}\n" for name, data in parts.items()):
        digest.update(line.encode())
    return digest.hexdigest()
