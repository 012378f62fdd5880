"""Sentences that lean on others: the rows of `leaning.tsv` by their examples, and what form alone shows."""

from __future__ import annotations

import re

import pytest

from generator.editorial.briefs.leaning import Lean, alone, lean, rows


def _language(text: str) -> str:
    return "ar" if re.search("[\u0620-\u064a]", text) else "en"


EXAMPLES = [text for row in rows() for text in row["examples"].split("|") if text]
COUNTER = [text for row in rows() for text in row["counter"].split("|") if text]


@pytest.mark.parametrize("text", EXAMPLES)
def test_an_example_of_the_table_leans(text: str) -> None:
    assert lean(text, _language(text)) is not Lean.NONE


@pytest.mark.parametrize("text", COUNTER)
def test_a_counter_example_of_the_table_stands(text: str) -> None:
    assert lean(text, _language(text)) is Lean.NONE


@pytest.mark.parametrize(
    "text",
    [
        "انتقل إلى صور هذا الصيف بعد أن قاد فريقه إلى الدوري الممتاز.",
        "وعمل في الميناء عشرين عاما قبل أن يصير وزيرا.",
        "محاموه رفعوا دعوى على المجلة أمس الثلاثاء.",
        "ورفع محاموه دعوى على المجلة أمس الثلاثاء.",
        "وفي كلمته قال إن الميناء سيفتح يوم الأحد.",
    ],
)
def test_arabic_without_a_subject_or_with_a_pronoun_at_its_head_leans(text: str) -> None:
    assert lean(text, "ar") is not Lean.NONE


@pytest.mark.parametrize(
    "text",
    [
        "أعلنت وزيرة النقل سلمى حداد أن توسيع ميناء صور سيكلف 650 ألف دولار.",
        "إضافة إلى الميناء أغلقت السلطات مطار المدينة أمس.",
        "في بيروت أغلقت السلطات ميناء المدينة أمس.",
        "ومن المقرر أن تفتح السلطات الميناء يوم الأحد.",
        "حافظ الفريق على آماله في لقب الدوري.",
        "ويعمل في الميناء 300 عامل من المدينة.",
        "فازت المدينة بجائزة أفضل ميناء في المنطقة.",
    ],
)
def test_arabic_with_its_subject_stands(text: str) -> None:
    assert lean(text, "ar") is Lean.NONE


def test_what_is_only_marks_leans_on_nothing() -> None:
    assert lean("\N{RIGHT-TO-LEFT OVERRIDE}\N{POP DIRECTIONAL ISOLATE}\N{ARABIC TATWEEL}", "ar") is Lean.NONE
    assert lean("…", "en") is Lean.NONE


@pytest.mark.parametrize(
    ("text", "language", "rest"),
    [
        ("Meanwhile, the port closed.", "en", "The port closed."),
        ("However, he closed the port.", "en", "However, he closed the port."),
        ("وفي المقابل، رفضت النقابة العرض.", "ar", "رفضت النقابة العرض."),
        ("كما أن النقابة رفضت العرض.", "ar", "كما أن النقابة رفضت العرض."),
        ("ومن ناحية أخرى، فقد رفضت النقابة العرض.", "ar", "رفضت النقابة العرض."),
        ("لكن هذا العرض مرفوض لدى النقابة.", "ar", "لكن هذا العرض مرفوض لدى النقابة."),
        ("Butter prices rose.", "en", "Butter prices rose."),
    ],
)
def test_joining_words_are_cut_where_the_rest_stands(text: str, language: str, rest: str) -> None:
    assert alone(text, language) == rest
