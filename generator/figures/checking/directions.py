"""Which way an amount moved: up or down, by the words beside it or its sign.

The words are in the table `directions`. A text states the direction of a figure by the nearest such word
before it (fell 3 %, انخفاض مؤشرها 19 نقطة), by one right after it (a 3 % fall, 19 points lower), or by a
sign.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from generator.figures.checking.clause import PAUSES, is_number
from generator.figures.lexicon.table import LANGUAGES, table
from generator.figures.lexicon.units import base_units
from generator.figures.lexicon.word_lists import word_list
from generator.model import Kind, Way
from generator.text.clitics import CONJUNCTIONS, PREFIXES, PRONOUNS, bare_nouns, bare_verbs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.figures.checking.sides import Context, Sides
    from generator.model import Figure

MOVING = frozenset({Kind.COUNT, Kind.MONEY, Kind.PERCENT, Kind.QUANTITY, Kind.RATIO, Kind.AGE})
_FARTHEST = 14
"""How many words before a figure to search."""
_FARTHEST_RANK = 8
"""How many before a rank."""
_IMPERFECT = re.compile(f"[{CONJUNCTIONS}]?ل[يت]")
"""The beginning of an Arabic verb that says what followed: ليحتل."""
_FARTHEST_LED = 22
"""How many after a word that leads back to a change: ارتفعت، خلال الأشهر الأولى، بنسبة 5."""
_BEHIND = 4
"""How many words after a figure to search."""
_NUMBERS = 2
"""How many other numbers may come between: ارتفع في 2024 بنسبة 5."""
_OTHER_CLAUSE = frozenset(
    "while but whereas although when after before بينما فيما لكن لكنه لكنها ولكن ولكنه ولكنها حين رغم بعد"
    " بعدما عندما قبل".split()
)
_LINKS = frozenset(
    "in of on to for from by with at and or than after before following despite amid since because as the its"
    " their his her على في من عن الى مع وسط بفضل بسبب جراء نتيجه بدعم و بعد قبل رغم اثر عقب منذ".split()
)
"""Words after a figure that open something else."""

Uses = dict[Way, frozenset[str]]
"""The directions of a word and, for each, whether it is used as a verb, noun or adverb."""


@cache
def _words() -> dict[str, Uses]:
    words: dict[str, Uses] = {}
    for row in table("directions"):
        for language in LANGUAGES:
            for word in row.folded(language):
                uses = words.setdefault(word, {})
                way = row.choice("way", Way)
                uses[way] = uses.get(way, frozenset()) | {row["use"]}
    return words


@lru_cache(maxsize=65536)
def direction_of(word: str) -> tuple[Way, frozenset[str]] | None:
    """The direction that a folded word states, and its uses; `None` for other words."""
    known = _words()
    uses = next((known[form] for form in _forms(word) if form in known), None)
    return next(iter(uses.items())) if uses and len(uses) == 1 else None


def _forms(word: str) -> Iterator[str]:
    yield word
    if word.isascii():
        yield from (f"{word[:length]}*" for length in range(4, len(word) + 1))
        return
    bare = dict.fromkeys((*bare_nouns(word), *bare_verbs(word)))
    yield from bare
    for form in bare:
        yield from (form.removesuffix(end) for end in PRONOUNS if form.endswith(end) and len(form) > 4)


def other_way(sides: Sides) -> bool:
    """Whether the figure moved up on one side and down on the other."""
    ar, en = sides.ar, sides.en
    if ar.kind is en.kind is Kind.ORDINAL:
        ranks = _in_ranking(sides.arabic.words_before), _in_ranking(sides.english.words_before)
        return None not in ranks and ranks[0] is not ranks[1]
    if not {ar.kind, en.kind} <= MOVING:
        return False
    if _counts_places(sides.arabic) and _counts_places(sides.english):
        one, other = _by_places(sides.arabic.words_before), _by_places(sides.english.words_before)
        return bool(one and other) and one is not other
    if measures_height(ar, sides.arabic):
        return False
    arabic, english = way_of(ar, sides.arabic), way_of(en, sides.english)
    return bool(arabic and english and arabic is not english)


def measures_height(figure: Figure, around: Context) -> bool:
    """Whether ارتفاع says how high something is, not that it rose: ارتفاعه 3 أمتار; a level rises."""
    if around.lang != "ar" or base_units().get(figure.unit or "", ("",))[0] != "length":
        return False
    words = around.words_before[:_FARTHEST]
    place = next((place for place, word in enumerate(words) if _HEIGHT.match(word)), None)
    return place is not None and not (place and _LEVEL.match(words[place - 1]))


_HEIGHT = re.compile(f"[{PREFIXES}]?ا?ل?ارتفاع")
_LEVEL = re.compile("منسوب|مستوي|معدل|سرعه|كميه|عدد")


def _counts_places(around: Context) -> bool:
    return around.words_after[:1] != [] and around.words_after[0] in word_list("places in a ranking")


def _by_places(words: list[str]) -> Way | None:
    """Which way somebody went by so many places: تقدمت الكويت ثماني مراتب, up eight places."""
    found = direction_of(words[0]) if words else None
    if found and "adverb" in found[1]:
        return found[0]
    return _verb_of_ranking(words)


def _in_ranking(words: list[str]) -> Way | None:
    """Which way somebody went to a rank, by the nearest verb before it; in English, to it."""
    led = bool(words) and (not words[0].isascii() or words[0] in word_list("up to a level"))
    return _verb_of_ranking(words) if led else None


def _verb_of_ranking(words: list[str]) -> Way | None:
    for word in words[:_FARTHEST_RANK]:
        if word in PAUSES or is_number(word):
            return None
        for name, way in (("up in a ranking", Way.ROSE), ("down in a ranking", Way.FELL)):
            if any(
                form in word_list(name) for form in (word, word.removeprefix("و"), word.removeprefix("ف"))
            ):
                return way
        if word in _OTHER_CLAUSE or _IMPERFECT.match(word):
            return None
    return None


def way_of(figure: Figure, context: Context) -> Way | None:
    """The direction that the text gives a figure; `None` when it gives none or leaves it open."""
    if figure.value is not None and figure.value < 0:
        return Way.FELL
    lost = figure.kind in (Kind.PERCENT, Kind.MONEY)
    way = noun_behind(context.words_after) or _ahead(context.words_before, lost=lost)
    return figure.movement.way if figure.movement and not context.text else way


def noun_behind(words: list[str], *, beyond_links: bool = True) -> Way | None:
    """The direction of a noun or adverb that ends the phrase which a figure opens: a 5 % fall in prices.

    `beyond_links` also finds it after بنسبة, which opens another amount: عند 7214 نقطة بنسبة ارتفاع بلغت.
    """
    if words[1:2] and words[1] in _THAN and words[0] in _COMPARING:
        return _COMPARING[words[0]]
    if words[1:2] and words[0] in _BESIDE_A_LEVEL:
        return _BESIDE_A_LEVEL[words[0]]
    for place, word in enumerate(words[:_BEHIND]):
        if not beyond_links and word in word_list("by how much"):
            return None
        if word in PAUSES or word in _LINKS or word in _OTHER_CLAUSE or is_number(word):
            return None
        found = direction_of(word) if word.isascii() or word in _words() else None
        if found and found[1] & {"noun", "adverb"}:
            return None if _has_its_own(words[place + 1 :]) else found[0]
    return None


_COMPARING = {
    **dict.fromkeys(("more", "اكثر", "اعلي"), Way.ROSE),
    **dict.fromkeys(("fewer", "less", "اقل", "ادني"), Way.FELL),
}
"""Words right after an amount, and before than, that say which way it is away from another one."""
_THAN = frozenset({"than", "من"})
_BESIDE_A_LEVEL = {"above": Way.ROSE, "فوق": Way.ROSE, "below": Way.FELL, "تحت": Way.FELL, "دون": Way.FELL}
"""Words right after an amount that say on which side of a level it is: 1.1 درجة فوق المعدل."""


def _has_its_own(words: list[str]) -> bool:
    """Whether an Arabic noun of change leads to an amount of its own: 4 % مسجلة زيادة بـ0.4 نقطة."""
    return bool(words) and not words[0].isascii() and words[0] in word_list("by how much")


def _enclosed(words: list[str]) -> int:
    """How many signs to leave out before a figure: the bracket of ب(15%), the comma of فقدت، خلال أسبوع، 3%.

    The comma ends a phrase of time that came between the Arabic verb and the figure.
    """
    if words[:1] == ["("] and words[1:2] in (["ب"], ["بنسبه"]):
        return 1
    about = next((place for place, word in enumerate(words[:3]) if word not in word_list("roughly")), 0)
    if words[about : about + 1] != ["،"]:
        return 0
    phrase = words[about + 1 : about + 1 + _FARTHEST_RANK]
    led = next((place for place, word in enumerate(phrase) if word in _DURING), None)
    return about + 1 if led is not None and PAUSES.isdisjoint(phrase[:led]) else 0


_WHAT = (["ما"], ["بما"], ["لا"])
"""Words that make a bound of the verb after them: بما يزيد على 7 في المئة, لا يزيد عن; so does "up to"."""
_DURING = frozenset({"خلال", "منذ", "اثناء"})


def _ahead(words: list[str], *, lost: bool) -> Way | None:
    """The direction of the nearest word before the figure, beyond a comma only when a link leads back.

    `lost` says that what was lost can be a fall: 20 % of a value, but not 20 people.
    """
    numbers = 0
    words = words[_enclosed(words) :]
    if len(words) > 1 and words[0] in word_list("by how much", language="arabic") and words[1] in _COMPARING:
        return _COMPARING[words[1]]  # أقل بنحو الثلث
    led = bool(words) and words[0] in word_list("by how much", "reaching")
    for place, word in enumerate(words[: _FARTHEST_LED if led else _FARTHEST]):
        if word in PAUSES and place and words[place - 1][0] == "و" and len(words[place - 1]) > 1:
            return None  # ارتفعت مبيعات المشروبات، وتراجعت مبيعات
        if word in _OTHER_CLAUSE or (word in PAUSES and not led) or _compares(words, place):
            return None
        numbers += is_number(word)
        if numbers > (_NUMBERS + led):
            return None
        found = None if _moves_nothing(words, place) else direction_of(word)
        if not found or (found[1] == {"adverb"} and place > 1) or (found[1] == {"loss"} and not lost):
            continue
        negated = any(before in word_list("negation") for before in words[place + 1 : place + 3])
        return None if negated else _moved_itself(words, place, found[0])
    return None


def _compares(words: list[str], place: int) -> bool:
    """Whether something else is compared with the figure: lower than the first quarter's 6.8 %."""
    return words[place] in _COMPARING_EN and words[max(0, place - 1) : place] == ["than"]


