"""Whose figure it is: the country or organisation in its label, or the one whose verb leads to the figure.

Who only says a figure does not have it, unless the measure is said to be its own: أعلنت الشركة أن أرباحها.
Nor does the place where it happened (في مستشفى النخيل), nor whoever comes after the figure.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.figures.key.arabic_phrase import INNER, forward, is_verb, noun_of, without_asides
from generator.figures.key.english_phrase import is_verb as is_english_verb
from generator.figures.key.words import Word, noun_forms, phrase, words
from generator.figures.lexicon.people_and_places import countries, plural_of
from generator.figures.lexicon.word_lists import word_list
from generator.model import Kind
from generator.text.clitics import ARTICLE, CONJUNCTIONS, FOR_THE, PREPOSITIONS
from generator.text.script import is_arabic

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from generator.model import Figure

_NEW_CLAUSE = re.compile(r"[\s،,](?:حيث|فيما|بينما|في حين|إذ|اذ|while|whereas)\s")
"""Words after which something else is said, of another subject."""
_LONGEST = 4
"""Most words in a name."""
_TRADE = frozenset({"صادرات", "واردات", "تجاره", "تبادل", "مبادلات", "exports", "imports", "trade"})
_SPOKEN = 2
"""How many words before a name can make it that of a speaker."""


def who(text: str, figure: Figure, label: str) -> str | None:
    """The owner of the figure in the words of the text, in either language; `None` when it is not certain."""
    arabic = is_arabic(text)
    counted = bool(figure.noun) and label.startswith(figure.noun or "")
    named = [] if counted else _names(label, arabic=arabic)
    if len(named) == 1:
        return named[0][0]
    if named or figure.kind is Kind.AGE or (figure.kind is Kind.COUNT and not figure.noun):
        return None
    start = max(0, *(text.rfind(mark, 0, figure.start) for mark in (". ", "؟ ", "! ", "؛")))
    before = text[start : figure.start]
    owned = _owned(before)
    said = _names(before, arabic=arabic, owned=owned, placed=False)
    if len(said) != 1 or not said[0][1] or before.split()[-1:] == ["من"]:
        return None
    if label and not owned and _NEW_CLAUSE.search(before, before.find(said[0][0].split()[-1])):
        return None  # a subject of its own: نما القطاع حيث ارتفعت الأسعار
    same_clause = said[0][0].split()[-1] in re.split("[،,]", before)[-1]
    return said[0][0] if same_clause or owned or not arabic else None


def _owned(before: str) -> bool:
    """Whether a measure before the figure has a pronoun: أرباحها."""
    found = words(before, 0, len(before))
    links = word_list("measure link")
    return any(
        word.text.endswith(("ها", "ه")) and noun_of(word.folded) and word.folded not in links
        for word in found[-_LONGEST:]
    )


def _names(text: str, *, arabic: bool, owned: bool = False, placed: bool = True) -> list[tuple[str, bool]]:
    """The names of organisations, each once, without those that only speak; of countries too, if `placed`.

    With each, whether it acts: a name in a label needs no verb, others do unless the measure is their own.
    """
    found = words(text, 0, len(text))
    names = (
        _arabic(text, found, owned=owned, placed=placed) if arabic else _english(text, found, placed=placed)
    )
    return list(dict.fromkeys(names))


def _speaks(found: Sequence[Word], place: int) -> bool:
    before = found[max(0, place - _SPOKEN) : place]
    return any(noun_forms(word.folded) & word_list("speaker") for word in before)


def _arabic(text: str, found: Sequence[Word], *, owned: bool, placed: bool) -> Iterator[tuple[str, bool]]:
    known = countries("arabic") if placed else {}
    heads = word_list("organisation", language="arabic")
    done = 0
    for place, word in enumerate(found):
        forms = noun_forms(word.folded)
        two = " ".join(each.folded for each in found[place : place + 2])
        pair = re.sub(f"^[{CONJUNCTIONS}](?={ARTICLE})", "", two)
        speaks = _speaks(found, place)
        if place < done or (speaks and not owned):
            continue
        if forms & heads and _is_head(word, forms & heads):
            run = _name(found[place : place + _LONGEST])
            other = (i for i, each in enumerate(run) if i and noun_forms(each.folded) & heads)
            run = run[: next(other, len(run))]
            done = place + len(run)
            listed = not placed and place and found[place - 1].border
            joined = any(each.folded.startswith("وال") for each in run)
            goods = "مجموعه" in forms and (joined or listed)  # a group of foods
            if not goods and (len(run) > 1 or "ال" in word.text[:4]):
                acts = _acts(found, place) and not _tells(found[done:])
                yield _bare(phrase(text, run), forms & heads), placed or speaks or acts
        elif (pair in known or forms & known.keys()) and not (
            _is_place(found, place) or _is_partner(found, place)
        ):
            done = place + (2 if pair in known else 1)
            name = phrase(text, found[place:done])
            yield (name.removeprefix("و") if pair in known else _bare(name, forms & known.keys())), placed


def _is_place(found: Sequence[Word], place: int) -> bool:
    """Whether a country is only where something is or comes from: مبيعاتها في اليابان."""
    return place > 0 and found[place - 1].folded in (*INNER, "الي", "عن", "مع")


def _is_partner(found: Sequence[Word], place: int) -> bool:
    """Whether a country is only whom another trades with: صادرات السعودية لكندا, exports to Oasia."""
    near = found[max(0, place - _LONGEST) : place]
    traded = any(_TRADE & {word.folded, word.folded.removeprefix("ال")} for word in near)
    name = found[place].folded
    led = near[-1:] and near[-1].folded in ("to", "from", "with", ":")
    to = name.startswith("ل") and name not in countries("arabic")
    both = any(word.folded in ("بين", "between") for word in near)
    return bool(traded and (led or to or both))


def _is_head(word: Word, heads: frozenset[str]) -> bool:
    """Whether a noun is no other with a pronoun: مجموعه is the sum of something, مجموعة a group."""
    return not (word.text.endswith("ه") and all(head.endswith("ه") for head in heads))


def _acts(found: Sequence[Word], place: int) -> bool:
    """Whether a verb or nothing is before a name, so that no preposition and no noun leads to it."""
    first = place == 0 or found[place - 1].border
    return (first or is_verb(found[place - 1].folded)) and not _is_led(found[place].folded)


def _tells(following: Sequence[Word]) -> bool:
    """Whether a name only says what comes after أن; whoever intends to do it does it: تعتزم أن تدفع."""
    place = next((place for place, word in enumerate(following) if word.folded == "ان"), None)
    return place is not None and not any(is_verb(word.folded) for word in following[place + 1 : place + 2])


def _is_led(word: str) -> bool:
    """Whether a folded organisation has a preposition of its own: لشركة, but not بنك."""
    bare = re.sub(f"^[{CONJUNCTIONS}]?(?:{ARTICLE})?", "", word)
    return not {word, bare} & word_list("organisation", language="arabic")


def _name(found: Sequence[Word]) -> list[Word]:
    """The words of a name; a preposition ends it, and so does ل after a noun with the article alone."""
    run = without_asides(forward(found))
    for place, word in enumerate(run):
        if place > 1 and _is_told(run[:place], word):
            return run[:place]
        if place > 1 and word.folded.startswith("ال") and plural_of(word.folded[2:]):
            return run[:place]  # اشترى نادي الواحة | اللاعب
        led = word.folded in INNER or word.folded in PREPOSITIONS or word.folded.startswith("بال")
        if place and (led or (place == 1 and run[0].folded.startswith("ال") and word.folded.startswith("ل"))):
            return run[:place]
    return run


def _is_told(run: Sequence[Word], word: Word) -> bool:
    """Whether a word after an indefinite noun and its adjective is what it does: شركة فرنسية | تنهي."""
    some = not any(each.folded.startswith("ال") for each in run) and run[-1].folded.endswith(("يه", "ي"))
    return some and re.match("[يت].{2,}[^هة]$", word.folded) is not None


def _bare(name: str, forms: frozenset[str]) -> str:
    """The name without the clitics before its first word."""
    first, _, rest = name.partition(" ")
    whole = first[max(0, len(first) - max(map(len, forms))) :]
    kept = first if first.startswith(ARTICLE) else whole
    if first.startswith(FOR_THE):
        kept = f"{ARTICLE}{whole}"
    return f"{kept} {rest}".strip()


def _english(text: str, found: Sequence[Word], *, placed: bool) -> Iterator[tuple[str, bool]]:
    known = countries("english") if placed else {}
    heads = word_list("organisation", language="english")
    place = 0
    while place < len(found):
        run = 0
        while place + run < len(found) and found[place + run].text[:1].isupper():
            run += 1
        name = phrase(text, found[place : place + run])
        organised = run > 1 and any(word.folded in heads for word in found[place : place + run])
        if (
            run
            and not (_speaks(found, place) or _is_partner(found, place))
            and (organised or name.casefold() in known)
        ):
            yield name, placed or _has_verb(found, place, place + run)
        place += max(1, run)


def _has_verb(found: Sequence[Word], start: int, end: int) -> bool:
    """Whether an English name begins its clause, "the" aside, and a verb comes after it that says nothing."""
    if end >= len(found) or not is_english_verb(found[end]):
        return False
    before = [word.folded for word in found[max(0, start - 2) : start] if word.folded != "the"]
    small = word_list("preposition", "saying verb", language="english")
    return found[end].folded not in small and not (before and before[-1] in small)
