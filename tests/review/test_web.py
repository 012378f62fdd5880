"""The review page: one person at this machine edits and accepts; nobody else can, and nothing is lost."""

from __future__ import annotations

import re
import threading
from contextlib import nullcontext
from dataclasses import dataclass
from http.client import HTTPConnection
from typing import TYPE_CHECKING
from urllib.parse import urlencode

import html5lib
import pytest

from generator.cli.options import locked
from generator.config.settings import load_settings
from generator.model import Status
from generator.review.session import ReviewSession
from generator.review.web import make_server
from generator.sources.memory import MemoryFile
from generator.translation.engines import ENGINES
from tests.axe import violations
from tests.patience import PATIENCE

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.conftest import Browse, MakeProject

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


@dataclass
class Running:
    """The page as a program sees it."""

    root: Path
    port: int

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
        page = self.ask("/budget/")[1]
        found = html5lib.parse(page, namespaceHTMLElements=False).find(f".//section[@id='{segment}']")
        assert found is not None
        fields = {i.get("name", ""): i.get("value", "") for i in found.iter("input")}
        fields["english"] = "".join(next(iter(found.iter("textarea"))).itertext())
        return fields | {"action": "edited"} | changed

    def entry(self, segment: str) -> tuple[str, Status]:
        entries = MemoryFile(self.root / "seeds/budget.en.po", "po").entries
        entry = next(entry for entry in entries if entry.id == segment)
        return entry.english, entry.status


@pytest.fixture
def page(project: MakeProject) -> Iterator[Running]:
    root = project()
    (root / "seeds/budget.txt").write_text(SEED, encoding="utf-8")
    (root / "seeds/budget.en.po").write_text(HEADER + PO, encoding="utf-8")
    with make_server(ReviewSession(load_settings(root, ENGINES), CLOCK, locked), 0) as server:
        threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()
        yield Running(root, server.server_port)
        server.shutdown()


def test_the_first_page_lists_what_needs_a_person_worst_first(page: Running) -> None:
    status, body, _ = page.ask("/")
    assert status == 200
    assert re.findall(r'href="/budget/#(s\d)"', body) == ["s1", "s0", "s2", "s3"]


def test_english_is_saved_as_edited_and_the_page_comes_back_to_the_sentence(page: Running) -> None:
    english = "The budget reached\r\n300 million dinars."
    assert page.ask("/budget/", page.form("s1", english=english))[::2] == (303, "/budget/?saved=s1#s1")
    assert page.entry("s1") == ("The budget reached 300 million dinars.", Status.EDITED)
    assert "Saved s1." in page.ask("/budget/?saved=s1")[1]
    assert 'href="/budget/#s1"' not in page.ask("/")[1]


def test_english_is_saved_as_reviewed_with_name_and_day(page: Running) -> None:
    form = page.form(
        "s2", english="The minister arrived yesterday.", action="reviewed", reviewer=" Rana  Haddad"
    )
    assert page.ask("/budget/", form)[0] == 303
    assert page.entry("s2") == ("The minister arrived yesterday.", Status.REVIEWED)
    written = (page.root / "seeds/budget.en.po").read_text(encoding="utf-8")
    assert "# reviewed: Rana Haddad, 2026-02-02\n" in written
    assert page.form("s3")["reviewer"] == "Rana Haddad"


def test_what_has_changed_since_it_was_shown_is_not_overwritten_and_the_words_are_in_the_form_again(
    page: Running,
) -> None:
    form = page.form("s1", english="My own words.")
    po = page.root / "seeds/budget.en.po"
    po.write_text(po.read_text(encoding="utf-8").replace("30 million", "300 million"), encoding="utf-8")
    status, body, _ = page.ask("/budget/", form)
    assert status == 409
    assert "s1: has changed since you saw it" in body
    assert ">My own words.</textarea>" in body
    assert page.entry("s1")[0].startswith("The budget reached 300 million")


def test_while_a_run_is_at_work_nothing_is_written_and_nothing_lost(page: Running) -> None:
    form = page.form("s1", english="My own words.")
    with locked(load_settings(page.root, ENGINES)):
        status, body, _ = page.ask("/budget/", form)
    assert status == 503
    assert "another run is using this project" in body
    assert ">My own words.</textarea>" in body
    assert page.ask("/budget/", form)[0] == 303


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"english": " \n"}, "has no English"),
        ({"segment": "s9"}, "is no longer in the article"),
        ({"action": "reviewed", "reviewer": " "}, "needs the reviewer&#39;s name"),
    ],
)
def test_what_cannot_be_saved_is_said(page: Running, change: dict[str, str], said: str) -> None:
    status, body, _ = page.ask("/budget/", page.form("s1") | change)
    assert status == 409
    assert said in body


