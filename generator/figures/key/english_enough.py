"""Whether an English clause has the subject and the verb of its number."""

from __future__ import annotations

from functools import cache
from itertools import dropwhile, pairwise, takewhile
from typing import TYPE_CHECKING

from generator.figures.key.english_names import names_somebody
from generator.figures.key.english_phrase import english_words, is_verb
from generator.figures.key.words import Word, words
from generator.figures.lexicon.measures import fates
from generator.figures.lexicon.word_lists import word_list
from generator.model import Kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.model import Figure

_OPENERS = frozenset(
    {
        "and",
        "but",
        "while",
        "whereas",
        "that",
        "because",
        "since",
        "when",
        "so",
        "although",
        "though",
    }
)
"""Words before the subject of a clause."""
_ASIDES = frozenset({"meanwhile", "however", "instead", "overall", "moreover", "too", "also", "then"})
"""Adverbs before the subject of a clause, or after one that is cut off."""
_PRONOUNS = frozenset({"it", "he", "she", "they", "we", "i", "you", "one", "there"})
_RELATIVES = frozenset({"who", "which", "whose", "whom", "that"})
_OWNERS = frozenset({"its", "his", "her", "their", "our", "my"})
_PERSONS = frozenset({"he", "she"})
_PERSONAL = frozenset({"he", "she", "his", "her", "him"})
_SAYING = frozenset({"said", "says", "saying", "that"})
_THINKING = frozenset("estimate estimates estimated believe believes believed warned warns suggests".split())
"""Verbs that lead to a clause with "that" besides those of saying."""
_POINTING = frozenset({"this", "that", "these", "those", "such", "same", "here", "latter", "former"})
_HARMING = frozenset({"killing", "injuring", "wounding"})
"""Participles that say by themselves what happened to so many."""
_WHEN = frozenset({"in", "by", "on", "during", "since"})
"""Words that lead to a time before the subject of a clause."""
_BOUNDS = frozenset("some about nearly around almost roughly only more than at least".split())
"""Words between a time and the number that is the subject."""
_BEGINNING = 5
"""Letters that a word has in common with its plural: profit, profits."""
_NEAR = 4
"""How many words beside a number can say what happened, and how many words a cut subject may have."""
_UNNAMED = 3
"""How many words of a clause have "the", its noun, an adverb and its verb."""
_TIMES = frozenset(
    {
        *("year", "month", "week", "day", "season", "period", "morning", "evening", "quarter", "summer"),
        *("winter", "time"),
    }
)
_KNOWN_PLACES = frozenset({"two", "area", "region", "zone", "site", "town", "city", "village", "province"})
_NO_NAMES = frozenset({"for", "in", "on", "at", "by", "as"})
_AFTER = 12
"""How many words after a number can have the verb of which it is the subject."""
_OWNED = 8
"""How many words before a number can have the pronoun of its owner."""


def english_enough(before: str, after: str, figure: Figure) -> bool:
    """Whether a main clause is understood, from what it has before its number and after it."""
    found = [word for word in words(before, 0, len(before)) if not word.border]
    behind = words(after, 0, len(after))
    found = _without_openers(found)
    if found and found[0].folded in _PRONOUNS and len(found) > 1 and _speaks(found[1]):
        found = _without_openers(found[2:])  # he said that
    if leans_after(behind, (*found, *behind)) or _is_known_place((*found, *behind)):
        return False
    if any(map(_is_fate, (*found[-_NEAR:], *behind[:_NEAR]))):
        return len(found) != 1 or not _is_fate(found[0])  # …killed 150 people
    found = list(dropwhile(lambda word: word.folded in _BOUNDS, _without_time(found)))
    if not found:
        return _is_subject(before, behind, figure)
    if _leans(found):
        return False
    if any(map(_is_finite, found[1:])) or _leads_to_a_clause(found):
        return _has_a_main_verb((*found, *behind))
    led = _is_preposition(found[0]) or found[0].folded.endswith("ing")
    return not led and _is_subject(before, behind, figure)


def _is_fate(word: Word) -> bool:
    """Whether a word says what happened to people, which is enough."""
    return word.folded in fates("english") or word.folded in _HARMING


def _without_openers(found: Sequence[Word]) -> list[Word]:
    place = next((i for i, word in enumerate(found) if word.folded not in _OPENERS | _ASIDES), len(found))
    result = [word.folded for word in found[place : place + 3]] == ["as", "a", "result"]
    return list(found[place + 3 * result :])


def _without_time(found: Sequence[Word]) -> Sequence[Word]:
    """The words without a time before the subject: in 2016, in the first quarter."""
    if not found or found[0].folded not in _WHEN:
        return found
    times = word_list("time")
    dated = takewhile(lambda word: word.folded in times or word.text.isdecimal(), found[1:])
    rest = found[1 + sum(1 for _ in dated) :]
    return rest if len(rest) < len(found) - 1 else found


def _speaks(word: Word) -> bool:
    return word.folded in english_words("saying verb") or word.folded in ("said", "told")


def _is_time(found: Sequence[Word]) -> bool:
    return len(found) > 1 and found[1].folded in _TIMES


