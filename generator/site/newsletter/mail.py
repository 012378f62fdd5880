"""An issue as an e-mail: HTML for mail programs, and the message with both bodies."""

from __future__ import annotations

import hashlib
import re
from datetime import UTC, datetime
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from importlib import import_module
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from generator.site.newsletter.letter import Letter

_CELL = re.compile(r'<td\b[^>]*\bclass="kh-(en|ar)\b[^"]*"')
_SIDES = {"en": 'lang="en" dir="ltr"', "ar": 'lang="ar" dir="rtl"'}


def email_html(mjml: str) -> str:
    """The e-mail's HTML from its MJML: in tables, with styles inlined into their elements.

    MJML allows no `lang` or `dir` on a cell, so the classes `kh-en` and `kh-ar` are replaced by them here.
    Text cannot contain these, because its quotation marks are escaped.
    """
    laid_out = import_module("mjml").mjml2html(mjml, fonts={})
    inliner = import_module("css_inline").CSSInliner(keep_at_rules=True, load_remote_stylesheets=False)
    html: str = inliner.inline(laid_out)
    return _CELL.sub(lambda cell: f"{cell[0]} {_SIDES[cell[1]]}", html)


def message(letter: Letter, text: str, html: str) -> bytes:
    """The issue as a draft (RFC 5322), to which a mail program adds the sender and recipients."""
    host = (urlsplit(letter.site_address).hostname or "localhost").encode("idna").decode()
    mail = EmailMessage(policy=SMTP)
    mail["Subject"] = letter.subject
    mail["From"] = Address(letter.site, "newsletter", host)
    mail["Date"] = format_datetime(datetime.fromisoformat(letter.day).replace(tzinfo=UTC))
    edition = letter.language.folder.replace("/", "-")
    mail["Message-ID"] = f"<{edition}newsletter-{letter.day}@{host}>"
    mail["X-Unsent"] = "1"
    mail.set_content(text, cte="base64")
    mail.add_alternative(html, subtype="html", cte="base64")
    mail.set_boundary(f"=_{hashlib.sha256(f'{text}{html}'.encode()).hexdigest()[:32]}")
    return mail.as_bytes()
