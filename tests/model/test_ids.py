"""Ids: the text that stands in files and addresses, and what can be asked of it."""

from __future__ import annotations

import json

import pytest

from generator.model import TITLE_ID, FigureId, SegmentId


def test_segments_are_ordered_by_number_and_written_as_their_text() -> None:
    ids = [SegmentId.of(number) for number in (10, 2, 0)]
    assert sorted(ids, key=lambda id_: id_.number) == ["s0", "s2", "s10"]
    assert json.dumps(ids) == '["s10", "s2", "s0"]'
    assert SegmentId.of(0) == TITLE_ID


@pytest.mark.parametrize(
    "text", [None, "", "s", "s01", "s-1", "x1", "s1 ", "s1\n", "s1-f1", "s1234567890", "s١"]
)
def test_only_a_segment_id_is_read_as_one(text: str | None) -> None:
    assert SegmentId.parse(text) is None
    assert SegmentId.parse("s17") == SegmentId.of(17)


def test_a_figure_knows_the_sentence_that_states_it() -> None:
    figure = FigureId.of(SegmentId.of(12), 0)
    assert (figure, figure.segment, figure.segment.number) == ("s12-f1", "s12", 12)
