"""What people own and a run must not lose: translations (PO), written briefs, the register of permalinks."""

from generator.memory.brief import Brief, BriefFile, one_line
from generator.memory.entry import Entry
from generator.memory.identity import Identified, identify
from generator.memory.po import MemoryFile
from generator.memory.register import Record, Register, read_register, write_register

__all__ = [
    "Brief",
    "BriefFile",
    "Entry",
    "Identified",
    "MemoryFile",
    "Record",
    "Register",
    "identify",
    "one_line",
    "read_register",
    "write_register",
]
