"""The block of one engine in the settings: which keys it may have, and what their values may be."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from generator.config.block import Block
from generator.config.keys import unknown_key
from generator.errors import SettingsError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

_LONGEST = 86_400
_SHARED = ("url", "timeout", "at_once", "retries", "backoff")
_OWN: Mapping[str, tuple[str, ...]] = {
    "memory": (),
    "baidu": (*_SHARED, "app_id"),
    "firefox": ("url", "model", "sha256"),
    "llm": (*_SHARED, "model", "context", "batch", "price_in", "price_out"),
    "microsoft": (*_SHARED, "region"),
}
"""The keys of engines whose keys are not just `_SHARED`."""


@dataclass(frozen=True, slots=True)
class EngineSettings:
    """The block of one engine, with what the environment variables add."""

    url: str | None = None
    """An address to use instead of the service's own."""
    timeout: float | None = None
    """Seconds before a request is given up; the engine's own limit when unset."""
    key: str | None = None
    """The secret: from `KHULASA_<ENGINE>_KEY` only, never from a file."""
    at_once: int | None = None
    """Requests in flight at a time; the engine's own limit when unset."""
    retries: int = 8
    """How often to repeat a failed request that may still succeed."""
    backoff: float = 0.25
    """The longest wait before the first retry, in seconds; the limit doubles with each retry."""
    model: str | None = None
    """The `llm`'s name for its model, or the folder of the `firefox` model."""
    sha256: tuple[tuple[str, str], ...] = ()
    """The SHA-256 of each file in the `firefox` model's folder, by name."""
    context: int = 8192
    """How many tokens the `llm` can hold, question and answer together."""
    batch: int = 6
    """How many sentences to send to the `llm` at a time: small models mix up more."""
    price_in: Decimal = Decimal()
    """The price of a million input tokens, in any currency."""
    price_out: Decimal = Decimal()
    """The price of a million output tokens, in the same currency."""
    region: str | None = None
    """Where the `microsoft` resource is."""
    app_id: str | None = None
    """The `baidu` account's id, which belongs to its key."""


def read_engine_settings(name: str, block: Mapping[str, Any], where: str) -> EngineSettings:
    """The settings of the engine called `name`; `where` names the block in errors.

    Raises:
        SettingsError: a key is not known, or a value cannot be used.
    """
    if refused := unknown_key(block, _OWN.get(name, _SHARED)):
        raise SettingsError(where, f"unknown key '{refused[0]}'", refused[1])
    reader = Block(block, lambda key: f"{where}.{key}")
    return EngineSettings(
        **{
            key: reader.require(key, convert, "{value} cannot be used", fix)
            for key, (convert, fix) in _READERS.items()
            if key in block
        }
    )


def _address(value: object) -> str:
    """An HTTP or HTTPS address; `ValueError` when it is not one."""
    if urlsplit(str(value)).scheme not in {"http", "https"}:
        raise ValueError(value)
    return str(value)


def seconds(value: object) -> float:
    """A number of seconds, above 0 and below a day; `ValueError` when it is not one."""
    if not isinstance(value, (int, float)) or isinstance(value, bool) or not 0 < value < _LONGEST:
        raise ValueError(value)
    return float(value)


def _whole(low: int, high: int) -> Callable[[object], int]:
    def read(value: object) -> int:
        if type(value) is not int or not low <= value <= high:
            raise ValueError(value)
        return value

    return read


def _price(value: object) -> Decimal:
    price = Decimal(str(value))
    if isinstance(value, bool) or not 0 <= price < _LONGEST:
        raise ValueError(value)
    return price


def _text(value: object) -> str:
    if not isinstance(value, (str, int)) or isinstance(value, bool) or not str(value).strip():
        raise ValueError(value)
    return str(value)


def _digests(value: object) -> tuple[tuple[str, str], ...]:
    if not isinstance(value, dict):
        raise TypeError(value)
    digests = {str(name): str(digest).lower() for name, digest in value.items()}
    if any(len(digest) != 64 or set(digest) - set("0123456789abcdef") for digest in digests.values()):
        raise ValueError(value)
    return tuple(sorted(digests.items()))


_READERS: Mapping[str, tuple[Callable[[object], Any], str]] = {
    "url": (_address, "write https://…"),
    "timeout": (seconds, "write a number of seconds, for instance timeout: 20"),
    "at_once": (_whole(1, 64), "write a number from 1 to 64"),
    "retries": (_whole(0, 100), "write a number from 0 to 100"),
    "backoff": (seconds, "write a number of seconds, for instance backoff: 0.25"),
    "model": (_text, "write its name"),
    "sha256": (_digests, "write NAME: SHA-256, one line per file; `khulasa models verify` prints them"),
    "context": (_whole(1024, 10_000_000), "write a number of tokens from 1024"),
    "batch": (_whole(1, 1000), "write a number of sentences from 1"),
    "price_in": (_price, "write what a million tokens cost"),
    "price_out": (_price, "write what a million tokens cost"),
    "region": (_text, "write its name"),
    "app_id": (_text, "write it as the service shows it"),
}
