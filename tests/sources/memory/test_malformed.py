"""Malformed files: whatever is wrong with one, no English that was in it is gone after it was saved."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

import pytest

from generator.errors import MemoryFileError
from generator.model import SegmentId
from generator.sources.memory import MemoryFile, identify
from generator.text.sentences import Sentence

if TYPE_CHECKING:
    from pathlib import Path

GOOD = """\
# Translation memory
msgid ""
msgstr ""
"Language: en\\n"
"Content-Type: text/plain; charset=UTF-8\\n"

msgctxt "s0"
msgid "توسعة الميناء"
msgstr "Port expansion"

# reviewed: Rana, 2026-02-01
msgctxt "s1"
msgid "تكلف التوسعة 650 ألف دولار."
msgstr "The extension costs $650,000."

#. engine: google, 2026-01-31
#, fuzzy
msgctxt "s2"
msgid "وافق المجلس أمس."
msgstr ""
"The council "
"approved it yesterday."

#~ msgctxt "s3"
#~ msgid "عاد الوفد."
#~ msgstr "The delegation returned."
"""
ARTICLE = ("توسعة الميناء", "تكلف التوسعة 650 ألف دولار.", "وافق المجلس أمس.", "جملة جديدة.")
ENGLISH = ("Port expansion", "650,000", "The council", "approved it yesterday.", "The delegation returned.")
S1 = 'msgid "تكلف التوسعة 650 ألف دولار."\nmsgstr "The extension costs $650,000."\n'
PLURAL = 'msgid "تكلف التوسعة 650 ألف دولار."\nmsgid_plural "تكلف التوسعة 650 ألف دولار."\n'

MUTATIONS: dict[str, tuple[str, str]] = {
    # name: what is taken out of the good file, what is put there
    "plural, one form": (S1, PLURAL + 'msgstr[0] "The extension costs $650,000."\nmsgstr[1] ""\n'),
    "plural, the second form": (S1, PLURAL + 'msgstr[0] ""\nmsgstr[1] "The extension costs $650,000."\n'),
    "plural, equal forms": (S1, PLURAL + 'msgstr[0] "It costs $650,000."\nmsgstr[1] "It costs $650,000."\n'),
    "plural, other forms": (S1, PLURAL + 'msgstr[0] "It costs $650,000."\nmsgstr[1] "They cost more."\n'),
    "plural, six Arabic forms": (S1, PLURAL + "".join(f'msgstr[{n}] "$650,000: {n}"\n' for n in range(6))),
    "plural, one index twice": (S1, PLURAL + 'msgstr[0] "One"\nmsgstr[0] "It costs $650,000."\n'),
    "plural without a number": (S1, PLURAL + 'msgstr "The extension costs $650,000."\n'),
    "number without a plural": (S1, S1.replace("msgstr ", "msgstr[0] ")),
    "plural, obsolete": (
        '#~ msgstr "The delegation',
        '#~ msgid_plural "عادت الوفود."\n#~ msgstr[0] "The delegation',
    ),
    "conflict in an entry": (
        'msgstr "The extension costs $650,000."\n',
        '<<<<<<< HEAD\nmsgstr "The extension costs $650,000."\n=======\nmsgstr "It costs more."\n>>>>>>> b\n',
    ),
    "conflict between entries": ('msgctxt "s2"', '=======\nmsgctxt "s2"'),
    "conflict with the base": ('msgctxt "s2"', '||||||| merged common ancestors\nmsgctxt "s2"'),
    "conflict, its last line": ("#~ msgctxt", ">>>>>>> theirs\n#~ msgctxt"),
    "entry twice": ('msgctxt "s2"', f'msgctxt "s1"\n{S1}\nmsgctxt "s2"'),
    "msgstr twice": ('$650,000."\n', '$650,000."\nmsgstr "It costs more."\n'),
    "msgid twice": ('msgstr "The ext', 'msgid "آخر"\nmsgstr "The ext'),
    "msgctxt twice": ('msgctxt "s1"', 'msgctxt "s1"\nmsgctxt "s7"'),
    "no msgctxt": ('msgctxt "s1"\n', ""),
    "no msgid": ('msgid "تكلف التوسعة 650 ألف دولار."\n', ""),
    "no msgstr": ('msgstr "The extension costs $650,000."\n', ""),
    "empty msgid": ('msgid "تكلف التوسعة 650 ألف دولار."', 'msgid ""'),
    "empty msgid in the title": ('msgid "توسعة الميناء"', 'msgid ""'),
    "msgctxt after msgid": (f'msgctxt "s1"\n{S1}', S1.replace("msgstr", 'msgctxt "s1"\nmsgstr')),
    "msgstr before msgid": (S1, "".join(f"{line}\n" for line in reversed(S1.split("\n")) if line)),
    "another id": ('msgctxt "s1"', 'msgctxt "sentence 1"'),
    "id in capitals": ('msgctxt "s1"', 'msgctxt "S1"'),
    "id of no sentence": ('msgctxt "s1"', 'msgctxt "s77"'),
    "string not closed": ('$650,000."', "$650,000."),
    "string not opened": ('msgstr "The ext', "msgstr The ext"),
    "no quotes": ('"The extension costs $650,000."', "The extension costs $650,000."),
    "quotes inside": ("The extension", 'The "extension"'),
    "curly quotes": ('"The extension costs $650,000."', "“The extension costs $650,000.”"),
    "single quotes": ('"The extension costs $650,000."', "'The extension costs $650,000.'"),
    "words after the string": ('$650,000."', '$650,000." and more'),
    "two strings in a line": ('$650,000."', '$650,000." "And more."'),
    "backslash at the end": ("$650,000.", "$650,000.\\"),
    "unknown escape": ("$650,000.", "$650,000\\q."),
    "line end in a string": ("costs $650", "costs\n$650"),
    "keyword unknown": ('msgstr "The ext', 'msgtxt "The ext'),
    "keyword in capitals": ('msgstr "The ext', 'MSGSTR "The ext'),
    "keyword with a colon": ('msgstr "The ext', 'msgstr: "The ext'),
    "comment in an entry": ('msgstr "The ext', '# mine\nmsgstr "The ext'),
    "comment in a string": ('"approved it', '# mine\n"approved it'),
    "comment without a blank": ("# reviewed", "#reviewed"),
    "blank line in an entry": ('msgstr "The ext', '\nmsgstr "The ext'),
    "no blank line between": ("\n#. engine", "#. engine"),
    "indented": ('msgstr "The ext', '   msgstr "The ext'),
    "tab for a blank": ('msgstr "The ext', 'msgstr\t"The ext'),
    "no blank": ('msgstr "The ext', 'msgstr"The ext'),
    "obsolete without a blank": ('#~ msgstr "The del', '#~msgstr "The del'),
    "half obsolete": ('#~ msgid "عاد', 'msgid "عاد'),
    "obsolete English only": ('msgstr "The ext', '#~ msgstr "The ext'),
    "header gone": (GOOD.partition('msgctxt "s0"')[0], ""),
    "header twice": ('msgctxt "s1"', 'msgid ""\nmsgstr "Language: en\\n"\n\nmsgctxt "s1"'),
    "header with English": ('msgstr ""\n"Lang', 'msgstr "Our port\\n"\n"Lang'),
    "header last": (GOOD, GOOD.partition('msgctxt "s0"')[2] + GOOD.partition('msgctxt "s0"')[0]),
    "domain": ('msgctxt "s0"', 'domain "port"\n\nmsgctxt "s0"'),
    "text above all": ("# Translation memory", "Port expansion\n# Translation memory"),
    "string above all": ("# Translation memory", '"Port expansion"\n# Translation memory'),
    "comment below all": ('returned."\n', 'returned."\n\n# "It costs more."\n'),
    "flag below all": ('returned."\n', 'returned."\n#, fuzzy\n'),
    "cut after a msgid": (GOOD, GOOD.partition("msgstr \"The ext")[0]),
    "cut in a string": (GOOD, GOOD.partition("650,000")[0]),
    "previous without a text": ("#, fuzzy", "#, fuzzy\n#|"),
    "previous of another kind": ("#, fuzzy", '#, fuzzy\n#| msgstr "The council"'),
    "a tool's own line": ("# reviewed", "@@ -1,4 +1,4 @@\n# reviewed"),
    "a difference": ('msgstr "The ext', '+msgstr "The ext'),
    "a NUL byte": ("The extension", "The\0extension"),
    "a line separator": ("The extension", "The\N{LINE SEPARATOR}extension"),
    "a bare carriage return": ("The extension", "The\rextension"),
    "a blank that is no blank": ('msgstr "The ext', 'msgstr\N{NO-BREAK SPACE}"The ext'),
}  # fmt: skip


def words(text: str) -> set[str]:
    """The Latin words and numbers of every text in quotes and of every comment."""
    return set(re.findall(r"[A-Za-z]{3,}|\d[\d,]*\d", text.replace("msgid_plural", "")))


@pytest.mark.parametrize("name", MUTATIONS)
def test_a_malformed_file_keeps_its_bytes_or_all_of_its_english(tmp_path: Path, name: str) -> None:
    old, new = MUTATIONS[name]
    assert old in GOOD
    given = GOOD.replace(old, new, 1).encode()
    path = tmp_path / "a.en.po"
    path.write_bytes(given)
    error = None
    try:
        memory = MemoryFile(path, "seeds/a.en.po")
    except MemoryFileError as refused:
        error = refused
    if error is not None:
        assert path.read_bytes() == given
        assert re.fullmatch(r"seeds/a\.en\.po, (line|byte) \d+: [^\n]+; [^\n]+", str(error))
        return
    sentences = [Sentence(text, min(n, 1), 0, len(text)) for n, text in enumerate(ARTICLE)]
    memory.replace(identify(sentences, memory.entries).entries)
    assert memory.save()
    written = path.read_text(encoding="utf-8")
    assert words(given.decode()) - words(written) == set()
    assert MemoryFile(path, "seeds/a.en.po").entries == memory.entries
    assert not memory.save()


def test_the_good_file_is_taken_whole(tmp_path: Path) -> None:
    (tmp_path / "a.en.po").write_text(GOOD, encoding="utf-8")
    memory = MemoryFile(tmp_path / "a.en.po", "seeds/a.en.po")
    memory.save()
    written = (tmp_path / "a.en.po").read_text(encoding="utf-8")
    assert all(text in written for text in ENGLISH)


@pytest.mark.parametrize("encoding", ["utf-16", "cp1256", "utf-8-sig"])
def test_a_file_in_another_encoding_keeps_its_bytes_or_all_of_its_english(
    tmp_path: Path, encoding: str
) -> None:
    path = tmp_path / "a.en.po"
    given = GOOD.encode(encoding)
    path.write_bytes(given)
    try:
        MemoryFile(path, "seeds/a.en.po").save()
    except MemoryFileError:
        assert path.read_bytes() == given
    else:
        assert all(text in path.read_text(encoding="utf-8") for text in ENGLISH)


@pytest.mark.parametrize(
    ("name", "line", "said"),
    [
        ("conflict in an entry", 14, "merge conflict that is not resolved; keep one of the two"),
        ("conflict between entries", 18, "merge conflict"),
        ("conflict with the base", 18, "merge conflict"),
        ("conflict, its last line", 24, "merge conflict"),
        ("plural, other forms", 11, "plural forms that differ; take out msgid_plural"),
        ("comment in an entry", 14, "comment inside an entry; put it above"),
        ("cut after a msgid", 14, "ends inside an entry"),
        ("empty msgid", 12, "without its Arabic"),
        ("header with English", 2, "does not begin with a key: value"),
    ],
)
def test_what_is_wrong_is_named_with_its_line(tmp_path: Path, name: str, line: int, said: str) -> None:
    (tmp_path / "a.en.po").write_text(GOOD.replace(*MUTATIONS[name], 1), encoding="utf-8")
    with pytest.raises(MemoryFileError, match=re.escape(said)) as caught:
        MemoryFile(tmp_path / "a.en.po", "seeds/a.en.po")
    assert caught.value.where == f"seeds/a.en.po, line {line}"


@pytest.mark.parametrize("name", ["plural, one form", "plural, the second form", "plural, equal forms"])
def test_plural_forms_that_say_one_thing_are_the_english(tmp_path: Path, name: str) -> None:
    (tmp_path / "a.en.po").write_text(GOOD.replace(*MUTATIONS[name], 1), encoding="utf-8")
    memory = MemoryFile(tmp_path / "a.en.po", "seeds/a.en.po")
    assert memory.entries[1].english.endswith("$650,000.")
    memory.save()
    assert "$650,000." in memory.path.read_text(encoding="utf-8")


def test_an_entry_that_a_person_adds_while_a_run_works_stays(tmp_path: Path) -> None:
    path = tmp_path / "a.en.po"
    path.write_text(GOOD, encoding="utf-8")
    run = MemoryFile(path, "seeds/a.en.po")
    path.write_text(GOOD + '\nmsgctxt "s9"\nmsgid "نص"\nmsgstr "Added by hand"\n', encoding="utf-8")
    run.put(run.entries[0].answered("Harbour", "google", date(2026, 1, 31)))
    run.save()
    added = MemoryFile(path, "seeds/a.en.po").entries[-1]
    assert (added.id, added.english) == (SegmentId("s9"), "Added by hand")
