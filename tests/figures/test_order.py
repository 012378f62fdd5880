"""Figures in another order: taken along with what they are said of, or swapped."""

from __future__ import annotations

import pytest

from generator.figures import check
from generator.figures.checking.landmarks import landmarks
from generator.figures.checking.texts import Texts

TREES = "زرع المتطوعون 4500 شجرة في الجبل الأخضر و1800 شجرة على شاطئ بنغازي."
BIKES = "اشترت الشركة 12 قاطرة من ألمانيا و30 عربة من الصين لتجديد أسطولها."
TICKETS = "أعلنت إدارة المسرح أن سعر التذكرة للطلاب 15 دينارا، وللأجانب 40 دينارا، والعرض كل خميس."
TRIP = "تستغرق الرحلة بالقطار 4 ساعات، وبالسيارة 6 ساعات، لأن الثلوج تغلق الطريق الجبلي في الشتاء."
CASH = "دفعت الشركة 12 مليار دولار كأسهم و4 مليارات دولار نقدا."
JUDGES = "رفض 45 من إجمالي 117 قاضيا التوقيع على البيان."
LABELS = "تقاس الحركة بثلاث خصائص: (1) التدفق (2) الكثافة و(3) السرعة، كما يقول المهندسون."


@pytest.mark.parametrize(
    ("arabic", "english"),
    [
        (TREES, "Volunteers planted 1,800 trees on the Benghazi shore and 4,500 in Jabal al-Akhdar."),
        (
            BIKES,
            "To renew its fleet, it bought 30 carriages from China and 12 locomotives from Germany.",
        ),
        (
            TICKETS,
            (
                "The theatre announced that tickets cost 40 dinars for foreigners and 15 dinars"
                " for students, with a show every Thursday."
            ),
        ),
        (
            TRIP,
            "The trip takes 6 hours by car and 4 by train, as snow closes the mountain road in winter.",
        ),
        (CASH, "The company paid $4 billion in cash and $12 billion in shares."),
    ],
)
def test_figures_may_change_their_order_with_what_they_are_said_of(arabic: str, english: str) -> None:
    assert check(arabic, english).findings == ()


@pytest.mark.parametrize(
    ("arabic", "english"),
    [
        (TREES, "Volunteers planted 1,800 trees in Jabal al-Akhdar and 4,500 on the Benghazi shore."),
        (
            BIKES,
            "It bought 30 locomotives from Germany and 12 carriages from China to renew its fleet.",
        ),
        (CASH, "The company paid $4 billion in shares and $12 billion in cash."),
        (JUDGES, "Of the judges, 117 out of a total of 45 refused to sign the statement."),
        (
            LABELS,
            "Traffic is measured by three traits: (1) flow, (3) density and (2) speed, as engineers say.",
        ),
    ],
)
def test_figures_that_leave_the_rest_of_the_sentence_where_it_was_are_swapped(
    arabic: str, english: str
) -> None:
    assert check(arabic, english).findings


def test_a_phrase_is_a_landmark_with_and_without_the_article_of_its_second_word() -> None:
    texts = Texts("أطلقت الهند الأقمار الصناعية.", "India launched the satellites.")
    source, target, places = landmarks(texts)
    found = {(source.tokens[here].written, target.tokens[there].written) for here, there in places}
    assert ("الأقمار", "satellites") in found


def test_a_lengthening_stroke_alone_is_no_word() -> None:
    assert check("00<00#\N{ARABIC TATWEEL}", "0;0") is not None
    ar = "ارتفعت الصادرات \N{ARABIC TATWEEL} 15 في المئة والواردات 27 في المئة."
    assert check(ar, "Exports rose 15 percent and imports 27 percent.").findings == ()
