"""The article of `tests/summaries/port.py` as the program sees it."""

from __future__ import annotations

from pathlib import PurePosixPath

import pytest

from generator.memory import identify
from generator.models import Article, Passage, Status, Translation
from generator.segment import split_sentences
from generator.verify import verify_all
from tests.summaries.port import PAIRS


@pytest.fixture(scope="module")
def passages() -> tuple[Passage, ...]:
    article = Article(
        "a", PAIRS[0][0], tuple(arabic for arabic, _ in PAIRS[1:]), PurePosixPath("seeds/a.txt"), ""
    )
    segments = identify(split_sentences(article), ()).segments
    english = dict(PAIRS)
    return verify_all(segments, [Translation(s.id, english[s.text], Status.MACHINE) for s in segments])
