"""Names in an Arabic text that are not in the table of `known`.

Arabic has no capitals. A word is taken for a name when it is in Latin letters, is in a table of frequent
names, was recognised elsewhere in the article, is beside the kind of a place or body (جامعة بازل) or a given
name (`name_context`), or has the letters of a foreign name (`foreign_words`).
"""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from generator.figures.checking.landmarks import meanings
from generator.meaning.bodies import english_meanings
from generator.meaning.foreign_words import is_foreign, without_attached
from generator.meaning.name_context import (
    QUOTES,
    is_called,
    is_family,
    is_introduced,
    is_person,
)
from generator.meaning.name_words import (
    cues,
    frequent,
    is_free,
    is_given,
    is_kind,
    is_new,
    named,
    ordinary,
    without_conjunction,
)
from generator.meaning.sounds import SHORTEST, Spoken, heard, heard_again, is_heard, small_sounds
from generator.text.clitics import ARTICLE
from generator.text.folding import Folded, fold

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_WORDS_AND_SIGNS = re.compile(r"[^\W\d_]+|\d+|[^\w\s]")
_HAMZA = "أ"
"""With ل it begins foreign names; the article has none."""
_LATIN = re.compile(r"[A-Za-z][A-Za-z.&-]+[A-Za-z]|(?<![A-Za-z])[A-Z]{2,4}-?\d{1,3}(?!\w)")
_ATTACHED = ("", "و", "ب", "ل", "ول", "وب", "ف", "ك")
"""What may be written before a name in one word with it."""
_SERVANT = "عبد"
"""The first half of many given names."""
_TANWIN = "\N{ARABIC FATHATAN}"
_OF = "بن"
_FAMILY_OF = "آل"
_SAINT = frozenset({"سان", "سانت", "نيو"})
"""First parts that no place needs before them."""
_THE = "ذا"
"""The English article as Arabic spells it: ذا صن."""
_AGE, _BEFORE_AGE = "عمر", frozenset({"عن", "في"})
_SON = frozenset({_OF, "ابن"})
"""Between the names of a man and of his father."""


class ArabicName(NamedTuple):
    """A name of an Arabic text."""

    written: str
    sounds: tuple[str, ...]
    """One of these must be among the sounds of the English; none for Latin letters."""
    may_be_word: bool = False
    """Whether it may be a loan, which English writes with a small letter."""
    meant: frozenset[str] = frozenset()
    """What it means as a word; English may translate it."""

    def is_said(self, english: str, spoken: Spoken) -> bool:
        """Whether an English text, whose sounds are given, has the name."""
        if self.written.isascii():
            return self.written.replace("-", "").casefold() in english.replace("-", "").casefold()
        if not self.meant.isdisjoint(english_meanings(english)):
            return True
        words = spoken.words | small_sounds(english) if self.may_be_word else spoken.words
        return not self.sounds or any(
            sound in spoken.pairs or is_heard(sound, words) for sound in self.sounds
        )


class _Found(NamedTuple):
    """A name among words."""

    attached: int
    """Letters of the first word that are not the name's."""
    words: int
    sounds: tuple[str, ...]
    may_be_word: bool = False
    meant: frozenset[str] = frozenset()


def arabic_names(arabic: str, known: frozenset[str]) -> Iterator[ArabicName]:
    """The names of a text, in its order; `known` are folded words that are names in this article."""
    yield from (ArabicName(latin, ()) for latin in _LATIN.findall(arabic))
    folded = fold(arabic)
    matches = list(_WORDS_AND_SIGNS.finditer(folded.text))
    words = ["", "", *(_with_hamza(match, folded, arabic) for match in matches), "", ""]
    shared, told = _repeated(words), 0
    for place, match in enumerate(matches):
        name = _name_at(words[place : place + 5], known)
        if name and shared and match[0][name.attached :] in shared and is_family(words[place + 3]):
            name = name._replace(sounds=name.sounds[1:])
        if name and name.may_be_word and place < told:
            continue
        if name and (sounds := tuple(sound for sound in name.sounds if len(sound) > 1)):
            told = place + name.words
            end = matches[place + name.words - 1].end()
            if _TANWIN in arabic[slice(*folded.span(match.start(), end))]:
                continue  # an adverb: مرارًا
            start = match.start() + name.attached
            again = (sound for word in folded.text[start:end].split() for sound in heard_again(word))
            yield ArabicName(
                arabic[slice(*folded.span(start, end))], (*sounds, *again), name.may_be_word, name.meant
            )


