"""The brief: sentences of the article itself, in its order, chosen for each language on its own.

It begins with the lede, carries the figures of the headline, and has no sentence that leans on another one.
News begins with what matters, so earlier sentences count more (the lead baseline, which newsrooms' own
abstracts confirm: Nenkova 2005, "Automatic text summarization of newswire"); a later sentence can be
preferred for the key figures it adds. `benchmarks/summaries.py` compares this with the lead alone, LexRank
and TextRank; what brought no gain there (central words, the headline's words) is left out.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.editorial.briefs.headline_figures import carries, figures_to_carry
from generator.editorial.briefs.leaning import Lean, alone, lean
from generator.editorial.briefs.speakers import has_no_speaker, is_quotation, mentioned, speakers
from generator.figures import check_summary
from generator.model import ArabicSentence, BriefMethod, FindingKind, Kind, Summary, SummarySentence
from generator.text.normalize import without_marks
from generator.text.stemming import stems

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from generator.model import Figure, Finding, Passage

MIN_SENTENCES, MAX_SENTENCES = 3, 5
"""How many sentences to look for; fewer when more would be too many words."""
MIN_WORDS, MAX_WORDS = 50, 110
"""In English words."""
ARABIC_WORD = 1.2
"""How many English words an Arabic one becomes."""
FIRST = 10
"""How many sentences may be expected to carry the figures of the headline."""
_FIGURE, _MOST_FIGURES = 0.15, 2
"""Weight of each new key figure (the n-th sentence weighs 1/n), and how many figures count at most."""
_SAME = 0.7
"""Two sentences say the same if they share more than this part of the shorter one's stems."""
_SHORTEST = 5
"""Words; fewer are a heading or a dateline."""
_LONGEST_WORD = 20
"""Letters; more are words that a conversion has glued together."""
_NEAR = 4
"""How many sentences from the beginning may join a brief that is long enough without a new key figure."""
_LETTERS = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class _Candidate:
    passage: Passage
    place: int
    """1 for the first sentence after the title."""
    stems: frozenset[str]
    words: float
    figures: frozenset[tuple[object, ...]]
    whole: bool
    """Whether it is a statement with its speaker, and its English has no figure that is not in the Arabic."""
    quotation: bool
    """Whether most of it is quoted, so that it joins a brief only if that is too short without it."""
    lean: Lean
    text: str
    """As the brief has it, in the language `language`."""
    language: str


def summarise(passages: Sequence[Passage]) -> Summary:
    """The brief of an article with these passages, the title first.

    A sentence whose translation is unsure is left out of the English, and the next one that can be read alone
    takes its place. The Arabic brief depends on the Arabic alone. A brief is longer than the limit only if
    its lede is.
    """
    every = [_candidate(n, p) for n, p in enumerate(passages) if n]
    chosen = _chosen(passages, [c for c in every if not c.passage.unsure]) or every[:1]
    return Summary(BriefMethod.EXTRACTIVE, tuple(map(_sentence, chosen)), arabic=arabic_brief(passages))


def arabic_brief(passages: Sequence[Passage]) -> tuple[ArabicSentence, ...]:
    """The brief in the Arabic edition, whatever the English of its sentences is."""
    chosen = _chosen(passages, [_in_arabic(n, p) for n, p in enumerate(passages) if n])
    return tuple(ArabicSentence(each.passage.id, each.text) for each in chosen)


def english_words(passage: Passage) -> float:
    """The number of English words; while the English is pending, 1.2 for each Arabic word."""
    english = passage.translation.text
    return float(len(english.split())) if english else ARABIC_WORD * len(passage.segment.text.split())


def _chosen(passages: Sequence[Passage], candidates: Sequence[_Candidate]) -> list[_Candidate]:
    """The lede, then what carries the headline's figures, then the best of the rest that fits."""
    lede = next((c for c in candidates if c.whole and (c.place == 1 or c.lean is Lean.NONE)), None)
    lede = lede or next(iter(candidates), None)
    if lede is None:
        return []
    chosen = [lede]
    for figure in figures_to_carry(passages[0], (c.passage for c in candidates if c.place <= FIRST)):
        if not any(carries(each.passage, figure) for each in chosen):
            chosen += _carrier(chosen, candidates, figure)
    while len(chosen) < MIN_SENTENCES or (len(chosen) < MAX_SENTENCES and _words(chosen) < MIN_WORDS):
        fitting = [
            c
            for c in candidates
            if _stands(chosen, c)
            and not (_repeats(chosen, c) or _has_unknown_speaker(passages[0], chosen, candidates, c))
        ]
        telling = [c for c in fitting if not c.quotation]
        fitting = telling or (fitting if _words(chosen) < MIN_WORDS else [])
        if not fitting:
            break
        best = max(fitting, key=lambda candidate: _worth(chosen, candidate))
        if len(chosen) > 1 and _words(chosen) >= MIN_WORDS and best.place > _NEAR and not _new(chosen, best):
            break
        chosen.append(best)
    return sorted(chosen, key=lambda candidate: candidate.place)


