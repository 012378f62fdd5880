"""The tests find the machine's browser, and install one the way the machine can when it has none."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

import pytest

from tests import browser

if TYPE_CHECKING:
    from pathlib import Path


def command(folder: Path, name: str, script: str) -> Path:
    file = folder / name
    file.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    file.chmod(0o755)
    return file


@pytest.fixture
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A machine without a browser: the only folder on its path."""
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(browser, "MAC_APPLICATIONS", ())
    return tmp_path


def test_an_installed_browser_is_used_and_nothing_installed(
    machine: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    chrome = command(machine, "google-chrome", "exit 1")
    command(machine, "apt-get", "exit 1")
    browser.main()
    assert capsys.readouterr().out == f"browser: {chrome}\n"


def test_root_on_debian_installs_the_package_after_an_update(
    machine: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    log, chromium = machine / "log", machine / "chromium-headless-shell"
    fake = f'case "$*" in *install*) : > "{chromium}"; /bin/chmod +x "{chromium}";; esac'
    command(machine, "apt-get", f'echo "$*" >> "{log}"\n{fake}')
    browser.main()
    update, install = log.read_text(encoding="utf-8").splitlines()
    assert update.endswith("update")
    assert install.endswith(" chromium-headless-shell")
    assert capsys.readouterr().out == f"browser: {chromium}\n"


def test_the_browser_without_windows_is_used_where_there_are_two(machine: Path) -> None:
    command(machine, "chromium", "exit 1")
    shell = command(machine, "chromium-headless-shell", "exit 1")
    assert browser.installed() == str(shell)


def test_what_apt_does_not_have_playwright_downloads(
    machine: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    command(machine, "apt-get", "exit 100")
    python = command(machine, "python", f'echo "$*" > "{machine / "log"}"')
    monkeypatch.setattr(sys, "executable", str(python))
    browser.main()
    assert (machine / "log").read_text(encoding="utf-8") == "-m playwright install chromium\n"
    assert "Playwright" in capsys.readouterr().out


def test_anyone_else_lets_playwright_download_one(
    machine: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    command(machine, "apt-get", "exit 1")
    python = command(machine, "python", f'echo "$*" > "{machine / "log"}"')
    monkeypatch.setattr(sys, "executable", str(python))
    browser.main()
    assert (machine / "log").read_text(encoding="utf-8") == "-m playwright install chromium\n"
    assert "Playwright" in capsys.readouterr().out
