"""The review page's server: plain forms on the loopback address, for the person at this machine.

Other sites' pages can neither write (every form has a token, and the Origin is checked) nor read
(the Host must be this machine, which stops DNS rebinding). The pages contain no scripts.
"""

from __future__ import annotations

import secrets
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Lock
from typing import TYPE_CHECKING
from urllib.parse import parse_qs, urlsplit

from generator.errors import BusyError, KhulasaError, ReviewError
from generator.model import SegmentId
from generator.resources import DOCS
from generator.review.views import ReviewPages

if TYPE_CHECKING:
    from collections.abc import Mapping

    from generator.review.session import ReviewSession

MAX_BODY = 1_000_000
_HEADERS = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self';"
    " form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
}
_TYPES = {".css": "text/css; charset=utf-8", ".svg": "image/svg+xml", ".woff2": "font/woff2"}


def make_server(session: ReviewSession, port: int) -> ThreadingHTTPServer:
    """The server, not started yet; `port` 0 takes any free port.

    Raises:
        OSError: the port cannot be used.
    """
    shared = {"site": ReviewPages(session), "one_at_a_time": Lock()}
    return ThreadingHTTPServer(("127.0.0.1", port), type("Handler", (_Handler,), shared))


class _Handler(BaseHTTPRequestHandler):
    """Answers one request at a time."""

    site: ReviewPages
    one_at_a_time: Lock
    timeout = 15

    def do_GET(self) -> None:
        """Send a page or one of its assets."""
        url = urlsplit(self.path)
        if not self._from_here():
            self._refuse(HTTPStatus.FORBIDDEN, "This server only answers the machine that it runs on.")
        elif url.path.startswith("/assets/"):
            self._send_asset(url.path.removeprefix("/assets/"))
        else:
            with self.one_at_a_time:
                self._send_page(url.path, url.query)

    def do_POST(self) -> None:
        """Save a form."""
        form = self._form()
        origin = self.headers.get("Origin")
        if not self._from_here() or (origin and origin != f"http://{self.headers['Host']}"):
            self._refuse(HTTPStatus.FORBIDDEN, "Forms are accepted from this page only.")
        elif form is None:
            self._refuse(HTTPStatus.BAD_REQUEST, "This is not a form of this page.")
        elif not secrets.compare_digest(form["token"].encode(), self.site.token.encode()):
            self._refuse(HTTPStatus.FORBIDDEN, "This page is from an earlier run; load it again.")
        else:
            with self.one_at_a_time:
                self._save(urlsplit(self.path).path, form)

    def _save(self, path: str, form: Mapping[str, str]) -> None:
        slug, segment = path.strip("/"), form["segment"]
        typed = {segment: form["english"]}
        try:
            self.site.save(slug, form)
        except KeyError:
            self._refuse(HTTPStatus.NOT_FOUND, "There is no such article.")
        except BusyError as error:
            self._send(HTTPStatus.SERVICE_UNAVAILABLE, self.site.article(slug, str(error), typed))
        except ReviewError as error:
            self._send(HTTPStatus.CONFLICT, self.site.article(slug, str(error), typed))
        except KhulasaError as error:
            self._refuse(HTTPStatus.INTERNAL_SERVER_ERROR, str(error))
        else:
            self._send(HTTPStatus.SEE_OTHER, "", Location=f"/{slug}/?saved={segment}#{segment}")

    def _send_page(self, path: str, query: str) -> None:
        try:
            if path == "/":
                if query == "again":
                    self.site.session.look_again()
                self._send(HTTPStatus.OK, self.site.index())
            else:
                saved = parse_qs(query).get("saved", [""])[0]
                message = f"Saved {saved}." if SegmentId.parse(saved) else ""
                self._send(HTTPStatus.OK, self.site.article(path.strip("/"), message))
        except KeyError:
            self._refuse(HTTPStatus.NOT_FOUND, "There is no such article.")
        except KhulasaError as error:
            self._refuse(HTTPStatus.INTERNAL_SERVER_ERROR, str(error))

    def _send_asset(self, name: str) -> None:
        settings = self.site.session.settings
        if name == "review.css":
            folders = settings.templates.below("review")
        else:
            folders = (settings.docs_dir / "assets", DOCS / "assets")
        files = ((folder.resolve(), (folder / name).resolve()) for folder in folders)
        file = next((file for folder, file in files if file.is_relative_to(folder) and file.is_file()), None)
        if file is None or file.suffix not in _TYPES:
            self._refuse(HTTPStatus.NOT_FOUND, "There is no such file.")
        else:
            self._send(HTTPStatus.OK, file.read_bytes(), kind=_TYPES[file.suffix])

    def _from_here(self) -> bool:
        port = self.connection.getsockname()[1]
        return self.headers.get("Host") in {f"127.0.0.1:{port}", f"localhost:{port}"}

    def _form(self) -> dict[str, str] | None:
        """The fields of the form, each given once; `None` when that is not what was sent."""
        length = self.headers.get("Content-Length", "")
        kind = self.headers.get("Content-Type", "").split(";")[0]
        if not length.isdecimal() or int(length) > MAX_BODY or kind != "application/x-www-form-urlencoded":
            return None
        try:
            fields = parse_qs(
                self.rfile.read(int(length)).decode(),
                keep_blank_values=True, strict_parsing=True, errors="strict", max_num_fields=20,
            )  # fmt: skip
        except ValueError:
            return None
        wanted = ("token", "segment", "seen", "english", "reviewer", "action")
        given = {name: values[0] for name, values in fields.items() if len(values) == 1}
        return given if set(given) == set(wanted) else None

    def _refuse(self, status: HTTPStatus, message: str) -> None:
        self.close_connection = True
        self._send(status, message, kind="text/plain; charset=utf-8")

    def _send(
        self, status: HTTPStatus, body: str | bytes, *, kind: str = "text/html; charset=utf-8", **more: str
    ) -> None:
        data = body.encode() if isinstance(body, str) else body
        self.send_response(status)
        about = {"Content-Type": kind, "Content-Length": str(len(data))}
        for name, value in (_HEADERS | about | more).items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, *_: object) -> None:
        """Log nothing: the terminal is for results."""
