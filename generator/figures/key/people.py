"""Labels of figures that count or date people: what happened to them, and whose age it is."""

from __future__ import annotations

import re
from itertools import pairwise, takewhile
from typing import TYPE_CHECKING

from generator.figures.key.arabic_phrase import is_verb
from generator.figures.key.words import Word, noun_forms, phrase
from generator.figures.lexicon.measures import Fate, fates
from generator.figures.lexicon.people_and_places import plural_of, things_that_are_nobody
from generator.figures.lexicon.word_lists import stop_words, word_list
from generator.text.clitics import bare_verbs
from generator.text.folding import fold_word

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.model import Figure

_INJURED = {"arabic": "جريح", "english": "injured"}
"""A word for the injured."""
_OPEN, _INFECTED = "اصابه", "عدوي"
"""A word for those who are injured or infected, and one for the infected."""
_BOTH = {"arabic": "قتيل وجريح", "english": "killed and injured"}
"""What stands for two words together."""
_ACCUSATIVE = re.compile("\u064b?ا\u064b?$")
"""The ending of an indefinite object."""
_LONGEST_NAME = 4
_AFTER = 3
"""How many words after a counted noun can say what happened."""
_WHO_IS = (
    ("الذي", "يبلغ", "من", "العمر"), ("التي", "تبلغ", "من", "العمر"), ("الذي", "يبلغ"), ("التي", "تبلغ"),
    ("يبلغ", "من", "العمر"), ("تبلغ", "من", "العمر"),
)  # fmt: skip
_OF_AGE = (("البالغ", "من", "العمر"), ("البالغه", "من", "العمر"), ("البالغ", "عمره"), ("البالغه", "عمرها"))


def fate(figure: Figure, preceding: Sequence[Word], following: Sequence[Word], language: str) -> str:
    """What happened to those whom a figure counts, if the words right beside it say one thing.

    Words after the figure say it only of people: 14 countries in which 200 were killed are not killed.
    """
    nouns = (figure.noun or "").split()
    if not nouns and _is_part(following):
        return ""  # 19 of the injured were policemen
    things = things_that_are_nobody(language) - fates(language).keys()
    if nouns and fold_word(nouns[0 if language == "arabic" else -1]) in things:
        return ""  # jobs are lost and goods are missing, but no people
    told = _told(nouns, language) or _told_before(preceding, language)
    if not told and (not nouns or word_list("anybody", "case") & {fold_word(nouns[0]), fold_word(nouns[-1])}):
        outside = len(nouns) if following[:1] and following[0].text in nouns else 0
        told = _told([word.folded for word in _until_border(following[outside:])[:_AFTER]], language)
    known = fates(language)
    said = {_decided(one, (*preceding, *following)) for one in told}
    if len(said) == 2 and said & {known[_INJURED[language]], fates("arabic")[_OPEN]}:
        said = {known[_BOTH[language]]}
    if len(said) != 1:
        return ""
    (one,) = said
    if one == fates("arabic")[_OPEN] and (what := _what_they_have(following)):
        return f"{one.arabic} {what}"
    return one.arabic if language == "arabic" else one.english


def _what_they_have(following: Sequence[Word]) -> str:
    """The illness or the cause right after "were affected by", which may be either: أصيبوا بالعمى."""
    open_fate = fates("arabic")[_OPEN]
    for place, (word, behind) in enumerate(pairwise(following[: _AFTER + 1])):
        if open_fate in _told([word.folded], "arabic") and behind.folded.startswith("بال"):
            more = takewhile(lambda word: word.folded.startswith("ال"), following[place + 2 : place + 4])
            return " ".join((behind.text, *(word.text for word in more)))
    return ""


def _is_part(following: Sequence[Word]) -> bool:
    """Whether more is said of some of those to whom it happened: of the injured, من المصابين كانوا."""
    words = [word.folded for word in following[:3]]
    return words[:2] == ["of", "the"] or (words[:1] == ["من"] and words[-1] in ("كانوا", "كان", "هم", "هن"))


