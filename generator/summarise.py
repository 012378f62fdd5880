"""The brief: three to five sentences of the article itself, in its order.

Each is chosen for what it covers and where it stands. News leads with what matters, so an early
sentence counts more (the lead baseline: Nenkova 2005, "Automatic text summarization of newswire");
after that, the sentence wins that adds most of the article's frequent stems not yet covered
(Nenkova and Vanderwende 2005, SumBasic), with a share for the key figures it carries.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from math import sqrt
from typing import TYPE_CHECKING

from generator.figures import check_summary
from generator.models import Summary, SummarySentence
from generator.stems import stems, without_marks

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.models import Passage

MIN_SENTENCES, MAX_SENTENCES = 3, 5
MIN_WORDS, MAX_WORDS = 60, 120
"""Of English; an Arabic sentence still pending is reckoned at 1.2 English words a word."""
_LEAD, _FIGURES, _TITLE = 0.9, 0.35, 0.5
_DEPENDENT = 0.45
"""What a sentence is worth when it leans on the one before it."""
_SAME = 0.7
"""Share of a sentence's stems above which another that has them says the same."""

# Openings that lean on the sentence before.
_LEANS_ON_CONTEXT = re.compile(
    r"(?:و?(?:لكن|بالتالي|بذلك|لهذا|لذلك|لذا|هكذا|كذلك|مع ذلك|رغم ذلك|تلك|هذا|هذه|هؤلاء|ذلك|هو|هي|في المقابل)"
    r"|بل|إلا أن|غير أن|بيد أن|ناهيك|كما|أيضا|ثم|إنه|إنها|وقد|وكان قد|فيما|بعد ذلك|إلى ذلك|عندها|حينها"
    r"|من (?:جهته|جهتها|جانبه|جانبها)|و?بدور(?:ه|ها)|علاوة على|فضلا عن|و[يتنأ]\w{2,})\b"
)
_NOT_LEANING = re.compile(r"(?:وسط|وسائل|وسيط|وتيرة|وأحد|وأعلن|وأكد|وأوضح|وأفاد)\w*\b")
"""Words that begin like a verb after و and are none, and verbs of saying that name their speaker next."""
_QUOTE = re.compile('[“«"][^”»"]{20,}[”»"]')
_SAID = (
    "قال|قول|ضيف|أضاف|ؤكد|أكد|وضح|أوضح|صرح|كتب|ذكر|علن|أعلن|تابع|شدد|اعتبر|رأى|رأت|رى|نقل|شير|أشار|أفاد|لفت|حذر"
    "|كشف|نفى|نفت|زعم|وصف|علق|أجاب|اعترف|أردف|استطرد|طالب|تعهد|دعا|ختم"
)
_SPEECH = re.compile(
    rf"\b[وف]?[يت]?(?:{_SAID})(?:ت|وا|ا)?\b|\b[وف]?(?:ب?حسب|وفقا?|على لسان|قائلا|قائلة|مضيف|مؤكد|مشير|موضح)"
)
_UNNAMED_SPEAKER = re.compile(
    rf"[وف]?[يت]?(?:{_SAID})(?:ت|وا|ا)?\s*:?\s*(?:إلى )?(?:ب?[إأ]ن(?:ه|ها|هم|هما|هن|ني|نا)?\b|[“«\"])"
)


@dataclass(frozen=True, slots=True)
class _Candidate:
    passage: Passage
    stems: frozenset[str]
    words: float
    merit: float
    """What speaks for it whatever else is chosen: place, title, figures, standing alone."""


def summarise(passages: Sequence[Passage]) -> Summary:
    """The brief of an article whose passages these are, the title first."""
    candidates = _candidates(passages)
    weights = _weights(passages)
    chosen: list[_Candidate] = []
    while candidates and len(chosen) < MAX_SENTENCES:
        covered = frozenset[str]().union(*(candidate.stems for candidate in chosen))
        fitting = [c for c in candidates if _fits(chosen, c) and not _repeats(chosen, c)]
        if not fitting:
            break
        best = max(fitting, key=lambda c: (_gain(c, covered, weights), -passages.index(c.passage)))
        chosen.append(best)
        candidates.remove(best)
        if len(chosen) >= MIN_SENTENCES and sum(c.words for c in chosen) >= MIN_WORDS * 1.35:
            break
    order = {passage.id: place for place, passage in enumerate(passages)}
    picked = sorted((c.passage for c in chosen), key=lambda passage: order[passage.id])
    return Summary("extractive", tuple(_sentence(passage) for passage in picked))


def _candidates(passages: Sequence[Passage]) -> list[_Candidate]:
    title = frozenset(stems(passages[0].segment.text))
    made = []
    for place, passage in enumerate(passages[1:]):
        text = without_marks(passage.segment.text)
        if text.endswith(("؟", "?")) or _nobodys(text):
            continue  # a question answers nothing, and a quote without its speaker proves nothing
        found = frozenset(stems(text))
        key = sum(figure.key for figure in passage.comparison.arabic)
        merit = (
            _LEAD / (1 + place / 2)
            + _TITLE * len(found & title) / max(1, len(title))
            + _FIGURES * min(key, 2)
        )
        leans = place > 0 and _LEANS_ON_CONTEXT.match(text) and not _NOT_LEANING.match(text)
        made.append(_Candidate(passage, found, _words(passage), merit * (_DEPENDENT if leans else 1)))
    return made


def _nobodys(text: str) -> bool:
    """Whether the sentence passes on words without saying whose."""
    return bool(_UNNAMED_SPEAKER.match(text) or (_QUOTE.search(text) and not _SPEECH.search(text)))


def _weights(passages: Sequence[Passage]) -> dict[str, float]:
    """How much of the article each stem makes up, once or not at all a sentence."""
    counts = Counter(s for passage in passages for s in set(stems(passage.segment.text)))
    return {s: count / len(passages) for s, count in counts.items() if count > 1}


def _gain(candidate: _Candidate, covered: frozenset[str], weights: dict[str, float]) -> float:
    fresh = sum(weights.get(s, 0.0) for s in candidate.stems - covered)
    total = sum(weights.get(s, 0.0) for s in candidate.stems) or 1.0
    return candidate.merit * (0.3 + 0.7 * fresh / total) + fresh / (1 + sqrt(len(candidate.stems)))


def _fits(chosen: Sequence[_Candidate], candidate: _Candidate) -> bool:
    if len(chosen) < MIN_SENTENCES:
        room = MAX_WORDS - sum(c.words for c in chosen)
        return candidate.words <= max(room - 15 * (MIN_SENTENCES - len(chosen) - 1), 25)
    return sum(c.words for c in chosen) + candidate.words <= MAX_WORDS


def _repeats(chosen: Sequence[_Candidate], candidate: _Candidate) -> bool:
    return any(
        len(c.stems & candidate.stems) > _SAME * min(len(c.stems), len(candidate.stems)) for c in chosen
    )


def _words(passage: Passage) -> float:
    english = passage.translation.text
    return float(len(english.split())) if english else 1.2 * len(passage.segment.text.split())


def _sentence(passage: Passage) -> SummarySentence:
    text, english = passage.segment.text, passage.translation.text
    findings = check_summary([text], english) if english else ()
    return SummarySentence((passage.id,), text, english, findings)
