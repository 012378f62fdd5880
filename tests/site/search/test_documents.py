"""What search is told of an article."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

import html5lib
import pytest

from generator.config.settings import load_settings
from generator.editorial.compile import compile_run
from generator.editorial.naming import Naming
from generator.editorial.taxonomy import Taxonomy, taxonomy_of
from generator.model import Original, Passage, Status, Story, Translation
from generator.pipeline.read import read
from generator.resources import Templates
from generator.site.search.documents import documents_of, to_document
from generator.translation.engines import ENGINES
from tests.conftest import ROOT
from tests.site.search.conftest import THE_ARTICLE

if TYPE_CHECKING:
    from pathlib import Path
    from xml.etree.ElementTree import Element

    from generator.site.search.documents import Documents

pytestmark = pytest.mark.no_cover  # whole archives, whose lines the tests of the builds count
TEMPLATES = Templates.of(ROOT)
HOSTILE = "<script>alert(1)</script> {{ 7*7 }} \"&lt;b&gt; ' ___PAGEFIND_WEIGHT___9"


def rendered(documents: Documents) -> dict[PurePosixPath, bytes]:
    """All of them."""
    return documents.some(documents.shown)()


def _parse(story: Story, language: str) -> Element:
    documents = documents_of([story], Taxonomy(), language, TEMPLATES)
    data = rendered(documents)[PurePosixPath("articles", story.article.slug, "index.html")]
    parser = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False)
    root: Element = parser.parse(data.decode())
    return root


def _with_text(passage: Passage, arabic: str, english: str | None) -> Passage:
    translation = Translation(passage.id, english, Status.EDITED if english else Status.PENDING)
    return replace(passage, segment=replace(passage.segment, text=arabic), translation=translation)


@pytest.fixture
def story(stories: tuple[Story, ...]) -> Story:
    return next(story for story in stories if story.article.slug == THE_ARTICLE)


@pytest.mark.parametrize("language", ["ar", "en"])
def test_every_document_is_valid_html_in_its_language(stories: tuple[Story, ...], language: str) -> None:
    """Pagefind stems by `<html lang>`: each document declares its own, and parses without an error."""
    for story in stories:
        assert _parse(story, language).get("lang") == language


def test_sentences_keep_ids_and_text_as_written(story: Story) -> None:
    """Each sentence stands under its permalink's id, in the words of its language."""
    for language in ("ar", "en"):
        written = {p.get("id"): p.text for p in _parse(story, language).iter("p")}
        for passage in story.passages:
            text = passage.segment.text if language == "ar" else passage.translation.text
            assert written[passage.id] == text


def test_a_figure_is_found_by_its_other_spellings(story: Story) -> None:
    """Each figure has a line with its text in that language, its full digits, its words and its value."""
    arabic, english = (
        {id_: (text, terms) for id_, text, terms in to_document(story, language).figures}
        for language in ("ar", "en")
    )
    row = next(row for row in story.key_figures if row.figure.text == "900 ألف دولار")
    assert arabic[row.id][0] == "900 ألف دولار"
    assert english[row.id][0] == "$900,000"
    for _, terms in (arabic[row.id], english[row.id]):
        assert terms.split()[0] == "900000"
        assert {"900 thousand", "900 ألف"} == {term for term in ("900 thousand", "900 ألف") if term in terms}
        assert terms.endswith(" v900000")


def test_markup_in_an_article_stays_text(story: Story) -> None:
    """Hostile text is written as text, and no word in it can steer the indexer."""
    passages = tuple(_with_text(p, HOSTILE, HOSTILE) for p in story.passages)
    hostile = replace(
        story, passages=passages, article=replace(story.article, source=HOSTILE, tags=(HOSTILE,))
    )
    for language in ("ar", "en"):
        root = _parse(hostile, language)
        assert not list(root.iter("script"))
        texts = [p.text or "" for p in root.iter("p") if "-" not in p.get("id", "")]
        assert len(texts) == len(passages)
        assert all("<script>alert(1)</script> {{ 7*7 }}" in text for text in texts)
        assert all("___" not in text for text in texts)


def test_pending_english_leaves_the_arabic_findable(story: Story) -> None:
    """Without English, the English document has the Arabic sentences and figures, and no English headline."""
    pending = replace(story, passages=tuple(_with_text(p, p.segment.text, None) for p in story.passages))
    document = to_document(pending, "en")
    assert document.sentences == to_document(story, "ar").sentences
    assert "en" not in document.shown
    assert any(terms.startswith("900000") for _, _, terms in document.figures)


