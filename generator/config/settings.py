"""The settings, which are all in `mkdocs.yml` under `extra.khulasa`, read as MkDocs reads that file.

`INHERIT` is followed; tags that only MkDocs knows (`!ENV`, `!!python/name:…`) are ignored.
Secrets and changes for a single run come from `KHULASA_<ENGINE>_KEY` and `KHULASA_<ENGINE>_URL`.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import yaml

from generator.config.block import Block, load_yaml, mapping
from generator.config.engines import EngineSettings, read_engine_settings, seconds
from generator.config.keys import unknown_key
from generator.errors import SettingsError
from generator.model import Original, Publish, Summariser
from generator.resources import Templates
from generator.text.language import Digits, Months

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping
    from pathlib import Path

FILE = "mkdocs.yml"
ARABIC_FILE = "mkdocs.ar.yml"
"""The recipe of the Arabic edition; a project without it publishes only the English edition."""
PLACEHOLDER_URL = "https://khulasa.example/"
"""The address of a new project; links in feeds and citations need a real one."""
_MAX_INHERIT = 8
_TIME_BUDGET = 600.0
_ENGINES = ("memory", "firefox", "google")
_KEYS = {
    "digits", "engines", "months", "offline", "original", "pending_on_front_page",
    "publish", "report_url", "summary", "time_budget",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Settings:
    """What a project decides."""

    project: Path
    site_name: str
    site_url: str
    """Ends with a slash; nothing but one where the project does not say where it is published."""
    docs_dir: Path
    site_dir: Path
    site_url_given: bool = True
    """Whether the project says where it is published."""
    arabic_site_name: str = ""
    """What the recipe of the Arabic edition calls the site; empty if it gives no name of its own."""
    engines: tuple[str, ...] = _ENGINES
    """In the order in which they are asked."""
    engine_settings: tuple[tuple[str, EngineSettings], ...] = ()
    time_budget: float = _TIME_BUDGET
    """Seconds that all engines of one run may take together."""
    original: Original = Original.FULL
    publish: Publish = Publish.ALL
    """Which English is published."""
    summary: Summariser = Summariser.EXTRACTIVE
    """Who writes the briefs."""
    digits: Digits = Digits.LATN
    months: Months = Months.BOTH
    """How the Arabic edition writes figures and days."""
    pending_on_front_page: bool = True
    """Whether the English front page also names articles that have no English headline yet."""
    offline: bool = True
    """Whether readers' browsers keep what they have visited."""
    report_url: str | None = None
    """Where readers report an error; no link when unset."""
    theme: str | None = None
    """The theme of MkDocs that the pages are built with."""
    files: tuple[Path, ...] = ()
    """The recipes: `mkdocs.yml`, what it inherits, and that of the Arabic edition if there is one."""
    scratch: Path | None = None
    """A work folder to use instead of the project's own, for a run that writes nothing."""

    @property
    def arabic_recipe(self) -> Path | None:
        """The recipe of the Arabic edition, if the project has one."""
        return next((file for file in self.files if file.name == ARABIC_FILE), None)

    @property
    def templates(self) -> Templates:
        """The project's own templates, and the program's for those it does not have."""
        return Templates.of(self.project)

    @property
    def work_dir(self) -> Path:
        """The folder for whatever can be made again and is not part of docs or site."""
        return self.scratch or self.project / ".khulasa"

    def engine(self, name: str, environ: Mapping[str, str]) -> EngineSettings:
        """The block of one engine, or the defaults; the environment's values take precedence."""
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
        str(start), f"no {FILE} here or above", "go to the project's folder, or name it: --project DIR"
    )


