"""The date or period that dates a figure itself, and not the year of a comparison, a founding or a contract.

A date belongs to the figure before it in its clause; a date before the first figure of a sentence belongs to
every figure up to a comparison: في 2016 بلغ العجز 5 مليارات مقابل 3 مليارات في 2015.
"""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING

from hijridate import Hijri

from generator.figures.key.arabic_phrase import is_definite, is_verb, noun_of
from generator.figures.key.figure_span import extent
from generator.figures.key.part_of_year import with_parts
from generator.figures.key.period_doubts import DATES, LEADING, NEAR, STRONG, is_in, is_of_another
from generator.figures.key.relative_periods import COMING, relative_periods
from generator.figures.key.whole_period import whole
from generator.figures.key.words import Word, words
from generator.figures.lexicon.measures import MOVES
from generator.figures.lexicon.word_lists import word_list
from generator.figures.reading.enrich.movements import move_of
from generator.figures.reading.enrich.resolve_dates import resolve
from generator.model import Calendar, Figure, Kind
from generator.text.folding import fold_word

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from generator.model import PartialDate

_FIRST_WORD = 40
"""How many characters of a sentence have its first word."""
_AFTER_MARK = 4
"""How many words between a mark after the figure and its date."""
_COMPARED = 3
"""How many words before an amount can say that it is what there was before."""
_ENDS = STRONG - frozenset('"«»“”')
"""Marks after which a date may begin what is said; a name in quotation marks is within it."""
_AS_FOR = frozenset({"اما"})
_BUT = frozenset({"لكن", "ولكن"})
_THAT = frozenset({"ان", "انه", "انها", "بان", "بانه", "بانها"})
_MORE_THAN = frozenset({"عن", "عنه", "عنها", "عما", "مما", "فوق"})
_MULTIPLES = frozenset({"ضعف", "ضعفا", "اضعاف", "امثال"})
_NOW = frozenset({"الآن", "اللحظه"})


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
    stated = [other for other in figures if other.kind in DATES]
    seen = [p for p in relative_periods(text, published) if not any(_overlap(p, d) for d in stated)]
    if coming := next((p for p in seen if p.rule == COMING and _is_right_after(text, figure, p)), None):
        return coming  # 3.3% next year
    resolved = partial(_resolved, published=published)
    past = (*stated, *(p for p in seen if p.rule != COMING))
    dates = with_parts(text, past, figures, resolved, known)
    own = [date for date in dates if not is_of_another(text, date, figures)]
    amounts = [other for other in figures if other.key and other is not figure]
    found = _after(text, figure, own, amounts) or _before(text, figure, own, amounts)
    if found is None:
        return None
    meant = whole(text, found, dates)
    others = [date for date in dates if date not in own]
    nearer = any(figure.end <= date.start < meant.start for date in others)  # by June or early in 2017
    nearer |= any(_is_since(text, date, meant, figure) for date in others)
    if nearer or any(_overlap(meant, date) for date in others):
        return None
    return meant if _is_of_other_year(meant, stated, published) else _resolved(meant, published)


def _is_since(text: str, date: Figure, before: Figure, figure: Figure) -> bool:
    """Whether a span up to now begins between a date and the figure, which is of that: منذ سنة 2011."""
    near = words(text, max(0, date.start - _FIRST_WORD), date.start)[-2:]
    between = before.end <= date.start and date.end <= figure.start
    return between and any(is_in(word, "since") for word in near)


def _is_of_other_year(found: Figure, stated: Sequence[Figure], published: date | None) -> bool:
    """Whether a date without a year may be of another year than the article's, which the sentence states."""
    years = {other.begin.year for other in stated if other.begin is not None and other.partial is None}
    bare = found.partial is not None and found.begin is None
    return bare and published is not None and bool(years - {published.year})


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


def _after(text: str, figure: Figure, dates: Sequence[Figure], amounts: Sequence[Figure]) -> Figure | None:
    """The first date after the figure, if neither another amount nor a comparison comes between."""
    date = next((date for date in dates if date.start >= figure.end), None)
    if date is None or any(figure.end <= other.start < date.start for other in amounts):
        return None
    between = words(text, extent(text, figure)[1], date.start)
    if any(_opens_another(word) or word.folded in _MORE_THAN or is_in(word, "since") for word in between):
        return None  # more than then; output fell by 3 per cent, and trade grew in 2016; since it opened in
    marks = [place for place, word in enumerate(between) if word.border]
    if marks and _begins_a_clause(text, date, amounts):
        return None  # so many islands, and in 2018 so many drowned
    if between and (noun := noun_of(between[-1].folded)) and noun.sort not in MOVES and _is_bare(between):
        return None  # lower than the prices of last week
    # work began on the hospital that has 300 beds in March
    inner = _is_relative(text, figure) and _begins_with_a_verb(text, figure)
    if inner or _is_of_base(text, figure, between) or any(map(_is_joined, between)):
        return None
    distant = bool(marks) and (len(between) - marks[0] - 1 > _AFTER_MARK or _is_relative(text, figure))
    return None if distant or _parted(figure.end, date.start, between) else date


