"""A project with one article for the review page, and the page as programs see it."""

from __future__ import annotations

import threading
from contextlib import contextmanager
from dataclasses import dataclass
from http.client import HTTPConnection
from typing import TYPE_CHECKING
from urllib.parse import urlencode

import html5lib

from generator.cli.options import locked
from generator.config.settings import load_settings
from generator.review.session import ReviewSession
from generator.review.web import make_server
from generator.sources.memory import MemoryFile
from generator.translation.engines import ENGINES
from tests.patience import PATIENCE

if TYPE_CHECKING:
    from collections.abc import Iterator
    from http.server import ThreadingHTTPServer
    from pathlib import Path

    from generator.model import Status
    from generator.review.access import Access
    from generator.sources.memory import Entry

HOSTILE = "</textarea><script>alert(1)</script>{{ 7 * 7 }}"
HEADER = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n\n'
PO = f"""#. engine: google, 2026-01-31
#, fuzzy
msgctxt "s0"
msgid "الموازنة <b>الجديدة</b>"
msgstr "The new budget"

#. engine: google, 2026-01-31
#, fuzzy
msgctxt "s1"
msgid "بلغت الموازنة 300 مليون دينار."
msgstr "The budget reached 30 million dinars. {HOSTILE}"

# {HOSTILE}
#, fuzzy
#| msgid "وصل <i>الوزير</i>."
msgctxt "s2"
msgid "وصل الوزير أمس."
msgstr "The minister arrived."
"""
SEED = "الموازنة <b>الجديدة</b>\nبلغت الموازنة 300 مليون دينار. وصل الوزير أمس. عاد الوفد.\n"
CLOCK = {"SOURCE_DATE_EPOCH": "1770000000"}
"""The second of February 2026."""


@dataclass
class Running:
    """The page as a program sees it."""

    root: Path
    port: int

    @property
    def url(self) -> str:
        """Its address."""
        return f"http://127.0.0.1:{self.port}"

    def ask(self, path: str, form: dict[str, str] | None = None, **headers: str) -> tuple[int, str, str]:
        """Status, body and Location."""
        connection = HTTPConnection("127.0.0.1", self.port, timeout=PATIENCE)
        kind = {} if form is None else {"Content-Type": "application/x-www-form-urlencoded"}
        body = None if form is None else urlencode(form)
        connection.request("GET" if form is None else "POST", path, body, kind | headers)
        answer = connection.getresponse()
        return answer.status, answer.read().decode(), answer.headers.get("Location", "")

    def form(self, segment: str, **changed: str) -> dict[str, str]:
        """The form of a sentence as the page has it, with what a person changed."""
        page = self.ask("/budget/?all")[1]
        found = html5lib.parse(page, namespaceHTMLElements=False).find(f".//section[@id='{segment}']")
        assert found is not None
        fields = {i.get("name", ""): i.get("value", "") for i in found.iter("input")}
        fields["english"] = "".join(next(iter(found.iter("textarea"))).itertext())
        return fields | {"action": "edited"} | changed

    def in_file(self, segment: str) -> Entry:
        """The sentence's entry as the file has it now."""
        entries = MemoryFile(self.root / "seeds/budget.en.po", "po").entries
        return next(entry for entry in entries if entry.id == segment)

    def entry(self, segment: str) -> tuple[str, Status]:
        """Its English and status."""
        entry = self.in_file(segment)
        return entry.english, entry.status


def add_budget(root: Path) -> Path:
    """Put the article into a project."""
    (root / "seeds/budget.txt").write_text(SEED, encoding="utf-8")
    (root / "seeds/budget.en.po").write_text(HEADER + PO, encoding="utf-8")
    return root


@contextmanager
def serving(root: Path, port: int = 0, allowed: Access | None = None) -> Iterator[Running]:
    """The page, served until the end of the block."""
    session = ReviewSession(load_settings(root, ENGINES), CLOCK, locked)
    with make_server(session, port, allowed) as server:
        _started(server)
        yield Running(root, server.server_port)
        server.shutdown()


def _started(server: ThreadingHTTPServer) -> None:
    threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()
