"""What the check takes for the same figure, and what it does not."""

from __future__ import annotations

import pytest

from generator.figures import check, check_summary

SAME = [
    ("في الدقيقة 65", "in the 65th minute"),
    ("في القرن التاسع عشر", "in the 19th century"),
    ("في ثمانينيات القرن العشرين", "in the 1980s"),
    ("الحرب العالمية الثانية", "World War II"),
    ("راديو بي بي سي 4 اليوم", "BBC Radio 4's Today programme"),
    ("البالغ من العمر 31 عاما، هاجم", "the actor, 31, has hit out"),
    ("على مسافة 80 كيلومترا", "50 miles away"),
    ("خلال 24 ساعة", "within 24 hours"),
    ("قبل عامين", "24 months ago"),
    ("تضاعفت ثلاث مرات", "it tripled"),
    ("نصف الناخبين", "50 percent of voters"),
    ("بنتيجة 27-31", "a 31-27 defeat"),
    ("الساعة 5:30", "at 5.30pm"),
    ("من 1950 وحتى 1953", "the 1950-53 war"),
    ("في 13 يوليو من عام 2023", "on July 13, 2023"),
    ("٣٫٥ ملايين دولار", "$3.5m"),
    ("١٥٠٫٠٠٠ شخص", "150,000 people"),
    ("بقيمة 38 مليون دينار", "38 million Kuwaiti dinars"),
    ("خنزير وزنه 550 رطلا", "the 550 pound hog"),
    ("الذكرى الأربعون", "the 40th anniversary"),
    ("بنسبة خمسة في المئة", "by 5%"),
    ("قضى ثلاثة أعوام وستة أشهر", "he spent 42 months"),
    ("مساء الخميس", "on Thursday night"),
    ("رجل في الستينيات من عمره", "a man in his sixties"),
    ("يوم الثلاثاء", "that day"),
    ("خلال مارس المقبل", "next March"),
    ("في اليوم العشرين من كل شهر", "on the twentieth day of every month"),
]
DIFFERENT = [
    ("ارتفعت 25 في المئة", "rose by 25"),
    ("ارتفعت 25 نقطة", "rose by 25%"),
    ("بقيمة 5 ملايين يورو", "worth $5 million"),
    ("بقيمة 5 ملايين يورو", "worth €5 billion"),
    ("على ارتفاع 20 قدما", "20 metres high"),
    ("الساعة 7 صباحا", "at 7 p.m."),
    ("في 13 يوليو", "on June 13"),
    ("في 13 يوليو 2023", "on July 13"),
    ("في يونيو 2009", "in June 2019"),
    ("لمدة عامين", "for two months"),
    ("في الستينيات", "in the 1970s"),
    ("رقم الهاتف 859-292-3680", "call 859-292-3681"),
    ("مئات الآلاف", "tens of thousands"),
    ("يوم الثلاثاء", "on Thursday"),
    ("صباح الخميس", "on Thursday evening"),
    ("في الستينيات من القرن الماضي", "in his sixties"),
    ("رجل في الستينيات من عمره", "a man in the 1960s"),
]


@pytest.mark.parametrize(("ar", "en"), SAME)
def test_the_same_fact_in_another_form_raises_nothing(ar: str, en: str) -> None:
    assert [finding.explain() for finding in check(ar, en).findings] == []


@pytest.mark.parametrize(("ar", "en"), DIFFERENT)
def test_another_value_unit_kind_or_date_is_found(ar: str, en: str) -> None:
    assert check(ar, en).findings


def test_figures_in_the_other_order_are_a_swap_that_names_both() -> None:
    (finding,) = check("باع 200 سيارة و400 دراجة", "It sold 400 cars and 200 bicycles").findings
    assert finding.explain().startswith("The Arabic says 200 before 400, the English 400 before 200")
    assert check("باع 200 سيارة و400 دراجة", "It sold 200 cars and 400 bicycles").findings == ()


