"""One question and one answer, with any server that has OpenAI's interface.

Chat completions as OpenAI documents them; Ollama, llama.cpp, vLLM and most clouds offer the same.
Not every server accepts every field; fields that a server refuses are not sent again.
"""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from generator.errors import EngineBusy, EngineDown, EngineRefusal
from generator.translation.engines.answer_bounds import check_bounds
from generator.translation.engines.circuit_breaker import CircuitBreaker
from generator.translation.engines.http_session import TimedSession
from generator.translation.engines.protocol import NEXT_ENGINE, Usage

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import TypeVar

    from generator.clock import Deadline
    from generator.config.engines import EngineSettings

    _T = TypeVar("_T")

TIMEOUT = 300.0
"""Seconds to wait for an answer: a small machine writes a few words a second."""
_PATH = "/chat/completions"
_MOST_TOKENS = 10**9


class ChatClient:
    """One server and one model."""

    def __init__(self, name: str, settings: EngineSettings, deadline: Deadline) -> None:
        """`name` is the engine's name, for errors; `deadline` as for `CircuitBreaker`.

        Raises:
            EngineDown: the settings have no server address.
        """
        self._where = f"engine {name}"
        if not settings.url:
            raise EngineDown(self._where, "has no address", f"set {name}: {{url: …, model: …}} in mkdocs.yml")
        self._url = settings.url.rstrip("/").removesuffix(_PATH) + _PATH
        self._settings = settings
        self._breaker = CircuitBreaker(name, settings, deadline)
        self._session = TimedSession(name, settings.timeout or TIMEOUT, deadline)
        self._plainness = 0

    def ask(
        self, system: str, user: str, schema: Mapping[str, Any], read: Callable[[str], _T]
    ) -> tuple[_T, Usage]:
        """What `read` makes of the answer, and what it cost; `schema` is the answer's JSON Schema.

        Raises:
            EngineError: the server failed, or `read` raised it.
        """

        requests = 0

        def once() -> tuple[_T, Usage]:
            nonlocal requests
            requests += 1
            text, usage = self._complete(system, user, schema)
            return read(text), replace(usage, requests=requests)

        return self._breaker.call(once)

    def close(self) -> None:
        """End all requests that are waiting."""
        self._breaker.close()

    def _complete(self, system: str, user: str, schema: Mapping[str, Any]) -> tuple[str, Usage]:
        body: dict[str, Any] = {
            "messages": [{"role": "system", "content": system}, {"role": "user", "content": user}]
        }
        if self._settings.model:
            body["model"] = self._settings.model
        headers = {"Authorization": f"Bearer {self._settings.key}"} if self._settings.key else {}
        forms = _forms(schema)
        while True:
            plainness = self._plainness
            try:
                response = self._session.post(self._url, json=body | forms[plainness], headers=headers)
                break
            except EngineRefusal:
                if plainness + 1 == len(forms):
                    raise
                self._plainness = max(self._plainness, plainness + 1)
        try:
            document = response.json()
            text = str(document["choices"][0]["message"]["content"] or "")
            usage = self._usage(document.get("usage"))
        except (ValueError, LookupError, TypeError, AttributeError) as error:
            cause = f"gave an unreadable answer ({type(error).__name__})"
            raise EngineBusy(self._where, cause, NEXT_ENGINE) from None
        check_bounds(text[max(text.find("{"), 0) :], self._where)
        return text, usage

    def _usage(self, counted: object) -> Usage:
        tokens = counted if isinstance(counted, dict) else {}
        into, out = (_count(tokens.get(f"{side}_tokens")) for side in ("prompt", "completion"))
        cost = (into * self._settings.price_in + out * self._settings.price_out) / Decimal(1_000_000)
        return Usage(1, into, out, cost)


def _count(stated: object) -> int:
    """A number of tokens; 0 when the server states none that is possible."""
    return stated if isinstance(stated, int) and 0 < stated <= _MOST_TOKENS else 0


def _forms(schema: Mapping[str, Any]) -> tuple[dict[str, Any], ...]:
    """Ways to ask for JSON, the strictest first."""
    exact = {"name": "answer", "strict": True, "schema": dict(schema)}
    return (
        {"temperature": 0, "response_format": {"type": "json_schema", "json_schema": exact}},
        {"temperature": 0, "response_format": {"type": "json_object"}},
        {"temperature": 0},
        {},
    )
