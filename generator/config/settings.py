"""The settings: one place, `mkdocs.yml`, under `extra.khulasa`, read as MkDocs would read it.

`INHERIT` is followed and tags that only MkDocs knows (`!ENV`, `!!python/name:…`) are passed over.
Secrets and one-run changes come from the environment: `KHULASA_<ENGINE>_KEY`, `KHULASA_<ENGINE>_URL`.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Any, TypeVar
from urllib.parse import urlsplit

import yaml

from generator.config.engines import EngineSettings, read_engine_settings, seconds
from generator.config.keys import unknown_key
from generator.errors import SettingsError
from generator.model import Original, Publish, Summariser

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping
    from pathlib import Path

FILE = "mkdocs.yml"
ARABIC_FILE = "mkdocs.ar.yml"
"""The recipe of the Arabic edition; a project without it publishes the English one only."""
PLACEHOLDER_URL = "https://khulasa.example/"
"""The address a new project has; links in feeds and citations need a real one."""
_MAX_INHERIT = 8
_TIME_BUDGET = 600.0
_Choice = TypeVar("_Choice", bound=StrEnum)
# What PyYAML lets through, for instance for !!timestamp over what is none.
_LET_THROUGH = (ValueError, KeyError, AttributeError, TypeError, RecursionError)


@dataclass(frozen=True, slots=True)
class Settings:
    """What a project decides."""

    project: Path
    site_name: str
    site_url: str
    """Ends with a slash."""
    docs_dir: Path
    site_dir: Path
    engines: tuple[str, ...] = ("memory", "firefox", "google")
    """In the order in which they are asked."""
    engine_settings: tuple[tuple[str, EngineSettings], ...] = ()
    time_budget: float = _TIME_BUDGET
    """Seconds that the engines of one run may take together."""
    original: Original = Original.FULL
    publish: Publish = Publish.ALL
    """Which English reaches the pages."""
    summary: Summariser = Summariser.EXTRACTIVE
    """Who writes the briefs."""
    offline: bool = True
    """Whether readers' browsers keep what they have visited."""
    report_url: str | None = None
    """Where readers report an error; no link when unset."""
    files: tuple[Path, ...] = ()
    """The recipes: `mkdocs.yml`, what it inherits, and that of the Arabic edition if there is one."""
    scratch: Path | None = None
    """A work folder in place of the project's own, for a run that writes nothing."""

    @property
    def arabic_recipe(self) -> Path | None:
        """The recipe of the Arabic edition, if the project has one."""
        return next((file for file in self.files if file.name == ARABIC_FILE), None)

    @property
    def work_dir(self) -> Path:
        """Where everything lies that can be made again and is no part of docs or site."""
        return self.scratch or self.project / ".khulasa"

    def engine(self, name: str, environ: Mapping[str, str]) -> EngineSettings:
        """The block of one engine, its defaults where there is none, under what the environment says."""
        block = dict(self.engine_settings).get(name, EngineSettings())
        prefix = f"KHULASA_{name.upper()}"
        url, key = environ.get(f"{prefix}_URL"), environ.get(f"{prefix}_KEY")
        return replace(block, url=url or block.url, key=key or block.key)


def find_project(start: Path) -> Path:
    """The nearest folder upward that holds `mkdocs.yml`.

    Raises:
        SettingsError: there is none.
    """
    for folder in (start, *start.parents):
        if (folder / FILE).is_file():
            return folder
    raise SettingsError(
        str(start), f"no {FILE} here or above", "go to the project, or name it: --project DIR"
    )


def load_settings(project: Path, known_engines: Collection[str]) -> Settings:
    """The validated settings of a project.

    Raises:
        SettingsError: a file cannot be read, or a key or value is refused; names file and key.
    """
    document, files = _read(project / FILE)
    reader = _Reader(document.get("extra") or {}, known_engines)
    site_url = str(document.get("site_url") or PLACEHOLDER_URL)
    return Settings(
        project=project,
        site_name=str(document.get("site_name") or "Khulasa"),
        site_url=site_url if site_url.endswith("/") else site_url + "/",
        docs_dir=project / str(document.get("docs_dir") or "docs"),
        site_dir=project / str(document.get("site_dir") or "site"),
        engines=reader.engines(),
        engine_settings=reader.engine_settings(),
        time_budget=reader.time_budget(),
        original=reader.choice("original", Original),
        publish=reader.choice("publish", Publish),
        summary=reader.choice("summary", Summariser),
        offline=reader.switch("offline", default=True),
        report_url=reader.report_url(),
        files=(*files, *(path for path in (project / ARABIC_FILE,) if path.is_file())),
    )


