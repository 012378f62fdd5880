"""Small bar charts as SVG, drawn when the site is built.

Vega-Lite draws them through vl-convert. Text stays text, so that the browser shapes it; marks have no
colour of their own (`currentColor`), so that the style sheet decides. Nothing is measured with the
machine's fonts, so the same figures give the same bytes anywhere.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from importlib import import_module, metadata
from typing import TYPE_CHECKING

from markupsafe import escape

from generator.files import write_if_changed
from generator.model import Kind

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from decimal import Decimal
    from pathlib import Path

    from generator.model import KeyFigure
    from generator.text.language import Language

WIDTH = 320
"""In CSS pixels; the narrowest phone shows this without shrinking the text."""
_STEP = 58
_BAR = 12
_MOST = 8
_LABEL = 46
_WIDEST = 100
"""The largest ratio of two bars that can still be compared by eye."""


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar of a chart."""

    value: Decimal
    figure: str
    """The value in house style."""
    label: str


def comparable(rows: Sequence[KeyFigure]) -> tuple[KeyFigure, ...]:
    """The largest group of figures that fits one scale, greatest first; empty if fewer than two do.

    They have the same kind, unit and rate (or none), counts the same noun, and the greatest is at
    most 100 times the smallest.
    """
    scales: dict[tuple[Kind, str | None], list[KeyFigure]] = {}
    for row in rows:
        if row.figure.value is not None and row.figure.value > 0:
            noun = row.figure.noun if row.figure.kind is Kind.COUNT else None
            if noun or row.figure.unit or row.figure.kind is Kind.PERCENT:
                scales.setdefault((row.figure.kind, row.figure.unit or noun), []).append(row)
    best = max((_on_one_scale(scale) for scale in scales.values()), key=len, default=())
    return best[:_MOST] if len(best) > 1 else ()


def bar_chart(bars: Sequence[Bar], language: Language, cache: Path) -> str:
    """A horizontal bar chart as an SVG element with a title and description; drawn once, then cached."""
    svg = _drawn(_specification(bars, language.direction), cache)
    values = (f"{bar.figure} ({bar.label})" if bar.label else bar.figure for bar in bars)
    description = f"{language.semicolon} ".join(values)
    number = language.number(len(bars))
    named = language.gettext("Bar chart comparing %(number)s figures") % {"number": number}
    title = f"<title>{escape(named)}</title><desc>{escape(description)}</desc>"
    return svg.replace("<svg ", '<svg role="img" ', 1).replace(">", f">{title}", 1)


def _drawn(specification: dict[str, object], cache: Path) -> str:
    """The chart from the cache, named by what it is drawn from and by."""
    drawing = json.dumps([metadata.version("vl-convert-python"), specification], sort_keys=True)
    kept = cache / f"{hashlib.sha256(drawing.encode()).hexdigest()[:32]}.svg"
    if not kept.is_file():
        # Importing it starts a JavaScript engine, which takes a second.
        svg: str = import_module("vl_convert").vegalite_to_svg(specification)
        write_if_changed(kept, svg.encode())
    return kept.read_text(encoding="utf-8")


def _on_one_scale(rows: Iterable[KeyFigure]) -> tuple[KeyFigure, ...]:
    """The longest run of rows with one rate within the largest ratio, greatest first."""
    ranked = sorted(rows, key=lambda row: (-_value(row), row.id))
    rates: list[str | None] = [*sorted({row.figure.per for row in ranked if row.figure.per}), None]
    runs = [
        tuple(
            row
            for row in ranked[start:]
            if row.figure.per in {rate, None} and _value(row) * _WIDEST >= _value(greatest)
        )
        for rate in rates
        for start, greatest in enumerate(ranked)
    ]
    return max(runs, key=len)


def _value(row: KeyFigure) -> Decimal:
    value = row.figure.value
    if value is None:
        raise ValueError(row.id)
    return value


def _specification(bars: Sequence[Bar], direction: str) -> dict[str, object]:
    """The Vega-Lite chart: each bar on its own line, figure and label above it, in reading direction."""
    mirrored = direction == "rtl"
    values = [
        # A float is enough for the length of a bar.
        {"row": index, "value": float(bar.value), "figure": bar.figure, "label": _short(bar.label)}
        for index, bar in enumerate(bars)
    ]
    rows = {"field": "row", "type": "ordinal", "axis": None, "scale": {"paddingInner": 0, "paddingOuter": 0}}
    text = {
        "type": "text",
        "aria": False,
        "align": "left",  # SVG's start, which in Arabic is on the right
        "baseline": "alphabetic",
        "x": WIDTH if mirrored else 0,
        "fill": "currentColor",
    }
    return {
        "$schema": "https://vega.github.io/schema/vega-lite/v5.json",
        "width": WIDTH,
        "height": _STEP * len(bars),
        "autosize": "none",
        "padding": 0,
        "background": None,
        "config": {"view": {"stroke": None}, "aria": False},
        "data": {"values": values},
        "encoding": {"y": rows},
        "layer": [
            {
                "mark": {"type": "bar", "aria": False, "height": _BAR, "yOffset": 18, "fill": "currentColor"},
                "encoding": {
                    "x": {
                        "field": "value",
                        "type": "quantitative",
                        "axis": None,
                        "scale": {"domainMin": 0, "nice": False, "reverse": mirrored},
                    }
                },
            },
            {
                "mark": {**text, "dy": -12, "fontSize": 14, "fontWeight": 600, "font": "inherit"},
                "encoding": {"text": {"field": "figure"}},
            },
            {
                "mark": {**text, "dy": 5, "fontSize": 12, "font": "inherit"},
                "encoding": {"text": {"field": "label"}},
            },
        ],
    }


def _short(label: str) -> str:
    """The label cut at a word, to the width of the chart."""
    if len(label) <= _LABEL:
        return label
    return label[: _LABEL - 1].rpartition(" ")[0] + "…"