def _leans(found: Sequence[Word]) -> bool:
    """Whether a clause begins with a pronoun or its verb, or a word in it is of something said before.

    A pronoun of a company or a person needs a name before it. A bare measure after a clause does too: the
    rate rose.
    """
    plural = found[0].folded.endswith("s") and any(map(_is_finite, found[1:2]))
    if _is_finite(found[0]) and not plural:
        return True  # but exports were
    if found[0].folded in _PRONOUNS | _RELATIVES | _OWNERS | _POINTING and not _is_time(found[:2]):
        return True
    for place, word in enumerate(found):
        prior = [each for each in found[:place] if _names(each)]
        pointing = word.folded in _POINTING - {"that"} and not _is_time(found[place : place + 2])
        named = any(each.text[:1].isupper() for each in prior)
        if pointing or (word.folded in _OWNERS | _PERSONS and not named):
            return True
        if word.folded in ("they", "them") or (
            word.folded == "it" and (not prior or _is_preposition(found[0]))
        ):
            return True
    return _is_unnamed(found)


def leans_after(behind: Sequence[Word], shown: Sequence[Word]) -> bool:
    """Whether what comes after the number is of somebody or something that was named before.

    Visits to his website, the dead of that attack, others in the same state, 60 percent of the group.
    """
    part = [word.folded for word in behind[:3]]
    named = any(word.text[:1].isupper() for word in behind[3:4])
    if part[:2] == ["of", "the"] and part[2:] and part[2] in english_words("unnamed") and not named:
        return True
    for place, word in enumerate(behind):
        timed = _is_time(behind[place : place + 2])
        led = place > 0 and _is_preposition(behind[place - 1])
        pointing = word.folded == "same" or (led and word.folded in ("this", "that", "these", "those"))
        if pointing and not timed:
            return True
        if word.folded in _PERSONAL and not names_somebody(shown):
            return True
    return False


def _is_known_place(shown: Sequence[Word]) -> bool:
    """Whether a clause without a name is about "the area" or "the two countries", which were named before."""
    if names_somebody(shown, first=True):
        return False
    return any(
        the.folded in ("the", "both") and thing.folded in _KNOWN_PLACES for the, thing in pairwise(shown)
    )


def is_nobody_s(clause: str, headline: str) -> bool:
    """Whether a clause begins with what somebody has, and no headline says who: turnover fell."""
    found = _without_openers([word for word in words(clause, 0, len(clause)) if not word.border])
    if len(found) < len(("measure", "verb")) or found[0].folded not in english_words("somebody has"):
        return False
    measure = found[0].folded[:_BEGINNING]
    headed = any(word.folded.startswith(measure) for word in words(headline, 0, len(headline)))
    return _is_finite(found[1]) and not headed


def is_cut_subject(before: str, after: str) -> bool:
    """Whether the number is in the subject of what somebody said, and its verb is cut off."""
    if not after.endswith("…"):
        return False
    found, behind = words(before, 0, len(before)), words(after, 0, len(after))
    said = max((place for place, word in enumerate(found) if word.folded in _SAYING), default=-1)
    told = any(map(_is_finite, found[said + 1 :])) or any(
        _is_finite(word)
        and not (word.folded.endswith("ed") and _names(following) and not _is_proper(following))
        for word, following in pairwise(behind)
    )
    return said >= 0 and not told


def _is_proper(word: Word) -> bool:
    """Whether a word within a sentence is a name, and not that of a day or a month."""
    return word.text[:1].isupper() and word.folded not in word_list("time")


def _has_a_main_verb(shown: Sequence[Word]) -> bool:
    """Whether a verb is left besides those of relative clauses and those after "having"."""
    verbs = relatives = 0
    for preceding, word in pairwise((*shown[:1], *shown)):
        told = _leads_to_a_clause((preceding, word))
        verbs += told or _is_finite(word)
        relatives += (word.folded in _RELATIVES and not told) or word.folded == "having"
    return verbs > relatives


def _leads_to_a_clause(found: Sequence[Word]) -> bool:
    """Whether a verb is followed by "that": the ministry estimated that."""
    verbs = english_words("saying verb") | _THINKING
    return any(word.folded in verbs and that.folded == "that" for word, that in pairwise(found))


def _is_preposition(word: Word) -> bool:
    return word.folded in english_words("preposition")


def _is_unnamed(found: Sequence[Word]) -> bool:
    """Whether a clause is about "the rate" or "the official", which its sentence or another has named."""
    definite = found[0].folded == "the" and len(found) >= _UNNAMED
    told = [_is_finite(word) for word in found[2 : _UNNAMED + 1]]
    if definite and found[1].folded in english_words("unnamed") and not any(map(_names, found[2:])):
        return True
    if not definite or not any(told):
        return False
    return found[1].folded in english_words("unnamed") and (told[0] or not _names(found[2]))


def _names(word: Word) -> bool:
    """Whether a word may name something: no particle and no verb."""
    small = english_words("preposition", "auxiliary", "article", "clause", "adverb", "demonstrative")
    return word.folded not in small and not _is_finite(word) and not word.figure


def _is_subject(before: str, behind: Sequence[Word], figure: Figure) -> bool:
    """Whether the number begins a clause whose verb comes after it; a share must say of what it is one."""
    plain = [word for word in behind if not word.border]
    pointed = [word.folded for word in plain[:2]] in (["of", "them"], ["of", "these"], ["of", "those"])
    if pointed and not any(word.folded.endswith("ed") or word.folded in _RELATIVES for word in plain[2:3]):
        return False
    share = figure.kind in (Kind.PERCENT, Kind.RATIO) and not before.rstrip().endswith("(")
    if share and [word.folded for word in plain[:1]] != ["of"]:
        return False
    return any(_is_finite(word) for word in plain[:_AFTER])


@cache
def _never_finite() -> frozenset[str]:
    return english_words("no finite verb")


def _is_finite(word: Word) -> bool:
    """Whether a word is a verb that makes a sentence."""
    plain = word.folded
    if plain.endswith("ing") or plain in _never_finite():
        return False
    return plain in english_words("finite verb") or is_verb(word)
