"""Filling the memory with the engines' translations, each of which is checked first."""

from generator.translation.article_job import PendingArticle
from generator.translation.outcome import EngineCounts, EngineRun, Outcome, Rejected
from generator.translation.scheduler import schedule
from generator.translation.translator import Progress, Translator

__all__ = [
    "EngineCounts",
    "EngineRun",
    "Outcome",
    "PendingArticle",
    "Progress",
    "Rejected",
    "Translator",
    "schedule",
]
