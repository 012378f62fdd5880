"""English for pending rows, word for word from the lexicon; silent where a word is ambiguous or unknown."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from generator.figures.key.arabic_phrase import is_definite, noun_of
from generator.figures.lexicon.measures import MOVES, NEEDY, fate_labels, fates
from generator.figures.lexicon.people_and_places import countries_in_english, english_of, plural_in_english
from generator.figures.lexicon.table import table
from generator.model import Figure, Gloss, Kind, Measure, Wording
from generator.text.folding import fold_word

if TYPE_CHECKING:
    from collections.abc import Sequence

_MOST = 7
"""Most words of a label that are translated."""
_TOTALS = frozenset({"total", "net", "average"})
"""English of measures that are said as a quality: total exports."""
_LINKS = {"من": "of", "في": "in", "فى": "in", "الي": "to", "علي": "on"}
"""What a preposition in a label is in English after a measure; of a movement, only في is said so."""


def gloss(figure: Figure, measure: Measure) -> Gloss:
    """What the lexicon knows of a pending row."""
    if measure.wording is not Wording.LABEL:
        return Gloss(noun=_noun(figure))
    return Gloss(noun=_noun(figure), measures="age" if figure.kind is Kind.AGE else _measure(measure.text))


def _noun(figure: Figure) -> str | None:
    words = (figure.noun or "").split()
    if len(words) != 1 or fold_word(words[0]) in fates("arabic"):
        return None  # people who were killed are told by what happened to them
    noun = fold_word(words[0])
    forms = (noun, noun.removeprefix("ال"), re.sub("(?:ين|ان)$", "", noun), re.sub("ت(?:ين|ان)$", "ه", noun))
    dual = figure.value == 2
    english = next((told for form in forms[: 4 if dual else 2] if (told := english_of(form))), None)
    return english if english is None or figure.value == 1 else plural_in_english(english)


def _measure(label: str) -> str | None:
    if label in fate_labels():
        return fate_labels()[label]
    words = [fold_word(word) for word in label.split()]
    if not words or len(words) > _MOST or "مستوي" in words:
        return None
    first = noun_of(words[0])
    if first is None or (len(words) == 1 and first.sort in NEEDY | MOVES):
        return None
    return _of_measure(words)


def _of_measure(words: Sequence[str]) -> str | None:
    """The English of a phrase that begins with a measure."""
    noun = noun_of(words[0])
    if noun is None or not noun.english:
        return None
    qualities, rest = _qualities(words)
    said = " ".join((*(word for word in qualities if word not in noun.english.split()), noun.english))
    if not rest:
        return None if noun.sort in NEEDY | MOVES and not qualities else said
    moves = noun.sort in MOVES
    link = _LINKS.get(rest[0], "") if not moves or rest[0] in ("في", "فى") else ""
    if link or (rest[0] not in _LINKS and not is_definite(words[0])) or rest[0].startswith("لل"):
        complement = _complement(rest[bool(link) :])
        if complement and noun.english in (complement[:-1], "degrees"):
            return None if noun.english != "degrees" else complement
        if complement and noun.english in _TOTALS and not qualities:
            return f"{noun.english} {complement}"
        return _joined(said, link or ("in" if moves else "of"), complement) if complement else None
    return None


def _joined(said: str, link: str, complement: str) -> str:
    """A measure with what it is of; of whom comes before it when of what comes after it too."""
    owner, of, thing = complement.partition(" of ")
    owned = of and (owner.startswith("the ") or owner in countries_in_english().values())
    return f"{owner}'s {said} of {thing}" if owned and link == "of" else f"{said} {link} {complement}"


def _complement(words: Sequence[str]) -> str | None:
    """The English of what a measure is of: another measure, a noun with its qualities, a country."""
    words = [re.sub("^لل", "ال", word) for word in words]
    for size in range(min(3, len(words)), 0, -1):
        phrase = " ".join(words[:size])
        noun = _nouns().get(phrase) or countries_in_english().get(phrase)
        if noun is None:
            continue
        qualities, rest = _qualities(words[size - 1 :])
        if qualities and (noun.startswith("the ") or not _agree(words[size - 1], words[size], noun)):
            return None  # of what comes before, or of both: إيرادات الشركة السنوية
        said = " ".join((*(word for word in qualities if word not in noun.split()), noun))
        if not rest:
            return said
        further = _complement(rest[1:]) if rest[0] in _LINKS else None
        return f"{said} {_LINKS[rest[0]]} {further}" if further else None
    return _of_measure(words) if words else None


def _agree(noun: str, quality: str, english: str) -> bool:
    """Whether a noun and a quality are of one gender, by the ending or as a plural of things."""
    feminine = noun.endswith(("ه", "ات")) or english.endswith("s")
    return feminine == quality.endswith("ه")


def _qualities(words: Sequence[str]) -> tuple[list[str], list[str]]:
    """The English of the qualities after the first word, which has the article if they do, and the rest."""
    found: list[str] = []
    rest = list(words[1:])
    definite = is_definite(words[0])
    while rest and rest[0].startswith("ال") == definite and (quality := _quality(rest[0])):
        if not definite and noun_of(rest[0]):
            break  # صافي الأرباح
        found.insert(0, quality)
        rest.pop(0)
    return found, rest


def _quality(word: str) -> str | None:
    bare = word.removeprefix("ال")
    known = _qualities_known()
    return known.get(bare) or known.get(re.sub("ه$", "", bare))


@cache
def _qualities_known() -> dict[str, str]:
    rows = (row for row in table("label_english") if row["part"] == "quality")
    return {word: row["english"] for row in rows for word in row.folded("arabic")}


@cache
def _nouns() -> dict[str, str]:
    rows = (row for row in table("label_english") if row["part"] == "noun")
    return {word: row["english"] for row in rows for word in row.folded("arabic")}