_COMPARING_EN = frozenset({"higher", "lower", "stronger", "weaker"})


def _moves_nothing(words: list[str], place: int) -> bool:
    """Whether the word belongs to a bound, up to 5 %, or moves nothing: making up, فقد for indeed."""
    following, before = words[max(0, place - 1) : place], words[place + 1 : place + 2]
    if words[place] == "فقد" and place > 1:
        return True
    return before in _WHAT or (words[place] == "up" and (following == ["to"] or before in _MAKING))


_MAKING = (["make"], ["makes"], ["made"], ["making"])


def _moved_itself(words: list[str], place: int, way: Way) -> Way | None:
    """The direction of a noun of change, or of the word before it whose subject it is.

    تراجع معدل النمو and انخفض نمو الاقتصاد are falls; ارتفعت وتيرة التراجع is in doubt.
    """
    rate = place + 1 < len(words) and _RATE.fullmatch(words[place + 1]) is not None
    beyond = place + 1 + rate
    if beyond >= len(words) or not (rate or _CHANGE.match(words[place])):
        return way
    moved = direction_of(words[beyond])
    if not moved or not moved[1] & {"verb", "noun"}:
        return way
    return moved[0] if way is Way.ROSE else None


_RATE = re.compile("(?:معدل|نسب|وتير|سرع)(?:ه|ات)?")
"""What Arabic says before النمو or التراجع, folded."""
_CHANGE = re.compile("ال|نمو$")
"""How the noun of a change begins that a verb has as its subject: تراجع النمو."""
