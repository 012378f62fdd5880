"""The words of a card, and drawing cards as PNG files with Typst."""

from __future__ import annotations

import hashlib
import json
import textwrap
from dataclasses import asdict, dataclass
from functools import cache, lru_cache, partial
from importlib import import_module, metadata
from importlib.resources import files
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Any

from generator.errors import PublishError
from generator.files import write_if_changed
from generator.site.social_images.palette import with_palette
from generator.workers import HERE, Workers

if TYPE_CHECKING:
    from collections.abc import Mapping

    from generator.resources import Templates

SHAPES = {"card.png": (1200, 630), "card-square.png": (1080, 1080)}
"""The files of one card, with width and height in pixels."""
_FONTS = ("fontpkg_newsreader", "fontpkg_ibm_plex_sans_arabic")
_MADE_BY = ("typst", "pillow", "fontpkg-newsreader", "fontpkg-ibm-plex-sans-arabic")
_SECONDS = 0.1
"""About how long a picture takes to draw."""
_ROOM = {"title": 180, "title_ar": 180, "source": 60, "measures": 110, "figure": 60, "note": 80, "site": 40}
"""How many characters of each text fit on a card; `card.typ` chooses the type size."""


@dataclass(frozen=True, slots=True)
class SocialImage:
    """The texts of one picture, each on one line."""

    site: str
    title: str | None
    """The English headline; `None` when it may not be shown without its findings."""
    title_ar: str | None
    source: str | None
    """The outlet."""
    day: str | None
    figure: str | None
    """One figure that matches the Arabic, in house style."""
    measures: str | None
    note: str
    """How far the figures were checked."""

    @property
    def alternative(self) -> str:
        """The text alternative of the picture."""
        head = self.title or self.title_ar
        figure = ": ".join(filter(None, (self.figure, self.measures)))
        return "; ".join(filter(None, (head, figure, ", ".join(filter(None, (self.source, self.day))))))


def draw_cards(
    cards: Mapping[PurePosixPath, SocialImage], templates: Templates, kept: Path, workers: Workers = HERE
) -> dict[PurePosixPath, Path]:
    """The file of each picture in `kept`, by its path in the documentation; missing ones are drawn.

    Args:
        cards: the cards, by the folder of their page.
        templates: the templates, which include `cards/card.typ`.
        kept: the cache. A picture is named by what it is made from, so it is never drawn twice.
        workers: who draws.

    Raises:
        PublishError: `cards/card.typ` is not valid.
    """
    layout = templates.file("cards/card.typ")
    maker = json.dumps([*map(metadata.version, _MADE_BY), layout.read_text(encoding="utf-8")])
    paths, missing = dict[PurePosixPath, Path](), dict[Path, str]()
    for folder, card in cards.items():
        for name, (width, height) in SHAPES.items():
            data = json.dumps({**asdict(card), "width": width, "height": height}, sort_keys=True)
            file = kept / f"{hashlib.sha256(f'{maker}{data}'.encode()).hexdigest()[:32]}.png"
            paths[folder / name] = file
            if not file.is_file():
                missing[file] = data
    files = sorted(missing)
    pictures = workers.each(partial(_drawn, templates), [missing[file] for file in files], _SECONDS)
    for file, picture in zip(files, pictures, strict=True):
        write_if_changed(file, picture)
    _compiler.cache_clear()  # the fonts are needed no more
    return paths


def _drawn(templates: Templates, data: str) -> bytes:
    """The picture of a card, given as JSON."""
    # It takes half a second to start and to read the fonts; most runs draw nothing.
    typst, layout = import_module("typst"), templates.file("cards/card.typ")
    try:
        picture: bytes = _compiler(layout, layout.read_bytes()).compile(
            format="png", ppi=72, sys_inputs={"card": _fitting(data)}
        )
    except typst.TypstError as error:
        cause = f"cannot be drawn ({error})"
        raise PublishError("templates/cards/card.typ", cause, "fix the template") from error
    return with_palette(picture)


@lru_cache(maxsize=1)
def _compiler(layout: Path, _: bytes) -> Any:
    """Typst with the layout as it is now."""
    typst = import_module("typst")
    folders = [files(package) / "files" for package in _FONTS]
    fonts = typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=folders)
    return typst.Compiler(layout, font_paths=fonts)


def _fitting(data: str) -> str:
    """The card with its texts cut at a word so that they fit, without characters that no font has."""
    card = json.loads(data)
    for name, room in _ROOM.items():
        if card[name] is not None:
            drawn = "".join(c for c in card[name] if ord(c) in _drawable())
            card[name] = textwrap.shorten(drawn, room, placeholder="…")
    return json.dumps(card)


@cache
def _drawable() -> frozenset[int]:
    """Every character that one of the fonts has."""
    read = import_module("fontTools.ttLib").TTFont
    fonts = (file for package in _FONTS for file in sorted((Path(str(files(package))) / "files").iterdir()))
    return frozenset(code for font in fonts for code in read(font, lazy=True).getBestCmap())
