"""Which brief may stand above what a project publishes."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from generator.editorial.publication_policy import may_keep_brief, withhold
from generator.editorial.verify import verify
from generator.model import (
    BriefMethod,
    Publish,
    Segment,
    SegmentId,
    Status,
    Summary,
    SummarySentence,
    Translation,
)
from generator.model.meaning import Meaning

ARABIC, RIGHT, WRONG = "بلغت الكلفة 900 دولار.", "The cost was $900.", "The cost was $90."


def brief(method: BriefMethod, english: str) -> Summary:
    passage = verify(
        Segment(SegmentId("s1"), ARABIC, 1, 0, 21), Translation(SegmentId("s1"), english, Status.MACHINE)
    )
    return Summary(method, (SummarySentence((SegmentId("s1"),), ARABIC, english, passage.findings),))


@pytest.mark.parametrize(
    ("publish", "method", "english", "status", "kept"),
    [
        (Publish.VERIFIED, BriefMethod.LLM, RIGHT, Status.MACHINE, True),
        (Publish.VERIFIED, BriefMethod.EDITED, WRONG, Status.EDITED, False),
        (Publish.REVIEWED, BriefMethod.LLM, RIGHT, Status.REVIEWED, False),
        (Publish.REVIEWED, BriefMethod.EDITED, RIGHT, Status.REVIEWED, True),
        (Publish.REVIEWED, BriefMethod.EDITED, RIGHT, Status.EDITED, False),
    ],
)
def test_a_brief_stays_when_its_words_and_its_sources_may_be_published(
    *, publish: Publish, method: BriefMethod, english: str, status: Status, kept: bool
) -> None:
    passages = [
        verify(Segment(SegmentId("s1"), ARABIC, 1, 0, 21), Translation(SegmentId("s1"), RIGHT, status))
    ]
    assert may_keep_brief(brief(method, english), withhold(passages, publish), publish) is kept


@pytest.mark.parametrize(("method", "kept"), [(BriefMethod.EDITED, True), (BriefMethod.LLM, False)])
def test_a_person_s_brief_may_cite_what_would_not_stand_alone(*, method: BriefMethod, kept: bool) -> None:
    unsure = replace(
        verify(
            Segment(SegmentId("s1"), ARABIC, 1, 0, 21), Translation(SegmentId("s1"), RIGHT, Status.MACHINE)
        ),
        meaning=Meaning(Decimal("0.61"), alone=False),
    )
    published = withhold([unsure], Publish.VERIFIED)
    assert may_keep_brief(brief(method, RIGHT), published, Publish.VERIFIED) is kept
