"""`khulasa figures`: the figures that a text states, for people and for programs."""

from __future__ import annotations

import csv
import io
import json
from typing import IO, TYPE_CHECKING, Any

import click

from generator.cli.jsonl import lines_of
from generator.figures import extract
from generator.figures.contract import figure_to_json, figures_jsonl
from generator.figures.lexicon.en.units import unit_names
from generator.figures.lexicon.units import arabic_units, base_units
from generator.figures.reading.extract import RULES, explain
from generator.text.decoding import decode_bytes

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.figures.reading.extract import Explanation
    from generator.figures.reading.matching.rule import Rule
    from generator.model import Figure

_COLUMNS = ("kind", "value", "low", "high", "unit", "noun", "per", "qualifier", "from", "to", "text")


@click.command("figures")
@click.argument("file", type=click.File("rb"), default="-")
@click.option(
    "--lang", type=click.Choice(["ar", "en"]), default="ar", show_default=True, help="The text's language."
)
@click.option("--json", "style", flag_value="json", help="Print one JSON document.")
@click.option("--csv", "style", flag_value="csv", help="Print a table for spreadsheets.")
@click.option(
    "--jsonl", "style", flag_value="jsonl", help='Read {"id","lang","text"} lines, write {"id","figures"}.'
)
@click.option(
    "--explain", "style", flag_value="explain", help="Say how each figure was read, and what was not."
)
@click.option("--units", "style", flag_value="units", help="List all units.")
def figures_command(file: IO[bytes], lang: str, style: str | None) -> None:
    """List the figures in a text.

    Reads FILE, or standard input when there is none.
    """
    if style == "units":
        click.echo("\n".join(sorted({*arabic_units(), *base_units(), *unit_names().values()})))
    elif style == "jsonl":
        for line in figures_jsonl(lines_of(file)):
            click.echo(line)
    else:
        text = decode_bytes(file.read(), file.name)
        if style == "explain":
            click.echo(_explained(explain(text, lang), RULES[lang], text), nl=False)
        else:
            click.echo(_PRINT[style]([figure_to_json(figure) for figure in extract(text, lang)]), nl=False)


def _as_json(rows: Sequence[dict[str, Any]]) -> str:
    return json.dumps({"figures": rows}, ensure_ascii=False, indent=2) + "\n"


def _as_csv(rows: Sequence[dict[str, Any]]) -> str:
    out = io.StringIO()
    writer = csv.DictWriter(
        out, ["key", *_COLUMNS, "start", "end", "rule"], extrasaction="ignore", lineterminator="\n"
    )
    writer.writeheader()
    writer.writerows(rows)
    return out.getvalue()


def _as_table(rows: Sequence[dict[str, Any]], columns: Sequence[str] = _COLUMNS) -> str:
    if not rows:
        return "No figures.\n"
    cells = [
        ["key", *columns],
        *([("yes" if r["key"] else ""), *(r[c] or "" for c in columns)] for r in rows),
    ]
    used = [i for i in range(len(cells[0])) if any(row[i] for row in cells[1:])]
    widths = {i: max(len(str(row[i])) for row in cells) for i in used}
    lines = ("  ".join(str(row[i]).ljust(widths[i]) for i in used).rstrip() for row in cells)
    return "\n".join(lines) + "\n"


def _explained(explanation: Explanation, rules: Sequence[Rule], text: str) -> str:
    """The table with the rule of each figure, the evidence, then those rules with their examples."""
    rows = [figure_to_json(figure) for figure in explanation.figures]
    table = _as_table(rows, ("rule", "kind", "value", "low", "high", "unit", "from", "to", "text"))
    needs = {rule.name: rule.needs for rule in rules}
    evidence = "".join(_evidence(at, needs, explanation, text) for at in range(len(rows)))
    others = "".join(
        f"{text[start:end]}\n  left alone {_around(text, start, end)}\n  because    it is no number here, "
        "but a name, a verb or part of a phrase\n"
        for start, end in explanation.left_alone
    )
    read = {row["rule"] for row in rows}
    shown = (_rule(rule) for rule in rules if rule.name in read)
    return "\n".join([table, *([evidence + others] if evidence + others else []), *shown])


def _evidence(at: int, needs: dict[str, str], explanation: Explanation, text: str) -> str:
    """What the rule of a figure needs and found, why it is in doubt, and which rules left it alone."""
    figure = explanation.figures[at]
    lines = [
        f"{figure.text}\n",
        f"  read as    {figure.rule}: {needs[figure.rule]}\n",
        f"  where      {_around(text, figure.start, figure.end)}\n",
    ]
    if figure.noun and figure.noun != figure.text:
        lines.append(f"  counts     “{figure.noun}”\n")
    for what, words in explanation.evidence[at]:
        lines.append(f"  {_ROLES[what]:10} {_meaning(figure, what)}“{words}”\n")
    if figure.doubt:
        lines.append(f"  not sure   {figure.doubt}; so it is no key figure\n")
    refused = {
        refusal.rule.name: refusal.rule.needs
        for refusal in sorted(explanation.refusals, key=lambda refusal: refusal.start - refusal.end)
        if refusal.start < figure.end and figure.start < refusal.end
    }
    lines += (f"  not read   {name}: needs {what}\n" for name, what in refused.items())
    return "".join(lines)


_ROLES = {"reading": "rests on", "qualifier": "bound", "per": "rate", "movement": "movement"}
"""How the evidence names what a figure states besides its number."""


def _meaning(figure: Figure, what: str) -> str:
    """What the words say of the figure: more than, per year, rose by; empty when they only have it read."""
    said = {
        "qualifier": figure.qualifier,
        "movement": figure.movement,
        "per": f"per {figure.per}" if figure.per else None,
    }
    meaning = said.get(what)
    return f"{str(meaning).replace('_', ' ')}, from " if meaning else ""


def _around(text: str, start: int, end: int) -> str:
    """A few words on either side of a span in brackets, on one line."""
    before = text[:start].rpartition("\n")[2].split(" ")
    after = text[end:].partition("\n")[0].split(" ")
    lead = "… " if len(before) > _FEW else ""
    rest = " …" if len(after) > _FEW else ""
    return f"{lead}{' '.join(before[-_FEW:])}[{text[start:end]}]{' '.join(after[:_FEW])}{rest}"


_FEW = 6
"""Words on either side of a figure that are shown with it."""


def _rule(rule: Rule) -> str:
    reads = [f"  reads      {text}  →  {figure}\n" for text, figure in rule.examples]
    leaves = [f"  leaves     {text}\n" for text in rule.counter_examples]
    return "".join([f"{rule.name}\n", *reads, *leaves])


_PRINT = {None: _as_table, "json": _as_json, "csv": _as_csv}
