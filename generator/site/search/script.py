"""One script of the modules that a search needs, so that a first search asks for one file instead of eight.

The modules of `docs/assets` stay as they are: each becomes a function here that returns what it exports,
after those that it imports. This reads the two forms that our modules have: an import of names from a
module beside it, and `export` before a declaration or a list of names, each at the beginning of a line.
"""

from __future__ import annotations

import re
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

SCRIPT = PurePosixPath("assets/search-modules.js")
"""Beside `search.js`, which imports it when the box is opened."""

_WANTED = ("search-engine", "search-result", "search-panel", "search-start")
"""The modules whose exports the box asks for."""
_IMPORT = re.compile(r'^import \{([^}]*)\} from "\./([\w-]+)\.js"\n', re.MULTILINE)
_DECLARED = re.compile(r"^export (?=(?:async )?(?:function\*?|const|class) (\w+))", re.MULTILINE)
_LISTED = re.compile(r"^export \{([^}]*)\}\n", re.MULTILINE)


def search_script(generated: Mapping[PurePosixPath, bytes], docs: Path) -> dict[PurePosixPath, bytes]:
    """The script by its path, of the modules that a run writes and of the project's in `docs`."""

    def read(name: str) -> str:
        path = SCRIPT.with_name(f"{name}.js")
        return (generated.get(path) or (docs / path).read_bytes()).decode()

    written = dict[str, str]()
    for name in _WANTED:
        _write(name, read, written)
    exported = "".join(f"...{_variable(name)}, " for name in _WANTED)
    lines = [
        "/* Written by generator/site/search/script.py from the modules beside it. */\n",
        *written.values(),
        f"export const {{ find, normalise, offer, panel, show }} = {{ {exported}}}\n",
    ]
    return {SCRIPT: "".join(lines).encode()}


def _write(name: str, read: Callable[[str], str], written: dict[str, str]) -> None:
    """Add a module as a function to `written`, after what it imports; once, whoever imports it."""
    if name in written:
        return
    text = read(name)
    for imported in _IMPORT.finditer(text):
        _write(imported[2], read, written)
    exports = [
        *_DECLARED.findall(text),
        *(part.strip() for n in _LISTED.findall(text) for part in n.split(",")),
    ]
    text = _IMPORT.sub(_taken, text)
    body = _LISTED.sub("", _DECLARED.sub("", text))
    written[name] = f"const {_variable(name)} = (() => {{\n{body}return {{ {', '.join(exports)} }}\n}})()\n"


def _taken(imported: re.Match[str]) -> str:
    """`const { load: read } = search_facets` for `import { load as read } from "./search-facets.js"`."""
    return f"const {{{imported[1].replace(' as ', ': ')}}} = {_variable(imported[2])}\n"


def _variable(name: str) -> str:
    """`search_query` for the module `search-query`."""
    return name.replace("-", "_")
