"""Labels that alone say too little to stand in a table, which shows the clause of their figure instead.

In the data they stay labels: صادرات is what 122,000 tonnes are, though not whose.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.figures.key.arabic_phrase import is_definite, is_verb, noun_of
from generator.figures.key.clause import OMITTED, clause
from generator.figures.key.clause_enough import told_clause
from generator.figures.key.table_doubts import is_age_of_a_deed, leaves_out
from generator.figures.key.telling import Telling, is_alone, telling
from generator.figures.key.words import noun_forms, words
from generator.figures.lexicon.measures import MOVES, Sort, fate_labels, measure_nouns
from generator.figures.lexicon.word_lists import word_list
from generator.model import Kind, Measure, Wording
from generator.text.clitics import CONJUNCTIONS
from generator.text.folding import fold_word
from generator.text.script import is_arabic

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.model import Figure

_NOT_YET = re.compile(
    rf"(?:^|\s)[{CONJUNCTIONS}]?(?:(?:ال)?(?:متوقع|مستهدف)ة?|(?:من )?المقرر|[يت]?توقع(?:ت|وا|ون)?|[يت]ستهدف"
    r"|(?:ال)?هدف|سوف|س[يت](?:تم|كون|صبح|بلغ|صل|رتفع|نخفض|تراوح|رفع|زيد|خفض|شمل))\s|\b(?:expect(?:s|ed)?|forecasts?|targets?|aims?|hopes?|plans?|will|would|could|might)\s",
    re.IGNORECASE,
)
"""What says before an amount that it is foreseen or aimed at, which a label leaves out."""
_THERE = 200
"""How many characters before a figure can say so."""
_WHICH = frozenset({"الي", "بين", "مع", "لدي", "داخل", "خارج", "to", "from", "between", "among", "with"})
"""Folded prepositions that limit what is measured to a part of it."""
_THEIR = frozenset({"its", "his", "her", "their"})
_SHORTEST_OWNED = 4
"""Letters of a word that ها ends without being a pronoun: منها."""
_FEW = 2
"""Indefinite words that do not say of what an amount is: نتيجة صافية."""
_ENOUGH = 4
"""Words that a movement or a number of nothing definite has at least."""
_NEAR_HEAD = 3
"""How many words of a label can have the pronoun of its owner."""


def in_a_table(
    measure: Measure, text: str, figure: Figure, owner: str | None, errors: Sequence[str] = ()
) -> Measure:
    """What a table shows: the measure, or the clause if it is a label that says too little alone.

    A sentence with one of the `errors` of a translation in it takes the place of no label that names nobody.
    What is only expected and what is a fraction of something are always told in their clause; the rest, if
    nobody is known to own it.
    """
    if measure.wording is not Wording.LABEL:
        return measure
    if figure.kind is Kind.AGE:
        return clause(text, figure) if is_age_of_a_deed(measure.text) else measure
    coming = _NOT_YET.search(text[max(0, figure.start - _THERE) : figure.start]) is not None
    cut = _is_cut(measure.text, text, figure) or leaves_out(measure.text, text, figure)
    thin = owner is None and (_is_thin(measure.text, figure) or _only_counts(measure.text, figure))
    if coming or thin or cut or figure.kind is Kind.RATIO:
        return clause(text, figure)
    alone = owner is None and is_alone(measure.text)
    longer = told_clause(text, figure) if alone else None
    if longer is None:
        return measure
    tells = not longer.text.startswith(OMITTED) or telling(longer, owned=False) is Telling.FULLY
    quoted = tells and not any(error in longer.text for error in errors)
    return clause(text, figure) if quoted else measure


def _is_cut(label: str, text: str, figure: Figure) -> bool:
    """Whether the text goes on with which of the thing is meant: صادرات الصلب | إلى الولايات المتحدة."""
    last = " ".join(label.split()[-2:])
    place = text.rfind(last, 0, figure.start)
    if place < 0:
        return False
    following = [word for word in words(text, place + len(last), figure.start)[:2] if not word.border]
    led = len(following) == 2 and (
        following[0].folded in _WHICH
        or (following[0].folded == "من" and following[1].folded.startswith("ال"))  # الواردات | من الصلب
    )
    timed = led and bool(noun_forms(following[1].folded) & word_list("time", "measure aside"))
    return led and not timed and not any(map(str.isdigit, following[1].text))


def _is_thin(label: str, figure: Figure) -> bool:
    """Whether a label leaves out of what its measure is, or whose."""
    if label in (*fate_labels(), *fate_labels().values()):
        return False
    thin = _is_thin_in_arabic if is_arabic(label) else _is_thin_in_english
    return thin(label.split(), figure)


def _only_counts(label: str, figure: Figure) -> bool:
    """Whether a label only says what so many are, or what was done with them, and not by whom."""
    if figure.kind is not Kind.COUNT or label in (*fate_labels(), *fate_labels().values()):
        return False
    if re.fullmatch(rf"{re.escape(figure.noun or '-')} \w+", label):
        return True  # goals scored
    named = [fold_word(word) for word in label.split()]
    counted = named[0] in word_list("count", language="arabic")
    return is_arabic(label) and not counted and not any(map(is_definite, named))


def _is_thin_in_arabic(named: Sequence[str], figure: Figure) -> bool:
    """Whether a label has a pronoun or no measure, or one of nothing: غاز, شراء طائرات, نسب سلبية."""
    folded = [fold_word(word) for word in named]
    sorts = [noun.sort if (noun := noun_of(word)) else None for word in folded]
    indefinite = not any(map(is_definite, folded))
    things = {Sort.AMOUNT, Sort.THING, Sort.ACTION}
    return (
        any(_has_pronoun(word) for word in named[:_NEAR_HEAD])
        or folded[-1] in word_list("preposition of a pronoun")
        or (figure.kind is Kind.QUANTITY and not any(sorts))
        or (indefinite and (sorts[0] is Sort.ACTION or len(named) <= _FEW))
        or " ".join(folded[:2]) == "حصه من"  # whose share
        or (folded[0] == "قيمه" and not any(sorts[1:]))  # of a substance: of how much of it
        or (figure.kind is Kind.COUNT and not figure.noun and sorts[0] not in (None, Sort.GENERIC))
        or (indefinite and len(named) < _ENOUGH and sorts[0] is not None and not things & set(sorts))
        or (len(named) <= _FEW and folded[-1] in word_list("unnamed"))
        or folded[0] in ("المسافه", "المصابون")  # of what, from there; those who were asked are no cases
        or (
            sorts[0] is Sort.GENERIC
            and len(named) == _FEW
            and re.match("ال.*(?:ي|يه)$", folded[1]) is not None
        )
        or (figure.noun is not None and fold_word(figure.noun) in word_list("anybody") and sorts[0] in things)
        or bool(noun_forms(folded[0]) & word_list("organisation", language="arabic"))
        or _has_a_verb(folded)
        or not word_list("demonstrative").isdisjoint(folded)
    )


def _has_a_verb(folded: Sequence[str]) -> bool:
    """Whether a verb is in a label outside a relative clause, and so not all of it is a noun phrase."""
    related = not word_list("opens a relative clause").isdisjoint(folded)
    return not related and any(is_verb(word, shaped=False) for word in folded[1:])


def _is_thin_in_english(named: Sequence[str], figure: Figure) -> bool:
    """The same of an English label, which may end in a verb too: reserves stand, negative growth."""
    nouns = measure_nouns("english")
    sorts = [nouns[word].sort if word in nouns else None for word in map(str.lower, named)]
    verbs = word_list("verb", "infinitive of the level", "plain verb", language="english")
    others = [word for word, sort in zip(named, sorts, strict=True) if sort not in MOVES | {Sort.GENERIC}]
    return (
        not _THEIR.isdisjoint(named)
        or named[-1] in verbs
        or named[:2] == ["share", "of"]
        or (named[:2] == ["value", "of"] and not any(sorts[2:]))
        or named[0] == "distance"
        or (len(named) <= _NEAR_HEAD and named[-1] in word_list("unnamed"))  # fall in index
        or (figure.kind is Kind.QUANTITY and not any(sorts))
        or (figure.kind is Kind.COUNT and not figure.noun and bool({*sorts} - {None, Sort.GENERIC}))
        or all(word.endswith(("ive", "al", "ic")) for word in others)
    )


def _has_pronoun(word: str) -> bool:
    """Whether an Arabic measure has the pronoun of its owner: حصتها, but not أسهم."""
    folded = fold_word(word)
    if noun_forms(folded) & measure_nouns("arabic").keys():
        return False
    hers = word.endswith("ها") and len(folded) > _SHORTEST_OWNED
    return hers or (word.endswith(("هم", "ه")) and noun_of(folded) is not None)
