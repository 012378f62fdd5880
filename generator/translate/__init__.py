"""Filling the memory from the engines, every answer checked before it is believed."""

from generator.translate.course import Untranslated
from generator.translate.crew import Crew, Progress
from generator.translate.dispatch import fill
from generator.translate.outcome import Caught, Outcome, Tally, Translators

__all__ = ["Caught", "Crew", "Outcome", "Progress", "Tally", "Translators", "Untranslated", "fill"]
