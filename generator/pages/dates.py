"""Days and months as the English pages write them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from babel.dates import format_date

if TYPE_CHECKING:
    from datetime import date


def day(value: date) -> str:
    """`July 13, 2023`."""
    return format_date(value, "MMMM d, y", locale="en")


def month(value: date) -> str:
    """`July 2023`."""
    return format_date(value, "MMMM y", locale="en")
