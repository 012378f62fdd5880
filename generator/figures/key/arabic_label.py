"""The noun phrase that names what an Arabic figure measures, where the construction is certain.

A label begins with a noun of the table `measures`, and comes from the place that the grammar gives it: right
before the figure and the words that lead to it (ارتفاع الصادرات بنسبة 5, بلغ العجز 5), as the subject of a
verb of movement (تراجعت الأسهم 2), in the clause before a verb without a subject (زاد العجز، ليبلغ 5), or
after من (5 ملايين من صافي الدخل). Everything else has no label.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.figures.key.actions import own_plural
from generator.figures.key.arabic_doubts import (
    LEADS,
    ends_in_a_quality,
    is_annexed,
    is_compared,
    is_oblique,
    is_of_a_rate,
    is_purpose,
    is_set_against,
    is_share,
    says_by,
    says_of_what,
    takes_time,
)
from generator.figures.key.arabic_following import distance, of_count, of_source, of_substance
from generator.figures.key.arabic_lead import Led, Run, led, run_of
from generator.figures.key.arabic_phrase import (
    INNER,
    arabic_words,
    bare,
    forward,
    has_complement,
    head_of,
    is_definite,
    labelled,
    noun_of,
    way_of,
    without_asides,
)
from generator.figures.key.arabic_recorded import is_quality, of_recorder
from generator.figures.key.words import Word, noun_forms, verb_forms
from generator.figures.lexicon.measures import MOVES, NEEDY, Sort
from generator.model import Kind
from generator.text.clitics import bare_nouns
from generator.text.folding import fold_word

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.model import Figure

__all__ = ["distance", "of_count", "of_source", "of_substance", "stated"]
_MEASURED = frozenset({Kind.MONEY, Kind.PERCENT, Kind.QUANTITY})
"""Kinds without a counted noun."""


def stated(text: str, found: Sequence[Word], figure: Figure, following: Sequence[Word]) -> str:
    """The label that the words before the figure state; empty when none is certain."""
    lead = led(found)
    if found[-1:] and found[-1].text == "(" and is_set_against(following):
        lead = lead._replace(at=True)  # تطور المبيعات (5 مقابل 4)
    run = run_of(lead)
    if figure.kind not in _MEASURED and not (lead.verb or lead.by or lead.to or _says_level(run, figure)):
        return _of_action(lead, figure, following)
    if not run.words or _is_of_another(lead, run) or _is_part(found[len(lead.words) :], run):
        return ""
    if figure.kind is Kind.PERCENT and found[-1].folded == "علي":
        return ""  # taxes on 80% of something
    if _stands_alone(run.words, figure):
        return _alone(text, run.words[-1:], figure, following)
    return _of_phrase(text, run, lead, figure, following)


def _of_phrase(text: str, run: Run, lead: Led, figure: Figure, following: Sequence[Word]) -> str:
    """The label that the last noun phrase states."""
    head = head_of(run.last)
    if head is None:
        return _of_verb(text, run, lead, figure)
    begin = 0 if _begins_a_subject(run, head[0]) else head[0]  # نمت محفظة القروض
    tail = run.last[begin:]
    if head[1].sort in MOVES:
        return _of_move(text, tail, run, lead, figure) or _moved_in(text, tail, lead, following)
    far = lead.by and text[: figure.start].rstrip().endswith("بمقدار") and not way_of(run.verb)
    if far or _is_doubtful(run, begin, lead, figure):
        return ""
    whole = head[1].sort not in NEEDY or has_complement(tail)
    former = bool(lead.words) and len(run.words) > 0 and text[: figure.start].rstrip().endswith(" من")
    bare_amount = not (lead.to or lead.verb or former or is_set_against(following))
    moved = (
        _is_by(lead, figure) and not _is_former(text, figure)
    ) or bare_amount  # انخفض الإنتاج 5 آلاف برميل
    return labelled(text, tail, way_of(run.verb) if moved else None) if whole else ""


def _begins_a_subject(run: Run, head: int) -> bool:
    """Whether the verb right before a noun shows that it is one and that a measure completes it."""
    verb = way_of(run.verb) or run.verb in arabic_words("level verb")
    return head == 1 and bool(verb) and not run.subject and is_annexed(run.last, head)


def _is_part(links: Sequence[Word], run: Run) -> bool:
    """Whether the words that lead to a figure say that it is a part: انقسمت الديون بواقع 8 ملايين."""
    moves = way_of(run.verb) or any((noun := noun_of(w.folded)) and noun.sort in MOVES for w in run.words)
    return not moves and any(word.folded == "بواقع" for word in links)


def _is_doubtful(run: Run, head: int, lead: Led, figure: Figure) -> bool:
    """Whether the phrase that begins with a measure may not be what the figure measures."""
    tail = run.last[head:]
    moves, share = way_of(run.verb) is not None, is_share(tail[0].folded)
    percent = figure.kind is Kind.PERCENT and not (moves or share)
    thing = noun_of(tail[0].folded)
    priced = figure.kind is Kind.PERCENT and thing is not None and thing.sort is Sort.THING
    alone = percent and not (lead.by or lead.to or lead.verb)  # raised the pensions 25%: is not their level
    # more than the number of arrivals, by 14%; passed the bill by 129 votes
    voted = figure.kind is Kind.COUNT and not moves and not noun_forms(tail[0].folded) & arabic_words("count")
    unmoved = (percent or voted) and lead.by
    oblique = is_oblique(run.last, head) and lead.at  # closed on gains at 9000 points
    before = run.subject[-1].folded if run.subject and not head else ""
    oblique |= before in LEADS and is_definite(tail[0].folded)  # the ratio of debt to output was
    oblique |= is_compared([*run.subject, *run.last], len(run.subject) + head)
    oblique |= is_of_a_rate(tail, moves=moves) or is_annexed(run.last, head)
    oblique |= says_by([word for word in run.words if word.start > tail[-1].start])  # by a slight share
    timeless = figure.kind is Kind.DURATION and not takes_time(tail)  # a programme (60 minutes)
    purpose = any(is_purpose(word) for word in tail[1:])  # energy to raise the share
    return (
        priced or alone or unmoved or oblique or timeless or purpose or ends_in_a_quality(tail)
    )  # the quake at a depth of


def _says_level(run: Run, figure: Figure) -> bool:
    """Whether a verb and the word "number" say how many: بلغ عدد الزوار."""
    numbered = figure.kind is Kind.COUNT and bool(run.last) and noun_of(run.last[0].folded) is not None
    return numbered and bool(verb_forms(run.verb) & arabic_words("level verb", "recording verb"))


def _is_of_another(lead: Led, run: Run) -> bool:
    """Whether the words belong to the figure before, or name an example."""
    before = lead.words[: len(lead.words) - len(run.words)]
    complement = bool(before) and before[-1].figure and run.words[0].folded in INNER
    return complement or any(verb_forms(word.folded) & arabic_words("measure example") for word in run.words)


def _alone(text: str, word: Sequence[Word], figure: Figure, following: Sequence[Word]) -> str:
    """The label of a measure without a complement; what is done with something needs one: تصدير التمور."""
    substance = of_substance(text, following) if figure.kind is Kind.QUANTITY else ""
    noun = noun_of(word[0].folded)
    amount = noun.amount if noun and figure.kind is Kind.QUANTITY else ""
    told = amount or substance or not noun or noun.sort not in NEEDY
    named = (amount or labelled(text, word, None)) if told else ""
    return f"{named} {substance}".strip() if named else ""


def _of_verb(text: str, run: Run, lead: Led, figure: Figure) -> str:
    """The subject of a verb of movement, even if it is no measure: تراجعت الأسهم."""
    way = way_of(run.verb)
    last = run.last
    moved = way is not None and not run.subject and (lead.by or lead.to or figure.kind is Kind.PERCENT)
    simple = figure.kind in _MEASURED and 0 < len(last) < 5 and is_definite(last[0].folded)
    simple = simple and not last[0].folded.startswith("لل")  # انخفض للذكور
    if not moved or not simple or any(word.folded in INNER for word in last):
        return ""
    return labelled(text, last, way if _is_by(lead, figure) and not _is_former(text, figure) else None)


def _stands_alone(run: Sequence[Word], figure: Figure) -> bool:
    """Whether an indefinite measure right before the figure belongs to nothing before it: بتكلفة."""
    last = run[-1].folded
    noun = noun_of(last)
    alone = len(run) == 1 or (noun_of(run[-2].folded) is None and run[-2].folded not in INNER)
    sorts = {Sort.AMOUNT, Sort.ACTION} if figure.kind is Kind.QUANTITY or len(run) > 1 else {Sort.ACTION}
    return (
        alone and noun is not None and noun.sort in sorts and not is_definite(last) and not last.endswith("ا")
    )


def _of_action(lead: Led, figure: Figure, following: Sequence[Word]) -> str:
    """What is done with what a figure counts, if its noun has a known plural: إغلاق فروع."""
    last = lead.words[-1] if lead.words else None
    actions = [form for form in bare_nouns(last.folded) if form in arabic_words("action")] if last else []
    if last is None or not actions:
        return ""
    noun = re.sub("ها$", "", fold_word(figure.noun.split()[0])) if figure.noun else ""
    many = own_plural(noun) if noun and noun not in arabic_words("anybody") else None
    if many is None and _is_of_the(following):
        many = re.sub("(?:ها|هم|ه)$", "", following[1].text)
    action = last.text[len(last.folded) - len(actions[-1]) :]
    return f"{action} {many}" if many else ""


def _is_of_the(following: Sequence[Word]) -> bool:
    """Whether من with a definite noun comes next: إغلاق 5 من الفروع."""
    return len(following) > 1 and following[0].folded == "من" and is_definite(following[1].folded)


def _is_former(text: str, figure: Figure) -> bool:
    """Whether the level before a movement leads to it: ارتفعت القروض من 4 بالمئة في 2022 إلى 5."""
    return figure.qualifier is None and text[: figure.start].rstrip().endswith(" من")


def _is_by(lead: Led, figure: Figure) -> bool:
    return lead.by or (figure.kind is Kind.PERCENT and not lead.to)


def _of_move(text: str, tail: Sequence[Word], run: Run, lead: Led, figure: Figure) -> str:
    """The label of a noun of movement: with it when the figure is how far, without it for a level."""
    rest = list(tail[1:])
    while rest and rest[0].folded in arabic_words("inside a movement"):
        rest.pop(0)
    if not rest or all(map(is_quality, rest)):
        return of_recorder(text, [tail[0], *rest], run, lead, figure)
    if not says_of_what(rest):
        return ""  # a slight rise
    former = text[: figure.start].rstrip().endswith(" من")
    forecast = run.words.index(tail[0]) > 0 and tail[0].folded.startswith("ل")  # توقعاتها | لنمو الطلب
    # زيادة الصادرات التي بلغت 5, انخفاض الصادرات 5 ملايين
    if not former and (_is_by(lead, figure) or not lead.at or forecast):
        return labelled(text, tail, None)
    inner = head_of(rest)
    return labelled(text, rest[inner[0] :], None) if inner is not None else ""


def _moved_in(text: str, tail: Sequence[Word], lead: Led, following: Sequence[Word]) -> str:
    """The label of a noun of movement whose complement is after the figure: ارتفاع بنسبة 5 في المبيعات."""
    if len(tail) > 1 or lead.to or len(following) < 2 or following[0].folded not in ("في", "فى"):
        return ""
    of = without_asides(forward(following[1:]))
    named = labelled(text, of, None) if of and is_definite(of[0].folded) else ""
    return f"{bare(tail[0].text)} في {named}" if named else ""
