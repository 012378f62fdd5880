"""The figures explorer in a real browser: choosing, sorting, links that give a state again, no script."""

from __future__ import annotations

import csv
import io
import json
import re
import shutil
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.browser import expect_answer, hold_back, wait_for_fonts
from tests.built_once import BuiltOnce, build
from tests.conftest import watched
from tests.loopback import Loopback
from tests.patience import wait_until

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import Browser, Page

    from tests.conftest import Browse

pytestmark = [pytest.mark.browser, pytest.mark.slow]

SEEDS = {
    "phosphate": (
        "source: جريدة المرفأ\npublished: 2024-02-01\ntags: [اقتصاد]",
        "صادرات المغرب من الفوسفات ترتفع",
        "بلغت صادرات المغرب من الفوسفات 1.5 مليار دولار في عام 2023.",
        "ويعمل في المناجم 21 ألف عامل.",
    ),
    "countries": (
        "source: صحيفة الأفق\npublished: 2024-03-05\ntags: [اقتصاد]",
        "المغرب يصدر الفوسفات إلى 40 بلدا",
        "وصلت صادرات المغرب من الفوسفات إلى 1.4 مليار دولار خلال عام 2023.",
        "وتبلغ حصة أوروبا منها 35%.",
    ),
    "tram": (
        'source: "<b>الأفق</b>"\npublished: 2022-11-20\ntags: [نقل]',
        "خط ترام جديد في الرباط",
        "وتبلغ كلفة الخط 3 مليارات يورو.",
        "ويبلغ طول الخط الجديد 26 كيلومترا.",
    ),
    "oil": (
        "source: الأفق\npublished: 2019-05-06\ntags: [طاقة]",
        "OPEC تبقي على صادرات النفط www.opec.example/arabic/press/releases/2019",
        "بلغت صادرات العراق من النفط 3.4 ملايين برميل يوميا.",
        "ويملك العراق 12 مصنعا للغاز.",
    ),
    **{
        f"census-{number:02}": (
            "published: 2001-01-01",
            "نتائج الإحصاء",
            *(f"ويعمل في القطاع رقم {place} {number + place} ألف عامل." for place in range(1, 6)),
        )
        for number in range(45)
    },
}
"""More figures than a page holds; without English, which none of this is about."""


@pytest.fixture(scope="session")
def explored(built_once: BuiltOnce, shipped: Path) -> Path:
    """A site of the shipped article and these, below a copy of the shipped project."""

    def make(project: Path) -> None:
        shutil.copytree(shipped, project, ignore=shutil.ignore_patterns("site"), dirs_exist_ok=True)
        for name, (front, *lines) in SEEDS.items():
            text = "\n".join(["---", front, "---", *lines])
            (project / "seeds" / f"{name}.txt").write_text(text, encoding="utf-8")
        build(project, "--engines", "memory")

    return built_once("explored", make) / "site"


@pytest.fixture(scope="module")
def site(explored: Path) -> Iterator[str]:
    with Loopback(explored, compress=True) as server:
        yield server.url


@pytest.fixture(scope="module")
def show(site: str, chromium: Browser) -> Iterator[Browse]:
    """Shows a page in a window that stays open, one for each width, and one without scripts.

    For those who leave nothing in the browser that others would find, and look at one page at a time.
    """
    with watched(chromium) as browse:
        kept: dict[tuple[int, bool], Page] = {}

        def show(url: str, *, width: int = 1280, javascript: bool = True, **_: object) -> Page:
            if page := kept.get((width, javascript)):
                page.goto(url, wait_until="load")
                wait_for_fonts(page)
            else:
                page = kept[width, javascript] = browse(url, width=width, javascript=javascript)
            return page

        yield show


@pytest.fixture(scope="module")
def windows(site: str, chromium: Browser) -> Iterator[dict[str, Page]]:
    """The figures of each edition from 2002 to 2024, for those who only type one word after another."""
    with watched(chromium) as browse:
        yield {
            edition: browse(f"{site}{edition}figures/?to=2024-12-31&from=2002-01-01")
            for edition in ("", "ar/")
        }


TYPED = "typed => new URLSearchParams(location.search).get('q') === typed"


def figures(page: Page) -> list[str]:
    return page.locator(".kh-entry__figure").all_inner_texts()


