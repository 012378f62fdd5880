"""Names of persons, places and organisations that only one side of a translation has.

Three things tell. States, peoples and organisations are in the table of `known`. Both scripts write the
consonants of other names, so an English name that is spelled in Arabic is recognised there; English words
that are translated instead, such as Ministry, tell nothing: tables list them, and their endings tell abstract
words. Arabic has no capitals: a name is looked for in the English only when it is known as one, because it is
in Latin letters, is in a table of frequent ones, is a given name after a title, follows the kind of a place
(مدينة تعز), or was recognised elsewhere in the article (`arabic_names`). What one side lacks is a hint for an
editor.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from generator.figures.checking.landmarks import meanings
from generator.figures.checking.swapped_names import same
from generator.meaning.arabic_names import arabic_names
from generator.meaning.bodies import english_meanings, unnamed_bodies
from generator.meaning.body_words import unmeant_words
from generator.meaning.capitals import unnamed_capitals
from generator.meaning.english_names import english_names, is_small
from generator.meaning.known import Known, is_people, known_in_arabic, known_in_english
from generator.meaning.misspelled import is_nearly_in_arabic, is_nearly_in_english
from generator.meaning.name_words import is_definite_name, is_given, is_new, is_open, ordinary
from generator.meaning.persons import persons_of, whole_names
from generator.meaning.short_names import has_first_name, other_families, sounds_of_long_words
from generator.meaning.sounds import (
    SHORTEST,
    WORD,
    Spoken,
    heard,
    is_among,
    is_heard,
    pronounced,
    sounds_of_arabic,
    sounds_of_english,
    spoken,
)
from generator.meaning.spelled_letters import unsaid_abbreviations
from generator.model.meaning import NameHint, NameSide
from generator.text.folding import fold, fold_word

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_STOP = "ع"
"""In the place of a word; it has no consonant that both scripts write."""
_SIGN = re.compile("[$£€]")
_OF_STATE = "ي"
"""Ends the adjective of a state, which without its article may be a name, too: كوبي, Cuban and Kobe."""


def name_hints(
    arabic: str, english: str, known: frozenset[str] = frozenset(), beside: str = ""
) -> tuple[NameHint, ...]:
    """The names that one side has and the other lacks, those of the English first, in the order of the text.

    `known` are folded Arabic words that are names in this article, and its persons with both names. What the
    English of the sentences `beside` this one names may be said again in English, where the Arabic goes on
    about it, and the adjective of a state there may be left out: «his ambassador» for السفير الروسي.
    """
    if not english:
        return ()
    of_arabic, of_english = known_in_arabic(arabic), known_in_english(english)
    sounds = sounds_of_english(english)
    written = of_arabic.accepted | known_in_english(arabic).accepted
    persons = persons_of(arabic, english, known)
    lacking = [
        *(
            name
            for code, name in of_english.certain.items()
            if code not in written and not is_nearly_in_arabic(code, name, arabic)
        ),
        *(
            name
            for name in _unspelled(arabic, english)
            if not _may_be_a_title(name, arabic, english) and pronounced(name).isdisjoint(persons.values())
        ),
        *unmeant_words(arabic, english),
        *(name for name in other_families(arabic, english, sounds) if not _means(name, arabic)),
    ]
    lost = [
        *_unnamed(arabic, of_arabic, of_english, english, beside, sounds),
        *unnamed_capitals(arabic, english, sounds),
        *unnamed_bodies(arabic, english, sounds),
        *(
            name.written
            for name in arabic_names(arabic, known)
            if not name.is_said(english, sounds) and fold_word(name.written) not in persons
        ),
    ]
    lost += [
        letters
        for letters in unsaid_abbreviations(arabic, english)
        if not any(letters in name for name in lost)
    ]
    again = {name for name in lacking if re.search(rf"\b{re.escape(name)}\b", beside)}
    return (
        *(NameHint(name, NameSide.ENGLISH) for name in dict.fromkeys(lacking) if name not in again),
        *(NameHint(name, NameSide.ARABIC) for name in dict.fromkeys(lost)),
    )


def _unnamed(  # noqa: PLR0913, PLR0917 - what both texts have
    arabic: str, of_arabic: Known, of_english: Known, english: str, beside: str, sounds: Spoken
) -> Iterator[str]:
    """The names of the table that only the Arabic has; a people may be a family too: المصري, al-Masri."""
    words = of_english.accepted - of_english.inside
    if _SIGN.search(english):  # $ is for الدولار الأمريكي, and not for the state
        words &= known_in_english(_SIGN.sub("", english)).accepted
    for code, name in of_arabic.certain.items():
        folded = fold_word(name).removeprefix("و")
        people = is_people(folded)
        said = of_english.accepted if people else words
        if code in said or is_nearly_in_english(code, english):
            continue
        family = people or (folded.endswith(_OF_STATE) and len(heard(folded)) > 1)
        family = family and is_heard(heard(folded), sounds.words)
        adjective = people and re.search(rf"(?:ال|لل)\w+ {name}", arabic)  # مواجهة السعودية has none
        if not family and not (adjective and code in known_in_english(beside).accepted):
            yield name


def _unspelled(arabic: str, english: str) -> Iterator[str]:
    """The names that the Arabic neither spells nor translates.

    English may add the first name of somebody whose family name is spelled, if the Arabic gives none.
    """
    names = [name for name in english_names(english, SHORTEST - 1) if not is_small(name)]
    words = frozenset(sounds_of_arabic(_without_translated(arabic, english))) if names else frozenset()
    of_short = sounds_of_long_words(arabic) if names else set()
    for name in names:
        among = words if len(spoken(name)) >= SHORTEST else of_short
        if any(is_among(sound, among) for sound in pronounced(name)) or _means(name, arabic):
            continue
        after = re.search(rf"\b{name}(?: [A-Z]\.)? ([A-Z](?:[\w-]|['’](?!s\b))+)", english)
        family = pronounced(after[1]) if after and not has_first_name(after[1], arabic) else frozenset()
        long = {sound for sound in family if len(sound) >= SHORTEST}
        if not any(is_heard(sound, words) for sound in long):
            yield name


def _without_translated(arabic: str, english: str) -> str:
    """A folded Arabic text with a stop for each word that the English translates: it spells no name."""
    meant = english_meanings(english)
    kept = (
        word if word in ordinary() or is_given(word) or not meanings(word, "arabic") & meant else _STOP
        for word in WORD.findall(fold(arabic).text)
    )
    return " ".join(kept)


def _may_be_a_title(name: str, arabic: str, english: str) -> bool:
    """Whether both texts quote a few words, and the name is only there: "Black Panther" is «النمر الأسود»."""
    quoted = " ".join(_QUOTED_EN.findall(english)) if _QUOTE_AR.search(arabic) else ""
    return name in quoted and english.count(name) == quoted.count(name)


_QUOTED_EN = re.compile(r"[\"“‘]((?:[\w'’-]+,? ){1,6}[\w'’-]+[.,]?)[\"”’]")
_QUOTE_AR = re.compile(r"[\"“”«»'‘’]")
"""A title of a few words in English quotation marks, and any Arabic ones: both must quote."""


def _means(name: str, arabic: str) -> bool:
    """Whether an Arabic text has a word for a word with a capital: Airlines, الطيران."""
    meant = meanings(name.lower(), "english")
    return any(meant & meanings(word, "arabic") for word in WORD.findall(fold(arabic).text) if meant)


def names_in(pairs: Iterable[tuple[str, str]]) -> frozenset[str]:
    """The folded Arabic words of translated sentences that are spelled like a name of their English.

    With them are the persons that have both names in one sentence, in two words.

    A word that others may be spelled like counts if two sentences agree, or if a whole name does: نبيه بري.
    """
    found, often = set[str](), Counter[str]()
    for arabic, english in pairs:
        names = set[str]().union(*map(pronounced, english_names(english)))
        words = WORD.findall(fold(arabic).text)
        for word in words if names else ():
            new, sounds = is_new(word), heard(word)
            telling = len(sounds) >= (SHORTEST if new or is_given(word) else SHORTEST + 1)
            if (
                telling
                and is_open(word)
                and (sounds in names or (new and any(same(sounds, name) for name in names)))
            ):
                found.update((word, word.removeprefix("و")))
        short = {spoken(name) for name in english_names(english, SHORTEST - 1)} - names
        often.update(
            word for word in {*words} if heard(word) in short and (is_new(word) or is_definite_name(word))
        )
        often.update(
            word
            for word in {*words}
            if len(heard(word)) >= SHORTEST and heard(word) in names and is_open(word)
        )
        found.update(whole_names(words, english))
    return frozenset(found.union(word for word, times in often.items() if times > 1))
