"""The search box in a real browser, on the built site of the corpus."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections import Counter
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from generator.editorial.naming import naming
from generator.editorial.taxonomy import taxonomy_of
from generator.model.story import newest_first
from generator.sources.glossary import Glossary, read_glossary
from tests.axe import RULES_BY_SCHEME, violations
from tests.browser import wait_for_fonts
from tests.conftest import ROOT, watched
from tests.loopback import Loopback
from tests.site.search.conftest import THE_ARTICLE

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import Browser, Locator, Page, Route

    from generator.model import Story
    from tests.conftest import Browse, MakeProject, Run, Serve

pytestmark = pytest.mark.browser

ENGLISH_PAGE = "articles/port-workers-strike/"
QUERIES = (
    "نتفليكس", "ذكاء اصطناعي", "الاصطناعى", "الإصطناعي", "المُتَظاهِرين", "متظاهرون", "شركه", "راتب",
    "رواتب", "٩٠٠ ألف", "900", "مليار", "protester", "salaries", "Netflix union",
)  # fmt: skip


def _ask(page: Page, query: str) -> list[str]:
    """Type a query into the box and wait for its answer: the slugs found, best first."""
    if not page.get_by_role("searchbox").is_visible():
        page.keyboard.press("/")
    page.get_by_role("searchbox").fill(query)
    expect(page.locator("[data-query]")).to_have_text(query.strip())
    expect(page.locator("[data-state=empty]")).to_be_hidden()
    return [_slug(hit) for hit in page.locator(".kh-search__hit:visible").all()]


def _all(page: Page, query: str) -> list[str]:
    """Ask as `_ask` does, then for more until there is no more.

    The button is not scrolled to: that alone would bring more, and take the button away before it is clicked.
    """
    shown = len(_ask(page, query))
    more = page.get_by_role("button", name=re.compile("Show more|عرض المزيد"))
    while more.is_visible():
        more.dispatch_event("click")
        expect(page.locator(".kh-search__hit").nth(shown)).to_be_visible()
        shown = page.locator(".kh-search__hit").count()
    return [_slug(hit) for hit in page.locator(".kh-search__hit:visible").all()]


def _said(page: Page) -> Locator:
    """What the box tells a screen reader of its state."""
    return page.get_by_role("dialog").get_by_role("status")


def _slug(hit: Locator) -> str:
    """Which article a result leads to."""
    return (hit.get_attribute("href") or "").split("/")[-2]


@pytest.fixture
def page(corpus: Path, serve: Serve, browse: Browse) -> Page:
    """An English page of the corpus site."""
    return browse(serve(corpus / "site") + ENGLISH_PAGE)


@pytest.fixture(scope="module")
def window(corpus: Path, chromium: Browser) -> Iterator[Page]:
    """The same page in a window where the box stays open: for those who only ask, one query after another."""
    with Loopback(corpus / "site", compress=True) as server, watched(chromium) as browse:
        yield browse(server.url + ENGLISH_PAGE)


@pytest.fixture
def again(window: Page) -> Page:
    """The same page opened again in that window: for those who do not ask what is loaded, or when."""
    window.goto("/".join(window.url.split("/", 3)[:3]) + "/" + ENGLISH_PAGE, wait_until="load")
    wait_for_fonts(window)
    return window


@pytest.mark.parametrize("query", QUERIES)
def test_the_article_is_among_the_first_five(window: Page, query: str) -> None:
    """Any spelling, digits of either script and both languages find the article from an English page."""
    assert THE_ARTICLE in _all(window, query)[:5]


@pytest.mark.parametrize("query", ["qwrtpsdf", "asdfgh", "زقزقيبل", "المقزقزقز"])
def test_a_nonsense_word_finds_nothing_and_says_what_to_try(again: Page, query: str) -> None:
    """No article is offered for a word that none has; the box says so and leads to all articles."""
    assert _ask(again, query) == []
    expect(_said(again)).to_have_text(f"Nothing found for “{query}”.")
    expect(again.locator("[data-state=none]")).to_contain_text("Try fewer words")
    again.get_by_role("dialog").get_by_role("link", name="all articles").click()
    again.wait_for_url("**/articles/")


HIDDEN_AS_IT_IS_TYPED = """(box, words) => {
  box.value = words
  box.dispatchEvent(new Event("input", { bubbles: true }))
  return document.querySelector("[data-state=none]").hidden
}"""
"""Types and looks in one turn of the page, so that no answer can come between, however slow the test is."""


def test_a_slow_answer_is_announced_and_nothing_is_said_of_words_that_are_not_answered(page: Page) -> None:
    """While the index is awaited the box says so in place of its tips, and of what it said of other words."""

    def hold(_: Route) -> None: ...

    page.route("**/search/**", hold)
    page.keyboard.press("/")
    page.get_by_role("searchbox").fill("qwrtpsdf")
    expect(_said(page)).to_have_text("Searching…")
    expect(page.locator("[data-state]:visible")).to_have_text("Searching…")
    page.get_by_role("searchbox").press_sequentially("g")
    page.unroute("**/search/**")  # lets go of what was held
    expect(_said(page)).to_have_text("Nothing found for “qwrtpsdfg”.")
    assert page.get_by_role("searchbox").evaluate(HIDDEN_AS_IT_IS_TYPED, "qwrtpsdfgh")
    expect(_said(page)).to_have_text("Nothing found for “qwrtpsdfgh”.")


@pytest.mark.parametrize(
    ("query", "slugs"),
    [
        ("900,000", {THE_ARTICLE, "derby-cup-final", "measles-vaccination"}),
        ("900 thousand", {THE_ARTICLE, "derby-cup-final", "measles-vaccination"}),
        ("1.5 مليار", {THE_ARTICLE}),
        ("$1.5 billion", {THE_ARTICLE}),
        ("٢٫٣ مليون", {"measles-vaccination"}),
        ("12.5%", {"gulf-bank-profits"}),
    ],
)
def test_articles_that_state_the_very_number_come_first(window: Page, query: str, slugs: set[str]) -> None:
    """A number is found by its value, however article and query write it."""
    assert set(_ask(window, query)[: len(slugs)]) == slugs


def test_a_result_shows_both_headlines_and_the_sentence(again: Page) -> None:
    """Headlines and excerpt have their language and direction, the figure is marked, outlet and day shown."""
    _ask(again, "نتفليكس 650 ألف")
    result = again.locator(".kh-search__result", has_text="Empty Nets").or_(
        again.locator(".kh-search__result", has_text="Coastal Film Festival")
    ).first  # fmt: skip
    expect(result.locator(".kh-search__title[lang=en][dir=ltr]")).to_have_text(
        "Coastal Film Festival gives its grand prize to a film about fishermen"
    )
    expect(result.locator(".kh-search__title[lang=ar][dir=rtl]")).to_contain_text("مهرجان الساحل السينمائي")
    expect(result.locator(".kh-search__source")).to_have_text("شاشةNovember 16, 2025")
    expect(result.locator("time")).to_have_attribute("datetime", "2025-11-16")
    expect(result.locator(".kh-search__excerpt[lang=ar] mark")).to_have_text(["650 ألف دولار،"])


def test_the_sentence_leads_to_its_place_in_the_article(again: Page) -> None:
    """The excerpt's link goes to the sentence it shows."""
    _ask(again, "Darwish")
    again.locator(".kh-search__sentence").click()
    expect(again.get_by_role("dialog")).to_be_hidden()
    expect(again).to_have_url(re.compile(f"/{ENGLISH_PAGE}#s4$"))
    expect(again.locator("#s4")).to_be_in_viewport()


