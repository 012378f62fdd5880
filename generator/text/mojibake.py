"""Arabic that another program decoded in a wrong encoding, and saved as it then looked.

UTF-8 writes an Arabic letter in two bytes, the first of which is nearly always D8 or D9. Whatever encoding
the bytes were taken for, half of the characters are then the two that it has there.
"""

from __future__ import annotations

import re

_ENCODINGS = {
    "cp1252": "windows-1252", "cp1256": "windows-1256", "cp1250": "windows-1250", "cp1251": "windows-1251",
    "cp437": "code page 437", "cp850": "code page 850", "mac-roman": "Mac Roman",
}  # fmt: skip
_LEADS = {
    bytes([0xD8, 0xD9]).decode(encoding): f"UTF-8 that was read as {name}"
    for encoding, name in _ENCODINGS.items()
} | {"ÃÂ": "UTF-8 that was read as windows-1252, twice"}
MIN_LEADS = 0.3
"""Share of the characters; half of them in text of Arabic letters alone."""
_ARABIC_LEADS = "طظ"
MIN_ARABIC_LEADS = 0.4
"""Where the two are Arabic letters themselves, which are 1 in 100 in Arabic, and in few words more."""
MIN_ARABIC_CHARACTERS = 12
MIN_CHARACTERS = 6
MIN_ACCENTED = 0.8
"""Share of the letters; no language in Latin script comes near it."""
_BLANK = re.compile(r"[\s\d!-/:-@\[-`{-~]+")
_DAMAGE = (
    (
        re.compile("\ufffd{2}|[\u0620-\u064a]\ufffd|\ufffd[\u0620-\u064a]"),
        "has characters that were lost when it was decoded (\ufffd)",
    ),
    (
        re.compile(r"(?:&#(?:1[56]\d\d|x0?6[0-9a-f]{2});\s*){3}|(?:\\u06[0-9a-f]{2}\s*){3}", re.IGNORECASE),
        "has letters written as numbers of characters (&#1575; or \\u0627)",
    ),
    (re.compile(r"(?:\?{2,}\s+){2,}\?{2,}"), "has question marks for letters that were lost"),
)


def misread(line: str) -> str | None:
    """What happened to the line, as the words after "is" or "has"; `None` when it is as it was written."""
    for pattern, cause in _DAMAGE:
        if pattern.search(line):
            return cause
    characters = _BLANK.sub("", line)
    if len(characters) < MIN_CHARACTERS:
        return None
    for leads, cause in _LEADS.items():
        if leads == _ARABIC_LEADS and len(characters) < MIN_ARABIC_CHARACTERS:
            continue
        least = MIN_ARABIC_LEADS if leads == _ARABIC_LEADS else MIN_LEADS
        if sum(map(characters.count, leads)) >= least * len(characters):
            return f"is {cause} ({line.strip()[:8]}…)"
    accented = sum("\xc0" <= character <= "\xff" for character in characters)
    if accented >= MIN_ACCENTED * len(characters):
        return f"is windows-1256 that was read as windows-1252 ({line.strip()[:8]}…)"
    return None
