"""Errors of editors and machines beside a right number, each with the English that is right."""

from __future__ import annotations

import pytest

from generator.figures import check


def _caught(arabic: str, right: str, wrong: str) -> None:
    assert check(arabic, right).findings == ()
    assert check(arabic, wrong).findings


TIMES_BEFORE_AND_AFTER = [
    (
        "وتوفي الكاتب قبل صدور الرواية بثلاثة أسابيع.",
        "The writer died three weeks before the novel came out.",
        "The writer died three weeks after the novel came out.",
    ),
    (
        "وفتحت اللجنة المكاتب بعد انتهاء الحملة بأربعة أيام.",
        "The commission opened the offices four days after the campaign ended.",
        "The commission opened the offices four days before the campaign ended.",
    ),
    (
        "وأقيل المدرب قبل انطلاق البطولة بشهرين.",
        "The coach was sacked two months before the tournament began.",
        "The coach was sacked two months into the tournament.",
    ),
    (
        "وكانت الطائرة قد اختفت بعد إقلاعها بـ12 دقيقة.",
        "The plane disappeared 12 minutes after take-off.",
        "The plane disappeared 12 minutes before take-off.",
    ),
    (
        "وألغي الحفل قبل موعده بخمس ساعات بسبب الأمطار.",
        "The concert was cancelled because of rain five hours before it was due to start.",
        "The concert was cancelled because of rain five hours after it was due to start.",
    ),
    (
        "وأمهلت الوزارة أصحاب المحلات لتسوية أوضاعهم خلال 30 يوما.",
        "The ministry gave shop owners 30 days to put their affairs in order.",
        "The ministry told shop owners to put their affairs in order after 30 days.",
    ),
    (
        "وسيسلم المقاول المبنى في غضون ستة أشهر.",
        "The contractor will hand over the building within six months.",
        "The contractor will hand over the building after six months.",
    ),
    (
        "ويستمر المعرض حتى 17 نوفمبر.",
        "The exhibition runs until November 17.",
        "The exhibition runs from November 17.",
    ),
    (
        "وسيطبق القرار ابتداء من 5 مايو.",
        "The decision will apply from May 5.",
        "The decision will apply until May 5.",
    ),
    (
        "وتتواصل الدورة التدريبية إلى غاية 22 ديسمبر بمشاركة 40 متدربا.",
        "The training course, with 40 trainees, continues until December 22.",
        "The training course, with 40 trainees, starts on December 22.",
    ),
]


@pytest.mark.parametrize(("arabic", "right", "wrong"), TIMES_BEFORE_AND_AFTER)
def test_times_before_and_after(arabic: str, right: str, wrong: str) -> None:
    """Whether what is before or after a time, or until or from a day, is told apart."""
    _caught(arabic, right, wrong)


PEOPLE_AND_SIDES = [
    (
        "وشارك في المؤتمر 340 طبيبا من 12 دولة.",
        "A total of 340 doctors from 12 countries took part in the conference.",
        "A total of 340 nurses from 12 countries took part in the conference.",
    ),
    (
        "واستقبل المعرض 85 عارضا هذا العام.",
        "The fair drew 85 exhibitors this year.",
        "The fair drew 85 countries this year.",
    ),
    (
        "وقتل 31 جنديا في الكمين.",
        "Thirty-one soldiers were killed in the ambush.",
        "Thirty-one civilians were killed in the ambush.",
    ),
    (
        "ودربت الشركة 700 مهندس خلال العام.",
        "The company trained 700 engineers during the year.",
        "The company trained 700 teachers during the year.",
    ),
    (
        "ومنحت الجامعة 120 طالبا منحا دراسية.",
        "The university gave scholarships to 120 students.",
        "The university gave scholarships to 120 professors.",
    ),
    (
        "وبلغت أصول المصرف 12.4 مليار دولار نهاية العام.",
        "The bank's assets stood at $12.4 billion at the end of the year.",
        "The bank's liabilities stood at $12.4 billion at the end of the year.",
    ),
    (
        "وصوت 64 نائبا لصالح القانون وامتنع ثمانية.",
        "Sixty-four deputies voted for the law and eight abstained.",
        "Sixty-four deputies voted for the law and eight opposed it.",
    ),
    (
        "واستفادت 5300 امرأة من القروض الصغيرة.",
        "Some 5,300 women have benefited from the small loans.",
        "Some 5,300 men have benefited from the small loans.",
    ),
]


@pytest.mark.parametrize(("arabic", "right", "wrong"), PEOPLE_AND_SIDES)
def test_people_and_sides(arabic: str, right: str, wrong: str) -> None:
    """Whether other people, other sides of a balance and other votes are told apart."""
    _caught(arabic, right, wrong)