def _decided(one: Fate, sentence: Sequence[Word]) -> Fate:
    """Whether إصابة is an injury or an infection, by the words of its sentence."""
    known = fates("arabic")
    if one != known[_OPEN]:
        return one
    forms = {form for word in sentence for form in noun_forms(word.folded)}
    ill, hurt = forms & word_list("disease"), forms & word_list("accident")
    return known[_INFECTED] if ill and not hurt else known[_INJURED["arabic"]] if hurt and not ill else one


def _told(found: Sequence[str], language: str) -> list[Fate]:
    known = fates(language)
    return [known[form] for word in found for form in _forms(word) if form in known]


def _told_before(found: Sequence[Word], language: str) -> list[Fate]:
    """What the word before those that lead to the figure says, with one that it is joined to: مقتل وإصابة."""
    near = _near(found, language)
    told = _told([word.folded for word in near], language)
    rest = found[: next((place for place, word in enumerate(found) if near and word is near[0]), 0)]
    if told and rest and rest[-1].folded in ("او", "and", "or"):
        rest = rest[:-1]
    elif not told or not re.match("و(?!اصيب)", near[-1].folded):
        return told
    return [*told, *_told([word.folded for word in rest[-1:] if not word.border], language)]


def _until_border(found: Sequence[Word]) -> Sequence[Word]:
    """The words before a mark, and before what is said of the next figure: لقوا مصرعهم | وأصيب 5."""
    end = next((place for place, word in enumerate(found) if word.border or word.figure), len(found))
    joined = end < len(found) and found[end].figure and found[end - 1].folded.startswith("و")
    return found[: end - 1 if end and joined else end]


def _forms(word: str) -> list[str]:
    return list(bare_verbs(fold_word(word)))


def _near(found: Sequence[Word], language: str) -> Sequence[Word]:
    """The last word before those that lead to the figure."""
    small = word_list("measure link", language=language)
    last = len(found)
    while last and found[last - 1].folded in small:
        last -= 1
    if last > 1 and language == "arabic" and found[last - 1].folded.startswith("ال"):
        last -= 1  # the subject of the verb: اعتقلت الشرطة 9 أشخاص
    return [word for word in found[max(0, last - 1) : last] if not word.border and not word.figure]


def age(text: str, found: Sequence[Word], following: Sequence[Word], language: str) -> str:
    """Whose age a figure is: a name before it in commas, or the person who "has" it."""
    for words in _OF_AGE:
        if _ends(found, words):
            before = found[: -len(words)]
            named = bool(before) and before[-1].text == "،"
            return _of_person(text, before[:-1], language, _LONGEST_NAME) if named else _of_noun(text, before)
    relative = next((words for words in _WHO_IS if _ends(found, words)), ())
    if relative or _is_of_hers(found, following):
        return _of_noun(text, found[: -(len(relative) or 1)])
    if language == "english" and (turned := _of_year_old(text, following)):
        return turned
    if found and found[-1].text == "(":
        before = found[:-1]
        return _of_noun(text, before) if language == "arabic" else _of_person(text, before, language, 1)
    if found and found[-1].text in ("،", ","):
        return _of_person(text, found[:-1], language, _LONGEST_NAME)
    return ""


def _is_of_hers(found: Sequence[Word], following: Sequence[Word]) -> bool:
    """Whether a pronoun says whose age it is, the noun's before: طفل في الثانية من عمره, امرأة عمرها 65."""
    led = bool(found) and found[-1].folded in ("في", "عمره", "عمرها")
    of = [word.folded for word in following[:2]] in (["من", "عمره"], ["من", "عمرها"])
    return led and (of or found[-1].folded != "في")


def _ends(found: Sequence[Word], words: tuple[str, ...]) -> bool:
    return tuple(word.folded for word in found[-len(words) :]) == words


