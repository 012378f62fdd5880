"""Which rows are understood without the article, in each language; the others are in no table."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from generator.figures import check, extract, key_figures
from generator.figures.key import cuts
from generator.figures.key.clause_enough import told_clause
from generator.model import SegmentId

if TYPE_CHECKING:
    from collections.abc import Iterator

SHORT = 100
"""Characters of a clause for the examples of what is cut."""
ENOUGH = [
    "The port of Oasis sold 300 ships.",
    "Sales of the port, which opened last year, rose by 5 percent.",
    "Some 460 people were taken to hospitals in the north.",
    "More than a third (36%) said their pay was fair.",
    "The fire spread to the market, killing 12 people.",
    "The minister of trade told parliament in the capital on Monday that exports rose by 5 percent.",
    "The Palm Bank has 20 branches in the islands.",
    "The final is due at the 81,044-seat Oasis Stadium.",
    "The vote is the first in nine years, with candidates competing for 128 seats.",
    "In 2016 Oasis signed a $10 billion contract.",
    "Exports were 5 million tonnes.",
    "The ministry of Oasis estimated that 300 boats had come.",
    "The ministry of Oasis estimated that some 300 boats visited Palm in May…",
    "In 2016 some 460 people were at risk of hunger in Oasis.",
    "The economy of Oasis relies on trade, which accounts for 20 percent of its output.",
    "باعت شركة الواحة 300 سفينة.",
    "أسفر الحريق في السوق عن مقتل 12 شخصا.",
    "ونقل 460 شخصا إلى مستشفيات في الشمال.",
    "وقال الوزير أمس، إن صادرات الواحة ارتفعت بنسبة 5 بالمئة.",
    "يشار إلى أن الدينار قد ارتفع بنسبة 5 بالمئة.",
    "أشار حوالي نصف المجيبين (47%) إلى أن أجورهم عادلة.",
    "كما أصيب 1700 عامل في الحريق.",
    "وتنافس 597 مرشحا، بينهم 86 امرأة.",
    "ونجا 6 فقط من 77 شخصا على الطائرة.",
    "رفع فريق الواحة رصيده إلى 78 نقطة.",
    "وقال وزير المياه إن أسهم الواحة ارتفعت 5 بالمئة.",
    "بلغت قيمة التجارة بين الواحة والجزيرة 36 مليار دولار خلال السنوات الأخيرة.",
    "The minister of Oasis said 300 boats had come.",
    "The roads of Oasis will be built in 300 days.",
    "Some 60 percent of the group Oasis Air was sold.",
    "Turnout in the area of Oasis is put at 18 percent.",
    "ستعرض 300 سفينة من معظم البلدان العربية.",
]
LITTLE = [
    # nobody is named
    "He sold 300 ships.",
    "It has 300 ships.",
    "The firm opened its doors, and it has now sold 300 ships in the whole of the north.",
    "Over the past two days it has lost 5 percent.",
    "Its fleet has 300 ships.",
    "The new deal would increase its fleet to 300 ships.",
    "The uprising left 300 dead.",
    "Officials believe the cell to which they belonged took 300 hostages.",
    "In that period some 20 percent of the men of Oasis were ill.",
    "تلقينا 30 صاروخا من السفن وتم إسقاطها.",
    "ويعتقد مسؤولون أن الخلية التي ينتمون إليها خطفت 300 رهينة في الواحة.",
    "وخلال تلك الفترة كان 20 في المئة من رجال الواحة مرضى.",
    "وتمثل صادرات الواحة 90 بالمئة منها.",
    "وسامية نجم هي التي استخدمت رقم 96 في المئة.",
    "The association says it has 300 followers in Palm.",
    "Analysts had forecast a drop of 12 million barrels.",
    "وكان محللون توقعوا انخفاضا قدره 12 مليون برميل.",
    "وقال نجم إنه كان هناك نحو 20 شخصا يطاردونه في الحديقة.",
    "وتستحوذ شركة الواحة على 11 بالمئة من القطاع.",
    (
        "The group of the isles, which is said to have worked from the north, was behind some attacks there, "
        "including one on the old port in the year of 2017 that killed 300 people."
    ),
    "وخلفت الانتفاضة 300 قتيل.",
    "ويتوقع وصول 300 زائر إلى المدينة الشهيرة في الصيف.",
    "وهي تبيع 300 سفينة.",
    "كما أنها باعت 300 سفينة.",
    "كذلك فازت بـ13 مقعدا في العاصمة.",
    "فتحت الشركة أبوابها للزوار في كل مدن الجزيرة بعد الصيف الماضي، حيث بلغت حصيلتها 5 ملايين دينار.",
    "تغلب الفريق على ضيفه في المباراة الأخيرة، ليعزز صدارته ويبتعد بفارق 11 نقطة.",
    # what is said is in another clause
    (
        "The port of Oasis has grown in all the years that have gone by since it was first built by the "
        "old king of the isles, including 300 bicycles there."
    ),
    "The port has grown, such as its harbour, whose length is 300 metres.",
    "ويمثل 27 بالمئة من جميع الحالات.",
    "قال 39% من المجيبين إنهم يفعلون ذلك كل يوم.",
    "أعلنت الوكالة في بيان صدر أمس في العاصمة أن الاتفاق الجديد سيزيد أسطولها ليصل إلى 178 طائرة.",
    "وستطلق 15 وجهة جديدة.",
    "The official received $875,000 over the years.",
    "The sum now exceeds $316,000.",
    (
        "وزار الوزراء مقر الشركة في الواحة صباح أمس مع عدد كبير من العاملين في مدن الشمال وقالوا ذلك "
        "لمن جاء من الناس، حيث تجاوز المبلغ 300 ألف دينار."
    ),
    "رفع الفريق رصيده إلى 78 نقطة.",
    "ومن بين 50 دولة في الميدان.",
    (
        'وتضم قائمة المهرجان قسم "البانوراما الدولية" في العاصمة والقسم الثاني في كل المدن الأخرى على الساحل '
        "الشمالي للجزيرة، ويضم 9 أفلام."
    ),
    # what precedes a clause within its sentence may name it, if nothing in it does
    (
        "The bank of Oasis was built by the old king of the isles in the years that followed the flood and "
        "the storm, and the vote had passed 49 percent."
    ),
    # somebody who is named by no word of the sentence
    "About 300 visitors a month go to his website.",
    "Some 300 people live in that town.",
    "Only 300 people in the world have the same state.",
    "ويتم بث برنامجه في 90 محطة.",
    "فقد عارضه 55 نائبا.",
    "وقد جرى بيعها مقابل 300 دينار.",
    # a verb that its subject is not after
    "ويشكلان 22 بالمئة من التجارة.",
    "ونكون العام المقبل أقل من 10 بالمئة.",
    "حيث سجلت نمو عائدات بواقع 35 بالمئة.",
    "حيث سجل الأخير 25 هدفا.",
    "وحصلت على 5 بالمئة من الأصوات.",
    "فقد حولت 5 ملايين دينار من صافي الدخل.",
    "وافقت مع الجزيرة على رفع الإنتاج بنسبة 5 بالمئة.",
    # the penalty of what, the group of whom
    "The penalty is 300 dinars.",
    "The roads will be built in 300 days.",
    "Some 60 percent of the group is owned by Oasis.",
    # where, and whose
    (
        "The bank of Oasis was built by the old king of the isles in the years that followed the flood and "
        "the storm of the north, where 300 Oasians work."
    ),
    # a verb that is cut off
    (
        "The minister of Oasis said 300 tanks and armoured cars of the northern isles and all of the boats "
        "that belong to the towns of the south would take part in the games of the summer."
    ),
    # this, that and such
    "This share of the market is 5 percent.",
    "Only 2% of them were sold.",
    "وبلغت حصة هذا القطاع 5 بالمئة.",
    # something that was named before
    "The device has a 4-inch screen.",
    "The index fell by 5 percent.",
    "ويحمل الجهاز شاشة بحجم 4 بوصات.",
    (
        "وقال الوزير إن مجموعة المواد الأولية والمواد نصف المصنعة عادت إلى ما كانت عليه في مدن الشمال "
        "والجنوب والشرق والغرب في الصيف الماضي كله بعد شهور طويلة من الركود، "
        "لتبلغ نسبة نمو الواردات 5 بالمئة."
    ),
    # shares of nobody
    (
        "The bank of Oasis asked many people in all the towns and all the villages of the northern isles "
        "about their pay, while 37% said it was fair."
    ),
    (
        "سئل كثير من الناس عن الأجور في كل المدن الكبيرة وفي كل القرى التي تقع على الساحل في شمال الجزيرة "
        "وجنوبها، في حين قال 37% إنها عادلة."
    ),
    # what is only supposed
    "If the port of Oasis sold 300 ships.",
    "إذا باعت شركة الواحة 300 سفينة.",
    # what a relative clause has before the verb of its sentence
    "The port of Oasis, which has 300 ships, and the city with its old walls by the sea.",
    "وعاد مدير ميناء الواحة، الذي يضم 300 سفينة، إلى العاصمة.",
    # whoever did it
    "وبلغ متوسط النقاط التي حققها 5.6 نقطة.",
    # what is named before, whether the words that say so fit or not
    (
        "Three hundred ships are taking part in this race, from the port of Oasis and the islands and the "
        "towns of the far north and its lakes and from the river."
    ),
    # places and two of something that were named before
    "Trade between the two countries was worth 5 million dinars.",
    "Turnout in the area is put at 18 percent.",
    "وبلغت قيمة التجارة بين البلدين 5 ملايين دينار.",
    # a verb of a relative clause alone
    "An island north of Oasis that is near to the 300 ships.",
    # parts of what is not named
    "The hall of the old port has seats for the guests, 300 of them in the north, and against 9.",
    # what "with" leads is of something that is left out
    (
        "The bank of Oasis has been helped in the past year by a rise in the sales of bonds to the banks of "
        "the north, with the proceeds reaching $300 million."
    ),
    # which is which
    "Sales and exports rose by 5% and 7% respectively.",
    "ارتفعت المبيعات والصادرات على التوالي بنسبة 5% و7%.",
]


@pytest.fixture
def short(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Tables with less room, so that examples of what is cut fit into a line or two."""
    told_clause.cache_clear()
    monkeypatch.setattr(cuts, "LONGEST_WHOLE", SHORT)
    monkeypatch.setattr(cuts, "_LONGEST_PHRASE", SHORT - 55)
    yield
    told_clause.cache_clear()


