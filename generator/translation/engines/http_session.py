"""HTTP for libraries that call `requests.get` directly: one session per thread, bounds, clear errors."""

from __future__ import annotations

import re
from threading import local
from typing import TYPE_CHECKING, Any
from urllib.parse import urljoin, urlsplit

import requests
from requests.adapters import HTTPAdapter
from urllib3.exceptions import HTTPError, InvalidHeader, ReadTimeoutError
from urllib3.util import Retry

from generator.errors import EngineBusy, EngineDown, EngineError, EngineRefusal
from generator.translation.engines.answer_bounds import MAX_BYTES, check_bounds
from generator.translation.engines.protocol import NEXT_ENGINE

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from generator.clock import Deadline

CONNECT_TIMEOUT = 5.0
"""Seconds within which a server must accept the connection."""
MAX_REDIRECTS = 3
_AGAIN = frozenset({408, 425, 429, 500, 502, 503, 504})
"""Statuses after which the same request may succeed."""
_REFUSED = frozenset({400, 415, 422, 501})
"""Statuses after which another form of the request may succeed."""
_MOVED = frozenset({301, 302, 307, 308})
"""Statuses after which the same request is sent to another address (RFC 9110, 15.4)."""
_PORTS = {"http": 80, "https": 443}
_UNUSUAL = re.compile(r"[^\w.:/-]")
_LONGEST_ORIGIN = 100


class _Session(requests.Session):
    """Leaves redirects to `TimedSession`: `requests` reads their answers whole and follows any address."""

    def get_redirect_target(self, resp: requests.Response) -> None:
        """Nowhere."""


class TimedSession:
    """Replaces the `requests` module inside one library module.

    Each thread keeps its connections open between requests. A request is given up after a timeout,
    even if the answer is still arriving byte by byte; the library's own status checks still run. An
    answer is read up to its bounds before the library parses it, and no text is sent to another origin
    than that of the address.
    """

    exceptions = requests.exceptions

    def __init__(
        self,
        engine: str,
        timeout: float,
        deadline: Deadline,
        rewrite: Callable[[str, dict[str, Any]], str] | None = None,
    ) -> None:
        """`timeout` is how many seconds an answer may take; no request continues after `deadline`.

        `rewrite` may change the options of a request before it is sent, and returns its method.
        """
        self._engine = engine
        self._where = f"engine {engine}"
        self._timeout = timeout
        self._deadline = deadline
        self._rewrite = rewrite
        self._threads = local()

    def get(self, url: str, **options: Any) -> requests.Response:
        """Like `requests.get`."""
        return self._send("GET", url, options)

    def post(self, url: str, **options: Any) -> requests.Response:
        """Like `requests.post`."""
        return self._send("POST", url, options)

    def _send(self, method: str, url: str, options: dict[str, Any]) -> requests.Response:
        if self._rewrite:
            method = self._rewrite(method, options)
        timeout = max(0.01, min(self._timeout, self._deadline.remaining))
        try:
            response = self._follow(method, url, timeout, options)
        except (requests.exceptions.Timeout, ReadTimeoutError):
            raise self._busy(f"gave no answer within {timeout:g} s", reachable=False) from None
        except (requests.exceptions.ChunkedEncodingError, HTTPError):
            raise self._busy("broke off in the middle of an answer") from None
        except requests.exceptions.RequestException as error:
            cause = f"cannot be reached ({type(error).__name__})"
            raise self._busy(cause, f"check the network; {NEXT_ENGINE}", reachable=False) from None
        self._refuse_status(response)
        check_bounds(response.content.decode("latin-1"), self._where)
        response.encoding = response.encoding or "utf-8"  # else it would be guessed from all bytes
        return response

    def _follow(self, method: str, url: str, timeout: float, options: dict[str, Any]) -> requests.Response:
        """The answer of the address, or of the one on the same origin that it leads to."""
        end = self._deadline.clock.now() + timeout
        for _ in range(MAX_REDIRECTS + 1):
            response = self._session().request(
                method, url, timeout=(min(timeout, CONNECT_TIMEOUT), timeout), stream=True, **options
            )
            self._read_whole(response, end)
            if response.status_code not in _MOVED:
                return response
            url, options = self._moved(url, response), {**options, "params": None}
        raise EngineError(self._where, f"redirects more than {MAX_REDIRECTS} times", NEXT_ENGINE)

    def _moved(self, url: str, response: requests.Response) -> str:
        try:
            there = urljoin(url, response.headers.get("Location", ""))
            origin = _origin(there)
        except ValueError:
            raise EngineError(self._where, "redirects to an address that is not valid", NEXT_ENGINE) from None
        if origin != _origin(url):
            named = _UNUSUAL.sub("?", origin)[:_LONGEST_ORIGIN]
            raise EngineError(
                self._where, f"redirects to another origin ({named}), which is not asked", NEXT_ENGINE
            )
        return there

    def _session(self) -> requests.Session:
        if not hasattr(self._threads, "session"):
            session = _Session()
            for scheme in ("http://", "https://"):
                session.mount(scheme, HTTPAdapter(max_retries=0))
            self._threads.session = session
        own: requests.Session = self._threads.session
        return own

    def _read_whole(self, response: requests.Response, end: float) -> None:
        body = bytearray()
        while data := response.raw.read1(65536, decode_content=True):
            body += data
            if self._deadline.clock.now() > end:
                response.close()
                raise requests.exceptions.ReadTimeout
            if len(body) > MAX_BYTES:
                response.close()
                raise EngineError(self._where, f"sent more than {MAX_BYTES:,} bytes", NEXT_ENGINE)
        response._content = bytes(body)  # noqa: SLF001 - where requests itself keeps what it has read

    def _refuse_status(self, response: requests.Response) -> None:
        status = response.status_code
        if status == requests.codes.too_many_requests:
            wait = _retry_after(response.headers)
            raise self._busy("refuses more requests for now (429)", f"run again later; {NEXT_ENGINE}", wait)
        if status in _AGAIN:
            raise self._busy(f"answered {status}", retry_after=_retry_after(response.headers))
        if status == requests.codes.unauthorized:
            name = f"KHULASA_{self._engine.upper()}_KEY"
            raise EngineDown(self._where, "refuses the key (401)", f"set {name}")
        if status in _REFUSED:
            raise EngineRefusal(self._where, f"answered {status}", NEXT_ENGINE)
        if status >= requests.codes.multiple_choices:
            raise EngineError(self._where, f"answered {status}", NEXT_ENGINE)

    def _busy(
        self, cause: str, fix: str = NEXT_ENGINE, retry_after: float | None = None, *, reachable: bool = True
    ) -> EngineBusy:
        return EngineBusy(self._where, cause, fix, retry_after=retry_after, reachable=reachable)


def _origin(url: str) -> str:
    """Scheme, host and port of an address (RFC 6454, section 4); `ValueError` when it is not valid."""
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.hostname}:{parts.port or _PORTS.get(parts.scheme)}"


def _retry_after(headers: Mapping[str, str]) -> float | None:
    """Seconds to wait, from a `Retry-After` in seconds or with a date (RFC 9110, 10.2.3)."""
    try:
        return Retry().parse_retry_after(headers.get("Retry-After", ""))
    except InvalidHeader:
        return None
