"""Names in an Arabic text that are not in the table of `known`.

Arabic has no capitals. A word is taken for a name when it is in Latin letters, is in a table of frequent
names, was recognised elsewhere in the article, or is beside a title, a verb of saying, a people (الكولومبي
خوان), the kind of a place or body (جامعة بازل) or a given name. Ordinary words come after those too; they are
told by the tables of the figures (`name_words`), which have most words of news, and by their endings.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from generator.figures.checking.landmarks import meanings
from generator.meaning.known import is_people, known_in_arabic
from generator.meaning.name_words import (
    LONG_CITY,
    cues,
    frequent,
    is_free,
    is_given,
    is_kind,
    is_new,
    ordinary,
    without_conjunction,
)
from generator.meaning.sounds import SHORTEST, Spoken, heard, is_heard
from generator.text.clitics import ARTICLE, CONJUNCTIONS, LEADING, PREPOSITIONS
from generator.text.folding import Folded, fold

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_WORDS_AND_SIGNS = re.compile(r"[^\W\d_]+|\d+|[^\w\s]")
_HAMZA = "أ"
_LATIN = re.compile(r"[A-Za-z][A-Za-z.&-]+[A-Za-z]")
_ATTACHED = ("", "و", "ب", "ل", "ول", "وب", "ف", "ك")
"""What may be written before a name in one word with it."""
_SERVANT = "عبد"
"""The first half of many given names."""
_ADJECTIVE = ("يه", "ي", "ين", "ون", "ات")
_OF_PLACE = re.compile("..ي.ه|.ا..ه|م[^اوي]{3,4}ه?|م..و.ه?")
"""Adjectives of places without an article: فقيرة, قابلة, معلق, محاصرة, معزولة."""
_VERB = ("ت", "ي", "و", "سي", "ست", "سن")
_ENDINGS = ("وا", "ون", "ان", "ين", "ي")
"""Of such verbs."""
_PARTICIPLE = "م"
_SHORT_PARTICIPLE = re.compile("م[^اوي]{3}")
"""Without the long vowels of foreign names: مهتم."""
_FUTURE = "سيت"
_TANWIN = "\N{ARABIC FATHATAN}"
_ALSO_NOUNS = frozenset({"توقع", "ذكر", "راي", "كشف", "نفي", "كتب"})
"""Verbs of saying: توقع سلوك السائق, حسب رأي عصيد, على ذكر مثال."""
_OF = "بن"
_SON = frozenset({_OF, "ابن"})
"""Between the names of a man and of his father."""
_COMMAS = frozenset("،,")
_QUOTES = frozenset("\"“”«»'")
_TO_THE = ("لل", "بال")
_VOWEL, _VOWELS = re.compile("[اوي]"), 4
"""In the two words of a foreign name, after their first letters."""
_VOWELS_OF_ONE = 2
_DUAL = "تي"
"""Of ordinary words again: جائزتي رابطتي."""


class ArabicName(NamedTuple):
    """A name of an Arabic text."""

    written: str
    sounds: tuple[str, ...]
    """One of these must be among the sounds of the English; none for Latin letters."""

    def is_said(self, english: str, spoken: Spoken) -> bool:
        """Whether an English text, whose sounds are given, has the name."""
        if self.written.isascii():
            return self.written.casefold() in english.casefold()
        return not self.sounds or any(
            sound in spoken.pairs or is_heard(sound, spoken.words) for sound in self.sounds
        )


class _Found(NamedTuple):
    """A name among words."""

    attached: int
    """Letters of the first word that are not the name's."""
    words: int
    sounds: tuple[str, ...]


def arabic_names(arabic: str, known: frozenset[str]) -> Iterator[ArabicName]:
    """The names of a text, in its order; `known` are folded words that are names in this article."""
    yield from (ArabicName(latin, ()) for latin in _LATIN.findall(arabic))
    folded = fold(arabic)
    matches = list(_WORDS_AND_SIGNS.finditer(folded.text))
    words = ["", "", *(_with_hamza(match, folded, arabic) for match in matches), "", ""]
    again = _repeated(words)
    for place, match in enumerate(matches):
        name = _name_at(words[place : place + 5], known)
        if name and again and match[0][name.attached :] in again and _is_family(words[place + 3]):
            name = name._replace(sounds=name.sounds[1:])
        if name and (sounds := tuple(sound for sound in name.sounds if len(sound) > 1)):
            end = matches[place + name.words - 1].end()
            if _TANWIN in arabic[slice(*folded.span(match.start(), end))]:
                continue  # an adverb: مرارًا
            yield ArabicName(arabic[slice(*folded.span(match.start() + name.attached, end))], sounds)


