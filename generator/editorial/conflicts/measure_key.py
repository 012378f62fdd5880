"""A comparison key: rows with equal keys measure the same thing in the same period.

The phrase for what a figure measures seldom says whose: every company has a *net income*. So a phrase of
two specific words counts only if the headlines share one of them, and a phrase of fewer never does.
Articles that name different countries are never about the same thing.

The values here are named tuples, because every run reads those of all articles.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from babel import Locale

from generator.model import Kind, Wording
from generator.text.stemming import stem, stems

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.editorial.conflicts.values import Interval
    from generator.model import Figure, KeyFigure, Movement, Story

KINDS = frozenset({Kind.MONEY, Kind.PERCENT, Kind.COUNT, Kind.QUANTITY, Kind.DURATION, Kind.RATIO})
_TELLING = 3
"""A phrase with this many specific words identifies one thing."""
# Words that are not specific: they introduce what is measured, replace a name given before, or are
# about time.
_GENERAL = frozenset(
    stem(word)
    for word in (
        "عدد قيمة حجم نسبة معدل إجمالي مجموع متوسط مستوى كمية مبلغ رقم حوالي نحو تقريبا شركة شركات مؤسسة بنك"
        " مصرف ميناء صندوق وزارة الوزارة حكومة هيئة منظمة جامعة نادي فريق الفريق حزب بلد بلاد البلاد دولة"
        " مدينة محافظة منطقة مشروع مصنع عام سنة السنة شهر أسبوع يوم ربع نصف فترة مالي أول الأولى ثاني ثالث"
        " رابع ماضي حالي جاري مقبل سنوي شخص أشخاص نسمة بلغ وصل"
    ).split()
)
_MOVING = frozenset(stem(word) for word in "سعر السعر أسعار الأسعار صرف الصرف مؤشر المؤشر بورصة".split())
"""Things that change daily: without a period, two articles do not mean the same value."""


class MeasureKey(NamedTuple):
    """What a row measures; rows with equal keys measure the same thing, unless `alike` is false."""

    kind: Kind
    unit: str | None
    per: str | None
    moved: Movement | None
    """The movement, when the figure is a change."""
    words: frozenset[str]
    """Stems of the specific Arabic words."""
    period: str
    """An ISO interval, or `--02` for a month without its year; empty when the text gives no period."""

    @property
    def dated(self) -> bool:
        """Whether the period is fully known without the day of publication."""
        return self.period != "" and not self.period.startswith("--")


class ArticleContext(NamedTuple):
    """What surrounds the figures of an article."""

    headline: frozenset[str]
    """Stems."""
    places: frozenset[str]
    """Countries named in the headline and the row's sentence."""


class Measured(NamedTuple):
    """What a row measures, what surrounds it, and its value."""

    key: MeasureKey
    context: ArticleContext
    extent: Interval | None
    """`None` when it states no number."""
    row: str
    """Its id."""
    digest: bytes
    """Of the row."""


_CLAUSE_END = re.compile(r"[.,،؛;:!؟?]")
_COMPLEMENT = 4
"""How many stems after a count can name what it counts."""


def measure_key(story: Story, row: KeyFigure) -> MeasureKey | None:
    """What a row measures; `None` when its words do not make that clear."""
    figure = row.figure
    words = frozenset(_words(story, row)) - _GENERAL
    period = _period(row.period)
    if figure.kind not in KINDS or len(words) < _TELLING - 1 or (not period and words & _MOVING):
        return None
    moved = figure.movement if figure.movement and figure.movement.by else None
    return MeasureKey(figure.kind, figure.unit, figure.per, moved, words, period)


def article_context(story: Story, row: KeyFigure) -> ArticleContext:
    """What surrounds the figure of a row."""
    headline = stems(story.title.segment.text)
    nearby = {*headline, *stems(_sentence(story, row))}
    return ArticleContext(
        frozenset(headline), frozenset(_countries()[word] for word in nearby & _countries().keys())
    )


def alike(key: MeasureKey, context: ArticleContext, other: ArticleContext) -> bool:
    """Whether two rows with this key can be about the same thing, given their contexts."""
    if context.places and other.places and context.places != other.places:
        return False
    shared = context.headline & other.headline - _GENERAL
    return len(key.words) >= _TELLING or bool(shared & key.words)


def _words(story: Story, row: KeyFigure) -> Iterator[str]:
    if row.measures_ar.wording is Wording.LABEL:
        yield from stems(row.measures_ar.text)
    if row.figure.kind is Kind.COUNT:
        # The words beside a count say of whom, of what event, and what happened.
        sentence = _sentence(story, row)
        yield from stems(sentence[: row.figure.start])[-1:]
        yield from stems(_CLAUSE_END.split(sentence[row.figure.end :], maxsplit=1)[0])[:_COMPLEMENT]


def _sentence(story: Story, row: KeyFigure) -> str:
    return story.passage(row.segment).segment.text


def _period(period: Figure | None) -> str:
    if period is None:
        return ""
    if period.begin is not None and period.until is not None:
        return f"{period.begin.isoformat()}/{period.until.isoformat()}"
    return str(period.partial or f"--{period.text}")


@cache
def _countries() -> dict[str, str]:
    """Country codes by the stems of their Arabic names in CLDR; only names of one word."""
    names = {code: name for code, name in Locale("ar").territories.items() if code.isalpha()}
    return {stem(name): code for code, name in sorted(names.items()) if " " not in name}
