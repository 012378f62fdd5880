"""What a figure measures: labels where the construction is certain, and none elsewhere."""

from __future__ import annotations

import pytest

from generator.figures import check, extract
from generator.figures.key.figure_span import verbatim
from generator.figures.key.measured_thing import counted, label, measure
from generator.figures.key.rank import key_figures
from generator.figures.lexicon.measures import fates, measure_nouns
from generator.figures.lexicon.word_lists import word_list
from generator.model import Wording

ARABIC = [
    ("بلغت صادرات الزيتون 40 مليون دينار في مارس.",
     ["صادرات الزيتون"]),
    ("تراجع عجز الميزانية إلى 3 مليارات درهم.",
     ["عجز الميزانية"]),
    ("تراجع عجز الميزانية بنسبة 12 بالمئة.",
     ["تراجع عجز الميزانية"]),
    ("وارتفعت ودائع العملاء إلى أكثر من 180 مليار ريال.",
     ["ودائع العملاء"]),
    ("أعلن مصرف الواحة ارتفاع صافي أرباحه بنسبة 12.5% أمس.",
     ["ارتفاع صافي أرباحه"]),
    ("وبموجب الزيادة بلغ ثمن لتر الغازوال 12.80 درهماً.",
     ["ثمن لتر الغازوال"]),
    ("حققت الشركة أرباحاً بلغت 780 مليون درهم في العام الماضي.",
     ["أرباح"]),
    ("اتسع العجز التجاري للبلاد خلال الربع الأول، ليبلغ 900 مليون دينار.",
     ["العجز التجاري للبلاد"]),
    ("ارتفعت عائدات السياحة بنسبة 8 بالمئة، حيث بلغت قيمتها 5 مليارات درهم.",
     ["ارتفاع عائدات السياحة", "عائدات السياحة"]),
    ("سجلت واردات القمح ارتفاعا بنسبة 9 بالمئة.",
     ["ارتفاع واردات القمح"]),
    ("بلغ الإنتاج 5 ملايين برميل مقابل 4 ملايين برميل قبل عام.",
     ["الإنتاج", "الإنتاج"]),
    ("نمت صادرات الزيت بنسبة 5 بالمئة والصناعات التقليدية بنسبة 6 بالمئة.",
     ["ارتفاع صادرات الزيت", "ارتفاع الصناعات التقليدية"]),
    ("بلغت قيمة القروض والودائع على التوالي 5 مليارات ريال و7 مليارات ريال.",
     ["قيمة القروض", "الودائع"]),
    ("تم تصدير 30 ألف طن من البرتقال.",
     ["صادرات البرتقال"]),
    ("باعت الضيعة 12 طنا من العسل بقيمة 90 ألف درهم.",
     ["العسل", "قيمة العسل"]),
    ("وافق المجلس على تمويل مشروع الجسر بكلفة 7 ملايين يورو.",
     ["كلفة"]),
    ("وقعت الشركة صفقة بقيمة 11 مليون جنيه.",
     ["صفقة"]),
    ("حولت الشركة 1.5 مليار دولار من صافي الدخل إلى الاحتياطي.",
     ["صافي الدخل"]),
    ("دفع المتحف 4 ملايين يورو لشراء لوحة نادرة.",
     ["شراء لوحة نادرة"]),
    ("ارتفع النفط إلى 80 دولارا للبرميل.",
     ["النفط"]),
    ("تراجعت الأسهم 2 بالمئة.",
     ["انخفاض الأسهم"]),
    ("قال الوزير يوم الثلاثاء إن 40 بالمئة من الطلاب غابوا.",
     [""]),
    ("وأيد 32% من الناخبين ذلك.",
     [""]),
    ("قالت ليلى حداد إنها دفعت 300 دولار.",
     [""]),
    ("تليها مصر 40 مليون دولار.",
     [""]),
    ("وحقق القطاع نموا بنسبة 3 بالمئة مقارنة بالعام الماضي.",
     ["نمو القطاع"]),
    ("يمثل القطاع 7 بالمئة من الناتج الداخلي الخام.",
     ["حصة من الناتج الداخلي الخام"]),
    ("تسلم الفريق جائزة مالية قدرها 10 ملايين ريال.",
     ["جائزة"]),
    ("حكم القضاء عليه بغرامة 5000 درهم.",
     ["غرامة"]),
    ("وأظهرت هذه الأرقام أن واردات هذا القطاع بلغت 5 ملايين دينار.",
     [""]),
    ("أدى الحريق إلى مقتل 12 شخصا وإصابة 30 آخرين.",
     ["القتلى", "الجرحى"]),
    ("لقي 15 عاملا مصرعهم.",
     [""]),
    ("لقي 15 شخصا مصرعهم في الفيضان.",
     ["القتلى"]),
    ("أعلنت الوزارة وفاة وإصابة 8 أشخاص.",
     ["القتلى والجرحى"]),
    ("أدى القصف إلى مقتل أو إصابة 8 جنود.",
     ["القتلى والجرحى"]),
    ("سقط 20 شخصا بين قتيل وجريح.",
     ["القتلى والجرحى"]),
    ("لقي 4 أشخاص مصرعهم وأصيب 187 آخرون بجروح.",
     ["القتلى", "الجرحى"]),
    ("وأوضحت أن شخصين توفيا وأصيب 6 آخرون.",
     ["الوفيات", "المصابون"]),
    ("سجلت الوزارة 31 إصابة بالكوليرا و3 حالات وفاة.",
     ["الإصابات", "الوفيات"]),
    ("وقال إن العدد بلغ 13 إصابة في المحافظة.",
     ["المصابون"]),
    ("وانخفض إنتاج البلاد نحو 200 ألف برميل يوميا ليصل إلى 4 ملايين برميل يوميا.",
     ["انخفاض إنتاج البلاد", "إنتاج البلاد"]),
    ("جاءت الزيادة من الجزيرة، يليها الساحل، ثم أنغولا بارتفاع بلغ 79 ألف برميل.",
     [""]),
    ("وتحسنت النتائج بزيادة في عدد الناجحين بلغت 32 ألفا.",
     ["زيادة في عدد الناجحين"]),
    ("وشكلت نسبة نجاح الإناث 70 بالمئة من مجموع المشاركات.",
     ["نسبة نجاح الإناث"]),
    ("وزادت عن السنة الماضية التي سجلت نسبة 55 في المائة.",
     [""]),
    ("ارتفع الرقم القياسي بنسبة 2% وارتفاعا طفيفا نسبته 0.07%.",
     ["ارتفاع الرقم القياسي", ""]),
    ("وأوضح أن الواردات دون احتساب الطاقة قد ارتفعت بنسبة 16 بالمئة.",
     ["ارتفاع الواردات دون احتساب الطاقة"]),
    ("وانخفضت صادراتها إلى 4 آلاف برميل، فيما عززت جارتها المدد بنحو 100 برميل ليصل إلى 9 آلاف برميل.",
     ["صادرات", "", ""]),
    ("وتجاوزت 12 قائمة نسبة الحسم.",
     [""]),
    ("أسفر الحادث عن مقتل طفل وجرح 3 نساء.",
     ["الجرحى"]),
    ("وسجلت البلاد 5 وفيات بالحصبة.",
     ["الوفيات"]),
    ("اعتقلت الشرطة 9 أشخاص.",
     ["المعتقلون"]),
    ("تعتزم الشركة إغلاق 94 فرعا.",
     ["إغلاق فروع"]),
    ("بلغ عدد الزوار 3 آلاف زائر.",
     ["عدد الزوار"]),
    ("وقدرت السلطات عدد المتظاهرين بألفين.",
     ["عدد المتظاهرين"]),
    ("سجلت الوزارة 400 حالة جديدة.",
     ["حالة جديدة"]),
    ("اعتقل ستة أعضاء من الحرس البلدي.",
     ["المعتقلون"]),
    ("يعمل في المصنع 300 شخص.",
     [""]),
    ("فاز الفريق ثلاث مرات متتالية.",
     [""]),
    ("قالت سارة نجم، 34 عاما، إنها سعيدة.",
     ["عمر سارة نجم"]),
    ("وقال اللاعب البالغ من العمر 28 عاما إنه باق.",
     ["عمر اللاعب"]),
    ("ستغلق الشركة 94 فرعا.",
     ["إغلاق فروع"]),
    ("استقبل الفندق 300 سائح.",
     ["استقبال سياح"]),
    ("سجل المهاجم 9 أهداف.",
     ["تسجيل أهداف"]),
    ("تضم القاعة 94 فرعا.",
     [""]),
    ("الصادرات ارتفعت بنسبة 5 بالمئة.",
     ["ارتفاع الصادرات"]),
    ("صادرات البلاد قد تنخفض بواقع 300 ألف برميل.",
     ["انخفاض صادرات البلاد"]),
    ("نسبة البطالة في هذه المنطقة تقدر بأكثر من 18 بالمئة.",
     ["نسبة البطالة"]),
    ("يقع المصنع على بعد 72 كيلومترا من العاصمة.",
     ["المسافة من العاصمة"]),
    ("قتل اثنان من أفراد الحرس.",
     ["القتلى"]),
    ("حضر ستة من زعماء الكتل.",
     ["زعماء الكتل"]),
    ("وقال حداد (63 عاما) إنه باق.",
     ["عمر حداد"]),
    ("وأعلنت الشركة أن أرباحها بلغت 3 ملايين دينار.",
     ["أرباح"]),
    ("توفي إثر أزمة في القلب، 51 عاما.",
     [""]),
    ("وبلغ عدد الحالات المعلن عنها 20 حالة على الأقل.",
     ["عدد الحالات المعلن عنها"]),
    ("تجاوزت حصة الشركة من السوق 30 %.",
     ["حصة الشركة من السوق"]),
    ("يبلغ عدد المستخدمين يوميا 320 مليون مستخدم.",
     ["عدد المستخدمين"]),
    ("وسجل تصدير 122 ألف طن.",
     ["صادرات"]),
    ("زادت واردات النفط (5 ملايين دينار) والمواد المكررة (6 ملايين دينار).",
     ["واردات النفط", "واردات المواد المكررة"]),
    ("تعتزم الشركة إغلاق ثلث فروعها.",
     ["إغلاق فروع"]),
    ("وتراجع سعر صرف الدينار إلى 3.05 مقابل الدولار.",
     [""]),
    ("ويعاني 23 بالمئة من السكان من الفقر.",
     [""]),
    ("وزاد الدين العام إلى 72 بالمئة من الناتج المحلي.",
     ["الدين العام"]),
    ("وزادت الصادرات العام الماضي إلى 5 ملايين دينار.",
     ["الصادرات"]),
    # a subject from which asides part the figure
    ("نمت صادرات البلاد من الزيت وتوابعه لنهاية مارس الماضي 2.8% لتصل إلى 257 مليون دينار.",
     ["ارتفاع صادرات البلاد من الزيت وتوابعه", "صادرات البلاد من الزيت وتوابعه"]),
    ("وذكرت أن صادرات البلاد إلى دول الجوار بلغت 9 ملايين دينار (نحو 3 ملايين دولار).",
     ["صادرات البلاد إلى دول الجوار"] * 2),
    ("وأضافت أن إجمالي الصادرات إلى الدول العربية (باستثناء دول الخليج) بلغ 5 ملايين دينار.",
     ["إجمالي الصادرات إلى الدول العربية"]),
    ("حيث بلغت القيمة الإجمالية للصادرات ما مجموعه 344 مليون دولار.",
     ["القيمة الإجمالية للصادرات"]),
    ("بلغ عدد السياح الذين زاروا الجزيرة خلال يوليو 130 ألف سائح.",
     ["عدد السياح الذين زاروا الجزيرة"]),
    ("وبلغ متوسط النقاط التي حققها 5.6 نقاط.",
     ["متوسط النقاط التي حققها"]),
    ("سجلت صادرات القطاع تطورا سلبيا على غرار الطاقة بنسبة 4 بالمئة.",
     [""]),
    ("وأظهرت الأرقام ارتفاع احتياطي البلاد من الذهب خلال أسبوع بنسبة 0.7%.",
     ["", "ارتفاع احتياطي البلاد من الذهب"]),
    # whose a measure with a pronoun is
    ("ضربت الساحل الأمواج التي بلغ ارتفاعها ستة أمتار.",
     ["ارتفاع الأمواج"]),
    ("وهي الشركة التي بلغت أرباحها 5 ملايين دولار.",
     ["أرباح الشركة"]),
    ("ورفع الفريق رصيده إلى 40 نقطة.",
     ["رصيد الفريق"]),
    ("وبلغ وزنه عند ولادته 3.8 كيلوغرامات.",
     [""]),
    ("وقال مدير الشركة البالغ من العمر 50 عاما إنه باق.",
     ["عمر مدير الشركة"]),
    ("وقال اللاعب المصري البالغ من العمر 28 عاما إنه باق.",
     ["عمر اللاعب المصري"]),
    ("وقال اللاعب الذي يبلغ من العمر 28 عاما إنه باق.",
     ["عمر اللاعب"]),
    ("وأبدى نجم، البالغ من العمر 23 عاما، فرحته.",
     ["عمر نجم"]),
    ("وعندما فر الجميع، آزر سامي نجم، البالغ من العمر 23 عاما، رفاقه.",
     [""]),
    ("افتتحت البلدية جسرا معلقا بطول 200 متر.",
     ["طول جسر معلق"]),
    ("وفي الهاتف كاميرا بدقة 13 ميغابكسل.",
     ["دقة كاميرا"]),
    ("وبلغت أرباحه 5 ملايين ريال، لترتفع أرباحه بنسبة 18%.",
     ["أرباح", "ارتفاع أرباح"]),
    ("وامتد الحريق بسرعة ليلتهم نحو 5 آلاف فدان.",
     [""]),
    ("ارتفاع صافي دخل العمولات بمقدار 5 ملايين ريال، وصافي دخل الأتعاب بمقدار 2 مليون ريال.",
     ["ارتفاع صافي دخل العمولات", "ارتفاع صافي دخل الأتعاب"]),
    ("وأدى ذلك إلى خروج 800 شخص من صفوف الباحثين عن عمل.",
     [""]),
    ("وتمثل 70 بالمئة من المساحات المتوقع حصادها.",
     ["حصة من المساحات"]),
    ("وبلغت صابة الحبوب للموسم الحالي 5 ملايين طن.",
     ["صابة الحبوب"]),
    ("وكان مركز الزلزال على بعد 20 كم شمال المدينة.",
     [""]),
    ("حقق اللاعب نتيجة جيدة بتسجيل 11 من الأربع.",
     ["", ""]),
    ("تفرض البلاد ضرائب على ثمانين في المئة من السلع.",
     [""]),
    ("سقط بسرعة 90 كيلومترا في الساعة.",
     [""]),
    ("ويتحرك شمالا بسرعة 12 كيلومترا في الساعة.",
     [""]),
    ("وأكد طبيب القلب (51 عاما) ذلك.",
     ["عمر طبيب القلب"]),
    ("ويرفع المرسوم معاشات المتقاعدين 25 % هذا العام.",
     [""]),
    ("وتبلغ نسبة المشاركة في الاقتراع 25 %.",
     ["نسبة المشاركة في الاقتراع"]),
    ("ارتفعت مبيعات الزيت بنسبة 6 في المائة، وانخفضتمبيعات الخبز بنسبة 3 في المائة.",
     ["ارتفاع مبيعات الزيت", ""]),
    # what a figure shares with one before it
    ("بلغت الصادرات 242 مليون دولار، مقابل 238 مليون دولار، بزيادة قدرها 4 ملايين دولار.",
     ["الصادرات", "الصادرات", "زيادة الصادرات"]),
    ("وبلغ عددهم 29,323 سائحا، بارتفاع نسبته 12 في المئة.",
     ["عدد السياح", "ارتفاع عدد السياح"]),
    ("وصل الاحتياطي إلى 34 مليار دولار بنهاية مايو، وذلك مقابل 33 مليار دولار في أبريل.",
     ["الاحتياطي", "الاحتياطي"]),
    ("ارتفع الاحتياطي إلى 34 مليار دولار، بعدما وصل إلى 33 مليار دولار العام الماضي.",
     ["الاحتياطي", "الاحتياطي"]),
    ("انخفضت صادرات البلاد من النحاس 13% وصولا إلى 7 ملايين دينار والفوسفات بنسبة 20% لتبلغ 6 ملايين دينار.",
     ["انخفاض صادرات البلاد من النحاس", "صادرات البلاد من النحاس",
      "انخفاض صادرات البلاد من الفوسفات", "صادرات البلاد من الفوسفات"]),
    ("حقق المصرف نموا في أرباحه الصافية بقيمة 70 مليون دينار (107 بالمئة من الهدف).",
     ["نمو في أرباحه الصافية", ""]),
    ("وجاءت الجزيرة في المرتبة الثانية بـ 14 مليون سائح.",
     [""]),
]  # fmt: skip
ENGLISH = [
    ("Exports of dates rose 24%.",
     ["rise in exports of dates"]),
    ("Exports of dates rose 24% to $5 billion.",
     ["rise in exports of dates", "exports of dates"]),
    ("The trade deficit reached $900 million in March.",
     ["trade deficit"]),
    ("It posted a net profit of $5 million.",
     ["net profit"]),
    ("Net profit was $7 million, compared with $5 million a year earlier.",
     ["net profit", "net profit"]),
    ("It agreed a $70 billion takeover.",
     ["takeover"]),
    ("The cabinet approved a 10% increase in the salaries of state employees.",
     ["increase in the salaries of state employees"]),
    ("It took in nearly $1.5 billion in net income.",
     ["net income"]),
    ("The fire killed 12 people and injured 30 others.",
     ["people killed", "people injured"]),
    ("The fire killed or injured 12 people.",
     ["people killed or injured"]),
    ("Twelve people died of measles.",
     ["deaths"]),
    ("Twelve people were killed.",
     ["people killed"]),
    ("Police arrested nine people.",
     ["people arrested"]),
    ("Sara Najm, 34, said she was happy.",
     ["age of Sara Najm"]),
    ("The city recorded 400 new cases.",
     ["new cases"]),
    ("Some 58% of voters said no.",
     [""]),
    ("The volcano sits 45 miles from the capital.",
     ["distance from the capital"]),
    ("Bread prices are up 5% this year.",
     ["rise in bread prices"]),
    ("It was fined $5 million.",
     [""]),
    ("The company employs 300 people.",
     [""]),
    ("The project will cost $5 million.",
     ["cost of the project"]),
    ("They exported 36,000 tonnes of dates worth $180 million.",
     ["dates", "value of dates"]),
    ("The population of the city is 200,000.",
     ["population of the city"]),
    ("Unemployment rose to 12%.",
     ["unemployment"]),
    ("Inflation slowed to 3% from 4%.",
     ["inflation", "inflation"]),
    ("The bank’s shares closed up 1.8% on Tuesday.",
     ["rise in the bank’s shares"]),
    ("Shares fell 2%.",
     ["fall in shares"]),
    ("It won the title three consecutive times.",
     [""]),
    ("The company will close 94 branches.",
     ["branches to close"]),
    ("The hotel received 300 guests.",
     ["guests received"]),
    ("Some 300 cars were sold.",
     ["cars sold"]),
    ("The hall has 300 seats.",
     [""]),
    ("The team reached 3 finals.",
     [""]),
    ("Haddad, 63, said he would stay.",
     ["age of Haddad"]),
    ("The 35-year-old mother said no.",
     ["age of the mother"]),
    ("The bank raised its key interest rate by 50 basis points.",
     ["rise in key interest rate"]),
    ("Ten cyclones have maintained their status.",
     [""]),
    ("It lies within 200 miles of Phoenix.",
     [""]),
    ("Deposits and loans stood at $5 billion and $6 billion respectively.",
     ["", ""]),
    ("Imports and exports rose 5%.",
     [""]),
    ("Imports rose 5% while exports fell by 7%.",
     ["rise in imports", "fall in exports"]),
    ("The trade deficit widened to $9 million in the first quarter from $7 million a year earlier.",
     ["trade deficit", "trade deficit"]),
    ("Brent was trading at $71.",
     [""]),
    ("It lies 15 miles north of Nakhla lying on the road.",
     ["distance from Nakhla"]),
    # a subject from which asides part the figure
    ("Exports of olives and vegetables grew by 2.8% through the end of March to reach 257 million dinars.",
     ["rise in exports of olives and vegetables", "exports of olives and vegetables"]),
    ("Total exports to Arab countries (excluding oil) amounted to 9 million dinars (about $3 million).",
     ["total exports to Arab countries"] * 2),
    ("The number of tourists arriving from all countries of the wide world reached 4.9 million.",
     ["number of tourists arriving from all countries"]),
    ("His bond has been set at $350,000.",
     ["bond"]),
    ("A 7.1-magnitude earthquake struck the north.",
     ["earthquake"]),
    ("Oil made up 44% of the volume of exports.",
     ["share of volume of exports"]),
    ("Only 44% of them voted.",
     [""]),
    # what a figure shares with one before it
    ("Exports reached $9 million, against $5 million in 2015, an increase of 80%.",
     ["exports", "exports", "increase in exports"]),
    ("Exports rose by 14% in March, totaling $9 million, compared with about $8 million a year earlier.",
     ["rise in exports", "exports", "exports"]),
    ("It revealed a rise of 21% in the number of Saudi tourists.",
     ["rise in number of Saudi tourists"]),
    ("Reserves rose to $34 billion in January, after standing at $33 billion last year.",
     ["reserves", "reserves"]),
    ("Exports reached $9 million. It sold the house, an increase of 3%.",
     ["exports", ""]),
]  # fmt: skip


