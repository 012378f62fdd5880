"""Subject and preheader of an issue: candidates that a list of mail shows whole.

A phone shows about 40 to 60 characters of a subject and 90 of what follows it, the preheader.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.site.render.markup import one_line

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.site.newsletter.items import LetterItem
    from generator.text.language import Language

LONGEST_SUBJECT, LONGEST_PREHEADER = 60, 90
"""In characters."""


def shortened(text: str, longest: int) -> str:
    """The text on one line; if it is longer, as many of its words as fit, and an ellipsis.

    >>> shortened("Port profits rise", 13)
    'Port profits…'
    """
    line = one_line(text)
    if len(line) <= longest:
        return line
    words = line[:longest].rsplit(" ", 1)[0] if " " in line[:longest] else line[: longest - 1]
    return words.rstrip(" ,;:،؛.-\N{EN DASH}") + "…"


def subjects(items: Sequence[LetterItem], site: str, day: str, language: Language) -> tuple[str, ...]:
    """The lead's headline; its first figure and what it is; the site and the day."""
    titles = [item.title.text for item in items[:1]]
    numbers = [number.text for item in items[:1] for number in item.numbers[:1]]
    candidates = (*titles, *numbers, f"{site}{language.comma} {day}")
    return tuple(dict.fromkeys(shortened(text, LONGEST_SUBJECT) for text in candidates))


def preheaders(items: Sequence[LetterItem], language: Language) -> tuple[str, ...]:
    """The other headlines; the lead's first sentence; a text for every issue."""
    others = f"{language.semicolon} ".join(item.title.text for item in items[1:])
    also = language.gettext("Also: %(headlines)s") % {"headlines": others}
    leads = [sentence.text for item in items[:1] for sentence in item.brief[:1]]
    promise = language.gettext("Arabic journalism in English, with every figure checked against the Arabic.")
    candidates = (*([also] if others else []), *leads, promise)
    return tuple(dict.fromkeys(shortened(text, LONGEST_PREHEADER) for text in candidates))
