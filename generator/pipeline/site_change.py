"""What a run has to change in the site: functions of the record of the last run and of what is there."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Any, TypeVar

from generator.pipeline.seen import look
from generator.pipeline.site_record import Source

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from generator.pipeline.mkdocs import Built, Edition
    from generator.pipeline.seen import Seen
    from generator.pipeline.site_record import SiteRecord

Of = TypeVar("Of")
_AS_IT_IS = "newsletter/*/issue.md"
"""Files to publish unchanged, which MkDocs would turn into pages; the recipe excludes them."""


@dataclass(frozen=True, slots=True)
class SiteChange:
    """What differs from the last run that published, by path below the documentation's folder."""

    everything: bool = False
    """Whether all pages are to be built again."""
    changed: frozenset[str] = frozenset()
    """Files that are new or different, or are to be published again."""
    removed: frozenset[str] = frozenset()
    damaged: frozenset[str] = frozenset()
    """Files of the site that are lost or no longer what they were; paths below the site."""


@dataclass(frozen=True, slots=True)
class Site:
    """The site as it is to be."""

    new: Mapping[str, Path]
    """The files that the site does not have as they are to be: where their bytes are, by path in the site."""
    surplus: frozenset[str]
    """The files of the site that it is no longer to have."""
    sources: Mapping[str, Source]
    facts: Mapping[str, str]


def change_of(before: SiteRecord, now: SiteRecord) -> SiteChange | None:
    """What has changed since the record of the last run; `None` if nothing has."""
    docs = frozenset(now.docs)
    if not before.facts or before.facts.get("frame") != now.facts["frame"]:
        return SiteChange(everything=True, changed=docs)
    changed = frozenset(p for p, seen in now.docs.items() if _digest(before.docs.get(p)) != seen.digest)
    removed = frozenset(before.docs.keys() - docs)
    damaged = frozenset(p for p, seen in before.site.items() if _digest(now.site.get(p)) != seen.digest)
    same = now.site.keys() == before.site.keys() and before.facts.get("latest") == now.facts["latest"]
    if same and not changed and not removed and not damaged:
        return None
    return SiteChange(changed=changed, removed=removed, damaged=damaged)


def repaired(change: SiteChange, before: SiteRecord, sources: Mapping[str, Source]) -> SiteChange:
    """The change with the files of which what is damaged was made; everything, if that cannot be said."""
    made_of = {source.target: path for path, source in sources.items()}
    if change.everything or sources.keys() != before.docs.keys() or change.damaged - made_of.keys():
        return replace(change, everything=True)
    again = frozenset(made_of[path] for path in change.damaged) - change.removed
    return replace(change, changed=change.changed | again)


def changes_for(
    editions: Sequence[Edition],
    facts: Mapping[str, str],
    sources: Mapping[str, Source],
    change: SiteChange,
) -> dict[Edition, dict[str, Any] | None]:
    """What the builder is told of each edition: `generator.builder.quick.Change`, or `None` to build all.

    `facts` and `sources` are those of the last run.
    """
    everything = change.everything or not all(facts.get(f"navigation {e.name}") for e in editions)
    if everything:
        return dict.fromkeys(editions)
    return {
        edition: _told(edition, editions, sources, change)
        | {"navigation": facts[f"navigation {edition.name}"]}
        for edition in editions
    }


def site_of(
    docs_dir: Path,
    before: tuple[SiteRecord, Mapping[str, Source]],
    now: SiteRecord,
    change: SiteChange,
    built: Mapping[Edition, Built],
) -> Site:
    """The site that the builder's pages and the files of the documentation's folder make.

    `before` are the record and the sources of the last run.
    """
    sources, there = dict[str, Source](), set[str]()
    digests, places, copied = dict[str, bytes](), dict[str, Path](), dict[str, str]()
    record, earlier = before
    of_theme = dict.fromkeys(record.site.keys() - {source.target for source in earlier.values()})
    for edition, made in built.items():
        if not made.everything:
            there |= {path for path, _ in _own(edition, built, of_theme)}
        sources |= _sources(edition, earlier, now, change, built)
        for path, seen in look(made.folder, {}).items():
            digests[edition.prefix + path] = seen.digest
            places[edition.prefix + path] = made.folder / path
    for path, source in sources.items():
        if source.target and not source.page and source.target not in places:
            digests[source.target], copied[source.target] = now.docs[path].digest, path
    there |= digests.keys() | {source.target for source in sources.values() if source.target}
    facts = {f"navigation {edition.name}": made.navigation for edition, made in built.items()}
    facts["pages built"] = str(sum(len(made.pages) for made in built.values()))
    other = [path for path, made in digests.items() if _digest(now.site.get(path)) != made]
    new = {path: docs_dir / copied[path] if path in copied else places[path] for path in other}
    return Site(new, frozenset(now.site.keys() - there), sources, facts)


def _sources(
    edition: Edition,
    earlier: Mapping[str, Source],
    now: SiteRecord,
    change: SiteChange,
    built: Mapping[Edition, Built],
) -> dict[str, Source]:
    """What the edition is made of: the files that were read now, and those of earlier runs."""
    made, sources = built[edition], dict[str, Source]()
    if not made.everything:
        own = _own(edition, built, earlier)
        sources = {path: source for path, source in own if path not in change.removed}
    read = change.changed | {edition.prefix + uri for uri in made.pages}
    static = frozenset(made.static)
    for path, _ in _own(
        edition, built, dict.fromkeys(now.docs if made.everything else now.docs.keys() & read)
    ):
        sources[path] = _source(edition, path, made, static)
    return sources


def _told(
    edition: Edition, editions: Sequence[Edition], sources: Mapping[str, Source], change: SiteChange
) -> dict[str, Any]:
    pages = {p: json.loads(s.page) for p, s in _own(edition, editions, sources) if s.page}
    again = {path for path, page in pages.items() if not page["alone"] and path not in change.removed}
    start = len(edition.prefix)
    return {
        "changed": sorted(
            p[start:] for p, _ in _own(edition, editions, dict.fromkeys(change.changed | again))
        ),
        "removed": sorted(p[start:] for p, _ in _own(edition, editions, dict.fromkeys(change.removed))),
        "remembered": {path[start:]: page for path, page in pages.items()},
    }


def _own(edition: Edition, editions: Iterable[Edition], paths: Mapping[str, Of]) -> Iterator[tuple[str, Of]]:
    """Those of the paths that are the edition's: the longest prefix that fits is that of their edition."""
    others = tuple(e.prefix for e in editions if len(e.prefix) > len(edition.prefix))
    for path, value in paths.items():
        if path.startswith(edition.prefix) and not (others and path.startswith(others)):
            yield path, value


def _source(edition: Edition, path: str, made: Built, static: frozenset[str]) -> Source:
    uri = path.removeprefix(edition.prefix)
    if page := made.pages.get(uri):
        return Source(edition.prefix + page["dest"], json.dumps(page, ensure_ascii=False))
    as_it_is = PurePosixPath(path).match(_AS_IT_IS) and path.count("/") == 2
    return Source(path if uri in static or as_it_is else None)


def _digest(known: Seen | None) -> bytes | None:
    return known.digest if known else None
