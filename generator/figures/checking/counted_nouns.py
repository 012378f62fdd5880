"""What a number counts or ranks, in both languages: eight teams are not eight matches.

Each sort of thing has its Arabic and its English nouns; a noun may be of several sorts, and one that is of
none says nothing. Two nouns contradict each other when both are known and they share no sort.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.model import Figure, Form, Kind
from generator.text.folding import fold, fold_word

if TYPE_CHECKING:
    from collections.abc import Iterator

_SORTS = """
person | شخص أشخاص فرد أفراد رجل رجال امرأة نساء سيدة | person people man men woman women lady child
person | سيدات طفل أطفال ولد أولاد بنت بنات ابن أبناء | children boy girl son daughter kid youth
person | ابنة شاب شبان لاعب لاعبا لاعبين لاعبون جندي | player soldier troop officer policeman
person | جنود ضابط ضباط شرطي عنصر عناصر مسؤول مسؤولين | policemen official minister lawmaker deputy
person | مسؤولون وزير وزراء نائب نواب رئيس رؤساء عضو | president leader member employee staff worker
person | أعضاء موظف موظفين موظفون عامل عمال طالب طلاب | student pupil teacher citizen voter suspect
person | طلبة تلميذ تلاميذ معلم معلمين مدرس مدرسين | defendant wounded dead victim casualty
person | مواطن مواطنين ناخب ناخبين متهم متهمين مشتبه | fatality resident inhabitant migrant refugee
person | مصاب مصابين جريح جرحى قتيل قتلى ضحية ضحايا | passenger traveler traveller tourist protester
person | نسمة مهاجر مهاجرين لاجئ لاجئين راكب ركاب مسافر | demonstrator journalist reporter doctor
person | مسافرين سائح سياح متظاهر متظاهرين صحفي صحفيين | scientist expert fan spectator viewer judge
person | طبيب أطباء علماء خبير خبراء مشجع مشجعين | lawyer artist candidate envoy ambassador
person | مشاهد مشاهدين قاض قضاة محام محامين فنان فنانين | diplomat prisoner inmate hostage civilian
person | مرشح مرشحين مبعوث مبعوثين سجين سجناء رهينة | gunman gunmen militant terrorist baby mother
person | رهائن مدني مدنيين مسلح مسلحين إرهابي إرهابيين | father brother sister wife husband founder
person | رضيع أم أمهات أخ إخوة زوج زوجة |
person | حالة حالات إصابة إصابات وفاة وفيات مستخدم | case infection death injury user subscriber
person | مستخدمين مشترك مشتركين متابع متابعين زائر زوار | follower visitor customer client
person | زبون زبائن عميل عملاء أسرة أسر عائلة عائلات | family household home relative head chief
team | فريق فرق ناد نادي أندية منتخب منتخبات | team side club squad
match | مباراة مباريات | match game games fixture tie clash meeting encounter
match | | final test
goal | هدف أهداف | goal target objective aim strike
point | نقطة نقاط | point
country | دولة دول بلد بلدان | country nation state member power
town | مدينة مدن بلدة بلدات قرية قرى | town city village settlement place
building | منزل منازل بيت بيوت مبنى مبان عمارة عمارات | house home building apartment property
building | | block place
vehicle | سيارة سيارات مركبة مركبات حافلة حافلات شاحنة | car vehicle bus truck lorry van
vehicle | شاحنات |
aircraft | طائرة طائرات مروحية مروحيات | plane aircraft airplane jet helicopter
aircraft | | drone flight
ship | سفينة سفن قارب قوارب | ship boat vessel
company | شركة شركات | company firm business corporation
school | مدرسة مدارس | school college
shop | متجر متاجر محل محلات | shop store outlet branch
floor | طابق طوابق | floor storey story
medal | ميدالية ميداليات | medal
title | لقب ألقاب بطولة بطولات كأس | title championship trophy cup crown tournament
anniversary | ذكرى عيد ميلاد | anniversary birthday
session | دورة قمة مؤتمر | session edition summit conference games
session | | round course cycle tournament championship
place | مرتبة | place position rank spot
party | حزب أحزاب | party
missile | صاروخ صواريخ قذيفة قذائف | missile rocket shell
seat | مقعد مقاعد | seat
book | كتاب كتب رواية روايات | book novel title
film | فيلم أفلام | film movie picture title
song | أغنية أغان أغاني | song track
meeting | اجتماع اجتماعات لقاء لقاءات قمة | meeting talks session summit encounter game match
vote | صوت أصوات | vote ballot voice
state | ولاية ولايات حالة حالات | state term mandate province condition
island | جزيرة جزر | island isle
animal | حيوان حيوانات كلب كلاب قط قطط خنزير خنازير | animal dog cat pig hog cow horse sheep head
animal | بقرة أبقار حصان خيول رأس رؤوس | chicken cattle
job | وظيفة وظائف | job post position
journey | رحلة رحلات | flight trip journey voyage
attack | هجوم هجمات غارة غارات انفجار انفجارات | attack assault strike raid explosion
attack | قنبلة قنابل | blast bomb
quake | زلزال زلازل | earthquake quake tremor
station | محطة محطات | station plant stop channel network
channel | قناة قنوات | channel network canal station
factory | مصنع مصانع | factory plant mill
hospital | مستشفى مستشفيات | hospital
university | جامعة جامعات | university college
award | جائزة جوائز | award prize medal
airport | مطار مطارات | airport
lawsuit | قضية قضايا دعوى دعاوى | case lawsuit suit issue
episode | حلقة حلقات | episode
project | مشروع مشاريع مشروعات | project scheme
message | رسالة رسائل | message letter email text
picture | صورة صور | photo picture image photograph
account | حساب حسابات | account
product | منتج منتجات سلعة سلع عنصر عناصر | product item good element
page | صفحة صفحات | page
word | كلمة كلمات | word
tree | شجرة أشجار | tree
language | لغة لغات | language
half | شوط | half
round | جولة جولات | round
minute | دقيقة دقائق | minute min
day | يوم أيام | day
week | أسبوع أسابيع | week
month | شهر أشهر شهور | month
year | عام أعوام سنة سنوات | year season
"""
"""A sort, its Arabic nouns and its English nouns, singular or irregular."""


def _by_noun(language: int) -> dict[str, frozenset[str]]:
    """For each folded noun the sorts it belongs to."""
    sorts: dict[str, set[str]] = {}
    for line in _SORTS.strip().splitlines():
        sort, *nouns = line.split(" |")
        for noun in nouns[language].split():
            sorts.setdefault(fold_word(noun), set()).add(sort)
    return {noun: frozenset(of) for noun, of in sorts.items()}


_ARABIC, _ENGLISH = _by_noun(0), _by_noun(1)
_ARABIC_WORD = re.compile(r"[^\W\d_]+")
_ENGLISH_WORD = re.compile(r"[ -]([a-z]+)(?:'s)?")
_OF_THEM = re.compile(" of (?:the|its|their|his|her|our)")
_DUAL = re.compile("(?:ان|ين)$")
_TWO = re.compile(
    r"\b(?:two|second|both|couple|pair|brace|twins?|twice|double|duo|either|each|other|another|2)\b"
)
_DEFINITE = re.compile("ال(?!ا?ف)")
_ENDS = frozenset(
    "a an the of in on at to for from by with and or but that who which when where while as is are was"
    " were has have had be been will would after before during since against over than said says".split()
)
_COUNTED = frozenset({Kind.COUNT, Kind.ORDINAL, Kind.IDENTIFIER})
_WINDOW = 40
"""Characters around a figure in which its noun is sought."""


def contradict(ar: Figure, arabic: str, en: Figure, english: str) -> bool:
    """Whether the figures, of these texts, plainly count or rank different sorts of things."""
    if ar.kind not in _COUNTED or en.kind not in (Kind.COUNT, Kind.ORDINAL):
        return False
    said = _arabic_sorts(ar, arabic)
    return bool(said) and bool(heard := _english_sorts(en, english)) and not said & heard


def counts_two(ar: Figure) -> bool:
    """Whether a dual counts things that English counts too: هدفين, two goals."""
    return ar.form is Form.DUAL and _DUAL.search(ar.text) is not None and bool(_arabic_sorts(ar, ""))


def says_two(english: str) -> bool:
    """Whether the English has any word for two."""
    return _TWO.search(fold(english).text) is not None


def _arabic_sorts(figure: Figure, text: str) -> frozenset[str]:
    """Those of the noun: behind a number, before a definite one or one that is a label, in a dual."""
    before = _ARABIC_WORD.findall(fold(text[max(0, figure.start - _WINDOW) : figure.start]).text)
    behind = _ARABIC_WORD.findall(fold(text[figure.end : figure.end + _WINDOW]).text)
    if figure.noun == figure.text:
        words = [_DUAL.sub("", fold(figure.text).text)]
    elif before[-1:] == ["ال"]:
        words = before[-2:-1]
    elif figure.kind is Kind.IDENTIFIER or _DEFINITE.match(figure.text):
        words = before[-1:]
    else:
        words = behind[1:2] if behind[:1] == ["من"] else behind[:1]
    known = (form for word in words for form in forms(word) if form in _ARABIC)
    return next((_ARABIC[form] for form in known), frozenset())


def forms(word: str) -> Iterator[str]:
    """The folded word, and what it is without article, preposition and the ending of the accusative."""
    yield word
    yield word.removesuffix("ت") + "ه"
    for clitic in ("وال", "بال", "فال", "لل", "ال", "و", "ب", "ل"):
        if word.startswith(clitic):
            yield word[len(clitic) :]
    for ending in ("ا", "ها", "ه", "هم"):
        if len(word) > len(ending) + 2 and word.endswith(ending):
            yield word[: -len(ending)]


def _english_sorts(figure: Figure, text: str) -> frozenset[str]:
    """Those of all known nouns of the phrase behind the number: the 14th European cup final."""
    behind = fold(text[figure.end : figure.end + _WINDOW]).text
    sorts: frozenset[str] = frozenset()
    place = of_them.end() if (of_them := _OF_THEM.match(behind)) else 0
    while word := _ENGLISH_WORD.match(behind, place):
        if word[1] in _ENDS:
            break
        place = word.end()
        sorts |= _english(word[1])
    return sorts


def _english(word: str) -> frozenset[str]:
    for ending, single in (("", ""), ("ies", "y"), ("es", ""), ("s", "")):
        stem = word.removesuffix(ending) + single
        if word.endswith(ending) and stem in _ENGLISH:
            return _ENGLISH[stem]
    return frozenset()
