"""Text into Markdown pages: one Jinja environment, and the rules that keep foreign text harmless.

What comes from seeds and engines stands only in our own HTML elements, escaped, on one line and
without control characters: no Markdown, no template and no front matter can start inside it.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

import yaml
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup, escape

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

# Controls and surrogates, the bidi embeddings, overrides and isolates, which reorder what stands
# around them (UAX #9, 2.1-2.5), and the noncharacters, which HTML forbids.
_UNSEEN = re.compile(
    "[\\x00-\\x1f\\x7f-\\x9f\\u202a-\\u202e\\u2066-\\u2069\\ud800-\\udfff\\ufdd0-\\ufdef"
    + "".join(f"{chr(plane + 0xFFFE)}{chr(plane + 0xFFFF)}" for plane in range(0, 0x110000, 0x10000))
    + "]"
)


def one_line(text: str) -> str:
    """The text on one line: white space collapsed, control and reordering characters left out."""
    return _spaced(text).strip()


def counted(number: int, noun: str) -> str:
    """A number and its noun: `1 figure`, `6 figures`."""
    return f"{number} {plural(number, noun)}"


def plural(number: int, noun: str) -> str:
    """The noun alone, as it stands after the number."""
    return noun if number == 1 else f"{noun}s"


def page(templates: Path, template: str, meta: Mapping[str, str], **values: object) -> bytes:
    """A Markdown page: front matter of `meta`, then the template `<templates>/<template>.md.j2`.

    MkDocs and Material print `title` and `description` as they are, in text and in attributes: so
    the front matter holds them escaped. `Markup` was made by `fragment` and stays as it is.
    """
    safe = {key: _front_matter(value) for key, value in meta.items()}
    front = yaml.safe_dump(safe, allow_unicode=True, width=float("inf"))
    body = fragment(templates, f"{template}.md.j2", **values)
    return f"---\n{front}---\n\n{body}\n".encode()


def fragment(templates: Path, template: str, **values: object) -> Markup:
    """What the template prints, without white space around it."""
    return Markup(_environment(templates).get_template(template).render(values).strip())  # noqa: S704 - escaped


def _front_matter(value: str) -> str:
    return str(value) if isinstance(value, Markup) else str(escape(one_line(value)))


@cache
def _environment(templates: Path) -> Environment:
    environment = Environment(
        loader=FileSystemLoader(templates / "pages"),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=_finalize,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters.update(counted=counted, plural=plural)
    environment.policies["json.dumps_kwargs"] = {"ensure_ascii": False, "sort_keys": True}
    return environment


def _finalize(value: object) -> object:
    """Foreign text is a plain `str`; what is Markup already was made by us."""
    return _spaced(value) if type(value) is str else value


def _spaced(text: str) -> str:
    return _UNSEEN.sub("", re.sub(r"\s+", " ", text))
