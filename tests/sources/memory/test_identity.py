"""Ids: given at first sight, kept when the article changes, never given to another sentence."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.model import Status
from generator.sources.memory import Entry, identify
from generator.text.sentences import Sentence

if TYPE_CHECKING:
    from generator.sources.memory.identity import Identified


def sentences(*texts: str) -> list[Sentence]:
    return [Sentence(text, min(index, 1), 0, len(text)) for index, text in enumerate(texts)]


def ids(found: Identified) -> list[str]:
    return [segment.id for segment in found.segments]


def by_hand(entries: tuple[Entry, ...]) -> list[Entry]:
    return [replace(entry, english=f"English of {entry.id}") for entry in entries]


FIRST = identify(sentences("عنوان", "قال الوزير ذلك اليوم.", "بلغ العدد مئة.", "انتهى الخبر هنا."), ())


def test_sentences_are_numbered_at_first_sight_and_the_title_is_s0() -> None:
    assert ids(FIRST) == ["s0", "s1", "s2", "s3"]


def test_a_sentence_put_between_gets_a_new_id_and_the_others_keep_theirs() -> None:
    again = identify(
        sentences(
            "عنوان", "قال الوزير ذلك اليوم.", "هذه جملة جديدة تماماً.", "بلغ العدد مئة.", "انتهى الخبر هنا."
        ),
        FIRST.entries,
    )
    assert ids(again) == ["s0", "s1", "s4", "s2", "s3"]


def test_sentences_that_change_places_keep_their_ids() -> None:
    again = identify(
        sentences("عنوان", "انتهى الخبر هنا.", "قال الوزير ذلك اليوم.", "بلغ العدد مئة."), FIRST.entries
    )
    assert ids(again) == ["s0", "s3", "s1", "s2"]


def test_an_edited_sentence_keeps_its_id_and_a_persons_english_becomes_stale() -> None:
    known = by_hand(FIRST.entries)
    again = identify(sentences("عنوان", "قال الوزير ذلك أمس.", "بلغ العدد مئة.", "انتهى الخبر هنا."), known)
    changed = again.entries[1]
    assert ids(again) == ["s0", "s1", "s2", "s3"]
    assert (changed.status, changed.english) == (Status.STALE, "English of s1")
    assert changed.previous == "قال الوزير ذلك اليوم."


def test_an_edit_that_is_taken_back_makes_the_english_good_again() -> None:
    original = sentences("عنوان", "قال الوزير ذلك اليوم.")
    known = by_hand(identify(original, ()).entries)
    edited = identify(sentences("عنوان", "قال الوزير ذلك أمس."), known)
    back = identify(original, edited.entries)
    assert list(back.entries) == known


def test_a_machines_english_is_dropped_when_the_sentence_changes() -> None:
    known = [replace(entry, fuzzy=True) for entry in by_hand(FIRST.entries)]
    again = identify(sentences("عنوان", "قال الوزير ذلك أمس."), known)
    assert again.entries[1].status is Status.PENDING


@pytest.mark.parametrize(
    "written",
    [
        "قال  الوزير ذلك اليوم.",
        " قال الوزير ذلك اليوم. ",
        "قال\N{NO-BREAK SPACE}الوزير ذلك اليوم.",
        "\N{RIGHT-TO-LEFT MARK}قال الوزير ذلك اليوم.",
        "قال الوزير\nذلك اليوم.",
    ],
)
def test_a_machines_english_stays_when_a_tool_changed_white_space_or_marks_of_the_arabic(
    written: str,
) -> None:
    known = [replace(entry, fuzzy=True) for entry in by_hand(FIRST.entries)]
    known[1] = replace(known[1], arabic=written)
    again = identify(sentences("عنوان", "قال الوزير ذلك اليوم.", "بلغ العدد مئة.", "انتهى الخبر هنا."), known)
    assert [entry.english for entry in again.entries] == [entry.english for entry in known]
    assert again.entries[1].arabic == "قال الوزير ذلك اليوم."


def test_what_is_gone_is_kept_as_obsolete_and_comes_back_with_its_english() -> None:
    known = by_hand(FIRST.entries)
    without = identify(sentences("عنوان", "قال الوزير ذلك اليوم."), known)
    assert [(e.id, e.obsolete) for e in without.entries] == [
        ("s0", False), ("s1", False), ("s2", True), ("s3", True),
    ]  # fmt: skip
    back = identify(sentences("عنوان", "قال الوزير ذلك اليوم.", "بلغ العدد مئة."), without.entries)
    assert back.entries[2].english == "English of s2"
    fresh = identify(sentences("عنوان", "جملة لا شبيه لها."), without.entries)
    assert ids(fresh) == ["s0", "s4"]


def test_two_sentences_of_one_text_are_two_segments() -> None:
    twice = identify(sentences("عنوان", "لا تعليق.", "لا تعليق."), ())
    assert ids(identify(sentences("عنوان", "لا تعليق.", "لا تعليق."), twice.entries)) == ["s0", "s1", "s2"]


WORDS = st.lists(st.sampled_from(["قال", "وزير", "مئة", "اليوم", "أمس", "خبر"]), min_size=1, max_size=4)


@given(st.lists(st.lists(WORDS.map(" ".join), min_size=1, max_size=6), min_size=1, max_size=5))
def test_over_any_history_no_id_serves_two_sentences_and_no_english_is_lost(
    versions: list[list[str]],
) -> None:
    entries: tuple[Entry, ...] = ()
    written: dict[str, str] = {}
    for texts in versions:
        found = identify(sentences(*texts), entries)
        assert len({e.id for e in found.entries}) == len(found.entries)
        assert len(found.segments) == len(texts)
        assert {e.id: e.english for e in found.entries if e.english} == written
        entries = tuple(replace(e, english=e.english or f"by hand {e.id}") for e in found.entries)
        written = {e.id: e.english for e in entries}
