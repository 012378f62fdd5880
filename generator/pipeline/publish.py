"""Docs and site on disk: written when their bytes change, swapped in whole.

MkDocs is run as a program, not imported: whatever builds a site from `docs/` can take its place.
"""

from __future__ import annotations

import calendar
import hashlib
import importlib.metadata
import os
import shutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from generator.errors import PublishError
from generator.files import place_if_changed, write_if_changed
from generator.text.language import catalogue, compiled

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping
    from datetime import date

    from generator.config.settings import Settings

_EDITION = ("articles", "archive", "figures", "topics", "outlets")
OWNED = (
    *(".well-known", "api", "assets/fonts", "newsletter"),
    *_EDITION,
    *(f"ar/{folder}" for folder in _EDITION),
)
"""Folders under the documentation that hold generated files only."""
_FEEDS = ("feed.xml", "atom.xml", "feed.json")
OWNED_FILES = (
    *("_headers", "llms.txt", "robots.txt", "service-worker.js"),
    *(f"{edition}{name}" for edition in ("", "ar/") for name in ("index.md", *_FEEDS)),
)
"""Generated files that lie beside hand-written ones."""
_AS_IT_IS = "newsletter/*/issue.md"
"""What MkDocs would make pages of, and readers want as it is; the recipe leaves it out."""
_BUILDERS = ("mkdocs", "mkdocs-material", "pymdown-extensions")


def write_docs(docs: Path, files: Mapping[PurePosixPath, bytes | Path]) -> list[PurePosixPath]:
    """Bring the generated files under `docs` to these bytes or kept files; the paths written or removed."""
    changed = [path for path, data in files.items() if _put(docs / path, data)]
    for stale in _strays(docs, files):
        (docs / stale).unlink()
        changed.append(stale)
    for folder in OWNED:
        _remove_empty(docs / folder)
    return changed


def is_generated(docs: Path, path: str) -> bool:
    """Whether a path under `docs` is that of a generated file; `path` is absolute."""
    name = os.path.relpath(path, docs).replace(os.sep, "/")
    return name in OWNED_FILES or name.startswith(tuple(f"{folder}/" for folder in (*OWNED, "search")))


def pending_docs(docs: Path, files: Mapping[PurePosixPath, bytes | Path]) -> list[PurePosixPath]:
    """What `write_docs` would write or remove."""
    return [*(path for path, data in files.items() if not _holds(docs / path, data)), *_strays(docs, files)]


def _put(path: Path, data: bytes | Path) -> bool:
    return place_if_changed(path, data) if isinstance(data, Path) else write_if_changed(path, data)


def _holds(path: Path, data: bytes | Path) -> bool:
    wanted = data.read_bytes() if isinstance(data, Path) else data
    return path.is_file() and path.read_bytes() == wanted


def _strays(docs: Path, files: Collection[PurePosixPath]) -> list[PurePosixPath]:
    inside = (path for folder in OWNED for path in sorted((docs / folder).rglob("*")))
    found = (path for path in (*inside, *(docs / name for name in OWNED_FILES)) if path.is_file())
    relative = (PurePosixPath(path.relative_to(docs).as_posix()) for path in found)
    return [path for path in relative if path not in files]


def _remove_empty(folder: Path) -> None:
    for path in sorted(folder.rglob("*"), reverse=True):
        if path.is_dir() and not any(path.iterdir()):
            path.rmdir()


def write_catalogue(settings: Settings) -> None:
    """Compile the Arabic words of the theme, which MkDocs loads, beside their source."""
    if settings.arabic_recipe:
        templates = settings.project / "templates"
        target = catalogue(templates, "ar").with_suffix(".mo")
        write_if_changed(target, compiled(templates, "ar"))


