"""Values of which only some fields have been read: the others are read when one of them is asked for.

So a list can be made of a thousand articles without reading their text. Such a value is of its class in all
respects: it is equal to the whole one, and is packed as that is.
"""

from __future__ import annotations

import copyreg
from contextlib import suppress
from dataclasses import fields
from functools import cache
from typing import TYPE_CHECKING, Any, TypeVar, cast

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

T = TypeVar("T")
_NEW: Callable[..., object] = getattr(copyreg, "__newobj__")  # noqa: B009 - typeshed does not know it
"""What pickle itself uses for objects with slots, and writes in two bytes."""


def partly_read(type_: type[T], known: Mapping[str, object], whole: Callable[[], T]) -> T:
    """A value of the frozen dataclass `type_`, whose fields take slots.

    Args:
        type_: its class.
        known: the fields that are known, by name.
        whole: gives a value that has all other fields; called at most once.
    """
    value: Any = object.__new__(_partly(type_))  # type: ignore[arg-type]
    for name, content in known.items():
        object.__setattr__(value, name, content)
    object.__setattr__(value, "_whole", whole)
    return cast("T", value)


def known_fields(value: Any, without: str = "") -> dict[str, object]:
    """The fields that have been read of a value by name; all of one that was never partly read."""
    found = dict[str, object]()
    for name in _names(type_of(value)):  # type: ignore[arg-type]
        with suppress(AttributeError):
            found[name] = object.__getattribute__(value, name)
    found.pop(without, None)
    return found


def changed(value: T, **changes: object) -> T:
    """The value with these fields changed, which no others follow from; nothing more of it is read."""
    return partly_read(type_of(value), known_fields(value) | changes, lambda: value)


def type_of(value: T) -> type[T]:
    """The class of the value, which is that of the whole one."""
    found: type[T] = value.__class__
    return found


@cache
def _names(type_: type[Any]) -> tuple[str, ...]:
    return tuple(field.name for field in fields(type_))


@cache
def _partly(type_: type[Any]) -> type[Any]:
    """The class of values of which some fields may be missing yet."""
    names = _names(type_)  # type: ignore[arg-type]
    compared = tuple(field.name for field in fields(type_) if field.compare)

    class Partly(type_):  # type: ignore[misc]
        __slots__ = ("_whole",)

        def __getattr__(self, name: str) -> object:
            if name not in names:
                raise AttributeError(name)
            whole = object.__getattribute__(self, "_whole")()
            for each in names:
                try:
                    object.__getattribute__(self, each)
                except AttributeError:
                    object.__setattr__(self, each, getattr(whole, each))
            object.__setattr__(self, "_whole", None)
            return object.__getattribute__(self, name)

        @property  # type: ignore[misc]
        def __class__(self) -> type[Any]:
            return type_

        def __eq__(self, other: object) -> bool:
            return isinstance(other, type_) and all(getattr(self, n) == getattr(other, n) for n in compared)

        def __hash__(self) -> int:
            return hash(tuple(getattr(self, name) for name in compared))

        def __reduce_ex__(self, _: object) -> tuple[object, ...]:
            return _NEW, (type_,), [getattr(self, name) for name in names], None, None

    return Partly