@pytest.mark.parametrize(
    ("original", "paragraphs"), [(Original.FULL, None), (Original.EXCERPT, 1), (Original.LINK, 0)]
)
def test_the_index_holds_no_more_arabic_than_the_pages_republish(
    story: Story, original: Original, paragraphs: int | None
) -> None:
    """`excerpt` keeps the Arabic's first paragraph, `link` only its headline; the English stays whole."""
    limited = replace(story, article=replace(story.article, original=original))
    allowed = [p.id for p in story.passages if paragraphs is None or p.segment.paragraph <= paragraphs]
    assert [id_ for id_, _ in to_document(limited, "ar").sentences] == allowed
    assert len(to_document(limited, "en").sentences) == len(story.passages)


def test_a_withdrawn_article_is_not_indexed(story: Story) -> None:
    """Search never leads to a tombstone."""
    withdrawn = replace(story, article=replace(story.article, withdrawn=True))
    assert rendered(documents_of([withdrawn], Taxonomy(), "ar", TEMPLATES)) == {}


def test_tags_that_are_one_topic_are_one_filter(story: Story) -> None:
    """An article is filed under its topic as the first article wrote it, so no topic is in the list twice."""
    articles = [replace(story.article, slug=str(n), tags=(tag,)) for n, tag in enumerate(("تقنية", "تِقنيّة"))]
    stories = [replace(story, article=a) for a in articles]
    documents = rendered(documents_of(stories, taxonomy_of(stories, Naming()), "ar", TEMPLATES)).values()
    assert all('<span data-pagefind-filter="topic">تقنية</span>' in data.decode() for data in documents)


def test_names_of_the_glossary_are_topics_of_search_as_they_are_of_the_site() -> None:
    """Search once found topics by itself, without the glossary, and had none where the site had seventeen."""
    archive = compile_run(read(load_settings(ROOT, ENGINES), {})).archive
    taxonomy = archive.taxonomy
    (document,) = rendered(documents_of(archive.stories, taxonomy, "en", TEMPLATES)).values()
    filed = re.findall(r'<span data-pagefind-filter="topic">([^<]*)</span>', document.decode())
    assert filed == [topic.name for topic in taxonomy.topics]
    assert "Netflix" in filed


def test_filters_are_year_topics_and_kinds_of_key_figure(story: Story) -> None:
    """An article can be filtered by the year it is from, its tags, and the kinds of its key figures."""
    dated = replace(story, article=replace(story.article, published=date(2023, 7, 28), tags=("عمل", "تقنية")))
    assert to_document(dated, "en", ("عمل", "تقنية")).filters == {
        "year": ("2023",),
        "topic": ("عمل", "تقنية"),
        "kind": ("count", "duration", "money"),
    }
    assert to_document(story, "en").filters["year"] == ()


@pytest.mark.parametrize("language", ["ar", "en"])
def test_the_digest_of_documents_changes_with_whatever_changes_in_them(story: Story, language: str) -> None:
    """Else an old index would be kept; and it is the same for the same articles."""
    article, passage = story.article, story.passages[1]
    variants = [
        replace(story, article=replace(article, published=date(2020, 1, 2))),
        replace(story, article=replace(article, source="صحيفة أخرى")),
        replace(story, article=replace(article, tags=("موضوع آخر",))),
        replace(story, article=replace(article, original=Original.LINK)),
        replace(story, key_figures=story.key_figures[:1]),
        replace(story, passages=(story.passages[0], _with_text(passage, "نص آخر", "Another text"))),
        replace(story, article=replace(article, withdrawn=True)),
    ]
    made = [
        documents_of([one], taxonomy_of([one], Naming()), language, TEMPLATES) for one in (story, *variants)
    ]
    found = {documents.digest: rendered(documents) for documents in made}
    assert len(found) == len(made)
    kept = documents_of([story], taxonomy_of([story], Naming()), language, TEMPLATES)
    assert (kept.digest, rendered(kept)) == (made[0].digest, rendered(made[0]))


def test_the_digest_of_documents_changes_with_their_template(story: Story, tmp_path: Path) -> None:
    own = tmp_path / "templates/search/document.html.j2"
    own.parent.mkdir(parents=True)
    own.write_bytes(TEMPLATES.file("search/document.html.j2").read_bytes() + b"\n")
    digests = [
        documents_of([story], Taxonomy(), "en", each).digest for each in (TEMPLATES, Templates.of(tmp_path))
    ]
    assert digests[0] != digests[1]