def labels(text: str, lang: str) -> list[str]:
    figures = extract(text, lang)
    return [label(text, figure, figures) for figure in figures if figure.key]


@pytest.mark.parametrize(("text", "named"), ARABIC)
def test_an_arabic_label_names_the_measure_or_there_is_none(text: str, named: list[str]) -> None:
    assert labels(text, "ar") == named


@pytest.mark.parametrize(("text", "named"), ENGLISH)
def test_an_english_label_names_the_measure_or_there_is_none(text: str, named: list[str]) -> None:
    assert labels(text, "en") == named


@pytest.mark.parametrize(
    ("text", "lang"), [*((t, "ar") for t, _ in ARABIC), *((t, "en") for t, _ in ENGLISH)]
)
def test_a_row_without_a_label_has_its_clause(text: str, lang: str) -> None:
    figures = extract(text, lang)
    for figure in figures:
        if figure.key:
            said = measure(text, figure, figures)
            assert said.text
            assert (said.wording is Wording.LABEL) == bool(label(text, figure, figures))


def test_no_other_figure_and_no_weekday_gets_into_a_label() -> None:
    for text, lang in [*((t, "ar") for t, _ in ARABIC), *((t, "en") for t, _ in ENGLISH)]:
        for named in labels(text, lang):
            assert not any(character.isdigit() for character in named)
            assert "الثلاثاء" not in named
            assert "Tuesday" not in named


