"""Issues to files: the page, the e-mail and its parts, Markdown and plain text."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from generator.site.newsletter.letter import make_letter
from generator.site.newsletter.mail import email_html, message
from generator.site.render.markup import fragment, page

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from generator.config.settings import Settings
    from generator.model import Story
    from generator.site.newsletter.letter import Letter
    from generator.site.render.edition import Edition
    from generator.site.social_images import SocialImage
    from generator.sources.issues import Issue

_FOLDER = PurePosixPath("newsletter")
_DESCRIPTION = "Chosen articles with their checked figures, as a page, an e-mail, Markdown and plain text."


@dataclass(frozen=True, slots=True)
class Index:
    """The page `/newsletter/`."""

    letters: tuple[Letter, ...]


def render_newsletter(
    issues: Sequence[Issue], stories: Sequence[Story], edition: Edition
) -> dict[PurePosixPath, bytes]:
    """Everything under `/newsletter/`; `issues` newest first."""
    letters = tuple(make_letter(issue, stories, edition.settings) for issue in issues)
    meta = {"title": "Newsletter", "description": _DESCRIPTION, "kind": "newsletter"}
    files = {_FOLDER / "index.md": page(edition, "newsletter/index", meta, view=Index(letters))}
    for letter in letters:
        files.update(_issue(letter, edition))
    return files


def issue_cards(
    issues: Sequence[Issue], stories: Sequence[Story], settings: Settings
) -> dict[PurePosixPath, SocialImage]:
    """The card of every issue: that of its first article."""
    letters = (make_letter(issue, stories, settings) for issue in issues)
    return {_FOLDER / letter.day: letter.card for letter in letters if letter.card}


def _issue(letter: Letter, edition: Edition) -> Iterator[tuple[PurePosixPath, bytes]]:
    """The files of one issue."""
    folder = _FOLDER / letter.day
    head = fragment(edition, "newsletter/head.j2", view=letter)
    title = f"Newsletter, {letter.date}"
    meta = {"title": title, "description": letter.preheader, "kind": "newsletter", "head": head}
    yield folder / "index.md", page(edition, "newsletter/page", meta, view=letter)
    html = email_html(fragment(edition, "newsletter/issue.mjml.j2", view=letter))
    text = fragment(edition, "newsletter/issue.txt.j2", view=letter) + "\n"
    yield folder / "issue.html", html.encode()
    yield folder / "issue.txt", text.encode()
    yield folder / "issue.md", (fragment(edition, "newsletter/issue.md.j2", view=letter) + "\n").encode()
    yield folder / "issue.eml", message(letter, text, html)
