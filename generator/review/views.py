"""The review pages: templates filled from the session, with every text from outside escaped."""

from __future__ import annotations

import re
import secrets
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup, escape

from generator.model import Status
from generator.review.session import MAX_ENGLISH, fingerprint

if TYPE_CHECKING:
    from collections.abc import Mapping

    from generator.review.session import ReviewSession

MOST_TASKS = 300
"""The most tasks on the first page; the articles' pages have all of them."""
_STATUS = {
    Status.PENDING: "Not translated yet",
    Status.MACHINE: "Machine translation",
    Status.STALE: "Edited; the Arabic has changed since",
    Status.EDITED: "Edited",
    Status.REVIEWED: "Reviewed",
}


@dataclass(slots=True)
class ReviewPages:
    """The HTML of the pages; used for one request at a time."""

    session: ReviewSession
    reviewer: str = ""
    """The name that the forms suggest: the last one used."""
    token: str = field(default_factory=lambda: secrets.token_urlsafe(32))
    _templates: Environment = field(init=False)

    def __post_init__(self) -> None:
        """Load the templates."""
        loader = FileSystemLoader(self.session.settings.templates.below("review"))
        self._templates = Environment(
            loader=loader, autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
        )
        self._templates.filters["isolated"] = _isolated

    def index(self) -> str:
        """The first page: every task, worst first, and all articles."""
        tasks, stories = self.session.tasks, self.session.run.live
        left = {story.article.slug: 0 for story in stories}
        for task in tasks:
            left[task.slug] += 1
        return self._templates.get_template("index.html.j2").render(
            summary=_summary(len(tasks)),
            tasks=tasks[:MOST_TASKS],
            more=max(0, len(tasks) - MOST_TASKS),
            articles=[(s.article.slug, s.article.title, left[s.article.slug]) for s in stories],
            errors=[str(error) for error in self.session.run.errors],
        )

    def article(self, slug: str, message: str = "", typed: Mapping[str, str] | None = None) -> str:
        """One article's page; `typed` is English that could not be saved, by segment, for its form.

        Raises:
            KeyError: no article has this slug.
        """
        article, tasks = self.session.article(slug)
        return self._templates.get_template("article.html.j2").render(
            slug=slug,
            title=article.title,
            file=self.session.run.memories[slug].where,
            tasks=tasks,
            seen={task.passage.id: fingerprint(task.entry) for task in tasks},
            message=message,
            refused=typed is not None,
            typed=typed or {},
            token=self.token,
            reviewer=self.reviewer,
            status=_STATUS,
            longest=MAX_ENGLISH,
        )

    def save(self, slug: str, form: Mapping[str, str]) -> None:
        """Save what a form contains; raises the same errors as `ReviewSession.write`."""
        reviewer = form["reviewer"] if form["action"] == "reviewed" else None
        self.session.write(slug, form["segment"], form["seen"], form["english"], reviewer)
        self.reviewer = " ".join(form["reviewer"].split())


def _isolated(sentence: str) -> Markup:
    """A sentence with each quotation, Arabic or English, isolated so that it keeps its own direction."""
    parts = re.split("(?<=“)([^“”]*)(?=”)", sentence)
    return Markup().join(
        Markup("<bdi>{}</bdi>").format(part) if index % 2 else escape(part)
        for index, part in enumerate(parts)
    )


def _summary(open_: int) -> str:
    if not open_:
        return "Nothing needs a person."
    return "1 sentence needs a person." if open_ == 1 else f"{open_:,} sentences need a person."
