"""The program called in the test process says, writes and ends as it does in a process of its own."""

from __future__ import annotations

import logging
import os
import shutil
import signal
import sys
import warnings
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.conftest import ROOT
from tests.program import call, file_caches, start

if TYPE_CHECKING:
    from tests.conftest import MakeProject, Run

pytestmark = pytest.mark.no_cover  # what is compared is counted by the tests of each command
PAIR = '{"id": 1, "ar": "بلغت 900 ألف دولار", "en": "It reached $90,000"}\nno JSON\n'
RUNS: tuple[tuple[tuple[str, ...], str, dict[str, str]], ...] = (
    (("--help",), "", {}),
    (("check",), "", {}),
    (("check", "--strict", "--format", "github"), "", {}),
    (("check", "--jsonl"), PAIR, {}),
    (("check", "--only", "nobody"), "", {}),
    (("check", "--run", "mkdocs.yml"), "", {}),
    (("figures",), "بلغت 900 ألف دولار", {}),
    (("generate", "--offline", "--verbose"), "", {"SOURCE_DATE_EPOCH": "1770000000"}),
    (("generate", "--offline"), "", {"SOURCE_DATE_EPOCH": "soon"}),
    (("doctor",), "", {"KHULASA_GOOGLE_URL": "http://127.0.0.1:9/"}),
    (("nothing",), "", {}),
    ((), "", {"_KHULASA_COMPLETE": "bash_complete", "COMP_WORDS": "khulasa ch", "COMP_CWORD": "1"}),
)


def written(project: Path) -> dict[str, bytes]:
    """Every file of the project but the lock and what says when files were written."""
    return {
        path.relative_to(project).as_posix(): path.read_bytes()
        for path in sorted(project.rglob("*"))
        if path.is_file() and path.name not in {"lock", "store.sqlite", "site.sqlite"}
    }


@pytest.mark.parametrize("given", RUNS, ids=lambda given: " ".join(given[0]) or "completion")
def test_a_call_and_a_process_agree_in_exit_code_output_and_files(
    project: MakeProject, run: Run, program: Run, given: tuple[tuple[str, ...], str, dict[str, str]]
) -> None:
    arguments, stdin, variables = given
    root = project(ROOT / "seeds")
    po = root / "seeds/netflix-ai-product-manager.en.po"
    po.write_text(po.read_text(encoding="utf-8").replace("$900,000", "$90,000"), encoding="utf-8")
    before = shutil.copytree(root, root.with_name("before"))
    called = run(root, *arguments, stdin=stdin, **variables)
    by_call = written(root)
    shutil.rmtree(root)
    before.rename(root)
    started = program(root, *arguments, stdin=stdin, **variables)
    assert (called.returncode, called.stdout, called.stderr) == (
        started.returncode, started.stdout, started.stderr,
    )  # fmt: skip
    assert by_call == written(root)


def test_a_fault_of_the_program_ends_in_the_traceback_that_an_interpreter_prints(
    project: MakeProject, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise RuntimeError("out of order")

    monkeypatch.setattr("generator.cli.check.run_of", broken)
    result = call(project(), "check")
    assert (result.returncode, result.stdout) == (1, "")
    assert result.stderr.startswith("Traceback (most recent call last)")
    assert result.stderr.endswith("RuntimeError: out of order\n")


def test_after_a_call_the_process_is_as_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def state() -> tuple[object, ...]:
        handlers = [signal.getsignal(stop) for stop in (signal.SIGINT, signal.SIGTERM)]
        streams = (sys.stdin, sys.stdout, sys.stderr, sys.argv)
        return (
            Path.cwd(),
            dict(os.environ),
            handlers,
            streams,
            list(warnings.filters),
            logging.root.manager.disable,
        )

    def upset() -> None:
        os.chdir(ROOT)
        os.environ["KHULASA_LEFT"] = "behind"
        signal.signal(signal.SIGTERM, signal.SIG_IGN)
        warnings.simplefilter("error")
        logging.disable(logging.CRITICAL)
        sys.exit("done")

    monkeypatch.setattr("tests.program.main", upset)
    before = state()
    result = call(tmp_path)
    assert (result.returncode, result.stderr) == (1, "done\n")
    assert state() == before


def test_the_program_s_own_variables_reach_it_only_from_the_test(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def show() -> None:
        print(*(name for name in sorted(os.environ) if name.startswith("KHULASA_")))

    monkeypatch.setenv("KHULASA_GOOGLE_URL", "http://outside.example/")
    monkeypatch.setattr("tests.program.main", show)
    assert call(tmp_path).stdout == "\n"
    assert call(tmp_path, KHULASA_LLM_KEY="k").stdout == "KHULASA_LLM_KEY\n"


def test_what_a_run_read_from_files_is_read_anew_by_the_next(project: MakeProject, run: Run) -> None:
    root = project()
    assert run(root, "generate", "--offline", "--dry-run").returncode == 0
    assert sum(cached.cache_info().currsize for cached in file_caches()) > 0
    run(root, "--version")
    assert sum(cached.cache_info().currsize for cached in file_caches()) == 0


@pytest.mark.parametrize("name", ["TZ", "LANG", "PYTHONHASHSEED"])
def test_what_an_interpreter_reads_at_its_start_is_refused_in_a_call(tmp_path: Path, name: str) -> None:
    with pytest.raises(ValueError, match=f"{name} is read when an interpreter starts"):
        call(tmp_path, "--version", **{name: "0"})
    assert start(tmp_path, "--version", **{name: "0"}).returncode == 0
