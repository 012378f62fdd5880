"""The files of a Firefox translation model, and whether they are complete and intact.

A model is a folder with `model.*.bin`, `vocab.*.spm` (or `srcvocab.*` and `trgvocab.*`), sometimes
`lex.*.bin`, and `SHA256SUMS` in the form of sha256sum(1), written when the model was fetched.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from generator.errors import EngineDown

if TYPE_CHECKING:
    from collections.abc import Mapping

    from generator.config.engines import EngineSettings

FOLDER = Path("models/ar-en")
"""The folder of a project's model, unless its settings say otherwise."""
SUMS = "SHA256SUMS"
NAMES = ("model", "lex", "vocab", "srcvocab", "trgvocab")
"""The kinds of files: the first part of their names."""
_GET = "get it with `khulasa models fetch`"


@dataclass(frozen=True, slots=True)
class ModelFolder:
    """The folder of a model, and the SHA-256 that its files must have."""

    path: Path
    digests: Mapping[str, str]
    """SHA-256 in hexadecimal by name, from the settings or else from `SHA256SUMS`."""

    @property
    def missing(self) -> bool:
        """Whether there is no model yet."""
        return not self.digests and not any(self.path.glob("*"))

    def faults(self) -> list[str]:
        """What is wrong with the files, one sentence each; empty when all are intact."""
        if self.missing:
            return [f"there is no model in {self.path}; {_GET}"]
        present = {path.name for path in self.path.glob("*") if path.name.split(".")[0] in NAMES}
        faults = [
            f"{name}: has no SHA-256 in the settings or in {SUMS}" for name in present - {*self.digests}
        ]
        for name, digest in self.digests.items():
            if name not in present:
                faults.append(f"{name}: is missing; {_GET}")
            elif sha256(self.path / name) != digest:
                faults.append(f"{name}: is not the file whose SHA-256 is {digest}; {_GET}")
        return sorted(faults)

    def file(self, kind: str) -> bytes | None:
        """The file of this kind, if the model has one."""
        for name in self.digests:
            if name.split(".")[0] == kind:
                return (self.path / name).read_bytes()
        return None


def model_folder(settings: EngineSettings, project: Path) -> ModelFolder:
    """The folder that the settings name, with the SHA-256 that its files must have.

    Raises:
        EngineDown: `SHA256SUMS` cannot be read.
    """
    path = project / (settings.model or FOLDER)
    sums = path / SUMS
    digests = dict(settings.sha256)
    if not digests and sums.is_file():
        try:
            lines = [line.split() for line in sums.read_text(encoding="utf-8").splitlines()]
            digests = {name: digest for digest, name in lines}
        except ValueError:
            raise EngineDown(str(sums), "cannot be read", "fetch the model again") from None
    if outside := [name for name in digests if Path(name).name != name]:
        raise EngineDown(str(path), f"'{outside[0]}' is not a file of the folder", "name files, not paths")
    return ModelFolder(path, digests)


def sums_of(digests: Mapping[str, str]) -> bytes:
    """The content of `SHA256SUMS`."""
    return "".join(f"{digest}  {name}\n" for name, digest in sorted(digests.items())).encode()


def sha256(path: Path) -> str:
    """The file's SHA-256 in hexadecimal."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
