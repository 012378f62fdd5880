"""Whether an Arabic clause has the subject and the verb of its number."""

from __future__ import annotations

import re
from itertools import dropwhile
from typing import TYPE_CHECKING

from generator.figures.key.arabic_leaning import (
    has_pronoun,
    hides_its_doer,
    hides_its_subject,
    leans_first,
    points_back,
)
from generator.figures.key.arabic_phrase import arabic_words, is_verb, noun_of
from generator.figures.key.words import Word, noun_forms, verb_forms, words
from generator.figures.lexicon.measures import MOVES, Sort, fates
from generator.model import Kind
from generator.text.clitics import CONJUNCTIONS, LEADING, PREPOSITIONS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.model import Figure

_OPENERS = frozenset("ان حيث فيما بينما كما لكن اذ عندما حين ثم قد فقد كذلك ايضا اما".split())
"""Folded words before the subject or the verb of a clause."""
_THAT = frozenset({"ان"})
_HIDDEN = frozenset(
    "هو هي هم انه انها انهم انهما له لها لهم منه منها منهم فيه فيها عليه عليها به بها بينهم بينها".split()
)
"""Folded words whose pronoun is of something said before."""
_OF_THEM = frozenset({"منها", "منهم", "منه", "منهن"})
"""Folded words after a part of what another sentence has named."""
_RELATIVES = frozenset("الذي التي الذين اللذين اللذان ممن البالغ البالغه المقدر المقدره".split())
_POINTING = frozenset("هذا هذه ذلك تلك هؤلاء هاتين هذين نفس ذات الاخيره المذكور المذكوره".split())
_FAR = frozenset({"ذلك", "تلك"})
"""Folded words that point to a time that was named before: خلال تلك الفترة."""
_TWO = frozenset("البلدين الجانبين الجانبان الطرفين الطرفان الدولتين الدولتان".split())
"""Folded words for two who were named before."""
_KNOWN_PLACES = frozenset("المدينه البلده القريه".split())
"""Folded words for a place that was named before, unless they are its name: المدينة المنورة."""
_ADVERBS = frozenset(
    "حاليا ايضا رسميا نسبيا جزييا تدريجيا مجددا حديثا سنويا شهريا اسبوعيا يوميا تقريبا".split()
)
"""Folded adverbs between a verb and its object."""
_TIMES = re.compile(
    r"ال(?:عام|سنه|شهر|اسبوع|موسم|يوم|ربع|فصل|صيف|شتاء|مره|فتره|اثناء|سنوات|ايام|اشهر|قرن|عقد|اعوام|اسابيع"
    r"|شهور|مواسم|ساعات|قرون|عقود)"
)
_SHORTEST_OWNED = 4
"""Letters of a word that ها ends without being the pronoun of an owner: منها."""
_NEAR = 3
"""How many words before a number can have the pronoun of what is measured."""
_OURS = re.compile(r"\w{2,}[لقدرعمتي]نا")
"""A verb of those who speak: تلقينا, وجدنا."""
_SEVERAL = re.compile("[يت].{3,}ون")
"""A folded verb of several."""
_TO_SOMEBODY = re.compile("[يت].{3,}ون(?:ه|ها|هم)")
"""A folded verb of several who do something to somebody: يطاردونه."""
_FUTURE = re.compile(f"[{CONJUNCTIONS}]?س[يت].{{3,}}")
_JOINED = re.compile(f"^[{CONJUNCTIONS}](?=.{{2}})")


def arabic_enough(before: str, after: str, figure: Figure) -> bool:
    """Whether a main clause is understood, from what it has before its number and after it."""
    found = [word for word in words(before, 0, len(before)) if not word.border]
    behind = [word for word in words(after, 0, len(after)) if not word.border]
    told = _without_openers(found)
    if found and found[-1].folded == "رقم":
        return False  # استخدمت رقم 96
    if _is_cut_subject(found, behind, after) or leans_first(told) or points(told) or _leans_after(behind):
        return False
    if any(map(_is_fate, found[-_NEAR:])):
        return True
    found = _after_that(told)
    if not found:
        return _is_subject(behind, figure)
    if _leans(found):
        return False
    return any(map(_is_fate, found)) or _has_what_it_needs(found, behind, figure)


