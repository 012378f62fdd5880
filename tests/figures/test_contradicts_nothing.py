"""What the English says in its own way and what contradicts nothing, beside the error that it could hide."""

from __future__ import annotations

import pytest

from generator.figures import check

HEIGHTS = [
    ("ويكون ارتفاع الموج 3 أمتار على السواحل الشرقية.", "Waves fall to three metres off the eastern coasts."),
    ("يبلغ ارتفاع البرج 120 مترا.", "The tower drops 120 metres to the street."),
    ("وسقط من ارتفاع 12 مترا.", "He fell 12 metres."),
    ("يتراوح ارتفاعه بين متر ومترين على سواحل مسندم.", "It is one to two metres off the coast of Musandam."),
    ("ويصل ارتفاع الأمواج إلى 4 أمتار قبالة الساحل.", "Waves reach four metres off the coast."),
]
OTHER_WORDS = [
    (
        "سجل المهاجم هدفه رقم 12 في البطولة والهدف رقم 19 في جميع البطولات التي لعب فيها هذا الموسم.",
        "It was the striker's 12th goal of the league season and his 19th in all the cups he has played in.",
    ),
    (
        "أكثر اللاعبين تسجيلا في موسم واحد للبطولة وهو 34 هدفا.",
        "The record for goals in one season of the competition is 34.",
    ),
    (
        "ولم يفز باللقب إلا اللاعبان السابقان في موسم واحد.",
        "Apart from those two, nobody has won the title in a single season.",
    ),
    (
        "ورفض الناديان بيع اللاعب مقابل مليون واحد.",
        "The two refused to sell the player for a single million.",
    ),
    (
        "وتجمد رصيد الفريق عند 18 نقطة في المركز السابع عشر قبل الأخير.",
        "The team stay on 18 points in 17th place, second from bottom.",
    ),
    ("تدعم الهواتف شبكات الجيل الرابع 4G.", "The phones support 4G networks."),
    ("بدأت الشركة تشغيل الجيل الخامس (5G) في 2019.", "The company switched on 5G in 2019."),
    (
        "خط التماس بين الصفيحتين التكتونيتين لإفريقيا وأوروبا.",
        "The line where the tectonic plates of Africa and Europe meet.",
    ),
    (
        "تلتقط العدسة الأولى الألوان والثانية الظلال، ويجتمع الاثنين في صورة واحدة.",
        "The first lens takes in colours, the second shadows, and the two are joined in a single picture.",
    ),
]
ERRORS = [
    ("وصل الوفد الاثنين وعقد 3 لقاءات.", "The delegation arrived and held 3 meetings."),
    ("ارتفاع منسوب البحيرة 3 أمتار.", "The lake's level fell 3 metres."),
    ("ارتفاع الصادرات 3 في المئة.", "Exports fell 3 percent."),
    ("ستكون رسوم القمح 15% والأرز 40%.", "The duty will be 15% on rice and 40% on wheat."),
    ("قتل رجل واحد في الهجوم.", "Two men were killed in the attack."),
    ("حل الفريق في المركز الخامس برصيد 40 نقطة.", "The team came fifth with 40 points, its second in a row."),
    ("بدأت تشغيل الجيل الخامس (5G) في 2019.", "It switched on 4G in 2019."),
]


@pytest.mark.parametrize(("ar", "en"), HEIGHTS)
def test_height_is_no_rise(ar: str, en: str) -> None:
    """Whether ارتفاع beside a length, which is also height, decides neither a direction nor by and to."""
    assert [finding.reason for finding in check(ar, en).findings] == []


@pytest.mark.parametrize(("ar", "en"), OTHER_WORDS)
def test_faithful_english_in_other_words_is_no_error(ar: str, en: str) -> None:
    assert [finding.reason for finding in check(ar, en).findings] == []


@pytest.mark.parametrize(("ar", "en"), ERRORS)
def test_what_is_like_it_and_wrong_is_found(ar: str, en: str) -> None:
    assert check(ar, en).findings
