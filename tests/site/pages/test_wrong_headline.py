"""A headline whose figure is not the Arabic's stands only on its own page, beside what is wrong with it."""

from __future__ import annotations

from generator.model import Status
from generator.site.search.documents import to_document
from tests.site.pages.html import render
from tests.site.pages.stories import PORT, story

WRONG = "Port profits rise to $1,000,000"
STORY = story([(PORT[0][0], WRONG), *PORT[1:]], Status.MACHINE, "llm")


def test_lists_titles_and_citations_show_the_arabic_headline_in_its_place() -> None:
    pages = {path: page.decode() for path, page in render(STORY).items()}
    told = {path for path, page in pages.items() if "1,000,000" in page}
    assert {path for path in told if path.endswith(".md")} == {"articles/port/index.md"}
    page = pages["articles/port/index.md"]
    assert page.count("1,000,000") == page.count("kh-figure--doubtful") + page.count("Only in the English")
    assert "أرباح الميناء ترتفع" in pages["index.md"]


def test_search_results_do_not_show_it() -> None:
    document = to_document(STORY, "en")
    assert "en" not in document.shown
    assert WRONG not in [text for _, text in document.sentences]
