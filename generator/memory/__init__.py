"""What people own and a run must not lose: translations (PO) and the register of permalinks."""

from generator.memory.entry import Entry
from generator.memory.identity import Identified, identify
from generator.memory.po import MemoryFile
from generator.memory.register import Register, read_register, write_register

__all__ = ["Entry", "Identified", "MemoryFile", "Register", "identify", "read_register", "write_register"]
