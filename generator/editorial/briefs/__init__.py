"""The brief of an article: sentences of its own, or written ones that stand up to it."""

from generator.editorial.briefs.brief_writer import Briefing, Editor
from generator.editorial.briefs.extractive import (
    MAX_SENTENCES,
    MAX_WORDS,
    MIN_SENTENCES,
    MIN_WORDS,
    summarise,
)
from generator.editorial.briefs.grounding import objections
from generator.editorial.briefs.written import written_summary

__all__ = [
    "MAX_SENTENCES",
    "MAX_WORDS",
    "MIN_SENTENCES",
    "MIN_WORDS",
    "Briefing",
    "Editor",
    "objections",
    "summarise",
    "written_summary",
]
