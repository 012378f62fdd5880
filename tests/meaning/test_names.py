"""Names that only one side of a translation has are hinted at."""

from __future__ import annotations

from dataclasses import replace

import pytest

from generator.editorial.verify import verify_all, with_names
from generator.meaning.english_names import english_names
from generator.meaning.names import name_hints, names_in
from generator.model import PersonsWord, Segment, SegmentId, Status, Translation
from generator.model.meaning import NameSide
from tests.translation.test_translator import DAY

ARABIC = "التقى زيلينسكي في كييف وزير الدفاع مايكل هاريسون يوم الأحد، وفق وكالة Interfax"
ENGLISH = "In Kyiv, Zelensky met Defence Minister Michael Harrison on Sunday, according to Interfax"


def hinted(arabic: str, english: str, known: frozenset[str] = frozenset()) -> list[tuple[str, str]]:
    """Each name with its side."""
    return [(hint.name, hint.side.value) for hint in name_hints(arabic, english, known)]


def test_a_faithful_translation_has_no_hint() -> None:
    assert hinted(ARABIC, ENGLISH) == []
    assert hinted(ARABIC, "") == []


@pytest.mark.parametrize(
    ("arabic", "english"),
    [
        ("طريق إلى ميناء جرجيس", "A road to the port of Zarzis"),
        ("أنبوب بقطر 36 بوصة", "A pipe 36 inches in diameter"),
        ("أنبوب بقطر يبلغ 36 بوصة", "A pipe 36 inches in diameter"),
        ("توفي عن عمر ناهز 92 عاما", "He was 92 when he died"),
        ("حصلت على البكالوريوس", "She earned a Bachelor of Arts"),
        ("الهيئة الحكومية", "It is the Intergovernmental Authority"),
        ("شارك الأمير تركي آل الشيخ", "Then Prince Turki took part"),
        ("بلغت قيمتها 5 ملايين دولار أمريكي", "It was worth $5 million"),
        ("على متنها خمسة هنود", "She had five Indians aboard"),
        ("31 درجة في الأغوار", "It is 31 degrees in the Jordan Valley"),
        ("وقع فضيلي على مذكرة", "Fodaili signed a memorandum"),
        ("هزم نابوليتانو لاتسيو", "Napolitano's side beat Lazio"),
        ("سجل بيرسيتش هدفا", "It was Ivan Perisic's goal"),
        ("أقيم على ملعب لوجنيكي", "It was held at Luzhniki"),
        ("جمع تبرعات لبوبيت", "It is money for Bobbitt"),
        ("قتل عز الدين سالمان", "There Izz al-Din Salman was killed"),
        ("قال مايكل أنجلو", "It was said by Michelangelo"),
        ("نال جائزتي رابطتي اللعبة", "He won the awards of both associations"),
        ("الدعوى التي رفعت أمام المحكمة", "The suit filed with the court"),
        ("اجتمعوا في فندق فاخر", "They met in a luxury hotel"),
        ("وهو خروف كل من في سن اليأس", "She is a menopausal woman"),
        ("سافر إلى ناديه الجديد", "He left for his new club"),
        ("حكم بسجن الناشط", "A court jailed the activist"),
        ("تراجعت الكويت في مؤشر مدركات الفساد", "Kuwait fell in the Corruption Perceptions Index"),
        ("خسر الدولار الكندي نصف نقطة", "It lost half a point"),
        ("سجل باكو هدفين في الدوري", "Paco scored twice in the league"),
        ("أقرض البنك العالمي البلاد", "The World Bank lent the country money"),
        ("اجتمعت اللجنة المركزية لمنظمة التحرير الفلسطينية", "The PLO's central committee met"),
        ("تصدر الفريق دوري الدرجة الأولى الإسباني", "The team leads La Liga"),
        ("نقلت الصحيفة المدريدية الخبر", "The Madrid paper carried the news"),
        ("واردات دول الاتحاد من الأسمدة", "Fertiliser imports of EU countries"),
        ("سخر المغردون من اللافتة", "Twitter users mocked the banner"),
        ("تتولى الفرقة الديوانية البحث", "The customs squad is investigating"),
        ("وصل العميد سامي مع مشاة البحرية", "There came Brigadier Sami of the Marine Infantry"),
        ("قال منظمون إن السباق انتهى", "Organisers said the race was over"),
        ("تطوعت في الخوذات الخضراء", "She volunteered for the Green Helmets"),
        ("كان مصدرا لوكالة الاستخبارات الأمريكية المركزية", "He was a US source for the CIA"),
        ("سجل كوبي سلة", "It was Kobe who scored"),
        ("أنا سعيد لأنني فعلت", "I am glad that I did"),
        ("رفعت قوارض الحقل الغطاء", "Rodents of the field lifted the cover"),
        ("علقت هيام على القرار", "Hiam spoke about the decision"),
        ("إذا ما قورن بسابقه", "If it is set beside the one before"),
        ("وانتشر مندوبو القرى أمام الباب", "Those sent by the villages stood at the door"),
        ("رئيس شركة التعليب الوطنية", "The head of National Canning"),
        ('أول من يدخل متحف "روك هاوس أوف فايم"', "The first to enter the Rock House of Fame"),
        ("تنتهي ولاية المجلس البلدي في مايو", "The municipal council's term ends in May"),
    ],
)
def test_names_in_other_words_are_no_hint(arabic: str, english: str) -> None:
    assert hinted(arabic, english) == []


