"""Forms of the news in which the two languages say one figure in ways of their own."""

from __future__ import annotations

import pytest

from generator.figures import check, extract

SAME = [
    ("كسب ربع مليون دولار", "She made a quarter of a million dollars"),
    ("كسبت 250 ألف دولار", "She made a quarter of a million dollars"),
    ("كلف المشروع ثلاثة أرباع مليار يورو", "The project cost three quarters of a billion euros"),
    ("نزح ربع مليون شخص", "A quarter of a million people were displaced"),
    ("باع نصف مليون نسخة", "It sold half a million copies"),
    ("سعر التذكرة 8 قروش", "A ticket costs 8 piasters"),
    ("دفع 500 روبية", "He paid 500 rupees"),
    ("دفع 500 روبية", "He paid 500 rupiah"),
    ("دفع 500 روبية إندونيسية", "He paid 500 rupiah"),
    ("دفع 500 روبية هندية", "He paid 500 Indian rupees"),
    ("زاد سعر اللتر 75 قرشا", "A litre went up by 75 piastres"),
    ("يتضاعف الإنتاج أربع مرات", "Output quadruples"),
    ("قد تتضاعف الأسعار ثلاث مرات", "Prices are tripling"),
    ("ارتفعت الصادرات في عام 2021 إلى 45 مليون برميل", "Exports rose to 45 million barrels in 2021"),
    ("وصل الدين خلال 2022 إلى 6 مليارات دولار", "Debt reached $6 billion in 2022"),
    ("ارتفعت في الربع الأول من عام 2023 إلى 30 مليارا", "It rose in the first quarter of 2023 to 30 billion"),
    ("زاد العدد عام 2019 إلى 4000 طالب", "The number rose to 4,000 students in 2019"),
    ("ولد في السابع من رمضان", "He was born on the 7th of Ramadan"),
    ("ولد في 7 شعبان 1399", "He was born on 7 Sha’ban 1399"),
    ("في الأول من شوال", "on the first of Shawwal"),
    ("في محرم 1446", "in Muharram 1446"),
    ("بدأ الموسم في عام 1445", "The season began in 1445"),
    ("بدأ الموسم في عام 1445", "The season began in the year 1445"),
    ("بدأ الموسم في عام 1445", "The season began in 1445 AH"),
    ("بدأ الموسم في عام 1445 هـ", "The season began in 1445 AH"),
    ("في العام الدراسي 1444/1445", "in the 1444-1445 school year"),
    ("بين عامي 1347 و1351 فتك الطاعون بأوروبا", "Between 1347 and 1351 the plague ravaged Europe"),
    ("في 14 ربيع الأول", "on 14 Rabi al-Awwal"),
    ("في 2 جمادى الآخرة", "on 2 Jumada II"),
    ("وقف الحجاج في التاسع من ذي الحجة", "Pilgrims stood there on the ninth of Dhu al-Hijjah"),
    ("في 20 ذي القعدة", "on 20 Dhul-Qa'dah"),
    ("وزعت الجمعية 20 سلة رمضانية", "The charity gave out 20 Ramadan baskets"),
    ("مسلسلات رمضان", "the series of Ramadan"),
    ("هبطت الصادرات بمقدار الخمس", "Exports dropped by a fifth"),
    ("هبطت الصادرات بنسبة الثلث العام الماضي", "Exports dropped by a third last year"),
    ("زاد الطلب بمقدار السبع", "Demand rose by a seventh"),
    ("تلقيح الأطفال دون الخامسة", "vaccinating children under five"),
    ("منع من هم دون السادسة عشرة من الدخول", "Those under 16 were kept out"),
    ("كسر رقما قياسيا عمره 22 عاما", "He broke a record that had stood for 22 years"),
    ("جسر عمره 90 عاما", "a bridge that has stood for 90 years"),
    ("يفتح من التاسعة حتى الثالثة", "It opens from 9:00 to 15:00"),
    ("يفتح من الثانية عشرة حتى السادسة", "It is open from 12:00 until 18:00"),
    ("هناك ألفاً يهاجرون كل يوم", "There are a thousand who emigrate every day"),
    ("عشرون ألفاً يهاجرون كل عام", "Twenty thousand emigrate every year"),
    ("يعقد المؤتمر يومي 20 و21 ديسمبر", "The conference is on December 20 and 21"),
    ("يعقد المؤتمر يومي 20 و21 ديسمبر", "The conference is on Dec. 20-21"),
    ("في 5 و12 مارس", "on March 5 and 12"),
    ("احتفل بمرور 50 عاما على تأسيسه", "It marked its 50th anniversary"),
    ("عيد ميلاده الثمانين", "his 80th birthday"),
    ("في المجموعة الثالثة", "in Group C"),
    ("في المجموعة (أ)", "in Group A"),
    ("في الصف السادس", "in grade 6"),
    ("في اليوم الثاني", "on day two"),
    ("في الجولة السابعة عشرة", "in round 17"),
    ("شاب في العشرينات من عمره", "a man in his early 20s"),
    ("باع 450 مليون لتر", "sold 450m litres"),
    ("الفئات العمرية تحت 23 عاما", "under-23s"),
    ("تضاعفت الصادرات أربع مرات", "exports grew fourfold"),
    ("من الساعة السابعة والنصف حتى الحادية عشرة صباحا", "from 7.30-11am"),
    ("في الدقيقة 45+2", "in the 45+2nd minute"),
    ("300 مليون كرونة", "300 million crowns"),
    ("فوز 2 مقابل 1 في الغولف", "won 2 and 1"),
    ("لمشروع عام 1445هـ", "the 1445H project"),
]
OTHER = [
    ("كسب مليون دولار", "He made a quarter of a million dollars"),
    ("كسب نصف مليون دولار", "He made three quarters of a million dollars"),
    ("سعر التذكرة 8 قروش", "A ticket costs 9 piasters"),
    ("ولد في السابع من رمضان", "He was born on the 8th of Ramadan"),
    ("ولد في السابع من رمضان", "He was born on the 7th of Rajab"),
    ("في محرم 1446", "in Muharram 1445"),
    ("بدأ الموسم في عام 1445", "The season began in 1446"),
    ("بدأ الموسم في عام 1445", "The season began in the year 1446"),
    ("بدأ الموسم في عام 1445", "The season began in 1446 AH"),
    ("بدأ الموسم في عام 1445 هـ", "The season began in the year 1445"),
    ("في العام الدراسي 1444/1445", "in the 1445-1446 school year"),
    ("هبطت الصادرات بمقدار الخمس", "Exports dropped by five"),
    ("تلقيح الأطفال دون الخامسة", "vaccinating children under six"),
    ("كسر رقما قياسيا عمره 22 عاما", "He broke a record that had stood for 23 years"),
    ("جلس رجل عمره 22 عاما", "A man was jailed for 22 years"),
    ("يفتح من التاسعة حتى الثالثة", "It opens from 9:00 to 16:00"),
    ("جاء في المرتبة الخامسة", "He came third"),
    ("خلال شهر شعبان", "during the month of Ramadan"),
    ("يتضاعف الإنتاج أربع مرات", "Output triples"),
    ("ارتفعت الصادرات في عام 2021 إلى 45 مليون برميل", "Exports rose to 45 million barrels in 2022"),
    ("في 5 و12 مارس", "on March 5 and 13"),
    ("احتفل بعيد ميلاده الـ80", "his 81st birthday"),
    ("في المجموعة الثالثة", "in Group D"),
    ("في الصف السادس", "in grade 7"),
    ("في الجولة السابعة عشرة", "in round 16"),
    ("باع 450 مليون لتر", "sold 450 litres"),
    ("تضاعفت الصادرات أربع مرات", "exports grew fivefold"),
    ("خفضت الفائدة نصف نقطة مئوية", "cut rates by a quarter of a percentage point"),
    ("لمشروع عام 1445هـ", "the 1446H project"),
]


@pytest.mark.parametrize(("ar", "en"), SAME)
def test_one_figure_in_the_words_of_each_language_is_no_finding(ar: str, en: str) -> None:
    assert [finding.explain() for finding in check(ar, en).findings] == []


@pytest.mark.parametrize(("ar", "en"), OTHER)
def test_another_figure_in_such_words_is_a_finding(ar: str, en: str) -> None:
    assert check(ar, en).findings


def test_a_range_from_a_number_like_a_year_to_a_scaled_one_stays_a_range() -> None:
    """A year leads to no amount, a price does: from 2000 to 3 million dollars."""
    (figure,) = extract("تتراوح من 2000 إلى 3 ملايين دولار", "ar")
    assert figure.low == 2000
    assert figure.high == 3_000_000
