"""The review page as a server: what is saved, what is refused, and who may ask."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

import html5lib
import pytest

from generator.cli.options import locked
from generator.config.settings import load_settings
from generator.model import Status
from generator.review.access import Access
from generator.translation.engines import ENGINES
from tests.review.desk import HOSTILE, Running, add_budget, serving

if TYPE_CHECKING:
    from tests.conftest import MakeProject, Run


def test_the_first_page_lists_articles_with_what_they_need_and_how_far_they_are(
    page: Running,
) -> None:
    status, body, _ = page.ask("/")
    assert status == 200
    assert re.findall(r"kh-need--(\w+)", body) == ["figures", "meaning", "stale", "untranslated"]
    assert 'href="/budget/"' in body
    assert "0 of 4 sentences done" in body


@pytest.mark.no_cover
def test_english_is_saved_as_edited_and_the_page_comes_back_to_the_sentence(page: Running) -> None:
    english = "The budget reached\r\n300 million dinars."
    assert page.ask("/budget/", page.form("s1", english=english))[::2] == (303, "/budget/?saved=s1#s1")
    assert page.entry("s1") == ("The budget reached 300 million dinars.", Status.EDITED)
    assert "Saved s1." in page.ask("/budget/?saved=s1")[1]
    assert "kh-need--figures" not in page.ask("/")[1]


def test_english_is_saved_as_reviewed_with_name_and_day(page: Running) -> None:
    form = page.form(
        "s2", english="The minister arrived yesterday.", action="reviewed", reviewer=" Rana  Haddad"
    )
    assert page.ask("/budget/", form)[0] == 303
    assert page.entry("s2") == ("The minister arrived yesterday.", Status.REVIEWED)
    written = (page.root / "seeds/budget.en.po").read_text(encoding="utf-8")
    assert "# reviewed: Rana Haddad, 2026-02-02\n" in written
    assert page.ask("/budget/", form | {"seen": page.form("s2")["seen"]})[0] == 303


@pytest.mark.no_cover
def test_what_has_changed_since_it_was_shown_is_not_overwritten_and_the_words_are_in_the_form_again(
    page: Running,
) -> None:
    form = page.form("s1", english="My own words.")
    po = page.root / "seeds/budget.en.po"
    po.write_text(po.read_text(encoding="utf-8").replace("30 million", "300 million"), encoding="utf-8")
    status, body, _ = page.ask("/budget/", form)
    assert status == 409
    assert "This sentence has changed since you opened it" in body
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
        ({"action": "delete"}, {}, 400),
        ({"action": ""}, {}, 400),
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


@pytest.mark.no_cover
def test_foreign_text_is_text_only(page: Running) -> None:
    body = page.ask("/budget/")[1]
    assert re.findall("<script[^>]*>", body) == [
        '<script type="module" src="/assets/review.js">', '<script type="application/json" id="kh-words">',
    ]  # fmt: skip
    assert not re.search(r"\b49\b", re.sub(r'value="[^"]*"', "", body))
    tree = html5lib.parse(body, namespaceHTMLElements=False)
    assert [element.tag for element in tree.iter() if element.tag in {"b", "i"}] == []
    assert page.form("s1")["english"].endswith(HOSTILE)


def test_only_this_machine_can_reach_it_by_default() -> None:
    assert Access().host == "127.0.0.1"
    assert Access().key is None


def test_on_another_address_nothing_is_read_or_written_without_the_key(project: MakeProject) -> None:
    allowed = Access("0.0.0.0")
    with serving(add_budget(project()), allowed=allowed) as page:
        assert page.ask("/")[0] == page.ask("/assets/review.css")[0] == page.ask("/?key=x")[0] == 403
        assert page.ask("/budget/", {"token": "x", "language": "ar"})[0] == 403
        assert page.ask(f"/budget/?key={allowed.key}")[::2] == (303, "/budget")
        assert page.ask("/budget/", Cookie=f"kh-key={allowed.key}")[0] == 200
        assert str(allowed.key) in allowed.address(page.port)


@pytest.mark.no_cover
def test_the_name_is_the_visitors_own_and_comes_back_from_their_browser(page: Running) -> None:
    mine = "kh-name=%D8%B1%D9%86%D8%A7%20%3Cb%3E"
    assert 'value="رنا &lt;b&gt;"' in page.ask("/budget/", Cookie=mine)[1]
    assert 'name="reviewer" value=""' in page.ask("/budget/")[1]


def answer(page: Running, form: dict[str, str]) -> tuple[int, dict[str, object]]:
    """What the script gets."""
    status, body, _ = page.ask("/budget/", form, Accept="application/json")
    return status, json.loads(body)


def test_the_script_gets_what_has_changed_of_the_sentence(page: Running) -> None:
    status, said = answer(page, page.form("s1", english="The budget reached 300 million dinars."))
    assert status == 200
    assert (said["english"], said["open"], said["left"]) == (
        "The budget reached 300 million dinars.", False, 3,
    )  # fmt: skip
    assert said["seen"] == page.form("s1")["seen"]
    assert "no difference" in str(said["findings"])


def test_the_check_answers_while_typing_and_writes_nothing(page: Running) -> None:
    before = (page.root / "seeds/budget.en.po").read_bytes()
    wrong = answer(page, page.form("s3", action="check", english="5 delegations came back."))[1]
    assert "kh-need--figures" in str(wrong["findings"])
    right = answer(page, page.form("s3", action="check", english="The delegation came back."))[1]
    assert "no difference" in str(right["findings"])
    assert (page.root / "seeds/budget.en.po").read_bytes() == before


@pytest.mark.no_cover
def test_the_meaning_is_checked_while_typing_and_said_in_the_language_of_the_desk(page: Running) -> None:
    other = page.form("s3", action="check", english="Wheat prices rose in all markets of the region again.")
    for cookie, said in (
        ("", "seems to say something else"),
        ("kh-language=ar", "تقول غير ما تقوله العربية"),
    ):
        status, body, _ = page.ask("/budget/", other, Accept="application/json", Cookie=cookie)
        assert status == 200
        assert said in json.loads(body)["findings"]
    shown = page.ask("/budget/", Cookie="kh-language=ar")[1]
    assert "في العربية" in shown
    assert "The Arabic:" not in shown


def test_a_conflict_names_who_saved_what(page: Running) -> None:
    theirs = page.form("s3", english="The delegation came back.", action="edited", reviewer="Rana")
    mine = page.form("s3", english="The delegation returned.")
    assert page.ask("/budget/", theirs)[0] == 303
    status, said = answer(page, mine)
    assert (status, said["changed"], said["english"]) == (409, True, "The delegation came back.")
    for part in ("Rana", "The delegation came back.", "The delegation returned."):
        assert part in str(said["conflict"])
    body = page.ask("/budget/", mine)[1]
    assert "Rana has saved this sentence" in body
    assert page.entry("s3")[0] == "The delegation came back."


@pytest.mark.no_cover
def test_dismissed_findings_are_gone_from_the_list_and_can_be_taken_back(page: Running) -> None:
    form = page.form("s1", action="figures", reviewer="Rana")
    assert page.ask("/budget/", form)[0] == 303
    entry = page.in_file("s1")
    assert entry.figures_accepted is not None
    assert entry.figures_accepted.reviewer == "Rana"
    assert entry.status is Status.MACHINE
    assert "kh-need--figures" not in page.ask("/")[1]
    assert "Dismissed:" in page.ask("/budget/?all")[1]
    assert page.ask("/budget/", page.form("s1", action="undo"))[0] == 303
    assert page.in_file("s1").figures_accepted is None
    assert "kh-need--figures" in page.ask("/")[1]


@pytest.mark.no_cover
def test_what_was_dismissed_stays_dismissed_after_a_build(page: Running, run: Run) -> None:
    assert "seeds/budget.en.po, s1" in run(page.root, "check").stdout
    assert page.ask("/budget/", page.form("s1", action="figures"))[0] == 303
    assert run(page.root, "generate", "--offline").returncode == 0
    assert page.in_file("s1").figures_accepted is not None
    assert "seeds/budget.en.po, s1" not in run(page.root, "check").stdout


def test_a_text_that_is_not_saved_is_saved_with_the_word_that_its_figures_are_right(page: Running) -> None:
    form = page.form("s1", action="figures", english="The budget reached 3 million dinars.")
    assert page.ask("/budget/", form)[0] == 303
    assert page.entry("s1") == ("The budget reached 3 million dinars.", Status.EDITED)
    assert page.in_file("s1").figures_accepted is not None


def test_a_doubt_about_the_meaning_is_dismissed_and_can_be_taken_back(page: Running) -> None:
    assert page.ask("/budget/", page.form("s0", action="meaning", reviewer="Rana"))[0] == 303
    accepted = page.in_file("s0").accepted("meaning")
    assert accepted is not None
    assert accepted.reviewer == "Rana"
    button = 'form="s0-form" name="action" value="meaning"'
    assert button not in page.ask("/budget/?all")[1]
    assert page.ask("/budget/", page.form("s0", action="undo"))[0] == 303
    assert button in page.ask("/budget/?all")[1]


@pytest.mark.no_cover
def test_only_what_needs_a_person_is_shown_unless_all_is_asked_for(page: Running) -> None:
    page.ask("/budget/", page.form("s3", english="The delegation came back."))
    assert re.findall(r'<section [^>]*id="(s\d)"', page.ask("/budget/")[1]) == ["s0", "s1", "s2"]
    assert len(re.findall("<section ", page.ask("/budget/?all")[1])) == 4


def test_the_desk_speaks_arabic_when_asked_to(page: Running) -> None:
    form = {"token": page.form("s1")["token"], "language": "ar"}
    status, _, back = page.ask("/budget/", form, Referer=f"{page.url}/budget/?all")
    assert (status, back) == (303, "/budget/")
    assert page.ask("/", form, Referer="https://evil.example/x")[2] == "/"
    body = page.ask("/budget/", Cookie="kh-language=ar")[1]
    assert '<html lang="ar" dir="rtl"' in body
