"""What every test may ask for: a project of its own, the real program, a real server, a real browser.

| fixture     | scope    | gives |
| ----------- | -------- | ----- |
| `project`   | function | `project(*seeds) -> Path`: a project folder as a clone has it, with these seeds |
| `run`       | session  | `run(project, "check", …) -> CompletedProcess`: the program, in this process |
| `program`   | session  | the same, started as a process of its own: for signals, locks and the interpreter |
| `built_once` | session | `built_once(name, make) -> Path`: a folder that all workers of a run share |
| `shipped`   | session  | the path of this repository's own project, built once; do not change it |
| `newspaper` | session  | the 30 real articles of `tests/sites/newspaper`, built once; do not change them |
| `work`      | session  | what any first build leaves in `.khulasa`; copy it there to save three seconds |
| `serve`     | function | `serve(directory, under="/", compress=False) -> str`: its address over HTTP |
| `chromium`  | session  | Playwright's `Browser`: the Chromium of the machine |
| `browse`    | function | `browse(url, width=…, height=…, dark=…, javascript=…) -> Page` |

A page that asks anything of another origin, or throws in a script, fails the test that browses it.
Tests that use `chromium` are marked `browser`, those that use a fixture of `SLOW` are marked `slow`.
"""

from __future__ import annotations

import gc
import shutil
import subprocess
import sys
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Protocol
from urllib.parse import urlsplit

import hypothesis
import pytest
from pathspec import GitIgnoreSpec
from playwright.sync_api import BrowserContext, expect, sync_playwright

from tests import browser
from tests.built_once import BuiltOnce, build, shared_folder
from tests.loopback import Loopback
from tests.program import call, start

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator

    from playwright.sync_api import Browser, Page, Request

ROOT = Path(__file__).parent.parent
# The same examples in every run, so that nobody's run fails of chance; `fuzz` looks for new ones. A busy
# machine is not a fault.
hypothesis.settings.register_profile("khulasa", deadline=None, derandomize=True)
hypothesis.settings.register_profile("soak", deadline=None, derandomize=True, max_examples=1000)
hypothesis.settings.register_profile("fuzz", deadline=None, max_examples=10_000)
hypothesis.settings.load_profile("khulasa")
SLOW = frozenset({"program", "shipped", "newspaper", "online", "corpus", "gallery", "explored", "upgraded"})
"""Fixtures that start the program or build a whole site."""
NEWSPAPER = ROOT / "tests/sites/newspaper/seeds"
PROJECT_PARTS = ("mkdocs.yml", "mkdocs.ar.yml", "docs", "templates")


class MakeProject(Protocol):
    """Makes a project folder with these seeds (files, or folders of them)."""

    def __call__(self, *seeds: Path) -> Path: ...


class Run(Protocol):
    """Runs the program in a project, with these variables added to its environment."""

    def __call__(
        self, project: Path, *arguments: str, stdin: str = "", **variables: str
    ) -> subprocess.CompletedProcess[str]: ...


class Serve(Protocol):
    """Serves a directory over HTTP on the loopback address and gives its address."""

    def __call__(self, directory: Path, under: str = "/", *, compress: bool = False) -> str: ...


class Browse(Protocol):
    """Opens a page in a fresh browser context and waits until it has loaded, its typefaces with it.

    No service worker starts unless `workers` asks for it: what it fetches for later is a tenth of the work of
    a page, and comes whenever it likes.
    """

    def __call__(
        self,
        url: str,
        *,
        width: int = 1280,
        height: int = 900,
        dark: bool = False,
        javascript: bool = True,
        touch: bool = False,
        workers: bool = False,
    ) -> Page: ...


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--renew-snapshots", action="store_true", help="keep the pages' pictures as they are now"
    )


@pytest.hookimpl(wrapper=True)
def pytest_collection() -> Generator[None, object, object]:
    """Keep the garbage collector from what stays: thousands of tests, and the modules that they import.

    To look through all of these, or through a few hundred small objects at a time, again and again is an
    eighth of the work of tests that make many.
    """
    gc.disable()
    gc.set_threshold(20_000)
    try:
        return (yield)
    finally:
        gc.freeze()
        gc.enable()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What drives Chromium is a browser test, what starts the program or builds the site a slow one.

    While a test drives Chromium, nearly all Python that runs is Playwright's: its lines are not counted for
    the coverage, which would take half a second for each page. What the browser is shown is counted where it
    is tested without one.

    What takes seconds comes first: workers take over from each other's ends, and while there are short tests
    to take over they end together.
    """
    for item in items:
        wanted = set(getattr(item, "fixturenames", ()))
        if "chromium" in wanted:
            item.add_marker("browser")
            item.add_marker("no_cover")
        if wanted & SLOW:
            item.add_marker("slow")
    items.sort(key=lambda item: turn(frozenset(mark.name for mark in item.iter_markers())))


def turn(marks: frozenset[str]) -> int:
    """When a test with these marks is run: whole builds, then pages in a browser, then all others."""
    if "browser" in marks:
        return 1
    return 0 if "slow" in marks else 2


def ignored_by_git() -> GitIgnoreSpec:
    """What git ignores of this repository: its own list, and the program's of what it has generated."""
    generated = ROOT / "docs/.gitignore"
    below_docs = generated.read_text(encoding="utf-8").splitlines()[1:] if generated.exists() else []
    lines = (ROOT / ".gitignore").read_text(encoding="utf-8").splitlines()
    return GitIgnoreSpec.from_lines([*lines, *(f"/docs{line}" for line in below_docs)])


