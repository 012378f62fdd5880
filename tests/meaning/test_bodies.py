"""Names of bodies are translated; one that the English lacks is found by the words for its kind."""

from __future__ import annotations

import pytest

from generator.meaning.bodies import unnamed_bodies
from generator.meaning.sounds import sounds_of_english


def unnamed(arabic: str, english: str) -> list[str]:
    return list(unnamed_bodies(arabic, english, sounds_of_english(english)))


@pytest.mark.parametrize(
    ("arabic", "english", "lost"),
    [
        ("نقل إلى مستشفى الهلال", "He was taken to a local hospital", ["مستشفى الهلال"]),
        ("نقل إلى مستشفى الهلال", "He was taken away", ["مستشفى الهلال"]),
        ("يسقط بحسب وكالة الفضاء الآسيوية", "It will fall at 7:25 GMT", ["وكالة الفضاء"]),
        ('وقالت صحيفة "النجم" ذلك', "It was said by a newspaper", ["صحيفة"]),
        ("وبإذاعة الشرق", "At the radio of the West", ["إذاعة الشرق"]),
        ("أعلنت الهيئة العامة للرياضة", "Organisers announced it", ["الهيئة العامة"]),
        ("نظم معهد العالم العربي المعرض", "The Institute of Fish put it on", ["معهد العالم"]),
        ("قال المجلس الأعلى للسياحة ذلك", "Officials said so", ["المجلس الأعلى"]),
        ("أعلن المركز الكندي لحقوق الطفل", "It was announced by volunteers", ["المركز الكندي"]),
        ("بحسب إدارة سلامة الطيران", "Pilots said so", []),
        ("بحسب إدارة مياه الأنهار", "Officials said so", ["إدارة مياه"]),
        ("أعلن الحزب الاشتراكي ذلك", "The Liberal Party said so", ["الحزب الاشتراكي"]),
        ("انضم إلى حزب العمال", "He joined the Farmers' Party", ["حزب العمال"]),
        ('انضم إلى حزب "الكرامة والتنمية"', "He joined the Farmers' Party", ["حزب"]),
        ("أعلنت جماعة العدل والشعر ذلك", "Poets said so", ["جماعة العدل"]),
    ],
)
def test_a_body_that_the_english_lacks_is_named(arabic: str, english: str, lost: list[str]) -> None:
    assert unnamed(arabic, english) == lost


@pytest.mark.parametrize(
    ("arabic", "english"),
    [
        ("نقل إلى مستشفى الهلال", "He was taken to the Crescent Hospital"),
        ("نقل إلى مستشفى الهلال", "He was taken to Hilal hospital"),
        ("نقل إلى مستشفى كبير", "He was taken to a large hospital"),
        ("عاد إلى المستشفى", "He went back"),
        ("نظم معهد العالم العربي المعرض", "The Arab World Institute put it on"),
        ("وقالت صحيفة النجم ذلك", "It was said by the Star"),
        ("أعلنت هيئة الطيران المدني", "The CAA announced it"),
        ("أعلنت الهيئة العامة للرياضة", "The General Sports Authority announced it"),
        ("قررت هيئة المحلفين", "The jury decided"),
        ("فر من مسرح الجريمة", "He fled the scene"),
        ("انضم إلى حزب العمال", "He joined Labour"),
        ("نقل إلى مركز الأطفال", "He was taken to a children's centre"),
        ("قال المجلس الأعلى للسياحة ذلك", "The Supreme Council of Tourism said so"),
        ("قال المجلس الجديد ذلك", "They said so"),
        ("يبدأ الجسر العمل غدا", "The bridge opens tomorrow"),
        ("يجتمع وزراء الاتحاد الأوروبي للمرة الأولى", "The ministers of the EU meet"),
    ],
)
def test_a_body_in_other_words_is_named_too(arabic: str, english: str) -> None:
    assert unnamed(arabic, english) == []
