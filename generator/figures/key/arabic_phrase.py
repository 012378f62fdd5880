"""Where Arabic noun phrases begin and end, and how a label is made of one.

Articles show it: after a definite noun, an indefinite word without a preposition begins something else
(أعلن المصرف | ارتفاع أرباحه).
"""

from __future__ import annotations

import re
from functools import cache, partial
from typing import TYPE_CHECKING

from generator.figures.key.words import DATE, NUMBER, Word, noun_forms, phrase, verb_forms
from generator.figures.lexicon.measures import MOVES, MeasureNoun, Sort, measure_nouns
from generator.figures.lexicon.word_lists import stop_words, word_list
from generator.figures.reading.enrich.movements import move_of
from generator.model import Way
from generator.text.clitics import (
    ARTICLE,
    CONJUNCTIONS,
    DEFINITE,
    FOR_THE,
    PREPOSITIONS,
    bare_nouns,
    bare_verbs,
)
from generator.text.folding import fold_word

if TYPE_CHECKING:
    from collections.abc import Sequence

LONGEST = 8
"""Most words in a label."""
arabic_words = partial(word_list, language="arabic")
INNER = frozenset({"من", "في", "فى", "علي", "غير", "بين", "دون"})
"""Folded prepositions inside a noun phrase."""
IN_THIS_WAY = frozenset({"بهذه", "بهذا"})
"""Folded words that say which of a thing is measured, by what another sentence says."""
_MOVED = {Way.ROSE: "ارتفاع", Way.FELL: "انخفاض"}


@cache
def _verbs() -> frozenset[str]:
    """Frequent verbs of news, in the forms of he and she."""
    past, present = arabic_words("past verb"), arabic_words("present verb")
    feminine = {f"{re.sub('[اي]$', '', verb)}ت" for verb in past}
    return (
        past
        | present
        | feminine
        | {f"ي{verb[1:]}" for verb in present}
        | arabic_words("level verb", "recording verb")
    )


@cache
def is_verb(word: str, *, shaped: bool = True) -> bool:
    """Whether a folded word is a frequent verb or, if `shaped`, has the shape of one in the present."""
    if noun_of(word):
        return False
    for form in bare_verbs(word):
        stem = form.removeprefix("ل") if way_of(form) else form
        if form in _verbs() or (
            move_of(stem) and stem not in measure_nouns("arabic") and not stem.endswith("ا")
        ):
            return True
        if (
            shaped
            and re.fullmatch("(?:ل?ي[^ا]|تست|تت|ن[رش]).{2,}", form)
            and form not in arabic_words("not a verb")
        ):
            return True
    return False


@cache
def noun_of(word: str) -> MeasureNoun | None:
    """The measure that a folded word names, with or without its clitics and its ending."""
    nouns = measure_nouns("arabic")
    owned = not re.match(DEFINITE, word)
    for form in bare_nouns(word):
        bares = [form, re.sub("ا$", "", form)]
        if owned and form not in arabic_words("noun without a pronoun"):
            bares[1:1] = [re.sub("(?:ه|ها|هم)$", "", form), re.sub("ته(?:ا|م)?$|تها$", "ه", form)]
        for bare in bares:
            if len(bare) > 1 and bare in nouns:
                return nouns[bare]
    return None


def way_of(word: str) -> Way | None:
    """The direction of a verb of movement, also after the ل of a purpose or an outcome: لترتفع."""
    return move_of(word) or (move_of(word[1:]) if word.startswith("ل") else None)


def nominal(found: Sequence[Word]) -> list[Word]:
    """The words at the end without a verb, a mark, a figure or a word that opens a clause."""
    run: list[Word] = []
    for word in reversed(found):
        stops = word.border or word.text == NUMBER or is_verb(word.folded)
        if stops or verb_forms(word.folded) & arabic_words("clause") or len(run) > 2 * LONGEST:
            break
        run.insert(0, word)
    return run


def forward(found: Sequence[Word]) -> list[Word]:
    """The noun phrase that the words begin with."""
    run: list[Word] = []
    for word in found:
        stops = word.border or word.figure or is_verb(word.folded)
        if stops or verb_forms(word.folded) & arabic_words("clause") or _joins_an_amount(word.folded):
            break
        if run and _breaks(run[-1].folded, word.folded):
            break
        run.append(word)
    return run


def _joins_an_amount(word: str) -> bool:
    """Whether a folded word leads to another amount: 500 كيلومتر من العاصمة وأقل من 25."""
    return word.startswith("و") and word[1:] in arabic_words("prefixed bound")


def without_asides(run: Sequence[Word]) -> list[Word]:
    """The run up to the first time, source or comparison after its first noun."""
    asides = [place for place in range(len(run)) if _is_aside(run, place)]
    rest = list(run[asides[-1] + 1 :]) if asides else []
    named = next((noun for word in rest if (noun := noun_of(word.folded)) is not None), None)
    if named:
        prior = run[asides[-1]].folded in ("قبل", "بعد") and named.sort not in MOVES
        return [] if prior else rest  # profits before tax
    kept = list(run[: asides[0]] if asides else run)
    while kept and kept[-1].folded in (*INNER, "الي", "ل"):
        kept.pop()
    return kept


def _is_aside(run: Sequence[Word], place: int) -> bool:
    """Whether a time, a source or a comparison begins at a word; not in حجم نتيجة الاستغلال."""
    word = run[place]
    if word.folded == "نتيجه" and place + 1 < len(run) and (noun := noun_of(run[place + 1].folded)):
        return noun.sort is not Sort.GENERIC
    if noun_of(word.folded) and (place == 0 or not is_definite(run[place - 1].folded)):
        return False
    following = run[place + 1].folded if place + 1 < len(run) else ""
    public = word.folded == "العام" and place > 0 and is_definite(run[place - 1].folded)
    if public and following not in arabic_words("measure aside"):
        return False  # الدين العام
    return word.text == DATE or bool(noun_forms(word.folded) & arabic_words("measure aside"))


