"""`khulasa review` and `khulasa accept`: what needs a person, and what a person approves."""

from __future__ import annotations

import json
import os
import signal
import sys
from contextlib import nullcontext, suppress
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import click

from generator.cli import report, review_list
from generator.cli.options import Console, locked, settings_of, shared_options
from generator.cli.ports import refuse_taken
from generator.cli.runs import only_articles, run_of, workers_of
from generator.cli.warn import NO_ARTICLES
from generator.clock import today
from generator.errors import UsageError
from generator.pipeline.meaning import ProjectVectors
from generator.pipeline.options import Options
from generator.review import accept, accept_figures, accept_meaning, list_tasks
from generator.review.access import LOOPBACK, Access
from generator.review.session import ReviewSession
from generator.review.web import make_server
from generator.sources.drafts import read_drafts
from generator.sources.seeds import read_seeds
from generator.sources.seeds.naming import slugs_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.config.settings import Settings
    from generator.editorial.run import Run
    from generator.sources.drafts import Draft


@click.command("review")
@click.option("--only", metavar="SLUG", multiple=True, help="List only this article; may be repeated.")
@click.option("--json", "as_json", is_flag=True, help="Print the list as one JSON document.")
@click.option("--web", is_flag=True, help="Review, edit and accept in a browser on this machine.")
@click.option(
    "--port", type=click.IntRange(0, 65535), default=8010, show_default=True, help="The port for --web."
)
@click.option(
    "--host", default=LOOPBACK, show_default=True, help="The address for --web; others than this need a key."
)
@shared_options
def review_command(*, as_json: bool, web: bool, port: int, host: str, **arguments: Any) -> None:
    """List the sentences that need a person.

    By article, the worst first, each with the line of the file to open; -v adds the texts and similar
    sentences of other articles.
    """
    settings, console = settings_of(arguments["project"]), Console(arguments["quiet"], arguments["verbose"])
    if web:
        _serve(settings, host, port)
        return
    run = _run(settings, console, arguments["only"])
    tasks = list_tasks(run)
    if as_json:
        click.echo(json.dumps(review_list.as_json(run, tasks), ensure_ascii=False, indent=2))
        return
    review_list.print_tasks(run, tasks, details=console.verbose)
    for error in run.errors:
        console.warn(str(error))
    console.say(review_list.counted(tasks))
    if not run.stories and not run.errors:
        console.note(NO_ARTICLES)
    if tasks:
        console.say("Next: khulasa review --web")


def _run(settings: Settings, console: Console, only: Sequence[str]) -> Run:
    """The run with these articles, or all, and with the meaning of what persons wrote."""
    options = Options(dry_run=True)
    with workers_of(options, console) as workers:
        run = only_articles(run_of(settings, options, console, workers), only)
        stories = ProjectVectors(settings, workers).compared(run.stories, keep=not only)
    return replace(run, stories=stories)


def _serve(settings: Settings, host: str, port: int) -> None:
    refuse_taken(port, host)
    allowed = Access(host)
    server = make_server(ReviewSession(settings, os.environ, locked), port, allowed)
    for stop in (signal.SIGINT, signal.SIGTERM):
        signal.signal(stop, signal.default_int_handler)
    click.echo(f"Review at {allowed.address(server.server_port)} (Ctrl-C to stop)")
    if allowed.key:
        click.echo("Whoever has this address can edit, and it is not encrypted: keep it inside your network.")
    sys.stdout.flush()
    with suppress(KeyboardInterrupt), server:
        server.serve_forever()


@click.command("accept")
@click.argument("slug")
@click.argument("segments", metavar="[SEGMENT]...", nargs=-1)
@click.option("--reviewer", metavar="NAME", help="Mark it as reviewed by NAME today, not just as edited.")
@click.option("--figures", is_flag=True, help="Only dismiss what the check finds: the figures are right.")
@click.option("--meaning", is_flag=True, help="Only say that these sentences mean what the Arabic says.")
@click.option("--undo", is_flag=True, help="With --figures or --meaning: take that word back.")
@click.option("--dry-run", is_flag=True, help="Write nothing; say what would be written.")
@shared_options
def accept_command(
    slug: str,
    segments: tuple[str, ...],
    reviewer: str | None,
    *,
    dry_run: bool,
    **arguments: Any,
) -> None:
    """Accept the English of an article as it is.

    All of it, or only the sentences whose SEGMENT is named, such as s4. With --figures the English keeps
    its status, and what the check finds in its figures counts no more until either text changes; --meaning
    does the same for doubts about what the named sentences say.
    """
    what, undo = _what(arguments), arguments["undo"]
    if undo and not what:
        raise UsageError("--undo", "takes back accepted figures or meaning", "add --figures or --meaning")
    settings, console = settings_of(arguments["project"]), Console(arguments["quiet"])
    day = today(os.environ)
    with nullcontext() if dry_run else locked(settings):
        draft = _draft(settings, slug)
        if what:
            accepted = _ACCEPT[what](draft, segments, reviewer, day, undo=undo)
        else:
            accepted = accept(draft, segments, reviewer, day)
        if not dry_run:
            draft.memory.save()
    for id_, why in accepted.left:
        console.warn(f"{draft.memory.where}, {id_}: left as it is: {why}")
    console.say(_said(len(accepted.done), slug, _mark(reviewer, what, undo=undo), dry_run=dry_run))


_ACCEPT = {"figures": accept_figures, "meaning": accept_meaning}


def _what(arguments: dict[str, Any]) -> str | None:
    """What is to be accepted of a sentence alone, if not all of it."""
    if arguments["figures"] and arguments["meaning"]:
        raise UsageError("--meaning", "and --figures are two words", "give one after the other")
    return next((what for what in _ACCEPT if arguments[what]), None)


def _mark(reviewer: str | None, what: str | None, *, undo: bool) -> str:
    if what:
        return "as unchecked" if undo else f"as right in its {what}"
    return "reviewed" if reviewer else "edited"


def _said(sentences: int, slug: str, mark: str, *, dry_run: bool) -> str:
    return f"{report.count(sentences, 'sentence')} of {slug} {'would be ' if dry_run else ''}marked {mark}"


def _draft(settings: Settings, slug: str) -> Draft:
    seeds = read_seeds(settings.project, settings.original)
    wanted = slugs_of([slug], seeds.articles, "accept")
    articles = [article for article in seeds.articles if article.slug in wanted]
    drafts, unreadable = read_drafts(settings.project, articles)
    if unreadable:
        raise unreadable[0]
    return drafts[0]
