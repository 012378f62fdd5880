"""Finds the noun phrase beside an Arabic figure that says what the figure measures.

Articles show where an Arabic noun phrase ends: after a definite noun, an indefinite word without a
preposition begins something else (أعلن المصرف | ارتفاع أرباحه).
"""

from __future__ import annotations

import re
from functools import cache, partial
from typing import TYPE_CHECKING

from generator.figures.lexicon.word_lists import stop_words, word_list
from generator.text.clitics import CONJUNCTIONS, DEFINITE, PREFIXES, bare_verbs
from generator.text.folding import fold_word
from generator.text.normalize import without_marks

if TYPE_CHECKING:
    from collections.abc import Sequence

MAX_WORDS = 8


_words = partial(word_list, language="arabic")
_NOT_DONE = frozenset({"لم", "لن"})
"""Negations that occur only before a verb."""
_SAID = frozenset("إن إنه إنها إنهم أنه أنها أنهم".split())
"""Words that open a reported clause, as written, because folding makes إن and أن the same."""
_DAYS = frozenset({"يوم", "مساء", "صباح"})


@cache
def _verbs() -> frozenset[str]:
    """Frequent verbs of news: he and she did, she and he does; others are recognised by their shape."""
    past, present = _words("past verb"), _words("present verb")
    return (
        past
        | present
        | {f"ي{verb[1:]}" for verb in present}
        | {f"{re.sub('[اي]$', '', verb)}ت" for verb in past}
    )


@cache
def _particles(*lists: str) -> frozenset[str]:
    """The words of the lists, and the stop words."""
    return _words(*lists) | stop_words()


def behind(words: Sequence[str]) -> str:
    """The noun phrase after a figure that من introduces."""
    if len(words) > 1 and fold_word(words[0]) == "من" and fold_word(words[1]) not in _words("time"):
        return _bare(_forward(words[1:]))
    return ""


def place(words: Sequence[str]) -> str:
    """The noun phrase after a figure that في introduces; a last resort."""
    if len(words) > 1 and fold_word(words[0]) == "في" and fold_word(words[1]) not in _words("time"):
        return _bare(_forward(words[1:]))
    return ""


def of_noun(counted: str, words: Sequence[str]) -> str:
    """The counted noun with its adjective and the complement that follows it."""
    return _bare([*counted.split(), *_complement(counted, words)])


def _complement(counted: str, words: Sequence[str]) -> list[str]:
    kept: list[str] = []
    rest = list(words)
    if rest and _agrees(counted, rest[0]):
        kept.append(rest.pop(0))
    if not rest:
        return kept
    first = fold_word(rest[0])
    if first in ("من", "في") and len(rest) > 1 and fold_word(rest[1]) not in _words("time"):
        run = _forward(rest[1:])
        return [*kept, rest[0], *run] if run and not _is_verb(fold_word(run[0])) else kept
    if first.startswith("لل") and len(first) > 4:
        run = _forward(rest)
        following = rest[len(run) :]
        if (
            len(following) > 1
            and fold_word(following[0]) == "في"
            and fold_word(following[1]) not in _words("time")
        ):
            run += [following[0], *_forward(following[1:])]
        return [*kept, *run]
    return kept


def _agrees(counted: str, word: str) -> bool:
    """Whether a word is the indefinite noun's adjective: شركة ناشئة, طرق رئيسة."""
    folded = fold_word(word)
    tanwin = without_marks(counted).endswith("ا")
    return (
        not tanwin
        and without_marks(word).endswith("ة")
        and folded[0] not in "وبل"
        and not folded.startswith("ال")
    )


def before(words: Sequence[str]) -> str:
    """The noun phrase before the verb or preposition that leads to a figure."""
    kept = list(words)
    while kept and _leads(fold_word(kept[-1])):
        if kept.pop().lstrip("و") in _SAID:
            return ""
    kept = _without_day(kept)
    tail: list[str] = []
    for word in reversed(kept):
        if len(tail) == MAX_WORDS or _starts_behind(fold_word(word), fold_word(tail[0]) if tail else ""):
            if fold_word(word).lstrip(CONJUNCTIONS) in _NOT_DONE:
                tail = tail[1:]
            break
        head = _head(word)
        tail.insert(0, head or word)
        if head is not None:
            break
    return _bare(tail)


def _without_day(words: list[str]) -> list[str]:
    """The words without the day at their end: يوم الثلاثاء."""
    for back in (1, 2):
        if len(words) > back and fold_word(words[-back]) in _DAYS:
            return words[:-back]
    return words


def _head(word: str) -> str | None:
    """The noun that begins the name of an amount, without a leading و, ب or ل; `None` for any other word."""
    folded, heads = fold_word(word), _words("head")
    if folded in heads:
        return None
    for length in (1, 2):
        if folded[length:] in heads and re.match(f"[{PREFIXES}]", word[length - 1 : length]):
            return word[length:]
    return None


def _leads(word: str) -> bool:
    """Whether a word only introduces the figure."""
    forms = set(bare_verbs(word))
    return len(word) < 2 or bool(forms & _particles("link", "clause", "preposition")) or _is_verb(word)


def _starts_behind(word: str, following: str) -> bool:
    """Whether the noun phrase begins after this word."""
    prepositions, actions = _words("preposition"), _words("action")
    if following in _words("head") and (word in prepositions or _definite(word)):
        return True
    if set(bare_verbs(word)) & _words("clause", "action") or word[1:] in actions or _is_verb(word):
        return True
    if word in prepositions:
        return word not in _words("inner preposition")
    if not following or following in prepositions:
        return False
    return _definite(word) and not _joins(following)


def _forward(words: Sequence[str]) -> list[str]:
    """The noun phrase that the words begin with."""
    kept: list[str] = []
    for word in words[:MAX_WORDS]:
        folded = fold_word(word)
        if set(bare_verbs(folded)) & _particles("clause", "preposition") or _is_verb(folded):
            break
        if kept and (_definite(fold_word(kept[-1])) or folded.startswith("ل")) and not _joins(folded):
            break
        if kept and folded.startswith("و") and not re.match("وال|واردات|وادي|وتيره|وزار|وقود|ورش", folded):
            break
        kept.append(word)
    return kept


def _definite(word: str) -> bool:
    possessed = len(word) > 4 and word.endswith(("ها", "هم"))
    return re.match(DEFINITE, word) is not None or possessed or word.endswith(("اته", "احه", "ائره"))


def _joins(word: str) -> bool:
    """Whether a word can continue a definite phrase: as adjective, as another noun, or after ل."""
    return word.startswith(("ال", "وال", "لل"))


def _is_verb(word: str) -> bool:
    for form in bare_verbs(word):
        if form in _verbs() or re.sub("(?<=ت)ه$|ها$|هم$", "", form) in _verbs():
            return True
        if re.fullmatch("(?:ي[^ا]|تست|تت).{2,}", form) and form not in _words("not a verb"):
            return True
    return False


def _bare(words: Sequence[str]) -> str:
    """The words without particles at their ends, and without a leading و."""
    kept = list(words)
    while kept and set(bare_verbs(fold_word(kept[0]))) & _particles("preposition", "link"):
        kept.pop(0)
    while kept and (fold_word(kept[-1]) in _particles("preposition", "clause") or len(kept[-1]) < 2):
        kept.pop()
    if kept and fold_word(kept[0]).startswith("وال"):
        kept[0] = kept[0][kept[0].index("ا") :]
    return " ".join(kept)
