"""Whether a written brief may be published: each sentence is checked against the sentences it cites.

Nothing in it is trusted, because a model invents things and an article may tell it to. The whole brief is
refused if a sentence has something that is not in what it cites: a figure (in the Arabic); a name, quotation,
address or half of its words (in the English). A true brief may fail; a false one should not pass.
"""

from __future__ import annotations

import re
from itertools import combinations
from typing import TYPE_CHECKING, TypeAlias

from generator.editorial.briefs.extractive import FIRST, MAX_SENTENCES, MAX_WORDS, MIN_SENTENCES, MIN_WORDS
from generator.editorial.briefs.headline_figures import figures_to_carry, is_among
from generator.editorial.briefs.leaning import Lean, lean
from generator.figures import check_summary, extract
from generator.text.stemming import english_stem

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from generator.model import Passage, WrittenSentence

Forbidden: TypeAlias = "Callable[[str, str], Iterable[str]]"
_WORD = re.compile(r"[^\W\d_]+(?:['’.][^\W\d_]+)*")
_POSSESSIVE = re.compile(r"['’]s?$")
_QUOTED = re.compile(r"“([^”]*)”|\"([^\"]*)\"|«([^»]*)»|(?<!\w)‘((?:[^’]|’(?=\w))*)’(?!\w)")
_MARK = re.compile(r"[“”\"«»]")
_ADDRESS = re.compile(r"\S*(?:://|www\.|@)\S*|\b[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}\b(?:/\S*)?", re.IGNORECASE)
MOST_CITED = 4
"""The most sentences to cite: citing all of them proves nothing."""
_LONG = 4
"""Words of at least this many letters are compared."""
_SAME = 0.7
"""Two sentences say the same if they share more than this part of the shorter one's long words."""
_SHARED = 0.5
"""The least share of a sentence's long words that must be in what it cites."""
# First words of sentences that are not names.
_OPENINGS = frozenset(
    "a about according after all also although among an and another as at because before between both but"
    " by despite during each eight every few five following for four from he her his however if in it its"
    " last later many meanwhile more most nearly next nine no none not now of officials on once one only"
    " other over seven several she since six so some such ten than that the their then there these they"
    " this those three through to today two under until when where which while who with".split()
)


def violations(
    written: Sequence[WrittenSentence], passages: Sequence[Passage], forbidden: Forbidden
) -> list[str]:
    """Why these sentences may not be the brief of the article; empty when they may.

    `forbidden(arabic, english)` gives the glossary's forbidden forms in the English for terms of the Arabic.
    """
    by_id: dict[str, Passage] = {passage.id: passage for passage in passages}
    reasons = list[str]()
    for number, sentence in enumerate(written, start=1):
        unknown = sorted(set(sentence.sources) - by_id.keys())
        cited = [by_id[source] for source in sentence.sources if source in by_id]
        if len(cited) > MOST_CITED:
            reasons.append(f"sentence {number} cites {len(cited)} sentences, more than {MOST_CITED}")
        elif unsure := [passage.id for passage in cited if passage.unsure]:
            reasons.append(f"sentence {number} cites {', '.join(unsure)}, whose translation is not sure")
        elif unknown or not cited:
            reasons.append(
                f"sentence {number} cites {', '.join(unknown) or 'nothing'}, which the article does not have"
            )
        else:
            reasons += [
                f"sentence {number} {reason}" for reason in _of_content(sentence.text, cited, forbidden)
            ]
    return [*reasons, *_of_reading(written, passages), *_of_form(written, passages)]


def _of_reading(written: Sequence[WrittenSentence], passages: Sequence[Passage]) -> Iterator[str]:
    """What keeps the brief from being read alone, without the article."""
    lede = next((passage.id for passage in passages[1:] if not passage.unsure), None)
    if written and lede is not None and lede not in written[0].sources:
        yield f"it does not begin with what {lede} says"
    for number, sentence in enumerate(written, start=1):
        if lean(sentence.text, "en") is Lean.ON_ANOTHER:
            yield f"sentence {number} cannot be read without another one"
    stated = [figure for sentence in written for figure in extract(sentence.text, "en")]
    for figure in figures_to_carry(passages[0], passages[1 : FIRST + 1]):
        if not is_among(stated, figure):
            yield f"it lacks a figure of the headline, “{figure.text}”"


def _of_form(written: Sequence[WrittenSentence], passages: Sequence[Passage]) -> Iterator[str]:
    body = [len((passage.translation.text or "").split()) for passage in passages[1:]]
    words = sum(len(sentence.text.split()) for sentence in written)
    if not min(MIN_SENTENCES, len(body)) <= len(written) <= MAX_SENTENCES:
        yield f"it has {len(written)} sentences instead of {MIN_SENTENCES} to {MAX_SENTENCES}"
    stems = [_long_stems(sentence.text) for sentence in written]
    for (first, left), (second, right) in combinations(enumerate(stems, start=1), 2):
        if len(left & right) > _SAME * min(len(left), len(right)):
            yield f"sentence {second} repeats what sentence {first} says"
    if not min(MIN_WORDS, sum(body) // 2) <= words <= MAX_WORDS:
        yield f"it has {words} words instead of {MIN_WORDS} to {MAX_WORDS}"


def _of_content(text: str, cited: Sequence[Passage], forbidden: Forbidden) -> Iterator[str]:
    arabic = [passage.segment.text for passage in cited]
    english = " ".join(passage.translation.text or "" for passage in cited)
    for finding in check_summary(arabic, text):
        yield f"fails the check of its figures: {finding.explain()}"
    for name in _names(text, english):
        yield f"names “{name}”, which its sources do not name"
    for quoted in _quotations(text):
        if _plain(quoted) not in _plain(english):
            yield f"quotes “{quoted}”, which its sources do not say"
    if len(_MARK.findall(_QUOTED.sub("", text))):
        yield "has a quotation mark without its partner"
    for address in _ADDRESS.findall(text):
        if address.casefold() not in english.casefold():
            yield f"has the address “{address}”, which its sources do not have"
    for form in forbidden(" ".join(arabic), text):
        yield f"says “{form}”, which the glossary forbids"
    long = _long_stems(text)
    known = {english_stem(word) for word in _words(english)}
    if len(long & known) < _SHARED * len(long):
        yield "has less than half of its words from its sources"


def _names(text: str, english: str) -> Iterator[str]:
    """Words with a capital letter that are not in the English."""
    known = {word.casefold() for word in _words(english)}
    for place, word in enumerate(_words(text)):
        opening = place == 0 and word.casefold() in _OPENINGS
        if any(letter.isupper() for letter in word) and word.casefold() not in known and not opening:
            yield word


def _words(text: str) -> list[str]:
    return [_POSSESSIVE.sub("", word) for word in _WORD.findall(text)]


def _long_stems(text: str) -> set[str]:
    return {english_stem(word) for word in _words(text) if len(word) >= _LONG}


def _quotations(text: str) -> Iterator[str]:
    for groups in _QUOTED.findall(text):
        yield next(filter(None, groups), "")


def _plain(text: str) -> str:
    """The words alone, for comparing quotations: without case, quotation marks and punctuation."""
    return " ".join(["", *re.findall(r"[^\W_]+", text.casefold()), ""])
