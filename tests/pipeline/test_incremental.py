"""Whatever people did, and whatever was killed, a run writes what it would write with nothing kept."""

from __future__ import annotations

import multiprocessing
import shutil
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import polib
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from generator.cli import main  # noqa: F401 - the processes that are forked need not load it
from generator.pipeline.last_run import FILE as LAST_RUN
from generator.store import STORE
from tests.conftest import _copy_project
from tests.pipeline.killed_run import run as run_in_process

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.conftest import Run

PROCESSES = multiprocessing.get_context("forkserver")
PROCESSES.set_forkserver_preload(["tests.pipeline.killed_run"])
DAY = 86_400
BEGIN = 1_790_000_000
TEXTS = {
    "port": "توسيع ميناء صور\nقالت الوزارة إن كلفة المشروع 5 ملايين دولار.\nويعمل فيه 300 عامل منذ 2023.",
    "port-again": "ميناء صور يتوسع\nقالت الوزارة إن كلفة المشروع 7 ملايين دولار.\nويعمل فيه 300 عامل.",
    "road": "طريق جديد\nيبلغ طول الطريق 12 كيلومترا، ويفتتح في 3 أيار.",
    "wheat": "محصول القمح\nبلغ المحصول 400 ألف طن، بعد 350 ألفا العام الماضي.\nوقال بنك الغد إن السعر ثابت.",
}
ENGLISH = ("Tyre port expands", "The ministry said the project costs $5 million.", "It employs 400 workers.")
SLUGS = [*TEXTS]
WAYS = ("publish: verified", "publish: reviewed-only", "original: excerpt", "digits: arab", "months: gulf")
FRONT = {"source": "المرفأ", "published": "2026-03-0{}", "tags": "[موانئ, بنى تحتية]"}


def seed(project: Path, number: int) -> Path:
    return project / "seeds" / f"{SLUGS[number % len(SLUGS)]}.txt"


def write(path: Path, **front: str) -> None:
    """The seed with this front matter, its English beside it."""
    number = SLUGS.index(path.stem) if path.stem in SLUGS else 0
    said = "".join(f"{key}: {value.format(number + 1)}\n" for key, value in (FRONT | front).items())
    path.write_text(f"---\n{said}---\n{TEXTS[SLUGS[number]]}\n", encoding="utf-8")


def add(project: Path, number: int) -> None:
    write(seed(project, number))


def edit(project: Path, number: int) -> None:
    if (path := seed(project, number)).exists():
        path.write_text(path.read_text("utf-8").replace("300", "310") + "وهذه جملة أخرى.\n", encoding="utf-8")


def translate(project: Path, number: int) -> None:
    po = seed(project, number).with_suffix(".en.po")
    if po.exists():
        catalogue = polib.pofile(str(po))
        for entry, english in zip(catalogue, ENGLISH, strict=False):
            entry.msgstr, entry.flags = f"{english}", []
        catalogue.save()


def retag(project: Path, number: int) -> None:
    if (path := seed(project, number)).exists():
        write(path, tags="[قمح]", source="الغد")


def withdraw(project: Path, number: int) -> None:
    if (path := seed(project, number)).exists():
        write(path, withdrawn="true")


def remove(project: Path, number: int) -> None:
    for path in (seed(project, number), seed(project, number).with_suffix(".en.po")):
        path.unlink(missing_ok=True)


def rename(project: Path, number: int) -> None:
    if (path := seed(project, number)).exists():
        for old in (path, path.with_suffix(".en.po")):
            if old.exists():
                old.rename(old.with_name(f"renamed-{number}-{old.name}"))


def glossary(project: Path, number: int) -> None:
    rows = ["ar,en,note,forbidden", "ميناء,port|harbour,,wharf", "بنك الغد,Tomorrow Bank,,"][: number % 3 + 1]
    (project / "seeds/glossary.csv").write_text("\n".join([*rows, ""]), encoding="utf-8")


