"""Finds the noun phrase beside an English figure that says what the figure measures."""

from __future__ import annotations

from functools import cache, partial
from typing import TYPE_CHECKING

from generator.figures.lexicon.word_lists import stop_words, word_list

if TYPE_CHECKING:
    from collections.abc import Sequence

MAX_WORDS = 8
_words = partial(word_list, language="english")
_NO_NOUNS = ("verb", "adverb", "preposition", "clause", "auxiliary")


@cache
def _particles(*lists: str) -> frozenset[str]:
    """The words of the lists, and the stop words."""
    return _words(*lists) | stop_words()


def behind(words: Sequence[str]) -> str:
    """The noun phrase after a figure that `in`, `of` or `for` introduces, unless it is a time or a place."""
    if len(words) < 2 or words[0].lower() not in ("of", "in", "for"):
        return ""
    first, rest = words[0].lower(), words[1:]
    if first == "in" and (_plain(rest[0]) in _words("article") or rest[0][:1].isupper()):
        return ""
    return _bare(_forward(rest))


def noun(words: Sequence[str]) -> str:
    """The noun phrase that the words begin with: `increase in the salaries of state employees`."""
    if not words or words[0][:1].isupper() or not _may_be_noun(_plain(words[0])):
        return ""
    return _bare(_forward(words))


def of_noun(counted: str, words: Sequence[str]) -> str:
    """The counted noun with the complement that follows it."""
    return _bare(_forward((*counted.split(), *words)))


def before(words: Sequence[str]) -> str:
    """The noun phrase before the verb or preposition that leads to a figure."""
    kept = list(words)
    led_by_of = False
    while kept and (_leads(kept, led_by_of=led_by_of)):
        word = _plain(kept.pop())
        if word in _words("saying verb"):
            return ""
        led_by_of = word == "of"
    tail: list[str] = []
    for place in range(len(kept) - 1, -1, -1):
        if len(tail) == MAX_WORDS or _starts_behind(kept, place):
            break
        tail.insert(0, kept[place])
    while tail and _plain(tail[0]) in _words("preposition"):
        tail.pop(0)
    phrase = _bare(tail)
    return phrase if any(_may_be_noun(_plain(word)) for word in phrase.split()) else ""


def _plain(word: str) -> str:
    return word.lower().strip("'’\"“”‘()")


def _may_be_noun(word: str) -> bool:
    return (
        word not in _words(*_NO_NOUNS, "time")
        and (word not in stop_words() or word in _words("article"))
        and not word.endswith(("ly", "ed"))
    )


def _leads(words: Sequence[str], *, led_by_of: bool) -> bool:
    """Whether the last word only introduces the figure."""
    word = _plain(words[-1])
    if word in _words("verb or noun"):
        article = len(words) > 1 and (
            _plain(words[-2]) in _words("possessive") or words[-2].endswith(("al", "er"))
        )
        return not (led_by_of or article)
    if word in _particles(*_NO_NOUNS, "article"):
        return True
    return word.endswith(("ed", "ly")) and len(word) > 4


def _starts_behind(words: Sequence[str], place: int) -> bool:
    """Whether the noun phrase begins after this word."""
    word = _plain(words[place])
    after = words[place + 1] if place + 1 < len(words) else ""
    following = _plain(after)
    if word == "and":
        return not (words[place - 1][:1].isupper() and after[:1].isupper()) if place else True
    if word == "to":
        return following in _words("article", "verb", "verb or noun")
    if word in _words("preposition"):
        return word not in _words("inner preposition") or following in _words("time")
    if following in _words("article"):
        return True
    return word in _words("verb", "clause", "auxiliary")


def _forward(words: Sequence[str]) -> list[str]:
    """The noun phrase that the words begin with, and its first complement."""
    kept: list[str] = []
    linked = False
    for place, word in enumerate(words[: MAX_WORDS + 2]):
        plain = _plain(word)
        after = words[place + 1] if place + 1 < len(words) else ""
        following = _plain(after)
        if plain == "and":
            names = kept and kept[-1][:1].isupper() and after[:1].isupper()
            if not names and not (kept and following.endswith("s") and _may_be_noun(following)):
                break
        elif plain in _words("preposition"):
            leads_on = plain == "of" or (plain in ("in", "for") and not linked)
            if not kept or not leads_on or following in _words("time"):
                break
            linked = True
        elif _ends(kept, plain):
            break
        kept.append(word)
    while kept and _plain(kept[-1]) in _particles("preposition", "article", "time"):
        kept.pop()
    return kept


def _ends(kept: Sequence[str], word: str) -> bool:
    """Whether a word ends the noun phrase: a verb, a clause, a participle after a noun."""
    if word in _words("verb", "clause", "auxiliary", "adverb"):
        return True
    noun_before = bool(kept) and _plain(kept[-1]) not in _words("preposition", "article")
    if word in _words("article"):
        return noun_before
    return noun_before and word.endswith(("ed", "ly"))


def _bare(words: Sequence[str]) -> str:
    """The words without articles and particles at their ends."""
    kept = list(words)
    while kept and _plain(kept[0]) in _particles("article", "auxiliary"):
        kept.pop(0)
    while kept and _plain(kept[-1]) in _particles("article", "preposition"):
        kept.pop()
    return " ".join(kept)
