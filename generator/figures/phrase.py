"""What a figure measures, in the words of its own clause, and the figure with all that bounds it.

English and Arabic state it in one of three places: after a preposition ("$1.5 billion in net
income", 1.5 مليار دولار من صافي الدخل), as the counted noun and what follows it, or before the
verb that leads to the figure ("the salary offered goes up to", الراتب المقترح يصل إلى).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.figures.bounds import Bound, bound_after, bound_before
from generator.figures.characters import fold_word
from generator.figures.context import LONGEST_RATE, PER_PHRASES, STOP_WORDS

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from generator.models import Figure

MAX_WORDS = 7
_HYPHENS = "-\N{NON-BREAKING HYPHEN}"
_WORD = re.compile(r"\S+")
_PIECE = re.compile(r"(?P<word>[^\s\d!-/:-@\[-`{-~،؛؟«»“”‘’–—…]+)|[^\s]")
_NEAR = 120
"""Characters on either side of a figure in which its bound is looked for."""
_BETWEEN = frozenset({"a", "an"})
"""Words between a bound and its figure."""
_BORDER = re.compile(r"[.,،](?=\s|$)|[!?؟؛;:\n–—()“”\"«»\[\]]")


def _folded(*lines: str) -> frozenset[str]:
    return frozenset(fold_word(word) for line in lines for word in line.split())


_INTO = _folded("in of for من في ل")
"""Prepositions after a figure that lead to what it measures."""
_BREAKS = _folded(
    "and but or which that who whom while as because from during between by at to with than since when"
    " after before, under over on into per if so where",
    "من إلى في على عن مع خلال بين منذ حتى بعد قبل أن إن أنه أنها التي الذي الذين حيث كما فيما بينما",
    "أو ثم لكن",
)
_LINKS = STOP_WORDS | _folded(
    "goes go going reach reached reaches reaching rise rose rises rising fall fell falls amounted amounts",
    "total totals totalled totaled totalling totaling hit stood stands cost costs worth posted posts earned",
    "earn paid pays grew increased climbed jumped dropped declined decreased slid estimated set exceeded",
    "averaging averaged recorded registered made make makes brought counted listed named called it's",
    "بلغ بلغت يبلغ تبلغ بلوغ وصل وصلت يصل تصل سجل سجلت يسجل ارتفع ارتفعت انخفض انخفضت تراجع تراجعت زاد زادت",
    "بقيمة بنسبة بنحو بحوالي بواقع بمقدار قدرها قدره قيمتها قيمته نسبته نسبتها يضم تضم ضمت ضم حولت حقق حققت",
    "شمل شملت تشمل فقد قد وقد كانت يكون تكون تقدر يقدر قدرت أدرج مقابل عددهم عددها عدده",
)
_ARTICLES = _folded("the a an its their his her our this these those another such")


def extent(text: str, figure: Figure) -> tuple[int, int]:
    """Where the figure begins and ends with its bound, its counted noun and its rate."""
    start, end = figure.start, figure.end
    bound, spans = _bound(text, figure)
    if bound is not None:
        start = spans[-bound.words][0]
    if (
        figure.noun
        and (found := text.find(figure.noun, end)) >= 0
        and not text[end:found].strip(f" {_HYPHENS}")
    ):
        end = found + len(figure.noun)
    if figure.qualifier is not None and bound is None:
        end = _end_of_bound(text, end, figure)
    if figure.per is not None:
        end = _end_of_rate(text, end, figure.per)
    return start, end


def _bound(text: str, figure: Figure) -> tuple[Bound | None, list[tuple[int, int]]]:
    """The bound before the figure, and the spans of the words before it."""
    if figure.qualifier is None:
        return None, []
    words, spans = _words(text, max(0, figure.start - _NEAR), figure.start)
    while words and (words[-1] in _BETWEEN or (spans[-1][1] == figure.start and len(words[-1]) < 3)):
        words.pop()
        spans.pop()
    bound = bound_before(words)
    return (bound if bound and bound.qualifier is figure.qualifier else None), spans


def _words(text: str, start: int, end: int) -> tuple[list[str], list[tuple[int, int]]]:
    """The folded words and their spans; a mark is an empty word."""
    found = list(_PIECE.finditer(text, start, end))
    words = [fold_word(piece.group()) if piece.lastgroup == "word" else "" for piece in found]
    return words, [piece.span() for piece in found]


def _end_of_bound(text: str, end: int, figure: Figure) -> int:
    """The end of a bound behind the figure, which may stand after another word or two."""
    words, spans = _words(text, end, min(len(text), end + _NEAR))
    for skipped in range(min(4, len(words))):
        behind = bound_after(words[skipped:])
        if behind and behind[0] is figure.qualifier:
            return spans[skipped + behind[1] - 1][1]
        if not words[skipped]:
            return end
    return end


def verbatim(text: str, figure: Figure) -> str:
    """The figure as written, with its bound, its counted noun and its rate."""
    return text[slice(*extent(text, figure))]


def measures(text: str, figure: Figure, figures: Iterable[Figure]) -> str:
    """The words of the figure's clause that say what it measures; `figures` are all of the text."""
    start, end = extent(text, figure)
    others = [other for other in figures if other != figure]
    floor = max((other.end for other in others if other.end <= start), default=0)
    ceiling = min((other.start for other in others if other.start >= end), default=len(text))
    before = _BORDER.split(text[floor:start])[-1].split()
    after = _BORDER.split(text[end:ceiling])[0].split()
    if figure.noun:
        return _of_noun(text, figure, before, after)
    return _after(after) or _before(before) or " ".join(after[:MAX_WORDS])


