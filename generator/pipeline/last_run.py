"""The last run that finished: what it has read, left and said, so that a run that would repeat it need not.

Before anything is parsed, a run compares what it would read with what the last one has read, and `docs/` and
the site with what that one has left. Files that look the same are not opened; where they look otherwise, as
in a fresh clone to which a cache was restored, their bytes decide. If all is the same, the run says what the
last one said. Whatever is in doubt takes the full way: a link, an option, another version of any package.
"""

from __future__ import annotations

import hashlib
import os
import sys
from contextlib import suppress
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from generator.clock import now
from generator.files import write_if_changed
from generator.pipeline.manifest import MANIFEST
from generator.pipeline.publish import look_again, record_file
from generator.pipeline.read_files import DoubtError, ReadFile, files_read
from generator.pipeline.seen import GRAIN, fingerprint, fingerprint_of, moment
from generator.pipeline.site_record import SiteRecord, read_record, write_record
from generator.sources.register import PATH as REGISTER
from generator.store import digest_of
from generator.store.digests import program_digest
from generator.store.sealed import SealError, opened, sealed
from generator.text.language import catalogue

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from generator.config.settings import Settings
    from generator.pipeline.options import Options
    from generator.pipeline.seen import Seen

FILE = "last-run.bin"
"""In the work folder."""
Said: TypeAlias = tuple[tuple[str, str], ...]
"""How each sentence was said (`say`, `note`, `warn` …), and the sentence."""
_WHERE = frozenset({"project", "scratch"})
"""Settings that only say where the project is."""


@dataclass(frozen=True, slots=True)
class LastRun:
    """A run that finished."""

    circumstances: bytes
    """A digest of everything but files that decides what a run does."""
    read: Mapping[str, ReadFile]
    """Every file that it read, as it was afterwards."""
    since: int
    """A file that it read and that has changed later may have changed again; nanoseconds since 1970."""
    left: Mapping[str, bytes]
    """The fingerprints of the folders `docs` and `site`."""
    young: Mapping[str, bytes]
    """The files of both that may have changed again without looking otherwise, with their SHA-256."""
    said: Said


class Watch:
    """Whether a run would repeat the last one, and what it reads; made before anything is read."""

    def __init__(self, settings: Settings, environ: Mapping[str, str], options: Options, form: str) -> None:
        """`form` is that in which the run reports.

        Raises:
            SettingsError: the clock is not valid.
        """
        now(environ)
        self._settings = settings
        self._file = settings.work_dir / FILE
        self._folders = {"docs": settings.docs_dir, "site": settings.site_dir.resolve()}
        self._circumstances = _circumstances(settings, environ, options, form)
        self._last = _opened(self._file)
        self._since = moment(settings.work_dir) - GRAIN
        self._read = self._files(self._last.read if self._last else {}, self._last.since if self._last else 0)

    def said(self) -> Said | None:
        """What the last run said, if this one would read and leave the same."""
        last, read = self._last, self._read
        same = (
            last is not None
            and read is not None
            and last.circumstances == self._circumstances
            and _digests(last.read) == _digests(read)
        )
        if not same or not last or not read:
            return None
        left = {name: fingerprint(folder) for name, folder in self._folders.items()}
        if left != last.left or not self._young_as_left(last):
            return self._said_of_copies(last, read)
        if read != last.read:
            self._keep(replace(last, read=read, since=self._since))
        return last.said

    def keep(self, said: Said) -> None:
        """Let the next run repeat this one, which has finished, and said this.

        It cannot if somebody wrote a file while it was read, or the run itself a file that people own.
        """
        since = moment(self._settings.work_dir) - GRAIN
        read = self._files(self._read or {}, self._since)
        record = read_record(record_file(self._settings))
        if self._read is None or read is None or not record.facts:
            return
        unchanged = _digests(read).items() ^ _digests(self._read).items()
        if {name for name, _ in unchanged} <= self._own_files():
            self._keep(LastRun(self._circumstances, read, since, _left(record), _young(record), said))

    def forget(self) -> None:
        """Let no run repeat the last one, because what it has left is about to change."""
        self._file.unlink(missing_ok=True)

    def _own_files(self) -> set[str]:
        """The files that a run reads and writes, with their folders; reading them again, it changes none."""
        words = catalogue(Path("templates"), "ar").with_suffix(".mo")
        return {path.as_posix() for path in (REGISTER, words, *words.parents)} | {MANIFEST}

    def _files(self, known: Mapping[str, ReadFile], since: int) -> Mapping[str, ReadFile] | None:
        try:
            return files_read(self._settings, known, since)
        except DoubtError:
            return None

    def _young_as_left(self, last: LastRun) -> bool:
        with suppress(OSError):
            for name, digest in last.young.items():
                folder, _, path = name.partition("/")
                if hashlib.sha256((self._folders[folder] / path).read_bytes()).digest() != digest:
                    return False
            return True
        return False

    def _said_of_copies(self, last: LastRun, read: Mapping[str, ReadFile]) -> Said | None:
        """What was said, if the files that look otherwise have the same bytes; they are looked at by then."""
        path = record_file(self._settings)
        before = read_record(path)
        if _left(before) != last.left:
            return None
        now = look_again(self._settings, before, before.facts)
        after = SiteRecord(_refreshed(before.docs, now.docs), _refreshed(before.site, now.site), now.facts)
        write_record(path, before, after)
        if after != now:
            return None
        self._keep(replace(last, read=read, since=self._since, left=_left(now), young=_young(now)))
        return last.said

    def _keep(self, run: LastRun) -> None:
        write_if_changed(self._file, sealed(run))


def _circumstances(settings: Settings, environ: Mapping[str, str], options: Options, form: str) -> bytes:
    ours = sorted(item for item in environ.items() if item[0].startswith(("KHULASA_", "PYTHON")))
    return digest_of(
        program_digest(), sorted({*_packages()}), [*_told(settings)], ours, options.decisive, form
    )


def _told(settings: Settings) -> Iterator[object]:
    """The settings, wherever the project is."""
    for field in fields(settings):
        value = getattr(settings, field.name)
        paths = value if field.name == "files" else (value,)
        if field.name not in _WHERE:
            yield [os.path.relpath(p, settings.project) if isinstance(p, Path) else p for p in paths]


def _packages() -> Iterator[str]:
    """The name and version of every package of this interpreter, as the folders of their metadata have it."""
    for folder in filter(Path.is_dir, map(Path, sys.path)):
        yield from (entry.name for entry in folder.iterdir() if entry.suffix in {".dist-info", ".egg-info"})


def _opened(path: Path) -> LastRun | None:
    try:
        run = opened(path.read_bytes())
    except (OSError, SealError):
        return None
    return run if isinstance(run, LastRun) else None


def _left(record: SiteRecord) -> dict[str, bytes]:
    return {"docs": fingerprint_of(record.docs), "site": fingerprint_of(record.site)}


def _young(record: SiteRecord) -> dict[str, bytes]:
    young = {name: record.young(name).items() for name in ("docs", "site")}
    return {f"{name}/{path}": file.digest for name, files in young.items() for path, file in files}


def _refreshed(before: Mapping[str, Seen], now: Mapping[str, Seen]) -> dict[str, Seen]:
    """What is known of the files, as they look now if they have the same bytes."""
    found = ((path, seen, now.get(path)) for path, seen in before.items())
    return {path: new if new and new.digest == seen.digest else seen for path, seen, new in found}


def _digests(files: Mapping[str, ReadFile]) -> dict[str, bytes]:
    return {name: file.digest for name, file in files.items()}
