"""Words near a figure that say which of several things it is: killed or wounded, the depth or the distance.

The meanings of a group exclude each other. Where both texts have one next to the figure and the two differ,
the English says it of something else than the Arabic. Two meanings at once, or a negation, say nothing.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.figures.lexicon.units import BASE_UNITS
from generator.model import Figure, Kind
from generator.text.folding import fold, fold_word

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

Meanings = dict[str, frozenset[str]]
"""For a group what a word or a figure can mean in it."""

_GROUPS = """
people | killed | قتل قتلت يقتل قتيل قتيلا قتلى مقتل مصرع وفاة وفيات توفي حتفهم | kill* dead death* fatal*
people | killed | | die died dies dying slain
people | wounded | أصيب أصيبت يصاب إصابة إصابات مصاب مصابا مصابين جرح جريح جريحا جرحى | wound* injur* hurt
people | arrested | اعتقل اعتقلت يعتقل اعتقال معتقل معتقلين توقيف أوقفت قبض | arrest* detain*
people | missing | مفقود مفقودا مفقودين مفقودون فقدان | missing
people | rescued | أنقذ أنقذت إنقاذ | rescu* saved
people | displaced | نزح نزوح نازح نازحا نازحين تشريد | displac* homeless fled
people | freed | أفرج أفرجت إفراج | freed released
life | born | ولد ولدت مولود مولده ميلاده ولادته ولادتها | born birth*
life | died | توفي توفيت وفاته وفاتها اغتيل | died death dead killed assassinated
life | married | تزوج تزوجت زواجه زواجها زواجهما | married marriage wed wedding
sex | women | نساء إناث سيدات امرأة أنثى | women woman female females girls
sex | men | رجال ذكور رجلا | men man male males boys
aged | male | رجل رجلا فتى صبي صبيا ابن ابنه والد والده أخوه شقيقه زوجها | man boy son father husband brother
aged | female | امرأة فتاة سيدة ابنة ابنته أم والدته شقيقته زوجته | woman girl daughter mother wife sister
most | large | أكبر | large* bigg* great* major
most | small | أصغر | small* young*
most | high | أعلى | high* top tallest
most | low | أدنى أقل | low* least few*
most | long | أطول | long* tallest
most | old | أقدم أكبر | old* eldest earliest
most | fast | أسرع | fast* quick*
most | slow | أبطأ | slow*
most | good | أفضل أحسن | best better top
most | bad | أسوأ | worst worse dead*
most | rich | أغنى أثرى | rich* wealth*
most | poor | أفقر | poor*
stance | for | يؤيدون يؤيد أيدوا أيد مؤيد مؤيدا لصالح | favor* favour* support* back backed approv*
stance | against | يعارضون يعارض عارضوا عارض معارض معارضا ضد | against oppos* disapprov*
trade | imports | واردات وارداتها وارداته استورد استوردت استيراد | import*
trade | exports | صادرات صادراتها صادراته صدرت تصدير | export*
account | profit | ربح ربحا أرباح أرباحا أرباحها فائض فائضا | profit* surplus*
account | loss | خسارة خسائر خسائرها عجز عجزا | loss losses lost deficit*
account | debt | ديون ديونا ديونها مديونية | debt*
course | began | بدأ بدأت يبدأ تبدأ انطلق انطلقت اندلع اندلعت | began begin* start* launched broke
course | ended | انتهى انتهت ينتهي تنتهي اختتم اختتمت | ended ends concluded finished
door | opened | افتتح افتتحت يفتتح تفتتح افتتاح | opened opens opening inaugurat*
door | closed | أغلق أغلقت يغلق تغلق إغلاق | closed closes closing closure shut
extent | distance | مسافة بعد يبعد تبعد | away off distan* apart
extent | depth | عمق عمقه عمقها ارتفاع ارتفاعه ارتفاعها | deep depth* underground beneath
extent | height | ارتفاع ارتفاعه ارتفاعها علو طول طوله طولها | high height* tall altitude*
extent | length | طول طوله طولها مسافة | long length*
extent | width | عرض عرضه عرضها | wide width* broad
extent | thickness | سمك سمكه سمكها سماكة | thick thickness
extent | diameter | قطر قطره قطرها | diameter* across
"""
"""A group, a meaning, its Arabic words and its English ones, where a star stands for any ending."""

_SHARES = frozenset({Kind.COUNT, Kind.PERCENT, Kind.RATIO})
_SUMS = frozenset({Kind.COUNT, Kind.PERCENT, Kind.MONEY, Kind.QUANTITY})
_DATES = frozenset({Kind.DATE, Kind.AGE, Kind.IDENTIFIER})
_KINDS = {
    "people": frozenset({Kind.COUNT}),
    "life": _DATES,
    "sex": _SHARES,
    "aged": frozenset({Kind.AGE}),
    "most": frozenset({Kind.ORDINAL}),
    "stance": _SHARES,
    "trade": _SUMS,
    "account": _SUMS,
    "course": _DATES,
    "door": _DATES,
    "extent": frozenset({Kind.QUANTITY}),
}
"""Of which figures the words of a group speak."""
_LENGTHS = frozenset(unit for unit, (sort, _) in BASE_UNITS.items() if sort == "length")
_NEAR, _WORDS = 48, 5
"""Characters, and words, on each side of a figure in which its word is sought."""
_TOKEN = re.compile(r"[^\W_]+(?:'\w+)?|[.;:!?,،؛؟\"]")
_STOPS = frozenset('.;:!?,،؛؟"') | set("and but while as who which لكن بينما فيما".split())
_NEGATIONS = frozenset("لا لم لن ليس ليست غير دون not no never without cannot".split())
_JOINED = frozenset({"and", "or", "او"})
_CLITICS = ("ال", "لل", "بال", "ب", "ل", "س")


def _table(language: int) -> dict[str, Meanings]:
    words: dict[str, Meanings] = {}
    for line in _GROUPS.strip().splitlines():
        group, meaning, *both = (part.strip() for part in line.split("|"))
        for word in both[language].split():
            meanings = words.setdefault(fold_word(word), {})
            meanings[group] = meanings.get(group, frozenset()) | {meaning}
    return words


_ARABIC, _ENGLISH = _table(0), _table(1)
_NONE: Meanings = {}


def opposites(ar: Figure, arabic: str, en: Figure, english: str) -> bool:
    """Whether words next to the figures, of these texts, say things that exclude each other."""
    groups = {group for group, kinds in _KINDS.items() if ar.kind in kinds and en.kind in kinds}
    if ar.unit not in _LENGTHS:
        groups.discard("extent")
    if not groups or not (said := _said(ar, arabic, _arabic)) or groups.isdisjoint(said):
        return False
    heard = _said(en, english, _english)
    return any(said[group].isdisjoint(heard[group]) for group in groups & said.keys() & heard.keys())


def _said(figure: Figure, text: str, meanings_of: Callable[[str], Meanings]) -> Meanings:
    """For each group what the nearest words mean; nothing where those before and those behind disagree."""
    before = _TOKEN.findall(fold(text[max(0, figure.start - _NEAR) : figure.start]).text)
    if before[-1:] == ["و"] or figure.text[0] == "و":
        before = []
    behind = _TOKEN.findall(fold(text[figure.end : figure.end + _NEAR]).text)
    ahead, after = _nearest(before[::-1], meanings_of), _nearest(_clause(behind), meanings_of)
    told = {
        group: ahead.get(group, means) & after.get(group, means) for group, means in (ahead | after).items()
    }
    return {group: means for group, means in told.items() if means}


def _clause(behind: list[str]) -> list[str]:
    """The words up to one with و, which opens another clause."""
    ends = (place for place, word in enumerate(behind) if word[0] == "و" and word not in _ARABIC)
    return behind[: next(ends, None)]


def _nearest(words: Sequence[str], meanings_of: Callable[[str], Meanings]) -> Meanings:
    """For each group the meanings of the first of the words that has one, with those of one joined to it."""
    found: Meanings = {}
    for place, word in enumerate(words[:_WORDS]):
        if word in _NEGATIONS:
            return _NONE
        if word in _STOPS:
            break
        meanings = meanings_of(word)
        joined = _joined(words, place) if meanings else None
        beside = meanings_of(joined) if joined else _NONE
        for group in meanings.keys() - found.keys():
            found[group] = meanings[group] | beside.get(group, frozenset())
    return found


def _joined(words: Sequence[str], place: int) -> str | None:
    """The word that `and` or و joins to the one at the place, one further from the figure."""
    link = words[place + 1 : place + 2]
    if link and link[0] in _JOINED:
        return next(iter(words[place + 2 : place + 3]), None)
    return link[0] if link and words[place][0] == "و" else None


def _arabic(word: str) -> Meanings:
    if word not in _ARABIC and word[0] in "وف":
        word = word[1:]
    forms = (word, *(word.removeprefix(clitic) for clitic in _CLITICS if word.startswith(clitic)))
    return next((_ARABIC[form] for form in forms if form in _ARABIC), _NONE)


def _english(word: str) -> Meanings:
    forms = (word, *(f"{word[:length]}*" for length in range(3, len(word) + 1)))
    return {group: means for form in forms if form in _ENGLISH for group, means in _ENGLISH[form].items()}
