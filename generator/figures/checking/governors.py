"""Words that a figure depends on and that a translation must keep: stolen money, the law of 1996.

When such a word is next to an Arabic figure and the English has none of its translations anywhere, the
figure has come to mean something else. The words are in the table `governors`.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from generator.figures.checking.counted_nouns import forms
from generator.figures.lexicon.table import table
from generator.model import Figure, Kind, Severity
from generator.text.folding import fold, fold_word

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.figures.checking.sides import Context, Sides

_REACH = {Kind.MONEY: 3, Kind.DURATION: 3}
"""How many words before a figure to search, links apart; 2 for other kinds, 1 for dates."""
_LINKS = frozenset(
    fold_word(word)
    for word in "في من على إلى ب ل مبلغ بمبلغ قيمة بقيمة قيمتها قيمته قدرها قدره بقوة قوته قوتها بلغت بلغ"
    " نسبة بنسبة نحو حوالي أكثر أقل مدة لمدة البالغ البالغة معدل بمعدل".split()
)
_NEAR = 40
"""How many characters before and after a figure to search for its governor."""
_CLAUSE = re.compile(r"[.,;:!?،؛؟()]")
_WORD = re.compile(r"[^\W_]+")


@cache
def _governors() -> dict[tuple[Kind, str], tuple[Severity, re.Pattern[str]]]:
    """By kind of figure and folded Arabic word, how much its loss matters and a pattern of its English."""
    patterns: dict[tuple[Kind, str], tuple[Severity, re.Pattern[str]]] = {}
    for row in table("governors"):
        english = re.compile(rf"\b(?:{'|'.join(map(re.escape, row.words('english')))})")
        found = row.choice("severity", Severity), english
        patterns |= {(row.choice("kind", Kind), word): found for word in row.folded("arabic")}
    return patterns


@cache
def _kinds() -> frozenset[Kind]:
    return frozenset(kind for kind, _ in _governors())


def ungoverned(sides: Sides) -> Severity | None:
    """How much it matters that the Arabic figure depends on a word that is nowhere in the English.

    `None` when it depends on none, or the English text has a translation of one.
    """
    ar, arabic, en, english = sides
    if (arabic.lang, english.lang) != ("ar", "en"):
        return None
    if ar.kind not in _kinds() or (ar.kind is not en.kind is Kind.DATE):
        return None
    governors = _governors()
    keys = ((ar.kind, form) for word in _next_to(ar, arabic) for form in forms(word))
    known = [governors[key] for key in keys if key in governors]
    if not known:
        return None
    text = fold(english.text).text
    if any(pattern.search(text) for _, pattern in known):
        return None
    return Severity.ERROR if any(severity is Severity.ERROR for severity, _ in known) else Severity.HINT


def _next_to(figure: Figure, context: Context) -> Iterator[str]:
    """The folded words before the figure, in its clause, and the one after it."""
    words = _WORD.findall(_CLAUSE.split(context.before[-_NEAR:])[-1])[::-1]
    if figure.kind is Kind.DATE:
        yield from words[:1]
        return
    content = [word for word in words if word not in _LINKS]
    yield from content[: _REACH.get(figure.kind, 2)]
    yield from _WORD.findall(_CLAUSE.split(context.after[:_NEAR])[0])[:1]
