"""`khulasa serve`: what an editor writes is on the page a moment later."""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import sys
import urllib.request
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from livereload.handlers import LiveReloadHandler  # type: ignore[import-untyped]

from generator.cli.serve import BuildWatcher
from tests.patience import PATIENCE, wait_until

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.conftest import Browse, MakeProject, Run

ROOT = Path(__file__).parents[2]


def free_port() -> int:
    with closing(socket.socket()) as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@contextmanager
def serving(project: Path, port: int, told: signal.Signals) -> Iterator[subprocess.Popen[str]]:
    command = [sys.executable, "-m", "generator", "serve", "--offline", "--port", str(port)]
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    with subprocess.Popen(
        command, cwd=project, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    ) as server:
        try:
            yield server
        finally:
            server.send_signal(told)
            try:
                server.communicate(timeout=PATIENCE)
            except subprocess.TimeoutExpired:
                server.kill()
                raise


def wait_for(url: str, text: str) -> None:
    def shows() -> bool:
        try:
            with urllib.request.urlopen(url, timeout=PATIENCE) as answer:
                return text in answer.read().decode()
        except OSError:  # nobody listens yet
            return False

    wait_until(shows, f"{text!r} at {url}")


def test_a_port_that_is_taken_is_named_in_one_sentence(project: MakeProject, run: Run) -> None:
    root = project()
    with closing(socket.socket()) as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        result = run(root, "serve", "--port", str(taken.getsockname()[1]))
    assert result.returncode == 2
    assert result.stderr.count("\n") == 1
    assert "choose another, such as --port" in result.stderr


@pytest.fixture
def root(shipped: Path, tmp_path: Path) -> Path:
    """A copy of this repository's project with its site."""
    return shutil.copytree(shipped, tmp_path / "shipped")


def test_a_corrected_translation_appears_in_both_editions_without_a_restart(root: Path) -> None:
    port = free_port()
    article = "articles/netflix-ai-product-manager/"
    with serving(root, port, signal.SIGTERM) as server:
        wait_for(f"http://127.0.0.1:{port}/{article}", "Dozens of protesters")
        po = root / "seeds/netflix-ai-product-manager.en.po"
        po.write_text(po.read_text(encoding="utf-8").replace("Dozens of", "Many dozens of"), encoding="utf-8")
        for edition in ("", "ar/"):
            wait_for(f"http://127.0.0.1:{port}/{edition}{article}", "Many dozens of protesters")
    assert server.returncode == 0, "told to terminate"


def test_while_a_template_is_wrong_the_old_site_stays_and_it_says_why(root: Path) -> None:
    port = free_port()
    home = f"http://127.0.0.1:{port}/"
    with serving(root, port, signal.SIGINT) as server:
        wait_for(home, "That is all for now")
        assert server.stdout
        template = root / "templates/pages/home.md.j2"
        before = template.read_text(encoding="utf-8")
        template.write_text(before + "{% if %}", encoding="utf-8")
        said = next(line for line in server.stdout if "templates/pages" in line)
        assert "home.md.j2" in said
        assert "fix the template" in said
        wait_for(home, "That is all for now")
        template.write_text(before.replace("That is all for now", "That is all of today"), encoding="utf-8")
        wait_for(home, "That is all of today")
    assert server.returncode == 0, "interrupted"


def test_a_build_while_no_page_is_connected_is_kept_for_the_next_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    built = tmp_path / "served"
    built.touch()
    watcher = BuildWatcher(built)
    with monkeypatch.context() as page:
        page.setattr(LiveReloadHandler, "waiters", {object()})
        assert watcher.examine() == (None, None), "what was built before is no change"
    os.utime(built, (1, 1))
    assert watcher.examine() == (None, None)
    monkeypatch.setattr(LiveReloadHandler, "waiters", {object()})
    assert watcher.examine() == (str(built), None)
    assert watcher.examine() == (None, None), "told once"


@pytest.mark.browser
@pytest.mark.slow
def test_an_open_page_loads_again_whenever_what_it_shows_has_changed(
    project: MakeProject, browse: Browse
) -> None:
    root, port = project(ROOT / "seeds"), free_port()
    address = f"http://127.0.0.1:{port}/ar/how-it-works/"
    with serving(root, port, signal.SIGINT):
        wait_for(address, "</html>")
        page = browse(address)
        text = root / "docs/ar/how-it-works.md"
        for sentence in ("جملة جديدة.", "جملة أخرى."):
            page.wait_for_function("window.LiveReload?.connector?.protocol > 0")  # the server knows of it
            text.write_text(text.read_text(encoding="utf-8") + f"\n\n{sentence}\n", encoding="utf-8")
            page.get_by_text(sentence).wait_for(timeout=PATIENCE * 1000)
