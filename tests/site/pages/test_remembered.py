"""Macros and translations that are remembered give what they give when they are not."""

from __future__ import annotations

from itertools import count

from jinja2 import DictLoader, Environment
from markupsafe import Markup

from generator.editorial.taxonomy import Taxonomy
from generator.site.render.article_cards import article_card
from generator.site.render.remembered import RememberingTemplate
from generator.text.language import ENGLISH
from tests.site.pages.stories import story

MACROS = """
{% macro told(value) %}{{ count() }}<b>{{ value }}</b>{% endmacro %}
{% macro around(name) %}<i>{{ name }}{{ caller() }}</i>{% endmacro %}
"""


TOLD, AROUND = ('{% from "macros" import ' + name + " %}" for name in ("told", "around"))


def rendered(template: str, **values: object) -> tuple[str, int]:
    """What a template prints that imports the macros, and how many times one of them was worked out."""
    calls = count(1)
    environment = Environment(loader=DictLoader({"macros": MACROS, "page": template}), autoescape=True)
    environment.template_class = RememberingTemplate
    environment.globals["count"] = lambda: "" if next(calls) else None
    return environment.get_template("page").render(**values), next(calls) - 1


def test_a_macro_is_worked_out_once_for_each_plain_value() -> None:
    page, calls = rendered(
        '{% from "macros" import told %}{% for _ in range(3) %}{{ told("a") }}{% endfor %}'
    )
    assert (page, calls) == (3 * "<b>a</b>", 1)


def test_a_card_is_one_of_the_plain_values_whoever_made_it() -> None:
    """Lists of topics, outlets and months repeat the same articles."""
    cards = [article_card(one, Taxonomy(), ENGLISH) for one in (story(), story(), story(slug="other"))]
    template = TOLD + "{% for card in cards %}{{ told(card) }}{% endfor %}"
    assert rendered(template, cards=cards)[1] == 2


def test_equal_values_of_different_types_are_told_apart() -> None:
    """A text is escaped and markup is not, and `True` is not printed as 1."""
    template = TOLD + "{% for value in values %}{{ told(value) }}{% endfor %}"
    page, _ = rendered(template, values=["<", Markup("<"), "<", 1, True, None])
    assert page == "".join(f"<b>{shown}</b>" for shown in ("&lt;", "<", "&lt;", "1", "True", "None"))


def test_a_macro_of_what_may_change_is_worked_out_each_time() -> None:
    template = (
        '{% from "macros" import told %}{{ told(values) }}{% set _ = values.append(2) %}{{ told(values) }}'
    )
    assert rendered(template, values=[1]) == ("<b>[1]</b><b>[1, 2]</b>", 2)


def test_what_a_call_puts_inside_is_never_remembered() -> None:
    template = AROUND + '{% for n in (1, 2) %}{% call around("a") %}{{ n }}{% endcall %}{% endfor %}'
    assert rendered(template)[0] == "<i>a1</i><i>a2</i>"
