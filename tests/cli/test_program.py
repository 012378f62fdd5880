"""The program itself: help, version, completion, and output that can be piped."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from generator import __version__

if TYPE_CHECKING:
    from pathlib import Path

    from tests.conftest import Run

COMMANDS = ("build", "check", "clean", "doctor", "figures", "generate", "new", "serve")


def test_help_lists_every_command_and_the_exit_codes(tmp_path: Path, run: Run) -> None:
    said = run(tmp_path, "--help").stdout
    for command in COMMANDS:
        assert f"  {command} " in said
    assert "75 another run holds the project" in said


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_explains_itself_in_a_sentence(tmp_path: Path, run: Run, command: str) -> None:
    result = run(tmp_path, command, "--help")
    assert result.returncode == 0
    assert "." in result.stdout.split("\n\n")[1]


def test_the_version_is_the_packages(tmp_path: Path, run: Run) -> None:
    assert run(tmp_path, "--version").stdout == f"khulasa, version {__version__}\n"


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion_is_there_for_the_shells_the_readme_names(tmp_path: Path, run: Run, shell: str) -> None:
    script = run(tmp_path, _KHULASA_COMPLETE=f"{shell}_source").stdout
    assert "_khulasa_completion" in script
    words = run(tmp_path, _KHULASA_COMPLETE="bash_complete", COMP_WORDS="khulasa ch", COMP_CWORD="1").stdout
    assert words == "plain,check\n"


def test_errors_carry_no_colour_codes_when_told_not_to(tmp_path: Path, run: Run) -> None:
    assert "\x1b" not in run(tmp_path, "build", NO_COLOR="1").stderr
