"""Where a cut of a sentence may end after its figure, so that nothing is promised that is left out."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from generator.figures.key.arabic_phrase import is_verb as is_arabic_verb
from generator.figures.key.clause import LONGEST
from generator.figures.key.clause_borders import MARKS, found_words, is_a_verb
from generator.figures.key.words import noun_forms
from generator.figures.lexicon.word_lists import word_list
from generator.text.clitics import CONJUNCTIONS, LEADING, THE
from generator.text.folding import fold_word
from generator.text.script import is_arabic

if TYPE_CHECKING:
    from generator.figures.key.clause_borders import Clauses
    from generator.model import Figure

_PART_OF = frozenset({"of", "من"})
_WHAT_IS_SAID = frozenset({"that", "ان", "انه", "انها", "انهم"})
"""Words that open the object of a verb: 39% said that."""
_BESIDES = frozenset(
    {
        *("after", "before", "since", "during", "until", "while", "when", "whereas", "because", "although"),
        *("as", "amid", "despite", "with", "and", "but", "in", "at", "near"),
        *(
            "بعد",
            "قبل",
            "منذ",
            "خلال",
            "حتى",
            "عندما",
            "بينما",
            "فيما",
            "حيث",
            "بسبب",
            "نتيجه",
            "جراء",
            "اثر",
        ),
        *("بفضل", "رغم", "مقابل", "لكن", "مما", "وذلك", "اي", "بقيمه", "بينهم", "بينها", "منهم", "منها"),
        *(
            "بتكلفه",
            "بعايدات",
            "وفق",
            "وفقا",
            "حسب",
            "بحسب",
            "مع",
            "عقب",
            "ضمن",
            "كما",
            "اذ",
            "ثم",
            "بعدما",
            "في",
            "فى",
            "قرب",
        ),
    }
)
"""Folded words that lead to what comes beside a number of things, and does not say which they are."""
_HANGING = frozenset(
    {
        *("just", "only", "least", "most", "more", "less", "about", "nearly", "almost", "first", "very"),
        *("aged", "between", "anyone", "someone", "everyone", "those"),
        *("غير", "كل", "جميع", "بعض", "اي", "نحو", "حوالي", "اكثر", "اقل", "ذات", "ذلك", "تلك", "هذا"),
        *("هذه", "مثل", "دون", "احد", "احدي", "كما", "و"),
    }
)
"""Folded words with which nothing ends: their noun is missing."""
_THEY = frozenset({"they", "it", "he", "she", "we", "i", "you"})
_PRONOUNS = frozenset({"هو", "هي", "هم"})
_LISTED = re.compile(r"(?:, \w+)+,? (?:and|or) \w+")
"""The rest of a list whose first word is before a comma: dismissed | , convicted or cautioned."""
_FEWEST_OF_A_PREDICATE = 1
"""Words after the verb of which a figure is the subject."""
_LONG = 3
_MANY = (4, 2)
"""How many words of English and of Arabic have a verb among them."""


def end_of_noun(text: str, figure: Figure, end: int) -> int:
    """Where the noun that is counted ends."""
    rest = text[end:]
    noun = figure.noun or ""
    place = rest.find(noun) if noun else -1
    return end + place + len(noun) if 0 <= place <= len(" -") else end


def hard_end(text: str, own: Clauses, begin: int, end: int) -> int:
    """Where the figure's clause ends, with the next one if it has no verb without that."""
    last = own.last
    for right in own.rights:
        told = any(is_a_verb(word.group()) for word in found_words(text, end, last))
        if has_its_verb(text, begin, end) or told or text[last : last + 1] not in (",", "،", ")", "("):
            break
        last = right
    if _LISTED.match(text, last):
        last = next((right for right in own.rights if right > last), last)
    return max(last, end)


def has_its_verb(text: str, begin: int, start: int) -> bool:
    """Whether the words before a figure have a verb; so many do, known or not, if no "of" is the last."""
    found = found_words(text, begin, start)
    enough = _MANY[bool(found) and is_arabic(found[0].group())]
    many = len(found) >= enough and _fold(found[-1]) not in _PART_OF
    return many or any(is_a_verb(word.group()) for word in found)


