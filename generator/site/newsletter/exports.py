"""An issue as services that send newsletters import it, with the link to unsubscribe in their own language.

Each takes our files as a template of its own, so what they would read as a command is taken out of the text:
- Buttondown, Markdown: docs.buttondown.com/using-markdown-in-your-emails, /template-variables;
- listmonk, HTML in Go templates: listmonk.app/docs/templating, "Template functions";
- Mailchimp, HTML: mailchimp.com/help/import-a-custom-html-template, /all-the-merge-tags-cheat-sheet.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from markupsafe import escape

if TYPE_CHECKING:
    from collections.abc import Mapping

_UNSUBSCRIBING = re.compile(r"<!-- unsubscribing -->(.*?)<!-- end -->", re.DOTALL)
"""What the issue's own files say to whoever wants no more of them, and services replace by a link."""


@dataclass(frozen=True, slots=True)
class Service:
    """A service that sends newsletters."""

    name: str
    file: str
    markdown: bool
    """Whether it takes Markdown; or else HTML."""
    unsubscribe: str
    """What the service replaces by the address for unsubscribing."""
    harmless: Mapping[str, str]
    """What its templates begin commands with, and how the same text is written without meaning there."""
    head: str = ""
    """What the service wants before the text."""


SERVICES = (
    Service(
        "Buttondown",
        "buttondown.txt",
        True,
        "{{ unsubscribe_url }}",
        {"{{": "{&#8203;{", "{%": "{&#8203;%", "{#": "{&#8203;#"},
        "<!-- buttondown-editor-mode: plaintext -->\n",
    ),
    Service("listmonk", "listmonk.html", False, "{{ UnsubscribeURL }}", {"{{": "&#123;&#123;"}),
    Service("Mailchimp", "mailchimp.html", False, "*|UNSUB|*", {"*|": "*&#124;"}),
)


def exported(text: str, service: Service, label: str) -> str:
    """The service's file, from the issue's in the format it takes; `label` is its link to unsubscribe."""
    for command, harmless in service.harmless.items():
        text = text.replace(command, harmless)
    link = f'<a href="{service.unsubscribe}">{escape(label)}</a>'
    return service.head + _UNSUBSCRIBING.sub(lambda _: link, text)


def without_marks(text: str) -> str:
    """The issue's own file: who wants no more of it writes to whoever sent it."""
    return _UNSUBSCRIBING.sub(r"\1", text)
