"""Entities that stand in a text as text, because a service or a tool has escaped it twice."""

from __future__ import annotations

import re
from html import unescape

_ENTITY = re.compile(r"&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8}\d{0,2});", re.IGNORECASE)


def decode_once(text: str, known: str = "") -> str:
    """The text with the characters that its entities name, each decoded once, but for those of `known`.

    >>> decode_once("Tom&#39;s &amp;quot;R&D&quot;")
    'Tom\\'s &quot;R&D"'
    """
    return _ENTITY.sub(lambda entity: entity[0] if entity[0] in known else unescape(entity[0]), text)