def test_the_box_works_from_the_keyboard_alone(page: Page) -> None:
    """Ctrl-K opens it, arrows go through the articles and back, Escape closes, Enter opens an article."""
    box = page.get_by_role("dialog", name="Search")
    opener = page.locator("[data-search-open]:visible").first
    opener.focus()
    page.keyboard.press("Control+k")
    expect(box).to_be_visible()
    page.keyboard.type("رواتب")
    expect(page.locator("[data-query]")).to_have_text("رواتب")
    expect(_said(page)).to_have_text("5 articles")
    hits = page.locator(".kh-search__hit")
    page.keyboard.press("ArrowDown")
    expect(hits.nth(0)).to_be_focused()
    page.keyboard.press("ArrowDown")
    expect(hits.nth(1)).to_be_focused()
    page.keyboard.press("ArrowUp")
    page.keyboard.press("ArrowUp")
    expect(page.get_by_role("searchbox")).to_be_focused()
    page.keyboard.press("Escape")
    expect(box).to_be_hidden()
    expect(opener).to_be_focused()
    page.keyboard.press("/")
    expect(page.get_by_role("searchbox")).to_be_focused()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.wait_for_url("**/articles/civil-servants-salaries/")


def test_enter_in_the_query_opens_the_best_article(again: Page) -> None:
    """Whoever types and presses Enter at once need not wait for the list."""
    again.keyboard.press("/")
    again.keyboard.type("Netflix")
    again.keyboard.press("Enter")
    again.wait_for_url(f"**/articles/{THE_ARTICLE}/")


