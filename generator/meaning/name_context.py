"""Whether an Arabic word is a name by the words beside it.

Ordinary words are beside the same words as names. They are told by the tables of the figures (`name_words`),
which have most words of news, and by the endings and first letters of adjectives and verbs. That an unknown
word comes after a title, a people or a verb of saying tells too little: it was tried.
"""

from __future__ import annotations

import re

from generator.figures.checking.landmarks import meanings
from generator.meaning.body_words import english_of
from generator.meaning.known import known_in_arabic
from generator.meaning.name_words import (
    LONG_CITY,
    MOST,
    cues,
    frequent,
    is_free,
    is_kind,
    is_new,
    ordinary,
    without_conjunction,
)
from generator.meaning.sounds import SHORTEST, heard
from generator.text.clitics import ARTICLE, LEADING

_ADJECTIVE = ("يه", "ي", "ين", "ون", "ات")
_VERB = ("ت", "ي", "و", "سي", "ست", "سن")
"""First letters of verbs."""
_OF_PLACE = re.compile("..ي.ه|.ا..ه|م[^اوي]{3,4}ه?|م..و.ه?|ت[^اوي]{2}ي[^اوي]ه?")
"""Adjectives of places without an article: فقيرة, قابلة, معلق, محاصرة, معزولة; what is done: التصنيع."""
_PRONOUN = "ه"
_PARTICIPLE = "م"
"""First letter of participles."""
_SHORT_PARTICIPLE = re.compile("م[^اوي]{3}")
"""Without the long vowels of foreign names: مهتم."""
_TO_THE = ("لل", "بال")
_LONG = 5
"""Letters of a word that rather has a preposition."""
_COMMAS = frozenset("،,")
QUOTES = frozenset("\"“”«»'")


def is_person(before: str, after: str, last: str) -> bool:
    """Whether a word that may be a given name is one, by the words around it.

    Commas part it and the next word from the rest where the holder of an office is told: الوزير، عادل النمر،.
    """
    listed = cues()
    if before in _COMMAS and (last in _COMMAS or not last):
        return True
    titled = before in listed["titles"] or without_conjunction(before) in listed["saying"] | listed["events"]
    people = before.startswith(ARTICLE) and before.endswith(_ADJECTIVE[:2])
    people = people and not ordinary() & {before, after} and not _is_after_people(after)
    ended = last in _COMMAS and after not in ordinary() and is_free(after)
    return titled or people or ended or after in listed["given"] or after in frequent() or _is_origin(after)


def _is_after_people(word: str) -> bool:
    """Whether a word after the adjective of a people goes on about them: الأهلي عوض تأخره."""
    return word.startswith(_VERB[:2]) or word.endswith(_PRONOUN) or bool(meanings(word, "arabic"))


def _is_origin(word: str) -> bool:
    """Whether a word after a given name is that of a family: كاتز, البارزاني."""
    of_place = word.startswith(ARTICLE) and word.endswith(_ADJECTIVE[1]) and len(word) > LONG_CITY
    listed = _is_unknown_family(word) or word in cues()["families"]
    return listed or (of_place and word not in ordinary() and is_free(word))


def is_family(word: str) -> bool:
    """Whether a word after a given name is that of a family, so that the given one alone is too little."""
    listed = _is_unknown_family(word) or word in cues()["families"]
    return listed or (word.startswith(ARTICLE) and word.endswith(_ADJECTIVE[1]))


def _is_unknown_family(word: str) -> bool:
    return (
        is_new(word)
        and not word.startswith((*_VERB[:2], "سيت"))
        and not _has_preposition(word)
        and not _SHORT_PARTICIPLE.fullmatch(word)
    )


def is_called(kind: str, name: str, after: str) -> bool:
    """Whether the kind of what has a name comes before it: مجلة فوج, بلدتي نبل, شقيقها نور.

    A word of the tables counts if it has an article, or after kin; English may translate it (صحيفة النجم).
    """
    bare = name.removeprefix(ARTICLE)
    kin = bare is name and is_kind(kind, "kin") and not _has_preposition(name)
    return (
        (kin or is_kind(kind, "named kinds"))
        and bare.isalpha()
        and len(name) <= MOST
        and len(bare) >= SHORTEST
        and len(heard(name)) > 1
        and (is_free(name) or kin or bare is not name)
        and not english_of(name)
        and not known_in_arabic(bare).accepted
        and name not in ordinary()
        and not bare.endswith(_ADJECTIVE[0])
        and (bare is not name or not bare.endswith(_ADJECTIVE))
        and not _OF_PLACE.fullmatch(bare)
        and not name.startswith((*_VERB, *_TO_THE, _PARTICIPLE))
        and known_in_arabic(f"{name} {after}").accepted <= known_in_arabic(after).accepted
    )


def is_introduced(earlier: str, before: str, word: str) -> bool:
    """Whether an unknown word is a name by the kind of a body before it, or before its quotation mark."""
    if before in QUOTES:
        return is_kind(earlier, "kinds of bodies") and word.isalpha()
    return is_new(word) and is_kind(before, "kinds of bodies") and not word.startswith((*_VERB, _PARTICIPLE))


def _has_preposition(word: str) -> bool:
    """Whether the first letter of a word is a preposition before a word of the tables: بوتر has none."""
    return word[0] in LEADING and (
        len(word) > _LONG or not is_free(word[1:]) or word[1:] in ordinary() or word[1:] in frequent()
    )
