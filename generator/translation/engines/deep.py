"""An adapter for the services of `deep-translator`.

The library (1.11.4) calls `requests` without a timeout or session, keeps its parameters on the
instance, and returns `None` or the source text when it fails. So the adapter gives its modules a
timed session, makes an instance for each call, and accepts nothing that is not a translation.
"""

from __future__ import annotations

from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING, Any

from deep_translator import exceptions
from deep_translator.exceptions import ApiKeyException

from generator.errors import EngineBusy, EngineDown, EngineError
from generator.translation.engines.chunks import chunks
from generator.translation.engines.circuit_breaker import CircuitBreaker
from generator.translation.engines.http_session import TimedSession
from generator.translation.engines.protocol import (
    NEXT_ENGINE,
    EngineContext,
    SegmentResult,
    TaskResult,
    TranslationTask,
    Usage,
    one_by_one,
)
from generator.translation.engines.services import SERVICES, Service
from generator.translation.engines.validation import validate_answer

if TYPE_CHECKING:
    from generator.config.engines import EngineSettings

_FAILED = (
    exceptions.BaseError,
    exceptions.RequestError,
    exceptions.ServerException,
    exceptions.MicrosoftAPIerror,
    exceptions.BaiduAPIerror,
    exceptions.AuthorizationException,
)
TIMEOUT = 20.0
"""Seconds, unless the settings say otherwise."""
AT_ONCE = 24
"""Requests in flight; with 24, two hundred sentences take about nine times as long as one."""


class DeepTranslatorEngine:
    """One service of `deep-translator`."""

    remote = True
    tasks = staticmethod(one_by_one)

    def __init__(self, name: str, settings: EngineSettings, context: EngineContext) -> None:
        """`name` is a key of `SERVICES`.

        Raises:
            EngineDown: the service needs a key, and there is none.
        """
        self.name = name
        self.at_once = settings.at_once or AT_ONCE
        self._where = f"engine {name}"
        self._service = SERVICES[name]
        self._settings = settings
        self._breaker = CircuitBreaker(name, settings, context.deadline)
        module = import_module(self._service.module)
        factory = self._service.factory
        self._factory = getattr(module, factory) if isinstance(factory, str) else factory
        vars(module)["requests"] = TimedSession(
            name, settings.timeout or TIMEOUT, context.deadline, self._service.rewrite
        )
        try:
            self._translator(self._service)
        except ApiKeyException:
            raise EngineDown(self._where, "needs a key", f"set KHULASA_{name.upper()}_KEY") from None

    def translate(self, task: TranslationTask) -> TaskResult:
        """Translate the segments, with one request for each piece of at most 1,500 characters."""
        answers, sent = [], list[str]()
        for segment in task.segments:
            try:
                parts = chunks(segment.text, self._service.longest)
                english = [self._breaker.call(partial(self._ask, part, sent)) for part in parts]
                answers.append(SegmentResult(segment.id, " ".join(english)))
            except EngineDown:
                raise
            except EngineError as error:
                answers.append(SegmentResult(segment.id, None, error))
        return TaskResult(tuple(answers), Usage(len(sent)))

    def close(self) -> None:
        """End all requests that are waiting."""
        self._breaker.close()

    def _ask(self, arabic: str, sent: list[str]) -> str:
        sent.append(arabic)
        domain = {"domain": self._service.domain} if self._service.domain else {}
        try:
            answer = self._translator(self._service).translate(arabic, **domain)
        except EngineError:
            raise
        except exceptions.TooManyRequests:
            raise EngineBusy(
                self._where, "refuses more requests for now", f"run again later; {NEXT_ENGINE}"
            ) from None
        except _FAILED as error:
            raise EngineError(self._where, f"failed ({type(error).__name__})", NEXT_ENGINE) from None
        except Exception as error:  # whatever the library and its parsers raise on an answer of another form
            cause = f"gave an unreadable answer ({type(error).__name__})"
            raise EngineBusy(self._where, cause, NEXT_ENGINE) from None
        if isinstance(answer, list):
            answer = " ".join(map(str, answer))
        return validate_answer(arabic, answer, self.name)

    def _translator(self, service: Service) -> Any:
        account = {
            name: value for name, value in service.account(self._settings).items() if value is not None
        }
        translator = self._factory(source=service.arabic, target=service.english, **account)
        if service.languages:
            translator.source, translator.target = service.languages
        if url := self._settings.url or service.url:
            translator._base_url = f"{url.rstrip('/')}/" if service.slash else url  # noqa: SLF001 - no other way
        return translator
