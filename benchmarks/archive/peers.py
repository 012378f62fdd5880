"""The same articles for other builders, set up as a person would: plain Markdown, both languages.

MkDocs has each article on one page, the English before the Arabic, which is less work than two editions;
Hugo has a page for each language, as its own multilingual mode wants it. Neither checks figures, makes cards,
charts, feeds of topics or data.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass
from shutil import which
from typing import TYPE_CHECKING

from benchmarks.archive.articles import article

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from benchmarks.archive.articles import MadeUp

_MATERIAL = """\
site_name: Example
site_url: https://example.org/
theme:
  name: material
  language: en
"""
_WITHOUT = """\
plugins: []
nav: [index.md]
not_in_nav: /articles/
"""
_HUGO = """\
baseURL = "https://example.org/"
title = "Example"
defaultContentLanguage = "en"
[languages.en]
weight = 1
[languages.ar]
weight = 2
languageDirection = "rtl"
[taxonomies]
tag = "tags"
"""
_HUGO_BASE = """\
<!doctype html><html lang="{{ .Site.Language.Lang }}"><head><meta charset="utf-8">
<title>{{ .Title }}</title><meta name="viewport" content="width=device-width">
{{ range .AlternativeOutputFormats }}
<link rel="{{ .Rel }}" type="{{ .MediaType.Type }}" href="{{ .Permalink }}">{{ end }}</head>
<body>{{ block "main" . }}{{ end }}</body></html>
"""
_HUGO_LIST = """\
{{ define "main" }}{{ $pages := cond .IsHome site.RegularPages .RegularPages }}
<h1>{{ .Title }}</h1><ul>{{ range (.Paginate $pages 30).Pages }}
<li><a href="{{ .RelPermalink }}">{{ .Title }}</a> {{ .Date.Format "2006-01-02" }}</li>{{ end }}</ul>
{{ template "_internal/pagination.html" . }}{{ end }}
"""
_HUGO_PAGE = """\
{{ define "main" }}<h1>{{ .Title }}</h1>{{ .Content }}<ul>{{ range (.GetTerms "tags") }}
<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>{{ end }}
"""


@dataclass(frozen=True, slots=True)
class Peer:
    """Another builder of the same articles."""

    name: str
    make: Callable[[Path, int], None]
    """Writes its project of so many articles into a folder."""
    command: tuple[str, ...]
    """Builds it, in that folder."""
    site: str
    """Where in the folder the site is then."""
    article: str
    """The address of the newest article."""


def peers() -> list[Peer]:
    """Those that this machine has."""
    mkdocs = (sys.executable, "-m", "mkdocs", "build", "--quiet")
    newest = f"articles/{article(0).slug}/"
    found = [
        Peer("Material for MkDocs, navigation and search", _material, mkdocs, "site", newest),
        Peer("Material for MkDocs, without both", _bare_material, mkdocs, "site", newest),
    ]
    hugo = which("hugo")
    if hugo:
        found.append(Peer("Hugo", _hugo, (hugo, "--quiet"), "public", newest))
    return found


def _material(folder: Path, count: int) -> None:
    _write(folder / "mkdocs.yml", _MATERIAL)
    _write(folder / "docs/index.md", "# Example\n")
    for number in range(count):
        made_up = article(number)
        text = f"# {made_up.title.english}\n\n{_byline(made_up)}\n\n{_body(made_up, 'english')}"
        arabic = f"## {made_up.title.arabic}\n\n{_body(made_up, 'arabic')}"
        _write(folder / f"docs/articles/{made_up.slug}.md", f"{text}\n{arabic}")


def _bare_material(folder: Path, count: int) -> None:
    _material(folder, count)
    _write(folder / "mkdocs.yml", _MATERIAL + _WITHOUT)


def _hugo(folder: Path, count: int) -> None:
    _write(folder / "config.toml", _HUGO)
    _write(folder / "layouts/_default/baseof.html", _HUGO_BASE)
    _write(folder / "layouts/_default/list.html", _HUGO_LIST)
    _write(folder / "layouts/_default/single.html", _HUGO_PAGE)
    for number in range(count):
        made_up = article(number)
        for language, code in (("english", "en"), ("arabic", "ar")):
            title = getattr(made_up.title, language).replace('"', "'")
            tags = ", ".join(f'"{topic}"' for topic in made_up.topics)
            head = f'---\ntitle: "{title}"\ndate: {made_up.published}\ntags: [{tags}]\n---\n'
            text = f"{head}{_byline(made_up)}\n\n{_body(made_up, language)}"
            _write(folder / f"content/articles/{made_up.slug}.{code}.md", text)


def _byline(made_up: MadeUp) -> str:
    return f"{made_up.outlet}, {made_up.published}"


def _body(made_up: MadeUp, language: str) -> str:
    paragraphs = (" ".join(getattr(pair, language) for pair in part) for part in made_up.paragraphs)
    return "".join(f"{paragraph}\n\n" for paragraph in paragraphs)


def _write(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")
