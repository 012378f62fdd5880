"""Arabic nouns in the dual, which count two without a numeral: هدفين, طائرتان, مدينتي.

The masculine dual in ين looks like a plural, so only nouns whose plural is another word are listed; the
feminine in تين and تان is a dual in every noun that ends in ة.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.text.folding import fold_word

if TYPE_CHECKING:
    from collections.abc import Iterator

_MASCULINE = (
    "شخص طفل رجل هدف جندي شرطي قتيل جريح شاب ولد عنصر طالب نائب وزير رئيس زعيم بلد حزب فريق فيلم"
    " كتاب مشروع قانون قرار اتفاق انفجار هجوم صاروخ قطار بنك مصرف منزل بيت طابق حكم ملف سبب شرط سؤال"
    " جانب طرف جزء قسم نوع مركز ملعب شقيق زوج توأم حارس قائد ضابط سجين أسير شاهد صديق نجم جسر مطار"
    " مستشفى مصنع نهر جبل بند فصل مجلس وفد خبير طبيب مؤتمر اجتماع خيار احتمال عرض موقع مقعد صوت خط"
    " طريق شارع منتخب لقب شوط مسار محور نموذج جهاز هاتف سهم قرض صندوق حقل حريق زلزال إعصار حادث مسجد"
    " تقرير مقطع فرد نظام ضلع قطاع انتصار فوز خصم"
    " جيل بطل عضو باب جناح خزان محرك قمر كوكب فصيل تنظيم ميناء حاجز شريك أستاذ تلميذ نفق معبر قارب زورق برج"
    " فندق مطعم متجر معرض متحف صف درس دور بيان خطاب شكل دليل معيار بديل حيوان كلب رقم لون حجر"
    " حساب محل مقال تمثال سباق مسدس موسم منصب معبد حصان قبر سد"
)
_FEMININE = (
    "عملية جائزة مدينة محافظة دولة شركة ولاية قرية منطقة جولة دورة ضربة حالة لجنة مباراة فترة سورة غارة بلدة"
)
_PLURALS = frozenset({"بلدان", "طالبان"})
"""Words that only look like a dual: countries, the Taliban."""
_NAMES = (
    *(
        "ارجنتين",
        "كريستين",
        "ستانتين",
        "فالنتين",
        "كوينتين",
        "كليمنتين",
        "فانتين",
        "مارتين",
        "جاستين",
        "اوستين",
    ),
    *("نيكوتين", "بروتين", "ثابتين", "صامتين"),
)
"""Ends of names, of drugs, and of plurals of nouns that end in ت."""
_FEMININE_DUAL = re.compile(r"[وف]?[بلك]?(?!ال|لل)\w{3,}ت(?:ين|(?<!ست)ان)")


def names() -> Iterator[str]:
    """The duals of the listed nouns, folded."""
    for noun in _MASCULINE.split():
        stem = fold_word(noun)
        yield from (form for form in (f"{stem}ين", f"{stem}ان") if form not in _PLURALS)
    for noun in _FEMININE.split():
        yield from (f"{fold_word(noun)[:-1]}{ending}" for ending in ("تي", "تا"))


def is_feminine_dual(word: str) -> bool:
    """Whether a folded word, with its clitics, is the dual of a noun in ة.

    >>> [is_feminine_dual(word) for word in ("بجائزتين", "وطائرتان", "بوتين", "باكستان")]
    [True, True, False, False]
    """
    return _FEMININE_DUAL.fullmatch(word) is not None and not word.endswith(_NAMES)
