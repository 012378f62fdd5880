"""What comes with the program and a project may replace: templates, theme, style sheets, scripts, pages.

In this repository they are at the top, where a project has its own; the wheel holds them inside the package.
A project replaces one of them by a file of the same name.
"""

from __future__ import annotations

from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path, PurePosixPath
from types import SimpleNamespace


def _home() -> Path:
    package = Path(str(files("generator")))
    inside = package / "shipped"
    return inside if inside.is_dir() else package.parent


HOME = _home()
"""The folder that holds `templates/`, `docs/` and the recipes."""
TEMPLATES, DOCS = HOME / "templates", HOME / "docs"
THEME = SimpleNamespace(__file__=str(TEMPLATES / "theme" / "mkdocs_theme.yml"))
"""What the entry point `mkdocs.themes` names: MkDocs asks it for the folder that its file is in."""
_PAGES = ("api.md", "how-it-works.md")
_ASSETS = {".css", ".js", ".svg"}


def shipped_docs(*, arabic: bool) -> dict[PurePosixPath, Path]:
    """The files that come with the program below `docs/`: pages about it, style sheets, scripts.

    Args:
        arabic: whether the project has an Arabic edition.
    """
    assets = (path for path in (DOCS / "assets").iterdir() if path.suffix in _ASSETS)
    pages = [DOCS / name for name in _PAGES]
    pages += [DOCS / "ar" / name for name in _PAGES if arabic]
    found = (path for path in (*pages, *assets) if path.is_file())
    return {PurePosixPath(path.relative_to(DOCS).as_posix()): path for path in sorted(found)}


@dataclass(frozen=True, slots=True)
class Templates:
    """Where templates are looked for: in the project first, then in what comes with the program."""

    folders: tuple[Path, ...]

    @classmethod
    def of(cls, project: Path) -> Templates:
        """Those of the project, and of the program unless both are one folder, as in a clone."""
        own = project / "templates"
        return cls((own,) if own.resolve() == TEMPLATES.resolve() else (own, TEMPLATES))

    def below(self, name: str) -> tuple[Path, ...]:
        """The folders of this name, in the order in which they are searched."""
        return tuple(folder / name for folder in self.folders)

    def file(self, name: str) -> Path:
        """The file of this name that counts; that of the program when there is none."""
        return next((path for path in self.below(name) if path.is_file()), self.folders[-1] / name)

    def tree(self, name: str) -> dict[PurePosixPath, Path]:
        """Every file below the folder of this name that counts, by its path there."""
        found: dict[PurePosixPath, Path] = {}
        for folder in reversed(self.below(name)):
            for path in folder.rglob("*"):
                if path.is_file():
                    found[PurePosixPath(path.relative_to(folder).as_posix())] = path
        return dict(sorted(found.items()))

    def name_of(self, path: Path) -> str | None:
        """`templates/pages/home.md.j2` for a file of one of the folders."""
        inside = (path.relative_to(folder) for folder in self.folders if path.is_relative_to(folder))
        return next((f"templates/{name.as_posix()}" for name in inside), None)