def test_a_name_with_j_is_hinted_though_it_would_be_short_with_y() -> None:
    assert hinted("أعلن بيان الاتحاد وفاة العيسى", "A union statement announced that al-Jassim had died") == [
        ("Jassim", "english")
    ]


def test_another_first_name_before_the_right_family_name_is_hinted() -> None:
    arabic, english = (
        "قال الوزير سامي الخطيب إن الجسر مفتوح",
        "Minister Sami Khatib said the bridge was open",
    )
    assert hinted(arabic, english) == []
    assert hinted(arabic.replace("سامي ", ""), english) == []
    other = english.replace("Sami", "Tarek")
    assert ("Tarek", "english") in hinted(arabic, other)
    assert hinted(arabic.replace("سامي ", ""), other) == []


@pytest.mark.parametrize(("name", "other"), [("Zelensky", "Putin"), ("Harrison", "Sullivan")])
def test_a_changed_name_is_hinted(name: str, other: str) -> None:
    assert (other, "english") in hinted(ARABIC, ENGLISH.replace(name, other))


@pytest.mark.parametrize(
    ("english", "lost"),
    [
        (ENGLISH.replace("Zelensky", "the president"), "زيلينسكي"),
        (ENGLISH.replace("Interfax", "an agency"), "Interfax"),
    ],
)
def test_a_lost_name_is_hinted_if_it_is_frequent_or_in_latin_letters(english: str, lost: str) -> None:
    assert hinted(ARABIC, english) == [(lost, "arabic")]


@pytest.mark.parametrize(
    "english",
    [
        "Sullivan said so.",
        "Adam Sullivan said so.",
        "Sullivan, 48, said so.",
        "It is over. Sullivan’s team won.",
    ],
)
def test_the_person_who_begins_a_sentence_is_a_name(english: str) -> None:
    assert "Sullivan" in list(english_names(english))
    assert list(english_names("Moreover, he left. Scuffles broke out.")) == []


def test_words_that_are_translated_are_no_names() -> None:
    text = (
        "On Monday, the Egyptian Finance Ministry, Germany and the Saudi Central Bank praised Security"
        " Council members. Yesterday ended."
    )
    assert list(english_names(text)) == []


