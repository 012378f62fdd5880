"""Citations, read back by the programs and libraries that others wrote."""

from __future__ import annotations

import json
import re
from datetime import date
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Any

import pytest
import rispy
from bibtexparser.entrypoint import parse_string as parse_bibtex
from citeproc import Citation, CitationItem, CitationStylesBibliography, CitationStylesStyle, formatter
from citeproc.source.json import CiteProcJSON
from pybtex.database import parse_string

from generator.model import Status
from generator.site.citations import FORMATS, citations
from generator.store import bytes_of
from tests.site.pages.stories import PORT, SETTINGS, story

if TYPE_CHECKING:
    from generator.model import Story

PRINTED = {
    r"\textbackslash{}": "\\",
    r"\textbraceleft{}": "{",
    r"\textbraceright{}": "}",
    r"\textasciitilde{}": "~",
    r"\textasciicircum{}": "^",
}
"""Commands of LaTeX's kernel and the signs that they print."""
ADDRESS = "https://khulasa.example/articles/port/"
WRONG_TITLE = (("أرباح 5 ملايين", "Profits of 50 million"), *PORT[1:])
HOSTILE = "a {b} }c{ \\input{x} 50% $5 #1 _x ~ ^ & “q” @misc{y,\nER  - \nTY  - BOOK"
PLAIN = " ".join(HOSTILE.split())


def written(one: Story) -> dict[str, str]:
    files = citations([one], SETTINGS)
    return {path.name: bytes_of(data).decode() for path, data in files.items()}


def from_csl(one: Story) -> dict[str, Any]:
    (item,) = json.loads(written(one)["cite.json"])
    return dict(item)


def from_ris(one: Story) -> dict[str, Any]:
    (record,) = rispy.loads(written(one)["cite.ris"])
    return dict(record)


def from_bib(one: Story) -> Any:
    (entry,) = parse_string(written(one)["cite.bib"], "bibtex").entries.values()
    return entry


def stated() -> Story:
    return story(source="جريدة المرفأ", author="رنا الحداد", published=date(2023, 7, 9))


def text(latex: str) -> str:
    """What LaTeX prints; the braces that are left group and print nothing."""
    signs = r"\\text[a-z]+\{\}|\\[&%$#_]|[{}]"
    return re.sub(signs, lambda found: PRINTED.get(found[0], found[0].strip("\\{}")), latex)


def test_an_article_has_a_file_of_each_format_beside_its_page_and_a_withdrawn_one_has_none() -> None:
    files = citations([story(), story(slug="gone", withdrawn=True)], SETTINGS)
    assert sorted(files) == [PurePosixPath("articles/port", name) for name in sorted(FORMATS)]


@pytest.mark.filterwarnings("ignore:The following arguments:UserWarning")  # citeproc-py passes over custom
def test_csl_json_says_what_is_known_and_is_printed_by_citeproc() -> None:
    item = from_csl(stated())
    assert item["title"] == "أرباح الميناء ترتفع"
    assert item["custom"] == {"translated-title": "Port profits rise"}
    assert item["author"] == [{"literal": "رنا الحداد"}]
    assert item["issued"] == {"date-parts": [[2023, 7, 9]]}
    assert (item["container-title"], item["URL"], item["language"]) == ("جريدة المرفأ", ADDRESS, "ar")
    source = CiteProcJSON([item])
    style = CitationStylesStyle("harvard-cite-them-right", validate=False)
    bibliography = CitationStylesBibliography(style, source, formatter.plain)
    bibliography.register(Citation([CitationItem("port")]))
    printed = str(bibliography.bibliography()[0])
    assert all(said in printed for said in ("أرباح الميناء ترتفع", "رنا الحداد", "2023", "جريدة المرفأ"))


def test_bibtex_says_what_is_known() -> None:
    entry = from_bib(stated())
    assert (entry.type, entry.key) == ("article", "port")
    fields = {key: text(value) for key, value in entry.fields.items()}
    assert fields == {
        "title": "أرباح الميناء ترتفع",
        "titleaddon": "Port profits rise",
        "journal": "جريدة المرفأ",
        "date": "2023-07-09",
        "year": "2023",
        "language": "arabic",
        "url": ADDRESS,
        "note": "English translation: Port profits rise, Khulasa",
    }
    (author,) = entry.persons["author"]
    assert text(str(author)) == "رنا الحداد"


def test_ris_says_what_is_known() -> None:
    assert written(story())["cite.ris"].startswith("TY  - NEWS\n")
    assert from_ris(stated()) == {
        "type_of_reference": "NEWS",
        "id": "port",
        "title": "أرباح الميناء ترتفع",
        "translated_title": "Port profits rise",
        "authors": ["رنا الحداد"],
        "secondary_title": "جريدة المرفأ",
        "date": "2023/07/09/",
        "year": "2023",
        "language": "ar",
        "urls": [ADDRESS],
        "name_of_database": "Khulasa",
        "notes": ["English translation: Port profits rise, Khulasa"],
    }


def test_what_is_not_stated_is_left_out() -> None:
    assert from_csl(story()).keys() == {
        "id", "type", "language", "title", "URL", "source", "note", "custom",
    }  # fmt: skip
    assert from_bib(story()).type == "misc"
    assert "date" not in from_ris(story())


@pytest.mark.parametrize("pairs", [WRONG_TITLE, [(arabic, None) for arabic, _ in PORT]])
def test_a_machines_headline_with_a_wrong_figure_or_none_is_cited_in_arabic_alone(pairs: Any) -> None:
    for data in written(story(pairs, status=Status.MACHINE)).values():
        assert "50 million" not in data
        assert "ranslat" not in data


def test_hostile_text_stays_text_in_every_format() -> None:
    one = story([(f"{HOSTILE} عنوان", f"Headline {HOSTILE}")], source=HOSTILE, author=HOSTILE)
    assert from_csl(one)["container-title"] == PLAIN
    assert from_ris(one)["title"] == f"{PLAIN} عنوان"
    entry = from_bib(one)
    assert text(entry.fields["journal"]) == PLAIN
    assert text(entry.fields["titleaddon"]) == f"Headline {PLAIN}"
    (second,) = parse_bibtex(written(one)["cite.bib"]).entries
    assert second.key == "port"
