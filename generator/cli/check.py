"""`khulasa check`: what a person should mend, and an exit code that says whether there is any."""

from __future__ import annotations

import sys
from itertools import chain
from typing import TYPE_CHECKING, Any

import click

from generator.cli import report
from generator.cli.options import Voice, edition_of, limited, lines_of, settings_of, shared_options
from generator.figures.contract import check_jsonl
from generator.pipeline import Options

if TYPE_CHECKING:
    from generator.models import Story
    from generator.pipeline import Edition


@click.command("check")
@click.option(
    "--format",
    "style",
    type=click.Choice(["text", "json", "github"]),
    default="text",
    show_default=True,
    help="For people, for programs, or as annotations of a GitHub workflow.",
)
@click.option("--json", "as_json", is_flag=True, help="The same as --format json.")
@click.option("--only", metavar="SLUG", multiple=True, help="Check only this article; may be repeated.")
@click.option("--strict", is_flag=True, help="Pending translations are errors too.")
@click.option("--jsonl", is_flag=True, help='Read {"id","ar","en"} lines, write {"id","findings"} lines.')
@shared_options
def check_command(style: str, *, as_json: bool, strict: bool, jsonl: bool, **arguments: Any) -> None:
    """Check every translation against its Arabic; exit 1 when a person must mend something."""
    if jsonl:
        for line in check_jsonl(lines_of(sys.stdin.buffer)):
            click.echo(line)
        return
    voice = Voice(arguments["quiet"], arguments["verbose"])
    edition = edition_of(settings_of(arguments["project"]), Options(dry_run=True), voice)
    edition = limited(edition, arguments["only"])
    _PRINT["json" if as_json else style](edition, voice)
    wrong = any(chain(report.findings(edition), report.misses(edition)))
    if edition.errors or edition.stale or wrong or (strict and edition.pending):
        sys.exit(1)


def _print_text(edition: Edition, voice: Voice) -> None:
    for story, segment, finding in report.findings(edition):
        _print_one(story, segment, finding.kind, finding.explain())
    for story, segment, miss in report.misses(edition):
        _print_one(story, segment, "glossary", miss.explain())
    report.warn_of(edition, voice, with_findings=False)
    voice.say(report.summary(edition))


def _print_one(story: Story, segment: str, kind: str, explained: str) -> None:
    passage = story.passage(segment)
    click.secho(f"{report.memory_path(story)}, {segment}: {kind}", fg="red", bold=True)
    click.echo(f"  {explained}")
    click.echo(f"  ar: {passage.segment.text}\n  en: {passage.translation.text}")


def _print_json(edition: Edition, _: Voice) -> None:
    click.echo(report.as_json(edition))


def _print_github(edition: Edition, _: Voice) -> None:
    """Workflow commands (docs.github.com, "Workflow commands for GitHub Actions")."""
    for story, segment, finding in report.findings(edition):
        _annotate("error", report.memory_path(story), f"{segment}: {finding.explain()}")
    for story, segment, miss in report.misses(edition):
        _annotate("error", report.memory_path(story), f"{segment}: glossary: {miss.explain()}")
    for story, segment in edition.stale:
        _annotate(
            "error", report.memory_path(story), f"{segment}: the Arabic has changed since this was edited"
        )
    for error in edition.errors:
        _annotate("error", error.where.split(",")[0], str(error))
    for story in edition.pending:
        _annotate("warning", report.memory_path(story), "translation pending")


def _annotate(level: str, file: str, message: str) -> None:
    def escaped(text: str) -> str:
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")

    click.echo(f"::{level} file={escaped(file).replace(':', '%3A').replace(',', '%2C')}::{escaped(message)}")


_PRINT = {"text": _print_text, "json": _print_json, "github": _print_github}
