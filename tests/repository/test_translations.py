"""`.ci/translations`: new seeds become a pull request, corrections in it stay, nothing else is pushed."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from shlex import quote
from typing import TYPE_CHECKING

import polib
import pytest

from tests.translation.engines.service import page, running

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.conftest import MakeProject
    from tests.translation.engines.service import Service

pytestmark = pytest.mark.slow  # checkouts are made, pushed to and built
ROOT = Path(__file__).parents[2]
TITLE, FIRST, SECOND = "ارتفاع الصادرات", "بلغت الصادرات 900 ألف طن.", "وقال الوزير إن العمل مستمر."
ENGLISH = {TITLE: "Exports rise", FIRST: "Exports reached 90,000 tonnes.", SECOND: "The minister said so."}
GH = """#!/bin/sh
printf '%s\\n' "$*" >>"$GH_LOG"
[ "$2" = list ] && cat "$GH_OPEN"
exit 0
"""


def git(folder: Path, *arguments: str) -> str:
    identity = ("-c", "user.name=Editor", "-c", "user.email=editor@example.org")
    done = subprocess.run(
        ["git", *identity, *arguments], cwd=folder, capture_output=True, encoding="utf-8", check=True
    )
    return done.stdout.strip()


@dataclass
class Host:
    """A host of repositories: the bare repository, its `gh`, and a translation service."""

    folder: Path
    service: Service
    parts: Path
    """What `make .venv/.installed` and a first build leave behind."""

    def clone(self, branch: str = "main") -> Path:
        """A fresh checkout, as each job has it."""
        clone = self.folder / f"clone-{len(list(self.folder.iterdir()))}"
        git(self.folder, "clone", "--quiet", "--branch", branch, "origin.git", str(clone))
        shutil.copytree(self.parts, clone, dirs_exist_ok=True)
        (clone / ".venv/.installed").touch()
        return clone

    def push(self, branch: str, name: str, text: str) -> None:
        """Add a file to the branch, as an editor does."""
        clone = self.clone()
        git(clone, "switch", "--quiet", *([] if branch == "main" else ["--create"]), branch)
        (clone / name).write_text(text, encoding="utf-8")
        git(clone, "add", "--", name)
        git(clone, "commit", "--quiet", "--message", "Add an article")
        git(clone, "push", "--quiet", "origin", branch)

    def start(self, clone: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
        """Run a step in the checkout."""
        environment = {
            k: v for k, v in os.environ.items() if not k.startswith(("KHULASA_", "GIT", "GITHUB_"))
        }
        environment |= {
            "PATH": f"{self.folder}:{environment['PATH']}",
            "GH_LOG": str(self.folder / "gh.log"),
            "GH_OPEN": str(self.folder / "gh.open"),
            "KHULASA_GOOGLE_URL": self.service.url,
        }
        return subprocess.run(
            [".ci/translations", *arguments],
            cwd=clone, env=environment, capture_output=True, encoding="utf-8", check=False,
        )  # fmt: skip

    def translate(self, branch: str) -> Path:
        """Both steps on fresh checkouts of the branch; the folder that passes between them."""
        out = self.folder / f"out-{len(list(self.folder.iterdir()))}"
        for step in ("make", "propose"):
            done = self.start(self.clone(branch), step, str(out), branch)
            assert done.returncode == 0, done.stdout + done.stderr
        return out

    def asked_of_gh(self) -> list[str]:
        log = self.folder / "gh.log"
        return log.read_text(encoding="utf-8").splitlines() if log.exists() else []


@pytest.fixture
def host(tmp_path: Path, project: MakeProject) -> Iterator[Host]:
    root, folder, parts = project(), tmp_path / "host", tmp_path / "parts"
    shutil.move(root / ".khulasa", parts / ".khulasa")
    for name in (".ci/translations", "Makefile", ".gitignore", "pyproject.toml", "requirements.lock"):
        (root / name).parent.mkdir(exist_ok=True)
        shutil.copy(ROOT / name, root / name)
    (parts / ".venv/bin").mkdir(parents=True)
    program = parts / ".venv/bin/khulasa"
    start = f'PYTHONPATH={quote(str(ROOT))} exec {quote(sys.executable)} -m generator "$@"'
    program.write_text(f"#!/bin/sh\n{start}\n", encoding="utf-8")
    program.chmod(0o755)
    folder.mkdir()
    (folder / "gh").write_text(GH, encoding="utf-8")
    (folder / "gh").chmod(0o755)
    (folder / "gh.open").touch()
    git(root, "init", "--quiet", "--initial-branch", "main")
    (root / "seeds/old.txt").write_text(f"{TITLE}\n{SECOND}\n", encoding="utf-8")
    git(root, "add", "--all")
    git(root, "commit", "--quiet", "--message", "Begin")
    git(folder, "clone", "--quiet", "--bare", str(root), "origin.git")
    with running(lambda text: page(ENGLISH.get(text, "Something else."))) as service:
        yield Host(folder, service, parts)


def proposed(host: Host, branch: str, name: str) -> polib.POFile:
    return polib.pofile(git(host.folder / "origin.git", "show", f"translations/{branch}:{name}"))


def test_new_seeds_are_proposed_once_and_corrections_in_the_proposal_stay(host: Host) -> None:
    host.push("main", "seeds/exports.txt", f"{TITLE}\n{FIRST} {SECOND}\n")
    before = git(host.folder / "origin.git", "rev-parse", "main")
    out = host.translate("main")
    assert {entry.msgid: entry.msgstr for entry in proposed(host, "main", "seeds/exports.en.po")} == ENGLISH
    assert git(host.folder / "origin.git", "rev-parse", "main") == before
    assert host.asked_of_gh()[-1].startswith("pr create --head translations/main --base main --title ")
    report = (out / "report.md").read_text(encoding="utf-8")
    for said in ("1 unverified figure", FIRST, "90,000 tonnes", "<td>google</td>", "<th>cost</th>"):
        assert said in report
    assert (out / "site/articles/exports/index.html").is_file()
    assert "<failure" in (out / "junit.xml").read_text(encoding="utf-8")

    correcting = host.clone("translations/main")
    po = polib.pofile(str(correcting / "seeds/exports.en.po"))
    (wrong,) = [entry for entry in po if entry.msgid == FIRST]
    wrong.msgstr, wrong.flags = "Exports reached 900,000 tonnes.", []
    po.save()
    git(correcting, "commit", "--quiet", "--all", "--message", "Correct a figure")
    git(correcting, "push", "--quiet", "origin", "translations/main")
    (host.folder / "gh.open").write_text("7\n", encoding="utf-8")
    asked = len(host.service.asked)
    host.push("main", "seeds/more.txt", "خبر جديد\nوصلت السفينة إلى الميناء.\n")
    out = host.translate("main")
    (kept,) = [entry for entry in proposed(host, "main", "seeds/exports.en.po") if entry.msgid == FIRST]
    assert (kept.msgstr, kept.fuzzy) == ("Exports reached 900,000 tonnes.", False)
    assert sorted(host.service.asked[asked:]) == ["خبر جديد", "وصلت السفينة إلى الميناء."]
    assert host.asked_of_gh()[-1] == f"pr edit 7 --body-file {out}/report.md"

    merging = host.clone()
    git(merging, "merge", "--quiet", "--no-edit", "origin/translations/main")
    git(merging, "push", "--quiet", "origin", "main")
    asked, calls = len(host.service.asked), len(host.asked_of_gh())
    out = host.translate("main")
    assert "nothing to translate" in (out / "report.md").read_text(encoding="utf-8")
    assert (len(host.service.asked), len(host.asked_of_gh())) == (asked, calls)


def test_names_of_files_and_branches_are_never_run_and_the_patch_reaches_seeds_only(host: Host) -> None:
    branch = "news/$(touch${IFS}pwned)"
    host.push(branch, "seeds/$(touch pwned);-n 'x.txt", f"{TITLE}\n{FIRST}\n")
    out = host.folder / "out"
    made = host.clone(branch)
    assert host.start(made, "make", str(out), branch).returncode == 0
    patch = out / "translations.patch"
    (made / ".github").mkdir()
    for name in (".github/evil.yml", "seeds/evil.sh", "Makefile"):
        (made / name).write_text("evil\n", encoding="utf-8")
    git(made, "add", "--all", "--", ".github", "seeds", "Makefile")
    patch.write_text(git(made, "diff", "--cached", "--binary") + "\n", encoding="utf-8")
    proposing = host.clone(branch)
    done = host.start(proposing, "propose", str(out), branch)
    assert done.returncode == 0, done.stderr
    names = git(proposing, "diff", "--name-only", "-z", branch, "HEAD").split("\0")
    assert sorted(filter(None, names)) == [
        "seeds/$(touch pwned);-n 'x.en.po",
        "seeds/old.en.po",
        "seeds/register.csv",
    ]
    assert [*made.rglob("pwned*"), *proposing.rglob("pwned*")] == []
    assert host.asked_of_gh()[-1].startswith(f"pr create --head translations/{branch} --base {branch} ")


def test_a_pull_request_of_a_fork_is_translated_and_previewed_without_a_branch(host: Host) -> None:
    out = host.folder / "out"
    assert host.start(host.clone(), "make", str(out)).returncode == 0
    assert TITLE in (out / "report.md").read_text(encoding="utf-8")
    assert (out / "site/articles/old/index.html").is_file()


def test_a_proposal_that_no_longer_fits_its_branch_is_left_to_a_person(host: Host) -> None:
    host.translate("main")
    host.push("main", "seeds/old.en.po", "# Mine.\n")
    done = host.start(host.clone(), "make", str(host.folder / "out"), "main")
    assert done.returncode == 1
    assert "merge main into it by hand" in done.stderr