def _is_joined(word: Word) -> bool:
    """Whether و joins what is done with the thing, which a date is then of: بكلفة 5 وإنجازه سنة 2017."""
    return re.match("و.{4,}(?:ه|ها)$", word.folded) is not None and word.text.endswith(("ه", "ها"))


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
    own = not any(word.border or is_in(word, "period of comparison") for word in gap)
    return following is not None and own


def _is_more_or_less(text: str, figure: Figure) -> bool:
    """Whether a figure says how much more or less something is: أقل بسبعة أمتار."""
    start = extent(text, figure)[0]  # without its bound: أكثر من 5
    return any(is_in(word, "elative") for word in words(text, max(0, start - 20), start)[-2:])


def _is_relative(text: str, figure: Figure) -> bool:
    """Whether a figure is in a relative clause, which ends at the next mark."""
    for word in reversed(words(text, max(0, figure.start - NEAR), figure.start)):
        if word.border or is_in(word, "opens a relative clause"):
            return not word.border
    return False


def _begins_with_a_verb(text: str, figure: Figure) -> bool:
    """Whether the sentence of a figure begins with its verb, which the date may be of."""
    first = words(text, 0, min(figure.start, _FIRST_WORD))[:1]
    return bool(first) and (is_verb(first[0].folded) or first[0].folded.endswith("ت"))


def _before(text: str, figure: Figure, dates: Sequence[Figure], amounts: Sequence[Figure]) -> Figure | None:
    """The last date before the figure; one with its own amount before it only dates that."""
    for date in reversed([date for date in dates if date.end <= figure.start]):
        between = words(text, date.end, figure.start)
        closed = sum((word.text in "([") - (word.text in ")]") for word in between) < 0
        if closed or _parted(date.end, figure.start, between) or _is_former(between):
            return None
        if any(word.folded in _AS_FOR | _BUT for word in between) or _is_of_what_precedes(
            text, date, between
        ):
            return None
        said = any(word.border for word in between) and any(is_verb(word.folded) for word in between)
        if said and _is_relative(text, date):
            continue  # the programme that began in 2020, and now 16 dams
        taken = any(_takes(text, other, date) for other in amounts if other.end <= date.start)
        if not taken:
            return date
    return None


def _is_of_what_precedes(text: str, date: Figure, between: Sequence[Word]) -> bool:
    """Whether a date before a figure is that of saying it, or of a clause or an event before the figure's.

    أعلن في 2017 أنه سيرسل 5; ليشمل تجارة يوليو، وأن تبلغ العائدات 5; يلتقيان في 3 أغسطس بعد إرجاء 5 جلسات.
    """
    folded = [word.folded for word in between]
    before = words(text, max(0, date.start - NEAR), date.start)[-LEADING:]
    if any(is_in(word, "speaker") for word in (*before, *between)) and _THAT & set(folded):
        return True
    if any(word in ("بعد", "قبل") for word in folded[-LEADING + 1 :]) and not any(map(is_verb, folded)):
        return True
    joined = any(
        (word.border and re.match("و?(?:سوف|ان)$", after.folded))
        or (after.folded == "ان" and is_verb(word.folded) and _is_led_by_and(between, word))
        for word, after in pairwise(between)
    )
    return joined and not _is_fronted(text, date)


def _is_led_by_and(between: Sequence[Word], verb: Word) -> bool:
    """Whether و joins a verb to what precedes, also as a word of its own: و يرجح أن."""
    place = between.index(verb)
    return verb.folded.startswith("و") or (place > 0 and between[place - 1].folded == "و")


def _is_fronted(text: str, date: Figure) -> bool:
    """Whether a date begins its sentence, so that it dates all that follows."""
    before = words(text, max(0, date.start - NEAR), date.start)
    start = next((place + 1 for place in reversed(range(len(before))) if before[place].text in _ENDS), 0)
    return len(before) - start < LEADING


def _takes(text: str, amount: Figure, date: Figure) -> bool:
    """Whether an amount before a date has it: no mark is between, but a comma after what was before."""
    between = words(text, amount.end, date.start)
    led = words(text, max(0, amount.start - _FIRST_WORD), amount.start)[-_COMPARED:]
    if between and between[0].text in ("،", ",") and any(is_in(word, "period of comparison") for word in led):
        del between[0]  # مقابل 67.5 بالمئة، نهاية 2014
    return len(between) < 8 and not any(word.border or _opens_another(word) for word in between)


def _opens_another(word: Word) -> bool:
    """Whether a word begins another clause, as a verb after و does."""
    return is_in(word, "opens another clause") or (word.folded.startswith("و") and is_verb(word.folded))


def _is_former(between: Sequence[Word]) -> bool:
    """Whether an amount is what there was before a movement: منخفضا من 3 ملايين."""
    last = [word.folded for word in between[-2:]]
    return len(last) == 2 and last[1] == "من" and any(map(move_of, (last[0], last[0].removesuffix("ا"))))


def _parted(start: int, end: int, between: Sequence[Word]) -> bool:
    """Whether a comparison, another sentence, "until now" or too many words come between."""
    lists = ("period of comparison", "opens a relative clause")
    return end - start > NEAR or any(
        word.text in STRONG or word.folded in _NOW or any(is_in(word, name) for name in lists)
        for word in between
    )