def lasting(text: str) -> bool:
    figures = extract(text, "en" if text.isascii() else "ar")
    return told_clause(text, [figure for figure in figures if figure.key][-1]) is not None


@pytest.mark.parametrize("text", ENOUGH)
def test_a_clause_with_its_subject_and_its_verb_is_understood(text: str) -> None:
    assert lasting(text)


@pytest.mark.usefixtures("short")
@pytest.mark.parametrize("text", LITTLE)
def test_a_clause_that_leans_on_what_is_left_out_is_not_understood(text: str) -> None:
    assert not lasting(text)


CUTS = [
    # with its subject, which another clause has
    (
        "The bank of Oasis asked people in all the towns of the isles about pay, while 37% said so.",
        "The bank of Oasis asked people in all the towns of the isles about pay, while «37%» said so",
    ),
    (
        (
            "وقالت الوكالة التي في الشمال في بيان صدر مساء أمس الأحد إن شركة الواحة التي فتحت أمس "
            "تنوي شراء 300 سفينة."
        ),
        "…شركة الواحة التي فتحت أمس تنوي شراء «300 سفينة»",
    ),
    # without who says it
    (
        (
            "The minister of trade told the members of parliament in the capital on Monday that the Oasis "
            "firm, which opened last year, sold 300 ships."
        ),
        "…the Oasis firm, which opened last year, sold «300 ships»",
    ),
    # with what comes right after the number
    (
        (
            "The new decision raises all duties on metals of the northern isles to 20% on zinc and 50% on "
            "tin from the summer."
        ),
        "The new decision raises all duties on metals of the northern isles to «20%» on zinc…",
    ),
    # with all that is after the number, if it fits
    (
        "The isles of the lake imported $5 million worth of tin and $3 million worth of zinc from Oasia.",
        "The isles of the lake imported «$5 million» worth of tin and $3 million worth of zinc from Oasia",
    ),
    # with the comma before the number
    (
        "The king taxed all metals of the isles: 20 percent on zinc and 50 percent on tin and more.",
        ("The king taxed all metals of the isles: «20 percent» on zinc and 50 percent on tin and more"),
    ),
    # without the middle of its sentence
    (
        (
            "Another posting seeks a director for the works that have been planned in the north since the "
            "flood of last year, with a salary range that goes up to $300,000."
        ),
        "Another posting seeks a director for the works … with a salary range that goes «up to $300,000»",
    ),
    (
        (
            "ويسعى منشور آخر إلى تعيين مدير لأعمال الميناء التي خطط لها في الشمال منذ الفيضان الكبير "
            "الذي حل بالجزيرة، مع نطاق رواتب يصل إلى 300 ألف دينار."
        ),
        "ويسعى منشور آخر إلى تعيين مدير لأعمال الميناء … مع نطاق رواتب «يصل إلى 300 ألف دينار»",
    ),
    # a list to its end
    (
        "The paper says 341 people in Oasis had been dismissed, convicted or cautioned by guards.",
        "The paper says «341 people» in Oasis had been dismissed, convicted or cautioned by guards",
    ),
    # without what comes beside it, where the whole is too long
    (
        (
            "The bank of Oasis has put up 300 new houses for the people of the northern isles while the old "
            "king of the south has put up no more than nine of them."
        ),
        "The bank of Oasis has put up «300 new houses» for the people of the northern isles…",
    ),
    (
        (
            "ووزعت جمعية النخيل على سكان القرى 300 خيمة لإيواء الأسر بعد أن غمرت مياه السيول كثيرا من بيوت "
            "الساحل الشمالي وطرقه."
        ),
        "ووزعت جمعية النخيل على سكان القرى «300 خيمة» لإيواء الأسر…",
    ),
    # without the place or the purpose, if not even these fit
    (
        (
            "The king of the northern isles has now sold all the old ships to the people of 40 towns to pay "
            "for the great walls of the harbour and its tower."
        ),
        "The king of the northern isles has now sold all the old ships to the people of «40 towns»…",
    ),
    ("The members of the council voted by 319 to 303.", "The members of the council voted by «319» to 303"),
    # not without its verb, nor the object of that
    (
        (
            "About 300 people of the northern isles who sold their boats last year to the great port of "
            "Oasis have since then moved to the south."
        ),
        None,
    ),
    # without the source, but with what it is about
    (
        (
            "According to the new agency of the northern isles for the sea and its ports, the bank of Oasis "
            "has sold 300 ships there."
        ),
        "…the bank of Oasis has sold «300 ships» there",
    ),
    (
        (
            "وبحسب وكالة جزر الشمال للبحر وموانئه، بلغت صادرات الواحة من التمور 300 طن في الموسم الأول بعد "
            "الفيضان الكبير."
        ),
        "…بلغت صادرات الواحة من التمور «300 طن» في الموسم الأول بعد الفيضان الكبير",
    ),
    (
        "As for the race of the boats that are built by hand in the isles each spring and summer, 300 came.",
        None,
    ),
    # what is said, when nobody does it: there were exported
    (
        (
            "وقال مدير ميناء الواحة الكبير في مؤتمر صحفي عقده صباح أمس في مقر الميناء إنه تم تصدير 300 سفينة "
            "إلى جزر الشمال."
        ),
        "…تم تصدير «300 سفينة» إلى جزر الشمال",
    ),
    # a clause after another, with a subject of its own
    (
        (
            "عاد الوزير أمس إلى العاصمة بعد جولة طويلة في كثير من مدن الشمال وقراه على طول الساحل كله، "
            "وبلغت صادرات الواحة 300 سفينة."
        ),
        "…وبلغت صادرات الواحة «300 سفينة»",
    ),
]


