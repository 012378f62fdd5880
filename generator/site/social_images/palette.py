"""Pictures with a palette: a card has five colours, and what lies between two of them at the edge of text.

Typst writes a thousand colours in four bytes each. Sixteen of them, well chosen, look the same at any size;
they take half a byte each, and runs of them are packed in a third of the time and space.
"""

from __future__ import annotations

import io
import math
from importlib import import_module
from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterable

Colour: TypeAlias = tuple[int, int, int]
"""Red, green and blue, from 0 to 255."""

FEW = 16
"""So many colours are taken, which is what fits into half a byte,"""
_APART = 45
"""and more if a colour of the picture is farther than this from all of them,"""
_MOST = 256
"""but no more than a palette has."""
_SURFACE = 1500
"""A colour of one pixel in so many is that of a surface or of text, and stays as it is."""
_SAME = 12
"""Colours that differ by so little are one."""
_RUNS = 3
"""zlib's `Z_RLE`, which looks for nothing but runs."""


def palette_of(specimen: bytes) -> list[Colour]:
    """The colours that stand for all those of a PNG file: those of its surfaces, then some between them.

    The next is always the one that is farthest from all that were taken (Gonzalez 1985, "Clustering to
    minimize the maximum intercluster distance").
    """
    image = import_module("PIL.Image")  # loaded only where cards are drawn
    with image.open(io.BytesIO(specimen)) as opened:
        whole = opened.convert("RGB")
    pixels = whole.width * whole.height
    counted = sorted(((count, colour) for count, colour in whole.getcolors(pixels)), reverse=True)
    surfaces = [colour for count, colour in counted if count * _SURFACE >= pixels]
    far = dict.fromkeys((colour for _, colour in counted), math.inf)
    taken = list[Colour]()

    def take(colour: Colour) -> None:
        taken.append(colour)
        far.update((other, min(distance, _distance(colour, other))) for other, distance in far.items())

    for colour in surfaces:
        if far[colour] > _SAME and len(taken) < _MOST:
            take(colour)
    while len(taken) < _MOST:
        farthest = max(far, key=lambda colour: (far[colour], colour))
        if far[farthest] <= (_SAME if len(taken) < FEW else _APART):
            break
        take(farthest)
    return taken


def with_palette(picture: bytes, palette: Iterable[Colour]) -> bytes:
    """The picture, a PNG file without transparency, in the colours of the palette, as PNG."""
    image = import_module("PIL.Image")
    colours = image.new("P", (1, 1))
    colours.putpalette([part for colour in palette for part in colour])
    with image.open(io.BytesIO(picture)) as opened:
        indexed: Any = opened.convert("RGB").quantize(palette=colours, dither=image.Dither.NONE)
    written = io.BytesIO()
    indexed.save(written, "PNG", compress_type=_RUNS)
    return written.getvalue()


def _distance(one: Colour, other: Colour) -> float:
    return math.dist(one, other)