def counted(text: str, figure: Figure) -> str | None:
    """The noun as it stands after a number: "members" for the compound "160,000-member"."""
    if figure.noun and text[figure.end] in _HYPHENS and not figure.noun.endswith("s"):
        return f"{figure.noun}s"
    return figure.noun


def _of_noun(text: str, figure: Figure, before: Sequence[str], after: Sequence[str]) -> str:
    """For a count: the noun with what follows it, or whose it is when nothing follows."""
    noun = figure.noun or ""
    compound = text[figure.end] in _HYPHENS if figure.end < len(text) else False
    following = _until_break(after if compound else after[1:], MAX_WORDS)
    if compound and following:
        return following
    if after and (following or fold_word(after[0]) in _INTO or after[0].startswith("ل")):
        return " ".join((noun, *after[:1], following)).strip()
    return _before(before) or noun


def _after(words: Sequence[str]) -> str:
    if not words or fold_word(words[0]) not in _INTO:
        return ""
    return _until_break(words[1:], MAX_WORDS)


def _until_break(words: Sequence[str], most: int) -> str:
    """The first words, up to the next preposition, conjunction or relative."""
    kept: list[str] = []
    for word in words[:most]:
        folded = fold_word(word)
        if (folded in _BREAKS and folded != "of") or (kept and re.match("و[ايتبن]..", word)):
            break
        kept.append(word)
    return _bare(kept)


def _before(words: Sequence[str]) -> str:
    """The last words, without the verb that leads to the figure, back to a conjunction or relative."""
    kept = list(words)
    while kept and fold_word(kept[-1]) in _LINKS:
        kept.pop()
    tail: list[str] = []
    for word in reversed(kept[-MAX_WORDS:]):
        folded = fold_word(word)
        if folded in _BREAKS and folded not in _INTO:
            break
        tail.insert(0, word)
    return _bare(tail)


def _bare(words: Sequence[str]) -> str:
    """The words without articles and particles at their ends."""
    kept = list(words)
    while kept and fold_word(kept[0]) in _ARTICLES | _LINKS:
        kept.pop(0)
    while kept and fold_word(kept[-1]) in _ARTICLES | STOP_WORDS:
        kept.pop()
    return " ".join(kept)


def _end_of_rate(text: str, end: int, per: str) -> int:
    """The end of the rate's words, which may stand after another word or two."""
    words = list(_WORD.finditer(text, end, min(len(text), end + 60)))
    for skipped in range(min(3, len(words))):
        for count in range(LONGEST_RATE, 0, -1):
            run = words[skipped : skipped + count]
            spoken = " ".join(word.group() for word in run).rstrip(".,،؛;:!؟?")
            if len(run) == count and PER_PHRASES.get(fold_word(spoken)) == per:
                return run[0].start() + len(text[run[0].start() : run[-1].end()].rstrip(".,،؛;:!؟?"))
    return end
