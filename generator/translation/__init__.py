"""Filling the memory from the engines, every answer checked before it is believed."""

from generator.translation.article_job import Untranslated
from generator.translation.outcome import Caught, Outcome, Tally, Translators
from generator.translation.scheduler import fill
from generator.translation.translator import Crew, Progress

__all__ = ["Caught", "Crew", "Outcome", "Progress", "Tally", "Translators", "Untranslated", "fill"]
