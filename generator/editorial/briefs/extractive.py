"""The brief: three to five sentences of the article itself, in its order.

News begins with what matters, so earlier sentences count more (the lead baseline, which newsrooms' own
abstracts confirm: Nenkova 2005, "Automatic text summarization of newswire"); a later sentence can be
preferred for the key figures it adds. `benchmarks/summaries.py` compares this with the lead alone, LexRank
and TextRank; what brought no gain there (central words, the headline's words) is left out.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.figures import check_summary
from generator.model import BriefMethod, FindingKind, Summary, SummarySentence
from generator.text.clitics import CONJUNCTIONS
from generator.text.normalize import without_marks
from generator.text.stemming import stems

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.model import Passage

MIN_SENTENCES, MAX_SENTENCES = 3, 5
MIN_WORDS, MAX_WORDS = 60, 120
"""In English words."""
_FIGURE, _MOST_FIGURES = 0.1, 2
"""Weight of each new key figure (the n-th sentence weighs 1/n), and how many figures count at most."""
_SAME = 0.7
"""Two sentences say the same if they share more than this part of the shorter one's stems."""
_SHORTEST = 5
"""Words; fewer are a heading or a dateline."""

_LEANS = re.compile(
    r"(?:و?(?:لكن|بالتالي|بذلك|لهذا|لذلك|لذا|هكذا|كذلك|مع ذلك|رغم ذلك|تلك|هذا|هذه|هؤلاء|ذلك|هو|هي|هم)"
    r"|بل|إلا أن|غير أن|بيد أن|ناهيك|كما|أيضا|ثم|إنه|إنها|في المقابل|بعد ذلك|إلى ذلك|من ثم|عندها|حينها"
    r"|من (?:جهته|جهتها|جانبه|جانبها)|و?بدور(?:ه|ها)|علاوة على|فضلا عن)\b"
)
"""Openings that refer to the sentence before."""
_SAID = (
    "قال|قول|ضيف|أضاف|ؤكد|أكد|وضح|أوضح|صرح|كتب|ذكر|علن|أعلن|تابع|شدد|اعتبر|رأى|رأت|رى|نقل|شير|أشار|أفاد|لفت|حذر"
    "|كشف|نفى|نفت|زعم|وصف|علق|أجاب|اعترف|أردف|استطرد|طالب|تعهد|دعا|ختم|أخبر|خبر"
)
_SPEECH = re.compile(
    rf"\b[{CONJUNCTIONS}]?(?:[يت]?(?:{_SAID})(?:ت|وا|ا)?\b"
    "|(?:ب?حسب|وفقا?|على لسان|قائلا|قائلة|مضيف|مؤكد|مشير|موضح))"
)
_UNNAMED_SPEAKER = re.compile(
    rf"[{CONJUNCTIONS}]?[يت]?(?:{_SAID})(?:ت|وا|ا)?\s*:?\s*(?:إلى )?"
    r"(?:ب?[إأ]ن(?:ه|ها|هم|هما|هن|ني|نا)?\b|[“«\"])"
)
_QUOTE = re.compile(r"\W{0,2}[\"“”«]")
_MARKS = (('"', '"'), ("“", "”"), ("«", "»"))


@dataclass(frozen=True, slots=True)
class _Candidate:
    passage: Passage
    place: int
    """1 for the first sentence after the title."""
    stems: frozenset[str]
    words: float
    figures: frozenset[tuple[object, ...]]
    stands: bool
    """Whether it can be read alone, and its English has no figure that is not in the Arabic."""
    leans: bool
    """Whether it needs the sentence before it."""


def summarise(passages: Sequence[Passage]) -> Summary:
    """The brief of an article with these passages, the title first.

    A sentence with a doubtful translation is left out, and the next one takes its place. Three sentences
    matter more than the limit of words: if the article has no shorter ones, the brief is
    longer than the limit, but by as little as possible.
    """
    every = [_candidate(place, passage) for place, passage in enumerate(passages[1:], start=1)]
    candidates = [candidate for candidate in every if not candidate.passage.doubtful] or every
    chosen: list[_Candidate] = []
    while len(chosen) < MIN_SENTENCES or (len(chosen) < MAX_SENTENCES and _words(chosen) < MIN_WORDS):
        candidate = _next(chosen, [c for c in candidates if c not in chosen and not _repeats(chosen, c)])
        if candidate is None:
            break
        chosen.append(candidate)
    chosen.sort(key=lambda c: c.place)
    return Summary(BriefMethod.EXTRACTIVE, tuple(_sentence(c.passage) for c in chosen))


