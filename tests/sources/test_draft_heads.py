"""A draft that was read before is read again only as far as somebody asks for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.sources.drafts import Draft, read_drafts
from generator.sources.seeds import read_seeds
from generator.store import STORE, Store

if TYPE_CHECKING:
    from pathlib import Path

SEED = "توسيع ميناء صور\nقالت الوزارة إن كلفة المشروع 5 ملايين دولار.\n"
PO = """msgctxt "s0"
msgid "توسيع ميناء صور"
msgstr "Tyre port expands"

msgctxt "s1"
msgid "قالت الوزارة إن كلفة المشروع 5 ملايين دولار."
msgstr "{}"
"""


def project(folder: Path, english: str) -> Path:
    (folder / "seeds").mkdir(exist_ok=True)
    (folder / "seeds/port.txt").write_text(SEED, encoding="utf-8")
    (folder / "seeds/port.en.po").write_text(PO.format(english), encoding="utf-8")
    return folder


def read(folder: Path, store: Store) -> Draft:
    (draft,), _ = read_drafts(folder, read_seeds(folder, recall=store).articles, store)
    return draft


def test_a_head_that_was_kept_is_that_of_the_draft(tmp_path: Path) -> None:
    store = Store(tmp_path / STORE)
    first, again = (read(project(tmp_path, "The ministry said $5 million."), store) for _ in range(2))
    assert type(again) is not type(first)
    assert again.head == first.head
    assert again.head.settled
    assert again.segments == first.segments
    assert again.memory.entries == first.memory.entries


def test_another_word_in_a_file_makes_another_head(tmp_path: Path) -> None:
    store = Store(tmp_path / STORE)
    heads = [read(project(tmp_path, english), store).head for english in ("Five.", "Six.", "Five.", "")]
    assert len({head.key for head in heads}) == 3
    assert heads[0] == heads[2]
    assert [head.settled for head in heads] == [True, True, True, False]


def test_a_copy_that_is_changed_has_the_head_of_its_change(tmp_path: Path) -> None:
    store = Store(tmp_path / STORE)
    read(project(tmp_path, "Five."), store)
    draft = read(tmp_path, store)
    copied = draft.copy()
    assert copied.head.key == draft.head.key
    assert not copied.head.settled
    copied.memory.put(read(project(tmp_path, "Six."), store).memory.entries[1])
    assert copied.head.key != draft.head.key
