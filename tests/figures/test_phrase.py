"""What a figure measures, said in the words of its own clause; and the figure with all that bounds it."""

from __future__ import annotations

import pytest

from generator.figures import check, extract
from generator.figures.key.figure_span import verbatim
from generator.figures.key.measured_thing import counted, measures
from generator.figures.key.rank import key_figures
from generator.text.folding import fold


def phrase(text: str, lang: str) -> tuple[str, str]:
    figures = extract(text, lang)
    (figure,) = [figure for figure in figures if figure.key]
    return verbatim(text, figure), measures(text, figure, figures)


@pytest.mark.parametrize(
    ("text", "whole", "measured"),
    [
        ("كما أن الراتب المقترح للدور يصل إلى 900 ألف دولار سنوياً.",
         "يصل إلى 900 ألف دولار سنوياً", "الراتب المقترح للدور"),
        ("فقد حولت ما يقرب من 1.5 مليار دولار من صافي الدخل من أبريل إلى يونيو.",
         "ما يقرب من 1.5 مليار دولار", "صافي الدخل"),
        ("وقد أدرج 17 قسمًا داخليًا للعاملين في نتفليكس.", "17 قسمًا داخليًا",
         "قسمًا داخليًا للعاملين في نتفليكس"),
        ("ودفع مقابل نصف يوم من العمل واستخدام صورتها.", "نصف يوم", "العمل"),
        ("وأعلنت الشركة، أمس، أن أرباحها بلغت 3 مليارات دولار.", "3 مليارات دولار", "أرباحها"),
    ],
)  # fmt: skip
def test_arabic_says_it_before_the_verb_after_the_preposition_or_as_the_noun(
    text: str, whole: str, measured: str
) -> None:
    assert phrase(text, "ar") == (whole, measured)


@pytest.mark.parametrize(
    ("text", "whole", "measured"),
    [
        ("The salary offered for the role goes up to $900,000 a year.",
         "up to $900,000 a year", "salary offered for the role"),
        ("A director, with a salary range that goes up to $650,000.", "up to $650,000", "salary range"),
        ("It posted nearly $1.5 billion in net income from April to June.",
         "nearly $1.5 billion", "net income"),
        ("A post which listed 17 internal departments for Netflix staff.",
         "17 internal departments", "internal departments for Netflix staff"),
        ("They pay for half a day of work and use the image forever.", "half a day", "work"),
        ("The strike called by the 160,000-member Screen Actors Guild – a union.",
         "160,000-member", "Screen Actors Guild"),
        ("Unemployment rose to 12%.", "12%", "Unemployment"),
    ],
)  # fmt: skip
def test_english_says_it_in_the_same_three_places(text: str, whole: str, measured: str) -> None:
    assert phrase(text, "en") == (whole, measured)


MEASURED = [
    ("وبموجب الزيادة بلغ ثمن لتر الغازوال 12.80 درهماً.", "ثمن لتر الغازوال"),
    ("وارتفعت ودائع العملاء إلى أكثر من 180 مليار ريال.", "ودائع العملاء"),
    ("أعلن مصرف الواحة ارتفاع صافي أرباحه بنسبة 12.5% أمس.", "ارتفاع صافي أرباحه"),
    ("إضراب نظمته نقابة ممثلي الشاشة التي تضم 160 ألف عضو", "نقابة ممثلي الشاشة"),
    ("وقدرت السلطات عدد المتظاهرين بألفين.", "عدد المتظاهرين"),
    ("حققت الشركة أرباحاً بلغت 780 مليون درهم في العام الماضي.", "أرباحاً"),
    ("وأوصى المجلس بتوزيع أرباح نقدية قيمتها 5 ريالات للسهم.", "أرباح نقدية"),
    ("لم يزد راتب العامل المبتدئ على 4,100 درهم.", "راتب العامل المبتدئ"),
    ("لم تزد الأجور سوى 4 في المئة.", "الأجور"),
    ("وباع المهرجان 52 ألف تذكرة في الخريف.", "تذكرة في الخريف"),
    ("وباع المهرجان 52 ألف تذكرة في عشرة أيام.", "تذكرة"),
    ("ووقع 85 ممثلاً ومخرجاً بياناً يطالب بالتنظيم.", "ممثلاً ومخرجاً"),
    ("استقطاب 200 شركة ناشئة.", "شركة ناشئة"),
    ("من المتوقع أن تدر 900 مليون جنيه.", ""),
    ("وقالت النقابات إنهم تجاوزوا عشرة آلاف.", ""),
    ("Oasis Bank said its net profit rose 12.5%.", "net profit"),
    ("Authorities estimated the number of protesters at two thousand.", "number of protesters"),
    ("The bank’s shares closed up 1.8% on Tuesday.", "bank’s shares"),
    ("The cabinet approved a 10% increase in the salaries of state employees.",
     "increase in the salaries of state employees"),
    ("It came at an annual cost of 3,800 million pounds.", "annual cost"),
    ("Benefiting 620,000 pensioners at annual cost.", "pensioners"),
    ("It raised the contribution of artificial intelligence to gross domestic product to 5%.",
     "contribution of artificial intelligence to gross domestic product"),
    ("Their union, which has 7,200 members, rejected it.", "union"),
    ("Eighty-five actors and directors signed a statement.", "actors and directors"),
    ("They arrested six members of the security forces.", "members of the security forces"),
    ("It sold 52,000 tickets in ten days.", "tickets"),
    ("Provisions, on the other hand, grew by 310 million riyals because of the default.", "Provisions"),
    ("The tax is expected to bring in 900 million pounds.", "tax"),
    ("They attract 200 start-ups and raise wages.", "start-ups"),
    ("The hall seats 300 Germans and 200 French.", "Germans"),
    ("For which it has set aside 640 million dirhams.", ""),
]  # fmt: skip