def expect_figures(page: Page, found: list[str]) -> None:
    """Wait until the page shows these figures and no others."""
    expect(page.locator(".kh-entry__figure")).to_have_text(found, use_inner_text=True)


def total(page: Page) -> int:
    """How many figures fit, as the page says."""
    found = re.search(r"\d+", str(page.locator(".kh-explorer__count").text_content()))
    assert found
    return int(found[0])


def wait(page: Page, said: str) -> None:
    page.locator(".kh-explorer__count", has_text=said).wait_for()


def unfold(page: Page) -> None:
    page.locator(".kh-explorer__rest summary").click()


def test_choices_narrow_what_is_shown_and_the_address_gives_it_again(site: str, browse: Browse) -> None:
    page = browse(f"{site}figures/")
    page.get_by_label("Currency or unit").select_option(label="US Dollar")
    unfold(page)
    page.get_by_label("Outlet").select_option("جريدة المرفأ")
    wait(page, "1 figure")
    expect_figures(page, ["$1.5 billion"])
    again = browse(page.url)
    wait(again, "1 figure")
    expect_figures(again, ["$1.5 billion"])
    expect(again.get_by_label("Currency or unit")).to_have_value("USD")


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("topic=transport", ["€3 billion", "26 km"]),
        ("kind=quantity", ["26 km", "3.4 million barrels a day"]),
        ("from=2024-01-01&to=2024-02-28", ["$1.5 billion", "21,000 workers"]),
        ("year=2023", ["$1.4 billion", "$1.5 billion"]),
        ("q=حصه+أوروبا", ["35%"]),
        ("check=matched&kind=duration", ["half a day"]),
        ("differs=1", ["$1.4 billion", "$1.5 billion"]),
        ("unit=EUR&sort=highest", ["€3 billion"]),
        ("q=OPEC&sort=oldest", ["3.4 million barrels a day", "12 factories"]),
    ],
)
def test_each_filter_shows_what_fits_it(site: str, show: Browse, query: str, found: list[str]) -> None:
    page = show(f"{site}figures/?{query}")
    wait(page, f"{len(found)} figure")
    expect_figures(page, found)


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("oil", 2), ("oils", 2), ("Oil exports", 2), ("نفط", 2), ("النفط", 2), ("iraq", 2), ("Iraqi oil", 2),
        ("barrels", 1), ("برميل", 1), ("factories", 1), ("soil", 0), ("il", 0), ("phosphate mine", 0),
        ("dollars phosphates", 2), ("dollar المغرب", 2), ("morocco dollar", 2), ("euros", 1), ("يورو", 1),
        ("Moroccan exports", 3),
    ],
)  # fmt: skip
@pytest.mark.parametrize("edition", ["", "ar/"])
def test_words_of_either_language_reach_what_is_written_in_the_other(
    windows: dict[str, Page], words: str, found: int, edition: str
) -> None:
    page = windows[edition]
    page.locator("#kh-q").fill(words)
    page.locator("#kh-q").press("Enter")
    page.wait_for_function(TYPED, arg=words)
    expect(page.locator(".kh-entries tbody[aria-busy]")).to_have_count(0)
    expect(page.locator(".kh-entry__figure")).to_have_count(found)


@pytest.mark.parametrize(
    ("typed", "words", "since"),
    [
        ("phosphates since March 2024", "phosphates", "2024-03-01"),
        ("المغرب منذ آذار 2024", "المغرب", "2024-03-01"),
        ("since 2024 المغرب", "المغرب", "2024-01-01"),
        ("المغرب من كانون الثاني 2024", "المغرب", "2024-01-01"),
        ("exports from Morocco", "exports from Morocco", ""),
        ("من المغرب", "من المغرب", ""),
    ],
)
def test_since_a_month_among_the_words_is_a_choice_of_the_day(
    site: str, show: Browse, typed: str, words: str, since: str
) -> None:
    page = show(f"{site}figures/")
    page.get_by_label("Search figures").fill(typed)
    page.get_by_label("Search figures").press("Enter")
    expect(page.get_by_label("Search figures")).to_have_value(words)
    expect(page.get_by_label("Published from")).to_have_value(since)
    asked = expect(page)
    (asked.to_have_url if since else asked.not_to_have_url)(re.compile("from="))


