"""The ledger of an article like the shipped one: every figure, nothing else, and its check."""

from __future__ import annotations

from datetime import datetime

from generator.figures import check, check_summary, extract, house_style, key_figures
from generator.model import FindingKind, Verdict

ARABIC = (
    "وظيفة براتب سنوي “مغري”!",
    "نظمته نقابة ممثلي الشاشة التي تضم 160 ألف عضو – الاتحاد الأمريكي لفناني التلفزيون.",
    "كما أن الراتب المقترح للدور يصل إلى 900 ألف دولار سنوياً.",
    "وقد تمت ملاحظة المنشور لأول مرة، مع نطاق رواتب يصل إلى 650 ألف دولار.",
    "في عام 2023، كان عملاق الفيديو في المقدمة والوسط.",
    "فقد حولت ما يقرب من 1.5 مليار دولار من صافي الدخل من أبريل إلى يونيو.",
    "حيث أدرجت منشور مدونة في شهر فبراير وقد أدرج 17 قسمًا داخليًا للعاملين.",
    "وتضمن تحديث مفاوضاتها في 13 يوليو قسمًا عن الذكاء الاصطناعي.",
    "بمسح صورة الفنان، ودفع مقابل نصف يوم من العمل واستخدام صورتها إلى الأبد.",
)
ENGLISH = (
    "A job with a “tempting” annual salary!",
    "It was called by the screen actors' union, which represents 160,000 members.",
    "The proposed salary for the role is up to $900,000 a year.",
    "The posting was first noticed elsewhere; its salary range goes up to $650,000.",
    "In 2023, the video giant stood front and centre.",
    "It took in nearly $1.5 billion in net income from April to June.",
    "In February it published a blog post that listed 17 internal departments.",
    "Its bargaining update of July 13 had a section on artificial intelligence.",
    "They could scan an artist's likeness, pay for half a day's work and use it for ever.",
)


def test_the_article_has_exactly_six_key_figures_and_four_dates() -> None:
    figures = [figure for line in ARABIC for figure in extract(line, "ar")]
    assert [house_style(figure).short for figure in figures if figure.key] == [
        "160,000",
        "up to $900,000 a year",
        "up to $650,000",
        "nearly $1.5 billion",
        "17",
        "half a day",
    ]
    dates = [str(figure.partial or figure.begin) for figure in figures if not figure.key]
    assert dates == ["2023-01-01 00:00:00", "--04/--06", "--02", "--07-13"]


def test_a_faithful_translation_raises_nothing() -> None:
    comparisons = [check(ar, en) for ar, en in zip(ARABIC, ENGLISH, strict=True)]
    assert [finding.explain() for comparison in comparisons for finding in comparison.findings] == []


def test_a_dropped_zero_is_a_change_that_names_both_values() -> None:
    (finding,) = check(ARABIC[2], ENGLISH[2].replace("900,000", "90,000")).findings
    assert finding.kind is FindingKind.CHANGED
    assert "$900,000" in finding.explain()
    assert "$90,000" in finding.explain()


def test_a_summary_may_drop_a_figure_but_not_alter_or_add_one() -> None:
    sources = (ARABIC[1], ARABIC[2])
    assert check_summary(sources, "The union has 160,000 members.") == ()
    (altered,) = check_summary(sources, "The union has 16,000 members.")
    assert altered.kind is FindingKind.CHANGED
    (added,) = check_summary((ARABIC[0],), "The union has 16,000 members.")
    assert added.kind is FindingKind.INVENTED


def test_key_figures_are_in_the_order_of_the_story_and_carry_measure_period_and_verdict() -> None:
    rows = key_figures(
        [(f"s{n}", ar, en, check(ar, en)) for n, (ar, en) in enumerate(zip(ARABIC, ENGLISH, strict=True))]
    )
    assert [row.id for row in rows] == ["s1-f1", "s2-f1", "s3-f1", "s5-f1", "s6-f2", "s8-f1"]
    assert {row.verdict for row in rows} == {Verdict.MATCHED}
    income = rows[3]
    assert income.period is not None
    assert income.period.text == "أبريل إلى يونيو"
    assert income.measures is not None
    assert "net income" in income.measures.text
    assert "صافي الدخل" in income.measures_ar.text


def test_a_pending_translation_leaves_every_key_figure_pending() -> None:
    (row,) = key_figures([("s1", ARABIC[1], None, check(ARABIC[1], ""))])
    assert (row.verdict, row.measures, row.english) == (Verdict.PENDING, None, None)


def test_a_figure_that_two_sentences_state_is_one_row_with_both_places() -> None:
    comparison = check(ARABIC[1], ENGLISH[1])
    (row,) = key_figures(
        [("s1", ARABIC[1], ENGLISH[1], comparison), ("s4", ARABIC[1], ENGLISH[1], comparison)]
    )
    assert row.occurrences == ("s1-f1", "s4-f1")


def test_a_date_without_its_year_is_resolved_only_with_a_reference() -> None:
    text = "في 28 ديسمبر، وفي يناير"
    assert [str(figure.partial) for figure in extract(text, "ar")] == ["--12-28", "--01"]
    near = extract(text, "ar", reference=datetime(2024, 1, 10))  # noqa: DTZ001
    assert [str(figure.begin)[:10] for figure in near] == ["2023-12-28", "2024-01-01"]


def test_a_vague_magnitude_may_be_dropped_but_not_changed() -> None:
    assert check("مقتل المئات في الزلزال", "The quake killed many").findings == ()
    assert check("مقتل المئات في الزلزال", "The quake killed hundreds").findings == ()
    (finding,) = check("مقتل المئات في الزلزال", "The quake killed millions").findings
    assert finding.explain() == "The Arabic says “المئات”, the English says “millions”."