def test_small_numbers_in_words_come_and_go_with_the_language() -> None:
    assert check("حضر الرئيسان", "the two presidents came").findings == ()
    assert check("هذا أحد الأسباب", "this is one of the reasons").findings == ()
    assert check("بعد بضع ساعات", "after a couple of hours").findings == ()
    assert check("قبل يومين", "a couple of days before").findings == ()
    assert check("البالغ من العمر 30 عاما عندما توفي", "who was 30 when he died").findings == ()
    assert check("حضر الرئيسان", "the seven presidents came").findings


MISPLACED = {
    "a bound from the other side": [
        ("ما يقرب من 300 شخص", "more than 300 people", "nearly 300 people"),
        ("أقل من 40 في المئة", "more than 40 percent", "less than 40 percent"),
    ],
    "a rate": [
        ("500 دولار في اليوم", "$500 a month", "$500 a day"),
        ("راتب قدره 2000 دولار شهريا", "a salary of $2,000 a year", "a salary of $2,000 per month"),
    ],
    "a rise or a fall": [
        ("ارتفعت الأسعار بنسبة 5 في المئة", "prices fell by 5 percent", "prices rose 5 percent"),
        ("انخفض الإنتاج 12 في المئة", "output rose by 12%", "output was down 12%"),
        ("زادت الأرباح 30 مليون دولار", "profits decreased by $30 million", "profits grew by $30 million"),
    ],
    "the thing counted": [
        ("لاعبو الفرق الثمانية", "players of the eight matches", "players of the eight sides"),
        ("الأندية التسعة في الدوري", "the league's nine goals", "the league's nine clubs"),
        ("ثلاثة صواريخ", "three planes", "three rockets"),
        ("ثمانية من الفرق الكبيرة", "eight of the best players", "eight of the big teams"),
        ("الولايات الـ18", "the 18 islands", "the 18 states"),
        ("سجل هدفين لفريق الشباب", "he scored two points for the youth", "he scored two goals for the youth"),
    ],
    "before and after": [
        ("قبل خمس سنوات", "five years later", "five years ago"),
        ("بعد أكثر من عامين", "more than two years ago", "more than two years later"),
    ],
    "the end of a time": [
        ("في أوائل الثمانينيات", "in the late 1980s", "in the early 1980s"),
        ("أواخر القرن 19", "early in the 19th century", "the late 19th century"),
    ],
    "an age and a span of time": [
        ("البالغ من العمر 45 عاما", "has lived there for 45 years", "the 45-year-old"),
        ("عمل هناك لمدة 24 عاما", "a 24-year-old worked there", "he worked there for 24 years"),
    ],
    "an age and the age at another time": [
        ("قال الرسام البالغ من العمر 70 عاما", "the artist was 70 when he said", "the artist, 70, said"),
    ],
    "percentage points": [("بواقع 0.5 نقطة مئوية", "by 0.5 percent", "by 0.5 percentage points")],
}
MENTIONED = {
    "a relative time": [
        ("في الأسبوع الماضي", "last month", "last week"),
        ("في وقت لاحق من هذا الشهر", "later this year", "later this month"),
        ("العام المقبل", "the current year", "next year"),
        ("بهذا الأسبوع", "last week", "this week"),
    ],
    "a border of a time": [
        ("مطلع العام", "at the end of the year", "early this year"),
        ("نهاية الشهر", "at the beginning of the month", "by the end of the month"),
    ],
    "a vague length": [("منذ عقود", "for years", "for decades")],
    "the half of a day behind the clock": [
        ("سهرة الجمعة", "on Friday morning", "on Friday night"),
        ("الساعة الثامنة صباحا", "at eight in the evening", "at eight in the morning"),
    ],
}


@pytest.mark.parametrize(
    ("ar", "wrong", "right"), [example for examples in MISPLACED.values() for example in examples]
)
def test_the_right_number_said_in_another_way_is_found_and_named_on_both_sides(
    ar: str, wrong: str, right: str
) -> None:
    (finding,) = check(ar, wrong).findings
    assert finding.ar is not None
    assert finding.en is not None
    assert finding.ar.text in finding.explain()
    assert finding.en.text in finding.explain()
    assert check(ar, right).findings == ()


