"""The glossary: names and terms whose English is settled, and whether a translation keeps to it."""

from generator.glossary.check import Glossary
from generator.glossary.table import Term, read_glossary

__all__ = ["Glossary", "Term", "read_glossary"]
