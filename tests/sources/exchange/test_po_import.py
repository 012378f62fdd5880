"""PO of other tools comes in by its Arabic: without ids, in other encodings, with plural forms, both ways."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from generator.errors import ExchangeError, MemoryFileError
from generator.model import Status
from generator.sources.exchange import read_document

if TYPE_CHECKING:
    from pathlib import Path

    from generator.sources.exchange import Document

ARABIC, ENGLISH = "بلغ الراتب 900 ألف دولار.", "The salary was $900,000."


def po(*entries: str, language: str = "en", charset: str = "UTF-8", more: str = "") -> str:
    header = (
        f'msgid ""\nmsgstr ""\n"Language: {language}\\n"\n"Content-Type: text/plain; charset={charset}\\n"\n'
    )
    return "\n".join((header + more, *entries))


def entry(arabic: str = ARABIC, english: str = ENGLISH, before: str = "") -> str:
    return f'{before}msgid "{arabic}"\nmsgstr "{english}"\n'


def read(folder: Path, text: str, encoding: str = "utf-8") -> Document:
    path = folder / "weblate-en.po"
    path.write_bytes(text.encode(encoding))
    return read_document(path)


@pytest.mark.parametrize(
    ("before", "status"),
    [
        ("", Status.EDITED),
        ('msgctxt "s7"\n', Status.EDITED),
        ('#. seen\n#: a.txt:1\n#, c-format\nmsgctxt "headline"\n', Status.EDITED),
        ("#, fuzzy\n", Status.MACHINE),
        (f'#, fuzzy, no-wrap\n#| msgid "{ARABIC} قديم"\n', Status.MACHINE),
    ],
)
def test_an_entry_is_a_persons_unless_it_is_fuzzy_whatever_its_context(
    tmp_path: Path, before: str, status: Status
) -> None:
    document = read(
        tmp_path, po(entry(before=before), entry("نعم", ""), entry("قديم", "Old").replace("ms", "#~ ms"))
    )
    first, second = document.units
    assert (first.entry.arabic, first.entry.english, first.entry.status) == (ARABIC, ENGLISH, status)
    assert (second.entry.english, second.entry.status) == ("", Status.PENDING)
    assert not document.refused


@pytest.mark.parametrize(
    ("charset", "encoding"),
    [("UTF-8", "utf-8-sig"), ("CP1256", "cp1256"), ("ISO-8859-6", "iso-8859-6"), ("CHARSET", "utf-8")],
)
def test_the_encoding_is_utf_8_or_that_of_the_header(tmp_path: Path, charset: str, encoding: str) -> None:
    (unit,) = read(tmp_path, po(entry(), charset=charset), encoding).units
    assert (unit.entry.arabic, unit.entry.english) == (ARABIC, ENGLISH)


def test_an_encoding_that_nobody_knows_is_named(tmp_path: Path) -> None:
    for charset in ("no-such", "UTF-8", "ascii"):
        with pytest.raises(ExchangeError, match="not in the encoding that its header names"):
            read(tmp_path, po(entry(), charset=charset), "cp1256")


PLURAL = f'msgid "{ARABIC}"\nmsgid_plural "{ARABIC}"\nmsgstr[0] "{ENGLISH}"\nmsgstr[1] "%s"\n'


@pytest.mark.parametrize("other", ["", ENGLISH])
def test_plural_forms_that_say_one_thing_are_taken(tmp_path: Path, other: str) -> None:
    (unit,) = read(tmp_path, po(PLURAL % other)).units
    assert unit.entry.english == ENGLISH


def test_plural_forms_that_differ_are_refused_alone(tmp_path: Path) -> None:
    document = read(tmp_path, po(PLURAL % "Salaries were paid.", entry("نعم", "Yes")))
    assert [(one.place, one.reason) for one in document.refused] == [
        ("line 6", "has plural forms that differ")
    ]
    assert [unit.entry.english for unit in document.units] == ["Yes"]


def test_a_file_from_english_into_arabic_is_used(tmp_path: Path) -> None:
    for more in ("", '"X-Source-Language: en\\n"\n'):
        (unit,) = read(tmp_path, po(entry(ENGLISH, ARABIC), language="ar_SA", more=more)).units
        assert (unit.entry.arabic, unit.entry.english) == (ARABIC, ENGLISH)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (po(entry(english="Le salaire"), language="fr"), "is in no language and French, not in Arabic"),
        (po(entry(english=ARABIC)), "has the Arabic again where its English should be"),
        (po(entry(english="Le salaire est de 900 000 dollars.")), "is in French where its English"),
        (po(entry("Salary", ""), language="ar"), "has no Arabic"),
    ],
)
def test_other_languages_and_copies_are_refused(tmp_path: Path, text: str, reason: str) -> None:
    document = read(tmp_path, text)
    assert not document.units
    assert [one.reason.startswith(reason) for one in document.refused] == [True]


@pytest.mark.parametrize("broken", ["<<<<<<< HEAD\n", 'msgid "نص"\n', "msgstr Text\n"])
def test_a_file_that_cannot_be_read_whole_is_named_with_its_line(tmp_path: Path, broken: str) -> None:
    with pytest.raises(MemoryFileError, match=r"weblate-en\.po, line \d+: "):
        read(tmp_path, po(entry(), broken))