def _with_hamza(match: re.Match[str], folded: Folded, arabic: str) -> str:
    """A folded word, with the hamza by which an unknown name is told from the article: ألكانتارا."""
    word = match[0]
    if not word.startswith(ARTICLE) or arabic[folded.span(match.start(), match.end())[0]] != _HAMZA:
        return word
    return word if word in frequent() or word in ordinary() or not is_free(word) else _HAMZA + word[1:]


def _repeated(words: Sequence[str]) -> frozenset[str]:
    """The given names that two persons of a text have, so that only their families tell who is meant."""
    given = Counter(name for word in words for name in (word, word[1:]) if name in named())
    return frozenset(name for name, times in given.items() if times > 1)


def _name_at(words: Sequence[str], known: frozenset[str]) -> _Found | None:
    """The name that begins with the third of five words; the others are beside it."""
    earlier, before, given, after, last = words
    if before in _SON or before == _SERVANT or (given == _AGE and before in _BEFORE_AGE):
        return None  # it is part of the name before, or an age: عن عمر ناهز التسعين
    if found := _listed_at(given, after, known) or _of_parts(before, given, after, last):
        return found
    family = _with_article(after) if is_family(after) else ()
    whole = _with_article(given)
    first = given if given in cues()["given"] else without_conjunction(given)
    told = bool(family) or len(heard(first)) > 1  # هيام alone has one consonant
    if told and first in cues()["given"] and after.isalpha() and is_person(before, after, last):
        alone = () if family and len(heard(first)) < SHORTEST else (heard(first),)
        return _Found(
            len(given) - len(first),
            2,
            (
                heard(first + after),
                heard(first) + heard(after),
                *_with_article(after),
                heard(after + last),
                *alone,
            ),
        )
    introduced = is_called(before, given, after) or is_introduced(earlier, before, given)
    if introduced and len(whole[0]) > 1:
        return _Found(0, 1, (*whole, *family, heard(given + after)), meant=meanings(given, "arabic"))
    return _foreign(given, after)


def _foreign(given: str, after: str) -> _Found | None:
    """A word that looks foreign, whatever is attached to it; of a whole name the second word is enough."""
    if not is_foreign(given):
        return None
    whole = (heard(after), heard(given + after)) if is_new(after) or is_foreign(after) else ()
    attached = len(given) - len(given.removeprefix("و")) if is_foreign(given[1:]) else 0
    return _Found(attached, 1, (*map(heard, without_attached(given)), *whole), may_be_word=True)


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
    first = bare in named() or (family and is_given(bare))
    if len(heard(bare)) == 1 and not is_family(after):
        return None  # nothing tells whether it is said: هيفاء
    sounds = (*_with_article(bare), *((*_with_article(after), heard(bare + after)) if first else ()))
    return _Found(len(given) - len(bare), 1, sounds)


def _of_parts(before: str, given: str, after: str, last: str) -> _Found | None:
    """A name of several words: عبد اللطيف, سالم بن طارق, مدينة بني خالد."""
    if not (given.isalpha() and after.isalpha()):
        return None
    if given == _FAMILY_OF:
        return _Found(0, 2, (heard(before), *_with_article(after), heard(given + after)))
    if given == _THE and is_free(after) and (before in QUOTES or is_kind(before, "named kinds")):
        return _Found(0, 2, (heard(after),))
    if given == _SERVANT:
        return _Found(0, 2, (heard(after), heard(given + after)))
    if _is_son(given, after, last):
        return _Found(0, 3, (heard(given), heard(last), heard(after + last)))
    place = given in cues()["first parts"] and (given in _SAINT or is_kind(before, "kinds of places"))
    return _Found(0, 2, (heard(given + after), heard(after))) if place else None


def _is_son(given: str, after: str, last: str) -> bool:
    """Whether three words are the name of a man and of his father: سالم بن طارق, and not قال ابن عمه."""
    if not last.isalpha() or last in ordinary() or is_kind(last, "kinds of places"):
        return False
    name = without_conjunction(given)
    return name not in cues()["saying"] and (
        after == _OF or (after in _SON and (is_given(name) or is_new(name)))
    )


def _with_article(name: str) -> tuple[str, ...]:
    """The sounds of a name, and those with its article, which English may write: Almarai."""
    return (heard(name), "l" + heard(name)) if name.startswith(ARTICLE) else (heard(name),)


@lru_cache(maxsize=65536)
def _bare(word: str) -> tuple[str, ...]:
    """The folded word without what may be attached to a name; the article stays."""
    forms = dict.fromkeys(word.removeprefix(prefix) for prefix in _ATTACHED)
    rest = word.removeprefix("و")
    return (*forms, f"ال{rest[2:]}") if rest.startswith("لل") else tuple(forms)
