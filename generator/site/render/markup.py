"""Putting text into Markdown pages: the Jinja environment, and the rules that keep foreign text harmless.

Text from seeds and engines is put only into our own HTML elements, escaped, on one line and without
control characters, so that no Markdown, template or front matter can start inside it.
"""

from __future__ import annotations

import re
from functools import cache, partial
from typing import TYPE_CHECKING, Any

import yaml
from jinja2 import Environment, FileSystemLoader, StrictUndefined, pass_context
from markupsafe import Markup, escape

from generator.site.render.compiled_templates import CompiledTemplates, folder_of_user
from generator.site.render.remembered import RememberingTemplate, remembered_translation
from generator.store import Later, digest_of
from generator.text.language import direction

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from jinja2.runtime import Context

    from generator.resources import Templates
    from generator.site.render.edition import Edition
    from generator.text.language import Language

# Controls and surrogates; bidi embeddings, overrides and isolates, which reorder the text around
# them (UAX #9, 2.1-2.5); and noncharacters, which HTML forbids.
_UNSEEN = re.compile(
    "[\\x00-\\x1f\\x7f-\\x9f\\u202a-\\u202e\\u2066-\\u2069\\ud800-\\udfff\\ufdd0-\\ufdef"
    + "".join(f"{chr(plane + 0xFFFE)}{chr(plane + 0xFFFF)}" for plane in range(0, 0x110000, 0x10000))
    + "]"
)
_COMPILED = CompiledTemplates(folder_of_user())
_Dumper = yaml.CSafeDumper if yaml.__with_libyaml__ else yaml.SafeDumper
_UNBROKEN = 2**31 - 1
"""The longest line for libyaml, which knows no infinity."""


def one_line(text: str) -> str:
    """The text on one line, white space collapsed, without control and reordering characters."""
    return _spaced(text).strip()


def isolated(text: str) -> Markup:
    """The text between isolate marks, for places where no markup gives its direction (UAX #9, 2.7)."""
    return Markup(f"\N{FIRST STRONG ISOLATE}{one_line(text)}\N{POP DIRECTIONAL ISOLATE}")  # noqa: S704 - no HTML


def literal(text: str) -> Markup:
    """The text for Markdown, with everything escaped that has a meaning there (CommonMark 0.31.2, 2.4)."""
    escaped = re.sub(r"([\\`*_{}\[\]<>&|~])", r"\\\1", one_line(text))
    return Markup(re.sub(r"^(\d*)([-+.)#])", r"\1\\\2", escaped))  # noqa: S704 - no HTML


def nest_quotes(english: str | None) -> str | None:
    """English to put between quotation marks, with its own double ones made single."""
    return english and re.sub('["“]([^"“”]*)["”]', r"‘\1’", english)


def page(edition: Edition, template: str, meta: Mapping[str, str], **values: object) -> Later:
    """A Markdown page: front matter of `meta`, then the site's template `pages/<template>.md.j2`.

    A template sees nothing but its values and the edition's language, so these are the page's key.

    MkDocs and Material print `title` and `description` as they are, in text and in attributes, so
    the front matter has them escaped. `Markup` was made by `fragment` and is not changed.
    """
    key = digest_of(edition.key, template, meta, values)
    return Later(key, partial(printed_page, edition, template, meta, values))


def page_later(
    edition: Edition, template: str, meta: Mapping[str, str], shows: object, view: Callable[[], object]
) -> Later:
    """As `page` with one value, `view`, which is made when the page is; `shows` is what decides it."""
    key = digest_of(edition.key, template, meta, shows)
    return Later(key, partial(_page_of, edition, template, meta, view))


def _page_of(edition: Edition, template: str, meta: Mapping[str, str], view: Callable[[], object]) -> bytes:
    return printed_page(edition, template, meta, {"view": view()})


def printed_page(
    edition: Edition, template: str, meta: Mapping[str, str], values: Mapping[str, object]
) -> bytes:
    """The page as bytes."""
    safe = {key: _front_matter(value) for key, value in meta.items()}
    front = yaml.dump(safe, Dumper=_Dumper, allow_unicode=True, width=_UNBROKEN)
    body = fragment(edition, f"{template}.md.j2", **values)
    return f"---\n{front}---\n\n{body}\n".encode()


def fragment(edition: Edition, template: str, **values: object) -> Markup:
    """The output of the site's template, without white space around it."""
    printed = _environment(edition.templates, edition.language).get_template(template).render(values)
    return Markup(printed.strip())  # noqa: S704 - escaped


def read_templates_again() -> None:
    """Forget the templates that were read: a run reads each once, and the next run as they are then."""
    _environment.cache_clear()


def _front_matter(value: str) -> str:
    return str(value) if isinstance(value, Markup) else str(escape(one_line(value)))


@cache
def _environment(templates: Templates, language: Language) -> Environment:
    environment = Environment(
        loader=FileSystemLoader(templates.below("pages")),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=_finalize,
        trim_blocks=True,
        lstrip_blocks=True,
        extensions=["jinja2.ext.i18n"],
        bytecode_cache=_COMPILED,
        auto_reload=False,
    )
    environment.template_class = RememberingTemplate
    environment.policies["ext.i18n.trimmed"] = True
    environment.policies["json.dumps_kwargs"] = {"ensure_ascii": False, "sort_keys": True}
    environment.install_gettext_translations(language.words, newstyle=True)  # type: ignore[attr-defined]
    for name in ("gettext", "ngettext"):
        environment.globals[name] = remembered_translation(environment.globals[name], _finalize)
    environment.globals["_"] = environment.globals["gettext"]
    environment.filters.update(number=_of_edition(language.number), digits=_of_edition(language.digits))
    environment.filters.update(isolated=isolated, literal=literal)
    environment.filters.update(direction=direction, language_of=language_of)
    environment.globals.update(language=language)
    return environment


def _of_edition(write: Callable[..., str]) -> Callable[..., str]:
    """The filter with a context, so that no edition's digits are in the code that both share."""

    @pass_context
    def call(_: Context, *values: Any) -> str:
        return write(*values)

    return call


def language_of(text: str) -> str:
    """`ar` if most of the letters are Arabic, or else `en`."""
    letters = [character for character in text if character.isalpha()]
    return "ar" if 2 * sum("\u0600" <= letter <= "\u077f" for letter in letters) > len(letters) else "en"


def _finalize(value: object) -> object:
    """The value as markup: foreign text is a plain `str`; existing `Markup` was made by us."""
    return _spaced(value) if type(value) is str else value


def _spaced(text: str) -> str:
    if text.isprintable() and "  " not in text:  # nearly always: the only white space is single spaces
        return text
    return _UNSEEN.sub("", re.sub(r"\s+", " ", text))
