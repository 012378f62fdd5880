"""Words around figures that became others: last year, a century, two men, the evening, whose age it is."""

from __future__ import annotations

import pytest

from generator.figures import check

WRONG = [
    ("قتل 48 شخصا في أسوأ هجوم منذ عقد.", "It killed 48 people, the worst attack in a century."),
    ("وصل إلى الميناء 320 مهاجرا.", "The 320 migrants were departing from the port."),
    ("انضمت إلى التحالف 4 أحزاب.", "Four parties withdrew from the alliance."),
    ("أفرجت السلطات عن 9 طلاب.", "The authorities detained nine students."),
    ("انتهت الجلسة بعد 3 ساعات.", "The session starts after 3 hours."),
    ("وقع الانفجار الليلة الماضية وأصيب 6 أشخاص.", "The blast is due next month and injured six."),
    ("زار الجزيرة 40 ألف سائح الصيف الماضي.", "The island had 40,000 tourists last winter."),
    ("الأسعار في انخفاض، وبلغ سعر الرطل 20 جنيها.", "A pound costs 20 pounds as prices rise."),
    ("نال العداء 3 ميداليات فضية.", "The runner won his first 3 silver medals."),
    ("عينت الجامعة هيئة من 11 عضوا.", "The university named its first board of 11 members."),
    ("بدأت الشركة الإنتاج في مطلع العام.", "The company started production at the start of last year."),
    ("يسري القرار من الشهر التالي لنشره.", "The decision takes effect from the year after it is published."),
    ("قال الوزير أمس إن المصنع سيغلق.", "The minister said last week that the plant would close."),
    ("وبعد ذلك بعقد عاد إلى بلاده.", "A century later he returned home."),
    ("تأسس النادي بعد ذلك بعام.", "The club was founded a decade later."),
    ("قتلت سيدتان في الهجوم.", "Two men were killed in the attack."),
    ("قتل 9 أشخاص بينهم طفلان.", "Nine people were killed, two men among them."),
    ("سجلت الوزارة 12 وفاة جديدة.", "The ministry recorded 12 new infected people."),
    ("أصبح رصيد الملاكم 12-30-1.", "The boxer's record is now 30-12-1."),
    ("اعتقل مرارا وهو متابع في سبعة ملفات.", "He was arrested seven times and faces a number of cases."),
    ("تقدم الفريق إلى المركز التاسع.", "The team slipped to ninth."),
    ("قال سمير، البالغ من العمر 72 عاما، إن إنجازات جده كبيرة.", "Samir spoke of his grandfather, 72."),
    ("سمير، ويبلغ طوله 6 أقدام، لعب مع والده.", "Samir played with his 6-foot father."),
    ("رفعت 25% على الكبار و20% على الصغار زيادة.", "Pay was raised to 25% for adults and by 20% for minors."),
    ("وصل صباح الاثنين وغادر مساء الثلاثاء.", "He arrived on Monday morning and left on Tuesday morning."),
]
FAITHFUL = [
    ("قتل 48 شخصا في أسوأ هجوم منذ عام.", "It killed 48 people, the worst attack in a year."),
    ("تراجعت 2.5 بالمئة في ديسمبر عن الشهر السابق.", "They fell 2.5 percent in December from November."),
    (
        "وقعت 14 عقدا للطاقة الشمسية و6 عقود للرياح.",
        "Fourteen of the contracts are for solar power and six for wind.",
    ),
    (
        "ارتفعت المبيعات في الثلث الأول من الموسم 8 بالمئة.",
        "Sales rose 8 percent in the first third of the season.",
    ),
    ("تعيش المجموعة من واحد إلى أربعة ذكور بالغين.", "A group has one to four adult males."),
    ("وصل إلى الميناء 320 مهاجرا بعد مغادرة ليبيا.", "The 320 migrants arrived at the port."),
    ("رفع الحظر عن 5 لاعبين.", "Five players are allowed to play again."),
    ("نقل المسعفون 6 مصابين.", "First responders took six injured people to hospital."),
    ("لم يسبق أن زار البلد 4 رؤساء.", "Four presidents visited the country in a first."),
    ("سجل 12 هدفا في مباراة الذهاب.", "They scored 12 goals in the first leg."),
    (
        "يقع الفندق على ارتفاع كبير من البحر وفيه 40 غرفة.",
        "The hotel, with 40 rooms, is high above the falling cliffs.",
    ),
    ("شارك 30 طفلا في مسابقة الليلة الماضية.", "Thirty children took part in last night's contest."),
    ("بدأت الشركة الإنتاج في مطلع العام الجاري.", "The company started production at the start of the year."),
    ("صدر الحكم في أواخر الشهر المنصرم.", "The ruling came late last month."),
    ("غادر في مطلع العام 2019.", "He left in early 2019."),
    ("وفي العام التالي لانتخابه استقال.", "He resigned in the year after his election."),
    ("قال الوزير أمس إن المصنع أغلق قبل أسبوع.", "The minister said the plant closed last week."),
    ("وعاد بعد ذلك بعام ونصف.", "He came back a year and a half later."),
    ("تشاجر رجلان وسيدتان في الشارع.", "Two men and two women fought in the street."),
    ("لم ينج سوى امرأتين، وبين القتلى رضيعان.", "Only two women survived; two infants are among the dead."),
    ("قتل 5 من الأطفال والنساء.", "Five women and children were killed."),
    ("فاز في زمن 3:26.73 دقائق.", "He won in 3:26.73."),
    ("توفي 12 مصابا بالفيروس.", "12 infected people died."),
    ("لعب الفريق بطريقة 4-3-3.", "The team played in a 4-3-3 formation."),
    ("اعتقل مرارا وقضى سبع سنوات في السجن.", "He was repeatedly arrested and spent seven years in jail."),
    ("فاز بخمسة ألقاب وخسر مرارا.", "He won the title five times and often lost."),
    ("وتراجع برشلونة إلى المركز الثاني.", "Barcelona slipped to second."),
    ("قالت فاطمة (54 عاما)، والدة الضحية، إنها حزينة.", "The victim's 54-year-old mother, Fatima, was sad."),
    ("قتلت زوجته (33 عاما) وأصيب ابنه.", "His wife, 33, was killed and his son was injured."),
    ("خفض الضريبة 5% للشركات و3% للأفراد.", "It cut tax by 5% for firms and by 3% for individuals."),
    (
        "هبط السعر إلى نصف قيمته ثم زاد بنسبة الربع.",
        "The price fell to half its value and then rose by a quarter.",
    ),
    (
        "وصل مساء الاثنين وغادر في الساعات الأولى من صباح الثلاثاء.",
        "He arrived late on Monday and left in the early hours of Tuesday morning.",
    ),
]


@pytest.mark.parametrize(("arabic", "english"), WRONG)
def test_other_words_are_an_error(arabic: str, english: str) -> None:
    assert check(arabic, english).findings


@pytest.mark.parametrize(("arabic", "english"), FAITHFUL)
def test_the_same_in_other_words_is_none(arabic: str, english: str) -> None:
    assert not check(arabic, english).findings
