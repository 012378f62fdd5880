"""What is wrong with a sentence is said in the language of the desk, each quotation in its own direction."""

from __future__ import annotations

from decimal import Decimal

import pytest

from generator.editorial.verify import verify
from generator.model import Segment, SegmentId, Status, TermMiss, Translation
from generator.model.meaning import Doubt, Meaning, NameHint, NameSide
from generator.review.wording import in_words, reasons_in_words
from generator.text.language import ENGLISH, arabic
from tests.site.pages.stories import TEMPLATES

ARABIC = arabic(TEMPLATES)
DOUBTFUL = Meaning(Decimal("0.43"), Doubt.OTHER)


OSLO = '<bdi lang="en" dir="ltr">&lt;b&gt;Oslo&lt;/b&gt;</bdi>'
TREASURY = '<bdi lang="en" dir="ltr">Treasury</bdi>'
KHIZANA = '<bdi lang="ar" dir="rtl">الخزانة</bdi>'


@pytest.mark.parametrize(("cause", "english", "in_arabic"), [
    (DOUBTFUL, "The English seems to say something else than the Arabic (closeness 0.43 of 1).",
     "يبدو أن الإنجليزية تقول غير ما تقوله العربية (التقارب 0.43 من 1)."),
    (NameHint("<b>Oslo</b>", NameSide.ENGLISH),
     f"The English names “{OSLO}”, which the Arabic does not seem to name.",
     f"في الإنجليزية اسم «{OSLO}»، ولا يبدو أنه في العربية."),
    (TermMiss("الخزانة", ("Treasury",)),
     f"“{KHIZANA}” is “{TREASURY}” in the glossary; the English does not say so.",
     f"يقابل «{KHIZANA}» في المسرد «{TREASURY}»، وليس ذلك في الإنجليزية."),
])  # fmt: skip
def test_a_reason_is_said_in_both_languages(
    cause: Meaning | NameHint | TermMiss, english: str, in_arabic: str
) -> None:
    assert in_words(cause, ENGLISH) == english
    assert in_words(cause, ARABIC) == in_arabic


def test_a_forbidden_form_is_named() -> None:
    said = in_words(TermMiss("الخزانة", ("Treasury", "Exchequer"), "Vault"), ARABIC)
    assert "أو" in said
    assert "Vault" in said
    assert "ممنوع" in said


@pytest.mark.parametrize("doubt", list(Doubt))
def test_every_doubt_has_its_arabic(doubt: Doubt) -> None:
    said = in_words(Meaning(Decimal("0.1"), doubt), ARABIC)
    assert "التقارب" in said
    assert said != in_words(Meaning(Decimal("0.1"), doubt), ENGLISH)


def test_a_figure_that_differs_is_said_in_arabic_and_what_the_status_says_is_not_repeated() -> None:
    segment = Segment(SegmentId("s1"), "بلغت الموازنة 300 مليون دينار.", 1, 0, 1)
    wrong, right = (f"The budget reached {number} million dinars." for number in (30, 300))
    machine = verify(segment, Translation(segment.id, wrong, Status.MACHINE))
    ((reason, said),) = reasons_in_words(machine, ARABIC)
    assert reason.value == "figures"
    assert said.startswith("في العربية")
    stale = verify(segment, Translation(segment.id, right, Status.STALE))
    assert [str(said) for _, said in reasons_in_words(stale, ARABIC)] == [
        "تغيّر الأصل العربي منذ تحرير هذه الترجمة."
    ]
