"""The site's own fonts."""

from __future__ import annotations

import io
import re
import shutil
from pathlib import Path

import fontpkg_ibm_plex_sans_arabic
import pytest
from fontTools.ttLib import TTFont

from generator.site.fonts import CUTS, FOLDER, Cut, site_fonts
from generator.site.fonts.subset import subset

ROOT = Path(__file__).parents[3]
STYLE = (ROOT / "docs/assets/khulasa.css").read_text(encoding="utf-8")
RESERVED = ("Newsreader", "Plex", "IBM")


def font(cut: Cut, fonts: Path) -> TTFont:
    return TTFont(io.BytesIO(site_fonts(fonts)[FOLDER / cut.file]))


@pytest.mark.parametrize("cut", CUTS, ids=lambda cut: cut.file)
def test_a_subset_has_another_name_than_its_source_and_keeps_copyright_and_licence(
    cut: Cut, fonts: Path
) -> None:
    """The SIL Open Font License, version 1.1, conditions 2 and 3."""
    names = font(cut, fonts)["name"].names
    assert not [n for n in names if n.nameID not in {0, 13, 14} and any(r in str(n) for r in RESERVED)]
    kept = {n.nameID: str(n) for n in names}
    assert kept[1] == cut.family
    assert "Copyright" in kept[0]
    assert "SIL Open Font License" in kept[13]


@pytest.mark.parametrize("cut", CUTS, ids=lambda cut: cut.file)
def test_the_style_sheet_declares_each_font_for_the_characters_it_was_cut_to(cut: Cut) -> None:
    faces = [f for f in re.findall(r"@font-face \{([^}]*)\}", STYLE) if f'"fonts/{cut.file}"' in f]
    names = {name for face in faces for name in re.findall(r'font-family: "([^"]*)"', face)}
    assert cut.family in names <= {cut.family, "Khulasa Sans"}
    for face in faces:
        assert f"unicode-range: {cut.unicodes};" in face
        assert "font-display: swap" in face


def test_the_style_sheet_names_no_font_that_is_not_cut() -> None:
    assert set(re.findall(r'url\("fonts/([^"]+)"\)', STYLE)) == {cut.file for cut in CUTS}


def test_the_arabic_joins_its_letters_and_places_its_marks(fonts: Path) -> None:
    (cut,) = [cut for cut in CUTS if cut.file == "khulasa-arabic.woff2"]
    loaded = font(cut, fonts)
    features = {
        record.FeatureTag for t in ("GSUB", "GPOS") for record in loaded[t].table.FeatureList.FeatureRecord
    }
    assert {"init", "medi", "fina", "rlig", "mark"} <= features
    news = "أإآءؤئةىلابتثجحخدذرزسشصضطظعغفقكمنهوي٠١٢٣٤٥٦٧٨٩،؛؟٪٫٬ًٌٍَُِّْپچڤگ"
    assert {ord(letter) for letter in news} <= loaded.getBestCmap().keys()


def test_the_serif_has_all_weights_that_the_pages_use_and_no_other_axis(fonts: Path) -> None:
    (cut,) = [cut for cut in CUTS if cut.file == "khulasa-serif.woff2"]
    loaded = font(cut, fonts)
    assert [(a.axisTag, a.minValue, a.maxValue) for a in loaded["fvar"].axes] == [("wght", 400, 700)]
    assert set("ABCabc0123456789“”‘’–—…$€£²³%éñ").issubset(map(chr, loaded.getBestCmap()))


def test_a_font_is_cut_once_and_then_read_from_the_cache(fonts: Path, tmp_path: Path) -> None:
    cache = tmp_path / "fonts"
    shutil.copytree(fonts, cache)
    kept = sorted(cache.iterdir())
    assert len(kept) == len(CUTS)
    kept[0].write_bytes(b"as kept")
    assert b"as kept" in site_fonts(cache).values()
    kept[0].unlink()
    site_fonts(cache)
    assert sorted(cache.iterdir()) == kept


@pytest.mark.no_cover
def test_the_same_cut_has_the_same_bytes(fonts: Path) -> None:
    (cut,) = [cut for cut in CUTS if cut.file == "khulasa-arabic-extended.woff2"]
    source = Path(fontpkg_ibm_plex_sans_arabic.__file__).parent / "files" / "IBMPlexSansArabic-Regular.ttf"
    assert subset(cut, source) == site_fonts(fonts)[FOLDER / cut.file]