def phrase_end(text: str, begin: int, start: int, ends: tuple[int, int], most: int) -> int:
    """The last place before a phrase that does not fit into `most` characters; 0 if there is none.

    It is the first if `most` is more than a clause should have.

    What comes right after the number and its noun says of what it is, and stays: 20% on steel. So does what
    a number is a part of, and the verb of which it is the subject, with its object; no relative clause is
    cut.
    """
    least, last = ends
    latest = begin + most
    found = [word for word in found_words(text, least, latest + 1) if word.start() <= last]
    told = has_its_verb(text, begin, start)
    relative = (place for place, word in enumerate(found) if _fold(word) in _relatives())
    places = range(min(len(found), next(relative, len(found)) + 1))
    for place in places if told and most > LONGEST else reversed(places):
        kept = found[:place]
        beside = found[1].group() if len(found) > 1 else ""
        stops = opens_a_phrase(found[place].group()) if place else _leads_aside(found[0], beside)
        if (
            not stops
            or _is_between(kept, found[place])
            or text.count("(", begin, found[place].start()) != text.count(")", begin, found[place].start())
        ):
            continue
        if not (kept and _hangs(kept)) and (told or _is_told(kept)):
            return found[place].start()
    return 0


def _leads_aside(word: re.Match[str], following: str) -> bool:
    """Whether a word right after a number of things leads to what does not say which they are."""
    folded = _fold(word)
    purpose = folded == "to" and following.islower() and following not in word_list("article")
    done = re.fullmatch("ل[يت].{3,}", folded) is not None and is_arabic_verb(folded[1:])
    return folded in _BESIDES or purpose or done or (folded.startswith("و") and folded[1:] in _PRONOUNS)


def opens_a_phrase(word: str) -> bool:
    """Whether a word begins a phrase."""
    folded = fold_word(word.strip(MARKS))
    if folded in _openers() | _BESIDES | _relatives():
        return True
    if not is_arabic(word):
        return False
    joined = re.fullmatch(f"[{CONJUNCTIONS}](.{{2,}})", folded)
    if joined is not None and not noun_forms(folded) & word_list("begins with waw"):
        rest = joined[1]
        return (
            rest[0].isdigit() or rest in _openers() or is_a_verb(rest) or _is_led(rest) or rest in _PRONOUNS
        )
    return _is_led(folded)


def _is_led(folded: str) -> bool:
    """Whether a preposition is written with an Arabic word: لتقديم, بمشاركة."""
    return re.fullmatch(f"[{LEADING}]{THE}?.{{4,}}", folded) is not None and noun_forms(folded) != {folded}


def _fold(word: re.Match[str]) -> str:
    return fold_word(word.group().strip(MARKS))


def _hangs(kept: list[re.Match[str]]) -> bool:
    """Whether a phrase cannot end with the last of some words; it can with a verb that has its subject."""
    folded = _fold(kept[-1])
    english = folded.isascii()
    small = word_list("article", "auxiliary", "preposition", "clause")
    if folded in _HANGING or folded in small:
        return True
    if english and len(kept) > 1 and _fold(kept[-2]) in _THEY:
        return False  # of the food they buy
    verb = is_a_verb(kept[-1].group()) or (not english and (is_arabic_verb(folded) or folded.endswith("وا")))
    return verb or (english and folded.endswith(("ing", "ly")) and len(folded) > _LONG)


def _is_between(kept: list[re.Match[str]], word: re.Match[str]) -> bool:
    """Whether a word is the second of two between which something is: between 51 | and 82."""
    joins = _fold(word) == "and" or _fold(word).startswith("و")
    return joins and any(_fold(each) in ("between", "بين") for each in kept[-3:])


def _is_told(kept: list[re.Match[str]]) -> bool:
    """Whether the words after a figure have its verb and the object of that, and no relative clause first."""
    for place, word in enumerate(kept):
        if is_a_verb(word.group()):
            return len(kept) - place > _FEWEST_OF_A_PREDICATE
    return False


@cache
def _relatives() -> frozenset[str]:
    return word_list("opens a relative clause")


@cache
def _openers() -> frozenset[str]:
    return word_list("preposition", "clause") - _PART_OF - _WHAT_IS_SAID
