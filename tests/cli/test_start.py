"""What starting the program loads, how its help reads, and that the table of commands is true."""

from __future__ import annotations

import json
import os
import pkgutil
import select
import subprocess
import sys
from importlib import import_module
from typing import Any

import click
import pytest
from click.testing import CliRunner

import generator.cli
from generator import figures
from generator.cli import khulasa
from generator.cli.commands import COMMANDS, SECTIONS, load
from tests.conftest import ROOT

LINE = json.dumps({"id": 1, "lang": "ar", "text": "ارتفعت الأسعار 5 في المئة"}) + "\n"
RUN = """
import atexit, sys
before = set(sys.modules)
atexit.register(lambda: print(*set(sys.modules) - before, file=sys.stderr))
from generator.cli import main
main()
"""
LOAD_ALL = """
import sys
from generator.cli.commands import COMMANDS, load
for name in COMMANDS:
    load(name)
print(*sys.modules, file=sys.stderr)
"""
STARTED = {"generator", "generator.cli", "generator.cli.commands", "generator.errors"}


def loaded(code: str, *arguments: str, stdin: str = "", **environment: str) -> set[str]:
    """The modules that a process of its own names when it ends."""
    done = subprocess.run(
        [sys.executable, "-c", code, *arguments],
        input=stdin,
        env=os.environ | {"PYTHONPATH": str(ROOT)} | environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert "Traceback" not in done.stderr
    return set(done.stderr.splitlines()[-1].split())


def ours(modules: set[str]) -> set[str]:
    return {module for module in modules if module.split(".")[0] == "generator"}


def foreign(modules: set[str]) -> set[str]:
    """The packages that are neither Python's nor ours; that which measures coverage aside."""
    packages = {module.split(".")[0] for module in modules if not module.startswith("_")}
    return packages - sys.stdlib_module_names - {"generator", "coverage"}


@pytest.mark.parametrize("arguments", [["--version"], ["--help"], [], ["biuld"]])
def test_help_the_version_and_a_wrong_name_import_no_command_and_no_library_but_click(
    arguments: list[str],
) -> None:
    modules = loaded(RUN, *arguments)
    assert ours(modules) == STARTED
    assert foreign(modules) == {"click"}


def test_completing_the_name_of_a_command_imports_none() -> None:
    modules = loaded(RUN, _KHULASA_COMPLETE="zsh_complete", COMP_WORDS="khulasa ", COMP_CWORD="1")
    assert ours(modules) == STARTED


def test_reading_figures_loads_nothing_that_checks_writes_builds_or_asks() -> None:
    modules = loaded(RUN, "figures", "--jsonl", stdin=LINE)
    assert "generator.figures.reading.extract" in modules
    assert foreign(modules) == {"click", "babel"}
    rooms = {".".join(module.split(".")[:2]) for module in ours(modules)} - STARTED
    assert rooms == {"generator.figures", "generator.model", "generator.text"}
    assert not [module for module in modules if module.startswith("generator.figures.checking.")]


def test_no_command_loads_an_http_client_before_an_engine_is_asked() -> None:
    modules = loaded(LOAD_ALL)
    assert "generator.pipeline.fill" in modules
    assert not {"requests", "urllib3", "tenacity", "deep_translator", "mkdocs"} & modules


def test_the_first_line_is_answered_before_the_last_one_is_written() -> None:
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONUNBUFFERED"}
    with subprocess.Popen(
        [sys.executable, "-m", "generator", "figures", "--jsonl"],
        env=environment | {"PYTHONPATH": str(ROOT), "PYTHONIOENCODING": "utf-8"},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        bufsize=0,
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        for _ in range(2):
            process.stdin.write(LINE.encode())
            assert select.select([process.stdout], [], [], 120)[0], "no answer while more lines may come"
            assert json.loads(process.stdout.readline())["figures"][0]["value"] == "5"
        process.stdin.close()
        assert process.stdout.read() == b""


def shown(*arguments: str) -> str:
    """What the program prints on a terminal of 80 columns."""
    return CliRunner().invoke(khulasa, arguments, prog_name="khulasa").output


def test_the_help_lists_the_commands_in_two_sections_each_on_one_line_of_80_columns() -> None:
    lines = shown("--help").splitlines()
    assert max(map(len, lines)) <= 80
    places = [lines.index(f"{heading}:") for heading in SECTIONS]
    assert list(SECTIONS) == ["Daily work", "Tools"]
    for place, section in zip(places, SECTIONS.values(), strict=True):
        rows = lines[place + 1 : place + 1 + len(section)]
        assert [row.split(maxsplit=1) for row in rows] == [
            [name, listed.help] for name, listed in section.items()
        ]
        assert lines[place + 1 + len(section)] == ""


def commands(group: click.Command = khulasa, *path: str) -> list[tuple[str, ...]]:
    """The words that name each command, those below `memory` and `models` too."""
    if not isinstance(group, click.Group):
        return [path]
    below = {name: load(name) if group is khulasa else command for name, command in group.commands.items()}
    return [path, *(words for name, command in below.items() for words in commands(command, *path, name))]


@pytest.mark.parametrize("words", commands(), ids=" ".join)
def test_no_help_is_wider_than_80_columns_or_cut_off(words: tuple[str, ...]) -> None:
    usage, *lines = shown(*words, "--help").splitlines()
    assert usage.startswith(" ".join(["Usage: khulasa", *words]))
    assert max(map(len, lines)) <= 80
    assert not [line for line in lines if line.endswith("...")]


@pytest.mark.parametrize("name", COMMANDS)
def test_the_table_says_what_the_command_says_of_itself(name: str) -> None:
    command = load(name)
    assert command.name == name
    assert (command.help or "").splitlines()[0] == COMMANDS[name].help
    assert len(COMMANDS[name].help) <= 45


def test_every_command_is_in_the_table() -> None:
    modules = [
        import_module(f"generator.cli.{found.name}") for found in pkgutil.iter_modules(generator.cli.__path__)
    ]
    defined: list[Any] = [
        value for module in modules for value in vars(module).values() if isinstance(value, click.Command)
    ]
    below = [
        command for group in defined if isinstance(group, click.Group) for command in group.commands.values()
    ]
    assert {command.name for command in defined if command not in below} - {"khulasa"} == set(COMMANDS)


def test_a_wrong_name_is_answered_with_the_right_one_and_exit_code_2() -> None:
    result = CliRunner().invoke(khulasa, ["chek"])
    assert result.exit_code == 2
    assert "Did you mean 'check'?" in result.output


@pytest.mark.parametrize("name", figures.__all__)
def test_every_name_of_the_figures_is_there_when_asked_for(name: str) -> None:
    value = getattr(figures, name)
    assert getattr(value, "__name__", name) == name


def test_a_name_that_the_figures_lack_is_missed_as_in_any_module() -> None:
    with pytest.raises(AttributeError, match=r"'generator\.figures' has no attribute 'chek'"):
        getattr(figures, "chek")  # noqa: B009 - a type checker would not let it pass
