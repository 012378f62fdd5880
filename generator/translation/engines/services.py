"""The services of `deep-translator` that know Arabic, and how each differs from the others.

Left out: Pons and Linguee are dictionaries of words, Papago has no Arabic, and what the library
calls ChatGPT uses an interface that no longer exists (the `llm` engine uses the current one).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from deep_translator.microsoft import MicrosoftTranslator

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from generator.config.engines import EngineSettings

_NO_KEY = "none"
LONGEST = 1500
"""Code points in one request: every service accepts this many, even as part of an address."""


@dataclass(frozen=True, slots=True)
class Service:
    """How to create and call one class of the library."""

    module: str
    factory: str | type
    """The class, or its name in the module."""
    arabic: str = "ar"
    english: str = "en"
    longest: int = LONGEST
    url: str | None = None
    """Address to use instead of the library's."""
    slash: bool = False
    """Whether the library appends to the address, which must end with a slash."""
    account: Callable[[EngineSettings], Mapping[str, Any]] = lambda _: {}
    """Keys and other parameters by the names in the class; those that are `None` are not passed."""
    languages: tuple[str, str] | None = None
    """Language codes to use instead of `arabic` and `english` if the library's list is too old."""
    domain: str | None = None
    """A domain that the class's `translate` needs in addition to the text."""
    rewrite: Callable[[str, dict[str, Any]], str] | None = None
    """Changes the options of a request; takes its method and returns the one to use."""


def _key(settings: EngineSettings) -> dict[str, Any]:
    return {"api_key": settings.key}


def _into_the_body(method: str, options: dict[str, Any]) -> str:
    """Move text and key into the body: addresses have a length limit and are written to logs."""
    options["data"] = options.pop("params")
    return method


def _as_libre_asks(method: str, options: dict[str, Any]) -> str:
    """Remove the placeholder key: the library requires a key, but a self-hosted server needs none."""
    _into_the_body(method, options)
    if options["data"]["api_key"] == _NO_KEY:
        del options["data"]["api_key"]
    return method


def _as_deepl_asks(_: str, options: dict[str, Any]) -> str:
    """Use POST, with the key in a header.

    DeepL no longer accepts the library's requests (change notices of March and November 2025).
    """
    options["data"] = options.pop("params")
    options["headers"] = {"Authorization": f"DeepL-Auth-Key {options['data'].pop('auth_key')}"}
    return "POST"


class Microsoft(MicrosoftTranslator):  # type: ignore[misc]
    """Does not request a list of languages, as the library does for every instance."""

    def _get_supported_languages(self) -> dict[str, str]:
        return {"arabic": "ar", "english": "en"}


SERVICES: Mapping[str, Service] = {
    "google": Service("deep_translator.google", "GoogleTranslator"),
    # The library uses plain HTTP for this service, which supports HTTPS.
    "mymemory": Service(
        "deep_translator.mymemory", "MyMemoryTranslator", "ar-SA", "en-GB", 499,
        "https://api.mymemory.translated.net/get",
    ),
    # The library's default server no longer exists; this one needs a key, a self-hosted one may not.
    "libre": Service(
        "deep_translator.libre", "LibreTranslator", url="https://libretranslate.com/", slash=True,
        account=lambda settings: {"api_key": settings.key or (_NO_KEY if settings.url else None)},
        rewrite=_as_libre_asks,
    ),
    "deepl": Service(
        "deep_translator.deepl", "DeeplTranslator", "auto", languages=("AR", "EN-US"), slash=True,
        account=lambda settings: {
            **_key(settings), "use_free_api": (settings.key or "").endswith(":fx"),
        },
        rewrite=_as_deepl_asks,
    ),
    "microsoft": Service(
        "deep_translator.microsoft", Microsoft,
        url="https://api.cognitive.microsofttranslator.com/translate",
        account=lambda settings: {**_key(settings), "region": settings.region, "api-version": "3.0"},
    ),
    "yandex": Service("deep_translator.yandex", "YandexTranslator", account=_key),
    "qcri": Service("deep_translator.qcri", "QcriTranslator", account=_key, domain="news"),
    "baidu": Service(
        "deep_translator.baidu", "BaiduTranslator", "ara", "en",
        account=lambda settings: {"appid": settings.app_id, "appkey": settings.key},
        rewrite=_into_the_body,
    ),
}  # fmt: skip
"""The services by the names of the engines."""
