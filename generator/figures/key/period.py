"""The date or period that dates a figure itself, and not the year of a comparison, a founding or a contract.

A date belongs to the figure before it in its clause; a date before the first figure of a sentence belongs to
every figure up to a comparison: في 2016 بلغ العجز 5 مليارات مقابل 3 مليارات في 2015.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING

from hijridate import Hijri

from generator.figures.key.arabic_phrase import is_definite, is_verb, noun_of
from generator.figures.key.figure_span import extent
from generator.figures.key.part_of_year import with_parts
from generator.figures.key.relative_periods import COMING, relative_periods
from generator.figures.key.whole_period import whole
from generator.figures.key.words import Word, noun_forms, words
from generator.figures.lexicon.measures import MOVES
from generator.figures.lexicon.word_lists import word_list
from generator.figures.reading.enrich.context import move_of
from generator.figures.reading.enrich.resolve_dates import resolve
from generator.model import Calendar, Figure, Kind
from generator.text.folding import fold_word

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from generator.model import PartialDate

_DATES = frozenset({Kind.DATE, Kind.PERIOD})
_STRONG = frozenset('.؛;:!؟?«»“”"\n')
_NEAR = 240
"""Most characters between a figure and its date."""
_AFTER_MARK = 4
"""How many words between a mark after the figure and its date."""
_FIRST_YEAR = 1900
"""A number below it is more often a count than the year of a figure."""
_AS_FOR = frozenset({"اما"})
_MORE_THAN = frozenset({"عن", "عنه", "عنها", "عما", "مما", "فوق"})
_MULTIPLES = frozenset({"ضعف", "ضعفا", "اضعاف", "امثال"})
_NOW = frozenset({"الآن", "اللحظه"})
_OF_YEAR = 25
"""Most characters between months and their year."""
_LEADING = 4
"""How many words before a date can say what it dates."""


def period(
    text: str,
    figure: Figure,
    figures: Sequence[Figure],
    published: date | None = None,
    known: Figure | None = None,
) -> Figure | None:
    """The date of the figure in an Arabic sentence, with its interval if that is known.

    `known` is the last part of a year that the sentences before state, of which one is "the same".
    """
    if figure.kind in (Kind.AGE, Kind.DURATION):
        return None
    stated = [other for other in figures if other.kind in _DATES]
    seen = [p for p in relative_periods(text, published) if not any(_overlap(p, d) for d in stated)]
    if coming := next((p for p in seen if p.rule == COMING and _is_right_after(text, figure, p)), None):
        return coming  # 3.3% next year
    resolved = partial(_resolved, published=published)
    past = (*stated, *(p for p in seen if p.rule != COMING))
    dates = with_parts(text, past, figures, resolved, known)
    own = [date for date in dates if not _of_another(text, date, figures)]
    amounts = [other for other in figures if other.key and other is not figure]
    found = _after(text, figure, own, amounts) or _before(text, figure, own, amounts)
    if found is None:
        return None
    meant = whole(text, found, dates)
    others = (date for date in dates if date not in own)
    return None if any(_overlap(meant, date) for date in others) else _resolved(meant, published)


def _is_right_after(text: str, figure: Figure, date: Figure) -> bool:
    return figure.end <= date.start and not text[extent(text, figure)[1] : date.start].strip()


def _resolved(found: Figure, published: date | None) -> Figure:
    if found.partial is not None and found.partial.calendar is Calendar.HIJRI:
        return _with_gregorian(found, found.partial)
    if published is None:
        return found
    day = datetime(published.year, published.month, published.day)  # noqa: DTZ001 - texts have no zone
    resolved = resolve(found, day)
    return resolved if resolved.begin is None or resolved.begin <= day or found.begin else found


def _with_gregorian(found: Figure, partial: PartialDate) -> Figure:
    """A Hijri date as stated, with its interval of days if the Umm al-Qura calendar covers it."""
    first, last = partial.ends
    if first.year is None or last.year is None:
        return found
    try:
        begin = Hijri(first.year, first.month or 1, first.day or 1).to_gregorian()
        final = Hijri(last.year, last.month or 12, 1)
        end = Hijri(last.year, last.month or 12, last.day or final.month_length()).to_gregorian()
    except (OverflowError, ValueError):
        return found
    days = (datetime(day.year, day.month, day.day) for day in (begin, end))  # noqa: DTZ001 - texts have no zone
    start, until = days
    return found._replace(begin=start, until=until + timedelta(days=1))


def _overlap(figure: Figure, other: Figure) -> bool:
    return figure.start < other.end and other.start < figure.end


def _of_another(text: str, date: Figure, figures: Sequence[Figure]) -> bool:
    """Whether the words right before a date say that it dates something else."""
    before = [word for word in words(text, max(0, date.start - 40), date.start, figures) if not word.figure]
    place = next((i + 1 for i in reversed(range(len(before))) if before[i].text in _STRONG), 0)
    near = before[place:][-_LEADING:]
    if date.text.isdecimal() and int(date.text) < _FIRST_YEAR:
        return True
    begun = words(text, date.start, date.end)[:1]
    if (
        _is_of_part(near)
        or _ends_a_span(text, date, figures)
        or _begins_a_span(text, date, figures)
        or _is_of_months(text, date, figures)
    ):
        return True
    coming = words(text, date.end, min(len(text), date.end + 30))[:_LEADING]
    if (
        any(_is(word, "period of another") for word in (*near, *begun))
        or any(_is(word, "coming") for word in coming)
        or any(_is(word, "year of another kind") for word in coming[:1])
    ):
        return True
    return _compares(text, date, figures)


def _is_of_part(near: Sequence[Word]) -> bool:
    """Whether a date is only the year of a part like another, or of a forecast: الربع المماثل من 2010."""
    folded = [word.folded for word in near[-2:]]
    begun = folded[-1:] in (["من"], ["الفتره"], ["الشهر"], ["الربع"])
    alike = begun and any(_is(word, "the same") for word in near[:-1])
    return alike or folded[-1:] == ["عن"] or any(_is(word, "forecast") for word in near[-2:])


def _is_of_months(text: str, date: Figure, figures: Sequence[Figure]) -> bool:
    """Whether a date is the year of which some months are meant: الأشهر التسعة الأولى من هذا العام."""
    for other in figures:
        if other.kind is Kind.DURATION and other.end <= date.start < other.end + _OF_YEAR:
            gap = words(text, other.end, date.start)
            if "من" in [word.folded for word in gap] and not any(word.border for word in gap):
                return True
    return False


def _begins_a_span(text: str, date: Figure, figures: Sequence[Figure]) -> bool:
    """Whether a date is the first of a span whose last is another: من أول يوليو وحتى نهاية مارس."""
    last = next((f for f in figures if f.kind in _DATES and 0 <= f.start - date.end < _OF_YEAR), None)
    gap = words(text, date.end, last.start) if last else []
    return 0 < len(gap) < _LEADING - 1 and (_is(gap[0], "until") or gap[0].folded == "الي")


def _ends_a_span(text: str, date: Figure, figures: Sequence[Figure]) -> bool:
    """Whether a date is the last of a span whose first is another: منذ يناير وحتى نهاية الأسبوع.

    What is summed up to a month (إلى موفى نوفمبر) is not that month's.
    """
    before = words(text, max(0, date.start - 80), date.start)
    if any(
        pair.folded in ("الي", "والي") and _is(word, "up to")
        for pair, word in pairwise(before[-2 * _LEADING :])
    ):
        return True
    until = any(_is(word, "until") for word in before[-_LEADING:])
    first = any(f.kind in _DATES and 0 <= date.start - f.end < _OF_YEAR for f in figures)
    return until and (first or any(_is(word, "since") for word in before))


def _compares(text: str, date: Figure, figures: Sequence[Figure]) -> bool:
    """Whether a date is that of a comparison without an amount: مقارنة مع نفس الفترة من 2015."""
    amounts = [figure for figure in figures if figure.key]
    for word in reversed(words(text, max(0, date.start - _NEAR), date.start, amounts)):
        if word.border or word.figure:
            return False
        if _is(word, "period of comparison"):
            return True
    return False


def _is(word: Word, name: str) -> bool:
    return bool(noun_forms(word.folded) & word_list(name))


def _after(text: str, figure: Figure, dates: Sequence[Figure], amounts: Sequence[Figure]) -> Figure | None:
    """The first date after the figure, if neither another amount nor a comparison comes between."""
    date = next((date for date in dates if date.start >= figure.end), None)
    if date is None or any(figure.end <= other.start < date.start for other in amounts):
        return None
    between = words(text, extent(text, figure)[1], date.start)
    if any(word.folded in _MORE_THAN or _is(word, "opens another clause") for word in between):
        return None  # more than then
    marks = [place for place, word in enumerate(between) if word.border]
    if marks and _begins_a_clause(text, date, amounts):
        return None  # so many islands, and in 2018 so many drowned
    if between and (noun := noun_of(between[-1].folded)) and noun.sort not in MOVES and _is_bare(between):
        return None  # lower than the prices of last week
    if _is_of_base(text, figure, between):
        return None
    distant = bool(marks) and (len(between) - marks[0] - 1 > _AFTER_MARK or _is_relative(text, figure))
    return None if distant or _parted(figure.end, date.start, between) else date


def _is_of_base(text: str, figure: Figure, between: Sequence[Word]) -> bool:
    """Whether a date after a figure is that of what it is compared with.

    Seven metres less than it was in April, خمسة أضعاف ما كان في 2010.
    """
    less = any(word.folded == "من" for word in between) and _is_more_or_less(text, figure)
    multiple = figure.noun is not None and fold_word(figure.noun) in _MULTIPLES
    return less or bool(multiple and between and between[0].folded not in word_list("preposition"))


def _is_bare(between: Sequence[Word]) -> bool:
    """Whether the noun right before a date is annexed to it: بسنتيمات على أسعار | الأسبوع الماضي."""
    return not is_definite(between[-1].folded) and not between[-1].folded.endswith("ا")


def _begins_a_clause(text: str, date: Figure, amounts: Sequence[Figure]) -> bool:
    """Whether an amount of its own follows a date after a mark."""
    following = next((amount for amount in amounts if amount.start >= date.end), None)
    gap = words(text, date.end, following.start) if following else []
    own = not any(word.border or _is(word, "period of comparison") for word in gap)
    return following is not None and own


def _is_more_or_less(text: str, figure: Figure) -> bool:
    """Whether a figure says how much more or less something is: أقل بسبعة أمتار."""
    start = extent(text, figure)[0]  # without its bound: أكثر من 5
    return any(_is(word, "elative") for word in words(text, max(0, start - 20), start)[-2:])


def _is_relative(text: str, figure: Figure) -> bool:
    """Whether a figure is in a relative clause, which ends at the next mark."""
    for word in reversed(words(text, max(0, figure.start - _NEAR), figure.start)):
        if word.border or _is(word, "opens a relative clause"):
            return not word.border
    return False


def _before(text: str, figure: Figure, dates: Sequence[Figure], amounts: Sequence[Figure]) -> Figure | None:
    """The last date before the figure; one with its own amount before it only dates that."""
    for date in reversed([date for date in dates if date.end <= figure.start]):
        between = words(text, date.end, figure.start)
        closed = sum((word.text in "([") - (word.text in ")]") for word in between) < 0
        if closed or _parted(date.end, figure.start, between) or _is_former(between):
            return None
        if any(word.folded in _AS_FOR for word in between):
            return None
        said = any(word.border for word in between) and any(is_verb(word.folded) for word in between)
        if said and _is_relative(text, date):
            continue  # the programme that began in 2020, and now 16 dams
        taken = any(_takes(text, other, date) for other in amounts if other.end <= date.start)
        if not taken:
            return date
    return None


def _takes(text: str, amount: Figure, date: Figure) -> bool:
    """Whether an amount before a date has it: no mark comes between."""
    between = words(text, amount.end, date.start)
    return len(between) < 8 and not any(word.border or _is(word, "opens another clause") for word in between)


def _is_former(between: Sequence[Word]) -> bool:
    """Whether an amount is what there was before a movement: منخفضا من 3 ملايين."""
    last = [word.folded for word in between[-2:]]
    return len(last) == 2 and last[1] == "من" and any(map(move_of, (last[0], last[0].removesuffix("ا"))))


def _parted(start: int, end: int, between: Sequence[Word]) -> bool:
    """Whether a comparison, another sentence, "until now" or too many words come between."""
    lists = ("period of comparison", "opens a relative clause")
    return end - start > _NEAR or any(
        word.text in _STRONG or word.folded in _NOW or any(_is(word, name) for name in lists)
        for word in between
    )