@pytest.mark.usefixtures("short")
@pytest.mark.parametrize(("text", "told"), CUTS)
def test_a_table_shows_a_main_clause_to_its_end_or_to_that_of_a_phrase(text: str, told: str | None) -> None:
    figures = extract(text, "en" if text.isascii() else "ar")
    key = [figure for figure in figures if figure.key]
    measures = [told_clause(text, figure) for figure in key]
    shown = [
        f"{m.text[: m.number[0]]}«{m.text[slice(*m.number)]}»{m.text[m.number[1] :]}"
        for m in measures
        if m is not None and m.number is not None
    ]
    assert (told in shown) if told else not shown


def languages(*pairs: tuple[str, str | None]) -> list[str]:
    """In which languages each row is understood; the first pair is the headline."""
    rows = key_figures([(SegmentId.of(n), ar, en, check(ar, en or "")) for n, (ar, en) in enumerate(pairs)])
    in_order = sorted(rows, key=lambda row: (row.id.segment, row.figure.start))
    return [" ".join(sorted(row.understood)) for row in in_order]


FILLER = (("عنوان", "A headline"), ("قال الوزير ذلك أمس.", "The minister said so yesterday."))


def test_a_row_is_told_in_the_languages_whose_words_tell_it() -> None:
    arabic, english = "باعت شركة الواحة 300 سفينة.", "The Oasis firm sold 300 ships."
    assert languages(*FILLER, (arabic, english)) == ["ar en"]
    assert languages(*FILLER, (arabic, "It sold 300 ships.")) == ["ar"]
    assert languages(*FILLER, ("وهي تبيع 300 سفينة.", english)) == ["en"]
    assert languages(*FILLER, (arabic, None)) == ["ar en"]
    assert languages(*FILLER, ("وهي تبيع 300 سفينة.", None)) == [""]


