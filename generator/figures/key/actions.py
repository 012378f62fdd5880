"""Labels that say what became of what a figure counts: إغلاق فروع, branches closed, branches to close.

The verb is right before the figure, in Arabic with its subject between them, in English also after the
counted noun in the passive.
"""

from __future__ import annotations

import re
from functools import cache, partial
from typing import TYPE_CHECKING

from generator.figures.key.arabic_phrase import INNER, is_definite
from generator.figures.key.words import Word, verb_forms
from generator.figures.lexicon.people_and_places import plural_of
from generator.figures.lexicon.table import table
from generator.figures.lexicon.word_lists import word_list
from generator.text.folding import fold_word

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.model import Figure

_LONGEST_SUBJECT = 3
_PARTICLES = frozenset({"out", "off", "down"})
"""Adverbs that are part of an English verb: carried out, laid off, shot down."""
FEW = range(3, 11)
"""Numbers after which an Arabic noun is in the plural already."""
_english = partial(word_list, language="english")


@cache
def _verbal_nouns() -> dict[str, str]:
    """The verbal noun of each folded verb, in the forms of he and she."""
    nouns: dict[str, str] = {}
    for row in table("actions"):
        past, present = row.folded("arabic")
        feminine = f"{re.sub('[اي]$', '', past)}ت"
        nouns |= dict.fromkeys((past, feminine, present, f"ت{present[1:]}"), row["action"])
    return nouns


def _action(word: Word) -> str:
    """The verbal noun of a verb in the table, empty for any other word."""
    return next((_verbal_nouns()[form] for form in verb_forms(word.folded) if form in _verbal_nouns()), "")


def arabic_action(figure: Figure, found: Sequence[Word]) -> str:
    """The verbal noun with what is counted, if its plural is known: ستغلق الشركة 94 فرعا."""
    noun = (figure.noun or "").split()
    kept = list(found)
    while kept and kept[-1].folded in word_list("roughly"):
        kept.pop()
    near = kept[-_LONGEST_SUBJECT - 1 :]
    place = next((i for i in reversed(range(len(near))) if _action(near[i])), None)
    if not noun or place is None:
        return ""
    subject, action = near[place + 1 :], _action(near[place])
    if any(word.border or word.figure or word.folded in INNER for word in subject):
        return ""
    if subject and (not is_definite(subject[0].folded) or _has_object(subject)):
        return ""
    many = _in_plural(figure)
    return f"{action} {many}" if action and many else ""


def also(shared: str, figure: Figure, gap: str) -> str:
    """The next thing to which the same was done (أرسلت 25 خيمة و40 سيارة); `shared` is of that before."""
    action = shared.split(maxsplit=1)[0] if shared else ""
    joined = re.fullmatch(r"\s*(?:[^\W\d]+\s+){0,2}و\s*", gap)
    many = _in_plural(figure) if joined and action in _verbal_nouns().values() else ""
    return f"{action} {many}" if many else ""


def _in_plural(figure: Figure) -> str:
    """What is counted in the plural, with what completes it; empty if that is not known, or only people."""
    noun = (figure.noun or "").split()
    if not noun or fold_word(noun[0]) in word_list("anybody"):
        return ""
    known = own_plural(fold_word(noun[0]))
    led = noun[0].startswith("ل") and not known  # أربعة لكأس
    many = noun[0] if figure.value in FEW and not led else known
    return " ".join((many, *noun[1:])) if many else ""


def own_plural(noun: str) -> str | None:
    """The plural of a folded noun itself, and not of another of the same sense: not جنود for عسكري."""
    many = plural_of(noun)
    return many if many and noun[0] in fold_word(many)[:2] else None


def _has_object(subject: Sequence[Word]) -> bool:
    """Whether a second noun is no adjective and so what the verb does it to: دمرت السيول المزارع."""
    quality = re.compile("ال.*[هيا]$|الاحمر$|الاخضر$|العام$|المركزي$")
    of_it = word_list("preposition of a pronoun", language="arabic")
    return any(not (quality.match(word.folded) or word.folded in of_it) for word in subject[1:])


def english_action(figure: Figure, found: Sequence[Word], following: Sequence[Word]) -> str:
    """The counted noun with a participle or an infinitive: sold 300 cars, 300 cars were sold, will sell."""
    noun = figure.noun or ""
    if not noun or noun[:1].isupper() or noun.split()[-1] in _english("anybody"):
        return ""  # of a name it is not known who does it: 40 Boeing
    kept = list(found)
    particle = ""
    while kept and kept[-1].folded in word_list("roughly", language="english") | _english("adverb"):
        word = kept.pop().folded
        if word == "at":
            return ""  # to close at 9000 points
        particle = f" {word}" if word in _PARTICLES else particle
    last = kept[-1].folded if kept else ""
    if _participle(last):
        return f"{noun} {last}{particle}"
    if len(kept) > 1 and last.isalpha() and _plain_verb(last) and kept[-2].folded in ("to", "will", "would"):
        return f"{noun} to {last}"
    return f"{noun} {done}" if (done := _passive(following)) else ""


def _passive(following: Sequence[Word]) -> str:
    """The participle of "were sold", "have been sold" right after the counted noun."""
    rest = [word.folded for word in following[:3]]
    be = 2 if rest[:1] and rest[0] in ("have", "has") and rest[1:2] == ["been"] else 1
    if be == 1 and rest[:1] not in (["were"], ["was"]):
        return ""
    return rest[be] if len(rest) > be and _participle(rest[be]) else ""


def _participle(word: str) -> bool:
    regular = word.endswith("ed") and len(word) > 4
    return (regular or word in _english("irregular participle")) and word not in _english("idle participle")


def _plain_verb(word: str) -> bool:
    return word in _english("plain verb")
