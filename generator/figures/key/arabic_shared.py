"""Labels that an Arabic figure shares with one before it, or takes from the clause before.

A verb without a subject continues (زاد العجز، ليبلغ 5), a list goes on (ارتفاع الفلاحة بنسبة 5 والصناعة
بنسبة 6), and "respectively" gives each amount the thing in the same place.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.figures.key.actions import FEW
from generator.figures.key.arabic_following import beginning
from generator.figures.key.arabic_lead import led
from generator.figures.key.arabic_phrase import (
    arabic_words,
    bare,
    forward,
    has_complement,
    is_definite,
    is_verb,
    labelled,
    nominal,
    noun_of,
    without_asides,
)
from generator.figures.key.words import NUMBER, Word, noun_forms, phrase
from generator.figures.lexicon.measures import MOVES, NEEDY, Sort, fate_labels
from generator.figures.lexicon.people_and_places import plural_of
from generator.figures.reading.enrich.movements import move_of, movements
from generator.text.clitics import CONJUNCTIONS
from generator.text.folding import fold_word

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.model import Figure

_QUOTES = frozenset('»”"')
_VALUED = 3
"""Words of a thing with its verb and with a measure of it: الودائع تراوحت قيمتها."""
_VERB = 4
"""Letters of a word of movement that no other word begins with."""


def pronominal(found: Sequence[Word]) -> bool:
    """Whether the figure has a verb of the level whose subject is not there: ليبلغ."""
    lead = led(found)
    kept = list(lead.words)
    if kept and kept[-1].text in _QUOTES:
        return False  # a subject with a name in quotes
    if lead.to and kept and kept[-1].folded.startswith("ل") and move_of(kept[-1].folded[1:]):
        kept.pop()  # لترتفع إلى
    while kept and kept[-1].folded in arabic_words("pronoun measure"):
        kept.pop()
    if len(kept) > 1 and kept[-2].figure and kept[-1].folded in arabic_words("adverb of a rate"):
        kept.pop()
    return (not kept or kept[-1].border or kept[-1].figure) and (lead.verb or lead.to)


def continued(text: str, found: Sequence[Word], shared: str, alike: str) -> str:
    """The label for a verb without a subject or in a list.

    `shared` is that of the figure before, `alike` that of the last one of its kind, with which a list begins.
    """
    if pronominal(found) and found[-1:] and found[-1].text != "(":
        before = found and led(found).verb
        after_number = bool(found) and led(found).words[-1:] != [] and led(found).words[-1].figure
        if after_number and not before and level(shared) == shared:
            return ""  # a level after another one: of what, is not certain
        own = _since_border(found)  # its clause has an amount, which says nothing of the clause before
        return level(shared) if shared or not before or own else of_clause_before(text, found)
    return listed(text, found, alike) if alike else ""


def _since_border(found: Sequence[Word]) -> bool:
    """Whether an amount comes between the last mark and the figure."""
    last = next((place for place in reversed(range(len(found))) if found[place].border), 0)
    return any(word.text == NUMBER for word in found[last:])


def moved(found: Sequence[Word], own: str, shared: str) -> str | None:
    """The label of how far the measure before moved (بلغت الصادرات 5، بزيادة قدرها 2); `None` if it did not.

    `own` is what the figure's own words say: نسبة ارتفاع. Empty when it moved and what did is not known.
    """
    first, _, rest = own.partition(" ")
    if own and joined(found):
        again = noun_of(fold_word(first))
        if again and again.sort in MOVES:
            return own if " ال" in own else ""  # a movement of its own, and of what
        move = noun_of(fold_word(shared.split(maxsplit=1)[0])) if shared else None
        return f"{shared.split(maxsplit=1)[0]} {own}" if move and move.sort in MOVES else own
    alone = noun_of(fold_word(rest)) if rest and " " not in rest else None
    if alone and alone.sort in MOVES and not rest.startswith("ال"):
        repeated = shared.startswith(first)  # a rate of a rate
        return f"{own} {level(shared)}" if shared and not repeated and noun_of(fold_word(first)) else ""
    lead = led(found)
    near = [*lead.words[-1:], *found[len(lead.words) :]]
    nouns = [word for word in near if _is_move(word)]
    if own or len(nouns) != 1:
        return own or None
    between = [word for word in found[: found.index(nouns[0])] if not word.border]
    last = next((place for place in reversed(range(len(between))) if between[place].text == NUMBER), None)
    gap = between[last + 1 :] if last is not None else between
    if last is None or any(is_verb(word.folded) or noun_of(word.folded) for word in gap):
        return None
    told = shared and shared not in fate_labels()  # 5 accidents that left 7 dead, down 6%
    return f"{bare(nouns[0].text)} {level(shared)}" if told else ""


def joined(found: Sequence[Word]) -> bool:
    """Whether "by" leads to a figure of a thing that و joins to another: وصافي الدخل بمقدار 5."""
    lead = led(found)
    run = nominal(lead.words)
    return lead.by and bool(run) and run[0].folded.startswith("و") and noun_of(run[0].folded[1:]) is not None


def _is_move(word: Word) -> bool:
    noun = noun_of(word.folded)
    return word.folded.startswith("ب") and noun is not None and noun.sort in MOVES


def numbered(found: Sequence[Word], figure: Figure) -> str:
    """What is counted, for a number with a pronoun: بلغ عددهم 500 سائح."""
    links = {word.folded for word in found[len(led(found).words) :]}
    noun = fold_word(figure.noun.split()[0]) if figure.noun else ""
    many = figure.noun if figure.value in FEW else plural_of(noun)
    kin = many is not None and noun[:1] in fold_word(many)
    if not links & {"عددهم", "عددها", "عدده"} or not many or not kin or noun in arabic_words("anybody"):
        return ""
    return f"عدد ال{many}"


def level(label: str) -> str:
    """The label without its movement: الصادرات for ارتفاع الصادرات."""
    first, _, rest = label.partition(" ")
    noun = noun_of(fold_word(first)) if rest else None
    if not noun or noun.sort not in MOVES:
        return label
    how, _, of = rest.partition(" في ")  # الزيادة | المسجلة في | الواردات
    return of if of and fold_word(how) in arabic_words("inside a movement") else rest.removeprefix("في ")


def of_clause_before(text: str, found: Sequence[Word]) -> str:
    """The subject of the clause before, which begins with its verb: تفاقم العجز التجاري، ليبلغ."""
    borders = [place for place, word in enumerate(found) if word.border]
    if not borders:
        return ""
    begin = next((place + 1 for place in reversed(borders[:-1])), 0)
    clause = list(found[begin : borders[-1]])
    for place, word in enumerate(clause[:3]):
        named = noun_of(word.folded)
        owner = noun_forms(word.folded) & arabic_words("organisation")  # the group that announced it
        if named and not owner and named.sort in (Sort.AMOUNT, Sort.GENERIC) and place:
            run = without_asides(forward(clause[place:]))
            return labelled(text, run, None) if named.sort is Sort.AMOUNT or has_complement(run) else ""
    return ""


def beside(text: str, shared: str, noun: str, following: Sequence[Word]) -> str:
    """The next part or the next of its kind: 7% من الناتج و12% من اليد العاملة, ستة ألقاب للدوري وأربعة لكأس.

    `shared` is the label of the figure before, `noun` what that counts.
    """
    of = following[0].folded if following else ""
    whole = shared.partition(" من ")[0] if shared.startswith("حصة ") else ""
    if whole and of == "من":
        named = beginning(following[1:])
        return f"{whole} من {phrase(text, named)}" if named and is_definite(named[0].folded) else ""
    if noun and shared.startswith(f"{noun} ل") and of.startswith("ل"):
        named = beginning(following)
        return f"{noun} {phrase(text, named)}" if named else ""
    return ""


def listed(text: str, found: Sequence[Word], label: str) -> str:
    """The next item of a list whose first has this label: ارتفاع الفلاحة بنسبة 5 والصناعة بنسبة 6."""
    lead = led(found)
    run = nominal(lead.words)
    if lead.by and (item := _last_item(run)) and " من " in label.partition(" ")[2]:
        return f"{label.rsplit(' من ', maxsplit=1)[0]} من {phrase(text, item).removeprefix('و')}"
    if not run or len(run) > 7:
        return ""
    chained = run[0].folded in arabic_words("next in a list") or (": " in label and found[-1].text == "(")
    if chained:
        names = run[1:] if run[0].folded in arabic_words("next in a list") else run
        name = re.sub(f"^[{CONJUNCTIONS}]", "", phrase(text, names)) if 0 < len(names) < 4 else ""
        if name and (shared := re.fullmatch(r"حصة .+? (من .+)", label)):
            return f"حصة {name} {shared[1]}"
        return f"{label.split(': ', maxsplit=1)[0]}: {name}" if name else ""
    if found[-1].text == "(" and run[0].folded.startswith("وال"):
        return _annexed(text, run, label)
    return _moved_too(text, run, label) if lead.by and run[0].folded.startswith("و") else ""


def _moved_too(text: str, run: Sequence[Word], label: str) -> str:
    """The next thing that moved: والصناعة بنسبة 6."""
    item = re.sub("^و", "", phrase(text, run[run[0].folded == "وكذلك" :]))
    begun, move = item.split()[0], noun_of(fold_word(label.split(maxsplit=1)[0]))
    again = noun_of(fold_word(begun))
    if again and again.sort in MOVES:
        return ""
    if any(fold_word(begun).startswith(verb) for verb in movements() if len(verb) > _VERB):
        return ""  # a movement of its own, or one written together with what moved
    if f" {begun} " in label:
        return f"{label[: label.index(f' {begun} ')]} {item}"
    if not move or move.sort not in MOVES:
        return ""
    moved, *rest = label.removeprefix("ال").split()
    measure = noun_of(fold_word(rest[0])) if len(rest) > 1 else None
    needed = f"{rest[0]} " if measure and measure.sort in NEEDY else ""  # عدد الفرنسيين والألمان
    return f"{moved} {needed}{item}"


def _last_item(run: Sequence[Word]) -> Sequence[Word]:
    """The noun at the end that و joins, with its adjective: والفوسفات الخام."""
    for place in range(len(run) - 1, max(-1, len(run) - 3), -1):
        if run[place].folded.startswith("وال"):
            return run[place:] if all(word.folded.startswith("ال") for word in run[place + 1 :]) else ()
    return ()


def _annexed(text: str, run: Sequence[Word], label: str) -> str:
    """The next thing of one measure, in brackets like the first: واردات النفط (5) والمواد المكررة (6)."""
    first, _, rest = label.partition(" ")
    annexed = fold_word(rest).startswith("ال") and noun_of(fold_word(first)) is not None
    return f"{first} {phrase(text, run).removeprefix('و')}" if annexed and ":" not in label else ""


def in_order(text: str, found: Sequence[Word], place: int) -> str:
    """The thing in the same place as an amount: القروض والودائع تراوحت على التوالي بين 5 و6."""
    words = [word.folded for word in found]
    ordered = [index for index, word in enumerate(words) if word in arabic_words("respectively")]
    between = found[ordered[-1] + 1 :] if ordered else ()
    links = arabic_words("measure link") | {"بين", "و"}
    if not ordered or not all(word.figure or word.folded in links for word in between):
        return ""
    verbs = [
        index
        for index in range(ordered[-1])
        if is_verb(words[index]) or words[index] in arabic_words("measure link")
    ]
    run = nominal(found[: verbs[-1]]) if verbs else []
    head = next(
        ((i, noun) for i, w in enumerate(run) if (noun := noun_of(w.folded)) and noun.sort not in MOVES), None
    )
    starts = [
        i
        for i, word in enumerate(run)
        if head and i > head[0] and word.folded.startswith("و") and noun_of(word.folded)
    ]
    if head is None or place > len(starts):
        return ""
    bounds = [head[0], *starts, len(run)]
    named = list(run[bounds[place] : bounds[place + 1]])
    if len(named) > _VALUED and named[-1].text.endswith(("ها", "ه")) and noun_of(named[-1].folded):
        del named[-2:]  # الودائع | تراوحت قيمتها
    return labelled(text, named, None)