@pytest.mark.parametrize(("text", "measured"), MEASURED)
def test_a_phrase_is_a_noun_and_never_a_verb_or_a_particle(text: str, measured: str) -> None:
    figures = extract(text, "en" if text.replace("’", "").isascii() else "ar")
    figure = next(figure for figure in figures if figure.key)
    assert measures(text, figure, figures) == measured


def test_no_other_figure_gets_into_the_phrase() -> None:
    text = "Exports rose 5% in 2022 and imports fell 7% in 2023."
    figures = extract(text, "en")
    for figure in figures:
        assert not any(c.isdigit() for c in measures(text, figure, figures))


@pytest.mark.parametrize(
    ("text", "lang", "shared"),
    [
        ("ارتفعت أسعار الوقود 5% في يناير و7% في فبراير 2023.", "ar", "أسعار الوقود"),
        ("بلغت أرباح الشركة 7 ملايين دولار مقابل 5 ملايين دولار قبل عام.", "ar", "أرباح الشركة"),
        ("Fuel prices rose 5% in January and 7% in February.", "en", "Fuel prices"),
        ("Net profit was $7 million, compared with $5 million a year earlier.", "en", "Net profit"),
    ],
)
def test_figures_of_one_verb_share_its_phrase(text: str, lang: str, shared: str) -> None:
    figures = extract(text, lang)
    assert [
        measures(text, figure, figures) for figure in figures if figure.key and figure.kind != "duration"
    ] == [
        shared,
        shared,
    ]


@pytest.mark.parametrize(
    ("plain", "vowelled"),
    [
        ("وبلغ الفائض 5 ملايين ريال.", "وَبَلَغَ الْفَائِضُ 5 مَلَايِينِ رِيَالٍ."),
        ("والأرباح 3 مليارات دولار.", "وَالْأَرْبَاحُ 3 مِلْيَارَاتِ دُولَارٍ."),
        ("شمل ثلاث جلسات سابقة.", "شَمَلَ ثَلَاثَ جَلَسَاتٍ سَابِقَةٍ."),
    ],
)
def test_a_vowelled_text_gives_the_same_phrase(plain: str, vowelled: str) -> None:
    assert fold(phrase(vowelled, "ar")[1]).text == phrase(plain, "ar")[1].replace("أ", "ا").replace("ة", "ه")


def test_a_compound_is_counted_in_the_plural() -> None:
    text = "The 160,000-member union met 12 delegates."
    union, delegates = extract(text, "en")
    assert (counted(text, union), counted(text, delegates)) == ("members", "delegates")


def test_a_duration_that_only_says_when_is_no_key_figure() -> None:
    arabic = "ارتفعت الأرباح 5% قبل سنتين وخلال الأشهر التسعة الأولى من العام، واستمر العمل 33 شهراً."
    rows = key_figures([("s1", arabic, None, check(arabic, ""))])
    assert [row.verbatim for row in rows] == ["5%", "33 شهراً"]
