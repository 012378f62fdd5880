"""A translation service on the loopback address that behaves as a test tells it."""

from __future__ import annotations

import html
import threading
import time
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any, Protocol
from urllib.parse import parse_qs, urlsplit

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


@dataclass
class Reply:
    """What the service sends for one text."""

    body: str
    status: int = 200
    delay: float = 0.0
    headers: dict[str, str] = field(default_factory=dict)


def page(english: str) -> Reply:
    """A translation as Google's mobile page carries it."""
    return Reply(f'<html><body><div class="result-container">{html.escape(english)}</div></body></html>')


@dataclass
class Service:
    """The running service: where it is and what it was asked."""

    url: str
    asked: list[str]


class StartService(Protocol):
    """Starts a service that answers each text as the function says."""

    def __call__(self, answer: Callable[[str], Reply]) -> Service: ...


@contextmanager
def running(answer: Callable[[str], Reply]) -> Iterator[Service]:
    asked: list[str] = []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            text = parse_qs(urlsplit(self.path).query).get("q", [""])[0]
            asked.append(text)
            reply = answer(text)
            time.sleep(reply.delay)
            body = reply.body.encode()
            self.send_response(reply.status)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.send_header("Content-Length", str(len(body)))
            for name, value in reply.headers.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *arguments: Any) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    try:
        yield Service(f"http://127.0.0.1:{server.server_port}/m", asked)
    finally:
        server.shutdown()
        server.server_close()


@pytest.fixture
def service() -> Iterator[StartService]:
    """A factory of services, stopped when the test ends."""
    with ExitStack() as stack:
        yield lambda answer: stack.enter_context(running(answer))
