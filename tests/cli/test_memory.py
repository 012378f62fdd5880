"""`khulasa memory`: the translations out to other tools and back into the project."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.sources.exchange.files import tmx, xliff

if TYPE_CHECKING:
    from tests.conftest import MakeProject, Run

SEEDS = Path(__file__).parents[2] / "seeds"
PO = "seeds/netflix-ai-product-manager.en.po"
NOTHING_NEW = "0 sentences taken from all.xml; 22 already there\n"


@pytest.mark.parametrize("style", ["tmx", "xliff"])
def test_the_shipped_memory_comes_back_byte_for_byte(project: MakeProject, run: Run, style: str) -> None:
    root = project(SEEDS)
    before = (root / PO).read_text(encoding="utf-8")
    result = run(root, "memory", "export", "--format", style, "-o", "all.xml")
    assert result.stdout == "22 sentences in all.xml\n"
    assert run(root, "memory", "import", "all.xml").stdout == NOTHING_NEW
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
    assert result.stdout == "1 sentence taken from back.xlf; 20 already there\n"
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
    assert result.returncode == 1
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
SPOTTED = "وقد تمت ملاحظة المنشور لأول مرة بواسطة The Intercept."
RLM = "\N{RIGHT-TO-LEFT MARK}"


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


def imported(root: Path, run: Run, text: str, *options: str) -> tuple[int, str, str]:
    """Exit code and both outputs of an import of a file with this text."""
    (root / "other.xml").write_text(text, encoding="utf-8")
    result = run(root, "memory", "import", "other.xml", *options)
    return result.returncode, result.stdout, result.stderr


def test_an_import_says_what_became_of_each_sentence(project: MakeProject, run: Run) -> None:
    root = project(SEEDS)
    text = tmx(
        {"ar": TITLE, "en": "Another headline"},
        {"ar": SPOTTED, "en": "The posting was first spotted by The Intercept."},
        {"ar": f"{SPOTTED[:-1]} أمس.", "en": "It was spotted yesterday."},
        {"ar": "لا شيء", "en": "Nothing"},
        {"ar": TITLE, "fr": "Un emploi chez Netflix"},
        {"ar": "نص", "en": "نص"},
    )
    code, out, err = imported(root, run, text)
    assert code == 0
    assert out == "0 sentences taken from other.xml; 1 already there\n"
    assert f"warning: {PO}, s0: kept as it is; the file has different English, and a person" in err
    assert "warning: other.xml, tu 5: not taken; is in Arabic and French, not in Arabic and English\n" in err
    assert "warning: other.xml, tu 6: not taken; has the Arabic again where its English should be\n" in err
    assert "note: in no article here: 2 sentences of the file\n" in err
    assert f"tu 3: “{SPOTTED[:-1]} أمس.”; the nearest is netflix-ai-product-manager, s5 (" in err
    assert "tu 4: “لا شيء”; nothing here is like it\n" in err
    assert imported(root, run, text, "--quiet")[1] == ""


def test_json_has_every_sentence_under_what_became_of_it(project: MakeProject, run: Run) -> None:
    root = project(SEEDS)
    (root / PO).unlink()
    text = tmx(
        {"ar": TITLE, "en": "A headline"},
        {"ar": "لا شيء", "en": "Nothing"},
        *({"ar": TITLE, "fr": f"Titre {n}"} for n in range(5)),
    )
    code, out, err = imported(root, run, text, "--json", "--dry-run")
    document = json.loads(out)
    assert (code, err) == (0, "")
    assert (document["file"], document["dry_run"]) == ("other.xml", True)
    assert [(one["segment"], one["english"], one["status"]) for one in document["taken"]] == [
        ("s0", "A headline", "machine")
    ]
    assert [(one["place"], one["nearest"]) for one in document["missing"]] == [("tu 2", None)]
    assert [one["place"] for one in document["refused"]] == [f"tu {n}" for n in range(3, 8)]
    assert document["present"] == document["kept"] == []
    assert not (root / PO).exists()
    again = [imported(root, run, text, "--json")[1] for _ in range(2)]
    assert [len(json.loads(out)[key]) for out in again for key in ("taken", "present")] == [1, 0, 0, 1]


@pytest.mark.no_cover
@pytest.mark.parametrize(
    ("units", "cause"),
    [
        ([], "has nothing to take (no sentence of it has English); export Arabic with its English"),
        ([{"ar": "نص"}], "has nothing to take (no sentence of it has English); export Arabic"),
        ([{"fr": "Texte", "en": "Text"}], "has nothing to take (1 not taken); export Arabic"),
        ([{"ar": "نص", "en": "Text"}] * 2, "has nothing to take (2 in no article here); import it into"),
    ],
)
def test_a_file_that_brings_nothing_ends_with_the_reason(
    project: MakeProject, run: Run, units: list[dict[str, str]], cause: str
) -> None:
    root = project(SEEDS)
    before = (root / PO).read_bytes()
    for options in ((), ("--json",), ("--quiet",), ("--dry-run",)):
        code, _, err = imported(root, run, tmx(*units), *options)
        assert code == 1
        assert f"error: other.xml: {cause}" in err
    assert (root / PO).read_bytes() == before


def test_what_a_file_says_in_its_own_spelling_reaches_the_article(project: MakeProject, run: Run) -> None:
    root = project(SEEDS)
    (root / PO).unlink()
    source = f"\n   {RLM}{TITLE}\n{SPOTTED}  "
    english = "\n  Netflix job pays well!\n  The Intercept saw it first.\n"
    code, out, _ = imported(root, run, xliff((source, english), languages=("ara", "en_GB")))
    assert (code, out) == (0, "2 sentences taken from other.xml\n")
    written = (root / PO).read_text(encoding="utf-8")
    assert 'msgstr "Netflix job pays well!"' in written
    assert 'msgstr "The Intercept saw it first."' in written
