"""Cutting a font down to the characters and features a site needs, and renaming it."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

if TYPE_CHECKING:
    from pathlib import Path

    from generator.site.fonts import Cut

_LICENCE_NAMES = (0, 13, 14)
"""Name records that the licence requires: copyright, licence, licence address (OpenType `name`)."""

_UNUSED = frozenset({"frac", "numr", "dnom"})
"""Features of fontTools's default whose glyphs no page shows: the small digits of fractions."""


def subset(cut: Cut, source: Path) -> bytes:
    """The font as WOFF2; the same bytes for the same source."""
    font = TTFont(source, recalcTimestamp=False)
    options = Options()
    wanted = (feature for feature in options.layout_features if feature not in _UNUSED)
    options.layout_features = [*wanted, "lnum", "tnum"]
    options.name_IDs = list(_LICENCE_NAMES)
    options.hinting = False
    options.drop_tables = [*options.drop_tables, "meta"]
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=_characters(cut.unicodes))
    subsetter.subset(font)
    if cut.axes:
        font = instantiateVariableFont(font, dict(cut.axes))
    _rename(font, cut)
    font.flavor = "woff2"
    out = io.BytesIO()
    font.save(out)
    return out.getvalue()


def _rename(font: TTFont, cut: Cut) -> None:
    postscript = f"{cut.family.replace(' ', '')}-{cut.style}"
    names = {
        1: cut.family,
        2: cut.style,
        3: f"khulasa:{postscript}",
        4: f"{cut.family} {cut.style}",
        6: postscript,
    }
    table = font["name"]
    table.names = [record for record in table.names if record.nameID in _LICENCE_NAMES]
    for name_id, name in names.items():
        table.setName(name, name_id, 3, 1, 0x409)


def _characters(unicode_range: str) -> set[int]:
    spans = (span.removeprefix("U+").split("-") for span in unicode_range.split(", "))
    return {code for span in spans for code in range(int(span[0], 16), int(span[-1], 16) + 1)}