def load_settings(project: Path, known_engines: Collection[str]) -> Settings:
    """The validated settings of a project.

    Raises:
        SettingsError: a file cannot be read, or a key or value is not valid; names file and key.
    """
    document, files = _read(project / FILE)
    block = _block(document.get("extra") or {}, known_engines)
    site_url = str(document.get("site_url") or "/")
    arabic_recipe = [path for path in (project / ARABIC_FILE,) if path.is_file()]
    return Settings(
        project=project,
        site_name=str(document.get("site_name") or "Khulasa"),
        site_url=site_url if site_url.endswith("/") else site_url + "/",
        site_url_given=bool(document.get("site_url")),
        arabic_site_name=_name_in(arabic_recipe),
        docs_dir=project / str(document.get("docs_dir") or "docs"),
        site_dir=project / str(document.get("site_dir") or "site"),
        engines=_engines(block, known_engines),
        engine_settings=tuple(_engine_settings(block, known_engines)),
        time_budget=block.read(
            "time_budget",
            seconds,
            "{value} is not a number of seconds",
            "write time_budget: 600",
            _TIME_BUDGET,
        ),
        original=block.choice("original", Original, Original.FULL),
        publish=block.choice("publish", Publish, Publish.ALL),
        summary=block.choice("summary", Summariser, Summariser.EXTRACTIVE),
        digits=block.choice("digits", Digits, Digits.LATN),
        months=block.choice("months", Months, Months.BOTH),
        pending_on_front_page=_switched(block, "pending_on_front_page"),
        offline=_switched(block, "offline"),
        report_url=block.read(
            "report_url", _report_address, "{value} is not an address", "write https://…", None
        ),
        theme=_theme(document.get("theme")),
        files=(*files, *arabic_recipe),
    )


def _name_in(recipes: Iterable[Path]) -> str:
    """The name of the site in these files themselves, not in what they inherit."""
    return next((str(load_yaml(path, path.name, _Loader).get("site_name") or "") for path in recipes), "")


def _block(extra: object, known_engines: Collection[str]) -> Block:
    """The block `extra.khulasa`."""
    where = f"{FILE}, extra.khulasa"
    values = mapping((extra.get("khulasa") if isinstance(extra, dict) else None) or {}, where)
    _refuse_unknown(values, _KEYS | set(known_engines), where)
    return Block(values, lambda key: f"{where}.{key}")


def _engines(block: Block, known: Collection[str]) -> tuple[str, ...]:
    names = block.read(
        "engines", _listed, "{value} is not a list", "write engines: [memory, google]", _ENGINES
    )
    _refuse_unknown(names, known, block.place("engines"))
    return tuple(dict.fromkeys(names))


def _engine_settings(block: Block, known: Collection[str]) -> Iterator[tuple[str, EngineSettings]]:
    for name in sorted(known & block.values.keys()):
        where = block.place(name)
        yield name, read_engine_settings(name, mapping(block.values[name] or {}, where), where)


def _listed(value: object) -> tuple[Any, ...]:
    if not isinstance(value, list):
        raise TypeError(value)
    return tuple(value)


def _switched(block: Block, key: str) -> bool:
    return block.read(key, _switch, "{value} is neither true nor false", "write one of them", True)


def _switch(value: object) -> bool:
    if not isinstance(value, bool):
        raise TypeError(value)
    return value


def _report_address(value: object) -> str | None:
    if value is not None and urlsplit(str(value)).scheme not in {"http", "https", "mailto"}:
        raise ValueError(value)
    return None if value is None else str(value)


def _theme(theme: object) -> str | None:
    """The theme's name; MkDocs also accepts the name alone."""
    name = theme.get("name") if isinstance(theme, dict) else theme
    return name if isinstance(name, str) else None


def _refuse_unknown(given: Collection[Any], known: Collection[str], where: str) -> None:
    if refused := unknown_key(given, known):
        raise SettingsError(where, f"unknown key '{refused[0]}'", refused[1])


class _Loader(yaml.SafeLoader):
    """YAML that reads foreign tags as `None`."""


_Loader.add_multi_constructor("!", lambda *_: None)
_Loader.add_multi_constructor("tag:yaml.org,2002:python/", lambda *_: None)


def _read(path: Path, depth: int = 0) -> tuple[dict[str, Any], tuple[Path, ...]]:
    """The file merged deeply with what it inherits, and every file that was read for it."""
    document = load_yaml(path, path.name, _Loader)
    parent = document.pop("INHERIT", None)
    if parent is None:
        return document, (path,)
    if depth == _MAX_INHERIT:
        raise SettingsError(path.name, "inherits from too many files or from itself", "remove an INHERIT")
    base, files = _read(path.parent / str(parent), depth + 1)
    return _merge(base, document), (path, *files)


def _merge(base: dict[str, Any], over: dict[str, Any]) -> dict[str, Any]:
    merged = dict(base)
    for key, value in over.items():
        both = isinstance(value, dict) and isinstance(merged.get(key), dict)
        merged[key] = _merge(merged[key], value) if both else value
    return merged
