"""Errors beside the number: who won, whose age it is, a rank for a count, invented parts and multiples."""

from __future__ import annotations

import pytest

from generator.figures import check

PAIRS = [
    ("فازت مصر على السودان 3-1", "Egypt lost to Sudan 3-1", "Egypt beat Sudan 3-1"),
    ("خسر الترجي أمام الوداد 2-1", "Esperance beat Wydad 2-1", "Wydad beat Esperance 2-1"),
    ("تغلب برشلونة على ريال مدريد 4-0", "Madrid beat Barcelona 4-0", "Madrid lost to Barcelona 4-0"),
    ("انتصر سينر على نادال في 3 مجموعات", "Sinner lost to Nadal in 3 sets", "Sinner beat Nadal in 3 sets"),
    (
        "قال محمد صلاح، البالغ من العمر 33 عاما، في حديث مع صحيفة محلية إن زميله ترنت سيبقى",
        "Salah said Trent, 33, would stay",
        "Salah, 33, said Trent would stay",
    ),
    (
        "وأوضح بركات البالغ 51 عاما أمس في حديث مطول للصحيفة أن الفكرة كانت للمدير منصور",
        "Barakat said the idea was that of Mansour, 51, the director",
        "Barakat, 51, said the idea was that of Mansour, the director",
    ),
    (
        "المهرجان الخامس والثلاثون بمشاركة 16 فيلما",
        "The 16th festival, with 35 films",
        "The 35th festival, with 16 films",
    ),
    (
        "القمة العشرون بحضور 12 رئيسا",
        "The 12th summit, with 20 presidents",
        "The 20th summit, with 12 presidents",
    ),
    ("أسقط 29 من 35 مسيّرة", "It shot down 35 of the 29 drones", "It shot down 29 of the 35 drones"),
    ("حضر 40 من أصل 90 نائبا", "90 of the 40 deputies came", "40 of the 90 deputies came"),
    ("أصبح في المركز الرابع", "He moved up four places", "He is in fourth place"),
    ("عثروا على سبعة كواكب", "They found a seventh planet", "They found seven planets"),
    ("لم يفز الفيلم إلا بجائزتين", "The film won at least two awards", "The film won only two awards"),
    ("حضر 5 وزراء فقط", "At least 5 ministers came", "Only 5 ministers came"),
    ("خرج قبل إتمام الثامنة عشرة", "He got out after he turned 18", "He got out before he turned 18"),
    (
        "بأغلبية أصوات الأعضاء في 3 مارس",
        "By two-thirds of the votes, on March 3",
        "By a majority of the votes, on March 3",
    ),
    ("المرسوم يزيد الرواتب", "The decree doubles pay", "The decree raises pay"),
    (
        "ستكون مضاعفة الميزانية بداية",
        "Halving the budget would be a start",
        "Doubling the budget would be a start",
    ),
    ("تتحرك شمالا بسرعة 12 ميلا في الساعة", "It is heading south at 12 mph", "It is heading north at 12 mph"),
    (
        "وصل بعيد اندلاع الثورة عام 1979",
        "He came shortly before the revolution of 1979",
        "He came shortly after the revolution of 1979",
    ),
    ("افتتح المهرجان اليوم", "The festival opened yesterday", "The festival opened today"),
    ("انتهى المعرض مساء أمس.", "The fair ended last week.", "The fair ended last night."),
    (
        "أسئلة من دون رد بعد شهر على رحيله",
        "Questions remain a year after his death",
        "Questions remain a month after his death",
    ),
    (
        "توقفت المباراة نحو ثماني دقائق",
        "Play stopped, with about eight of the pylons out",
        "Play stopped for about eight minutes",
    ),
    (
        "قضى خمسة أشهر في المستشفى",
        "Five of the patients were in hospital",
        "He spent five months in hospital",
    ),
    (
        "تقدم المغرب ست مراتب ليحتل المركز 41",
        "Morocco fell six places to 41st",
        "Morocco climbed six places to 41st",
    ),
    (
        "حل الأردن في المرتبة السابعة عربيا وتونس في الثانية عشرة",
        "Jordan came 12th among Arab countries and Tunisia seventh",
        "Jordan came seventh among Arab countries and Tunisia 12th",
    ),
    (
        "يسكن المدينة 1.8 مليون شخص منهم 420 ألفا في المخيمات",
        "The city has 420,000 people, of whom 1.8 million live in camps",
        "The city has 1.8 million people, of whom 420,000 live in camps",
    ),
    (
        "يعرض الفيلم في تونس في 3 مارس قبل عرضه في المغرب في 21 مارس",
        "The film opens in Tunisia on March 21 before opening in Morocco on March 3",
        "The film opens in Tunisia on March 3 before opening in Morocco on March 21",
    ),
    (
        "رفعت تصنيف العاصفة من الدرجة الأولى إلى الثانية",
        "It moved the storm from category two to category one",
        "It moved the storm from category one to category two",
    ),
    (
        "استورد الأردن 580 ألف طن من القمح من رومانيا و210 آلاف من أوكرانيا",
        "Jordan imported 580,000 tonnes of wheat from Ukraine and 210,000 from Romania",
        "Jordan imported 580,000 tonnes of wheat from Romania and 210,000 from Ukraine",
    ),
    (
        "لم تسجل المحافظة سوى 14 إصابة",
        "The province recorded at least 14 cases",
        "The province recorded only 14 cases",
    ),
    (
        "ألا يقل عمر المتقدم عن 21 عاما وألا يزيد على 35",
        "Applicants must be no younger than 21 and no younger than 35",
        "Applicants must be no younger than 21 and no older than 35",
    ),
    ("ينفق ثلثه على السكن", "A quarter of it goes on housing", "A third of it goes on housing"),
    ("ضبطت طنين من الحشيش", "They seized two tons of sugar", "They seized two tons of hashish"),
    ("يدفعون دينارا ونصف الدينار", "They pay a dinar and a quarter", "They pay a dinar and a half"),
    ("سجل 41 ألف مولود", "There were 41,000 deaths", "There were 41,000 births"),
    (
        "يقل عدد السكان الأصليين في المنطقة عن ثلاثة آلاف",
        "There are more than 3,000 natives in the area",
        "There are fewer than 3,000 natives in the area",
    ),
    (
        "أغلق المطار من الواحدة بعد منتصف الليل حتى الخامسة صباحا",
        "The airport was closed from 1pm to 5am",
        "The airport was closed from 1am to 5am",
    ),
    ("العقوبة القصوى خمس سنوات", "The minimum penalty is five years", "The maximum penalty is five years"),
    ("بلغت إيرادات الميناء 3 ملايين دينار", "The port lost 3m dinars", "Port revenue was 3m dinars"),
    ("نجا 53 راكبا", "Fifty-three passengers died", "Fifty-three passengers survived"),
    ("أجلي 260 شخصا", "Some 260 people were killed", "Some 260 people were evacuated"),
    (
        "انبعاثات ثاني أكسيد الكربون عام 2020",
        "The second carbon dioxide emissions in 2020",
        "Carbon dioxide emissions in 2020",
    ),
    (
        "الانتخابات في تشرين الثاني",
        "The election is in the second week of November",
        "The election is in November",
    ),
    (
        "اخترقت آلافا من الصفحات",
        "Hundreds of thousands of pages were hacked",
        "Thousands of pages were hacked",
    ),
]
FAITHFUL = [
    ("صوت ثلثا الأعضاء", "Two-thirds of the members voted"),
    ("ضاعف المرسوم الرواتب", "The decree doubled pay"),
    ("سجل الهدف الرابع", "He scored a fourth goal"),
    ("يسعى إلى ولاية جديدة مدتها 5 سنوات", "He is seeking a second five-year term"),
    ("تباع السيارات المستعملة بأقل من 3000 دينار", "Second-hand cars sell for under 3,000 dinars"),
    ("هبط السعر من 9 دولارات إلى 7", "The price fell to $7 from $9"),
    ("أنفق 3 مليارات دولار على التسلح مقابل 2.5 مليار في 2020", "$3bn on arms against $2.5bn in 2020"),
    ("أجلي 260 شخصا من الفندق", "Some 260 people were moved out of the hotel"),
    ("نجا 53 راكبا ولقي اثنان حتفهما", "Fifty-three passengers survived and two died"),
    ("إنقاذ 168 مهاجرا وضبط ثمانية من المنظمين", "It rescued 168 migrants and arrested eight organisers"),
    ("فتحت مرتفعة 12 نقطة لكنها أغلقت منخفضة 31 نقطة", "It opened 12 points up but closed 31 down"),
    ("سجلت خسائر للربع الثالث على التوالي", "It made a loss for a third consecutive quarter"),
    ("نما للربع الثاني على التوالي", "It grew for the second quarter running"),
    (
        "نال 48,7 بالمئة من الأصوات مقابل 44,1 بالمئة لمنافسه",
        "He got 48.7% of the vote against 44.1 for his rival",
    ),
    ("قتل رجل في الحادية والخمسين", "A man aged 51 was killed"),
    ("عقد لثلاثة مواسم ونصف", "A three-and-a-half-year contract"),
    ("يزن التمثال طنين ونصف الطن", "The statue weighs two and a half tonnes"),
    ("قرية بعيدة عن العاصمة 40 كيلومترا", "A village 40 kilometres from the capital"),
    ("يقع على مسافة 20 كيلومترا شمال شرق المدينة", "It is 20 kilometres northeast of the city"),
    ("فازت تونس على ليبيا 2-0 وخسرت أمام غينيا 1-0", "Tunisia beat Libya 2-0 and lost to Guinea 1-0"),
    ("أعلن جونز الذي انتقل إلى لندن أنه يبلغ 37 عاما", "Jones, 37, has moved to London"),
]


@pytest.mark.parametrize(("ar", "wrong", "right"), PAIRS)
def test_the_error_is_found_and_the_faithful_english_is_not(ar: str, wrong: str, right: str) -> None:
    assert check(ar, wrong).findings
    assert [finding.reason for finding in check(ar, right).findings] == []


@pytest.mark.parametrize(("ar", "en"), FAITHFUL)
def test_faithful_english_in_other_words_is_no_error(ar: str, en: str) -> None:
    assert [finding.reason for finding in check(ar, en).findings] == []
