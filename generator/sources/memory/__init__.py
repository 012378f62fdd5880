"""What people own and a run must not lose: translations (PO), written briefs, the register of permalinks."""

from generator.sources.memory.brief import Brief, BriefFile, yaml_line
from generator.sources.memory.entry import Entry
from generator.sources.memory.identity import Identified, identify
from generator.sources.memory.po import MemoryFile
from generator.sources.memory.register import Record, Register, read_register, write_register

__all__ = [
    "Brief",
    "BriefFile",
    "Entry",
    "Identified",
    "MemoryFile",
    "Record",
    "Register",
    "identify",
    "read_register",
    "write_register",
    "yaml_line",
]
