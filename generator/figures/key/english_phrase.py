"""Where English noun phrases begin and end, and how a label is made of one."""

from __future__ import annotations

from functools import cache, partial
from typing import TYPE_CHECKING

from generator.figures.key.words import Word, phrase
from generator.figures.lexicon.measures import MeasureNoun, measure_nouns
from generator.figures.lexicon.table import table
from generator.figures.lexicon.word_lists import word_list
from generator.figures.reading.enrich.movements import move_of

if TYPE_CHECKING:
    from collections.abc import Sequence

LONGEST = 9
"""Most words in a label."""
INNER = frozenset({"of", "in", "for", "on", "from", "to"})
"""Prepositions inside a noun phrase."""
_LEADING_ON = frozenset({"ranging", "amounting", "totaling", "totalling", "averaging", "exceeding"})
"""Participles of a measure that its amount follows: a rate ranging between."""
_JOINED = 3
"""Most words after "and" that it joins to a noun before it."""
english_words = partial(word_list, language="english")


def noun_of(word: Word) -> MeasureNoun | None:
    """The measure that a word names."""
    return measure_nouns("english").get(word.folded)


def is_verb(word: Word) -> bool:
    """Whether a word is a verb of the lists, of movement, or has the ending of its past."""
    if noun_of(word):
        return False
    plain = word.folded
    known = plain in english_words("verb", "auxiliary", "saying verb") or (move_of(plain) is not None)
    return known or (plain.endswith("ed") and len(plain) > 4)


def run_before(found: Sequence[Word], *, verb_after: bool = False) -> list[Word]:
    """The words at the end without a verb, a mark, a figure or a word that opens a clause.

    If the verb of the clause comes after them (`verb_after`), a participle does not end them: the number of
    containers handled at the port | reached.
    """
    run: list[Word] = []
    for place in reversed(range(len(found))):
        word = found[place]
        clause = word.folded in english_words("clause") and not _joins_nouns(found[:place], word, run)
        verb = (
            is_verb(word) and not _leads_on(found, place) and not (verb_after and _is_participle(word, run))
        )
        able = word.folded == "by" and place > 0 and found[place - 1].folded.endswith("able")
        if word.border or word.figure or verb or clause or able or len(run) > 14:
            break
        run.insert(0, word)
    return run


def _leads_on(found: Sequence[Word], place: int) -> bool:
    """Whether "to" belongs to the measure before it: exports to Arab countries."""
    return found[place].folded == "to" and place > 0 and noun_of(found[place - 1]) is not None


def _is_participle(word: Word, run: Sequence[Word]) -> bool:
    """Whether a word in ed has a preposition after it and so may belong to the noun before it."""
    led = bool(run) and run[0].folded in english_words("preposition")
    return led and word.folded.endswith("ed") and move_of(word.folded) is None


def _joins_nouns(before: Sequence[Word], word: Word, run: Sequence[Word]) -> bool:
    """Whether "and" joins two nouns after a preposition: exports of clothing and accessories."""
    after_of = any(each.folded in ("of", "to", "from", "in") for each in before[-3:])
    plain = 0 < len(run) <= _JOINED and not any(
        noun_of(w) or w.folded in english_words("preposition", "article") for w in run
    )
    return word.folded == "and" and after_of and plain


def forward(found: Sequence[Word]) -> list[Word]:
    """The noun phrase that the words begin with."""
    run: list[Word] = []
    for word in found[:LONGEST]:
        joins = word.folded == "and" and _shares_a_measure(run, found[len(run) + 1 :])
        ends = word.folded in english_words("clause", "measure aside", "adverb") and not joins
        if word.border or word.figure or is_verb(word) or ends:
            break
        if word.folded in english_words("preposition") and (word.folded not in INNER or word.folded == "to"):
            break
        run.append(word)
    return run


def _shares_a_measure(run: Sequence[Word], following: Sequence[Word]) -> bool:
    """Whether "and" joins two things that one measure after them is of: water and sanitation prices."""
    last = next((place + 1 for place in reversed(range(len(run))) if run[place].folded in INNER), 0)
    if not run[last:] or any(noun_of(word) for word in run[last:]):
        return False
    near = following[:_JOINED]
    place = next((place for place, word in enumerate(near) if noun_of(word)), None)
    return place is not None and not any(
        word.border or word.figure or is_verb(word) or word.folded in english_words("preposition", "article")
        for word in near[:place]
    )


def without_asides(run: Sequence[Word]) -> list[Word]:
    """The run up to the first time, source or comparison, or to a participle that leads to an amount."""
    for place, word in enumerate(run):
        if place and word.folded in english_words("measure aside") | _LEADING_ON:
            return list(run[:place])
    return list(run)


@cache
def _common() -> frozenset[str]:
    """Words that are written with a capital only where a sentence begins."""
    things = (
        word for name in ("things", "substances") for row in table(name) for word in row.folded("english")
    )
    qualities = (row["english"] for row in table("label_english") if row["english"].islower())
    return frozenset((*measure_nouns("english"), *things, *qualities))


def labelled(text: str, run: Sequence[Word]) -> str:
    """The words without particles at their ends, cut at a preposition if too long; empty when they hang."""
    kept = list(run)
    drop = english_words("preposition", "article", "demonstrative", "time") - {"time"}
    while kept and kept[0].folded in english_words("article", "preposition", "demonstrative"):
        kept.pop(0)
    if len(kept) > LONGEST:
        borders = [i for i in range(2, LONGEST) if kept[i].folded in english_words("preposition")]
        kept = kept[: borders[-1]] if borders else []
        while kept and kept[-1].folded.endswith("ing"):
            kept.pop()  # tourists | arriving from
    while kept and (kept[-1].folded in drop or kept[-1].folded == "and"):
        kept.pop()
    if not kept or any(word.folded in english_words("demonstrative") for word in kept):
        return ""
    words = phrase(text, kept)
    begun = kept[0].text[:1].isupper() and kept[0].folded in _common()
    return words[:1].lower() + words[1:] if begun else words