@pytest.mark.parametrize("edition", ["", "ar/"])
def test_what_is_chosen_comes_as_a_file_whose_lines_are_those_of_the_whole(
    site: str, explored: Path, show: Browse, edition: str
) -> None:
    """All oil figures since May 2019 are three actions from the front page: open, type, take."""
    page = show(f"{site}{edition}")
    page.locator(".kh-header [href$='figures/']").first.click()
    page.wait_for_url(f"{site}{edition}figures/")
    page.locator("#kh-q").fill("oil since May 2019")
    whole = {kind: (explored / f"figures/figures.{kind}").read_bytes().decode() for kind in ("csv", "json")}
    with page.expect_download() as download:
        page.get_by_role("button", name="CSV").click()
    assert download.value.suggested_filename == "figures-oil-2019-05-01.csv"
    columns, *lines = whole["csv"].split("\r\n")
    about = [line for line in lines if line.startswith("oil,")]
    assert len(about) == 2
    assert download.value.path().read_bytes().decode() == "\r\n".join([columns, *about, ""])
    with page.expect_download() as download:
        page.get_by_role("button", name="JSON").click()
    kept = json.loads(download.value.path().read_text(encoding="utf-8"))
    every = json.loads(whole["json"])["figures"]
    assert kept == {"total": 2, "figures": [entry for entry in every if entry["article"] == "oil"]}


def test_a_file_has_the_order_that_is_chosen_and_all_that_is_not_shown_yet(site: str, show: Browse) -> None:
    page = show(f"{site}figures/?kind=count&sort=lowest")
    wait(page, "the first 50 shown")
    with page.expect_download() as download:
        page.get_by_role("button", name="CSV").click()
    table = list(csv.DictReader(io.StringIO(download.value.path().read_text(encoding="utf-8"))))
    assert len(table) == total(page)
    values = [(row["unit"], float(row["value"] or row["high"] or row["low"])) for row in table]
    assert values == sorted(values)


def test_what_was_typed_before_the_script_came_is_asked_for(site: str, browse: Browse) -> None:
    page = browse(f"{site}figures/data-dictionary/")
    scripts = hold_back(page, "**/explorer.js")
    page.goto(f"{site}figures/", wait_until="commit")
    page.get_by_label("Search figures").fill("oil")
    wait_until(lambda: bool(page.evaluate("true") and scripts), "the script to be asked for")
    scripts[0].continue_()
    wait(page, "2 figures")
    expect_figures(page, ["3.4 million barrels a day", "12 factories"])


@pytest.mark.parametrize("edition", ["", "ar/"])
def test_a_row_is_one_line_of_40_pixels_and_at_most_three_lines_on_a_phone(
    site: str, show: Browse, edition: str
) -> None:
    heights = "rows => rows.map(row => row.getBoundingClientRect().height)"
    wide = show(f"{site}{edition}figures/?kind=count", width=1440)
    wide.locator(".kh-explorer__more").wait_for()
    rows = wide.locator(".kh-entries tbody tr")
    assert set(rows.evaluate_all(heights)) == {40}
    narrow = show(f"{site}{edition}figures/?kind=count", width=390)
    narrow.locator(".kh-explorer__more").wait_for()
    again = narrow.locator(".kh-entry--again")
    assert max(again.evaluate_all(heights)) <= 88
    assert narrow.evaluate("document.documentElement.scrollHeight") < 8000


@pytest.mark.parametrize("width", [1024, 1440])
@pytest.mark.parametrize(
    ("edition", "longest"), [("", "September 30, 2013"), ("ar/", "30 كانون الأول/ديسمبر 2013")]
)
def test_the_longest_day_stays_in_its_column(
    site: str, show: Browse, edition: str, longest: str, width: int
) -> None:
    page = show(f"{site}{edition}figures/?kind=count", width=width)
    page.locator(".kh-explorer__more").wait_for()
    beside = page.locator(".kh-entries tbody time").first.evaluate(
        """(time, longest) => {
          time.textContent = longest
          const cell = time.closest("td").getBoundingClientRect(), day = time.getBoundingClientRect()
          return Math.min(day.left - cell.left, cell.right - day.right)
        }""",
        longest,
    )
    assert beside >= 0


