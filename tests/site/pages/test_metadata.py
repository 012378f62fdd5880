"""What a page tells machines about itself, read back as they read it."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

import html5lib
import pytest
from linkpreview import Link, LinkPreview

from generator.model import Correction, Status, Story
from generator.text.language import ENGLISH, Language
from tests.site.pages.html import ARABIC, front_matter, render
from tests.site.pages.stories import PORT, SETTINGS, SHIPPED, story
from tests.site.pages.test_escaping import HOSTILE, shown

if TYPE_CHECKING:
    from pathlib import Path
    from xml.etree.ElementTree import Element

pytestmark = pytest.mark.no_cover  # hundreds of pages, whose lines the tests of each page count
ADDRESS = "https://khulasa.example/articles/port/"


def head(one: Story, language: Language = ENGLISH) -> Element:
    """The page's own part of the head; fails on the first error of HTML."""
    printed = front_matter(render(one, language=language)[f"{language.folder}articles/port/index.md"])["head"]
    document = f"<!doctype html><html><head><title>t</title>{printed}</head><body></body></html>"
    tree: Element = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False).parse(document)
    found = tree.find("head")
    assert found is not None
    return found


def metas(one: Story) -> dict[str, str]:
    return {
        str(e.get("property") or e.get("name")): str(e.get("content"))
        for e in reversed(list(head(one).iter("meta")))
    }


def linked(one: Story, language: Language = ENGLISH) -> dict[str, Any]:
    (script,) = [e for e in head(one, language).iter("script") if e.get("type") == "application/ld+json"]
    data: dict[str, Any] = json.loads(script.text or "")
    return data


def dated(author: str | None = None, license: str | None = None) -> Story:  # noqa: A002
    one = story(
        source="الجريدة",
        published=date(2023, 7, 26),
        url="https://example.org/a",
        author=author,
        license=license,
    )
    return replace(one, first_published=date(2026, 11, 22), updated=date(2026, 11, 24))


@pytest.fixture(scope="module")
def previews(shipped: Path) -> LinkPreview:
    """The shipped article as a messenger reads it."""
    address = f"https://khulasa.example/articles/{SHIPPED}/"
    page = (shipped / "site/articles" / SHIPPED / "index.html").read_text(encoding="utf-8")
    return LinkPreview(Link(address, page), parser="html.parser")


@pytest.mark.slow
def test_a_messenger_finds_headline_sentence_card_and_site(previews: LinkPreview) -> None:
    """In Open Graph, in Twitter's tags and in linked data alike."""
    card = f"https://khulasa.example/articles/{SHIPPED}/card.png"
    (item,) = previews.jsonld.schema
    assert previews.opengraph.title == item["headline"]
    assert previews.opengraph.title.startswith("Netflix AI product manager job")
    assert previews.opengraph.description == item["description"]
    assert previews.opengraph.description.startswith("Dozens of protesters")
    assert previews.opengraph.site_name == "Khulasa"
    assert previews.opengraph.image == previews.twitter.image == item["image"][0]["url"] == card


@pytest.mark.slow
def test_every_generated_page_has_a_preview_and_one_canonical_address(shipped: Path) -> None:
    for page in ("index.html", "articles/index.html", "archive/index.html", f"articles/{SHIPPED}/index.html"):
        tree = html5lib.parse((shipped / "site" / page).read_bytes(), namespaceHTMLElements=False)
        found = {e.get("property"): e.get("content") for e in tree.iter("meta") if e.get("property")}
        (canonical,) = [e.get("href") for e in tree.iter("link") if e.get("rel") == "canonical"]
        assert found["og:url"] == canonical == f"https://khulasa.example/{page.removesuffix('index.html')}"
        assert found["og:title"]
        assert found["og:description"]


def test_a_preview_has_both_pictures_with_their_sizes_and_words() -> None:
    one = dated()
    images = [str(e.get("content")) for e in head(one).iter("meta") if e.get("property") == "og:image"]
    assert images == [f"{ADDRESS}card.png", f"{ADDRESS}card-square.png"]
    found = metas(one)
    assert (found["og:image:width"], found["og:image:height"]) == ("1200", "630")
    assert found["og:image:alt"].startswith("Port profits rise; $5 million")
    assert found["twitter:card"] == "summary_large_image"
    assert found["twitter:data1"] == "$5 million"


def test_linked_data_say_what_it_is_in_which_language_and_a_translation_of_what() -> None:
    data = linked(dated(author="سلمى", license="CC BY 4.0"))
    assert (data["@context"], data["@type"], data["@id"]) == ("https://schema.org", "NewsArticle", ADDRESS)
    assert (data["headline"], data["inLanguage"]) == ("Port profits rise", "en")
    assert (data["datePublished"], data["dateModified"]) == (
        "2026-11-22T12:00:00+00:00",
        "2026-11-24T12:00:00+00:00",
    )
    assert data["isBasedOn"] == "https://example.org/a"
    assert data["translationOfWork"] == {
        "@type": "NewsArticle",
        "headline": "أرباح الميناء ترتفع",
        "inLanguage": "ar",
        "author": {"@type": "Person", "name": "سلمى"},
        "publisher": {"@type": "Organization", "name": "الجريدة"},
        "datePublished": "2023-07-26T12:00:00+00:00",
        "url": "https://example.org/a",
        "license": {"@type": "CreativeWork", "name": "CC BY 4.0"},
    }


