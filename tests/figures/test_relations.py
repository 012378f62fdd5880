"""Relations of figures that a translation must keep: direction, role in a change, half of the day, shares."""

from __future__ import annotations

import pytest

from generator.figures import check

WRONG = {
    "direction": [
        (
            "كان المعدل 1.4 درجة مئوية فوق مستويات القرن الماضي",
            "The average was 1.4 degrees Celsius below last century's levels",
            "The average was 1.4 degrees Celsius above last century's levels",
        ),
        (
            "عبر المعبر 40 ألف مسافر أي بتراجع قدره 7 بالمئة عن سنة 2019",
            "40,000 people crossed, 7 percent more than in 2019",
            "40,000 people crossed, 7 percent fewer than in 2019",
        ),
        (
            "تعهدوا بـ3 ملايين دولار أي أقل بنحو الثلث من المطلوب",
            "They pledged $3 million, about a third more than was needed",
            "They pledged $3 million, about a third less than was needed",
        ),
        (
            "بلغت النسبة 41 بالمائة مقابل 44 بالمائة السنة الماضية",
            "The rate was 41 percent, up from 44 percent last year",
            "The rate was 41 percent, down from 44 percent last year",
        ),
        (
            "بلغ السعر 18 دولارا وهو أدنى مستوى منذ 2004",
            "The price was $18, its highest since 2004",
            "The price was $18, its lowest since 2004",
        ),
        ("تراجعت مبيعات السيارات 8 في المئة", "Car sales were up 8 percent", "Car sales were down 8 percent"),
        (
            "أغلق المؤشر على انخفاض قدره 120 نقطة",
            "The index closed 120 points higher",
            "The index closed 120 points lower",
        ),
        (
            "بلغت نسبة الإشغال 61 في المئة بزيادة أربع نقاط عن العام الماضي",
            "Occupancy was 61 percent, down four points on last year",
            "Occupancy was 61 percent, up four points on last year",
        ),
        (
            "عزا المصرف ذلك إلى نمو الودائع 7 في المئة",
            "The bank put this down to a 7 percent fall in deposits",
            "The bank put this down to a 7 percent rise in deposits",
        ),
        (
            "وانخفضت، خلال الأشهر الثمانية الأولى، بنسبة 12,4 بالمئة",
            "They were up 12.4 percent in the first eight months",
            "They were down 12.4 percent in the first eight months",
        ),
        (
            "هبط النفط من أعلى مستوى له في ستة أشهر",
            "Oil fell from its lowest level in six months",
            "Oil fell from its highest level in six months",
        ),
    ],
    "role in a change": [
        (
            "سيرتفع سعر التذكرة بـ300 مليم لتصبح بـ1900 مليم",
            "The ticket will go up to 300 millimes by 1,900 millimes",
            "The ticket will go up by 300 millimes to 1,900 millimes",
        ),
        (
            "ارتفع عدد المصابين من 1350 إلى 1427",
            "The number of injured rose from 1,350 to 1,472",
            "The number of injured rose from 1,350 to 1,427",
        ),
        (
            "خفضت الحكومة الدعم 300 مليون دينار إلى 1.2 مليار دينار",
            "The government cut subsidies to 300 million dinars from 1.2 billion dinars",
            "The government cut subsidies by 300 million dinars to 1.2 billion dinars",
        ),
        (
            "ارتفع عدد النازحين في الولايات الثلاث بسبب الفيضانات إلى 90 ألف شخص",
            "The number of displaced people rose by 90,000 because of the floods in the three states",
            "The number of displaced people rose to 90,000 because of the floods in the three states",
        ),
        (
            "زادت الواردات بنحو 15 في المئة",
            "Imports increased to about 15 percent",
            "Imports increased by about 15 percent",
        ),
        (
            "تراجع معدل البطالة من 9 في المئة إلى 7 في المئة",
            "Unemployment fell to 9 percent from 7 percent",
            "Unemployment fell to 7 percent from 9 percent",
        ),
    ],
    "role of a level": [
        (
            "ارتفعت البطالة إلى 14,6 في المئة مسجلة زيادة بـ0,3 نقطة",
            "Unemployment rose by 14.6 percent, up 0.3 points",
            "Unemployment rose to 14.6 percent, up 0.3 points",
        ),
        (
            "قفز السعر إلى 90 دولارا محققا صعودا بنسبة 2 في المئة",
            "The price jumped by 90 dollars, gaining 2 percent",
            "The price jumped to 90 dollars, gaining 2 percent",
        ),
        (
            "يمكن زيادة سعة القاعة حتى 900 مقعد",
            "The hall's capacity can be increased by 900 seats",
            "The hall's capacity can be increased to 900 seats",
        ),
        (
            "تراجعت الودائع إلى 27.318 مليون يورو مقابل 29.404 مليون يورو",
            "Deposits fell by 27.318 million euros from 29.404 million euros",
            "Deposits fell to 27.318 million euros from 29.404 million euros",
        ),
        (
            "ارتفع عدد الأعضاء إلى 8 آلاف مقارنة مع 6 آلاف في أيار",
            "Membership reached 8,000, up by 6,000 from May",
            "Membership rose to 8,000 from 6,000 in May",
        ),
    ],
    "whose a figure is": [
        (
            "لم ينجح سوى 14 تلميذا من أصل 90",
            "Only 90 of the 14 pupils passed",
            "Only 14 of the 90 pupils passed",
        ),
        (
            "من بين الجرحى الثلاثين تسعة في حالة خطرة",
            "Of the nine injured, 30 are in danger",
            "Of the 30 injured, nine are in danger",
        ),
        (
            "وكان عمر الضحية الأصغر 9 أشهر",
            "The oldest victim was nine months old",
            "The youngest victim was nine months old",
        ),
        (
            "لقي أربعة ركاب من حافلة واحدة حتفهم وأصيب تسعة آخرون",
            "Nine passengers of one bus were killed and four other people hurt",
            "Four passengers of one bus were killed and nine other people hurt",
        ),
        (
            "يعارض 41 بالمئة الخطة مقابل 52 بالمئة يؤيدونها",
            "The plan has 41 percent in favour and 52 percent against",
            "The plan has 52 percent in favour and 41 percent against",
        ),
        (
            "نقل 9 جرحى إلى المستشفى غادره منهم 4",
            "Four injured were taken to hospital, nine of whom have left",
            "Nine injured were taken to hospital, four of whom have left",
        ),
        (
            "توفي طفل في السادسة من عمره إثر سقوطه من الطابق الثالث",
            "A three-year-old boy died after falling from the sixth floor",
            "A six-year-old boy died after falling from the third floor",
        ),
        (
            "الجائزة الأولى وقدرها 9 آلاف دولار للرواية المصرية والثانية وقدرها 6 آلاف دولار للسورية",
            "The first prize of $9,000 went to the Syrian novel and the second of $6,000 to the Egyptian one",
            "The first prize of $9,000 went to the Egyptian novel and the second of $6,000 to the Syrian one",
        ),
        ("يعاني 3 ملايين طفل الجوع", "Three million adults go hungry", "Three million children go hungry"),
        (
            "سجلت إربد 41 حالة والزرقاء 37 حالة والكرك 15 حالة",
            "Karak recorded 15 cases, Irbid 37 and Zarqa 41",
            "Karak recorded 15 cases, Zarqa 37 and Irbid 41",
        ),
        (
            "يشكل اليونانيون 27% من الركاب والبولنديون 31%",
            "Of the passengers, 27% are Polish and 31% Greek",
            "Of the passengers, 31% are Polish and 27% Greek",
        ),
        (
            "تغطي الشبكة 62% من الطلب الفرنسي و48% من الطلب الإسباني",
            "The network covers 62% of Spanish demand and 48% of French demand",
            "The network meets 48% of Spanish demand and 62% of French demand",
        ),
        (
            "انتقلت نسبة الفقر من 19 في المائة إلى 16 في المائة",
            "Poverty moved to 19 percent from 16 percent",
            "Poverty stood at 16 percent, from 19 percent",
        ),
        (
            "يوفر المصنع 700 فرصة خلال الإنشاء و250 فرصة في التشغيل",
            "The plant will bring 700 jobs in operation and 250 during construction",
            "The plant will bring 250 jobs in operation and 700 during construction",
        ),
        (
            "أضاف المرسوم 30 مقعدا معينا إلى البرلمان",
            "The decree added 30 elected seats to parliament",
            "The decree added 30 appointed seats to parliament",
        ),
    ],
    "half of the day": [
        ("وقعت الهزة عند الساعة 4.52 بتوقيت غرينتش", "It struck at 4.52 pm GMT", "It struck at 4.52 am GMT"),
        (
            "وقع الحادث صباح الأحد عند الساعة 9:20",
            "The accident was on Sunday at 9.20 p.m.",
            "The accident was on Sunday at 9.20 a.m.",
        ),
        ("تقلع الطائرة الساعة 3 بعد الظهر", "The plane leaves at 03:00", "The plane leaves at 15:00"),
        ("تبدأ المباراة في الساعة 20:45", "The match starts at 8.45am", "The match starts at 8.45pm"),
        ("يبدأ الحظر عند منتصف الليل", "The curfew begins at noon", "The curfew begins at midnight"),
        (
            "تفتح المتاجر من التاسعة صباحا حتى التاسعة مساء",
            "Shops are open from 9 p.m. to 9 a.m.",
            "Shops are open from 9 a.m. to 9 p.m.",
        ),
        (
            "انفجرت القنبلة فجر الجمعة",
            "The bomb went off on Friday evening",
            "The bomb went off at dawn on Friday",
        ),
    ],
    "share of each": [
        (
            "يتقاسم الفائزان جائزة قدرها 80 ألف يورو مناصفة",
            "The two winners each get 80,000 euros",
            "The two winners share 80,000 euros",
        ),
        (
            "حكم على المتهمين بغرامة 5 آلاف دينار لكل منهم",
            "The defendants were fined 5,000 dinars between them",
            "The defendants were fined 5,000 dinars each",
        ),
        (
            "وزعت المساعدات وقيمتها 3 ملايين دولار بالتساوي على أربع محافظات",
            "Aid worth $3 million went to each of four provinces",
            "Aid worth $3 million was divided evenly among four provinces",
        ),
    ],
    "thing that is counted": [
        (
            "أصيب 14 عاملا ونقل 3 مسعفين إلى المستشفى",
            "Fourteen paramedics were injured and 3 workers taken to hospital",
            "Fourteen workers were injured and 3 paramedics taken to hospital",
        ),
        (
            "التقى الوزير ممثلين عن 17 شركة",
            "The minister met 17 representatives of companies",
            "The minister met representatives of 17 companies",
        ),
        (
            "سجنت المحكمة ستة متهمين وبرأت تسعة آخرين",
            "The court jailed nine others and acquitted six defendants",
            "The court jailed six defendants and acquitted nine others",
        ),
        ("افتتحت الشركة متجرين جديدين", "The company opened new stores", "The company opened two new stores"),
    ],
    "bound": [
        (
            "لم تتجاوز مساحة الأراضي الزراعية المروية 30 في المئة",
            "Irrigated farmland made up more than 30 percent",
            "Irrigated farmland made up no more than 30 percent",
        ),
        ("في أقل من ثلاث سنوات", "in over three years", "in under three years"),
        ("قتل 25 شخصا", "More than 25 people were killed", "25 people were killed"),
        ("أصيب أكثر من 60 شخصا", "About 60 people were injured", "More than 60 people were injured"),
        ("ما لا يقل عن 12 قتيلا", "around 12 dead", "at least 12 dead"),
        ("أقل من 5 في المئة", "some 5 percent", "under 5 percent"),
    ],
    "part of a period": [
        (
            "انخفض الإنتاج في الأشهر السبعة الأولى من 2018",
            "Output fell in the last seven months of 2018",
            "Output fell in the first seven months of 2018",
        ),
    ],
    "place": [
        (
            "انتشلت 12 جثة قبالة السواحل الجنوبية",
            "12 bodies were found off the northern coast",
            "12 bodies were found off the southern coast",
        ),
    ],
    "before and after": [
        ("تغلق المنصة قبل 15 مايو", "The platform closes after May 15", "The platform closes before May 15"),
        ("يستمر العرض حتى عام 2027", "The show has run since 2027", "The show runs until 2027"),
        ("المبنى مغلق منذ عام 2011", "It was closed until 2011", "It has been closed since 2011"),
    ],
    "ends of a range": [
        ("بين 20 و30 في المئة", "between 30 and 20 percent", "between 20 and 30 percent"),
        ("أعمارهم من 8 إلى 15 عاما", "aged 15 to 8", "aged 8 to 15"),
    ],
    "sign": [
        ("هبطت الحرارة إلى درجتين تحت الصفر", "It was two degrees", "It was minus two degrees"),
        ("سجل المؤشر -2.1 في المئة", "The index stood at 2.1 percent", "The index was down 2.1 percent"),
        ("بلغت الحرارة -4 درجات مئوية", "It was 4 degrees Celsius", "It was -4 degrees Celsius"),
    ],
    "half and double": [
        ("تراجع الإنتاج إلى النصف في 2024", "Output doubled in 2024", "Output was halved in 2024"),
    ],
    "unit given to another figure": [
        (
            "تبلغ مساحة المحمية 640 كيلومترا مربعا وتضم 12 بحيرة",
            "The reserve covers 12 square kilometres and has 640 lakes",
            "The reserve covers 640 square kilometres and has 12 lakes",
        ),
    ],
}
RIGHT = [
    ("بلغ الرصيد 64 مليونا بزيادة بلغت 3 ملايين", "The balance rose by 3 million to 64 million"),
    (
        "احتجوا على خفض بدل كان يصرف بواقع 300 فلس لكل ساعة",
        "They protested against the cut in an allowance that had been paid at 300 fils an hour",
    ),
    ("نجا ركاب الحافلة الـ48 جميعا", "All 48 passengers survived"),
    ("وأصيب خمسة وثلاثون اليوم", "Thirty-five were wounded today"),
    ("صوتت للقرار 118 دولة", "The resolution received 118 votes"),
    ("يتسع المسرح لـ400 مقعد للرجال و150 مقعدا للنساء", "The theatre seats 400 men and 150 women"),
    (
        "رفعت الوزارة سعر اللتر إلى 12.5 جنيه",
        "A litre costs 12.5 pounds after the ministry's increase",
    ),
    (
        "من أصل 900 محطة أغلقت 210 محطات وبقيت 690 مفتوحة",
        "Some 690 of the 900 stations stayed open, and 210 closed",
    ),
    (
        "غادر الميناء 18 سفينة ووصلت إليه 23 سفينة",
        "Twenty-three ships arrived at the port and 18 left",
    ),
    ("لم ترتفع الأسعار 5 في المئة كما كان متوقعا", "Prices did not fall by 5 percent as expected"),
    (
        "انخفض العجز بينما بلغت الإيرادات 40 مليون دينار",
        "The deficit fell as revenue reached 40 million dinars",
    ),
    ("قلصت الشركة خسائرها إلى 3 ملايين يورو", "The company's losses narrowed to 3 million euros"),
    ("انتقلت النسبة من 5 إلى 7 في المئة", "The share went from 5 to 7 percent"),
    ("زاد عن حاجته 20 طنا", "There were 20 tonnes more than needed"),
    ("عقد الاجتماع مساء الثلاثاء", "The meeting was held on Tuesday afternoon"),
    ("وصل ليل الخميس", "He arrived on Thursday evening"),
    ("عند الساعة الثانية بعد منتصف الليل", "at two in the morning"),
    ("الساعة 12 ظهرا", "at noon"),
    ("دفعت كل أسرة 200 درهم من المبلغ المشترك", "Each family paid 200 dirhams of the shared amount"),
    ("خصص 50 مليونا لكل محافظة بالتساوي", "Each province got an equal 50 million"),
    ("يبدأ العمل به اعتبارا من 2028", "It takes effect in 2028"),
    ("بعد خمسة أيام", "five days later"),
    ("قرابة 300 شخص", "about 300 people"),
    ("صدرت بحقه 4 مذكرات", "He was wanted under four warrants"),
    ("رفع الفائدة 100 نقطة أساس", "It raised rates by one percentage point"),
    ("التقى 17 شركة", "He met 17 companies"),
    ("إضافة 3600 ميجاوات جديدة", "3,600 new megawatts"),
    ("وصلت 5 حافلات و20 سيارة إسعاف", "Twenty ambulances and five buses arrived"),
    ("تضم 29 من أصل 35 عضوا", "It has 29 of the 35 members"),
    ("راجع 400 مريض 6 أطباء", "Six doctors saw 400 patients"),
    ("في غضون ثانيتين أو 3", "in two or three seconds"),
]


@pytest.mark.parametrize(
    ("ar", "wrong", "right"), [example for examples in WRONG.values() for example in examples]
)
def test_a_relation_that_changed_is_an_error_and_one_that_was_kept_is_not(
    ar: str, wrong: str, right: str
) -> None:
    assert check(ar, wrong).findings
    assert [finding.explain() for finding in check(ar, right).findings] == []


@pytest.mark.parametrize(("ar", "en"), RIGHT)
def test_words_for_another_relation_nearby_change_nothing(ar: str, en: str) -> None:
    assert [finding.explain() for finding in check(ar, en).findings] == []
