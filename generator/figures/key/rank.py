"""Chooses and orders the key figures of an article, and says what each one measures."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from generator.figures.key.changes import change
from generator.figures.key.clause import clause
from generator.figures.key.facts import Candidate, facts
from generator.figures.key.figure_span import is_fragment, verbatim
from generator.figures.key.gloss import gloss
from generator.figures.key.measured_thing import counted, measure
from generator.figures.key.part_of_year import is_part
from generator.figures.key.period import period
from generator.figures.key.rows_of_their_own import has_a_row, is_worth_a_sentence
from generator.figures.key.shown_measure import as_earlier, is_earlier, is_past, known_as_earlier, told
from generator.figures.key.telling import in_a_table
from generator.figures.key.understood import understood
from generator.figures.key.who import who
from generator.figures.key.who_says import is_disputed
from generator.figures.key.words import words
from generator.figures.lexicon.measures import fate_labels
from generator.figures.lexicon.word_lists import word_list
from generator.model import (
    TITLE_ID,
    Comparison,
    Figure,
    FigureId,
    FindingKind,
    Gloss,
    KeyFigure,
    Kind,
    Measure,
    Verdict,
    Wording,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

Row = tuple[str, str, str | None, Comparison]
"""A segment's id, its Arabic, its English or `None`, and the comparison of the two."""

_MINOR = frozenset({Kind.AGE, Kind.DURATION, Kind.RATIO})
"""Kinds that are rarely what a story is about."""
_LEDE = 2
"""How many sentences after the headline tell the story."""
_WEIGHT = (Verdict.CHANGED, Verdict.MISSING, Verdict.PENDING, Verdict.MATCHED)
"""Worst first: a row that several sentences state gets the verdict of the worst."""
_NEAR = 20
"""How many figures on either side can say what one measures, what it was before and when."""
_LINK = 30
"""How many characters before a figure to search for a comparison."""
_MARKS = (".", "!", "?", "؟", "…", ":", "»", "”", '"', ")")
"""What a sentence ends with."""
_HEADLINE = 90
"""Most characters of a headline."""
_MOST_BARE = 0.4
"""The share of lines without such a mark from which an article has none at the ends of its sentences."""
_SMALL = 10
"""Counts below it, written in words, are ranked low."""


def key_figures(passages: Sequence[Row], published: date | None = None) -> tuple[KeyFigure, ...]:
    """The article's key figures, most important first; what several sentences state is one row.

    `published` is the day from which "last year" is seen, if known.
    """
    candidates: list[Candidate] = []
    known: Figure | None = None
    blurbs = _blurbs(passages)
    for place, row in enumerate(passages):
        candidates += _candidates(row, place, published, known, blurb=place in blurbs)
        parts = (each.period for each in reversed(candidates) if each.period and is_part(each.period))
        known = next(parts, known)
    if is_disputed(row[1] for row in passages):
        candidates = [replace(each, disputed=True) for each in candidates]
    groups = sorted(facts(candidates), key=_rank)
    headline = next((row[1:3] for row in passages[:1] if row[0] == TITLE_ID), ("", None))
    return tuple(_rows(groups, *headline))


def _rows(groups: Sequence[list[Candidate]], headline: str, headline_en: str | None) -> Iterator[KeyFigure]:
    """The rows of the groups, under a headline in both languages.

    The dead are called just that at the top, and once without a date. Further down they are those of
    something else, which their clause says.
    """
    said: set[str | None] = set()
    for group in groups:
        label = _labelled(group).label
        undated = label in said and not any(each.period for each in group)
        again = label in fate_labels() and (undated or group[0].place > _LEDE)
        yield _row(group, f"{headline} {headline_en or ''}", again=again)
        said.add(label)


def _blurbs(passages: Sequence[Row]) -> frozenset[int]:
    """Where the headlines of other stories are: lines without a mark at their end, where most have one."""
    body = [(place, row[1].rstrip()) for place, row in enumerate(passages) if place]
    bare = [place for place, text in body if not text.endswith(_MARKS)]
    if len(bare) >= len(body) * _MOST_BARE:
        return frozenset()
    return frozenset(place for place in bare if place > 1 and len(passages[place][1]) <= _HEADLINE)


def _candidates(
    row: Row, place: int, published: date | None, known: Figure | None, *, blurb: bool
) -> list[Candidate]:
    segment, arabic, english, comparison = row
    partners = dict(comparison.pairs)
    found = {id(finding.ar): finding for finding in comparison.findings if finding.ar is not None}
    candidates = []
    for index, figure in enumerate(comparison.arabic):
        if not figure.key or is_fragment(arabic, figure) or not has_a_row(arabic, figure, comparison.arabic):
            continue
        partner = partners.get(index)
        neighbours = _around(comparison.arabic, index)
        if english is not None and partner is None and id(figure) not in found and not comparison.accepted:
            continue  # a half or a pair that English says in another way: nothing is known of it
        finding = found.get(id(figure))
        verdict = _VERDICTS[finding.kind if finding else None] if english is not None else Verdict.PENDING
        candidates.append(
            Candidate(
                FigureId.of(segment, index),
                figure,
                comparison.english[partner] if partner is not None else None,
                verdict,
                finding,
                arabic,
                neighbours,
                english,
                _around(comparison.english, partner) if partner is not None else (),
                period(arabic, figure, neighbours, published, known),
                place,
                tuple(finding.en.text for finding in comparison.findings if finding.en is not None),
                measure(arabic, figure, neighbours),
                blurb=blurb,
            )
        )
    return candidates