def _leans_after(behind: Sequence[Word]) -> bool:
    """Whether a number is a part of them or of القطاع, or does something to somebody, named elsewhere."""
    part = behind[0].folded if behind else ""
    if part in _OF_THEM or (part == "من" and _is_unnamed(behind[1:2], behind[2:3])):
        return True
    return any(_TO_SOMEBODY.fullmatch(word.folded) is not None for word in behind[:_NEAR])


def _leans(found: Sequence[Word]) -> bool:
    """Whether a clause begins with a pronoun, or a word in it is of something said before."""
    hidden = _bare(found[0].folded) in _HIDDEN | _RELATIVES
    pointing = points(found) or points_back(found) or hides_its_subject(found) or hides_its_doer(found)
    ours = _OURS.fullmatch(found[0].text) is not None and noun_of(found[0].folded) is None
    theirs = any(map(_is_theirs, found, found[1:]))
    return hidden or pointing or ours or theirs or _is_owned(found) or _is_unnamed(found[:2], found[2:3])


def _is_theirs(relative: Word, verb: Word) -> bool:
    """Whether several whom another sentence names do what a relative clause tells: التي ينتمون إليها."""
    return relative.folded in ("التي", "الذي") and _SEVERAL.fullmatch(verb.folded) is not None


def _is_cut_subject(found: Sequence[Word], behind: Sequence[Word], after: str) -> bool:
    """Whether the number is the subject of what somebody says, and its verb is cut off: قال إن 36 سفينة…"""
    said = after.endswith("…") and bool(found) and bool(noun_forms(found[-1].folded) & _THAT)
    return said and not any(_is_verb(word) or _is_fate(word) or word.folded.endswith("وا") for word in behind)


def _is_unnamed(found: Sequence[Word], further: Sequence[Word]) -> bool:
    """Whether a clause is about الشركة or المبلغ, which another sentence has named: حيث تجاوز المبلغ."""
    for word, after in zip(found, [*found[1:], *further, None], strict=False):
        named = after is not None and after.folded.startswith(("ال", "لل"))
        if _JOINED.sub("", word.folded) in arabic_words("unnamed") and not named:
            return True
    return False


def _has_what_it_needs(found: Sequence[Word], behind: Sequence[Word], figure: Figure) -> bool:
    """Whether a clause has its verb, and that its subject."""
    if _is_verb(found[0]):
        return _has_subject(found, behind, figure)
    alone = len(found) == 1 and figure.kind is not Kind.COUNT and noun_of(found[0].folded) is None
    if alone or _moves_alone(found):
        return False  # a verb in no list: حولت 5 ملايين
    return not _is_led(found[0].folded) or any(map(_tells, (*found, *behind)))


def _without_openers(found: Sequence[Word]) -> list[Word]:
    kept = list(dropwhile(lambda word: word.text.isdecimal(), found))  # what a hyphen has left of a score
    while kept and (kept[0].folded in ("و", "ف") or _bare(kept[0].folded) in _OPENERS):
        kept.pop(0)
    return kept


def _after_that(found: Sequence[Word]) -> list[Word]:
    """The words after أن if what comes before it only says that somebody says it: يشار إلى أن."""
    place = next((i for i in reversed(range(len(found))) if noun_forms(found[i].folded) & _THAT), None)
    return list(found[place + 1 :] if place is not None else found)


def _bare(word: str) -> str:
    """A folded word without و or ف before it, if what remains is a particle or a pronoun."""
    rest = _JOINED.sub("", word)
    return rest if rest in _OPENERS | _HIDDEN | _RELATIVES | _POINTING else word


def _is_led(word: str) -> bool:
    """Whether a preposition begins a clause that is cut, whose verb is left out."""
    bare = _JOINED.sub("", word)
    small = arabic_words("preposition", "measure link", "comparing amounts", "measure example")
    return bool({word, bare} & small) or (
        re.match(f"[{PREPOSITIONS}](?:ال)?.{{3,}}", word) is not None and not is_verb(word)
    )


def points(found: Sequence[Word]) -> bool:
    """Whether a word points to something said before; this year and the last seasons are times."""
    for place, word in enumerate(found):
        form = re.sub(f"^[{CONJUNCTIONS}{PREPOSITIONS}](?=ه|ذ|ت)", "", word.folded)
        beside = [*found[max(0, place - 2) : place], *found[place + 1 : place + 2]]
        named = [each.folded for each in found[place + 1 : place + 2]] == ["المنوره"]
        if form in _TWO or (form in _KNOWN_PLACES and not named):
            return True
        timed = form not in _FAR and any(_TIMES.match(each.folded) for each in beside)
        if form in _POINTING and not timed:
            return True
    return False