def parts(run: Sequence[Word]) -> tuple[list[Word], list[Word]]:
    """The last noun phrase of a run, and what comes before it."""
    last = 0
    for place in range(1, len(run)):
        if _breaks(run[place - 1].folded, run[place].folded):
            last = place
    return list(run[:last]), list(run[last:])


def _breaks(word: str, following: str) -> bool:
    """Whether another phrase begins: an indefinite word after a definite one, or an accusative of its own."""
    if following in INNER or word in INNER or following in arabic_words("preposition of a pronoun"):
        return False
    if word in arabic_words("preposition"):
        return True
    noun = noun_of(following)
    if noun and re.match("ال.*ات$", following) and re.match(DEFINITE, word):
        return True  # قدرت الموازنة | الإيرادات
    led_by_in = following.startswith("ب") and not following.startswith("بال")
    if noun and (following.endswith("ا") or (led_by_in and word not in arabic_words("preposition"))):
        return True
    return is_definite(word) and not following.startswith(("ال", "وال", "لل", "بال", "ل", "ب"))


def is_definite(word: str) -> bool:
    """Whether a folded word has the article or a possessive pronoun."""
    return re.match(DEFINITE, word) is not None or (len(word) > 4 and word.endswith(("ها", "هم", "ته")))


def head_of(run: Sequence[Word]) -> tuple[int, MeasureNoun] | None:
    """The first measure of a noun phrase."""
    return next(((place, noun) for place, word in enumerate(run) if (noun := noun_of(word.folded))), None)


def has_complement(run: Sequence[Word]) -> bool:
    """Whether a noun follows that is not only a quality: حجم الودائع."""
    rest = [word for word in run[1:] if word.folded not in INNER]
    return (
        bool(rest)
        and not run[0].folded.endswith(("ها", "هم", "ته"))
        and (is_definite(rest[0].folded) or noun_of(rest[0].folded) is not None or len(rest) > 1)
    )


def labelled(text: str, run: Sequence[Word], way: Way | None) -> str:
    """The phrase as a label; empty when it has no word of its own or hangs on another sentence."""
    hanging = next((place for place, word in enumerate(run) if hangs([word])), len(run))
    kept = trimmed(run[: hanging - 1] if 1 < hanging < len(run) and run[hanging - 1].folded in INNER else run)
    if not kept or any(word.figure for word in kept) or hangs(kept) or _of_any(kept) or _of_whom(kept):
        return ""
    if IN_THIS_WAY & {word.folded for word in run}:
        return ""
    first = bare(kept[0].text) if kept[1:] else _without_owner(bare(kept[0].text))
    if re.match("ل(?!ل)", first) and fold_word(first) not in measure_nouns("arabic"):
        return ""  # تطور السعر | لمجموعة الملابس
    words = " ".join((first, *phrase(text, kept[1:]).split()))
    return f"{_MOVED[way]} {words}" if way else words


def _of_any(run: Sequence[Word]) -> bool:
    """Whether a label says that cases are counted, and not of what: عدد الحالات."""
    last = noun_forms(run[-1].folded) & arabic_words("case")
    return bool(last) and all(noun_of(word.folded) for word in run[:-1])


def _of_whom(run: Sequence[Word]) -> bool:
    """Whether من after a noun with the article is "who", with a clause of its own: النسبة من تعاطوا."""
    led = len(run) > 2 and is_definite(run[0].folded) and run[1].folded == "من"
    return led and (run[2].folded.endswith("وا") or is_verb(run[2].folded))


def _without_owner(word: str) -> str:
    """A measure that is the whole label, without its pronoun: أرباح for أرباحها."""
    alone = re.sub("(?:ها|هم|ه)$", "", word)
    return alone if fold_word(alone) in measure_nouns("arabic") else word


def hangs(run: Sequence[Word]) -> bool:
    """Whether the words point to another sentence: هذا القطاع."""
    return any(noun_forms(word.folded) & arabic_words("demonstrative") for word in run)


def trimmed(run: Sequence[Word]) -> list[Word]:
    """The words without particles at their end; a long phrase is cut at a preposition."""
    kept = list(run)
    if len(kept) > LONGEST:
        borders = [
            i
            for i in range(2, LONGEST)
            if kept[i].folded in arabic_words("preposition") or kept[i].folded[0] in "بل"
        ]
        kept = kept[: borders[-1]] if borders else []
    ends = stop_words() | INNER | arabic_words("never the end of a label")
    while kept and (kept[-1].folded in ends or len(kept[-1].folded) < 2):
        kept.pop()
    return kept


def bare(word: str) -> str:
    """The first word of a label without the clitics before it."""
    nouns = measure_nouns("arabic")
    if word.rstrip("ً").endswith("ا") and fold_word(word)[:-1] in nouns:
        return word.rstrip("ً")[:-1].rstrip("ً")
    if (led := re.match(f"[{CONJUNCTIONS}]?{FOR_THE}", word)) and noun_of(fold_word(word)):
        return f"{ARTICLE}{word[led.end() :]}"
    for cut in (1,) if word[1:].startswith("ال") else (2, 1):
        if re.match(f"[{CONJUNCTIONS}{PREPOSITIONS}]+", word[:cut]) and len(word) > cut + 2:
            rest = word[cut:]
            if noun_forms(fold_word(rest)) & nouns.keys() and fold_word(word) not in nouns:
                return rest
    return word
