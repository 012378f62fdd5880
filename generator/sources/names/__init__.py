"""Names of outlets and topics in both languages: the project's `seeds/names.csv`, and the program's."""

from generator.sources.names.lookup import Names
from generator.sources.names.shipped import shipped_names
from generator.sources.names.table import COLUMNS, PATH, Name, read_names

__all__ = ["COLUMNS", "PATH", "Name", "Names", "read_names", "shipped_names"]
