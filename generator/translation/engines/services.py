"""The services of `deep-translator` that know Arabic, and how each differs from the others.

Left out: Pons and Linguee are dictionaries of words, Papago has no Arabic, and what the library
calls ChatGPT speaks an interface that is gone (the `llm` engine has the present one).
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
"""Code points in one request: what every service takes, also in an address."""


@dataclass(frozen=True, slots=True)
class Service:
    """How one class of the library is made and asked."""

    module: str
    factory: str | type
    """The class, or its name in the module."""
    arabic: str = "ar"
    english: str = "en"
    longest: int = LONGEST
    url: str | None = None
    """Address to use in place of the library's."""
    slash: bool = False
    """Whether the library appends to the address, which must end with a slash."""
    account: Callable[[EngineSettings], Mapping[str, Any]] = lambda _: {}
    """Keys and the like, by the names the class has for them; what is `None` is left to the class."""
    languages: tuple[str, str] | None = None
    """What to say in place of `arabic` and `english`, where the library's list is too old."""
    domain: str | None = None
    """What `translate` of the class must be told beside the text."""
    rewrite: Callable[[str, dict[str, Any]], str] | None = None
    """What must change about its requests; gives the method."""


def _key(settings: EngineSettings) -> dict[str, Any]:
    return {"api_key": settings.key}


def _into_the_body(method: str, options: dict[str, Any]) -> str:
    """Text and key in the body of a POST: an address has a length limit and is written into logs."""
    options["data"] = options.pop("params")
    return method


def _as_libre_asks(method: str, options: dict[str, Any]) -> str:
    """The library insists on a key; a self-hosted server needs none, so the placeholder is removed."""
    _into_the_body(method, options)
    if options["data"]["api_key"] == _NO_KEY:
        del options["data"]["api_key"]
    return method


def _as_deepl_asks(_: str, options: dict[str, Any]) -> str:
    """POST, and the key in a header.

    DeepL's change notices of March and November 2025 ended what the library does.
    """
    options["data"] = options.pop("params")
    options["headers"] = {"Authorization": f"DeepL-Auth-Key {options['data'].pop('auth_key')}"}
    return "POST"


class Microsoft(MicrosoftTranslator):  # type: ignore[misc]
    """Without the request for a list of languages that the library makes for every instance."""

    def _get_supported_languages(self) -> dict[str, str]:
        return {"arabic": "ar", "english": "en"}


SERVICES: Mapping[str, Service] = {
    "google": Service("deep_translator.google", "GoogleTranslator"),
    # The library speaks plain HTTP to this one; the service has HTTPS.
    "mymemory": Service(
        "deep_translator.mymemory", "MyMemoryTranslator", "ar-SA", "en-GB", 499,
        "https://api.mymemory.translated.net/get",
    ),
    # The library's default server is gone; this one asks for a key, one's own need not.
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
"""The services by the names of their engines."""
