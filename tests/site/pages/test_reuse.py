"""What a writer takes from an article: shorter versions of it, and quotations in the form they need."""

from __future__ import annotations

from typing import TYPE_CHECKING

import markdown  # type: ignore[import-untyped]
import pytest
from playwright.sync_api import expect

from generator.model import Original, Status
from generator.site.article.reuse import ShortVersions, short_versions
from generator.site.render.edition import Edition
from generator.text.language import ENGLISH
from tests.site.pages.clipboard import READ, copied
from tests.site.pages.html import ARABIC, article, body, by_id, having, parse, render, text
from tests.site.pages.stories import PORT, SETTINGS, SHIPPED, TEMPLATES, shipped, story

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Page

    from generator.model import Story
    from tests.conftest import Browse, Serve

ENGLISH_SITE, ARABIC_SITE = (Edition(SETTINGS, TEMPLATES, language) for language in (ENGLISH, ARABIC))


def of(one: Story) -> ShortVersions:
    return short_versions(one, ENGLISH_SITE)


def long_story(words: int) -> Story:
    """Five sentences of so many words each."""
    sentences = [
        (f"وقالت الجهة {name} إن الميناء يعمل.", " ".join(["Word"] * (words - 1) + [f"{name}."]))
        for name in ("alpha", "beta", "gamma", "delta", "epsilon")
    ]
    return story((PORT[0], *sentences))


def test_every_version_is_made_of_whole_sentences_within_its_measure() -> None:
    """200 characters, 50 words, 120 words."""
    for one in (story(), shipped(), long_story(20), long_story(45), long_story(60)):
        found = of(one)
        whole = {p.translation.text for p in one.body} | {s.english for s in one.summary.sentences}
        assert found.sentence is None or (len(found.sentence) <= 200 and found.sentence in whole)
        for version, most in ((found.short, 50), (found.long, 120)):
            if version is not None:
                assert len(version.split()) <= most
                rest = version
                for sentence in sorted(filter(None, whole), key=len, reverse=True):
                    rest = rest.replace(sentence, "")
                assert rest.strip() == ""


def test_a_sentence_that_is_too_long_is_left_out_and_never_cut() -> None:
    one = long_story(60)
    found = of(one)
    assert (found.sentence, found.short) == (None, None)
    assert found.long is not None
    assert found.long.startswith(str(one.summary.sentences[0].english))


def test_a_longer_version_that_says_no_more_is_not_offered_twice() -> None:
    one = story()
    found = of(one)
    assert found.short == " ".join(str(sentence.english) for sentence in one.summary.sentences)
    assert found.long is None


def test_of_a_machine_s_sentences_only_those_that_the_check_has_passed_are_used() -> None:
    wrong = (*PORT[:1], (PORT[1][0], "The port announced profits of $50 million."), *PORT[2:])
    assert "$50" in str(of(story(wrong, Status.EDITED)).short), "a person's word wins over the check"
    found = of(story(wrong, Status.MACHINE))
    assert found.short is not None
    assert "$50" not in found.short
    assert of(story([(arabic, None) for arabic, _ in PORT])) == ShortVersions(None, None, None)


def test_what_may_not_be_republished_is_in_no_version() -> None:
    one = story(original=Original.LINK)
    assert short_versions(one, ARABIC_SITE) == ShortVersions(None, None, None)


def test_each_edition_offers_the_versions_in_its_own_language() -> None:
    assert text(by_id(article(story()), "kh-in-sentence")).startswith(PORT[1][1])
    assert short_versions(story(), ARABIC_SITE).sentence == PORT[1][0]


def test_an_address_keeps_its_direction_in_both_editions() -> None:
    for language in (ENGLISH, ARABIC):
        tree = parse(body(render(story(), language=language)[f"{language.folder}articles/port/index.md"]))
        addresses = having(tree, "kh-address")
        assert addresses
        assert {(e.tag, e.get("dir")) for e in addresses} == {("bdi", "ltr")}


@pytest.fixture
def page(shipped: Path, serve: Serve, browse: Browse) -> Page:
    return browse(f"{serve(shipped / 'site')}articles/{SHIPPED}/#cite-and-reuse")


def test_a_rich_copy_keeps_language_and_direction(page: Page) -> None:
    tree = parse(copied(page.get_by_role("button", name="Copy Quote in both languages"), "text/html"))
    sides = [(e.get("lang"), e.get("dir")) for e in tree.iter("p")]
    assert sides[:2] == [("ar", "rtl"), ("en", "ltr")]
    assert "Copy" not in text(tree)
    assert "نتفليكس" in page.evaluate(READ, "text/plain")


def test_a_markdown_copy_is_a_quotation_of_the_same_words_with_a_link(page: Page) -> None:
    source = copied(page.get_by_role("button", name="Copy as Markdown Quote in both languages"))
    assert all(line.startswith(">") for line in source.splitlines())
    tree = parse(markdown.markdown(source))
    expect(page.locator("#kh-quotation-both p")).to_have_text([text(e) for e in tree.iter("p")])
    assert [e.get("href") for e in tree.iter("a")] == [f"https://khulasa.example/articles/{SHIPPED}/"]


def test_a_plain_copy_is_text_alone_and_the_button_says_that_it_is_done(page: Page) -> None:
    button = page.get_by_role("button", name="Copy as plain text In one sentence")
    sentence = str(page.locator("#kh-in-sentence p").first.text_content())
    assert sentence
    assert copied(button).startswith(sentence)
    page.get_by_role("button", name="Copied In one sentence").wait_for()


def test_without_scripts_there_are_no_buttons_and_the_text_stands(
    shipped: Path, serve: Serve, browse: Browse
) -> None:
    still = browse(f"{serve(shipped / 'site')}articles/{SHIPPED}/", javascript=False)
    expect(still.locator(".kh-copy")).to_have_count(0)
    still.locator("#cite-and-reuse > summary").click()
    expect(still.locator("#kh-in-sentence p").first).to_be_visible()