def test_a_slash_in_a_field_stays_a_slash(again: Page) -> None:
    """The shortcut does not take a character away from what is being typed."""
    again.keyboard.press("/")
    again.keyboard.type("1/2")
    expect(again.get_by_role("searchbox")).to_have_value("1/2")


def test_more_articles_than_four_come_on_request(again: Page) -> None:
    """The count says how many there are; the button adds ten, then the rest, and the focus follows."""
    assert len(_ask(again, "شركة")) == 4
    expect(_said(again)).to_have_text("The best 4 of 15 articles")
    again.get_by_role("button", name="Show more").press("Enter")
    expect(again.locator(".kh-search__hit")).to_have_count(14)
    expect(again.locator(".kh-search__hit").nth(4)).to_be_focused()
    again.get_by_role("button", name="Show more").press("Enter")
    expect(again.locator(".kh-search__hit").nth(14)).to_be_focused()
    expect(_said(again)).to_have_text("15 articles")
    expect(again.get_by_role("button", name="Show more")).to_be_hidden()


def test_more_articles_come_to_whoever_moves_on_or_scrolls(page: Page) -> None:
    """What was shown stays, and nothing comes twice."""
    first = _ask(page, "شركة")
    hits = page.locator(".kh-search__hit")
    page.get_by_role("searchbox").press("ArrowDown")
    for at in range(1, len(first) + 1):
        page.keyboard.press("ArrowDown")
        expect(hits.nth(at)).to_be_focused()
    expect(hits).to_have_count(14)
    page.locator(".kh-search__body").evaluate("box => box.scrollTo(0, box.scrollHeight)")
    expect(hits).to_have_count(15)
    found = [_slug(hit) for hit in hits.all()]
    assert found[:4] == first
    assert len(set(found)) == 15


def test_a_mixed_query_asks_both_languages_and_shows_each_article_once(again: Page) -> None:
    """Arabic and Latin letters in one query find an article once, in the page's language."""
    found = _ask(again, "نتفليكس salaries")
    assert found[0] == THE_ARTICLE
    assert len(found) == len(set(found))


def test_a_single_script_query_loads_one_index(corpus: Path, serve: Serve, browse: Browse) -> None:
    """No index is loaded before the first query; then of one the words asked and the articles shown.

    What the empty box offers is a file of its own, which comes or not, as fast as one types.
    """
    page = browse(serve(corpus / "site") + ENGLISH_PAGE)
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url.removesuffix("/search/start.json")))
    page.keyboard.press("/")
    expect(page.get_by_role("searchbox")).to_be_focused()
    assert not [url for url in asked if "/search/" in url]
    _ask(page, "رواتب")
    fetched = [url.split("/search/")[1].split("/") for url in asked if "/search/" in url]
    assert {language for language, *_ in fetched} == {"ar"}
    assert Counter(folder for _, folder, *name in fetched if name) == {"index": 1, "fragment": 5}


@pytest.mark.parametrize("query", ["protesters", "شركة", "900,000", "Netflix", "نتفليكس", "12.5%", "2025"])
def test_a_first_search_asks_for_at_most_twelve_files(
    corpus: Path, serve: Serve, browse: Browse, query: str
) -> None:
    """From the key that opens the box to the articles shown, however slowly a word or a number is typed."""
    page = browse(serve(corpus / "site") + ENGLISH_PAGE, workers=False)
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.clock.install()
    page.keyboard.press("/")
    for key in query:
        page.keyboard.type(key)
        page.clock.run_for(500)
    page.clock.run_for(1000)
    expect(page.locator(".kh-search__hit").first).to_be_visible()
    expect(page.locator(".kh-search__body")).not_to_have_attribute("aria-busy", "true")
    assert len(asked) <= 12, asked


def _options(page: Page, name: str) -> dict[str, int]:
    """The values that a filter offers, with the number of articles that each would leave."""
    expect(page.locator(f"select[name={name}] option")).not_to_have_count(1)
    texts = page.locator(f"select[name={name}] option").all_inner_texts()
    return {
        value: int(count) for value, count in re.findall(r"^(.+) \((\d+)\)$", "\n".join(texts), re.MULTILINE)
    }


