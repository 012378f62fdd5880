"""Whether a sentence names another thing of one sort: tea for coffee, a hospital for a school.

The things are in the table `exclusive_things`. A finding needs one thing that only the source names and one
of the same group that only the target does; whatever else of the group either names is in both.
"""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cache, lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from generator.figures.checking.counted_nouns import forms
from generator.figures.checking.phrase import OPPOSITE, phrase
from generator.figures.lexicon.table import table
from generator.text.clitics import ARTICLE
from generator.text.folding import fold

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from generator.figures.checking.texts import Texts
    from generator.model import Figure

Things = dict[str, frozenset[str]]
"""By group, the things of it that a word names."""

_WORD = re.compile(r"[^\W\d_]+")
_LONGEST = 700
"""Most characters of a text that is compared: a sentence, not an article."""
_ENDINGS = (("", ""), ("ies", "y"), ("es", ""), ("s", ""))


class _Named(NamedTuple):
    """A word of a text and the things of one group that it may name."""

    span: tuple[int, int]
    """Of the folded text."""
    things: frozenset[str]


def other_thing(texts: Texts) -> tuple[Figure, Figure] | None:
    """The words for a thing of the source that became another one in the translation."""
    if not texts.translated or max(len(texts.source), len(texts.target)) > _LONGEST:
        return None
    source, target = _named(texts.source, texts.source_lang), _named(texts.target, texts.target_lang)
    for group in sorted(source.keys() & target.keys()):
        gone, new = _only(source[group], target[group]), _only(target[group], source[group])
        if gone and new:
            return phrase(gone.span, texts.source, OPPOSITE), phrase(new.span, texts.target, OPPOSITE)
    return None


def _only(here: list[_Named], there: list[_Named]) -> _Named | None:
    """The first name of the one thing that only this text has; none when there are several, or none."""
    elsewhere = frozenset[str]().union(*(name.things for name in there))
    alone = [name for name in here if name.things.isdisjoint(elsewhere)]
    return alone[0] if len({name.things for name in alone}) == 1 else None


def _named(text: str, lang: str) -> Mapping[str, list[_Named]]:
    """By group, the names of its things in a text."""
    folded = fold(text).text
    words = list(_WORD.finditer(folded))
    named: dict[str, list[_Named]] = defaultdict(list)
    for word, after in pairwise((*words, None)):
        if word is None:
            continue
        alone = arabic_things(word[0]) if lang == "ar" else english_things(word[0])
        things = arabic_things(word[0], after[0]) if lang == "ar" and after else alone
        last = word if things == alone or after is None else after
        for group, of_group in things.items():
            named[group].append(_Named((word.start(), last.end()), of_group))
    return named


@lru_cache(maxsize=65536)
def arabic_things(word: str, after: str = "", name: str = "exclusive_things") -> Things:
    """What a folded Arabic word of the table names, alone or with the word after it; nothing if unknown."""
    known = _known(name, "arabic")
    spelled = tuple(
        dict.fromkeys((*forms(word), *(f"{form[:-1]}ه" for form in forms(word) if form.endswith("ت"))))
    )
    after = after.removeprefix(ARTICLE)
    phrases = (f"{form} {after}" for form in spelled if after)
    return next((known[form] for form in (*phrases, *spelled) if form in known), {})


@lru_cache(maxsize=65536)
def english_things(word: str, name: str = "exclusive_things") -> Things:
    """What a folded English word of the table names, in any number; nothing if unknown."""
    known = _known(name, "english")
    singular = (re.sub(f"{end}$", single, word) for end, single in _ENDINGS if word.endswith(end))
    return next((known[form] for form in singular if form in known), {})


@cache
def _known(name: str, language: str) -> dict[str, Things]:
    known: dict[str, Things] = {}
    for row in table(name):
        for word in row.folded(language):
            things = known.setdefault(word.replace(f" {ARTICLE}", " "), {})
            things[row["group"]] = things.get(row["group"], frozenset()) | {row["thing"]}
    return known


def joined(things: Iterator[Things]) -> Things:
    """The things of several words together."""
    together: Things = {}
    for of_word in things:
        for group, members in of_word.items():
            together[group] = together.get(group, frozenset()) | members
    return together