def test_the_headline_of_another_story_between_the_sentences_is_told_in_no_table() -> None:
    other = ("شركة الواحة تلغي 15 ألف وظيفة", "The Oasis firm cuts 15,000 jobs")
    mine = ("باعت شركة الواحة 300 سفينة.", "The Oasis firm sold 300 ships.")
    assert languages(*FILLER, other, mine) == ["", "ar en"]


def test_a_number_that_the_english_lacks_is_told_in_arabic() -> None:
    assert languages(*FILLER, ("باعت شركة الواحة 300 سفينة.", "The Oasis firm sold ships.")) == ["ar"]


def test_every_figure_of_the_headline_is_told() -> None:
    assert languages(("وهي تبيع 300 سفينة", "It sells 300 ships")) == ["ar en"]


SOLD = [
    (f"باعت شركة الواحة {n} سفينة في الشمال.", f"The Oasis firm sold {n} ships in the north.")
    for n in (300, 400, 500, 600)
]


@pytest.mark.parametrize(
    "text",
    [
        "تبلغ سامية نجم من العمر 35 عاما.",
        "وظلت الطائرة في المطار 6 سنوات.",
        "وسجل سامي نجم هدفين في المباراة.",
        "وزار الوزير خمس محافظات في الشمال.",
        "وتجاوز الدعم في الدفعات الثماني كل التوقعات.",
        "وستوفر الشركة برنامج أوفيس 365 للطلاب.",
        "وزار الوزير العاصمة 12 مرة.",
        "وتعمل خدمات أوفيس 365 عبر المراكز الجديدة.",
        "أما القسم الثلث فيضم الوزارات.",
        "قال الرئيس في تصريح لقناة فرانس24 محاولات كثيرة.",
        "ولا يلبي اللاعب ما يطلبه المدرب بنسبة 100 في المئة.",
        "وفاز الفريق بتنظيم مونديال 2026 لكرة القدم.",
    ],
)
def test_what_is_said_in_passing_is_told_in_no_table(text: str) -> None:
    """Ages, spans of time, small numbers in words, numbers of names: unless the story begins with them."""
    told = languages(*FILLER, *SOLD, (text, None))
    assert not any(told[4:])


