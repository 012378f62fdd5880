"""The frame of every page, in the site as MkDocs builds it."""

from __future__ import annotations

import re
import subprocess
import sys
from html import unescape
from typing import TYPE_CHECKING
from urllib.parse import unquote, urljoin, urlsplit
from xml.etree import ElementTree

import html5lib
import pytest

from tests.site.pages.stories import SHIPPED

if TYPE_CHECKING:
    from pathlib import Path

    from tests.conftest import MakeProject, Run

ARTICLE = f"articles/{SHIPPED}/index.html"


def pages(site: Path) -> list[Path]:
    found = sorted(site.rglob("*.html"))
    assert len(found) >= 5
    return found


def links(page: str) -> list[str]:
    return [unescape(found) for found in re.findall(r'\s(?:href|src)="([^"]*)"', page)]


def test_every_link_within_the_site_leads_to_a_file_and_an_id(shipped: Path) -> None:
    site = shipped / "site"
    for page in pages(site):
        base = "https://khulasa.example/" + page.relative_to(site).as_posix().removesuffix("index.html")
        for link in links(page.read_text(encoding="utf-8")):
            parts = urlsplit(urljoin(base, link))
            if parts.netloc != "khulasa.example":
                continue
            target = site / unquote(parts.path).lstrip("/")
            target = target / "index.html" if target.is_dir() else target
            assert target.is_file(), (page, link)
            if parts.fragment and target.suffix == ".html":
                assert f'id="{parts.fragment}"' in target.read_text(encoding="utf-8"), (page, link)


def test_no_page_names_a_resource_of_another_origin(shipped: Path) -> None:
    """The canonical address is the site's own; a page asks for nothing elsewhere."""
    for page in pages(shipped / "site"):
        for link in links(page.read_text(encoding="utf-8")):
            assert urlsplit(link).netloc in {"", "khulasa.example"}, (page, link)


def test_a_plain_strict_mkdocs_build_is_quiet(shipped: Path, tmp_path: Path) -> None:
    built = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", str(tmp_path / "site")],
        cwd=shipped,
        env={"NO_MKDOCS_2_WARNING": "1", "PATH": ""},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert built.returncode == 0, built.stderr
    assert "WARNING" not in built.stderr


def test_the_navigation_names_no_article(shipped: Path) -> None:
    home = (shipped / "site/index.html").read_text(encoding="utf-8")
    navigation = home.partition('<nav class="kh-nav"')[2].partition("</nav>")[0]
    assert "articles/" in navigation
    assert SHIPPED not in navigation


@pytest.mark.parametrize("edition", ["", "ar/"])
def test_a_sitemap_lists_the_pages_of_its_edition_with_the_other_and_the_day_of_the_register(
    shipped: Path, edition: str
) -> None:
    """sitemaps.org; the alternates as in developers.google.com, "Localized versions of your pages"."""
    ns = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9", "x": "http://www.w3.org/1999/xhtml"}
    site = shipped / "site"
    tree = ElementTree.parse(site / edition / "sitemap.xml")
    urls = {str(url.findtext("s:loc", namespaces=ns)): url for url in tree.iterfind("s:url", ns)}
    for address in urls:
        assert address.startswith(f"https://khulasa.example/{edition}")
        assert (site / address.removeprefix("https://khulasa.example/") / "index.html").is_file()
    article = urls[f"https://khulasa.example/{edition}articles/{SHIPPED}/"]
    day = (shipped / "seeds/register.csv").read_text(encoding="utf-8").splitlines()[1].split(",")[2]
    assert article.findtext("s:lastmod", namespaces=ns) == day
    alternates = {link.get("hreflang"): link.get("href") for link in article.iterfind("x:link", ns)}
    assert alternates == {
        code: f"https://khulasa.example/{folder}articles/{SHIPPED}/"
        for code, folder in (("en", ""), ("ar", "ar/"))
    }
    assert f"https://khulasa.example/{edition}articles/" in urls