@pytest.mark.parametrize("width", [320, 360])
@pytest.mark.parametrize("edition", ["", "ar/"])
def test_nothing_makes_a_phone_scroll_sideways_or_zoom_in(
    site: str, show: Browse, edition: str, width: int
) -> None:
    """A headline with an address in it (F12), and fields of less than 16 pixels (F11)."""
    page = show(f"{site}{edition}figures/?q=OPEC", width=width)
    expect(page.locator(".kh-entry__figure")).to_have_count(2)
    unfold(page)
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    sizes = "fields => fields.map(field => parseFloat(getComputedStyle(field).fontSize))"
    fields = page.locator(".kh-page :is(input:not([type=checkbox]), select), .kh-search :is(input, select)")
    assert min(fields.evaluate_all(sizes)) >= 16


def test_values_are_sorted_within_their_unit_and_the_page_says_so(site: str, show: Browse) -> None:
    page = show(f"{site}figures/?kind=money&sort=lowest")
    wait(page, "values sorted within each unit")
    money = figures(page)
    assert money[0] == "€3 billion"
    assert money[1:3] == ["up to $650,000", "up to $900,000 a year"]
    assert len(money) == 6


def test_back_and_forward_go_through_the_choices(site: str, browse: Browse) -> None:
    page = browse(f"{site}figures/")
    whole = figures(page)
    unfold(page)
    page.get_by_label("Kind", exact=True).select_option("percent")
    wait(page, "1 figure")
    page.get_by_label("Kind", exact=True).select_option("quantity")
    page.locator(".kh-entry__figure", has_text="26 km").wait_for()
    page.go_back()
    page.locator(".kh-entry__figure", has_text="35%").wait_for()
    expect(page.get_by_label("Kind", exact=True)).to_have_value("percent")
    page.go_back()
    page.locator(".kh-pager").wait_for()
    expect_figures(page, whole)
    page.go_forward()
    page.locator(".kh-entry__figure", has_text="35%").wait_for()


def test_typing_makes_one_step_of_history_and_clearing_shows_all_again(site: str, browse: Browse) -> None:
    page = browse(f"{site}figures/")
    said, steps = total(page), page.evaluate("history.length")
    page.get_by_label("Search figures").focus()
    for number, letter in enumerate("فوسفات", start=1):
        page.keyboard.insert_text(letter)
        page.wait_for_function(TYPED, arg="فوسفات"[:number])
    wait(page, "5 figures")
    expect_answer(page, "history.length", steps + 1)
    page.get_by_role("button", name="Clear all").click()
    page.locator(".kh-pager").wait_for()
    expect(page).to_have_url(f"{site}figures/")
    wait(page, f"{said} figures")


def test_a_long_answer_comes_in_parts_with_the_focus_on_the_first_new_row(site: str, show: Browse) -> None:
    page = show(f"{site}figures/?kind=count")
    wait(page, "the first 50 shown")
    page.get_by_role("button", name="Show more").focus()
    page.keyboard.press("Enter")
    wait(page, "the first 100 shown")
    assert total(page) > 100
    expect(page.locator(".kh-entry__figure")).to_have_count(100)
    expect(page.locator(".kh-entry__figure").nth(50)).to_be_focused()


def test_only_the_years_asked_for_are_loaded_and_none_before_a_choice(site: str, browse: Browse) -> None:
    page = browse(f"{site}figures/")
    asked = list[str]()
    page.on("request", lambda request: asked.append(request.url))
    page.get_by_label("Published from").fill("2024-01-01")
    wait(page, "5 figures")
    assert [url for url in asked if "/data/" in url] == [f"{site}figures/data/2024.json"]


def test_a_row_made_by_the_script_is_the_row_as_built(site: str, show: Browse) -> None:
    built = show(f"{site}figures/", javascript=False)
    page = show(f"{site}figures/?from=2022-01-01")
    wait(page, "7 figures")
    row = "rows => rows.map(e => e.outerHTML.replace(/\\s+/g, ' ').replace(/> | </g, s => s.trim()))"
    assert (
        page.locator(".kh-entries tbody tr").evaluate_all(row)
        == (built.locator(".kh-entries tbody tr").evaluate_all(row)[:7])
    )


def test_hostile_text_stays_text_in_what_the_script_makes(site: str, show: Browse) -> None:
    page = show(f"{site}figures/?topic=transport")
    wait(page, "2 figures")
    expect(page.locator(".kh-entry__outlet").first).to_have_text("<b>الأفق</b>")
    expect(page.locator(".kh-entries b")).to_have_count(0)


