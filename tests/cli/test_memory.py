"""`khulasa memory`: the translations out to other tools and back into the project."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.sources.exchange.files import xliff

if TYPE_CHECKING:
    from tests.conftest import MakeProject, Run

SEEDS = Path(__file__).parents[2] / "seeds"
PO = "seeds/netflix-ai-product-manager.en.po"


@pytest.mark.parametrize("style", ["tmx", "xliff"])
def test_the_shipped_memory_comes_back_byte_for_byte(project: MakeProject, run: Run, style: str) -> None:
    root = project(SEEDS)
    before = (root / PO).read_text(encoding="utf-8")
    result = run(root, "memory", "export", "--format", style, "-o", "all.xml")
    assert result.stdout == "22 sentences in all.xml\n"
    assert run(root, "memory", "import", "all.xml").stdout == "0 sentences taken from all.xml\n"
    (root / PO).unlink()
    rehearsed = run(root, "memory", "import", "all.xml", "--dry-run")
    assert rehearsed.stdout == "22 sentences would be taken from all.xml\n"
    assert not (root / PO).exists()
    assert run(root, "memory", "import", "all.xml").stdout == "22 sentences taken from all.xml\n"
    after = (root / PO).read_text(encoding="utf-8")
    assert after == before


def test_what_a_translator_corrects_in_the_file_comes_back_as_theirs(project: MakeProject, run: Run) -> None:
    root = project(SEEDS)
    document = run(root, "memory", "export", "--format", "xliff", "netflix-ai-product-manager").stdout
    corrected = document.replace("Netflix declined SFGATE", "Netflix refused SFGATE").replace(
        "Los Gatos-based", "Californian"
    )
    (root / "back.xlf").write_text(corrected, encoding="utf-8")
    po = root / PO
    po.write_text(
        po.read_text(encoding="utf-8").replace("front and center", "at the front"), encoding="utf-8"
    )
    result = run(root, "memory", "import", "back.xlf")
    assert result.stdout == "1 sentence taken from back.xlf\n"
    assert f"{PO}, s9: kept as it is; the file has different English" in result.stderr
    written = po.read_text(encoding="utf-8")
    assert "Netflix refused SFGATE" in written
    assert "at the front" in written


def test_what_stands_in_no_article_is_counted(project: MakeProject, run: Run) -> None:
    root = project(SEEDS)
    (root / "other.tmx").write_text(
        '<tmx><body><tu><tuv xml:lang="ar"><seg>جملة أخرى</seg></tuv>'
        '<tuv xml:lang="en"><seg>Other</seg></tuv></tu></body></tmx>',
        encoding="utf-8",
    )
    result = run(root, "memory", "import", "other.tmx")
    assert result.returncode == 0
    assert "in no article here: 1 sentence of the file" in result.stderr


def test_a_hostile_file_ends_in_one_sentence_and_changes_nothing(project: MakeProject, run: Run) -> None:
    root = project(SEEDS)
    before = (root / PO).read_bytes()
    (root / "bomb.tmx").write_text('<!DOCTYPE tmx [<!ENTITY a "b">]><tmx>&a;</tmx>', encoding="utf-8")
    result = run(root, "memory", "import", "bomb.tmx")
    assert result.returncode == 1
    assert result.stderr.startswith("error: bomb.tmx: declares XML entities")
    assert (root / PO).read_bytes() == before
    assert run(root, "memory", "export", "nobody").returncode == 2


TITLE = "وظيفة مدير منتج بمجال الذكاء الاصطناعي في نتفليكس براتب سنوي “مغري”!"


def test_a_file_for_another_language_changes_nothing_and_is_named(project: MakeProject, run: Run) -> None:
    root = project(SEEDS)
    (root / PO).unlink()
    french = xliff((TITLE, "Un emploi chez Netflix"), languages=("ar", "fr"), unit='approved="yes"')
    (root / "fr.xlf").write_text(french, encoding="utf-8")
    result = run(root, "memory", "import", "fr.xlf")
    assert (
        "warning: fr.xlf, unit 1 of a.docx: not taken; is in Arabic and French, not in Arabic and English\n"
        in result.stderr
    )
    assert not (root / PO).exists()
