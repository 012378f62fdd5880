"""What share of the newsroom's queries finds its articles among the first five, in Chromium.

The search module of the page is asked, which is what stands between the box and the bundles.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from generator.config.settings import Settings
from generator.editorial.naming import Naming
from generator.editorial.taxonomy import taxonomy_of
from generator.pipeline.docs import write_docs
from generator.site.search import search_bundles
from generator.site.search.forms import forms
from tests.conftest import ROOT, watched
from tests.loopback import Loopback
from tests.site.search.conftest import place_scripts
from tests.site.search.newsroom import LISTS, queries

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Browser

    from generator.model import Story
    from tests.built_once import BuiltOnce
    from tests.conftest import Browse, Serve
    from tests.site.search.newsroom import Query

pytestmark = pytest.mark.browser

FIRST = 5
ASK = """async ([queries, first]) => {
  const { find, normalise } = await import("./assets/search-modules.js")
  const answers = []
  for (const query of queries) {
    const found = await find(normalise(query), document.documentElement.lang, document.baseURI)
    answers.push((await found.next(first)).map((article) => article.raw_url.split("/").at(-2)))
  }
  return answers
}"""


@pytest.fixture(scope="session")
def index(newsroom: tuple[Story, ...], built_once: BuiltOnce) -> Path:
    """A folder with the bundles of the newsroom, the box's scripts, and an empty page of each edition."""

    def make(project: Path) -> None:
        (project / "templates").symlink_to(ROOT / "templates")
        docs = project / "docs"
        settings = Settings(project, "Khulasa", "https://example.org/", docs, project / "site")
        write_docs(settings, search_bundles(newsroom, taxonomy_of(newsroom, Naming()), settings))
        place_scripts(docs)
        for language in ("en", "ar"):
            page = f"<!doctype html><html lang={language}><title>Search</title>"
            (docs / f"{language}.html").write_text(page)

    return built_once("index", make) / "docs"


@pytest.fixture(scope="session", params=["en", "ar"])
def answers(request: pytest.FixtureRequest, index: Path, chromium: Browser) -> dict[Query, list[str]]:
    """The first articles that each query finds on a page of either edition."""
    asked = [query for name in LISTS for query in queries(name)]
    with Loopback(index, "/", compress=False) as server, watched(chromium) as browse:
        page = browse(f"{server.url}{request.param}.html")
        found = page.evaluate(ASK, [[query.text for query in asked], FIRST])
    return dict(zip(asked, found, strict=True))


@pytest.mark.parametrize("name", LISTS)
@pytest.mark.parametrize("language", ["ar", "en"])
def test_at_least_95_of_100_queries_find_their_articles_first(
    answers: dict[Query, list[str]], language: str, name: str
) -> None:
    """What a query asks for is among the first five; the document has the numbers and lists the misses."""
    asked = [query for query in queries(name) if query.language == language]
    missed = [query for query in asked if not query.found_in(answers[query])]
    assert len(missed) <= len(asked) * 0.05, "\n".join(f"{q.text}: {answers[q]}" for q in missed)
    document = (ROOT / "docs" / "about" / "search.md").read_text("utf-8")
    row = [
        "`" + name + "`",
        {"ar": "Arabic", "en": "English"}[language],
        len(asked),
        len(asked) - len(missed),
    ]
    assert f"| {' | '.join(map(str, row))} (" in document
    assert all(f"`{query.text}`" in document for query in missed)


def test_the_page_gives_words_the_forms_that_the_index_has(
    newsroom: tuple[Story, ...], index: Path, serve: Serve, browse: Browse
) -> None:
    """A query's words and an article's are brought to the same forms, in two languages of ours."""
    words = sorted({word for story in newsroom for p in story.passages for word in p.segment.text.split()})
    script = """async (words) => {
      const { formsOf } = await import("./assets/search-query.js")
      return words.map(formsOf)
    }"""
    given = dict(zip(words, browse(serve(index) + "en.html").evaluate(script, words), strict=True))
    for word in words:
        if written := list(forms(word)):
            assert given[word] == written
