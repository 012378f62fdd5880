"""The brief of an article: its own sentences, or written ones that it supports."""

from generator.editorial.briefs.brief_writer import BriefOutcome, BriefWriter
from generator.editorial.briefs.extractive import (
    MAX_SENTENCES,
    MAX_WORDS,
    MIN_SENTENCES,
    MIN_WORDS,
    summarise,
)
from generator.editorial.briefs.grounding import violations
from generator.editorial.briefs.written import written_summary

__all__ = [
    "MAX_SENTENCES",
    "MAX_WORDS",
    "MIN_SENTENCES",
    "MIN_WORDS",
    "BriefOutcome",
    "BriefWriter",
    "summarise",
    "violations",
    "written_summary",
]
