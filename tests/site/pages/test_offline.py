"""Reading without a network: the service worker in a real browser, the server really gone."""

from __future__ import annotations

import re
import shutil
from contextlib import contextmanager
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from generator.config.settings import load_settings
from generator.site.root.service_worker import WORKER, offline_worker
from generator.translation.engines import ENGINES
from tests.browser import PATIENCE, expect_answer
from tests.loopback import Loopback
from tests.site.pages.stories import ROOT, SHIPPED
from tests.site.pages.worker import KEPT, WHOLE, kept, patient, until, wait_for_worker

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import Browser, Page

    from tests.built_once import BuiltOnce
    from tests.conftest import Run

ARTICLE = f"articles/{SHIPPED}/"


@pytest.fixture(scope="session")
def live(shipped: Path, built_once: BuiltOnce) -> Path:
    """The shipped site, with a worker that has patience."""
    return built_once("live", lambda folder: patient(shipped / "site", folder))


@pytest.fixture
def page(chromium: Browser) -> Iterator[Page]:
    with chromium.new_context(viewport={"width": 1280, "height": 900}) as context:
        context.set_default_timeout(PATIENCE)
        yield context.new_page()


@contextmanager
def served(site: Path, under: str = "/") -> Iterator[str]:
    with Loopback(site, under) as server:
        yield server.url


def visit(page: Page, url: str) -> None:
    """Open the page and wait until the worker has it."""
    page.goto(url, wait_until="load")
    wait_for_worker(page)


def expect_look(page: Page) -> None:
    """Wait until our style sheets and typefaces are there."""
    expect(page.locator(".kh-header__inner")).to_have_css("display", "flex")
    expect_answer(page, "[...document.fonts].some(face => face.status === 'loaded')", wanted=True)


def expect_heading(page: Page, heading: str) -> None:
    expect(page.locator("h1")).to_have_text(heading)


@pytest.mark.parametrize("under", ["/", "/news/paper/"])
def test_what_was_visited_is_read_without_a_network_and_the_rest_gives_the_offline_page(
    live: Path, page: Page, under: str
) -> None:
    with served(live, under) as url:
        visit(page, url + ARTICLE)
        visit(page, url)
    page.goto(url + ARTICLE)
    expect(page.locator("#s4-en")).to_be_visible()
    expect_look(page)
    page.reload()
    expect(page.locator("#s4-ar")).to_be_visible()
    page.goto(url + "how-it-works/")
    expect(page).to_have_url(url + "how-it-works/")
    expect_heading(page, "You are offline")
    expect(page.get_by_text("لا اتصال بالإنترنت")).to_be_visible()
    expect_look(page)
    links = page.locator("[data-kept-pages] a")
    expect(links).to_have_count(2)
    for link, address in zip(links.all(), (url, url + ARTICLE), strict=True):
        expect(link).to_have_attribute("href", address)
    links.last.click()
    expect(page).to_have_url(url + ARTICLE)
    expect(page.locator("#s4-en")).to_be_visible()


def test_the_offline_page_gives_way_when_the_network_is_back(live: Path, page: Page) -> None:
    with served(live) as url:
        visit(page, url)
        page.context.set_offline(True)
        page.goto(url + "archive/")
        expect_heading(page, "You are offline")
        page.context.set_offline(False)
        page.get_by_role("heading", name="Archive").wait_for()


def test_a_page_comes_from_the_network_as_long_as_there_is_one(
    live: Path, page: Page, tmp_path: Path
) -> None:
    site = shutil.copytree(live, tmp_path / "site")
    with served(site) as url:
        visit(page, url + ARTICLE)
        article = site / ARTICLE / "index.html"
        article.write_text(
            article.read_text(encoding="utf-8").replace("Netflix", "Corrected"), encoding="utf-8"
        )
        page.goto(url + ARTICLE)
        expect(page.locator("h1")).to_contain_text("Corrected")
        article.unlink()
        missing = page.goto(url + ARTICLE)
        assert missing is not None
        assert missing.status == 404
        until(page, f"async url => !(await ({KEPT})('pages')).includes(url)", arg=url + ARTICLE)
    page.goto(url + ARTICLE)
    expect_heading(page, "You are offline")


def test_failures_are_never_kept(live: Path, page: Page) -> None:
    with served(live) as url:
        visit(page, url)
        page.goto(url + "articles/none/")
        page.evaluate("fetch('/assets/none.css')")
        visit(page, url + "archive/")
        assert kept(page, "pages") == {url, url + "archive/"}
        assert not [file for file in kept(page, "f") if "none" in file]


