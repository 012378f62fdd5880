"""Who does the work makes no difference to what comes of it."""

from __future__ import annotations

import os
from functools import partial
from traceback import extract_tb
from types import MappingProxyType
from typing import TYPE_CHECKING

import pytest

from generator.errors import PublishError
from generator.resources import TEMPLATES, Templates
from generator.store.digests import program_digest
from generator.text.language import arabic
from generator.workers import HERE, Crew, Workers
from generator.workers.parcels import OtherProgramError, Packer, results, work
from generator.workers.processes import local_workers
from tests.workers.work import (
    deadly,
    doubled,
    eager,
    found,
    front_page,
    refused_at_seven,
    unlike_values,
    who,
)  # fmt: skip

if TYPE_CHECKING:
    from pathlib import Path

NUMBERS = [*range(50)]


def nobody() -> Crew:
    raise AssertionError("nobody is needed")


def test_little_work_is_done_here() -> None:
    with Workers(nobody) as workers:
        assert [*workers.each(who, [1, 2, 3], 1.0)] == [os.getpid()] * 3
        assert [*workers.each(who, [], 100.0)] == []


def test_one_job_is_this_process() -> None:
    with local_workers(1) as workers:
        assert {*workers.each(who, NUMBERS, 100.0)} == {os.getpid()}


def test_results_come_in_the_order_of_the_values() -> None:
    with eager(3) as workers:
        assert [*workers.each(doubled, NUMBERS, 0.3)] == [*HERE.each(doubled, NUMBERS, 0.3)]
        assert os.getpid() not in {*workers.each(who, NUMBERS, 0.3)}


def test_an_error_is_the_one_that_it_would_be_here() -> None:
    with eager(2) as workers, pytest.raises(PublishError, match="seven: is not liked; take another") as said:
        [*workers.each(refused_at_seven, NUMBERS, 0.3)]
    assert extract_tb(said.tb)[-1].name == "refused_at_seven"


def test_what_a_killed_process_has_not_done_is_done_here_and_said_once() -> None:
    said = list[str]()
    with eager(2, said.append) as workers:
        assert [*workers.each(deadly, NUMBERS, 0.3)] == [2 * number for number in NUMBERS]
        assert {*workers.each(who, NUMBERS, 0.3)} == {os.getpid()}
    (sentence,) = said
    assert sentence.startswith("--jobs 2: lost (")
    assert sentence.endswith("); the rest is done in this process")


def test_what_is_no_value_is_not_taken_from_another_process() -> None:
    made = work(program_digest(), Packer(far=False)(unlike_values, [1]))
    assert made is not None
    assert results(made) is None
    with eager(1) as workers:
        assert [*workers.each(unlike_values, [1], 9.0)] == [print]


def test_what_cannot_be_sent_is_done_here_and_said_once() -> None:
    said, values = list[str](), [MappingProxyType({"n": n}) for n in range(9)]
    with eager(2, said.append) as workers:
        assert [*workers.each(len, values, 9.0)] == [1] * 9
    (sentence,) = said
    assert sentence.startswith("--jobs 2: something cannot be sent (")


def test_another_version_of_the_program_does_nothing() -> None:
    with pytest.raises(OtherProgramError):
        work(b"another", Packer(far=False)(doubled, [1]))


def test_the_texts_of_a_language_are_sent_with_it() -> None:
    with eager(1) as workers:
        assert [*workers.each(front_page, [arabic(Templates((TEMPLATES,)))], 9.0)] == ["التصحيحات"]


def test_templates_are_sent_to_workers_that_do_not_see_the_project(tmp_path: Path) -> None:
    own = tmp_path / "templates"
    (own / "pages").mkdir(parents=True)
    (own / "pages/own.j2").write_text("of the project", encoding="utf-8")
    templates = Templates((own, TEMPLATES))
    there = partial(found, templates)
    names = ["pages/own.j2", "pages/home.md.j2", "cards/card.typ"]
    made = results(work(program_digest(), Packer(far=True)(there, names)))
    assert made is not None
    for (folders, data), name in zip(made, names, strict=True):
        assert data == templates.file(name).read_bytes()
        assert str(tmp_path) not in folders
