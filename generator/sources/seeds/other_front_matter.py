"""Front matter in the forms of other programs, which is refused: it must not be published as text.

Hugo takes TOML between `+++` and JSON, MultiMarkdown `Title:` lines, Org and reST keys with signs
around them; word processors turn `---` into a dash.
"""

from __future__ import annotations

import re
from itertools import pairwise

from generator.errors import SeedError

_KEYS = (
    "title|headline|source|author|authors|byline|url|link|published|date|created|updated|modified|tags|tag"
    "|categories|category|keywords|license|slug|original|withdrawn|corrections|draft|layout|lang|language"
    "|description|summary|permalink|subject"
)
_KEY_LINE = re.compile(rf"[^\w<(«]*(?P<key>{_KEYS})\W{{0,4}}[:=：]", re.IGNORECASE | re.ASCII)
_ARABIC_KEY_LINE = re.compile("(?P<key>(?:ال)?(?:عنوان|مصدر|كاتب|كاتبة|تاريخ|رابط|وسوم|تصنيف)) ?[:：]")
_RULE = re.compile(
    r"(?:[-=_*~+\N{HYPHEN}-\N{HORIZONTAL BAR}\N{MINUS SIGN}\N{BOX DRAWINGS LIGHT HORIZONTAL}]\s*){2,}|\.\.\."
)
_YAML = "write it as YAML, a line each: ---, title: …, published: 2023-07-31, ---"
_FENCES = "write --- alone on the line above and on the line below the front matter"
_HEADS = (
    (re.compile(r"\+\+\+"), "begins with front matter in TOML (+++)", _YAML),
    (
        re.compile(rf"[{{\[]$|[{{\[]{_KEY_LINE.pattern}", _KEY_LINE.flags),
        "begins with front matter in JSON",
        _YAML,
    ),
    (
        re.compile(r"<!--|\{[#%]|//|/\*"),
        "begins with a comment, not with a headline",
        "delete it, or write it below --- as # …",
    ),
    (re.compile("<[a-zA-Z!/]"), "begins with HTML, not with a headline", "save the article as plain text"),
    (
        re.compile(r"(?:---|\+\+\+|;;;|```|~~~).*|[\W_]+$"),
        "begins with '{found}', which is neither a headline nor a fence of front matter",
        _FENCES,
    ),
    (_KEY_LINE, "begins with '{key}:', which is front matter without its fences", _FENCES),
)
"""What no article begins with: cause and fix."""


def refuse_other_front_matter(text: str, where: str) -> None:
    """Accept a seed that does not begin with front matter of any kind.

    Raises:
        SeedError: it begins with one, or has one below its first line; names the line and what to write.
    """
    lines = [(number, line.strip()) for number, line in enumerate(text.split("\n"), start=1) if line.strip()]
    for number, first in lines[:1]:
        if wrong := _wrong_head(first):
            raise SeedError(f"{where}, line {number}", *wrong)
    for (number, line), (_, below) in pairwise(lines):
        if _RULE.fullmatch(line) and _KEY_LINE.match(below):
            cause = "has front matter below its first line"
            raise SeedError(f"{where}, line {number}", cause, "move it to the head of the file")
    for number, line in _key_lines(lines[:3]):
        key = re.split("[:=：]", line)[0].strip()
        cause = f"has '{key}:' as text, which is front matter without its fences"
        raise SeedError(f"{where}, line {number}", cause, _FENCES)


def is_wrong_fence(line: str) -> bool:
    """Whether the line looks like the end of front matter and is not `---`."""
    return bool(_RULE.fullmatch(line.strip()))


def _wrong_head(line: str) -> tuple[str, str] | None:
    """Cause and fix, when no article has such a first line."""
    for pattern, cause, fix in _HEADS:
        if found := pattern.match(line):
            return cause.format(found=found[0].strip()[:20], **found.groupdict()), fix
    return None


def _key_lines(lines: list[tuple[int, str]]) -> list[tuple[int, str]]:
    """The first of two neighbouring lines that both say what front matter says."""
    return [
        first
        for first, second in pairwise(lines)
        if any(kind.match(first[1]) and kind.match(second[1]) for kind in (_KEY_LINE, _ARABIC_KEY_LINE))
    ][:1]