def _with_hamza(match: re.Match[str], folded: Folded, arabic: str) -> str:
    """A folded word, with the hamza by which an unknown name is told from the article: ألكانتارا."""
    word = match[0]
    if not word.startswith(ARTICLE) or arabic[folded.span(match.start(), match.end())[0]] != _HAMZA:
        return word
    return word if word in frequent() or word in ordinary() or not is_free(word) else _HAMZA + word[1:]


def _repeated(words: Sequence[str]) -> frozenset[str]:
    """The given names that two persons of a text have, so that only their families tell who is meant."""
    listed = cues()["persons"] | cues()["foreign"]
    given = Counter(name for word in words for name in (word, word[1:]) if name in listed)
    return frozenset(name for name, times in given.items() if times > 1)


def _name_at(words: Sequence[str], known: frozenset[str]) -> _Found | None:
    """The name that begins with the third of five words; the others are beside it."""
    earlier, before, given, after, last = words
    if before in _SON:
        return None  # it is part of the name before
    if found := _listed_at(given, after, known) or _of_parts(before, given, after, last):
        return found
    family = (heard(after),) if _is_family(after) else ()
    whole = _with_article(given)
    first = given if given in cues()["given"] else without_conjunction(given)
    if first in cues()["given"] and after.isalpha() and _is_person(before, after, last):
        alone = () if family and len(heard(first)) < SHORTEST else (heard(first),)
        return _Found(
            len(given) - len(first),
            2,
            (heard(first + after), heard(first) + heard(after), heard(after), heard(after + last), *alone),
        )
    if _is_place(before, given):
        return _Found(0, 1, whole)
    if len(whole[0]) > 1 and (_is_introduced(earlier, before, given, after) or _is_quoted(words)):
        return _Found(0, 1, (*whole, *family, heard(given + after)))
    return (
        _Found(0, 2, (heard(given), heard(after), heard(given + after)))
        if _are_foreign(given, after)
        else None
    )


def _listed_at(given: str, after: str, known: frozenset[str]) -> _Found | None:
    """A name of the tables or of this article, in one word or two, whatever is attached to it."""
    listed = frequent()
    both = next((name for name in _bare(given) if f"{name} {after}" in listed), "")
    if both:
        return _Found(len(given) - len(both), 2, (heard(both + after), heard(both) + heard(after)))
    bare = next((name for name in _bare(given) if name in known or name in listed), "")
    if not bare:
        return None
    family = after in listed or (after in known and after[1:] not in known)
    first = bare in cues()["persons"] | cues()["foreign"] or (family and is_given(bare))
    if len(heard(bare)) == 1 and not _is_family(after):
        return None  # nothing tells whether it is said: هيفاء
    sounds = (*_with_article(bare), *((heard(after), heard(bare + after)) if first else ()))
    return _Found(len(given) - len(bare), 1, sounds)


def _of_parts(before: str, given: str, after: str, last: str) -> _Found | None:
    """A name of several words: عبد اللطيف, سالم بن طارق, مدينة بني خالد."""
    if not (given.isalpha() and after.isalpha()):
        return None
    if given == _SERVANT:
        return _Found(0, 2, (heard(after), heard(given + after)))
    is_son = (
        after in _SON
        and (after == _OF or given not in ordinary())
        and without_conjunction(given) not in cues()["saying"]
    )
    if is_son and last.isalpha() and last not in ordinary():
        return _Found(0, 3, (heard(given), heard(last)))
    place = given in cues()["first parts"] and is_kind(before, "kinds of places")
    return _Found(0, 2, (heard(given + after), heard(after))) if place else None


def _with_article(name: str) -> tuple[str, ...]:
    """The sounds of a name, and those with its article, which English may write: Almarai."""
    return (heard(name), "l" + heard(name)) if name.startswith(ARTICLE) else (heard(name),)


