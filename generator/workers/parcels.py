"""Functions and values as bytes that another process can take, and what it sends back.

What a value leaves out of its pickle because the store's digests must not depend on it (the texts of a
language) or because it is a place on this machine (templates) is packed with it here.
"""

from __future__ import annotations

import copyreg
import io
import pickle
import threading
from functools import cache, lru_cache
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from generator.files import mirror
from generator.resources import Templates
from generator.store.digests import digest_of, program_digest
from generator.store.sealed import SealError, opened, sealed
from generator.text.language import Language, language_with

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    Reduced = tuple[Callable[..., object], tuple[object, ...]]

_CARRIED = ("pages", "search", "cards", "theme/locales")
"""The folders of templates that outputs are made with."""
_ONE_AT_A_TIME = threading.Lock()
"""A process of a cluster may get several parcels, but the encoder is made for one thread."""


class OtherProgramError(Exception):
    """This process has another version of the program than the one that asks."""


class Packer:
    """Packs parcels of one run."""

    def __init__(self, *, far: bool) -> None:
        """`far` if the workers may not see the project's folder: then its templates travel along."""
        self._reduced: dict[type, Callable[[Any], Any]] = {Language: _reduced_language}
        if far:
            self._reduced[Templates] = cache(_reduced_templates)

    def __call__(self, function: Callable[..., object], values: Sequence[object]) -> bytes:
        """The function and the values that it is to be called with, one by one; `opened_parcel` takes them.

        Raises:
            PicklingError: one of them cannot be sent, or another error of whatever it is made of.
        """
        out = io.BytesIO()
        pickler = pickle.Pickler(out, protocol=5)
        pickler.dispatch_table = copyreg.dispatch_table | self._reduced
        pickler.dump((function, values))
        return out.getvalue()


def work(program: bytes, parcel: bytes) -> bytes | None:
    """What the function in the parcel makes of each value, sealed; `None` if it fails.

    Then whoever asked calls it again, so that the error has a place in the project and a traceback.

    Raises:
        OtherProgramError: `program` is not the digest of the program here.
    """
    if program_digest() != program:
        raise OtherProgramError("it has another version of the program")
    with _ONE_AT_A_TIME:
        try:
            function, values = pickle.loads(parcel)  # noqa: S301 - from the run that asks
            return sealed([function(value) for value in values])
        except Exception:
            return None


def results(made: bytes | None) -> list[Any] | None:
    """What `work` has made; `None` if that is nothing, or something else than values as in the store."""
    try:
        found: Any = None if made is None else opened(made)
    except SealError:
        return None
    return found if isinstance(found, list) else None


def _reduced_language(language: Language) -> Reduced:
    return language_with, (language.__reduce__()[1], language.catalogue)


def _reduced_templates(templates: Templates) -> Reduced:
    files = {
        PurePosixPath(name, path): file.read_bytes()
        for name in _CARRIED
        for path, file in templates.tree(name).items()
    }
    return _templates_with, (digest_of(*files.items()), tuple(files.items()))


def _templates_with(digest: bytes, files: tuple[tuple[PurePosixPath, bytes], ...]) -> Templates:
    """Templates of these files, in a folder of their own, which has another name for other files."""
    return Templates((Path(_folder(digest, files).name),))


@lru_cache(maxsize=4)
def _folder(_: bytes, files: tuple[tuple[PurePosixPath, bytes], ...]) -> TemporaryDirectory[str]:
    folder = TemporaryDirectory(prefix="khulasa-")
    mirror(dict(files), Path(folder.name))
    return folder