def test_no_more_than_sixty_pages_are_kept_and_the_oldest_go_first(
    live: Path, page: Page, tmp_path: Path
) -> None:
    site = shutil.copytree(live, tmp_path / "site")
    for number in range(61):
        (site / f"articles/small-{number}").mkdir()
        (site / f"articles/small-{number}/index.html").write_text("<!doctype html><title>Small</title>")
    with served(site) as url:
        visit(page, url)
        visit(page, url + "archive/")
        page.evaluate(
            """async (addresses) => {
            const frame = document.body.appendChild(document.createElement("iframe"))
            for (const address of addresses) {
                await new Promise(done => { frame.onload = done; frame.src = address })
            }
            }""",
            [f"{url}articles/small-{number}/" for number in range(59)] + [url],
        )
        until(page, f"async url => (await ({KEPT})('pages')).at(-1) === url", arg=url)
        until(page, f"async () => (await ({KEPT})('pages')).length <= 60")
        pages = kept(page, "pages")
        assert len(pages) == 60
        assert url + "archive/" not in pages
        assert {url, f"{url}articles/small-0/", f"{url}articles/small-58/"} <= pages


def test_a_search_can_be_repeated_without_a_network(live: Path, page: Page) -> None:
    def find(word: str, articles: int) -> None:
        page.locator("[data-search-open]").click()
        page.locator("#kh-search-query").fill(word)
        expect(page.locator(".kh-search__results li")).to_have_count(articles)

    with served(live) as url:
        visit(page, url)
        page.reload()
        find("salary", articles=1)
        until(page, WHOLE)
    page.goto(url)
    find("salary", articles=1)


def test_a_new_build_takes_the_place_of_the_old_one_and_keeps_the_pages(
    live: Path, page: Page, tmp_path: Path
) -> None:
    site = shutil.copytree(live, tmp_path / "site")
    worker = site / "service-worker.js"
    with served(site) as url:
        visit(page, url + ARTICLE)
        old = set(page.evaluate("caches.keys()"))
        worker.write_text(re.sub(r'VERSION = "\w+"', 'VERSION = "next"', worker.read_text()))
        page.goto(url)
        until(page, "async () => (await caches.keys()).some(name => name.endsWith(' frame next'))")
        until(
            page,
            "async old => (await caches.keys()).filter(name => old.includes(name)).length === 1",
            arg=sorted(old),
        )
    page.goto(url + ARTICLE)
    expect(page.locator("#s4-en")).to_be_visible()
    expect_look(page)


def test_readers_forget_everything_when_the_site_no_longer_wants_it(
    shipped: Path, live: Path, page: Page, run: Run, tmp_path: Path
) -> None:
    plain = shutil.copytree(shipped, tmp_path / "plain")
    settings = plain / "mkdocs.yml"
    settings.write_text(
        settings.read_text(encoding="utf-8").replace("  khulasa:\n", "  khulasa:\n    offline: false\n")
    )
    assert run(plain, "build", "--offline").returncode == 0
    assert "offline.js" not in (plain / "site/index.html").read_text(encoding="utf-8")
    site = plain / "live"
    shutil.copytree(live, site)
    with served(site) as url:
        visit(page, url)
        shutil.rmtree(site)
        shutil.copytree(plain / "site", site)
        page.goto(url + ARTICLE)
        until(page, "async () => !(await navigator.serviceWorker.getRegistrations()).length")
        page.goto("about:blank")
        page.goto(url)
        expect_answer(page, "navigator.serviceWorker.controller === null", wanted=True)
        expect_answer(page, "caches.keys()", [])


def test_another_site_on_the_same_host_keeps_what_is_its_own(live: Path, page: Page) -> None:
    with served(live, "/one/") as url:
        visit(page, url)
        page.evaluate("caches.open('khulasa ' + location.origin + '/two/ pages')")
        page.evaluate("caches.open('khulasa ' + location.href + ' frame old')")
        page.evaluate("navigator.serviceWorker.getRegistration().then(found => found.unregister())")
        page.goto(url)
        wait_for_worker(page)
        until(page, "async () => !(await caches.keys()).some(name => name.endsWith(' old'))")
        assert any("/two/" in name for name in page.evaluate("caches.keys()"))


def test_the_version_changes_with_the_frame_of_the_pages_only(tmp_path: Path) -> None:
    for part in ("docs/assets", "templates", "mkdocs.yml"):
        copy = shutil.copytree if (ROOT / part).is_dir() else shutil.copy
        (tmp_path / part).parent.mkdir(parents=True, exist_ok=True)
        copy(ROOT / part, tmp_path / part)
    settings = load_settings(tmp_path, ENGINES)
    generated = {PurePosixPath(f"assets/{name}"): b"a" for name in ("fonts/a.woff2", "generated.js")}
    first = offline_worker(settings, generated)
    (tmp_path / "docs/assets/generated.js").write_text("of an earlier run", encoding="utf-8")
    assert offline_worker(settings, generated) == first
    (tmp_path / "docs/how-it-works.md").write_text("another text", encoding="utf-8")
    assert offline_worker(settings, generated) == first
    (tmp_path / "docs/assets/lists.css").write_text("p {}", encoding="utf-8")
    assert first != offline_worker(settings, generated) != offline_worker(settings, {})
    assert b"{{" not in first[WORKER]
