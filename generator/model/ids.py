"""Ids that readers and other programs see: of a sentence and of a figure.

Ids are strings, written the same in PO files, JSON and addresses, so nothing needs converting; their parts
are properties, so no caller cuts strings.
"""

from __future__ import annotations

import re

_SEGMENT = re.compile(r"s(?:0|[1-9]\d{0,8})")


class SegmentId(str):
    """A sentence of an article: `s0` for the title, else `s1`, `s2`, …

    It never changes and is never given to another sentence.
    """

    __slots__ = ()

    @classmethod
    def of(cls, number: int) -> SegmentId:
        """The id with this number, 0 for the title."""
        return cls(f"s{number}")

    @classmethod
    def parse(cls, text: str | None) -> SegmentId | None:
        """The text as an id; `None` when it is not one."""
        return cls(text) if text and _SEGMENT.fullmatch(text) else None

    @property
    def number(self) -> int:
        """0 for the title, else the number that the article gave it; ids are sorted by it."""
        return int(self[1:])


class FigureId(str):
    """The permalink of an Arabic figure: `s3-f1` is the first of the sentence `s3`."""

    __slots__ = ()

    @classmethod
    def of(cls, segment: str, index: int) -> FigureId:
        """The id of the figure at `index` among those of the segment."""
        return cls(f"{segment}-f{index + 1}")

    @property
    def segment(self) -> SegmentId:
        """The sentence that states it."""
        return SegmentId(self.partition("-")[0])


TITLE_ID = SegmentId.of(0)
"""The id of every article's title segment."""
