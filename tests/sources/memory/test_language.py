"""A PO file holds English: another language in its header, Arabic, or a copy of the Arabic is refused."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from generator.errors import MemoryFileError
from generator.sources.memory import MemoryFile

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

ARABIC, ENGLISH = "بلغ الراتب 900 ألف دولار.", "The salary was $900,000."


def po(english: str = ENGLISH, header: str = "Language: en", flags: str = "", start: str = "") -> str:
    lines = (
        'msgid ""', 'msgstr ""', '"Content-Type: text/plain; charset=UTF-8\\n"', f'"{header}\\n"', "",
        f'{flags}{start}msgctxt "s1"', f'{start}msgid "{ARABIC}"', f'{start}msgstr "{english}"', "",
    )  # fmt: skip
    return "\n".join(lines)


def read(folder: Path, text: str) -> MemoryFile:
    path = folder / "a.en.po"
    path.write_text(text, encoding="utf-8", newline="")
    return MemoryFile(path, "seeds/a.en.po")


def refused(folder: Path, text: str) -> str:
    with pytest.raises(MemoryFileError) as caught:
        read(folder, text)
    assert (folder / "a.en.po").read_text(encoding="utf-8") == text
    return str(caught.value)


@pytest.mark.parametrize("code", ["en", "en_GB", "EN-us", "eng", "English", "en@latin", "", "und"])
def test_english_in_every_spelling_of_its_code_is_read(tmp_path: Path, code: str) -> None:
    for header in (f"Language: {code}", f"Language:{code} "):
        assert read(tmp_path, po(header=header)).entries[0].english == ENGLISH


@pytest.mark.parametrize(
    ("code", "name"),
    [("fr", "French"), ("fr_FR", "French"), ("ar", "Arabic"), ("de", "German"), ("xx", "xx")],
)
def test_another_language_in_the_header_is_named_with_its_line(tmp_path: Path, code: str, name: str) -> None:
    said = refused(tmp_path, po(header=f"Language: {code}"))
    assert said.startswith(f"seeds/a.en.po, line 4: is in {name} by its header; put the English file")


def test_english_that_begins_like_a_header_is_no_header(tmp_path: Path) -> None:
    assert read(tmp_path, po("Language: fr is what it says.")).entries[0].english.startswith("Language: fr")


@pytest.mark.parametrize("flags", ["", "#, fuzzy\n"])
@pytest.mark.parametrize(
    ("english", "reason"),
    [
        (ARABIC, "has the Arabic again where its English should be"),
        (f"  {ARABIC}\\n", "has the Arabic again where its English should be"),
        ("كان الراتب كبيرا", "has Arabic where its English should be"),
        ("The راتب كبير جدا", "has Arabic where its English should be"),
    ],
)
def test_arabic_for_english_is_named_with_its_line(
    tmp_path: Path, english: str, reason: str, flags: str
) -> None:
    said = refused(tmp_path, po(english, flags=flags))
    assert said == f"seeds/a.en.po, line 6: {reason}; translate it, or leave its msgstr empty"


@pytest.mark.parametrize("english", ["", "He said “نعم” (yes).", "900"])
def test_quoted_words_and_nothing_are_no_copies(tmp_path: Path, english: str) -> None:
    assert read(tmp_path, po(english)).entries[0].english == english


def test_a_sentence_that_is_gone_may_keep_what_it_had(tmp_path: Path) -> None:
    assert read(tmp_path, po(ARABIC, start="#~ ")).entries[0].obsolete


TOOLS: dict[str, Callable[[str], str]] = {
    "wrapped at 79": lambda text: text.replace('msgid "', 'msgid ""\n"').replace("ألف ", 'ألف "\n"'),
    "not wrapped": lambda text: text.replace("salary", "salary, " * 40),
    "CRLF": lambda text: text.replace("\n", "\r\n"),
    "a byte order mark": lambda text: f"\ufeff{text}",
    "its own header": lambda text: text.replace('"Lang', '"X-Generator: Weblate 5.4\\n"\n"Lang'),
    "blank lines": lambda text: text.replace("\n\n", "\n\n\n\n"),
    "references": lambda text: text.replace("msgctxt", "#: a.txt:1 a.txt:2\n#: b.txt:1\nmsgctxt"),
}


@pytest.mark.parametrize("tool", TOOLS)
def test_a_file_keeps_the_layout_of_a_tool_until_an_entry_changes(tmp_path: Path, tool: str) -> None:
    memory = read(tmp_path, TOOLS[tool](po()))
    before = memory.path.read_bytes()
    assert not memory.save()
    memory.replace([replace(entry) for entry in memory.entries])
    assert not memory.save()
    assert memory.path.read_bytes() == before
    memory.put(memory.entries[0].edited("It was a good salary."))
    assert memory.save()
    assert "It was a good salary." in memory.path.read_text(encoding="utf-8")
    assert not memory.save()