HINTED = [
    ("تسريح 6500 موظف", "cutting 6,500 jobs"),
    ("في الدقيقة 23 من المباراة", "the 23rd match of the season"),
    ("أول أيام الدراسة", "the first student"),
    ("الدورة الثلاثون للمهرجان", "thirty sessions of the festival"),
    ("عاد المبعوثون الثلاثة", "the third envoy returned"),
    ("بمرور 86 عاما على ميلاده", "his 86th birthday"),
    ("سقطت 6 بوصات من المطر.", "6 of the streets were under water."),
    ("أعلن الوزير قراره أمس.", "The minister announced his decision on Monday."),
    ("راتب قدره 2000 دولار", "on $2,000"),
    ("عند 47.01 جنيه للشراء و47.15 للبيع", "47.01 pounds to buy and 47.15 pounds to sell"),
]


@pytest.mark.parametrize(("ar", "en"), HINTED)
def test_what_may_well_be_right_is_a_hint_at_most(ar: str, en: str) -> None:
    assert [finding.explain() for finding in check(ar, en).findings] == []


@pytest.mark.parametrize(
    ("ar", "wrong", "right"), [example for examples in MENTIONED.values() for example in examples]
)
def test_words_that_are_no_figures_must_not_turn_into_others(ar: str, wrong: str, right: str) -> None:
    assert check(ar, wrong).findings
    assert check(ar, right).findings == ()


@pytest.mark.parametrize(
    ("ar", "en", "text"),
    [
        ("عدد سكانها 379,800 نسمة", "a population of 379, 800 people", "379, 800"),
        ("مبلغ 14,300 دولار", "a sum of $14, 300", "$14, 300"),
        ("بلغ 1.05 مليون", "reached 1. 05 million", "1. 05 million"),
    ],
)
def test_a_number_that_an_engine_cut_at_its_separator_is_one_when_the_arabic_has_it(
    ar: str, en: str, text: str
) -> None:
    comparison = check(ar, en)
    assert comparison.findings == ()
    assert [figure.text for figure in comparison.english] == [text]


def test_two_numbers_with_a_comma_between_them_stay_two() -> None:
    assert [figure.text for figure in check("بين 379 و800", "groups of 379, 800").english] == ["379", "800"]


def test_a_third_rank_does_not_come_and_go_as_a_first_and_second_may() -> None:
    assert check("عند المنعطف الثالث", "at the turn").findings
    assert check("للمرة الأولى", "never before").findings == ()


@pytest.mark.parametrize(
    ("ar", "dropped", "kept"),
    [
        ("قتل شخصان في الحريق", "people were killed in the fire", "a couple were killed in the fire"),
        ("سجل هدفين", "he scored goals", "he scored a brace"),
        ("استمر أكثر من دقيقة", "it went on", "it went on for more than a minute"),
        ("لمدة أسبوع على الأقل", "for long", "for at least a week"),
    ],
)
def test_a_dual_that_counts_and_a_bounded_unit_must_not_get_lost(ar: str, dropped: str, kept: str) -> None:
    assert check(ar, dropped).findings
    assert check(ar, kept).findings == ()


def test_a_summary_is_held_to_bounds_rates_and_directions_but_not_to_places() -> None:
    sources = ("ارتفعت المبيعات بنسبة 5 في المئة.", "الأجر 500 دولار في اليوم.")
    assert check_summary(sources, "Sales rose by 5 percent.") == ()
    assert check_summary(sources, "Sales fell by 5 percent.")
    assert check_summary(sources, "The pay is $500 a month.")


@pytest.mark.parametrize(
    ("ar", "en"),
    [
        ("يبدأ الاجتماع الساعة 12 ظهرا.", "The meeting starts at noon."),
        ("أغلقت الطريق حتى الساعة 12 ظهرا.", "The road was closed until 12 noon."),
        ("أغلقت الطريق منذ منتصف الليل.", "The road has been closed since midnight."),
        ("فاز الفريق بثلاثة أهداف نظيفة.", "The team won 3-0."),
        ("فاز الفريق بثلاثة أهداف مقابل هدف.", "The team won 3-1."),
        ("بني الجسر في القرن الماضي.", "The bridge was built in the 20th century."),
        ("تغير المناخ خلال القرن الماضي.", "The climate changed over the past century."),
    ],
)
def test_noon_goals_and_the_last_century_may_be_said_in_numbers(ar: str, en: str) -> None:
    assert not check(ar, en).findings