def test_what_attaches_to_an_arabic_name_does_not_hide_it() -> None:
    assert hinted("ولبوتين ما يريد", "He has what he wants") == [("بوتين", "arabic")]
    assert hinted("قال لترامب", "He told Trump") == []
    assert hinted("وترامب", "he") == [("ترامب", "arabic")]


def test_a_name_recognised_in_one_sentence_is_missed_in_another() -> None:
    pairs = [("وصل المدير شلهوبنكي", "the director Shalhoubenki arrived"), ("عاد شلهوبنكي", "he returned")]
    known = names_in(pairs)
    assert known == {"شلهوبنكي"}
    assert hinted(*pairs[1], known) == [("شلهوبنكي", "arabic")]
    assert hinted(*pairs[1]) == [("شلهوبنكي", "arabic")]  # by its letters
    pairs = [("وصل المدير سيمبا", "the director Simba arrived"), ("عاد سيمبا", "he returned")]
    assert hinted(*pairs[1]) == []


def test_the_family_name_is_enough() -> None:
    known = frozenset({"حاتم", "سليمان"})
    assert hinted("قدم حاتم سليمان العرض", "It was Slimane who gave the talk", known) == []
    assert len(hinted("قدم حاتم سليمان العرض", "It was he who gave the talk", known)) == 2


def test_either_name_of_a_person_of_the_article_is_enough() -> None:
    known = names_in([("وصل بيتر كارلوفسكي", "There came Peter Karlovsky")])
    assert "بيتر كارلوفسكي" in known
    arabic, english = "وبين بيتر أن العدوى تنتشر", "Karlovsky explained that it spreads"
    assert hinted(arabic, english, known) == []
    assert len(hinted(arabic, english)) == len(hinted(arabic, "Lansbury explained it", known)) == 2


def test_a_short_name_is_recognised_by_the_whole_name_or_in_two_sentences() -> None:
    whole = ("انتخب نبيه بري رئيسا", "There they elected Nabih Berri")
    assert names_in([whole]) >= {"بري"}
    assert hinted("وشكر بري النواب", "He thanked the deputies", names_in([whole])) == [("بري", "arabic")]
    pairs = [("أكل سيمبا اللحم", "Then Simba ate"), ("نام سيمبا", "Here Simba slept")]
    assert names_in(pairs) == {"سيمبا"}
    assert names_in(pairs[:1]) == frozenset()
    assert names_in([("سجل إيسكو", "Then Isco scored"), ("خرج إيسكو", "Here Isco left")]) == {"ايسكو"}


def test_a_short_name_with_its_article_is_recognised_in_two_sentences() -> None:
    pairs = [("فاز الراجحي", "There Al-Rajhi won"), ("عاد الراجحي", "Then Al-Rajhi left")]
    assert "الراجحي" in names_in(pairs)
    assert names_in(pairs[:1]) == frozenset()
    assert "الابراهيمي" in names_in([("استقال الأخضر الإبراهيمي", "There Lakhdar Brahimi resigned")])


def test_a_quoted_word_that_is_no_title_is_spelled() -> None:
    assert hinted("منجم يسمى «الصخرة»", 'In a mine called "Mobattan"') == [("Mobattan", "english")]
    assert hinted("فيلم «النمر الأسود»", 'In the film "Black Pantero"') == []


def test_a_name_after_the_end_of_a_quotation_is_recognised() -> None:
    assert names_in([("قال شلهوبنكي", '"It is open," Shalhoubenki said')]) == {"شلهوبنكي"}


def test_an_adjective_of_a_state_may_be_left_out_beside_a_sentence_that_names_it() -> None:
    arabic, english = "وصل السفير الروسي", "His ambassador arrived"
    assert name_hints(arabic, english, beside="The Russian tsar wrote") == ()
    assert [hint.name for hint in name_hints(arabic, english)] == ["الروسي"]
    assert name_hints("وصل من روسيا", english, beside="The Russian tsar wrote")
    assert name_hints("مباراة السعودية", "That match", beside="The Saudi team") != ()
    assert name_hints("المباراة السعودية", "That match", beside="The Saudi team") == ()


