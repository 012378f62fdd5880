"""Who may use the review page: whoever is at this machine, or whoever was given the key."""

from __future__ import annotations

import ipaddress
import secrets
from dataclasses import dataclass, field
from http.cookies import CookieError, SimpleCookie
from typing import TYPE_CHECKING
from urllib.parse import quote, unquote, urlsplit

from generator.review.views import Visitor

if TYPE_CHECKING:
    from email.message import Message

LOOPBACK = "127.0.0.1"
_YEAR = 31_536_000
"""Seconds for which a browser remembers a name and a language."""
_KEY, _NAME, _LANGUAGE = "kh-key", "kh-name", "kh-language"


def is_loopback(host: str) -> bool:
    """Whether only this machine can reach a server on the address."""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


@dataclass(frozen=True, slots=True)
class Access:
    """How a request shows that it may be answered.

    On the loopback address, the Host must be this machine's, which stops DNS rebinding. On any other
    address a key is needed: it is in the address that the terminal prints, and then in a cookie.
    """

    host: str = LOOPBACK
    key: str | None = field(init=False)
    """`None` on the loopback address."""

    def __post_init__(self) -> None:
        """Make a key if one is needed."""
        object.__setattr__(self, "key", None if is_loopback(self.host) else secrets.token_urlsafe(24))

    def address(self, port: int) -> str:
        """The address to open, with the key."""
        return f"http://{self.host}:{port}/{f'?key={self.key}' if self.key else ''}"

    def allows(self, headers: Message, port: int) -> bool:
        """Whether the request may be answered."""
        if self.key is None:
            return headers.get("Host") in {f"{name}:{port}" for name in (self.host, LOOPBACK, "localhost")}
        return self.is_key(_cookie(headers, _KEY))

    def is_key(self, given: str) -> bool:
        """Whether it is the key; never, if none is needed."""
        return self.key is not None and secrets.compare_digest(given.encode(), self.key.encode())

    def cookie(self) -> str:
        """The header that keeps the key in a browser until it is closed."""
        return f"{_KEY}={self.key}; Path=/; SameSite=Strict; HttpOnly"


def from_this_site(headers: Message) -> bool:
    """Whether a form was sent from a page of the host that it was sent to."""
    origin = headers.get("Origin")
    return not origin or urlsplit(origin).netloc == headers.get("Host")


def page_before(headers: Message) -> str:
    """The path of the page of this host that the request came from; `/` if it says none."""
    before = urlsplit(headers.get("Referer", ""))
    inside = before.netloc == headers.get("Host") and before.path.isascii() and before.path.startswith("/")
    return f"/{before.path.lstrip('/')}" if inside else "/"


def visitor(headers: Message) -> Visitor:
    """Who sent the request, as far as its cookies say."""
    language = "ar" if _cookie(headers, _LANGUAGE) == "ar" else "en"
    return Visitor(" ".join(unquote(_cookie(headers, _NAME)).split())[:200], language)


def remember_name(name: str) -> str:
    """The header that makes a browser remember a name."""
    return f"{_NAME}={quote(name, safe='')}; Path=/; SameSite=Strict; HttpOnly; Max-Age={_YEAR}"


def remember_language(code: str) -> str:
    """The header that makes a browser remember a language; any other than Arabic is English."""
    code = "ar" if code == "ar" else "en"
    return f"{_LANGUAGE}={code}; Path=/; SameSite=Strict; HttpOnly; Max-Age={_YEAR}"


def _cookie(headers: Message, name: str) -> str:
    try:
        cookies = SimpleCookie(headers.get("Cookie", ""))
    except CookieError:
        return ""
    return cookies[name].value if name in cookies else ""
