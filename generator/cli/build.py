"""`khulasa build` and `khulasa generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from generator.cli import report
from generator.cli.options import Console, locked, settings_of
from generator.cli.runs import dry_run_settings, options_of, run_of, run_options
from generator.cli.warn import warn_of
from generator.config.settings import PLACEHOLDER_URL
from generator.pipeline.build import build, generate

if TYPE_CHECKING:
    from pathlib import Path

    from generator.config.settings import Settings
    from generator.editorial.run import Run

NO_ADDRESS = (
    "mkdocs.yml has no site_url, so no page, feed, citation or e-mail names the address of the site; write"
    " site_url: with the address of your site"
)
PLACEHOLDER = (
    f"site_url in mkdocs.yml is the placeholder {PLACEHOLDER_URL}, which feeds, citations and mails link to;"
    " write the address of your site"
)


@click.command("build")
@run_options
def build_command(**arguments: Any) -> None:
    """Build the site from the seeds.

    Pending sentences are translated, every figure is checked, and the new site replaces the old one when
    it is complete.
    """
    settings, run, console, built = _prepare(arguments, site=True)
    console.say(report.summary(run))
    if built:
        console.say(report.site(settings.site_dir))
    if not arguments["dry_run"]:
        serve = "make serve" if (settings.project / "Makefile").is_file() else "khulasa serve"
        console.say(f"The site is in {settings.site_dir}; to read it with search: {serve}")


@click.command("generate")
@run_options
def generate_command(**arguments: Any) -> None:
    """Write the pages only, for another builder.

    Brings docs/ up to date with the seeds, for `mkdocs build` or any builder that reads mkdocs.yml.
    """
    _, run, console, _ = _prepare(arguments, site=False)
    console.say(report.summary(run))


def _prepare(arguments: dict[str, Any], *, site: bool) -> tuple[Settings, Run, Console, bool]:
    """What was run, and whether that has built a new site."""
    project: Path | None = arguments["project"]
    settings, options = settings_of(project), options_of(arguments)
    console = Console(arguments["quiet"] or arguments["as_json"], arguments["verbose"])
    with locked(settings) if not options.dry_run else dry_run_settings(settings) as settings:
        run = run_of(settings, options, console)
        if arguments["as_json"]:
            click.echo(report.as_json(run))
        else:
            if sentence := report.translation(run.outcome):
                console.say(sentence)
            for rejected in run.outcome.rejected:
                console.detail(
                    f"{rejected.slug}, {rejected.segment}: {rejected.engine} answered"
                    f" '{rejected.english}': {' '.join(rejected.reasons)}"
                )
            if not settings.site_url_given or settings.site_url == PLACEHOLDER_URL:
                console.warn(PLACEHOLDER if settings.site_url_given else NO_ADDRESS)
            warn_of(run, console)
        if options.dry_run or not site:
            changed = generate(settings, run, options)
            for path in changed:
                console.detail(str(path))
            verb = "would change" if options.dry_run else "changed"
            console.say(f"{report.count(len(changed), 'file')} {verb}")
            built = False
        else:
            built = build(settings, run, options, console.step)
            if not built:
                console.say("Nothing has changed since the site was built.")
    return settings, run, console, built
