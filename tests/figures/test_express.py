"""English house style, from parsed values alone."""

from __future__ import annotations

import pytest

from generator.figures import arabic_style, extract, house_style, search_terms

STYLE = [
    ("يصل إلى 900 ألف دولار سنويا", "up to $900,000 a year", "$900,000 a year"),
    ("ما يقرب من 1.5 مليار دولار", "nearly $1.5 billion", "$1,500,000,000"),
    ("78 في المئة", "78%", "78%"),
    ("2.6 مليار ريال سعودي", "SAR 2.6 billion", "SAR 2,600,000,000"),
    ("450 ألف متر مكعب يوميا", "450,000 m³ a day", "450,000 cubic metres a day"),
    ("نصف يوم", "half a day", "0.5 days"),
    ("نصف ساعة", "half an hour", "0.5 hours"),
    ("من 5 إلى 7 ملايين يورو", "€5 to €7 million", "€5,000,000 to €7,000,000"),
    ("38 مليون دينار", "38 million dinars", "38,000,000 dinars"),
    ("البالغ من العمر 28 عاما", "28 years old", "28 years old"),
    ("على ارتفاع 20 قدما", "20 feet", "20 feet"),
    ("37 درجة مئوية", "37°C", "37 degrees Celsius"),
    ("المركز الثاني والعشرون", "22nd", "22nd"),
    ("فاز 2-1 على ضيفه", "2-1", "2-1"),
    ("الساعة 5:30 مساء", "17:30", "17:30"),
    ("في تسعينيات القرن الماضي", "the 1990s", "the 1990s"),
    ("القرن الحادي والعشرون", "the 21st century", "the 21st century"),
    ("الربع الثاني من عام 2018", "Q2 2018", "Q2 2018"),
    ("في الربع الثاني", "Q2", "Q2"),
    ("13 يوليو 2023", "July 13, 2023", "July 13, 2023"),
    ("من أبريل إلى يونيو 2023", "April 2023 to June 2023", "April 2023 to June 2023"),
    ("1950-53", "1950 to 1953", "1950 to 1953"),
    ("في عام 1445", "1445", "1445"),
    ("العام الدراسي 1444/1445", "1444 to 1445", "1444 to 1445"),
    ("رحلة رقم 6321", "6321", "6321"),
    ("بسعر 20 جنيهاً مصرياً", "EGP 20", "EGP 20"),
    ("ريال واحد", "1 riyal", "1 riyal"),
    ("من 1.2% إلى 5%", "1.2% to 5%", "1.2% to 5%"),
    ("12.80 درهماً", "12.80 dirhams", "12.80 dirhams"),
    ("67.2 دولار", "$67.20", "$67.20"),
    ("5 دولارات للقطعة", "$5 each", "$5 each"),
    ("5 نقاط مئوية", "5 percentage points", "5 percentage points"),
    ("25 نقطة أساس", "25 basis points", "25 basis points"),
    ("1.9999999 دولار", "$1.9999999", "$1.9999999"),
    ("0.1234567 في المئة", "0.1234567%", "0.1234567%"),
    ("ثلث يوم", "a third of a day", "0.333 days"),
    ("مليون وثلث المليون دولار", "$1,333,333.333", "$1,333,333.333"),
    ("أقل من -20 درجة مئوية", "less than −20°C", "−20 degrees Celsius"),
    ("من -20 إلى -5 درجات مئوية", "−20 to −5°C", "−20 to −5 degrees Celsius"),
    ("-1.5%", "−1.5%", "−1.5%"),
    ("-5 دولارات", "−$5", "−$5"),
]


@pytest.mark.parametrize(("arabic", "short", "full"), STYLE)
def test_a_figure_is_written_in_house_style_and_in_full(arabic: str, short: str, full: str) -> None:
    (figure,) = extract(arabic, "ar")
    expression = house_style(figure)
    assert (expression.short, expression.full) == (short, full)


def test_arabic_has_the_minus_sign_too_and_search_terms_the_hyphen_of_keyboards() -> None:
    (figure,) = extract("أقل من -20 درجة مئوية", "ar")
    assert arabic_style(figure).short == "أقل من −20 درجة مئوية"
    assert search_terms(figure) == ("-20", "-٢٠")


def test_one_and_two_thousand_and_one_million_are_words_in_arabic() -> None:
    texts = ("أكثر من ألف دولار", "تصل إلى مليون ريال", "11 ألف دولار", "نشر نحو ألفي جندي", "12 ألف جندي")
    said = [arabic_style(extract(text, "ar")[0]).short for text in texts]
    assert said == ["أكثر من ألف دولار", "حتى مليون ريال", "11 ألف دولار", "نحو ألفي جندي", "12 ألف جندي"]


def test_a_year_whose_calendar_goes_unsaid_is_written_as_the_number_it_is() -> None:
    texts = ("في عام 1445", "العام الدراسي 1444/1445", "في عام 2023")
    assert [arabic_style(extract(text, "ar")[0]).short for text in texts] == ["1445", "1444 – 1445", "2023"]


