"""The register of permalinks: which slug was first published on which day (`seeds/register.csv`)."""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from generator.errors import SettingsError
from generator.files import write_if_changed

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

PATH = Path("seeds/register.csv")
_HEADER = ["slug", "first_published"]


@dataclass(frozen=True, slots=True)
class Register:
    """First day of publication by slug."""

    days: Mapping[str, date]

    def with_new(self, slugs: Iterable[str], day: date) -> Register:
        """The register with this day for each slug it does not hold yet."""
        return Register({**dict.fromkeys(slugs, day), **self.days})


def read_register(project: Path) -> Register:
    """The project's register; empty when there is none yet.

    Raises:
        SettingsError: the file is no such register; names the line.
    """
    path = project / PATH
    if not path.exists():
        return Register({})
    days = {}
    try:
        text = path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise SettingsError(f"{PATH}, byte {error.start}", "is not UTF-8", "save it as UTF-8") from None
    rows = csv.reader(io.StringIO(text))
    for number, row in enumerate(rows, start=1):
        if not row or (number == 1 and row == _HEADER):
            continue
        try:
            slug, day = row
            days[slug] = date.fromisoformat(day)
        except ValueError:
            raise SettingsError(
                f"{PATH}, line {number}", f"{','.join(row)!r} is no slug and day", "write slug,2023-07-31"
            ) from None
    return Register(days)


def write_register(project: Path, register: Register) -> bool:
    """Write the register by slug if its bytes change; whether it was written."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(_HEADER)
    writer.writerows((slug, day.isoformat()) for slug, day in sorted(register.days.items()))
    return write_if_changed(project / PATH, out.getvalue().encode())
