"""Names of the table are recognised in spellings that it does not have, and others are not taken for them."""

from __future__ import annotations

import pytest

from generator.meaning.names import name_hints


@pytest.mark.parametrize(("arabic", "english"), [
    ("صدر قرار مجلسالأمن أمس", "The Security Council voted"),
    ("أعلن موقع تويترأنه تعطل", "The site of Twitter was down"),
    ("كتب على الفيسبوك", "He wrote on Facebook"),
    ("نشرت الواشنطن بوست الخبر", "It was in the Washington Post"),
    ("المزارعون التونسين والعمال", "Tunisian farmers and workers"),
    ("فازت إندونسيا بالكأس", "The cup went to Indonesia"),
    ("الدول الآسوية كلها", "All the Asian countries"),
    ("الجمهورية الدومينيكية", "The Dominican Republic"),
    ("يحب أهل باريس السينما", "Parisians love the cinema"),
    ("قالت عضوة الكونغرس", "The Congresswoman said"),
    ("عاصمة بيلاروسيا", "The Belarussian capital"),
])  # fmt: skip
def test_another_spelling_is_the_name(arabic: str, english: str) -> None:
    assert name_hints(arabic, english) == ()


@pytest.mark.parametrize(("arabic", "english", "hinted"), [
    ("فازت ألبانيا بالكأس", "It went to Spain", {"ألبانيا", "Spain"}),
    ("زار الوزير المركز", "The minister visited an American centre", {"American"}),
    ("سافر إلى سلوفاكيا", "He went to Slovenia", {"سلوفاكيا", "Slovenia"}),
    ("سافر إلى أستراليا", "He went to Austria", {"أستراليا", "Austria"}),
    ("سافر إلى النيجر", "He went to Nigeria", {"النيجر", "Nigeria"}),
])  # fmt: skip
def test_another_name_is_not_a_misspelling(arabic: str, english: str, hinted: set[str]) -> None:
    assert {hint.name for hint in name_hints(arabic, english)} == hinted