@pytest.mark.parametrize(
    ("change", "headers", "status"),
    [
        ({"token": "x"}, {}, 403),
        ({"token": "؟"}, {}, 403),
        ({}, {"Origin": "https://evil.example"}, 403),
        ({}, {"Origin": "null"}, 403),
        ({}, {"Host": "evil.example"}, 403),
        ({}, {"Content-Type": "text/plain"}, 400),
        ({"more": "1"}, {}, 400),
        ({}, {"Content-Length": "2000000"}, 400),
    ],
)
def test_a_form_that_this_page_did_not_send_is_refused(
    page: Running, change: dict[str, str], headers: dict[str, str], status: int
) -> None:
    before = (page.root / "seeds/budget.en.po").read_bytes()
    assert page.ask("/budget/", page.form("s1", english="Theirs.") | change, **headers)[0] == status
    assert (page.root / "seeds/budget.en.po").read_bytes() == before


def test_another_host_name_reads_nothing(page: Running) -> None:
    for host in ("evil.example", f"evil.example:{page.port}", "127.0.0.1"):
        assert page.ask("/", Host=host)[0] == 403
    assert page.ask("/", Host=f"localhost:{page.port}")[0] == 200


@pytest.mark.parametrize(
    "path",
    [
        "/nobody/",
        "/assets/../mkdocs.yml",
        "/assets/%2e%2e/mkdocs.yml",
        "/assets/nothing.css",
        "/assets/khulasa.js",
    ],
)
def test_nothing_else_is_served(page: Running, path: str) -> None:
    assert page.ask(path)[0] == 404


def test_foreign_text_is_text_only(page: Running) -> None:
    body = page.ask("/budget/")[1]
    assert "<script" not in body
    assert "49" not in re.sub(r'value="[^"]*"', "", body)
    tree = html5lib.parse(body, namespaceHTMLElements=False)
    assert [element.tag for element in tree.iter() if element.tag in {"script", "b", "i"}] == []
    assert page.form("s1")["english"].endswith(HOSTILE)


def test_only_this_machine_can_reach_it(page: Running) -> None:
    desk = ReviewSession(load_settings(page.root, ENGINES), CLOCK, lambda _: nullcontext())
    with make_server(desk, 0) as server:
        assert server.server_address[0] == "127.0.0.1"


@pytest.mark.parametrize("dark", [False, True])
def test_axe_finds_nothing_and_it_fits_a_phone(page: Running, browse: Browse, dark: bool) -> None:
    for address in ("/", "/budget/", "/budget/?saved=s1"):
        shown = browse(f"http://127.0.0.1:{page.port}{address}", width=360, dark=dark)
        assert violations(shown) == ()
        assert shown.evaluate("document.documentElement.scrollWidth") <= 360


def test_a_person_without_scripts_corrects_and_reviews(page: Running, browse: Browse) -> None:
    shown = browse(f"http://127.0.0.1:{page.port}/", javascript=False)
    shown.get_by_role("link", name="budget, s1").click()
    sentence = shown.get_by_role("region", name="Sentence 1")
    sentence.get_by_label("English").fill("The budget reached 300 million dinars.")
    sentence.get_by_label("Reviewer").fill("Rana")
    sentence.get_by_role("button", name="Save as reviewed").click()
    shown.wait_for_url("**/budget/?saved=s1#s1")
    assert shown.get_by_role("status").inner_text() == "Saved s1."
    assert page.entry("s1") == ("The budget reached 300 million dinars.", Status.REVIEWED)


def test_enter_in_the_reviewers_name_reviews(page: Running, browse: Browse) -> None:
    shown = browse(f"http://127.0.0.1:{page.port}/budget/")
    name = shown.get_by_role("region", name="Sentence 2").get_by_label("Reviewer")
    name.fill("Rana")
    name.press("Enter")
    shown.wait_for_url("**/budget/?saved=s2#s2")
    assert page.entry("s2")[1] is Status.REVIEWED
