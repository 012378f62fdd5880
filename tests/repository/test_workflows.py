"""Continuous integration runs what people run, with no more rights than it needs."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.translation.engines import ENGINES
from tests.repository.test_make import TARGETS

ROOT = Path(__file__).parents[2]
OF_A_NEWSPAPER = ROOT / "templates/newspaper/.github/workflows/publish.yml"
WORKFLOWS = [*sorted((ROOT / ".github/workflows").glob("*.yml")), OF_A_NEWSPAPER]
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
TRANSLATE = load(ROOT / ".github/workflows/translate.yml")


READS = {"contents": "read"}
GRANTED = {
    ("publish.yml", "deploy"): {"pages": "write", "id-token": "write"},
    ("translate.yml", "propose"): {"contents": "write", "pull-requests": "write"},
}
"""The jobs that may do more than read."""


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_a_job_reads_only_unless_it_publishes_or_proposes_and_keeps_no_credentials(path: Path) -> None:
    workflow = load(path)
    assert workflow["permissions"] == READS
    for name, job in workflow["jobs"].items():
        assert job["timeout-minutes"] <= 30
        assert job.get("permissions", READS) == GRANTED.get((path.name, name), READS)
        for step in job["steps"]:
            if step.get("uses", "").startswith("actions/checkout@"):
                assert step["with"]["persist-credentials"] is False


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_a_workflow_uses_official_actions_only_each_pinned_to_the_commit_of_one_version(path: Path) -> None:
    used = re.findall(r"uses: (.*)$", path.read_text(encoding="utf-8"), re.MULTILINE)
    assert used
    pins = set[tuple[str, str]]()
    for line in used:
        found = re.fullmatch(r"actions/([a-z-]+)@([0-9a-f]{40}) # v\d+\.\d+\.\d+", line)
        assert found, line
        pins.add((found[1], found[2]))
    assert len(pins) == len({name for name, _ in pins})


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_no_command_has_anything_put_into_it_that_others_can_choose(path: Path) -> None:
    """Names of branches and files reach a shell as variables, never as part of its program."""
    assert [command for command in commands(load(path)) if "${{" in command] == []


def test_no_workflow_runs_with_rights_for_what_a_fork_sends() -> None:
    for path in WORKFLOWS:
        assert set(load(path)["on"]) <= {"push", "pull_request", "workflow_dispatch"}


def test_what_reads_articles_never_holds_the_right_to_write_and_what_writes_runs_no_program_of_ours() -> None:
    jobs = TRANSLATE["jobs"]
    assert jobs["propose"]["if"] == "github.event_name == 'push'"
    assert "secrets." not in str(jobs["propose"])
    (proposing,) = [step["run"] for step in jobs["propose"]["steps"] if "run" in step]
    assert proposing.splitlines() == [
        "gh auth setup-git",
        '.ci/translations propose "$RUNNER_TEMP/proposal" "$BRANCH"',
    ]
    assert (
        "khulasa"
        not in (ROOT / ".ci/translations").read_text(encoding="utf-8").split("propose_translations() {")[1]
    )


def test_every_engine_that_may_have_a_key_gets_it_in_the_step_that_translates_and_nowhere_else() -> None:
    keyless = {"memory", "google", "mymemory", "firefox"}
    wanted = {f"KHULASA_{name.upper()}_KEY" for name in ENGINES.keys() - keyless | {"llm"}}
    holding = [step for step in TRANSLATE["jobs"]["translate"]["steps"] if "secrets." in str(step)]
    assert [step["name"] for step in holding] == ["Translate, check and build"]
    given = {name: value for name, value in holding[0]["env"].items() if name != "BRANCH"}
    assert given == {name: f"${{{{ secrets.{name} }}}}" for name in wanted}


def test_translations_do_not_start_translations() -> None:
    assert TRANSLATE["on"]["push"]["branches-ignore"] == ["translations/**"]
    for event in ("push", "pull_request"):
        assert TRANSLATE["on"][event]["paths"] == ["seeds/*.txt", "seeds/glossary.csv"]
    assert GITLAB["translate"]["rules"][0] == {
        "if": "$CI_COMMIT_BRANCH =~ /^translations\\//",
        "when": "never",
    }
    assert GITLAB["translate"]["rules"][1]["changes"] == TRANSLATE["on"]["push"]["paths"]


@pytest.mark.parametrize(
    "command",
    [
        ["zizmor", "--offline", "--no-progress", "--strict-collection", "--pedantic", ".github"],
        ["check-jsonschema", "--builtin-schema", "vendor.github-workflows", *map(str, WORKFLOWS)],
        ["check-jsonschema", "--builtin-schema", "vendor.gitlab-ci", ".gitlab-ci.yml"],
    ],
    ids=["zizmor", "GitHub's schema", "GitLab's schema"],
)
def test_the_workflow_linters_have_nothing_to_say(command: list[str]) -> None:
    program = Path(sys.executable).with_name(command[0])
    done = subprocess.run([program, *command[1:]], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


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


KEPT = {".khulasa", "docs", "site"}
"""What a run that publishes leaves to the next: the work folder, what was generated, the site."""
ONLY_OF_THE_COMMIT = "git restore . && git clean -fdq -- docs"
"""Puts what is not generated back to what the commit has, after an older run's files were restored."""


