"""Scores the frozen corpus: what is read right, which right sentences raise alarms, which errors pass.

A pair's right English is *alarmed* when the check finds an error in it; its wrong English is *caught* when
the check finds an error there that it does not find in the right one. A row, a key figure of an article,
is *right* when it lies on a figure of the ledger and has its value and unit.
"""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any

from generator.figures import check, extract
from generator.figures.contract import figure_to_json
from generator.model import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

CORPUS = Path(__file__).parent / "corpus"
_SPANS = {
    "second": ("second", 1), "minute": ("second", 60), "hour": ("second", 3600), "day": ("second", 86400),
    "week": ("second", 604800), "month": ("month", 1), "quarter": ("month", 3), "year": ("month", 12),
    "decade": ("month", 120), "century": ("month", 1200),
}  # fmt: skip
"""Units of time, each as so many of the unit in which its family is compared."""


def read(name: str) -> list[dict[str, Any]]:
    """The rows of a file of the corpus."""
    lines = (CORPUS / name).read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines]


@dataclass(frozen=True, slots=True)
class PairScores:
    """What the check says of the pairs."""

    alarmed: tuple[str, ...]
    """Ids of those whose right English raises an alarm."""
    missed: tuple[str, ...]
    """Ids of those whose wrong English raises none of its own."""
    kinds: Counter[str]
    """How many pairs of each kind there are."""
    caught: Counter[str]
    """How many of each kind are caught."""

    def table(self) -> str:
        """The scores by kind, for a person."""
        rows = "\n".join(f"{kind:15} {self.caught[kind]:3} of {n}" for kind, n in sorted(self.kinds.items()))
        return f"alarmed: {', '.join(self.alarmed)}\nmissed: {', '.join(self.missed)}\n{rows}"


def score_pairs() -> PairScores:
    """The scores of all pairs."""
    alarmed, missed, kinds, caught = list[str](), list[str](), Counter[str](), Counter[str]()
    for pair in read("pairs.jsonl"):
        kinds[pair["kind"]] += 1
        right, wrong = (_alarms(pair["ar"], pair[side]) for side in ("right", "wrong"))
        if right:
            alarmed.append(pair["id"])
        if wrong - right:
            caught[pair["kind"]] += 1
        else:
            missed.append(pair["id"])
    return PairScores(tuple(alarmed), tuple(missed), kinds, caught)


def _alarms(ar: str, en: str) -> set[tuple[object, ...]]:
    return {
        (f.kind, f.ar.text if f.ar else None, f.en.text if f.en else None, f.en.value if f.en else None)
        for f in check(ar, en).findings
    }


@dataclass(frozen=True, slots=True)
class LedgerScores:
    """What is read of the articles, in whole numbers."""

    key: int
    """Key figures in the ledgers."""
    read: int
    """How many of them are read with value, unit, bound and rate."""
    rows: int
    right: int
    noise: int
    """Rows that lie on no figure of the ledger."""
    faults: tuple[str, ...]


def score_ledgers() -> LedgerScores:
    """The scores of all articles."""
    key = found = rows = right = noise = 0
    faults = list[str]()
    for article in read("ledgers.jsonl"):
        figures = extract(f"{article['title']}\n{article['text']}", "ar")
        stated = [figure_to_json(f) for f in figures if f.key]
        scores = [figure_to_json(f) for f in figures if f.kind is Kind.SCORE]
        for row in stated:
            under = [gold for gold in article["gold"] if any(_overlap(row, span) for span in _places(gold))]
            good = any(_is_right(row, gold) for gold in under)
            rows, right, noise = rows + 1, right + good, noise + (not under)
            if not good:
                faults.append(f"{article['slug']}: row “{row['text']}”")
        for gold in (gold for gold in article["gold"] if gold["class"] == "key"):
            able = [*stated, *(scores if gold["units"] == ["score"] else [])]
            whole = any(_is_whole(row, gold) for row in able)
            key, found = key + 1, found + whole
            if not whole:
                faults.append(f"{article['slug']}: missed {gold['what_en']}")
    return LedgerScores(key, found, rows, right, noise, tuple(faults))


def _places(gold: dict[str, Any]) -> list[list[int]]:
    return gold.get("spans") or [[gold["start"], gold["end"]]]


def _overlap(row: dict[str, Any], span: list[int]) -> bool:
    return bool(row["start"] < span[1] and span[0] < row["end"])


def _is_whole(row: dict[str, Any], gold: dict[str, Any]) -> bool:
    """Whether the row is the gold figure with its bound and rate."""
    if not any(_overlap(row, span) for span in _places(gold)) or not _is_right(row, gold):
        return False
    near = {"about", "nearly"}
    bound, wanted = row["qualifier"], gold["qualifier"]
    bounded = bound == wanted or {bound, wanted} <= near or bound in gold.get("qualifier_ok", ())
    return bounded and (row["per"] == gold["per"] or row["per"] in gold.get("per_ok", ()))


def _is_right(row: dict[str, Any], gold: dict[str, Any]) -> bool:
    """Whether the row has the value and the unit of the gold figure, in one of its readings."""
    own = _unit(row)
    for unit in gold["units"]:
        family = _SPANS.get(unit, (unit, 1))[0]
        if _SPANS.get(own or "", (own, 1))[0] != family:
            continue
        value, low, high = (_scaled(row[part], own) for part in ("value", "low", "high"))
        readings = [_scaled(value_, unit) for value_ in (gold["value"], *gold.get("value_ok", ()))]
        if any(reading is not None and _same(value, reading) for reading in readings):
            return True
        ends = [_scaled(gold[part], unit) for part in ("low", "high")]
        if gold["value"] is None and _same(low, ends[0]) and _same(high, ends[1]):
            return True
    return False


def _unit(row: dict[str, Any]) -> str | None:
    kind, unit = row["kind"], row["unit"]
    if kind == "percent":
        return str(unit or "percent")
    named = {"age": "age", "score": "score", "time": "time", "count": None, "ratio": None}
    found = named.get(kind, unit)
    return None if found is None else str(found).replace("_", " ")


def _scaled(number: str | None, unit: str | None) -> Decimal | None:
    return None if number is None else Decimal(number) * _SPANS.get(unit or "", ("", 1))[1]


def _same(one: Decimal | None, other: Decimal | None) -> bool:
    if one is None or other is None:
        return one is other
    return abs(one - other) <= abs(other) * Decimal("1e-6")


def faults() -> Iterator[str]:
    """Every fault of the corpus, for a person: `python -m tests.figures.corpus_scores`."""
    yield score_pairs().table()
    yield from score_ledgers().faults


if __name__ == "__main__":
    print("\n".join(faults()))
