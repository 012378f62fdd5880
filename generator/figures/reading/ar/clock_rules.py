"""The rules of Arabic for clock times, most specific first."""

from __future__ import annotations

from generator.figures.reading.interpret import clock_times, first_looks
from generator.figures.reading.matching.rule import Rule

_SECONDS = "(?:{and}(?P<seconds>[dnw]){time})?"
_PAST = rf"(?:{{and}}(?P<minute>[FdwQ]|n(?={{time}}))(?P<part>{{time}})?{_SECONDS})?"
"""What is past the hour: والنصف, وخمس دقائق, و19 دقيقة و38 ثانية."""

ARABIC_CLOCK_RULES: tuple[Rule, ...] = (
    Rule(
        "time.lettered",
        "{hour}?(?:O{open})?(?P<hour>[dnY])(?P<h>{time})(?P<minute>[dnY]){close}?(?P<meridiem>{meridiem})?",
        clock_times.lettered,
        (
            ("في حدود الساعة 22h30 عند", "time 1350"),
            ("من الساعة الثامنة (20h00) مساء", "time 1200 pm"),
            ("غدا على 9h15", "time 555"),
        ),
        ("استغرق 22 ساعة 30 دقيقة",),
        needs="an hour, the letter h and minutes without blanks",
    ),
    Rule(
        "time.between",
        "(?P<hour>O)(?={and}(?P<until>O)(?P<meridiem>{meridiem}))",
        clock_times.between,
        (
            ("بين السادسة والثانية عشرة مساء", "time 1080 pm"),
            ("ما بين التاسعة والحادية عشرة صباحا", "time 540 am"),
        ),
        ("المرحلة السادسة والسابعة مساء",),
        needs="between before two hours in words and a half of the day",
    ),
    Rule(
        "duration.stopwatch",
        "(?P<minute>{small}){colon}(?P<second>n)(?!{meridiem}){time}?",
        clock_times.stopwatch,
        (
            ("فاز بزمن 3:28.82", "duration 208.82 second"),
            ("أبطأ بـ 2:11.60 دقيقة", "duration 131.6 second"),
        ),
        ("الساعة 3:28", "1:2.5", "في 4:41.30 مساء"),
        needs="minutes, a colon, and seconds with their hundredths",
    ),
    Rule(
        "time.minutes",
        "{hour}?(?P<hour>{small}){colon}(?P<minute>[dn])(?:{colon}[dn])?(?P<meridiem>{meridiem}|{era})?",
        clock_times.clock,
        (("5:30 مساءً", "time 1050 pm"), ("الساعة 10:15 م", "time 1335 pm")),
        needs="hours and minutes with a colon",
    ),
    Rule(
        "time.less",
        "{hour}?(?P<hour>[dnOw])(?P<but>{word})(?P<less>[Fdw_]){time}?(?P<meridiem>{meridiem})?",
        clock_times.less,
        (
            ("الساعة الثالثة إلا ربعا", "time 165"),
            ("الساعة السابعة إلا خمس دقائق", "time 415"),
            ("في الثامنة إلا ثلثا مساء", "time 1180 pm"),
        ),
        ("الساعة 7 في 5 دقائق", "لم يحضر السبعة إلا واحدا"),
        look=first_looks.with_exception,
        needs="an hour and what it lacks behind إلا",
    ),
    Rule(
        "time.minutes.short",
        "{hour}(?P<open>{open})?(?P<hour>[dn]){and}(?P<minute>[dn])"
        "(?P<word>{word}|{time}|{short_money})(?P<close>{close})?(?P<meridiem>{meridiem})?",
        clock_times.short_minutes,
        (
            ("على الساعة 16 و25 دق والوصول", "time 985"),
            ("في الساعة (00 و45 دق)", "time 45"),
            ("الساعة 8 و40 د", "time 520"),
            ("على الساعة (21 و5 دقائق)", "time 1265"),
            ("الساعة 7 و35 دق مساء", "time 1175 pm"),
        ),
        ("الساعة 16 و25 راكبا", "الساعة 16 و75 دق", "الساعة (16 و25 راكبا)", "الساعة 16 و25 ساعة"),
        needs="an hour in digits and minutes, as د or دق or in brackets",
    ),
    Rule(
        "time.hour",
        f"{{hour}}(?P<hour>[dnOw]){_PAST}(?P<meridiem>{{meridiem}}|{{era}})?",
        clock_times.clock,
        (
            ("الساعة 7 صباحا", "time 420 am"),
            ("الساعة الثامنة والنصف", "time 510"),
            ("الساعة أربعة ونصف", "time 270"),
            ("الساعة 10 و45 دقيقة و15 ثانية ليلا", "time 1365 pm"),
            ("الساعة الثانية من فجر الأحد", "time 120 am"),
            ("الساعة 12 ليلا", "time 0 am"),
            ("الساعة الثانية ليلا", "time 120 am"),
        ),
        needs="the word o'clock, or a half of the day, with an hour",
    ),
    Rule(
        "time.hour.bracketed",
        "{hour}{open}(?P<hour>[dn]){close}(?P<meridiem>{meridiem})?",
        clock_times.clock,
        (
            ("حتى الساعة(19.00) أمس", "time 1140"),
            ("عند الساعة (7) مساء", "time 1140 pm"),
        ),
        needs="the word o'clock and an hour in brackets",
    ),
    Rule(
        "time.words",
        f"(?P<hour>O){_PAST}(?P<meridiem>{{meridiem}})",
        clock_times.clock,
        (("الثالثة فجرا", "time 180 am"), ("في السابعة وربع مساء", "time 1155 pm")),
        needs="an hour in words and a half of the day",
    ),
    Rule(
        "time.words.one",
        f"(?P<hour>{{spelled}}){_PAST}(?P<meridiem>{{meridiem}})",
        clock_times.one_o_clock,
        (("في الواحدة ظهرا", "time 780 pm"), ("من الواحدة بعد منتصف الليل", "time 60 am")),
        ("الثلاثة مساء",),
        needs="the hour of one in its word and a half of the day",
    ),
    Rule(
        "time.words.minutes",
        f"(?P<hour>O){{and}}(?P<minute>[dnw])(?P<part>{{time}}){_SECONDS}",
        clock_times.hour_and_minutes,
        (
            ("في تمام السادسة و19 دقيقة و38 ثانية", "time 379"),
            ("عند العاشرة وخمس دقائق", "time 605"),
        ),
        ("المرحلة السادسة و19 دقيقة", "الخامسة و3 ساعات", "في السادسة و19 شخصا"),
        needs="a feminine ordinal that can be an hour, and minutes",
    ),
    Rule(
        "time.part",
        "(?P<hour>O){and}(?P<minute>[FQ])",
        clock_times.hour_and_part,
        (("في الخامسة والثلث", "time 320"), ("السابعة والربع", "time 435")),
        ("في المرتبة الثالثة ونصف", "الدورة الخامسة والربع الأول"),
        needs="a feminine ordinal that can be an hour, and a definite part of it",
    ),
    Rule(
        "time.meridiem",
        "(?P<hour>[dnY])(?P<meridiem>{meridiem})",
        clock_times.clock,
        (("بدأ في 15.00 UTC", "time 900"), ("من 8 ص", "time 480 am")),
        ("الرواية 250 ص", "تنخفض إلى 25 ليلا"),
        needs="a half of the day or a time zone after the hour",
    ),
)
