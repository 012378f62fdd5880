"""Every sentence that needs a person, worst first, with the place where its English is written."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from generator.model import Status
from generator.review.suggestions import Suggestion, Suggestions

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from generator.model import Passage, Story
    from generator.pipeline.run import Edition
    from generator.sources.memory import Entry


class Need(StrEnum):
    """Why a sentence needs a person, worst first."""

    FIGURES = "figures"
    STALE = "stale"
    GLOSSARY = "glossary"
    UNTRANSLATED = "untranslated"
    MACHINE = "machine"


@dataclass(frozen=True, slots=True)
class Task:
    """One sentence and all that is to be done about it."""

    slug: str
    file: str
    """The translation file, relative to the project."""
    line: int | None
    """Where its entry stands; `None` when no run has written it yet."""
    passage: Passage
    entry: Entry
    needs: tuple[tuple[Need, str], ...]
    """Each with a sentence that says what is wrong, the worst first."""
    suggestions: tuple[Suggestion, ...]


def list_tasks(edition: Edition) -> list[Task]:
    """The tasks of all articles but the withdrawn: by the worst need, then in the order of the text."""
    suggestions = Suggestions(edition.memories)
    return worst_first(task for story in edition.shown for task in story_tasks(edition, story, suggestions))


def worst_first(tasks: Iterable[Task]) -> list[Task]:
    """Those that need a person, by the worst need and then by article; each article's in its order."""
    order = list(Need)
    return sorted(
        (task for task in tasks if task.needs), key=lambda task: (order.index(task.needs[0][0]), task.slug)
    )


def story_tasks(edition: Edition, story: Story, suggestions: Suggestions) -> Iterator[Task]:
    """Every sentence of one article in its order, those that need nobody too."""
    slug = story.article.slug
    memory = edition.memories[slug]
    entries = {entry.id: entry for entry in memory.entries}
    for passage in story.passages:
        entry, needs = entries[passage.id], tuple(_needs(passage))
        offered = suggestions.of(slug, passage.segment.text) if needs else ()
        yield Task(slug, memory.where, entry.line, passage, entry, needs, offered)


def _needs(passage: Passage) -> Iterator[tuple[Need, str]]:
    status = passage.translation.status
    for finding in passage.findings:
        yield Need.FIGURES, finding.explain()
    if status is Status.STALE:
        yield Need.STALE, "the Arabic has changed since this was edited"
    for miss in passage.misses:
        yield Need.GLOSSARY, miss.explain()
    if passage.translation.text is None:
        yield Need.UNTRANSLATED, "there is no English yet"
    if status is Status.MACHINE:
        yield Need.MACHINE, f"translated by {passage.translation.engine or 'a machine'}, read by nobody"
