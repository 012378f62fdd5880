"""The sentence clipped around a figure, which a row shows when no noun phrase is certain."""

from __future__ import annotations

import pytest

from generator.figures import extract
from generator.figures.key.clause import LONGEST, clause

CLAUSES = [
    ("وقال الوزير أمس، إن الحريق أتى على 40 هكتارا، وإن السبب مجهول.", "…إن الحريق أتى على [40 هكتارا]…"),
    ("وأضاف: قد تصل، في أسوأ الأحوال، إلى 7 مليارات دولار.",
     "…قد تصل، في أسوأ الأحوال، إلى [7 مليارات دولار]"),
    ("The delay, he said, affects 18.5% of the ships that usually take the route.",
     "The delay, he said, affects [18.5%] of the ships that usually take the route"),
    ("شهدت بلدة الواحة، شمالي الجزيرة، هزة أرضية بلغت قوتها 5.4 درجات.",
     "شهدت بلدة الواحة، شمالي الجزيرة، هزة أرضية بلغت قوتها [5.4 درجات]"),
    ('دفع متجر "الواحة" مبلغ 12 مليون دولار لشراء موقع "سوق الجزيرة" قبل شهر.',
     'دفع متجر "الواحة" مبلغ [12 مليون دولار] لشراء موقع "سوق الجزيرة" قبل شهر'),
    ('كتب في رسالته: "قطعنا الطريق كله سيرا على الأقدام وكان طوله 12 كيلومترا ثم رجعنا إلى القرية مساء أمس".',
     "…قطعنا الطريق كله سيرا على الأقدام وكان طوله [12 كيلومترا] ثم رجعنا إلى القرية مساء أمس"),
    ("بلغ نمو المبيعات في المقاهي والمطاعم، بما في ذلك الفروع التي افتتحت منذ بداية السنة، 2.7% في يوليو.",
     "بلغ نمو المبيعات في المقاهي والمطاعم … [2.7%] في يوليو"),
    ("Sales across the pubs and the restaurants of the isles, including those opened since, were 2.7% lower.",
     "Sales across the pubs and the restaurants of the isles … were [2.7%] lower"),
    ("Temperatures will fall, around 7 degrees on the heights.",
     "Temperatures will fall, [around 7 degrees] on the heights"),
    ("ثلاثة أبناء هم سامي (12 عاما) وليلى (11 عاما) وأكبرهم المسمى باسم جده الراحل وليد (17 عاما).",
     "…وليلى (11 عاما) وأكبرهم المسمى باسم جده الراحل وليد ([17 عاما])"),
    ("نفذت فرق الإنقاذ في المحافظة كلها خلال الأسابيع الثلاثة الماضية، 14 عملية إجلاء للسكان.",
     "نفذت فرق الإنقاذ في المحافظة كلها خلال الأسابيع الثلاثة الماضية، [14 عملية] إجلاء للسكان"),
    ("أسفرت الحملة عن حجز 3 أطنان من البرتقال، و800 نظارة شمسية، و7 أطنان من الملابس القديمة، و12 دراجة.",
     "أسفرت الحملة عن حجز 3 أطنان من البرتقال … و[12 دراجة]"),
    ("The raid led to the seizure of: two cars, 3 tonnes of unripe oranges, 800 sunglasses, 12 bicycles.",
     "The raid led to the seizure of … [12 bicycles]"),
    ("The festival of the isles ran in many halls from June 20 to 29, and 16 films were in its main contest.",
     "…and [16 films] were in its main contest"),
    ("In the record time of seven months, many phones were sold: 6 million from April on, as it says.",
     "In the record time of seven months, many phones were sold: [6 million] from April on…"),
    ("The satellites, both of which were as heavy as a car, and moving fast, collided 491 miles above Earth.",
     "The satellites … collided [491 miles] above Earth"),
    ("The Ministry (which the government founded the year after the war and named anew) had seen 27 fires.",
     "The Ministry … had seen [27 fires]"),
    ("They noticed it at the volcano that sits 45 miles (72 km) from the capital.",
     "They noticed it at the volcano that sits 45 miles ([72 km]) from the capital"),
    ("ازداد نشاط البركان الذي يقع على مسافة 45 ميلا (بحسب المعهد) من العاصمة، كما ذكر.",
     "ازداد نشاط البركان الذي يقع على مسافة [45 ميلا] (بحسب المعهد) من العاصمة…"),
    ("It took 40 hectares.", "It took [40 hectares]"),
    # a share in brackets is of those before them and says what they did after them
    ("وأشار أكثر من الثلث (36٪) إلى أن أجورهم عادلة.", "وأشار أكثر من الثلث ([36٪]) إلى أن أجورهم عادلة"),
    ("More than a third (36%) said their pay was fair, as the survey has it.",
     "More than a third ([36%]) said their pay was fair…"),
    ("بلغت النتيجة 185 مليون دينار (46 بالمئة) مع ترفيع في الأجور.",
     "بلغت النتيجة 185 مليون دينار ([46 بالمئة])…"),
    # what a preposition or a number begins has its verb before it
    ("Communications and financial services in all the towns of the isle also grew, by an estimated 5.8%.",
     "…and financial services in all the towns of the isle also grew, by [an estimated 5.8%]"),
    ("In the north of the isles, where most of the factories are, output fell by 1% in clothing, 3% in dyes.",
     "…where most of the factories are, output fell by 1% in clothing, [3%] in dyes"),
    ("رأى المجيبون على أسئلة الدراسة أن العمل واجب قبل كل شيء وأن الأجر حق، في حين قال 37٪ إنه متعة.",
     "…في حين قال [37٪] إنه متعة"),
    # the subject of a clause that goes on after an aside
    ("Sami Najm, who is from a small town in the northern county of the isles, suffers 30 attacks a day.",
     "Sami Najm … suffers [30 attacks a day]"),
    ("Sami Najm, who is from a small town on the shore, in the northern county of the isles, has 30 attacks.",
     "Sami Najm … has [30 attacks]"),
    ("The team behind the pen, made up of young people as Najm has it, a founder of it, needed 45 euros.",
     "The team behind the pen … needed [45 euros]"),
    ("The team behind the pen, made up of 60 young people and a few old ones as Sami Najm has it.",
     "The team behind the pen, made up of [60 young people] and a few old ones…"),
    ("Some 460 people, among them a woman of the capital, were taken to hospitals all over the north.",
     "[Some 460 people] … were taken to hospitals all over the north"),
    ("About 460 of the men, among them some from the capital, were taken to hospitals all over the country.",
     "[About 460] of the men … were taken to hospitals all over the country"),
    ("About 30 men, some of them old, were seen at the shore.",
     "[About 30 men], some of them old, were seen at the shore"),
    ("About 30 men were seen at the shore in the morning of the day, among them two sailors from Oasis.",
     "…among them [two sailors] from Oasis"),
    ("Output in all the towns fell by 3% in the last quarter compared with that of last year, and by 1%.",
     "…fell by 3% in the last quarter compared with that of last year, and by [1%]"),
    ("The head of the bank, Sami Najm, said it lost $5 million.",
     "The head of the bank, Sami Najm, said it lost [$5 million]"),
    ("ويعاني الفتى سامي، وهو من مدينة صغيرة في أقصى شمال الجزيرة حيث يعرفه كل الناس، من 30 نوبة يوميا.",
     "ويعاني الفتى سامي … من [30 نوبة يوميا]"),
    # what only a preposition leads within a sentence is left out
    ("The people of the isles vote now, in the first poll in nine years, with candidates seeking 128 seats.",
     "…with candidates seeking [128 seats]"),
    # a clause that does not fit begins at a word that opens one
    ("The agency said in a statement that the firm would buy the ships, so that the deal would add 5 cranes.",
     "…so that the deal would add [5 cranes]"),
    ("وقال الوزير في بيان مساء أمس إن الاتفاق الجديد بين الواحة والجزيرة سيزيد عدد السفن ليصل إلى 178 سفينة.",
     "…إن الاتفاق الجديد بين الواحة والجزيرة سيزيد عدد السفن ليصل إلى [178 سفينة]"),
]  # fmt: skip


def shown(text: str) -> str:
    figures = extract(text, "en" if text.isascii() else "ar")
    measure = clause(text, [figure for figure in figures if figure.key][-1])
    assert measure.number is not None
    start, end = measure.number
    return f"{measure.text[:start]}[{measure.text[start:end]}]{measure.text[end:]}"


@pytest.mark.parametrize(("text", "clipped"), CLAUSES)
def test_a_clause_ends_at_the_natural_borders_and_marks_its_number(text: str, clipped: str) -> None:
    assert shown(text) == clipped


@pytest.mark.parametrize("number", ["40 هكتارا", "7 مليارات دولار"])
@pytest.mark.parametrize("before", [0, 1, 12, 40])
@pytest.mark.parametrize("after", [0, 1, 12, 40])
def test_a_clause_is_never_longer_than_its_limit_nor_cut_in_a_word(
    number: str, before: int, after: int
) -> None:
    text = " ".join((*["كلمات"] * before, number, *["أخرى"] * after))
    (figure,) = (figure for figure in extract(text, "ar") if figure.key)
    measure = clause(text, figure)
    assert len(measure.text) <= LONGEST
    assert set(measure.text.strip("…").split()) <= set(text.split())
