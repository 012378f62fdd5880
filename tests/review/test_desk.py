"""The desk in a browser, in both languages: nothing typed is lost, nothing is overwritten unseen."""

from __future__ import annotations

import os
import re
import signal
import subprocess
from typing import TYPE_CHECKING, Protocol

import pytest
from playwright.sync_api import expect

from generator.cli.options import locked
from generator.config.settings import load_settings
from generator.model import Status
from generator.sources.memory import MemoryFile
from generator.translation.engines import ENGINES
from tests import browser
from tests.axe import RULES_BY_SCHEME, violations
from tests.browser import expect_answer
from tests.patience import wait_until
from tests.review.desk import HEADER, Running, add_budget, serving

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Browser, Locator, Page

    from tests.conftest import Browse, MakeProject

RIGHT = "The budget reached 300 million dinars."


class Open(Protocol):
    """Opens a path of the desk in a browser of its own."""

    def __call__(self, path: str = "/budget/", *, name: str = "Rana", width: int = 1280) -> Page: ...


@pytest.fixture(params=["en", "ar"])
def language(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def desk(page: Running, browse: Browse, language: str) -> Open:
    def open_desk(path: str = "/budget/", *, name: str = "Rana", width: int = 1280) -> Page:
        shown = browse(page.url + path, width=width)
        if language == "ar":
            shown.locator("button[name=language]").click()
            shown.wait_for_selector("html[dir=rtl]")
            shown.goto(page.url + path)
        if name and "budget" in path:
            shown.locator("#kh-name").fill(name)
        return shown

    return open_desk


def box(shown: Page, segment: str) -> Locator:
    return shown.locator(f"#{segment}-english")


def state(shown: Page, segment: str, is_: str) -> None:
    """Wait until the sentence is in this state."""
    shown.wait_for_selector(f"#{segment}[data-state={is_}]")


def test_another_sentence_that_is_being_written_stays_while_one_is_saved(page: Running, desk: Open) -> None:
    shown = desk()
    box(shown, "s3").fill("The delegation")
    box(shown, "s1").fill(RIGHT)
    shown.locator("#s1 button[value=edited]").click()
    state(shown, "s1", "saved")
    assert page.entry("s1") == (RIGHT, Status.EDITED)
    expect(box(shown, "s3")).to_have_value("The delegation")
    expect(shown.locator("[data-left]")).to_have_text(re.compile("^[3٣]$"))


def test_the_arabic_is_on_the_right_and_the_english_on_the_left(desk: Open, language: str) -> None:
    shown = desk()
    arabic, english = shown.locator("#s1 [data-part=arabic]").bounding_box(), box(shown, "s1").bounding_box()
    assert arabic is not None
    assert english is not None
    assert english["x"] + english["width"] <= arabic["x"]
    first = shown.locator(".kh-bar nav").bounding_box()
    assert first is not None
    assert (first["x"] > 640) == (language == "ar")
    assert shown.evaluate("getComputedStyle(document.querySelector('#s1-english')).direction") == "ltr"


def test_the_keys_save_accept_dismiss_and_move(page: Running, desk: Open) -> None:
    shown = desk()
    box(shown, "s1").focus()
    shown.keyboard.press("Alt+ArrowDown")
    expect(box(shown, "s2")).to_be_focused()
    shown.keyboard.press("Alt+ArrowUp")
    shown.keyboard.press("Control+Shift+Enter")
    state(shown, "s1", "saved")
    assert page.in_file("s1").figures_accepted is not None
    shown.keyboard.press("Control+s")
    wait_until(lambda: page.entry("s1")[1] is Status.EDITED, "the text as edited")
    shown.keyboard.press("Control+Enter")
    expect(box(shown, "s2")).to_be_focused()
    wait_until(lambda: page.in_file("s1").reviewer == "Rana", "the review")
    shown.locator("h1").click()
    shown.keyboard.press("?")
    expect(shown.locator("#kh-keys")).to_be_visible()


def test_what_was_dismissed_can_be_taken_back(page: Running, desk: Open) -> None:
    shown = desk()
    shown.locator("#s1 button[value=figures]").click()
    shown.locator("#s1 button[value=undo]").click()
    shown.wait_for_selector("#s1 button[value=figures]")
    assert page.in_file("s1").figures_accepted is None


def test_the_check_follows_the_typing(desk: Open) -> None:
    shown = desk()
    box(shown, "s1").fill(RIGHT)
    expect(shown.locator("#s1 .kh-good")).to_have_count(1)
    box(shown, "s1").fill(RIGHT.replace("300", "3"))
    expect(shown.locator("#s1 .kh-need--figures")).to_have_count(1)


def test_a_name_is_asked_for_once_and_then_the_review_goes_on(page: Running, desk: Open) -> None:
    shown = desk(name="")
    box(shown, "s0").focus()
    shown.keyboard.press("Control+Enter")
    expect(shown.locator("#kh-name")).to_be_focused()
    shown.keyboard.insert_text("Rana")
    shown.keyboard.press("Enter")
    state(shown, "s0", "saved")
    assert page.in_file("s0").reviewer == "Rana"
    shown.goto(f"{page.url}/budget/?all")
    expect(shown.locator("#kh-name")).to_have_value("Rana")


def test_what_was_typed_is_there_again_after_a_reload_and_a_crash_and_gone_when_saved(
    page: Running, desk: Open
) -> None:
    shown = desk()
    box(shown, "s3").fill("The delegation came")
    shown.on("dialog", lambda dialog: dialog.accept())
    shown.reload()
    expect(box(shown, "s3")).to_have_value("The delegation came")
    after = shown.context.new_page()
    after.goto(f"{page.url}/budget/")
    expect(box(after, "s3")).to_have_value("The delegation came")
    box(after, "s3").focus()
    after.keyboard.press("Control+s")
    state(after, "s3", "saved")
    expect_answer(after, "Object.keys(localStorage).length", 0)
    assert page.entry("s3")[0] == "The delegation came"


def test_leaving_is_asked_about_only_while_something_is_not_saved(desk: Open) -> None:
    shown = desk()
    asked: list[str] = []

    def stay(dialog: object) -> None:
        asked.append(dialog.type)  # type: ignore[attr-defined]
        dialog.accept()  # type: ignore[attr-defined]

    shown.on("dialog", stay)
    shown.reload()
    assert asked == []
    box(shown, "s3").click()
    shown.keyboard.type("The")
    shown.reload()
    assert asked == ["beforeunload"]


def test_two_editors_see_each_others_text_before_anything_is_overwritten(page: Running, desk: Open) -> None:
    rana, sami = desk(name="Rana"), desk(name="Sami")
    box(rana, "s3").fill("The delegation came back.")
    box(sami, "s3").fill("The delegation returned.")
    rana.locator("#s3 button[value=reviewed]").click()
    state(rana, "s3", "saved")
    sami.locator("#s3 button[value=reviewed]").click()
    state(sami, "s3", "failed")
    conflict = sami.locator("#s3 [role=alert]")
    for part in ("Rana", "The delegation came back.", "The delegation returned."):
        expect(conflict).to_contain_text(part)
    assert violations(sami) == ()
    assert page.entry("s3")[0] == "The delegation came back."
    expect(box(sami, "s3")).to_have_value("The delegation returned.")
    sami.locator("#s3 [data-take=mine]").click()
    state(sami, "s3", "saved")
    assert page.entry("s3")[0] == "The delegation returned."
    expect(conflict).to_have_count(0)


def test_the_saved_text_can_be_kept_instead(page: Running, desk: Open) -> None:
    shown = desk(name="Sami")
    box(shown, "s3").fill("The delegation returned.")
    page.ask("/budget/", page.form("s3", english="The delegation came back."))
    shown.locator("#s3 button[value=edited]").click()
    shown.locator("#s3 [data-take=theirs]").click()
    expect(box(shown, "s3")).to_have_value("The delegation came back.")
    expect_answer(shown, "Object.keys(localStorage).length", 0)


def test_a_draft_of_before_somebody_elses_save_does_not_overwrite_it(page: Running, desk: Open) -> None:
    shown = desk()
    box(shown, "s3").fill("The delegation returned.")
    page.ask("/budget/", page.form("s3", english="The delegation came back."))
    shown.on("dialog", lambda dialog: dialog.accept())
    shown.reload()
    shown.locator("#kh-lost a").click()
    expect(box(shown, "s3")).to_have_value("The delegation returned.")
    shown.locator("#s3 button[value=edited]").click()
    state(shown, "s3", "failed")
    expect(shown.locator("#s3 [role=alert]")).to_contain_text("The delegation came back.")
    assert page.entry("s3")[0] == "The delegation came back."


def test_a_draft_of_a_sentence_that_is_gone_is_shown_until_it_is_discarded(page: Running, desk: Open) -> None:
    shown = desk()
    box(shown, "s3").fill("The delegation returned.")
    seed = page.root / "seeds/budget.txt"
    seed.write_text(seed.read_text(encoding="utf-8").replace(" عاد الوفد.", ""), encoding="utf-8")
    shown.on("dialog", lambda dialog: dialog.accept())
    shown.goto(f"{page.url}/budget/?all")
    expect(shown.locator("#kh-lost")).to_contain_text("The delegation returned.")
    shown.locator("#kh-lost button").click()
    shown.reload()
    expect(shown.locator("#kh-lost")).to_have_text("")


def test_while_the_project_is_being_built_the_desk_waits_and_then_saves(page: Running, desk: Open) -> None:
    shown = desk()
    box(shown, "s1").fill(RIGHT)
    with locked(load_settings(page.root, ENGINES)):
        shown.locator("#s1 button[value=edited]").click()
        state(shown, "s1", "unsaved")
    state(shown, "s1", "saved")
    assert page.entry("s1")[0] == RIGHT


def test_a_server_that_was_killed_loses_nothing_and_its_successor_saves(
    project: MakeProject, browse: Browse
) -> None:
    root = add_budget(project())
    with serving(root) as before:
        shown = browse(f"{before.url}/budget/")
    box(shown, "s1").fill(RIGHT)
    shown.locator("#s1 button[value=edited]").click()
    state(shown, "s1", "failed")
    expect(shown.locator("#s1-state")).to_contain_text("khulasa review --web")
    expect(box(shown, "s1")).to_have_value(RIGHT)
    with serving(root, before.port) as after:
        shown.locator("#s1 button[value=edited]").click()
        state(shown, "s1", "saved")
        assert after.entry("s1")[0] == RIGHT


def test_a_browser_that_was_killed_has_what_was_typed_when_it_starts_again(
    page: Running, chromium: Browser, tmp_path: Path
) -> None:
    profile, typed = tmp_path / "profile", "The delegation returned in the evening."

    def start() -> Page:
        started = chromium.browser_type.launch_persistent_context(
            profile,
            executable_path=browser.installed(),
            args=browser.SWITCHES,
            timeout=browser.PATIENCE,
        )
        started.set_default_timeout(browser.PATIENCE)
        shown = started.new_page()
        shown.goto(f"{page.url}/budget/")
        return shown

    box(start(), "s3").fill(typed)
    wait_until(lambda: _is_on_disk(profile, typed), "the browser to write its storage")
    _kill_user_of(profile)
    again = start()
    expect(box(again, "s3")).to_have_value(typed)
    again.context.close()


def _is_on_disk(profile: Path, text: str) -> bool:
    files = (file for file in profile.rglob("Local Storage/leveldb/*.log") if file.is_file())
    return any(text.encode() in file.read_bytes().replace(b"\0", b"") for file in files)


def _kill_user_of(profile: Path) -> None:
    """Kill the browser that has this profile, as a machine that fails would."""
    listed = subprocess.run(["ps", "-axww", "-o", "pid=,args="], capture_output=True, text=True, check=True)
    running = [line for line in listed.stdout.splitlines() if f"--user-data-dir={profile}" in line]
    owners = [int(line.split()[0]) for line in running if "--type=" not in line]  # a script starts it
    assert owners
    for owner in owners:
        os.kill(owner, signal.SIGKILL)
    (profile / "SingletonLock").unlink(missing_ok=True)


def test_thirty_sentences_are_reviewed_with_one_key_each(project: MakeProject, browse: Browse) -> None:
    root = project()
    sentences = [f"وصلت {number} سفن إلى الميناء." for number in range(11, 40)]
    (root / "seeds/budget.txt").write_text("سفن في الميناء\n" + " ".join(sentences) + "\n", encoding="utf-8")
    with serving(root) as page:
        shown = browse(page.url)
        presses = 0

        def press(key: str) -> None:
            nonlocal presses
            presses += 1
            shown.keyboard.press(key)

        shown.locator(".kh-card a").first.focus()
        press("Enter")
        for number in range(30):
            expect(box(shown, f"s{number}")).to_be_focused()
            english = f"{number + 10} ships reached the port." if number else "Ships in the port"
            shown.keyboard.insert_text(english)
            press("Control+Enter")
            if number == 0:
                expect(shown.locator("#kh-name")).to_be_focused()
                shown.keyboard.insert_text("Rana")
                press("Enter")
        expect(shown.locator("[data-left]")).to_have_text("0")
        entries = MemoryFile(root / "seeds/budget.en.po", "po").entries
        assert {(entry.status, entry.reviewer) for entry in entries} == {(Status.REVIEWED, "Rana")}
        assert presses <= 40


@pytest.mark.parametrize("width", [360, 1280])
@pytest.mark.parametrize("dark", [False, True])
def test_axe_finds_nothing_and_nothing_is_wider_than_the_screen(
    page: Running, browse: Browse, language: str, dark: bool, width: int
) -> None:
    """In dark by the rules of colours alone: nothing else differs there."""
    rules = RULES_BY_SCHEME["dark" if dark else "light"]
    shown = browse(page.url, width=width, dark=dark)
    if language == "ar":
        shown.locator("button[name=language]").click()
        shown.wait_for_selector("html[dir=rtl]")
    for address in ("/", "/budget/", "/budget/?saved=s1"):
        shown.goto(page.url + address)
        assert violations(shown, rules=rules) == ()
        assert shown.evaluate("document.documentElement.scrollWidth") <= width
    shown.locator("#kh-keys-open").click()
    assert violations(shown, rules=rules) == ()


def test_a_person_without_scripts_corrects_and_reviews(page: Running, browse: Browse) -> None:
    shown = browse(page.url, javascript=False)
    shown.get_by_role("link", name="الموازنة").click()
    sentence = shown.get_by_role("region", name="Sentence 1")
    sentence.get_by_label("English").fill(RIGHT)
    sentence.get_by_label("Reviewer").fill("Rana")
    sentence.get_by_role("button", name="Save as reviewed").click()
    shown.wait_for_url("**/budget/?saved=s1#s1")
    expect(shown.get_by_role("status").first).to_have_text("Saved s1.")
    assert page.entry("s1") == (RIGHT, Status.REVIEWED)
    expect(shown.get_by_role("region", name="Sentence 2").get_by_label("Reviewer")).to_have_value("Rana")


def test_enter_in_the_reviewers_name_reviews_without_scripts(page: Running, browse: Browse) -> None:
    shown = browse(f"{page.url}/budget/", javascript=False)
    name = shown.get_by_role("region", name="Sentence 2").get_by_label("Reviewer")
    name.fill("Rana")
    name.press("Enter")
    shown.wait_for_url("**/budget/?saved=s2#s2")
    assert page.entry("s2")[1] is Status.REVIEWED


def test_a_similar_sentence_of_another_article_is_taken_over(project: MakeProject, browse: Browse) -> None:
    root = add_budget(project())
    (root / "seeds/other.txt").write_text("خبر آخر\nعاد الوفد.\n", encoding="utf-8")
    entry = 'msgctxt "s1"\nmsgid "عاد الوفد."\nmsgstr "The delegation came home."\n'
    (root / "seeds/other.en.po").write_text(HEADER + entry, encoding="utf-8")
    with serving(root) as page:
        shown = browse(f"{page.url}/budget/")
        shown.locator("#s3 [data-use]").click()
        expect(box(shown, "s3")).to_have_value("The delegation came home.")
        state(shown, "s3", "unsaved")
