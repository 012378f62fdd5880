"""The forms of a term inside a sentence: Arabic words with their clitics, English plurals.

Arabic attaches conjunctions, prepositions, the article and possessives to the noun (`text/clitics.py`).
Patterns match folded text.
"""

from __future__ import annotations

import re

from generator.text.clitics import ARTICLE, CONJUNCTIONS, FOR_THE, PREPOSITIONS, PRONOUNS
from generator.text.folding import fold
from generator.text.normalize import without_marks

_WORD = re.compile(r"[^\W_]+")
_ARTICLE = f"(?:{ARTICLE})?"
_BEFORE = f"[{CONJUNCTIONS}]?(?:[{PREPOSITIONS}]?{ARTICLE}|{FOR_THE}|[{PREPOSITIONS}])?"
_POSSESSIVE = f"(?:{'|'.join(PRONOUNS)})"
_SOUND_PLURAL = f"(?:ان|ين|ون|(?:ا|ي|و|يي){_POSSESSIVE}|ات{_POSSESSIVE}?)"
_BETWEEN = r"[\s\-‐–.:/&'\"“”«»()]{1,4}"
_GAP = re.compile(r"[\s\-‐\N{NON-BREAKING HYPHEN}–]+")
_SHORT = 3
"""Names of at most this many letters take no possessive: قطرها is “its diameter”, not Qatar."""


def arabic_pattern(term: str, *, name: bool) -> tuple[re.Pattern[str], str]:
    """A pattern that matches the term in folded Arabic, and a substring that every match contains.

    A name has no plural; a short name takes a possessive only if it ends in ة.
    """
    words = _WORD.findall(fold(term).text)
    spelled = _WORD.findall(term) if len(_WORD.findall(term)) == len(words) else words
    parts = [
        _word(word, as_written, name=name, first=index == 0)
        for index, (word, as_written) in enumerate(zip(words, spelled, strict=True))
    ]
    longest = max((_stem(w, s) for w, s in zip(words, spelled, strict=True)), key=len)
    return re.compile(rf"(?<!\w){_BETWEEN.join(parts)}(?!\w)"), longest


def _word(word: str, spelled: str, *, name: bool, first: bool) -> str:
    before = _BEFORE if first else _ARTICLE
    stem, bare = _stem(word, spelled), _without_article(word, spelled)
    if word.isascii():
        return before + re.escape(word)
    plural = "" if name else f"|{_SOUND_PLURAL}"
    if spelled.endswith("ة"):
        plural = plural and "|ات(?:ي?" + _POSSESSIVE + ")?|ت(?:ان|ين|ا|ي)" + _POSSESSIVE + "?"
        return f"{before}{re.escape(stem)}(?:ه|ت{_POSSESSIVE}{plural})"
    if bare.endswith("ء"):
        return f"{before}{re.escape(stem)}(?:ءا?|[ئؤء]{_POSSESSIVE}{plural})"
    possessive = "" if name and len(bare) <= _SHORT else f"|{_POSSESSIVE}"
    return f"{before}{re.escape(stem)}(?:|ا{possessive}{plural})"


def _without_article(word: str, spelled: str) -> str:
    """The folded word without its article, if it has one: ألمانيا has none, and له is not الله."""
    return word[2:] if spelled.startswith("ال") and len(word) > 4 else word


def _stem(word: str, spelled: str) -> str:
    """The part of the folded word that stays the same whatever is attached to it."""
    bare = _without_article(word, spelled)
    return bare[:-1] if spelled.endswith("ة") or bare.endswith("ء") else bare


def is_as_written(term: str, match: str) -> bool:
    """Whether a match is the term in its letters as written, some of which folding makes equal.

    A possessive never ends in ة: النفطية is not نفط. A short word with something attached keeps its
    hamzas: بابل is Babylon, not ب and أبل.
    """
    if without_marks(match).endswith("ة") and not term.endswith("ة"):
        return False
    written = _WORD.findall(term)
    if len(written) != 1 or len(term) > _SHORT or fold(term).text == fold(match).text:
        return True
    return term.removesuffix("ة") in match


def english_pattern(form: str) -> re.Pattern[str]:
    """A pattern that matches the form in English, including its plural and possessive.

    A form without capitals matches in any case; a form with capitals, as it is or all in capitals.
    """
    name = form != form.lower()
    words = [_english_word(word, name=name) for word in _GAP.split(form) if word]
    return re.compile(
        rf"(?<!\w)(?:{_GAP.pattern.join(words)})(?:['’]s?)?(?!\w)", re.NOFLAG if name else re.IGNORECASE
    )


def _english_word(word: str, *, name: bool) -> str:
    forms = [re.sub("['’]", "['’]", re.escape(word)) + "(?:s|es)?"]
    if name:
        forms.append(re.escape(word.upper()) + "(?:['’]?S)?")
    elif word.endswith("y"):
        forms.append(re.escape(word[:-1]) + "ies")
    return f"(?:{'|'.join(forms)})"
