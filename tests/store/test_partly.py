"""A value of which only some fields have been read is the value."""

from __future__ import annotations

import copy
import pickle
from dataclasses import dataclass, field, replace

import pytest

from generator.model import LocalizedText
from generator.store import digest_of, partly_read
from generator.store.sealed import opened, sealed


@dataclass(frozen=True, slots=True)
class Book:
    title: str
    text: str
    pages: int = 1
    weight: int = field(init=False, compare=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "weight", len(self.text))

    @property
    def heading(self) -> str:
        return self.title.upper()


WHOLE = Book("dune", "sand", 3)


def partly() -> Book:
    return partly_read(Book, {"title": "dune"}, lambda: WHOLE)


def never() -> Book:
    raise AssertionError("nobody asked for the rest")


def test_what_is_known_is_given_without_the_rest() -> None:
    book = partly_read(Book, {"title": "dune", "weight": 4}, never)
    assert (book.title, book.heading, book.weight) == ("dune", "DUNE", 4)


def test_the_rest_is_read_once() -> None:
    reads = iter([WHOLE])
    book = partly_read(Book, {"title": "dune"}, lambda: next(reads))
    assert (book.text, book.pages, book.weight) == ("sand", 3, 4)


def test_a_known_field_wins_over_that_of_the_rest() -> None:
    book = partly_read(Book, {"title": "heat"}, lambda: WHOLE)
    assert (book.text, book.title) == ("sand", "heat")


def test_it_is_equal_to_the_whole_and_packed_as_it_is() -> None:
    assert partly() == WHOLE
    assert {partly(): 1} == {WHOLE: 1}
    assert partly() == partly() != replace(WHOLE, pages=4)
    assert hash(partly()) == hash(WHOLE)
    assert isinstance(partly(), Book)
    assert digest_of(partly()) == digest_of(WHOLE)
    assert pickle.dumps(partly()) == pickle.dumps(WHOLE)
    assert repr(partly()) == repr(WHOLE)


def test_it_can_be_changed_copied_and_sent() -> None:
    assert replace(partly(), title="heat") == Book("heat", "sand", 3)
    assert copy.copy(partly()) == WHOLE
    assert pickle.loads(pickle.dumps(partly())) == WHOLE


def test_there_are_no_other_fields() -> None:
    with pytest.raises(AttributeError):
        partly().colour  # type: ignore[attr-defined]  # noqa: B018
    with pytest.raises(AttributeError):
        partly().title = "heat"  # type: ignore[misc]


def test_what_has_been_sealed_is_the_whole() -> None:
    text = partly_read(LocalizedText, {"text": "a"}, lambda: LocalizedText("a", "en"))
    assert opened(sealed(text)) == LocalizedText("a", "en")
