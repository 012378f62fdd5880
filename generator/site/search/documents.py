"""What search knows about an article: one small HTML document for each language.

Only Pagefind reads these documents. They have the sentences as written, so that excerpts are correct,
then a line for each figure with other ways to write it, and what else a result shows.
While the English is pending, the Arabic is used instead.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from functools import partial
from pathlib import PurePosixPath
from types import MappingProxyType
from typing import TYPE_CHECKING

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from generator.figures import search_terms
from generator.model import Original
from generator.site.article.page import digest_in
from generator.site.search.forms import forms, numbers
from generator.store import digest_of
from generator.store.digests import program_digest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from generator.editorial.taxonomy import Taxonomy
    from generator.model import Figure, Passage, Story
    from generator.resources import Templates

LANGUAGES = ("ar", "en")

# An index contains the text that it finds, so it may not have more Arabic than the pages republish.
_LAST_PARAGRAPH = {Original.FULL: math.inf, Original.EXCERPT: 1, Original.LINK: 0}
_NONE: Mapping[str, bytes] = MappingProxyType({})
_SEPARATED = re.compile("[٠-٩,]")


@dataclass(frozen=True, slots=True)
class Document:
    """One article as search finds it in one language."""

    language: str
    sentences: tuple[tuple[str, str], ...]
    """Id and text of each, the headline first."""
    figures: tuple[tuple[str, str, str], ...]
    """Id, text in this language and other spellings of each that has any."""
    forms: tuple[tuple[str, ...], ...]
    """Forms of each sentence's Arabic words and Arabic-Indic numbers; in the Arabic document only."""
    shown: Mapping[str, str]
    """What else a result shows: `ar` and `en` (the headline), `source`, `published`."""
    filters: Mapping[str, tuple[str, ...]]
    """`year`, `topic` and `kind` (of key figure)."""


@dataclass(frozen=True, slots=True)
class Documents:
    """The documents of some articles, which are rendered only if they are needed."""

    shown: Mapping[str, tuple[Story, tuple[str, ...], bytes]]
    """Each article with its topics and its digest, by slug, in the order in which pages are numbered."""
    frame: bytes
    """A digest of what decides all documents: the template and the program."""
    language: str
    templates: Templates

    @property
    def digest(self) -> bytes:
        """A digest of all that decides what is in them."""
        return digest_of(self.frame, [(slug, *shown[1:]) for slug, shown in self.shown.items()])

    def keys(self) -> dict[str, bytes]:
        """A digest of what decides each of them, by slug."""
        return {slug: digest_of(self.frame, *shown[1:]) for slug, shown in self.shown.items()}

    def some(self, slugs: Iterable[str]) -> Callable[[], dict[PurePosixPath, bytes]]:
        """What renders these, by their path in the folder to index; a `partial` with values alone."""
        listed = [self.shown[slug][:2] for slug in slugs]
        return partial(_rendered, listed, self.language, self.templates)


def documents_of(
    stories: Sequence[Story],
    taxonomy: Taxonomy,
    language: str,
    templates: Templates,
    digests: Mapping[str, bytes] = _NONE,
) -> Documents:
    """The documents of all articles except withdrawn ones; `digests` are those of the stories, by slug."""
    shown = {
        story.article.slug: (story, tuple(topic.names.in_language(language) for topic in topics), digest)
        for story in stories
        if not story.article.withdrawn
        for topics in [taxonomy.topics_by_article.get(story.article.slug, ())]
        for digest in [digest_in(digests, story)]
    }
    return Documents(shown, _frame(language, templates), language, templates)


def _frame(language: str, templates: Templates) -> bytes:
    template = [(str(path), file.read_bytes()) for path, file in templates.tree("search").items()]
    return digest_of(program_digest(), language, template)


def _rendered(
    listed: Sequence[tuple[Story, Sequence[str]]], language: str, templates: Templates
) -> dict[PurePosixPath, bytes]:
    environment = Environment(
        loader=FileSystemLoader(templates.below("search")),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
    )
    template = environment.get_template("document.html.j2")
    return {
        PurePosixPath("articles", story.article.slug, "index.html"): template.render(
            document=to_document(story, language, topics)
        ).encode()
        for story, topics in listed
    }


def to_document(story: Story, language: str, topics: Iterable[str] = ()) -> Document:
    """An article as search finds it in one language, filed under the names of its topics."""
    article = story.article
    texts = ((passage.id, _text(story, passage, language)) for passage in story.passages)
    sentences = tuple((id_, text) for id_, text in texts if text)
    shown = {
        "ar": _text(story, story.title, "ar"),
        "en": story.quotable_title,
        "source": story.source(language),
        "published": article.published and article.published.isoformat(),
    }
    return Document(
        language=language,
        sentences=sentences,
        figures=tuple(line for passage in story.passages for line in _figures(passage, language)),
        forms=tuple((*(forms(text) if language == "ar" else ()), *numbers(text)) for _, text in sentences),
        shown={name: value for name, value in shown.items() if value},
        filters={
            "year": (str(article.published.year),) if article.published else (),
            "topic": tuple(topics),
            "kind": tuple(sorted({row.figure.kind.value for row in story.key_figures})),
        },
    )


def _text(story: Story, passage: Passage, language: str) -> str | None:
    """The passage in this language if it is quotable, or else in Arabic if that is republished."""
    text = passage.quotable(language)
    if text.language == "en":
        return _inert(text.text)
    if passage.segment.paragraph <= _LAST_PARAGRAPH[story.article.original]:
        return _inert(text.text)
    return None


def _inert(text: str) -> str:
    """The text without words that begin with three underscores, which control Pagefind's parser."""
    return text.replace("___", "_\N{ZERO WIDTH NON-JOINER}__")


def _figures(passage: Passage, language: str) -> Iterator[tuple[str, str, str]]:
    partners = dict(passage.comparison.pairs) if language == "en" else {}
    for index, figure in enumerate(passage.comparison.arabic):
        # Queries have ASCII digits without separators, and Pagefind would also find `1,900` as 900.
        terms = [term for term in search_terms(figure) if not _SEPARATED.search(term)]
        if terms:
            shown = passage.comparison.english[partners[index]] if index in partners else figure
            yield passage.figure_id(index), _inert(shown.text), " ".join([*terms, *_values(figure)])


def _values(figure: Figure) -> Iterator[str]:
    """Each value as a word that cannot occur otherwise in an article: `v900000`, `v12p5`."""
    for value in (figure.value, figure.low, figure.high):
        if value is not None:
            yield "v" + format(value.normalize(), "f").replace(".", "p")