def test_nothing_that_fits_says_what_to_do(site: str, show: Browse) -> None:
    page = show(f"{site}figures/?q=zzz")
    wait(page, "No figures match.")
    expect_figures(page, [])


def test_data_that_cannot_be_loaded_are_asked_for_again(site: str, browse: Browse) -> None:
    page = browse(f"{site}figures/")
    unfold(page)
    page.context.set_offline(True)
    page.get_by_label("Kind", exact=True).select_option("percent")
    wait(page, "could not be loaded")
    expect(page.locator(".kh-entry__figure")).not_to_have_count(0)
    page.context.set_offline(False)
    page.get_by_label("Kind", exact=True).select_option("quantity")
    wait(page, "2 figures")


def test_the_arabic_edition_counts_and_chooses_in_arabic(site: str, show: Browse) -> None:
    page = show(f"{site}ar/figures/")
    page.get_by_label("العملة أو الوحدة").select_option(label="يورو")
    wait(page, "رقم واحد")
    expect_figures(page, ["3 مليارات يورو"])
    unfold(page)
    page.get_by_label("فقط ما تذكر له مقالة أخرى قيمة مختلفة").check()
    wait(page, "لا أرقام مطابقة")
    page.get_by_label("العملة أو الوحدة").select_option("")
    wait(page, "رقمان")
    page.get_by_role("link", name="مقالة أخرى تذكر 1.5 مليار دولار").click()
    expect(page).to_have_url(f"{site}ar/articles/phosphate/#s1-f1")


def test_everything_is_done_with_the_keyboard(site: str, show: Browse) -> None:
    page = show(f"{site}figures/")
    page.get_by_label("Search figures").focus()
    page.keyboard.press("Tab")
    expect(page.locator("#kh-topic")).to_be_focused()
    page.keyboard.press("End")
    wait(page, "figure")
    page.locator(".kh-explorer__rest summary").focus()
    page.keyboard.press("Enter")
    page.get_by_label("Only where another article gives another value").focus()
    page.keyboard.press("Space")
    wait(page, "No figures match.")
    page.get_by_role("button", name="Clear all").focus()
    page.keyboard.press("Enter")
    page.locator(".kh-pager").wait_for()


@pytest.mark.parametrize("edition", ["", "ar/"])
def test_without_a_script_all_figures_are_read_in_pages(site: str, show: Browse, edition: str) -> None:
    page = show(f"{site}{edition}figures/", javascript=False)
    expect(page.locator(".kh-explorer__form")).to_be_hidden()
    figures = page.locator(".kh-entry__figure")
    expect(figures.nth(49)).to_be_visible()
    expect(figures.nth(99)).to_have_count(0)
    page.locator(".kh-pager [rel=next]").click()
    expect(page).to_have_url(re.compile(re.escape(f"{site}{edition}figures/page/") + r"\d+/"))
    expect(page.locator(".kh-entry__figure")).to_have_count(50)
    page.locator(".kh-entry__figure").last.click()
    expect(page).to_have_url(re.compile(re.escape(f"{site}{edition}articles/") + ".+/#s"))


PLACES = """[...document.querySelectorAll("body *")].filter(part => part.checkVisibility()).map(part => {
  const { x, y, width, height } = part.getBoundingClientRect()
  return [part.outerHTML.slice(0, 80), x, y, width, height]
})"""


@pytest.mark.parametrize("width", [360, 1280])
def test_the_form_moves_nothing_when_the_script_starts(site: str, browse: Browse, width: int) -> None:
    """The script is held back until all else is in its place."""
    page = browse(f"{site}figures/data-dictionary/", width=width)
    scripts = hold_back(page, "**/explorer.js")
    page.goto(f"{site}figures/", wait_until="commit")
    page.locator(".kh-footer").wait_for()
    expect(page.locator("[data-theme-toggle]")).to_be_visible()  # the scripts before it have run
    wait_for_fonts(page)
    wait_until(lambda: bool(page.evaluate("true") and scripts), "the script to be asked for")
    before = page.evaluate(PLACES)
    (script,) = scripts
    script.continue_()
    page.wait_for_load_state("load")
    assert len(before) > 1000
    expect_answer(page, PLACES, before)
