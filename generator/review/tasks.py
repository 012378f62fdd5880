"""Every sentence that needs a person, worst first, with the line of its file to edit."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, TypeAlias

from generator.model import Finding, Status, TermMiss
from generator.model.meaning import Meaning, NameHint
from generator.review.suggestions import Suggestion, Suggestions

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from generator.editorial.run import Run
    from generator.model import Passage, Story
    from generator.sources.memory import Entry


Cause: TypeAlias = Finding | Meaning | TermMiss | NameHint | str
"""What makes a sentence need a person: something that was found, or a sentence about its state."""


class ReviewReason(StrEnum):
    """Why a sentence needs a person, worst first."""

    FIGURES = "figures"
    MEANING = "meaning"
    STALE = "stale"
    GLOSSARY = "glossary"
    UNTRANSLATED = "untranslated"
    HINT = "hint"
    NAME = "name"
    MACHINE = "machine"


@dataclass(frozen=True, slots=True)
class ReviewTask:
    """One sentence and everything that needs to be done about it."""

    slug: str
    file: str
    """The translation file, relative to the project."""
    line: int | None
    """The line of its entry; `None` when no run has written the entry yet."""
    passage: Passage
    entry: Entry
    reasons: tuple[tuple[ReviewReason, str], ...]
    """Each reason with a sentence that says what is wrong, the worst first."""
    suggestions: tuple[Suggestion, ...]


def list_tasks(run: Run) -> list[ReviewTask]:
    """The tasks of all articles except withdrawn ones, by the worst reason, then in the order of the text."""
    suggestions = Suggestions(run.memories)
    return worst_first(task for story in run.live for task in story_tasks(run, story, suggestions))


def worst_first(tasks: Iterable[ReviewTask]) -> list[ReviewTask]:
    """The tasks that need a person, by the worst reason, then by article, then in the order of the text."""
    order = list(ReviewReason)
    return sorted(
        (task for task in tasks if task.reasons),
        key=lambda task: (order.index(task.reasons[0][0]), task.slug),
    )


def story_tasks(run: Run, story: Story, suggestions: Suggestions) -> Iterator[ReviewTask]:
    """Every sentence of an article in order, including those that need nobody."""
    slug = story.article.slug
    memory = run.memories[slug]
    entries = {entry.id: entry for entry in memory.entries}
    for passage in story.passages:
        entry, reasons = entries[passage.id], tuple(reasons_of(passage))
        offered = suggestions.of(slug, passage.segment.text) if reasons else ()
        yield ReviewTask(slug, memory.where, entry.line, passage, entry, reasons, offered)


def reasons_of(passage: Passage) -> Iterator[tuple[ReviewReason, str]]:
    """Why a sentence needs a person, each with a sentence that says what is wrong; the worst first."""
    for reason, cause in causes_of(passage):
        yield reason, cause if isinstance(cause, str) else cause.explain()


def causes_of(passage: Passage) -> Iterator[tuple[ReviewReason, Cause]]:
    """Why a sentence needs a person, each with what was found or what there is to say; the worst first."""
    status = passage.translation.status
    for finding in passage.findings:
        yield ReviewReason.FIGURES, finding
    if passage.doubtful and passage.meaning:
        yield ReviewReason.MEANING, passage.meaning
    if status is Status.STALE:
        yield ReviewReason.STALE, "the Arabic has changed since this was edited"
    for miss in passage.misses:
        yield ReviewReason.GLOSSARY, miss
    if passage.translation.text is None:
        yield ReviewReason.UNTRANSLATED, "there is no English yet"
    for hint in _hints(passage) if status is not Status.REVIEWED else ():
        yield ReviewReason.HINT, hint
    for name in passage.names if status in (Status.MACHINE, Status.STALE) else ():
        yield ReviewReason.NAME, name
    if status is Status.MACHINE:
        yield (
            ReviewReason.MACHINE,
            f"translated by {passage.translation.engine or 'a machine'}, not yet reviewed",
        )


def _hints(passage: Passage) -> Iterator[Cause]:
    """What is probably right, and worth a look."""
    yield from passage.hints
    if passage.doubt and passage.meaning and not passage.doubtful:
        yield passage.meaning
