"""The command line: `khulasa COMMAND`, the same program as `python -m generator`."""

from __future__ import annotations

import os
import sys

import click

from generator import __version__
from generator.cli.build import build_command, generate_command
from generator.cli.check import check_command
from generator.cli.figures import figures_command
from generator.cli.memory import memory_command
from generator.cli.models import models_command
from generator.cli.newsletter import newsletter_command
from generator.cli.project import clean_command, doctor_command, new_command
from generator.cli.review import accept_command, review_command
from generator.cli.serve import serve_command
from generator.errors import KhulasaError

EPILOG = """\b
Exit codes: 0 all well (build: also with findings, pending translations or bad seeds
beside good ones, each named); 1 findings (check, or --strict), nothing could be built,
or wrong settings: the old site stays; 2 wrong usage; 75 another run holds the project."""


@click.group(context_settings={"help_option_names": ["-h", "--help"]}, epilog=EPILOG)
@click.version_option(__version__, prog_name="khulasa")
def khulasa() -> None:
    """Publish Arabic articles as a bilingual site in which every English figure is checked."""


for command in (
    build_command,
    generate_command,
    serve_command,
    check_command,
    review_command,
    accept_command,
    memory_command,
    figures_command,
    newsletter_command,
    new_command,
    doctor_command,
    models_command,
    clean_command,
):
    khulasa.add_command(command)


def _from_system(error: OSError) -> KhulasaError:
    where = str(error.filename or "the file system")
    return KhulasaError(where, f"cannot be used ({error.strerror or error})", "make it readable and writable")


def main() -> None:
    """Run the program; every error a person can fix ends it in one sentence."""
    color = False if os.environ.get("NO_COLOR") else None  # no-color.org
    try:
        khulasa(prog_name="khulasa", color=color)
    except (KhulasaError, OSError) as error:
        if isinstance(error, OSError):
            error = _from_system(error)
        click.secho(f"error: {error}", fg=None if os.environ.get("NO_COLOR") else "red", err=True)
        sys.exit(error.exit_code)
