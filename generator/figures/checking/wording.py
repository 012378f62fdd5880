"""The sentences of findings: what each side says, and what went wrong."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.figures.writing.english import house_style
from generator.model import Figure, Finding, FindingKind, Severity

if TYPE_CHECKING:
    from generator.figures.checking.texts import Texts

_NEAR = 48
"""How many characters around a figure to quote from."""
_WORDS_BEFORE = re.compile(r"(?:\S+\s+){0,3}\S*$")
_WORDS_BEHIND = re.compile(r"\S*(?:\s+\S+){0,2}")


def say(figure: Figure) -> str:
    """The figure as written, with its value in house style."""
    return f"“{figure.text}” ({house_style(figure).full})"


def in_its_words(figure: Figure, text: str) -> str:
    """The figure with the words next to it, if the text is given, and its value in house style."""
    before = _WORDS_BEFORE.search(text[max(0, figure.start - _NEAR) : figure.start])
    behind = _WORDS_BEHIND.match(text[figure.end : figure.end + _NEAR])
    phrase = f"{before[0] if before else ''}{figure.text}{behind[0] if behind else ''}"
    return f"“{phrase.strip()}” ({house_style(figure).short})"


def changed(one: Figure, other: Figure, texts: Texts) -> Finding:
    """One figure became another."""
    left, right = say(one), say(other)
    if house_style(one).full == house_style(other).full:
        left, right = in_its_words(one, texts.source), in_its_words(other, texts.target)
    return _finding(one, other, f"{texts.first} says {left}, {texts.second} says {right}.")


def missing(figure: Figure, texts: Texts) -> Finding:
    """A figure of the source is not in the target."""
    reason = f"{texts.first} says {say(figure)}, {texts.second} does not."
    return Finding(FindingKind.MISSING, figure, None, reason)


def invented(figure: Figure, texts: Texts) -> Finding:
    """A figure of the target is not in the source."""
    reason = f"{texts.second_first} says {say(figure)}, {texts.first[0].lower()}{texts.first[1:]} does not."
    return Finding(FindingKind.INVENTED, None, figure, reason)


def unfounded(money: Figure, texts: Texts) -> Finding:
    """The target names money where the source names none."""
    first = texts.first[0].lower() + texts.first[1:]
    reason = f"{texts.second_first} says “{money.text}”, {first} mentions no money."
    return Finding(FindingKind.INVENTED, None, money, reason)


def other_words(one: Figure, other: Figure, texts: Texts, severity: Severity = Severity.ERROR) -> Finding:
    """Words that are not figures contradict each other."""
    reason = f"{texts.first} says “{one.text}”, {texts.second} says “{other.text}”."
    return _finding(one, other, reason, severity)


def in_other_order(first: Figure, second: Figure, other: Figure, texts: Texts) -> Finding:
    """Two figures of the source changed places; `other` is the one said first in the target."""
    reason = f"{texts.first} says {say(first)} before {say(second)}, {texts.second} the other way round."
    return _finding(first, other, reason)


def names_traded(first: Figure, one: Figure, other: Figure, texts: Texts) -> Finding:
    """Two figures of the target have each other's names."""
    return _finding(first, other, f"{texts.second_first} swaps the names of {say(one)} and {say(other)}.")


def things_traded(first: Figure, one: Figure, other: Figure, texts: Texts) -> Finding:
    """Two figures of the target have each other's things."""
    reason = f"{texts.second_first} swaps what {say(one)} and {say(other)} are said of."
    return _finding(first, other, reason)


def in_another_relation(one: Figure, other: Figure, what: str, severity: Severity, texts: Texts) -> Finding:
    """The same number is said of something else, or in another way; `what` says which."""
    left, right = in_its_words(one, texts.source), in_its_words(other, texts.target)
    reason = f"{texts.first} says {left}, {texts.second} says {right}, which {what}."
    return _finding(one, other, reason, severity)


def shared_otherwise(one: Figure, other: Figure, whose: tuple[str, str], texts: Texts) -> Finding:
    """An amount for each became one for all, or the reverse."""
    reason = f"{texts.first} says “{one.text}” {whose[0]}, {texts.second} “{other.text}” {whose[1]}."
    return _finding(one, other, reason)


def _finding(one: Figure, other: Figure, reason: str, severity: Severity = Severity.ERROR) -> Finding:
    return Finding(FindingKind.CHANGED, one, other, reason, severity)
