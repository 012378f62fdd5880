"""Whether a sentence leans on another one, so that it cannot be read alone: He also said this.

`leaning.tsv` has the words, with examples. Besides them an Arabic sentence leans by its form: its verb has no
subject (انتقل إلى صور), or one of its first nouns has a pronoun (محاموه). A sentence wrongly taken to lean
costs little, because the article has others; one that leans and is taken makes a brief that nobody
understands.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum, StrEnum, auto
from functools import cache, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from generator.figures.lexicon.table import Row, read_table
from generator.text.clitics import CONJUNCTIONS, PREPOSITIONS
from generator.text.folding import fold_word
from generator.text.normalize import without_marks

if TYPE_CHECKING:
    from collections.abc import Mapping

_Phrases: TypeAlias = "Mapping[str, tuple[tuple[str, ...], ...]]"
"""Phrases by their first words."""

TABLE = Path(__file__).with_name("leaning.tsv")
_EARLY = 5
"""How many of the first words are early."""
_SAID = 8
"""How many words after a verb of speech what was said may begin."""
_MARK = re.compile(r"[,،؛;:.!?؟()«»\"“”–—]")
_TOKEN = re.compile(r"[^\W_]+(?:['’][^\W_]+)*|[^\w\s]")
_PREPOSITIONS = frozenset("في علي الي من عن مع حتي منذ خلال بعد قبل ضد لدي عند".split())
_THAT = frozenset("ان بان انه بانه انها بانها انهم بانهم اني اننا انهما".split())
_UNJOINED = re.compile(f"^[{CONJUNCTIONS}]?[{PREPOSITIONS}]?")
_SUFFIX = re.compile(r"(?:ه|ها|هم|هما|هن)$")
_EXPLETIVE = re.compile(
    r"it(?:['’]s| is| was| will be| would be| has been)(?: \w+){1,2} (?:to|that|for|when|whether) "
)
_LATER = re.compile(
    r"\bبعد (?:\w+ )?(?:يوم|يومين|ايام|ساعه|ساعتين|ساعات|اسبوع|اسبوعين|اسابيع|شهر|شهرين|اشهر)\b"
    r"(?! (?:من|علي|عن)\b)|\b(?:hours?|days?|weeks?|months?|years?) later\b|\bthe (?:next|same) day\b"
)
"""A time after one that another sentence gives, in folded text."""


class Shape(StrEnum):
    """How words make a sentence lean; `leaning.tsv` explains each."""

    OPENS = "opens"
    JOINS = "joins"
    EARLY = "early"
    ANYWHERE = "anywhere"
    POINTS = "points"
    TIME = "time"
    ASIDE = "aside"
    ADDS = "adds"
    SPEAKS = "speaks"
    IMPERSONAL = "impersonal"
    PRONOUN = "pronoun"
    LEADS = "leads"
    ROOTED = "rooted"


_HEADS = (Shape.OPENS, Shape.JOINS, Shape.ADDS, Shape.SPEAKS, Shape.IMPERSONAL)
"""Shapes whose words stand at the head of a sentence."""


@dataclass(frozen=True, slots=True)
class _Sentence:
    words: tuple[str, ...]
    """Folded, marks among them."""
    given: tuple[str, ...]
    """The same as written, without vowel signs."""

    def begins(self, phrases: _Phrases, place: int = 0) -> bool:
        """Whether one of the phrases is at a place."""
        known = phrases.get(self.words[place], ()) if place < len(self.words) else ()
        return any(self.words[place : place + len(phrase)] == phrase for phrase in known)

    def clause(self) -> int:
        """Where the first mark after the early words is."""
        marks = (place for place, word in enumerate(self.words) if place >= _EARLY and _MARK.match(word))
        return next(marks, len(self.words))


@cache
def rows() -> tuple[Row, ...]:
    """The rows of the table; `LexiconError` when it is not valid."""
    return read_table(TABLE.name, TABLE.read_text(encoding="utf-8"))


@cache
def _phrases(language: str, *shapes: Shape) -> _Phrases:
    """The phrases of these shapes by their first words."""
    phrases = dict[str, list[tuple[str, ...]]]()
    for row in rows():
        if row.choice("shape", Shape) in shapes:
            for phrase in row.folded(language):
                words = tuple(phrase.split())
                phrases.setdefault(words[0], []).append(words)
    return {first: tuple(found) for first, found in phrases.items()}


class Lean(Enum):
    """How much a sentence needs another one."""

    NONE = auto()
    ON_THE_LAST = auto()
    """It points to something that the sentence right before it says: The ministry confirmed this choice."""
    ON_ANOTHER = auto()
    """It goes on with what was said, or does not name whom it is about."""


@lru_cache(maxsize=4096)
def lean(text: str, language: str) -> Lean:
    """How a sentence in a language (ISO 639-1: `ar` or `en`) leans."""
    hard, soft = _arabic(text) if language == "ar" else _english(text)
    return Lean.ON_ANOTHER if hard else Lean.ON_THE_LAST if soft else Lean.NONE


@lru_cache(maxsize=4096)
def alone(text: str, language: str) -> str:
    """The sentence without the words that join it to the one before, if the rest can be read without them."""
    joined = _joining(language).match(text)
    rest = text[joined.end() :] if joined else ""
    if not rest or lean(rest, language) is not Lean.NONE or rest.startswith(("أن", "إن")):
        return text
    rest = rest.removeprefix("فقد ")
    return rest[0].upper() + rest[1:]


@cache
def _joining(language: str) -> re.Pattern[str]:
    """The joining words at the head of a sentence, as texts write them."""
    column = "arabic" if language == "ar" else "english"
    found = (row.words(column) for row in rows() if row.choice("shape", Shape) is Shape.JOINS)
    spelled = sorted((re.escape(phrase) for phrases in found for phrase in phrases), key=len, reverse=True)
    conjunction = f"[{CONJUNCTIONS}]?" if language == "ar" else ""
    return re.compile(rf"{conjunction}(?:{'|'.join(spelled)})(?:[،,]\s*|\s+)", re.IGNORECASE)


def _arabic(text: str) -> tuple[bool, bool]:
    sentence = _read(without_marks(text))
    first = _bare(sentence)
    spoken = first.begins(_phrases("arabic", Shape.SPEAKS))
    hard = (
        first.begins(_openings("arabic"))
        or _early(sentence, "arabic")
        or _points(first, "arabic") == 0
        or (_is_added(first) and not spoken)
        or (spoken and _is_unnamed(first))
        or _has_no_subject(first)
    )
    later = _LATER.search(" ".join(sentence.words))
    return hard, _points(first, "arabic") is not None or _has_pronoun(first) or bool(later)


def _english(text: str) -> tuple[bool, bool]:
    sentence = _read(text)
    points = _points(sentence, "english")
    hard = (
        sentence.begins(_openings("english"))
        or _early(sentence, "english")
        or points == 0
        or _adds_in_english(text)
        or _opens_with_pronoun(sentence, text)
    )
    return hard, points is not None or bool(_LATER.search(" ".join(sentence.words)))


def _read(text: str) -> _Sentence:
    given = tuple(word for word in _TOKEN.findall(text) if fold_word(word))
    return _unquoted(_Sentence(tuple(fold_word(word) for word in given), given))


def _unquoted(sentence: _Sentence) -> _Sentence:
    """The sentence from its first word on."""
    skipped = next((place for place, word in enumerate(sentence.words) if word[0].isalnum()), 0)
    return _Sentence(sentence.words[skipped:], sentence.given[skipped:])


def _openings(language: str) -> _Phrases:
    return _phrases(language, Shape.OPENS, Shape.JOINS)


def _bare(sentence: _Sentence) -> _Sentence:
    """The sentence without an and, and without قد, before its first word."""
    words, given = sentence.words, sentence.given
    if words and words[0] in {"قد", "وقد", "فقد", "لقد", "ولقد"}:
        words, given = words[1:], given[1:]
    if not words or len(words[0]) < 3 or words[0][0] not in CONJUNCTIONS:
        return _Sentence(words, given)
    bare = _Sentence((words[0][1:], *words[1:]), (given[0][1:], *given[1:]))
    known = _phrases("arabic", *_HEADS)
    return _Sentence(words, given) if words[0][0] == "ف" and not bare.begins(known) else bare


def _early(sentence: _Sentence, language: str) -> bool:
    early = any(sentence.begins(_phrases(language, Shape.EARLY), place) for place in range(_EARLY))
    anywhere = _phrases(language, Shape.ANYWHERE)
    return early or any(sentence.begins(anywhere, place) for place in range(len(sentence.words)))


def _points(sentence: _Sentence, language: str) -> int | None:
    """Where the first word is that points back; `None` if there is none."""
    pointing, times = _phrases(language, Shape.POINTS), _phrases(language, Shape.TIME)
    asides = _phrases(language, Shape.ASIDE)
    past = 0
    for place in range(sentence.clause()):
        word = sentence.words[place]
        if sentence.begins(asides, place):
            past = place + max(map(len, asides[word]))
        if place < past:
            continue
        points = word in pointing or (language == "arabic" and _UNJOINED.sub("", word) in pointing)
        if points and not sentence.begins(times, place + 1):
            return place
    return None


def _is_added(first: _Sentence) -> bool:
    """Whether the sentence goes on with what somebody said: وأضاف الوزير أن."""
    said = first.words[1:_SAID]
    return first.begins(_phrases("arabic", Shape.ADDS)) and bool({":", "“", '"', "«", *_THAT} & set(said))


def _is_unnamed(first: _Sentence) -> bool:
    """Whether what is said follows a verb of speech at once, without a speaker: وأكد أنه."""
    return first.words[1:2] != () and (
        first.words[1] in _THAT | _PREPOSITIONS or not first.words[1][0].isalnum()
    )


def _has_no_subject(first: _Sentence) -> bool:
    """Whether the sentence begins with a verb that a preposition follows: انتقل إلى صور.

    Not when so many follow: يعمل في الميناء 300 عامل.
    """
    if len(first.words) < 2:
        return False
    verb, given = first.words[0], first.given[0]
    noun = given.startswith("ال") or given.endswith(("ا", "ة", "ء")) or not given[0].isalpha()
    small = verb in _PREPOSITIONS or verb in _phrases("arabic", Shape.IMPERSONAL) or len(verb) < 3
    counted = any(word[0].isdecimal() for word in first.words[2:_EARLY])
    return not noun and not small and not counted and first.words[1] in _PREPOSITIONS | _THAT


def _has_pronoun(first: _Sentence) -> bool:
    """Whether one of the first two words, after prepositions, has a pronoun: محاموه."""
    rooted = _phrases("arabic", Shape.ROOTED)
    content = [place for place, word in enumerate(first.words) if word not in _PREPOSITIONS][:2]
    for place in content:
        given, word = first.given[place], first.words[place]
        bare = re.sub(f"^[{CONJUNCTIONS}{PREPOSITIONS}]", "", word)
        if not word[0].isalnum() or given.startswith("ال") or {word, bare} & rooted.keys():
            continue
        if _SUFFIX.search(given) and len(_SUFFIX.sub("", given)) > 2:
            return True
    return False


def _adds_in_english(text: str) -> bool:
    verbs = "|".join(sorted(_phrases("english", Shape.ADDS)))
    said = rf"\b(?:{verbs})(?: that\b|:)|[,”\"] (?:[A-Z][\w.’'-]* ){{0,3}}(?:{verbs})\b"
    return bool(re.search(said, text))


def _opens_with_pronoun(opening: _Sentence, text: str) -> bool:
    """Whether a pronoun comes before any noun."""
    leads = _phrases("english", Shape.LEADS)
    subject = next((place for place, word in enumerate(opening.words) if word not in leads), 0)
    expletive = _EXPLETIVE.match(" ".join(opening.words).replace(" ' ", "'")) or _EXPLETIVE.match(
        text.casefold()
    )
    return not expletive and opening.begins(_phrases("english", Shape.PRONOUN), subject)
