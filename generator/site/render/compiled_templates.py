"""Templates as code, compiled once: both editions have the same ones, and so have the runs of a day.

Code is kept on the disk where Jinja keeps it by itself: in a folder for temporary files that is the user's
alone. It is not kept in the work folder, which a cache may have restored from elsewhere.
"""

from __future__ import annotations

import hashlib
from contextlib import suppress
from typing import TYPE_CHECKING

from jinja2.bccache import Bucket, BytecodeCache, FileSystemBytecodeCache

from generator.store.digests import program_digest

if TYPE_CHECKING:
    from types import CodeType

    from jinja2 import Environment


class CompiledTemplates(BytecodeCache):
    """The code of templates by name, while their source stays the same.

    Environments that share it have the same options, and their filters depend on nothing else or take the
    context: Jinja calls any other filter of a constant as it compiles.
    """

    def __init__(self, disk: FileSystemBytecodeCache | None = None) -> None:
        """Begin with what earlier runs have left on the disk, if anything."""
        self._codes: dict[str, tuple[str, CodeType]] = {}
        self._disk = disk

    def get_bucket(self, environment: Environment, name: str, filename: str | None, source: str) -> Bucket:
        """What is known of this source, as if it came from the file, which errors name."""
        bucket = Bucket(environment, name, source)
        compiled, code = self._codes.get(name, ("", None))
        if not code or compiled != source:
            code = self._of_earlier_run(environment, name, source)
        if code:
            self._codes[name] = source, code
            bucket.code = code.replace(co_filename=filename or name)
        return bucket

    def set_bucket(self, bucket: Bucket) -> None:
        """Keep the code that was compiled."""
        if bucket.code:
            self._codes[bucket.key] = (bucket.checksum, bucket.code)
            if self._disk:
                kept = _on_disk(bucket.environment, bucket.key, bucket.checksum)
                kept.code = bucket.code
                with suppress(OSError):
                    self._disk.dump_bytecode(kept)

    def _of_earlier_run(self, environment: Environment, name: str, source: str) -> CodeType | None:
        if self._disk is None:
            return None
        kept = _on_disk(environment, name, source)
        with suppress(Exception):  # whatever a damaged file makes pickle raise, it has no code
            self._disk.load_bytecode(kept)
        return kept.code


def folder_of_user() -> FileSystemBytecodeCache | None:
    """Where Jinja keeps code; `None` where the user has no such folder."""
    try:
        return FileSystemBytecodeCache(pattern="khulasa_%s.cache")
    except (OSError, RuntimeError):
        return None


def _on_disk(environment: Environment, name: str, source: str) -> Bucket:
    """The place of the code that this version of the program compiles."""
    key = hashlib.blake2b(program_digest() + name.encode(), digest_size=16).hexdigest()
    return Bucket(environment, key, hashlib.sha256(source.encode()).hexdigest())
