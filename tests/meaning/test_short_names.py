"""Names of two consonants, spelled letters, and titles that are translated."""

from __future__ import annotations

import pytest

from generator.meaning.names import name_hints
from generator.meaning.short_names import other_families
from generator.meaning.sounds import sounds_of_english

CHANGED = [
    ("قال الأمير محمد بن سلمان إن العمل جار.", "Prince Mohammed bin Nayef said work was under way.", "Nayef"),
    ("فاز الممثل سلمان خان بالجائزة.", "The actor Aamir Khan won the prize.", "Aamir"),
    ("قالت الطبيبة سوزان وود إن العمل جار.", "Work is under way, Susan Ward says.", "Ward"),
    ("قال المحرر برويز كاوا إن العمل جار.", "Work is under way, Parwiz Shamal says.", "Shamal"),
    ("فاز مغني الراب الأمريكي بوست كالون.", "The American rapper Kendrick Lamar won.", "Kendrick"),
    ("أدى الممثل دور غريبلوك في الفيلم.", "In the film the actor played Dobby.", "Dobby"),
    ("اقترب من بركان كيلاوا السبت.", "He came near the Mauna volcano on Saturday.", "Mauna"),
    ("افتتح المعرض في مدينة مكة الأحد.", "The show opened in the city of Medina on Sunday.", "Medina"),
]
LOST = [
    ("أعلن جهاز «أف أس بي» الأمر.", "It was announced for some time.", "أف أس بي"),
    (
        "أبرمت الشركة اتفاقا مع «إيه إم سي» الأمريكية.",
        "The firm struck a deal with a US company.",
        "إيه إم سي",
    ),
]
FAITHFUL = [
    ("قالت بي بي سي إن الخدمة توقفت.", "The BBC said the service had stopped."),
    ("سجل سامي الهدف الأول.", "Sami scored the first goal."),
    ('يعرض فيلم "النمر الأسود" الليلة.', 'The film "Black Panther" is on tonight.'),
    ("أعلن مكتب إف بي آي النتيجة.", "The Federal Bureau of Investigation gave the result."),
    ("قالت سوزان وود إن العمل جار.", "Work is under way, Susan Wood says."),
    ("سجل ساندرو فاغنر هدفا.", "Sandro Wagner scored a goal."),
]


@pytest.mark.parametrize(("arabic", "english", "name"), CHANGED)
def test_a_short_name_beside_another_is_looked_for(arabic: str, english: str, name: str) -> None:
    assert name in {hint.name for hint in name_hints(arabic, english)}


@pytest.mark.parametrize(("arabic", "english", "name"), LOST)
def test_spelled_letters_that_the_english_lacks_are_hinted(arabic: str, english: str, name: str) -> None:
    assert name in {hint.name for hint in name_hints(arabic, english)}


@pytest.mark.parametrize(("arabic", "english"), FAITHFUL)
def test_faithful_english_is_not_hinted(arabic: str, english: str) -> None:
    assert not name_hints(arabic, english)


@pytest.mark.parametrize("count", [20, 200])
def test_letters_in_a_row_are_read_in_one_pass(count: int) -> None:
    assert len(name_hints("بي سي دي " * count, "Nothing.")) <= count


def families(arabic: str, english: str) -> list[str]:
    """The family names that the Arabic has not."""
    return list(other_families(arabic, english, sounds_of_english(english)))


def test_a_family_name_may_have_a_silent_end_or_none_in_the_arabic() -> None:
    assert families("قال روبن بون ذلك", "It was said by Ruben Pons") == []
    assert families("قال روبن ذلك", "It was said by Ruben Hill") == []
    assert families("قال روبن بون ذلك", "It was said by Ruben Katz") == ["Katz"]
