"""Sentences: cut where a reader would stop, with offsets into the article as written."""

from __future__ import annotations

from itertools import pairwise
from pathlib import PurePosixPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.model import Article
from generator.text.sentences import split_sentences


def article(*paragraphs: str) -> Article:
    return Article("a", "عنوان", paragraphs, PurePosixPath("seeds/a.txt"), "")


def sentences(paragraph: str) -> list[str]:
    return [sentence.text for sentence in split_sentences(article(paragraph))][1:]


@pytest.mark.parametrize(
    "expected",
    [
        ["لماذا؟", "لا أحد يعلم!", "انتهى…"],
        ["قال د. أحمد ذلك.", "وأضاف أ.د. سمير: «هل هذا صحيح؟ نعم.»", "ثم غادر."],
        ["ذكرت بي.بي.سي. أن الأمر انتهى.", "ونفت (أ. ف. ب) ذلك."],
        ["بلغت النسبة 3.5 في المئة.", "وبلغ المؤشر 12.5.", "وانتهى."],
        ["«سنعود قريباً.» قال الوزير.", "وأضاف «لن نتأخر!»", "ثم انصرف."],
        ["“هل انتهى؟” سأل الرجل.", "لم يجبه أحد."],
        ["قال ج. ح. فريد ذلك.", "وعاش 40 عاماً."],
        ["“هل انتهى؟” أجابَ الرجل بالنفي.", "ثم مضى."],
        ["وقع ذلك سنة 1445 هـ.", "وقال الوزير إنه مستمر."],
        ["عاش في القرن 2 ق.م. في روما.", "ثم رحل."],
        ["قالت قناة إم. بي. سي. ذلك.", "ونفته."],
        ["التفاصيل في القسم ٢٫١. البيانات وفي القسم ٢٫٢. النتائج."],
        ["طالع البند 1. التمويل.", "ثم البند 2. الإدارة."],
        ["استند إلى المادة 5.", "وقال القاضي ذلك."],
        ["بلغ العدد 5.", "الوزير نفى ذلك."],
        ["نفت الشركة ذلك؛ لكنها لم تعلق، وقالت: لا تعليق."],
    ],
    ids=[
        *(
            "marks",
            "doctor",
            "acronyms",
            "decimals",
            "attribution",
            "question",
            "initials",
            "answer",
            "hijri",
        ),
        *("before-christ", "spaced-acronym", "section", "item", "article", "count", "semicolon"),
    ],
)
def test_a_paragraph_is_cut_only_where_a_sentence_ends(expected: list[str]) -> None:
    assert sentences(" ".join(expected)) == expected


@pytest.mark.parametrize(
    "expected",
    [
        ["سجل فريد سعيد (7) وسمير نوري (38 و82) هدفي الفريق، ونادر حسن (90) هدف الضيوف.", "وانتهت المباراة."],
        ["فاز فريد (1) على سمير (2) في نهائي (4) البطولة."],
        ["قالت: “يا له من عمل! ”، ثم غادرت."],
        ["المطالب:", "(1) الأجور", "(2) السكن", "(3) التأمين."],
    ],
    ids=["minutes of goals", "ranks", "comma after a quote", "a list"],
)
def test_a_number_in_brackets_begins_a_sentence_only_where_a_list_is_counted(expected: list[str]) -> None:
    assert sentences(" ".join(expected)) == expected


@pytest.mark.parametrize(
    "expected",
    [
        ["1. التمويل: بلغ 5 ملايين.", "2. الإدارة."],
        ["(1) التمويل.", "(2) الإدارة."],
        ["(1). التمويل بلغ 5.", "(2). الإدارة."],
        ["١.٢. البيانات.", "ثم النتائج."],
        ["الشروط: 1. التمويل.", "2. الإدارة.", "3. الموارد."],
        ["الشروط هي: (1). التمويل.", "(2). الإدارة."],
        ["أولاً. التمويل.", "وثانيًا. الإدارة."],
        ["II. الإدارة.", "III. الموارد."],
        ["المادة (5). العقوبات كاملة."],
        ["حسب الفقرة (1).", "قال الوزير ذلك."],
        ["الفصل الأول. مقدمة.", "الفصل 2. مقدمة عامة."],
        ["طالع البند ٣. الرسوم."],
        ["انتهت المباراة 2-1.", "الفريق فاز."],
        ["وقع ذلك في 2019.", "البلاد تغيرت."],
        ["قال:د. سامي ذلك.", "ثم غادر."],
        ["قال الطبيب - د. سامي - ذلك.", "ونفاه م/د. أحمد."],
        ["التقى د. أحمد ود. سامي.", "ثم غادر."],
    ],
)
def test_the_number_of_an_item_or_part_and_a_title_end_no_sentence(expected: list[str]) -> None:
    assert sentences(" ".join(expected)) == expected


def test_the_title_is_the_first_sentence_and_is_never_cut() -> None:
    made = Article("a", "لماذا؟ لا أحد يعلم.", ("نص.",), PurePosixPath("seeds/a.txt"), "")
    assert [(s.text, s.paragraph) for s in split_sentences(made)] == [("لماذا؟ لا أحد يعلم.", 0), ("نص.", 1)]


@given(st.lists(st.text(alphabet='ابد .؟!«»"()3،م\N{NO-BREAK SPACE}', min_size=1), max_size=4))
def test_offsets_point_into_the_text_and_no_letter_is_lost(paragraphs: list[str]) -> None:
    made = article(*paragraphs)
    found = split_sentences(made)
    assert [made.text[s.start : s.end] for s in found] == [s.text for s in found]
    kept = "".join("".join(s.text.split()) for s in found)
    assert kept == "".join(made.text.split())
    assert all(a.end <= b.start for a, b in pairwise(found))