def _of_noun(text: str, found: Sequence[Word]) -> str:
    """The age of the noun right before, with its adjective or what it is annexed to: مدير الشركة البالغ."""
    run: list[Word] = []
    for word in reversed(found[-_LONGEST_NAME:]):
        small = stop_words() | word_list("preposition", "clause", "measure aside")
        body = bool(run) and word.folded in ("جثه", "جثمان")
        ends = word.border or word.figure or body or noun_forms(word.folded) & small
        if run and noun_forms(word.folded) & word_list("demonstrative", language="arabic"):
            return ""
        if ends or is_verb(word.folded, shaped=False) or (run and _begins(found, word)):
            break
        run.insert(0, word)
        if not word.folded.startswith("ال"):
            break
    if any(any(map(str.isdigit, word.text)) for word in run):
        return ""
    if len(run) == 1 and _begins_after_a_bracket(found, run[0]):
        return f"عمر {run[0].text.removeprefix('و')}"
    if len(run) == 1 and plural_of(run[0].folded[1:]) and run[0].folded.startswith("ل"):
        return f"عمر {run[0].text[1:]}"  # أم لطفل
    if len(run) == 1 and run[0].folded.endswith("ا") and plural_of(run[0].folded[:-1]):
        return f"عمر {_ACCUSATIVE.sub('', run[0].text)}"  # طفلا يبلغ من العمر
    led = bool(run) and not run[0].folded.startswith("ال") and len(run) > 1 and run[0].folded[:1] in "وفبل"
    return f"عمر {phrase(text, run)}" if run and not led else ""


def _is_no_person(found: Sequence[Word], run: Sequence[Word]) -> bool:
    """Whether words in commas name an organisation or are in a relative clause: التي مولتها شركة الواحة."""
    place = found.index(run[0])
    first = next((i + 1 for i in reversed(range(place)) if found[i].border), 0)
    related = any(word.folded in word_list("opens a relative clause") for word in found[first:place])
    return related or any(noun_forms(word.folded) & word_list("organisation") for word in run)


def _begins(found: Sequence[Word], word: Word) -> bool:
    """Whether a word begins a clause, as verbs do."""
    place = found.index(word)
    return (place == 0 or found[place - 1].border) and not word.folded.startswith("ال")


def _begins_after_a_bracket(found: Sequence[Word], word: Word) -> bool:
    """Whether و joins a name to one whose age is in brackets: سامي (12 عاما) ووليد (11 عاما)."""
    place = found.index(word)
    return place > 0 and found[place - 1].text == ")"


def _of_year_old(text: str, following: Sequence[Word]) -> str:
    """The age of a person who is named after it: 21-year-old Sara Najm, a 35-year-old mother."""
    lists = ("preposition", "clause", "verb", "auxiliary", "saying verb", "adverb")
    small = stop_words() | word_list(*lists, language="english")
    named = bool(following) and following[0].text[:1].isupper()
    run: list[Word] = []
    for word in following[:_LONGEST_NAME]:
        ends = word.border or word.figure or word.folded in small or word.folded.endswith("ed")
        if ends or (named and not word.text[:1].isupper()):
            break
        run.append(word)
    return f"age of {'' if named else 'the '}{phrase(text, run)}" if run else ""


def _of_person(text: str, found: Sequence[Word], language: str, most: int) -> str:
    run: list[Word] = []
    cut = False
    small = stop_words() | word_list("preposition", "clause", "measure aside")
    for word in reversed(found):
        named = language == "arabic" or word.text[:1].isupper()
        body = run != [] and word.folded in ("جثه", "جثمان")
        ends = word.border or word.figure or body or not named or word.folded in small
        ends = ends or (run != [] and word.folded.endswith("وا"))  # they did
        ends = ends or (
            language == "arabic" and (is_verb(word.folded, shaped=False) or word.folded in fates("arabic"))
        )
        if ends or len(run) == most:
            cut = not ends and most > 1
            break
        run.insert(0, word)
    while language == "arabic" and cut and run and run[0].folded.startswith("ال"):
        run.pop(0)  # لاعب | الشطرنج المصري سامي نجم
    if language == "arabic" and len(run) > 1 and _begins(found, run[0]):
        if not run[0].folded.startswith(("و", "ف")):
            return ""  # a verb or a name
        run.pop(0)
    alone = len(run) == 1 and language == "arabic" and most > 1 and run[0].folded.startswith("ال")
    if not run or alone or _is_no_person(found, run) or any(any(map(str.isdigit, word.text)) for word in run):
        return ""
    name = phrase(text, run)
    return f"عمر {name.removeprefix('و')}" if language == "arabic" else f"age of {name}"
