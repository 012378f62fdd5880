"""What a figure measures, in the words of its own clause, and the figure with all that bounds it.

English and Arabic state it in one of three places: after a preposition ("$1.5 billion in net
income", 1.5 مليار دولار من صافي الدخل), as the counted noun and what follows it, or before the
verb that leads to the figure ("the salary offered goes up to", الراتب المقترح يصل إلى).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.figures.arabic import clause as clause_arabic
from generator.figures.bounds import Bound, bound_after, bound_before
from generator.figures.context import LONGEST_RATE, PER_PHRASES
from generator.figures.english import clause as clause_english
from generator.figures.text.characters import fold_word
from generator.models import Kind

if TYPE_CHECKING:
    from collections.abc import Iterable
    from types import ModuleType

    from generator.models import Figure

_HYPHENS = "-\N{NON-BREAKING HYPHEN}"
_WORD = re.compile(r"\S+")
_PIECE = re.compile(r"(?P<word>[^\s\d!-/:-@\[-`{-~،؛؟«»“”‘’–—…]+)|[^\s]")
_NEAR = 120
"""Characters on either side of a figure in which its bound is looked for."""
_BETWEEN = frozenset({"a", "an"})
"""Words between a bound and its figure."""
_BORDER = re.compile(r"[.,،](?=\s|$)|[!?؟؛;:\n–—()“”\"«»\[\]]")


def _folded(line: str) -> frozenset[str]:
    return frozenset(fold_word(word) for word in line.split())


_NAMED_BEFORE = _folded("of قدرها قدره قيمتها قيمته نسبتها نسبته بلغ بلغت مقدارها مقداره worth")
"""Words between the name of an amount and the amount."""
_WHEN = _folded("بعد قبل خلال منذ مدى after before over during within")
"""Words that make of a duration the time of something else."""
_OWNERS = _folded("has have had employs employing تضم يضم ضم ضمت شمل شملت يشمل تشمل نظمته نظمتها عددها")
"""Words between what has a number of members, say, and the number."""
_LEADING = _folded(
    "and that but on in at by for from to after before with since until as among including من في على"
    " إلى عن مع بعد قبل خلال منذ وأن أن وإن إن ومن وفي بينهم بينها منهم منها"
)
"""Words that open an aside, or a clause of its own that nothing before it explains."""
_RELATIVES = _folded("which who التي الذي الذين")
_GENERIC = _folded("عدده عددها قيمت نسبت")


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
    """The noun phrase of the figure's clause that says what it measures; `figures` are all of the text.

    Empty when the clause says nothing of the kind. For a count it is at least the noun.
    """
    start, end = extent(text, figure)
    floor, ceiling = _neighbours(text, figure, figures)
    clauses = [clause.split() for clause in _BORDER.split(_whole_words(text[min(floor, start) : start]))]
    after = _BORDER.split(text[end : max(end, ceiling)])[0].split()
    arabic = any("\N{ARABIC LETTER HAMZA}" <= c <= "\N{ARABIC LETTER YEH}" for c in text)
    beside = clause_arabic if arabic else clause_english
    if figure.noun:
        return _of_count(text, figure, clauses, after, beside)
    subject = _subject(text, figure, arabic=arabic)
    if subject:
        return subject
    last = fold_word(clauses[-1][-1]) if clauses[-1] else ""
    if (
        not arabic
        and after
        and (figure.kind is Kind.PERCENT or _hyphenated(figure) or last in ("a", "an", "the"))
    ):
        named = clause_english.noun(after)
        if named:
            return named
    timed = figure.kind is Kind.DURATION and last in _WHEN
    preceding = "" if timed else _preceding(clauses, beside)
    if last in _NAMED_BEFORE and preceding:
        return preceding
    return beside.behind(after) or preceding or (clause_arabic.place(after) if arabic else "")


def _neighbours(text: str, figure: Figure, figures: Iterable[Figure]) -> tuple[int, int]:
    """The end of the figure before and the beginning of the one behind, with their bounds and nouns."""
    others = [other for other in figures if other != figure and (other.key or not _bare_one(other))]
    left = max((other for other in others if other.end <= figure.start), key=lambda o: o.end, default=None)
    right = min((other for other in others if other.start >= figure.end), key=lambda o: o.start, default=None)
    floor = extent(text, left)[1] if left is not None else 0
    return floor, extent(text, right)[0] if right is not None else len(text)


def _of_count(
    text: str, figure: Figure, clauses: list[list[str]], after: list[str], beside: ModuleType
) -> str:
    """For a count: the noun with its complement, or whose it is when the clause says just that."""
    noun = figure.noun or ""
    if text[figure.end : figure.end + 1] in tuple(_HYPHENS):
        return str(beside.of_noun("", after)) or noun
    phrase = str(beside.of_noun(noun, after))
    if phrase != noun:
        return phrase
    lead = [fold_word(word) for word in clauses[-1][-2:]]
    if lead and (lead[-1] in _OWNERS or lead[-1] == "of"):
        return _preceding(clauses, beside) or noun
    return noun


def _preceding(clauses: list[list[str]], beside: ModuleType) -> str:
    """The noun phrase before the figure; over a clause that has none but its verb, in the one before."""
    for clause in reversed(clauses):
        led = bool(clause) and fold_word(clause[0]) in _LEADING
        if led and clause is not clauses[-1]:
            continue
        found = str(beside.before(clause))
        relative = bool(clause) and fold_word(clause[0]) in _RELATIVES
        if found or led or not (relative or len(clause) < 3):
            return found
    return ""


def _subject(text: str, figure: Figure, *, arabic: bool) -> str:
    """The subject between a verb that bounds and the figure: لم يزد راتب العامل على."""
    bound, spans = _bound(text, figure)
    if bound is None or not bound.subject or not arabic:
        return ""
    words = spans[len(spans) - bound.subject - bound.link : len(spans) - bound.link]
    subject = text[words[0][0] : words[-1][1]]
    generic = len(words) == 1 and fold_word(subject)[:4] in _GENERIC
    return "" if generic or fold_word(subject.split()[0]) in ("في", "باي") else subject


def _bare_one(figure: Figure) -> bool:
    return figure.kind is Kind.COUNT and figure.value == 1


def _hyphenated(figure: Figure) -> bool:
    return any(hyphen in figure.text for hyphen in _HYPHENS)


def _whole_words(text: str) -> str:
    """The text without the clitic that the figure's word begins with: و620, بألفي."""
    return re.sub(r"(?:^|\s)[وبلف]{1,2}$", " ", text)


def counted(text: str, figure: Figure) -> str | None:
    """The noun as it stands after a number: "members" for the compound "160,000-member"."""
    if figure.noun and text[figure.end] in _HYPHENS and not figure.noun.endswith("s"):
        return f"{figure.noun}s"
    return figure.noun


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
