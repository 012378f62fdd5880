"""Whether the check is silent where a reading is open, and speaks where both sides say a thing plainly."""

from __future__ import annotations

import pytest

from generator.figures import check, extract
from generator.model import Kind

FAITHFUL = [
    (
        "سجل الفريق خمسة أهداف في الدقائق 52 و61 و70 و88 والأولى من الوقت بدل الضائع.",
        "The team scored five goals, on 52, 61, 70 and 88 minutes and in the first minute of stoppage time.",
    ),
    (
        "سجل هدفيه في الدقيقتين الأولى و37 من المباراة.",
        "He scored in the first and 37th minutes of the match.",
    ),
    (
        "ينال الأول 300 ألف ريا والثاني 200 ألف ريال والثالث 90 ألف ريال.",
        "The winner gets 300,000 riyals, the runner-up 200,000 and the third 90,000.",
    ),
    (
        "يمنح المتجر 40 دولار والمصنع 70 دولار والحقل 95 دولارا.",
        "The shop gets $40, the factory 70 and the field 95.",
    ),
    (
        "الانطلاق على الساعة 16 و45 دق والعودة على الساعة (00 و25 دق).",
        "It leaves at 4.45pm and returns at 12.25am.",
    ),
    ("ينطلق القطار على الساعة 21 و5 د من سوسة.", "The train leaves Sousse at 21:05."),
    (
        "ستراجع الأسعار بصورة نصف شهرية اعتبارا من مارس المقبل.",
        "Prices will be reviewed twice a month from March.",
    ),
    ("يصدر التقرير بشكل نصف سنوي.", "The report comes out twice a year."),
    ("تقطع الكهرباء نصف ساعة مرتين يوميا.", "Power is cut for 30 minutes twice a day."),
    (
        "تقدم الجيش في الهجوم الذي يشنه منذ أربعة أسابيع.",
        "The army pushed forward in its four-week-old military offensive.",
    ),
    ("ينفذ العمال إضرابا منذ 10 أيام.", "The workers' strike is now 10 days old."),
    (
        "سيحصل مرضى السكري، والبالغ عددهم نحو 7 آلاف مريض مسجل، على الدواء.",
        "Diabetes patients, who number about 7,000 registered cases, will get the drug.",
    ),
    (
        "سيتسلم عمال المصنع، وعددهم 900 عامل، أجورهم.",
        "The factory workers, who total 900 employees, will be paid.",
    ),
    ("سافر ألفي بصحبة جده إلى لندن.", "Alfie travelled to London with his grandfather."),
    ("قالت والدة ألفي إن ابنها بخير.", "Alfie's mother said her son was well."),
    ("يدرس الطفل ألفي موران في دبلن.", "The boy Alfie Moran goes to school in Dublin."),
    (
        "نما الناتج 1,4 بالمائة خلال الثلاثية الأخيرة من 2018.",
        "Output grew 1.4% in the last quarter of 2018.",
    ),
    (
        "ارتفعت الصادرات 3 بالمائة مقارنة بالثلاثي الثالث من سنة 2017.",
        "Exports rose 3 percent compared with the third quarter of 2017.",
    ),
    (
        "قدر المعهد نمو القطاع في العامين على التوالي ب7,5 بالمائة و2,1 بالمائة.",
        "The institute put the sector's growth in the two years at 7.5% and 2.1% respectively.",
    ),
    (
        "نما القطاع خلال سنة 2019 ب 2,9 بالمائة مقابل 1,4 بالمائة في سنة 2018.",
        "The sector grew 2.9 percent in 2019, compared with 1.4 percent the year before.",
    ),
    ("الفريق المكون من 45 شاب متحمس للعلوم", "The 45-strong team of young science enthusiasts"),
    ('طلبت الشركة عشرين طائرة "بوينغ 787-10".', "The company ordered 20 Boeing 787-10s."),
    ("سيستمر الإنتاج في عقد الأربعينيات.", "Production will continue into the 2040s."),
    ("في الستينيات انتقل إلى باريس.", "In the 1960s he moved to Paris."),
    (
        "بلغ متوسط وقت التعافي في الدراسة، التي مولتها شركة للأدوية، 12 سنة.",
        "In the study, which a drug company paid for, patients took 12 years on average to recover.",
    ),
    ("سقط في فخ التعادل -2 2 مع مضيفه.", "They were held 2-2 away from home."),
    ("فاز -3 1 على ضيفه.", "They beat their visitors 3-1."),
    ("قال أكثر من الخمس (23٪) إنهم يوافقون.", "More than a fifth (23%) said they agreed."),
    (
        "فاز النادي ورفع رصيده إلى 61 نقطة بفارق ثلاث نقاط أمام ميلان.",
        "The club won and have 61 points, three ahead of Milan.",
    ),
    (
        "رفع النادي رصيده إلى 61 نقطة بفارق ثلاث نقاط أمام ميلان.",
        "Milan are three points behind the club, which has 61 points.",
    ),
    ("انتظر 19 يوما دون أن يتلقى ردا.", "He waited 19 days without a reply."),
    ("لم تتجاوز نسبة التضخم في 2019 مستوى 4 بالمائة.", "Inflation stayed within 4 percent in 2019."),
    ("تجاوز الدخل حاليا 70 ألف دولار.", "Income is now more than $70,000."),
    ("يمنح الترخيص للسنوات الخمس المقبلة على الأقل.", "The licence is for at least the next five years."),
    ("فقدت الليرة 15 في المئة من قيمتها في شهر.", "The lira lost 15% of its value in a month."),
    ("فقدت القوات 15 جنديا في المعارك.", "The forces lost 15 soldiers in the fighting."),
    ("فاز ثمانية فتيان بالجائزة.", "Eight boys won the prize."),
    ("يطبق القرار على 40 ألف موظف بداية من 15 ماي.", "It applies to 40,000 employees from May 15."),
    ("يطبق القرار على 40 ألف موظف ابتداء من 15 ماي.", "It takes effect for 40,000 employees on May 15."),
    ("فقد 15 شخصا حياتهم في الحريق.", "The death toll of the fire rose to 15."),
    ("تنص الفقرة الثالثة من المادة 15 على ذلك.", "Article 15, third paragraph, says so."),
    (
        "يحتل النادي المركز السادس برصيد 47 نقطة، متأخرا بأربع نقاط عن ميلان.",
        "The club are sixth on 47 points, four behind Milan.",
    ),
    (
        "قتل ما لا يقل عن 19 شخصا وأصيب العشرات في الانفجار.",
        "The blast killed at least 19 people and wounded dozens.",
    ),
    ("بلغ متوسط الأجر الشهري 800 دولار.", "The average wage was $800 a month."),
    ("خسر الفريق بفارق ثلاث نقاط أمام ميلان.", "The team lost by three points to Milan."),
    (
        "قالت الشرطة، الاثنين، إن هجوم الأحد أوقع 7 جرحى.",
        "Police said the attack on Sunday left 7 injured, in a statement on Monday.",
    ),
    (
        "نما الإنتاج 3,2 بالمائة مقابل 1,7 بالمائة خلال نفس الفترة من 2016.",
        "Output grew 3.2 percent, against 1.7 percent in the same period of 2016.",
    ),
    (
        "نال حزبه 43 بالمائة مقابل 36 بالمائة لخصمه.",
        "His opponent won 36 percent, against 43 percent for his own party.",
    ),
    (
        "أعلنت الوزارة، الاثنين، أن السفينة وصلت إلى الميناء، الأحد.",
        "The ship reached the port on Sunday, the ministry announced on Monday.",
    ),
    (
        "تغلب الأول على الثاني 3 - صفر والثالث على الرابع 4 - صفر.",
        "The first team beat the second 3-0, and the third beat the fourth 4-0.",
    ),
    ("تستمر التجربة لفترة أطول من شهرين إلى أربعة أشهر.", "The trial lasts longer than two to four months."),
    ("الحرارة في انخفاض وتبلغ القصوى 12 درجة.", "It will turn cooler, with a high of 12 degrees."),
    (
        "سجل سمير ديباني في الدقيقة السابعة ورد نادر كمال بهدف في الدقيقة 31.",
        "Samir Dibani scored in the seventh minute and Nader Kamal replied in the 31st.",
    ),
    ("تعود الفرقة للمرة الأولى منذ 17 عاما.", "The band is back for the first time in 17 years."),
    ("قال أقل من الثلث (31٪) إنهم يوافقون.", "Just under a third (31%) said they agreed."),
    ("بلغت عائدات التمور 118 ,7 مليون دينار.", "Date exports earned 118.7 million dinars."),
    ("استعمل المزارعون المبيد لعشرات السنين.", "Farmers used the pesticide for decades."),
    ("عاشت القرية عشرات الأعوام بلا كهرباء.", "The village lived without power for dozens of years."),
    (
        "زادت المبيعات في مايو/أيار الماضي إلى 80 سيارة في مايو/أيار الماضي، مقابل 50 سيارة.",
        "Sales rose to 80 cars last May, against 50.",
    ),
    ("خطأ إثر عرقلة المهاجم من طرف لاعبين اثنين.", "A foul, as the striker was brought down by two players."),
    ("سقط المهاجم على يد حارسين اثنين.", "The striker was brought down by two keepers."),
    ("توسعت الجمعيات ليتجاوز عددها اليوم 700 جمعية.", "Associations have spread and now exceed 700."),
    ("يقام الحفل في اليوم 40 من الحصار.", "The concert is on day 40 of the siege."),
    ("يتواصل المعرض من 2 إلى غاية 14 مارس.", "The exhibition runs from March 2 to 14."),
]
WRONG = [
    ("سجل الأهداف في الدقائق 52 و61 و70.", "The goals came on 52, 61 and 77 minutes."),
    ("أرسلت الحكومة ألفي جندي إلى الحدود.", "The government sent soldiers to the border."),
    ("نما الناتج خلال الثلاثية الأخيرة من 2018.", "Output grew in the third quarter of 2018."),
    (
        "نما القطاع خلال سنة 2019 ب 2,9 بالمائة مقابل 1,4 بالمائة في سنة 2018.",
        "The sector grew 2.9 percent in 2019, compared with 1.4 percent in 2015.",
    ),
    ("سيستمر الإنتاج في عقد الأربعينيات.", "Production will continue into the 2050s."),
    ("فاز -3 1 على ضيفه.", "They beat their visitors 3-2."),
    (
        "رفع النادي رصيده إلى 61 نقطة بفارق ثلاث نقاط أمام ميلان.",
        "The club have 61 points, three behind Milan.",
    ),
    (
        "حل ثانيا برصيد 30 هدفا بفارق هدفين خلف كريم بنداري.",
        "He is second with 30 goals, two ahead of Karim Bendari.",
    ),
    ("انتظر 19 يوما دون أن يتلقى ردا.", "He waited more than 19 days without a reply."),
    ("لم تتجاوز نسبة التضخم في 2019 مستوى 4 بالمائة.", "Inflation was over 4 percent in 2019."),
    ("تجاوز الدخل حاليا 70 ألف دولار.", "Income is now nearly $70,000."),
    ("يمنح الترخيص للسنوات الخمس المقبلة على الأقل.", "The licence is for at most the next five years."),
    ("تقبل الطلبات من سن الستين فما فوق.", "Applicants must be 60 or under."),
    ("فقدت الليرة 15 في المئة من قيمتها في شهر.", "The lira gained 15% in a month."),
    (
        "يحتل النادي المركز السادس برصيد 47 نقطة، متأخرا بأربع نقاط عن ميلان.",
        "The club are sixth on 47 points, four ahead of Milan.",
    ),
    ("بلغ متوسط الأجر الشهري 800 دولار.", "The average annual wage was $800."),
    (
        "قتل ما لا يقل عن 19 شخصا وأصيب العشرات في الانفجار.",
        "At least 19 people were wounded and dozens killed in the blast.",
    ),
    ("أصيب 6 أشخاص في انفجار فجر الثلاثاء.", "Six people were hurt in a blast at dusk on Tuesday."),
    ("يطبق القرار على 40 ألف موظف بداية من 15 ماي.", "It applies to 40,000 employees until May 15."),
    ("فاز ثمانية فتيان بالجائزة.", "Eight girls won the prize."),
    ("اجتمع 40 معلما في القاعة.", "Forty students met in the hall."),
    (
        "نما الإنتاج 3,2 بالمائة مقابل 1,7 بالمائة خلال نفس الفترة من 2016.",
        "Output grew 1.7 percent, against 3.2 percent in the same period of 2016.",
    ),
    (
        "أعلنت الوزارة، الاثنين، أن السفينة وصلت إلى الميناء، الأحد.",
        "The ship reached the port on Monday, the ministry announced on Sunday.",
    ),
    (
        "تغلب الأول على الثاني 3 - صفر والثالث على الرابع 4 - صفر.",
        "The first team beat the second 3-0, and the third beat the fourth.",
    ),
    ("تستمر التجربة لفترة أطول من شهرين إلى أربعة أشهر.", "The trial lasts less than two to four months."),
    ("الحرارة في انخفاض وتبلغ القصوى 12 درجة.", "It will turn warmer, with a high of 12 degrees."),
    (
        "سجل سمير ديباني في الدقيقة السابعة ورد نادر كمال بهدف في الدقيقة 31.",
        "Samir Dibani scored in the 31st minute and Nader Kamal replied in the seventh.",
    ),
    ("ينطلق القطار على الساعة 16 و45 دق من سوسة.", "The train leaves Sousse at 16:25."),
    ("تعود الحافلة على الساعة (00 و25 دق).", "The bus returns at 12.25pm."),
    ("تراجعت الأرباح إلى النصف هذا الشهر.", "Profits rose to twice their level this month."),
    ("تراجعت الأرباح إلى النصف العام الماضي.", "Profits doubled last year."),
    ("يقاتل في الجبهة منذ 30 عاما.", "The 30-year-old war veteran fights at the front."),
    ("يقاتل منذ 19 عاما.", "The 19-year-old joined the war."),
    ("غادر البلاد منذ 19 عاما.", "The 19-year-old left the country."),
    ("يقيم منذ 30 عاما في باريس.", "The 30-year-old painter lives in Paris."),
    ("تعود الفرقة للمرة الأولى منذ 17 عاما.", "The band is back for the 17th time."),
    ("بلغت عائدات التمور 118 ,7 مليون دينار.", "Date exports earned 118.6 million dinars."),
    ("استعمل المزارعون المبيد لعشرات السنين.", "Farmers used the pesticide for centuries."),
    ("بلغت المبيعات في مايو 80 سيارة، وفي يونيو 50 سيارة.", "Sales were 80 cars in May and then 50."),
    ("توسعت الجمعيات ليتجاوز عددها اليوم 700 جمعية.", "Associations have spread but remain below 700."),
    ("ارتفع عدد المهرجانات إلى اثني عشر.", "The number of festivals rose by twelve."),
    ("النقل القطاع الأكثر تلوثا بنسبة 34%.", "Transport, at more than 34%, is the most polluting sector."),
    ("يتواصل المعرض إلى غاية 14 مارس.", "The exhibition runs from March 14."),
]


