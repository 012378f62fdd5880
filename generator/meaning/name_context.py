"""Whether an Arabic word is a name by the words beside it.

Ordinary words are beside the same words as names. They are told by the tables of the figures (`name_words`),
which have most words of news, by the endings and first letters of adjectives and verbs, and by their vowels:
a foreign name has many.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.figures.checking.landmarks import meanings
from generator.meaning.body_words import english_of
from generator.meaning.known import is_people, known_in_arabic
from generator.meaning.name_words import (
    LONG_CITY,
    MOST,
    cues,
    frequent,
    is_definite_name,
    is_free,
    is_kind,
    is_new,
    ordinary,
    without_conjunction,
)
from generator.meaning.sounds import SHORTEST, heard
from generator.text.clitics import ARTICLE, CONJUNCTIONS, LEADING, PREPOSITIONS

if TYPE_CHECKING:
    from collections.abc import Sequence

_ADJECTIVE = ("يه", "ي", "ين", "ون", "ات")
_VERB = ("ت", "ي", "و", "سي", "ست", "سن")
"""First letters of verbs."""
_VERB_ENDINGS = ("وا", "ون", "ان", "ين", "ي")
_OF_PLACE = re.compile("..ي.ه|.ا..ه|م[^اوي]{3,4}ه?|م..و.ه?")
"""Adjectives of places without an article: فقيرة, قابلة, معلق, محاصرة, معزولة."""
_PRONOUN = "ه"
_PARTICIPLE = "م"
"""First letter of participles."""
_SHORT_PARTICIPLE = re.compile("م[^اوي]{3}")
"""Without the long vowels of foreign names: مهتم."""
_ALSO_NOUNS = frozenset({"توقع", "ذكر", "راي", "كشف", "نفي", "كتب"})
"""Verbs of saying: توقع سلوك السائق, حسب رأي عصيد, على ذكر مثال."""
_TO_THE = ("لل", "بال")
_VOWEL, _VOWELS = re.compile("[اوي]"), 4
"""In the two words of a foreign name, after their first letters."""
_VOWELS_OF_ONE = 2
_DUAL = "تي"
"""Of ordinary words again: جائزتي رابطتي."""
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


def is_introduced(earlier: str, before: str, word: str, after: str) -> bool:
    """Whether an unknown word is a name by the word before it, or before the quotation mark before it."""
    if before in QUOTES:
        return is_kind(earlier, "kinds of bodies") and word.isalpha() and not meanings(word, "arabic")
    if without_conjunction(before) in cues()["saying"] - _ALSO_NOUNS and is_definite_name(word):
        return not after.startswith(ARTICLE)  # وأضاف المحواشي, not أعلن المرصد السوري
    if not is_new(word):
        return False
    if is_kind(before, "kinds of bodies"):
        return not word.startswith((*_VERB, _PARTICIPLE))
    before = without_conjunction(before)
    has_vowels = len(_VOWEL.findall(word[1:])) >= _VOWELS_OF_ONE  # كينتيرو, not سارع
    if word.startswith(tuple(LEADING)) or before in cues()["saying"]:
        return not word.startswith(tuple(LEADING)) and (before not in _ALSO_NOUNS or has_vowels)
    named = has_vowels or after in cues()["given"] or after in frequent() or _is_unknown_family(after)
    titled = before.startswith(ARTICLE) and (before in cues()["titles"] or (named and _is_man(before)))
    return titled and not word.startswith((*_VERB, _PARTICIPLE))


def is_quoted(words: Sequence[str]) -> bool:
    """Whether the third of five words is one between quotation marks, or one of two, that no table has."""
    _, before, given, after, last = words
    return (
        before in QUOTES
        and (after in QUOTES or (last in QUOTES and is_new(after)))
        and is_new(given)
        and not given.startswith((*_VERB, _PARTICIPLE, *PREPOSITIONS))
        and len(_VOWEL.findall(given[1:])) >= _VOWELS_OF_ONE + (after in QUOTES)
    )


def is_titled(before: str, first: str, second: str) -> bool:
    """Whether two unknown words come after a title, a people, kin or a verb of saying: الباحث آد ستون."""
    listed = cues()
    said = without_conjunction(before)
    titled = before.startswith(ARTICLE) and (before in listed["titles"] or _is_man(before))
    titled = titled or is_kind(before, "kin")
    told = said in listed["saying"] | listed["events"] and not first.startswith(tuple(LEADING))
    told = told and is_free(second)
    bare = first.startswith(tuple(LEADING)) and not _VOWEL.match(first, 1)  # بشرط, not بوست
    bare = bare or _OF_PLACE.fullmatch(first) is not None
    if bare or not (titled or told) or not is_free(first) or not all(map(_may_be_part, (first, second))):
        return False
    return len(heard(first)) > 1 or (is_free(second) and len(heard(first) + heard(second)) >= SHORTEST)


def _may_be_part(word: str) -> bool:
    """Whether a word may be part of the name of a person, by itself."""
    return (
        word.isalpha()
        and 1 < len(word) <= MOST
        and not known_in_arabic(word).accepted
        and word not in ordinary()
        and not word.startswith((ARTICLE, *_TO_THE))
        and not word.startswith((*_VERB[:2], *_VERB[3:]))
        and not word.endswith(_ADJECTIVE[:1])
        and not _has_preposition(word)
    )


def are_foreign(first: str, second: str) -> bool:
    """Whether two unknown words are a foreign name, which has many vowels in Arabic: سكارليت جوهانسون."""
    return (
        is_new(first)
        and is_new(second)
        and not first.startswith((*_VERB[2:], *PREPOSITIONS, _PARTICIPLE))
        and not (first.startswith(_VERB[:2]) and _is_verb(first))
        and not second.startswith((*_VERB, *CONJUNCTIONS))
        and not _has_preposition(second)
        and not (first.endswith(_DUAL) and second.endswith(_DUAL))
        and len(_VOWEL.findall(first[1:] + second[1:])) >= _VOWELS
    )


def _has_preposition(word: str) -> bool:
    """Whether the first letter of a word is a preposition before a word of the tables: بوتر has none."""
    return word[0] in LEADING and (
        len(word) > _LONG or not is_free(word[1:]) or word[1:] in ordinary() or word[1:] in frequent()
    )


def _is_verb(word: str) -> bool:
    """Whether a word with the first letter of verbs may be one: توالت, and not تياغو or يوليا."""
    return word.endswith(_VERB_ENDINGS) or len(_VOWEL.findall(word[1:])) <= _VOWELS_OF_ONE


def _is_man(word: str) -> bool:
    """Whether a word says of which state a man is; after that of a woman, other words are more frequent."""
    return is_people(word) and not word.endswith((_ADJECTIVE[0], *_ADJECTIVE[2:]))
