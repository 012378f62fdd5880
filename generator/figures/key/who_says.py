"""Who says what a cut of a sentence tells, where news does not tell it as a fact.

Of prices and products it does, whoever says it. Of what is to come it says who foresees it; and in a war, or
where one side denies what the other says or takes back its own word, whose word it is.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.figures.key.clause import OMITTED, cut, span
from generator.figures.key.words import noun_forms, verb_forms, words
from generator.figures.lexicon.word_lists import word_list
from generator.text.clitics import CONJUNCTIONS
from generator.text.script import is_arabic

if TYPE_CHECKING:
    from collections.abc import Iterable

    from generator.figures.key.words import Word
    from generator.model import Figure, Measure

_DENIED = re.compile(
    rf"(?<!\w)[{CONJUNCTIONS}]?(?:نف[ىت]|[يتن]نفي|نفيه?ا?|نافي[اةً]|كذبت?|تكذيب"
    r"|(?:تراجع|سحب)ت?(?= (?:\w+ ){0,4}(?:عن )?(?:تأكيد|تصريح|نفي)))(?!\w)"
)
"""What tells in Arabic that somebody denies or takes back something."""
_WAR = re.compile(
    rf"(?<!\w)[{CONJUNCTIONS}]?(?:ال|لل)?(قصف|غار(?:ة|ات)|صاروخ|صواريخ|مسلح|ميليشيا|فصائل|معارك|اشتباك|قذيفة|قذائف)"
)
_AT_WAR = 3
"""Different words of war in an article whose sides each have their own numbers."""
_COMING = re.compile(r"\b(?:will|would)\b|(?<!\w)سوف(?!\w)")
_FUTURE = re.compile("س[يت].{3,}")
"""A folded verb of the future."""
_HAD = re.compile(r"\bhad\s|(?<!\w)قد\s")
"""What says that something had been so before."""
_AFTER = re.compile(
    r"[^.!?؟؛;]*?(?:\b(?:said|says|told|according to|reported|citing|warned|warns|predicted)\b"
    r"|(?<!\w)و?(?:بحسب|حسب|وفقا|وفق|نقلا|كما (?:قال|ذكر|أعلن|أفاد)ت?)(?!\w))",
    re.IGNORECASE,
)
"""Who says it, after what is said."""
_END = re.compile(r"[.!?؟؛;](?=\s|$)")
"""Where what somebody says ends."""


def is_disputed(texts: Iterable[str]) -> bool:
    """Whether somebody in the Arabic sentences of an article denies or takes back something, or wages war."""
    war = set[str]()
    for text in texts:
        if _DENIED.search(text):
            return True
        war.update(_WAR.findall(text))
    return len(war) >= _AT_WAR


def with_who_says(text: str, figure: Figure, told: Measure, most: int, *, disputed: bool) -> Measure | None:
    """The cut, if need be to the end of its sentence in `most` characters; `None` if nobody says it there.

    What is to come or had been before has who says it; the rest does in a `disputed` article alone.
    """
    start, end = told.number or (0, 0)
    language = "arabic" if is_arabic(text) else "english"
    first, last = span(text, figure)
    begin = first - len(told.text[:start].lstrip(OMITTED))
    stop = last + len(told.text[end:].rstrip(OMITTED))
    ends = [mark.end() for mark in _END.finditer(text, 0, begin)]
    before = words(text, max(ends, default=0), begin) if told.text.startswith(OMITTED) else []
    doubted = disputed or _is_coming(told.text)
    says = word_list("speaker", "saying verb") if doubted else word_list("foreseeing")
    if any(_forms(word, language) & says for word in before) or (before and _HAD.search(told.text, 0, start)):
        return None
    if not doubted or _AFTER.match(text, stop) is None:
        return told
    last_mark = _END.search(text, stop)
    whole = cut(text, figure, begin, last_mark.start() if last_mark else len(text))
    return whole if len(whole.text) <= most else None


def _is_coming(text: str) -> bool:
    """Whether something is foreseen: it will rise, سيرتفع; but not سيارة."""
    if _COMING.search(text):
        return True
    folded = (word.folded for word in words(text, 0, len(text)))
    future = (word for word in folded if _FUTURE.fullmatch(word))
    return any(word not in word_list("no future", language="arabic") for word in future)


def _forms(word: Word, language: str) -> frozenset[str]:
    """The folded forms of a word under which the tables may have it."""
    if language == "english":
        return frozenset({word.folded})
    return frozenset(noun_forms(word.folded) | verb_forms(word.folded))
