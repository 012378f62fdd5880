"""TMX and XLIFF: everything the memory knows goes out and comes back; people's English is never replaced."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.errors import ExchangeError
from generator.model import SegmentId, Status
from generator.sources.exchange import FORMATS, Unit, merge, read_document
from generator.sources.exchange.unit import digest
from generator.sources.memory import Entry

if TYPE_CHECKING:
    from pathlib import Path

DAY = date(2026, 1, 31)
MACHINE = Entry(SegmentId("s1"), "نص <b>&amp; “آخر”", "Text & <more>").answered(
    "Text & <more>", "google", DAY
)
ENTRIES = [
    Entry(SegmentId("s0"), "عنوان"),
    MACHINE,
    replace(MACHINE, id=SegmentId("s2")).edited("By hand,\n in two lines "),
    replace(MACHINE, id=SegmentId("s3"), notes=("garbled\nin the Arabic", "seen")).reviewed_by(
        "Rana Haddad", DAY
    ),
    Entry(SegmentId("s4"), "جديد", "Old", fuzzy=True, previous="قديم"),
    Entry(
        SegmentId("s5"), "ذهب", "Gone", obsolete=True, flags=("no-wrap",), occurrences=(("desk.txt", "3"),)
    ),
]
formats = pytest.mark.parametrize("style", sorted(FORMATS))


def there_and_back(folder: Path, style: str, units: list[Unit]) -> list[Unit]:
    path = folder / f"memory.{style}"
    path.write_bytes(FORMATS[style](units))
    return list(read_document(path).units)


@formats
def test_everything_comes_back(tmp_path: Path, style: str) -> None:
    units = [Unit(slug, entry) for slug in ("one", "two") for entry in ENTRIES]
    found = there_and_back(tmp_path, style, units)
    assert [(unit.slug, unit.entry) for unit in found] == [(unit.slug, unit.entry) for unit in units]
    assert not any(unit.changed for unit in found)


WORDS = st.text(
    st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\ufffe\uffff"), min_size=1
).filter(str.strip)


@pytest.mark.slow
@formats
@settings(deadline=None)  # a loaded machine is no fault of the text
@given(arabic=WORDS, english=WORDS, note=WORDS, slug=st.from_regex("[a-z-]{1,9}", fullmatch=True))
def test_any_text_comes_back(
    *, tmp_path_factory: pytest.TempPathFactory, style: str, arabic: str, english: str, note: str, slug: str
) -> None:
    unit = Unit(slug, Entry(SegmentId("s1"), arabic, english, notes=(note, "")))
    (found,) = there_and_back(tmp_path_factory.mktemp("x"), style, [unit])
    assert (found.slug, found.entry) == (unit.slug, unit.entry)


def test_the_tmx_is_what_its_dtd_asks_for() -> None:
    """Attributes and order of elements as in TMX 1.4b, sections 2 and 3."""
    document = FORMATS["tmx"]([Unit("one", ENTRIES[3])])
    assert document.startswith(
        b'<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE tmx SYSTEM "tmx14.dtd">\n<tmx version="1.4">'
    )
    root = ET.fromstring(document)
    header = {"creationtool", "creationtoolversion", "segtype", "o-tmf", "adminlang", "srclang", "datatype"}
    assert set(root[0].attrib) == header
    (tu,) = root.iter("tu")
    kinds = [child.tag for child in tu]
    assert kinds == ["note", *["prop"] * kinds.count("prop"), "tuv", "tuv"]


def test_the_xliff_is_what_its_schema_asks_for() -> None:
    """Attributes and order of elements as in XLIFF 1.2, sections 2.2 to 2.4."""
    root = ET.fromstring(FORMATS["xliff"]([Unit("one", entry) for entry in ENTRIES]))
    name = "{urn:oasis:names:tc:xliff:document:1.2}"
    assert (root.tag, root.get("version")) == (f"{name}xliff", "1.2")
    (file,) = root
    assert {"original", "source-language", "target-language", "datatype"} == set(file.attrib)
    states = [unit.find(f"{name}target") for unit in file.iter(f"{name}trans-unit")]
    assert [None if t is None else t.get("state") for t in states] == [
        None, "needs-review-translation", "translated", "signed-off", "needs-adaptation", "translated",
    ]  # fmt: skip
    for unit in file.iter(f"{name}trans-unit"):
        kinds = [child.tag.removeprefix(name) for child in unit]
        order = ["source", "target", "context-group", "note", "note", "alt-trans"]
        assert kinds == [kind for kind in order if kind in kinds][: len(kinds)] or kinds.count("note") == 1


@formats
def test_a_memory_of_another_tool_is_a_machines_until_somebody_accepts_it(tmp_path: Path, style: str) -> None:
    documents = {
        "tmx": '<tmx version="1.4"><header/><body><tu>'
        '<tuv lang="AR-SA"><seg>نص <hi>مهم</hi><ph>{1}</ph></seg></tuv><tuv xml:lang="en-US">'
        '<seg>An <bpt i="1">&lt;b></bpt>important<ept i="1">&lt;/b></ept> text</seg></tuv>'
        "</tu></body></tmx>",
        "xliff": '<xliff version="1.2"><file original="a.docx"><body><group><trans-unit id="7"><source>نص '
        '<g id="1">مهم</g><x id="2"/></source><target>An <g id="1">important</g> text</target></trans-unit>'
        "</group></body></file></xliff>",
        "xliff2": '<xliff version="2.0" srcLang="ar" trgLang="en"><file id="f"><unit id="7"><segment>'
        '<source>نص <pc id="1">مهم</pc><ph id="2"/></source>'
        '<target>An <pc id="1">important</pc> text</target></segment></unit></file></xliff>',
    }
    path = tmp_path / "other"
    path.write_text(documents[style], encoding="utf-8")
    (unit,) = read_document(path).units
    assert (unit.entry.arabic, unit.entry.english) == ("نص مهم", "An important text")
    assert (unit.entry.status, unit.entry.engine) == (Status.MACHINE, style.removesuffix("2"))


def test_a_target_that_was_approved_elsewhere_is_a_persons(tmp_path: Path) -> None:
    path = tmp_path / "other.xlf"
    for approved in (
        '<trans-unit id="1" approved="yes"><source>نص</source><target>',
        '<trans-unit id="1"><source>نص</source><target state="final">',
    ):
        path.write_text(f"<xliff><file>{approved}Text</target></trans-unit></file></xliff>", encoding="utf-8")
        assert read_document(path).units[0].entry.status is Status.EDITED


BOMB = '<!DOCTYPE tmx [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><tmx>&b;</tmx>'
FILE = '<!DOCTYPE tmx [<!ENTITY a SYSTEM "file:///etc/passwd">]><tmx>&a;</tmx>'
NESTED = f"{'<hi>' * 20_000}نص{'</hi>' * 20_000}"
DEEP = f'<tmx><body><tu><tuv xml:lang="ar"><seg>{NESTED}</seg></tuv></tu></body></tmx>'


@pytest.mark.parametrize(
    ("document", "where", "cause"),
    [
        (BOMB, "f.tmx", "declares XML entities"),
        (FILE, "f.tmx", "declares XML entities"),
        ("<tmx>\n<body>", "f.tmx, line 2", "is not valid XML"),
        ("", "f.tmx, line 1", "is not valid XML"),
        ("<html/>", "f.tmx", "is <html>, not tmx or xliff"),
        (DEEP, "f.tmx", "nests its elements"),
        ('<?xml version="1.0" encoding="none"?><tmx/>', "f.tmx", "is"),
    ],
)
def test_a_file_that_is_neither_or_hostile_is_refused(
    tmp_path: Path, document: str, where: str, cause: str
) -> None:
    path = tmp_path / "f.tmx"
    path.write_text(document, encoding="utf-8")
    with pytest.raises(ExchangeError) as caught:
        read_document(path)
    assert caught.value.where.startswith(where)
    assert caught.value.cause.startswith(cause)


def brought(old: Entry, new: Entry, base: str | None = None) -> str:
    """The English that stays, and whether it was reported."""
    merged = merge([old], [Unit("a", new, base)])
    return f"{merged.entries[0].english} {merged.entries[0].status}" + (" reported" if merged.kept else "")


OLD = Entry(SegmentId("s1"), "نص")
BY_HAND, REVIEWED = OLD.edited("Ours"), OLD.edited("Ours").reviewed_by("Rana", DAY)
GOOGLE = OLD.answered("Ours", "google", DAY)
THEIRS, THEIR_MACHINE = OLD.edited("Theirs"), OLD.answered("Theirs", "tmx", DAY)


@pytest.mark.parametrize(
    ("old", "new", "base", "stays"),
    [
        (OLD, THEIR_MACHINE, None, "Theirs machine"),
        (OLD, THEIRS, None, "Theirs edited"),
        (GOOGLE, THEIRS, None, "Theirs edited"),
        (GOOGLE, THEIR_MACHINE, None, "Ours machine reported"),
        (BY_HAND, THEIR_MACHINE, None, "Ours edited reported"),
        (BY_HAND, THEIR_MACHINE, digest("Ours"), "Ours edited reported"),
        (BY_HAND, THEIRS, None, "Ours edited reported"),
        (BY_HAND, THEIRS, digest("Ours"), "Theirs edited"),
        (BY_HAND, THEIRS, digest("Before"), "Ours edited reported"),
        (BY_HAND, REVIEWED, None, "Ours reviewed"),
        (REVIEWED, BY_HAND, None, "Ours reviewed"),
        (GOOGLE, BY_HAND, None, "Ours edited"),
        (REVIEWED, replace(REVIEWED, english="Theirs"), digest("Ours"), "Theirs edited"),
        (BY_HAND, OLD, None, "Ours edited"),
    ],
)
def test_which_of_two_stays(old: Entry, new: Entry, base: str | None, stays: str) -> None:
    """The rules stand at the top of `generator/sources/exchange/merge.py`."""
    assert brought(old, new, base) == stays


ANY = st.sampled_from(
    [OLD, BY_HAND, REVIEWED, GOOGLE, THEIRS, THEIR_MACHINE, replace(BY_HAND, fuzzy=True, previous="قديم")]
)


@given(old=ANY, new=ANY, base=st.sampled_from([None, "Ours", "Theirs", "Before"]))
def test_a_machine_never_replaces_a_person(old: Entry, new: Entry, base: str | None) -> None:
    merged = merge([old], [Unit("a", new, base and digest(base))]).entries[0]
    if old.by_hand and not new.by_hand:
        assert merged == old


def test_the_same_sentence_elsewhere_is_served_too() -> None:
    entries = [OLD, replace(OLD, id=SegmentId("s2")), Entry(SegmentId("s3"), "آخر")]
    merged = merge(entries, [Unit(None, THEIRS)])
    assert [entry.english for entry in merged.entries] == ["Theirs", "Theirs", ""]
    assert merged.taken == ("s1", "s2")