def test_filters_narrow_what_was_found_and_say_how_many_articles_each_leaves(
    again: Page, stories: tuple[Story, ...]
) -> None:
    """Year, topic and kind of figure, from the keyboard alone; each counts within the others."""
    facts = {story.article.slug: story for story in stories}
    found = _all(again, "راتب")
    again.keyboard.press("Tab")
    while again.evaluate("document.activeElement.tagName") != "SUMMARY":
        again.keyboard.press("Tab")
    again.keyboard.press("Enter")
    years = Counter(str(facts[slug].article.published)[:4] for slug in found)
    assert _options(again, "year") == {year: n for year, n in years.items() if year != "None"}
    filed = taxonomy_of(stories, naming(Glossary(read_glossary(ROOT)), ())).topics_by_article
    topics = Counter(topic.names.in_language("ar") for slug in found for topic in filed.get(slug, ()))
    assert _options(again, "topic") == topics, "an Arabic query asks the Arabic index"
    topic = "عمل"
    again.get_by_role("combobox", name="Topic").select_option(topic)
    left = [slug for slug in found if "عمل" in facts[slug].article.tags]
    expect(_said(again)).to_have_text(f"{len(left)} articles")
    assert [_slug(hit) for hit in again.locator(".kh-search__hit").all()] == left
    expect(again.locator("[data-chosen]")).to_have_text(topic)
    kinds = Counter(k for slug in left for k in {str(row.figure.kind) for row in facts[slug].key_figures})
    assert _options(again, "kind").get("money", 0) == kinds["money"]
    again.get_by_label("Kind of figure").press("ArrowDown")
    expect(again.locator("[data-chosen]")).to_have_text(f"{topic} · money")
    again.get_by_role("button", name="Clear filters").press("Enter")
    expect(_said(again)).to_have_text(re.compile(f"\\b{len(found)} articles$"))
    expect(again.locator("[data-chosen]")).to_be_empty()


def test_a_filter_that_leaves_nothing_of_another_query_is_named_and_can_be_dropped(again: Page) -> None:
    """Filters stay for the next query; where they leave nothing the box says so and offers to drop them."""
    _ask(again, "راتب")
    again.get_by_text("Filter", exact=True).click()
    _options(again, "topic")
    again.get_by_role("combobox", name="Topic").select_option("عمل")
    expect(again.locator("[data-chosen]")).to_have_text("عمل")
    assert _ask(again, "زلزال كأس الملعب") == []
    expect(again.locator("[data-filtered]")).to_contain_text("Only articles that fit the filters")
    again.get_by_role("button", name="Search all").click()
    expect(again.locator(".kh-search__hit").first).to_be_visible()


def test_filters_are_loaded_when_they_are_opened(page: Page) -> None:
    """A search without filters fetches none of their lists."""
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    _ask(page, "راتب")
    assert not [url for url in asked if ".pf_filter" in url]
    page.get_by_text("Filter", exact=True).click()
    _options(page, "year")
    assert len([url for url in asked if ".pf_filter" in url]) == 3


def test_the_arabic_edition_shows_arabic_first_and_leads_into_itself(
    corpus: Path, serve: Serve, browse: Browse
) -> None:
    """Labels, digits and days are Arabic there, the Arabic headline comes first, links stay below /ar/."""
    page = browse(serve(corpus / "site") + "ar/" + ENGLISH_PAGE)
    assert _ask(page, "Darwish") == ["port-workers-strike"]
    hit = page.locator(".kh-search__hit")
    expect(hit.locator(".kh-search__title").first).to_have_attribute("lang", "ar")
    expect(hit.locator("time")).to_have_text("19 أيلول/سبتمبر 2025")
    _ask(page, "شركة")
    expect(_said(page)).to_contain_text("15")
    page.get_by_text("تصفية", exact=True).click()
    expect(page.locator("select[name=year]")).to_contain_text("2025 (")
    expect(page.locator("select[name=kind]")).to_contain_text("مبلغ مالي (")
    hit.first.click()
    page.wait_for_url("**/ar/articles/*/")


def test_no_query_is_remembered(page: Page) -> None:
    """A search leaves no cookie, nothing in the browser's stores, no address with the query in it."""
    address = page.url
    _ask(page, "رواتب")
    kept = page.evaluate(
        "async () => [localStorage.length, sessionStorage.length, document.cookie,"
        " (await indexedDB.databases()).length]"
    )
    assert kept == [0, 0, "", 0]
    visited = page.evaluate("performance.getEntriesByType('resource').map((entry) => decodeURI(entry.name))")
    assert not [url for url in visited if "رواتب" in url]
    expect(page).to_have_url(address)


