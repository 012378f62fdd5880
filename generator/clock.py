"""The only clock: the date stamped on what enters the memory and the register."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from generator.errors import SettingsError

if TYPE_CHECKING:
    from collections.abc import Mapping


def today(environ: Mapping[str, str]) -> date:
    """Today in UTC, or the day of `SOURCE_DATE_EPOCH` (reproducible-builds.org/specs/source-date-epoch).

    Raises:
        SettingsError: the variable is set to something other than a number of seconds.
    """
    epoch = environ.get("SOURCE_DATE_EPOCH")
    if not epoch:
        return datetime.now(UTC).date()
    try:
        return datetime.fromtimestamp(int(epoch), UTC).date()
    except (ValueError, OverflowError, OSError):
        raise SettingsError(
            "SOURCE_DATE_EPOCH", f"'{epoch}' is not a number of seconds since 1970", "unset it or correct it"
        ) from None
