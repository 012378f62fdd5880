"""Made-up articles of real length, the same in every run: an article is a function of its number.

Of a dozen sentences, most are made of the tables beside this file, with figures and with names of syllables,
so that the words of the archive grow with it; the rest are news sentences of `tests/figures/corpus`.
"""

from __future__ import annotations

import csv
import json
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

HERE = Path(__file__).parent
NEWS = HERE.parents[1] / "tests/figures/corpus/pairs.jsonl"

LAST_DAY = date(2026, 11, 20)
PER_DAY = 1.4
"""How many articles are published in a day: 511 a year, so that 10,000 are those of two decades."""
TOPICS = {"frequent": 60, "occasional": 400, "kinds": 12}
OUTLETS = 97


class Pair(NamedTuple):
    """The same words in both languages."""

    arabic: str
    english: str


@dataclass(frozen=True, slots=True)
class MadeUp:
    """An article, with the English of each of its sentences."""

    slug: str
    published: date
    outlet: str
    topics: tuple[str, ...]
    title: Pair
    paragraphs: tuple[tuple[Pair, ...], ...]

    @property
    def sentences(self) -> tuple[Pair, ...]:
        """The headline, then the text."""
        return (self.title, *(sentence for paragraph in self.paragraphs for sentence in paragraph))


def article(number: int, day: date | None = None) -> MadeUp:
    """The article of this number; number 0 is of the last day, and those of higher numbers are older."""
    random = Random(number)  # noqa: S311 - made-up news, no secret
    names = {kind: _drawn(kind, random) for kind in ("who", "what", "thing")}
    names |= {"place": _invented(random, 2), "person": _person(random)}
    body = [_sentence(template, names, random) for template in random.sample(_templates("text"), 9)]
    paragraphs = [tuple(body[start : start + 2]) for start in range(0, len(body), 2)]
    for news in random.sample(_news(), random.randint(2, 4)):
        paragraphs.insert(random.randint(1, len(paragraphs)), (news,))
    return MadeUp(
        slug=f"made-up-{number:06}",
        published=day or LAST_DAY - timedelta(days=int(number / PER_DAY)),
        outlet=f"Example Gazette {random.randrange(OUTLETS)}",
        topics=tuple(f"{kind} topic {random.randrange(count)}" for kind, count in TOPICS.items()),
        title=_sentence(random.choice(_templates("title")), names, random),
        paragraphs=tuple(paragraphs),
    )


def _sentence(template: Pair, names: Mapping[str, Pair], random: Random) -> Pair:
    """The template in both languages with the article's names, and figures of its own."""
    amount = random.randint(2, 900)
    figures: dict[str, object] = {
        "a": amount,
        "b": amount + 900,
        "s": random.randint(2, 98),
        "k": random.randint(3, 900),
        "c": random.randint(11, 99),
        "h": random.randint(103, 910),
        "d": f"{random.randint(1, 9)}.{random.randint(1, 9)}",
        "day": random.randint(1, 28),
        "year": random.randint(1996, 2026),
    }
    month = _drawn("month", random)
    arabic = {name: pair.arabic for name, pair in names.items()} | {"month": month.arabic}
    english = {name: pair.english for name, pair in names.items()} | {"month": month.english}
    text = template.english.format(**figures | english | {"b": f"{amount + 900:,}"})
    return Pair(template.arabic.format(**figures | arabic), text[0].upper() + text[1:])


def _drawn(kind: str, random: Random) -> Pair:
    return random.choice(_names()[kind])


def _person(random: Random) -> Pair:
    first, last = _invented(random, 1), _invented(random, 2)
    return Pair(f"{first.arabic} {last.arabic}", f"{first.english} {last.english}")


def _invented(random: Random, syllables: int) -> Pair:
    """A name that nobody has, of so many syllables and a final letter."""
    parts = [*(_drawn("syllable", random) for _ in range(syllables)), _drawn("final", random)]
    return Pair("".join(p.arabic for p in parts), "".join(p.english for p in parts).capitalize())


@cache
def _templates(kind: str) -> list[Pair]:
    return _table("sentences.tsv")[kind]


@cache
def _names() -> dict[str, list[Pair]]:
    return _table("names.tsv")


def _table(name: str) -> dict[str, list[Pair]]:
    lines = (HERE / name).read_text(encoding="utf-8").splitlines()
    table: dict[str, list[Pair]] = {}
    for kind, arabic, english in csv.reader(
        (line for line in lines if not line.startswith("#")), delimiter="\t", quoting=csv.QUOTE_NONE
    ):
        table.setdefault(kind, []).append(Pair(arabic, english))
    return table


@cache
def _news() -> list[Pair]:
    """Sentences of real news with an editor's English, each a single one."""
    rows = map(json.loads, NEWS.read_text(encoding="utf-8").splitlines())
    # A memory has one space where a text has two, and the first build would write it again.
    return [Pair(" ".join(row["ar"].split()), row["right"]) for row in rows if "!" not in row["ar"][:-1]]