def _is_person(before: str, after: str, last: str) -> bool:
    """Whether a word that may be a given name is one, by the words around it.

    Commas part it and the next word from the rest where the holder of an office is told: الوزير، عادل النمر،.
    """
    listed = cues()
    if before in _COMMAS and (last in _COMMAS or not last):
        return True
    titled = before in listed["titles"] or without_conjunction(before) in listed["saying"] | listed["events"]
    people = before.startswith(ARTICLE) and before.endswith(_ADJECTIVE[:2])
    people = people and not ordinary() & {before, after}
    ended = last in _COMMAS and after not in ordinary() and is_free(after)
    return titled or people or ended or after in listed["given"] or after in frequent() or _is_origin(after)


def _is_origin(word: str) -> bool:
    """Whether a word after a given name is that of a family: كاتز, البارزاني."""
    of_place = word.startswith(ARTICLE) and word.endswith(_ADJECTIVE[1]) and len(word) > LONG_CITY
    listed = _is_unknown_family(word) or word in cues()["families"]
    return listed or (of_place and word not in ordinary() and is_free(word))


def _is_family(word: str) -> bool:
    """Whether a word after a given name is that of a family, so that the given one alone is too little."""
    listed = _is_unknown_family(word) or word in cues()["families"]
    return listed or (word.startswith(ARTICLE) and word.endswith(_ADJECTIVE[1]))


def _is_unknown_family(word: str) -> bool:
    return (
        is_new(word)
        and not word.startswith((*_VERB[:2], _FUTURE, *LEADING))
        and not _SHORT_PARTICIPLE.fullmatch(word)
    )


def _is_place(kind: str, name: str) -> bool:
    """Whether the kind of a place comes before its name."""
    return (
        is_kind(kind, "kinds of places")
        and name not in cues()["ordinary"] | cues()["titles"]
        and (not name.endswith(_ADJECTIVE) or len(_VOWEL.findall(name[1:])) >= _VOWELS)
        and not _OF_PLACE.fullmatch(name)
        and not name.startswith((*_VERB, *_TO_THE))
        and len(heard(name)) >= SHORTEST
        and not known_in_arabic(name).accepted
    )


def _is_introduced(earlier: str, before: str, word: str, after: str) -> bool:
    """Whether an unknown word is a name by the word before it, or before the quotation mark before it."""
    if before in _QUOTES:
        return is_kind(earlier, "kinds of bodies") and word.isalpha() and not meanings(word, "arabic")
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


def _is_quoted(words: Sequence[str]) -> bool:
    """Whether the third of five words is one between quotation marks, or one of two, that no table has."""
    _, before, given, after, last = words
    return (
        before in _QUOTES
        and (after in _QUOTES or (last in _QUOTES and is_new(after)))
        and is_new(given)
        and not given.startswith((*_VERB, _PARTICIPLE, *PREPOSITIONS))
        and len(_VOWEL.findall(given[1:])) >= _VOWELS_OF_ONE + (after in _QUOTES)
    )


def _are_foreign(first: str, second: str) -> bool:
    """Whether two unknown words are a foreign name, which has many vowels in Arabic: سكارليت جوهانسون."""
    return (
        is_new(first)
        and is_new(second)
        and not first.startswith((*_VERB[2:], *PREPOSITIONS, _PARTICIPLE))
        and not (first.startswith(_VERB[:2]) and _is_verb(first))
        and not second.startswith((*_VERB, *CONJUNCTIONS, *LEADING))
        and not (first.endswith(_DUAL) and second.endswith(_DUAL))
        and len(_VOWEL.findall(first[1:] + second[1:])) >= _VOWELS
    )


def _is_verb(word: str) -> bool:
    """Whether a word with the first letter of verbs may be one: توالت, and not تياغو or يوليا."""
    return word.endswith(_ENDINGS) or len(_VOWEL.findall(word[1:])) <= _VOWELS_OF_ONE


def _is_man(word: str) -> bool:
    """Whether a word says of which state a man is; after that of a woman, other words are more frequent."""
    return is_people(word) and not word.endswith(_ADJECTIVE[0])


def _bare(word: str) -> Iterator[str]:
    """The folded word without what may be attached to a name; the article stays."""
    yield from (word.removeprefix(prefix) for prefix in _ATTACHED)
    if word.removeprefix("و").startswith("لل"):
        yield f"ال{word.removeprefix('و')[2:]}"
