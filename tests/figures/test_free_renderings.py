"""English that says the figures freely, as newsrooms do, and the errors that such freedom must not hide."""

from __future__ import annotations

import pytest

from generator.figures import check

CASES = [
    (
        "لم يعثر المفتشون على أي مخالفة على مدار عامين.",
        "Inspectors have not found a single one in two years.",
        "Inspectors have not found a single one in two months.",
    ),
    (
        "تجمع العمال في الأول من مايو أمام البلدية.",
        "The workers gathered outside the town hall on May Day.",
        "The workers gathered outside the town hall on May 2.",
    ),
    (
        "سجل المرفأ 310 سفن في أبريل 2019 مقابل 290 سفينة في أبريل 2018.",
        "The port recorded 310 ships in April 2019 and 290 in the same month of 2018.",
        "The port recorded 310 ships in April 2019 and 290 in the same month of 2017.",
    ),
    (
        "وصلت المساعدات أمس الأول ومعها 14 طبيبا.",
        "The aid, and 14 doctors with it, arrived two days ago.",
        "The aid, and 14 doctors with it, arrived four days ago.",
    ),
    (
        "بلغت المبيعات 1.97 مليار دينار.",
        "Sales came to nearly 2 billion dinars.",
        "Sales came to nearly 3 billion dinars.",
    ),
    (
        "بلغت المبيعات 1.97 مليار دينار.",
        "Sales came to more than 1.9 billion dinars.",
        "Sales came to more than 2 billion dinars.",
    ),
    (
        "يباع الكيلو بسعر 2.10 دينار بزيادة 15 قرشا.",
        "A kilo sells for 2.10 dinars, 15 piastres more.",
        "A kilo sells for 2.15 dinars, 10 piastres more.",
    ),
    ("تنخفض الحرارة إلى 25 ليلا.", "The temperature drops to 25 at night.", "It drops to 35 at night."),
    (
        "سقطت الطائرتان بفارق 20 دقيقة بينهما.",
        "The two planes came down within 20 minutes of each other.",
        "The two planes came down within 12 minutes of each other.",
    ),
    (
        "قتل 52 شخصا بينهم طبيبان في مسيرات تخرج كل يوم جمعة.",
        "Marches held every Friday have left 52 people dead, including two doctors.",
        "Marches held every Friday have left 62 people dead, including two doctors.",
    ),
    (
        "يقل سعره عن سعر هاتف آيفون x الذي بلغ ألف دولار.",
        "It costs less than the iPhone X, which was $1,000.",
        "It costs less than the iPhone X, which was $10,000.",
    ),
    (
        "تطعيم 130 ألف طفل دون سن الخامسة",
        "Vaccinating 130,000 under-fives",
        "Vaccinating 130,000 teenagers",
    ),
    (
        "فاز بنسبة 58 بالمئة من الأصوات مقابل 39 بالمئة لمنافسه.",
        "He won with 58 percent of the vote; his rival had 39.",
        "He won with 58 percent of the vote; his rival had 29.",
    ),
    (
        "تقابل الفريقان في 2015 وسجل علي هدفين.",
        "The two sides met in 2015, when Ali scored twice.",
        "The two sides met in 2016, when Ali scored twice.",
    ),
    (
        "زادت الأقساط خلال الربع الأول من العام الجاري 2020 إلى 7 مليارات درهم.",
        "Premiums rose to 7 billion dirhams in the first three months of 2020.",
        "Premiums rose to 7 billion dirhams in the last three months of 2020.",
    ),
    (
        "تراجعت الأرباح خلال الأشهر الثلاثة الأولى من السنة.",
        "Profits fell in the first quarter.",
        "Profits fell in the second quarter.",
    ),
    (
        "سجل 31 هدفا في موسم 2008 ــ 2009 مع الفريق.",
        "He scored 31 goals for the side in 2008-09.",
        "He scored 31 goals for the side in 2007-08.",
    ),
    (
        "بلغ راتبه في 2014-2015 نحو 3 ملايين يورو.",
        "His pay was about 3 million euros in 2014-15.",
        "His pay was about 3 million euros in 2013-14.",
    ),
    (
        "بلغت الواردات منذ بداية العام حتى مايو 9 مليارات.",
        "Imports came to 9 billion from January to May.",
        "Imports came to 9 billion from January to June.",
    ),
    (
        "بلغت 12 مليون درهم في مايو 2019 مقابل 9 ملايين درهم في مايو 2018.",
        "It was 12 million dirhams in May 2019, against 9 million a year earlier.",
        "It was 12 million dirhams in May 2019, against 8 million a year earlier.",
    ),
    (
        "قد تتخطى الديون ألفي مليون دينار (2 مليار دينار).",
        "The debts could top 2 billion dinars.",
        "The debts could top 3 billion dinars.",
    ),
    (
        "اشترى حصة الشريك وهي 40 بالمئة ليملك 100 بالمئة من الشركة.",
        "He bought the partner's 40 percent and so has full ownership of the firm.",
        "He bought the partner's 40 percent and so has 90 percent of the firm.",
    ),
    (
        "فقد باع المصنع سلعا بقيمة 8 ملايين يورو منها 5 ملايين من الورق.",
        "The plant sold goods worth 8 million euros, paper making up 5 million of that.",
        "The plant sold goods worth 8 million euros, paper making up 6 million of that.",
    ),
    (
        "تسارع النمو إلى 2.3% من 2.1%.",
        "Growth picked up to 2.3%, from 2.1%.",
        "Growth picked up to 2.1%, from 2.3%.",
    ),
    (
        "تغلب الوحدة على ضيفه بخماسية مقابل هدفين.",
        "Al-Wahda saw off their visitors 5-2.",
        "Al-Wahda saw off their visitors 5-1.",
    ),
    (
        "تدير الشبكة الآن أكثر من 700 محطة.",
        "The network, once under state control, now runs more than 700 stations around the country.",
        "The network, once under state control, now runs 700 stations around the country.",
    ),
    (
        "زار المفتشون أكثر من (3000) مزرعة.",
        "Inspectors visited more than 3,000 farms.",
        "Inspectors visited under 3,000 farms.",
    ),
    (
        "يواجه المصنع غرامة تصل إلى 90 ألف يورو.",
        "The plant could be fined up to 90,000 euros.",
        "The plant could be fined 90,000 euros.",
    ),
    (
        "افتتحت السلسلة ثلاث نقاط بيع جديدة.",
        "The chain opened three new outlets.",
        "The chain opened four new outlets.",
    ),
    (
        "لعب للفريق عام 2011، حتى عام 2014.",
        "He played for the side from 2011 until 2014.",
        "He played for the side from 2011 until 2015.",
    ),
    (
        "استقال المدير في 3 مايو بعد أن رفضت النقابة عرض الإدارة.",
        "The director resigned on May 3 after the union turned down the management's offer.",
        "The director resigned on May 3 before the union turned down the management's offer.",
    ),
    (
        "استقال المدير في 3 مايو بعد أن رفضت النقابة عرض الإدارة.",
        "The union had turned down the management's offer before the director resigned on May 3.",
        "The union turned down the management's offer before the director resigned on May 4.",
    ),
    (
        "فاز المرشح بانتخابات 2016.",
        "The candidate won the election of 2016.",
        "The candidate lost the election of 2016.",
    ),
    (
        "فاز الاتحاد في نهائي 2016.",
        "The 2016 final was lost to Al-Ittihad.",
        "Al-Ittihad lost the 2016 final.",
    ),
    (
        "أعلن شراء حصة بقيمة 40 مليون درهم.",
        "He announced that he had bought a stake worth 40 million dirhams.",
        "He announced that he had sold a stake worth 40 million dirhams.",
    ),
    (
        "التوقعات الجديدة أعلى من 4.2% المسجلة في 2017.",
        "The new forecast is above the 4.2% of 2017.",
        "The new forecast is below the 4.2% of 2017.",
    ),
    (
        "ويقل معدل النمو قليلا عن معدل الربع الأول الذي بلغ 7.1%.",
        "Growth was slightly lower than the first quarter's 7.1%.",
        "Growth was slightly higher than the first quarter's 7.1%.",
    ),
    (
        "الأسعار هنا أعلى بنسبة 40 بالمئة منها في الجوار.",
        "Prices here are 40 percent higher than next door.",
        "Prices here are 40 percent lower than next door.",
    ),
    (
        "يتوقع البنك أن يبلغ معدل النمو 3.4% في 2019.",
        "The bank expects the economy to grow 3.4% in 2019.",
        "The bank expects the economy to shrink 3.4% in 2019.",
    ),
    (
        "طرح البنك ورقة من فئة 20 جنيها.",
        "The bank has issued a 20-pound note.",
        "The bank has issued a 200-pound note.",
    ),
    (
        "تقام المباراة ظهر الأربعاء عند الساعة الثانية.",
        "The match is on Wednesday at 2pm.",
        "The match is on Wednesday at 2am.",
    ),
    (
        "غادر 40 حافلة في وقت متأخر السبت.",
        "Forty buses left late on Saturday.",
        "Forty buses left early on Saturday.",
    ),
    (
        "خسر المنتخب نهائي 2011 أمام مصر.",
        "The side lost the 2011 final to Egypt.",
        "The side beat Egypt in the 2011 final.",
    ),
    (
        "بلغ عدد المشتركين 3 ملايين، وهو أقل من التوقعات.",
        "It had 3 million subscribers, fewer than had been expected.",
        "It had 3 million subscribers, more than had been expected.",
    ),
    (
        "هبطت العملة 12 بالمئة لأن البنك لا يريد رفع أسعار الفائدة.",
        "The currency fell 12 percent as the bank does not want to raise interest rates.",
        "The currency fell 12 percent as the bank does not want to cut interest rates.",
    ),
    (
        "العملة فقدت 60% من قيمتها منذ 2015.",
        "The currency has lost 60% of its value since 2015.",
        "The currency has fallen to 60% of its value since 2015.",
    ),
    (
        "يهدف إلى خفض الديون من 21 بالمئة حاليا إلى 14 بالمئة.",
        "It aims to cut debts, now at 21 percent, to 14 percent.",
        "It aims to cut debts, now at 21 percent, by 14 percent.",
    ),
    (
        "بيعت حصص في 4 بنوك.",
        "Stakes in four state-owned banks were sold.",
        "Stakes in five state-owned banks were sold.",
    ),
    (
        "فاز الضيوف بثلاثية نظيفة.",
        "The visitors won with three unanswered goals.",
        "The visitors won with two unanswered goals.",
    ),
    (
        "تروي القطع 9 قصص من القرنين العشرين والحادي والعشرين.",
        "The pieces tell nine stories of the 20th and 21st centuries.",
        "The pieces tell nine stories of the 19th and 20th centuries.",
    ),
    (
        "ارتفع الإنتاج ست مرات إلى 8 مليارات متر مكعب.",
        "Output rose sixfold to 8 billion cubic metres.",
        "Output rose sixfold to 9 billion cubic metres.",
    ),
    (
        "قتل 30 طفلا في الهجوم.",
        "Thirty children died in the attack.",
        "Thirty children were wounded in the attack.",
    ),
    (
        "سجل 37 هدفا هذا الموسم.",
        "He has scored 37 times this season.",
        "He has 37 assists this season.",
    ),
    (
        "وفر المصنع 250 وظيفة في المدينة.",
        "The plant has created 250 jobs in the town.",
        "The plant has cut 250 jobs in the town.",
    ),
    (
        "تعتزم الشركة إنفاق 90 مليون درهم.",
        "The company plans to spend 90 million dirhams.",
        "The company plans to earn 90 million dirhams.",
    ),
    (
        "قد انضم اللاعب للنادي في 2013 وسجل له 40 هدفا.",
        "The player joined the club in 2013 and has 40 goals for it.",
        "The player left the club in 2013 and has 40 goals for it.",
    ),
    (
        "بلغ الفائض 9 ملايين بزيادة 20% عن يونيو 2017، الذي بلغ خلاله 7.5 مليون.",
        "The surplus came to 9 million, up 20% from 7.5 million in June 2017.",
        "The surplus came to 9 million, down 20% from 7.5 million in June 2017.",
    ),
    (
        "نما السوق 3.1 في المئة مقارنة بـ 11.4 في المئة في أمريكا اللاتينية و9.2 في المئة في الجوار.",
        "The market grew 3.1%, against 9.2% next door and 11.4% in Latin America.",
        "The market grew 3.1%, against 11.4% next door and 9.2% in Latin America.",
    ),
    (
        "صوت ستة أعضاء لصالح القرار مقابل ثلاثة عارضوه.",
        "Six members backed the decision; three dissented.",
        "Three members backed the decision; six dissented.",
    ),
    (
        "ستسير 90 في المئة من الرحلات الطويلة و70 في المئة من القصيرة.",
        "It will run 90% of long-haul flights and 70% of short-haul ones.",
        "It will run 70% of long-haul flights and 90% of short-haul ones.",
    ),
    (
        "قالت مية الزواري إن 30 عضوا حضروا.",
        "Maya Zouari said 30 members had come.",
        "Maya Zouari said 40 members had come.",
    ),
    (
        "سجل المهاجم هدفه الـ29 بعدما تقدم بفارق هدف على المغربي سامي العلمي.",
        "The striker scored his 29th goal, moving one goal ahead of Morocco's Sami El Alami.",
        "The striker scored his 28th goal, moving one goal ahead of Morocco's Sami El Alami.",
    ),
]


@pytest.mark.parametrize(("arabic", "right", "wrong"), CASES)
def test_right(arabic: str, right: str, wrong: str) -> None:
    """Whether the free rendering raises no error, and the wrong one does."""
    assert check(arabic, right).findings == ()
    assert check(arabic, wrong).findings
