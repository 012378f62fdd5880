"""Which key figures the table of an article lists in a language, and the sentences that it quotes for them.

Those whose words tell what they are; and of the others those whose sentence may be quoted whole, so that a
table lacks no figure and states nothing that the article does not.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.model.figure import Verdict
from generator.model.key_figure import Measure

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from generator.model.article import Passage
    from generator.model.figure import Figure
    from generator.model.ids import SegmentId
    from generator.model.key_figure import KeyFigure

LONGEST_SENTENCE = 280
"""Most characters of a sentence that a table quotes: seven lines of a phone."""


def rows_listed_in(
    rows: Sequence[KeyFigure], passages: Sequence[Passage], language: str
) -> tuple[KeyFigure, ...]:
    """The rows of the table in a language (ISO 639-1), from the passages that the page may show."""
    by_id = {passage.id: passage for passage in passages}
    return tuple(row for row in rows if language in row.understood or sentence(row, by_id, language))


def sentence(row: KeyFigure, passages: Mapping[SegmentId, Passage], language: str) -> Measure | None:
    """The first sentence that states a figure, with its number; `None` if none may be quoted.

    That the English is wrong is told where it stands, beside the Arabic.
    """
    if not row.worth_a_sentence or row.verdict not in (Verdict.MATCHED, Verdict.PENDING):
        return None
    for id_ in row.occurrences:
        passage = passages.get(id_.segment)
        stated = passage and _stated(passage, id_, language)
        if stated and len(stated.text) <= LONGEST_SENTENCE:
            return stated
    return None


def _stated(passage: Passage, id_: str, language: str) -> Measure | None:
    """The sentence of a figure in a language."""
    ids = map(passage.figure_id, range(len(passage.comparison.arabic)))
    index = next((index for index, each in enumerate(ids) if each == id_), None)
    if index is None:
        return None
    if language == "ar":
        return _marked(passage.segment.text, passage.comparison.arabic[index])
    partner = dict(passage.comparison.pairs).get(index)
    english = passage.quotable_english
    return _marked(english, passage.comparison.english[partner]) if english and partner is not None else None


def _marked(text: str, figure: Figure) -> Measure:
    return Measure(text, (figure.start, figure.end))
