"""Figures: reading them in Arabic and English, checking one language against the other, writing them.

Each name is imported when it is first used (PEP 562), so that reading figures does not load what checks or
writes them.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from generator.figures.checking.align import check, check_summary, verified
    from generator.figures.contract import check_jsonl, figure_to_json, figures_jsonl, finding_to_json
    from generator.figures.key.rank import key_figures
    from generator.figures.reading.extract import extract
    from generator.figures.writing.arabic import arabic_change, arabic_style
    from generator.figures.writing.difference_sentence import Part, difference_parts
    from generator.figures.writing.english import Expression, house_style, moved, scale_of, search_terms
    from generator.figures.writing.unit_names import unit_name

__all__ = [
    "Expression",
    "Part",
    "arabic_change",
    "arabic_style",
    "check",
    "check_jsonl",
    "check_summary",
    "difference_parts",
    "extract",
    "figure_to_json",
    "figures_jsonl",
    "finding_to_json",
    "house_style",
    "key_figures",
    "moved",
    "scale_of",
    "search_terms",
    "unit_name",
    "verified",
]
_MODULES = {
    "checking.align": ("check", "check_summary", "verified"),
    "contract": ("check_jsonl", "figure_to_json", "figures_jsonl", "finding_to_json"),
    "key.rank": ("key_figures",),
    "reading.extract": ("extract",),
    "writing.arabic": ("arabic_change", "arabic_style"),
    "writing.difference_sentence": ("Part", "difference_parts"),
    "writing.english": ("Expression", "house_style", "moved", "scale_of", "search_terms"),
    "writing.unit_names": ("unit_name",),
}


if not TYPE_CHECKING:  # a type checker takes the imports above, and names a wrong name

    def __getattr__(name: str) -> object:
        for module, names in _MODULES.items():
            if name in names:
                return getattr(import_module(f"{__name__}.{module}"), name)
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
