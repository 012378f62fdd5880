"""The pages in a real browser."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.browser import expect_answer
from tests.site.pages.clipboard import copied
from tests.site.pages.stories import SHIPPED

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Page

    from tests.conftest import Browse, Serve

pytestmark = pytest.mark.browser

ARTICLE = f"articles/{SHIPPED}/"
SENTENCE = "#s4"
EN, AR = f"{SENTENCE}-en", f"{SENTENCE}-ar"
OWN_TYPEFACES = """() => {
  const drawn = [...document.fonts].filter(face => face.status === "loaded")
  const names = new Set(drawn.map(face => face.family.replaceAll('"', "")))
  return [...names].filter(name => !name.startsWith("Khulasa Stand-in")).sort() // shown while the others come
}"""
BOXES = f"const [en, ar] = ['{EN}', '{AR}'].map(side => document.querySelector(side).getBoundingClientRect())"
BESIDE = f"() => {{ {BOXES}; return en.width > 0 && en.right <= ar.left && en.top === ar.top }}"
BELOW = f"() => {{ {BOXES}; return en.height > 0 && en.bottom <= ar.top }}"


@pytest.fixture
def site(shipped: Path, serve: Serve) -> str:
    return serve(shipped / "site")


def choose(page: Page, label: str) -> None:
    page.locator(".kh-views label", has_text=label).click()


@pytest.mark.parametrize("javascript", [True, False], ids=["script", "no script"])
def test_the_four_views_show_what_they_say_with_and_without_javascript(
    site: str, browse: Browse, javascript: bool
) -> None:
    page = browse(site + ARTICLE, javascript=javascript)
    english, arabic = page.locator(EN), page.locator(AR)
    choose(page, "English")
    expect(english).to_be_visible()
    expect(arabic).to_be_hidden()
    choose(page, "العربية")
    expect(english).to_be_hidden()
    expect(arabic).to_be_visible()
    choose(page, "Side by side")
    expect_answer(page, BESIDE, wanted=True)
    choose(page, "Line by line")
    expect_answer(page, BELOW, wanted=True)


def test_the_views_are_chosen_with_the_keyboard(site: str, browse: Browse) -> None:
    page = browse(site + ARTICLE)
    page.locator("#kh-view-side").focus()
    page.keyboard.press("ArrowRight")
    expect(page.locator("#kh-view-line")).to_be_checked()
    expect(page.locator("label[for=kh-view-line]")).to_have_css("outline-style", "solid")


def test_a_link_to_an_arabic_sentence_brings_it_out_in_the_english_view(site: str, browse: Browse) -> None:
    page = browse(site + ARTICLE, javascript=False)
    choose(page, "English")
    page.locator(f'.kh-brief a[href="{AR}"]').click()
    expect(page.locator(AR)).to_be_visible()
    expect(page.locator("#s1-ar")).to_be_hidden()


def test_the_view_stays_as_the_reader_chose_it(site: str, browse: Browse) -> None:
    page = browse(site + ARTICLE)
    choose(page, "English")
    page.reload()
    expect(page.locator("#kh-view-en")).to_be_checked()


@pytest.mark.parametrize("how", ["hover", "focus"])
def test_a_figure_shows_its_partner_in_the_other_language_and_in_the_table(
    site: str, browse: Browse, how: str
) -> None:
    page = browse(site + ARTICLE)
    link = page.locator(f"{EN} .kh-figure-link")
    link.hover() if how == "hover" else link.focus()
    expect(page.locator(f"{AR} .is-partner")).to_have_count(1)
    expect(page.locator(".kh-figures .is-partner")).to_have_count(1)
    page.mouse.move(0, 0)
    page.locator("#kh-view-side").focus()
    expect(page.locator(".is-partner")).to_have_count(0)


def test_the_arabic_is_set_in_its_own_face_right_to_left_and_larger(site: str, browse: Browse) -> None:
    page = browse(site + ARTICLE)
    style = (
        "e => { const s = getComputedStyle(e); return [s.direction, s.fontFamily, parseFloat(s.fontSize)] }"
    )
    direction, family, size = page.locator(AR).evaluate(style)
    assert (direction, family.split(",")[0]) == ("rtl", '"Khulasa Arabic"')
    assert size > page.locator(EN).evaluate(style)[2]
    expect_answer(page, OWN_TYPEFACES, ["Khulasa Arabic", "Khulasa Sans", "Khulasa Serif"])


def test_the_colours_follow_the_system_until_the_reader_chooses(site: str, browse: Browse) -> None:
    page = browse(site, dark=True)
    paper = "getComputedStyle(document.body).backgroundColor"
    dark = page.evaluate(paper)
    page.locator("[data-theme-toggle]").click()
    expect(page.locator("[data-theme-name]")).to_have_text("Colors: light")
    light = page.evaluate(paper)
    assert light != dark
    page.goto(site + ARTICLE)
    expect_answer(page, paper, light)
    page.locator("[data-theme-toggle]").click()
    page.locator("[data-theme-toggle]").click()
    expect_answer(page, "localStorage.getItem('khulasa.theme')", None)


def test_the_pages_need_no_cookie(site: str, browse: Browse) -> None:
    page = browse(site + ARTICLE)
    choose(page, "English")
    assert page.context.cookies() == []


def test_what_is_touched_on_a_phone_is_large_enough(site: str, browse: Browse) -> None:
    """WCAG 2.2, 2.5.8: 24 px, and 44 px for what is used most; the notes in a sentence are exempt."""
    page = browse(site + ARTICLE, width=360, touch=True)
    page.goto(f"{site}{ARTICLE}#s4-f1")
    for selector, least in ((".kh-header a, .kh-tool, .kh-views label", 44), (".kh-figures .kh-source", 24)):
        for box in page.locator(selector).filter(visible=True).all():
            size = box.bounding_box()
            assert size is not None
            assert min(size["width"], size["height"]) >= least, (selector, box, size)


def test_quotations_are_copied_with_their_source(site: str, browse: Browse) -> None:
    page = browse(f"{site}{ARTICLE}#cite-and-reuse")
    quotation = copied(page.get_by_role("button", name="Copy Quote in both languages"))
    assert "نتفليكس" in quotation
    assert "Netflix" in quotation
    assert f"https://khulasa.example/{ARTICLE}" in quotation
    assert "Copy" not in quotation


def test_the_print_has_text_brief_and_figures_without_the_controls(site: str, browse: Browse) -> None:
    page = browse(site + ARTICLE, width=720, dark=True)
    choose(page, "English")
    page.emulate_media(media="print")
    expect(page.locator("body")).to_have_css("background-color", "rgb(255, 255, 255)")
    expect(page.locator(".kh-figures thead")).to_be_visible()
    for shown in ("#in-brief", ".kh-figures", EN, AR):
        expect(page.locator(shown)).to_be_visible()
    for hidden in (".kh-nav", ".kh-tools", ".kh-views", ".kh-copy"):
        expect(page.locator(hidden).first).to_be_hidden()
