"""The subject of a verb, from which asides part the figure: بلغت صادرات الزيت إلى الخارج خلال مارس 5.

Before the verb or after it, a subject begins with a measure. It keeps the relative clause that says which
(عدد السياح الذين زاروا الجزيرة), and loses times and brackets. A measure with a pronoun belongs to the noun
of its relative clause, or to the subject that moves it: الأمواج التي بلغ ارتفاعها, رفع الفريق رصيده.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.figures.key.arabic_doubts import says_by, takes_time
from generator.figures.key.arabic_lead import led
from generator.figures.key.arabic_phrase import (
    IN_THIS_WAY,
    INNER,
    LONGEST,
    arabic_words,
    hangs,
    has_complement,
    is_definite,
    is_verb,
    labelled,
    nominal,
    noun_of,
    without_asides,
)
from generator.figures.key.words import DATE, NUMBER, Word, noun_forms, phrase, verb_forms
from generator.figures.lexicon.measures import MOVES, NEEDY
from generator.figures.lexicon.word_lists import stop_words
from generator.figures.reading.enrich.movements import move_of
from generator.model import Kind
from generator.text.clitics import CONJUNCTIONS, PREPOSITIONS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.model import Figure

_BRACKETS = {"(": 1, ")": -1}
LENGTHS = frozenset({"kilometre", "metre", "mile", "foot", "inch", "yard", "centimetre"})
"""Units of distances between places and of heights."""
_LEADING = frozenset({"ب", "علي", "نحو", "حوالي"})
_LONGEST_SHARER = 4
"""Most words of a subject between a verb of having a part and the part."""
_LONGEST_OWNER = 3
"""Most words of a subject between its verb and its measure."""
_SHORT = 4
"""Letters of a noun whose last alef is an ending and none of its own: جسرا, but كاميرا."""
_DONE = 2
"""Words of a relative clause that is only a verb with what it was done to: التي حققها."""
_OF_THAT = frozenset({"ان", "انه", "انها"})
"""Folded words between a verb of saying and what is said."""


def of_subject(text: str, found: Sequence[Word], figure: Figure) -> str:
    """The subject that the verb of a figure has; empty when none is certain."""
    lead = led(found)
    words = _outside_brackets(lead.words)
    if says_by(words[-_LONGEST_OWNER:]):
        return ""  # by a slight share that reached 5
    place = _verb(words)
    if lead.verb:
        run = words[_clause_start(words) :]
        way = None
    elif place is not None:
        verb = words[place].folded
        way = move_of(verb) if lead.by or (figure.kind is Kind.PERCENT and not lead.to) else None
        if move_of(verb) and not (lead.by or lead.to or figure.kind is Kind.PERCENT):
            return ""
        run = words[place + 1 :]
    else:
        return ""
    subject = _subject(text, run)
    if figure.kind is Kind.DURATION and not (subject and takes_time(subject[:1])):
        return ""  # deposits for 12 months
    counted = bool(subject) and subject[0].folded in arabic_words("count") and way is None
    if counted and figure.kind is not Kind.COUNT:
        return ""  # the share is of the relative clause: عدد الذين نالوا معدل 95%
    return labelled(text, subject, way) if subject else ""


def of_quality(found: Sequence[Word], figure: Figure) -> str:
    """What is so long, deep or fast: جسر بطول 200 متر."""
    words = led(found).words
    quality = words[-1].folded.removeprefix("ب") if words and words[-1].folded.startswith("ب") else ""
    if figure.kind is not Kind.QUANTITY or quality not in arabic_words("physical quality"):
        return ""
    things: list[Word] = []
    for place in range(len(words) - 2, max(-1, len(words) - 4), -1):
        word = words[place]
        begins = place == 0 or words[place - 1].border
        small = stop_words() | arabic_words("preposition", "preposition of a pronoun", "clause")
        ends = word.border or word.figure or is_definite(word.folded) or verb_forms(word.folded) & small
        if ends or is_verb(word.folded) or begins:
            break
        if things and word.folded.endswith("ا") != things[0].folded.endswith("ا"):
            break
        things.insert(0, word)
    first = words.index(things[0]) if things else 0
    if any(
        word.folded in arabic_words("adverb of direction") for word in words[max(0, first - 1) : first + 1]
    ):
        return ""
    if quality == "ارتفاع" and (figure.unit not in LENGTHS or _has_measure(things)):
        return ""  # more of it, not so high
    ended = len(things) > 1 or (things and len(things[0].folded) <= _SHORT)
    named = " ".join(
        re.sub("[\u064b-\u0650]*ا?[\u064b]*$" if ended else "\u064b", "", w.text) for w in things
    )
    named = re.sub("^.*(?:^| )و(?=[^ ]{4})", "", named)  # مستشعر وبطارية بسعة
    return f"{words[-1].text[1:]} {named}" if named else ""


def of_owner(text: str, found: Sequence[Word]) -> str:
    """The measure with whose it is, if it has a pronoun whose noun is certain."""
    lead = led(found)
    measure = lead.words[-1] if lead.words else None
    if measure is None or not measure.text.endswith(("ه", "ها")):
        return ""
    noun = noun_of(measure.folded)
    before = lead.words[:-1]
    if noun is None:
        return ""
    if len(before) > 2 and is_verb(before[-1].folded) and noun_forms(before[-2].folded) & _relative():
        owner = _last_noun(before[:-2])
    else:
        owner = _mover(before) if lead.to or lead.by else []
    if not owner or any(word.figure for word in owner):
        return ""
    measured = re.sub("ت$", "ة", re.sub("(?:ها|ه)$", "", measure.text))
    return f"{measured} {phrase(text, owner)}"


def sharer(text: str, found: Sequence[Word]) -> str:
    """Whose share a figure is: the subject between a verb of having a part and it: تستحوذ السوق على 5."""
    kept = list(found)
    while kept and (kept[-1].folded in _LEADING or kept[-1].folded in arabic_words("measure link")):
        kept.pop()
    for place in range(len(kept) - 1, max(-1, len(kept) - _LONGEST_SHARER - 2), -1):
        word = kept[place]
        if word.border or word.figure:
            return ""
        if verb_forms(word.folded) & arabic_words("has a share"):
            run = without_asides(kept[place + 1 :])
            led = bool(run) and (run[0].folded in INNER or hangs(run) or not is_definite(run[0].folded))
            return "" if led or len(run) > _LONGEST_SHARER else phrase(text, run)
    return ""


def _mover(before: Sequence[Word]) -> list[Word]:
    """The subject right after a verb that moves its object."""
    for place in range(len(before) - 1, max(-1, len(before) - _LONGEST_OWNER - 2), -1):
        word = before[place]
        if word.border or word.figure:
            return []
        if verb_forms(word.folded) & arabic_words("verb that moves its object"):
            owner = list(before[place + 1 :])
            named = bool(owner) and (is_definite(owner[0].folded) or _may_be_a_name(owner))
            return owner if named and not _has_measure(owner) else []
    return []


def _may_be_a_name(found: Sequence[Word]) -> bool:
    """Whether the only word between a verb and its measure can be a name: رفع سامي رصيده, not بذلك."""
    word = found[0].folded
    small = stop_words() | arabic_words("measure aside", "preposition", "preposition of a pronoun", "clause")
    led = re.match(f"[{CONJUNCTIONS}{PREPOSITIONS}]", word) is not None or word.endswith(("ا", "ه", "ها"))
    return len(found) == 1 and not led and not noun_forms(word) & small


def _has_measure(found: Sequence[Word]) -> bool:
    return any(noun_of(word.folded) for word in found)


def _relative() -> frozenset[str]:
    return arabic_words("opens a relative clause")


def _outside_brackets(found: Sequence[Word]) -> list[Word]:
    """The words without what is in brackets."""
    kept: list[Word] = []
    depth = 0
    for word in found:
        if depth == 0 and word.text not in _BRACKETS:
            kept.append(word)
        depth = max(0, depth + _BRACKETS.get(word.text, 0))
    return kept


def _verb(words: Sequence[Word]) -> int | None:
    """The place of the last verb of the level or of movement, if no mark and no other amount is after it."""
    level = arabic_words("level verb")
    for place in reversed(range(len(words))):
        word = words[place]
        if word.border or word.text == NUMBER:
            return None
        moves = move_of(word.folded) and noun_of(word.folded) is None
        if verb_forms(word.folded) & level or moves:
            return place
    return None


def _clause_start(words: Sequence[Word]) -> int:
    for place in reversed(range(len(words))):
        word = words[place]
        if word.border or word.text == NUMBER or verb_forms(word.folded) & _OF_THAT:
            return place + 1
    return 0


def _subject(text: str, run: Sequence[Word]) -> list[Word]:
    """The subject that a run begins with, if what follows it is only a relative clause and times."""
    noun = noun_of(run[0].folded) if run else None
    if noun is None or noun.sort in MOVES or (noun.sort in NEEDY and _alone(run)):
        return []
    opening = next((i for i, word in enumerate(run) if noun_forms(word.folded) & _relative()), len(run))
    main = without_asides(run[:opening])
    if not main or main[0] is not run[0] or any(_opens(word) or _moves(word) for word in main):
        return []
    rest = list(run[len(main) : opening])
    clause = without_asides(run[opening:])
    aside = [*rest, *run[opening + len(clause) :]]
    if (
        _has_measure(aside)
        or any(_opens(word) or _moves(word) for word in aside)
        or ")" in phrase(text, main)
    ):
        return []
    dated = any(word.text == DATE for word in clause)
    by_another = len(clause) == _DONE and clause[-1].folded.endswith(("ها", "ه"))  # النقاط التي حققها
    if by_another or IN_THIS_WAY & {word.folded for word in aside}:
        return []  # عدد المصابين بهذه الطريقة
    if clause and not rest and len(main) + len(clause) <= LONGEST and not dated:
        return [*main, *clause]
    return main


def _moves(word: Word) -> bool:
    """Whether a word names a movement or an example, which the figure is then of: سجلت الصادرات تراجعا."""
    noun = noun_of(word.folded)
    example = verb_forms(word.folded) & arabic_words("measure example")
    return (noun is not None and noun.sort in MOVES) or bool(example)


def _alone(run: Sequence[Word]) -> bool:
    """Whether a measure lacks what it needs; with a pronoun it hangs on another sentence: وزنه."""
    first = run[0]
    return first.text.endswith(("ه", "ها", "هم")) or not has_complement(run)


def _opens(word: Word) -> bool:
    """Whether a word begins something else: a verb, another clause, an amount, an adverbial with ب."""
    led_by_in = word.folded.startswith("ب") and not word.folded.startswith("بال") and len(word.folded) > 4
    clause = verb_forms(word.folded) & arabic_words("clause")
    return is_verb(word.folded) or bool(clause) or word.text == NUMBER or led_by_in


def _last_noun(found: Sequence[Word]) -> list[Word]:
    """The definite noun at the end, with its adjective, whose ending shows that it is one."""
    run = nominal(found)
    if not run or not is_definite(run[-1].folded):
        return []
    size = 1
    if len(run) > 1 and is_definite(run[-2].folded) and run[-1].folded.endswith(("ه", "ي", "ين")):
        size = 2
    before = run[-size - 1].folded if len(run) > size else ""
    small = stop_words() | arabic_words("preposition")
    return run[-size:] if not before or is_definite(before) or verb_forms(before) & small else []
