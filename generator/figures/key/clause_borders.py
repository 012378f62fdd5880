"""Where the clauses of a sentence begin and end, and which of those before a figure's belong to it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from generator.figures.key.arabic_phrase import is_verb as is_arabic_verb
from generator.figures.key.english_phrase import is_verb
from generator.figures.key.words import Word, noun_forms, verb_forms, words
from generator.figures.lexicon.word_lists import word_list
from generator.text.clitics import ARTICLE, LEADING
from generator.text.folding import fold_word

if TYPE_CHECKING:
    from collections.abc import Sequence

MARKS = " .,،;؛:–—-!"
"""What no clause begins or ends with."""
_ABBREVIATED = (
    r"(?<!\b[A-Z])(?<!\bMr)(?<!\bDr)(?<!\bSt)(?<!\bvs)(?<!\bMrs)(?<!\bJan)(?<!\bFeb)(?<!\bAug)(?<!\bOct)"
    r"(?<!\bNov)(?<!\bDec)(?<!\bSept)"
)
"""What is not before a full stop that ends a sentence: U.S., Dec. 26."""
_BORDER = re.compile(rf"[,،;؛:](?=\s)|{_ABBREVIATED}\.(?=\s|$)|[!?؟](?=\s|$)|\s[–—-](?=\s)|[()\[\]«»“”\"\n]")
_QUOTES = (('"', '"'), ("«", "»"), ("“", "”"))
_NAME = re.compile("|".join(rf"{a} ?[^{a}{b}\s]+(?:\s[^{a}{b}\s]+){{0,3}} ?{b}" for a, b in _QUOTES))
"""Up to four words in quotation marks, which are a name and no clause."""
STRONG = '.!?؟؛;:"«»“”\n'
"""Marks that end more than a clause."""
WITHOUT_COLON = STRONG.replace(":", "")
_REACH = 400
"""How many characters before and after a figure to look at."""
_NEAR = 30
"""How many characters before brackets to look at."""
_AS_FAR = 6
"""How many words after "as" can have the verb of its clause."""
_FEWEST = 4
"""Words besides the figure that a clause needs to say something."""
_ON = re.compile(
    r"\s*(?:(?:from|of|to|(?:north|south)?(?:east|west)?)\b(?<=\w)|(?:من|عن|على|جنوب|شمال|شرق|غرب)(?!\w))"
)
"""How a phrase goes on after brackets: 45 miles (72 km) from the capital."""
_AMOUNT = re.compile(r"\d\D{0,16}\s*[(\[]$")
"""What comes before brackets that only say an amount in another way: 185 million dinars (46%)."""
_WORD = re.compile(r"[^\s(]\S+")


class Clauses(NamedTuple):
    """The clause of a figure, and where those beside it begin and end."""

    first: int
    last: int
    lefts: list[int]
    """Where the clauses before it begin."""
    rights: list[int]
    """Where the clauses after it end."""


def clauses(text: str, start: int, end: int) -> Clauses:
    """The clause of the figure between two places; a figure in brackets belongs to what is before them."""
    nearest = max(0, start - _REACH)
    borders = _outside_names(text, nearest, min(len(text), end + _REACH))
    lefts = [nearest, *(stop for _, stop in borders if stop <= start)]
    rights = [*(begin for begin, _ in borders if begin >= end), len(text)]
    first, last = lefts.pop(), rights.pop(0)
    if lefts and text[first - 1 : first] in ("(", "["):
        alone = not text[first:start].strip() and not text[end:last].strip()
        alone &= _AMOUNT.search(text[max(0, first - _NEAR) : first]) is None
        alone &= bool(rights) and not text.startswith(("(", "["), rights[0])
        first = lefts.pop()
        last += text[last : last + 1] in (")", "]")
        if rights and (alone or _ON.match(text, last)):
            last = rights.pop(0)  # more than a third (36%) said that
    elif len(rights) > 1 and not text[end:last].strip() and _ON.match(text, rights[0] + 1):
        last = rights[1]  # 45 miles (72 km) from the capital
        del rights[:2]
    return Clauses(first, last, lefts, rights)


def with_needed(text: str, own: Clauses, start: int, end: int, most: int) -> tuple[int, int]:
    """The clause with those that it needs to say something, and those before it that fit into `most`."""
    first, last, lefts, rights = own.first, own.last, list(own.lefts), list(own.rights)
    if lefts and not found_words(text, first, start) and text[first - 1] not in WITHOUT_COLON:
        first = lefts.pop()  # the number alone is no beginning
    while len(found_words(text, first, start)) + len(found_words(text, end, last)) < _FEWEST:
        if lefts and not (rights and text[first - 1] in STRONG):
            first = lefts.pop()
        elif rights:
            last = rights.pop(0)
        else:
            break
    begin = _earlier(text, first, last, lefts, most)
    if begin == own.first and lefts and (_leans(text, begin, start) or _is_done(text, lefts, begin, start)):
        begin = lefts.pop()
    return begin, last


def _is_done(text: str, lefts: Sequence[int], first: int, start: int) -> bool:
    """Whether an English clause begins with the verb or participle of what is right before it."""
    begun = words(text, first, start)[:1]
    if len(lefts) != 1 or not begun or not begun[0].text.isascii() or text[first - 1] in STRONG:
        return False
    participle = begun[0].folded in word_list("irregular participle", language="english")
    return participle or (is_verb(begun[0]) and not begun[0].folded.endswith("ing"))


def _leans(text: str, first: int, start: int) -> bool:
    """Whether a clause has only a few words before its figure, which a preposition leads: and by, against."""
    begun = words(text, first, start)
    led = begun[1:] if begun and begun[0].folded in ("and", "و") else begun
    if not 0 < len(begun) <= _FEWEST or text[first - 1] in STRONG:
        return False
    if any(is_a_verb(word.text) or word.folded in word_list("opens a clause") for word in led):
        return False
    small = word_list("preposition", "comparing amounts")
    return led[:1] != [] and (
        led[0].folded in small or re.match(f"[{LEADING}](?!{ARTICLE})", led[0].folded) is not None
    )


def opens_within(found: Sequence[Word], place: int) -> bool:
    """Whether a word of a sentence begins a clause that has its own subject: said that, fell by 5 and prices.

    "And" joins one only if a verb is before it and none comes right after it; و before a verb is enough.
    """
    word, following = found[place], found[place + 1 : place + 2]
    if not word.text.isascii():
        own = noun_forms(word.folded) & word_list("begins with waw")
        joined = word.folded.startswith("و") and not own and is_a_verb(word.text)
        return joined or bool(verb_forms(word.folded) & word_list("begins a whole clause", language="arabic"))
    if word.folded == "and":
        told = any(is_a_verb(each.text) for each in found[:place])
        begun = following[0] if following else word
        determined = begun.folded in word_list("article", language="english") or begun.text[:1].isdigit()
        return told and (determined or begun.text[:1].isupper())
    if [word.folded, *(each.folded for each in following)] == ["that", "of"]:
        return False
    if word.folded == "as":
        return any(is_a_verb(each.text) for each in found[place + 2 : place + _AS_FAR])
    return word.folded in word_list("begins a whole clause", language="english")


def is_a_verb(word: str) -> bool:
    """Whether a word of either language is a known verb, as written."""
    if word.isascii():
        return is_verb(Word(word, word.lower(), 0, len(word)))
    return is_arabic_verb(fold_word(word), shaped=False)


def found_words(text: str, start: int, end: int) -> list[re.Match[str]]:
    """The words of two characters or more between two places."""
    return list(_WORD.finditer(text, start, end))


def in_pairs(before: str, after: str) -> tuple[str, str]:
    """Both sides of a number without quotation marks of which only one is left."""
    both = before + after
    for opening, closing in _QUOTES:
        alone = both.count(opening) % 2 if opening == closing else both.count(opening) != both.count(closing)
        if alone:
            none = str.maketrans("", "", opening + closing)
            before, after = (" ".join(f"|{side}|".translate(none).split())[1:-1] for side in (before, after))
    return before, after


def _outside_names(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The borders of clauses between two places; quotation marks around a name are none."""
    names = [name.span() for name in _NAME.finditer(text, start, end)]
    borders = (border.span() for border in _BORDER.finditer(text, start, end))
    return [span for span in borders if not any(a <= span[0] and span[1] <= b for a, b in names)]


def _earlier(text: str, first: int, last: int, lefts: Sequence[int], most: int) -> int:
    """Where the first of the clauses before begins that fit; no bracket is closed that was not opened."""
    found = near = first
    for place in reversed(range(len(lefts))):
        begin = lefts[place]
        if last - begin > most or _is_parted(text, lefts[: place + 1], near):
            break
        near = begin
        if text.count("(", begin, last) == text.count(")", begin, last):
            found = begin
    return found


def _is_parted(text: str, lefts: Sequence[int], first: int) -> bool:
    """Whether the clause before is another sentence, or only says who speaks."""
    if text[first - 1 : first] in STRONG:
        return True
    opens = len(lefts) == 1 or text[lefts[-1] - 1] in STRONG
    told = [fold_word(word.group().strip(MARKS)) for word in found_words(text, lefts[-1], first)]
    speaks = any(noun_forms(word) & word_list("speaker", "saying verb") for word in (*told[:2], *told[-1:]))
    return opens and speaks and not {"ان", "that"} & set(told)