def test_the_arabic_page_is_the_original_and_says_where_its_translation_is() -> None:
    data = linked(dated(author="سلمى"), ARABIC)
    assert (data["@id"], data["inLanguage"]) == ("https://khulasa.example/ar/articles/port/", "ar")
    assert (data["headline"], data["description"]) == (PORT[0][0], PORT[1][0])
    assert data["workTranslation"]["@id"] == ADDRESS
    assert (data["workTranslation"]["headline"], data["workTranslation"]["inLanguage"]) == (PORT[0][1], "en")
    assert data["author"] == {"@type": "Person", "name": "سلمى"}
    assert {"translator", "translationOfWork"}.isdisjoint(data)


def test_linked_data_name_engines_reviewers_and_the_site_that_edited_as_translators() -> None:
    machine = linked(story(status=Status.MACHINE, engine="google"))["translator"]
    assert machine == [{"@type": "Organization", "name": "google", "description": "machine translation"}]
    (site,) = linked(story(status=Status.EDITED))["translator"]
    assert site["name"] == "Khulasa"


def test_linked_data_say_what_was_corrected_and_when() -> None:
    one = story(corrections=(Correction(date(2024, 2, 3), "The first version gave $6 million."),))
    (correction,) = linked(one)["correction"]
    assert correction["datePublished"] == "2024-02-03T12:00:00+00:00"
    assert correction["text"] == "The first version gave $6 million."
    (told,) = json.loads(render(one)["articles/port/article.json"])["corrections"]
    assert told == {"day": "2024-02-03", "text": "The first version gave $6 million."}


def test_what_the_article_does_not_say_is_not_in_its_metadata() -> None:
    data = linked(story())
    assert {"isBasedOn", "datePublished", "keywords"}.isdisjoint(data)
    assert data["translationOfWork"].keys() == {"@type", "headline", "inLanguage"}
    assert {"citation_author", "citation_publication_date", "citation_journal_title"}.isdisjoint(
        metas(story())
    )


def test_reference_managers_find_title_author_outlet_day_language_and_address() -> None:
    found = metas(dated(author="سلمى"))
    assert {name: content for name, content in found.items() if name.startswith("citation_")} == {
        "citation_title": "Port profits rise",
        "citation_author": "سلمى",
        "citation_publication_date": "2023/07/26",
        "citation_journal_title": "الجريدة",
        "citation_language": "en",
        "citation_public_url": ADDRESS,
    }


def test_a_page_can_be_embedded_as_a_link_with_a_picture() -> None:
    one = dated()
    document = json.loads(render(one)["articles/port/oembed.json"])
    assert (document["version"], document["type"], document["url"]) == ("1.0", "link", ADDRESS)
    assert document["thumbnail_url"] == f"{ADDRESS}card.png"
    assert (document["title"], document["author_name"]) == ("Port profits rise", "الجريدة")
    (link,) = [e for e in head(one).iter("link") if e.get("type") == "application/json+oembed"]
    assert link.get("href") == f"{ADDRESS}oembed.json"


def test_a_headline_or_figure_that_the_check_has_not_passed_is_in_no_metadata() -> None:
    wrong = [
        (PORT[0][0], "Port profits rise 12%"),
        (PORT[1][0], "The port announced profits of $50 million."),
        *PORT[2:],
    ]
    files = render(story(wrong, status=Status.MACHINE))
    page = files["articles/port/index.md"]
    told = [front_matter(page)[key] for key in ("title", "description", "head")]
    told.append(files["articles/port/oembed.json"].decode())
    for text in told:
        assert "12%" not in text
        assert "$50" not in text
    assert linked(story(wrong, status=Status.MACHINE))["inLanguage"] == "ar"


def test_a_pending_article_is_told_in_arabic_and_by_its_pending_translation() -> None:
    pending = story([(arabic, None) for arabic, _ in PORT])
    data = linked(pending)
    assert (data["headline"], data["inLanguage"]) == ("أرباح الميناء ترتفع", "ar")
    assert {"description", "translator"}.isdisjoint(data)


def test_a_withdrawn_article_has_neither_metadata_nor_embedding() -> None:
    files = render(story(withdrawn=True))
    assert "head" not in front_matter(files["articles/port/index.md"])
    assert "articles/port/oembed.json" not in files


@pytest.mark.parametrize("hostile", HOSTILE)
def test_hostile_text_ends_no_script_and_no_attribute(hostile: str) -> None:
    one = story(
        [(f"{hostile} عنوان", f"Headline {hostile}"), *PORT[1:]],
        status=Status.MACHINE,
        engine=hostile,
        source=hostile,
        author=hostile,
        license=hostile,
        tags=(hostile,),
    )
    (script,) = list(head(one).iter("script"))
    assert "<" not in (script.text or "")
    assert linked(one)["translationOfWork"]["headline"] == shown(f"{shown(hostile)} عنوان")
    allowed = {"name", "property", "content", "rel", "type", "href"}
    assert all(set(e.keys()) <= allowed for e in head(one).iter() if e.tag in {"meta", "link", "script"})
    json.loads(render(one)["articles/port/oembed.json"])


def test_the_settings_name_and_address_are_those_of_the_site() -> None:
    assert linked(story())["publisher"] == {
        "@type": "Organization",
        "name": SETTINGS.site_name,
        "url": SETTINGS.site_url,
    }
