"""`khulasa models`: fetch, list and verify the offline engine's model."""

from __future__ import annotations

import os
import sys
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

import click

from generator.cli.options import Console, locked, settings_of, shared_options
from generator.errors import EngineDown
from generator.translation.engines.firefox import PACKAGE
from generator.translation.engines.firefox_files import model_folder

if TYPE_CHECKING:
    from generator.config.settings import Settings
    from generator.translation.engines.firefox_files import ModelFolder

NAME = "firefox"


@click.group("models")
def models_command() -> None:
    """Fetch or verify the offline engine's model.

    The engine is `firefox`, which translates on this machine.
    """


@models_command.command("fetch")
@shared_options
def fetch_command(**arguments: Any) -> None:
    """Fetch the Arabic-to-English model.

    A download that was interrupted continues where it stopped.
    """
    from generator.translation.engines.firefox_fetch import available, fetch  # noqa: PLC0415 - an HTTP client

    settings, console = settings_of(arguments["project"]), Console(arguments["quiet"])
    if find_spec(PACKAGE) is None:
        raise EngineDown(f"engine {NAME}", f"needs {PACKAGE}", f"install it: pip install {PACKAGE}")
    folder = _folder(settings)
    files = available(_url(settings))
    size = sum(file.size for file in files)
    with locked(settings), console.progress(size, "Model") as advance:
        digests = fetch(files, folder.path, advance)
    inside = folder.path.is_relative_to(settings.project)
    where = folder.path.relative_to(settings.project) if inside else folder.path
    console.say(f"The model is in {where}. To pin it to these files, add to mkdocs.yml, under extra.khulasa:")
    console.say(f"    {NAME}:\n      model: {where}\n      sha256:")
    for name, digest in sorted(digests.items()):
        console.say(f"        {name}: {digest}")


@models_command.command("list")
@shared_options
def list_command(**arguments: Any) -> None:
    """List the files of the newest model."""
    from generator.translation.engines.firefox_fetch import available  # noqa: PLC0415 - an HTTP client

    settings = settings_of(arguments["project"])
    here = _folder(settings).digests
    for file in available(_url(settings)):
        version = ".".join(map(str, file.version))
        mark = "here" if here.get(file.name) == file.unpacked else ""
        click.echo(
            f"{file.name:36}{version:6}{file.architecture:13}{file.size / 1e6:7.1f} MB  {mark}".rstrip()
        )


@models_command.command("verify")
@shared_options
def verify_command(**arguments: Any) -> None:
    """Compare the model's files with their SHA-256.

    Exits with 1 when a file is missing or differs.
    """
    settings, console = settings_of(arguments["project"]), Console(arguments["quiet"])
    folder = _folder(settings)
    if faults := folder.faults():
        for fault in faults:
            console.warn(fault)
        sys.exit(1)
    for name, digest in sorted(folder.digests.items()):
        console.say(f"{digest}  {name}")


def _folder(settings: Settings) -> ModelFolder:
    return model_folder(settings.engine(NAME, os.environ), settings.project)


def _url(settings: Settings) -> str | None:
    return settings.engine(NAME, os.environ).url