def names(project: Path, number: int) -> None:
    rows = ["ar,en,slug,kind", "موانئ,Ports,,topic", "المرفأ,Al Marfa,,outlet"][: number % 3 + 1]
    (project / "seeds/names.csv").write_text("\n".join([*rows, ""]), encoding="utf-8")


def settle(project: Path, number: int) -> None:
    recipe, ways = project / "mkdocs.yml", [*WAYS, ""]
    head, _, tail = recipe.read_text(encoding="utf-8").partition("  khulasa:\n")
    kept = [line for line in tail.splitlines() if line.strip() not in WAYS]
    chosen = f"    {ways[number % len(ways)]}".rstrip()
    recipe.write_text("\n".join([f"{head}  khulasa:", chosen, *kept, ""]), encoding="utf-8")


def template(project: Path, number: int) -> None:
    with (project / "templates/pages/article/topics.md.j2").open("a", encoding="utf-8") as file:
        file.write(f"\n<!-- {number} -->\n")


CHANGES: dict[str, Callable[[Path, int], None]] = {
    change.__name__: change
    for change in (
        *(add, edit, translate, retag, withdraw, remove),
        *(rename, glossary, names, settle, template),
    )
}


def files(project: Path) -> dict[str, bytes]:
    """What a run writes for readers and editors."""
    found = (path for part in ("docs", "seeds") for path in (project / part).rglob("*") if path.is_file())
    return {path.relative_to(project).as_posix(): path.read_bytes() for path in found}


def with_nothing_kept(project: Path, folder: Path) -> Path:
    """The project as somebody else would have it who has only what people own; pictures are kept."""
    clean = folder / "clean"
    shutil.rmtree(clean, ignore_errors=True)
    shutil.copytree(project, clean, ignore=shutil.ignore_patterns(STORE, LAST_RUN, "search", "outputs.json"))
    return clean


def check(steps: list[tuple[str, int, int | None]], work: Path, run: Run) -> None:
    with TemporaryDirectory() as folder:
        project = _copy_project(Path(folder) / "project")
        shutil.copytree(work, project / ".khulasa")
        for number in (0, 1):
            add(project, number)
        epoch = BEGIN
        for name, number, kill in [("add", 0, None), *steps]:
            epoch += DAY
            CHANGES[name](project, number)
            if kill is not None:
                process = PROCESSES.Process(target=run_in_process, args=(str(project), epoch, kill))
                process.start()
                process.join()
                assert process.exitcode in {0, -9} or not [*project.glob("seeds/*.txt")]
            clean = with_nothing_kept(project, Path(folder))
            results = [
                run(where, "generate", "--offline", "--json", SOURCE_DATE_EPOCH=str(epoch))
                for where in (project, clean)
            ]
            assert results[0].returncode == results[1].returncode, results[0].stderr + results[1].stderr
            assert results[0].returncode == 0 or not [*project.glob("seeds/*.txt")], results[0].stderr
            assert results[0].stdout == results[1].stdout
            assert files(project) == files(clean), (name, number, kill)


STEP = st.tuples(
    st.sampled_from(sorted(CHANGES)), st.integers(0, 9), st.one_of(st.none(), st.integers(0, 60))
)


@pytest.mark.slow
@pytest.mark.no_cover
@settings(
    max_examples=max(1, settings().max_examples // 250),
    derandomize=True,  # a failure of one run is a failure of all
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
    print_blob=True,
)
@example(steps=[("translate", 0, None), ("glossary", 1, None), ("settle", 1, 7), ("names", 2, None)])
@given(steps=st.lists(STEP, min_size=2, max_size=4))
def test_a_run_writes_what_it_would_write_with_nothing_kept(
    work: Path, run: Run, steps: list[tuple[str, int, int | None]]
) -> None:
    check(steps, work, run)


@pytest.mark.soak
@settings(
    max_examples=max(1, settings().max_examples // 250),
    derandomize=True,  # a failure of one run is a failure of all
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
    print_blob=True,
)
@given(steps=st.lists(STEP, min_size=3, max_size=12))
def test_so_it_does_after_long_histories(
    work: Path, run: Run, steps: list[tuple[str, int, int | None]]
) -> None:
    check(steps, work, run)
