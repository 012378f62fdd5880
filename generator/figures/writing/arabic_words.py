"""The Arabic words in which figures are written: bounds, rates, scales, money and times."""

from __future__ import annotations

from decimal import Decimal

from generator.model import Qualifier

BOUNDS = {
    Qualifier.ABOUT: "نحو",
    Qualifier.AT_LEAST: "ما لا يقل عن",
    Qualifier.AT_MOST: "حتى",
    Qualifier.MORE_THAN: "أكثر من",
    Qualifier.LESS_THAN: "أقل من",
    Qualifier.NEARLY: "قرابة",
}
"""Words before an amount."""
RATES = {
    "year": "سنويًا",
    "month": "شهريًا",
    "week": "أسبوعيًا",
    "day": "يوميًا",
    "hour": "في الساعة",
    "minute": "في الدقيقة",
    "second": "في الثانية",
    "person": "للفرد",
    "barrel": "للبرميل",
    "share": "للسهم",
    "night": "لليلة",
    "worker": "للعامل",
    "tonne": "للطن",
    "ounce": "للأونصة",
    "litre": "للتر",
    "gallon": "للغالون",
    "kilogram": "للكيلوغرام",
    "square metre": "للمتر المربع",
    "item": "للواحد",
}
"""Words after an amount, by what it is counted per."""
SCALES = (
    (12, "تريليون", "تريليونات"),
    (9, "مليار", "مليارات"),
    (6, "مليون", "ملايين"),
    (3, "ألف", "آلاف"),
)
"""Powers of ten with their noun, and its plural after three to ten."""
CURRENCIES = {
    "USD": ("دولار", "دولارات", "دولارًا"),
    "EUR": ("يورو", "يورو", "يورو"),
    "DINAR": ("دينار", "دنانير", "دينارًا"),
    "RIYAL": ("ريال", "ريالات", "ريالًا"),
    "DIRHAM": ("درهم", "دراهم", "درهمًا"),
    "POUND": ("جنيه", "جنيهات", "جنيهًا"),
    "LIRA": ("ليرة", "ليرات", "ليرة"),
    "FRANC": ("فرنك", "فرنكات", "فرنكًا"),
    "RUPEE": ("روبية", "روبيات", "روبية"),
    "PESO": ("بيزو", "بيزو", "بيزو"),
    "KRONA": ("كرونة", "كرونات", "كرونة"),
    "SHILLING": ("شلن", "شلنات", "شلنًا"),
    "RUPIAH": ("روبية", "روبيات", "روبية"),
    "CENT": ("سنت", "سنتات", "سنتًا"),
    "PIASTRE": ("قرش", "قروش", "قرشًا"),
    "MILLIME": ("مليم", "مليمات", "مليمًا"),
    "BAISA": ("بيسة", "بيسات", "بيسة"),
    "PAISA": ("بيسة", "بيسات", "بيسة"),
    "AGORA": ("أغورة", "أغورات", "أغورة"),
    "HALALA": ("هللة", "هللات", "هللة"),
    "FILS": ("فلس", "فلوس", "فلسًا"),
    "CENTIME": ("سنتيم", "سنتيمات", "سنتيمًا"),
    "PENNY": ("بنس", "بنسات", "بنسًا"),
    "KOPEK": ("كوبيك", "كوبيكات", "كوبيكًا"),
    "SEN": ("سن", "سنات", "سنًا"),
}
"""The forms after one or a hundred, after three to ten, and after eleven to ninety-nine."""
FRACTIONS = {Decimal("0.5"): "نصف", Decimal("0.25"): "ربع", Decimal("0.75"): "ثلاثة أرباع"}
TIMES = {
    "second": ("ثانية", "ثانيتان", "ثوانٍ", "ثانية"),
    "minute": ("دقيقة", "دقيقتان", "دقائق", "دقيقة"),
    "hour": ("ساعة", "ساعتان", "ساعات", "ساعة"),
    "day": ("يوم", "يومان", "أيام", "يومًا"),
    "week": ("أسبوع", "أسبوعان", "أسابيع", "أسبوعًا"),
    "month": ("شهر", "شهران", "أشهر", "شهرًا"),
    "year": ("سنة", "سنتان", "سنوات", "سنة"),
    "decade": ("عقد", "عقدان", "عقود", "عقدًا"),
    "century": ("قرن", "قرنان", "قرون", "قرنًا"),
}
"""The forms for one, two, after three to ten, and after eleven to ninety-nine; CLDR lacks half of them."""
