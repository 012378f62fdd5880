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
from generator.figures.reading.extract import RULES
from generator.text.decoding import decode_bytes

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.figures.reading.matching.rule import Rule

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
    "--explain", "style", flag_value="explain", help="Show which rule read each figure, with its examples."
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
        rows = [figure_to_json(figure) for figure in extract(decode_bytes(file.read(), file.name), lang)]
        click.echo(_explained(rows, RULES[lang]) if style == "explain" else _PRINT[style](rows), nl=False)


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


def _explained(rows: Sequence[dict[str, Any]], rules: Sequence[Rule]) -> str:
    """The table with the rule of each figure, then each of those rules with the examples that test it."""
    table = _as_table(rows, ("rule", "kind", "value", "low", "high", "unit", "from", "to", "text"))
    read = {row["rule"] for row in rows}
    return "\n".join([table, *(_rule(rule) for rule in rules if rule.name in read)])


def _rule(rule: Rule) -> str:
    reads = [f"  reads      {text}  →  {figure}\n" for text, figure in rule.examples]
    leaves = [f"  leaves     {text}\n" for text in rule.counter_examples]
    return "".join([f"{rule.name}\n", *reads, *leaves])


_PRINT = {None: _as_table, "json": _as_json, "csv": _as_csv}
