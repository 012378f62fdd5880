"""What `khulasa memory import` says of a file: what was taken, what was not, and why."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from generator.cli.report import count
from generator.errors import ExchangeError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.cli.options import Console
    from generator.sources.exchange.aligning import Aligned
    from generator.sources.exchange.outcome import Missing, Outcome

_NAMED = 3
"""How many units of a kind are named; `--json` has all of them."""
_LONGEST = 60
"""Characters of a text that is quoted to be recognised."""


def say_outcome(outcome: Outcome, name: str, console: Console, *, dry_run: bool) -> None:
    """Say what became of the sentences of a file: the result, then what a person should look at."""
    for change in outcome.kept:
        whose = "a person wrote this one" if change.entry.by_hand else "neither is a person's"
        place = f"{change.where}, {change.entry.id}"
        console.warn(f"{place}: kept as it is; the file has different English, and {whose}")
    for reason, places in _by_reason(outcome).items():
        console.warn(f"{name}, {_listed(places)}: not taken; {reason}")
    present = f"; {len(outcome.present):,} already there" if outcome.present else ""
    verb = "would be taken" if dry_run else "taken"
    console.say(f"{count(len(outcome.taken), 'sentence')} {verb} from {name}{present}")
    if outcome.missing:
        console.note(f"in no article here: {count(len(outcome.missing), 'sentence')} of the file")
    for missing in outcome.missing[:_NAMED]:
        console.note(f"{name}, {missing.unit.place}: {_quoted(missing.unit.entry.arabic)}{_near(missing)}")


def nothing_taken(outcome: Outcome, name: str) -> ExchangeError:
    """The error of a file that has nothing for this project."""
    counts = {
        "not taken": len(outcome.refused),
        "kept as they are here": len(outcome.kept),
        "in no article here": len(outcome.missing),
    }
    found = ", ".join(f"{number:,} {what}" for what, number in counts.items() if number)
    if outcome.missing:
        fix = "import it into the project that has its articles"
    elif outcome.kept:
        fix = "correct the English here where the file's is better"
    else:
        fix = "export Arabic with its English from the other tool"
    return ExchangeError(name, f"has nothing to take ({found or 'no sentence of it has English'})", fix)


def _by_reason(outcome: Outcome) -> dict[str, list[str]]:
    places = defaultdict[str, list[str]](list)
    for refused in outcome.refused:
        places[refused.reason].append(refused.place)
    return places


def _listed(places: Sequence[str]) -> str:
    more = len(places) - _NAMED
    return ", ".join(places[:_NAMED]) + (f" and {more:,} more" if more > 0 else "")


def _near(missing: Missing) -> str:
    if missing.nearest is None:
        return "; nothing here is like it"
    change = missing.nearest
    arabic = _quoted(change.entry.arabic)
    return f"; the nearest is {change.slug}, {change.entry.id} ({missing.score}% alike): {arabic}"


def _quoted(text: str) -> str:
    line = " ".join(text.split())
    return f"“{line if len(line) <= _LONGEST else line[: _LONGEST - 1] + '…'}”"


def say_aligned(aligned: Aligned, where: str, console: Console, *, dry_run: bool) -> None:
    """Say what became of a person's English text."""
    for ids, what in (
        (aligned.unsure, "taken and marked as fuzzy: compare it with the Arabic"),
        (aligned.kept, "left as it is: it has a person's English; the new one is in its comment"),
        (aligned.missing, "has no English in the text"),
    ):
        for id_ in ids:
            console.warn(f"{where}, {id_}: {what}")
    for english in aligned.left:
        console.warn(f"{where}: no Arabic sentence says “{english}”; it is kept in a comment")
    taken = len(aligned.sure) + len(aligned.unsure)
    console.say(f"{count(taken, 'sentence')} {'would be ' if dry_run else ''}taken into {where}")
