"""Building pages one at a time: all of them, or those that changed, with MkDocs' own parts.

`mkdocs build` holds all pages in memory, lists the fourteen thousand files of the theme and copies every
file. Here a page is read, rendered, written and forgotten; other files are left to whoever asked. The bytes
are those of `mkdocs build`. Where they may not be (other plugins or hooks, `strict`, a template that asks a
page about all pages), `NeedsWholeBuild` is raised, and MkDocs builds everything itself.
"""

from __future__ import annotations

import hashlib
import json
from contextlib import suppress
from dataclasses import dataclass
from importlib.metadata import version
from typing import TYPE_CHECKING, Any

from jinja2.bccache import BytecodeCache, FileSystemBytecodeCache
from mkdocs.commands import build as mkdocs
from mkdocs.plugins import BasePlugin
from mkdocs.structure.files import InclusionLevel
from mkdocs.structure.nav import get_navigation
from mkdocs.structure.pages import Page

from generator.builder.files import ChangedFiles, all_files, contested
from generator.builder.memory import AllPages, NeedsWholeBuild, Untold, record_of
from generator.builder.plugin import FinishedPages, NoOptions

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from jinja2 import Environment
    from jinja2.bccache import Bucket
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure import StructureItem
    from mkdocs.structure.files import File, Files
    from mkdocs.structure.nav import Navigation


@dataclass(frozen=True, slots=True)
class Change:
    """What has changed below the documentation's folder since pages were built last."""

    changed: Collection[str]
    """Paths of files that are new, different or to be built again, like pages that are not `alone`."""
    removed: Collection[str]
    remembered: Mapping[str, Mapping[str, Any]]
    """The records of all pages that the last build made, by path."""
    navigation: str
    """The navigation that these have, as `Built` says it."""


@dataclass(frozen=True, slots=True)
class Built:
    """What a build has made in the folder of the site, by path below the documentation's folder."""

    everything: bool
    """Whether all was built, so that what is not named here is not part of the site."""
    pages: Mapping[str, Mapping[str, Any]]
    """The records of the pages that were built."""
    static: Collection[str]
    """Other files that the site has as they are; they were not copied."""
    navigation: str
    """A digest of what pages print of the navigation."""


class _Told(BasePlugin[NoOptions]):  # type: ignore[no-untyped-call]
    """Keeps from pages what would make each depend on all others, and from templates of the site nothing."""

    def on_page_context(self, context: Any, **_: object) -> Any:
        """A page has no date of the build: it would be another page on another day."""
        context["build_date_utc"] = Untold()
        return context


