"""Values as bytes and back, where the bytes may come from a damaged or a hostile file.

They are a digest and a compressed pickle. A pickle can name any function and have it called when it is read;
here it may name only classes that are nothing but values: our frozen dataclasses, enumerations and named
tuples, and the dates, numbers and paths in them.
"""

from __future__ import annotations

import hashlib
import importlib
import io
import pickle
import zlib
from dataclasses import fields, is_dataclass
from enum import Enum
from functools import cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence

_DIGEST = 16
"""Bytes."""
_LARGEST = 1 << 28
"""The most bytes that a value may unpack to."""
_PLAIN = frozenset({
    ("datetime", "date"), ("datetime", "datetime"), ("datetime", "time"), ("datetime", "timezone"),
    ("datetime", "timedelta"), ("decimal", "Decimal"), ("pathlib", "PurePosixPath"),
    ("pathlib._local", "PurePosixPath"),  # as Python 3.13 calls it
})  # fmt: skip


class SealError(ValueError):
    """The bytes are not a value that was sealed."""


def sealed(value: object) -> bytes:
    """The value as bytes, which `opened` takes."""
    packed = zlib.compress(pickle.dumps(value, protocol=5), 1)
    return _digest(packed) + packed


def opened(data: bytes) -> object:
    """The value that was sealed.

    Raises:
        SealError: the bytes are damaged, or name something that is not a value of ours.
    """
    packed = data[_DIGEST:]
    if data[:_DIGEST] != _digest(packed):
        raise SealError("damaged")
    try:
        unpacker = zlib.decompressobj()
        pickled = unpacker.decompress(packed, _LARGEST)
        return _Values(io.BytesIO(pickled)).load()
    except Exception as error:  # whatever hostile bytes make pickle raise, they are no value
        raise SealError(str(error)) from error


class _Values(pickle.Unpickler):
    """Reads pickles that name nothing but classes of values."""

    def find_class(self, module_name: str, global_name: str) -> Any:
        return _class_of_values(module_name, global_name)


@cache
def _class_of_values(module: str, name: str) -> type:
    if (module, name) in _PLAIN or (module.startswith("generator.") and "." not in name):
        found = getattr(importlib.import_module(module), name)
        if (module, name) in _PLAIN or (isinstance(found, type) and _is_value(found)):
            return _quickly_filled(found)
    raise SealError(f"{module}.{name} is not a class of values")


def _quickly_filled(found: type) -> type:
    """The class, with a way back that does not ask for its fields again for each of thousands of values."""
    if is_dataclass(found) and "__setstate__" in vars(found):
        names, put = [field.name for field in fields(found)], object.__setattr__

        def fill(self: object, state: Sequence[object]) -> None:
            for name, value in zip(names, state, strict=True):
                put(self, name, value)

        found.__setstate__ = fill  # type: ignore[attr-defined]
    return found


def _is_value(found: type) -> bool:
    frozen = is_dataclass(found) and found.__dataclass_params__.frozen  # type: ignore[attr-defined]
    return frozen or issubclass(found, (Enum, tuple, str))


def _digest(packed: bytes) -> bytes:
    return hashlib.blake2b(packed, digest_size=_DIGEST).digest()
