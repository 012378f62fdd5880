"""Letters of token categories stand in patterns only; code names the category or a set of them."""

from __future__ import annotations

import ast
from pathlib import Path

import generator.figures
from tests.every import every

MODULES = sorted(Path(generator.figures.__file__).parent.rglob("*.py"))


@every([(path,) for path in MODULES])
def test_no_category_is_compared_with_a_letter(path: Path) -> None:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Compare) and isinstance(node.left, ast.Attribute):
            letters = [c for side in node.comparators for c in ast.walk(side) if isinstance(c, ast.Constant)]
            assert node.left.attr != "category" or not letters, f"{path.name}:{node.lineno}"
