"""The brief of an article."""

from generator.summarise.extractive import MAX_SENTENCES, MAX_WORDS, MIN_SENTENCES, MIN_WORDS, summarise

__all__ = ["MAX_SENTENCES", "MAX_WORDS", "MIN_SENTENCES", "MIN_WORDS", "summarise"]
