"""The review pages: templates filled from the session, with every text from outside escaped."""

from __future__ import annotations

import hashlib
import secrets
from collections import Counter
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from generator.review.session import MAX_ENGLISH, fingerprint
from generator.review.tasks import ReviewReason
from generator.review.wording import in_words, reasons_in_words
from generator.text.language import ENGLISH, Language, arabic

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.review.session import Change, ReviewSession
    from generator.review.tasks import ReviewTask

PARTS = ("head", "arabic", "findings", "conflict")
"""The parts of a sentence that change without loading the page again: macros of `sentence.html.j2`."""


@dataclass(frozen=True, slots=True)
class Visitor:
    """Who looks at a page, by their cookies."""

    name: str = ""
    """The name that they reviewed with last."""
    language: str = "en"
    """ISO 639-1, of the interface."""


@dataclass(frozen=True, slots=True)
class Refused:
    """A text that could not be saved, and why."""

    change: Change
    message: str
    conflict: bool
    """Whether somebody else has changed the sentence: both texts are shown."""


@dataclass(frozen=True, slots=True)
class Row:
    """An article in the list."""

    slug: str
    title: str
    english: str | None
    total: int
    """Its sentences."""
    needs: tuple[tuple[ReviewReason, int], ...]
    """How many sentences need a person, by their worst reason, the worst first."""

    @property
    def open(self) -> int:
        """How many sentences need a person."""
        return sum(number for _, number in self.needs)


@dataclass(slots=True)
class ReviewPages:
    """The HTML of the pages; used for one request at a time."""

    session: ReviewSession
    token: str = field(default_factory=lambda: secrets.token_urlsafe(32))
    _environments: dict[str, Environment] = field(init=False)

    def __post_init__(self) -> None:
        """Load the templates, in both languages."""
        settings = self.session.settings
        templates = settings.templates
        folders = templates.below("review")
        self._environments = {
            language.code: _environment(language, FileSystemLoader(folders))
            for language in (ENGLISH, arabic(templates, settings.digits, settings.months))
        }

    def index(self, visitor: Visitor) -> str:
        """The first page: the articles that need a person, worst first, then the others."""
        rows = self._rows()
        return self._render(
            "index.html.j2",
            visitor,
            open=[row for row in rows if row.open],
            done=[row for row in rows if not row.open],
            sentences=sum(row.open for row in rows),
            errors=[str(error) for error in self.session.run.errors],
        )

    def article(
        self,
        slug: str,
        visitor: Visitor,
        *,
        saved: str = "",
        every: bool = False,
        refused: Refused | None = None,
    ) -> str:
        """One article's page.

        Args:
            slug: the article's.
            visitor: who looks at it.
            saved: the id of a sentence that has just been saved; it is shown although it needs nobody.
            every: whether to show every sentence, or only those that need a person.
            refused: a text that could not be saved, for its form.

        Raises:
            KeyError: no article has this slug.
        """
        tasks = self.session.article(slug)
        kept = {saved, refused.change.segment if refused else ""}
        return self._render(
            "article.html.j2",
            visitor,
            slug=slug,
            tasks=tasks,
            shown=[task for task in tasks if every or task.reasons or task.passage.id in kept],
            left=_left(tasks),
            every=every,
            saved=saved,
            refused=refused,
            file=self.session.run.memories[slug].where,
            errors=[],
        )

    def parts(self, task: ReviewTask, visitor: Visitor, refused: Refused | None = None) -> dict[str, str]:
        """The parts of a sentence as HTML, by name."""
        environment = self._environments[visitor.language]
        module = environment.get_template("sentence.html.j2").make_module(self._shared(visitor))
        return {part: str(getattr(module, part)(task, refused)).strip() for part in PARTS}

    def saved(self, change: Change, visitor: Visitor) -> dict[str, object]:
        """Do what a person did; the answer to the script that sent it.

        Raises:
            KeyError, ReviewError, BusyError: as `ReviewSession.write`.
        """
        return self._answer(self.session.write(change), change, visitor)

    def not_saved(self, refused: Refused, visitor: Visitor) -> dict[str, object]:
        """The answer to a script whose text could not be saved."""
        change = refused.change
        answer = self._answer(self.session.article(change.slug), change, visitor, refused)
        return answer | {"message": refused.message, "changed": refused.conflict}

    def checked(self, change: Change, visitor: Visitor) -> dict[str, object]:
        """What the check says of a text that is being written."""
        task = self.session.check(change.slug, change.segment, change.english)
        return {"findings": self.parts(task, visitor)["findings"]}

    def _answer(
        self, tasks: Sequence[ReviewTask], change: Change, visitor: Visitor, refused: Refused | None = None
    ) -> dict[str, object]:
        answer: dict[str, object] = {"left": _left(tasks)}
        task = next((task for task in tasks if task.passage.id == change.segment), None)
        if task is None:
            return answer
        texts = {"english": task.passage.translation.text or "", "open": bool(task.reasons)}
        return answer | texts | {"seen": fingerprint(task.entry)} | self.parts(task, visitor, refused)

    def _rows(self) -> list[Row]:
        order = list(ReviewReason)
        by_slug: dict[str, list[ReviewTask]] = {story.article.slug: [] for story in self.session.run.live}
        for task in self.session.tasks:
            by_slug[task.slug].append(task)
        rows = []
        for story in self.session.run.live:
            tasks = by_slug[story.article.slug]
            needs = Counter(task.reasons[0][0] for task in tasks)
            counted = tuple(sorted(needs.items(), key=lambda item: order.index(item[0])))
            title, english = story.article.title, story.title.translation.text
            rows.append(Row(story.article.slug, title, english, len(story.passages), counted))
        return sorted(
            rows, key=lambda row: (order.index(row.needs[0][0]) if row.needs else len(order), row.slug)
        )

    def _render(self, template: str, visitor: Visitor, **values: object) -> str:
        shared = self._shared(visitor)
        return self._environments[visitor.language].get_template(template).render(shared | values)

    def _shared(self, visitor: Visitor) -> dict[str, object]:
        project = str(self.session.settings.project.resolve())
        return {
            "token": self.token,
            "visitor": visitor,
            "names": sorted(self.session.names),
            "longest": MAX_ENGLISH,
            "seen": fingerprint,
            "saver": self.session.saver,
            "project": hashlib.sha256(project.encode()).hexdigest()[:12],
        }


def _environment(language: Language, loader: FileSystemLoader) -> Environment:
    environment = Environment(
        loader=loader,
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        extensions=["jinja2.ext.i18n"],
    )
    environment.policies["ext.i18n.trimmed"] = True
    environment.policies["json.dumps_kwargs"] = {"ensure_ascii": False, "sort_keys": True}
    environment.install_gettext_translations(language.words, newstyle=True)  # type: ignore[attr-defined]
    environment.filters.update(number=language.number, day=language.day)
    environment.filters["digits"] = language.digits
    environment.filters["reasons"] = partial(reasons_in_words, language=language)
    environment.filters["in_words"] = partial(in_words, language=language)
    environment.globals["language"] = language
    return environment


def _left(tasks: Sequence[ReviewTask]) -> int:
    """How many sentences need a person."""
    return sum(bool(task.reasons) for task in tasks)
