"""Labels that alone say too little to stand in a table, which shows the clause of their figure instead.

In the data they stay labels: صادرات is what 122,000 tonnes are, though not whose.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.figures.key.clause import clause
from generator.figures.key.clause_enough import told_clause
from generator.figures.key.table_doubts import is_age_of_a_deed, leaves_out
from generator.figures.key.telling import names_somebody
from generator.figures.key.words import noun_forms, words
from generator.figures.lexicon.measures import fate_labels
from generator.figures.lexicon.word_lists import word_list
from generator.model import Kind, Measure, Wording
from generator.text.clitics import CONJUNCTIONS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.model import Figure

_NOT_YET = re.compile(
    rf"(?:^|\s)[{CONJUNCTIONS}]?(?:(?:ال)?(?:متوقع|مستهدف)ة?|(?:من )?المقرر|[يت]?توقع(?:ت|وا|ون)?"
    r"|(?:ال)?توقعات|[يت]ستهدف|(?:ال)?هدف|سوف|س[يت](?:تم|كون|صبح|بلغ|صل|رتفع|نخفض|تراوح|رفع|زيد|خفض|شمل))\s|\b(?:expect(?:s|ed)?|forecasts?|targets?|aims?|hopes?|plans?|will|would|could|might)\s",
    re.IGNORECASE,
)
"""What says before an amount that it is foreseen or aimed at, which a label leaves out."""
_THERE = 200
"""How many characters before a figure can say so."""
_WHICH = frozenset({"الي", "بين", "مع", "لدي", "داخل", "خارج", "to", "from", "between", "among", "with"})
"""Folded prepositions that limit what is measured to a part of it."""


def in_a_table(  # noqa: PLR0913 - what is known of a row
    measure: Measure,
    text: str,
    figure: Figure,
    owner: str | None,
    errors: Sequence[str] = (),
    *,
    leads: bool = False,
    disputed: bool = False,
) -> Measure:
    """What a table shows: a label beside its `owner`, an age, or the clause.

    So does a label that `leads`, because the headline has its measure; another one stays if no clause is
    understood and it names somebody or says what happened to people. A sentence with one of the `errors` of
    a translation in it takes the place of no label. What is only expected and what is a fraction of something
    are always told in their clause, which says who says it if the article is `disputed`.
    """
    if measure.wording is not Wording.LABEL:
        return measure
    if figure.kind is Kind.AGE:
        return clause(text, figure) if is_age_of_a_deed(measure.text) else measure
    coming = _NOT_YET.search(text[max(0, figure.start - _THERE) : figure.start]) is not None
    cut = _is_cut(measure.text, text, figure) or leaves_out(measure.text, text, figure)
    if coming or cut or figure.kind is Kind.RATIO:
        return clause(text, figure)
    if owner is not None or (leads and " " in measure.text):
        return measure
    fate = measure.text in (*fate_labels(), *fate_labels().values())
    told = fate or names_somebody(measure.text)
    kept = measure if told else clause(text, figure)
    longer = told_clause(text, figure, disputed=disputed) or kept
    return measure if any(error in longer.text for error in errors) else longer


def _is_cut(label: str, text: str, figure: Figure) -> bool:
    """Whether the text goes on with which of the thing is meant: صادرات الصلب | إلى الولايات المتحدة."""
    last = " ".join(label.split()[-2:])
    place = text.rfind(last, 0, figure.start)
    if place < 0:
        return False
    following = [word for word in words(text, place + len(last), figure.start)[:2] if not word.border]
    led = len(following) == 2 and (
        following[0].folded in _WHICH
        or (following[0].folded == "من" and following[1].folded.startswith("ال"))  # الواردات | من الصلب
    )
    timed = led and bool(noun_forms(following[1].folded) & word_list("time", "measure aside"))
    return led and not timed and not any(map(str.isdigit, following[1].text))
