"""The site's own fonts: subsets as WOFF2, cut from the installed families when the site is built.

The sources are under the SIL Open Font License, which requires another name for a changed font, so
a subset is "Khulasa Serif", not "Newsreader", and keeps its copyright and licence records. A subset
depends only on its source and this file, and is kept in the project's cache.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from importlib import import_module, metadata
from importlib.resources import files
from pathlib import Path, PurePosixPath

from generator.files import write_if_changed
from generator.workers import HERE, Workers

__all__ = ["CUTS", "FOLDER", "Cut", "site_fonts"]

FOLDER = PurePosixPath("assets/fonts")
"""Where the style sheet looks for them."""
_SECONDS = 0.6
"""About how long a font takes to cut."""


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
    """The value at which an axis of a variable font is pinned, or the range that is kept."""


# As in the style sheet's `unicode-range`.
_LATIN = (
    "U+20-7E, U+A0-FF, U+2DA, U+2DC, U+2010-2026, U+2030, U+2032-2033, U+2039-203A, U+2044, U+20A3-20A4, "
    "U+20AC, U+2122, U+2190, U+2192, U+2212, U+2260, U+2264-2265"
)
_LATIN_EXTENDED = "U+100-24F, U+1E00-1EFF"
# With ASCII and the signs of an interface, for which English pages use it too; with the letters that news
# borrows from Persian, Urdu and the Maghreb: pe, che, zhe, ve, gaf, keheh, Farsi yeh.
_ARABIC = (
    "U+20-7E, U+A0, U+A9, U+AB, U+B7, U+BB, U+D7, U+60C, U+61B-61C, U+61F, U+621-655, U+660-671, U+67E, "
    "U+686, U+698, U+6A4, U+6A8-6A9, U+6AD, U+6AF, U+6CC, U+6D4, U+6F0-6F9, U+200C-200F, U+2013-2014, "
    "U+2018-2019, U+201C-201D, U+2022, U+2026, U+2030, U+20AC, U+2190, U+2192, U+2212"
)
_ARABIC_EXTENDED = (
    "U+600-60B, U+60D-61A, U+61D-61E, U+620, U+656-65F, U+672-67D, U+67F-685, U+687-697, "
    "U+699-6A3, U+6A5-6A7, U+6AA-6AC, U+6AE, U+6B0-6CB, U+6CD-6D3, U+6D5-6EF, U+6FA-6FF, U+750-77F"
)

_ACCENTED = "U+A1-A8, U+AA, U+AC-B6, U+B8-BA, U+BC-D6, U+D8-17F, U+2122"


def _arabic(file: str, style: str, unicodes: str) -> Cut:
    source = f"fontpkg_ibm_plex_sans_arabic/files/IBMPlexSansArabic-{style}.ttf"
    return Cut(file, source, "Khulasa Arabic", style, unicodes)


def _serif(file: str, unicodes: str) -> Cut:
    source = "fontpkg_newsreader/files/Newsreader[opsz,wght].ttf"
    return Cut(file, source, "Khulasa Serif", "Regular", unicodes, (("opsz", 20), ("wght", (400, 700))))


CUTS = (
    _serif("khulasa-serif.woff2", _LATIN),
    _serif("khulasa-serif-extended.woff2", _LATIN_EXTENDED),
    _arabic("khulasa-arabic.woff2", "Regular", _ARABIC),
    _arabic("khulasa-arabic-bold.woff2", "Bold", _ARABIC),
    _arabic("khulasa-arabic-extended.woff2", "Regular", _ARABIC_EXTENDED),
    _arabic("khulasa-arabic-accented.woff2", "Regular", _ACCENTED),
)
"""The style sheet declares each with its `unicode-range`, so that extended ones load only when needed."""


def site_fonts(cache: Path, workers: Workers = HERE) -> dict[PurePosixPath, bytes]:
    """Every font file of the site by its path; cut once, by the workers, then read from `cache`."""
    kept = {cut: _kept(cut, cache) for cut in CUTS}
    due = [cut for cut, path in kept.items() if not path.is_file()]
    for cut, fresh in zip(due, workers.each(_fresh, due, _SECONDS), strict=True):
        write_if_changed(kept[cut], fresh)
    return {FOLDER / cut.file: path.read_bytes() for cut, path in kept.items()}


def _source(cut: Cut) -> Path:
    package, _, path = cut.source.partition("/")
    return Path(str(files(package))) / path


def _kept(cut: Cut, cache: Path) -> Path:
    """Where the subset is kept, named by a digest of the source, the cut and the tools."""
    key = hashlib.sha256(_source(cut).read_bytes())
    key.update(repr(cut).encode())
    key.update(Path(__file__).with_name("subset.py").read_bytes())
    key.update(metadata.version("fonttools").encode())
    return cache / f"{Path(cut.file).stem}-{key.hexdigest()[:16]}.woff2"


def _fresh(cut: Cut) -> bytes:
    """The subset, cut now."""
    # fontTools takes a second to import, and a cut is made once.
    subset: bytes = import_module("generator.site.fonts.subset").subset(cut, _source(cut))
    return subset
