"""Feeds in the site as it is built: links that lead somewhere, and a page for whoever opens one."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import urlsplit
from urllib.request import urlopen
from xml.etree import ElementTree

import feedparser
import html5lib
import pytest
from playwright.sync_api import expect

from tests.site.pages.stories import SHIPPED

if TYPE_CHECKING:
    from pathlib import Path

    from tests.conftest import Browse, Serve

FEEDS = ("feed.xml", "atom.xml", "figures/feed.xml", "ar/feed.xml", "ar/figures/atom.xml")


@pytest.mark.parametrize("feed", FEEDS)
def test_every_entry_s_link_leads_to_the_page_with_its_title(shipped: Path, serve: Serve, feed: str) -> None:
    home = serve(shipped / "site")
    with urlopen(f"{home}{feed}") as answer:
        found = feedparser.parse(answer.read())
    assert found.entries
    for entry in found.entries:
        parts = urlsplit(entry.link)
        with urlopen(f"{home.rstrip('/')}{parts.path}") as answer:
            assert answer.status == 200
            page = html5lib.parse(answer.read(), namespaceHTMLElements=False)
        ids = {element.get("id") for element in page.iter()}
        if parts.fragment:
            assert parts.fragment in ids
        else:
            assert entry.title in "".join(next(page.iter("h1")).itertext())


@pytest.mark.parametrize("page", ["index.html", f"articles/{SHIPPED}/index.html", "ar/index.html"])
def test_every_page_leads_to_the_feeds_of_its_edition(shipped: Path, page: str) -> None:
    site = (shipped / "site").resolve()
    tree = html5lib.parse((site / page).read_text(encoding="utf-8"), namespaceHTMLElements=False)
    found = [link for link in tree.iter("link") if str(link.get("type")).endswith(("+xml", "feed+json"))]
    feeds = [link for link in found if link.get("rel") == "alternate" and link.get("type") != "image/svg+xml"]
    targets = [((site / page).parent / str(link.get("href"))).resolve() for link in feeds]
    edition = "ar/" if page.startswith("ar/") else ""
    assert targets == [site / f"{edition}{name}" for name in ("feed.xml", "atom.xml", "feed.json")]
    assert all(target.is_file() for target in targets)


@pytest.mark.parametrize("feed", ["feed.xml", "ar/atom.xml"])
def test_a_person_who_opens_a_feed_sees_a_page(
    shipped: Path, serve: Serve, browse: Browse, feed: str
) -> None:
    page = browse(f"{serve(shipped / 'site')}{feed}")
    title = page.locator("item > a, entry > a").first
    expect(title).to_be_visible()
    expect(title).to_have_attribute("href", re.compile(f"/articles/{SHIPPED}/$"))
    expect(page.locator("time").first).to_be_visible()
    expect(page.locator("div > p")).to_be_visible()
    expect(page.locator("div > p")).to_have_css("direction", "rtl" if feed.startswith("ar/") else "ltr")
    data = page.locator("guid, id, content, encoded, pubDate, published")
    expect(data).not_to_have_count(0)
    expect(data.filter(visible=True)).to_have_count(0)


def test_what_is_for_people_is_in_a_namespace_that_readers_pass_over(shipped: Path) -> None:
    tree = ElementTree.parse(shipped / "site/feed.xml")
    links = [element for element in tree.iter() if element.get("href") and "Atom" not in str(element.tag)]
    assert links
    assert all(str(element.tag).startswith("{http://www.w3.org/1999/xhtml}") for element in links)
