"""`khulasa newsletter`."""

from __future__ import annotations

import os
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

import click

from generator.cli.options import Console, locked, settings_of, shared_options
from generator.cli.runs import run_of
from generator.clock import today
from generator.config.settings import PLACEHOLDER_URL
from generator.errors import UsageError
from generator.files import write_if_changed
from generator.pipeline.options import Options
from generator.site.newsletter import LeftOut, choose, folded, gone, issue_files, left_out, make_letter
from generator.site.render.edition import Edition
from generator.site.render.markup import read_templates_again
from generator.sources.issues import Issue, write_issue
from generator.sources.seeds.naming import slugs_of
from generator.text.language import ENGLISH, arabic

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from generator.config.settings import Settings
    from generator.model import Story
    from generator.site.newsletter import Letter
    from generator.text.language import Language

_DAY = click.DateTime(["%Y-%m-%d"])
_WEEK = timedelta(days=7)
LARGEST = 80 * 1024
"""Of the HTML, in bytes: Gmail shows 102 KB of a message, and the sending service adds to it."""


@click.command("newsletter")
@click.option("--since", type=_DAY, metavar="DATE", help="Include what was first published on DATE or later.")
@click.option("--week", is_flag=True, help="Include what was first published in the last seven days.")
@click.option("--articles", metavar="SLUG", multiple=True, help="Include this article; may be repeated.")
@click.option("--date", "day", type=_DAY, metavar="DATE", help="The day of the issue; by default today.")
@click.option("--edition", type=click.Choice(["en", "ar"]), default="en", help="The language of the issue.")
@shared_options
def newsletter_command(**arguments: Any) -> None:
    """Make an issue of the newsletter.

    What is sent is written beside its file; its page appears with the next build. An issue that exists
    already is yours: its file is read, not written, unless you choose its articles anew.
    """
    settings, console = settings_of(arguments["project"]), Console(arguments["quiet"], arguments["verbose"])
    if _chosen(arguments) > 1:
        raise UsageError(
            "newsletter", "--since, --week and --articles cannot be combined", "give one of them"
        )
    day = arguments["day"].date() if arguments["day"] else today(os.environ)
    language = _language(settings, arguments["edition"])
    with locked(settings):
        run = run_of(settings, Options(offline=True, dry_run=True), console)
        stories = run.archive.stories
        issues = [issue for issue in run.archive.issues if issue.language == language.code]
        known = next((issue for issue in issues if issue.day == day), None)
        omitted: tuple[LeftOut, ...] = ()
        if known is None or _chosen(arguments):
            chosen = _articles(issues, stories, day, arguments)
            known = Issue(day, chosen, language=language.code)
            if not arguments["articles"]:
                omitted = left_out(stories, _first_day(issues, day, arguments), day, language.code)
            write_issue(settings.project, known)
        read_templates_again()
        edition = Edition(settings, settings.templates, language, run.archive.taxonomy)
        letter = make_letter(known, stories, edition, run.archive.issues)
        folder = settings.project / known.name.removesuffix(".yml")
        for name, data in issue_files(letter, edition):
            write_if_changed(folder / name, data)
    for article in folded((*omitted, *gone(known, stories))):
        console.say(f"left out: {article}")
    _tell(known, letter, folder, console)
    if settings.site_url == PLACEHOLDER_URL or not settings.site_url_given:
        where = f"lead to {PLACEHOLDER_URL}" if settings.site_url_given else "have no host"
        console.warn(f"its links {where}: set site_url in mkdocs.yml before you send it")


def _language(settings: Settings, code: str) -> Language:
    """The language of an edition, with the project's digits and months.

    Raises:
        UsageError: the project publishes no Arabic.
    """
    if code == "en":
        return ENGLISH
    if not settings.arabic_recipe:
        raise UsageError("--edition ar", "the project has no Arabic edition", "add mkdocs.ar.yml")
    return arabic(settings.templates, settings.digits, settings.months)


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
    return choose(stories, _first_day(issues, day, arguments), day, arguments["edition"])


def _first_day(issues: Sequence[Issue], day: date, arguments: dict[str, Any]) -> date:
    """The day asked for; else the day after the last issue, or a week ago when there is none."""
    if arguments["since"]:
        since: date = arguments["since"].date()
        return since
    last = max((issue.day for issue in issues if issue.day < day), default=None)
    if last is None or arguments["week"]:
        return day - _WEEK + timedelta(days=1)
    return last + timedelta(days=1)


def _tell(issue: Issue, letter: Letter, folder: Path, console: Console) -> None:
    """Say what was made, what there is to choose from, and what was left out."""
    console.say(f"{issue.name}: {len(letter.items)} of its articles are published")
    for name, candidates in (("subject", letter.subjects), ("preheader", letter.preheaders)):
        for candidate in candidates:
            console.say(f"{name}: {candidate}")
    for item in letter.items:
        if item.untitled:
            console.say(f"without its English headline: {item.slug}: {item.untitled}")
        for figure in item.unverified:
            console.say(f"left out, because it differs from the Arabic or is not checked: {figure}")
    if (size := (folder / "issue.html").stat().st_size) > LARGEST:
        console.warn(
            f"issue.html is {size // 1024} KB; some mail programs cut off what is above {LARGEST // 1024} KB"
        )
    console.say(f"The issue is in {folder}; its page appears with the next build")
