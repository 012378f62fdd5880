"""Figures: reading them in Arabic and English, checking one language against the other, writing them."""

from generator.figures.checking.align import check, check_summary, verified
from generator.figures.contract import check_jsonl, figure_to_json, figures_jsonl, finding_to_json
from generator.figures.key.rank import key_figures
from generator.figures.reading.extract import extract
from generator.figures.writing.arabic import arabic_change, arabic_style
from generator.figures.writing.english import Expression, house_style, moved, search_terms
from generator.figures.writing.unit_names import unit_name

__all__ = [
    "Expression",
    "arabic_change",
    "arabic_style",
    "check",
    "check_jsonl",
    "check_summary",
    "extract",
    "figure_to_json",
    "figures_jsonl",
    "finding_to_json",
    "house_style",
    "key_figures",
    "moved",
    "search_terms",
    "unit_name",
    "verified",
]
