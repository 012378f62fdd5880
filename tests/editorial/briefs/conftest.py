"""The article of `tests/editorial/briefs/port.py` as the program sees it."""

from __future__ import annotations

from pathlib import PurePosixPath

import pytest

from generator.editorial.verify import verify_all
from generator.model import Article, Passage, Status, Translation
from generator.sources.memory import identify
from generator.text.sentences import split_sentences
from tests.editorial.briefs.port import PAIRS


@pytest.fixture(scope="module")
def passages() -> tuple[Passage, ...]:
    article = Article(
        "a", PAIRS[0][0], tuple(arabic for arabic, _ in PAIRS[1:]), PurePosixPath("seeds/a.txt"), ""
    )
    segments = identify(split_sentences(article), ()).segments
    english = dict(PAIRS)
    return verify_all(segments, [Translation(s.id, english[s.text], Status.MACHINE) for s in segments])
