"""Whose figure it is: the country or organisation in its label, or the only organisation in its sentence.

Who only says a figure does not have it, unless the measure is said to be its own: أعلنت الشركة أن أرباحها.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.figures.key.arabic_phrase import forward, noun_of, without_asides
from generator.figures.key.words import Word, noun_forms, phrase, words
from generator.figures.lexicon.people_and_places import countries
from generator.figures.lexicon.word_lists import word_list
from generator.model import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from generator.model import Figure

_LONGEST = 4
"""Most words in a name."""
_SPOKEN = 2
"""How many words before a name can make it that of a speaker."""


def who(text: str, figure: Figure, label: str) -> str | None:
    """The owner of the figure in the words of the text, in either language; `None` when it is not certain."""
    arabic = any("\u0621" <= character <= "\u064a" for character in text)
    named = _names(label, arabic=arabic)
    if len(named) == 1:
        return named[0]
    start, end = _sentence(text, figure)
    if figure.kind is Kind.AGE:
        return None
    sentence = text[start:end]
    said = _names(sentence, arabic=arabic, owned=_owned(text[start : figure.start]), placed=False)
    return said[0] if len(said) == 1 and not named else None


def _sentence(text: str, figure: Figure) -> tuple[int, int]:
    start = max(text.rfind(mark, 0, figure.start) for mark in (". ", "؟ ", "! ", "؛"))
    ends = [place for mark in (". ", "؟ ", "! ", "؛") if (place := text.find(mark, figure.end)) >= 0]
    return max(start, 0), min(ends, default=len(text))


def _owned(before: str) -> bool:
    """Whether a measure before the figure has a pronoun: أرباحها."""
    found = words(before, 0, len(before))
    return any(word.folded.endswith(("ها", "ه")) and noun_of(word.folded) for word in found[-_LONGEST:])


def _names(text: str, *, arabic: bool, owned: bool = False, placed: bool = True) -> list[str]:
    """The names of organisations, each once, without those that only speak; `placed`: and of countries."""
    found = words(text, 0, len(text))
    names = (
        _arabic(text, found, owned=owned, placed=placed) if arabic else _english(text, found, placed=placed)
    )
    return list(dict.fromkeys(names))


def _speaks(found: Sequence[Word], place: int) -> bool:
    before = found[max(0, place - _SPOKEN) : place]
    return any(noun_forms(word.folded) & word_list("speaker") for word in before)


def _arabic(text: str, found: Sequence[Word], *, owned: bool, placed: bool) -> Iterator[str]:
    known = countries("arabic") if placed else {}
    heads = word_list("organisation", language="arabic")
    done = 0
    for place, word in enumerate(found):
        forms = noun_forms(word.folded)
        pair = " ".join(each.folded for each in found[place : place + 2])
        if place < done or (_speaks(found, place) and not owned):
            continue
        if forms & heads:
            run = without_asides(forward(found[place : place + _LONGEST]))
            other = (i for i, each in enumerate(run) if i and noun_forms(each.folded) & heads)
            run = run[: next(other, len(run))]
            done = place + len(run)
            if len(run) > 1 or "ال" in word.text[:4]:
                yield _bare(phrase(text, run), forms & heads)
        elif pair in known or forms & known.keys():
            done = place + (2 if pair in known else 1)
            name = phrase(text, found[place:done])
            yield name if pair in known else _bare(name, forms & known.keys())


def _bare(name: str, forms: frozenset[str]) -> str:
    """The name without the clitics before its first word."""
    first, _, rest = name.partition(" ")
    whole = first[max(0, len(first) - max(map(len, forms))) :]
    kept = first if first.startswith("ال") else whole
    return f"{kept} {rest}".strip()


def _english(text: str, found: Sequence[Word], *, placed: bool) -> Iterator[str]:
    known = countries("english") if placed else {}
    heads = word_list("organisation", language="english")
    place = 0
    while place < len(found):
        run = 0
        while place + run < len(found) and found[place + run].text[:1].isupper():
            run += 1
        name = phrase(text, found[place : place + run])
        organised = run > 1 and any(word.folded in heads for word in found[place : place + run])
        if run and not _speaks(found, place) and (organised or name.casefold() in known):
            yield name
        place += max(1, run)