def test_a_measure_of_nobody_is_told_only_if_the_headline_has_it() -> None:
    pair = (
        "وتراجعت أرباح شركة الواحة إلى 12 مليون دينار.",
        "As a result, profits fell to 12 million dinars.",
    )
    assert languages(*FILLER, pair) == ["ar"]
    assert languages(("أرباح الواحة تتراجع", "Oasis: Profits fall"), FILLER[1], pair) == ["ar en"]


def test_an_age_in_passing_is_told_if_the_headline_names_the_person() -> None:
    age = ("وتبلغ سامية نجم من العمر 35 عاما.", "Samia Najm is 35 years old.")
    assert languages(*FILLER, age) == [""]
    assert languages(("سامية نجم تفوز بالسباق", "Samia Najm wins the race"), FILLER[1], age) == ["ar en"]


def test_in_a_disputed_article_a_row_says_who_says_it() -> None:
    """A side of a war that denies what the other counts, a company that takes back what it confirmed."""
    said = (
        "The director of the Oasis monitoring group, who spoke to the Palm News Agency by telephone from the "
        "capital late on Monday evening, said that raids by the army killed 64 people in the north."
    )
    (figure,) = (figure for figure in extract(said, "en") if figure.key)
    told = told_clause(said, figure)
    assert told is not None
    assert told.text == "…raids by the army killed 64 people in the north"
    told = told_clause(said, figure, disputed=True)
    assert told is not None
    assert told.text == f"{said[:42]} … said that raids by the army killed 64 people in the north"
    other = "وعين مصرف الواحة مديرا في الشمال بعد انتظار طويل؛ كما أن الراتب المقترح يصل إلى 9 ملايين دينار."
    (figure,) = (figure for figure in extract(other, "ar") if figure.key)
    assert told_clause(other, figure, disputed=True) == told_clause(other, figure)
    after = "قتل 25 شخصا في انفجار في سوق الواحة يوم الاثنين، بحسب وزارة الداخلية."
    (figure,) = (figure for figure in extract(after, "ar") if figure.key)
    told = told_clause(after, figure, disputed=True)
    assert told is not None
    assert told.text == after.rstrip(".")
    pair = ("وقتل الجيش 64 شخصا في غارات في الشمال.", said)
    war = "وتواصل قصف المدينة بعد غارات ليلية ومعارك في الجنوب."
    for denial in (None, "ونفت الحكومة ذلك.", "وتراجعت الحكومة عن تأكيد الخبر.", war):
        pairs = (*FILLER, pair, *([(denial, None)] if denial else []))
        rows = key_figures(
            [(SegmentId.of(n), ar, en, check(ar, en or "")) for n, (ar, en) in enumerate(pairs)]
        )
        (shown,) = (row.shown or row.measures for row in rows)
        assert shown is not None
        assert shown.text.startswith("The director" if denial else "…raids")


