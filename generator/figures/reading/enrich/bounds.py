"""Bounds on an amount, before it or behind it, and what a negation makes of them.

Arabic bounds with particles (أكثر من) and with verbs, which may have their subject between them and the
amount (لا يقل عددهم عن); a negation turns either round: لم تتجاوز and "not more than" are at most.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from generator.figures.reading.tokens.cache import WordCache
from generator.model import Qualifier
from generator.text.folding import fold_word, without_conjunction

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from generator.figures.reading.tokens.token import Token

_BEFORE = {
    Qualifier.MORE_THAN: (
        "أكثر من|أكبر من|أعلى من|أزيد من|فوق|متجاوزا|متجاوزة|متخطيا|متخطية",
        "more than|higher than|over|above|in excess of|exceeding|greater than|exceed|exceeds|exceeded",
        "upwards of|upward of|surpassing|surpassed|surpasses|surpass|larger than|bigger than|>",
    ),
    Qualifier.LESS_THAN: (
        "أقل من|أصغر من|أدنى من|دون|تحت|less than|lower than|fewer than|under|below",
        "smaller than|<",
    ),
    Qualifier.AT_LEAST: (
        "على الأقل|بحد أدنى|كحد أدنى|at least|a minimum of|minimum of|≥",
        "more than or equal to|greater than or equal to|equal to or more than|equal to or greater than",
    ),
    Qualifier.AT_MOST: (
        "بحد أقصى|كحد أقصى|حده الأقصى|up to|as much as|as many as|at most|a maximum of|maximum of|≤",
        "less than or equal to|lower than or equal to|equal to or less than|equal to or lower than",
    ),
    Qualifier.NEARLY: ("قرابة|nearly|almost|close to|approaching",),
    Qualifier.ABOUT: (
        "نحو|حوالي|زهاء|تقريبا|في حدود|بحدود|about|around|approximately|roughly|some|an estimated",
    ),
}
_AFTER = {
    Qualifier.AT_LEAST: (
        "على الأقل|كحد أدنى|بحد أدنى|أو أكثر|فأكثر|فما فوق|at least|or more|and above|and over",
        "or greater|or higher|or larger|or above|or over",
    ),
    Qualifier.AT_MOST: (
        "على الأكثر|كحد أقصى|بحد أقصى|أو أقل|فأقل|at most|or less|or fewer|or lower|or below",
    ),
    Qualifier.ABOUT: ("تقريبا|or so",),
}
_VERBS = (
    (
        Qualifier.MORE_THAN,
        "",
        "تجاوز تجاوزت تجاوزوا يتجاوز تتجاوز يتجاوزون فاق فاقت يفوق تفوق يفق تفق جاوز جاوزت يجاوز",
    ),
    (
        Qualifier.MORE_THAN,
        "",
        "تعدى تعدت يتعدى تتعدى يتعد تتعد تخطى تخطت يتخطى تتخطى يتخط تتخط",
    ),
    (Qualifier.MORE_THAN, "على عن", "زاد زادت يزيد تزيد يزد تزد يزيدون يربو تربو ينيف تنيف"),
    (Qualifier.LESS_THAN, "عن", "قل قلت يقل تقل يقلون نقص نقصت ينقص تنقص"),
    (Qualifier.AT_MOST, "إلى حتى", "يصل تصل"),
    (Qualifier.NEARLY, "", "يقارب تقارب قارب قاربت"),
    (Qualifier.NEARLY, "من", "يقرب تقرب"),
    (Qualifier.ABOUT, "", "يناهز تناهز ناهز ناهزت"),
)
"""Verbs that bound, and the preposition that leads from them to the amount."""
_TURNED = {
    Qualifier.MORE_THAN: Qualifier.AT_MOST,
    Qualifier.LESS_THAN: Qualifier.AT_LEAST,
    Qualifier.AT_MOST: Qualifier.LESS_THAN,
}
BOUNDS = frozenset({Qualifier.MORE_THAN, Qualifier.AT_LEAST, Qualifier.LESS_THAN, Qualifier.AT_MOST})
"""What sets a number a limit, which an approximation does not."""
_LOWER = frozenset({Qualifier.MORE_THAN, Qualifier.AT_LEAST})
_UPPER = frozenset({Qualifier.LESS_THAN, Qualifier.AT_MOST, Qualifier.NEARLY})


def _folded(line: str) -> frozenset[str]:
    return frozenset(fold_word(word) for word in line.split())


_NOT = _folded("لا لم لن ليس ليست ألا not no never nor cannot t")
"""Negations, and the end of "doesn't"."""
_STILL_NOT = _folded(
    "be been being have had has to in any case event rise risen go gone fall fallen drop dropped cost pay"
    " paid take taken last يكن تكن يكون تكون"
)
"""Words that leave a negation in force for what follows."""
_PREFIXED = _folded("أكثر أقل أزيد أكبر أعلى أدنى نحو حوالي قرابة زهاء ما")
"""Words that keep their meaning behind ب and ل."""
_SUBJECTS = _folded(
    "عدد قيمة سعر أسعار حجم كلفة تكلفة نسبة إجمالي مجموع راتب رواتب معدل متوسط دخل عائدات إيرادات ثمن مدة سن"
    " عمر طول وزن مساحة ارتفاع أجر ميزانية سكان"
)
_IN_ANY = _folded("في بأي")


def _meanings(table: Mapping[Qualifier, tuple[str, ...]]) -> dict[str, Qualifier]:
    phrases = (
        (phrase, meaning) for meaning, lines in table.items() for line in lines for phrase in line.split("|")
    )
    return {fold_word(phrase): meaning for phrase, meaning in phrases}


_PHRASES_BEFORE = _meanings(_BEFORE)
_PHRASES_AFTER = _meanings(_AFTER)
_LONGEST = max(len(phrase.split()) for phrase in _PHRASES_BEFORE)
_LAST_WORDS = frozenset(phrase.rsplit(" ", 1)[1] for phrase in _PHRASES_BEFORE if " " in phrase)
"""What a phrase of several words can end in."""
_VERB_FORMS = {
    (form, link): meaning
    for meaning, links, forms in _VERBS
    for form in _folded(forms)
    for link in _folded(links) or {""}
}
_LINKS = frozenset(link for _, link in _VERB_FORMS if link)


class Bound(NamedTuple):
    """A bound before an amount."""

    qualifier: Qualifier
    words: int
    """How many of the words before the amount state it."""
    subject: int
    """How many words stand between a verb and the preposition or amount: what it is that is bounded."""
    link: int
    """1 when a preposition leads from the verb to the amount, else 0."""


def bound_before(words: Sequence[str]) -> Bound | None:
    """The bound that these folded words end in; an empty word is a border that no bound crosses."""
    if not words:
        return None
    longest = _LONGEST if words[-1] in _LAST_WORDS else 1
    for length in range(min(longest, len(words)), 0, -1):
        for phrase in _unprefixed[" ".join(words[-length:])]:
            if phrase in _PHRASES_BEFORE:
                return _turned(_PHRASES_BEFORE[phrase], words, length, 0, 0)
    return _by_verb(words)


def bound_after(words: Sequence[str]) -> tuple[Qualifier, int] | None:
    """The bound that these folded words begin with, and how many of them state it."""
    for length in (2, 1):
        meaning = _PHRASES_AFTER.get(" ".join(words[:length]))
        if meaning:
            return meaning, length
    return None


def opposed(ar: Qualifier | None, en: Qualifier | None) -> bool:
    """Whether one is an upper bound and the other a lower."""
    return (ar in _LOWER and en in _UPPER) or (ar in _UPPER and en in _LOWER)


def _by_verb(words: Sequence[str]) -> Bound | None:
    link = words[-1] if words and words[-1] in _LINKS else ""
    end = len(words) - bool(link)
    for subject in range(4):
        at = end - subject - 1
        if at < 0 or not words[at]:
            return None
        between = words[at + 1 : end]
        for verb in _unprefixed[words[at]]:
            meaning = _VERB_FORMS.get((verb, link))
            if meaning and (not between or _may_stand_between(between, words[:at])):
                return _turned(meaning, words, len(words) - at, subject, int(bool(link)))
    return None


def _may_stand_between(between: Sequence[str], before: Sequence[str]) -> bool:
    """Whether the words can be the verb's subject (its value, the number of visitors) or "in any case"."""
    first = between[0].removeprefix("ال")
    possessed = len(first) > 3 and first.endswith(("ه", "ها", "هم", "هن", "هما"))
    negated = bool(before) and before[-1] in _NOT
    return first in _SUBJECTS or possessed or (negated and first in _IN_ANY)


