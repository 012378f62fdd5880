"""A translation service on the loopback address that speaks as a real one and behaves as a test tells it."""

from __future__ import annotations

import html
import json
import threading
from collections.abc import Callable
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, urlsplit

if TYPE_CHECKING:
    from collections.abc import Iterator

Handler = BaseHTTPRequestHandler


@dataclass
class Reply:
    """What the service sends, whatever it was asked."""

    body: str = ""
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    behave: Callable[[Handler], None] | None = None
    """What to do in place of answering."""


@dataclass(frozen=True)
class Request:
    """One request as the service got it."""

    method: str
    path: str
    query: dict[str, str]
    body: dict[str, str]
    document: Any
    """The body as JSON, if it is."""
    headers: dict[str, str]


@dataclass(frozen=True)
class Dialect:
    """How a service is asked and how it answers."""

    texts: Callable[[Request], dict[str, str]]
    """The texts of a request by their ids; the one text has the id ''."""
    answer: Callable[[dict[str, str]], str]
    """The body that carries these translations."""
    settings: dict[str, Any] = field(default_factory=dict)
    """What the engine's settings need beside the address."""


@dataclass
class Service:
    """The running service: where it is and what it was asked."""

    url: str
    asked: list[str] = field(default_factory=list)
    """Every text, in the order of arrival."""
    requests: list[Request] = field(default_factory=list)
    most_at_once: int = 0
    connections: int = 0


Answer = Callable[[str], "str | Reply"]
"""The English of a text, or what the service does in its place."""


def hang(handler: Handler) -> None:
    """Send nothing more until the client hangs up."""
    with suppress(OSError):
        handler.connection.recv(1)


def page(english: str) -> Reply:
    """A translation as Google's mobile page carries it."""
    return Reply(_google({"": english}))


def _google(english: dict[str, str]) -> str:
    return f'<html><body><div class="result-container">{html.escape(english[""])}</div></body></html>'


def _dialect(ask: Callable[[Request], str], form: Callable[[str], Any], **settings: str) -> Dialect:
    return Dialect(
        lambda request: {"": ask(request)}, lambda english: json.dumps(form(english[""])), settings
    )


def completion(text: str) -> str:
    """What a language model's server answers when the model says this."""
    usage = {"prompt_tokens": 1000, "completion_tokens": 500}
    return json.dumps({"choices": [{"message": {"content": text}}], "usage": usage})


def completion_of(english: dict[str, str]) -> str:
    """A language model that answers as it was told."""
    return completion(json.dumps(english))


DIALECTS = {
    "google": Dialect(lambda request: {"": request.query["q"]}, _google),
    "mymemory": _dialect(
        lambda request: request.query["q"], lambda text: {"responseData": {"translatedText": text}}
    ),
    "libre": _dialect(lambda request: request.body["q"], lambda text: {"translatedText": text}),
    "deepl": _dialect(
        lambda request: request.body["text"], lambda text: {"translations": [{"text": text}]}, key="k:fx"
    ),
    "microsoft": _dialect(
        lambda request: str(request.document[0]["text"]),
        lambda text: [{"translations": [{"text": text, "to": "en"}]}],
        key="k", region="westeurope",
    ),
    "yandex": _dialect(
        lambda request: request.body["text"], lambda text: {"code": 200, "text": [text]}, key="k"
    ),
    "qcri": _dialect(lambda request: request.query["text"], lambda text: {"translatedText": text}, key="k"),
    "baidu": _dialect(
        lambda request: request.body["q"], lambda text: {"trans_result": [{"dst": text}]}, key="k", app_id="a"
    ),
    "llm": Dialect(
        lambda request: dict(json.loads(request.document["messages"][-1]["content"])["translate"]),
        completion_of, {"key": "k", "context": 1024},
    ),
}  # fmt: skip
"""How the services behind the engines speak; an engine that is none has no line here."""


class _Server(ThreadingHTTPServer):
    request_queue_size = 128
    daemon_threads = True

    def handle_error(self, *_: Any) -> None:
        """Clients that hang up are part of the tests."""


@contextmanager
def running(answer: Answer, dialect: Dialect = DIALECTS["google"]) -> Iterator[Service]:
    """The service, until the block ends; `answer` is asked from many threads."""
    lock, in_flight = threading.Lock(), 0
    found = Service("")

    class Speaker(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        wbufsize = -1

        def setup(self) -> None:
            super().setup()
            with lock:
                found.connections += 1

        def do_GET(self) -> None:
            nonlocal in_flight
            request = _request(self)
            with lock:
                texts = dialect.texts(request)
                found.requests.append(request)
                found.asked.extend(texts.values())
                in_flight += 1
                found.most_at_once = max(found.most_at_once, in_flight)
            try:
                _send(self, _reply(answer, dialect, texts))
            finally:
                with lock:
                    in_flight -= 1

        def do_POST(self) -> None:
            self.do_GET()

        def log_message(self, *arguments: Any) -> None:
            """Say nothing."""

    server = _Server(("127.0.0.1", 0), Speaker)
    found.url = f"http://127.0.0.1:{server.server_port}/m"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    try:
        yield found
    finally:
        server.shutdown()
        server.server_close()


def _request(handler: Handler) -> Request:
    address = urlsplit(handler.path)
    raw = handler.rfile.read(int(handler.headers.get("Content-Length", 0))).decode()
    is_json = "json" in handler.headers.get("Content-Type", "") and raw
    return Request(
        handler.command,
        address.path,
        {name: values[0] for name, values in parse_qs(address.query).items()},
        {} if is_json else {name: values[0] for name, values in parse_qs(raw).items()},
        json.loads(raw) if is_json else None,
        dict(handler.headers),
    )


def _reply(answer: Answer, dialect: Dialect, texts: dict[str, str]) -> Reply:
    english = {}
    for name, text in texts.items():
        found = answer(text)
        if isinstance(found, Reply):
            return found
        english[name] = found
    return Reply(dialect.answer(english))


def _send(handler: Handler, reply: Reply) -> None:
    if reply.behave:
        handler.close_connection = True
        reply.behave(handler)
        return
    body = reply.body.encode()
    handler.send_response(reply.status)
    for name, value in (
        {"Content-Type": "text/html; charset=utf-8", "Content-Length": str(len(body))} | reply.headers
    ).items():
        handler.send_header(name, value)
    handler.end_headers()
    handler.wfile.write(body)
