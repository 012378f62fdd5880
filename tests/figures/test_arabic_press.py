"""Forms of the Arabic press that agree with the English of agencies, and their near misses."""

from __future__ import annotations

import pytest

from generator.figures import check, extract, house_style
from generator.figures.contract import plain

SAME = [
    (
        "بلغ العجز التجاري 942,4 م د في الربع الأول.",
        "The trade deficit was 942.4 million dinars in the first quarter.",
    ),
    ("سعر البرميل 43ر61 دولارا", "a barrel at $61.43"),
    ("حُوّل أكثر من أربعة أخماسها إلى تسع مدارس", "More than four-fifths of it went to nine schools"),
    ("سجلت 3 وفيات لكل 100 ألف نسمة", "It recorded 3 deaths per 100,000 people"),
    ("بمعدل 5 بالألف", "a rate of 5 per thousand"),
    ("في أول حزيران", "at the beginning of June"),
    ("في أول أيار", "on May 1"),
    ("بعد مقتل رنيم عودة، 22 عاما، وهي أم", "after Raneem Oudeh, 22, a mother, was killed"),
    ("السعر 7 ريالات و25 هللة.", "The price is 7.25 riyals."),
    ("بعد 30 ألف يوم عمل", "after 30,000 working days"),
    ("وقع في 15/9/1442 هـ", "It was signed on 15 Ramadan 1442 AH"),
    ("الساعة أربعة ونصف", "at 4:30"),
    ("الساعة الثالثة إلا ربعا", "at 2:45"),
    ("حكم بين 750 م و1258 م.", "They ruled between 750 and 1258 AD."),
    ("درجة الحرارة 5- مئوية.", "The temperature is minus 5 degrees Celsius."),
    ("يبعد النجم 1,4 × 10^6 سنة ضوئية", "The star is 1.4 × 10^6 light years away"),
    ("زرع 500 فدان", "It planted 500 feddans"),
    ("رفعت الفائدة نقطتين مئويتين", "It raised the rate two percentage points"),
]
OTHER = [
    ("بلغ العجز التجاري 942,4 م د", "The trade deficit was 942.4 million dirhams"),
    ("سعر البرميل 43ر61 دولارا", "a barrel at $43.61"),
    ("سجلت 3 وفيات لكل 100 ألف نسمة", "It recorded 3 deaths per 10,000 people"),
    ("في أول أيار", "on May 2"),
    ("وقع في 15/9/1442 هـ", "It was signed on 15 September 1442"),
    ("الساعة الثالثة إلا ربعا", "at 3:15"),
    ("السعر 12 دينارا و500 فلس.", "The price is 12.05 dinars."),
]


@pytest.mark.parametrize(("ar", "en"), SAME)
def test_a_form_of_the_press_agrees_with_its_english(ar: str, en: str) -> None:
    assert check(ar, en).findings == ()


@pytest.mark.parametrize(("ar", "en"), OTHER)
def test_another_value_of_such_a_form_is_found(ar: str, en: str) -> None:
    assert check(ar, en).findings


@pytest.mark.parametrize(
    "text", ["خصصت الدولة 197 م لهذا الغرض", "بلغ 15 م من أصل 20", "صرف 3500 م للبلدية هذا العام"]
)
def test_a_bare_letter_after_a_number_is_in_doubt_or_a_year_and_no_key_figure(text: str) -> None:
    figure = extract(text, "ar")[0]
    assert not figure.key


def test_a_rate_per_many_is_written_with_its_number() -> None:
    (figure,) = extract("3 وفيات لكل 100 ألف نسمة", "ar")
    assert (plain(figure.value), figure.per, house_style(figure).full) == ("3", "100000", "3 per 100,000")
