"""Bounds on an amount, before or after it, and negations of them.

Arabic states bounds by particles (أكثر من) and by verbs, whose subject may come between them and the amount
(لا يقل عددهم عن). A negation reverses either: لم تتجاوز and "not more than" are at most.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from generator.figures.lexicon.ar.nouns import has_article
from generator.figures.lexicon.bound_words import bound_words
from generator.figures.lexicon.table import table
from generator.figures.lexicon.word_lists import stop_words, word_list
from generator.figures.reading.tokens.cache import WordCache
from generator.model import Qualifier
from generator.text.clitics import LEADING, bare_verbs

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from generator.figures.reading.tokens.token import Token

_TURNED = {
    Qualifier.MORE_THAN: Qualifier.AT_MOST,
    Qualifier.LESS_THAN: Qualifier.AT_LEAST,
    Qualifier.AT_MOST: Qualifier.LESS_THAN,
}
BOUNDS = frozenset({Qualifier.MORE_THAN, Qualifier.AT_LEAST, Qualifier.LESS_THAN, Qualifier.AT_MOST})
"""Qualifiers that set a limit, unlike approximations."""
_LOWER = frozenset({Qualifier.MORE_THAN, Qualifier.AT_LEAST})
_UPPER = frozenset({Qualifier.LESS_THAN, Qualifier.AT_MOST, Qualifier.NEARLY})
_FIRM = frozenset({Qualifier.MORE_THAN, Qualifier.AT_LEAST, Qualifier.LESS_THAN})
_IN_ANY = frozenset({"في", "باي"})
"""First words of "in any case" after a negation."""


_OPENED = "فتحت"
"""A verb that has the letters of "and under"."""


_WHICH_YEARS = frozenset({"next", "coming", "last", "past", "first"})
"""What may come between a bound of several words and its years: at most the next ten years."""


class _Words(NamedTuple):
    """The folded words and phrases of the table `bounds`."""

    before: dict[str, Qualifier]
    """Phrases before an amount."""
    after: dict[str, Qualifier]
    """Phrases after an amount."""
    openings: frozenset[str]
    """First words of the phrases after an amount."""
    verbs: dict[tuple[str, str], Qualifier]
    """By verb and the preposition between it and the amount, empty for none."""
    links: frozenset[str]
    """Those prepositions."""
    longest: int
    """Words in the longest phrase before an amount."""
    last_words: frozenset[str]
    """Last words of the phrases of several words."""


@cache
def _words() -> _Words:
    before, after, verbs = dict[str, Qualifier](), dict[str, Qualifier](), dict[tuple[str, str], Qualifier]()
    phrases = {"before": before, "after": after}
    for row in table("bounds"):
        bound, words = row.choice("bound", Qualifier), (*row.folded("arabic"), *row.folded("english"))
        if row["place"] == "verb":
            verbs |= {(verb, link): bound for verb in words for link in row.folded("links") or ("",)}
        else:
            phrases[row["place"]].update(dict.fromkeys(words, bound))
    links = frozenset(link for _, link in verbs if link)
    last_words = frozenset(phrase.rsplit(" ", 1)[1] for phrase in before if " " in phrase)
    openings = frozenset(phrase.split(" ", 1)[0] for phrase in after)
    longest = max(len(phrase.split()) for phrase in before)
    return _Words(before, after, openings, verbs, links, longest, last_words)


class Bound(NamedTuple):
    """A bound before an amount."""

    qualifier: Qualifier
    words: int
    """How many of the words before the amount state it."""
    subject: int
    """Number of words between a verb and the preposition or amount: the thing that is bounded."""
    link: int
    """1 when a preposition leads from the verb to the amount, else 0."""


def bound_before(words: Sequence[str]) -> Bound | None:
    """The bound that these folded words end in; an empty word is a border that no bound crosses."""
    if not words or words[-1] == _OPENED:
        return None
    if words[-1] in _WHICH_YEARS and words[-2:-1] == ["the"]:
        bound = bound_before(words[:-2])
        return bound if bound is not None and bound.words > 1 else None
    bounds = _words()
    longest = bounds.longest if words[-1] in bounds.last_words else 1
    for length in range(min(longest, len(words)), 0, -1):
        for phrase in _unprefixed[" ".join(words[-length:])]:
            if phrase in bounds.before and not _moves(phrase, words):
                return _turned(bounds.before[phrase], words, length, 0, 0)
    return _by_verb(words)


def _moves(phrase: str, words: Sequence[str]) -> bool:
    """Whether "up to" belongs to a verb: growth picked up to 1.8 %."""
    return phrase == "up to" and len(words) > 2 and words[-3] in word_list("moved up")


def bound_after(words: Sequence[str]) -> tuple[Qualifier, int] | None:
    """The bound that these folded words begin with, and how many of them state it."""
    bounds = _words()
    for length in (2, 1) if words and words[0] in bounds.openings else ():
        meaning = bounds.after.get(" ".join(words[:length]))
        if meaning and not _is_of_another(words[:length], words[length : length + 1]):
            return meaning, length
    return None


def _is_of_another(bound: Sequence[str], following: Sequence[str]) -> bool:
    """Whether "and above" goes on with what the amount is above: and above the forecast."""
    return bound[-1] in ("above", "over") and not word_list("article").isdisjoint(following)


def opposed(ar: Qualifier | None, en: Qualifier | None) -> bool:
    """Whether one is upper and the other lower, one firm and the other about, or "at least" became "more"."""
    if Qualifier.ABOUT in (ar, en):
        return ar in _FIRM or en in _FIRM
    if (ar, en) == (Qualifier.AT_LEAST, Qualifier.MORE_THAN):
        return True
    return (ar in _LOWER and en in _UPPER) or (ar in _UPPER and en in _LOWER)


def says_bound(word: str) -> bool:
    """Whether a folded word is used in bounds, whatever it bounds: تتجاوز, الأقل, nearly."""
    return not bound_words().isdisjoint(_unprefixed[word])


_LONGEST_SUBJECT = 8
"""One more than the words between a verb and its amount: تتجاوز النسبة بحوض أم الربيع."""
_PLAIN_SUBJECT = 3
"""More words are a subject only after a negation: لم تتجاوز حصة زيت الزيتون المعلب 11."""


_NUMBER_OF = frozenset({"عدد", "عددهم", "اعداد"})
"""Words for a number, whose owner may be long: يقل عدد السكان الأصليين في المنطقة عن ثلاثة آلاف."""


def _by_verb(words: Sequence[str]) -> Bound | None:
    link = words[-1] if words and words[-1] in _words().links else ""
    end = len(words) - bool(link)
    for at in range(end - 1, max(-1, end - 1 - _LONGEST_SUBJECT), -1):
        if not words[at]:
            return None
        said = _by_link[words[at]]
        if said is None or link not in said:
            continue
        meaning = said[link]
        between, subject = words[at + 1 : end], end - at - 1
        while between and between[-1] in word_list("now"):
            between = between[:-1]  # تجاوز المبلغ حاليا 316 ألف يورو
        if meaning is Qualifier.ABOUT and between and not link and between[-1] not in stop_words():
            return Bound(meaning, len(words) - at, subject, 0)  # ناهزت is said of amounts alone
        if not between or _may_stand_between(between, words[:at], direct=not link):
            return _turned(meaning, words, len(words) - at, subject, int(bool(link)))
    return None


@WordCache
def _by_link(word: str) -> dict[str, Qualifier] | None:
    """What a verb says by the preposition after it, empty for none; `None` for any other word."""
    said = ((link, _of_verb(word, link)) for link in ("", *_words().links))
    return {link: bound for link, bound in said if bound is not None} or None


def _of_verb(word: str, link: str) -> Qualifier | None:
    """What a verb with its preposition says; the ل of a result, ليتخطى, is part of no limit: ليصل إلى."""
    forms, verbs = _unprefixed[word], _words().verbs
    said = next((verbs[form, link] for form in forms if (form, link) in verbs), None)
    if said is not None or not forms[-1].startswith(("لي", "لت")):
        return said
    result = verbs.get((forms[-1][1:], link))
    return None if result is Qualifier.AT_MOST else result


def _may_stand_between(between: Sequence[str], before: Sequence[str], *, direct: bool) -> bool:
    """Whether the words can be the verb's subject (its value, the losses), "in total" or "in any case".

    Any definite noun can be, when no preposition leads to the amount: زاد الضغط على 5 دول bounds nothing.
    """
    first = between[0].removeprefix("ال")
    possessed = len(first) > 3 and first.endswith(("ه", "ها", "هم", "هن", "هما"))
    if between[-1] in word_list("threshold") or (direct and _ends_in_others(between)):
        return True
    negated = bool(before) and any(word in word_list("negation") for word in _unprefixed[before[-1]])
    if len(between) > _PLAIN_SUBJECT or (negated and not direct):
        return negated or (not direct and first in _NUMBER_OF)  # ألا يزيد إنتاج الدونم على 300
    if between[-1] in word_list("amounting"):
        return False
    if direct and all(map(has_article, between)):
        return True
    if between[0] == "في" and between[-1] in word_list("in total"):
        return True
    return first in word_list("bounded subject") or possessed or (negated and first in _IN_ANY)


def _ends_in_others(between: Sequence[str]) -> bool:
    """Whether the subject ends in its others: تجاوز الفحم وغيره من أنواع الوقود 40 في المئة."""
    others = next((at for at, word in enumerate(between) if word in _OTHERS), 0)
    named = all(has_article(word.removeprefix("و")) for word in between[:others])
    rest = between[others + 1 :]
    kinds = not rest or (rest[0] == "من" and 1 < len(rest) <= _KINDS and has_article(rest[-1]))
    return others > 0 and named and kinds


_OTHERS = frozenset("وغيره وغيرها وغيرهم وغيرهما وسواه وسواها وسواهم".split())
_KINDS = 3
"""Most words that say of what kind the others are: من أنواع الوقود."""


def _turned(meaning: Qualifier, words: Sequence[str], length: int, subject: int, link: int) -> Bound:
    """The bound, reversed by a negation before it; includes the ما that opens ما لا يقل عن."""
    at = len(words) - length
    negations, between = word_list("negation"), word_list("between negation and bound")
    still = 0
    while still < 3 and at - still and words[at - still - 1] in between:
        still += 1
    before = at - still - 1
    if meaning in _TURNED and before >= 0 and any(word in negations for word in _unprefixed[words[before]]):
        meaning, length = _TURNED[meaning], length + still + 1
    elif meaning is Qualifier.MORE_THAN and (denied := _denied_before(words, at)) is not None:
        meaning, length = Qualifier.AT_MOST, len(words) - denied
    opening = len(words) - length - 1
    if opening >= 0 and words[opening] in ("ما", "بما", "وما"):
        length += 1
    return Bound(meaning, length, subject, link)


def _denied_before(words: Sequence[str], at: int) -> int | None:
    """Where a negated verb of lasting or being enough begins, whose object the bound is: `None` for none."""
    lasting, negations = word_list("lasting or enough"), word_list("negation")
    for verb in range(at - 1, max(0, at - 1 - _LONGEST_SUBJECT), -1):
        if not words[verb]:
            return None
        if words[verb] in lasting or " ".join(words[verb : verb + 2]) in lasting:
            return verb - 1 if any(word in negations for word in _unprefixed[words[verb - 1]]) else None
    return None


@WordCache
def _unprefixed(phrase: str) -> tuple[str, ...]:
    """The phrase, with and without a leading و, ف, س, ب or ل, and without a ما run into it: مايقارب."""
    forms = tuple(bare_verbs(phrase))
    if forms[-1].startswith(_WHAT) and forms[-1][len(_WHAT) :] in _run_into():
        forms = (*forms, forms[-1][len(_WHAT) :])
    first = forms[-1].split(" ", 1)[0]
    prefixed = len(first) > 2 and first[0] in LEADING and first[1:] in word_list("prefixed bound")
    return (*forms, forms[-1][1:]) if prefixed else forms


_WHAT = "ما"


@cache
def _run_into() -> frozenset[str]:
    """Words that texts write as one with the ما before them: مايزيد عن, مالا يقل عن."""
    return word_list("negation") | {verb for verb, _ in _words().verbs if verb.startswith(("ي", "ت"))}


def spoken(tokens: Iterable[Token]) -> list[str]:
    """The words of tokens, with clitics joined to their word, and < > ≤ ≥; everything else is empty."""
    words: list[str] = []
    behind, before = -1, ""
    for _, start, end, text, _, _, _, _ in tokens:
        if text.isalpha() or (" " in text and text.replace(" ", "").isalpha()):
            word = text
        else:
            word = text if text in _COMPARING and before not in _COMPARING else ""
        if start == behind and word and words[-1]:
            words[-1] += word
        else:
            words.append(word)
        behind, before = end, text
    return words


_COMPARING = frozenset("<>≤≥=")
"""Comparison signs; two in a row are not a bound."""