def build_site(settings: Settings, latest: date | None) -> bool:
    """Build the site aside and swap it in; `False` when nothing it is made of has changed.

    `latest` dates what MkDocs wants dated, so that the clock does not show in the site.

    Raises:
        PublishError: MkDocs failed; the old site stays.
    """
    stamp, seal = settings.work_dir / "site.sha256", _seal(settings)
    # Beside the live folder, which may be a link to another file system, so that a rename is enough.
    live = settings.site_dir.resolve()
    aside, old = workplaces(live)
    if old.is_dir() and not live.exists():
        old.rename(live)  # a run was killed between the two renames of a swap
    if stamp.is_file() and stamp.read_text() == seal + _listing(live):
        return False
    stamp.unlink(missing_ok=True)
    shutil.rmtree(aside, ignore_errors=True)
    try:
        _run_mkdocs(settings, aside, latest)
        for path in settings.docs_dir.glob(_AS_IT_IS):
            shutil.copyfile(path, aside / path.relative_to(settings.docs_dir))
        _swap(aside, live, old)
    finally:
        shutil.rmtree(aside, ignore_errors=True)
    write_if_changed(stamp, (seal + _listing(live)).encode())
    return True


def workplaces(live: Path) -> tuple[Path, Path]:
    """Where the next site is built, and where the last one waits while the next moves in."""
    return live.with_name(f".{live.name}.new"), live.with_name(f".{live.name}.old")


def _swap(aside: Path, live: Path, old: Path) -> None:
    shutil.rmtree(old, ignore_errors=True)
    live.parent.mkdir(parents=True, exist_ok=True)
    if live.exists():
        live.rename(old)
    try:
        aside.rename(live)
    except OSError:
        if old.exists():
            old.rename(live)
        raise
    shutil.rmtree(old, ignore_errors=True)


def mkdocs_environment(latest: date | None) -> dict[str, str]:
    """The environment for MkDocs: quiet, and with a date that does not come from the clock."""
    epoch = calendar.timegm(latest.timetuple()) if latest else 0
    return {**os.environ, "NO_MKDOCS_2_WARNING": "1", "SOURCE_DATE_EPOCH": str(epoch), "TZ": "UTC"}


def _run_mkdocs(settings: Settings, aside: Path, latest: date | None) -> None:
    """Build every edition, both at once: the Arabic one moves into the English one when they are done."""
    arabic = aside.with_name(f"{aside.name}.ar")
    recipes = [(settings.files[0], aside)]
    if settings.arabic_recipe:
        recipes.append((settings.arabic_recipe, arabic))
    try:
        with ThreadPoolExecutor() as pool:
            list(pool.map(lambda one: _run_recipe(settings, one[0], one[1], latest), recipes))
        if settings.arabic_recipe:
            arabic.rename(aside / "ar")
    finally:
        shutil.rmtree(arabic, ignore_errors=True)


def _run_recipe(settings: Settings, recipe: Path, target: Path, latest: date | None) -> None:
    command = [sys.executable, "-m", "mkdocs", "build", "--quiet"]
    result = subprocess.run(  # noqa: S603 - our own interpreter and constants
        [*command, "--config-file", str(recipe), "--site-dir", str(target)],
        cwd=settings.project,
        env=mkdocs_environment(latest),
        capture_output=True,
        encoding="utf-8",
        errors="replace",
        check=False,
    )
    if result.returncode:
        said = (result.stderr or result.stdout).strip().splitlines()
        raise PublishError(
            f"mkdocs build, {recipe.name}",
            said[-1] if said else f"exit {result.returncode}",
            "the site is as it was",
        )


def _seal(settings: Settings) -> str:
    """SHA-256 over everything the site is made of."""
    digest = hashlib.sha256()
    for name in _BUILDERS:
        digest.update(f"{name}=={importlib.metadata.version(name)}\n".encode())
    for path in _inputs(settings):
        digest.update(os.path.relpath(path, settings.project).encode() + b"\0")
        digest.update(hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest()


def _listing(site: Path) -> str:
    """SHA-256 over names and sizes, so that a damaged site is built again."""
    digest = hashlib.sha256()
    for path in _files(sorted(site.rglob("*"))):
        digest.update(f"{path.relative_to(site).as_posix()}\0{path.stat().st_size}\n".encode())
    return digest.hexdigest()


def _inputs(settings: Settings) -> Iterator[Path]:
    yield from settings.files
    for folder in (settings.docs_dir, settings.project / "templates" / "theme"):
        yield from _files(sorted(folder.rglob("*")))


def _files(paths: Iterable[Path]) -> Iterator[Path]:
    return (path for path in paths if path.is_file())
