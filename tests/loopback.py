"""A static file server on the loopback address, as plain as the hosts that static sites live on."""

from __future__ import annotations

import gzip
import hashlib
import mimetypes
import re
import socket
import sys
from contextlib import suppress
from functools import partial
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import TYPE_CHECKING, Any, Self
from urllib.parse import unquote, urlsplit

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

COMPRESSIBLE = {".html", ".css", ".js", ".json", ".csv", ".svg", ".xml", ".txt"}
NAMED_BY_CONTENT = re.compile(r"[._-][0-9a-f]{7,}\.")
TYPES = {".js": "text/javascript", ".woff2": "font/woff2", ".wasm": "application/wasm", ".csv": "text/csv"}


class _Files(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def __init__(
        self, *args: Any, root: Path, under: str, compress: bool, sent: list[tuple[str, int]]
    ) -> None:
        self.root, self.under, self.compress, self.sent = root.resolve(), under, compress, sent
        super().__init__(*args)

    def do_GET(self) -> None:
        path = unquote(urlsplit(self.path).path)
        file = (self.root / path.removeprefix(self.under)).resolve()
        if not path.startswith(self.under) or not file.is_relative_to(self.root):
            self._send(HTTPStatus.NOT_FOUND, None)
        elif file.is_dir() and not path.endswith("/"):
            self._send(HTTPStatus.MOVED_PERMANENTLY, None, Location=f"{path}/")
        else:
            page = file / "index.html" if file.is_dir() else file
            missing = not page.is_file()
            self._send(
                HTTPStatus.NOT_FOUND if missing else HTTPStatus.OK,
                self.root / "404.html" if missing else page,
            )

    def _send(self, status: HTTPStatus, file: Path | None, **headers: str) -> None:
        body = file.read_bytes() if file and file.is_file() else b""
        if file:
            kind = TYPES.get(file.suffix) or mimetypes.guess_type(file.name)[0] or "application/octet-stream"
            headers["Content-Type"] = f"{kind}; charset=utf-8" if file.suffix in COMPRESSIBLE else kind
            if self.compress:
                headers |= _cached(file, body)
            if self.compress and self.headers.get("If-None-Match") == headers["ETag"]:
                status, body = HTTPStatus.NOT_MODIFIED, b""
            elif (
                self.compress
                and file.suffix in COMPRESSIBLE
                and "gzip" in self.headers.get("Accept-Encoding", "")
            ):
                body = gzip.compress(body, mtime=0)
                headers["Content-Encoding"] = "gzip"
        self.send_response(status)
        for name, value in (headers | {"Content-Length": str(len(body))}).items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)
        self.sent.append((self.path, len(body)))

    def log_message(self, *_: object) -> None:
        pass


def _cached(file: Path, body: bytes) -> dict[str, str]:
    """How long a good host lets browsers keep a file, and by what they ask whether it is the same."""
    lasting = "max-age=31536000, immutable" if NAMED_BY_CONTENT.search(file.name) else "max-age=600"
    kept = "no-cache" if file.suffix == ".html" else lasting
    return {"Cache-Control": kept, "ETag": f'W/"{hashlib.sha256(body).hexdigest()[:16]}"'}


class _Server(ThreadingHTTPServer):
    """Ends its open connections when it ends: browsers keep them for the next request."""

    def __init__(self, handler: Callable[..., BaseHTTPRequestHandler]) -> None:
        super().__init__(("127.0.0.1", 0), handler)
        self.connections = set[socket.socket]()

    def process_request(self, request: Any, client_address: Any) -> None:
        self.connections.add(request)
        super().process_request(request, client_address)

    def shutdown_request(self, request: Any) -> None:
        self.connections.discard(request)
        super().shutdown_request(request)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Be silent about browsers that left before their answer came."""
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(request, client_address)

    def server_close(self) -> None:
        super().server_close()
        for connection in tuple(self.connections):
            with suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)


class Loopback:
    """A running server; `origin` is its scheme, host and port, `url` where `root` lies on it.

    `sent` has the path and the bytes on the wire of every answer so far.
    """

    def __init__(self, root: Path, under: str = "/", *, compress: bool = False) -> None:
        """Serve `root` below the path `under` (`/` or `/name/`).

        With `compress` as a good host does: text as gzip, pages asked for anew each time, other files
        kept for ten minutes, and for a year those whose name changes with their content.
        """
        self.sent: list[tuple[str, int]] = []
        handler = partial(_Files, root=root, under=under, compress=compress, sent=self.sent)
        self._server = _Server(handler)
        self.origin = f"http://127.0.0.1:{self._server.server_port}"
        self.url = self.origin + under

    def __enter__(self) -> Self:
        Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._server.server_close()