NONE_AND_TWO = [
    (
        "ولم يحصد الفريق أي نقطة هذا الموسم.",
        "The team have not taken a single point this season.",
        "The team have taken one point this season.",
    ),
    ("ولم تسفر الهزة عن أي ضحايا.", "The tremor caused no casualties.", "The tremor caused two casualties."),
    (
        "لم يسجل المستشفى أي إصابة جديدة بالمرض.",
        "The hospital recorded no new cases of the disease.",
        "The hospital recorded one new case of the disease.",
    ),
    (
        "ولن تدفع الشركة أي تعويض للموظفين.",
        "The company will pay no compensation to staff.",
        "The company will pay one compensation to staff.",
    ),
    (
        "ولم يتقدم أي مرشح للمنصب حتى الآن.",
        "No candidate has come forward for the post so far.",
        "One candidate has come forward for the post so far.",
    ),
    (
        "وأعلنت الشركة افتتاح فرعين جديدين في المدينة.",
        "The company announced the opening of two new branches in the city.",
        "The company announced the opening of new branches in the city.",
    ),
    (
        "وقع الوزيران اتفاقيتين في مجال النقل.",
        "The ministers signed two transport agreements.",
        "The ministers signed three transport agreements.",
    ),
]


@pytest.mark.parametrize(("arabic", "right", "wrong"), NONE_AND_TWO)
def test_none_and_two(arabic: str, right: str, wrong: str) -> None:
    """Whether one of what there was none of, and two things that became some, are found."""
    _caught(arabic, right, wrong)


EARLIER_LEVELS = [
    (
        "وبلغ عدد الدعاوى 415 دعوى في 2018 مقابل 620 دعوى في 2017.",
        "There were 415 lawsuits in 2018, down from 620 in 2017.",
        "There were 415 lawsuits in 2018, up from 620 in 2017.",
    ),
    (
        "وباعت الشركة 9200 سيارة في يناير مقابل 7800 سيارة قبل عام.",
        "The company sold 9,200 cars in January, up from 7,800 a year earlier.",
        "The company sold 9,200 cars in January, down from 7,800 a year earlier.",
    ),
    (
        "وبلغ العجز 3.1 مليار درهم مقابل 4.4 مليار درهم في السنة السابقة.",
        "The deficit stood at 3.1 billion dirhams, narrowing from 4.4 billion the previous year.",
        "The deficit stood at 3.1 billion dirhams, widening from 4.4 billion the previous year.",
    ),
    (
        "ونقل الميناء 77 ألف حاوية خلال يوليو مقابل 69 ألف حاوية خلال يونيو.",
        "The port handled 77,000 containers in July, more than the 69,000 in June.",
        "The port handled 77,000 containers in July, fewer than the 69,000 in June.",
    ),
]


@pytest.mark.parametrize(("arabic", "right", "wrong"), EARLIER_LEVELS)
def test_earlier_levels(arabic: str, right: str, wrong: str) -> None:
    """Whether a level that is said to be up from a higher one is found."""
    _caught(arabic, right, wrong)