class _Reader:
    """The values under `extra.khulasa`, by type."""

    def __init__(self, extra: object, known_engines: Collection[str]) -> None:
        block = extra.get("khulasa") if isinstance(extra, dict) else None
        self.block: dict[str, Any] = _mapping(block or {}, "extra.khulasa")
        self.known = known_engines
        own = {"engines", "offline", "original", "publish", "report_url", "summary", "time_budget"}
        _refuse_unknown(self.block, own | set(known_engines), "extra.khulasa")

    def engines(self) -> tuple[str, ...]:
        listed = self.block.get("engines", ["memory", "firefox", "google"])
        if not isinstance(listed, list):
            raise _error("extra.khulasa.engines", f"{listed!r} is no list", "write engines: [memory, google]")
        _refuse_unknown(listed, self.known, "extra.khulasa.engines")
        return tuple(dict.fromkeys(listed))

    def engine_settings(self) -> tuple[tuple[str, EngineSettings], ...]:
        blocks = []
        for name in sorted(self.known & self.block.keys()):
            where = f"extra.khulasa.{name}"
            block = _mapping(self.block[name] or {}, where)
            blocks.append((name, read_engine_settings(name, block, f"{FILE}, {where}")))
        return tuple(blocks)

    def choice(self, key: str, kind: type[_Choice]) -> _Choice:
        """The value of `key`, the first of its kind when there is none."""
        first, *others = kind
        value = self.block.get(key, first)
        try:
            return kind(value)
        except ValueError:
            listed = f"{', '.join((first, *others[:-1]))} or {others[-1]}"
            raise _error(f"extra.khulasa.{key}", f"{value!r} is unknown", f"write {listed}") from None

    def switch(self, key: str, *, default: bool) -> bool:
        value = self.block.get(key, default)
        if not isinstance(value, bool):
            raise _error(f"extra.khulasa.{key}", f"{value!r} is neither true nor false", "write one of them")
        return value

    def report_url(self) -> str | None:
        value = self.block.get("report_url")
        if value is not None and urlsplit(str(value)).scheme not in {"http", "https", "mailto"}:
            raise _error("extra.khulasa.report_url", f"{value!r} is no address", "write https://…")
        return None if value is None else str(value)

    def time_budget(self) -> float:
        value = self.block.get("time_budget", _TIME_BUDGET)
        try:
            return seconds(value)
        except ValueError:
            where = "extra.khulasa.time_budget"
            raise _error(where, f"{value!r} is no number of seconds", "write time_budget: 600") from None


def _mapping(value: object, where: str) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise _error(where, "is not a list of key: value", "see the settings in the README")
    return value


def _refuse_unknown(given: Collection[Any], known: Collection[str], where: str) -> None:
    if refused := unknown_key(given, known):
        raise _error(where, f"unknown key '{refused[0]}'", refused[1])


def _error(where: str, cause: str, fix: str) -> SettingsError:
    return SettingsError(f"{FILE}, {where}", cause, fix)


class _Loader(yaml.SafeLoader):
    """YAML without a meaning for foreign tags."""


_Loader.add_multi_constructor("!", lambda *_: None)
_Loader.add_multi_constructor("tag:yaml.org,2002:python/", lambda *_: None)


def _read(path: Path, depth: int = 0) -> tuple[dict[str, Any], tuple[Path, ...]]:
    """The file with what it inherits, deeply merged, and every file read for it."""
    try:
        document = yaml.load(path.read_text(encoding="utf-8"), _Loader)  # noqa: S506 - a SafeLoader
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise SettingsError(f"{path.name}, line {line}", f"is no YAML ({error.problem})", "mend it") from None
    except (OSError, yaml.YAMLError, *_LET_THROUGH) as error:
        raise SettingsError(path.name, f"cannot be read ({error})", "mend or restore it") from None
    document = _mapping(document or {}, path.name)
    parent = document.pop("INHERIT", None)
    if parent is None:
        return document, (path,)
    if depth == _MAX_INHERIT:
        raise SettingsError(path.name, "inherits without end", "take out one INHERIT")
    base, files = _read(path.parent / str(parent), depth + 1)
    return _merge(base, document), (path, *files)


def _merge(base: dict[str, Any], over: dict[str, Any]) -> dict[str, Any]:
    merged = dict(base)
    for key, value in over.items():
        both = isinstance(value, dict) and isinstance(merged.get(key), dict)
        merged[key] = _merge(merged[key], value) if both else value
    return merged
