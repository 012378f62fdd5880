"""The figures explorer in a real browser: choosing, sorting, links that give a state again, no script."""

from __future__ import annotations

import re
import shutil
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.browser import hold_back
from tests.built_once import BuiltOnce, build
from tests.patience import wait_until
from tests.site.pages.stories import SHIPPED

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Page

    from tests.conftest import Browse, Serve

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


@pytest.fixture
def site(explored: Path, serve: Serve) -> str:
    return serve(explored, compress=True)


TYPED = "typed => new URLSearchParams(location.search).get('q') === typed"


def figures(page: Page) -> list[str]:
    return page.locator(".kh-entry__figure").all_inner_texts()


def count(page: Page) -> str:
    return page.locator(".kh-explorer__count").inner_text()


def total(text: str) -> int:
    found = re.search(r"\d+", text)
    assert found
    return int(found[0])


def wait(page: Page, said: str) -> None:
    page.locator(".kh-explorer__count", has_text=said).wait_for()


def test_choices_narrow_what_is_shown_and_the_address_gives_it_again(site: str, browse: Browse) -> None:
    page = browse(f"{site}figures/")
    page.get_by_label("Currency or unit").select_option(label="US Dollar")
    page.get_by_label("Outlet").select_option("جريدة المرفأ")
    wait(page, "1 figure")
    assert figures(page) == ["$1.5 billion"]
    again = browse(page.url)
    wait(again, "1 figure")
    assert figures(again) == ["$1.5 billion"]
    assert again.get_by_label("Currency or unit").input_value() == "USD"


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("topic=nql", ["€3 billion", "26 km"]),
        ("kind=quantity", ["26 km"]),
        ("from=2024-01-01&to=2024-02-28", ["$1.5 billion", "21,000 workers"]),
        ("year=2023", ["$1.4 billion", "$1.5 billion"]),
        ("q=حصه+أوروبا", ["35%"]),
        ("check=matched&kind=duration", ["half a day"]),
        ("differs=1", ["$1.4 billion", "$1.5 billion"]),
        ("unit=EUR&sort=highest", ["€3 billion"]),
    ],
)
def test_each_filter_shows_what_fits_it(site: str, browse: Browse, query: str, found: list[str]) -> None:
    page = browse(f"{site}figures/?{query}")
    wait(page, f"{len(found)} figure")
    assert figures(page) == found


def test_values_are_sorted_within_their_unit_and_the_page_says_so(site: str, browse: Browse) -> None:
    page = browse(f"{site}figures/?kind=money&sort=lowest")
    wait(page, "values sorted within each unit")
    money = figures(page)
    assert money[0] == "€3 billion"
    assert money[1:3] == ["up to $650,000", "up to $900,000 a year"]
    assert len(money) == 6


def test_back_and_forward_go_through_the_choices(site: str, browse: Browse) -> None:
    page = browse(f"{site}figures/")
    whole = figures(page)
    page.get_by_label("Kind", exact=True).select_option("percent")
    wait(page, "1 figure")
    page.get_by_label("Kind", exact=True).select_option("quantity")
    page.locator(".kh-entry__figure", has_text="26 km").wait_for()
    page.go_back()
    page.locator(".kh-entry__figure", has_text="35%").wait_for()
    assert page.get_by_label("Kind", exact=True).input_value() == "percent"
    page.go_back()
    page.locator(".kh-pager").wait_for()
    assert figures(page) == whole
    page.go_forward()
    page.locator(".kh-entry__figure", has_text="35%").wait_for()


def test_typing_makes_one_step_of_history_and_clearing_shows_all_again(site: str, browse: Browse) -> None:
    page = browse(f"{site}figures/")
    said, steps = count(page), page.evaluate("history.length")
    page.get_by_label("Search figures").focus()
    for number, letter in enumerate("فوسفات", start=1):
        page.keyboard.insert_text(letter)
        page.wait_for_function(TYPED, arg="فوسفات"[:number])
    wait(page, "5 figures")
    assert page.evaluate("history.length") == steps + 1
    page.get_by_role("button", name="Clear all").click()
    page.locator(".kh-pager").wait_for()
    expect(page).to_have_url(f"{site}figures/")
    assert count(page) == said


def test_a_long_answer_comes_in_parts_with_the_focus_on_the_first_new_row(site: str, browse: Browse) -> None:
    page = browse(f"{site}figures/?kind=count")
    wait(page, "the first 200 shown")
    page.get_by_role("button", name="Show more").focus()
    page.keyboard.press("Enter")
    assert len(figures(page)) == total(count(page))
    assert "shown" not in count(page)
    focused = "[...document.querySelectorAll('.kh-entry__figure')].indexOf(document.activeElement)"
    assert page.evaluate(focused) == 200


