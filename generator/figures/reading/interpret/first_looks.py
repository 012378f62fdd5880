"""Quick tests of the words of a match and beside it, which most matches of their rules do not pass.

Each takes the tokens of the text and where the match would begin, and is true wherever its rule reads
something: it only saves the time of matching the rule and asking it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.figures.lexicon.numbered_things import sorts_of
from generator.figures.lexicon.word import Category
from generator.figures.lexicon.word_lists import word_list
from generator.figures.reading.interpret import always, amounts, name_digits, names, points, scores, spans

if TYPE_CHECKING:
    from generator.figures.reading.tokens.token import Token


def behind_share(tokens: list[Token], first: int) -> bool:
    """بنسبة before the number."""
    return first > 0 and tokens[first - 1].text in amounts.SHARES


def behind_label(tokens: list[Token], first: int) -> bool:
    """A word that takes numbers for its name, or a list or bracket that may begin after one."""
    if not first:
        return False
    noun = tokens[first - 1]
    if noun.category in names.BEFORE_LABELLED or noun.text in names.BETWEEN_LABEL_AND_NUMBER:
        return True
    if noun.text == names.MAGHREB or sorts_of(noun.text.rstrip(".")):
        return True
    return first > 1 and noun.text.startswith("ال") and bool(sorts_of(tokens[first - 2].text))


def behind_number(tokens: list[Token], first: int) -> bool:
    """رقم after another word."""
    return first > 1 and tokens[first - 1].text == "رقم"


def of_points(tokens: list[Token], first: int) -> bool:
    """Points after the number, or two of them in one word."""
    if points.is_point[tokens[first].text]:
        return True
    return first + 1 < len(tokens) and points.is_point[tokens[first + 1].text]


def of_minus(tokens: list[Token], first: int) -> bool:
    """A number with a minus."""
    return tokens[first].text.startswith("-")


def of_last_quarter(tokens: list[Token], first: int) -> bool:
    """The last one after the word of the match."""
    return first + 1 < len(tokens) and tokens[first + 1].text in ("الاخير", "الاخيره")


def behind_quarter(tokens: list[Token], first: int) -> bool:
    """A word for a quarter in the Maghreb."""
    return tokens[first].text in word_list("quarter")


def behind_comparison(tokens: list[Token], first: int) -> bool:
    """With, after one word at least."""
    return first > 1 and tokens[first - 1].text in ("مع", "عن")


def behind_two_quarters(tokens: list[Token], first: int) -> bool:
    """Two quarters, the first number and "and"."""
    return first > 2 and tokens[first - 3].text in word_list("two quarters")


def ends_text(tokens: list[Token], first: int) -> bool:
    """Digits after a letter or slash, and nothing but full stops after them."""
    led = first > 1 and len(tokens[first - 1].text) == 1
    if led and tokens[first - 2].text in name_digits.ENDED:
        return True
    return led and all(token.category == Category.STOP for token in tokens[first + 1 : first + 3])


def round_the_clock(tokens: list[Token], first: int) -> bool:
    """24 or 7."""
    return tokens[first].value in always.OF_A_WHOLE


def behind_name(tokens: list[Token], first: int) -> bool:
    """A word to which digits belong, a meeting before a town, or a sort of thing up to three words before."""
    if not first:
        return False
    name = tokens[first - 1]
    if "name" in sorts_of(name.text):
        return True
    if name.text.isascii():
        return first > 1 and tokens[first - 2].text == "&"
    if first > 1 and not {"sort of thing", "meeting"}.isdisjoint(sorts_of(tokens[first - 2].text)):
        return True
    return first > 2 and "sort of thing" in sorts_of(tokens[first - 3].text)


def behind_latin(tokens: list[Token], first: int) -> bool:
    """A word in Latin letters, or what has versions."""
    if not first:
        return False
    name = tokens[first - 1]
    return (name.category == Category.WORD and name.text.isascii()) or "version" in sorts_of(name.text)


def behind_call(tokens: list[Token], first: int) -> bool:
    """على, ب or a telephone."""
    return first > 0 and tokens[first - 1].text in names.BEFORE_DIALLED


def behind_group(tokens: list[Token], first: int) -> bool:
    """مجموعة."""
    return first > 0 and tokens[first - 1].text.removeprefix("ال") in names.GROUP


def behind_rate(tokens: list[Token], first: int) -> bool:
    """سايبور."""
    return first > 0 and tokens[first - 1].text in word_list("rate with its term")


def ranked(tokens: list[Token], first: int) -> bool:
    """A word with the article, or where something is ranked after the number: 18 عالميا."""
    following = tokens[first + 1].text if first + 1 < len(tokens) else ""
    return behind_article(tokens, first) or following in word_list("where something is ranked")


def behind_article(tokens: list[Token], first: int) -> bool:
    """A word with the article, or the article itself."""
    return first > 0 and ("ال" in tokens[first - 1].text[:4] or "لل" in tokens[first - 1].text[:3])


def behind_event(tokens: list[Token], first: int) -> bool:
    """سنة, حرب before two digits."""
    return (
        first > 0
        and len(tokens[first].text) == 2
        and "year of two digits" in sorts_of(tokens[first - 1].text)
    )


def definite(tokens: list[Token], first: int) -> bool:
    """A number with the article."""
    return tokens[first].definite


def of_goals(tokens: list[Token], first: int) -> bool:
    """Goals or sets of one side."""
    counted = tokens[first : first + 2]
    return scores.is_goal(counted[0 if counted[0].category == Category.TWO_THINGS else -1])


def with_exception(tokens: list[Token], first: int) -> bool:
    """إلا after the hour."""
    return any(token.text == "الا" for token in tokens[first + 1 : first + 3])


def before_grade(tokens: list[Token], first: int) -> bool:
    """أوكتان after the number."""
    return first + 1 < len(tokens) and tokens[first + 1].text == "اوكتان"


def before_of_it(tokens: list[Token], first: int) -> bool:
    """منه after the day."""
    return first + 1 < len(tokens) and tokens[first + 1].text == "منه"


def where_one_lasts(tokens: list[Token], first: int) -> bool:
    """A preposition before a unit of time, or "whole" after it, or nothing but the unit."""
    before = tokens[first - 1] if first else None
    following = tokens[first + 1] if first + 1 < len(tokens) else None
    if before is None or before.category == Category.STOP or before.text in spans.BEFORE_ONE:
        return True
    return following is not None and following.text in spans.WHOLE
