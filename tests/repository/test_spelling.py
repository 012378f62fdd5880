"""What people read outside the site is spelt the British way, as the house style in CONTRIBUTING says."""

from __future__ import annotations

import ast
import io
import re
import tokenize
from typing import TYPE_CHECKING

import pytest

from tests.repository.test_documents import DOCUMENTS, ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator

STEMS = (
    "normal token summar recogn organ serial capital categor character custom emphas final general initial"
    " local maxim minim modern optim plural priorit real roman standard synchron visual util"
)
AMERICAN = re.compile(
    r"\b(?:colors?|colored|(?:un|mis)?favor|behaviors?|neighbor|honor|labor|flavor|gray|centers?|centered"
    r"|fibers?|(?:kilo|centi|milli)?meters?|(?:milli)?liters?|catalogs?|licenses?|defense|offense|judgment|skeptic"
    rf"|analyz|paralyz|(?:cancel|label|travel|model|signal)(?:ed|ing)|(?:{'|'.join(STEMS.split())})iz)"
    r"(?:\b|(?<=[iy]z)\w+|(?<=or)\w+)"
)
"""Words as other documents of the same kind mix them. A name (Open Font License) begins with a capital."""
QUOTED = re.compile(r"```.*?```|`[^`]*`|“[^”]*”|\"[^\"]*\"|>>> .*|https?://\S+|\]\([^)]*\)", re.DOTALL)
"""Code, names of code, CSS and HTML, titles and addresses, which are spelt as they are."""
SITE = {ROOT / "docs/how-it-works.md", ROOT / "docs/api.md"}
"""Pages of the site, whose English is American like that of the articles."""
PYTHON = sorted(path for part in ("generator", "tests", "benchmarks") for path in (ROOT / part).rglob("*.py"))


def american(text: str) -> list[str]:
    """The words that are not spelt the British way."""
    return AMERICAN.findall(QUOTED.sub("", text))


def prose(source: str) -> Iterator[str]:
    """What a module of Python says to people: comments, docstrings, errors and the help of options."""
    for token in tokenize.generate_tokens(io.StringIO(source).readline):
        if token.type == tokenize.COMMENT:
            yield token.string
    for node in ast.walk(ast.parse(source)):
        said: ast.AST | None = None
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            said = node
        elif isinstance(node, ast.Raise):
            said = node.exc
        elif isinstance(node, ast.keyword) and node.arg in {"help", "fix", "cause"}:
            said = node.value
        for part in ast.walk(said) if said else ():
            if isinstance(part, ast.Constant) and isinstance(part.value, str):
                yield part.value


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("the color of a licensed center, colored", ["color", "center", "colored"]),
        ("neighboring words, recognized and normalizing", ["neighboring", "recognized", "normalizing"]),
        ('the Open Font License, `color`, "Standardized", a program\'s size and its organ', []),
    ],
)
def test_american_words_are_found_and_names_are_not(text: str, found: list[str]) -> None:
    assert american(text) == found


def test_docstrings_comments_errors_and_help_are_prose_and_data_are_not() -> None:
    source = '"""One."""\nx = "two"  # three\nraise ValueError(f"four {x} five")\noption("six", help="seven")'
    assert list(prose(source)) == ["# three", "One.", "four ", " five", "seven"]


def test_documents_are_in_british_english() -> None:
    texts = {path: path.read_text(encoding="utf-8") for path in DOCUMENTS if path not in SITE}
    assert {path: words for path, text in texts.items() if (words := american(text))} == {}


@pytest.mark.slow
@pytest.mark.no_cover  # it reads the program and runs none of it
def test_what_modules_say_is_in_british_english() -> None:
    texts = {path: "\n".join(prose(path.read_text(encoding="utf-8"))) for path in PYTHON}
    assert {path: words for path, text in texts.items() if (words := american(text))} == {}
