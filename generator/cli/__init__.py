"""The command line: `khulasa COMMAND`, the same program as `python -m generator`."""

from __future__ import annotations

import atexit
import gc
import os
import sys

import click

from generator import __version__
from generator.cli.commands import COMMANDS, CommandGroup
from generator.errors import KhulasaError

EPILOG = """\b
Exit codes:
   0 success; a build with findings, pending translations or some bad seeds
     succeeds too and names each of them
   1 findings (check, or --strict), nothing could be built, or settings not
     valid; the old site stays
   2 wrong usage
  75 another run holds the project"""


@click.group(cls=CommandGroup, context_settings={"help_option_names": ["-h", "--help"]}, epilog=EPILOG)
@click.version_option(__version__, prog_name="khulasa")
def khulasa() -> None:
    """Publish Arabic articles as a bilingual site in which every English figure is checked."""


for name, listed in COMMANDS.items():
    khulasa.add_command(click.Command(name, short_help=listed.help))


def _from_system(error: OSError) -> KhulasaError:
    where = str(error.filename or "the file system")
    return KhulasaError(where, f"cannot be used ({error.strerror or error})", "make it readable and writable")


def main() -> None:
    """Run the program; every error a person can fix ends it in one sentence."""
    atexit.register(gc.freeze)  # an interpreter that ends looks for garbage among all that was imported
    color = False if os.environ.get("NO_COLOR") else None  # https://no-color.org
    try:
        khulasa(prog_name="khulasa", color=color)
    except (KhulasaError, OSError) as error:
        if isinstance(error, OSError):
            error = _from_system(error)
        click.secho(f"error: {error}", fg=None if os.environ.get("NO_COLOR") else "red", err=True)
        sys.exit(error.exit_code)
