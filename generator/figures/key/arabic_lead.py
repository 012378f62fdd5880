"""The words before an Arabic figure: those that only lead to it, and those before them that can name it.

In بلغت صادرات الزيت 5 the verb leads, in ارتفاع الصادرات بنسبة 5 the adverbial does.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from generator.figures.key.arabic_doubts import LEADS
from generator.figures.key.arabic_phrase import (
    arabic_words,
    head_of,
    nominal,
    noun_of,
    parts,
    way_of,
    without_asides,
)
from generator.figures.key.words import DATE, NUMBER, Word, verb_forms

if TYPE_CHECKING:
    from collections.abc import Sequence

_FAR = frozenset({"بنسبه", "بمقدار"})
"""Folded words that say how far something moved, also before a verb of the level."""


class Led(NamedTuple):
    """What is before a figure: the words that do not only lead to it, and what those that do say."""

    words: list[Word]
    by: bool
    """Whether they say how far something moved."""
    to: bool
    """Whether they say the level it reached."""
    at: bool
    """Whether a preposition does: إلى."""
    verb: bool
    """Whether a verb of the level is among them: بلغ."""


class Run(NamedTuple):
    """The nominal words before a figure, as far as they can name a measure."""

    words: list[Word]
    verb: str
    """The folded word before them, if any."""
    subject: list[Word]
    """The noun phrase before the last one."""
    last: list[Word]
    """The last noun phrase, without times and sources."""


def led(found: Sequence[Word]) -> Led:
    """The words before a figure, without those that only lead to it."""
    kept = list(found)
    by = verb = at = far = False
    to = bool(kept) and kept[-1].text == "("
    if to:
        kept.pop()
    while kept and not kept[-1].border and kept[-1].text != NUMBER:
        word = kept[-1].folded
        forms = verb_forms(word)
        level = bool(forms & arabic_words("level verb"))
        if not (level or forms & arabic_words("measure link") or len(word) < 2 or kept[-1].text == DATE):
            break
        far |= verb and not at and word in _FAR  # بنسبة بلغت 5
        verb |= level
        by |= bool(forms & arabic_words("measure moved by"))
        at |= bool(forms & arabic_words("measure moved to")) or (level and word.startswith("ل"))
        to |= level or at
        kept.pop()
    return Led(kept, far or (by and not to), to and not far, at, verb and not far)


def run_of(lead: Led) -> Run:
    """The words before those that lead to a figure, as far as they can name a measure."""
    words = nominal(lead.words)
    before = lead.words[: len(lead.words) - len(words)]
    verb = before[-1].folded if before else ""
    if not words and way_of(verb) and noun_of(verb) is None:
        return _after_subject(lead, verb)
    subject, last = parts(without_asides(words))
    if not subject and verb in arabic_words("recording verb"):
        subject = without_asides(nominal(before[:-1]))
    return Run(words, verb, subject, last)


def _after_subject(lead: Led, verb: str) -> Run:
    """The subject before a verb of movement: الصادرات ارتفعت, الصادرات قد ترتفع."""
    kept = lead.words[:-1]
    while kept and kept[-1].folded in ("قد", "سوف", "ان"):
        kept.pop()
    subject, last = parts(without_asides(nominal(kept)))
    led_to = bool(subject) and subject[-1].folded in LEADS  # the dead of the rains rose to
    named = None if led_to else head_of(last)
    return Run(last, verb, subject, last) if named and named[0] == 0 else Run([], verb, [], [])
