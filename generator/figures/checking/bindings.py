"""Which figure is whose: two figures that traded their things, or that came in another order with them.

Each figure is bound to what is said right beside it: the thing it counts (table `things`), what happened to
it (table `antonyms`), and its role in a change. When these stay with their figures, the order of the sentence
does not matter; when they change places, the English is wrong.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from itertools import combinations
from typing import TYPE_CHECKING, NamedTuple

from generator.figures.checking.antonyms import meanings_beside
from generator.figures.checking.change_roles import end_of, role_of
from generator.figures.checking.clause import PAUSES, is_number
from generator.figures.checking.counted_nouns import forms
from generator.figures.checking.sides import context
from generator.figures.lexicon.table import table
from generator.figures.lexicon.word_lists import stop_words
from generator.model import Kind
from generator.text.clitics import FOR_THE
from generator.text.folding import fold

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from generator.figures.checking.sides import Context, Sides
    from generator.figures.checking.texts import Texts
    from generator.model import Figure

_BOUND = frozenset({Kind.COUNT, Kind.MONEY, Kind.PERCENT, Kind.QUANTITY, Kind.RATIO, Kind.IDENTIFIER})
_AFTER, _BEFORE = 4, 3
"""How many words after and before a figure to search for its thing."""
_OWNERS = 2
"""How many words more when some of them only say whose the thing is."""
_MOST = 12
"""Most pairs to compare; a text with more is a table."""


class Bindings(NamedTuple):
    """What two figures of each text are bound to, as sets that exclude each other within a text."""

    kept: bool
    """Whether one figure is bound to what its source is bound to, and none to what the other one is."""
    traded: bool
    """Whether each is bound to what the other one of the source is bound to."""


Ties = tuple[frozenset[str], ...]
"""By sort of binding, what a figure is bound to; empty for nothing known."""


@cache
def _things(language: str) -> dict[str, frozenset[str]]:
    things: dict[str, frozenset[str]] = {}
    for row in table("things"):
        for word in row.folded(language):
            things[word] = things.get(word, frozenset()) | {row["thing"]}
    return things


def ties_of(figure: Figure, text: str, lang: str) -> Ties:
    """What a figure of a text is bound to."""
    around = context(figure, text, lang)
    role = role_of(figure, around)
    end = end_of(around)
    meanings = meanings_beside(figure, around)
    return (
        _things_beside(figure, around),
        meanings.get("people", frozenset()),
        meanings.get("trade", frozenset()),
        frozenset({role.value} if role else ()),
        frozenset({end.value} if end else ()),
    )


def compared(ar: tuple[Ties, Ties], en: tuple[Ties, Ties]) -> Bindings:
    """How the bindings of two figures of each text compare; what is unknown decides nothing."""
    kept = traded = False
    for sort in range(len(ar[0])):
        first, second, one, other = ar[0][sort], ar[1][sort], en[0][sort], en[1][sort]
        if first & second or one & other:
            continue
        crossed = first & other or second & one
        kept |= bool((first & one or second & other) and not crossed)
        traded |= bool(first & other and second & one)
    return Bindings(kept and not traded, traded)


def traded_things(
    pairs: Sequence[tuple[Figure, Figure]], texts: Texts
) -> Iterator[tuple[tuple[Figure, Figure], tuple[Figure, Figure]]]:
    """Two pairs of figures whose things, or what happened to them, changed places."""
    bound = [pair for pair in pairs if pair[0].kind in _BOUND]
    if not 2 <= len(bound) <= _MOST or not texts.source:
        return
    source = [ties_of(one, texts.source, texts.source_lang) for one, _ in bound]
    target = [ties_of(other, texts.target, texts.target_lang) for _, other in bound]
    for first, second in combinations(range(len(bound)), 2):
        one, other = bound[first], bound[second]
        both = (source[first], source[second]), (target[first], target[second])
        if compared(*both).traded and one[0].value != other[0].value:
            yield one, other
            return


def moved_to_another_thing(sides: Sides) -> bool:
    """Whether a figure counts another thing of its own sentence: وفود 28 دولة is not 28 delegations."""
    if not sides.ar.kind is sides.en.kind is Kind.COUNT or (sides.ar.value or 0) <= 2:
        return False
    arabic, english = _counted(sides.ar, sides.arabic), _counted(sides.en, sides.english)
    if not arabic or not english or arabic & english:
        return False
    if english & _said_for(sides.arabic):
        return False  # 350 مقعدا للرجال may be seats for 350 men
    if {_classes()[thing] for thing in arabic | english} == {"people", "person"}:
        return False
    return bool(arabic & _mentioned(sides.english)) and not arabic & _said_to_number(sides.english)


def _said_to_number(around: Context) -> frozenset[str]:
    """The things before who and a verb of number: patients, who number about 5,000 cases."""
    found = _WHO_NUMBER.search(around.before)
    return _thing(found[1], "english") if found else frozenset()


_WHO_NUMBER = re.compile(
    r"\b([a-z]+)(?:,? (?:who|which|that|and who|and which)(?: now| currently)?|,)"
    r" (?:number(?:s|ed|ing)?|total(?:s|l?ed|l?ing)?)(?: \w+){0,2} $"
)


def counted_in_english(figure: Figure, around: Context) -> str | None:
    """The English noun for the only thing that a figure counts, in the form that its number requires."""
    counted = _counted(figure, around)
    nouns = next((row.words("english") for row in table("things") if counted == {row["thing"]}), None)
    if not nouns or figure.value == 1:
        return nouns[0] if nouns else None
    listed = (noun for noun in nouns[1:2] if noun.endswith(_IRREGULAR))
    return next(listed, None) or _plural(nouns[0])


_IRREGULAR = ("men", "ren", "ple")
"""How the plurals end that the table gives after their singular: women, children, people."""


def _plural(noun: str) -> str:
    if noun.endswith("y") and noun[-2:-1] not in "aeiou":
        return f"{noun[:-1]}ies"
    return f"{noun}es" if noun.endswith(("s", "x", "ch", "sh")) else f"{noun}s"


def _counted(figure: Figure, around: Context) -> frozenset[str]:
    """The things in a figure or right after it."""
    if around.lang == "ar":
        inside = _phrase(fold(figure.text).text.split(), "arabic", _AFTER)
        return inside or _phrase(around.words_after, "arabic", 1)
    if any(word in _IN_A_GROUP for word in around.words_after[:1]):
        return frozenset()  # the 60-strong team has sixty people in it, who are not named
    return _phrase(around.words_after, "english", _AFTER)


def _said_for(around: Context) -> set[str]:
    """The things that the Arabic things after a figure are for, or what the word after them calls them too.

    61 ألف زائر أجنبي may be 61,000 foreigners.
    """
    described = around.words_after[1:2]
    led = (*described, *(word for word in around.words_after[2:_AFTER] if word.startswith(FOR_THE)))
    return {thing for word in led for thing in _thing(word, "arabic")}


def _mentioned(around: Context) -> set[str]:
    """The things that the sentence mentions anywhere near."""
    language = "arabic" if around.lang == "ar" else "english"
    words = (*around.words_before, *around.words_after)
    return {thing for word in words for thing in _thing(word, language)}


@cache
def _classes() -> dict[str, str]:
    return {row["thing"]: row["class"] for row in table("things")}


def _things_beside(figure: Figure, around: Context) -> frozenset[str]:
    """The listed nouns of the phrase that the figure is in or opens, or that comes before it."""
    language = "arabic" if around.lang == "ar" else "english"
    if inside := _phrase(fold(figure.text).text.split(), language, _AFTER):
        return inside
    after = around.words_after
    if len(after) > 2 and after[0] in _OF and any(is_number(word) for word in after[1:3]):
        after = after[2 if is_number(after[1]) else 3 :]  # 29 of the 35 drones
    return _phrase(after, language, _AFTER) or _phrase(around.words_before, language, _BEFORE)


def _phrase(words: Sequence[str], language: str, most: int) -> frozenset[str]:
    """The things among the first words, up to a number, a pause or, once one is found, any other word.

    Whose they are does not count: 200 of the network's users are users.
    """
    found: set[str] = set()
    owned = [word for word in words[: most + _OWNERS] if not word.endswith("'s")]
    for place, word in enumerate(owned[:most]):
        if word in PAUSES or is_number(word):
            break
        if place and word in _DETERMINERS and owned[place - 1] != "of":
            break  # 300 joined the strike
        if word in _COMPOUNDED:
            found = set()  # three state-owned banks are no states
            continue
        things = _thing(word, language)
        if (found and (not things or language == "arabic")) or (word in stop_words() and word not in _OF):
            break
        found |= things
    return frozenset(found)


_IN_A_GROUP = frozenset({"strong", "member", "nation", "man"})
"""Words right after a figure that make it the size of a group: an eight-man team."""
_COMPOUNDED = frozenset("owned run led backed based funded held controlled sponsored".split())
"""Second parts of compounds, whose first part is no thing that is counted: state-owned banks."""
_DETERMINERS = frozenset({"the", "their", "its"})
_OF = frozenset({"of", "the", "من", "their", "its", "اصل"})
_ARABIC_DUAL = re.compile("(?:ان|ين)$")


@lru_cache(maxsize=65536)
def _thing(word: str, language: str) -> frozenset[str]:
    things = _things(language)
    if language == "arabic":
        dual = _ARABIC_DUAL.sub("", word)
        words = (word,) if dual == word or len(dual) < 3 else (word, dual)
        candidates = [form for one in words for form in forms(one)]
    else:
        endings = (("", ""), ("ies", "y"), ("es", ""), ("s", ""), ("'s", ""))
        candidates = [word.removesuffix(end) + single for end, single in endings if word.endswith(end)]
    return next((things[form] for form in candidates if form in things), frozenset())
