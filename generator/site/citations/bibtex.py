"""BibTeX, with the fields of biblatex if they say more than the old ones (biblatex manual, 2.2)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bibtexparser.entrypoint import write_string
from bibtexparser.library import Library
from bibtexparser.model import Entry, Field
from pylatexenc.latexencode import RULE_DICT, UnicodeToLatexConversionRule, UnicodeToLatexEncoder

if TYPE_CHECKING:
    from generator.site.citations.reference import Reference

# Characters that TeX reads as commands; braces by name, because BibTeX also counts escaped ones. All
# other characters stay: biber, XeTeX and LuaTeX read UTF-8.
_COMMANDS = {
    "\\": r"\textbackslash{}",
    "{": r"\textbraceleft{}",
    "}": r"\textbraceright{}",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
    **{sign: f"\\{sign}" for sign in "&%$#_"},
}
_ENCODER = UnicodeToLatexEncoder(
    conversion_rules=[
        UnicodeToLatexConversionRule(RULE_DICT, {ord(sign): tex for sign, tex in _COMMANDS.items()})
    ],
    unknown_char_policy="keep",
    unknown_char_warning=False,
)


def bibtex(reference: Reference) -> str:
    """One entry; what is not stated is left out."""
    day = reference.published
    # An inner pair of braces keeps a name whole and the case of an English title as it is.
    fields = {
        "author": _braced(reference.author),
        "title": _encoded(reference.title),
        "titleaddon": _braced(reference.translated),
        "journal": _encoded(reference.outlet),
        "date": day.isoformat() if day else None,
        "year": str(day.year) if day else None,
        "language": "arabic",
        "url": reference.address,
        "note": _braced(reference.note),
    }
    entry = Entry(
        "article" if reference.outlet else "misc",
        reference.slug,
        [Field(key, value) for key, value in fields.items() if value],
    )
    return write_string(Library([entry]))


def _encoded(text: str | None) -> str | None:
    return str(_ENCODER.unicode_to_latex(text)) if text else None


def _braced(text: str | None) -> str | None:
    return f"{{{_encoded(text)}}}" if text else None
