"""CSL-JSON, for Zotero, Pandoc and citeproc (github.com/citation-style-language/schema, csl-data.json)."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from generator.site.citations.reference import Reference


def csl_json(reference: Reference) -> str:
    """A list of the one item."""
    day = reference.published
    item = {
        "id": reference.slug,
        "type": "article-newspaper",
        "language": "ar",
        "title": reference.title,
        "author": [{"literal": reference.author}] if reference.author else None,
        "container-title": reference.outlet,
        "issued": {"date-parts": [[day.year, day.month, day.day]]} if day else None,
        "URL": reference.address,
        "source": reference.site,
        "note": reference.note,
        # The schema's field for whatever CSL has no variable for.
        "custom": {"translated-title": reference.translated} if reference.translated else None,
    }
    stated = {key: value for key, value in item.items() if value is not None}
    return json.dumps([stated], ensure_ascii=False, indent=2) + "\n"
