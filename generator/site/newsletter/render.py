"""Rendering issues to files: the page, the e-mail, Markdown and plain text, and what services import."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from generator.site.newsletter.exports import SERVICES, exported, without_marks
from generator.site.newsletter.mail import email_html, message
from generator.site.render.markup import fragment, page

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from generator.site.newsletter.letter import Letter
    from generator.site.render.edition import Edition
    from generator.site.social_images import SocialImage
    from generator.store import Content
    from generator.text.language import Language


@dataclass(frozen=True, slots=True)
class NewsletterIndexView:
    """The page `/newsletter/`."""

    letters: tuple[Letter, ...]


def render_newsletter(letters: Sequence[Letter], edition: Edition) -> dict[PurePosixPath, Content]:
    """Everything under `/newsletter/` of the edition; its `letters` newest first."""
    folder = _folder(edition.language)
    title, gettext = edition.gettext("Newsletter"), edition.gettext
    meta = {
        "title": title,
        "description": gettext("Chosen articles with their checked figures, by e-mail."),
        "kind": "newsletter",
        **({} if letters else {"unlisted": "true"}),
    }
    view = NewsletterIndexView(tuple(letters))
    files: dict[PurePosixPath, Content] = {
        folder / "index.md": page(edition, "newsletter/index", meta, view=view)
    }
    for letter in letters:
        files[folder / letter.day / "index.md"] = _page(letter, edition)
        files.update({folder / letter.day / name: data for name, data in issue_files(letter, edition)})
    return files


def issue_images(
    letters: Sequence[Letter], social_images: Mapping[str, SocialImage]
) -> dict[PurePosixPath, SocialImage]:
    """The image of every issue by the folder of its page; `social_images` are the articles', by slug."""
    images = ((letter, letter.image(social_images)) for letter in letters)
    return {_folder(letter.language) / letter.day: image for letter, image in images if image}


def _folder(language: Language) -> PurePosixPath:
    return PurePosixPath(language.folder, "newsletter")


def issue_files(letter: Letter, edition: Edition) -> Iterator[tuple[str, bytes]]:
    """What is sent, by name: the e-mail as HTML and as a draft, text, Markdown, and what services import."""
    files = {
        "issue.html": email_html(fragment(edition, "newsletter/issue.mjml.j2", view=letter)),
        "issue.txt": fragment(edition, "newsletter/issue.txt.j2", view=letter) + "\n",
        _markdown(edition): fragment(edition, "newsletter/issue.md.j2", view=letter) + "\n",
    }
    own = {name: without_marks(text) for name, text in files.items()}
    for name, text in own.items():
        yield name, text.encode()
    yield "issue.eml", message(letter, own["issue.txt"], own["issue.html"])
    for service in SERVICES:
        source = files[_markdown(edition) if service.markdown else "issue.html"]
        yield service.file, exported(source, service, edition.gettext("Unsubscribe")).encode()


def _markdown(edition: Edition) -> str:
    """The name of the Markdown: of a name in `.md` MkDocs makes a page, unless its recipe excludes it."""
    return "issue.md.txt" if edition.language.folder else "issue.md"


def _page(letter: Letter, edition: Edition) -> Content:
    head = fragment(edition, "newsletter/head.j2", view=letter, image=letter.image(edition.social_images))
    title = f"{edition.gettext('Newsletter')}{edition.language.comma} {letter.date}"
    meta = {"title": title, "description": letter.preheader, "kind": "newsletter", "head": head}
    return page(edition, "newsletter/page", meta, view=letter, services=SERVICES, markdown=_markdown(edition))
