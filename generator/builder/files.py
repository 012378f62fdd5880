"""The files of a build: all below the documentation's folder, or those that changed and what they name."""

from __future__ import annotations

from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from mkdocs.structure.files import File, Files, get_files, set_exclusions

from generator.builder.memory import NeedsWholeBuild

if TYPE_CHECKING:
    from collections.abc import Iterable

    from jinja2 import Environment
    from mkdocs.config.defaults import MkDocsConfig

_FRONT = {"index", "README"}


class ChangedFiles(Files):
    """The files to build; others are found on the disk when the navigation or a link names them."""

    def __init__(self, uris: Iterable[str], config: MkDocsConfig) -> None:
        """Begin with the files at these paths below the documentation's folder."""
        self._config = config
        self.collecting = True
        super().__init__([self._file(uri) for uri in sorted(uris)])

    def get_file_from_path(self, path: str) -> File | None:
        """The file at this path.

        While `collecting`, as the navigation is made, it becomes one of those that are built.

        Raises:
            NeedsWholeBuild: it is one of the theme's.
        """
        found = super().get_file_from_path(path)
        inside = PurePosixPath(path)
        if found or ".." in inside.parts or inside.is_absolute() or path == ".":
            return found
        if not Path(self._config.docs_dir, inside).is_file():
            if any(Path(folder, inside).is_file() for folder in self._config.theme.dirs):
                raise NeedsWholeBuild
            return None
        found = self._file(inside.as_posix())
        if self.collecting:
            self.append(found)
        return found

    def _file(self, uri: str) -> File:
        file = File(uri, self._config.docs_dir, self._config.site_dir, self._config.use_directory_urls)
        set_exclusions([file], self._config)
        return file


def all_files(config: MkDocsConfig, environment: Environment) -> Files:
    """Every file of the site, those of the theme with them."""
    files = get_files(config)
    files.add_files_from_theme(environment, config)
    set_exclusions(files, config)
    return files


def contested(uris: Iterable[str], config: MkDocsConfig) -> bool:
    """Whether one of these files has, or had, the address of another: MkDocs says which one counts."""
    docs = Path(config.docs_dir)
    return any(_has_rival(docs, PurePosixPath(uri), config.theme.dirs) for uri in uris)


def _has_rival(docs: Path, path: PurePosixPath, theme: Iterable[str]) -> bool:
    rivals: list[Path] = [Path(folder, path) for folder in theme]
    if path.suffix in {".md", ".html"}:
        names = {f"{stem}{suffix}" for stem in _FRONT for suffix in (".md", ".html")}
        if path.stem in _FRONT:
            rivals += [docs / path.parent / name for name in names - {path.name}]
            if path.parent.parts:
                rivals.append(docs / path.parent.with_name(f"{path.parent.name}.md"))
        else:
            rivals += [docs / path.with_suffix("") / name for name in names]
    return any(rival.is_file() for rival in rivals)