DATES_DAYS_AND_ZONES = [
    (
        "وصدرت البلاد 318 ألف طن من التمور في 2022 مقابل 274 ألف طن في 2021، وفق بيانات الجمارك.",
        "The country exported 318,000 tonnes of dates in 2022, against 274,000 in 2021, customs data showed.",
        "The country exported 274,000 tonnes of dates in 2022, against 318,000 in 2021, customs data showed.",
    ),
    (
        (
            "وبلغت أرباح المصرف 47 مليون دينار في الربع الأول من 2018 مقارنة مع 39 مليون دينار في "
            "الفترة نفسها من 2017."
        ),
        (
            "The bank made a profit of 47 million dinars in the first quarter of 2018, compared with "
            "39 million in the same period of 2017."
        ),
        (
            "The bank made a profit of 39 million dinars in the first quarter of 2018, compared with "
            "47 million in the same period of 2017."
        ),
    ),
    (
        "سجلت الإدارة 512 حريقا في صيف 2019 و687 حريقا في صيف 2020.",
        "The department recorded 512 fires in the summer of 2019 and 687 in the summer of 2020.",
        "The department recorded 687 fires in the summer of 2019 and 512 in the summer of 2020.",
    ),
    (
        "وارتفع عدد الزوار من 1.2 مليون في 2015 إلى 1.9 مليون في 2016.",
        "The number of visitors rose from 1.2 million in 2015 to 1.9 million in 2016.",
        "The number of visitors was 1.9 million in 2015 and 1.2 million in 2016.",
    ),
    (
        "وأشار المدير إلى أن المطار استقبل 84 ألف مسافر خلال شهر مارس، فيما كان العدد 91 ألفا في فبراير.",
        (
            "The airport handled 84,000 passengers in March, while the number was 91,000 in February, "
            "the director said."
        ),
        (
            "The airport handled 91,000 passengers in March, while the number was 84,000 in February, "
            "the director said."
        ),
    ),
    (
        "وتصل السفينة مساء الخميس وتغادر ظهر الجمعة.",
        "The ship arrives on Thursday evening and leaves at noon on Friday.",
        "The ship arrives on Thursday morning and leaves at noon on Friday.",
    ),
    (
        "واندلع الحريق فجر الاثنين في سوق قديمة.",
        "The fire broke out in an old market at dawn on Monday.",
        "The fire broke out in an old market on Monday evening.",
    ),
    (
        "ووقع الانفجار عصر السبت قرب حاجز.",
        "The blast took place near a checkpoint on Saturday afternoon.",
        "The blast took place near a checkpoint on Saturday morning.",
    ),
    (
        "ويتوقع هطول أمطار من مساء الثلاثاء حتى صباح الأربعاء.",
        "Rain is expected from Tuesday evening until Wednesday morning.",
        "Rain is expected from Tuesday morning until Wednesday evening.",
    ),
    (
        "وتبدأ الجلسة ضحى الأحد ويصدر الحكم ليلا.",
        "The hearing starts late on Sunday morning and the verdict is due at night.",
        "The hearing starts late on Sunday afternoon and the verdict is due at night.",
    ),
    (
        "وتنطلق المباراة في التاسعة بتوقيت الرياض، السادسة بتوقيت غرينتش.",
        "The match kicks off at 9 p.m. Riyadh time, 6 p.m. GMT.",
        "The match kicks off at 9 p.m. GMT, 6 p.m. Riyadh time.",
    ),
    (
        "ووقع الزلزال عند 04:10 بالتوقيت المحلي (01:10 بتوقيت غرينتش).",
        "The earthquake struck at 04:10 local time (01:10 GMT).",
        "The earthquake struck at 01:10 local time (04:10 GMT).",
    ),
    (
        "ويبدأ البث الساعة 20:00 بتوقيت القاهرة، أي 18:00 بتوقيت غرينتش.",
        "The broadcast starts at 20:00 Cairo time, or 18:00 GMT.",
        "The broadcast starts at 18:00 Cairo time, or 20:00 GMT.",
    ),
    (
        "وانطلق الصاروخ عند الساعة 11:30 بتوقيت موسكو (08:30 ت غ).",
        "The rocket lifted off at 11:30 Moscow time (0830 GMT).",
        "The rocket lifted off at 08:30 Moscow time (1130 GMT).",
    ),
    (
        "وستقام النهائي عند السابعة مساء بتوقيت لندن، التاسعة مساء بتوقيت مكة المكرمة.",
        "The final will be at 7 p.m. London time, 9 p.m. in Mecca.",
        "The final will be at 9 p.m. London time, 7 p.m. in Mecca.",
    ),
]


@pytest.mark.parametrize(("arabic", "right", "wrong"), DATES_DAYS_AND_ZONES)
def test_dates_days_and_zones(arabic: str, right: str, wrong: str) -> None:
    """Whether figures that traded their dates, times of day or time zones are found."""
    _caught(arabic, right, wrong)


RATES_AND_DIRECTIONS = [
    (
        "وأنفقت الوزارة 640 ألف دولار في أربع سنوات على الترميم.",
        "The ministry spent $640,000 on restoration in four years.",
        "The ministry spent $640,000 a year on restoration for four years.",
    ),
    (
        "وحصل اللاعبون الخمسة على 250 ألف يورو من النادي.",
        "The five players received 250,000 euros from the club.",
        "The five players received 250,000 euros each from the club.",
    ),
    (
        "وتبلغ الطاقة اليومية للمصنع 1200 طن من الإسمنت.",
        "The plant has a daily capacity of 1,200 tonnes of cement.",
        "The plant has a monthly capacity of 1,200 tonnes of cement.",
    ),
    (
        "وتعالج الرقاقة 60 ألف عملية في الثانية.",
        "The chip handles 60,000 operations per second.",
        "The chip handles 60,000 operations per minute.",
    ),
    (
        "وتزور الفرق المدارس بصفة أسبوعية لفحص المياه.",
        "Teams visit schools weekly to test the water.",
        "Teams visit schools once a month to test the water.",
    ),
    (
        "وفقدت الليرة خلال أسبوع واحد، نحو 3.4 في المئة من قيمتها.",
        "The lira lost about 3.4 percent of its value in a single week.",
        "The lira gained about 3.4 percent of its value in a single week.",
    ),
    (
        "عرفت الصادرات ارتفاعا ب(8.1%) والواردات تراجعا ب(3.6%).",
        "Exports rose 8.1% and imports fell 3.6%.",
        "Exports rose 8.1% and imports rose 3.6%.",
    ),
    (
        "وتقلصت الكميات المنتجة، خلال الموسم، بنسبة 17 بالمائة.",
        "Output shrank by 17 percent during the season.",
        "Output grew by 17 percent during the season.",
    ),
    (
        "وانكمش الاقتصاد 1.3 بالمئة في الربع الثاني.",
        "The economy shrank 1.3 percent in the second quarter.",
        "The economy expanded 1.3 percent in the second quarter.",
    ),
    (
        "وخسر مؤشر البورصة 210 نقاط في ختام التعاملات.",
        "The stock index lost 210 points at the close.",
        "The stock index added 210 points at the close.",
    ),
]


