"""Finds in the English words beside a figure the noun phrase that says what it measures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.figures.lexicon.stop_words import STOP_WORDS

if TYPE_CHECKING:
    from collections.abc import Sequence

MAX_WORDS = 8
_ARTICLES = frozenset("the a an its their his her our this these those another such each any no".split())
_POSSESSIVES = frozenset("its their his her our the a an".split())
_PREPOSITIONS = frozenset(
    "in of on at to for from by with about between during since before after under over into per among"
    " against through without within as than until via despite because".split()
)
_THROUGH = frozenset({"of", "in", "on", "for", "to"})
"""Prepositions inside a noun phrase: the contribution of science to welfare."""
_CLAUSES = frozenset("that which who whom whose while when where if so but or because although and".split())
_AUXILIARIES = frozenset(
    "is are was were be been being has have had having will would can could may might should must do"
    " does did not to it they he she we there them him us you i".split()
)
_VERBS = frozenset(
    "said says say told added announced put puts set made makes make brought brings bring got gets sold"
    " sells bought buys paid pays pay spent spends gave gives give took takes take won wins lost loses"
    " held holds saw sees shot shoots ran runs run rose rises risen fell falls grew grows went goes go"
    " going goes hit stood stands came comes became left leaves built builds raise raises raised cut"
    " cuts train trains attract attracts help helps show shows showed reach reaches aim aims buy sell"
    " win lose employ employs earn earns offer offers include includes estimate estimates cover covers"
    " amounts amount totals worth totalling totaling averaging holding reaching amounting exceeding"
    " hopes expects expect wants plans trust trusts believe believes support supports oppose opposes"
    " think thinks use uses remain remains chosen say says keep keeps need needs seek seeks face faces"
    " drew draw shown known given taken done seen killing injuring leaving bringing making including"
    " costing earning involving attended benefiting".split()
)
_SAYING = frozenset({"said", "says", "added", "announced"})
_EITHER = frozenset("cost costs total rise increase drop fall decline gain posts post".split())
"""Verbs that are nouns before `of` and after an adjective or an article."""
_ADVERBS = frozenset(
    "now then up down away aside out only just also still already currently further together today"
    " yesterday more less higher lower ago later earlier compared again well at least most".split()
)
_TIMES = frozenset(
    "first last next same second third year month week day quarter period half time end start beginning"
    " monday tuesday wednesday thursday friday saturday sunday".split()
)


def behind(words: Sequence[str]) -> str:
    """What `in`, `of` or `for` behind a figure leads to, unless it is a time or a place."""
    if len(words) < 2 or words[0].lower() not in ("of", "in", "for"):
        return ""
    first, rest = words[0].lower(), words[1:]
    if first == "in" and (_plain(rest[0]) in _ARTICLES or rest[0][:1].isupper()):
        return ""
    return _bare(_forward(rest))


def noun(words: Sequence[str]) -> str:
    """The noun phrase that the words begin with: `increase in the salaries of state employees`."""
    if not words or words[0][:1].isupper() or not _may_be_noun(_plain(words[0])):
        return ""
    return _bare(_forward(words))


def of_noun(counted: str, words: Sequence[str]) -> str:
    """The counted noun with the complement that follows it."""
    return _bare(_forward((*counted.split(), *words)))


def before(words: Sequence[str]) -> str:
    """The noun phrase before the verb or preposition that leads to a figure."""
    kept = list(words)
    led_by_of = False
    while kept and (_leads(kept, led_by_of=led_by_of)):
        word = _plain(kept.pop())
        if word in _SAYING:
            return ""
        led_by_of = word == "of"
    tail: list[str] = []
    for place in range(len(kept) - 1, -1, -1):
        if len(tail) == MAX_WORDS or _starts_behind(kept, place):
            break
        tail.insert(0, kept[place])
    while tail and _plain(tail[0]) in _PREPOSITIONS:
        tail.pop(0)
    phrase = _bare(tail)
    return phrase if any(_may_be_noun(_plain(word)) for word in phrase.split()) else ""


def _plain(word: str) -> str:
    return word.lower().strip("'’\"“”‘()")


def _may_be_noun(word: str) -> bool:
    return (
        word not in _VERBS | _ADVERBS | _PREPOSITIONS | _CLAUSES | _AUXILIARIES | _TIMES
        and (word not in STOP_WORDS or word in _ARTICLES)
        and not word.endswith(("ly", "ed"))
    )


def _leads(words: Sequence[str], *, led_by_of: bool) -> bool:
    """Whether the last word only leads on to the figure."""
    word = _plain(words[-1])
    if word in _EITHER:
        article = len(words) > 1 and (_plain(words[-2]) in _POSSESSIVES or words[-2].endswith(("al", "er")))
        return not (led_by_of or article)
    if word in _VERBS | _ADVERBS | _PREPOSITIONS | _CLAUSES | _AUXILIARIES | _ARTICLES or word in STOP_WORDS:
        return True
    return word.endswith(("ed", "ly")) and len(word) > 4


def _starts_behind(words: Sequence[str], place: int) -> bool:
    """Whether the noun phrase begins behind this word."""
    word = _plain(words[place])
    after = words[place + 1] if place + 1 < len(words) else ""
    following = _plain(after)
    if word == "and":
        return not (words[place - 1][:1].isupper() and after[:1].isupper()) if place else True
    if word == "to":
        return following in _ARTICLES or following in _VERBS or following in _EITHER
    if word in _PREPOSITIONS:
        return word not in _THROUGH or following in _TIMES
    if following in _ARTICLES:
        return True
    return word in _VERBS or word in _CLAUSES or word in _AUXILIARIES


def _forward(words: Sequence[str]) -> list[str]:
    """The noun phrase at the head of the words, with its first complement."""
    kept: list[str] = []
    linked = False
    for place, word in enumerate(words[: MAX_WORDS + 2]):
        plain = _plain(word)
        after = words[place + 1] if place + 1 < len(words) else ""
        following = _plain(after)
        if plain == "and":
            names = kept and kept[-1][:1].isupper() and after[:1].isupper()
            if not names and not (kept and following.endswith("s") and _may_be_noun(following)):
                break
        elif plain in _PREPOSITIONS:
            leads_on = plain == "of" or (plain in ("in", "for") and not linked)
            if not kept or not leads_on or following in _TIMES:
                break
            linked = True
        elif _ends(kept, plain):
            break
        kept.append(word)
    while kept and (_plain(kept[-1]) in _PREPOSITIONS | _ARTICLES | STOP_WORDS or _plain(kept[-1]) in _TIMES):
        kept.pop()
    return kept


def _ends(kept: Sequence[str], word: str) -> bool:
    """Whether a word ends the noun phrase: a verb, a clause, a participle behind a plural."""
    if word in _VERBS | _CLAUSES | _AUXILIARIES | _ADVERBS:
        return True
    noun_before = bool(kept) and _plain(kept[-1]) not in _PREPOSITIONS | _ARTICLES
    if word in _ARTICLES:
        return noun_before
    return noun_before and word.endswith(("ed", "ly"))


def _bare(words: Sequence[str]) -> str:
    """The words without articles and particles at their ends."""
    kept = list(words)
    while kept and (_plain(kept[0]) in _ARTICLES | _AUXILIARIES or _plain(kept[0]) in STOP_WORDS):
        kept.pop(0)
    while kept and (_plain(kept[-1]) in _ARTICLES | _PREPOSITIONS or _plain(kept[-1]) in STOP_WORDS):
        kept.pop()
    return " ".join(kept)
