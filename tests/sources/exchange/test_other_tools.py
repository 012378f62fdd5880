"""Files in the shapes of other tools come in whole, go out again, and come back without a change.

The files in `other_tools/` are ours, of one article, whose sentences are in `texts.tsv`.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from generator.model import SegmentId
from generator.sources.exchange import FORMATS, Unit, merge, read_document
from generator.sources.exchange.finding import Sentences
from generator.sources.exchange.merge import as_entries
from generator.sources.memory import Entry, MemoryFile

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

pytestmark = pytest.mark.no_cover  # the lines that read these files are counted by the tests of each format
FILES = Path(__file__).with_name("other_tools")
TEXTS = [
    line.split("\t")
    for line in (FILES / "texts.tsv").read_text(encoding="utf-8").splitlines()
    if not line.startswith("#")
]
NAMES = [name for name, _, _ in TEXTS]
ENGLISH = {name: english for name, _, english in TEXTS}

TAKEN: dict[str, dict[str, str]] = {
    # by status, the names of the sentences that a file has
    "cafetran.tmx": {"machine": "1248"},
    "crowdin.xliff": {"edited": "46"},
    "inline20.xlf": {"edited": "567"},
    "matecat.xlf": {"machine": "h123678"},
    "memoq-export.tmx": {"machine": "346"},
    "memoq-statuses.mqxliff": {"machine": "2357"},
    "memoq.mqxliff": {"edited": "h126"},
    "okapi-rainbow.xlf": {"edited": "24578"},
    "omegat-alternatives.tmx": {"machine": "567"},
    "omegat-level2.tmx": {"machine": "12"},
    "omegat-project_save.tmx": {"machine": "h123"},
    "phrase.mxliff": {"edited": "12", "machine": "5"},
    "poedit.po": {"edited": "h123"},
    "pontoon-reverse.tmx": {"machine": "1245"},
    "smartcat-multilingual.tmx": {"machine": "123"},
    "swordfish.tmx": {"machine": "367"},
    "trados-draft.sdlxliff": {"machine": "12"},
    "trados-export.tmx": {"edited": "1234"},
    "trados-tags.sdlxliff": {"edited": "678"},
    "trados.sdlxliff": {"edited": "h12345"},
    "weblate.po": {"edited": "h2", "machine": "1", "stale": "3"},
    "weblate.xliff": {"edited": "1235"},
    "wordfast.tmx": {"machine": "12"},
    "xcode-three-files.xliff": {"edited": "12", "machine": "56"},
    "xliff21-segments.xlf": {"edited": "123"},
}
REFUSED = {
    "crowdin.xliff": ["has the Arabic again where its English should be"],
    "xcode-three-files.xliff": ["is in Arabic and German, not in Arabic and English"],
}
files = pytest.mark.parametrize("name", sorted(TAKEN))


def untranslated() -> list[Entry]:
    return [Entry(SegmentId.of(number), arabic) for number, (_, arabic, _) in enumerate(TEXTS)]


def imported(path: Path, known: Sequence[Entry]) -> tuple[Entry, ...]:
    """The entries after the file came in, as a PO in their place or by an import."""
    if path.suffix == ".po":
        return MemoryFile(path, path.name).entries
    sentences = Sentences(entry.arabic for entry in known)
    units = [one for unit in read_document(path).units for one in sentences.fit(unit)]
    return merge(known, units).entries


def saved(folder: Path, entries: Sequence[Entry]) -> bytes:
    """The bytes of a PO with these entries."""
    path = folder / "seeds" / "saved.en.po"
    path.parent.mkdir(exist_ok=True)
    path.unlink(missing_ok=True)
    memory = MemoryFile(path, "saved")
    memory.replace(entries)
    memory.save()
    return path.read_bytes()


def test_every_file_is_tested() -> None:
    assert {path.name for path in FILES.iterdir()} == {*TAKEN, "texts.tsv"}


@files
def test_a_file_comes_in_with_every_sentence_and_its_approval(name: str) -> None:
    entries = [entry for entry in imported(FILES / name, untranslated()) if entry.english]
    assert all(entry.english == ENGLISH[NAMES[entry.id.number]] for entry in entries)
    found: dict[str, str] = {}
    for entry in entries:
        found[entry.status.value] = found.get(entry.status.value, "") + NAMES[entry.id.number]
    assert found == TAKEN[name]
    if not name.endswith(".po"):
        assert [one.reason for one in read_document(FILES / name).refused] == REFUSED.get(name, [])


@files
@pytest.mark.parametrize("style", sorted(FORMATS))
def test_it_goes_out_and_comes_back_byte_for_byte(tmp_path: Path, name: str, style: str) -> None:
    entries = imported(FILES / name, untranslated())
    document = FORMATS[style]([Unit("bridge", entry) for entry in entries])
    path = tmp_path / f"out.{style}"
    path.write_bytes(document)
    again = as_entries(read_document(path).units)
    assert saved(tmp_path, again) == saved(tmp_path, entries)
    assert FORMATS[style]([Unit("bridge", entry) for entry in again]) == document


@pytest.mark.parametrize("name", ["poedit.po", "weblate.po"])
def test_a_po_that_nobody_changed_keeps_its_bytes_and_a_change_keeps_what_the_tool_wrote(
    tmp_path: Path, name: str
) -> None:
    path = tmp_path / "seeds" / "bridge.en.po"
    path.parent.mkdir()
    path.write_bytes((FILES / name).read_bytes())
    memory = MemoryFile(path, "bridge")
    assert not memory.save()
    assert path.read_bytes() == (FILES / name).read_bytes()
    memory.put(memory.entries[0].edited("Corrected here"))
    memory.save()
    before, after = (MemoryFile(p, "bridge").entries[1:] for p in (FILES / name, path))
    assert after == before
    for line in (FILES / name).read_text(encoding="utf-8").splitlines():
        if line.startswith(("# ", "#.", "#:", "#|", '"X-', '"Plural', '"Last-')):
            assert line in path.read_text(encoding="utf-8").splitlines()


def unchanged(text: str) -> str:
    return text


def as_trados(text: str) -> str:
    """Segments marked, states of its own, one line, a byte order mark, and CRLF in its notes."""
    marked = re.sub(
        r"<source([^>]*)>(.*?)</source>\s*<target([^>]*?) state=\"[^\"]*\">(.*?)</target>",
        r'<source\1>\2</source><seg-source><mrk mtype="seg" mid="1">\2</mrk></seg-source>'
        r'<target\3><mrk mtype="seg" mid="1">\4</mrk></target>',
        text,
        flags=re.DOTALL,
    )
    return "\ufeff" + re.sub(r">\n\s*<", "><", marked)


def as_memoq(text: str) -> str:
    """Its own attributes and elements, codes for countries, CRLF."""
    units = text.replace("<trans-unit ", '<trans-unit mq:segmentguid="g" ')
    spaced = units.replace('<xliff version="1.2"', '<xliff xmlns:mq="MQXliff" version="1.2"')
    return re.sub(r'language="(ar|en)"', r'language="\1-GB"', spaced).replace("\n", "\r\n")


def as_matecat(text: str) -> str:
    """Counts of words in every unit, language of each target, notes kept."""
    counts = (
        '<count-group name="c"><count count-type="x-raw" unit="word">8</count></count-group></trans-unit>'
    )
    return text.replace("</trans-unit>", counts).replace('xml:lang="en"', 'xml:lang="en-GB"')


def as_omegat(text: str) -> str:
    """Attributes of who changed it, codes in capitals, and another header."""
    stamped = text.replace('<tuv xml:lang="en">', '<tuv xml:lang="EN-GB" changeid="rana" creationid="rana">')
    return stamped.replace('xml:lang="ar"', 'xml:lang="AR"').replace('"khulasa"', '"OmegaT"')


def as_rainbow(text: str) -> str:
    """XLIFF 2 with spans for terms and an ignorable part."""
    return text.replace("</segment>", "</segment><ignorable><source> </source></ignorable>")


TOOLS: dict[str, tuple[str, Callable[[str], str]]] = {
    "Trados": ("xliff", as_trados),
    "memoQ": ("xliff", as_memoq),
    "MateCat": ("xliff", as_matecat),
    "OmegaT": ("tmx", as_omegat),
    "Rainbow": ("xliff2", as_rainbow),
    "a text editor": ("xliff2", unchanged),
}


@pytest.mark.parametrize("tool", TOOLS)
def test_an_export_that_a_tool_saved_comes_back_with_its_corrections_alone(tmp_path: Path, tool: str) -> None:
    style, rewrite = TOOLS[tool]
    entries = imported(FILES / "trados.sdlxliff", untranslated())
    text = rewrite(FORMATS[style]([Unit("bridge", entry) for entry in entries]).decode())
    path = tmp_path / "back"
    path.write_bytes(text.encode())
    assert saved(tmp_path, imported(path, entries)) == saved(tmp_path, entries)
    old, new = ENGLISH["3"], "The town paid $12 million for it, half from the government."
    path.write_bytes(text.replace(old, new).encode())
    back = imported(path, entries)
    assert [one.english for one in back if one not in entries] == [new]
    assert len(back) == len(entries)