def test_english_may_say_a_name_again_that_the_sentence_beside_has() -> None:
    arabic, english = "وأضاف أن الباب مفتوح", "The door is open, Karlovsky added"
    assert name_hints(arabic, english, beside="It was Karlovsky who came") == ()
    assert [hint.name for hint in name_hints(arabic, english, beside="It was Karl")] == ["Karlovsky"]


def test_a_name_of_four_consonants_is_not_another_one_with_another_consonant() -> None:
    lost = hinted("التقى دانيالز", "It was there that he met Donald", frozenset({"دانيالز"}))
    assert ("دانيالز", "arabic") in lost


def test_a_name_of_three_consonants_is_recognised_where_the_word_is_no_other() -> None:
    assert "بوبيت" in names_in(
        [("جمعا تبرعات لبوبيت، وكتب بوبيت", "They raised money, and Mr Bobbitt wrote")]
    )
    assert names_in([("كتب محامو القضبان", "The lawyers of Qadb wrote")]) == frozenset()
    assert "كوناكري" in names_in([("وكوناكري ودكار", "It flies to Conakry")])


def test_whoever_accepts_the_meaning_of_a_sentence_accepts_its_names() -> None:
    segment = Segment(SegmentId("s1"), ARABIC, 1, 0, len(ARABIC))
    translation = Translation(segment.id, ENGLISH.replace("Zelensky", "Putin"), Status.MACHINE)
    accepted = replace(translation, meaning_accepted=PersonsWord(DAY, None))
    (hint, *_), none = (next(with_names(verify_all([segment], [t]))).names for t in (translation, accepted))
    assert (hint.name, hint.side, none) == ("Putin", NameSide.ENGLISH, ())
    assert hint.explain() == "the English names “Putin”, which the Arabic does not seem to name"