def _copy_project(target: Path) -> Path:
    """Copy what a clone has and the program reads; nothing that the program makes."""
    generated = ignored_by_git()
    for part in PROJECT_PARTS:
        source = ROOT / part
        for file in [source] if source.is_file() else sorted(source.rglob("*")):
            name = file.relative_to(ROOT)
            if file.is_file() and not generated.match_file(name):
                (target / name).parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(file, target / name)
    (target / "seeds").mkdir(parents=True, exist_ok=True)
    return target


@pytest.fixture(scope="session")
def built_once(tmp_path_factory: pytest.TempPathFactory) -> BuiltOnce:
    """What makes a folder once for all workers; do not change what it gives."""
    return BuiltOnce(shared_folder(tmp_path_factory))


FIRST_BUILD = """
import pathlib, sys
from generator.site import fonts
from generator.site.search.kept import _kept_engine
from generator.site.search.documents import LANGUAGES
work = pathlib.Path(sys.argv[1])
fonts.site_fonts(work / "fonts")
for language in LANGUAGES:
    _kept_engine(work / "search" / language / "engine", language)
"""


@pytest.fixture(scope="session")
def work(built_once: BuiltOnce) -> Path:
    """What the first build of any project leaves in its work folder: typefaces, and the engine of the search.

    A process of its own makes it: counting the lines of fontTools for the coverage takes as long again.
    """

    def make(folder: Path) -> None:
        subprocess.run([sys.executable, "-c", FIRST_BUILD, folder], cwd=ROOT, check=True)

    return built_once("work", make)


@pytest.fixture(scope="session")
def fonts(work: Path) -> Path:
    """The cache of typefaces, five seconds of work."""
    return work / "fonts"


@pytest.fixture
def project(tmp_path: Path, work: Path) -> MakeProject:
    """A factory of projects as a clone has them, each with the seeds that the test names."""

    def make(*seeds: Path) -> Path:
        target = _copy_project(tmp_path / f"project-{len(list(tmp_path.iterdir()))}")
        shutil.copytree(work, target / ".khulasa")
        for seed in seeds:
            for file in sorted(seed.iterdir()) if seed.is_dir() else [seed]:
                shutil.copyfile(file, target / "seeds" / file.name)
        return target

    return make


@pytest.fixture(scope="session")
def run() -> Run:
    """The program, called in this process; only what the test passes reaches it from outside."""
    return call


@pytest.fixture(scope="session")
def program() -> Run:
    """The program as a process of its own, where a process is what the test is about."""
    return start


@pytest.fixture(scope="session")
def shipped(built_once: BuiltOnce, work: Path) -> Path:
    """The repository's own project, built offline: what `make site` publishes."""

    def make(target: Path) -> None:
        _copy_project(target)
        shutil.copytree(work, target / ".khulasa")
        shutil.copytree(ROOT / "seeds", target / "seeds", dirs_exist_ok=True)
        build(target)

    return built_once("shipped", make)


@pytest.fixture(scope="session")
def newspaper(built_once: BuiltOnce, work: Path) -> Path:
    """A project of real articles, built offline on the day after the newest of them; do not change it."""

    def make(target: Path) -> None:
        _copy_project(target)
        shutil.copytree(work, target / ".khulasa")
        shutil.copytree(NEWSPAPER, target / "seeds", dirs_exist_ok=True)
        build(target, SOURCE_DATE_EPOCH="1405036800")

    return built_once("newspaper", make)


@pytest.fixture
def serve() -> Iterator[Serve]:
    """A factory of HTTP servers on the loopback address, stopped when the test ends."""
    with ExitStack() as running:

        def start(directory: Path, under: str = "/", *, compress: bool = False) -> str:
            return running.enter_context(Loopback(directory, under, compress=compress)).url

        yield start


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """The machine's Chromium, without a window and without traffic of its own."""
    expect.set_options(timeout=browser.PATIENCE)
    with sync_playwright() as playwright:
        running = playwright.chromium.launch(
            executable_path=browser.installed(), args=browser.SWITCHES, timeout=browser.PATIENCE
        )
        yield running
        running.close()


def note_faults(page: Page, url: str, faults: list[str]) -> None:
    """From now on add to `faults` what the page asks of another origin than the URL's, and what it throws."""
    origin = urlsplit(url)[:2]

    def note(request: Request) -> None:
        parts = urlsplit(request.url)
        if parts.scheme in {"http", "https", "ws", "wss"} and parts[:2] != origin:
            faults.append(f"{url} asked another origin for {request.url}")

    page.context.on("request", note)
    page.on("pageerror", lambda error: faults.append(f"{url} threw {error}"))


@contextmanager
def watched(chromium: Browser) -> Iterator[Browse]:
    """Open pages, each in a context of its own; at the end fail on strays and script errors."""
    contexts, faults = list[BrowserContext](), list[str]()

    def open_page(
        url: str,
        *,
        width: int = 1280,
        height: int = 900,
        dark: bool = False,
        javascript: bool = True,
        touch: bool = False,
        workers: bool = False,
    ) -> Page:
        context = chromium.new_context(
            viewport={"width": width, "height": height},
            color_scheme="dark" if dark else "light",
            java_script_enabled=javascript,
            has_touch=touch,
            service_workers="allow" if workers else "block",
        )
        contexts.append(context)
        context.set_default_timeout(browser.PATIENCE)
        page = context.new_page()
        note_faults(page, url, faults)
        page.goto(url, wait_until="load")
        browser.wait_for_fonts(page)
        return page

    try:
        yield open_page
    finally:
        for context in contexts:
            context.close()
    assert not faults, "\n".join(faults)


@pytest.fixture
def browse(chromium: Browser) -> Iterator[Browse]:
    """A factory of watched pages, closed when the test ends."""
    with watched(chromium) as open_page:
        yield open_page
