"""Every kind of page as HTML: what a strict parser and the rules about ids say."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import html5lib
import pytest

from tests.site.pages.gallery import EDITIONS, KINDS

if TYPE_CHECKING:
    from pathlib import Path
    from xml.etree.ElementTree import Element

REFERENCES = ("for", "aria-labelledby", "aria-describedby", "aria-controls", "headers", "list")
"""Attributes that name ids of the same page (HTML, 4.10.4 and 4.9.11; WAI-ARIA 1.2, 6.6)."""


def trees(site: Path) -> dict[str, Element]:
    """Every page of the site as a tree, by its path; fails on the first error of HTML."""
    found = {}
    for page in sorted(site.rglob("*.html")):
        parser = html5lib.HTMLParser(namespaceHTMLElements=False)
        found[str(page.relative_to(site))] = parser.parse(page.read_text(encoding="utf-8"))
        assert [(error, detail) for _, error, detail in parser.errors] == [], page
    return found


@pytest.mark.no_cover  # it reads pages and runs none of the program
def test_every_page_is_correct_html_and_its_ids_are_in_order(gallery: Path) -> None:
    pages = trees(gallery)
    for kind in KINDS:
        for edition in EDITIONS.values():
            address = urlsplit(kind.path).path
            assert any(path.startswith(f"{edition}{address}") for path in pages), kind.name
    for path, tree in pages.items():
        elements = [element for element in tree.iter() if isinstance(element.tag, str)]
        ids = Counter(element.attrib["id"] for element in elements if "id" in element.attrib)
        assert [name for name, times in ids.items() if times > 1] == [], path
        named = [(name, e.get(name, "")) for e in elements for name in REFERENCES if e.get(name)]
        assert [(name, word) for name, words in named for word in words.split() if word not in ids] == [], (
            path
        )
