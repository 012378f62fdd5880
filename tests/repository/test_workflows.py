"""Continuous integration runs what people run, with no more rights than it needs."""

from __future__ import annotations

import os
import re
import tomllib
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.repository.test_make import TARGETS

ROOT = Path(__file__).parents[2]
WORKFLOWS = sorted((ROOT / ".github/workflows").glob("*.yml"))
GITLAB: dict[str, Any] = yaml.safe_load((ROOT / ".gitlab-ci.yml").read_text(encoding="utf-8"))


def load(path: Path) -> dict[str, Any]:
    """A GitHub workflow; YAML 1.1 reads its key `on` as a boolean."""
    workflow: dict[str, Any] = yaml.safe_load(path.read_text(encoding="utf-8"))
    workflow["on"] = workflow.pop(True)  # type: ignore[call-overload]
    return workflow


def commands(workflow: dict[str, Any]) -> list[str]:
    return [step["run"] for job in workflow["jobs"].values() for step in job["steps"] if "run" in step]


PUBLISH = load(ROOT / ".github/workflows/publish.yml")
TEST = load(ROOT / ".github/workflows/test.yml")


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_a_workflow_reads_only_unless_it_publishes_and_never_writes_to_the_repository(path: Path) -> None:
    workflow = load(path)
    assert workflow["permissions"] == {"contents": "read"}
    for job in workflow["jobs"].values():
        assert job["timeout-minutes"] <= 30
        granted = job.get("permissions", {})
        assert granted in ({}, {"pages": "write", "id-token": "write"})
        for step in job["steps"]:
            if step.get("uses", "").startswith("actions/checkout@"):
                assert step["with"] == {"persist-credentials": False}


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_a_workflow_uses_official_actions_of_a_stated_version_only(path: Path) -> None:
    used = [step["uses"] for job in load(path)["jobs"].values() for step in job["steps"] if "uses" in step]
    assert used
    assert all(re.fullmatch(r"actions/[a-z-]+@v\d+", name) for name in used)


def test_new_seeds_on_main_and_a_press_of_a_button_publish() -> None:
    assert set(PUBLISH["on"]) == {"push", "workflow_dispatch"}
    assert PUBLISH["on"]["push"]["branches"] == ["main"]
    assert "seeds/**" in PUBLISH["on"]["push"]["paths"]
    assert PUBLISH["concurrency"] == {"group": "pages", "cancel-in-progress": False}


def test_both_hosts_watch_the_same_paths_and_all_of_them_exist() -> None:
    github = [path.removesuffix("/**") for path in PUBLISH["on"]["push"]["paths"]]
    rules = [rule["changes"] for rule in GITLAB["pages"]["rules"] if "changes" in rule]
    assert [path.removesuffix("/**/*") for path in rules[0]] == github
    assert [path for path in github if not (ROOT / path).exists()] == []


def test_both_hosts_publish_with_make_site_and_the_commit_s_date() -> None:
    command = "SOURCE_DATE_EPOCH=$(git log -1 --format=%ct) make site"
    assert commands(PUBLISH) == [command]
    assert command in GITLAB["pages"]["script"]
    assert set(re.findall(r"make ([a-z]+)", " ".join(GITLAB["pages"]["script"]))) <= TARGETS


def test_both_hosts_test_every_supported_python_with_the_ci_script() -> None:
    matrix = TEST["jobs"]["test"]["strategy"]["matrix"]["python"]
    assert GITLAB["test"]["parallel"]["matrix"] == [{"PYTHON_VERSION": matrix}]
    assert commands(TEST) == GITLAB["test"]["script"] == [".ci/run"]
    lowest = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"][
        "requires-python"
    ]
    assert lowest == f">={matrix[0]}"


def test_the_ci_script_can_be_executed_and_runs_make_test() -> None:
    script = ROOT / ".ci/run"
    assert os.access(script, os.X_OK)
    assert script.read_text(encoding="utf-8").rstrip().endswith("exec make test")
    assert "test" in TARGETS


def test_every_pre_commit_hook_runs_a_program_of_the_locks() -> None:
    config = yaml.safe_load((ROOT / ".pre-commit-config.yaml").read_text(encoding="utf-8"))
    for hook in config["repos"][0]["hooks"]:
        program = Path(hook["entry"].split()[0])
        assert program.parent == Path(".venv/bin")
        assert program.name in {"ruff", "mypy", "khulasa"}
