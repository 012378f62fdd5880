"""What a command takes, a site weighs and a reader downloads."""

from __future__ import annotations

import hashlib
import os
import platform
import re
import subprocess
import tempfile
import time
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from shutil import which
from typing import TYPE_CHECKING

from playwright.sync_api import sync_playwright

from generator import __version__
from tests import browser
from tests.loopback import Loopback

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from playwright.sync_api import Page

QUIET = 1500
"""Milliseconds without a request after which a page is taken to have all it wants."""


@dataclass(frozen=True, slots=True)
class Run:
    """What a command took, the processes that it started included."""

    processor: float
    """Seconds of user and system time."""
    wall: float
    """Seconds."""
    peak: int
    """Megabytes of the process that had the most memory."""


def run(command: Sequence[str], folder: Path, environment: Mapping[str, str]) -> Run:
    """Run the command in the folder to its end.

    Raises:
        SystemExit: it failed.
    """
    with tempfile.TemporaryFile() as output:
        begun = time.perf_counter()
        process = subprocess.Popen(command, cwd=folder, stdout=output, stderr=output, env=environment)
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        wall = time.perf_counter() - begun
        if status:
            output.seek(0)
            raise SystemExit(f"{' '.join(command)} failed:\n{output.read().decode()[-4000:]}")
    return Run(used.ru_utime + used.ru_stime, wall, used.ru_maxrss >> 10)


def digests(folder: Path) -> dict[str, str]:
    """The SHA-256 of every file below the folder, by its path."""
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    return {str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}


def weight(folder: Path) -> int:
    """The bytes of all files below the folder."""
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())


@dataclass(frozen=True, slots=True)
class Download:
    """What a reader's browser fetched."""

    requests: int
    size: int
    """Bytes of the answers' bodies as they were sent, text as gzip."""


@dataclass(frozen=True, slots=True)
class Reader:
    """A browser that has never seen the site."""

    page: Page
    server: Loopback

    def opens(self, address: str) -> Download:
        """Open a page, with all that it loads."""
        return self._counted(lambda: self.page.goto(self.server.url + address))

    def searches(self, words: str) -> Download:
        """Open the search box of the page that is open, and type."""

        def search() -> None:
            self.page.keyboard.press("/")
            self.page.wait_for_timeout(500)
            self.page.keyboard.type(words, delay=60)

        return self._counted(search)

    def _counted(self, action: Callable[[], object]) -> Download:
        before = len(self.server.sent)
        action()
        seen = -1
        while len(self.server.sent) != seen:
            seen = len(self.server.sent)
            self.page.wait_for_timeout(QUIET)
        sent = self.server.sent[before:]
        return Download(len(sent), sum(size for _, size in sent))


@contextmanager
def reader(site: Path) -> Iterator[Reader]:
    """A reader of the site, with nothing in the browser's cache and without a service worker."""
    with Loopback(site, compress=True) as server, sync_playwright() as playwright:
        chromium = playwright.chromium.launch(
            executable_path=browser.installed(), args=[*browser.SWITCHES, "--no-sandbox"]
        )
        yield Reader(chromium.new_context(service_workers="block").new_page(), server)
        chromium.close()


def machine() -> str:
    """The machine in one line: processor, cores, memory, system, Python."""
    system, python = f"{platform.system()} {platform.release().split('-')[0]}", platform.python_version()
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    return f"{_processor()}, {os.cpu_count()} cores, {memory:.0f} GB, {system}, Python {python}"


def program() -> str:
    """The version that is measured, with its commit where the folder is a repository."""
    git = which("git")
    if git is None:
        return __version__
    command = (git, "-C", str(Path(__file__).parent), "rev-parse", "--short", "HEAD")
    commit = subprocess.run(command, capture_output=True, text=True, check=False).stdout.strip()
    return f"{__version__} at {commit}" if commit else __version__


def _processor() -> str:
    listed = Path("/proc/cpuinfo")
    names = re.findall(r"^model name\s*: (.+)$", listed.read_text(), re.M) if listed.exists() else []
    return names[0] if names else platform.processor() or platform.machine()
