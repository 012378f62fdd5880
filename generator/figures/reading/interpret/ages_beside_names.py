"""Whether years beside a name are an age: رنيم عودة، 22 عاما, وزوجها (72), خالد سكوت، 42، إنه."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.figures.lexicon.ar.nouns import has_article
from generator.figures.lexicon.word import Category
from generator.figures.lexicon.word_lists import stop_words, word_list
from generator.figures.reading.tokens.categories import NUMBERS, PAUSES
from generator.model import Kind
from generator.text.clitics import FOR_THE, bare_nouns

if TYPE_CHECKING:
    from generator.figures.reading.matching.rule import Reading
    from generator.figures.reading.tokens.token import Token
    from generator.model import Figure

_APART = frozenset({Category.COMMA, Category.DASH})
_LAST = (*PAUSES, Category.DASH, Category.CLOSE, Category.COLON)


def stands_beside_name(reading: Reading) -> bool:
    """Years set apart behind a name, as agencies give ages: رنيم عودة، 22 عاما، وهي أم.

    What lasts, or is punished with them, must not be named before: السجن النافذ، 20 عاما.
    """
    mark, number, following = reading.before(), reading.get("n"), reading.after()
    if mark is None or number is None or mark.category not in _APART or number.category == Category.SPELLED:
        return False
    if number.value is None or not 1 <= number.value <= 115 or number.value != int(number.value):
        return False
    if following is not None and following.category not in _LAST:
        return False
    words = [*(reading.before(back) for back in range(2, 8)), reading.after(2)]
    if _are_initials(words[:5]):
        return True
    name = words[0]
    if (
        name is None
        or name.text.startswith(FOR_THE)
        or name.category not in (Category.WORD, Category.ERA)
        or name.text in stop_words()
    ):
        return False
    lasting = word_list("lasting")
    return not _ends_aside(reading) and not any(
        token is not None and not lasting.isdisjoint(bare_nouns(token.text)) for token in words
    )


def _ends_aside(reading: Reading) -> bool:
    """Whether an aside about what the years measure ends before them: وقت التعافي، الذي درسوه، 17 سنة."""
    for back in range(2, _ASIDE):
        token, opening = reading.before(back), reading.before(back + 1)
        if token is None or token.category == Category.STOP:
            return False
        if token.text in _RELATIVE and opening is not None and opening.category in _APART:
            words = (reading.before(further) for further in range(back + 2, back + _ASIDE))
            measures = word_list("lasting", "measured in years")
            return any(word is not None and not measures.isdisjoint(bare_nouns(word.text)) for word in words)
    return False


_ASIDE = 12
"""Words of a clause between commas, and before it, that are searched."""
_RELATIVE = frozenset({"التي", "الذي", "الذين"})


def _are_initials(words: list[Token | None]) -> bool:
    """Whether letters stand for a name, as courts have it, the nearest first: س.م، or (س. م.)،."""
    texts = [word.text for word in words if word is not None and word.text not in _AROUND_INITIALS]
    first = texts[0] if texts else ""
    letters = first.replace(".", "")
    return (
        letters.isalpha()
        and len(letters) <= 3
        and not letters.isascii()
        and ("." in first or (len(first) == 1 and words[0] is not None and words[0].text in _AROUND_INITIALS))
    )


_AROUND_INITIALS = frozenset('.)(«»"“”')


def age_between_commas(reading: Reading) -> Figure | None:
    """قال خالد سكوت، 42، إنه عاد: whole years between commas, behind a name."""
    number, name = reading.need("n"), reading.before()
    if (
        name is None
        or name.text.startswith(FOR_THE)
        or name.category != Category.WORD
        or name.text in stop_words()
    ):
        return None
    if not number.text.isdigit() or not _YOUNGEST <= (number.value or 0) <= _OLDEST:
        return None
    around = [token for back in range(2, 8) if (token := reading.before(back)) is not None]
    listed = reading.after(2)
    if listed is not None and listed.category in (*NUMBERS, Category.AND):
        return None
    if all(word_list("speaking").isdisjoint(bare_nouns(token.text)) for token in around):
        return None
    if has_article(name.text) and around[:1] and around[0].text in stop_words():
        return None
    return reading.figure(Kind.AGE, unit="year", value=number.value)


_YOUNGEST, _OLDEST = 3, 115


def bracketed_age(reading: Reading) -> Figure | None:
    """The age of one more person, in brackets as the first one's: ماريا (70 عاما) وزوجها (72)."""
    number = reading.need("n")
    if number.value is None or not 1 <= number.value <= 115 or number.value != int(number.value):
        return None
    for back in range(3, 16):
        token, following = reading.before(back), reading.before(back - 1)
        if token is None or token.category == Category.STOP:
            return None
        if token.name == "year" and following is not None and following.category == Category.CLOSE:
            return reading.figure(Kind.AGE, unit="year", value=number.value)
    return None
