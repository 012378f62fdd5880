"""In which script a text is written."""

from __future__ import annotations

import re

_ARABIC_LETTER = re.compile("[ء-ي]")


def is_arabic(text: str) -> bool:
    """Whether a text has a letter of the Arabic alphabet; its digits alone are no letters.

    >>> is_arabic("بيع 3 hectares"), is_arabic("٣ hectares")
    (True, False)
    """
    return _ARABIC_LETTER.search(text) is not None