_VERDICTS = {
    None: Verdict.MATCHED,
    FindingKind.MISSING: Verdict.MISSING,
    FindingKind.CHANGED: Verdict.CHANGED,
}
"""A row says what the findings of its sentence say."""


def _around(figures: tuple[Figure, ...], index: int) -> tuple[Figure, ...]:
    """The figures near one of them, because a sentence may have any number."""
    return figures[max(0, index - _NEAR) : index + _NEAR + 1]


def _rank(group: Sequence[Candidate]) -> tuple[int, int, int]:
    """Sort key: headline and lede first, then in the order of the text; ages and earlier amounts later."""
    lead = group[0]
    if any(each.id.segment == TITLE_ID for each in group):
        tier = 0
    else:
        tier = 1 if lead.place <= _LEDE or len(group) > 1 else 2
    minor = lead.figure.kind in _MINOR or _is_small(lead.figure) or _is_earlier(lead)
    return tier + 2 * minor + 4 * _is_of_other_story(lead.arabic_text), lead.place, lead.figure.start


def _is_earlier(candidate: Candidate) -> bool:
    """Whether the amount is what another was before, 7 مقابل 5; without another it is a price."""
    figure = candidate.figure
    before = words(candidate.arabic_text, max(0, figure.start - _LINK), figure.start)
    compared = any(word.folded in word_list("comparing amounts") for word in before[-2:])
    alike = (other for other in candidate.arabic_figures if other.kind is figure.kind)
    return compared and any(other.start < figure.start for other in alike)


def _is_of_other_story(text: str) -> bool:
    first = words(text, 0, min(len(text), _LINK))[:1]
    return bool(first) and first[0].folded in word_list("other story")


def _is_small(figure: Figure) -> bool:
    """Whether a count is small and written in words: two goals, three meetings."""
    spelled = not any(character.isdigit() for character in figure.text)
    return spelled and figure.value is not None and figure.value < _SMALL


def _row(group: list[Candidate], headline: str, *, again: bool) -> KeyFigure:
    """The row of a fact, under a headline in both languages."""
    lead = group[0]
    worst = min(group, key=lambda candidate: _WEIGHT.index(candidate.verdict))
    shown = worst if worst.verdict is Verdict.CHANGED else _first_told(group)
    partner = shown.english
    named = _labelled(group)
    owner_ar = _owner(lead.arabic_text, lead.figure, named.measure)
    measures_ar = told(named.measure, named.arabic_text, named.figure, owner_ar, again=again)
    measures, owner = _in_english(shown, again=again)
    known = gloss(lead.figure, named.measure) if shown.english_text is None else Gloss()
    dated = next((candidate.period for candidate in group if candidate.period), None)
    if dated is None and is_past(named.arabic_text, named.figure):
        measures_ar = clause(named.arabic_text, named.figure)
        measures, _ = _in_english(shown, again=True)
    elif dated is None and all(
        is_earlier(each.arabic_text, each.figure, each.arabic_figures) for each in group
    ):
        measures_ar, measures = as_earlier(measures_ar), measures and as_earlier(measures)
        known = known_as_earlier(known)
    if partner is not None and shown.english_text is not None:
        partner = partner._replace(noun=counted(shown.english_text, partner))
    shown_ar = in_a_table(measures_ar, named.arabic_text, named.figure, disputed=lead.disputed)
    table = understood(group, named, shown, shown_ar, _in_a_table(measures, shown), headline)
    changes = (change(each.arabic_text, each.figure, each.arabic_figures) for each in group)
    return KeyFigure(
        id=lead.id,
        figure=lead.figure,
        english=partner,
        verdict=worst.verdict,
        finding=worst.finding,
        verbatim=verbatim(lead.arabic_text, lead.figure),
        measures=measures,
        measures_ar=measures_ar,
        period=dated,
        occurrences=tuple(candidate.id for candidate in group),
        change=next((stated_change for stated_change in changes if stated_change), None),
        who=owner,
        who_ar=owner_ar,
        gloss=known,
        shown=table.english if table.english != measures else None,
        shown_ar=table.arabic if table.arabic != measures_ar else None,
        understood=table.languages,
        worth_a_sentence=is_worth_a_sentence(group),
    )


def _in_a_table(measure: Measure | None, shown: Candidate) -> Measure | None:
    """What a table shows of an English measure; a clause with an error in it is not quoted."""
    if measure is None or shown.english_text is None or shown.english is None:
        return measure
    quoted = in_a_table(measure, shown.english_text, shown.english, disputed=shown.disputed)
    return None if quoted != measure and any(error in quoted.text for error in shown.errors) else quoted


def _in_english(shown: Candidate, *, again: bool) -> tuple[Measure | None, str | None]:
    """What the figure measures in the English, and whose it is there; no clause has an error in it."""
    if shown.english is None or shown.english_text is None:
        return None, None
    named = measure(shown.english_text, shown.english, shown.english_figures)
    owner = _owner(shown.english_text, shown.english, named)
    if (
        quoted := told(named, shown.english_text, shown.english, owner, again=again)
    ).wording is Wording.LABEL:
        return quoted, owner
    if not any(error in quoted.text for error in shown.errors):
        return quoted, owner
    return named if named.wording is Wording.LABEL else None, owner


def _owner(text: str, figure: Figure, measured: Measure) -> str | None:
    return who(text, figure, measured.text if measured.wording is Wording.LABEL else "")


def _first_told(group: list[Candidate]) -> Candidate:
    """The first sentence whose English states the figure, else the first."""
    return next((candidate for candidate in group if candidate.english is not None), group[0])


def _labelled(group: Sequence[Candidate]) -> Candidate:
    """The first sentence whose words give the figure a label, else the first."""
    return next((each for each in group if each.label), group[0])
