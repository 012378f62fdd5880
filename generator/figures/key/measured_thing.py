"""What a figure measures, in the words of its own clause.

English and Arabic state it in one of three places: after a preposition ("$1.5 billion in net
income", 1.5 مليار دولار من صافي الدخل), as the counted noun and what follows it, or before the
verb that leads to the figure ("the salary offered goes up to", الراتب المقترح يصل إلى).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.figures.key import arabic_noun_phrase as clause_arabic
from generator.figures.key import english_noun_phrase as clause_english
from generator.figures.key.clause import clause
from generator.figures.key.figure_span import HYPHENS, NEAR, bound_before_figure, extent, words_between
from generator.figures.lexicon.word_lists import stop_words, word_list
from generator.model import Kind, Measure
from generator.text.clitics import PREFIXES, bare_verbs
from generator.text.folding import fold_word

if TYPE_CHECKING:
    from collections.abc import Iterable
    from types import ModuleType

    from generator.model import Figure

_BORDER = re.compile(r"[.,،](?=\s|$)|[!?؟؛;:\n–—()“”\"«»\[\]]")
_MOST_SHARED = 4
_RELATIVES = frozenset({"which", "who", "التي", "الذي", "الذين"})
_GENERIC = frozenset({"عدده", "قيمت", "نسبت"})
"""Beginnings of subjects that only mean an amount."""


def measure(text: str, figure: Figure, figures: Iterable[Figure]) -> Measure:
    """What the figure measures: a noun phrase, or else its clause; `figures` are all of the text."""
    label = measures(text, figure, figures)
    return Measure(label) if label else clause(text, figure)


def measures(text: str, figure: Figure, figures: Iterable[Figure]) -> str:
    """The noun phrase of the figure's clause that says what it measures; `figures` are all of the text.

    A figure that shares the verb of the one before it shares its phrase: up 5% in May and 7% in June.
    Empty when the clause does not say. For a count it is at least the noun.
    """
    everything = tuple(figures)
    for _ in range(_MOST_SHARED):
        own = _own_phrase(text, figure, everything)
        before = None if own else _sharing(text, figure, everything)
        if before is None:
            return own
        figure = before
    return ""


def _sharing(text: str, figure: Figure, figures: Iterable[Figure]) -> Figure | None:
    """The previous like figure, if only particles, dates and words of comparison come between the two."""
    like = [f for f in figures if f.end <= figure.start and (f.kind, f.unit) == (figure.kind, figure.unit)]
    if not like or figure.start - like[-1].end > NEAR:
        return None
    before = like[-1]
    gap = text[before.end : figure.start]
    for date in figures:
        if date.kind in (Kind.DATE, Kind.PERIOD) and before.end <= date.start and date.end <= figure.start:
            gap = gap.replace(date.text, " ")
    words = (piece for piece in words_between(gap, 0, len(gap))[0] if piece)
    particles = stop_words() | word_list("comparing")
    shared = all(set(bare_verbs(word)) & particles or len(word) < 2 for word in words)
    return before if shared and not re.search(r"[.!?؟؛]\s", gap) else None


def _own_phrase(text: str, figure: Figure, figures: Iterable[Figure]) -> str:
    """The noun phrase that the figure's own surroundings state."""
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
    timed = figure.kind is Kind.DURATION and last in word_list("when")
    preceding = "" if timed else _preceding(clauses, beside)
    if last in word_list("named before") and preceding:
        return preceding
    return beside.behind(after) or preceding or (clause_arabic.place(after) if arabic else "")


def _neighbours(text: str, figure: Figure, figures: Iterable[Figure]) -> tuple[int, int]:
    """The end of the figure before and the start of the one after, with their bounds and nouns."""
    others = [other for other in figures if other != figure and (other.key or not _bare_one(other))]
    left = max((other for other in others if other.end <= figure.start), key=lambda o: o.end, default=None)
    right = min((other for other in others if other.start >= figure.end), key=lambda o: o.start, default=None)
    floor = extent(text, left)[1] if left is not None else 0
    return floor, extent(text, right)[0] if right is not None else len(text)


def _of_count(
    text: str, figure: Figure, clauses: list[list[str]], after: list[str], beside: ModuleType
) -> str:
    """For a count, the noun with its complement, or its owner when the clause states only that."""
    noun = figure.noun or ""
    if text[figure.end : figure.end + 1] in tuple(HYPHENS):
        return str(beside.of_noun("", after)) or noun
    phrase = str(beside.of_noun(noun, after))
    if phrase != noun:
        return phrase
    lead = [fold_word(word) for word in clauses[-1][-2:]]
    if lead and (lead[-1] in word_list("owning verb") or lead[-1] == "of"):
        return _preceding(clauses, beside) or noun
    return noun


def _preceding(clauses: list[list[str]], beside: ModuleType) -> str:
    """The noun phrase before the figure; from the clause before when its own has only a verb."""
    for words in reversed(clauses):
        led = bool(words) and fold_word(words[0]) in word_list("aside")
        if led and words is not clauses[-1]:
            continue
        noun_phrase = str(beside.before(words))
        relative = bool(words) and fold_word(words[0]) in _RELATIVES
        if noun_phrase or led or not (relative or len(words) < 3):
            return noun_phrase
    return ""


def _subject(text: str, figure: Figure, *, arabic: bool) -> str:
    """The subject between a verb that bounds and the figure: لم يزد راتب العامل على."""
    bound, spans = bound_before_figure(text, figure)
    if bound is None or not bound.subject or not arabic:
        return ""
    words = spans[len(spans) - bound.subject - bound.link : len(spans) - bound.link]
    subject = text[words[0][0] : words[-1][1]]
    generic = len(words) == 1 and fold_word(subject)[:4] in _GENERIC
    return "" if generic or fold_word(subject.split()[0]) in ("في", "باي") else subject


def _bare_one(figure: Figure) -> bool:
    return figure.kind is Kind.COUNT and figure.value == 1


def _hyphenated(figure: Figure) -> bool:
    return any(hyphen in figure.text for hyphen in HYPHENS)


def _whole_words(text: str) -> str:
    """The text without the clitics that the figure's word begins with: و620, بألفي."""
    return re.sub(rf"(?:^|\s)[{PREFIXES}]{{1,2}}$", " ", text)


def counted(text: str, figure: Figure) -> str | None:
    """The noun as written after a number: "members" for the compound "160,000-member"."""
    if figure.noun and text[figure.end] in HYPHENS and not figure.noun.endswith("s"):
        return f"{figure.noun}s"
    return figure.noun
