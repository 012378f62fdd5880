"""The values that flow through the pipeline: frozen, typed, without side effects.

An `Article` is cut into `Segment`s, each gets a `Translation` (`model.article`) and its `Figure`s, the two
sides are compared into `Finding`s (`model.figure`), a `Summary` and the `KeyFigure`s are chosen, and a
`Story` holds all of it for the pages (`model.story`).
"""

from __future__ import annotations

from generator.model.article import (
    BY_HAND,
    Article,
    Aside,
    Correction,
    LocalizedText,
    Original,
    Passage,
    PersonsWord,
    Segment,
    Status,
    TermMiss,
    Translation,
)
from generator.model.dates import Calendar, DateFields, Grain, PartialDate
from generator.model.figure import Change, Figure, Form, Kind, Movement, Qualifier, Verdict, Way
from generator.model.finding import (
    Aspect,
    Comparison,
    Difference,
    Finding,
    FindingKind,
    Reading,
    Severity,
)
from generator.model.ids import TITLE_ID, FigureId, SegmentId
from generator.model.key_figure import Elsewhere, Gloss, KeyFigure, Measure, Wording
from generator.model.names import BothNames
from generator.model.story import (
    ArabicSentence,
    BriefMethod,
    Publish,
    Story,
    Summariser,
    Summary,
    SummarySentence,
    WrittenSentence,
)

__all__ = [
    "BY_HAND",
    "TITLE_ID",
    "ArabicSentence",
    "Article",
    "Aside",
    "Aspect",
    "BothNames",
    "BriefMethod",
    "Calendar",
    "Change",
    "Comparison",
    "Correction",
    "DateFields",
    "Difference",
    "Elsewhere",
    "Figure",
    "FigureId",
    "Finding",
    "FindingKind",
    "Form",
    "Gloss",
    "Grain",
    "KeyFigure",
    "Kind",
    "LocalizedText",
    "Measure",
    "Movement",
    "Original",
    "PartialDate",
    "Passage",
    "PersonsWord",
    "Publish",
    "Qualifier",
    "Reading",
    "Segment",
    "SegmentId",
    "Severity",
    "Status",
    "Story",
    "Summariser",
    "Summary",
    "SummarySentence",
    "TermMiss",
    "Translation",
    "Verdict",
    "Way",
    "Wording",
    "WrittenSentence",
]
