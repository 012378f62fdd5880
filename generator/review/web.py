"""The review page's server: for the person at this machine, or for those who have its key.

Other sites' pages can neither write (every form has a token, and the Origin is checked) nor read (see
`access`). Everything works as plain forms; the script sends the same forms and asks for JSON.
"""

from __future__ import annotations

import json
import secrets
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Lock
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import parse_qs, urlsplit

from generator.errors import BusyError, KhulasaError, ReviewConflict, ReviewError
from generator.model import SegmentId
from generator.resources import DOCS
from generator.review import access
from generator.review.actions import Action
from generator.review.session import Change
from generator.review.views import Refused, ReviewPages, Visitor

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from generator.review.session import ReviewSession

MAX_BODY = 1_000_000
CHECK = "check"
"""The action that only asks what the check says."""
_FIELDS = ({"token", "segment", "seen", "english", "reviewer", "action"}, {"token", "language"})
_HEADERS = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self';"
    " font-src 'self'; img-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
}
_OWN = {".css": "text/css; charset=utf-8", ".js": "text/javascript; charset=utf-8"}
_SITE = {".css": _OWN[".css"], ".svg": "image/svg+xml", ".woff2": "font/woff2"}


def make_server(
    session: ReviewSession, port: int, allowed: access.Access | None = None
) -> ThreadingHTTPServer:
    """The server, not started yet; `port` 0 takes any free port. Only this machine is `allowed` by default.

    Raises:
        OSError: the address or port cannot be used.
    """
    gate = allowed or access.Access()
    shared = {"site": ReviewPages(session), "gate": gate, "one_at_a_time": Lock()}
    return ThreadingHTTPServer((gate.host, port), type("Handler", (_Handler,), shared))


class Answer(NamedTuple):
    """What is sent back."""

    status: HTTPStatus
    body: str | bytes
    kind: str = "text/html; charset=utf-8"
    more: tuple[tuple[str, str], ...] = ()
    """Further headers."""


