"""HTTP for libraries that call `requests.get` bare: one session, timeouts, and errors that say what to do."""

from __future__ import annotations

import time
from typing import Any

import requests
from requests.adapters import HTTPAdapter

from generator.errors import EngineDown, EngineError


class TimedSession:
    """Stands in for the `requests` module inside one library module.

    Every request goes to the same connection pool and is given up after a timeout, also when the
    answer drips in byte by byte; the library's own status checks still run.
    """

    exceptions = requests.exceptions

    def __init__(self, engine: str, timeout: float) -> None:
        """`timeout` is how long an answer may take, in seconds."""
        self._engine = engine
        self._timeout = (min(timeout, 5.0), timeout)
        self._session = requests.Session()
        for scheme in ("http://", "https://"):
            self._session.mount(scheme, HTTPAdapter(max_retries=0))

    def get(self, url: str, **options: Any) -> requests.Response:
        """As `requests.get`."""
        return self._send("GET", url, options)

    def post(self, url: str, **options: Any) -> requests.Response:
        """As `requests.post`."""
        return self._send("POST", url, options)

    def _send(self, method: str, url: str, options: dict[str, Any]) -> requests.Response:
        where = f"engine {self._engine}"
        try:
            response = self._session.request(method, url, timeout=self._timeout, stream=True, **options)
            self._read_whole(response)
        except requests.exceptions.Timeout:
            raise EngineDown(where, f"gave no answer within {self._timeout[1]:g} s", _NEXT) from None
        except requests.exceptions.RequestException as error:
            raise EngineDown(
                where, f"cannot be reached ({type(error).__name__})", f"check the network; {_NEXT}"
            ) from None
        if response.status_code == requests.codes.too_many_requests:
            raise EngineDown(where, "refuses more requests for now (429)", f"run again later; {_NEXT}")
        if response.status_code >= requests.codes.bad_request:
            raise EngineError(where, f"answered {response.status_code}", _NEXT)
        return response

    def _read_whole(self, response: requests.Response) -> None:
        end = time.monotonic() + self._timeout[1]
        body = bytearray()
        for byte in response.iter_content(1):
            body += byte
            if time.monotonic() > end:
                raise requests.exceptions.ReadTimeout
        response._content = bytes(body)  # noqa: SLF001 - where requests itself keeps what it has read


_NEXT = "the next engine is asked"