def test_the_tables_of_measures_and_fates_have_no_word_twice() -> None:
    for language in ("arabic", "english"):
        assert not measure_nouns(language).keys() & fates(language).keys() - {"وفيات", "deaths"}
        assert not measure_nouns(language).keys() & word_list(
            "demonstrative", "level verb", language=language
        )


@pytest.mark.parametrize(
    ("plain", "vowelled"),
    [
        ("وبلغ الفائض 5 ملايين ريال.", "وَبَلَغَ الْفَائِضُ 5 مَلَايِينِ رِيَالٍ."),
        ("وبلغت أسعار الخبز 3 دنانير.", "وَبَلَغَتْ أَسْعَارُ الْخُبْزِ 3 دَنَانِيرَ."),
    ],
)
def test_a_vowelled_text_has_a_label_where_the_plain_one_has(plain: str, vowelled: str) -> None:
    assert all(labels(plain, "ar"))
    assert all(labels(vowelled, "ar"))


@pytest.mark.parametrize(
    ("text", "lang", "whole"),
    [
        ("كما أن الراتب المقترح للدور يصل إلى 900 ألف دولار سنوياً.", "ar", "يصل إلى 900 ألف دولار سنوياً"),
        ("فقد حولت ما يقرب من 1.5 مليار دولار من صافي الدخل.", "ar", "ما يقرب من 1.5 مليار دولار"),
        ("The salary offered for the role goes up to $900,000 a year.", "en", "up to $900,000 a year"),
        ("The strike called by the 160,000-member Screen Actors Guild.", "en", "160,000-member"),
    ],
)
def test_a_figure_is_quoted_with_its_bound_its_noun_and_its_rate(text: str, lang: str, whole: str) -> None:
    (figure,) = [figure for figure in extract(text, lang) if figure.key]
    assert verbatim(text, figure) == whole


def test_a_compound_is_counted_in_the_plural() -> None:
    text = "The 160,000-member union met 12 delegates."
    union, delegates = extract(text, "en")
    assert (counted(text, union), counted(text, delegates)) == ("members", "delegates")


def test_a_duration_that_only_says_when_is_no_key_figure() -> None:
    arabic = "ارتفعت الأرباح 5% قبل سنتين وخلال الأشهر التسعة الأولى من العام، واستمر العمل 33 شهراً."
    rows = key_figures([("s1", arabic, None, check(arabic, ""))])
    assert [row.verbatim for row in rows] == ["5%", "33 شهراً"]