@pytest.mark.parametrize("place", ["", "how-it-works/", "archive/2025-12/"])
def test_search_works_from_any_depth_under_a_sub_path(
    corpus: Path, serve: Serve, browse: Browse, place: str
) -> None:
    """On `https://host/y/` every page finds, and its links stay below `/y/`."""
    page = browse(serve(corpus / "site", "/y/") + place)
    _ask(page, "Netflix union")
    page.locator(f".kh-search__hit[href*='/y/articles/{THE_ARTICLE}/']").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Netflix AI product manager")


def test_the_404_page_finds_too(corpus: Path, serve: Serve, browse: Browse) -> None:
    """Whoever follows a dead link can search from where they land."""
    page = browse(serve(corpus / "site") + "no/such/page/")
    assert THE_ARTICLE in _all(page, "نتفليكس")


def test_plain_mkdocs_build_gives_a_searchable_site(
    corpus: Path, serve: Serve, browse: Browse, tmp_path: Path
) -> None:
    """`mkdocs build` in the project's folder, without Khulasa, yields a site whose search works."""
    command = [sys.executable, "-m", "mkdocs", "build", "--quiet", "--site-dir", str(tmp_path / "plain")]
    subprocess.run(command, cwd=corpus, check=True, capture_output=True)
    assert THE_ARTICLE in _all(browse(serve(tmp_path / "plain") + ENGLISH_PAGE), "٩٠٠ ألف")[:5]


def test_a_site_without_its_indexes_says_so(
    corpus: Path, serve: Serve, browse: Browse, tmp_path: Path
) -> None:
    """When the index cannot be loaded the box says that, and leads to all articles."""
    shutil.copytree(corpus / "site", tmp_path / "site")
    (tmp_path / "site" / "search").rename(tmp_path / "search")
    page = browse(serve(tmp_path / "site") + ENGLISH_PAGE)
    assert _ask(page, "رواتب") == []
    expect(_said(page)).to_have_text("Search could not be loaded.")
    page.get_by_role("dialog").get_by_role("link", name="all articles").click()
    page.wait_for_url("**/articles/")


def test_a_site_without_articles_says_that_there_is_nothing_to_search(
    project: MakeProject, run: Run, serve: Serve, browse: Browse
) -> None:
    """Where nothing is published yet the box does not blame the connection."""
    target = project()
    assert run(target, "build", "--offline").returncode == 0
    page = browse(serve(target / "site") + "archive/")
    assert _ask(page, "رواتب") == []
    expect(_said(page)).to_have_text("There is nothing to search yet.")


def test_a_hostile_article_is_shown_as_text(
    project: MakeProject, run: Run, serve: Serve, browse: Browse, tmp_path: Path
) -> None:
    """Markup in headline, outlet and sentence runs nothing and reads as it was written."""
    bad = "<img src=x onerror=\"document.title='owned'\"> &lt;b&gt; خبر"
    seed = tmp_path / "hostile.txt"
    seed.write_text(
        f"---\nsource: '{bad.replace(chr(39), chr(39) * 2)}'\n---\n{bad}\n\n{'خبر ' * 40}\n\nزرافة {bad}.\n",
        "utf-8",
    )
    target = project(seed)
    assert run(target, "build", "--offline").returncode == 0
    page = browse(serve(target / "site"))
    assert _ask(page, "زرافة") == ["hostile"]
    result = page.locator(".kh-search__result")
    expect(result.locator(".kh-search__title")).to_have_text(bad)
    expect(result.locator(".kh-search__source")).to_have_text(bad)
    expect(result.locator(".kh-search__excerpt")).to_contain_text(bad)
    expect(result.locator("img")).to_have_count(0)
    expect(page).not_to_have_title("owned")


def test_without_javascript_no_dead_button_is_shown(corpus: Path, serve: Serve, browse: Browse) -> None:
    """The box needs JavaScript; a reader without it is not offered what cannot work."""
    page = browse(serve(corpus / "site") + ENGLISH_PAGE, javascript=False)
    expect(page.locator("[data-search-open]:visible")).to_have_count(0)


