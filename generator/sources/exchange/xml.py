"""Reading and writing XML: no entities, no network, texts verbatim except for what XML cannot hold."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import defusedxml.ElementTree
from defusedxml import DefusedXmlException

from generator.errors import ExchangeError

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

LANG = "{http://www.w3.org/XML/1998/namespace}lang"
SPACE = "{http://www.w3.org/XML/1998/namespace}space"
FORBIDDEN = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""Characters not allowed in XML, even as a character reference (XML 1.0, production 2, Char)."""
_NAMESPACE = re.compile(r"\{[^}]*\}")
# Their content is another format's code and no text (TMX 1.4b and XLIFF, "inline elements").
_CODES = frozenset({"bpt", "ept", "it", "ph", "ut", "x", "bx", "ex", "sc", "ec"})
_PLACEHOLDERS = frozenset({"ph", "x"})
_BREAKS = frozenset({"lb", "pb", "br", "tab", "x-lb", "x-br", "x-tab", "x-html-br", "xlf:lb", "xlf:pb"})
"""What `ctype` (XLIFF 1.2), `type` (TMX) or `subType` (XLIFF 2) calls a code that keeps words apart."""
_BREAK = re.compile(r"<(?:br|tab|w:br|w:tab)\b|\N{NO-BREAK SPACE}|\\[nt]|&nbsp;|&#160;", re.IGNORECASE)
"""The same in the code itself."""
_CODE = "\0"
"""The place of a code while a text is read, which no document can hold: it may stand for a blank."""
_BETWEEN_DIGITS = re.compile(rf"(?<=\d){_CODE}+(?=\d)")


def parse(data: bytes, where: str, roots: Collection[str]) -> ET.Element:
    """The root of a document, which must be one of `roots`, with all namespaces removed.

    Raises:
        ExchangeError: it is not well-formed, declares entities, or has another root.
    """
    fix = "export it again from the tool that made it"
    try:
        root = defusedxml.ElementTree.fromstring(data)
    except ET.ParseError as error:
        line, _ = error.position
        raise ExchangeError(f"{where}, line {line}", f"is not valid XML ({error.msg})", fix) from None
    except DefusedXmlException:
        raise ExchangeError(where, "declares XML entities, which could hold anything", fix) from None
    except (ValueError, LookupError) as error:
        raise ExchangeError(where, f"is not in a readable encoding ({error})", "save it as UTF-8") from None
    for element in root.iter():
        element.tag = _NAMESPACE.sub("", element.tag)
    if root.tag not in roots:
        raise ExchangeError(where, f"is <{root.tag}>, not {' or '.join(sorted(roots))}", fix)
    return root


def serialize(root: ET.Element, doctype: str = "") -> bytes:
    """The document in UTF-8, indented; the text of elements without children is verbatim."""
    ET.indent(root)
    body = ET.tostring(root, encoding="unicode")
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{doctype}{body}\n'.encode()


def add(parent: ET.Element, tag: str, text: str | None = None, /, **attributes: str) -> ET.Element:
    """A new child; characters that XML cannot hold are removed, and `lang` becomes `xml:lang`."""
    if "lang" in attributes:
        attributes = {LANG: attributes.pop("lang"), **attributes}
    child = ET.SubElement(parent, tag, {name: holdable(value) for name, value in attributes.items()})
    child.text = None if text is None else holdable(text)
    return child


def holdable(text: str) -> str:
    """The text without characters that XML cannot hold, with line ends as XML reads them."""
    return FORBIDDEN.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))


def text_of(element: ET.Element | None) -> str:
    """The text inside, without the codes that other formats have in it, a blank for those that break a line.

    A placeholder that says nothing of itself is a blank between two digits: 5<x id="1"/>6 is not 56.
    """
    return plain(coded_text_of(element))


def coded_text_of(element: ET.Element | None) -> str:
    """The same with the places of placeholders, for `plain` and `spaced`."""
    return "" if element is None else _BETWEEN_DIGITS.sub(" ", "".join(_texts(element)))


def plain(coded: str) -> str:
    """The text as if its placeholders were nothing."""
    return coded.replace(_CODE, "")


def spaced(coded: str) -> str:
    """The text as if each of its placeholders were a blank."""
    return coded.replace(_CODE, " ")


def _texts(element: ET.Element) -> Iterator[str]:
    if element.tag in _CODES:
        yield " " if _breaks(element) else _CODE * (element.tag in _PLACEHOLDERS)
        return
    yield element.text or ""
    for child in element:
        yield from _texts(child)
        yield child.tail or ""


def _breaks(code: ET.Element) -> bool:
    kinds = (code.get(name, "").lower() for name in ("ctype", "type", "subType"))
    shown = "".join(
        (code.get("equiv-text", ""), code.get("equiv", ""), code.get("disp", ""), *code.itertext())
    )
    return any(kind in _BREAKS for kind in kinds) or bool(_BREAK.search(shown))


def code_of(element: ET.Element | None) -> str | None:
    """The language that an element says it is in: `xml:lang`, or TMX's older `lang`."""
    return None if element is None else element.get(LANG, element.get("lang"))
