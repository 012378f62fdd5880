"""Rendering issues to files: the page, the e-mail and its parts, Markdown and plain text."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from generator.site.newsletter.mail import email_html, message
from generator.site.render.markup import fragment, page

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from generator.site.newsletter.letter import Letter
    from generator.site.render.edition import Edition
    from generator.site.social_images import SocialImage

_FOLDER = PurePosixPath("newsletter")
_DESCRIPTION = "Chosen articles with their checked figures, as a page, an e-mail, Markdown and plain text."


@dataclass(frozen=True, slots=True)
class NewsletterIndexView:
    """The page `/newsletter/`."""

    letters: tuple[Letter, ...]


def render_newsletter(letters: Sequence[Letter], edition: Edition) -> dict[PurePosixPath, bytes]:
    """Everything under `/newsletter/`; `letters` newest first."""
    meta = {"title": "Newsletter", "description": _DESCRIPTION, "kind": "newsletter"}
    files = {
        _FOLDER / "index.md": page(
            edition, "newsletter/index", meta, view=NewsletterIndexView(tuple(letters))
        )
    }
    for letter in letters:
        files.update(_issue(letter, edition))
    return files


def issue_images(
    letters: Sequence[Letter], social_images: Mapping[str, SocialImage]
) -> dict[PurePosixPath, SocialImage]:
    """The image of every issue by the folder of its page; `social_images` are the articles', by slug."""
    images = ((letter.day, letter.image(social_images)) for letter in letters)
    return {_FOLDER / day: image for day, image in images if image}


def _issue(letter: Letter, edition: Edition) -> Iterator[tuple[PurePosixPath, bytes]]:
    """The files of one issue."""
    folder = _FOLDER / letter.day
    head = fragment(edition, "newsletter/head.j2", view=letter, image=letter.image(edition.social_images))
    title = f"Newsletter, {letter.date}"
    meta = {"title": title, "description": letter.preheader, "kind": "newsletter", "head": head}
    yield folder / "index.md", page(edition, "newsletter/page", meta, view=letter)
    html = email_html(fragment(edition, "newsletter/issue.mjml.j2", view=letter))
    text = fragment(edition, "newsletter/issue.txt.j2", view=letter) + "\n"
    yield folder / "issue.html", html.encode()
    yield folder / "issue.txt", text.encode()
    yield folder / "issue.md", (fragment(edition, "newsletter/issue.md.j2", view=letter) + "\n").encode()
    yield folder / "issue.eml", message(letter, text, html)
