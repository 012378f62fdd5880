"""The register of permalinks, `seeds/register.csv`: what was published at which address, and when.

Each address has one line, which is never removed: the moment it was first published (UTC), the last day
its content changed, fingerprints of its Arabic text and of its page that show such changes, and where it
moved to when no article has it any more. Older lines, of two columns or with a day alone, are still read.
"""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass, field
from datetime import date, time
from pathlib import Path
from typing import TYPE_CHECKING

from generator.errors import SettingsError
from generator.files import read_regular_text, write_if_changed
from generator.text.slug import is_slug

if TYPE_CHECKING:
    from collections.abc import Mapping

PATH = Path("seeds/register.csv")
NOWHERE = "-"
"""In the column `moved_to`: the article was taken down. This is never a valid slug."""
_HEADER = ["slug", "first_published", "updated", "text", "page", "moved_to"]


@dataclass(frozen=True, slots=True)
class Record:
    """What the register says about one address."""

    first_published: date
    updated: date
    """When its content last changed."""
    text: str = ""
    """Fingerprint of the Arabic text, independent of its address; empty when not known yet."""
    page: str = ""
    """Fingerprint of everything its page says; empty when not known yet."""
    moved_to: str = ""
    """The article's current slug, or `NOWHERE`; empty while the article is still at this address."""
    first_time: time | None = None
    """The time (UTC) of `first_published`; `None` where only the day is known."""

    @property
    def first_published_in_iso(self) -> str:
        """`2024-02-01T09:30:00Z`, or the day alone; ISO 8601."""
        day = self.first_published.isoformat()
        return f"{day}T{self.first_time.isoformat()}Z" if self.first_time else day


@dataclass(frozen=True, slots=True)
class Register:
    """Every address that was ever published, by slug."""

    records: Mapping[str, Record] = field(default_factory=dict)

    @property
    def latest(self) -> date | None:
        """The last day on which any address changed; `None` when the register is empty."""
        return max((record.updated for record in self.records.values()), default=None)


def read_register(project: Path) -> Register:
    """The project's register; empty when there is none yet.

    Raises:
        SettingsError: the file is not a register; names the line.
    """
    path = project / PATH
    if not path.exists():
        return Register()
    records = {}
    try:
        text = read_regular_text(path, project)
    except UnicodeDecodeError as error:
        raise SettingsError(f"{PATH}, byte {error.start}", "is not UTF-8", "save it as UTF-8") from None
    except OSError as error:
        fix = "put a text file in its place, or delete it"
        raise SettingsError(str(PATH), f"cannot be read ({error.strerror})", fix) from None
    for number, row in enumerate(csv.reader(io.StringIO(text)), start=1):
        if not row or (number == 1 and row == _HEADER[: len(row)]):
            continue
        try:
            slug, record = _read(row)
        except ValueError:
            raise SettingsError(
                f"{PATH}, line {number}",
                f"{','.join(row)!r} is not a slug and a day",
                "write slug,2023-07-31",
            ) from None
        if slug in records:
            raise SettingsError(f"{PATH}, line {number}", f"has {slug} twice", "keep one of the two")
        records[slug] = record
    return Register(records)


def write_register(project: Path, register: Register) -> bool:
    """Write the register, sorted by slug, if its bytes change; return whether it was written."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(_HEADER)
    for slug, record in sorted(register.records.items()):
        days = (record.first_published_in_iso, record.updated.isoformat())
        writer.writerow((slug, *days, record.text, record.page, record.moved_to))
    return write_if_changed(project / PATH, out.getvalue().encode())


def _read(row: list[str]) -> tuple[str, Record]:
    slug, first, updated, text, page, moved_to = (*row, *[""] * (len(_HEADER) - len(row)))
    if not is_slug(slug) or (moved_to and moved_to != NOWHERE and not is_slug(moved_to)):
        raise ValueError(row)
    day, of_day, clock = first.partition("T")
    moment = time.fromisoformat(clock.removesuffix("Z")) if of_day else None
    changed = date.fromisoformat(updated or day)
    return slug, Record(date.fromisoformat(day), changed, text, page, moved_to, moment)
