"""Addresses that stay: what the register says after a run, and where the articles that left have gone.

An article that was renamed is known again by its Arabic text, and its old address leads to the new
one. What was removed leaves a note at its address. Nobody but a person can say more, in the register.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from generator.errors import PermalinkError
from generator.model import BriefMethod
from generator.sources.register import NOWHERE, PATH, Record, Register

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping
    from datetime import date

    from generator.model import Story

_DIGITS = 16
"""Hexadecimal digits of a fingerprint: 64 bits, far more than any archive needs."""


@dataclass(frozen=True, slots=True)
class RetiredAddress:
    """An address whose article is not there any more."""

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
    """One for each address of which nobody has said what became of it."""

    @property
    def moved(self) -> dict[str, str]:
        """The slugs that renamed articles have now, by those they had."""
        return {address.slug: address.to for address in self.retired if address.to}


def reconcile(
    register: Register, stories: Iterable[Story], day: date, kept: Collection[str] = ()
) -> Addresses:
    """Bring the register up to the stories as they are published.

    Args:
        register: as it was read.
        stories: all of the run, as the site shows them.
        day: today.
        kept: slugs of seeds that cannot be read in this run; their articles are not lost.
    """
    here = {story.article.slug: story for story in stories}
    records = dict(register.records)
    known = {*here, *kept}
    renamed = _renamed(records, here, known)
    records.update({slug: replace(records[slug], moved_to=to) for slug, to in renamed.items()})
    before = {record.moved_to: record for record in records.values()}
    for slug, story in here.items():
        records[slug] = _record(story, records.get(slug) or before.get(slug), day)
    ends = {slug: _end(slug, records, known) for slug in sorted(records) if slug not in known}
    return Addresses(
        register=Register(records),
        retired=tuple(RetiredAddress(slug, to if to in known else None) for slug, to in ends.items()),
        lost=tuple(_lost(slug, records[slug]) for slug, to in ends.items() if to is None),
    )


def dated(story: Story, register: Register) -> Story:
    """The story with its days of the register."""
    record = register.records[story.article.slug]
    return replace(story, first_published=record.first_published, updated=record.updated)


def _record(story: Story, known: Record | None, day: date) -> Record:
    """The story's record; its `updated` moves when its page has changed since it was last written."""
    text, page = _fingerprint(story.article.text), _fingerprint(_content(story))
    if known is None:
        return Record(day, day, text, page)
    changed = known.page not in {"", page}
    return Record(known.first_published, day if changed else known.updated, text, page)


def _renamed(
    records: Mapping[str, Record], here: Mapping[str, Story], known: Collection[str]
) -> dict[str, str]:
    """Each slug that nobody has spoken for, and the new one that has its text."""
    new = {_fingerprint(story.article.text): slug for slug, story in here.items() if slug not in records}
    away = ((slug, record) for slug, record in records.items() if slug not in known and not record.moved_to)
    return {slug: new[record.text] for slug, record in away if record.text in new}


def _end(slug: str, records: Mapping[str, Record], known: Collection[str]) -> str | None:
    """Where the address leads after every move; `None` when it leads nowhere or in a circle."""
    passed = set[str]()
    while slug in records and slug not in known and slug not in passed:
        passed.add(slug)
        slug = records[slug].moved_to
    return slug if slug in known or slug == NOWHERE else None


def _lost(slug: str, record: Record) -> PermalinkError:
    cause = (
        f"moved to '{record.moved_to}', which is nowhere" if record.moved_to else "has no article any more"
    )
    fix = f"bring its seed back, or write the slug that has it now, or {NOWHERE} for none, under moved_to"
    return PermalinkError(f"{PATH}, {slug}", f"/articles/{slug}/ {cause}", fix)


def _content(story: Story) -> str:
    """What the article's page says, apart from who made it: a change of this is a change of the article.

    A brief of the article's own sentences follows from them, by rules that may become better.
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
