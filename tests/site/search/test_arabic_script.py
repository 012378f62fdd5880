"""The pages' scripts and the generator make one thing of a word, in Chromium."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from generator.site.search.arabic_script import SCRIPT
from generator.site.search.forms import forms, numbers
from generator.text.normalize import DIGITS, LOOKALIKES, fold_hamza, normalize
from generator.text.stemming import is_function_word
from tests.conftest import ROOT
from tests.site.search.conftest import CORPUS, place_scripts

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import Page

    from tests.conftest import Browse, Serve

MANY = 400
PLAIN = str.maketrans({**DIGITS, **LOOKALIKES})
SHOWN = {normalize(form): form for form in map(chr, range(0xFE80, 0xFEF5))}
"""For each letter one of its presentation forms."""
HAND_WRITTEN = re.compile(r"\[[\u0610-\u06ff]+\]|replace\(/[^/]*[\u0610-\u06ff]")
ASK = """async ([name, words]) => {
  const script = await import("./assets/search-query.js")
  return words.map((word) => script[name](word))
}"""


def dressed(word: str) -> Iterator[str]:
    """The word as texts and readers write it too."""
    yield word
    yield "".join(f"{letter}\N{ARABIC FATHA}" for letter in word)
    yield f"{word[:2]}\N{ARABIC SHADDA}\N{ARABIC LETTER SUPERSCRIPT ALEF}{word[2:]}"
    yield "\N{ARABIC TATWEEL}".join(word)
    yield "".join(SHOWN.get(letter, letter) for letter in word)
    yield f"\N{RIGHT-TO-LEFT MARK}{word}\N{ZERO WIDTH NON-JOINER}\N{SOFT HYPHEN}"
    yield word.replace("ي", "\N{ARABIC LETTER FARSI YEH}").replace("ك", "\N{ARABIC LETTER KEHEH}")
    yield word.replace("ف", "ڤ").replace("ب", "پ")
    yield f"{word}٢٠۲۶"


def words() -> list[str]:
    """Of the corpus, every so many of all its words, with what is written onto them."""
    texts = [path.read_text(encoding="utf-8") for path in sorted(CORPUS.glob("*.txt"))]
    found = sorted({word for text in texts for word in re.findall(r"[^\W\d_]{2,}", text)})
    return [form for word in found[:: len(found) // MANY + 1] for form in dressed(word)]


@pytest.fixture
def page(tmp_path: Path, serve: Serve, browse: Browse) -> Page:
    """An empty page that has the scripts."""
    place_scripts(tmp_path / "docs")
    (tmp_path / "docs" / "index.html").write_text("<!doctype html><html lang=ar><title>Words</title>")
    return browse(serve(tmp_path / "docs"))


def query(word: str) -> str:
    """A word of a query as an index has it."""
    return re.sub(r"ى(?![^\W\d_])", "ي", normalize(word).translate(PLAIN))


@pytest.mark.browser
def test_words_are_the_same_to_page_and_index(page: Page) -> None:
    """As the index has them, as they are compared, and in the forms that relate them."""
    asked = words()
    assert len(asked) > MANY
    assert page.evaluate(ASK, ["normalise", asked]) == [query(word) for word in asked]
    compared = [fold_hamza(query(word).lower()) for word in asked]
    assert page.evaluate(ASK, ["comparable", asked]) == compared
    telling = [word for word in asked if not is_function_word(normalize(word).rstrip("".join(DIGITS)))]
    related = page.evaluate(ASK, ["formsOf", telling])
    assert related == [list(forms(word)) for word in telling]
    assert sum(map(bool, related)) > len(telling) / 2


@pytest.mark.browser
def test_a_number_in_arabic_digits_is_the_same_to_page_and_index(page: Page) -> None:
    asked = ["٢٠٢٧", "١٬٢٣٤٬٥٦٧", "٣٫٥", "۱۹۷۹", "٩٠٠"]
    assert page.evaluate(ASK, ["normalise", asked]) == [number for text in asked for number in numbers(text)]


@pytest.mark.parametrize("script", sorted(ROOT.glob("docs/assets/*.js")), ids=lambda path: path.name)
def test_no_script_has_a_table_of_letters_of_its_own(script: Path) -> None:
    generated = script == ROOT / "docs" / SCRIPT
    assert generated or not HAND_WRITTEN.search(script.read_text(encoding="utf-8"))
