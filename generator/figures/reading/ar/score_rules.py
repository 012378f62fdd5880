"""The rules of Arabic for scores and the minutes of a match, most specific first."""

from __future__ import annotations

from generator.figures.reading.interpret import first_looks, match_play, named_scores, scores
from generator.figures.reading.matching.rule import Rule

ARABIC_SCORE_RULES: tuple[Rule, ...] = (
    Rule(
        "ordinal.added.time",
        "(?P<n>[dn])(?P<plus>{mark})(?P<more>{small})",
        match_play.added_time,
        (
            ("في الدقيقة 45+2 من المباراة", "ordinal 45"),
            ("سجل (90+4)", "ordinal 90"),
            ("في الدقيقتين 8 و90+3.", "ordinal 90"),
        ),
        ("12+3", "90 + 4 رجال"),
        needs="the last minute of a half, a plus and the minutes after it",
    ),
    Rule(
        "score.golf",
        "(?P<a>{small})(?P<link>{mark})(?P<b>{small})",
        match_play.holes,
        (("خسر بنتيجة 5&4", "score 5..4"),),
        ("اشترى 5&2", "شركة 3&2 تنتج"),
        needs="a victory or defeat before two numbers, of which the second is one or two less",
    ),
    Rule(
        "score",
        "(?P<a>[dnw]){dash}(?P<b>[dnw])",
        scores.score,
        (
            ("فاز 2-1 على ضيفه", "score 2..1"),
            ("في الفوز 5-صفر على بطل الدوري", "score 5..0"),
            ("انتهت صفر - 2 لصالحه", "score 0..2"),
            ("آير 38 - 17 ميلروز", "score 38..17"),
        ),
        ("500-100 دولار", "ثلاثة - أربعة أشخاص"),
        needs="two numbers with a dash, both small or falling, that nothing measures",
    ),
    Rule(
        "score.dash.first",
        "(?P<a>n)(?P<b>{digits})",
        scores.dash_first,
        (("في فخ التعادل -1 1 مع ضيفه", "score 1..1"), ("فاز -3 2 على منافسه", "score 3..2")),
        ("بلغت -1 2 و3 درجات", "سجل -4 12 نقطة"),
        look=first_looks.of_minus,
        needs="a small number with a minus and another one, after the result of a match",
    ),
    Rule(
        "score.words",
        "(?P<a>[dw])(?P<against>{word})(?P<b>[dw])",
        scores.score,
        (("فاز 4 مقابل 3", "score 4..3"), ("بنتيجة ثلاثة مقابل صفر", "score 3..0")),
        ("4 أهداف 3", "صوت تسعة مقابل ثلاثة", "بنتيجة ثلاثة مقابل خمسة ملايين"),
        needs="مقابل between two small numbers, or between two in words after the result of a match",
    ),
    Rule(
        "score.named.clean",
        "(?P<goals_of>{goals}){from}?(?P<clean>{word})(?P<none>{word})?",
        named_scores.clean,
        (("فاز بثلاثية نظيفة على ضيفه", "score 3..0"), ("برباعية من دون رد", "score 4..0")),
        ("سجل ثلاثية دون عناء", "ثنائية نظيرة"),
        needs="a noun for so many goals, and نظيفة or دون رد",
    ),
    Rule(
        "score.named.against",
        "(?P<goals_of>{goals})(?:(?P<link>[p_])(?P<b>[dw])?)?(?P<goals>{two_things}|{word})(?P<only>{spelled})?",
        named_scores.against,
        (
            ("خسر برباعية مقابل هدف وحيد", "score 4..1"),
            ("بسداسية مقابل هدفين ليصعد الفريقان", "score 6..2"),
            ("فاز بثلاثية لهدف واحد", "score 3..1"),
            ("بخماسية مقابل ثلاثة أهداف", "score 5..3"),
        ),
        ("ثنائية الهدف", "بثلاثية في مباراة", "رباعية مقابل المال"),
        needs="a noun for so many goals, and the goals of the other side with مقابل or ل",
    ),
    Rule(
        "score.named.number",
        "(?P<goals_of>{goals})(?P<link>[p_])(?P<b>[dw])",
        named_scores.against_number,
        (("فازت بثلاثية مقابل صفر", "score 3..0"), ("بسداسية مقابل اثنين", "score 6..2")),
        ("ثلاثية مقابل 40 دولارا", "رباعية مقابل خمسة"),
        needs="a noun for so many goals, مقابل or ل, and a lower number that counts nothing",
    ),
    Rule(
        "score.goals",
        "(?P<a>{two_things}|[dw]{word})(?P<link>[p_])(?P<again>{word})?(?P<b>[Ndw])",
        scores.goals,
        (
            ("فاز بثلاثة أهداف مقابل هدف واحد", "score 3..1"),
            ("فاز بثلاثة أهداف لهدفين", "score 3..2"),
            ("خسر بهدفين مقابل 4", "score 2..4"),
            ("فاز بثلاثة أشواط لواحد", "score 3..1"),
        ),
        ("سجل هدفين في 3 مباريات", "ثلاثة ملاعب لاثنين", "سجل 3 أهداف ل 12 ناديا"),
        look=first_looks.of_goals,
        needs="goals or sets of both sides, with مقابل or ل between them",
    ),
    Rule(
        "score.goals.against",
        "(?P<a>{two_things}|[dw]{word})(?P<link>{word})(?P<again>{word})",
        scores.goals,
        (("فاز بهدفين مقابل هدف", "score 2..1"), ("بأربعة أهداف مقابل هدف", "score 4..1")),
        ("أربعة أهداف مقابل مباراة",),
        look=first_looks.of_goals,
        needs="goals or sets of one side, مقابل, and one of the other",
    ),
    Rule(
        "score.goals.clean",
        "(?P<a>{two_things}|[dw]{word})(?P<clean>{word})(?P<none>{word})?",
        scores.clean_sheet,
        (
            ("فاز بهدفين نظيفين", "score 2..0"),
            ("فاز بثلاثة أهداف نظيفة", "score 3..0"),
            ("تفوق بهدفين دون رد", "score 2..0"),
            ("تفوق بأربعة أهداف دون مقابل", "score 4..0"),
        ),
        ("سجل هدفين دون عناء", "ثلاثة شوارع نظيفة"),
        look=first_looks.of_goals,
        needs="goals or sets, and نظيفة or دون رد",
    ),
    Rule(
        "score.goals.one",
        "(?P<a>{two_things}|[dw]{word})(?P<link>{word})",
        scores.goals,
        (("فاز بهدفين لهدف على الأهلي", "score 2..1"), ("بأربعة أهداف لهدف", "score 4..1")),
        ("سجل هدفين للفريق", "أربعة أهداف في مباراة"),
        look=first_looks.of_goals,
        needs="goals or sets of one side, and one of the other, with مقابل or ل between them",
    ),
)
