"""Reading an article in a real browser, in both editions: figures, keys, copying, sharing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.axe import RULES_BY_SCHEME, violations
from tests.browser import expect_answer, wait_for_fonts
from tests.conftest import watched
from tests.loopback import Loopback
from tests.site.pages.clipboard import copied
from tests.site.pages.stories import SHIPPED
from tests.site.pages.visits import OVERFLOW

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from playwright.sync_api import Browser, Page

    from tests.conftest import Browse, Serve

pytestmark = pytest.mark.browser

ARTICLE = f"articles/{SHIPPED}/"
EDITIONS = pytest.mark.parametrize("edition", ["", "ar/"], ids=["English", "Arabic"])
ROW = "s4-f1"
MARKED = f".kh-pair .kh-figure-link[href='#{ROW}']"
CURRENT = "document.querySelector('.kh-pair.is-current')?.id"
ALL = ["first", "kh-ar", "kh-en", "row"]
"""Where a figure and its partners stand: before the text, in Arabic, in English, in the table."""
PARTNERS = """() => [...document.querySelectorAll(".is-partner")].map(e => e.closest("tr") ? "row"
  : e.closest(".kh-first") ? "first" : e.closest(".kh-en, .kh-ar").className).sort()"""


@pytest.fixture(scope="module")
def site(shipped: Path) -> Iterator[str]:
    with Loopback(shipped / "site") as server:
        yield server.url


@pytest.fixture(scope="module")
def window(site: str, chromium: Browser) -> Iterator[Page]:
    """A window that stays open: for those who leave nothing in the browser that others would find."""
    with watched(chromium) as browse:
        yield browse(site)


@EDITIONS
@pytest.mark.parametrize("how", ["hover", "focus"])
def test_a_row_shows_its_figure_in_both_languages_and_each_figure_its_row(
    site: str, browse: Browse, edition: str, how: str
) -> None:
    page = browse(f"{site}{edition}{ARTICLE}#{ROW}")
    for place in (
        f"#{ROW} .kh-source",
        f"#s4-en {MARKED.removeprefix('.kh-pair ')}",
        f"#s4-ar a[href='#{ROW}']",
    ):
        link = page.locator(place).first
        link.hover() if how == "hover" else link.focus()
        expect_answer(page, PARTNERS, ALL)
    page.mouse.move(0, 0)
    page.locator(".kh-wordmark").focus()
    expect_answer(page, PARTNERS, [])


@EDITIONS
def test_a_tap_shows_the_partner_a_second_one_leads_to_the_row(
    site: str, browse: Browse, edition: str
) -> None:
    page = browse(site + edition + ARTICLE, width=360, touch=True)
    page.locator(".kh-views label").filter(has_text="English").tap()
    peek = page.locator(".kh-peek")
    expect(peek).to_be_hidden()
    link = page.locator(f"#s4-en a[href='#{ROW}']")
    link.tap()
    expect_answer(page, PARTNERS, ALL)
    expect(peek.locator("[data-side=en]")).to_have_text("$900,000")
    expect(peek.locator("[data-side=ar]")).to_contain_text("900 ألف دولار")
    expect(page).to_have_url(site + edition + ARTICLE)
    link.tap()
    expect(page).to_have_url(f"{site}{edition}{ARTICLE}#{ROW}")
    expect(peek).to_be_hidden()


def test_what_a_tap_showed_goes_away_with_escape_with_close_and_with_a_tap_elsewhere(
    site: str, browse: Browse
) -> None:
    page = browse(site + ARTICLE, width=360, touch=True)
    peek, link = page.locator(".kh-peek"), page.locator(f"#s4-en a[href='#{ROW}']")
    ways: tuple[Callable[[], None], ...] = (
        lambda: page.keyboard.press("Escape"),
        lambda: peek.get_by_role("button", name="Close").tap(),
        lambda: page.locator("#s3-en").tap(),
    )
    for away in ways:
        link.tap()
        expect(peek).to_be_visible()
        away()
        expect(peek).to_be_hidden()
        expect_answer(page, PARTNERS, [])


@EDITIONS
@pytest.mark.parametrize("width", [360, 1280])
@pytest.mark.parametrize("view", ["en", "ar", "side", "line"])
def test_j_and_k_move_between_sentences_and_say_where(
    site: str, window: Page, edition: str, width: int, view: str
) -> None:
    page = window
    page.set_viewport_size({"width": width, "height": 900})
    page.goto(site + edition + ARTICLE)
    page.locator(f"label[for=kh-view-{view}]").click()
    page.evaluate("scrollTo(0, 0)")
    for key, sentence in (("j", "s1"), ("j", "s2"), ("j", "s3"), ("k", "s2"), ("ت", "s3"), ("ن", "s2")):
        page.evaluate(
            "([key, code]) => document.activeElement.dispatchEvent("
            "new KeyboardEvent('keydown', {key, code, bubbles: true, cancelable: true}))",
            [key, {"ت": "KeyJ", "ن": "KeyK"}.get(key, "")],
        )
        expect_answer(page, CURRENT, sentence)
        expect_answer(page, "document.activeElement.closest('.kh-pair')?.id", sentence)
    said = "الجملة 2 من 21" if edition else "Sentence 2 of 21"
    expect(page.locator("[data-position-now]")).to_have_text(said)


@pytest.mark.parametrize("width", [390, 1280])
@pytest.mark.parametrize("edition", ["", "ar/"])
def test_an_address_of_a_sentence_leads_to_it_on_any_width(
    site: str, browse: Browse, edition: str, width: int
) -> None:
    page = browse(f"{site}{edition}{ARTICLE}", width=width, height=844)
    page.emulate_media(reduced_motion="reduce")
    page.goto(f"{site}{edition}{ARTICLE}#s7")
    wait_for_fonts(page)
    expect_answer(page.locator("#s7"), "e => 0 <= e.getBoundingClientRect().y", wanted=True)
    expect_answer(page.locator("#s7"), "e => e.getBoundingClientRect().y < 844", wanted=True)
    expect_answer(page, "scrollY > 0", wanted=True)


def test_escape_clears_the_sentence_and_what_the_address_marked(site: str, browse: Browse) -> None:
    page = browse(site)
    page.emulate_media(reduced_motion="reduce")  # before it goes to the sentence, which takes a while else
    page.goto(f"{site}{ARTICLE}#s7")
    wait_for_fonts(page)
    page.keyboard.press("j")
    expect_answer(page, CURRENT, "s8")
    before = page.evaluate("scrollY")
    page.keyboard.press("Escape")
    expect_answer(page, CURRENT, None)
    expect(page.locator(":target")).to_have_count(0)
    expect(page).to_have_url(site + ARTICLE)
    expect_answer(page, "scrollY", before)


def test_the_keys_are_shown_by_a_button_and_by_the_question_mark_and_can_be_switched_off(
    site: str, browse: Browse
) -> None:
    """WCAG 2.2, 2.1.4."""
    page = browse(site + ARTICLE)
    keys = page.get_by_role("dialog", name="Keyboard")
    page.keyboard.press("?")
    expect(keys).to_be_visible()
    page.keyboard.press("j")
    expect_answer(page, CURRENT, None)
    page.keyboard.press("Escape")
    expect(keys).to_be_hidden()
    page.get_by_role("button", name="Keyboard").click()
    keys.get_by_role("checkbox").uncheck()
    keys.get_by_role("button", name="Close").click()
    for _ in range(2):
        page.keyboard.press("j")
        page.keyboard.press("?")
        expect_answer(page, CURRENT, None)
        expect(keys).to_be_hidden()
        page.reload()


def test_typing_moves_nothing(site: str, browse: Browse) -> None:
    page = browse(site + ARTICLE)
    page.keyboard.press("/")
    page.keyboard.type("jk")
    expect(page.locator("#kh-search-query")).to_have_value("jk")
    expect_answer(page, CURRENT, None)


@EDITIONS
def test_a_row_is_copied_with_what_it_measures_its_verdict_its_source_and_its_address(
    site: str, browse: Browse, edition: str
) -> None:
    page = browse(f"{site}{edition}{ARTICLE}#{ROW}")
    first, second, third, fourth = copied(page.locator(f"#{ROW}").get_by_role("button")).split("\n")
    if edition:
        assert first == "حتى 900 ألف دولار سنويًا: …كما أن الراتب المقترح للدور يصل إلى 900 ألف دولار سنوياً"
        assert second == "$900,000 · مطابق"
        assert third.startswith("وظيفة مدير منتج")
    else:
        assert first == "up to $900,000 a year: …the proposed salary for the role is up to $900,000 a year"
        assert second == "يصل إلى 900 ألف دولار سنوياً · Matches"
        assert third.startswith("Netflix AI product manager")
    assert fourth == f"https://khulasa.example/{edition}{ARTICLE}#{ROW}"


@EDITIONS
def test_brief_and_address_are_copied(site: str, browse: Browse, edition: str) -> None:
    page = browse(f"{site}{edition}{ARTICLE}#cite-and-reuse")
    address = f"https://khulasa.example/{edition}{ARTICLE}"
    assert copied(page.locator(".kh-share button").first) == address
    brief = copied(page.locator(".kh-share button").last).split("\n")
    shown = page.locator(".kh-brief p > span[lang]:first-child").all_inner_texts()
    assert brief[: len(shown)] == shown
    assert brief[-1] == address


@pytest.mark.parametrize(
    ("edition", "credit"),
    [
        ("", "Facebook buys WhatsApp for $19 billion (The Business Quay, February 20, 2014)"),
        ("ar/", "فيسبوك تستحوذ على تطبيق واتس آب مقابل 19 مليار دولار (رصيف الاقتصاد، 20 شباط/فبراير 2014)"),
    ],
    ids=["English", "Arabic"],
)
def test_a_brief_that_opens_the_text_is_copied_in_the_edition_s_language_and_credited_to_its_own_outlet(
    newspaper: Path, serve: Serve, browse: Browse, edition: str, credit: str
) -> None:
    """Not to the outlets of the related articles below it."""
    page = browse(f"{serve(newspaper / 'site')}{edition}articles/facebook-buys-whatsapp/#cite-and-reuse")
    brief = copied(page.locator(".kh-share button").last).split("\n")
    shown = page.locator(f".kh-reader__brief .kh-{page.locator('html').get_attribute('lang')}")
    expect(shown).to_have_text(brief[:-2], use_inner_text=True)
    assert brief[-2] == credit


def test_the_devices_own_sharing_gets_headline_and_address(site: str, browse: Browse) -> None:
    page = browse(site)
    page.add_init_script("navigator.share = given => { window.shared = given; return Promise.resolve() }")
    page.goto(f"{site}{ARTICLE}#cite-and-reuse")
    page.get_by_role("button", name="Share", exact=True).click()
    shared = {
        "title": "Netflix AI product manager job comes with ‘tempting’ annual salary!",
        "url": f"https://khulasa.example/{ARTICLE}",
    }
    expect_answer(page, "shared", shared)


@EDITIONS
def test_without_scripts_everything_is_readable_and_every_control_that_shows_works(
    site: str, browse: Browse, edition: str
) -> None:
    page = browse(site + edition + ARTICLE, javascript=False)
    page.emulate_media(reduced_motion="reduce")
    for shown in ("h1", ".kh-brief", ".kh-first", "#s1-en", "#s1-ar"):
        expect(page.locator(shown).first).to_be_visible()
    expect(page.locator("main button").filter(visible=True)).to_have_text([])
    page.locator(".kh-status summary").click()
    expect(page.locator(".kh-status dl")).to_be_visible()
    page.locator("#cite-and-reuse > summary").click()
    expect(page.locator(".kh-share a").first).to_be_visible()
    page.locator(f"#s4-en a[href='#{ROW}']").click()
    expect(page).to_have_url(f"{site}{edition}{ARTICLE}#{ROW}")
    page.locator(f"#{ROW} .kh-source").click()
    expect(page).to_have_url(f"{site}{edition}{ARTICLE}#s4")
    page.locator("[data-language]").click()
    expect(page).to_have_url(site + ("" if edition else "ar/") + ARTICLE)
    page.locator(".kh-wordmark").click()
    page.locator(".kh-card__title a").first.click()
    expect(page.locator(".kh-reader")).to_be_visible()


@pytest.mark.parametrize("address", ["", ARTICLE, "articles/", "archive/undated/"])
def test_the_switch_of_languages_leads_to_the_same_page_and_back(
    site: str, browse: Browse, address: str
) -> None:
    page = browse(site + address)
    for edition in ("ar/", ""):
        page.locator("[data-language]").click()
        expect(page).to_have_url(site + edition + address)


@EDITIONS
def test_the_print_has_both_texts_and_the_addresses_on_the_sheet_and_nothing_to_press(
    site: str, browse: Browse, edition: str
) -> None:
    """An A4 sheet is about 680 CSS pixels wide between its margins."""
    page = browse(site + edition + ARTICLE, width=680)
    page.locator("label[for=kh-view-en]").click()
    page.emulate_media(media="print")
    expect_answer(page, OVERFLOW, 0)
    for shown in ("h1", ".kh-brief", ".kh-figures thead", "#s4-en", "#s4-ar", "#kh-citation .kh-address"):
        expect(page.locator(shown).first).to_be_visible()
    expect(page.locator("button").filter(visible=True)).to_have_text([])
    expect(page.locator(".kh-share, .kh-downloads, nav").filter(visible=True)).to_have_count(0)


@pytest.mark.parametrize("width", [360, 1280])
@EDITIONS
def test_axe_finds_nothing_while_a_figure_is_shown_and_while_the_keys_are(
    site: str, browse: Browse, edition: str, width: int
) -> None:
    """In dark by the rules of colours alone: nothing else differs there."""

    def check() -> None:
        for scheme, rules in RULES_BY_SCHEME.items():
            page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
            assert violations(page, rules=rules) == ()
            expect_answer(page, OVERFLOW, 0)

    page = browse(site + edition + ARTICLE, width=width, touch=True)
    page.locator(f"#s4-en a[href='#{ROW}']").tap()
    expect(page.locator(".kh-peek")).to_be_visible()
    check()
    page.keyboard.press("Escape")
    page.keyboard.press("?")
    expect(page.locator(".kh-keys")).to_be_visible()
    check()