def test_what_is_foreseen_is_told_with_who_foresees_it() -> None:
    said = (
        "The director of the Palm research institute, who spoke to the Palm News Agency by telephone from "
        "the capital late on Monday evening, said that output will rise to 12 million barrels in May."
    )
    for text in (said, said.replace("said", "forecast")):
        (figure,) = (figure for figure in extract(text, "en") if figure.key)
        told = told_clause(text, figure)
        assert told is None or "director" in told.text
    fact = said.replace("will rise", "rose")
    (figure,) = (figure for figure in extract(fact, "en") if figure.key)
    told = told_clause(fact, figure)
    assert told is not None


def test_what_will_be_is_told_with_who_says_so_after_it() -> None:
    coming = (
        "Half a million children of Oasis will go hungry in the year that follows the flood, a charity said."
    )
    warned = (
        "Half a million children of Oasis will go hungry in the year that follows the flood and the storm of "
        "the north, the charity Help the Children of the Isles has warned."
    )
    for text in (coming, warned):
        figure = next(figure for figure in extract(text, "en") if figure.key)
        told = told_clause(text, figure)
        assert told is None or told.text == text.rstrip(".")


def test_a_word_that_begins_like_a_future_is_not_foreseen() -> None:
    said = (
        "وقال مدير مرصد الواحة المعني بحقوق الناس، وهو كاتب معروف منذ سنين طويلة في كل مدن الجزيرة، "
        "لوكالة النخيل للأنباء مساء الاثنين إن مصنع الواحة {} 300 سيارة في الشمال."
    )
    shown = {}
    for verb in ("باع", "سيبيع"):
        text = said.format(verb)
        (figure,) = (figure for figure in extract(text, "ar") if figure.key)
        shown[verb] = told_clause(text, figure)
    assert shown["باع"] is not None
    assert shown["باع"].text.startswith("…")
    assert shown["سيبيع"] is None or "مدير" in shown["سيبيع"].text


