"""What is written onto a word is taken off where it can be a word of its own."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from generator.text.clitics import DEFINITE, bare_nouns, bare_verbs

ROOT = Path(__file__).parents[2]
CLASS = re.compile(r"\[[وفبكلس]{2,}\]")


@pytest.mark.parametrize(
    ("word", "bare"),
    [
        ("بيت", ["بيت", "يت"]),
        ("البيت", ["البيت", "بيت"]),
        ("فللبيت", ["فللبيت", "للبيت", "لبيت", "بيت"]),
        ("كالبيت", ["كالبيت"]),
        ("مدن", ["مدن"]),
        ("", [""]),
    ],
)
def test_a_noun_is_tried_without_each_head(word: str, bare: list[str]) -> None:
    """ك is no head: more words of the news begin with the letter than with the preposition."""
    assert list(bare_nouns(word)) == bare


@pytest.mark.parametrize(
    ("word", "bare"),
    [("فسيهبط", ["فسيهبط", "سيهبط", "يهبط"]), ("سجل", ["سجل", "جل"]), ("في", ["في"]), ("هبط", ["هبط"])],
)
def test_a_verb_is_tried_without_conjunction_and_future(word: str, bare: list[str]) -> None:
    assert list(bare_verbs(word)) == bare


@pytest.mark.parametrize("word", ["البيت", "وبالبيت", "فكالبيت", "وللبيت", "للبيت"])
def test_the_article_is_found_behind_all_that_can_stand_before_it(word: str) -> None:
    assert re.sub(DEFINITE, "", word) == "بيت"


def test_no_module_has_a_list_of_its_own() -> None:
    """A set of clitics in a pattern is one that the next change of the list would miss."""
    modules = sorted((ROOT / "generator").rglob("*.py"))
    own = [path.name for path in modules if CLASS.search(path.read_text(encoding="utf-8"))]
    assert own == ["clitics.py"]