class _Codes(BytecodeCache):
    """The code of the theme's templates, which both editions share, and so do the runs of a day.

    On the disk it is where Jinja keeps code by itself, in the user's own folder for temporary files.
    """

    def __init__(self) -> None:
        """Begin with what earlier runs have left on the disk, if anything."""
        self._codes: dict[str, bytes] = {}
        versions = "-".join(map(version, ("jinja2", "mkdocs", "mkdocs-material")))
        with suppress(OSError, RuntimeError):  # the user has no such folder
            self._disk = FileSystemBytecodeCache(pattern=f"khulasa-builder-{versions}-%s.cache")

    def load_bytecode(self, bucket: Bucket) -> None:
        """Give the code of this name and source."""
        if code := self._codes.get(bucket.key + bucket.checksum):
            bucket.bytecode_from_string(code)
            return
        with suppress(Exception):  # whatever a damaged file makes pickle raise, it has no code
            self._disk.load_bytecode(bucket)
            self._keep(bucket)

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keep the code."""
        self._keep(bucket)
        with suppress(OSError, AttributeError):
            self._disk.dump_bytecode(bucket)

    def _keep(self, bucket: Bucket) -> None:
        self._codes[bucket.key + bucket.checksum] = bucket.bytecode_to_string()


_CODES = _Codes()


def build_quickly(config: MkDocsConfig, change: Change | None) -> Built:
    """Build the pages that changed, or all of them, and the templates of the whole site, into `site_dir`.

    Raises:
        NeedsWholeBuild: only MkDocs can build this site.
    """
    if set(config.plugins) - {"khulasa"} or config.strict or config.nav is None or config.extra_templates:
        raise NeedsWholeBuild
    if not config.use_directory_urls:
        raise NeedsWholeBuild
    if "khulasa" not in config.plugins:
        config.plugins["khulasa"] = FinishedPages()
    config.plugins["khulasa/told"] = _Told()
    config = config.plugins.on_config(config)
    environment = config.theme.get_env()
    environment.bytecode_cache = _CODES
    finished: Any = config.plugins["khulasa"]
    finished.on_env(environment)
    if change and not contested([*change.changed, *change.removed], config):
        files = ChangedFiles(change.changed, config)
        navigation = _navigation(files, config)
        if _digest(navigation) == change.navigation:
            return _build(config, environment, files, navigation, change)
    files_of_all = all_files(config, environment)
    return _build(config, environment, files_of_all, _navigation(files_of_all, config), None)


def _navigation(files: Files, config: MkDocsConfig) -> Navigation:
    """The navigation with its pages read, whose titles and front matter every page may print."""
    navigation = get_navigation(files, config)
    if isinstance(files, ChangedFiles):
        files.collecting = False
    for page in navigation.pages:
        mkdocs._populate_page(page, config, files)  # noqa: SLF001
        page.update_date = Untold()  # type: ignore[assignment]
    return navigation


def _build(
    config: MkDocsConfig,
    environment: Environment,
    files: Files,
    navigation: Navigation,
    change: Change | None,
) -> Built:
    for file in files:
        if file.src_dir != config.docs_dir and not file.is_documentation_page():
            file.copy_file()
    finished: Any = config.plugins["khulasa"]
    listed, records = {page.file.src_uri for page in navigation.pages}, dict[str, dict[str, Any]]()
    for file in files.documentation_pages():
        page = file.page or Page(None, file, config)
        if file.src_uri not in listed:
            mkdocs._populate_page(page, config, files)  # noqa: SLF001
        records[file.src_uri] = record_of(page, alone=file.src_uri in finished.alone)
        page.update_date = Untold()  # type: ignore[assignment]
        mkdocs._build_page(page, config, Untold(), navigation, environment)  # type: ignore[arg-type]  # noqa: SLF001
        if file.src_uri not in listed:  # it is forgotten, so that ten thousand need no more room than ten
            page.markdown, page.content, page.meta = None, None, {}
    pages: Any = AllPages({**_still_there(change), **records} if change else records)
    for name in sorted(config.theme.static_templates):
        mkdocs._build_theme_template(name, environment, pages, config, navigation)  # noqa: SLF001
    return Built(
        everything=change is None,
        pages=records,
        static=[file.src_uri for file in files if _is_static(file, config)],
        navigation=_digest(navigation),
    )


def _still_there(change: Change) -> dict[str, Mapping[str, Any]]:
    gone = {*change.removed, *change.changed}
    return {uri: record for uri, record in change.remembered.items() if uri not in gone}


def _is_static(file: File, config: MkDocsConfig) -> bool:
    included = file.inclusion.value > InclusionLevel.DRAFT.value and file.src_dir == config.docs_dir
    return included and not file.is_documentation_page()


def _digest(navigation: Navigation) -> str:
    """A digest of what pages may print of the navigation."""
    document = json.dumps(list(_items(navigation.items)), default=str)
    return hashlib.sha256(document.encode()).hexdigest()


def _items(items: Iterable[StructureItem]) -> Iterable[object]:
    for item in items:
        known = [
            getattr(item, name, None) for name in ("title", "url", "is_section", "is_link", "is_homepage")
        ]
        yield [*known, getattr(item, "meta", None), list(_items(getattr(item, "children", None) or []))]


__all__ = ["Built", "Change", "NeedsWholeBuild", "build_quickly"]
