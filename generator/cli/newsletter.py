"""`khulasa newsletter`."""

from __future__ import annotations

import os
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

import click

from generator.cli.options import Console, locked, settings_of, shared_options
from generator.cli.runs import run_of
from generator.clock import today
from generator.errors import UsageError
from generator.pipeline.build import build
from generator.pipeline.options import Options
from generator.site.newsletter import LeftOut, choose, folded, gone, left_out, make_letter
from generator.sources.issues import FOLDER, Issue, follow_moves, read_issues, write_issue
from generator.sources.seeds.naming import slugs_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.config.settings import Settings
    from generator.model import Story
    from generator.site.newsletter import Letter

_DAY = click.DateTime(["%Y-%m-%d"])
_WEEK = timedelta(days=7)
LARGEST = 80 * 1024
"""Of the HTML, in bytes: Gmail shows 102 KB of a message, and the sending service adds to it."""


@click.command("newsletter")
@click.option("--since", type=_DAY, metavar="DATE", help="Include what was first published on DATE or later.")
@click.option("--week", is_flag=True, help="Include what was first published in the last seven days.")
@click.option("--articles", metavar="SLUG", multiple=True, help="Include this article; may be repeated.")
@click.option("--date", "day", type=_DAY, metavar="DATE", help="The day of the issue; by default today.")
@shared_options
def newsletter_command(**arguments: Any) -> None:
    """Make an issue of the newsletter.

    The site is built with it. An issue that exists already is yours: its file is read, not written, unless
    you choose its articles anew.
    """
    settings, console = settings_of(arguments["project"]), Console(arguments["quiet"], arguments["verbose"])
    if _chosen(arguments) > 1:
        raise UsageError(
            "newsletter", "--since, --week and --articles cannot be combined", "give one of them"
        )
    day = arguments["day"].date() if arguments["day"] else today(os.environ)
    with locked(settings):
        run = run_of(settings, Options(offline=True, dry_run=True), console)
        stories, issues = run.archive.stories, run.archive.issues
        known = next((issue for issue in issues if issue.day == day), None)
        omitted: tuple[LeftOut, ...] = ()
        if known is None or _chosen(arguments):
            issue = Issue(day, _articles(issues, stories, day, arguments))
            if not arguments["articles"]:
                omitted = left_out(stories, _first_day(issues, day, arguments), day)
            write_issue(settings.project, issue)
        else:
            issue = known
        issues = follow_moves(read_issues(settings.project), run.addresses.moved)
        run = replace(run, archive=replace(run.archive, issues=issues))
        build(settings, run, Options(offline=True), console.step)
    for article in folded((*omitted, *gone(issue, stories))):
        console.say(f"left out: {article}")
    _tell(make_letter(issue, stories, settings), settings, console)


def _chosen(arguments: dict[str, Any]) -> int:
    """In how many ways the articles are chosen."""
    return sum(bool(arguments[name]) for name in ("since", "week", "articles"))


def _articles(
    issues: Sequence[Issue], stories: Sequence[Story], day: date, arguments: dict[str, Any]
) -> tuple[str, ...]:
    """The slugs of a new issue."""
    if arguments["articles"]:
        slugs_of(arguments["articles"], (story.article for story in stories), "--articles")
        return tuple(dict.fromkeys(arguments["articles"]))
    return choose(stories, _first_day(issues, day, arguments), day)


def _first_day(issues: Sequence[Issue], day: date, arguments: dict[str, Any]) -> date:
    """The day asked for; else the day after the last issue, or a week ago when there is none."""
    if arguments["since"]:
        since: date = arguments["since"].date()
        return since
    last = max((issue.day for issue in issues if issue.day < day), default=None)
    if last is None or arguments["week"]:
        return day - _WEEK + timedelta(days=1)
    return last + timedelta(days=1)


def _tell(letter: Letter, settings: Settings, console: Console) -> None:
    """Say what was made, what there is to choose from, and what was left out."""
    console.say(f"{FOLDER}/{letter.day}.yml: {len(letter.items)} of its articles are published")
    for name, candidates in (("subject", letter.subjects), ("preheader", letter.preheaders)):
        for candidate in candidates:
            console.say(f"{name}: {candidate}")
    for item in letter.items:
        if item.untitled:
            console.say(f"without its English headline: {item.slug}: {item.untitled}")
        for figure in item.unverified:
            console.say(f"left out, because it differs from the Arabic or is not checked: {figure}")
    folder = settings.site_dir / "newsletter" / letter.day
    if (size := (folder / "issue.html").stat().st_size) > LARGEST:
        console.warn(
            f"issue.html is {size // 1024} KB; some mail programs cut off what is above {LARGEST // 1024} KB"
        )
    console.say(f"The issue is in {folder}")
