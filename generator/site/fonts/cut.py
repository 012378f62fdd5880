"""One font file of the site, as data."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Cut:
    """One font file of the site."""

    file: str
    source: str
    """The package and the file in it."""
    family: str
    style: str
    unicodes: str
    """The characters, as a CSS `unicode-range`."""
    axes: tuple[tuple[str, float | tuple[float, float]], ...] = ()
    """Where a variable font is pinned, or what of an axis is kept."""
    all_features: bool = False
    """Whether rare layout features stay: Arabic joins, ligates and places its marks by them."""
