"""`khulasa build` and `khulasa generate`."""

from __future__ import annotations

import os
from importlib import import_module
from typing import TYPE_CHECKING, Any

import click

from generator.cli.options import Console, locked, settings_of
from generator.cli.run_options import dry_run_settings, options_of, run_options
from generator.pipeline.last_run import Watch

if TYPE_CHECKING:
    from generator.config.settings import Settings
    from generator.pipeline.options import Options


@click.command("build")
@run_options
def build_command(**arguments: Any) -> None:
    """Build the site from the seeds.

    Pending sentences are translated, every figure is checked, and the new site replaces the old one when
    it is complete.
    """
    settings, options, console = _asked(arguments)
    if options.dry_run:
        _generate(settings, options, console, as_json=arguments["as_json"])
        return
    with locked(settings):
        watch = Watch(settings, os.environ, options, "json" if arguments["as_json"] else "text")
        if said := watch.said():
            console.repeat(said)
        else:
            _full_run().build_site(settings, options, console, watch, as_json=arguments["as_json"])
    serve = "make serve" if (settings.project / "Makefile").is_file() else "khulasa serve"
    console.say(f"The site is in {settings.site_dir}; to read it with search: {serve}")


@click.command("generate")
@run_options
def generate_command(**arguments: Any) -> None:
    """Write the pages only, for another builder.

    Brings docs/ up to date with the seeds, for `mkdocs build` or any builder that reads mkdocs.yml.
    """
    settings, options, console = _asked(arguments)
    _generate(settings, options, console, as_json=arguments["as_json"])


def _asked(arguments: dict[str, Any]) -> tuple[Settings, Options, Console]:
    """The project, and what the command line asks for."""
    console = Console(arguments["quiet"] or arguments["as_json"], arguments["verbose"])
    return settings_of(arguments["project"]), options_of(arguments), console


def _generate(settings: Settings, options: Options, console: Console, *, as_json: bool) -> None:
    with locked(settings) if not options.dry_run else dry_run_settings(settings) as own:
        _full_run().write_pages(own, options, console, as_json=as_json)


def _full_run() -> Any:
    """The module, which takes longer to load than a run takes that has nothing to do."""
    return import_module("generator.cli.full_run")
