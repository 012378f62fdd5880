"""How much of its spelling Arabic is compared without, from the weakest to the strongest."""

from __future__ import annotations

import doctest
import unicodedata
from typing import TYPE_CHECKING

import pytest

from generator.text import clitics, normalize
from generator.text.folding import fold, fold_word
from generator.text.normalize import fold_hamza, without_marks

if TYPE_CHECKING:
    from types import ModuleType


@pytest.mark.parametrize(
    ("word", "marks", "normalized", "folded", "hamza"),
    [
        ("مُدَرِّسَةٌ", "مدرسة", "مدرسة", "مدرسه", "مدرسه"),
        ("أســعار", "أسعار", "أسعار", "اسعار", "اسعار"),
        ("مستوى", "مستوى", "مستوى", "مستوي", "مستوي"),
        ("مئتا", "مئتا", "مئتا", "مئتا", "ميتا"),
        ("آب", "آب", "آب", "آب", "اب"),
        ("ﻣﺪﻥ", "ﻣﺪﻥ", "مدن", "مدن", "مدن"),
        ("کیف", "کیف", "کیف", "كيف", "كيف"),
        ("١٢٣ ۴۵", "١٢٣ ۴۵", "١٢٣ ۴۵", "123 45", "123 45"),
        ("من\N{RIGHT-TO-LEFT MARK}\N{ZERO WIDTH NO-BREAK SPACE}", "من", "من", "من", "من"),
    ],
)  # fmt: skip
def test_each_strength_makes_more_spellings_one(
    word: str, marks: str, normalized: str, folded: str, hamza: str
) -> None:
    assert without_marks(word) == marks
    assert normalize.normalize(word) == normalized
    assert fold_word(word) == folded
    assert fold_hamza(fold_word(word)) == hamza


def test_every_mark_of_the_arabic_block_falls_and_no_letter_does() -> None:
    """By the categories of Unicode: Mn are marks over and under letters, Lo are letters."""
    block = [chr(code) for code in range(0x600, 0x700)]
    kept = without_marks("".join(block))
    assert not [c for c in kept if unicodedata.category(c) == "Mn"]
    assert [c for c in block if unicodedata.category(c) == "Lo"] == [
        c for c in kept if unicodedata.category(c) == "Lo"
    ]


@pytest.mark.parametrize("text", ["في آذار 2023م", "ارتفعَ ﻻعبًا ١٢٪ٌ", "\N{RIGHT-TO-LEFT MARK}أ ﷺ بـ5"])
def test_a_part_of_a_folded_text_is_that_part_of_the_text_folded(text: str) -> None:
    folded = fold(text)
    cuts = [(start, end) for end in range(len(text) + 1) for start in range(end + 1)]
    assert all(folded.part(start, end) == fold_word(text[start:end]) for start, end in cuts)


@pytest.mark.parametrize("module", [normalize, clitics])
def test_the_examples_hold(module: ModuleType) -> None:
    tried = doctest.testmod(module)
    assert tried.attempted
    assert not tried.failed