def _is_owned(found: Sequence[Word]) -> bool:
    """Whether a measure near the number has a pronoun whose owner nothing before it can be."""
    for place, word in enumerate(found):
        hers = word.text.endswith("ها") and len(word.folded) > _SHORTEST_OWNED
        if hers and not any(map(_is_feminine, found[:place])) and not noun_of(word.folded):
            return True
        if place < len(found) - _NEAR:
            continue
        if word.folded in _HIDDEN or (has_pronoun(word) and noun_of(word.folded)):
            before = found[:place]
            if not any(_names(each) for each in before):
                return True
    return False


def _is_feminine(word: Word) -> bool:
    """Whether the pronoun ها can be of a word."""
    if word.folded.endswith(("ه", "ات", "ا", "اء")):
        return True
    return not (word.folded.startswith("ال") or _is_verb(word) or _is_led_to(word))


def _names(word: Word) -> bool:
    """Whether a word may name the owner: with the article, or no verb and no particle."""
    small = arabic_words("preposition", "clause", "measure link")
    if noun_forms(word.folded) & small or is_verb(word.folded):
        return False
    return not noun_of(word.folded) or "ال" in word.folded[:4]


def _has_subject(found: Sequence[Word], behind: Sequence[Word], figure: Figure) -> bool:
    """Whether the verb that a clause begins with has its subject, which the number may be if it counts."""
    shares = verb_forms(found[0].folded) & arabic_words("has a share", "level verb")
    parts = (Kind.COUNT, Kind.PERCENT, Kind.RATIO)
    of_them = figure.kind in parts and [word.folded for word in behind[:1]] == ["من"] and not shares
    counts = figure.kind is Kind.COUNT and bool(figure.noun) and not _is_led_to(found[-1])
    counts = (counts and not re.match(f"[{CONJUNCTIONS}]?س?ت|.*ت$", found[0].folded)) or of_them
    rest = found[1:]
    if not rest:
        return counts
    following = rest[0].folded
    if following in arabic_words("prefixed bound"):
        return True  # أشار حوالي نصف المجيبين
    hidden = (
        noun_forms(following) & (arabic_words("preposition", "measure link") | _HIDDEN)
        or rest[0].figure
        or (following.isdecimal() and bool(shares))
        or following in _ADVERBS  # ويصيب حاليا 6500
        or has_pronoun(rest[0])  # ليعزز صدارته: who does
        or is_verb(following)
        or re.match(f"[{LEADING}](?!ال).{{2,}}", following)
        or (following.endswith("ا") and not following.startswith("ال") and noun_of(following))
    )
    if not hidden:
        return True
    more = [word for word in rest[1:] if not noun_forms(word.folded) & arabic_words("preposition")]
    return counts and bool(more or rest)


def _is_led_to(word: Word) -> bool:
    """Whether a preposition leads to the number, which is then no subject: فاز بـ13 مقعدا."""
    return word.text in ("ب", "بـ", "ل", "لـ", "ك") or word.folded in arabic_words("preposition")


def _moves_alone(found: Sequence[Word]) -> bool:
    """Whether a verb that looks like the noun of a movement has no subject: وتراجع بنسبة."""
    noun = noun_of(found[0].folded)
    moved = noun is not None and noun.sort in MOVES
    following = found[1].folded if len(found) > 1 else ""
    return moved and (not following or re.match(f"[{LEADING}](?!ال)|الي$|من$", following) is not None)


def _is_subject(behind: Sequence[Word], figure: Figure) -> bool:
    """Whether the number begins a clause that goes on with what is said of it; a share says of what it is."""
    share = figure.kind in (Kind.PERCENT, Kind.RATIO)
    return not share or [word.folded for word in behind[:1]] == ["من"]


def _tells(word: Word) -> bool:
    """Whether a word is a verb, the noun of one, or says what happened to people."""
    if is_verb(word.folded):
        return True
    noun = noun_of(word.folded)
    return (noun is not None and noun.sort in MOVES | {Sort.ACTION}) or _is_fate(word)


def _is_verb(word: Word) -> bool:
    """Whether a word is a verb, also one of the future that is in no list: ستطلق."""
    return is_verb(word.folded) or _FUTURE.match(word.folded) is not None


def _is_fate(word: Word) -> bool:
    return bool((noun_forms(word.folded) | verb_forms(word.folded)) & fates("arabic").keys())
