"""`seeds/names.csv`: what a row says, and that a bad one is named and stops no other."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from generator.sources.names import Name, Names, read_names
from generator.sources.names.table import LONGEST, parse_names
from generator.text.normalize import name_key

if TYPE_CHECKING:
    from pathlib import Path

HEADER = "ar,en,slug,kind\n"
GOOD = "المرفأ,Al Marfa,,outlet"


def test_a_row_names_an_outlet_or_a_topic_in_both_languages_with_its_spellings_and_addresses() -> None:
    names, errors = parse_names(
        f"# what this is for\n{HEADER}\n موانئ |مرافئ, Ports ,ports|harbors,topic\nعدن,Aden\n", "names.csv"
    )
    assert errors == ()
    assert names == (
        Name(("موانئ", "مرافئ"), "Ports", ("ports", "harbors"), "topic"),
        Name(("عدن",), "Aden"),
    )
    assert [(name.is_outlet, name.is_topic) for name in names] == [(False, True), (True, True)]


def test_only_the_first_two_columns_are_needed_and_semicolons_part_cells_too() -> None:
    assert parse_names("en;ar\nPorts;موانئ\n", "names.csv")[0] == (Name(("موانئ",), "Ports"),)


@pytest.mark.parametrize(
    ("row", "error"),
    [
        (",Ports,,", "has no name in the column 'ar'; write the Arabic name, or remove the line"),
        ("موانئ,,,", "has no name in the column 'en'; write the English name, or remove the line"),
        ("موانئ,—,,", "has no name in the column 'en'; write the English name, or remove the line"),
        (
            "Ports,موانئ,,topic",
            "has Arabic in the column 'en' ('موانئ'); write the name in Latin letters",
        ),
        ("موانئ,Ports,The Ports,", "'The Ports' is not an address; write the-ports in the column 'slug'"),
        ("موانئ,Ports,,topics", "unknown kind 'topics'; did you mean 'topic'?"),
        (
            "موانئ,Ports,,x",
            "unknown kind 'x'; write one of: country, organisation, outlet, person, place, topic",
        ),
        ("موانئ,Ports, harbors, and piers,,", "has 6 cells, not 4; put a cell with commas in quotes"),
        (
            'موانئ,"Ports,,',
            "is not valid CSV (unexpected end of data); quote the cell and double the quotes inside it",
        ),
        ("المَرفأ,The Harbor,,outlet", "'المَرفأ' is on line 2 too; keep one of the two"),
        (
            f"{'م' * (LONGEST + 1)},Ports,,",
            f"has a name of {LONGEST + 1} characters; shorten it to at most {LONGEST}",
        ),
    ],
)
def test_a_bad_row_is_named_with_its_line_and_the_fix_and_stops_no_other(row: str, error: str) -> None:
    names, errors = parse_names(f"{HEADER}{GOOD}\n{row}\nنفط,Oil,,\n", "seeds/names.csv")
    assert [name.english for name in names] == ["Al Marfa", "Oil"]
    assert [str(found) for found in errors] == [f"seeds/names.csv, line 3: {error}"]


def test_two_topics_cannot_have_one_address_but_a_topic_and_an_outlet_can() -> None:
    rows = "اقتصاد,Economy,money,topic\nمال,Money,money,topic\nصحيفة مال,Maaal,money,outlet\n"
    names, errors = parse_names(HEADER + rows, "names.csv")
    assert [name.english for name in names] == ["Economy", "Maaal"]
    assert [str(error) for error in errors] == [
        "names.csv, line 3: 'money' is on line 2 too; keep one of the two"
    ]


@pytest.mark.parametrize(
    ("content", "error"),
    [
        (
            b"ar,english\n",
            "line 1: unknown column 'english'; known keys: ar, en, kind, slug; write ar,en,slug,kind",
        ),
        (b"ar,slug\n", "line 1: needs one column 'en'; write ar,en,slug,kind above the names"),
        ("موانئ,Ports\n".encode(), "line 1: unknown column 'موانئ'"),
        ("ar,en\nموانئ,Ports".encode("cp1256"), "byte 6: is not UTF-8; save it as CSV in UTF-8"),
    ],
)
def test_a_table_without_a_header_or_in_another_encoding_is_one_error(
    tmp_path: Path, content: bytes, error: str
) -> None:
    (tmp_path / "seeds").mkdir()
    (tmp_path / "seeds/names.csv").write_bytes(content)
    names, errors = read_names(tmp_path)
    assert names == ()
    (found,) = errors
    assert str(found).startswith(f"seeds/names.csv, {error}")


def test_a_folder_in_its_place_is_an_error_and_no_file_is_none(tmp_path: Path) -> None:
    assert read_names(tmp_path) == ((), ())
    (tmp_path / "seeds/names.csv").mkdir(parents=True)
    (error,) = read_names(tmp_path)[1]
    assert str(error) == (
        "seeds/names.csv: cannot be read (it is a folder); put a text file in its place, or delete it"
    )


def test_characters_that_reorder_text_are_taken_out() -> None:
    ((name,), _) = parse_names(f"{HEADER}موانئ,Po\N{RIGHT-TO-LEFT OVERRIDE}rts,,\n", "names.csv")
    assert name.english == "Ports"


@pytest.mark.parametrize(
    "spelling",
    [
        "الأمم المتحدة",
        "الامم المتحده",
        "الأُمَم المتّحدة",
        "الأمـــم  المتحدة",
        "#الأمم_المتحدة",
        "United Nations",
        "united nations",
    ],
)
def test_a_name_is_found_however_it_is_spelled(spelling: str) -> None:
    row = Name(("الأمم المتحدة",), "United Nations", kind="organisation")
    assert Names([row]).topic(spelling) is row
    assert Names([row]).outlet(spelling) is None


@pytest.mark.parametrize(("one", "other"), [("مصر", "مصرف"), ("سوريا", "سورية"), ("الرياض", "رياض")])
def test_names_of_other_letters_are_other_names(one: str, other: str) -> None:
    assert name_key(one) != name_key(other)
