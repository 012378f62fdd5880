"""The verdict on a translation: close, or doubtful and why."""

from __future__ import annotations

from decimal import Decimal

import pytest

from generator.editorial.verify import verify, with_meaning
from generator.figures import check
from generator.meaning.encoder import Encoder, installed_encoder
from generator.meaning.verdict import meaning_of
from generator.model import Segment, SegmentId, Status, Translation
from generator.model.meaning import Doubt, Meaning, NameHint, NameSide
from tests.meaning.spoken import SpokenEncoder

ARABIC = "افتتح وزير الصناعة مصنعا للأسمدة على ساحل البحر الأحمر بحضور محافظ الإقليم وعدد من المسؤولين"
FAITHFUL = "The industry minister opened a fertiliser factory on the Red Sea coast with the governor present"
PADDING = " ".join(first + last for first in "bcdfgklmnpqrstvwxz" for last in "aeiou")
NONSENSE = "The players of both teams left the pitch before the referee could restart their match in the rain"


def judged(arabic: str, english: str, encoder: Encoder | None = None) -> Meaning:
    """The verdict of an encoder, that for tests unless another is given."""
    source, target = (encoder or SpokenEncoder()).encode([arabic, english])
    return meaning_of(check(arabic, english), (arabic, english), (source, target))


def test_a_faithful_translation_is_not_doubted() -> None:
    assert judged(ARABIC, FAITHFUL) == Meaning(Decimal(1), None)
    assert judged(ARABIC, FAITHFUL).explain() == ""


def test_the_english_of_another_sentence_is_doubted() -> None:
    meaning = judged(ARABIC, NONSENSE)
    assert meaning.doubt is Doubt.OTHER
    assert meaning.explain() == (
        f"the English seems to say something else than the Arabic (meaning {meaning.score} of 1)"
    )


@pytest.mark.parametrize(
    ("english", "doubt"),
    [("The minister's", Doubt.SHORT), (f"{FAITHFUL} {PADDING}", Doubt.LONG)],
)
def test_a_text_that_is_much_shorter_or_longer_is_doubted_for_that(english: str, doubt: Doubt) -> None:
    arabic = ARABIC.replace("مصنع", "معمل").replace("البحر", "الماء")
    assert judged(arabic, english).doubt is doubt


def test_a_score_is_between_zero_and_one() -> None:
    for english in (FAITHFUL, NONSENSE, "", "x" * 5000):
        assert 0 <= judged(ARABIC, english).score <= 1


def test_wrong_figures_add_to_the_doubt_and_right_ones_take_from_it() -> None:
    plain = judged("وزير في البحر", "minister of the factory").score
    right = judged("وزير في البحر مع 25 مليون دولار", "minister of the factory with $25 million").score
    wrong = judged("وزير في البحر مع 25 مليون دولار", "minister of the factory with $26 million").score
    assert wrong < plain < right


def test_other_names_add_to_the_doubt_most_of_all_one_that_became_another() -> None:
    def score(*sides: NameSide) -> Decimal:
        names = [NameHint("x", side) for side in sides]
        texts = ("وزير في البحر", "minister of the factory")
        source, target = SpokenEncoder().encode(texts)
        return meaning_of(check(*texts), texts, (source, target), names).score

    lost, added = NameSide.ARABIC, NameSide.ENGLISH
    assert score(lost) == score(added) == score() - Decimal("0.08")
    assert score(lost, added) == score() - Decimal("0.2")
    assert score(lost, lost, lost, lost) == score() - Decimal("0.16")
    assert score(lost, added, lost, added, lost) == score() - Decimal("0.3")


def test_words_that_come_again_and_again_are_doubted_unless_the_arabic_repeats_itself() -> None:
    weak = "A minister was at the sea, a minister was at the sea"
    arabic = ARABIC.replace("مصنع", "معمل")
    assert (
        judged(arabic, "A minister was at the sea, as the visitors of the day before had said").doubt is None
    )
    assert judged(arabic.replace("وزير", "مهاجر"), weak).doubt is Doubt.AGAIN
    twice = "مهاجر في البحر ذات يوم كان، مهاجر في البحر ذات يوم كان"
    assert judged(twice, weak).doubt is not Doubt.AGAIN


def test_arabic_that_was_left_in_the_english_is_doubted() -> None:
    assert judged(ARABIC.replace("مصنع", "معمل"), "The guests of the match saw a معملا").doubt is Doubt.LEFT


PAIRS = (
    (
        "أعلنت وزارة الصحة اليوم تسجيل حالات إصابة جديدة بالكوليرا في المخيمات شمال البلاد",
        "The health ministry today reported new cholera cases in camps in the north of the country",
    ),
    (
        "انتشل خفر السواحل مهاجرين من قوارب مطاطية كانت تعبر البحر إلى الجزر اليونانية",
        "The coastguard picked up migrants from rubber boats that were crossing the sea to the Greek islands",
    ),
    (
        "فاز الفريق بالمباراة بعد أن سجل مهاجمه هدفا في الدقائق الأخيرة",
        "The team won the match after its striker scored in the last minutes",
    ),
    (
        "رفع البنك المركزي أسعار الفائدة لكبح التضخم المتصاعد",
        "The central bank raised interest rates to curb rising inflation",
    ),
)


def test_the_encoder_tells_translations_from_the_english_of_other_sentences() -> None:
    encoder = installed_encoder()
    assert encoder is not None
    for arabic, own in PAIRS:
        for _, english in PAIRS:
            doubt = judged(arabic, english, encoder).doubt
            assert (doubt is None) == (english == own), (arabic, english)


def test_the_encoder_doubts_nonsense_whose_words_are_news() -> None:
    encoder = installed_encoder()
    assert encoder is not None
    nonsense = "Migrants who used a mobile phone to watch the news were resettled in Libya"
    assert judged(PAIRS[1][0], nonsense, encoder).doubt is not None


def test_what_stands_alone_must_be_closer_than_what_is_not_doubtful() -> None:
    unsure, sure = judged("وزير في البحر", "minister of the factory"), judged(ARABIC, FAITHFUL)
    assert (unsure.doubt, unsure.alone) == (None, False)
    assert sure.alone
    assert not judged(ARABIC, NONSENSE).alone


def test_a_machines_headline_must_be_closer_than_a_sentence_of_the_text() -> None:
    arabic, english = "وزير في البحر", "minister of the factory"
    vectors = dict(zip((arabic, english), SpokenEncoder().encode([arabic, english]), strict=True))

    def doubtful(paragraph: int, status: Status) -> bool:
        segment = Segment(SegmentId(f"s{paragraph}"), arabic, paragraph, 0, len(arabic))
        passage = with_meaning(verify(segment, Translation(segment.id, english, status)), vectors)
        return passage.meaning is not None and passage.meaning.doubt is not None

    assert Decimal("0.56") < judged(arabic, english).score < Decimal("0.75")
    assert doubtful(0, Status.MACHINE)
    assert not doubtful(1, Status.MACHINE)
    assert not doubtful(0, Status.EDITED)