class _Handler(BaseHTTPRequestHandler):
    """Answers one request at a time."""

    site: ReviewPages
    gate: access.Access
    one_at_a_time: Lock
    timeout = 15

    def do_GET(self) -> None:
        """Send a page or one of its assets."""
        url = urlsplit(self.path)
        query = parse_qs(url.query, keep_blank_values=True)
        port = self.connection.getsockname()[1]
        if self.gate.is_key(query.get("key", [""])[0]):
            self._send(_redirect(f"/{url.path.strip('/')}", ("Set-Cookie", self.gate.cookie())))
        elif not self.gate.allows(self.headers, port):
            self._refuse(_refusal(HTTPStatus.FORBIDDEN, _NOT_ALLOWED[self.gate.key is None]))
        elif url.path.startswith("/assets/"):
            self._send(self._asset(url.path.removeprefix("/assets/")))
        else:
            self._send(self._in_turn(lambda: self._page(url.path, query)))

    def do_POST(self) -> None:
        """Do what a form says."""
        form = self._form()
        allowed = self.gate.allows(self.headers, self.connection.getsockname()[1])
        if not allowed or not access.from_this_site(self.headers):
            self._refuse(_refusal(HTTPStatus.FORBIDDEN, "Forms are accepted from this page only."))
        elif form is None:
            self._refuse(_refusal(HTTPStatus.BAD_REQUEST, "This is not a form of this page."))
        elif not secrets.compare_digest(form["token"].encode(), self.site.token.encode()):
            self._refuse(_refusal(HTTPStatus.FORBIDDEN, "This page is from an earlier run; load it again."))
        elif "language" in form:
            language = ("Set-Cookie", access.remember_language(form["language"]))
            self._send(_redirect(access.page_before(self.headers), language))
        elif form["action"] not in {CHECK, *Action}:
            self._refuse(_refusal(HTTPStatus.BAD_REQUEST, "There is no such action."))
        else:
            slug = urlsplit(self.path).path.strip("/")
            self._send(self._in_turn(lambda: self._act(slug, form)))

    def _in_turn(self, answer: Callable[[], Answer]) -> Answer:
        """The answer, or why there is none; one request at a time."""
        with self.one_at_a_time:
            try:
                return answer()
            except KeyError:
                return _refusal(HTTPStatus.NOT_FOUND, "There is no such article.")
            except KhulasaError as error:
                return _refusal(HTTPStatus.INTERNAL_SERVER_ERROR, str(error))

    def _page(self, path: str, query: Mapping[str, list[str]]) -> Answer:
        visitor = access.visitor(self.headers)
        if path == "/":
            if "again" in query:
                self.site.session.look_again()
            return Answer(HTTPStatus.OK, self.site.index(visitor))
        saved = query.get("saved", [""])[0]
        saved = saved if SegmentId.parse(saved) else ""
        page = self.site.article(path.strip("/"), visitor, saved=saved, every="all" in query)
        return Answer(HTTPStatus.OK, page)

    def _act(self, slug: str, form: Mapping[str, str]) -> Answer:
        """Check or save what was typed, and answer the script or the plain form that sent it."""
        visitor, scripted = access.visitor(self.headers), "json" in self.headers.get("Accept", "")
        name = " ".join(form["reviewer"].split())
        if form["action"] == CHECK:
            change = Change(slug, form["segment"], form["seen"], form["english"], name, Action.EDITED)
            return _as_json(HTTPStatus.OK, self.site.checked(change, visitor))
        change = Change(slug, form["segment"], form["seen"], form["english"], name, Action(form["action"]))
        try:
            saved = self.site.saved(change, visitor)
        except BusyError as error:
            return self._refused(Refused(change, str(error), conflict=False), visitor, busy=True)
        except ReviewError as error:
            conflict = isinstance(error, ReviewConflict)
            return self._refused(Refused(change, str(error), conflict), visitor)
        known = (("Set-Cookie", access.remember_name(name)),) if name else ()
        if scripted:
            return _as_json(HTTPStatus.OK, saved)._replace(more=known)
        return _redirect(f"/{slug}/?saved={change.segment}#{change.segment}", *known)

    def _refused(self, refused: Refused, visitor: Visitor, *, busy: bool = False) -> Answer:
        status = HTTPStatus.SERVICE_UNAVAILABLE if busy else HTTPStatus.CONFLICT
        if "json" in self.headers.get("Accept", ""):
            return _as_json(status, self.site.not_saved(refused, visitor))
        return Answer(status, self.site.article(refused.change.slug, visitor, refused=refused))

    def _asset(self, name: str) -> Answer:
        settings = self.site.session.settings
        own = [(folder, _OWN) for folder in settings.templates.below("review")]
        site = [(folder, _SITE) for folder in (settings.docs_dir / "assets", DOCS / "assets")]
        for folder, kinds in (*own, *site):
            file = (folder / name).resolve()
            if file.is_relative_to(folder.resolve()) and file.suffix in kinds and file.is_file():
                return Answer(HTTPStatus.OK, file.read_bytes(), kinds[file.suffix])
        return _refusal(HTTPStatus.NOT_FOUND, "There is no such file.")

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
        given = {name: values[0] for name, values in fields.items() if len(values) == 1}
        return given if set(given) in _FIELDS else None

    def _refuse(self, answer: Answer) -> None:
        self.close_connection = True
        self._send(answer)

    def _send(self, answer: Answer) -> None:
        data = answer.body.encode() if isinstance(answer.body, str) else answer.body
        self.send_response(answer.status)
        about = {"Content-Type": answer.kind, "Content-Length": str(len(data))}
        for name, value in (*_HEADERS.items(), *about.items(), *answer.more):
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, *_: object) -> None:
        """Log nothing: the terminal is for results."""


_NOT_ALLOWED = {
    True: "This server only answers the machine that it runs on.",
    False: "Open the address that the terminal shows: it has the key.",
}


def _refusal(status: HTTPStatus, message: str) -> Answer:
    return Answer(status, message, "text/plain; charset=utf-8")


def _redirect(path: str, *headers: tuple[str, str]) -> Answer:
    return Answer(HTTPStatus.SEE_OTHER, "", more=(("Location", path), *headers))


def _as_json(status: HTTPStatus, document: Mapping[str, object]) -> Answer:
    return Answer(status, json.dumps(document, ensure_ascii=False), "application/json; charset=utf-8")
