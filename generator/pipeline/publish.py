"""The site on disk: the old one with what changed, put in its place in one step.

What the site is made of is in the record of the last run. A run looks at the documentation's folder and at
the site, has the builder make the pages that changed, and puts these and other changed files into the spare
tree, which then becomes the site. A clean build goes the same way, with everything changed.
"""

from __future__ import annotations

import hashlib
import importlib.metadata
import shutil
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from generator.files import remove_empty
from generator.pipeline.hosting import size_of_files
from generator.pipeline.manifest import read_manifest
from generator.pipeline.mkdocs import builder_folder, editions, forget_builder, run_builder
from generator.pipeline.seen import look, look_at, moment
from generator.pipeline.site_change import change_of, changes_for, repaired, site_of
from generator.pipeline.site_record import SiteRecord, read_record, read_sources, write_record
from generator.pipeline.trees import exchange, match_tree, place, recover

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from generator.config.settings import Settings
    from generator.pipeline.hosting import Size
    from generator.pipeline.site_change import Site

_BUILDERS = ("mkdocs", "mkdocs-material", "markdown", "jinja2", "pymdown-extensions")
_BUILDER = Path(__file__).parent.parent / "builder"


def publish_site(settings: Settings, latest: date | None) -> bool:
    """Bring the site up to date with the documentation's folder; `False` when it was.

    Raises:
        PublishError: MkDocs failed; the old site stays.
    """
    # The folders are beside the live one, which may link to another file system, so that a rename is enough.
    live = settings.site_dir.resolve()
    spare, aside = workplaces(live)
    recover(live, aside)
    path = record_file(settings)
    before = read_record(path)
    facts = {"frame": _frame(settings), "latest": str(latest)}
    now = look_again(settings, before, facts)
    change = change_of(before, now)
    if not change:
        write_record(path, before, replace(now, facts={**before.facts, **now.facts}))
        return False
    written = read_sources(path)
    earlier = {} if change.everything else written
    change = repaired(change, before, earlier)
    try:
        told = changes_for(editions(settings), before.facts, earlier, change)
        built = run_builder(settings, told, latest)
        site = site_of(settings.docs_dir, (before, earlier), now, change, built)
        if published := bool(site.new or site.surplus):
            _put_in_place(settings, site, live)
    finally:
        forget_builder(settings)
    looked_at = {"site seen": str(moment(settings.work_dir))} if published else {}
    new = {path: look_at(live / path) for path in site.new}
    seen = {path: known for path, known in now.site.items() if path not in site.surplus} | new
    record = SiteRecord(now.docs, seen, {**now.facts, **looked_at, **site.facts})
    write_record(path, before, record, (written, site.sources))
    _follow(spare, live, site)
    return published


def published_size(settings: Settings) -> Size:
    """How large the site is that the last run published."""
    site = read_record(record_file(settings)).site
    return size_of_files({path: file.size for path, file in site.items()})


def record_file(settings: Settings) -> Path:
    """The file with the record of the site."""
    return settings.work_dir / "site.sqlite"


def look_again(settings: Settings, before: SiteRecord, facts: Mapping[str, str]) -> SiteRecord:
    """What there is now of the documentation's folder and of the site, with these facts."""
    looked_at = str(moment(settings.work_dir))
    return SiteRecord(
        look(settings.docs_dir, before.known("docs")),
        look(settings.site_dir.resolve(), before.known("site")),
        {**facts, "docs seen": looked_at, "site seen": looked_at},
    )


def workplaces(live: Path) -> tuple[Path, Path]:
    """The spare tree, which becomes the next site, and the old one's name while they change places."""
    return live.with_name(f".{live.name}.new"), live.with_name(f".{live.name}.old")


def _put_in_place(settings: Settings, site: Site, live: Path) -> None:
    """Bring the spare tree to what the site is to be, and let it become the site."""
    spare, aside = workplaces(live)
    if live.is_dir():
        match_tree(live, spare)
    else:
        shutil.rmtree(spare, ignore_errors=True)
    for path in site.surplus:
        (spare / path).unlink()
        remove_empty((spare / path).parent, spare)
    manifest, builder = read_manifest(settings), builder_folder(settings)
    for path, kept in site.new.items():
        # A person may write into a file of theirs in place: the site is to change when it is built.
        ours = path in manifest.paths and path not in manifest.shipped
        place(kept, spare / path, link=ours or kept.is_relative_to(builder))
    exchange(spare, live, aside)


def _follow(spare: Path, live: Path, site: Site) -> None:
    """Bring the spare tree, which has been the site until now, to what the site is."""
    if not spare.is_dir():
        match_tree(live, spare)
        return
    for path in site.surplus:
        (spare / path).unlink(missing_ok=True)
        remove_empty((spare / path).parent, spare)
    for path in site.new:
        place(live / path, spare / path)


def _frame(settings: Settings) -> str:
    """A digest of what every page depends on: settings, theme, builder."""
    digest = hashlib.sha256()
    for name in _BUILDERS:
        digest.update(f"{name}=={importlib.metadata.version(name)}\n".encode())
    for path in (*settings.files, *settings.templates.tree("theme").values(), *sorted(_BUILDER.glob("*.py"))):
        digest.update(path.name.encode() + b"\0" + hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest()