@pytest.mark.parametrize(
    ("ar", "en"),
    [
        ("يبدأ الاجتماع الساعة 11 صباحا.", "The meeting starts at noon."),
        ("فاز الفريق بثلاثة أهداف نظيفة.", "The team won 2-0."),
        ("بني الجسر في القرن الماضي.", "The bridge was built in the 19th century."),
    ],
)
def test_said_in_other_numbers_they_are_found(ar: str, en: str) -> None:
    assert check(ar, en).findings


@pytest.mark.parametrize(
    ("ar", "en"),
    [
        ("واحد من كل خمسة عمال أجنبي.", "One in five workers is foreign."),
        ("واحد من كل خمسة عمال أجنبي.", "Some 20% of workers are foreign."),
        ("أيده 9 من كل 10 ناخبين.", "Nine of 10 voters supported it."),
        ("أيده 9 من 10 ناخبين.", "Nine out of 10 voters supported it."),
        ("قتل 2 في 5 هجمات.", "Two were killed in five attacks, one in Mosul."),
    ],
)
def test_a_share_may_be_said_as_two_numbers(ar: str, en: str) -> None:
    assert not check(ar, en).findings


@pytest.mark.parametrize("en", ["One in six workers is foreign.", "Five workers are foreign."])
def test_another_share_is_a_finding_that_names_it_whole(en: str) -> None:
    findings = check("واحد من كل خمسة عمال أجنبي.", en).findings
    assert "1 in 5" in findings[0].explain()


@pytest.mark.parametrize(
    ("ar", "en", "wrong"),
    [
        ("ارتفع عدد المصابين في الحادث إلى 40.", "The number of injured rose by 40.", True),
        ("ارتفع عدد المصابين في الحادث إلى 40.", "The number of injured rose to 40.", False),
        ("ارتفعت الأسعار بنحو 12 دولارا.", "Prices rose to about $12.", True),
        ("ارتفعت الأسعار بنحو 12 دولارا.", "Prices rose by about $12.", False),
        ("وزعت الوزارة ملايين الكتب.", "The ministry gave out millions of dollars.", True),
        ("أنفقت الوزارة ملايين الدولارات.", "The ministry spent millions of dollars.", False),
        ("جمعوا أموالا بالملايين.", "They raised millions of dollars.", False),
        ("استغرق التطور جيلين فقط.", "The change took only one generation.", True),
        ("استغرق التطور جيلين فقط.", "The change took only two generations.", False),
        ("سقطت 6 بوصات من المطر.", "6 inches of rain fell.", False),
        ("ضرب زلزال بقوة 7.1 درجات المدينة.", "A magnitude 7.1 earthquake struck the city.", False),
        ("أعلن الوزير قراره أمس السبت.", "The minister announced his decision on Saturday.", False),
        ("يحتاج القرار إلى ثلثي الأصوات.", "It needs (ثلثي) a third of the votes.", True),
        ("يحتاج القرار إلى ثلثي الأصوات.", "It needs two thirds (ثلثي) of the votes.", False),
    ],
)
def test_to_and_by_money_and_the_dual_are_kept(ar: str, en: str, wrong: bool) -> None:
    assert bool(check(ar, en).findings) is wrong


@pytest.mark.parametrize(
    "en",
    [
        "Exports rose by 15 percent and imports by 27 percent.",
        "Imports rose by 27 percent and exports by 15 percent.",
    ],
)
def test_a_summary_may_say_the_figures_of_its_sentences_in_any_order(en: str) -> None:
    sources = ("ارتفعت الصادرات بنسبة 15 في المئة.", "ارتفعت الواردات بنسبة 27 في المئة.")
    assert check_summary(sources, en) == ()
