"""A headline whose figure is not the Arabic's stands only on its own page, beside what is wrong with it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from generator.model import Status
from generator.site.feeds.items import article_item
from generator.site.render.edition import Edition
from generator.site.render.social_image import social_images
from generator.site.search.documents import to_document
from tests.site.pages.html import render
from tests.site.pages.stories import PORT, SETTINGS, TEMPLATES, story

if TYPE_CHECKING:
    from generator.model import Story

WRONG = "Port profits rise to $1,000,000"


@pytest.fixture(scope="module")
def wrongly_headed() -> Story:
    return story([(PORT[0][0], WRONG), *PORT[1:]], Status.MACHINE, "llm")


def test_lists_titles_and_citations_show_the_arabic_headline_in_its_place(wrongly_headed: Story) -> None:
    pages = {path: page.decode() for path, page in render(wrongly_headed).items()}
    told = {path for path, page in pages.items() if "1,000,000" in page}
    assert {path for path in told if path.endswith(".md")} == {"articles/port/index.md"}
    page = pages["articles/port/index.md"]
    assert page.count("1,000,000") == page.count("kh-figure--doubtful") + page.count("Only in the English")
    assert "أرباح الميناء ترتفع" in pages["index.md"]


def test_search_results_do_not_show_it(wrongly_headed: Story) -> None:
    document = to_document(wrongly_headed, "en")
    assert "en" not in document.shown
    assert WRONG not in [text for _, text in document.sentences]


def test_a_person_s_headline_and_first_sentence_stay_in_all_places_with_a_note_on_the_page() -> None:
    wrong = ("بلغت أرباح الميناء 5 ملايين دولار.", "Port profits reached $50 million.")
    one = story([(PORT[0][0], WRONG), wrong, *PORT[2:]], Status.EDITED, first_published=date(2026, 11, 22))
    pages = {path: page.decode() for path, page in render(one).items()}
    page = pages["articles/port/index.md"]
    assert "1,000,000" in pages["index.md"]
    assert page.count('class="kh-note"') >= 2
    assert wrong[1] in page.split("---", 2)[1]
    assert (one.quotable_title, one.quotable_lead) == (WRONG, wrong[1])
    assert to_document(one, "en").shown["en"] == WRONG
    item = article_item(one, Edition(SETTINGS, TEMPLATES, social_images=social_images([one], SETTINGS)))
    assert (item.title.text, item.summary) == (WRONG, wrong[1])
    assert "other difference" in item.content
