"""The fixtures that the browser tests rely on really catch what they promise to catch."""

from __future__ import annotations

import gzip
from concurrent.futures import ThreadPoolExecutor
from threading import Event
from typing import TYPE_CHECKING
from urllib.error import HTTPError
from urllib.request import Request, urlopen

import pytest

from tests.built_once import BuiltOnce
from tests.conftest import turn, watched
from tests.loopback import Loopback

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Browser

    from tests.conftest import Browse, MakeProject, Serve


@pytest.fixture
def site(tmp_path: Path) -> Path:
    folder = tmp_path / "site"
    (folder / "page").mkdir(parents=True)
    (folder / "page/index.html").write_text("<!doctype html><title>ص</title><p>نص", encoding="utf-8")
    (folder / "404.html").write_text("<!doctype html><title>none</title>", encoding="utf-8")
    (folder.parent / "secret").write_text("outside", encoding="utf-8")
    return folder


def test_server_serves_directory_indexes_below_a_sub_path(site: Path, serve: Serve) -> None:
    base = serve(site, under="/x/y/")
    with urlopen(base + "page") as answer:
        assert answer.url == base + "page/"
        assert answer.headers["Content-Type"] == "text/html; charset=utf-8"
        assert "نص" in answer.read().decode()


def test_server_gzips_only_when_told_to_and_asked(site: Path, serve: Serve) -> None:
    ask = {"Accept-Encoding": "gzip"}
    with urlopen(Request(serve(site, compress=True) + "page/", headers=ask)) as answer:
        assert answer.headers["Content-Encoding"] == "gzip"
        assert "نص" in gzip.decompress(answer.read()).decode()
    with urlopen(Request(serve(site) + "page/", headers=ask)) as answer:
        assert answer.headers["Content-Encoding"] is None


@pytest.mark.parametrize("path", ["nothing/", "../secret", "%2e%2e/secret"])
def test_server_answers_404_with_the_site_s_page_and_never_leaves_its_folder(
    site: Path, serve: Serve, path: str
) -> None:
    with pytest.raises(HTTPError) as error:
        urlopen(serve(site) + path)
    assert error.value.code == 404
    assert b"outside" not in error.value.read()


@pytest.mark.parametrize(("error", "told"), [(BrokenPipeError, False), (ValueError, True)])
def test_server_tells_of_its_own_faults_and_not_of_browsers_that_left(
    site: Path, capsys: pytest.CaptureFixture[str], error: type[Exception], told: bool
) -> None:
    def fail() -> None:
        raise error

    with Loopback(site) as server:
        try:
            fail()
        except error:
            server._server.handle_error(None, ("127.0.0.1", 1))
    assert (error.__name__ in capsys.readouterr().err) is told


@pytest.mark.parametrize(
    "body",
    ['<img src="http://127.0.0.1:9/stray.png">', "<script>throw new Error('loud')</script>"],
    ids=["another origin", "script error"],
)
def test_browse_fails_on_strays_and_script_errors(
    tmp_path: Path, serve: Serve, chromium: Browser, body: str
) -> None:
    (tmp_path / "index.html").write_text(f"<!doctype html><title>t</title>{body}", encoding="utf-8")
    with pytest.raises(AssertionError, match=r"another origin|threw"), watched(chromium) as open_page:
        open_page(serve(tmp_path))


def test_browse_lets_a_quiet_page_pass_at_the_width_asked(site: Path, serve: Serve, browse: Browse) -> None:
    page = browse(serve(site) + "page/", width=360, dark=True)
    assert page.evaluate("[innerWidth, matchMedia('(prefers-color-scheme: dark)').matches]") == [360, True]


def test_project_holds_the_named_seeds_and_nothing_generated(project: MakeProject, tmp_path: Path) -> None:
    seed = tmp_path / "a.txt"
    seed.write_text("خبر\nنص الخبر", encoding="utf-8")
    made = project(seed)
    assert [file.name for file in (made / "seeds").iterdir()] == ["a.txt"]
    assert (made / "mkdocs.yml").is_file()
    assert not any((made / name).exists() for name in ("site", "docs/articles", "docs/search"))


def test_workers_that_want_the_same_folder_at_once_get_one_that_was_made_once(tmp_path: Path) -> None:
    made: list[Path] = []

    def make(folder: Path) -> None:
        made.append(folder)
        (folder / "a").write_text("whole", encoding="utf-8")

    def work(_: int) -> str:
        return (BuiltOnce(tmp_path / "shared")("b", make) / "a").read_text(encoding="utf-8")

    with ThreadPoolExecutor(8) as workers:
        assert set(workers.map(work, range(8))) == {"whole"}
    assert made == [tmp_path / "shared" / "b"]


def test_a_folder_whose_making_failed_is_made_anew(tmp_path: Path) -> None:
    built_once = BuiltOnce(tmp_path / "shared")

    def fail(folder: Path) -> None:
        (folder / "left").touch()
        raise RuntimeError

    with pytest.raises(RuntimeError):
        built_once("a", fail)
    made = built_once("a", lambda folder: (folder / "new").touch())
    assert [file.name for file in made.iterdir()] == ["new"]


def test_a_worker_does_other_work_while_another_makes_what_it_wants(tmp_path: Path) -> None:
    built_once, started, done = BuiltOnce(tmp_path / "shared"), Event(), Event()

    def make(folder: Path) -> None:
        started.set()
        assert done.wait(60)
        (folder / "whole").touch()

    def work() -> bool:
        assert not built_once.is_made("a")
        done.set()
        return False

    with ThreadPoolExecutor(1) as other:
        other.submit(built_once, "a", make)
        assert started.wait(60)
        assert (built_once("a", make, meanwhile=work) / "whole").exists()


def test_whole_builds_are_run_first_then_pages_and_the_short_tests_last() -> None:
    marks = [frozenset[str](), frozenset({"browser", "slow"}), frozenset({"hypothesis"}), frozenset({"slow"})]
    assert sorted(marks, key=turn) == [marks[3], marks[1], marks[0], marks[2]]