def test_both_hosts_publish_with_make_site_and_the_commit_s_date() -> None:
    command = "SOURCE_DATE_EPOCH=$(git log -1 --format=%ct) make site"
    assert commands(PUBLISH) == [ONLY_OF_THE_COMMIT, command]
    assert GITLAB["pages"]["script"][:2] == [ONLY_OF_THE_COMMIT, command]
    assert set(re.findall(r"make ([a-z]+)", " ".join(GITLAB["pages"]["script"]))) <= TARGETS


def test_what_publishes_keeps_its_work_for_the_next_run() -> None:
    for path in (ROOT / ".github/workflows/publish.yml", OF_A_NEWSPAPER):
        steps = load(path)["jobs"]["build"]["steps"]
        (cache,) = [step["with"] for step in steps if step.get("uses", "").startswith("actions/cache@")]
        assert set(cache["path"].split()) == KEPT
        assert cache["key"].startswith(cache["restore-keys"])
        assert ONLY_OF_THE_COMMIT in commands(load(path))
    assert {path.rstrip("/") for path in GITLAB["pages"]["cache"]["paths"]} == KEPT


def test_of_restored_files_only_those_that_git_ignores_stay(tmp_path: Path) -> None:
    """What a person has removed or changed since is that of the commit, what was generated is kept."""
    docs = tmp_path / "docs"
    (docs / "articles").mkdir(parents=True)
    (docs / "mine.md").write_text("new", encoding="utf-8")
    git = ["git", "-C", str(tmp_path), "-c", "user.name=a", "-c", "user.email=a@example.org"]
    for arguments in (["init", "-q"], ["add", "."], ["commit", "-qm", "first"]):
        subprocess.run([*git, *arguments], check=True)
    (docs / ".gitignore").write_text("/.gitignore\n/articles/\n", encoding="utf-8")
    (docs / "articles/index.md").write_text("generated", encoding="utf-8")
    (docs / "mine.md").write_text("old", encoding="utf-8")
    (docs / "removed.md").write_text("old", encoding="utf-8")
    subprocess.run(ONLY_OF_THE_COMMIT, shell=True, cwd=tmp_path, check=True)
    assert {path.name for path in docs.rglob("*")} == {".gitignore", "articles", "index.md", "mine.md"}
    assert (docs / "mine.md").read_text(encoding="utf-8") == "new"


def test_both_hosts_test_every_supported_python_with_the_ci_script() -> None:
    matrix = TEST["jobs"]["test"]["strategy"]["matrix"]["python"]
    assert GITLAB["test"]["parallel"]["matrix"] == [{"PYTHON_VERSION": matrix}]
    *preparing, testing = commands(TEST)
    assert [testing] == GITLAB["test"]["script"] == [".ci/run"]
    assert all(
        command.startswith("sudo apt-get ") for command in preparing
    )  # `make test` does it where it is root
    lowest = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"][
        "requires-python"
    ]
    assert lowest == f">={matrix[0]}"


def test_the_ci_script_can_be_executed_and_runs_the_tests_and_the_long_ones() -> None:
    script = ROOT / ".ci/run"
    assert os.access(script, os.X_OK)
    assert script.read_text(encoding="utf-8").rstrip().endswith("\nmake test COVERAGE=97\nexec make soak")
    assert {"test", "soak"} <= TARGETS


def test_every_pre_commit_hook_runs_a_program_of_the_locks() -> None:
    config = yaml.safe_load((ROOT / ".pre-commit-config.yaml").read_text(encoding="utf-8"))
    for hook in config["repos"][0]["hooks"]:
        program = Path(hook["entry"].split()[0])
        assert program.parent == Path(".venv/bin")
        assert program.name in {"ruff", "mypy", "khulasa"}
