"""What the names of outlets and topics mean, and that no address that was published is lost."""

from __future__ import annotations

from datetime import date

import pytest

from generator.editorial.naming import Naming, names_without_english, naming
from generator.editorial.old_addresses import with_old_addresses
from generator.editorial.taxonomy import Taxonomy, taxonomy_of
from generator.model import BothNames, Story
from generator.sources.glossary import Glossary, Term
from generator.sources.names import Name
from tests.site.pages.stories import story


def taxonomy(*stories: Story, terms: tuple[Term, ...] = (), rows: tuple[Name, ...] = ()) -> Taxonomy:
    names = naming(Glossary(terms), rows)
    return with_old_addresses(taxonomy_of(stories, names), stories, names)


def old(found: Taxonomy) -> dict[str, str | None]:
    return {address.slug: address.to.slug if address.to else None for address in found.old_topics}


def test_the_projects_rows_are_asked_first_then_the_glossary_then_the_program() -> None:
    terms = Glossary([Term("اقتصاد", ("the economy",)), Term("نفط", ("crude",))])
    names = naming(terms, [Name(("اقتصاد",), "Money", kind="topic")])
    for spelling in ("اقتصاد", "الاقتصاد", "الإقتصاد", "Economy"):
        assert names.topic(spelling).names == BothNames("اقتصاد", "Money")
    assert names.topic("نفط").names == BothNames("نفط", "Crude")
    assert names.topic("غاز").names == BothNames("غاز", "Natural gas")
    assert names.topic("شيء آخر").names == BothNames("شيء آخر", None)
    assert names.topic("Netflix").names == BothNames("نتفليكس", "Netflix")
    assert names.topic("AI chips").names == BothNames("AI chips", "AI chips")


def test_an_outlet_and_a_topic_of_one_name_are_called_by_their_own_rows() -> None:
    names = naming(Glossary(), ())
    assert names.outlet("الشرق الأوسط").names.english == "Asharq Al-Awsat"
    assert names.topic("الشرق الأوسط").names.english == "Middle East"


@pytest.mark.parametrize(
    "tags",
    [
        ("الأمم المتحدة", "الامم المتحده"),
        ("هيئة الأمم المتحدة", "United Nations"),
        ("حقل ألغام", "حَقل الغام"),
    ],
)
def test_spellings_of_one_name_are_one_topic_with_both_articles(tags: tuple[str, str]) -> None:
    stories = [story(slug=slug, tags=(tag,)) for slug, tag in zip("ab", tags, strict=True)]
    (topic,) = taxonomy(*stories).topics
    assert {one.article.slug for one in topic.stories} == {"a", "b"}


def test_an_article_with_two_spellings_has_the_topic_once() -> None:
    found = taxonomy(story(tags=("اقتصاد", "الاقتصاد", "عمل")))
    assert [topic.slug for topic in found.tags_by_article["port"]] == ["economy", "labor"]


@pytest.mark.parametrize(
    ("arabic", "english", "is_topic"),
    [
        ("تراجعت المؤشرات الاقتصادية", "Economic indicators fell", False),
        ("تراجعت المؤشرات الاقتصادية", None, False),
        ("قالت صحيفة «الاقتصادية»", None, True),
        ("قالت الاقتصادية", "Al Eqtisadiah said", True),
    ],
)
def test_a_term_that_is_an_ordinary_word_too_is_a_topic_only_as_a_name(
    arabic: str, english: str | None, is_topic: bool
) -> None:
    terms = (Term("الاقتصادية", ("Al Eqtisadiah",)),)
    found = taxonomy(story(((arabic, english),)), terms=terms)
    assert bool(found.topics) is is_topic


def test_the_addresses_of_version_one_lead_to_where_the_articles_are_now() -> None:
    found = taxonomy(story(tags=("اقتصاد", "الاقتصاد", "شيء آخر"), source="الجزيرة"))
    assert {topic.slug for topic in found.topics} == {"economy", "shy-akhr"}
    assert old(found) == {"aqtsad": "economy", "alaqtsad": "economy"}
    assert [(a.slug, a.to and a.to.slug) for a in found.old_outlets] == [("aljzyrh", "al-jazeera")]


def test_a_row_moves_the_address_that_the_program_gave() -> None:
    one = story(tags=("اقتصاد",))
    assert old(taxonomy(one, rows=(Name(("اقتصاد",), "Money"),))) == {"aqtsad": "money", "economy": "money"}


def test_a_row_names_the_addresses_that_its_topic_had() -> None:
    row = Name(("اقتصاد",), "Economics", ("economy", "money"), "topic")
    found = taxonomy(story(tags=("اقتصاد",)), rows=(row,))
    assert [topic.slug for topic in found.topics] == ["economy"]
    assert old(found) == {"aqtsad": "economy", "money": "economy"}


def test_the_address_of_a_topic_that_was_an_ordinary_word_leads_to_no_topic_and_keeps_its_articles() -> None:
    terms = (Term("بيان", ("Bayan",)),)
    found = taxonomy(story((("قال المصرف في بيان", "The bank said in a statement"),)), terms=terms)
    (address,) = found.old_topics
    assert (address.slug, address.to) == ("bayan", None)
    assert [one.article.slug for one in address.term.stories] == ["port"]


def test_an_address_that_another_topic_has_now_stays_with_it() -> None:
    """صفر was /topics/sfr/; a project that gives this address to another topic gets what it asks for."""
    rows = (Name(("صفر",), "Zero"), Name(("سفر",), "Travel", ("sfr",)))
    stories = [
        story(slug="a", tags=("صفر",), first_published=date(2024, 1, 1)),
        story(slug="b", tags=("سفر",), first_published=date(2024, 1, 2)),
    ]
    found = taxonomy(*stories, rows=rows)
    assert {topic.slug for topic in found.topics} == {"zero", "sfr"}
    assert "sfr" not in old(found)


def test_names_without_english_are_counted_by_outlet_and_topic() -> None:
    articles = [
        story(slug="a", source="المرفأ", tags=("شيء", "اقتصاد", "شَيء")).article,
        story(slug="b", source="المَرفأ", tags=("آخر",)).article,
    ]
    assert names_without_english(articles, naming(Glossary(), ())) == (
        ("outlet", "المرفأ", 2),
        ("topic", "آخر", 1),
        ("topic", "شيء", 1),
    )


def test_without_rows_every_name_is_as_it_is_written() -> None:
    assert Naming().topic("اقتصاد").names == BothNames("اقتصاد", None)
