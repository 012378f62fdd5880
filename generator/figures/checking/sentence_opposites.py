"""Sentences that say the opposite of each other: won and lost, rose and fell, upgraded and downgraded.

A figure's own words often do not say which way things went. When the Arabic sentence has words of one meaning
only and the English one only words of the opposite, the English is wrong. The words are in the table
`opposites`; a sentence with words of both, or with a negation, decides nothing.
"""

from __future__ import annotations

import re
from functools import cache, partial
from typing import TYPE_CHECKING

from generator.figures.checking.directions import direction_of
from generator.figures.checking.phrase import OPPOSITE, phrase
from generator.figures.lexicon.table import table
from generator.figures.lexicon.units import names_of
from generator.figures.lexicon.word_lists import word_list
from generator.figures.reading.tokens.cache import WordCache
from generator.model import Figure, Severity, Way
from generator.text.clitics import DEFINITE, PREFIXES, PRONOUNS, bare_nouns, bare_verbs
from generator.text.folding import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.figures.checking.texts import Texts

_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")
_LONGEST = 700
"""Most characters of a text that is compared: a sentence, not an article."""


@cache
def _words(language: str) -> dict[str, tuple[str, str]]:
    """The group and the meaning of each folded word of a language."""
    return {
        word: (row["group"], row["meaning"]) for row in table("opposites") for word in row.folded(language)
    }


@cache
def _severities() -> dict[str, Severity]:
    return {row["group"]: row.choice("severity", Severity) for row in table("opposites")}


def opposite_sentences(texts: Texts) -> Iterator[tuple[Figure, Figure, Severity]]:
    """The words by which two sentences say the opposite, as figures without a value."""
    if max(len(texts.source), len(texts.target)) > _LONGEST:
        return
    source = _meanings(texts.source, texts.source_lang)
    target = _meanings(texts.target, texts.target_lang)
    for group in sorted(source.keys() & target.keys()):
        here, there = source[group], target[group]
        if len(here) == len(there) == 1 and here.keys() != there.keys():
            one, other = next(iter(here.values())), next(iter(there.values()))
            if group != "direction" or (_is_said(one, texts.source) and _is_said(other, texts.target)):
                seen_otherwise = group in _TWO_SIDED and _TWO_SIDED[group].search(fold(texts.target).text)
                yield (
                    one,
                    other,
                    Severity.HINT if seen_otherwise else _severities().get(group, Severity.ERROR),
                )
                return


_TWO_SIDED = {
    "result": re.compile(
        r"\b(?:beat|beats|beaten|beating|defeat\w*|overcame|eliminat\w*|knocked out)\b"
        r"|\b(?:lost|lose|loses|losing|loss|won|win|wins|winning|victory)\b[^.;]{0,30}? "
        r"(?:to|against|over|by|from|at the hands of|with) (?!(?:\d|the (?:election|final|title|vote|case)))"
    ),
    "trade": re.compile(
        r"\b(?:sold|sells?|selling|sale)\b[^.;]{0,60}? (?:to|by) "
        r"|\b(?:bought|buys?|buying|purchase\w*|acquired)\b[^.;]{0,60}? (?:from|by) "
    ),
}
"""English in which an event may be seen from the other side: B lost to A, B sold it to A."""


def change_turned(texts: Texts) -> tuple[Figure, Figure] | None:
    """The only changes of two sentences, where a known one went the other way: هذا الارتفاع, the decrease."""
    if not texts.translated or max(len(texts.source), len(texts.target)) > _LONGEST:
        return None
    source, target = fold(texts.source).text, fold(texts.target).text
    this, the = _THIS_AR.search(source), _THIS_EN.search(target)
    one, other = direction_of(this[1]) if this else None, direction_of(the[1]) if the else None
    if not this or not the or one is None or other is None or one[0] is other[0]:
        return None
    if _ways(source) != {one[0]} or _ways(target) != {other[0]} or not one[1] & other[1] & {"noun"}:
        return None
    return phrase(this.span(1), texts.source, OPPOSITE), phrase(the.span(1), texts.target, OPPOSITE)


def fewer_for_more(texts: Texts) -> tuple[Figure, Figure] | None:
    """More of something, المزيد من, that became fewer in a text that speaks of nothing else that is less."""
    if not texts.translated or max(len(texts.source), len(texts.target)) > _LONGEST:
        return None
    source, target = fold(texts.source).text, fold(texts.target).text
    more, fewer = _MORE_AR.search(source), _FEWER_EN.search(target)
    if not more or not fewer or _LESS_AR.search(source) or _MORE_EN.search(target):
        return None
    if Way.FELL in _ways(source):
        return None
    return phrase(more.span(1), texts.source, OPPOSITE), phrase(fewer.span(1), texts.target, OPPOSITE)