@pytest.mark.slow
def test_a_hostile_title_stays_text_in_every_page_that_mkdocs_builds(
    project: MakeProject, run: Run, tmp_path: Path
) -> None:
    seed = tmp_path / "evil.txt"
    title = 'خبر <script>alert(1)</script> {{ 7*7 }} --- "عنوان" & &lt;b&gt;'
    seed.write_text(f"{title}\nنص الخبر العاجل <img src=x onerror=alert(1)> من المدينة.\n", encoding="utf-8")
    made = project(seed)
    built = run(made, "build", "--offline")
    assert built.returncode == 0, built.stderr
    for page in pages(made / "site"):
        tree = html5lib.parse(page.read_text(encoding="utf-8"), namespaceHTMLElements=False)
        run_by_browsers = [e for e in tree.iter("script") if e.get("type") != "application/ld+json"]
        assert not [e for e in run_by_browsers if "alert" in "".join(e.itertext())], page
        assert not [e for e in tree.iter() if "onerror" in e.keys()], page  # noqa: SIM118 - an element's attributes
    tree = html5lib.parse(
        (made / "site/articles/evil/index.html").read_text(encoding="utf-8"), namespaceHTMLElements=False
    )
    assert tree.findtext(".//title") == f"{title} - Khulasa"


@pytest.mark.parametrize("kept", ["canonical", 'name="description"'])
def test_pages_say_where_they_live_and_what_they_are(shipped: Path, kept: str) -> None:
    assert kept in (shipped / "site" / ARTICLE).read_text(encoding="utf-8")


@pytest.mark.slow
def test_a_withdrawn_page_asks_not_to_be_indexed_and_is_not_in_the_sitemap(
    project: MakeProject, run: Run, tmp_path: Path
) -> None:
    (tmp_path / "gone.txt").write_text(
        "---\nwithdrawn: true\n---\nعنوان الخبر\nنص الخبر.\n", encoding="utf-8"
    )
    (tmp_path / "kept.txt").write_text("عنوان الخبر\nنص الخبر.\n", encoding="utf-8")
    made = project(tmp_path / "gone.txt", tmp_path / "kept.txt")
    assert run(made, "build", "--offline").returncode == 0
    gone = (made / "site/articles/gone/index.html").read_text(encoding="utf-8")
    assert '<meta name="robots" content="noindex">' in gone
    assert "gone" not in (made / "site/sitemap.xml").read_text(encoding="utf-8")


@pytest.mark.slow
def test_the_links_of_a_missing_page_lead_into_its_edition_from_below_any_path(
    project: MakeProject, run: Run, tmp_path: Path
) -> None:
    """Also where the site is not at the root of its host."""
    (tmp_path / "a.txt").write_text("عنوان الخبر\nنص الخبر.\n", encoding="utf-8")
    made = project(tmp_path / "a.txt")
    recipe = made / "mkdocs.yml"
    text = recipe.read_text(encoding="utf-8")
    recipe.write_text(text.replace("khulasa.example/", "khulasa.example/news/"), encoding="utf-8")
    assert run(made, "build", "--offline").returncode == 0
    for name, edition in (("404.html", ""), ("ar/404.html", "ar/")):
        page = (made / "site" / name).read_text(encoding="utf-8")
        found = [urlsplit(urljoin("https://khulasa.example/news/ar/x/y/z", link)) for link in links(page)]
        for link in found:
            target = made / "site" / link.path.removeprefix("/news/")
            assert link.path.startswith("/news/"), (name, link)
            assert link.fragment or target.is_file() or (target / "index.html").is_file(), (name, link)
        navigation = re.findall(r'<nav class="kh-nav".*?</nav>', page, re.DOTALL)[0]
        assert {link.removeprefix(f"/news/{edition}") for link in links(navigation)} >= {
            "articles/",
            "figures/",
            "topics/",
        }