def english_words(passage: Passage) -> float:
    """The number of English words; while the English is pending, 1.2 for each Arabic word."""
    english = passage.translation.text
    return float(len(english.split())) if english else 1.2 * len(passage.segment.text.split())


def _next(chosen: Sequence[_Candidate], left: Sequence[_Candidate]) -> _Candidate | None:
    """The best candidate that can be read alone and fits; if too few sentences fit, the shortest."""
    standing = [c for c in left if _stands(chosen, c)]
    if len(chosen) < MIN_SENTENCES:
        standing = standing or list(left)
    fitting = [c for c in standing if _fits(chosen, c, standing)]
    if fitting:
        return max(fitting, key=lambda c: _worth(chosen, c))
    return min(standing, key=lambda c: c.words, default=None) if len(chosen) < MIN_SENTENCES else None


def _candidate(place: int, passage: Passage) -> _Candidate:
    text = without_marks(passage.segment.text)
    return _Candidate(
        passage,
        place,
        frozenset(stems(text)),
        english_words(passage),
        frozenset((f.kind, f.value, f.low, f.high, f.unit) for f in passage.comparison.arabic if f.key),
        _stands_alone(text) and _is_sound(passage),
        place > 1 and bool(_LEANS.match(text) or _UNNAMED_SPEAKER.match(text)),
    )


def _is_sound(passage: Passage) -> bool:
    """Whether a person wrote its English, or the check found nothing in it but what is left out."""
    missing_only = all(finding.kind is FindingKind.MISSING for finding in passage.findings)
    return passage.translation.by_person or missing_only


def _stands_alone(text: str) -> bool:
    """Whether the sentence is not a question, a heading, or a quotation without its speaker."""
    return len(text.split()) >= _SHORTEST and not text.endswith(("؟", "?", ":")) and not _nobodys(text)


def _nobodys(text: str) -> bool:
    """Whether the sentence quotes without naming the speaker, in half a quotation or a whole one."""
    halved = any(
        text.count(opening) % 2 if opening == closing else text.count(opening) != text.count(closing)
        for opening, closing in _MARKS
    )
    return halved or bool(_QUOTE.match(text) and not _SPEECH.search(text))


def _worth(chosen: Sequence[_Candidate], candidate: _Candidate) -> float:
    covered = frozenset[tuple[object, ...]]().union(*(c.figures for c in chosen))
    return 1 / candidate.place + _FIGURE * min(len(candidate.figures - covered), _MOST_FIGURES)


def _stands(chosen: Sequence[_Candidate], candidate: _Candidate) -> bool:
    before = any(c.place == candidate.place - 1 for c in chosen)
    return candidate.stands and (before or not candidate.leans)


def _fits(chosen: Sequence[_Candidate], candidate: _Candidate, others: Sequence[_Candidate]) -> bool:
    """Whether it fits together with the shortest others still needed; the first one always does."""
    wanted = max(0, MIN_SENTENCES - len(chosen) - 1)
    reserved = sorted(c.words for c in others if c is not candidate)[:wanted]
    return not chosen or _words([*chosen, candidate]) + sum(reserved) <= MAX_WORDS


def _words(chosen: Sequence[_Candidate]) -> float:
    return sum(c.words for c in chosen)


def _repeats(chosen: Sequence[_Candidate], candidate: _Candidate) -> bool:
    return any(
        len(c.stems & candidate.stems) > _SAME * min(len(c.stems), len(candidate.stems)) for c in chosen
    )


def _sentence(passage: Passage) -> SummarySentence:
    text, english = passage.segment.text, None if passage.doubtful else passage.translation.text
    findings = check_summary([text], english) if english else ()
    return SummarySentence((passage.id,), text, english, findings)
