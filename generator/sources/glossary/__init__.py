"""The glossary: names and terms whose English is settled, and whether a translation keeps to it."""

from generator.sources.glossary.check import Glossary
from generator.sources.glossary.table import Term, read_glossary

__all__ = ["Glossary", "Term", "read_glossary"]