def _turned(meaning: Qualifier, words: Sequence[str], length: int, subject: int, link: int) -> Bound:
    """The bound, turned round when a negation stands before it; with the ما that opens ما لا يقل عن."""
    at = len(words) - length
    still = 0
    while still < 3 and at - still and words[at - still - 1] in _STILL_NOT:
        still += 1
    before = at - still - 1
    if meaning in _TURNED and before >= 0 and any(word in _NOT for word in _unprefixed[words[before]]):
        meaning, length = _TURNED[meaning], length + still + 1
    opening = len(words) - length - 1
    if opening >= 0 and words[opening] in ("ما", "بما", "وما"):
        length += 1
    return Bound(meaning, length, subject, link)


@WordCache
def _unprefixed(phrase: str) -> tuple[str, ...]:
    """The phrase, and what it is without و, ف, س, ب or ل at its head."""
    forms = tuple(without_conjunction(phrase))
    first = forms[-1].split(" ", 1)[0]
    prefixed = len(first) > 2 and first[0] in "بل" and first[1:] in _PREFIXED
    return (*forms, forms[-1][1:]) if prefixed else forms


def spoken(tokens: Iterable[Token]) -> list[str]:
    """The words of tokens, clitics joined to their word, and < > ≤ ≥; what is no word is empty."""
    words: list[str] = []
    behind, before = -1, ""
    for _, start, end, text, *_ in tokens:
        if text in _COMPARING:
            word = "" if before in _COMPARING else text
        else:
            word = text if text.replace(" ", "").isalpha() else ""
        if start == behind and word and words[-1]:
            words[-1] += word
        else:
            words.append(word)
        behind, before = end, text
    return words


_COMPARING = frozenset("<>≤≥=")
"""Signs of which two in a row compare nothing here."""
