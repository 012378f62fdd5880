"""The engines of `deep-translator` behind one adapter.

The library (1.11.4) calls `requests` bare, without timeout or session, keeps its parameters on
the instance, and gives back `None` or the source text when it fails: the adapter gives its modules
a timed session, makes an instance a call, and lets nothing pass that is no translation.
"""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, Any

from deep_translator.exceptions import ApiKeyException, BaseError

from generator.engines.protocol import Answer, Recall
from generator.engines.session import TimedSession
from generator.engines.usable import usable
from generator.errors import EngineDown, EngineError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from generator.config import EngineSettings
    from generator.models import Segment


@dataclass(frozen=True, slots=True)
class _Service:
    """How one class of the library is made."""

    module: str
    factory: str
    arabic: str = "ar"
    english: str = "en"
    max_chars: int = 1500
    """Longest text in one request."""
    url: str | None = None
    """Address to use in place of the library's."""


_SERVICES: Mapping[str, _Service] = {
    "google": _Service("deep_translator.google", "GoogleTranslator"),
    # The library speaks plain HTTP to this one; the service has HTTPS.
    "mymemory": _Service(
        "deep_translator.mymemory", "MyMemoryTranslator", "ar-SA", "en-GB", 499,
        "https://api.mymemory.translated.net/get",
    ),
    "libre": _Service("deep_translator.libre", "LibreTranslator"),
}  # fmt: skip
_MAX_FAILURES = 3
"""Failures in a row after which the service is left alone for the rest of the run."""


class DeepTranslatorEngine:
    """One service of `deep-translator`."""

    remote = True

    def __init__(self, name: str, settings: EngineSettings, recall: Recall) -> None:
        """`name` is a key of the services above."""
        del recall
        self.name = name
        self._service = _SERVICES[name]
        self._settings = settings
        self._module = import_module(self._service.module)
        vars(self._module)["requests"] = TimedSession(name, settings.timeout)

    def translate(self, segments: Sequence[Segment]) -> Iterator[Answer]:
        """Answer each segment, in order, one request a segment."""
        failures = 0
        for segment in segments:
            try:
                answer = Answer(segment.id, self._translate(segment.text))
                failures = 0
            except EngineDown:
                raise
            except EngineError as error:
                answer = Answer(segment.id, None, error)
                failures += 1
            yield answer
            if failures >= _MAX_FAILURES:
                raise EngineDown(
                    f"engine {self.name}", f"failed {failures} times in a row", "the next engine is asked"
                )

    def _translate(self, arabic: str) -> str:
        where, next_one = f"engine {self.name}", "the next engine is asked"
        if len(arabic) > self._service.max_chars:
            raise EngineError(where, f"takes at most {self._service.max_chars} characters", next_one)
        try:
            answer = self._translator().translate(arabic)
        except EngineError:
            raise
        except ApiKeyException:
            raise EngineDown(where, "needs a key", f"set KHULASA_{self.name.upper()}_KEY") from None
        except BaseError as error:
            raise EngineError(where, f"failed ({type(error).__name__})", next_one) from None
        except (ValueError, KeyError, AttributeError, TypeError, StopIteration) as error:
            # What the library raises when an answer has not the form it expects.
            raise EngineError(
                where, f"gave an answer nobody can read ({type(error).__name__})", next_one
            ) from None
        return usable(arabic, answer, self.name)

    def _translator(self) -> Any:
        service = self._service
        key = {"api_key": self._settings.key} if self._settings.key else {}
        translator = getattr(self._module, service.factory)(
            source=service.arabic, target=service.english, **key
        )
        if url := self._settings.url or service.url:
            translator._base_url = url  # noqa: SLF001 - the library has no other way to name an address
        return translator
