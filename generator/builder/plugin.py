"""The plugin `khulasa`: MkDocs builds the same pages without running Markdown over HTML that is finished.

`khulasa build` loads it by itself. Where the program is installed, `plugins: [khulasa]` in `mkdocs.yml` makes
plain `mkdocs build` quicker too; without it, and in builders that do not know it, the pages are the same.
"""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any

from jinja2 import TemplateNotFound
from mkdocs.config.base import Config
from mkdocs.plugins import BasePlugin, event_priority

from generator.builder.finished_html import Span, anchors, finished, is_alone, put_back, without

if TYPE_CHECKING:
    from jinja2 import Environment
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.pages import Page

OPAQUE = frozenset(
    "abbr admonition attr_list def_list fenced_code footnotes nl2br sane_lists smarty tables toc".split()
)
"""Python-Markdown's own extensions, none of which changes anything inside HTML."""


class NoOptions(Config):  # type: ignore[no-untyped-call]
    """The plugin has no options; MkDocs wants a class that says so."""


class FinishedPages(BasePlugin[NoOptions]):  # type: ignore[no-untyped-call]
    """Takes finished HTML out before Markdown runs and puts it back behind it."""

    def __init__(self) -> None:
        """Begin without any page."""
        self._taken: dict[str, tuple[str, list[Span]]] = {}
        self._used = False
        self._environment: Environment | None = None
        self._frame = ""
        self.alone = set[str]()
        """The pages whose HTML is the same whatever other pages there are."""

    def on_config(self, config: MkDocsConfig) -> None:
        """Stand aside where an extension may change what is inside HTML."""
        self._used = set(config.markdown_extensions) <= OPAQUE

    @event_priority(-100)
    def on_page_markdown(self, markdown: str, *, page: Page, **_: Any) -> str:
        """Leave placeholders for Markdown, after all other plugins have seen the text."""
        spans = finished(markdown) if self._used else []
        if not spans:
            return markdown
        self._taken[page.file.src_uri] = markdown, spans
        left = without(markdown, spans)
        if is_alone(left):
            self.alone.add(page.file.src_uri)
        return left

    def on_env(self, env: Environment, **_: Any) -> None:
        """Take the environment of the theme's templates."""
        self._environment = env

    def on_page_context(self, context: Any, **_: Any) -> Any:
        """Give Material's frame, which names its style sheet, so that not every page prints it anew."""
        if self._environment:
            with suppress(TemplateNotFound):  # another theme
                frame = self._environment.get_template("partials/material.html")
                self._frame = self._frame or frame.render(context)
                context["material_frame"] = self._frame
        return context

    @event_priority(100)
    def on_page_content(self, html: str, *, page: Page, **_: Any) -> str:
        """Put the HTML back, before any other plugin sees the page."""
        if page.file.src_uri not in self._taken:
            return html
        markdown, spans = self._taken.pop(page.file.src_uri)
        page.present_anchor_ids = (page.present_anchor_ids or set()) | anchors(markdown, spans)
        return put_back(html, markdown, spans)
