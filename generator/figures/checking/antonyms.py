"""Words near a figure that say which of several things it is: killed or wounded, the depth or the distance.

The words are in the table `antonyms`; the meanings of a group exclude each other. When both texts have such a
word next to the figure and the meanings differ, the English attributes the figure to something else. Two
meanings at once, or a negation, are ignored.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from generator.figures.checking.clause import opens_with_waw
from generator.figures.lexicon.table import table
from generator.figures.lexicon.units import base_units
from generator.model import Form, Kind
from generator.text.clitics import PRONOUNS, bare_nouns, bare_verbs
from generator.text.folding import fold

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from generator.figures.checking.sides import Context, Sides
    from generator.model import Figure

Meanings = dict[str, frozenset[str]]
"""By group, what a word or a figure can mean in it."""

_WORDS = 5
"""How many words on each side of a figure to search."""
_OWN = 1
"""How many words after an Arabic age can say whose it is."""
_TOKEN = re.compile(r"[^\W_]+(?:'\w+)?|[.;:!?,،؛؟\"]")
_STOPS = frozenset('.;:!?,،؛؟"') | set("and but while as who which لكن بينما فيما مقابل against".split())
_NEGATIONS = frozenset("لا لم لن ليس ليست غير دون not no never without cannot".split())
_BOUND = re.compile(r"(?:ما |بما )?لا [يت](?:قل|زيد) عن $")
"""A negation that only bounds the figure after it: قتل ما لا يقل عن 23 شخصا."""
_JOINED = frozenset({"and", "or", "او"})


@cache
def _meanings(language: str) -> dict[str, Meanings]:
    """The meanings, by group, of each folded word of a language."""
    words: dict[str, Meanings] = {}
    for row in table("antonyms"):
        for word in row.folded(language):
            meanings = words.setdefault(word, {})
            meanings[row["group"]] = meanings.get(row["group"], frozenset()) | {row["meaning"]}
    return words


@cache
def _groups(ar: Kind, en: Kind) -> frozenset[str]:
    """The groups whose words describe figures of both kinds."""
    return frozenset(row["group"] for row in table("antonyms") if {ar, en} <= set(row.words("kinds")))


_NONE: Meanings = {}


def opposites(sides: Sides) -> bool:
    """Whether words next to the figures exclude each other."""
    groups = set(_groups(sides.ar.kind, sides.en.kind))
    if base_units().get(sides.ar.unit or "", ("",))[0] != "length":
        groups.discard("extent")
    if not groups or groups.isdisjoint(arabic := meanings_beside(sides.ar, sides.arabic)):
        return False
    english = meanings_beside(sides.en, sides.english)
    both = groups & arabic.keys() & english.keys()
    other = [group for group in both if arabic[group].isdisjoint(english[group])]
    if sides.ar.form is Form.DUAL:  # any two may have been taken for these
        other = [group for group in other if not _said(group, arabic[group], sides.english.text)]
    return bool(other)


def _said(group: str, meanings: frozenset[str], english: str) -> bool:
    """Whether one of the meanings is anywhere in the English."""
    words = _TOKEN.findall(fold(english).text)
    return any(meanings & _english(word).get(group, frozenset()) for word in words)


def meanings_beside(figure: Figure, context: Context) -> Meanings:
    """Per group, the meaning of the nearest words beside a figure."""
    return _meanings_near(figure, context, _arabic if context.lang == "ar" else _english)


def _meanings_near(figure: Figure, context: Context, meanings_of: Callable[[str], Meanings]) -> Meanings:
    """Per group, the meaning of the nearest words; empty where those before and those after disagree."""
    before = _TOKEN.findall(_BOUND.sub("", context.before))
    if before[-1:] == ["و"] or figure.text[0] == "و":
        before = []
    ahead = _nearest(_own_clause(before[::-1]), meanings_of)
    after = _TOKEN.findall(context.after)
    if figure.kind is Kind.AGE and context.lang == "ar":
        after = after[:_OWN]  # عمره 30 سنة لسرقة امرأة: whose age it is comes before it
    behind = _nearest(_clause(after), meanings_of)
    if figure.form is Form.DUAL:
        behind |= _of_dual(figure, context, meanings_of)
    both = {
        group: ahead.get(group, means) & behind.get(group, means) for group, means in (ahead | behind).items()
    }
    return {group: means for group, means in both.items() if means}


def _of_dual(figure: Figure, context: Context, meanings_of: Callable[[str], Meanings]) -> Meanings:
    """What a dual says of its two, سيدتان, unless more are joined to it: رجلان وسيدتان."""
    joined = _nearest(_TOKEN.findall(context.after), meanings_of)
    own = meanings_of(fold(figure.text).text)
    return {group: means & joined.get(group, means) for group, means in own.items()}


def _own_clause(ahead: list[str]) -> list[str]:
    """The words before a figure, the nearest first, up to one with و, which opens its clause.

    Of one that is known the word that it joins stays: القتلى والجرحى 70.
    """
    for place, word in enumerate(ahead[:_WORDS]):
        if opens_with_waw(word):
            joined = ahead[place + 1 : place + 2]
            alike = bool(joined) and not _arabic(word).keys().isdisjoint(_arabic(joined[0]))
            return ahead[: place + 1 + alike]
    return ahead


def _clause(behind: list[str]) -> list[str]:
    """The words up to one with و, which opens another clause."""
    known = _meanings("arabic")
    ends = (place for place, word in enumerate(behind) if opens_with_waw(word) and word not in known)
    return behind[: next(ends, None)]


def _nearest(words: Sequence[str], meanings_of: Callable[[str], Meanings]) -> Meanings:
    """Per group, the meaning of the nearest known word and of a word coordinated with it."""
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
    """The word that `and`, و or لل joins to the one at `place`, further from the figure.

    تغطية الصادرات للواردات is said of both.
    """
    link = words[place + 1 : place + 2]
    if link and link[0] in _JOINED:
        return next(iter(words[place + 2 : place + 3]), None)
    return link[0] if link and words[place].startswith(("و", "لل")) else None


def _arabic(word: str) -> Meanings:
    known = _meanings("arabic")
    bare = (*bare_nouns(word), *bare_verbs(word))
    owned = (
        form.removesuffix(end) for form in bare for end in PRONOUNS if form.endswith(end) and len(form) > 5
    )
    return next((known[form] for form in (*bare, *owned) if form in known), _NONE)


def _english(word: str) -> Meanings:
    known = _meanings("english")
    forms = (word, *(f"{word[:length]}*" for length in range(3, len(word) + 1)))
    return {group: means for form in forms if form in known for group, means in known[form].items()}
