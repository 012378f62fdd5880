"""Turns a word that says two by itself into a count: هدفين, مرتين يوميا, ضعفين."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from generator.figures.lexicon.ar.nouns import has_article, is_uncounted
from generator.figures.lexicon.ar.words import DOUBLE_OF
from generator.figures.lexicon.word import Category
from generator.figures.lexicon.word_lists import stop_words, word_list
from generator.model import Form, Kind
from generator.text.clitics import bare_nouns, bare_verbs

if TYPE_CHECKING:
    from generator.figures.reading.matching.rule import Reading
    from generator.figures.reading.tokens.token import Token
    from generator.model import Figure


def pair(reading: Reading) -> Figure | None:
    """A noun in the dual: هدفين, طائرتان; البلدين are two already mentioned.

    An adjective in the dual repeats the two of its noun.
    """
    noun, before = reading.need("n"), reading.before()
    if noun.name in ("times", "double"):
        return _times(reading, noun)
    if noun.name == DOUBLE_OF:
        return reading.figure(Kind.COUNT, value=noun.value, noun=noun.text, form=Form.DUAL)
    if noun.name == "of" and not _has_owner(reading):
        return None
    repeats = before is not None and (
        before.category in _TWOS or _ends_in_two(before) or before.text == "غير"
    )
    people = noun.category != Category.NATION or (noun.text.endswith("يان") and _are_people(before))
    if not people or noun.definite or noun.text.startswith("لل") or repeats or _is_foreign(noun, before):
        return None
    if _is_a_few(reading, noun):
        return None
    start, end = reading.span()
    given = reading.folded.given[start:end]
    said = {"key": False} if _names_both(reading, noun) else {}
    return reading.figure(Kind.COUNT, value=noun.value or Decimal(2), noun=given, form=Form.DUAL, **said)


def _names_both(reading: Reading, noun: Token) -> bool:
    """Whether the names of the two follow, which say more than their number: مدينتي حلب وحمص."""
    if not noun.text.endswith(("تا", "تي")):
        return False
    behind = [token for ahead in range(2, 6) if (token := reading.after(ahead)) is not None]
    named = any(token.category == Category.AND or is_uncounted(token.text) for token in behind)
    stems = {form.removesuffix(ending) for form in bare_nouns(noun.text) for ending in ("تا", "تي")}
    return named and not stems.isdisjoint(word_list("named in pairs"))


_TWOS = frozenset({
    Category.TWO_THINGS, Category.TWO_TIMES, Category.TWO_CURRENCY, Category.TWO_MEASURES,
})  # fmt: skip
"""Nouns in the dual, which their adjectives repeat."""


def _ends_in_two(before: Token) -> bool:
    """Whether the word before is a dual itself, which an adjective repeats: عينين كبيرتين."""
    noun = before.category == Category.WORD and len(before.text) > 4 and before.text.endswith("ين")
    plural = has_article(before.text) or before.text in stop_words()
    return before.text.endswith(("تين", "تان")) or (noun and not plural)


def _are_people(before: Token | None) -> bool:
    """Whether a dual of nationality is of people: among them, or right after what happened to them."""
    if before is None or before.category in (Category.AND, Category.COMMA, Category.STOP, Category.OPEN):
        return True
    verbs = word_list("past verb", "aside")
    return not verbs.isdisjoint(bare_verbs(before.text))


def _is_a_few(reading: Reading, noun: Token) -> bool:
    """Whether the dual follows its own singular and or: لحظة أو لحظتان is a moment or two."""
    stem = noun.text[:-2]
    one = f"{stem[:-1]}ه" if stem.endswith("ت") else stem
    words = [token.text for back in (1, 2, 3) if (token := reading.before(back)) is not None]
    return words[:1] == ["او"] and one in words[1:]


def _has_owner(reading: Reading) -> bool:
    """Whether a name follows هدفي: my goal has an adjective, a verb or nothing after it."""
    owner = reading.after()
    if owner is None or owner.category != Category.WORD or owner.text in stop_words():
        return False
    return not has_article(owner.text) and owner.text[0] not in "يتان"


def _times(reading: Reading, noun: Token) -> Figure | None:
    """مرتين يوميا, ضعفين, إلى الضعف; twice by itself is an adverb, and الضعف alone is weakness."""
    before, following, link = reading.before(), reading.after(), reading.before(2)
    if noun.text in _TO_DOUBLE:
        than = before is not None and before.text == "من" and link is not None and link.text in _COMPARED
        if not than and (before is None or before.text not in _BEFORE_DOUBLE):
            return None
    rate = following is not None and following.text in _A_DAY
    often = noun.name == "double" or rate or reading.followed_by(Category.IN)
    start, end = reading.span()
    given = reading.folded.given[start:end]
    return reading.figure(Kind.COUNT, value=noun.value, noun=given, form=Form.DUAL) if often else None


_TO_DOUBLE = frozenset({"الضعف", "ضعفا"})
_BEFORE_DOUBLE = frozenset("الي بمقدار بنسبه بنحو بحوالي لنحو نحو حوالي قرابه بواقع".split())
_COMPARED = frozenset({"اكثر", "اقل", "ازيد"})
_A_DAY = frozenset("يوميا اسبوعيا شهريا سنويا كل".split())


def _is_foreign(noun: Token, before: Token | None) -> bool:
    """Whether an apparent nominative dual follows a preposition, where only ين is possible: من شابان."""
    return noun.text.endswith("ان") and before is not None and before.text in _PREPOSITIONS


_PREPOSITIONS = frozenset("من في علي الي عن مع بين لدي ب ل".split())