@pytest.mark.parametrize(("arabic", "right", "wrong"), RATES_AND_DIRECTIONS)
def test_rates_and_directions(arabic: str, right: str, wrong: str) -> None:
    """Whether other and added rates, and directions across a comma or a bracket, are found."""
    _caught(arabic, right, wrong)


BOUNDS = [
    (
        "وأصيب 14 شخصا على الأقل في انهيار الجسر.",
        "At least 14 people were injured when the bridge collapsed.",
        "Fourteen people were injured when the bridge collapsed.",
    ),
    (
        "وتجاوز عدد المسجلين اليوم 700 متطوع.",
        "The number registered has passed 700 volunteers.",
        "The number registered is still below 700 volunteers.",
    ),
    (
        "وسيطرت القوات على أكثر من 40 بالمئة من المدينة.",
        "The forces control more than 40 percent of the city.",
        "The forces control exactly 40 percent of the city.",
    ),
    (
        "ولا يزيد سعر التذكرة على 15 دينارا.",
        "A ticket costs no more than 15 dinars.",
        "A ticket costs 15 dinars or more.",
    ),
    (
        "ويستوعب المسرح ما يصل إلى 900 متفرج.",
        "The theatre holds up to 900 spectators.",
        "The theatre holds more than 900 spectators.",
    ),
]


@pytest.mark.parametrize(("arabic", "right", "wrong"), BOUNDS)
def test_bounds(arabic: str, right: str, wrong: str) -> None:
    """Whether a bound that was lost or reversed is found."""
    _caught(arabic, right, wrong)


LEGS_AND_OWNERS = [
    (
        "وسجل الهدف في الشوط الثاني من ركلة حرة.",
        "He scored the goal from a free kick in the second half.",
        "He scored the goal from a free kick in the first half.",
    ),
    (
        "وأضاع كريم ركلة جزاء في الشوط الأول.",
        "Karim missed a penalty in the first half.",
        "Karim missed a penalty in the second half.",
    ),
    (
        "وكان الهلال قد فاز 2-0 ذهابا.",
        "Al Hilal had won the first leg 2-0.",
        "Al Hilal had won the second leg 2-0.",
    ),
    (
        "وطرد الحارس في بداية الشوط الثاني.",
        "The goalkeeper was sent off early in the second half.",
        "The goalkeeper was sent off early in the first half.",
    ),
    (
        "وتعادل الفريقان 1-1 في مباراة الإياب.",
        "The teams drew 1-1 in the second leg.",
        "The teams drew 1-1 in the first leg.",
    ),
    (
        "ويفضل كبار السن درجة حرارة عند 25 مئوية بينما يفضل الشباب 21 درجة.",
        "Older people prefer a temperature of 25C, while the young prefer 21.",
        "Older people prefer a temperature of 21C, while the young prefer 25.",
    ),
    (
        "ودفعت الشركة 90 مليون دولار لوزارة العدل و35 مليون دولار لهيئة الأوراق المالية.",
        (
            "The company paid $90 million to the Justice Department and $35 million to the Securities "
            "and Exchange Commission."
        ),
        (
            "The company paid $35 million to the Justice Department and $90 million to the Securities "
            "and Exchange Commission."
        ),
    ),
    (
        "ويعمل في الميناء 300 حمال على 45 رافعة.",
        "The port has 300 porters working on 45 cranes.",
        "The port has 45 porters working on 300 cranes.",
    ),
    (
        "وألغت الشركة 22 وجهة و60 رحلة يومية.",
        "The airline cut 22 destinations and 60 daily flights.",
        "The airline cut 22 daily flights and 60 destinations.",
    ),
    (
        "وتوفيت السيدة وهي أم لطفلة في الثالثة من عمرها.",
        "The woman, the mother of a three-year-old girl, has died.",
        "The woman, the mother of three girls, has died.",
    ),
    (
        "وأصيب والد لطفل في الثانية من العمر.",
        "The father of a two-year-old boy was hurt.",
        "The father of two boys was hurt.",
    ),
    (
        "واختطف صبي عمره ست سنوات من أمام مدرسته.",
        "A six-year-old boy was abducted outside his school.",
        "A boy was abducted six years ago outside his school.",
    ),
    (
        "وتركت طفلا عمره عامان مع جدته.",
        "She left a two-year-old child with his grandmother.",
        "She left two children with their grandmother.",
    ),
    (
        "وأنجبت طفلها الثاني في سن الأربعين.",
        "She had her second child at the age of 40.",
        "She had her second child 40 years ago.",
    ),
]


