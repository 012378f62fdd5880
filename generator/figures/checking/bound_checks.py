"""Whether the translation bounds a figure otherwise: at least, more than, no more than."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.figures.lexicon.word_lists import word_list
from generator.figures.reading.enrich.bounds import opposed, says_bound
from generator.model import Kind, Qualifier
from generator.text.clitics import ARTICLE, CONJUNCTIONS, DEFINITE, FUTURE, PREFIXES
from generator.text.folding import fold

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.figures.checking.sides import Context, Sides


_ADDED = frozenset({Qualifier.MORE_THAN, Qualifier.LESS_THAN, Qualifier.AT_LEAST, Qualifier.NEARLY})
_FAR = 12
"""How many words before and after a figure may bound it."""


def opposite_bound(sides: Sides) -> bool:
    """Whether the figure is bounded from above on one side and from below on the other."""
    return opposed(sides.ar.qualifier, sides.en.qualifier)


def bound_added(sides: Sides) -> bool:
    """Whether the English bounds a figure that no word near the Arabic one bounds."""
    if {sides.ar.kind, sides.en.kind} == {Kind.RATIO, Kind.PERCENT}:
        return False  # more than two thirds for 68 %
    if sides.ar.value != sides.en.value:
        return False  # nearly two million for 1.97 million
    if sides.ar.qualifier or sides.en.qualifier not in _ADDED or (sides.ar.value or 0) <= 2:
        return False
    if sides.en.kind is Kind.COUNT and sides.english.words_before[:1] in (["under"], ["over"]):
        return False  # under four warrants, over three seasons
    behind = sides.arabic.words_after[:_FAR]
    if "دون" in behind and behind[behind.index("دون") + 1 :][:1] == ["ان"]:
        behind = behind[: behind.index("دون")]  # 24 يوما دون أن is not under 24 days
    near = (*sides.arabic.words_before[:_FAR][::-1], *behind)
    if sides.en.qualifier is Qualifier.AT_LEAST and any(map(_FROM_ON_AR.match, near)):
        return False  # بدأت الأسعار من 99 دولارا
    bounding = (says_bound(word) and not _is_superlative(near, place) for place, word in enumerate(near))
    return bool(sides.arabic.text) and not any(bounding)


def _is_superlative(words: Sequence[str], place: int) -> bool:
    """Whether a word of bounds says which one is the most: الأكثر إجهادا, unlike على الأكثر."""
    return words[place] in _MOST and words[max(0, place - 1) : place] != ("علي",)


_FROM_ON_AR = re.compile(f"[{CONJUNCTIONS}ب]?[يت]?(?:بدا|بدء|ابتدا|انطلا|نطلق|اعتبار)")
_MOST = frozenset({"الاكثر", "الاقل"})


def denied_bound(sides: Sides) -> bool:
    """Whether the English exceeds a level that the Arabic does not: لم تتخط النسبة لسنة 2016 مستوى 1."""
    if sides.ar.qualifier or sides.en.qualifier is not Qualifier.MORE_THAN:
        return False
    words = sides.arabic.words_before[:_FAR]
    if words[:1] and words[0] not in word_list("threshold"):
        return False
    exceeds = (place for place, word in enumerate(words) if word in word_list("exceeds"))
    denied = next(exceeds, None)
    return denied is not None and words[denied + 1 : denied + 2] in (["لم"], ["لا"], ["لن"])


def bound_lost(sides: Sides) -> bool:
    """Whether the English states without any bound what the Arabic bounds: at least four became four.

    Not where the Arabic only says how far it comes: تصل إلى is often no bound, but it is one of a penalty.
    """
    one, other = sides.ar, sides.en
    penalty = one.qualifier is Qualifier.AT_MOST and any(
        map(_PENALTY.match, sides.arabic.words_before[:_BOUNDING])
    )
    if (
        (one.qualifier not in _FIRM and not penalty)
        or other.qualifier
        or one.kind is not other.kind
        or one.value != other.value
    ):
        return False
    if not sides.english.text or sides.arabic.lang == sides.english.lang:
        return False
    english = sides.english
    near = (*english.words_before[:_BOUNDING][::-1], fold(other.text).text, *english.words_after[:_BOUNDING])
    return not _BOUNDS_EN.search(" ".join(near))


_BOUNDING = 5
"""How many words before and after an English figure may bound it in a manner of their own."""
_PENALTY = re.compile(rf"[{PREFIXES}]?(?:{DEFINITE}|{ARTICLE})?(?:غرام|عقوب|سجن|حبس|خصم|خصوم|تخفيض)")
"""Fines, terms in prison and discounts, of which تصل إلى states the most."""
_FIRM = frozenset({Qualifier.MORE_THAN, Qualifier.LESS_THAN, Qualifier.AT_LEAST})
_BOUNDS_EN = re.compile(
    r"\b(?:between|from|more|less|fewer|over|under|above|below|beyond|past|least|most|up to|until|till|no|not"
    r"|never|only|just|about|around(?! the\b)|some|nearly|almost|roughly|approximately|close|half|excess|plus"
    r"|odd|older|younger|upwards?|well|within|aged|than|even|far|as many|as much|as few|record"
    r"|(?:limit|max|min|cap|top|exceed|surpass|cross|break|broke|pass|reach|hit|out|high|low|larg|great|long|short)\w*"
    r")\b|[+<>≥≤]|n't\b"
)
"""English words that may bound a number in a manner of their own."""


def fell_short(sides: Sides) -> bool:
    """Whether what is exceeded in Arabic is not reached in English: تجاوز العدد 700, still below 700."""
    if sides.ar.qualifier not in (None, Qualifier.MORE_THAN) or not _SHORT_EN.search(sides.english.before):
        return False
    words = sides.arabic.words_before[:_FAR]
    exceeds = next((place for place, word in enumerate(words) if _EXCEEDS.match(word)), None)
    return exceeds is not None and words[exceeds + 1 : exceeds + 2] not in (["لم"], ["لا"], ["لن"], ["عدم"])


_SHORT_EN = re.compile(r"\b(?:short of|below|under|shy of)(?: (?:the|its|their|a|an|his|her))? $")
_EXCEEDS = re.compile(f"[{CONJUNCTIONS}ل{FUTURE}]?[يتم]?(?:تجاوز|تخط|جاوز|فاق|فوق|تعد)")


def about_became_most(sides: Sides) -> bool:
    """Whether about so many, نحو 400, became no more than so many."""
    about = sides.ar.qualifier is Qualifier.ABOUT and sides.arabic.lang == "ar"
    return about and _NO_MORE.search(sides.english.before) is not None


_NO_MORE = re.compile(r"\b(?:no|not) more than $")


def level_exceeded(sides: Sides) -> bool:
    """Whether what the Arabic says was reached, سجل المستوى المستهدف البالغ 2%, is exceeded in English."""
    if sides.arabic.lang != "ar" or sides.english.lang != "en" or not sides.arabic.text:
        return False
    if not (_EXCEEDED_EN.search(sides.english.before) and _LEVEL_EN.search(_around(sides.english))):
        return False
    text = fold(sides.arabic.text).text
    return not any(map(says_bound, text.split())) and not _PASSED_AR.search(text)


def _around(english: Context) -> str:
    return f"{english.before[-_TARGET:]} {english.after[:_TARGET]}"


_TARGET = 30
"""How many characters around a figure may say that it is a level."""
_LEVEL_EN = re.compile(r"\b(?:targets?|goals?|level|mark|threshold|ceiling|limit|quota)\b")
_EXCEEDED_EN = re.compile(
    r"\b(?:exceed(?:ed|s)|overshot|overshoots|surpass(?:ed|es)|topp?(?:ed|s)) "
    r"(?:(?:the|its|their|an?|[a-z.]+'s?|u\.s\.|central|bank's|official|level|target|goal|mark|of) )*\$?$"
)
_PASSED_AR = re.compile(
    r"تجاوز|تخط|جاوز|فاق|[يت]فوق|تعدي|اعلي|فوق|كسر|زاد|[يت]زيد|اخترق|اجتاز|قفز|اكثر|ازيد|بعد بلوغ"
)


def only_became_least(sides: Sides) -> bool:
    """Whether no more than so many, لم يفز إلا بجائزتين, became at least so many."""
    if sides.en.qualifier not in (Qualifier.AT_LEAST, Qualifier.MORE_THAN) or sides.ar.qualifier:
        return False
    before, behind = sides.arabic.words_before, sides.arabic.words_after
    return before[:1] in (["الا"], ["سوي"]) or behind[:1] == ["فقط"]
