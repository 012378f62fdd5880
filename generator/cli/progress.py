"""A progress bar on a terminal, which other lines do not run into and which ends on a line of its own."""

from __future__ import annotations

import sys
from dataclasses import dataclass

_WIDTH = 30
"""How many characters the bar itself has; with label and numbers it fits on a line of 80."""
_ERASE = "\r\033[K"
"""Back to the beginning of the line, and erase it (ECMA-48)."""


@dataclass(slots=True)
class Bar:
    """How much of something is done; drawn on standard error, again and again on one line."""

    label: str
    length: int
    done: int = 0

    def advance(self, more: int) -> None:
        """Count what has been done since, or take back what was counted too early."""
        self.done = max(0, min(self.length, self.done + more))
        self.draw()

    def draw(self) -> None:
        """Show the bar on the line that it is on."""
        filled = _WIDTH * self.done // self.length if self.length else _WIDTH
        drawn = f"{'#' * filled}{'-' * (_WIDTH - filled)}"
        _write(f"{_ERASE}{self.label} [{drawn}] {self.done:,} of {self.length:,}")

    def erase(self) -> None:
        """Make room for another line; `draw` shows the bar below it."""
        _write(_ERASE)

    def end(self) -> None:
        """Show how far it came, and go to the next line."""
        self.draw()
        _write("\n")


def _write(text: str) -> None:
    sys.stderr.write(text)
    sys.stderr.flush()
