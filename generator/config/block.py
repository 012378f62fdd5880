"""Mappings that people write in YAML, read key by key: settings, engines, front matter, issues.

Every error is one sentence: the place of the key, what is wrong with its value, and what to write.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import InvalidOperation
from typing import TYPE_CHECKING, Any, TypeVar

import yaml

from generator.errors import KhulasaError, SettingsError
from generator.files import read_regular_text

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from enum import StrEnum
    from pathlib import Path

    _Choice = TypeVar("_Choice", bound=StrEnum)

_Value = TypeVar("_Value")
_Default = TypeVar("_Default")
# Besides its own errors PyYAML lets these through, for instance for `!!timestamp` before other text.
_UNREADABLE = (OSError, yaml.YAMLError, ValueError, KeyError, AttributeError, TypeError, RecursionError)


@dataclass(frozen=True, slots=True)
class Block:
    """The values of a mapping by key, as YAML gives them, and the place of each."""

    values: Mapping[str, Any]
    place: Callable[[str], str]
    """Where a key is, for errors: `mkdocs.yml, extra.khulasa.offline`, `seeds/port.txt, line 3`."""
    error: type[KhulasaError] = SettingsError

    def read(
        self, key: str, convert: Callable[[Any], _Value], cause: str, fix: str, default: _Default
    ) -> _Value | _Default:
        """Like `require`, but `default` when the block does not have the key."""
        return self.require(key, convert, cause, fix) if key in self.values else default

    def require(self, key: str, convert: Callable[[Any], _Value], cause: str, fix: str) -> _Value:
        """The value of `key`, converted by `convert`.

        Args:
            key: its name; `convert` receives `None` when the block does not have it.
            convert: raises `ValueError`, `TypeError` or decimal's `InvalidOperation` for unusable values.
            cause: what is wrong in that case; may contain `{key}` and `{value}`.
            fix: what to write instead; may contain `{key}`.

        Raises:
            KhulasaError: the value cannot be used; the class is the block's `error`.
        """
        value = self.values.get(key)
        try:
            return convert(value)
        except (ValueError, TypeError, InvalidOperation):
            raise self.refusal(key, cause.format(key=key, value=repr(value)), fix.format(key=key)) from None

    def choice(self, key: str, kind: type[_Choice], default: _Default) -> _Choice | _Default:
        """The member of `kind` that `key` names; raises the same errors as `read`."""
        *others, last = kind
        return self.read(key, kind, "{value} is unknown", f"write {', '.join(others)} or {last}", default)

    def refusal(self, key: str, cause: str, fix: str) -> KhulasaError:
        """The error for a value of `key`."""
        return self.error(self.place(key), cause, fix)


def load_yaml(
    path: Path, name: str, loader: type[yaml.SafeLoader] = yaml.SafeLoader, inside: Path | None = None
) -> dict[str, Any]:
    """The mapping that a file holds, empty when the file is; a link must not lead out of `inside`.

    Raises:
        SettingsError: the file, called `name` there, cannot be read, or is not YAML or not a mapping.
    """
    try:
        document = yaml.load(read_regular_text(path, inside), loader)  # noqa: S506 - a SafeLoader
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        cause = f"is not valid YAML ({error.problem})"
        raise SettingsError(f"{name}, line {line}", cause, "correct that line") from None
    except _UNREADABLE as error:
        reason = getattr(error, "strerror", None) or error
        raise SettingsError(name, f"cannot be read ({reason})", "fix or restore it") from None
    return mapping(document or {}, name)


def mapping(value: object, where: str) -> dict[str, Any]:
    """The value, which must be a mapping.

    Raises:
        SettingsError: it is something else; `where` is its place.
    """
    if not isinstance(value, dict):
        raise SettingsError(where, "is not a list of key: value", "write each key on a line: key: value")
    return value
