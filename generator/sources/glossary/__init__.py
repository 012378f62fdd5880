"""The glossary: names and terms with an agreed English form, and whether a translation uses it."""

from generator.sources.glossary.check import Glossary
from generator.sources.glossary.table import Term, read_glossary

__all__ = ["Glossary", "Term", "read_glossary"]
