"""The table of commands, and the group that imports a command only when it is run.

`khulasa --help`, `--version` and completion read the table alone.
"""

from __future__ import annotations

from importlib import import_module
from typing import NamedTuple

import click


class Listed(NamedTuple):
    """A command as the table lists it."""

    module: str
    """The module of `generator.cli` that defines `NAME_command`."""
    help: str
    """The first line of the command's docstring, in at most 45 characters."""


SECTIONS = {
    "Daily work": {
        "new": Listed("project", "Add an Arabic article to the seeds."),
        "build": Listed("build", "Build the site from the seeds."),
        "serve": Listed("serve", "Show the site and rebuild it on every change."),
        "review": Listed("review", "List the sentences that need a person."),
        "accept": Listed("review", "Accept the English of an article as it is."),
        "check": Listed("check", "Check every translation against its Arabic."),
        "newsletter": Listed("newsletter", "Make an issue of the newsletter."),
    },
    "Tools": {
        "init": Listed("init", "Start a newspaper of your own."),
        "figures": Listed("figures", "List the figures in a text."),
        "memory": Listed("memory", "Export translations, or import them."),
        "models": Listed("models", "Fetch or verify the offline engine's model."),
        "generate": Listed("build", "Write the pages only, for another builder."),
        "doctor": Listed("project", "Look for anything that would stop a build."),
        "clean": Listed("project", "Remove everything that a build makes."),
    },
}
"""Every command by name, in the order and under the headings of `khulasa --help`."""
COMMANDS = {name: listed for section in SECTIONS.values() for name, listed in section.items()}


def load(name: str) -> click.Command:
    """The command itself; `KeyError` for a name that is not in the table."""
    module = import_module(f"generator.cli.{COMMANDS[name].module}")
    command: click.Command = getattr(module, f"{name}_command")
    return command


class CommandGroup(click.Group):
    """A group that knows its commands by name and help, and imports the one that is run."""

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """The command that the arguments name, imported, and the arguments that are left for it."""
        name, command, rest = super().resolve_command(ctx, args)
        return name, load(name) if name else command, rest

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click asks with it
        """The names in the order of the table."""
        return list(COMMANDS)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002
        """The commands under the headings of their sections, in one column."""
        longest = max(map(len, COMMANDS))
        for heading, section in SECTIONS.items():
            with formatter.section(heading):
                formatter.write_dl([(name.ljust(longest), listed.help) for name, listed in section.items()])
