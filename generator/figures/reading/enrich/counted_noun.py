"""The noun that a number counts, with the adjectives that plainly belong to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.figures.lexicon.ar.nouns import construct_heads, has_article, is_uncounted
from generator.figures.lexicon.word import Category
from generator.figures.lexicon.word_lists import stop_words, word_list
from generator.figures.reading.numbers.ranges import ONE_BEHIND
from generator.text.clitics import PRONOUNS, bare_verbs

if TYPE_CHECKING:
    from generator.figures.reading.tokens.token import Token
    from generator.text.folding import Folded


_FEW = 10
_SHORTEST_OWNED = 4
_IN_ORDER_TO = ("لتو", "لتح", "لتن", "لتع", "لتس", "لتش", "لتط", "لتق")
"""How verbal nouns of a purpose begin, which no number counts: 100 لتوليه, not 100 لتر."""
_THEY = ("وا", "نا", "ها")
"""Endings of verbs and pronouns, which look like tanwin: 39 شخصا كانوا."""
_ADJECTIVE = ("ه", "ات")
"""What an adjective may end in that stands between a noun and its number."""
_TWO_BEHIND = frozenset({"اثنين", "اثنان", "اثنتين", "اثنتان"})
_DUAL = ("ين", "ان")
"""What a noun ends in that two stands behind: تعديلين اثنين."""
_SHORTEST_ADVERB = 6
"""Letters; family and supply have no more."""
_LIST = 7
"""Tokens of a list of words that describe one noun."""
_IN_LIST = frozenset({Category.WORD, Category.COMMA})
_NEAR = 6
"""Tokens before brackets among which عدد stands, with the noun that is counted."""
_ALONE = ("مليونا", "مليارا", "الفا")
"""Numbers whose ending shows that no noun follows: 75 مليوناً لاتفاقها."""


def noun_behind(tokens: list[Token], first: int, end: int, folded: Folded) -> str | None:
    """The counted noun as written, with the adjectives that plainly belong to it."""
    if (before := _noun_before(tokens, first, end)) is not None:
        start, last = folded.span(before[0].start, before[-1].end)
        return folded.given[start:last]
    if tokens[end - 1].text.endswith(_ALONE) or tokens[first].text in ONE_BEHIND:
        return None
    end += _is_bracketed(tokens, first, end)
    run: list[Token] = []
    joined = (
        end < len(tokens)
        and tokens[end].category == Category.DASH
        and tokens[end].start == tokens[end - 1].end
    )
    end += joined
    place = end
    while place < len(tokens) and len(run) < 4:
        token = tokens[place]
        if token.category != Category.WORD or token.text in stop_words() or len(token.text) < 2:
            break
        if token.text.startswith(("وال", "لل", "لكل", *_IN_ORDER_TO)) or (not run and _is_aside(token.text)):
            break
        run.append(token)
        place += 2 if _hyphenated(tokens, place) else 1
    if not run:
        return None
    if run[0].text.isascii():
        plural = [
            i for i, token in enumerate(run) if token.text.endswith("s") and not token.text.endswith("ss")
        ]
        plural = plural or [i for i, token in enumerate(run) if token.text in word_list("plural")]
        if not (plural or joined) and (
            _is_verb(run[0].text) or _is_adverb(run[0].text) or _describes(tokens, place)
        ):
            return None
        both = plural[1:2] == [plural[0] + 1] if plural else False  # five operations rooms
        run = run[: plural[0] + 1 + both] if plural and not joined else run[:1]
    else:
        agreeing = len(run) > 1 and run[0].text.endswith("ا") and run[1].text.endswith("ا")
        agreeing = agreeing and not run[1].text.endswith(_THEY)
        headed = run[0].text in construct_heads() and len(run) > 1 and not has_article(run[1].text)
        run = run[: 2 if agreeing or headed else 1]
    start, last = folded.span(run[0].start, run[-1].end)
    return folded.given[start:last]


def _noun_before(tokens: list[Token], first: int, end: int) -> list[Token] | None:
    """What stands before the number that it has: الدول العربية الست, الدول الـ27, تعديلين اثنين."""
    if not first:
        return None
    before = tokens[first - 1]
    if tokens[first].definite and before.text.startswith("ال"):
        described = first > 1 and before.text.endswith(_ADJECTIVE) and has_article(tokens[first - 2].text)
        return tokens[first - 1 - described : first]
    few = tokens[first].value is not None and (tokens[first].value or 0) <= _FEW
    owned = few and before.category == Category.WORD and len(before.text) > _SHORTEST_OWNED
    if tokens[first].definite and owned and before.text.endswith(("ها", "هم", "هن", "نا")):
        return [before]  # أطفالها الثلاثة
    if tokens[first].text in _TWO_BEHIND and before.text.endswith(_DUAL):
        return [before]
    if before.text != "ال" or first == 1 or not has_article(tokens[first - 2].text):
        return None
    behind = tokens[end].text if end < len(tokens) else ""
    counted = behind.endswith("ا") and not behind.endswith(PRONOUNS)  # سلم الفائزين الـ25 وساما
    return None if counted else [tokens[first - 2]]


def _is_aside(word: str) -> bool:
    """Whether a word after a number opens something else: واصيب, بالمرتفعات; not بالغا."""
    return is_uncounted(word) or (word.startswith("بال") and word not in word_list("adults"))


def _is_bracketed(tokens: list[Token], first: int, end: int) -> bool:
    """Whether brackets hold the number alone and what it counts comes after them: (19046) موقعا."""
    if not first or end + 1 >= len(tokens) or tokens[first - 1].category != Category.OPEN:
        return False
    if tokens[end].category != Category.CLOSE or tokens[end + 1].category != Category.WORD:
        return False
    noun, near = tokens[end + 1].text, tokens[max(0, first - _NEAR) : first - 1]
    told = (form for token in near for form in bare_verbs(token.text))
    some = noun.endswith("ه") or noun in word_list("broken plural")
    return noun.endswith(("ا", "ات", "ين")) or (some and not word_list("says how many").isdisjoint(told))


def _is_verb(word: str) -> bool:
    """Whether an English word after a number is what was done and not what is counted: 12 required help."""
    past = (
        word.endswith("ed")
        and len(word) > 3
        and not word.endswith("eed")
        and word not in word_list("counted participle")
    )
    return past or word in word_list("verb", language="english")


def _is_adverb(word: str) -> bool:
    """Whether an English word says how, and not what: from 4.7605 immediately."""
    return len(word) > _SHORTEST_ADVERB and word.endswith("ly") and word not in {"monopoly", "assembly"}


def _describes(tokens: list[Token], place: int) -> bool:
    """Whether the words before an index are the first of those that describe one noun of several.

    As in 80 feature, documentary and short films; not in three fish and some vegetables.
    """
    if place >= len(tokens) or tokens[place].category != Category.COMMA:
        return False
    listed = tokens[place : place + _LIST]
    joined = [at for at, token in enumerate(listed) if token.category == Category.AND]
    if not joined or any(token.category not in _IN_LIST for token in listed[: joined[0]]):
        return False
    noun = [token for token in listed[joined[0] + 1 :][:2] if token.category == Category.WORD]
    return bool(noun) and noun[0].text not in stop_words() and noun[-1].text.endswith("s")


def _hyphenated(tokens: list[Token], place: int) -> bool:
    """Whether a hyphen joins a word to the next: start-ups."""
    if place + 2 >= len(tokens):
        return False
    word, dash, rest = tokens[place : place + 3]
    return dash.category == Category.DASH and word.end == dash.start and dash.end == rest.start
