"""The code of templates that is kept on the disk saves work and decides nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jinja2 import DictLoader, Environment
from jinja2.bccache import FileSystemBytecodeCache

from generator.builder import quick

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


def printed(folder: Path, compiled: list[str], monkeypatch: pytest.MonkeyPatch) -> str:
    """What a new process prints whose code is kept in the folder; what it compiles goes into the list."""

    class Counting(Environment):
        def _compile(self, source: str, filename: str) -> object:  # type: ignore[override]
            compiled.append(filename)
            return super()._compile(source, filename)

    def on_disk(pattern: str) -> FileSystemBytecodeCache:
        return FileSystemBytecodeCache(str(folder), pattern)

    monkeypatch.setattr(quick, "FileSystemBytecodeCache", on_disk)
    environment = Counting(loader=DictLoader({"page": "{{ 6 * 7 }} pages"}), bytecode_cache=quick._Codes())
    return environment.get_template("page").render()


def test_code_that_was_kept_is_not_compiled_again_unless_it_is_damaged(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    compiled = list[str]()
    assert printed(tmp_path, compiled, monkeypatch) == "42 pages"
    assert printed(tmp_path, compiled, monkeypatch) == "42 pages"
    assert len(compiled) == 1
    (kept,) = tmp_path.iterdir()
    for damage in (b"", kept.read_bytes()[:30], b"?" * 99):
        kept.write_bytes(damage)
        assert printed(tmp_path, compiled, monkeypatch) == "42 pages"
    assert len(compiled) == 4
