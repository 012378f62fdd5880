"""The rules of numbers that are names, for both languages: they are tried before all others.

Most of what they need is a word beside the number, in the tables `numbered_things` and `rounds`.
"""

from __future__ import annotations

from generator.figures.reading.interpret import always, first_looks, name_digits, named_years, names
from generator.figures.reading.matching.rule import Rule

_NUMBER = "(?P<n>[dnYRx])(?:[-/][dnYRx])?(?:[-/][dnYRx])?"
_LABEL = "a word like number, law or channel before it, and nothing that it counts after it"
_ROUND = "the name of a round of a cup"
_CALL = "a word of calling and on, at or a colon before digits"
_AREA = "an area code with a nought, a slash and digits"
_NAME = "the name of a fighter, an index, a programme … before it"

ARABIC_NAME_RULES: tuple[Rule, ...] = (
    Rule(
        "identifier.numbered",
        _NUMBER,
        names.numbered,
        (
            ("القانون رقم 52 لسنة 1992", "identifier 52"),
            ("القانون عدد 52 لسنة 92", "identifier 52"),
            ("القرار رقم (15) لعام 2020", "identifier 15"),
            ("المواد 3 و4 و5 من القانون", "identifier 5"),
            ("على قناة 24 الإخبارية", "identifier 24"),
            ("غرفة 12 في الفندق", "identifier 12"),
            ("الشكل 3 يبين ذلك", "identifier 3"),
            ("المواد من 3 إلى 7 من الدستور", "identifier 3..7"),
            ("المرسوم التنفيذي رقم 20-69", "identifier"),
            ("النظام الأساسي 15/2020", "identifier"),
        ),
        (
            "بلغ عدد 52 شخصا",
            "يلزم القانون 15 شركة",
            "شملت الرحلة 5 مدن",
            "على الطريق 20 كيلومترا",
            "تضم المجموعة 20 دولة",
            "حكم 15 قاضيا",
            "مقارنة برقم 2706 في عام 2011",
        ),
        look=first_looks.behind_label,
        needs=_LABEL,
    ),
    Rule(
        "identifier.minute",
        r"{open}(?P<letter>{short_money}|{word})\.?(?P<n>{digits})",
        name_digits.minute,
        (("من ركلة جزاء (د31)", "identifier 31"), ("وسجل (د. 45) هدفه", "identifier 45")),
        ("(د 500 ألف", "(كان 31 لاعبا)"),
        needs="a bracket and the letter د or ق before a minute of a match",
    ),
    Rule(
        "identifier.grade",
        "(?P<n>{digits})(?P<grade>{word})",
        name_digits.grade,
        (("البنزين 95 أوكتان: 20 دينارا", "identifier 95"), ("و98 أوكتان 11 ألفا", "identifier 98")),
        ("95 لترا",),
        look=first_looks.before_grade,
        needs="أوكتان behind the number",
    ),
    Rule(
        "identifier.hyphen",
        "(?P<word>{word})(?P<dash>{dash})(?P<n>{digits})",
        names.with_hyphen,
        (
            ("صواريخ باك-3 الأمريكية", "identifier 3"),
            ("مصابا بكوفيد-19 في المغرب", "identifier 19"),
            ("تحطمت طائرة آن-26 أثناء الهبوط", "identifier 26"),
            ("منظومة إس-400", "identifier 400"),
        ),
        ("القاهرة-15 مايو", "الرباط-3 كيلومترات", "القتلى - 5", "عاجل-12 قتيلا"),
        needs="a word, a hyphen and digits without blanks",
    ),
    Rule(
        "identifier.round",
        "(?P<round>{round})",
        names.round_of_a_cup,
        (
            ("في ذهاب دور الستة عشر لدوري الأبطال", "identifier 16"),
            ("إلى الربع النهائي", "identifier 8"),
            ("بلغ نصف نهائي كأس العرب", "identifier 4"),
            ("تأهل لدور الـ16 من البطولة", "identifier 16"),
            ("ودع من ثمن النهائي", "identifier 16"),
        ),
        ("نصف السكان", "الدور الثاني", "ثمن التذكرة"),
        needs=_ROUND,
    ),
    Rule(
        "identifier.name",
        "(?P<n>{digits})",
        names.of_a_name,
        (
            ("تحطم مقاتلة سوخوي 35", "identifier 35"),
            ("فيتامين د3 مفيد", "identifier 3"),
            ("مؤشر ستاندرد اند بورز 500 ارتفع", "identifier 500"),
            ("قناة فرانس 24 ذكرت", "identifier 24"),
            ("سجلت إصابات بكوفيد 19 أمس", "identifier 19"),
            ("مقاتلة جي 20 الصينية", "identifier 20"),
        ),
        ("أطلقت صواريخ على 35 هدفا", "انخفض ناسداك 100 نقطة", "قصفت طائرات روسية 4 مواقع", "مقتل 35"),
        look=first_looks.behind_name,
        needs=_NAME,
    ),
    Rule(
        "identifier.sign.off",
        "(?P<n>{digits})",
        name_digits.end_mark,
        (
            ("لسنة 2015. (النهاية) ت ب / 118", "identifier 118"),
            ("صباحا. (انتهى) ه س ص / م 4", "identifier 4"),
            ("لسنة 2023. انتهى/25ر", "identifier 25"),
        ),
        ("فاز هـ 118", "الشقة ب 4"),
        look=first_looks.ends_text,
        needs="letters and a slash before digits that end the text",
    ),
    Rule(
        "duration.always",
        "(?P<n>[dn]){time}?(?P<link>{slash}|{word})(?P<again>[dn]){time}?",
        always.always,
        (
            ("على مدار 24/24 ساعة", "duration 24 hour"),
            ("تعمل 24 ساعة على 24", "duration 24 hour"),
            ("و7 أيام على 7.", "duration 7 day"),
        ),
        ("فاز 7 على 6", "24 ساعة من 24"),
        look=first_looks.round_the_clock,
        needs="24 hours of 24, or 7 days of 7",
    ),
    Rule(
        "identifier.term",
        "(?P<n>{digits}){time}",
        name_digits.term,
        (("بهامش على سايبور 6 أشهر", "identifier 6"),),
        ("لمدة 6 أشهر",),
        look=first_looks.behind_rate,
        needs="a rate between banks before its term",
    ),
    Rule(
        "identifier.version",
        "(?P<n>{digits})",
        name_digits.version,
        (("بواجهة One UI 6.1 الجديدة", "identifier 6.1"), ("نظام iOS 17.4", "identifier 17.4")),
        ("شركة BP 6.1 مليار", "سعر BTC 6.1 دولار", "سهم IBM 3.2%"),
        look=first_looks.behind_latin,
        needs="a name in Latin letters with a capital before digits with a point, and no unit after them",
    ),
    Rule(
        "identifier.called",
        "(?P<n>{digits})",
        names.called,
        (
            ("يتصل بالطوارئ على 999.", "identifier 999"),
            ("اتصلوا على 911 فورا", "identifier 911"),
            ("الخط الساخن: 16000", "identifier 16000"),
            ("الخط الساخن 195 لتلقي البلاغات", "identifier 195"),
        ),
        ("اتصل على مدى 120 يوما", "تلقت الطوارئ 500 اتصال", "اتصل ب 120 مواطنا"),
        look=first_looks.behind_call,
        needs=_CALL,
    ),
    Rule(
        "phone.area",
        "(?P<area>[dn]){slash}(?P<n>[dn])",
        names.with_area_code,
        (("للتواصل: 01/234567.", "phone"),),
        ("01/02", "5/234567"),
        needs=_AREA,
    ),
    Rule(
        "date.year.short",
        "(?P<n>{digits})",
        named_years.short_year,
        (
            ("القانون عدد 52 لسنة 92 المتعلق بالمخدرات", "date 1992-01-01/1993-01-01"),
            ("مونديال 98", "date 1998-01-01/1999-01-01"),
            ("منذ حرب 73", "date 1973-01-01/1974-01-01"),
        ),
        ("بلغ سنه 92", "حرب 12 يوما", "خلال سنة 92 شخصا"),
        look=first_looks.behind_event,
        needs="سنة, or an event of the last century, before two digits that count nothing",
    ),
    Rule(
        "date.attacks",
        "(?P<a>[d]){slash}(?P<b>[d])",
        names.attacks,
        (("منذ هجمات 11/9", "date --09-11"),),
        ("في 11/9", "هجمات 11/9/2001"),
        needs="an attack before 11/9",
    ),
    Rule(
        "identifier.group",
        "(?P<n>{spelled})",
        names.group_of_states,
        (("قمة مجموعة السبع", "identifier 7"), ("قادة مجموعة العشرين في روما", "identifier 20")),
        ("مجموعة السبعة رجال", "المجموعات السبع"),
        look=first_looks.behind_group,
        needs="the word group before a definite number in words, and nothing after it that it could count",
    ),
)
ENGLISH_NAME_RULES: tuple[Rule, ...] = (
    Rule(
        "identifier.numbered",
        _NUMBER,
        names.numbered,
        (
            ("Law No. 52 of 1992", "identifier 52"),
            ("wore the No. 10 shirt", "identifier 10"),
            ("Articles 15 and 16 of the constitution", "identifier 16"),
            ("Security Council resolution 2231", "identifier 2231"),
            ("Executive Decree No. 20-69", "identifier"),
            ("Figure 3 shows", "identifier 3"),
        ),
        ("a law 15 people broke", "the bill gave 15 firms"),
        look=first_looks.behind_label,
        needs=_LABEL,
    ),
    Rule(
        "identifier.round",
        "(?P<round>{round})",
        names.round_of_a_cup,
        (
            ("the round of 16 of the Champions League", "identifier 16"),
            ("in the quarter-finals", "identifier 8"),
            ("the semifinal against Egypt", "identifier 4"),
        ),
        ("the final quarter", "the first round"),
        needs=_ROUND,
    ),
    Rule(
        "identifier.round.last",
        "(?P<n>[dnw])",
        names.last_teams,
        (("reached the last 16", "identifier 16"), ("the last eight of the cup", "identifier 8")),
        ("the last four years", "the last 16 games", "his last 16"),
        needs="the last before 4, 8, 16 or 32, and nothing after it that it could count",
    ),
    Rule(
        "identifier.name",
        "(?P<n>{digits})",
        names.of_a_name,
        (
            ("the S&P 500 rose", "identifier 500"),
            ("the CAC 40 fell", "identifier 40"),
            ("France 24 reported", "identifier 24"),
            ("the new iPhone 15", "identifier 15"),
        ),
        ("In France 24 passengers were hurt", "France 24 people", "a leopard 2 metres long"),
        look=first_looks.behind_name,
        needs=_NAME,
    ),
    Rule(
        "identifier.called",
        "(?P<n>{digits})",
        names.called,
        (
            ("call 999 immediately", "identifier 999"),
            ("call the emergency services on 999.", "identifier 999"),
        ),
        ("call 500 witnesses", "call on 193 states"),
        look=first_looks.behind_call,
        needs=_CALL,
    ),
    Rule(
        "identifier.hyphen",
        "{dash}(?P<n>{digits})",
        names.after_a_hyphen,
        (("a top-10 finish", "identifier 10"),),
        ("top - 10 of them", "over-60s"),
        needs="top, a hyphen and digits",
    ),
    Rule(
        "date.attacks",
        "(?P<a>[d]){slash}(?P<b>[d])",
        names.attacks,
        (("since the 9/11 attacks", "date --09-11"),),
        ("on 9/11/2001", "9/12 of it"),
        needs="9 and 11 with a slash, and no year",
    ),
    Rule(
        "phone.area",
        "(?P<area>[dn]){slash}(?P<n>[dn])",
        names.with_area_code,
        (("Phone: 01/234567.", "phone"),),
        ("5/234567",),
        needs=_AREA,
    ),
)
"""Most telling first."""