@pytest.mark.parametrize("edition", ["", "ar/"], ids=["english", "arabic"])
@pytest.mark.parametrize("width", [360, 1280])
def test_every_state_of_the_box_is_accessible(
    corpus: Path, serve: Serve, browse: Browse, width: int, edition: str
) -> None:
    """axe finds nothing in the empty box, with results, filters, and none; it fits the screen.

    In dark it is asked by its rules of colours alone: nothing else differs there.
    """
    address = serve(corpus / "site") + edition + ENGLISH_PAGE
    page = browse(address, width=width, height=740, touch=width < 500)

    def check() -> None:
        for scheme, rules in RULES_BY_SCHEME.items():
            page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
            assert violations(page, within="#kh-search-dialog", rules=rules) == ()
            box = page.get_by_role("dialog").bounding_box()
            assert box is not None
            assert 0 <= box["x"] <= box["x"] + box["width"] <= width
            inside = "e => e.scrollWidth <= e.clientWidth"
            assert page.locator(".kh-search__facets").evaluate(inside)

    page.keyboard.press("/")
    check()
    _ask(page, "900")
    check()
    page.locator(".kh-search__filters summary").click()
    expect(page.locator("select[name=year] option")).not_to_have_count(1)
    page.locator("select[name=kind]").select_option("money")
    expect(page.locator("[data-chosen]")).not_to_be_empty()
    check()
    assert _ask(page, "qwrtpsdf") == []
    expect(page.locator("[data-filtered]")).to_be_visible()
    check()


@pytest.mark.parametrize("edition", ["", "ar/"])
def test_no_field_of_the_box_makes_a_phone_zoom_in(
    corpus: Path, serve: Serve, browse: Browse, edition: str
) -> None:
    """iOS does where letters in a field are smaller than 16 pixels."""
    page = browse(serve(corpus / "site") + edition + ENGLISH_PAGE, width=390, touch=True)
    sizes = "fields => fields.map((field) => parseFloat(getComputedStyle(field).fontSize))"
    found = page.locator(".kh-search input, .kh-search select").evaluate_all(sizes)
    assert len(found) == 4
    assert min(found) >= 16


@pytest.mark.parametrize("edition", ["", "ar/"])
def test_every_example_of_the_box_is_in_its_own_language(
    corpus: Path, serve: Serve, browse: Browse, edition: str
) -> None:
    """Or a screen reader reads ‘900 thousand’ with an Arabic voice, and رواتب with an English one."""
    page = browse(serve(corpus / "site") + edition + ENGLISH_PAGE)
    examples = page.locator(".kh-search__tips bdi, .kh-search__tips q").evaluate_all(
        "all => all.map((example) => [example.textContent, example.closest('[lang]').lang])"
    )
    assert len(examples) > 6
    for text, language in examples:
        if letters := re.findall(r"[^\W\d_]", text):
            assert language == ("ar" if letters[0] > "\u0600" else "en"), text


@pytest.mark.parametrize("edition", ["", "ar/"])
def test_before_anything_is_typed_the_box_names_topics_and_the_latest_articles(
    corpus: Path, stories: tuple[Story, ...], serve: Serve, browse: Browse, edition: str
) -> None:
    """In the language and direction of each, leading to their pages in the edition."""
    page = browse(serve(corpus / "site") + edition + ENGLISH_PAGE)
    page.keyboard.press("/")
    topics = page.locator("[data-offered=topics] a")
    articles = page.locator("[data-offered=articles] a")
    expect(articles).to_have_count(4)
    expect(topics).to_have_count(8)
    language, direction = ("ar", "rtl") if edition else ("en", "ltr")
    newest = newest_first([one for one in stories if one.headline(language).language == language])[:4]
    expect(articles).to_have_text([one.headline(language).text for one in newest])
    assert (
        articles.evaluate_all("links => links.map(({ lang, dir }) => `${lang} ${dir}`)")
        == [f"{language} {direction}"] * 4
    )
    for link in (topics.first, topics.last, articles.first):
        address = str(link.get_attribute("href"))
        assert f"/{edition}topics/" in address or f"/{edition}articles/" in address
        assert page.request.get(address).status == 200
    articles.first.click()
    page.wait_for_url(f"**/{edition}articles/{newest[0].article.slug}/")


def test_before_anything_is_typed_the_box_leads_to_topics_articles_and_figures(again: Page) -> None:
    again.keyboard.press("/")
    links = again.locator("[data-state=empty] .kh-search__browse a")
    addresses = links.evaluate_all("links => links.map(link => link.pathname)")
    assert addresses == ["/topics/", "/articles/", "/figures/"]
    assert [
        again.request.get(link).status for link in links.evaluate_all("links => links.map(l => l.href)")
    ] == [200] * 3
    links.first.click()
    expect(again).to_have_url(re.compile("/topics/$"))
    expect(again.get_by_role("dialog")).to_be_hidden()