_MORE_AR, _LESS_AR = (
    re.compile(rf"\b[{PREFIXES}]?((?:ال)?مزيدا?) من\b"),
    re.compile("اقل|قله|قليل|نقص|بدون|دون|لا |لم |لن "),
)
_FEWER_EN, _MORE_EN = (
    re.compile(r"\b(fewer)\b(?! than)"),
    re.compile(r"\b(?:more|further|another|additional|no)\b"),
)


def _ways(text: str) -> set[Way]:
    return {way[0] for word in _WORD.findall(text) if (way := direction_of(word))}


_THIS_AR = re.compile(rf"\b[{PREFIXES}]?(?:هذا|هذه|ذلك|تلك) (ال\w+)")
_THIS_EN = re.compile(
    r"\b(?:the|this|that) (?:latest |sharp |recent )?([a-z]+)\b"
    r"(?= (?:is|was|has|had|came|comes|follow)| in\b|,)"
)


def _is_said(word: Figure, text: str) -> bool:
    """Whether the word says of something that it moves: ارتفاع, which is also height, decides nothing.

    It is only used as a verb, follows a plural or "to" (as prices rise), or is the predicate after في.
    """
    way = direction_of(fold(word.text).text)
    if way is None or way[1] == {"verb"}:
        return way is not None
    before, after = fold(text[: word.start]).text, fold(text[word.end :]).text
    if word.text.isascii():
        return "verb" in way[1] and _MOVES_EN.search(before) is not None
    return _MOVES_AR.search(before) is not None and _ENDS_AR.match(after) is not None


_MOVES_EN = re.compile(r"\b(?:to|will|would|should|can|could|may|might|must|[a-z]{3,}[^sui\W]s) $")
_MOVES_AR = re.compile(r"\bال\w+ في $")
_ENDS_AR = re.compile(r"$|\W*[،؛.]| و|(?: (?:مستمر|متواصل|طفيف|ملحوظ|كبير|دائم|تدريجي)\w*)")
"""What ends a predicate: الحرارة في انخفاض وتتراوح, not في انخفاض الأسعار."""


def _meanings(text: str, lang: str) -> dict[str, dict[str, Figure]]:
    """By group, the meanings that the text states, each with its first word."""
    folded = fold(text)
    words = list(_WORD.finditer(folded.text))
    if not word_list("negation").isdisjoint([word[0] for word in words]):
        return {}
    language, times = _MEANINGS[lang], _times(lang)
    meanings: dict[str, dict[str, Figure]] = {}
    for word in words:
        known = language[word[0]]
        if (
            known
            and word[0] not in _SAYING
            and not (known[0] == "multiple" and times.match(folded.text, word.end()))
        ):
            place = phrase(word.span(), text, OPPOSITE)
            meanings.setdefault(known[0], {}).setdefault(known[1], place)
    return meanings


_SAYING = frozenset({"add", "adds", "added", "adding"})
"""Movements without an amount that are words of saying instead: he added."""


@cache
def _times(lang: str) -> re.Pattern[str]:
    """A time behind half or twice, which then say how long or how often: نصف شهرية, twice a month."""
    names = [fold(name).text for words in names_of("time", _COLUMNS[lang]).values() for name in words]
    units = "|".join(map(re.escape, sorted((name for name in names if len(name) > 2), reverse=True)))
    if lang == "ar":
        return re.compile(rf"(?<=نصف)(?: |(?<!النصف) {DEFINITE})(?:{units}|سنوي)(?:ا|ي|يا|يه)?\b")
    return re.compile(
        rf"(?:(?<=half)|(?<=twice))[ -](?:an?[ -])?(?:{units}|dai)(?:ly)?\b"
        r"|(?<=twice) (?:every|each|per|this|last|next)\b"
    )


_COLUMNS = {"ar": "arabic", "en": "english"}


def _meaning(word: str, language: str) -> tuple[str, str] | None:
    known = _words(language)
    forms = [word]
    if language == "arabic":
        forms += (*bare_nouns(word), *bare_verbs(word))
        forms += [
            f.removesuffix(end) for f in list(forms) for end in PRONOUNS if f.endswith(end) and len(f) > 4
        ]
    found = next((known[form] for form in forms if form in known), None)
    if found:
        return found
    way = direction_of(word)
    return ("direction", way[0].value) if way and way[1] & {"verb", "noun"} else None


_MEANINGS = {
    "ar": WordCache(partial(_meaning, language="arabic")),
    "en": WordCache(partial(_meaning, language="english")),
}
