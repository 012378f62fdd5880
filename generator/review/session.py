"""The state of a review: the project as it is now; sentences are saved one at a time."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from generator.clock import today
from generator.editorial.compile import compile_article, compile_run
from generator.editorial.verify import verify, with_names
from generator.errors import ReviewConflict, ReviewError, UsageError
from generator.pipeline.meaning import ProjectVectors
from generator.pipeline.read import read
from generator.review.accept import reviewer_name
from generator.review.actions import Action, act
from generator.review.suggestions import Suggestions
from generator.review.tasks import ReviewTask, list_tasks, reasons_of, story_tasks, worst_first
from generator.sources.drafts import read_drafts
from generator.sources.glossary import Glossary, read_glossary
from generator.sources.languages import not_english
from generator.sources.seeds.reader import read_seed
from generator.text.decoding import clean

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from contextlib import AbstractContextManager

    from generator.config.settings import Settings
    from generator.editorial.run import Run
    from generator.sources.drafts import Draft
    from generator.sources.memory import Entry

MAX_ENGLISH = 20_000
"""The most characters in a sentence's English; the longest sentence of news we know has under 2,000."""


@dataclass(frozen=True, slots=True)
class Change:
    """What a person did to one sentence."""

    slug: str
    segment: str
    seen: str
    """The fingerprint of the entry that the person saw."""
    english: str
    """Their text; its line breaks become spaces."""
    reviewer: str
    """Their name; empty if they left none."""
    action: Action


@dataclass(slots=True)
class ReviewSession:
    """The articles with their tasks; an article is read again when it is shown or changed."""

    settings: Settings
    environ: Mapping[str, str]
    hold: Callable[[Settings], AbstractContextManager[object]]
    """Locks the project while its files are written, as a run does."""
    run: Run = field(init=False)
    tasks: list[ReviewTask] = field(init=False)
    """Of all articles, worst first."""
    names: set[str] = field(default_factory=set)
    """Everybody who has reviewed a sentence, here or before."""
    _suggestions: Suggestions = field(init=False)
    _vectors: ProjectVectors = field(init=False)
    _savers: dict[str, str] = field(default_factory=dict)
    """Who saved a text here, by its fingerprint."""

    def __post_init__(self) -> None:
        """Read everything."""
        self.look_again()

    def look_again(self) -> None:
        """Read the whole project again.

        Raises:
            SettingsError: the project's settings or files are not valid.
        """
        inputs = read(self.settings, self.environ)
        self._vectors = ProjectVectors(self.settings)
        run = compile_run(self._vectors.added_to(inputs, keep=False))
        self.run = replace(run, stories=self._vectors.compared(run.stories, keep=True))
        self._suggestions = Suggestions(self.run.memories)
        self.tasks = list_tasks(self.run)
        entries = (entry for memory in self.run.memories.values() for entry in memory.entries)
        self.names |= {entry.reviewer for entry in entries if entry.reviewer}

    def article(self, slug: str) -> list[ReviewTask]:
        """A task for each sentence of an article as it is on disk now.

        Raises:
            KeyError: no article has this slug.
            SeedError, MemoryFileError: its files can no longer be read.
        """
        draft = self._draft(slug)
        glossary = Glossary(read_glossary(self.settings.project))
        vectors = self._vectors.of([draft])
        read_now = compile_article(draft, glossary, self.settings.summary, self.settings.publish, vectors)
        (story,) = self._vectors.compared([read_now.story], keep=False)
        memories = {**self.run.memories, slug: draft.memory}
        stories = tuple(story if old.article.slug == slug else old for old in self.run.stories)
        self.run = replace(self.run, stories=stories, memories=memories, glossary=glossary)
        own = list(story_tasks(self.run, story, self._suggestions))
        self.tasks = worst_first([*(task for task in self.tasks if task.slug != slug), *own])
        return own

    def check(self, slug: str, segment: str, english: str) -> ReviewTask:
        """What the check says of a text that is not saved; the article is as it was last read.

        Raises:
            KeyError: there is no such article or sentence.
        """
        story = next((story for story in self.run.live if story.article.slug == slug), None)
        if story is None:
            raise KeyError(slug)
        memory = self.run.memories[slug]
        passage = story.passage(segment)
        entry = next(entry for entry in memory.entries if entry.id == segment)
        if (text := _one_line(english)) and text != passage.translation.text:
            written = verify(passage.segment, entry.edited(text).translation(), self.run.glossary)
            named = with_names([written if old.id == segment else old for old in story.passages])
            written = next(one for one in named if one.id == segment)
            passage = self._vectors.compare(written)
        return ReviewTask(slug, memory.where, entry.line, passage, entry, tuple(reasons_of(passage)), ())

    def write(self, change: Change) -> list[ReviewTask]:
        """Do what a person did, and give the tasks of the article after it.

        Raises:
            KeyError: no article has this slug.
            ReviewConflict: the sentence has changed since the person saw it.
            ReviewError: there is no such sentence, or the text or the name is not valid.
            BusyError: another run has locked the project.
        """
        text, segment = _one_line(change.english), change.segment
        if not text or len(text) > MAX_ENGLISH:
            fix = f"write up to {MAX_ENGLISH:,} characters"
            raise ReviewError(segment, "has no English, or too much of it", fix)
        name = _name(change)
        with self.hold(self.settings):
            draft = self._draft(change.slug)
            current = {s.id for s in draft.segments}
            entry = next((e for e in draft.memory.entries if e.id == segment and e.id in current), None)
            if entry is None:
                raise ReviewError(segment, "is no longer in the article", "load the page again")
            if fingerprint(entry) != change.seen:
                raise ReviewConflict(segment, "has changed since you saw it", "compare both texts below")
            if reason := not_english(entry.arabic, text):
                raise ReviewError(segment, reason, "write it in English")
            changed = act(entry, change.action, text, name, today(self.environ))
            draft.memory.put(changed)
            draft.memory.save()
            if changed not in draft.memory.entries:  # an editor wrote the file at this moment
                raise ReviewConflict(segment, "has changed since you saw it", "compare both texts below")
        self._remember(changed, name)
        return self.article(change.slug)

    def saver(self, entry: Entry) -> str:
        """Who saved the entry as it is now; empty if nobody said so, here or in its file."""
        return entry.reviewer or self._savers.get(fingerprint(entry), "")

    def _remember(self, entry: Entry, name: str | None) -> None:
        if name:
            self.names.add(name)
            self._savers[fingerprint(entry)] = name

    def _draft(self, slug: str) -> Draft:
        known = {story.article.slug: story.article for story in self.run.live}
        path = self.settings.project / known[slug].path
        seed = read_seed(path, self.settings.project, self.settings.original)
        drafts, unreadable = read_drafts(self.settings.project, [seed])
        if unreadable:
            raise unreadable[0]
        return drafts[0]


def fingerprint(entry: Entry) -> str:
    """A digest of everything in the entry that a reviewer sees."""
    seen = (entry.arabic, entry.english, entry.status, entry.previous, entry.notes)
    return hashlib.sha256(repr(seen).encode()).hexdigest()[:32]


def _one_line(english: str) -> str:
    return " ".join(clean(english)[0].split())


def _name(change: Change) -> str | None:
    """The person's name; `None` if they left none and need none."""
    if not change.reviewer.strip() and change.action is not Action.REVIEWED:
        return None
    try:
        return reviewer_name(change.reviewer)
    except UsageError:
        raise ReviewError(change.segment, "needs the reviewer's name", "write your name") from None
