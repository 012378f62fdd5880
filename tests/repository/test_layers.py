"""The program is layered: values flow one way, so a module imports only from above it in this table."""

from __future__ import annotations

import ast
import functools
from graphlib import TopologicalSorter
from pathlib import Path

from tests.every import every

ROOT = Path(__file__).parents[2]
LAYERS = [
    "errors",
    "files clock resources builder",
    "store",
    "model text",
    "workers",
    "config",
    "figures.lexicon",
    "figures.reading.tokens",
    "figures.reading.numbers",
    "figures.reading.matching",
    "figures.reading.interpret",
    "figures.reading.digit_dates",
    "figures.reading.ar figures.reading.en figures.reading.enrich",
    "figures.reading",
    "figures.writing",
    "figures.checking figures.key",
    "figures",
    "meaning",
    "sources sources.seeds sources.glossary sources.briefs sources.issues sources.register",
    "sources.memory",
    "sources.exchange sources.drafts",
    "translation.engines",
    "translation",
    "editorial.briefs editorial.conflicts",
    "editorial",
    "site.fonts site.social_images",
    "site.render",
    "site.data",
    "site.article site.citations",
    "site.lists site.explorer site.feeds site.api site.search site.root site.newsletter",
    "site",
    "pipeline",
    "review",
    "cli",
    "__main__",
]
"""Rooms by the beginning of their path; a module belongs to the longest that fits."""
LEVEL = {room: level for level, rooms in enumerate(LAYERS) for room in rooms.split()}
FORBIDDEN_IMPORTS = {"mkdocs", "material", "properdocs", "zensical", "tests", "benchmarks"}
FORBIDDEN_NAMES = {"base", "common", "core", "helper", "helpers", "manager", "misc", "stuff", "util", "utils"}
MODULES = sorted((ROOT / "generator").rglob("*.py"))


def module_name(path: Path) -> str:
    """`generator/figures/__init__.py` is `generator.figures`."""
    return ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")


def room(module: str) -> str:
    """The room of a module: `figures.checking` for `generator.figures.checking.align`; empty if none."""
    parts = module.split(".")[1:]
    prefixes = (".".join(parts[:length]) for length in range(len(parts), 0, -1))
    return next((prefix for prefix in prefixes if prefix in LEVEL), "")


def imports(path: Path) -> set[str]:
    """Every module that the file names in an import, for types only or inside functions too."""
    found = set[str]()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path.relative_to(ROOT)}:{node.lineno}: imports are absolute here"
            assert node.module is not None
            found.add(node.module)
            found.update(f"{node.module}.{alias.name}" for alias in node.names)
    return found


KNOWN = {module_name(path) for path in MODULES}


@functools.cache
def all_imports() -> dict[str, set[str]]:
    """What each module names; read when a test asks, because each worker of a run loads this file."""
    return {module_name(path): imports(path) for path in MODULES}


@every([(module,) for module in sorted(KNOWN - {"generator"})])
def test_a_module_imports_only_from_its_own_layer_and_those_above_it_in_the_table(module: str) -> None:
    assert room(module), f"give {module} its place in LAYERS"
    for imported in sorted(all_imports()[module] & KNOWN - {"generator"}):
        assert LEVEL[room(imported)] <= LEVEL[room(module)], f"{module} must not import {imported}"


def test_modules_do_not_import_each_other_in_a_circle() -> None:
    """Not for types either: what two modules need of each other is a third."""
    names = KNOWN - {module_name(path) for path in MODULES if path.name == "__init__.py"}
    TopologicalSorter({module: all_imports()[module] & names - {module} for module in names}).prepare()


def test_rooms_do_not_import_each_other_in_a_circle() -> None:
    graph: dict[str, set[str]] = {}
    for module, names in all_imports().items():
        others = {room(name) for name in names & KNOWN} - {room(module), ""}
        graph.setdefault(room(module), set()).update(others)
    TopologicalSorter(graph).prepare()


@every([(module,) for module in sorted(KNOWN)])
def test_only_the_builder_imports_mkdocs_and_nothing_imports_the_tests(module: str) -> None:
    """The program writes Markdown and data for a site builder that can be exchanged."""
    allowed = {"mkdocs"} if room(module) == "builder" else set[str]()
    assert not {name.split(".")[0] for name in all_imports()[module]} & FORBIDDEN_IMPORTS - allowed


@every([(module,) for module in sorted(KNOWN) if room(module) != "builder"])
def test_the_builder_is_a_process_that_is_started_and_not_imported(module: str) -> None:
    assert not [name for name in all_imports()[module] if name.startswith("generator.builder")]


@every([(path,) for path in MODULES], module_name)
def test_a_module_is_short_and_its_name_says_what_is_in_it(path: Path) -> None:
    assert sum(bool(line.strip()) for line in path.read_text(encoding="utf-8").splitlines()) <= 300
    assert not FORBIDDEN_NAMES & set(path.relative_to(ROOT).with_suffix("").parts)
