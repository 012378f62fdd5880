"""Parts and multiples of which the Arabic says nothing: two thirds for أغلبية, doubling for زيادة."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.model import Figure, Kind
from generator.text.folding import fold

if TYPE_CHECKING:
    from generator.figures.checking.texts import Texts

_PART = re.compile(r"\b(?:a|one|two|three|four)[ -](?:third|fifth|sixth|tenth|quarters)")
_ANY_PART = re.compile("ثلث|ثلاث|ارباع|ربع|خمس|خماس|سدس|سداس|سبع|ثمن|تسع|عشر|عشار|%|٪|المئه|المائه|ميه")
"""Words and signs in which Arabic may state a part."""


_MULTIPLES = (
    (
        re.compile(r"\b(?:doubl(?:ed|es|ing)|tripl(?:ed|es|ing)|quadrupl(?:ed|es|ing))\b"),
        re.compile("ضعف|ضعاف|ضاعف|مثل|امثال|مرتين|مرات|زدوج|ثنائ|ثلاث|اربع|رباع|مكرر|مئه|مائه|[0-9]"),
    ),
    (
        re.compile(r"\bhalv(?:ed|es|ing)\b"),
        re.compile("نصف|نصاف|شطر|قسم|نص |خمسين|خمسون|[0-9]"),
    ),
)
"""English verbs for multiplying and halving, and what Arabic may say for them."""


def multiple_invented(texts: Texts) -> Figure | None:
    """The English verb for a multiple or a half when the Arabic has no word for it."""
    if not texts.translated:
        return None
    english = fold(texts.target)
    for verbs, words in _MULTIPLES:
        verb = verbs.search(english.text)
        if verb and not words.search(fold(texts.source).text):
            start, end = english.span(verb.start(), verb.end())
            return Figure(Kind.RATIO, start, end, texts.target[start:end], "vague", key=False)
    return None


def part_invented(figure: Figure, texts: Texts) -> bool:
    """Whether the English has thirds or fifths of something, and the Arabic no word for any part."""
    if figure.kind is not Kind.RATIO or not texts.translated or not _PART.search(figure.text):
        return False
    return bool(texts.source) and _ANY_PART.search(fold(texts.source).text) is None