def test_only_the_years_asked_for_are_loaded_and_none_before_a_choice(site: str, browse: Browse) -> None:
    page = browse(f"{site}figures/")
    asked = list[str]()
    page.on("request", lambda request: asked.append(request.url))
    page.get_by_label("Published from").fill("2024-01-01")
    wait(page, "5 figures")
    assert [url for url in asked if "/data/" in url] == [f"{site}figures/data/2024.json"]


def test_a_row_made_by_the_script_is_the_row_as_built(site: str, browse: Browse) -> None:
    built = browse(f"{site}figures/", javascript=False)
    page = browse(f"{site}figures/?from=2022-01-01")
    wait(page, "7 figures")
    row = "rows => rows.map(e => e.outerHTML.replace(/\\s+/g, ' ').replace(/> | </g, s => s.trim()))"
    assert (
        page.locator(".kh-entries tbody tr").evaluate_all(row)
        == (built.locator(".kh-entries tbody tr").evaluate_all(row)[:7])
    )


def test_hostile_text_stays_text_in_what_the_script_makes(site: str, browse: Browse) -> None:
    page = browse(f"{site}figures/?topic=nql")
    wait(page, "2 figures")
    assert page.locator(".kh-entry__outlet").first.inner_text() == "<b>الأفق</b>"
    assert page.locator(".kh-entries b").count() == 0


def test_nothing_that_fits_says_what_to_do(site: str, browse: Browse) -> None:
    page = browse(f"{site}figures/?q=zzz")
    wait(page, "No figures match.")
    assert figures(page) == []


def test_data_that_cannot_be_loaded_are_asked_for_again(site: str, browse: Browse) -> None:
    page = browse(f"{site}figures/")
    page.context.set_offline(True)
    page.get_by_label("Kind", exact=True).select_option("percent")
    wait(page, "could not be loaded")
    assert figures(page)
    page.context.set_offline(False)
    page.get_by_label("Kind", exact=True).select_option("quantity")
    wait(page, "1 figure")


def test_the_arabic_edition_counts_and_chooses_in_arabic(site: str, browse: Browse) -> None:
    page = browse(f"{site}ar/figures/")
    page.get_by_label("العملة أو الوحدة").select_option(label="يورو")
    wait(page, "رقم واحد")
    assert figures(page) == ["3 مليارات يورو"]
    page.get_by_label("فقط ما تذكر له مقالة أخرى قيمة مختلفة").check()
    wait(page, "لا رقم يوافق ما اخترت")
    page.get_by_label("العملة أو الوحدة").select_option("")
    wait(page, "رقمان")
    page.get_by_role("link", name="مقالة أخرى تذكر 1.5 مليار دولار").click()
    expect(page).to_have_url(f"{site}ar/articles/phosphate/#s1-f1")


def test_everything_is_done_with_the_keyboard(site: str, browse: Browse) -> None:
    page = browse(f"{site}figures/")
    page.get_by_label("Search figures").focus()
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.name") == "kind"
    page.keyboard.press("End")
    wait(page, "figure")
    page.get_by_label("Only where another article gives another value").focus()
    page.keyboard.press("Space")
    wait(page, "No figures match.")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.locator(".kh-pager").wait_for()


@pytest.mark.parametrize("edition", ["", "ar/"])
def test_without_a_script_all_figures_are_read_in_pages(site: str, browse: Browse, edition: str) -> None:
    page = browse(f"{site}{edition}figures/", javascript=False)
    assert not page.locator(".kh-explorer__form").is_visible()
    assert len(figures(page)) == 200
    page.locator(".kh-pager [rel=next]").click()
    expect(page).to_have_url(f"{site}{edition}figures/page/2/")
    page.locator(".kh-entry__figure").last.click()
    expect(page).to_have_url(re.compile(re.escape(f"{site}{edition}articles/{SHIPPED}/#s")))


PLACES = """[...document.querySelectorAll("body *")].filter(part => part.checkVisibility()).map(part => {
  const { x, y, width, height } = part.getBoundingClientRect()
  return [part.outerHTML.slice(0, 80), x, y, width, height]
})"""


@pytest.mark.parametrize("width", [360, 1280])
def test_the_form_moves_nothing_when_the_script_starts(site: str, browse: Browse, width: int) -> None:
    """The script is held back until all else is in its place."""
    page = browse(f"{site}figures/data-dictionary/", width=width, workers=False)
    scripts = hold_back(page, "**/explorer.js")
    page.goto(f"{site}figures/", wait_until="commit")
    page.locator(".kh-footer").wait_for()
    page.evaluate("document.fonts.ready")
    wait_until(lambda: bool(page.evaluate("true") and scripts), "the script to be asked for")
    before = page.evaluate(PLACES)
    (script,) = scripts
    script.continue_()
    page.wait_for_load_state("load")
    assert len(before) > 1000
    assert page.evaluate(PLACES) == before
