"""Words and numbers in the forms that search relates them by: رواتب to راتب, مدارس to مدرسة, ٢٠٢٧ to 2027.

Pagefind's stemmer takes endings off and knows no broken plural. These keep their consonants, so a form is
what is left of a word without its article, ending, long vowels and doubled letters: light stemming after
Larkey, Ballesteros and Connell (SIGIR 2002), and the long vowels gone too, but for و where too little would
be left (دواء, أدوية). It relates words that have nothing to do with each other as well (طالب, طلب), so it is
asked last. `docs/assets/search-query.js` does the same to a query, with the same patterns.
"""

from __future__ import annotations

import re

from generator.text.clitics import CONJUNCTIONS, DEFINITE, PREPOSITIONS
from generator.text.normalize import DIGITS, LETTERS, POINT, THOUSANDS, fold_hamza, normalize
from generator.text.stemming import is_function_word

WORD = f"[{LETTERS}]{{3,}}"
PROCLITICS = f"^{DEFINITE}(?=..)"
PREPOSITION = f"^[{CONJUNCTIONS}]?[{PREPOSITIONS}ف](?=....)"
"""What a word without the article may begin with; ف too, and not و: more words begin with its letter."""
ENDING = "(?<=...)(?:ات|تين|تان|ون|ين|ان|ها|هم|نا)$|(?<=..)ه$"
VOWELS = ("[اوي]", "[اي]")
"""Long vowels: those that fall, and those that fall where too little would be left of the word."""

_NUMBER = re.compile(f"[{''.join(DIGITS)}][{''.join(DIGITS)}{THOUSANDS}{POINT}]*")
_ASCII = str.maketrans({**DIGITS, POINT: ".", THOUSANDS: ""})
_DOUBLED = re.compile(r"(.)\1+")


def forms(text: str) -> tuple[str, ...]:
    """The form of each word, in order; of one that may begin with a preposition the form without it too."""
    words = (word for word in re.findall(WORD, normalize(text)) if not is_function_word(word))
    return tuple(form for word in words for form in _forms(fold_hamza(word)))


def numbers(text: str) -> tuple[str, ...]:
    """The numbers in Arabic-Indic digits as a query has them: in ASCII digits, without separators."""
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
    # Letters that no stemmer knows keep Pagefind's off it.
    return f"q{next((form for form in shortened if len(form) > 1), stem)}q"