@pytest.mark.parametrize(("arabic", "english", "lost"), [
    ("وصلت القافلة إلى مدينة كسيبانة", "The convoy has reached the north", ["كسيبانة"]),
    ("وصلت القافلة إلى مدينة ساحلية", "The convoy has reached a coastal city", []),
    ("افتتح مستشفى جديدا", "He opened a new clinic", []),
    ("قال النائب حسن شلهوبي", "The lawmaker said", ["حسن شلهوبي"]),
    ("أمر حسن جدا", "A very good thing", []),
    ("دعا عبد اللطيف رشيد إلى الحوار", "He called for a dialogue", ["عبد اللطيف"]),
    ("قالت نانسي بيلوسي", "Pelosi said", []),
    ("وللبنانيين رأي", "They have an opinion", ["وللبنانيين"]),
    ("بلغت كلفته 5 ملايين دولار أمريكي", "It cost 5 million", []),
    ("اعتدى جده عليه", "His grandfather hit him", []),
    ("وقال أقارب المتسابق إنه بخير", "He was fine, those close to him said", []),
    ("قال مراقبو الرحلة إنها وصلت", "It arrived, the controllers said", []),
    ("قال المخيم إن الخيام غرقت", "The tents were flooded, it was said", []),
    ("شوهدت حوافل طويلة في الميدان", "Long buses were seen in the square", []),
    ("نفى وجود انسداد في الأنبوب", "He denied that the pipe was blocked", []),
    ("مزاعم قيام مارشال بالغش", "Claims that it was a marshal who cheated", []),
    ('عاد بعد "تورناديتا" صاخبة', "He came back after a noisy tornadita", []),
    ("وأضاف المتحدث في تصريح", "He added in a statement", []),
    ("أعلنها تركي آل الشيخ", "It was announced by its chairman", ["آل الشيخ"]),
    ("فرضت الولايات المتحدة رسوما", "The Union imposed tariffs of $5", ["الولايات المتحدة"]),
    ("الاستقرار في جنوب السودان مهم للسودان", "Stability there matters to Sudan", ["جنوب السودان"]),
    ("وقالت شلهوبا إن الطريق مغلق", "She said the road was closed", ["شلهوبا"]),
    ("وقال مصدر طبي إن الطريق مغلق", "It was said that the road was closed", []),
    ("فاز الكولومبي كينتيرو بالسباق", "The Colombian won the race", ["كينتيرو"]),
    ("سجل الألماني هدفا في السباق", "The German scored in the race", []),
    ("قصدت السلطات الألمانية عددا من البيوت", "The German authorities went to several houses", []),
    ("أقيمت المباراة في سانت فارن السبت", "The match was held on Saturday", ["سانت فارن"]),
    ("ثار بركان كاروا مساء أمس", "It erupted last night", ["كاروا"]),
    ('وقعت شركة "تقنية" الاتفاق', "The firm signed the deal", ["تقنية"]),
    ('وقعت شركة "تقنية" الاتفاق', "The Technology firm signed the deal", []),
    ("جندته المخابرات عبر MI-6", "It was MI5 that recruited him", ["MI-6"]),
    ("جندته المخابرات عبر MI-6", "It was MI6 that recruited him", []),
    ("وقعت دلفارا الاتفاق", "It signed the deal", ["دلفارا"]),
    ("لخوض غمار المنافسة الأخيرة", "To go into the last match", []),
    ("تخرج في جامعة بوردول قبل عام", "He graduated from the university a year ago", ["بوردول"]),
    ('زار مجلة "كويكلا" في المدينة', "He visited the magazine in the city", ["كويكلا"]),
    ("وصلت سكارليتا جوهانسيو أمس", "She arrived yesterday", ["سكارليتا", "جوهانسيو"]),
    ("اغتيل فتحي الشلهوبي في بيته", "He was assassinated at home", ["فتحي الشلهوبي"]),
    ("أعلن عباس يوم العطلة", "Abbas announced the holiday", []),
    ("لعب فيرونا الإيطالي أمس", "Verona played yesterday", []),
    ("لعب المنتخب الإيطالي أمس", "The team played yesterday", ["الإيطالي"]),
    ("انتظر الجمهور بحماس", "The crowd waited with enthusiasm", []),
    ("قال الوزير، عادل النمر، إن العمل بدأ", "Work has begun, the minister said", ["عادل النمر"]),
    ("اختتم في بئر سالم بن طارق المهرجان", "The festival ended", ["سالم بن طارق"]),
    ("انتهى المؤتمر في رام الله أمس", "The conference ended yesterday", ["رام الله"]),
    ("خسر الفريق في لندن 1-2", "The side lost 2-1", ["لندن"]),
    ("أعلن اللاعب دييغو كوستا اعتزاله", "The player took his leave at the weekend", ["دييغو", "كوستا"]),
    ("هبطت الطائرة في سيدني", "The plane landed", ["سيدني"]),
    ("بلغ قطر 36 بوصة", "It was 36 inches", []),
    ("غمرت المياه مدينة بني طارف", "The town was flooded", ["بني طارف"]),
    ("تسببت سيول في مقتل رجل", "Floods killed a man", []),
    ("وأدى انحسار المياه إلى فتح الطرق", "The water receded and roads opened", []),
    ("أدلى بحديث لبي بي سي", "He gave an interview", ["لبي بي سي"]),
    ("حضر سامر شلهوب وصائب مجدلون الحفل", "They attended", ["سامر شلهوب", "صائب", "مجدلون"]),
    ("وكان مسعود الشلهوبي هناك", "He was there", ["مسعود الشلهوبي"]),
    ("وكان سعيد سيتحدث غدا", "He will speak tomorrow", []),
    ('على متن "روديفالو"', "It was aboard", ["روديفالو"]),
    ('شهد السوق "فوران" كبيرا', "The market saw it", []),
    ("وزعم مراراً أن الأمر انتهى", "He claimed repeatedly that it was over", []),
    ("في \"مؤتمر\" عقد أمس", "It was held yesterday", []),
    ("قرب خليج كورفاد", "It is near a bay", ["كورفاد"]),
    ("حضر غازي العيادي الحفل", "Ghazi Ayadi attended", []),
    ("نشرت صفاقس الخبر", "Sfax published the news", []),
    ("جسر معلق ومنطقة جذب", "A hanging bridge in an area that attracts", []),
    ("تعد مدينة عريقة أو مدينة منسية", "It is an old town, or a forgotten one", []),
    ("يصعب توقع سلوك الناس", "It is hard to foresee how people behave", []),
    ("توقع كارلوفيتش عاما صعبا", "He expected a hard year", ["كارلوفيتش"]),
    ("قال ابن عمه إنه نام", "It was his cousin who said that he slept", []),
    ("أعلن الرئيس ثلاث مرات", "It was announced thrice", []),
    ("هزم الفريق ضد أخواتهن", "It lost to its sisters", []),
    ("اتفق الكنديون على إبداء رأيهم وارتداء سراويل", "They agreed to give a view", []),
    ("في ملهى ليلي قديم", "It was in an old nightclub", []),
    ("صدر في جوان 2014 وفسر الأمر", "It came out in June 2014", []),
    ("ينتج الفول السوداني والجوز الهندي", "It grows peanuts", []),
    ("ضيفة الحفل هيفاء تصدرت الأخبار", "Haifa was in the news", []),
    ("حضر فايز القحطاني الحفل", "He attended", ["فايز القحطاني"]),
    ("قبل أن يضيف تيوسو ألكاسيرو الهدف", "It was then that he scored", ["تيوسو", "ألكاسيرو"]),
    ("حضر محمد كارمي ومحمد جحفوري", "It was Mohammed Karmi who came", ["محمد", "جحفوري"]),
    ("حضر محمد كارمي ومحمد جحفوري", "It was Mohammed Karmi and Mohammed Jahfouri who came", []),
    ("التقى النائب علي بن سالم", "It was he who met them", ["علي بن سالم"]),
    ("وخرج ابن قرية نائية مبكرا", "He went off early", []),
    ("تحدث عبد الإله بن كيرون", "It was Abdelilah Benkirun", []),
    ("نصح أخصائي العلاج بالراحة", "He should rest, a therapist said", []),
    ("إحباط عمليتي إجتياز الحدود", "Two crossings were foiled", []),
    ("لكن الأهلي عوض تأخره سريعا", "It was Al Ahly who soon drew level", []),
    ("تأكد من سلامة إقلاع الطائرة", "It was to take off safely", []),
    ("تألم في منطقة الكتف", "His shoulder hurt", []),
    ("بلغت قرية كوجو", "It is in the village", ["كوجو"]),
    ("صفق الجمهور لكريس تاليبان", "It was applauded", ["كريس"]),
    ("دعت صحيفة واشنطن بوست الأمريكية", "It was called for in the Washington Post", []),
    ("عاش في الولايات المتحدة وكتب في واشنطن بوست", "He lived there and wrote for the Washington Post",
     ["الولايات المتحدة"]),
    ("هزم منتخب جنوب أفريقيا", "It lost to the Springboks", []),
    ("اجتمعوا في العاصمة إسلام أباد لبحث شأن باكستان", "They met about Pakistan", ["إسلام أباد"]),
    ("عقد المؤتمر ببكين", "It was held in China", ["بكين"]),
    ("عقد المؤتمر في العاصمة الصينية بكين", "It was held in the Chinese capital", []),
    ("نفت بكين الخبر", "China denied it", []),
    ("بلغ الرحالة كانغولاندا مشيا", "It was on foot that he came there", ["كانغولاندا"]),
    ("بلغ الرحالة كانغولاندا مشيا", "It was on foot that he came to Kangolanda", []),
    ("حضر جيرون كوربينغ وهارفولد", "He attended", ["كوربينغ", "هارفولد"]),
    ("حضر جيرون كوربينغ", "It was Corbing who came", []),
    ("عرض رادار ينقصه جينوم", "It shows a radar that lacks a genome", []),
    ("كان مواليا للنظام قياسيا في ضوابط", "It was loyal and had the rules of a record", []),
    ("حضر عثمان", "It was Osman who came", []),
    ("التقى الوزير جعفر القحطاني", "The minister met Ja'far Alqahtani", []),
    ("غنت نجاة", "It was Najat who sang", []),
    ("غنت نيللي", "It was Nelly who sang", []),
    ("معالج سرعته 2 غيغاهرتز وعقد ديناميكي", "It has 2 GHz and is lively", []),
    ("عاد عبد الرزاق وصلاح الدين", "There Abd ar-Razzaq met Salah ad-Deen", []),
    ("عاد يوهان بن علوان", "It was Yohan Benalouane", []),
    ("عاد أيمن المصري", "It was Ayman al-Masri", []),
    ("بطاقة أوني كريديت", "A card of UniCredit", []),
    ("وصل إلى بلدتي نبك والهضبة", "He reached the north", ["نبك"]),
    ("من سكان حي البساكين", "He is from the south", ["البساكين"]),
    ("من سكان حي البساكين", "He is from Basakin", []),
    ("كتبت مجلة فيج ذلك", "It was in a magazine", ["فيج"]),
    ('وقالت صحيفة "ذا بيل" ذلك', "It was in the Mirror", ["ذا بيل"]),
    ('وقالت صحيفة "ذا بيل" ذلك', "It was in The Bell", []),
    ("قناة التسوق", "A shopping channel", []),
    ("نقلت صحيفة نوال التركية ذلك", "A Turkish paper said so", ["نوال"]),
    ("نقلت صحيفة النهر ذلك", "A local paper said so", ["النهر"]),
    ("نقلت صحيفة النهر ذلك", "The River said so", []),
    ("عادت شقيقتها نود", "Her sister has come back", ["نود"]),
    ("عادت الشابة أمل", "A young woman has come back", ["أمل"]),
    ("عادت شقيقتها بقوة", "Her sister has come back", []),
    ("رواية هاري بوتر", "A novel", ["هاري بوتر"]),
    ("غنى المغني الأمريكي بوست مالون", "The American Post Malone sang", []),
    ("تحدث الأمريكيون بشرط عدم ذكرهم", "Americans spoke on condition of anonymity", []),
    ("عاد من لاس فيجاس", "He has come back", ["لاس فيجاس"]),
    ("قال معارض لنظام الأسد ذلك", "An opponent said so", ["لنظام الأسد"]),
    ("كتبت مجلة متخصصة ذلك", "It was in a trade journal", []),
    ("أعلن المربد الكندي ذلك", "Canadians said so", []),
    ("انتهى هجوم كابول", "An attack in Afghanistan has ended", ["كابول"]),
    ("رفضت كابول ذلك", "So Afghanistan has refused", []),
    ("يحب المايوركيون مطبخ مايوركا", "It is fond of Majorcan cooking", []),
])  # fmt: skip
def test_an_arabic_name_is_known_by_what_is_beside_it(arabic: str, english: str, lost: list[str]) -> None:
    assert [name for name, side in hinted(arabic, english) if side == "arabic"] == lost