def test_a_number_since_some_time_is_told_with_that() -> None:
    long = "The prisoners' club of Oasis, which has its seat in the old town, says that the army made"
    text = f"{long} about a million arrests in all the towns and villages of the isles since 1948."
    for figure in extract(text, "en"):
        told = told_clause(text, figure) if figure.key else None
        assert told is None or "since" in told.text


def test_what_is_between_two_numbers_has_both() -> None:
    text = "Doctors of the University of Oasis followed 83 people aged between 51 and 88 over these years."
    figure = next(figure for figure in extract(text, "en") if figure.key)
    told = told_clause(text, figure)
    assert told is not None
    assert told.text == "Doctors of the University of Oasis followed 83 people aged between 51 and 88…"


def test_a_number_of_another_place_is_told_with_that_place() -> None:
    text = "وفي نخلة في الواحة بلغت الحرارة أمس 40 درجة، بينما بلغت 42 درجة في مدينة الساحل، وفق الموقع."
    last = [figure for figure in extract(text, "ar") if figure.key][-1]
    told = told_clause(text, last)
    assert told is not None
    assert "42 درجة في مدينة الساحل" in told.text


def test_an_english_number_that_was_told_before_and_the_age_of_nobody_are_not_told() -> None:
    assert languages(
        *FILLER, ("وفازت شركة الواحة بـ12 جائزة في الشمال.", "The twelve prizes went to Oasis.")
    ) == ["ar"]
    assert (
        "en"
        not in languages(
            *FILLER, ("وقالت سامية نجم البالغة من العمر 35 عاما ذلك.", "The woman, 35, said so.")
        )[0].split()
    )


def test_an_age_in_the_first_sentence_is_told() -> None:
    assert languages(FILLER[0], ("توفي أمس سامي نجم البالغ من العمر 90 عاما.", None)) == ["ar en"]


def test_an_amount_that_is_only_what_another_was_is_told_by_that_one() -> None:
    told = languages(*FILLER, ("ارتفعت أرباح مصرف الواحة من 5 ملايين دينار إلى 7 ملايين دينار.", None))
    assert told == ["", "ar en"]


def test_a_wrong_number_is_told_and_another_doubt_is_not() -> None:
    arabic = "باعت شركة الواحة 300 سفينة."
    assert languages(*FILLER, (arabic, "The Oasis firm sold 400 ships.")) == ["ar en"]
    assert languages(
        *FILLER, ("باعت شركة الواحة 300 سفينة على الأقل.", "The Oasis firm sold at most 300 ships.")
    ) == [""]


def test_a_step_of_a_scale_and_what_is_not_so_have_no_row() -> None:
    step = (
        "يزيد وزير الواحة رواتب الموظفين 40 بالمئة على أول 10 آلاف دينار.",
        "The minister of Oasis raises pay by 40 percent on the first 10,000 dinars.",
    )
    assert languages(*FILLER, step) == ["ar en"]
    other = ("باعت شركة الواحة 300 سفينة بدلا من 500 قارب.", "Oasis sold 300 ships instead of 500 boats.")
    assert languages(*FILLER, other) == ["ar en"]


def test_a_label_of_one_word_is_not_told_though_the_headline_has_it() -> None:
    head = ("ارتفاع صادرات الواحة", "Exports of Oasis rise")
    assert languages(head, FILLER[1], ("وبلغت صادراتها 300 طن.", None)) == [""]


def test_a_number_in_the_name_of_a_project_counts_nothing() -> None:
    assert languages(*FILLER, ("تابعت الجمعية العمل في مشروع 100 ألف نخلة.", None)) == [""]
    assert languages(*FILLER, ("غرست جمعية الواحة 100 ألف نخلة.", None)) == ["ar en"]
