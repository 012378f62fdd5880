"""The memory: standard PO that people own; no run overwrites what they wrote."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.errors import MemoryFileError
from generator.model import SegmentId, Status
from generator.sources.languages import not_english
from generator.sources.memory import Entry, MemoryFile
from tests.msgfmt import complaints, needs_msgfmt

HEADER = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n\n'
DAY = date(2026, 1, 31)
MACHINE = Entry(SegmentId("s1"), "نص").answered("Text", "google", DAY)


def memory(folder: Path, text: str | None = None) -> MemoryFile:
    path = folder / "a.en.po"
    if text is not None:
        path.write_text(HEADER + text, encoding="utf-8")
    return MemoryFile(path, "seeds/a.en.po")


def test_what_is_written_is_read_back_and_a_second_save_writes_nothing(tmp_path: Path) -> None:
    entries = (
        Entry(SegmentId("s0"), "عنوان “آخر”\\", "A “title”\\"),
        MACHINE,
        replace(MACHINE, id=SegmentId("s2"), fuzzy=False, notes=("reviewed: Rana, 2026-02-01", "see s1")),
        Entry(SegmentId("s3"), "جديد", "Old", fuzzy=True, previous="قديم"),
        Entry(SegmentId("s9"), "ذهب", "Gone", obsolete=True),
    )  # fmt: skip
    first = memory(tmp_path)
    first.replace(entries)
    assert first.save()
    again = memory(tmp_path)
    assert again.entries == entries
    assert not again.save()


@pytest.mark.parametrize(
    ("entry", "status"),
    [
        ('msgid "نص"\nmsgstr ""', Status.PENDING),
        ('#. engine: google, 2026-01-31\n#, fuzzy\nmsgctxt "s1"\nmsgid "نص"\nmsgstr "Text"', Status.MACHINE),
        ('#. engine: google, 2026-01-31\nmsgctxt "s1"\nmsgid "نص"\nmsgstr "Text"', Status.EDITED),
        ('# reviewed: Rana, 2026-02-01\nmsgctxt "s1"\nmsgid "نص"\nmsgstr "Text"', Status.REVIEWED),
        ('#, fuzzy\n#| msgid "قديم"\nmsgctxt "s1"\nmsgid "نص"\nmsgstr "Text"', Status.STALE),
    ],
)
def test_the_flags_of_po_editors_are_the_status(tmp_path: Path, entry: str, status: Status) -> None:
    text = entry if "msgctxt" in entry else f'msgctxt "s1"\n{entry}'
    assert memory(tmp_path, text).entries[0].status is status


def test_the_stamp_says_which_engine_answered_when(tmp_path: Path) -> None:
    saved = memory(tmp_path)
    saved.replace([MACHINE])
    saved.save()
    assert "#. engine: google, 2026-01-31\n#, fuzzy\n" in saved.path.read_text(encoding="utf-8")
    translation = memory(tmp_path).entries[0].translation()
    assert (translation.engine, translation.day) == ("google", DAY)


def test_comments_and_headers_of_people_stay(tmp_path: Path) -> None:
    text = (
        '# My notes\nmsgid ""\nmsgstr "Last-Translator: Rana\\n"\n\n'
        '# garbled in the Arabic\nmsgctxt "s1"\nmsgid "نص"\nmsgstr "Text"\n'
    )
    (tmp_path / "a.en.po").write_text(text, encoding="utf-8")
    kept = memory(tmp_path)
    kept.put(replace(kept.entries[0], english="Texts"))
    kept.save()
    written = kept.path.read_text(encoding="utf-8")
    assert "# My notes" in written
    assert "Last-Translator: Rana" in written
    assert "# garbled in the Arabic" in written


def test_references_and_flags_of_other_tools_stay(tmp_path: Path) -> None:
    text = '#: desk.txt:3\n#, no-wrap\nmsgctxt "s1"\nmsgid "نص"\nmsgstr "Text"\n'
    kept = memory(tmp_path, text)
    kept.save()
    assert "#: desk.txt:3\n#, no-wrap\n" in kept.path.read_text(encoding="utf-8")


def test_taking_out_the_fuzzy_flag_alone_accepts_a_stale_edit(tmp_path: Path) -> None:
    text = '#| msgid "قديم"\nmsgctxt "s1"\nmsgid "نص"\nmsgstr "Text"\n'
    accepted = memory(tmp_path, text).entries[0]
    assert accepted.status is Status.EDITED
    back = accepted.moved_to("قديم")
    assert (back.status, back.previous) == (Status.STALE, "نص")


def test_hidden_characters_in_a_translation_do_not_reach_the_page(tmp_path: Path) -> None:
    text = 'msgctxt "s1"\nmsgid "نص"\nmsgstr "a\N{RIGHT-TO-LEFT OVERRIDE}b\\n  c"'
    assert memory(tmp_path, text).entries[0].translation().text == "ab c"


@pytest.mark.parametrize(
    ("text", "where", "cause"),
    [
        (
            'msgctxt "s1"\nmsgid "a"\n<<<<<<< HEAD\nmsgstr "b"',
            "seeds/a.en.po, line 6",
            "has a merge conflict",
        ),
        ('msgid "a"\nmsgstr "b"', "seeds/a.en.po, line 4", "without a segment id"),
        ('msgctxt "s1"\nmsgid "a"\nmsgstr "b"\n\nmsgctxt "s1"\nmsgid "c"\nmsgstr "d"', "line 8", "s1 twice"),
    ],
)
def test_a_file_that_is_no_memory_is_refused_with_its_line(
    tmp_path: Path, text: str, where: str, cause: str
) -> None:
    with pytest.raises(MemoryFileError) as caught:
        memory(tmp_path, text)
    assert where in caught.value.where
    assert cause in caught.value.cause


def test_a_file_in_another_encoding_is_refused_with_its_byte(tmp_path: Path) -> None:
    (tmp_path / "a.en.po").write_bytes('msgctxt "s1"\nmsgid "é"'.encode("latin-1"))
    with pytest.raises(MemoryFileError, match="byte 20"):
        memory(tmp_path)


@needs_msgfmt
def test_gettext_itself_accepts_the_shipped_memory() -> None:
    assert complaints(Path(__file__).parents[3] / "seeds/netflix-ai-product-manager.en.po") == ""


TEXT = st.text(min_size=1).filter(lambda text: text.strip() and "\0" not in text and text.isprintable())
ENTRIES = st.builds(
    Entry,
    id=st.just("s1"),
    arabic=TEXT.map(str.strip),
    english=st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0")).filter(
        lambda text: not not_english("", text)
    ),
    fuzzy=st.booleans(),
    previous=st.none() | TEXT,
    engine=st.none() | st.just("google"),
    day=st.just(DAY),
    obsolete=st.booleans(),
    notes=st.tuples(TEXT, TEXT) | st.just(("", "")),
).filter(lambda entry: not not_english(entry.arabic, entry.english))


@pytest.mark.no_cover
@needs_msgfmt
@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(entry=ENTRIES)
def test_gettext_accepts_every_file_that_is_written_and_it_is_read_back(tmp_path: Path, entry: Entry) -> None:
    path = tmp_path / "a.en.po"
    path.unlink(missing_ok=True)
    made = MemoryFile(path, "seeds/a.en.po")
    made.replace([Entry(SegmentId("s0"), "عنوان"), entry])
    made.save()
    assert complaints(path) == ""
    again = MemoryFile(path, "seeds/a.en.po")
    found = again.entries[1]
    assert (found.arabic, found.english.split()) == (
        entry.arabic,
        re.sub("[\x01-\x08\x0e-\x1b\x1f\x7f]", "", entry.english).split(),
    )
    assert not again.save()


def test_an_obsolete_entry_keeps_its_stamp_its_previous_text_and_its_notes(tmp_path: Path) -> None:
    gone = [
        replace(MACHINE, obsolete=True, notes=("reviewed: Rana, 2026-02-01", "")),
        Entry(SegmentId("s2"), "جديد", "Old", fuzzy=True, previous="قديم", obsolete=True),
    ]
    saved = memory(tmp_path)
    saved.replace(gone)
    saved.save()
    assert list(memory(tmp_path).entries) == gone


def test_separators_that_word_processors_leave_do_not_break_a_file(tmp_path: Path) -> None:
    text = 'msgctxt "s1"\nmsgid "نص"\nmsgstr "one\N{LINE SEPARATOR}two\x0bthree\x85four"'
    assert memory(tmp_path, text).entries[0].english == "one two three four"


TWO = 'msgctxt "s1"\nmsgid "نص"\nmsgstr ""\n\nmsgctxt "s2"\nmsgid "آخر"\nmsgstr ""\n'


def test_what_a_person_writes_while_a_run_works_stays_beside_what_the_run_brings(tmp_path: Path) -> None:
    run = memory(tmp_path, TWO)
    (tmp_path / "a.en.po").write_text(
        HEADER + TWO.replace('"آخر"\nmsgstr ""', '"آخر"\nmsgstr "By hand"'), encoding="utf-8"
    )
    run.put(run.entries[0].answered("By machine", "google", DAY))
    run.put(run.entries[1].answered("By machine, too", "google", DAY))
    assert run.save()
    assert [entry.english for entry in memory(tmp_path).entries] == ["By machine", "By hand"]
    assert [entry.english for entry in run.entries] == ["By machine", "By hand"]
    assert not run.save()


def test_an_edit_between_two_saves_of_a_run_stays(tmp_path: Path) -> None:
    run = memory(tmp_path, TWO)
    run.put(run.entries[0].answered("First", "google", DAY))
    run.save()
    person = memory(tmp_path)
    person.put(person.entries[0].edited("Better"))
    person.save()
    run.put(run.entries[1].answered("Second", "google", DAY))
    run.save()
    assert [entry.english for entry in memory(tmp_path).entries] == ["Better", "Second"]


def test_a_file_that_cannot_be_read_any_more_is_left_as_it_is(tmp_path: Path) -> None:
    run = memory(tmp_path, TWO)
    run.put(run.entries[0].answered("First", "google", DAY))
    (tmp_path / "a.en.po").write_text("<<<<<<< mine", encoding="utf-8")
    assert not run.save()
    assert (tmp_path / "a.en.po").read_text(encoding="utf-8") == "<<<<<<< mine"
