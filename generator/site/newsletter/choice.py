"""Which articles an issue contains, and why others are left out."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from generator.errors import UsageError
from generator.model import Status, Verdict

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from generator.model import Story
    from generator.sources.issues import Issue


MOST_CHOSEN = 10
"""How many articles an issue is given by itself: as many as readers look through, in a mail below 80 KB."""
MOST_NAMED = 10
"""How many articles that are left out are named in a message."""


@dataclass(frozen=True, slots=True)
class LeftOut:
    """An article that an issue does not contain although its days or its file name it."""

    slug: str
    why: str
    """A clause for the editor: `its headline has no English yet`."""

    def __str__(self) -> str:
        """`port: its headline has no English yet`."""
        return f"{self.slug}: {self.why}"


def choose(stories: Iterable[Story], since: date, until: date, language: str = "en") -> tuple[str, ...]:
    """The slugs of articles first published on these days for an issue, newest and weightiest first.

    In English these have a checked headline; `language` is ISO 639-1.

    Raises:
        UsageError: there is none.
    """
    told = _published(stories, since, until)
    fresh = [story for story in told if why_left_out(story, language) is None][:MOST_CHOSEN]
    if not fresh:
        others = "; ".join(folded(left_out(told, since, until, language)))
        kind = " with a checked English headline" if language == "en" else ""
        raise UsageError(
            f"{since.isoformat()} to {until.isoformat()}",
            f"no article{kind} was first published then" + (f" (left out: {others})" if others else ""),
            "name the articles: --articles SLUG, or an earlier day: --since",
        )
    return tuple(story.article.slug for story in fresh)


def folded(articles: Sequence[LeftOut]) -> list[str]:
    """What is said of articles that are left out: of the first ones each, and how many more there are."""
    said = [str(one) for one in articles[:MOST_NAMED]]
    return [*said, f"and {more:,} more"] if (more := len(articles) - MOST_NAMED) > 0 else said


def left_out(stories: Iterable[Story], since: date, until: date, language: str = "en") -> tuple[LeftOut, ...]:
    """The articles first published on these days that are not chosen, newest first."""
    told = _published(stories, since, until)
    reasons = [(story.article.slug, why_left_out(story, language)) for story in told]
    further = [slug for slug, why in reasons if why is None][MOST_CHOSEN:]
    full = f"{MOST_CHOSEN} articles are newer or have more figures"
    return tuple(LeftOut(slug, why or full) for slug, why in reasons if why is not None or slug in further)


def gone(issue: Issue, stories: Iterable[Story]) -> tuple[LeftOut, ...]:
    """The articles of an issue's file that the issue does not show."""
    by_slug = {story.article.slug: story for story in stories}
    return tuple(
        LeftOut(slug, "it was withdrawn" if slug in by_slug else "there is no such article any more")
        for slug in issue.articles
        if slug not in by_slug or by_slug[slug].article.withdrawn
    )


def why_left_out(story: Story, language: str = "en") -> str | None:
    """Why an article may not be in an issue by itself; `None` if it may."""
    if story.article.withdrawn:
        return "it was withdrawn"
    if language == "ar" or story.quotable_title is not None:
        return None
    if story.title.translation.status is Status.WITHHELD:
        return "its English headline may not be published before it is reviewed"
    errors = " ".join(finding.explain() for finding in story.title.findings)
    return (
        f"the machine's English headline is wrong. {errors}" if errors else "its headline has no English yet"
    )


def _published(stories: Iterable[Story], since: date, until: date) -> list[Story]:
    """The articles first published on these days, the newest and weightiest first."""
    told = [story for story in stories if since <= (story.first_published or date.min) <= until]
    return sorted(told, key=_newest_and_weightiest_first)


def _newest_and_weightiest_first(story: Story) -> tuple[int, int, str]:
    """By the day of the news, which for articles taken over from an archive is not that of this site; then by
    how many of its figures match the Arabic."""
    day = story.article.published or story.first_published or date.min
    matched = sum(row.verdict is Verdict.MATCHED for row in story.key_figures)
    return -day.toordinal(), -matched, story.article.slug
