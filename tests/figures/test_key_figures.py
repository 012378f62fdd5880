"""The rows of an article: order, period and owner, which facts are one row, the English of pending ones."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from generator.figures import arabic_style, check, house_style, key_figures
from generator.model import Gloss, KeyFigure, SegmentId, Way

PUBLISHED = date(2024, 5, 14)


def rows(*sentences: str, published: date | None = None) -> tuple[KeyFigure, ...]:
    """The rows of a pending article whose headline is the first sentence."""
    return key_figures(
        [(SegmentId.of(n), text, None, check(text, "")) for n, text in enumerate(sentences)], published
    )


def periods(text: str, published: date | None = None) -> list[str | None]:
    found = rows("عنوان", text, published=published)
    in_order = sorted(found, key=lambda row: row.figure.start)
    return [row.period.text if row.period else None for row in in_order]


@pytest.mark.parametrize(
    ("text", "dated"),
    [
        ("بلغ العجز 5 ملايين دينار في 2016.", ["2016"]),
        ("أطلقت الواحة البرنامج في 1976، لكن الحكومة تنفق 5 ملايين دينار.", [None]),
        ("بلغ العجز 5 ملايين دينار منذ أن حرر المصرف السعر في 2016.", [None]),
        ("منذ تحرير سعر الصرف في نوفمبر الماضي بلغت حصيلة المصارف 5 ملايين دينار.", [None]),
        ("في سنة 2016، بلغ العجز 5 ملايين دينار.", ["سنة 2016"]),
        ("بلغ العجز 5 ملايين دينار في 2016 مقابل 3 ملايين دينار في 2015.", ["2016", "2015"]),
        ("بلغ العجز 5 ملايين دينار مقابل 3 ملايين دينار في 2015.", [None, "2015"]),
        ("ارتفع العجز بنسبة 5 بالمئة مقارنة بسنة 2015.", [None]),
        ("ارتفع العجز بنسبة 5 بالمئة بالمقارنة مع الفترة نفسها من 2015.", [None]),
        ("الشركة التي تأسست سنة 1958 توفر 2000 وظيفة.", [None]),
        ("توفر الشركة، المحدثة منذ سنة 1958، 2000 وظيفة.", [None]),
        ("سجل اللاعب 9 أهداف في كأس العالم 2010.", [None]),
        ("يفرض قانون سنة 1996 غرامة 500 دينار.", [None]),
        ("وقع النادي عقدا بقيمة 5 ملايين يورو يمتد حتى 2028.", [None]),
        ("خلال 2016 باعت الشركة 300 سيارة (بقيمة 5 ملايين دينار).", ["2016", "2016"]),
        ("أطلقت الشركة قمرين (18 مارس 2015)، فيما بلغت الكلفة 5 ملايين دينار.", ["18 مارس 2015", None]),
        ("بلغ العجز 5 ملايين دينار العام الماضي.", ["العام الماضي"]),
        ("بلغ العجز 5 ملايين دينار في الربع الثاني من السنة الجارية.", ["الربع الثاني"]),
        ("في الربع الثاني من السنة الجارية بلغ العجز 5 ملايين دينار.", ["الربع الثاني"]),
        ("زاد العجز لنهاية شباط الماضي لهذا العام بنسبة 13%.", ["شباط"]),
        ("بلغ العجز 5 ملايين دينار في شهري يوليو وأغسطس.", ["يوليو وأغسطس"]),
        ("خلال شهري يوليو وأغسطس بلغ العجز 5 ملايين دينار.", ["يوليو وأغسطس"]),
        ("بلغ العجز 5 ملايين دينار للربع الأول.", ["الربع الأول"]),
        ("تراجعت الأرباح بنسبة 18% عن أرباح شهر أغسطس.", [None]),
        ("يخفض الاتفاق الإنتاج بمقدار 5 آلاف برميل حتى نهاية الربع الأول من العام المقبل.", [None]),
        ("بلغ العجز 5 ملايين دينار خلال الأشهر التسعة الأولى من هذا العام.", [None]),
        ("بلغ العجز خلال أول تسعة أشهر من العام الجاري 5 ملايين دينار.", [None]),
        ("نما العجز 5 بالمئة أيضا عن الأشهر الأولى من العام الماضي.", [None]),
        ("يزيد السعر 5 بالمئة فوق أدنى مستوى لعام 2017.", [None]),
        ("بلغ العجز 5 ملايين دينار منذ بداية العام الجاري وحتى نهاية الأسبوع الماضي.", [None]),
        ("بلغ العجز 5 ملايين دينار أما في مارس 2016 فبلغ 3 ملايين دينار.", [None, "مارس 2016"]),
        ("في مارس 2016 بلغ العجز 5 ملايين دينار، منخفضا من 6 ملايين دينار.", ["مارس 2016", None]),
        ("توقع البنك نموا بمعدل 5 بالمئة في تقديرات مارس 2016.", [None]),
        ("بلغت الرسوم 5 ملايين دينار في هذا العام الدراسي.", [None]),
        ("بلغ العجز 5 ملايين دينار في الربع المماثل من 2010.", [None]),
        ("بلغ العجز 5 ملايين دينار في الربع السابق.", [None]),
        ("عاد القطاع بعد تراجع كبير سنة 2023، وبلغت مبيعاته 5 ملايين دينار.", [None]),
        ("جرح 22 شخصا في 1754 حادث.", [None]),
        ("سدد النادي 5 ملايين دينار من أول يوليو 2018 وحتى نهاية مارس 2019.", [None]),
        ("شهدت البلدة التي يبلغ عدد سكانها 5 آلاف نسمة، أمطارا في مارس 2016.", [None]),
        ("بلغ العجز خلال نفس الفترة العام الماضي 5 ملايين دينار.", [None]),
        ("صار العجز منخفضا عن الربع الأول من 2016 بمقدار 5 ملايين دينار.", [None]),
        ("فاق العجز 5 ملايين دينار المتوقعة في مارس 2016.", [None]),
        ("بلغ العجز 5 ملايين دينار خلال نفس الشهر من 2022.", [None]),
        ("زاد العجز 5 بالمئة عنه في عام 2013.", [None]),
        ("زاد العجز 5 بالمئة عما كان في عام 2013.", [None]),
        ("بلغ العجز خمسة أضعاف ما كان في عام 2013.", [None]),
        ("بلغ العجز خمسة أضعاف مستواه عام 2013.", [None]),
        ("بلغ العجز خمسة أضعاف في عام 2013.", ["عام 2013"]),
        ("يعود الفريق هذا العام، إذ أنجز حتى الآن 15 بالمئة من العمل.", [None]),
        ("بلغ العجز منذ انطلاق الموسم وإلى موفى شهر مارس 2016 حوالي 5 ملايين دينار.", [None]),
        ("في النصف الأول من هذا العام بلغ العجز 5 ملايين دينار.", ["النصف الأول"]),
        ("تقرر بناء المحطة بكلفة 5 ملايين دينار وإنجازها بداية من سنة 2017.", [None]),
        ("تقرر بناء المحطة بكلفة 5 ملايين دينار في سنة 2017.", ["سنة 2017"]),
        ("في عام 2017، أعلن المدير أنه سيرسل 5 سفن.", [None]),
        ("أعلنت الشركة في عام 2017 أنها باعت 500 سيارة.", [None]),
        ("في عام 2017 باعت الشركة 500 سيارة، بحسب ما أعلن مديرها.", ["عام 2017"]),
        ("يمتد الأثر ليشمل تجارة شهري يوليو وأغسطس، وأن تبلغ العائدات 5 ملايين دينار.", [None]),
        ("تطرح السيارة في الأسواق في الربع الثاني من السنة الجارية، وسوف تباع في 5 دول.", [None]),
        ("يلتقي الطرفان في 3 أغسطس أمام القضاء بعد تأجيل 5 جلسات.", [None]),
        ("استقرت عقود الذهب في الواحة تسليم أغسطس 2017 عند 5 دنانير.", [None]),
        ("أنتجت الشركة 20 فيلما بين عامي 1954 و1962.", ["عامي 1954 و1962"]),
        ("يتوقع أن تبلغ المبيعات 5 ملايين دينار بحلول نهاية العام الجاري.", [None]),
        ("تبلغ المبيعات 5 ملايين دينار بحلول نهاية العام الجاري أو ببداية عام 2017.", [None]),
        ("بلغ العجز 5 ملايين دينار خلال الربع الأخير من 2018.", ["الربع الأخير من 2018"]),
        ("انطلقت أشغال بناء المستشفى الذي يتسع لـ 300 سرير في مارس 2020.", [None]),
        ("زادت أسعار المجموعة بين الشهر الحالي والمنقضي من 5 بالمئة إلى 9 بالمئة.", [None, None]),
        (
            "بلغ العجز 5 ملايين دينار مقابل 3 ملايين دينار للفترة نفسها من العام الماضي.",
            [None, "الفترة نفسها من العام الماضي"],
        ),
    ],
)
def test_only_what_dates_the_figure_itself_is_its_period(text: str, dated: list[str | None]) -> None:
    assert periods(text) == dated


@pytest.mark.parametrize(
    ("said", "interval"),
    [
        ("العام الماضي", "2023-01-01/2024-01-01"),
        ("الشهر الماضي", "2024-04-01/2024-05-01"),
        ("الربع الماضي", "2024-01-01/2024-04-01"),
        ("النصف الأول", "2024-01-01/2024-07-01"),
        ("النصف الثاني", "2023-07-01/2024-01-01"),
        ("مارس", "2024-03-01/2024-04-01"),
        ("مارس وأبريل", "2024-03-01/2024-05-01"),
    ],
)
def test_a_period_seen_from_the_article_is_resolved_by_its_day_of_publication(
    said: str, interval: str
) -> None:
    text = f"بلغ العجز 5 ملايين دينار في {said}."
    (row,) = rows("عنوان", text, published=PUBLISHED)
    assert row.period is not None
    assert row.period.text == said
    assert f"{row.period.begin:%Y-%m-%d}/{row.period.until:%Y-%m-%d}" == interval
    (row,) = rows("عنوان", text)
    assert row.period is not None
    assert row.period.begin is None


def test_a_week_is_told_as_stated_because_weeks_begin_on_different_days() -> None:
    (row,) = rows("عنوان", "بلغ العجز 5 ملايين دينار في الأسبوع الماضي.", published=PUBLISHED)
    assert row.period is not None
    assert (row.period.text, row.period.begin) == ("الأسبوع الماضي", None)


def test_an_age_below_which_others_are_has_no_row() -> None:
    text = "بلغت حصة من هم دون سن الثلاثين 40 في المئة من السكان."
    assert [row.figure.kind.value for row in rows("عنوان", text)] == ["percent"]


def test_the_same_period_of_another_year_is_not_that_year() -> None:
    text = "بلغ العجز 5 ملايين دينار للفترة نفسها من العام الماضي."
    (row,) = rows("عنوان", text, published=PUBLISHED)
    assert row.period is not None
    assert (row.period.begin, house_style(row.period).short) == (None, "the same period a year earlier")


def intervals(*sentences: str, published: date | None = None) -> list[str | None]:
    """The period of each row as its first day and the first after it."""
    return [
        f"{row.period.begin:%Y-%m-%d}/{row.period.until:%Y-%m-%d}"
        if row.period and row.period.begin
        else None
        for row in rows("عنوان", *sentences, published=published)
    ]


def test_the_first_months_of_a_year_are_a_period_and_so_is_the_same_one_of_another_year() -> None:
    assert intervals(
        "بلغ العجز 5 ملايين دينار خلال الأشهر الثلاثة الأولى من سنة 2017، مقابل 4 ملايين دينار"
        " في نفس الفترة من سنة 2016."
    ) == ["2017-01-01/2017-04-01", "2016-01-01/2016-04-01"]
    assert intervals(
        "بلغ العجز 5 ملايين دينار في شباط، مقابل 4 ملايين دينار في الشهر ذاته من العام الماضي.",
        published=PUBLISHED,
    ) == ["2024-02-01/2024-03-01", "2023-02-01/2023-03-01"]


def test_the_same_period_is_the_one_that_a_sentence_before_states() -> None:
    first = "بلغ العجز 5 ملايين دينار في الربع الثاني من 2017."
    second = "وبلغت الواردات 9 ملايين دينار مقابل 8 ملايين دينار في نفس الفترة من 2016."
    assert intervals(first, second) == ["2017-04-01/2017-07-01", None, "2016-04-01/2016-07-01"]
    assert intervals(second) == [None, None]
    assert intervals(first, second.replace("الفترة", "الشهر")) == ["2017-04-01/2017-07-01", None, None]


def test_a_coming_period_dates_only_the_figure_right_before_it() -> None:
    forecast = "وسيبلغ النمو 2 بالمئة هذا العام، و3 بالمئة العام المقبل."
    assert intervals(forecast, published=PUBLISHED) == ["2024-01-01/2025-01-01", "2025-01-01/2026-01-01"]
    assert intervals("ويبدأ العام المقبل مشروع بكلفة 3 ملايين دينار.", published=PUBLISHED) == [None]


@pytest.mark.parametrize(
    "text",
    [
        "وصنعت العبارة عام 2010، وكانت مرخصة لحمل 67 سائحا.",
        "ويتألف الأرخبيل من نحو 17 ألف جزيرة، ففي 2018 اشتعل 12 حريقا.",
        "وتسدد دفعة قدرها 9 ملايين دولار قبل نهاية مارس 2016.",
        "والمنسوب أقل بسبعة أمتار من منسوب نيسان 2016.",
        "وبفضل البرنامج الذي وضعته الوزارة لسنوات 2020-2027، انطلقت أشغال 16 سدا.",
        "وقعت الشركة صفقة بقيمة 4 ملايين دولار، يبدأ تسليمها في 2029.",
        "وبلغ السعر 14.70 درهما، منخفضا على أسعار الأسبوع الماضي.",
        "وستبلغ الكلفة 22 مليون درهم، وسيتم الشروع في تشييده سنة 2025.",
    ],
)
def test_the_date_of_another_clause_dates_no_figure(text: str) -> None:
    assert intervals(text)[0] is None


def test_what_is_more_than_an_amount_keeps_its_period_and_income_is_no_entering() -> None:
    text = "وحصلت على أكثر من 5 ملايين دولار من صافي الدخل في 2017."
    assert intervals(text) == ["2017-01-01/2018-01-01"]


def test_as_for_this_season_ends_what_is_said_of_the_last_one() -> None:
    text = "وكان الموسم الماضي قياسيا، أما في الموسم الراهن فأنتجت البلاد 17 مليون طن."
    (row,) = rows("عنوان", text)
    assert row.period is not None
    assert row.period.text == "الموسم الراهن"


def test_a_sum_up_to_a_month_is_not_of_that_month() -> None:
    assert intervals("وبلغت الصادرات إلى موفى نوفمبر 2016 نحو 3 ملايين دينار.") == [None]


def test_a_part_of_a_year_is_of_the_year_that_is_stated_with_it() -> None:
    for said, interval in (
        ("الربع الأول من العام الماضي", "2023-01-01/2023-04-01"),
        ("النصف الثاني من العام الماضي", "2023-07-01/2024-01-01"),
        ("يناير وفبراير 2022", "2022-01-01/2022-03-01"),
    ):
        (row,) = rows("عنوان", f"بلغ العجز 5 ملايين دينار في {said}.", published=PUBLISHED)
        assert row.period is not None
        assert f"{row.period.begin:%Y-%m-%d}/{row.period.until:%Y-%m-%d}" == interval


def test_a_part_of_a_year_that_has_not_begun_is_quoted_and_has_no_days() -> None:
    (row,) = rows("عنوان", "بلغ العجز 5 ملايين دينار في الربع الثالث.", published=PUBLISHED)
    assert row.period is not None
    assert (row.period.text, row.period.begin) == ("الربع الثالث", None)


def test_a_season_is_quoted_and_has_no_days() -> None:
    (row,) = rows("عنوان", "باع النادي 300 بطاقة الموسم الماضي.", published=PUBLISHED)
    assert row.period is not None
    assert (row.period.text, row.period.begin) == ("الموسم الماضي", None)
    assert house_style(row.period).short == "last season"


def test_a_hijri_date_stays_hijri_and_has_its_gregorian_interval() -> None:
    (row,) = rows("عنوان", "بلغ العجز 5 ملايين ريال في رمضان 1445 هـ.")
    assert row.period is not None
    assert (row.period.text, str(row.period.partial)) == ("رمضان 1445 هـ", "hijri 1445-09")
    assert f"{row.period.begin:%Y-%m-%d}/{row.period.until:%Y-%m-%d}" == "2024-03-11/2024-04-10"
    assert house_style(row.period).short == "Ramadan 1445 AH (March 11, 2024 to April 9, 2024)"
    assert arabic_style(row.period).short.startswith("رمضان 1445 هـ (")


def test_headline_and_lede_come_first_people_as_much_as_money() -> None:
    found = rows(
        "مقتل 12 شخصا في حريق",
        "أدى الحريق إلى إصابة 30 شخصا.",
        "وبلغت الأضرار 5 ملايين دينار.",
        "وكانت الأضرار 7 ملايين دولار.",
        "وقال خالد نجم، 34 عاما، إنه رآه.",
        "وارتفعت الأسعار إلى 9 دنانير مقابل 8 دنانير.",
    )
    assert [row.id for row in found] == ["s0-f1", "s1-f1", "s2-f1", "s3-f1", "s5-f1", "s4-f1", "s5-f2"]


def test_a_price_after_in_return_for_is_no_earlier_amount() -> None:
    found = rows("شركة ألبان تستحوذ على مصنع مقابل 40 مليون دينار", "تدفع الشركة 25 مليون دينار نقدا.")
    assert [row.figure.value for row in found] == [40_000_000, 25_000_000]


def test_one_fact_in_two_spellings_is_one_row_and_two_facts_of_equal_value_are_two() -> None:
    (dead,) = rows("مقتل 12 شخصا", "ارتفع عدد الضحايا إلى 12 قتيلا.")
    assert dead.occurrences == ("s0-f1", "s1-f1")
    equal = rows("عنوان", "بلغت الصادرات 5 ملايين دينار.", "وبلغت الواردات 5 ملايين دينار.")
    assert [row.measures_ar.text for row in equal] == ["الصادرات", "الواردات"]


def test_an_exact_count_of_another_noun_is_the_same_fact_and_a_round_one_is_not() -> None:
    head = "الواحة تفرض رسوما على 128 منتجا"
    assert len(rows(head, "فرضت الواحة رسوما على 128 صنفا من السلع.")) == 1
    assert len(rows("الواحة تفرض رسوما على 120 منتجا", "وفتحت الواحة 120 مدرسة.")) == 2
    assert len(rows("عنوان", "قتل 128 شخصا في الحريق.", "وأصيب 128 شخصا في الحريق.")) == 2


def test_numbers_without_a_noun_are_one_fact_only_if_their_labels_are() -> None:
    assert len(rows("عنوان", "وفاز الفريق بأربع.", "ولكل منهما ثلاث نقاط من أربع.")) == len("abc")
    assert len(rows("عنوان", "سجل المعدل 1.8% في يونيو.", "تراجعت أسعار الوقود بنسبة 1.8%.")) == len("ab")


def test_equal_shares_of_two_things_or_two_times_are_two_rows() -> None:
    one = "نمت صادرات النسيج بنسبة 7 بالمئة في سنة 2016."
    for other in (
        "وتراجعت صادرات التمور بنسبة 7 بالمئة.",
        "وكانت صادرات النسيج قد نمت بنسبة 7 بالمئة في سنة 2014.",
    ):
        assert len(rows("عنوان", one, other)) == 2
    assert len(rows("عنوان", one, "وفسر الوزير نمو صادرات النسيج بنسبة 7 بالمئة.")) == 1
    group, services = "ارتفعت مجموعة النقل بنسبة 7 بالمئة.", "ارتفعت أسعار خدمات النقل بنسبة 7 بالمئة."
    assert len(rows("عنوان", group, services)) == 2


def test_a_headline_may_leave_the_country_of_its_money_to_the_text() -> None:
    (row,) = rows("مصرف النخيل يربح 4.2 مليار ريال", "بلغت أرباح مصرف النخيل 4.2 مليار ريال سعودي.")
    assert len(row.occurrences) == 2
    assert len(rows("منحة 5 ملايين دينار أردني", "وقدم العراق 5 ملايين دينار عراقي.")) == 2


@pytest.mark.parametrize(
    ("text", "owner"),
    [
        ("بلغت أرباح شركة الواحة 5 ملايين دينار.", "شركة الواحة"),
        ("بلغت صادرات تونس 5 ملايين دينار.", "تونس"),
        ("زودت الدولة هيئة الإطفاء بـ40 سيارة.", None),
        ("وفازت شركة النخيل بـ40 عقدا.", "شركة النخيل"),
        ("شركة فرنسية تنهي 30 بالمئة من الحفر.", "شركة فرنسية"),
        ("أعلنت شركة الواحة أن أرباحها بلغت 5 ملايين دينار.", "شركة الواحة"),
        ("قالت وزارة الصحة إن الحريق أدى إلى مقتل 5 أشخاص.", None),
        ("وقع الحادث في تونس وقتل فيه 5 أشخاص.", None),
        ("اشترت شركة الواحة بنك النخيل بمبلغ 5 ملايين دينار.", None),
        ("وتعتزم الشركة في مارس بيع 94 فرعا.", "الشركة"),
        ("ولد التوأم في مستشفى النخيل بوزن 3 كيلوغرامات.", None),
        ("وأظهرت دراسة جامعة الواحة أن 30 بالمئة من الطلاب غابوا.", None),
        ("دفع المشتري 5 ملايين دينار إلى شركة الواحة.", None),
        ("وصل ما مجموعه 5 آلاف سائح.", None),
        ("زادت نسبة الفائدة للبنك المركزي بـ 50 نقطة أساسية.", "البنك المركزي"),
        ("ارتفعت المبيعات في اليابان بنسبة 12%.", None),
        ("تلقت شركة الواحة طلبات، وخصصت البلدية للحي 40 حافلة.", None),
        ("تلقت شركة الواحة طلبات من 12 دولة.", None),
        ("ارتفعت أسعار مجموعة الطعام والمشروبات بنسبة 13%.", None),
        ("يضم المؤشر أكبر 30 شركة مدرجة.", None),
        ("وسجلت الوزارة أن معدل المردودية بلغ 17 قنطارا للهكتار.", None),
    ],
)
def test_the_owner_of_a_figure_is_named_only_when_it_is_certain(text: str, owner: str | None) -> None:
    (row,) = rows("عنوان", text)
    assert row.who_ar == owner


def test_the_english_names_the_owner_in_its_own_words() -> None:
    arabic, english = "بلغت صادرات تونس 5 ملايين دينار.", "Exports of Tunisia reached 5 million dinars."
    (row,) = key_figures([(SegmentId.of(1), arabic, english, check(arabic, english))])
    assert (row.who, row.who_ar) == ("Tunisia", "تونس")
    assert row.gloss == Gloss()


@pytest.mark.parametrize(
    ("english", "owner"),
    [
        ("Oasis Bank paid 5 million dinars.", "Oasis Bank"),
        ("The Health Ministry announces that 5 people paid 5 million dinars.", None),
        ("Oasis University statistics show that the school paid 5 million dinars.", None),
        ("They paid Oasis Bank 5 million dinars.", None),
    ],
)
def test_the_english_owner_has_a_verb_that_says_more_than_that_it_spoke(
    english: str, owner: str | None
) -> None:
    arabic = "دفع المصرف 5 ملايين دينار."
    row = key_figures([(SegmentId.of(1), arabic, english, check(arabic, english))])[0]
    assert row.who == owner


@pytest.mark.parametrize(
    ("text", "gloss"),
    [
        ("أدى الحريق إلى مقتل 12 شخصا.", Gloss("people", "people killed")),
        ("تراجعت الصادرات بنسبة 5 بالمئة.", Gloss(None, "fall in exports")),
        ("تراجع الصادرات بنسبة 5 بالمئة.", Gloss(None, "decline in exports")),
        ("تعتزم الشركة بيع 94 فرعا.", Gloss("branches", None)),
        ("بلغ العجز التجاري 5 ملايين دينار.", Gloss(None, "trade deficit")),
        (
            "نمت صادرات البلاد من الفوسفات بنسبة 5%.",
            Gloss(None, "rise in the country's exports of phosphate"),
        ),
        (
            "ارتفع إجمالي الصادرات إلى الدول العربية 5%.",
            Gloss(None, "rise in total exports to Arab countries"),
        ),
        ("أعلن المصرف ارتفاع صافي أرباحه بنسبة 5%.", Gloss(None, "rise in net profit")),
        ("بلغت إيرادات الشركة السنوية 5 ملايين دينار.", Gloss(None, None)),
        ("بلغت صادرات السمسم 5 ملايين دينار.", Gloss(None, None)),
        ("بلغ عدد السياح 5 آلاف سائح.", Gloss("tourists", "number of tourists")),
        ("ورفع الفريق رصيده إلى 40 نقطة.", Gloss("points", None)),
        ("وقالت سارة نجم، 34 عاما، إنها سعيدة.", Gloss(None, "age")),
        ("توفي شخصان في الحادث.", Gloss("people", "deaths")),
        ("وسجلت المحافظة 13 إصابة.", Gloss(None, "people affected")),
        ("عثر الخبراء على سبعة كواكب.", Gloss("planets", None)),
        ("حضر 20 كاتبا.", Gloss("writers", None)),
        ("حضر سبعة كتاب.", Gloss(None, None)),
        ("بمشاركة سبعة صناديق.", Gloss(None, None)),
        ("بلغ العجز خمسة أضعاف.", Gloss("times", "deficit")),
    ],
)
def test_a_pending_row_has_the_english_that_the_lexicon_is_sure_of(text: str, gloss: Gloss) -> None:
    (row,) = rows("عنوان", text)
    assert row.gloss == gloss


def test_a_change_has_both_amounts_and_the_sense_of_its_verb() -> None:
    (row, _) = rows("عنوان", "تراجع العجز إلى 3 ملايين دينار مقابل 4 ملايين دينار قبل عام.")
    assert row.change is not None
    assert (row.change.before.value, row.change.now.value) == (Decimal(4_000_000), Decimal(3_000_000))
    assert row.change.way is Way.FELL


def test_an_adverb_of_result_is_no_part_of_the_english_label() -> None:
    arabic = "وبذلك بلغ الفائض التجاري 40 مليون دينار."
    english = "The trade surplus thus rose to 40 million dinars."
    (row,) = key_figures([(SegmentId.of(1), arabic, english, check(arabic, english))])
    assert row.measures is not None
    assert row.measures.text == "trade surplus"


def test_a_pair_of_nouns_is_counted_together() -> None:
    arabic, english = "ويعمل في الميناء 300 عامل وعاملة.", "The port employs 300 men and women."
    (row,) = key_figures([(SegmentId.of(1), arabic, english, check(arabic, english))])
    assert row.english is not None
    assert row.english.noun == "men and women"


def test_no_clause_quotes_english_in_which_the_check_finds_an_error() -> None:
    arabic = "ويعمل في الميناء 300 عامل."
    for english, quoted in (("The port employs 300 workers.", True), ("The port employs 30 workers.", False)):
        (row,) = key_figures([(SegmentId.of(1), arabic, english, check(arabic, english))])
        assert (row.measures is not None) is quoted


def test_a_clause_may_quote_english_beside_an_error() -> None:
    arabic = "كلف بناء الميناء 90 مليون دينار في العقود الأخيرة من القرن الماضي، ويستقبل سفنا غاطسها 20 مترا."
    english = (
        "To build the port cost 80 million dinars in the last decades of a century in which much was built, "
        "and the ships that it receives reach down 20 metres."
    )
    found = key_figures([(SegmentId.of(1), arabic, english, check(arabic, english))])
    assert [row.measures is not None for row in found] == [False, True]


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        ("نما القطاع نتيجة تطور مبيعات العسل (197 مليون دينار مقابل 139 مليون دينار).",
         ["مبيعات العسل", "مبيعات العسل (سابقا)"]),
        ("زادت الواردات إلى 7 ملايين طن مقابل 5 ملايين طن في 2015.", ["الواردات", "الواردات"]),
        ("صعدت أرباح المصرف إلى 7 ملايين دولار من 5 ملايين دولار.",
         ["أرباح المصرف", "أرباح المصرف (سابقا)"]),
    ],
)  # fmt: skip
def test_an_earlier_amount_without_a_date_is_called_earlier(text: str, labels: list[str]) -> None:
    found = sorted(rows("عنوان", text), key=lambda row: row.figure.start)
    assert [row.measures_ar.text for row in found] == labels


def test_the_lexicon_calls_an_earlier_amount_earlier_too() -> None:
    text = "نما القطاع نتيجة تطور مبيعات التمور (197 مليون دينار مقابل 139 مليون دينار)."
    found = sorted(rows("عنوان", text), key=lambda row: row.figure.start)
    assert [row.gloss.measures for row in found] == ["sales of dates", "sales of dates (earlier)"]


@pytest.mark.parametrize(
    "text",
    [
        "يملك اللاعب سجلا من 13-21-3 في الكأس.",
        "للهاتف شاشة دقتها 1920 × 1080.",
        "كانت محطة النخيل-1 جزءا هاما من البرنامج.",
        "عقدت مفاوضات فيينا - 2 أمس.",
        "أطلق الحارس النار من بندقيته م16 أمس.",
        "يعمل معيار 802.11n في كل مكان.",
    ],
)
def test_a_part_of_a_record_a_size_or_a_name_is_no_key_figure(text: str) -> None:
    assert rows("عنوان", text) == ()


@pytest.mark.parametrize(
    ("text", "measured"),
    [
        ("انسحبت ليلى نجم من صفقة بقيمة 11 مليون درهم.", "انسحبت ليلى نجم من صفقة بقيمة 11 مليون درهم"),
        ("الواحة أكبر منتج للتمور وتبلغ حصتها من السوق 30 %.",
         "الواحة أكبر منتج للتمور وتبلغ حصتها من السوق 30 %"),
        ("أعلن مصرف الواحة ارتفاع أرباحه بنسبة 12.5%.", "أعلن مصرف الواحة ارتفاع أرباحه بنسبة 12.5%"),
        ("بلغت عائدات السياحة 5 ملايين درهم.", "بلغت عائدات السياحة 5 ملايين درهم"),
        ("بلغت الصادرات 5 ملايين درهم.", "بلغت الصادرات 5 ملايين درهم"),
        ("الواحة مدينة يبلغ عدد سكانها 40 ألف نسمة.", "الواحة مدينة يبلغ عدد سكانها 40 ألف نسمة"),
        ("يمتد المشروع على مساحة 40 هكتارا.", "يمتد المشروع على مساحة 40 هكتارا"),
        ("للهاتف بطارية سعتها 60 لترا.", "للهاتف بطارية سعتها 60 لترا"),
        ("تقدر كميات الأمطار بـ 60 مم في الواحة.", "تقدر كميات الأمطار بـ 60 مم في الواحة"),
        ("سيكلف المشروع 2 مليار ريال.", "سيكلف المشروع 2 مليار ريال"),
        ("تفرض البلدية على المقاهي ضريبة نسبتها 35 %.", "تفرض البلدية على المقاهي ضريبة نسبتها 35 %"),
        ("كان السعر الرسمي 37 ألف ريال وقد أصبح الآن موحدا.",
         "كان السعر الرسمي 37 ألف ريال وقد أصبح الآن موحدا"),
        ("كان المصرف المركزي قد حدد سعر الصرف بـ 12 ريالا.",
         "كان المصرف المركزي قد حدد سعر الصرف بـ 12 ريالا"),
        ("كان السعر الرسمي 37 ألف ريال.", "كان السعر الرسمي 37 ألف ريال"),
        ("تملك الشركة حصة أسهم بقيمة 40 بالمئة.", "تملك الشركة حصة أسهم بقيمة 40 بالمئة"),
        ("ذكر أن اثنين من أفراد الحرس غابا أمس.", "ذكر أن اثنين من أفراد الحرس غابا أمس"),
        ("ومن المتوقع أن تبلغ عائدات السياحة 5 ملايين درهم.",
         "ومن المتوقع أن تبلغ عائدات السياحة 5 ملايين درهم"),
        ("توقع الوزير أن تبلغ صادرات الواحة 5 ملايين درهم.",
         "توقع الوزير أن تبلغ صادرات الواحة 5 ملايين درهم"),
        ("أشارت النسبة المتبقية البالغة 17 بالمئة إلى الأجور.",
         "أشارت النسبة المتبقية البالغة 17 بالمئة إلى الأجور"),
        ("ويبلغ عدد المطالبين بتعويضات في القضية 6 آلاف شخص.",
         "ويبلغ عدد المطالبين بتعويضات في القضية 6 آلاف شخص"),
        ("وكانت صادرات الواحة من الصلب إلى الجزيرة قد انخفضت بنسبة 56%.",
         "وكانت صادرات الواحة من الصلب إلى الجزيرة قد انخفضت بنسبة 56%"),
        ("رصيد الفريق 78 نقطة.", "رصيد الفريق 78 نقطة"),
        ("تقع الواحة على مسافة 130 كيلومترا من العاصمة.",
         "تقع الواحة على مسافة 130 كيلومترا من العاصمة"),
        ("وسجل القطاع نسب نمو سلبية بلغت 9.8 بالمئة.", "وسجل القطاع نسب نمو سلبية بلغت 9.8 بالمئة"),
        ("وقد تراجع إنتاج الدواجن إلى النصف.", "وقد تراجع إنتاج الدواجن إلى النصف"),
        ("حددت الشركة عدد مستخدميها بنحو 450 مليون مستخدم.",
         "حددت الشركة عدد مستخدميها بنحو 450 مليون مستخدم"),
        ("يمثل القطاع 12 بالمئة من اليد العاملة.", "يمثل القطاع 12 بالمئة من اليد العاملة"),
        ("ويتمثل الهدف في بلوغ نتيجة صافية بقيمة 185 مليون درهم.",
         "ويتمثل الهدف في بلوغ نتيجة صافية بقيمة 185 مليون درهم"),
        ("اختارت الشركة شراء 40 طائرة.", "اختارت الشركة شراء 40 طائرة"),
        ("باع الميناء 80 مليون لتر من العصير.", "باع الميناء 80 مليون لتر من العصير"),
        ("ستفرض رسوم جمركية جديدة عليها بما قيمته 200 مليار دينار.",
         "ستفرض رسوم جمركية جديدة عليها بما قيمته 200 مليار دينار"),
        ("فقد تراجعت، بسبب الرسوم الجديدة، لتصل إلى أقل من 500 طن.",
         "فقد تراجعت، بسبب الرسوم الجديدة، لتصل إلى أقل من 500 طن"),
    ],
)  # fmt: skip
def test_a_label_that_says_too_little_alone_gives_way_to_its_clause(text: str, measured: str) -> None:
    (row,) = rows("عنوان", text)
    assert (row.shown_ar or row.measures_ar).text == measured


def test_an_english_sum_of_one_word_is_shown_in_its_clause() -> None:
    arabic, english = (
        "انسحبت ليلى من صفقة بقيمة 11 مليون دولار.",
        "Layla pulled out of a deal worth $11 million.",
    )
    (row,) = key_figures([(SegmentId.of(1), arabic, english, check(arabic, english))])
    assert row.measures is not None
    assert row.measures.text == "Layla pulled out of a deal worth $11 million"


def test_whoever_acts_in_the_clause_before_has_no_figure_of_a_new_subject() -> None:
    text = "زادت مجموعة النقل أجورها، حيث ارتفعت أسعار السيارات بنسبة 5 بالمئة."
    (row,) = rows("عنوان", text)
    assert row.who_ar is None


def test_the_dead_of_another_accident_are_told_by_their_clause() -> None:
    found = rows(
        "مقتل 384 شخصا في زلزال الواحة",
        "وقتل 550 شخصا في زلزال الجزيرة.",
        "وقتل 200 شخص عام 1938.",
        "وفي 2004 قتل 600 شخص في زلزال آخر.",
    )
    assert [row.measures_ar.text for row in found] == [
        "القتلى",
        "وقتل 550 شخصا في زلزال الجزيرة",
        "القتلى",
        "وفي 2004 قتل 600 شخص في زلزال آخر",
    ]


def test_the_same_period_of_a_span_that_began_in_a_month_is_not_that_month() -> None:
    text = "بلغ عدد الزوار منذ شهر جانفي 2017 وإلى غاية الأسبوع الأول من مارس 47 ألف زائر، مقابل 23 ألف زائر "
    found = rows("عنوان", f"{text}خلال نفس الفترة من السنة الماضية.", published=PUBLISHED)
    assert [row.period.begin if row.period else None for row in found] == [None, None]


def test_reported_cases_are_told_by_their_clause() -> None:
    arabic, english = "ارتفع عدد الحالات إلى 1033.", "The number of reported cases had risen to 1,033."
    (row,) = key_figures([(SegmentId.of(1), arabic, english, check(arabic, english))])
    assert row.measures is not None
    assert row.measures.text == "The number of reported cases had risen to 1,033"


def test_a_quarter_is_not_put_into_the_year_of_the_article_beside_another_year() -> None:
    text = "تراجعت البطالة إلى 38 بالمئة في مارس 2018 مقابل 39 بالمئة خلال الربع الثالث."
    found = rows("عنوان", text, published=PUBLISHED)
    assert [row.period.begin is None if row.period else None for row in found] == [False, True]


def test_a_name_ends_before_the_object_of_its_verb() -> None:
    (row,) = rows("عنوان", "اشترى نادي الواحة اللاعب بمبلغ 12 مليون يورو.")
    assert row.who_ar == "نادي الواحة"


def test_a_label_that_two_places_share_gives_way_to_the_clause() -> None:
    text = "تقدر كميات الأمطار بـ 60 مم في الواحة و45 مم في الجزيرة"
    assert [row.measures_ar.text for row in rows("عنوان", f"{text}.")] == [text, text]


def shown(text: str) -> list[str]:
    return [row.figure.text for row in rows("عنوان", text)]


def test_the_first_time_in_so_many_years_has_a_row_and_how_long_ago_has_none() -> None:
    assert shown("يجتمع مجلس الواحة لأول مرة منذ 22 عاما.") == ["22 عاما"]
    assert shown("تجتمع لجنة الواحة للمرة الأولى منذ نحو 22 سنة.") == ["22 سنة"]
    assert shown("تأسس مجلس الواحة منذ 22 عاما.") == []
    assert shown("يجتمع مجلس الواحة لأول مرة منذ 3 أسابيع.") == []


def test_times_and_ranks_that_are_named_before_have_no_row() -> None:
    assert shown("نما القطاع خلال هاتين السنتين بنسبة 5%.") == ["5%"]
    assert shown("قلص الفارق مع المراكز الأربعة الأولى إلى 5 نقاط.") == ["5"]


def test_a_fraction_that_a_share_in_brackets_says_better_has_no_row() -> None:
    assert shown("أشار حوالي نصف المجيبين (47٪) إلى الأجور.") == ["47٪"]
    assert shown("أشار نصف المجيبين (80٪ من النساء) إلى الأجور.") == ["80٪", "نصف"]


@pytest.mark.parametrize(
    ("text", "dated"),
    [
        ("تراجع إنتاج المناجم بنسبة 3 بالمئة وسجل قطاع السياحة في سنة 2016 تراجعا بنسبة 2 بالمئة.",
         [None, "2016"]),
        ("بلغ الإنتاج 5 أطنان في سنة 2016، إذ سجل منذ سنة 2011 نسب نمو تراوحت بين 9 بالمئة و4 بالمئة.",
         ["2016", None]),
        ("تنطلق الشركة في إنتاج الآلة بداية من مارس 2017 و يرجح أن يكون سعرها 200 دولار.", [None]),
        ('تنطلق الشركة في إنتاج "Oasis" بداية من مارس 2017 و يرجح أن يكون سعرها 200 دولار.', [None]),
        ("في مارس 2017 تراجع العجز ويتوقع أن يبلغ 5 ملايين دولار.", ["2017"]),
    ],
)  # fmt: skip
def test_a_verb_after_and_or_a_span_up_to_now_ends_what_a_date_is_of(
    text: str, dated: list[str | None]
) -> None:
    found = [row.period for row in rows("عنوان", text)]
    assert [str(each.begin.year) if each and each.begin else None for each in found] == dated


def test_a_few_things_of_two_sentences_are_two_rows_and_told_with_who_did_them() -> None:
    texts = (
        ("سجل سامي هدفين ليقود الواحة إلى الفوز.", "Sami scored two goals to lead Oasis to victory."),
        ("وسجل نجم أيضا هدفين في مباراة أخرى.", "Najm also scored two goals in another match."),
    )
    found = key_figures([(SegmentId.of(n), ar, en, check(ar, en)) for n, (ar, en) in enumerate(texts, 1)])
    assert [row.measures and row.measures.text for row in found] == [text.rstrip(".") for _, text in texts]
    assert len(rows("عنوان", "غرق 30 قاربا أمس.", "وكان عدد القوارب التي غرقت 30 قاربا.")) == 1


def test_a_share_that_another_is_compared_with_is_not_that_of_the_headline() -> None:
    found = rows(
        "ارتفاع عدد الأمهات العاملات 50 بالمئة",
        "وبلغت نسبة الأمهات العاملات 75 بالمئة في 2015 مقابل 50 بالمئة في 1975.",
    )
    headline = next(row for row in found if row.segment == SegmentId.of(0))
    assert (headline.period, len(headline.occurrences)) == (None, 1)


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("بلغ السعر 75 قرشا.", "75 قرشًا"),
        ("بلغ السعر 200 شلن.", "200 شلن"),
        ("بلغ السعر 5 مليمات.", "5 مليمات"),
        ("بلغ السعر 40 هللة.", "40 هللة"),
    ],
)
def test_small_money_has_its_name_in_arabic(text: str, written: str) -> None:
    (row,) = rows("عنوان", text)
    assert arabic_style(row.figure).short == written


def test_an_amount_without_a_space_before_it_is_no_part_of_a_name() -> None:
    (row,) = rows("عنوان", "ارتفعت واردات الواحة بنسبة16 بالمئة.")
    assert row.measures_ar.text == "ارتفاع واردات الواحة"
