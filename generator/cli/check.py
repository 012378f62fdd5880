"""`khulasa check`: what a person should fix, and an exit code that says whether there is anything."""

from __future__ import annotations

import json
import sys
from itertools import chain
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

import click

from generator.cli import report
from generator.cli.formats import FORMATS
from generator.cli.jsonl import lines_of
from generator.cli.options import Console, settings_of, shared_options
from generator.cli.runs import only_articles, run_of
from generator.cli.warn import set_aside, warn_of
from generator.errors import UsageError
from generator.figures.contract import check_jsonl
from generator.meaning.encoder import installed_encoder
from generator.meaning.names import name_hints
from generator.meaning.verdict import meaning_of, meaning_to_json
from generator.pipeline.options import Options

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from generator.editorial.run import Run
    from generator.model import Comparison, Story


@click.command("check")
@click.option(
    "--format",
    "style",
    type=click.Choice(["text", *FORMATS]),
    default="text",
    show_default=True,
    help="Print for people, for programs, as GitHub annotations, as a test report or for a pull request.",
)
@click.option(
    "--run",
    type=click.File(encoding="utf-8"),
    metavar="FILE",
    help="The output of `khulasa build --json`, to add its engines and their cost to the Markdown.",
)
@click.argument("files", metavar="[FILE]...", nargs=-1, type=click.Path(path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="The same as --format json.")
@click.option("--only", metavar="SLUG", multiple=True, help="Check only this article; may be repeated.")
@click.option("--strict", is_flag=True, help="Treat pending translations as errors.")
@click.option("--hints", is_flag=True, help="Print hints too: what is probably right, and worth a look.")
@click.option("--jsonl", is_flag=True, help='Read {"id","ar","en"} lines, write {"id","findings"} lines.')
@click.option("--exit-code", is_flag=True, help="With --jsonl: exit with 1 when there is an error.")
@shared_options
def check_command(
    style: str, files: tuple[Path, ...], *, as_json: bool, strict: bool, jsonl: bool, **arguments: Any
) -> None:
    """Check every translation against its Arabic.

    Given FILEs, which are seeds or their translations or briefs, checks only those articles. Exits with 1
    when there is something for a person to fix; hints are not. With --jsonl, FILEs hold the lines.
    """
    if jsonl:
        lines = chain.from_iterable(map(lines_of, _streams(files)))
        errors = [_answer(line) for line in check_jsonl(lines, _meaning)]
        sys.exit(1 if arguments["exit_code"] and any(errors) else 0)
    if arguments["exit_code"]:
        raise UsageError(
            "--exit-code", "is for --jsonl; without it errors always exit with 1", "leave it out"
        )
    console = Console(arguments["quiet"], arguments["verbose"])
    settings, build_report = settings_of(arguments["project"]), _build_report(arguments["run"])
    run = run_of(settings, Options(dry_run=True), console)
    run = _of_files(only_articles(run, arguments["only"]), settings.project, files)
    if as_json or style != "text":
        click.echo(FORMATS["json" if as_json else style](run, build_report))
    else:
        _print_text(run, console, hints=arguments["hints"])
    wrong = any(chain(report.findings(run), report.brief_findings(run), report.misses(run)))
    if run.errors or run.stale or wrong or (strict and run.pending):
        sys.exit(1)


def _streams(files: Sequence[Path]) -> Iterator[IO[bytes]]:
    """The named files one after the other, or standard input.

    Raises:
        UsageError: a file cannot be read.
    """
    for file in files:
        try:
            with file.open("rb") as stream:
                yield stream
        except OSError as error:
            raise UsageError(
                str(file), f"cannot be read ({error.strerror})", "name a file of lines"
            ) from None
    if not files:
        yield sys.stdin.buffer


def _meaning(comparison: Comparison, arabic: str, english: str) -> dict[str, Any]:
    """The fields of an answer about its names, and where there is an encoder about its meaning."""
    hints = name_hints(arabic, english)
    names = {"names": [{"name": hint.name, "side": hint.side} for hint in hints]}
    encoder = installed_encoder()
    if encoder is None:
        return names
    source, target = encoder.encode([arabic, english])
    return meaning_to_json(meaning_of(comparison, (arabic, english), (source, target), hints)) | names


def _answer(line: str) -> bool:
    """Print one answer; whether it has an error or is one."""
    click.echo(line)
    answer = json.loads(line)
    return "error" in answer or any(finding["severity"] == "error" for finding in answer["findings"])


def _build_report(file: IO[str] | None) -> dict[str, Any]:
    if file is None:
        return {}
    try:
        document = json.load(file)
    except ValueError:
        document = None
    if not isinstance(document, dict):
        raise UsageError(
            "--run", f"{file.name} is not the report of a run", "pass the output of `khulasa build --json`"
        )
    return document


def _of_files(run: Run, project: Path, files: Iterable[Path]) -> Run:
    """The run with only the articles of these files, or as it is when none is named."""
    named = {file.resolve() for file in files}
    for file in sorted(named):
        if file.parent != (project / "seeds").resolve() or not file.name.endswith(
            (".txt", ".en.po", ".summary.yml")
        ):
            raise UsageError(
                str(file), "is not a seed or the translation or brief of one", "name files in seeds/"
            )
        if not file.exists():
            raise UsageError(str(file), "does not exist", "see the names in seeds/")
    stories = {
        (project / path).resolve(): story.article.slug
        for story in run.stories
        for path in (story.article.path, report.memory_path(story), report.brief_path(story))
    }
    if not named:
        return run
    return run.limited_to(frozenset(stories[file] for file in named if file in stories))


def _print_text(run: Run, console: Console, *, hints: bool) -> None:
    for story, segment, finding in report.findings(run):
        _print_one(run, story, segment, finding.kind, finding.explain())
    for story, segment, miss in report.misses(run):
        _print_one(run, story, segment, "glossary", miss.explain())
    for story, segment, hint in report.hints(run) if hints else ():
        _print_one(run, story, segment, "hint", hint.explain())
    warn_of(run, console, with_findings=False)
    for line in set_aside(run, every=console.verbose):
        console.note(line)
    console.say(report.summary(run))


def _print_one(run: Run, story: Story, segment: str, kind: str, explained: str) -> None:
    passage = story.passage(segment)
    color = "yellow" if kind == "hint" else "red"
    click.secho(f"{report.place(run, story, segment)}: {kind}", fg=color, bold=True)
    click.echo(f"  {explained}")
    click.echo(f"  ar: {passage.segment.text}\n  en: {passage.translation.text}")
