"""The one script of a search is its modules, in Chromium and as text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.site.search.arabic_script import SCRIPT as ARABIC
from generator.site.search.arabic_script import arabic_script
from generator.site.search.script import SCRIPT, search_script
from tests.conftest import ROOT
from tests.site.search.conftest import place_scripts

if TYPE_CHECKING:
    from pathlib import Path

    from tests.conftest import Browse, Serve

ASSETS = ROOT / "docs" / "assets"


def test_it_gives_what_the_modules_give(tmp_path: Path, serve: Serve, browse: Browse) -> None:
    place_scripts(tmp_path)
    (tmp_path / "index.html").write_text("<!doctype html><html lang=en><title>Scripts</title>")
    given = browse(serve(tmp_path)).evaluate(
        """async () => {
          const { normalise, ...rest } = await import("./assets/search-modules.js")
          const module = await import("./assets/search-query.js")
          const words = ["كارار", "10,9", "الإمارات"]
          return [Object.keys(rest).sort(), words.map(normalise), words.map(module.normalise)]
        }"""
    )
    assert given[0] == ["find", "offer", "panel", "show"]
    assert given[1] == given[2]


def test_it_has_every_module_once_after_what_that_imports() -> None:
    made = search_script(arabic_script(), ROOT / "docs")
    script = made[SCRIPT].decode()
    order = re.findall(r"^const (\w+) = \(\(\) => \{$", script, re.MULTILINE)
    modules = {path.stem for path in ASSETS.glob("search-*.js")} - {SCRIPT.stem} | {ARABIC.stem}
    assert sorted(order) == sorted(name.replace("-", "_") for name in modules)
    for name in modules:
        text = (
            arabic_script()[ARABIC].decode() if name == ARABIC.stem else (ASSETS / f"{name}.js").read_text()
        )
        for imported in re.findall(r'^import .* from "\./([\w-]+)\.js"$', text, re.MULTILINE):
            assert order.index(imported.replace("-", "_")) < order.index(name.replace("-", "_"))
    assert not re.findall(r"^(import|export (?!const \{ find)).*", script, re.MULTILINE)
    assert search_script(arabic_script(), ROOT / "docs") == made


def test_a_module_of_the_projects_own_is_in_it(tmp_path: Path) -> None:
    place_scripts(tmp_path)
    own = tmp_path / "assets" / "search-panel.js"
    own.write_text("export const panel = () => 'its own'\n")
    assert b"'its own'" in search_script(arabic_script(), tmp_path)[SCRIPT]
