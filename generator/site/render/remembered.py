"""What templates ask again and again, answered once: translations, and macros of plain values or a card.

An article's page calls some 400 macros and 200 translations, most of them for an icon, a label or the
language of a text. What is remembered belongs to one environment, so to one edition and one reading of the
templates.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from jinja2 import Template, pass_context, pass_eval_context
from jinja2.runtime import Macro
from markupsafe import Markup

from generator.site.render.article_cards import ArticleCard

if TYPE_CHECKING:
    from collections.abc import Callable

    from jinja2.environment import TemplateModule
    from jinja2.nodes import EvalContext
    from jinja2.runtime import Context

_PLAIN = frozenset({str, Markup, int, bool, type(None), ArticleCard})
"""The types of values that are no more than what they are equal to, and cannot change."""
_MOST = 5000
"""How many answers of a macro are kept, so that ten thousand articles need no more room than ten."""


class RememberingTemplate(Template):
    """A template whose macros, where another template imports them without its context, remember."""

    def _get_default_module(self, ctx: Context | None = None) -> TemplateModule:
        module = super()._get_default_module(ctx)
        for name, value in vars(module).items():
            if isinstance(value, Macro):
                setattr(module, name, remembered(value))
        return module


def remembered(macro: Callable[..., str]) -> Callable[..., str]:
    """The macro, which knows nothing but its values and the environment; it remembers plain values."""
    known: dict[tuple[object, ...], str] = {}

    @pass_eval_context
    def call(context: EvalContext, *values: object, **named: object) -> str:
        types = tuple(map(type, values))
        if named or not _PLAIN.issuperset(types):
            return macro(context, *values, **named)
        # With the types: 1 equals True, and a text equals the markup that needs no escaping.
        key = (*values, *types)
        if key not in known:
            if len(known) == _MOST:
                known.clear()
            known[key] = macro(context, *values)
        return known[key]

    return call


def remembered_translation(translate: Any, finalize: Callable[[object], object]) -> Callable[..., str]:
    """gettext or ngettext, with values finalised because they reach the page inside the text."""
    known: dict[object, str] = {}

    @pass_context
    def call(context: Context, *messages: object, **values: object) -> str:
        if values or len(messages) != 1:
            text: str = translate(context, *messages, **{k: finalize(value) for k, value in values.items()})
            return text
        if messages not in known:
            known[messages] = translate(context, *messages)
        return known[messages]

    return call
