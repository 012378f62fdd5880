"""Pages as a browser gets them, and as a strict parser reads them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import PurePosixPath
from types import MappingProxyType
from typing import TYPE_CHECKING
from xml.etree.ElementTree import Element

import html5lib
import markdown  # type: ignore[import-untyped]
from mkdocs.utils.meta import get_data

from generator.editorial.naming import Naming
from generator.editorial.related import related, traits_of
from generator.editorial.taxonomy import taxonomy_of
from generator.site.citations import citations
from generator.site.pages import article_documents, render_data, render_pages
from generator.site.render.edition import Edition, with_cards
from generator.site.render.social_image import social_images
from generator.sources.glossary import Glossary, Term
from generator.store import bytes_of
from generator.text.language import ENGLISH, Language, arabic
from tests.site.pages.stories import SETTINGS, TEMPLATES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.model import Story
    from generator.store import Content

MKDOCS_EXTENSIONS = ("toc", "tables", "fenced_code", "attr_list")
"""Those that MkDocs adds, and those of mkdocs.yml."""


ARABIC = arabic(TEMPLATES)
_NONE: Mapping[str, Sequence[Story]] = MappingProxyType({})


class Files(Mapping[str, bytes]):
    """Generated files by their path; the bytes of each are made when a test looks at it."""

    def __init__(self, contents: Mapping[PurePosixPath, Content]) -> None:
        self._contents = {str(path): content for path, content in contents.items()}
        self._made = dict[str, bytes]()

    def __getitem__(self, path: str) -> bytes:
        if path not in self._made:
            self._made[path] = bytes_of(self._contents[path])
        return self._made[path]

    def __iter__(self) -> Iterator[str]:
        return iter(self._contents)

    def __len__(self) -> int:
        return len(self._contents)


def render(
    *stories: Story,
    language: Language = ENGLISH,
    terms: Sequence[Term] = (),
    same: Mapping[str, Sequence[Story]] = _NONE,
) -> Files:
    """Every generated file of one edition, the data files included."""
    glossary = Glossary(terms)
    taxonomy = taxonomy_of(stories, Naming(glossary))
    edition = Edition(SETTINGS, TEMPLATES, language, taxonomy, social_images(stories, SETTINGS))
    traits = {story.article.slug: traits_of(story, glossary) for story in stories}
    kin = (same, related(stories, taxonomy, traits, same=same))
    pages = render_pages(stories, kin, (), with_cards(edition, stories))
    data = render_data(stories, article_documents(stories, ()), SETTINGS)
    return Files({**pages, **data, **citations(stories, SETTINGS)})


def front_matter(page: bytes) -> dict[str, str]:
    """The page's metadata, as MkDocs reads it."""
    return get_data(page.decode())[1]


def body(page: bytes) -> str:
    """The page's HTML, from the Markdown as MkDocs reads it."""
    html: str = markdown.markdown(get_data(page.decode())[0], extensions=list(MKDOCS_EXTENSIONS))
    return html


def parse(fragment: str) -> Element:
    """The fragment's tree; fails on the first error of HTML."""
    parser = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False)
    tree = parser.parseFragment(fragment)
    assert isinstance(tree, Element)
    return tree


def article(story: Story, language: Language = ENGLISH) -> Element:
    """The tree of a story's page."""
    return parse(
        body(render(story, language=language)[f"{language.folder}articles/{story.article.slug}/index.md"])
    )


def text(element: Element) -> str:
    """The element's text, spaced as it is shown."""
    return " ".join("".join(element.itertext()).split())


def having(tree: Element, name: str) -> list[Element]:
    """Every element of a class."""
    return [e for e in tree.iter() if isinstance(e.tag, str) and name in (e.get("class") or "").split()]


def by_id(tree: Element, name: str) -> Element:
    """The one element with this id."""
    (found,) = [e for e in tree.iter() if e.get("id") == name]
    return found


def paths(files: Files) -> Iterator[PurePosixPath]:
    """The paths of the pages."""
    return (PurePosixPath(path) for path in files if path.endswith(".md"))
