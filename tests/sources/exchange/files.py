"""Small files as other tools write them, for the tests of the import."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from generator.sources.exchange import read_document

if TYPE_CHECKING:
    from pathlib import Path

    from generator.sources.exchange import Document


def tmx(*units: dict[str, str], raw: bool = False) -> str:
    """A TMX of these units: texts by language, with markup of their own when `raw`."""
    variants = (
        "".join(
            f'<tuv xml:lang="{language}"><seg>{_content(text, raw=raw)}</seg></tuv>'
            for language, text in unit.items()
        )
        for unit in units
    )
    body = "".join(f"<tu>{unit}</tu>" for unit in variants)
    return f'<tmx version="1.4"><header srclang="ar"/><body>{body}</body></tmx>'


def xliff(
    *pairs: tuple[str, str],
    languages: tuple[str, str] = ("ar", "en"),
    unit: str = "",
    target: str = "",
    raw: bool = False,
) -> str:
    """An XLIFF 1.2 of these sources and targets, with attributes for each unit and each target."""
    body = "".join(
        f'<trans-unit id="{number}" {unit}><source>{_content(one, raw=raw)}</source>'
        f"<target {target}>{_content(other, raw=raw)}</target></trans-unit>"
        for number, (one, other) in enumerate(pairs, start=1)
    )
    source, into = languages
    return (
        '<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="a.docx" '
        f'source-language="{source}" target-language="{into}"><body>{body}</body></file></xliff>'
    )


def read_text(folder: Path, text: str) -> Document:
    """What is read of a file with this text."""
    path = folder / "other.xml"
    path.write_text(text, encoding="utf-8")
    return read_document(path)


def _variant(language: str, text: str, *, raw: bool) -> str:
    return f'<tuv xml:lang="{language}"><seg>{_content(text, raw=raw)}</seg></tuv>'


def _content(text: str, *, raw: bool) -> str:
    return text if raw else escape(text, quote=False)
