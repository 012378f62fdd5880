"""Words that a figure hangs on and that a translation cannot do without: stolen money, the law of 1996.

Where such a word stands right before an Arabic figure, or behind it, and the English has none of its
translations anywhere, the number has come to stand for something else. Only words belong here that English
has few ways to say; what people say in many ways (costs, reaches, includes) would raise false alarms.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from generator.figures.checking.counted_nouns import forms
from generator.model import Figure, Kind
from generator.text.folding import fold, fold_word

if TYPE_CHECKING:
    from collections.abc import Iterator

_HEADS = """
money | سرقة سرق سرقت سرقوا لص لصوص استيلاء استولى استولوا نهب اختلاس اختلس سطو | steal stole theft thie rob
money | | loot heist burgl grab took take seiz raid swip embezzl snatch plunder taking loss lost
money | فدية | ransom
money | رشوة رشاوى رشى | brib kickback payoff graft corrupt
money | غرامة غرامات تغريم غرم غرمت | fine fining penalt sanction
money | راتب رواتب مرتب مرتبات أجر أجور | salar wage pay paid earn income stipend remunerat compens pension
money | قرض قروض | loan lend lent credit borrow debt mortgage
money | دين ديون مديونية | debt owe loan liabilit borrow
money | تبرع تبرعات تبرعت تبرعوا | donat gift gave giv contribut pledg
money | تعويض تعويضات | compens damages repar settl payout redress award
money | ضريبة ضرائب | tax levy levies dut vat tariff
money | مكافأة مكافآت | reward bonus bount prize
money | كفالة | bail bond guarant surety
money | ميزانية موازنة | budget spending financ fund
money | منحة منح | grant award scholar fund gave giv fellow
money | ثروة ثروته ثروتها | fortune wealth worth asset rich
money | رهان مراهنة | bet wager stake gambl
money | إيجار | rent lease
money | مبيعات | sale sold sell revenue turnover
money | صادرات | export ship sell sold
money | واردات | import purchas buy bought
money | إيرادات | revenue income turnover sale receipt taking earn gross proceed box
money | عجز | deficit shortfall gap short
money | فائض | surplus excess
money | احتياطي احتياطيات | reserve
money | مساعدات معونة معونات | aid assist help relief support
percent | تضخم | inflat price cpi
percent | بطالة | unemploy jobless work job
percent | فقر فقراء | pover poor impover
percent | أمية | litera illitera read
percent | فائدة فوائد | interest rate
percent | إقبال | turnout vote voting voter participat
percent | رطوبة | humid
percent | أغلبية | majorit most
percent | خصم تخفيض | discount off cut reduc sale lower
percent | حصة | share stake quota portion own cut
percent | أصوات | vot poll ballot
percent | ناخبين ناخبون | vot elector turnout
duration | غيبوبة | coma unconscious
duration | حصار | siege besieg blockad
duration | حداد | mourn
duration | سجن سجنا حبس حبسا سجنه | prison jail sentenc behind incarcer detention custody imprison term gaol
duration | هدنة | truce cease armistice
duration | إجازة | leave vacation holiday
duration | حامل حاملا | pregnan gestation expect
count | بطل بطلة أبطال | champion winner won win title hero crown league
count | مقتل مصرع قتلى قتل قتلت | kill die dying dead death deadl fatal victim casualt lives life lost
count | | loss claim toll slain murder massacr shot assassin slaughter execut perish
count | إصابة أصيب جرحى جرح | wound injur hurt case infect casualt hospital suffer harm hit patient contract
count | | shot diagnos struck sick ill
count | اعتقال اعتقل اعتقلت توقيف | arrest detain held hold custod captur round seiz apprehend nab jail
count | مفقود مفقودين فقدان | missing unaccounted lost los disappear
count | لاجئ لاجئين | refugee asylum migrant displac fled flee
count | سكان سكانها سكانه | popul people inhabit resid live living home citizen
count | زلزال هزة ريختر | quake earthquak tremor magnitude richter seism shock temblor scale
quantity | أمطار هطول | rain precip downpour fell shower storm
quantity | ثلوج ثلج | snow ice
quantity | رياح | wind gust storm blow
quantity | حرارة | temperat degree heat hot warm cold celsius fahrenheit mercury thermomet °
quantity | زلزال هزة ريختر | quake earthquak tremor magnitude richter seism shock temblor scale
ordinal | مصنف مصنفة تصنيف | rank seed rat class place list number no. top grad
ordinal | أكبر أضخم | larg bigg great major most huge top lead
ordinal | أعلى أطول | high tall long top great elevat peak record most
ordinal | أقدم | old earl first long senior ancient
ordinal | أسرع | fast quick speed
ordinal | ذكرى | annivers year commemor remember memor birthday jubilee
ordinal | طابق | floor stor level
date | قرار قرارات | decision decid ruling rule resolution order judgment judgement decree verdict
date | قانون دستور | law act legislat constitution code statute bill
date | اتفاق اتفاقية معاهدة | agree accord treat deal pact convention
date | ولد ولدت ولادته مولده | born birth nativ
date | توفي توفيت مات ماتت وفاته وفاتها | die dead death dying pass late kill buri dec lost perish
date | ثورة انتفاضة انقلاب | revol uprising coup rebel revolt putsch overthr
date | حرب غزو | war invasion invad conflict
date | فيلم | film movie picture
date | رواية كتاب | novel book
"""
"""What the figure is, the Arabic words it hangs on, and how the English words for them begin."""
_KINDS = frozenset(line.partition(" ")[0] for line in _HEADS.strip().splitlines())
_REACH = {Kind.MONEY: 3, Kind.DURATION: 3}
"""How many words before a figure its head may stand, but for links; 2 for other kinds, 1 for dates."""
_LINKS = frozenset(
    fold_word(word)
    for word in "في من على إلى ب ل مبلغ بمبلغ قيمة بقيمة قيمتها قيمته قدرها قدره بقوة قوته قوتها بلغت بلغ"
    " نسبة بنسبة نحو حوالي أكثر أقل مدة لمدة البالغ البالغة معدل بمعدل".split()
)
_NEAR = 40
"""Characters before and behind a figure in which its head is sought."""
_CLAUSE = re.compile(r"[.,;:!?،؛؟()]")
_WORD = re.compile(r"[^\W_]+")


@cache
def _heads() -> dict[tuple[Kind, str], re.Pattern[str]]:
    """For a kind of figure and a folded Arabic word: what matches an English that translates it."""
    rows: list[tuple[str, list[str], list[str]]] = []
    for line in _HEADS.strip().splitlines():
        kind, arabic, english = (part.strip() for part in line.split("|"))
        if arabic:
            rows.append((kind, arabic.split(), []))
        rows[-1][2].extend(english.split())
    return {
        (Kind(kind), fold_word(word)): re.compile(rf"\b(?:{'|'.join(map(re.escape, english))})")
        for kind, arabic, english in rows
        for word in arabic
    }


def headless(ar: Figure, arabic: str, en: Figure, english: str) -> bool:
    """Whether the Arabic figure hangs on a word that the English text has no translation of at all."""
    heads = _heads()
    if ar.kind not in _KINDS or (ar.kind is not en.kind is Kind.DATE):
        return False
    keys = ((ar.kind, form) for word in _next_to(ar, arabic) for form in forms(word))
    patterns = [heads[key] for key in keys if key in heads]
    return bool(patterns) and not any(pattern.search(fold(english).text) for pattern in patterns)


def _next_to(figure: Figure, text: str) -> Iterator[str]:
    """The folded words before the figure, in its clause, and the one behind it."""
    before = _CLAUSE.split(fold(text[max(0, figure.start - _NEAR) : figure.start]).text)[-1]
    words = _WORD.findall(before)[::-1]
    if figure.kind is Kind.DATE:
        yield from words[:1]
        return
    content = [word for word in words if word not in _LINKS]
    yield from content[: _REACH.get(figure.kind, 2)]
    yield from _WORD.findall(_CLAUSE.split(fold(text[figure.end : figure.end + _NEAR]).text)[0])[:1]
