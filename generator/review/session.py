"""The state of a review: the project as it is now; sentences are saved one at a time."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from generator.clock import today
from generator.editorial.compile import compile_article, compile_run
from generator.errors import ReviewError, UsageError
from generator.pipeline.meaning import ProjectVectors
from generator.pipeline.read import read
from generator.review.accept import reviewer_name
from generator.review.suggestions import Suggestions
from generator.review.tasks import ReviewTask, list_tasks, story_tasks, worst_first
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
    from generator.model import Article
    from generator.sources.drafts import Draft
    from generator.sources.memory import Entry

MAX_ENGLISH = 20_000
"""The most characters in a sentence's English; the longest sentence of news we know has under 2,000."""


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
    _suggestions: Suggestions = field(init=False)
    _vectors: ProjectVectors = field(init=False)

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
        self.run = compile_run(self._vectors.added_to(inputs, keep=False))
        self._suggestions = Suggestions(self.run.memories)
        self.tasks = list_tasks(self.run)

    def article(self, slug: str) -> tuple[Article, list[ReviewTask]]:
        """An article as it is on disk now, with a task for each of its sentences.

        Raises:
            KeyError: no article has this slug.
            SeedError, MemoryFileError: its files can no longer be read.
        """
        draft = self._draft(slug)
        glossary = Glossary(read_glossary(self.settings.project))
        vectors = self._vectors.of([draft])
        story = compile_article(draft, glossary, self.settings.summary, self.settings.publish, vectors).story
        memories = {**self.run.memories, slug: draft.memory}
        stories = tuple(story if old.article.slug == slug else old for old in self.run.stories)
        self.run = replace(self.run, stories=stories, memories=memories)
        own = list(story_tasks(self.run, story, self._suggestions))
        self.tasks = worst_first([*(task for task in self.tasks if task.slug != slug), *own])
        return story.article, own

    def write(self, slug: str, segment: str, seen: str, english: str, reviewer: str | None) -> None:
        """Save a person's English in the memory, as edited or as reviewed by `reviewer`.

        Args:
            slug: the article's.
            segment: the sentence's id.
            seen: the fingerprint of the entry that the person saw.
            english: the new text; its line breaks become spaces.
            reviewer: `None` for edited only.

        Raises:
            KeyError: no article has this slug.
            ReviewError: there is no such sentence, it has changed since, or the text is not valid.
            BusyError: another run has locked the project.
        """
        text = " ".join(clean(english)[0].split())
        if not text or len(text) > MAX_ENGLISH:
            fix = f"write up to {MAX_ENGLISH:,} characters"
            raise ReviewError(segment, "has no English, or too much of it", fix)
        name = None if reviewer is None else _name(segment, reviewer)
        with self.hold(self.settings):
            draft = self._draft(slug)
            current = {s.id for s in draft.segments}
            entry = next((e for e in draft.memory.entries if e.id == segment and e.id in current), None)
            if entry is None:
                raise ReviewError(segment, "is no longer in the article", "load the page again")
            if fingerprint(entry) != seen:
                raise ReviewError(segment, "has changed since you saw it", "compare and save again")
            if reason := not_english(entry.arabic, text):
                raise ReviewError(segment, reason, "write it in English")
            edited = entry.edited(text)
            draft.memory.put(edited.reviewed_by(name, today(self.environ)) if name else edited)
            draft.memory.save()
        self.article(slug)

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


def _name(segment: str, reviewer: str) -> str:
    try:
        return reviewer_name(reviewer)
    except UsageError:
        raise ReviewError(segment, "needs the reviewer's name", "write it beside the button") from None
