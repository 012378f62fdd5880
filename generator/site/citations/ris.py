"""RIS, for EndNote, Mendeley and RefWorks (RIS Format Specifications, Research Information Systems)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import rispy

if TYPE_CHECKING:
    from generator.site.citations.reference import Reference


class _Writer(rispy.RisWriter):  # type: ignore[misc]  # the library is not typed
    """Writes no number above the record, because not every program ignores it."""

    def set_header(self, count: int) -> str:  # noqa: ARG002 - the library's
        return ""


def ris(reference: Reference) -> str:
    """One record of a newspaper article."""
    day = reference.published
    record = {
        "type_of_reference": "NEWS",
        "id": reference.slug,
        "title": reference.title,
        "translated_title": reference.translated,
        "authors": [reference.author] if reference.author else None,
        "secondary_title": reference.outlet,
        "date": f"{day:%Y/%m/%d}/" if day else None,
        "year": f"{day:%Y}" if day else None,
        "language": "ar",
        "urls": [reference.address] if reference.address else None,
        "name_of_database": reference.site,
        "notes": [reference.note] if reference.note else None,
    }
    stated = {key: value for key, value in record.items() if value is not None}
    return str(rispy.dumps([stated], implementation=_Writer)).lstrip() + "\n"
