"""Forms by which search relates words and numbers: رواتب to راتب, مدارس to مدرسة, ٢٠٢٧ to 2027.

Pagefind's stemmer removes endings but does not know broken plurals. These keep their consonants, so a form is
a word without its article, ending, long vowels and doubled letters: light stemming after Larkey, Ballesteros
and Connell (SIGIR 2002), and without long vowels, except و if too little would be left (دواء, أدوية). Forms
also relate words that have nothing in common (طالب, طلب), so they are searched last.
`docs/assets/search-query.js` makes the forms of a query with the same patterns.
"""

from __future__ import annotations

import re

from generator.text.clitics import CONJUNCTIONS, DEFINITE, PREPOSITIONS
from generator.text.normalize import DIGITS, LETTERS, POINT, THOUSANDS, fold_hamza, normalize
from generator.text.stemming import is_function_word

WORD = f"[{LETTERS}]{{3,}}"
PROCLITICS = f"^{DEFINITE}(?=..)"
PREPOSITION = f"^[{CONJUNCTIONS}]?[{PREPOSITIONS}ف](?=....)"
"""Prefixes of a word without the article; ف too, but not و, with which too many words begin."""
ENDING = "(?<=...)(?:ات|تين|تان|ون|ين|ان|ها|هم|نا)$|(?<=..)ه$"
VOWELS = ("[اوي]", "[اي]")
"""The long vowels to remove, and those to remove if too little would be left of the word."""

HARD_G = "غجكق"
"""How the press writes the g of other languages, the commonest first: غوغل, جوجل, إنكلترا, قوقل."""

_NUMBER = re.compile(f"[{''.join(DIGITS)}][{''.join(DIGITS)}{THOUSANDS}{POINT}]*")
_ASCII = str.maketrans({**DIGITS, POINT: ".", THOUSANDS: ""})
_DOUBLED = re.compile(r"(.)\1+")


def forms(text: str) -> tuple[str, ...]:
    """The form of each word, in order; if it may begin with a preposition, also the form without that."""
    words = (word for word in re.findall(WORD, normalize(text)) if not is_function_word(word))
    return tuple(form for word in words for form in _forms(fold_hamza(word)))


def numbers(text: str) -> tuple[str, ...]:
    """The numbers in Arabic-Indic digits as in a query: in ASCII digits, without separators."""
    return tuple(number.translate(_ASCII).strip(".") for number in _NUMBER.findall(text))


def _forms(word: str) -> list[str]:
    bare = re.sub(PROCLITICS, "", word)
    words = [_form(bare)]
    if bare == word and re.match(PREPOSITION, word):
        words.append(_form(re.sub(PREPOSITION, "", word)))
    return words


def _form(word: str) -> str:
    stem = re.sub(ENDING, "", word)
    shortened = (_DOUBLED.sub(r"\1", re.sub(vowels, "", stem)) for vowels in VOWELS)
    # The added letters keep Pagefind's stemmer from changing the form.
    return f"q{next((form for form in shortened if len(form) > 1), stem)}q"