def _carrier(
    chosen: Sequence[_Candidate], candidates: Sequence[_Candidate], figure: Figure
) -> list[_Candidate]:
    """The first sentence with a figure of the headline; one that leans only if no other has it."""
    having = [c for c in candidates if c.place <= FIRST and c.whole and carries(c.passage, figure)]
    fitting = [c for c in having if _fits(chosen, c)]
    return fitting and [min(fitting, key=lambda c: (not _stands(chosen, c), c.place))]


def _stands(chosen: Sequence[_Candidate], candidate: _Candidate) -> bool:
    """Whether a candidate that is not chosen yet fits and can be read after those that are."""
    before = any(each.place == candidate.place - 1 for each in chosen)
    alone = candidate.lean is Lean.NONE or (candidate.lean is Lean.ON_THE_LAST and before)
    return candidate.whole and alone and candidate not in chosen and _fits(chosen, candidate)


def _has_unknown_speaker(
    title: Passage, chosen: Sequence[_Candidate], candidates: Sequence[_Candidate], candidate: _Candidate
) -> bool:
    """Whether somebody speaks whom a sentence introduced that is not in the brief."""
    language = candidate.language
    heading = title.translation.text if language == "en" else title.segment.text
    earlier = [each for each in candidates if each.place < candidate.place]
    known = mentioned(heading or "", language).union(*(mentioned(c.text, language) for c in chosen))
    told = frozenset[str]().union(*(mentioned(c.text, language) for c in earlier))
    return bool(speakers(candidate.text, language) & told - known)


def _candidate(place: int, passage: Passage) -> _Candidate:
    """A sentence as the English brief sees it: by its English if it has one."""
    english = passage.translation.text
    if english is None:
        return _in_arabic(place, passage, sound=_is_sound(passage))
    return _of(place, passage, english, "en", sound=_is_sound(passage))


def _in_arabic(place: int, passage: Passage, *, sound: bool = True) -> _Candidate:
    return _of(place, passage, passage.segment.text, "ar", sound=sound)


def _of(place: int, passage: Passage, text: str, language: str, *, sound: bool) -> _Candidate:
    arabic = without_marks(passage.segment.text)
    text = text if place == 1 else alone(text, language)
    glued = max(map(len, _LETTERS.findall(text)), default=0) > _LONGEST_WORD
    return _Candidate(
        passage,
        place,
        frozenset(stems(arabic)),
        len(text.split()) * (ARABIC_WORD if language == "ar" else 1.0),
        frozenset(_identity(f) for f in passage.comparison.arabic if f.key and f.kind is not Kind.AGE),
        sound and not glued and _is_statement(arabic),
        is_quotation(text),
        lean(text, language),
        text,
        language,
    )


def _identity(figure: Figure) -> tuple[object, ...]:
    return figure.kind, figure.value, figure.low, figure.high, figure.unit


def _is_sound(passage: Passage) -> bool:
    """Whether a person wrote its English, or the check found nothing in it but what is left out."""
    missing_only = all(finding.kind is FindingKind.MISSING for finding in passage.findings)
    return passage.translation.by_person or missing_only


def _is_statement(arabic: str) -> bool:
    """Whether the sentence is not a question, a heading, or a quotation without its speaker."""
    short = len(arabic.split()) < _SHORTEST
    return not short and not arabic.endswith(("؟", "?", ":")) and not has_no_speaker(arabic)


def _worth(chosen: Sequence[_Candidate], candidate: _Candidate) -> float:
    return 1 / candidate.place + _FIGURE * min(len(_new(chosen, candidate)), _MOST_FIGURES)


def _new(chosen: Sequence[_Candidate], candidate: _Candidate) -> frozenset[tuple[object, ...]]:
    """The key figures that a candidate adds."""
    return candidate.figures.difference(*(each.figures for each in chosen))


def _fits(chosen: Sequence[_Candidate], candidate: _Candidate) -> bool:
    return _words([*chosen, candidate]) <= MAX_WORDS


def _words(chosen: Iterable[_Candidate]) -> float:
    return sum(c.words for c in chosen)


def _repeats(chosen: Sequence[_Candidate], candidate: _Candidate) -> bool:
    return any(
        len(c.stems & candidate.stems) > _SAME * min(len(c.stems), len(candidate.stems)) for c in chosen
    )


def _sentence(candidate: _Candidate) -> SummarySentence:
    passage = candidate.passage
    arabic = passage.segment.text
    english = None if passage.unsure or candidate.language == "ar" else candidate.text
    return SummarySentence((passage.id,), arabic, english, _findings(passage, english))


def _findings(passage: Passage, english: str | None) -> tuple[Finding, ...]:
    """What is wrong with the sentence; if it is the translation itself, what the article says of that."""
    if english != passage.translation.text:
        return check_summary([passage.segment.text], english) if english else ()
    return tuple(finding for finding in passage.findings if finding.kind is not FindingKind.MISSING)
