"""The translation memory: one PO file beside each seed, in which no run changes a person's words."""

from generator.sources.memory.entry import Entry
from generator.sources.memory.identity import Identified, identify
from generator.sources.memory.po import MemoryFile, read_memory

__all__ = [
    "Entry",
    "Identified",
    "MemoryFile",
    "identify",
    "read_memory",
]
