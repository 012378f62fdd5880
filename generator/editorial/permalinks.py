"""Permanent addresses: the register after a run, and what became of articles that moved or were removed.

A renamed article is recognised by its Arabic text, and its old address leads to the new one. The
address of a removed article keeps a note. Only a person can say more, in the register.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from itertools import count
from types import MappingProxyType
from typing import TYPE_CHECKING

from generator.errors import PermalinkError
from generator.model import BriefMethod
from generator.sources.register import NOWHERE, PATH, Record, Register
from generator.store import changed

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping

    from generator.model import Story

_DIGITS = 16
"""Hexadecimal digits of a fingerprint: 64 bits, far more than an archive needs."""


@dataclass(frozen=True, slots=True)
class RetiredAddress:
    """An address that no longer has an article."""

    slug: str
    to: str | None
    """The slug that has the article now; `None` when it was taken down."""


@dataclass(frozen=True, slots=True)
class Addresses:
    """Every address of a run."""

    register: Register
    retired: tuple[RetiredAddress, ...]
    """By slug."""
    lost: tuple[PermalinkError, ...]
    """One for each address without an article or a known destination."""

    @property
    def moved(self) -> dict[str, str]:
        """The current slugs of renamed articles, by their old ones."""
        return {address.slug: address.to for address in self.retired if address.to}


_NONE: Mapping[str, str] = MappingProxyType({})


def reconcile(
    register: Register,
    stories: Iterable[Story],
    moment: datetime,
    kept: Collection[str] = (),
    pages: Mapping[str, str] = _NONE,
) -> Addresses:
    """Update the register to the stories as they are published.

    Args:
        register: as read.
        stories: all stories of the run, as the site shows them.
        moment: now, in UTC.
        kept: slugs of further seeds, even if not readable, whose articles are not lost.
        pages: by slug what `page_print` gives for each story, as far as that is known.
    """
    here = {story.article.slug: story for story in stories}
    records = dict(register.records)
    known = {*here, *kept}
    renamed = _renamed(records, here, known)
    records.update({slug: replace(records[slug], moved_to=to) for slug, to in renamed.items()})
    before = {record.moved_to: record for record in records.values()}
    moments = _seconds_before(moment)
    for slug, story in sorted(here.items(), key=_newest_first):
        old = records.get(slug) or before.get(slug)
        prints = _fingerprint(story.article.text), pages.get(slug) or page_print(story)
        records[slug] = _updated(old, prints, moment.date()) if old else _new(prints, next(moments))
    ends = {slug: _end(slug, records, known) for slug in sorted(records) if slug not in known}
    return Addresses(
        register=Register(records),
        retired=tuple(RetiredAddress(slug, to if to in known else None) for slug, to in ends.items()),
        lost=tuple(_lost(slug, records[slug]) for slug, to in ends.items() if to is None),
    )


def dated(story: Story, register: Register) -> Story:
    """The story with its dates in the register."""
    record = register.records[story.article.slug]
    return changed(
        story, first_published=record.first_published, first_time=record.first_time, updated=record.updated
    )


def page_print(story: Story) -> str:
    """What tells whether the article's page has changed."""
    return _fingerprint(_content(story))


def _new(prints: tuple[str, str], moment: datetime) -> Record:
    """The record of a story that this run is the first to publish; `prints` are those of text and page."""
    return Record(moment.date(), moment.date(), *prints, first_time=moment.time())


def _updated(known: Record, prints: tuple[str, str], day: date) -> Record:
    """The story's record; `updated` becomes today when the page has changed since the last run."""
    text, page = prints
    updated = known.updated if known.page in {"", page} else day
    return Record(known.first_published, updated, text, page, first_time=known.first_time)


def _newest_first(item: tuple[str, Story]) -> tuple[int, str]:
    """The order of articles that came together: by the day of the original, then by slug."""
    slug, story = item
    return -(story.article.published or date.min).toordinal(), slug


def _seconds_before(moment: datetime) -> Iterator[datetime]:
    """The moment, then each second before it, not beyond the start of its day.

    No two articles of a run have the same, because readers of feeds sort by it.
    """
    midnight = datetime.combine(moment.date(), time(), moment.tzinfo)
    for seconds in count():
        yield max(midnight, moment - timedelta(seconds=seconds))


def _renamed(
    records: Mapping[str, Record], here: Mapping[str, Story], known: Collection[str]
) -> dict[str, str]:
    """Each slug without an article or a destination, with the new slug that has the same text."""
    new = {_fingerprint(story.article.text): slug for slug, story in here.items() if slug not in records}
    away = ((slug, record) for slug, record in records.items() if slug not in known and not record.moved_to)
    return {slug: new[record.text] for slug, record in away if record.text in new}


def _end(slug: str, records: Mapping[str, Record], known: Collection[str]) -> str | None:
    """Where the address leads after all moves; `None` when it leads nowhere or in a circle."""
    passed = set[str]()
    while slug in records and slug not in known and slug not in passed:
        passed.add(slug)
        slug = records[slug].moved_to
    return slug if slug in known or slug == NOWHERE else None


def _lost(slug: str, record: Record) -> PermalinkError:
    cause = (
        f"moved to '{record.moved_to}', which leads nowhere" if record.moved_to else "has no article any more"
    )
    fix = f"bring its seed back, or write its new slug, or {NOWHERE} for none, under moved_to"
    return PermalinkError(f"{PATH}, {slug}", f"/articles/{slug}/ {cause}", fix)


def _content(story: Story) -> str:
    """What the article's page says, except who made it; when this changes, the article has changed.

    An extractive brief is not included, because it follows from the sentences by rules that may improve.
    """
    article = story.article
    if article.withdrawn:
        return ""
    written = story.summary.sentences if story.summary.method is not BriefMethod.EXTRACTIVE else ()
    content = (
        *(article.source, article.author, article.url, article.license),
        article.published.isoformat() if article.published else None,
        *([*article.tags], article.original),
        [(passage.segment.text, passage.translation.text) for passage in story.passages],
        [sentence.english for sentence in written],
        *([(correction.day.isoformat(), correction.text) for correction in article.corrections]),
    )
    return json.dumps(content, ensure_ascii=False)


def _fingerprint(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:_DIGITS]
