"""What `khulasa review` prints: by article, the worst first, one line a sentence, counts at the end."""

from __future__ import annotations

import shutil
import sys
from collections import Counter
from itertools import groupby
from typing import TYPE_CHECKING

import click

from generator.cli.report import count
from generator.review import ReviewReason

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from generator.editorial.run import Run
    from generator.model import Story
    from generator.review import ReviewTask

_COLORS = {
    ReviewReason.FIGURES: "red",
    ReviewReason.MEANING: "red",
    ReviewReason.STALE: "red",
    ReviewReason.GLOSSARY: "yellow",
    ReviewReason.UNTRANSLATED: "yellow",
}


def by_article(tasks: Sequence[ReviewTask]) -> list[tuple[str, list[ReviewTask]]]:
    """The tasks of each article by slug, in their order; first the articles with the worst of them."""
    order = {slug: place for place, slug in reversed(list(enumerate(task.slug for task in tasks)))}
    grouped = groupby(sorted(tasks, key=lambda task: order[task.slug]), key=lambda task: task.slug)
    return [(slug, list(own)) for slug, own in grouped]


def print_tasks(run: Run, tasks: Sequence[ReviewTask], *, details: bool) -> None:
    """Print what needs a person; with details, also the texts and the suggestions."""
    stories = {story.article.slug: story for story in run.live}
    for slug, own in by_article(tasks):
        _print_headline(stories[slug], own)
        for task in own:
            _print_line(task)
            if details:
                _print_details(task)
        click.echo()


def counted(tasks: Sequence[ReviewTask]) -> str:
    """How much needs a person, in one sentence."""
    if not tasks:
        return "Nothing needs a person."
    verb = "needs" if len(tasks) == 1 else "need"
    articles = count(len({task.slug for task in tasks}), "article")
    return f"{count(len(tasks), 'sentence')} of {articles} {verb} a person: {_kinds(tasks)}"


def as_json(run: Run, tasks: Sequence[ReviewTask]) -> dict[str, object]:
    """The articles and the sentences as data."""
    stories = {story.article.slug: story for story in run.live}
    return {
        "articles": [
            {
                "slug": slug,
                "file": own[0].file,
                "ar": stories[slug].article.title,
                "en": stories[slug].title.translation.text,
                "sentences": len(stories[slug].passages),
                "open": len(own),
            }
            for slug, own in by_article(tasks)
        ],
        "sentences": [task_to_json(task) for task in tasks],
    }


def task_to_json(task: ReviewTask) -> dict[str, object]:
    """A task as data."""
    translation = task.passage.translation
    return {
        "slug": task.slug,
        "segment": task.passage.id,
        "file": task.file,
        "line": task.line,
        "needs": [{"kind": reason.value, "explain": sentence} for reason, sentence in task.reasons],
        "status": translation.status.value,
        "engine": translation.engine,
        "ar": task.passage.segment.text,
        "en": translation.text,
        "previous": task.entry.previous,
        "suggestions": [
            {
                "slug": s.slug,
                "segment": s.entry.id,
                "score": s.score,
                "ar": s.entry.arabic,
                "en": s.entry.english,
            }
            for s in task.suggestions
        ],
    }


def _kinds(tasks: Iterable[ReviewTask]) -> str:
    worst = Counter(task.reasons[0][0] for task in tasks)
    return ", ".join(f"{worst[reason]:,} {reason}" for reason in ReviewReason if worst[reason])


def _print_headline(story: Story, tasks: Sequence[ReviewTask]) -> None:
    english = story.title.translation.text
    click.secho(_cut(f"{story.article.title}{f' · {english}' if english else ''}"), bold=True)
    click.echo(f"{tasks[0].file}: {len(tasks):,} of {count(len(story.passages), 'sentence')}")


def _print_line(task: ReviewTask) -> None:
    reason, explained = task.reasons[0]
    if reason is ReviewReason.UNTRANSLATED:
        explained = task.passage.segment.text
    elif reason is ReviewReason.MACHINE:
        explained = task.passage.translation.text or explained
    place = f"line {task.line}" if task.line else "no line yet"
    start = f"  {task.passage.id:4} {reason:13}"
    click.echo(click.style(start, fg=_COLORS.get(reason)) + _cut(f"{place:12} {explained}", len(start)))


def _cut(text: str, before: int = 0) -> str:
    """The text as far as it fits on the terminal's line, `before` characters of which are taken."""
    if not sys.stdout.isatty():
        return text
    room = max(20, shutil.get_terminal_size().columns - before)
    return text if len(text) <= room else f"{text[: room - 1]}…"


def _print_details(task: ReviewTask) -> None:
    for _, sentence in task.reasons:
        click.echo(f"       {sentence}")
    if task.entry.previous is not None:
        click.echo(f"       was: {task.entry.previous}")
    click.echo(f"       ar: {task.passage.segment.text}")
    if task.passage.translation.text is not None:
        click.echo(f"       en: {task.passage.translation.text}")
    for like in task.suggestions:
        click.echo(f"       {like.score} % like {like.slug} {like.entry.id}: {like.entry.english}")