@pytest.mark.parametrize(("arabic", "right", "wrong"), LEGS_AND_OWNERS)
def test_legs_and_owners(arabic: str, right: str, wrong: str) -> None:
    """Whether halves and legs of matches, ages and owners that changed are found."""
    _caught(arabic, right, wrong)


WEEKDAYS = [
    (
        "أكد الوزير الثلاثاء أن 14 مدرسة أغلقت.",
        "The minister said on Tuesday that 14 schools had been closed.",
        "The minister said that 14 schools had been closed.",
    ),
    (
        "ويعقد المجلس جلسته الخميس بحضور 60 عضوا.",
        "The council meets on Thursday with 60 members attending.",
        "The council meets with 60 members attending.",
    ),
    (
        "أعلنت الشركة يوم الأحد أرباحا بلغت 3 ملايين دينار.",
        "The company announced a profit of 3 million dinars on Sunday.",
        "The company announced a profit of 3 million dinars.",
    ),
]


@pytest.mark.parametrize(("arabic", "right", "wrong"), WEEKDAYS)
def test_weekdays(arabic: str, right: str, wrong: str) -> None:
    """Whether a weekday that was left out is found."""
    _caught(arabic, right, wrong)


SEVERAL_RESULTS = [
    (
        "وفاز المنتخب 3-1 على العراق وخسر 2-0 أمام إيران.",
        "The national team beat Iraq 3-1 and lost 2-0 to Iran.",
        "The national team beat Iraq 3-1 and beat Iran 2-0.",
    ),
    (
        "وجاء الفوز على مالي 2-1 بعد الهزيمة 4-0 أمام غانا.",
        "The 2-1 win over Mali came after the 4-0 defeat by Ghana.",
        "The 2-1 win over Mali came after the 4-0 win over Ghana.",
    ),
    (
        "وغاب عن الخسارة 5-2 أمام البرازيل والفوز 1-0 على بيرو.",
        "He missed the 5-2 defeat by Brazil and the 1-0 win over Peru.",
        "He missed the 5-2 thrashing of Brazil and the 1-0 win over Peru.",
    ),
]


@pytest.mark.parametrize(("arabic", "right", "wrong"), SEVERAL_RESULTS)
def test_several_results(arabic: str, right: str, wrong: str) -> None:
    """Whether a defeat among several results that became a victory is found."""
    _caught(arabic, right, wrong)


FREE_ORDER = [
    (
        "وارتفعت الأسعار 2.1% في مارس بعد تراجعها 0.4% في فبراير.",
        "After falling 0.4% in February, prices rose 2.1% in March.",
        "After falling 2.1% in February, prices rose 0.4% in March.",
    ),
    (
        "وانضم إلى الإضراب 300 عامل من أصل 450.",
        "Of the 450 workers, 300 joined the strike.",
        "Of the 450 workers, 200 joined the strike.",
    ),
    (
        "وقتل أربعة جنود ومدني وأصيب تسعة من الشرطة.",
        "Four soldiers and a civilian were killed and nine policemen hurt.",
        "Four soldiers and a civilian were killed and nine policemen arrested.",
    ),
    (
        "وسجل هدفي الفوز في الشوط الثاني بعد شوط أول سلبي.",
        "He scored both goals after a goalless first half.",
        "He scored three goals after a goalless first half.",
    ),
]


@pytest.mark.parametrize(("arabic", "right", "wrong"), FREE_ORDER)
def test_free_order(arabic: str, right: str, wrong: str) -> None:
    """Whether another order of what stayed together is no error."""
    _caught(arabic, right, wrong)
