"""The brief of an article: sentences of its own, or written ones that stand up to it."""

from generator.summarise.editor import Briefing, Editor
from generator.summarise.extractive import MAX_SENTENCES, MAX_WORDS, MIN_SENTENCES, MIN_WORDS, summarise
from generator.summarise.proof import objections
from generator.summarise.written import written_summary

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