@pytest.mark.parametrize(("ar", "en"), FAITHFUL)
def test_a_faithful_sentence_raises_no_error(ar: str, en: str) -> None:
    assert check(ar, en).findings == ()


@pytest.mark.parametrize(("ar", "en"), WRONG)
def test_a_wrong_sentence_raises_an_error(ar: str, en: str) -> None:
    assert check(ar, en).findings != ()


def test_minutes_of_goals_last_no_time() -> None:
    figures = extract("سجل في الدقائق 52 و61 و70 من المباراة", "ar")
    assert {figure.kind for figure in figures} == {Kind.IDENTIFIER}
    assert not any(figure.key for figure in figures)


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("سجل نسبا تراوحت بين 8,3 بالمائة و0,7 بالمائة.", "0.7", "8.3"),
        ("يتطور المرض خلال فترة تمتد من 12 إلى 18 سنة.", "12", "18"),
    ],
)
def test_a_verb_of_ranging_makes_one_range_of_two_ends(text: str, low: str, high: str) -> None:
    assert [(str(figure.low), str(figure.high)) for figure in extract(text, "ar")] == [(low, high)]


def test_a_weight_in_quotation_marks_is_no_name() -> None:
    assert [figure.key for figure in extract('كاميرا خفيفة الوزن "48 غراما" فقط', "ar")] == [True]


@pytest.mark.parametrize("text", ["برامج أوفيس 365 وديناميكس 365", "طائرة من طراز (إيه.تي.آر 72)"])
def test_numbers_of_programs_and_models_are_names(text: str) -> None:
    assert not any(figure.key for figure in extract(text, "ar"))
