"""The words of a card, and drawing cards as PNG files with Typst."""

from __future__ import annotations

import hashlib
import json
import textwrap
from dataclasses import dataclass, fields
from functools import cache, lru_cache, partial
from importlib import import_module, metadata
from importlib.resources import files
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Any

from generator.errors import PublishError
from generator.files import write_if_changed
from generator.site.social_images.palette import palette_of, with_palette
from generator.workers import HERE, Workers

if TYPE_CHECKING:
    from collections.abc import Mapping

    from generator.resources import Templates
    from generator.site.social_images.palette import Colour

SHAPES = {"card.png": (1200, 630), "card-square.png": (600, 600)}
"""The files of one card, with width and height in pixels.

The wide one has the size that networks ask for; the square one is for search engines and small previews.
"""
_POINTS = {"card.png": 1, "card-square.png": 1.8}
"""Points in a pixel: a square card has the room of 1080, because a line of its text is shorter."""
_FONTS = ("fontpkg_newsreader", "fontpkg_ibm_plex_sans_arabic")
_MADE_BY = ("typst", "pillow", "fontpkg-newsreader", "fontpkg-ibm-plex-sans-arabic")
_SECONDS = 0.02
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


_NAMES = tuple(field.name for field in fields(SocialImage))
_SPECIMEN = SocialImage(
    site="Newspaper",
    title="Exports of wheat rise by a third in the first half of the year",
    title_ar="صادرات القمح ترتفع بمقدار الثلث في النصف الأول من العام",
    source="صحيفة",
    day="July 26, 2023",
    figure="$5 million",
    measures="exports of wheat",
    note="8 of 8 figures match the Arabic",
)


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
    sources = (layout, *sorted(Path(__file__).parent.glob("*.py")))
    maker = json.dumps([*map(metadata.version, _MADE_BY), *(s.read_text(encoding="utf-8") for s in sources)])
    drawn = {path.name for path in kept.iterdir()} if kept.is_dir() else set[str]()
    made_by = hashlib.sha256(maker.encode())
    paths, missing = dict[PurePosixPath, Path](), dict[Path, str]()
    for folder, card in cards.items():
        for name in SHAPES:
            data = _described(card, name)
            digest = made_by.copy()
            digest.update(data.encode())
            file = kept / f"{digest.hexdigest()[:32]}.png"
            paths[folder / name] = file
            if file.name not in drawn:
                missing[file] = data
    files = sorted(missing)
    pictures = workers.each(partial(_drawn, templates), [missing[file] for file in files], _SECONDS)
    for file, picture in zip(files, pictures, strict=True):
        write_if_changed(file, picture)
    _compiler.cache_clear()  # the fonts are needed no more
    return paths


def _described(card: SocialImage, name: str) -> str:
    """The card in the shape of this name, as JSON for the layout; sizes are in points."""
    width, height = (side * _POINTS[name] for side in SHAPES[name])
    return json.dumps(
        {**_texts(card), "width": width, "height": height, "ppi": 72 / _POINTS[name]}, sort_keys=True
    )


def _texts(card: SocialImage) -> dict[str, str | None]:
    return {name: getattr(card, name) for name in _NAMES}


def _drawn(templates: Templates, data: str) -> bytes:
    """The picture of a card, given as JSON."""
    layout = templates.file("cards/card.typ")
    content = layout.read_bytes()
    return with_palette(_with_all_colours(layout, content, data), _palette(layout, content))


def _with_all_colours(layout: Path, content: bytes, data: str) -> bytes:
    """The picture as Typst draws it."""
    typst = import_module("typst")  # it takes half a second to start, and most runs draw nothing
    card = _fitting(data)
    try:
        picture: bytes = _compiler(layout, content).compile(
            format="png", ppi=card["ppi"], sys_inputs={"card": json.dumps(card)}
        )
    except typst.TypstError as error:
        cause = f"cannot be drawn ({error})"
        raise PublishError("templates/cards/card.typ", cause, "fix the template") from error
    return picture


@lru_cache(maxsize=1)
def _palette(layout: Path, content: bytes) -> list[Colour]:
    """The colours of all cards: those of one with every part, so that they do not depend on what is drawn."""
    return palette_of(_with_all_colours(layout, content, _described(_SPECIMEN, "card.png")))


@lru_cache(maxsize=1)
def _compiler(layout: Path, _: bytes) -> Any:
    """Typst with the layout as it is now."""
    typst = import_module("typst")
    folders = [files(package) / "files" for package in _FONTS]
    fonts = typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=folders)
    return typst.Compiler(layout, font_paths=fonts)


def _fitting(data: str) -> dict[str, Any]:
    """The card with its texts cut at a word so that they fit, without characters that no font has."""
    card: dict[str, Any] = json.loads(data)
    for name, room in _ROOM.items():
        if card[name] is not None:
            drawn = "".join(c for c in card[name] if ord(c) in _drawable())
            card[name] = textwrap.shorten(drawn, room, placeholder="…")
    return card


@cache
def _drawable() -> frozenset[int]:
    """Every character that one of the fonts has."""
    read = import_module("fontTools.ttLib").TTFont
    fonts = (file for package in _FONTS for file in sorted((Path(str(files(package))) / "files").iterdir()))
    return frozenset(code for font in fonts for code in read(font, lazy=True).getBestCmap())
