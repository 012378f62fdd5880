"""The rules of Arabic for spans of time, ranks and counts, most telling first."""

from __future__ import annotations

from generator.figures.kinds import labels, shares, spans
from generator.figures.rules import Rule

ARABIC_NUMBER_RULES: tuple[Rule, ...] = (
    Rule(
        "ratio.share",
        "(?P<n>{plain}|{word}){from}{word}{word}?(?P<m>{plain})",
        shares.share,
        (
            ("واحد من كل خمسة عمال", "ratio 0.2"),
            ("9 من كل 10 ناخبين", "ratio 0.9"),
            ("إن واحدا من بين كل خمسة", "ratio 0.2"),
        ),
        ("3 من 5 مرشحين",),
    ),
    Rule(
        "duration",
        "(?P<n>{amount})(?P<unit>{time})(?:{and}(?P<and_half>{half}))?",
        spans.duration,
        (
            ("حكم عليه بالسجن 15 عاما", "duration 15 year"),
            ("تستغرق المرحلة الثانية 18 شهرا", "duration 18 month"),
            ("تستغرق الثانية ما بين 18 و24 شهرا", "duration 18..24 month"),
            ("مقابل نصف يوم من العمل", "duration 0.5 day"),
            ("البالغ من العمر 28 عاماً", "age 28 year"),
            ("اللاعب الذي يبلغ 20 عاما", "age 20 year"),
            ("مدة العقد تبلغ 20 عاما", "duration 20 year"),
        ),
    ),
    Rule(
        "duration.dual",
        "(?P<unit>{two_times})(?:{and}(?P<and_half>{half}))?",
        spans.duration,
        (("استمرت المفاوضات يومين", "duration 2 day"), ("لمدة ساعتين ونصف", "duration 2.5 hour")),
        ("بين القرنين العاشر والرابع عشر",),
    ),
    Rule(
        "duration.one.to.two",
        "(?P<from>{from})(?P<unit>{time})(?:{and}|{to})(?P<two>{two_times})",
        spans.one_to_two,
        (("بين سنة وسنتين", "duration 1..2 year"), ("من يوم إلى يومين", "duration 1..2 day")),
        ("بين سنة وشهرين", "من سنة وسنتين"),
    ),
    Rule(
        "duration.one.more",
        "(?P<unit>{time}){and}(?:(?P<n>{plain})(?P<small>{time})|(?P<two>{two_times}))",
        spans.one_and_more,
        (("تأخر دقيقة و48 ثانية", "duration 108 second"), ("بعد عام وشهرين", "duration 14 month")),
        ("في ساعة و3 أيام",),
    ),
    Rule(
        "duration.one.half",
        "(?P<unit>{time}){and}(?P<and_half>{half})",
        spans.duration,
        (("لمدة ساعة ونصف", "duration 1.5 hour"),),
    ),
    Rule(
        "duration.definite",
        "(?P<unit>{time})(?P<the>{word})?(?P<n>{plain})",
        spans.definite_duration,
        (("على مدى السنوات العشر الماضية", "duration 10 year"),),
        ("خلال الأعوام 2010 و2011 و2012",),
    ),
    Rule(
        "score",
        "(?P<a>[dn]){dash}(?P<b>[dn])",
        labels.score,
        (("فاز 2-1 على ضيفه", "score 2..1"), ("آير 38 - 17 ميلروز", "score 38..17")),
        ("500-100 دولار",),
    ),
    Rule(
        "score.words",
        "(?P<a>{small})(?P<against>{word})(?P<b>{small})",
        labels.score,
        (("فاز 4 مقابل 3", "score 4..3"),),
        ("4 أهداف 3",),
    ),
    Rule(
        "duration.one",
        "(?P<unit>{time})",
        spans.duration,
        (
            ("لمدة أسبوع كامل", "duration 1 week"),
            ("لمدة شهر", "duration 1 month"),
            ("أكثر من عام على الحرب", "duration 1 year"),
        ),
        ("في كل عام",),
    ),
    Rule(
        "ordinal.definite",
        "(?P<n>{spelled})",
        labels.definite_number,
        (
            ("دخلت البيت العشرون.", "ordinal 20"),
            ("الواحد والثلاثين", "ordinal 31"),
            ("رجل في الثلاثين من عمره", "age 30 year"),
        ),
        ("العشرون شخصا",),
    ),
    Rule(
        "ordinal.numbered",
        "(?P<n>{digits})",
        labels.numbered,
        (
            ("الدورة الـ78 للجمعية العامة", "ordinal 78"),
            ("في المركز الـ12", "ordinal 12"),
            ("احتلت المرتبة 73 عالميا", "ordinal 73"),
        ),
        ("الدول الـ27 الأعضاء", "الأندية الـ18", "بمرتبة 73 عقيدا"),
    ),
    Rule(
        "identifier.label",
        "(?P<n>{digits})",
        labels.label,
        (
            ("هدف في الدقيقة 65.", "identifier 65"),
            ("المادة 5 من الدستور", "identifier 5"),
            ("مسبار فوياجر 1 يجتاز الحافة", "identifier 1"),
            ("عند النقطة 15 بهتاف", "identifier 15"),
            ("النجم “غليزا 667” بعيد", "identifier 667"),
        ),
        ("بلغ عدد القتلى 65 شخصا", "يلزم القانون 15 شركة"),
    ),
    Rule(
        "ordinal",
        "(?P<n>{ordinal})",
        labels.ordinal,
        (
            ("المركز الثاني", "ordinal 2"),
            ("حل ثالثا في السباق", "ordinal 3"),
            ("العام المئة والخامسة والعشرون", "ordinal 125"),
        ),
        ("لأول مرة", "ثالثا: الأمن"),
    ),
    Rule(
        "count.dual",
        "(?P<n>{two_things})",
        labels.pair,
        (("فاز بهدفين دون رد", "count 2"), ("تحطم طائرتين", "count 2"), ("بين مدينتي حلب وحمص", "count 2")),
        (
            "زار فلسطين والأرجنتين",
            "في باكستان وبلدان أخرى",
            "لقاء بوتين وماكرون",
            "طبق من شابان بوغ",
            "التعاون بين البلدين",
        ),
    ),
    Rule(
        "count",
        "(?P<n>{number})",
        labels.count,
        (
            ("وتضم النقابة 160 ألف عضو", "count 160000"),
            ("17 قسما داخليا", "count 17"),
            ("بثلاثة أهداف", "count 3"),
            ("مليون وثلاثة أرباع المليون مشترك", "count 1750000"),
            ("ثلاث وعشرون وثلاثة أخماس", "count 23.6"),
            ("هتف ألفا مشجع", "count 2000"),
            ("تضم ألفاً ومئتي مشجع", "count 1200"),
            ("استقبلت مليونا ونصف المليون", "count 1500000"),
            ("سكانها ثلاثة فاصلة خمسة وسبعون مليونا", "count 3750000"),
            ("نصف دزينة من البيض", "count 6"),
            ("في 6.02e23 جزيء", "count 602000000000000000000000"),
        ),
        ("قال سبع الليل في الرواية", "آلاف المتظاهرين", "ألف الكاتب رواية"),
    ),
    Rule(
        "fraction",
        "(?P<n>{half})",
        labels.fraction,
        (("شرب نصف العصير", "ratio 0.5"),),
        ("سجل في النصف الأول", "نحن نصف ذلك بالنجاح"),
    ),
    Rule("identifier", "{id}", labels.identifier, (("192.168.1.2", "identifier"),)),
)
