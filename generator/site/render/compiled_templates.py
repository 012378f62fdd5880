"""Templates as code, compiled once in a process: both editions have the same ones."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jinja2.bccache import Bucket, BytecodeCache

if TYPE_CHECKING:
    from types import CodeType

    from jinja2 import Environment


class CompiledTemplates(BytecodeCache):
    """The code of templates by name, while their source stays the same.

    Environments that share it have the same options, and their filters depend on nothing else or take the
    context: Jinja calls any other filter of a constant as it compiles.
    """

    def __init__(self) -> None:
        """Begin without any."""
        self._codes: dict[str, tuple[str, CodeType]] = {}

    def get_bucket(self, environment: Environment, name: str, filename: str | None, source: str) -> Bucket:
        """What is known of this source, as if it came from the file, which errors name."""
        bucket = Bucket(environment, name, source)
        compiled, code = self._codes.get(name, ("", None))
        if code and compiled == source:
            bucket.code = code.replace(co_filename=filename or name)
        return bucket

    def set_bucket(self, bucket: Bucket) -> None:
        """Keep the code that was compiled."""
        if bucket.code:
            self._codes[bucket.key] = (bucket.checksum, bucket.code)
