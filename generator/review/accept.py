"""Accepting translations unchanged: they become edited, or reviewed by somebody."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.errors import UsageError
from generator.figures import check, verified
from generator.model import Status

if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import date

    from generator.model import SegmentId
    from generator.sources.drafts import Draft
    from generator.sources.memory import Entry

_MAX_NAME = 200
_NAME_IT = "name it to accept it anyway"


@dataclass(frozen=True, slots=True)
class Accepted:
    """Which of an article's translations were accepted, by segment id."""

    done: tuple[SegmentId, ...]
    left: tuple[tuple[SegmentId, str], ...]
    """Segments left unchanged, each with the reason."""


def accept(draft: Draft, chosen: Collection[str], reviewer: str | None, day: date) -> Accepted:
    """Mark the chosen translations in the draft's memory as edited, or as reviewed by `reviewer` on `day`.

    When none are chosen, all are, except those that are stale or differ in their figures.

    Raises:
        UsageError: a chosen segment is not in the article or has no English; `reviewer` is not a name.
    """
    name = None if reviewer is None else reviewer_name(reviewer)
    done: list[SegmentId] = []
    left: list[tuple[SegmentId, str]] = []
    for entry in _chosen(draft, chosen):
        if not chosen and _is_accepted(entry, name):
            continue
        if not chosen and (reason := _objection(entry)):
            left.append((entry.id, reason))
            continue
        draft.memory.put(entry.reviewed_by(name, day) if name else entry.edited())
        done.append(entry.id)
    return Accepted(tuple(done), tuple(left))


def accept_figures(
    draft: Draft, chosen: Collection[str], reviewer: str | None, day: date, *, undo: bool = False
) -> Accepted:
    """Store a person's word that the figures of the chosen sentences are right, or take it back.

    With none chosen, of every sentence in which the check finds something; to undo, of every one that has it.

    Raises:
        UsageError: a chosen segment is none of the article's or has no English, or `reviewer` is not a name.
    """
    name = None if reviewer is None else reviewer_name(reviewer)
    done: list[SegmentId] = []
    left: list[tuple[SegmentId, str]] = []
    for entry in _chosen(draft, chosen):
        accepted = entry.figures_accepted is not None
        if undo and accepted:
            draft.memory.put(entry.without_accepted("figures"))
            done.append(entry.id)
        elif not undo and not accepted and has_findings(entry):
            draft.memory.put(entry.with_accepted("figures", name, day))
            done.append(entry.id)
        elif chosen:
            left.append((entry.id, _NOTHING[undo, accepted]))
    return Accepted(tuple(done), tuple(left))


def accept_meaning(
    draft: Draft, chosen: Collection[str], reviewer: str | None, day: date, *, undo: bool = False
) -> Accepted:
    """Store a person's word that the chosen sentences say what the Arabic says, or take it back.

    Raises:
        UsageError: none is chosen, except to undo; one is not in the article or has no English; or `reviewer`
            is not a name.
    """
    if not chosen and not undo:
        raise UsageError("--meaning", "needs the sentences that you have read", "name them, such as s4")
    name = None if reviewer is None else reviewer_name(reviewer)
    done: list[SegmentId] = []
    left: list[tuple[SegmentId, str]] = []
    for entry in _chosen(draft, chosen):
        if undo == (entry.accepted("meaning") is not None):
            accepted = (
                entry.without_accepted("meaning") if undo else entry.with_accepted("meaning", name, day)
            )
            draft.memory.put(accepted)
            done.append(entry.id)
        elif chosen:
            left.append(
                (entry.id, f"{'nobody has' if undo else 'somebody has already'} accepted its meaning")
            )
    return Accepted(tuple(done), tuple(left))


_NOTHING = {
    (True, False): "nobody has accepted its figures",
    (False, True): "its figures are accepted already",
    (False, False): "the check finds nothing in its figures",
}


def has_findings(entry: Entry) -> bool:
    """Whether the check finds an error or a hint in the English, accepted or not."""
    if not entry.english:
        return False
    comparison = check(entry.arabic, entry.english)
    return bool(comparison.findings or comparison.hints)


def _chosen(draft: Draft, chosen: Collection[str]) -> list[Entry]:
    """The entries of the article's sentences: those chosen, or all.

    Raises:
        UsageError: a chosen one is none of the article's or has no English.
    """
    current = {segment.id for segment in draft.segments}
    by_id: dict[str, Entry] = {entry.id: entry for entry in draft.memory.entries if entry.id in current}
    for id_ in chosen:
        if id_ not in by_id:
            raise UsageError(
                draft.memory.where, f"has no segment '{id_}'", "see `khulasa review` for the segments"
            )
        if not by_id[id_].english:
            raise UsageError(f"{draft.memory.where}, {id_}", "has no English yet", "write it there first")
    return [entry for entry in by_id.values() if not chosen or entry.id in chosen]


def reviewer_name(text: str) -> str:
    """The name on one line.

    Raises:
        UsageError: it is empty, too long, or has characters that cannot be shown.
    """
    name = " ".join(text.split())
    if not name or not name.isprintable() or len(name) > _MAX_NAME:
        raise UsageError("--reviewer", "is not a name", "write it out, on one line: --reviewer 'Rana Haddad'")
    return name


def _is_accepted(entry: Entry, reviewer: str | None) -> bool:
    """Whether the entry already has the status it would get."""
    return entry.status is Status.REVIEWED or (entry.status is Status.EDITED and not reviewer)


def _objection(entry: Entry) -> str | None:
    """Why an entry must be named to be accepted; `None` when there is no reason."""
    if entry.status is Status.PENDING:
        return "has no English yet"
    if entry.status is Status.STALE:
        return f"the Arabic has changed since it was edited; {_NAME_IT}"
    if entry.figures_accepted is None and not verified(entry.arabic, entry.english):
        return f"its figures differ from the Arabic; {_NAME_IT}"
    return None
