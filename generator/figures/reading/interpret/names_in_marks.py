"""Whether digits end a name in quotation marks or brackets: النجم “غليزا 667”, مؤشر (رئيسي 50)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.figures.lexicon.ar.nouns import is_uncounted
from generator.figures.lexicon.bound_words import bound_words
from generator.figures.lexicon.numbered_things import sorts_of
from generator.figures.lexicon.word import Category
from generator.figures.lexicon.word_lists import stop_words, word_list
from generator.text.clitics import bare_verbs

if TYPE_CHECKING:
    from generator.figures.reading.matching.rule import Reading
    from generator.figures.reading.tokens.token import Token


def ends_name(reading: Reading) -> bool:
    """Whether the number ends a name of few words in quotation marks or brackets: “غليزا 667”, (رئيسي 50)."""
    name, marks = reading.before(), (reading.after(), reading.before(2), reading.before(3))
    closed, *opened = (token is not None and token.text in _QUOTES for token in marks)
    if closed and any(opened):
        return True
    bracketed = reading.followed_by(Category.CLOSE) and any(
        token is not None and token.category == Category.OPEN for token in marks[1:]
    )
    thing = reading.before(3)
    of_a_sort = thing is not None and "sort of thing" in sorts_of(thing.text)
    return bracketed and name is not None and (of_a_sort or _can_be_name(name))


def _can_be_name(word: Token) -> bool:
    """Whether an Arabic word in brackets with digits can be a name, and none that leads to an amount."""
    plain = word.category == Category.WORD and not word.text.isascii() and len(word.text) > 2
    if not plain or word.text[0] in "وبل" or is_uncounted(word.text) or word.text in stop_words():
        return False
    if not bound_words().isdisjoint(bare_verbs(word.text)):
        return False
    return word.text not in word_list("link", "head", "past verb", "present verb")


_QUOTES = frozenset('"“”«»')
