"""What stands at the head of a clause that is cut: its subject before an aside, or what a list is of."""

from __future__ import annotations

import re

from generator.figures.key.clause_borders import (
    MARKS,
    STRONG,
    WITHOUT_COLON,
    Clauses,
    found_words,
    is_a_verb,
)
from generator.figures.key.english_phrase import is_verb
from generator.figures.key.words import Word, verb_forms, words
from generator.figures.lexicon.word_lists import word_list

_LONGEST_HEAD = 55
"""Most characters of a subject from which an aside parts the figure."""
_ASIDES = frozenset({"both", "which", "who", "whose", "including", "and", "with"})
"""Words that open an aside after a subject, and no subject."""
_WHO = frozenset({"who", "which", "وهو", "وهي", "الذي", "التي"})
"""Words that open an aside after which the clause of the subject goes on."""
_AMONG = frozenset({"among", "including", "who", "whose", "which", "most", "some", "many"})
"""Words that open an aside after the subject of an English sentence."""
_FEWEST_OF_HEAD = 2
"""Words that a subject has at least."""
_ITEM = re.compile(
    r"\s*(?:و\s?|and\s+)?(?:[\d٠-٩]|(?:two|three|four|five|six|seven|eight|nine|ten|twelve)\b)"
)
"""How an item of a list begins."""


def subject_before(text: str, own: Clauses, start: int) -> tuple[int, str]:
    """The clause before an aside and where it begins, if the one after it is only its verb or its number.

    Sales in the islands, including those of May, were 5. Empty if there is none.
    """
    if len(own.lefts) < 2 or {text[own.first - 1], text[own.lefts[-1] - 1]} & set(STRONG):
        return 0, ""
    begun = words(text, own.first, start)[:1]
    own = _without_places(text, own)
    said = words(text, own.lefts[-2], own.lefts[-1])[:1]
    if begun and not (_is_english_verb(begun[0]) or _goes_on(text, own, begun[0])):
        return 0, ""
    if not begun and not (said and verb_forms(said[0].folded) & word_list("level verb", language="arabic")):
        return 0, ""
    for begin, stop in zip(reversed(own.lefts[:-1]), reversed(own.lefts), strict=False):
        opening = words(text, begin, stop)[:1]
        if (
            opening
            and opening[0].folded not in _ASIDES
            and not (begun and _is_apposed(text, begin, opening[0]))
        ):
            head = " ".join(text[begin:stop].split()).rstrip(MARKS + "([")
            fits = len(head.split()) >= _FEWEST_OF_HEAD and len(head) <= _LONGEST_HEAD and "(" not in head
            return begin, head if fits else ""
        if text[begin - 1] in STRONG:
            break
    return 0, ""


def predicate_after(text: str, own: Clauses) -> tuple[int, int] | None:
    """Where the clause goes on after an aside that opens with "among" or "who", if it begins a sentence.

    Five men, among them two sailors, were seen. `None` if it does not, or has its verb before.
    """
    if len(own.rights) < 2 or len(own.lefts) > 0 or {text[own.last], text[own.rights[0]]} != {","}:
        return None
    aside = words(text, own.last + 1, own.rights[0])[:1]
    begun = words(text, own.rights[0] + 1, own.rights[1])[:1]
    told = any(is_a_verb(word.group()) for word in found_words(text, own.first, own.last))
    if told or not aside or aside[0].folded not in _AMONG or not begun or begun[0].folded in _ASIDES:
        return None
    return begun[0].start, own.rights[1]


def _is_apposed(text: str, begin: int, opening: Word) -> bool:
    """Whether an English clause within a sentence only says who that is: a founder of it, made up of ten."""
    article = opening.folded in word_list("article", language="english")
    inside = text[begin - 1 : begin] in (",", "–", "—") and opening.text.isascii()
    return inside and (
        article or is_verb(opening) or opening.folded in word_list("irregular participle", language="english")
    )


def _without_places(text: str, own: Clauses) -> Clauses:
    """The clauses without the last one, if that only says where, in an aside: who is from here, up north."""
    if len(own.lefts) < 3:
        return own
    who, where = (words(text, left, own.first)[:1] for left in own.lefts[-2:])
    inside = who and who[0].folded in _WHO and where and where[0].folded in word_list("preposition")
    return own._replace(lefts=own.lefts[:-1]) if inside else own


def _is_english_verb(word: Word) -> bool:
    return word.text.isascii() and is_verb(word) and not word.folded.endswith("ing")


def _goes_on(text: str, own: Clauses, begun: Word) -> bool:
    """Whether a clause that begins with a word goes on after an aside: سامي، وهو من الواحة، من 3 أمراض."""
    aside = words(text, own.lefts[-1], own.first)[:1]
    joins = begun.folded.startswith("و") or begun.folded in _ASIDES | word_list("opens a clause", "clause")
    led = begun.text.isascii() and begun.folded in word_list("preposition", language="english")
    return bool(aside) and aside[0].folded in _WHO and not joins and not led


def list_head(text: str, own: Clauses) -> tuple[int, str]:
    """What the list is of whose item the clause is, and where it begins: and seized 3 cars, 5 bicycles.

    The last words of it, if it is long. Empty if the clause is no item after another.
    """
    if not _ITEM.match(text, own.first):
        return 0, ""
    stop = own.first
    for begin in reversed(own.lefts):
        if text[stop - 1] in WITHOUT_COLON:
            break
        if not _ITEM.match(text, begin):
            if stop == own.first:
                break  # a clause of its own: … to 29, and 16 films took part
            found = found_words(text, begin, stop)
            near = [word.start() for word in found if stop - word.start() <= _LONGEST_HEAD]
            head = " ".join(text[near[0] : stop].split()).rstrip(MARKS) if near else ""
            return (near[0], head) if len(head.split()) >= _FEWEST_OF_HEAD else (0, "")
        stop = begin
    return 0, ""
