"""Whether Arabic words name somebody or something, as far as that is known without capitals."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from babel import Locale

from generator.figures.key.arabic_phrase import is_verb
from generator.figures.key.words import noun_forms
from generator.figures.lexicon.people_and_places import countries
from generator.figures.lexicon.word_lists import stop_words, word_list
from generator.text.clitics import ARTICLE, DEFINITE
from generator.text.folding import fold_word

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.figures.key.words import Word

_QUOTED = re.compile(r"[\"«“”][^\"«»“”]{2,40}[\"»“”]")
_ADJECTIVE = re.compile(r"(?:يه|يون|يين|يتين|ي)$")


def names_somebody(text: str, found: Sequence[Word]) -> bool:
    """Whether a clause has the name of a place, a quoted one, one in Latin letters, or an organisation's."""
    if _QUOTED.search(text) or any(re.match("[A-Za-z]{3}", word.text) for word in found):
        return True
    heads = word_list("organisation", language="arabic")
    for word, following in zip(found, [*found[1:], None], strict=True):
        forms = noun_forms(word.folded)
        if forms & _places() or _is_of_a_people(word.folded):
            return True
        if forms & heads and not re.match(DEFINITE, word.folded) and _goes_on(following):
            return True
    return False


def _goes_on(following: Word | None) -> bool:
    """Whether a word can be the rest of an organisation's name."""
    if following is None or following.border or following.figure:
        return False
    return not (noun_forms(following.folded) & stop_words() or is_verb(following.folded))


def _is_of_a_people(word: str) -> bool:
    """Whether a folded word is the adjective of a country: التونسية, للسعودية."""
    return any(_ADJECTIVE.sub("", form) in _stems() for form in noun_forms(word) if _ADJECTIVE.search(form))


@cache
def _places() -> frozenset[str]:
    """Folded names of countries and of large cities, of one word (CLDR)."""
    cities = {fold_word(zone["city"]) for zone in Locale("ar").time_zones.values() if "city" in zone}
    return frozenset(name for name in (*countries("arabic"), *cities) if " " not in name and len(name) > 2)


@cache
def _stems() -> frozenset[str]:
    """What the adjectives of countries begin with: تونس, امريك, فرنس."""
    bare = {name.removeprefix(ARTICLE) for name in countries("arabic") if " " not in name}
    return frozenset(re.sub("(?:ية|يه|يا|ا|ه)$", "", name) for name in bare if len(name) > 3) | {"امريك"}
