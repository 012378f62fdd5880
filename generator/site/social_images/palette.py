"""Pictures with a palette: a card has five colours, and what lies between two of them at the edge of text.

Typst writes a thousand colours in four bytes each. Sixty-four of them look the same at any size and weigh a
third.
"""

from __future__ import annotations

import io
from importlib import import_module

COLOURS = 64
_SAMPLE = 2
"""One pixel in so many, in each direction, is asked for its colour."""
_EFFORT = 6
"""Of deflate; the last three levels save a tenth more and take ten times as long."""


def with_palette(picture: bytes) -> bytes:
    """The picture, a PNG file without transparency, in its 64 most different colours."""
    image = import_module("PIL.Image")  # loaded only where cards are drawn
    with image.open(io.BytesIO(picture)) as opened:
        whole = opened.convert("RGB")
    sample = whole.resize((whole.width // _SAMPLE, whole.height // _SAMPLE), image.Resampling.NEAREST)
    palette = sample.quantize(COLOURS, method=image.Quantize.MAXCOVERAGE)
    written = io.BytesIO()
    whole.quantize(palette=palette, dither=image.Dither.NONE).save(written, "PNG", compress_level=_EFFORT)
    return written.getvalue()