def test_a_ratio_without_end_is_written_in_arabic_as_the_article_has_it() -> None:
    texts = ("1.9999999 دولار", "0.1234567 في المئة", "ثلثي لتر")
    full = [arabic_style(extract(text, "ar")[0]).full for text in texts]
    assert full == ["1.9999999 دولار", "0.1234567%", "ثلثي لتر"]


@pytest.mark.parametrize("unit", ["شخصا", "دولار", "كيلومتر", "يوما", "في المئة"])
def test_a_number_of_any_length_is_written_in_full(unit: str) -> None:
    (figure,) = extract(f"بلغ {'9' * 27}000000000 {unit}", "ar")
    nines = ",".join(["999"] * 9)
    assert f"{nines},000,000,000" in house_style(figure).full
    assert f"{nines},000,000,000" in arabic_style(figure).full


def test_a_count_takes_the_noun_it_is_given() -> None:
    (figure,) = extract("160 ألف عضو", "ar")
    assert house_style(figure, "members").short == "160,000 members"
    assert house_style(figure, "folds").short == "160,000-fold"
    assert house_style(figure).short == "160,000"


@pytest.mark.parametrize(("text", "said"), [
    ("حمل العامل صندوقين من الشاي", "صندوقين"),
    ("فاز بجائزتي الإخراج والتصوير", "جائزتين"),
    ("أكثر من طائرتين", "أكثر من طائرتين"),
    ("يزوره مرتين يوميا", "مرتين يوميًا"),
])  # fmt: skip
def test_a_noun_that_says_two_is_written_without_a_digit(text: str, said: str) -> None:
    (figure,) = extract(text, "ar")
    assert arabic_style(figure).short == said


def test_thousands_that_are_counted_to_the_last_are_written_with_all_their_digits() -> None:
    (counted,) = extract("12 ألف و288 لاعبا", "ar")
    assert arabic_style(counted).short.startswith("12,288")
    (rounded,) = extract("12.5 ألف لاعب", "ar")
    assert arabic_style(rounded).short.startswith("12.5 ألف")


def test_a_bound_on_a_span_says_from_once() -> None:
    (span,) = extract("لفترة أطول من ثلاثة إلى ستة أشهر", "ar")
    assert arabic_style(span).short == "أكثر من 3 إلى 6 أشهر"


def test_search_finds_a_figure_by_its_digits_and_its_scale_in_both_scripts() -> None:
    (figure,) = extract("900 ألف دولار", "ar")
    assert search_terms(figure) == (
        "900000",
        "900,000",
        "٩٠٠٠٠٠",
        "900 thousand",
        "900 ألف",
        "٩٠٠ ألف",
    )


def test_a_date_has_no_search_terms_of_its_own() -> None:
    (figure,) = extract("في 13 يوليو 2023", "ar")
    assert search_terms(figure) == ()


@pytest.mark.parametrize(
    ("arabic", "english", "in_arabic"),
    [
        ("أغلقت نحو ثلث فروعها", "about a third", "نحو ثلث"),
        ("ثلثي السكان", "two thirds", "ثلثي"),
        ("ثلاثة أخماس السكان", "three fifths", "ثلاثة أخماس"),
        ("نصف السكان", "half", "نصف"),
        ("ثلث ساعة", "a third of an hour", "ثلث ساعة"),
        ("نصف يوم", "half a day", "نصف يوم"),
        ("ثلث مليون نسمة", "a third of a million", "ثلث مليون"),
        ("ثلث مليار دولار", "a third of a billion dollars", "ثلث مليار دولار"),
        ("ثلث مليار دينار", "a third of a billion dinars", "ثلث مليار دينار"),
        ("ثلث كيلومتر", "0.333 km", "ثلث كيلومتر"),
        ("0.2 لتر", "0.2 litres", "0.2 لتر"),
        ("6 ساعات و29 دقيقة", "6 hours 29 minutes", "6 ساعات و29 دقيقة"),
        ("سنة وثلاثة أشهر", "1 year 3 months", "سنة واحدة و3 أشهر"),
        ("ساعتين و20 دقيقة و15 ثانية", "2 hours 20 minutes 15 seconds", "ساعتان و20 دقيقة و15 ثانية"),
        ("90 دقيقة", "90 minutes", "90 دقيقة"),
        ("ثلاث ساعات ونصف", "3.5 hours", "3.5 ساعة"),
        ("3 أسابيع ويومين", "3 weeks 2 days", "3 أسابيع ويومان"),
    ],
)
def test_numbers_are_written_as_people_say_them(arabic: str, english: str, in_arabic: str) -> None:
    (figure,) = extract(arabic, "ar")
    assert (house_style(figure).short, arabic_style(figure).short) == (english, in_arabic)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("أصيب رجل وامرأتان.", "امرأتان"),
        ("تضم المحطة قاعة ووحدتين.", "وحدتين"),
        ("زار الميناء وزيران.", "وزيران"),
    ],
)
def test_and_before_a_dual_is_no_part_of_it(text: str, said: str) -> None:
    assert arabic_style(extract(text, "ar")[-1]).short == said
