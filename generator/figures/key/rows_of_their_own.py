"""Which key figures have no row of their own, and which spans of time have one.

The two years that were named before say no more than their names, the first four places are a rank, and
about half (47%) is said better by the share beside it. How long ago something last happened is a date, unless
that is the news: the first time in 22 years.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.figures.key.figure_span import extent
from generator.figures.key.words import says_when
from generator.figures.lexicon.measures import fate_labels
from generator.figures.lexicon.word_lists import stop_words, word_list
from generator.figures.reading.enrich.bounds import BOUNDS
from generator.model import TITLE_ID, Kind
from generator.text.clitics import CONJUNCTIONS, PREFIXES, PREPOSITIONS
from generator.text.folding import fold_word

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.figures.key.facts import Candidate
    from generator.model import Figure

_THESE = re.compile(rf"(?:^|\s)[{CONJUNCTIONS}{PREPOSITIONS}]?(?:هاتين|هاتان|هذين|هذان|هذه|تلك)\s+$")
_GONE_BY = re.compile(r"(?:^|\s)(?:ب|ل)?مرور\s(?:(?:نحو|حوالي|قرابة|أكثر من|ما يقرب من|ما يزيد على)\s)?$")
"""What makes of years only how long ago something was: رغم مرور 17 عاما على الهجوم."""
_OF_THE_CLOCK = re.compile(rf"(?:منتصف الليل|منتصف النهار|الظهر)\s+[{PREFIXES}]?$")
"""What comes before the minutes of a time of day."""
_OF_A_SCALE = re.compile(
    r"(?:(?:^|\s)(?:على|عن|من)\s+(?:أول|اول)|\b(?:on|of|for) (?:the|its|their) (?:first|next|last))\s+$",
    re.IGNORECASE,
)
"""What makes of an amount only a step of a scale: 40 % on the first 10,000."""
_INSTEAD_OF = re.compile(
    r"(?:(?:^|\s)(?:بدلا|بدلاً|عوضا|عوضاً) (?:من|عن)|\b(?:instead of|rather than))\s(?:\w+\s){0,3}$",
    re.IGNORECASE,
)
"""What comes before a number of what is not so."""
_FIRST = re.compile(r"\s+(?:الأولى|الاولى|الأوائل|الاوائل)(?!\w)")
"""What says after a number with the article that it counts from the top."""
_FOR_THE_FIRST_TIME = re.compile(
    r"(?:ل[أا]ول مرة|للمرة ال[أا]ولى|ال[أا]ولى? من نوع(?:ه|ها))\s+(?:منذ|في)\s+"
    r"(?:نحو |حوالي |أكثر من )?$"
)
_OPENS = re.compile(r"\s*\(")
_ALIKE = 0.1
"""How far a share in brackets may be from the fraction before it."""
_MINUTE_OF_A_MATCH = re.compile(
    rf"[{CONJUNCTIONS}{PREPOSITIONS}]*(?:(?:ال|لل)دق(?:يقة|يقتين|ائق)|دقيقة\s+\d)"
)
"""How a moment of a match is named, which is no span of time."""
_SMALL = 10
"""Counts below it that are written in words are rarely what a story is about."""
_OF_A_WHOLE = re.compile(r"\s+(?:فقط\s+)?من\s?(?:هم|ها|هن|بين|أصل|\sال\w{3,}|\s\d)")
"""What comes after a number that is a part: 6 من 77 شخصا, ثلاثة من الفصائل."""
_FIRST_SENTENCE = 1
_DEFINITE = re.compile(rf"(?:^|\s)[{CONJUNCTIONS}]?ال\w+\s+$")
"""A noun with the article, of which الثلث is then the third and no part."""
_NAMED_BY_ITS_NUMBER = re.compile(
    rf"(?:^|\s)[{CONJUNCTIONS}{PREPOSITIONS}]?(?:مشروع|مبادرة|حملة|برنامج)\s+(?:ال)?$"
)
"""What is annexed to a number that is its name: مشروع 100 ألف جينوم."""
_ORDINAL = re.compile(r"(?:[أا]ول[ىي]?|ثاني|ثالث|رابع|خامس|سادس|سابع|ثامن|تاسع|عاشر)ة?(?!\w)")
_TOP = re.compile(r"(?:^|\s)\w?(?:أبرز|أفضل|أكبر|أهم|أعلى|أشهر|أقوى|أغنى|أسوأ|أغلى)\s+$")
"""What makes a number before it the length of a ranking."""
_TIMES = frozenset({"مره", "مرات", "مرتين"})
"""Folded nouns that only say how often."""
_HUNDRED = 100
_NEAR = 60


def has_a_row(text: str, figure: Figure, figures: Sequence[Figure]) -> bool:
    """Whether a key figure of an Arabic sentence is told in a row; `figures` are all of the sentence."""
    before = text[max(0, figure.start - _NEAR) : figure.start]
    if says_when(text, figure):
        return figure.unit == "year" and _FOR_THE_FIRST_TIME.search(before) is not None
    passed = _THESE.search(before) or _OF_THE_CLOCK.search(before) or _GONE_BY.search(before)
    if figure.kind is Kind.DURATION and passed:
        return False
    if _OF_A_SCALE.search(before) or _INSTEAD_OF.search(before):
        return False
    if figure.kind is Kind.AGE and figure.qualifier in BOUNDS:
        return False  # 40 % of those under 30 is a row of the share
    if figure.kind is Kind.COUNT and figure.text.startswith("ال") and _FIRST.match(text, figure.end):
        return False
    return not (figure.kind is Kind.RATIO and _is_said_again(text, figure, figures))


def is_worth_a_row(group: Sequence[Candidate]) -> bool:
    """Whether a fact is worth a row; a number without a noun or a whole is often a part of a name."""
    lead = group[0]
    figure = lead.figure
    if _is_a_place_in_a_list(lead.arabic_text, figure):
        return False
    if _is_of_the_headline(group):
        return True
    known = _is_known(lead.arabic_text, figure) or _may_be_a_year(figure) or _counts_a_particle(figure)
    if lead.blurb or _MINUTE_OF_A_MATCH.match(figure.text) or known:
        return False
    often = figure.noun is not None and fold_word(figure.noun) in _TIMES
    if lead.place > _FIRST_SENTENCE and (often or _is_all(figure, group)):
        return False
    return figure.kind is not Kind.COUNT or _says_of_what(group)


def is_in_passing(group: Sequence[Candidate]) -> bool:
    """Whether an age, a span of time or a small number in words comes after the first sentence.

    Stories rarely are about those: the table of all quotes their sentence.
    """
    lead = group[0]
    if _is_of_the_headline(group) or lead.place <= _FIRST_SENTENCE:
        return False
    fate = any(each.label in fate_labels() for each in group)
    return lead.figure.kind in (Kind.AGE, Kind.DURATION) or (_is_small(lead.figure) and not fate)


def is_worth_a_sentence(group: Sequence[Candidate]) -> bool:
    """Whether a fact is worth its whole sentence, where nothing shorter tells what it is."""
    return is_worth_a_row(group) and not (_is_small(group[0].figure) and is_in_passing(group))


def _is_of_the_headline(group: Sequence[Candidate]) -> bool:
    return any(each.id.segment == TITLE_ID for each in group)


def _is_all(figure: Figure, group: Sequence[Candidate]) -> bool:
    """Whether a share is all of something, which is said as a figure of speech: بنسبة 100 في المئة."""
    return figure.kind is Kind.PERCENT and figure.value == _HUNDRED and not any(each.label for each in group)


def _is_known(text: str, figure: Figure) -> bool:
    """Whether a number has the article, as one that was told before: الدفعات الثماني."""
    before = text[max(0, figure.start - _NEAR) : figure.start]
    if figure.kind is Kind.COUNT and _NAMED_BY_ITS_NUMBER.search(before):
        return True
    if figure.kind is Kind.RATIO:
        return figure.text.startswith("ال") and _DEFINITE.search(before) is not None
    return figure.kind is Kind.COUNT and (
        figure.text.startswith("ال") or re.search(r"\sال(?:ـ\s?)?$", before) is not None
    )


def _is_a_place_in_a_list(text: str, figure: Figure) -> bool:
    """Whether a number is of a ranking (أفضل عشرة أفلام), its noun has another, or it is no age (عن أول)."""
    if figure.kind is Kind.AGE:
        return _ORDINAL.match(figure.text) is not None
    ranked = figure.kind is Kind.COUNT and _TOP.search(text, 0, figure.start) is not None
    noun = text.find(figure.noun, figure.start) if figure.noun else -1
    return ranked or (
        noun >= 0 and _ORDINAL.match(text[noun + len(figure.noun or "") :].lstrip()) is not None
    )


def _counts_a_particle(figure: Figure) -> bool:
    """Whether what seems to be counted is no noun: 5 ما, 365 عبر."""
    first = fold_word((figure.noun or "").split(" ")[0])
    return bool(first) and (first in stop_words() or first in word_list("preposition", "clause"))


def _may_be_a_year(figure: Figure) -> bool:
    """Whether four digits that nothing after them is counted by look like a year: مونديال 2026 لكرة القدم."""
    bare = figure.kind is Kind.COUNT and (not figure.noun or figure.noun.startswith("ل"))
    return bare and re.match(r"(?:19|20)\d\d(?!\d)", figure.text) is not None


def _is_small(figure: Figure) -> bool:
    """Whether a count is small and written in words: two goals, three meetings."""
    spelled = figure.kind is Kind.COUNT and not any(map(str.isdigit, figure.text))
    return spelled and figure.value is not None and figure.value < _SMALL


def _says_of_what(group: Sequence[Candidate]) -> bool:
    """Whether a count has a noun or a label, or is a part of a number or of those who are named."""
    for each in group:
        noun = each.figure.noun is not None and fold_word(each.figure.noun) not in word_list(
            "adverb of a rate"
        )
        if noun or each.label or _OF_A_WHOLE.match(each.arabic_text, each.figure.end):
            return True
    return False


def _is_said_again(text: str, figure: Figure, figures: Sequence[Figure]) -> bool:
    """Whether a share in brackets says a fraction more exactly: حوالي نصف المجيبين (47٪)."""
    share = next((other for other in figures if other.start >= figure.end), None)
    if share is None or share.kind is not Kind.PERCENT or share.value is None or figure.value is None:
        return False
    opened = _OPENS.match(text, extent(text, figure)[1])
    near = abs(float(share.value) / _HUNDRED - float(figure.value)) < _ALIKE
    return opened is not None and opened.end() == share.start and near
