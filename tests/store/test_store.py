"""The store gives what was made of the same, and otherwise nothing: not of another program, nor damaged."""

from __future__ import annotations

import shutil
import sqlite3
from functools import partial
from typing import TYPE_CHECKING

import pytest

from generator.model import BothNames, LocalizedText
from generator.store import STORE, Store
from generator.store import store as module

if TYPE_CHECKING:
    from pathlib import Path

NAMES = BothNames("مرفأ", "Port")
OTHER = BothNames("مصنع", "Factory")


def recalled(folder: Path, key: bytes = b"key", name: str = "a", *, save: bool = True) -> list[str]:
    """What had to be made anew in a run that asks for one value."""
    made = list[str]()

    def make() -> BothNames:
        made.append(name)
        return NAMES

    store = Store(folder / STORE)
    assert store(BothNames, name, key, make) == NAMES
    if save:
        store.save()
    store.close()
    return made


def test_a_value_is_made_once(tmp_path: Path) -> None:
    assert [recalled(tmp_path) for _ in range(3)] == [["a"], [], []]


def test_it_is_made_anew_for_another_key_or_name(tmp_path: Path) -> None:
    recalled(tmp_path)
    assert recalled(tmp_path, b"other") == ["a"]
    assert recalled(tmp_path, b"other", "b") == ["b"]


def test_what_a_run_does_not_ask_for_is_forgotten(tmp_path: Path) -> None:
    recalled(tmp_path)
    recalled(tmp_path, name="b")
    assert recalled(tmp_path) == ["a"]


def test_what_a_killed_run_made_is_forgotten(tmp_path: Path) -> None:
    assert [recalled(tmp_path, save=False) for _ in range(2)] == [["a"], ["a"]]


def test_another_program_makes_all_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    recalled(tmp_path)
    monkeypatch.setattr(module, "program_digest", lambda: b"another")
    assert recalled(tmp_path) == ["a"]
    assert recalled(tmp_path) == []


@pytest.mark.parametrize("damage", ["cut", "text", "rows", "values", "types", "tables"])
def test_a_damaged_file_costs_only_time(tmp_path: Path, damage: str) -> None:
    recalled(tmp_path)
    path = tmp_path / STORE
    if damage == "cut":
        path.write_bytes(path.read_bytes()[:5000])
    elif damage == "text":
        path.write_text("no database " * 500, encoding="utf-8")
    else:
        statement = {
            "rows": "DELETE FROM kept",
            "values": "UPDATE kept SET value = x'00'",
            "types": "UPDATE kept SET value = 7",
            "tables": "ALTER TABLE kept RENAME COLUMN value TO price",
        }[damage]
        with sqlite3.connect(path) as rows:
            rows.execute(statement)
        rows.close()
    assert recalled(tmp_path) == ["a"]
    assert recalled(tmp_path) == []


def test_a_folder_in_its_place_costs_only_time(tmp_path: Path) -> None:
    (tmp_path / STORE).mkdir()
    assert [recalled(tmp_path) for _ in range(2)] == [["a"], ["a"]]


def test_a_file_that_another_run_holds_is_read_and_not_written(tmp_path: Path) -> None:
    recalled(tmp_path)
    with sqlite3.connect(tmp_path / STORE) as rows:
        rows.execute("BEGIN IMMEDIATE")
        assert recalled(tmp_path) == []
        assert recalled(tmp_path, b"new") == ["a"]
    rows.close()


def test_two_runs_keep_the_same_bytes(tmp_path: Path) -> None:
    for folder in ("one", "other"):
        recalled(tmp_path / folder)
    dumps = [[*sqlite3.connect(tmp_path / folder / STORE).iterdump()] for folder in ("one", "other")]
    assert dumps[0] == dumps[1]
    shutil.rmtree(tmp_path / "one")


def test_values_that_are_expected_are_held_and_recalled_as_others(tmp_path: Path) -> None:
    store = Store(tmp_path / STORE)
    for name in ("a", "b"):
        store(LocalizedText, name, b"key", partial(LocalizedText, name, "en"))
    store.save()
    store.close()
    again = Store(tmp_path / STORE)
    again.expect(LocalizedText)
    assert again.holds(LocalizedText, "a", b"key")
    assert not again.holds(LocalizedText, "a", b"other")
    assert not again.holds(LocalizedText, "c", b"key")
    for _ in range(2):
        assert again(LocalizedText, "a", b"key", lambda: pytest.fail("kept")) == LocalizedText("a", "en")
    assert again(LocalizedText, "a", b"other", lambda: LocalizedText("new", "en")).text == "new"
    assert again(LocalizedText, "a", b"other", lambda: pytest.fail("kept")).text == "new"
    again.save()
    again.close()
    last = Store(tmp_path / STORE)
    assert last.holds(LocalizedText, "a", b"other")
    assert not last.holds(LocalizedText, "b", b"key"), "nobody asked for it"


def test_what_is_wanted_stays_although_nobody_asked(tmp_path: Path) -> None:
    store = Store(tmp_path / STORE)
    store(LocalizedText, "a", b"key", lambda: LocalizedText("a", "en"))
    store.save()
    store.close()
    for wanted in (True, False):
        later = Store(tmp_path / STORE)
        later.save({"a"}.__contains__ if wanted else set[str]().__contains__)
        later.close()
        assert Store(tmp_path / STORE).holds(LocalizedText, "a", b"key") == wanted