@pytest.mark.parametrize(("arabic", "english", "added"), [
    ("زار الوزير بولندا", "The minister visited Hungary", ["Hungary"]),
    ("قال كافانو", "Brett Kavanaugh said", []),
    ("وصل سفير جديد", "There is a new ambassador, Safir", ["Safir"]),
    ("وصل سفير", "It is Safir who came", []),
    ("قال جاويد", "It was said by Javid", []),
    ("توسع المراعي", "The plans of Almarai", []),
    ("خنزير يهاجم مزارعا", "Wild Pig Mauls Elderly Farmer To Death", []),
    ("قال يايسله", "Coach Jaissle said", []),
    ("هاتف Huawei الجديد", "The new Huawei phone", []),
    ("شركة آرامو للطيران", "The carrier Aramo Airlines", []),
    ("مجموعة للمستهلك", "The Dutch Consumer Group", ["Dutch"]),
    ("الناظور على البحر", "The sea is at Nador", []),
    ("هدف بونوتشي", "It is Bonucci’s goal", []),
    ("جهاز الموساد الإسرائيلي", "The “Israeli” Shinbar", ["Shinbar"]),
    ("رحلة باتجاه البحر", "A flight to Abidjan", ["Abidjan"]),
    ("جامعة بازل", "The University of Leeds", ["Leeds"]),
    ("زار جمال بلخوجة الميناء", "The port saw Djamel Belkhodja", []),
    ("كتبه ريمون أوليفييه", "It is by Raymond Olivier", []),
    ("كتب فوزنياكسكي وغوتشيد", "There Wozniaksky met Gottsched", []),
    ("كتب أنييلو وباليو", "There Agnello met Paglio", []),
    ("ولاية ظفار والوسطى", "There it rained on Dhofar and Al Wusta", []),
    ("عادت خديجة", "It was Hatice", []),
    ("ملعب غولف ناسيونال", "It was at Golf National", []),
    ("كتبه هو", "It is by the Headmasters of Peach Airshows", []),
    ("عاد عبد الوهاب وأبو الفتوح", "There Abdulwahab met Samir Aboul Fotouh", []),
    ("عاد عبد العظيم", "It was Abdeladim", []),
    ("عادت سناء", "It was Sanaa who returned", []),
    ("عاد خليل ونذير", "There Halil met Nazir", []),
    ("انتخب عثمان الأسعدي", "There Osman Assadi won", []),
    ("قال ميتشل لشيرر", "It was Mitchell who told Shearer", []),
    ("كأس ريميه", "The Cup of Rimet", []),
    ("عاد تيبو وجيرو", "It was Thibaut who came with Giroud", []),
    ("زار قصر ديليه في بواتيه", "He saw the Delais palace in Poitiers", []),
    ("قناة أورك", "The canal of Ourcq", []),
    ("عاد جواد ظريف", "It was Javad Zarif", []),
    ("عادت دايدرا", "It was Deirdre", []),
    ("زار سالينرو", "He saw Salerno", []),
    ("زار ساليرنا", "He saw Salento", ["Salento"]),
    ("كتبه فاني ألار", "It is by Fanny Allard", []),
    ("جبال بيتشو", "The heights of Picchu", []),
    ("وصل نوت إلى أورومتشي", "Once Knott had come to Ürümqi", []),
    ("عاد بيشيكتاش", "It was Beşiktaş", []),
    ("قال ميتشل", "It was Gallagher who said so", ["Gallagher"]),
    ("حذر الاتحاد الدولي لكرة القدم", "It was UEFA that warned", ["UEFA"]),
    ("حذر الاتحاد الأوروبي لكرة القدم", "It was UEFA that warned", []),
    ("كتبت نيويورك تايمز", "It was the Los Angeles Times that wrote so", ["Los Angeles Times"]),
    ("بحسب وكالة أنباء إسنا", "It was said by the Fars news agency", ["Fars"]),
    ("عاد الفريق", "It was Beşiktaş", ["Beşiktaş"]),
    ("جائزة الابتكار", "The Affordable Pumps Award", []),
    ("فيلم المدينة", "The film Survivors of the City", []),
])  # fmt: skip
def test_an_english_name_is_recognised_however_arabic_spells_it(
    arabic: str, english: str, added: list[str]
) -> None:
    assert [name for name, side in hinted(arabic, english) if side == "english"] == added
