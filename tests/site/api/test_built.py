"""The data in the site as it is built: every address that they name is there."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

import pytest

if TYPE_CHECKING:
    from pathlib import Path

OURS = re.compile(r"https://khulasa\.example/[^\s\"'<>(){},&\\]*")
"""An address of the site in JSON, XML or plain text."""


def there(site: Path, address: str) -> bool:
    """Whether a host of static files would answer it."""
    target = site / unquote(urlsplit(address).path).lstrip("/")
    return target.is_file() or (target / "index.html").is_file()


@pytest.mark.parametrize(
    "made",
    [
        "api/v1/*.json",
        "api/v1/articles/*.json",
        "api/v1/topics/*.json",
        "*.xml",
        "feed.json",
        "ar/*.xml",
        "topics/*/feed.xml",
        "figures/*.*",
        "llms.txt",
        "robots.txt",
        "articles/*/*.json",
        "articles/*/cite.*",
    ],
)
def test_every_address_in_the_data_leads_somewhere(shipped: Path, made: str) -> None:
    site = shipped / "site"
    named = {
        address for file in site.glob(made) for address in OURS.findall(file.read_text(encoding="utf-8"))
    }
    assert named or made.startswith(("api/v1/articles", "api/v1/topics", "topics"))
    assert sorted(address for address in named if not there(site, address)) == []
