"""`khulasa init`: a newspaper of one's own, from the files below `templates/newspaper/`."""

from __future__ import annotations

from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import click
import yaml
from jinja2 import Environment, StrictUndefined

from generator import __version__
from generator.config.settings import PLACEHOLDER_URL
from generator.errors import UsageError
from generator.resources import TEMPLATES

if TYPE_CHECKING:
    from collections.abc import Mapping

_MAY_BE_THERE = {".git", ".venv"}
"""What a folder may hold that counts as empty: a new repository, and the environment that this runs in."""


@click.command("init")
@click.argument("folder", type=click.Path(path_type=Path))
@click.option("--name", help="Its name in English; asked for if not given, like the others.")
@click.option("--name-ar", help="Its name in Arabic.")
@click.option("--url", help="The address at which readers find it.")
def init_command(folder: Path, name: str | None, name_ar: str | None, url: str | None) -> None:
    """Start a newspaper of your own.

    FOLDER must be new or empty; it gets settings, an example article, workflows and a README for editors.
    """
    _refuse_full(folder)
    values = {
        "name": _one_line("--name", name or click.prompt("Its name in English")),
        "arabic_name": _one_line("--name-ar", name_ar or click.prompt("Its name in Arabic")),
        "url": _address(url or click.prompt("Its address", default=PLACEHOLDER_URL)),
        "version": __version__,
    }
    for path, data in _newspaper(values).items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        with (folder / path).open("xb") as file:
            file.write(data)
    click.echo(f"{folder} is the newspaper {values['name']}; its README.md says what to do every day.")
    click.echo(
        f"To build it: khulasa build{'' if folder.resolve() == Path.cwd() else f' --project {folder}'}"
    )


def _refuse_full(folder: Path) -> None:
    """Raises: UsageError: there is something at this place that is not ours to write over."""
    if folder.is_dir():
        held = sorted(path.name for path in folder.iterdir() if path.name not in _MAY_BE_THERE)
        if held:
            cause = f"is not empty (it holds {held[0]}{' and more' if len(held) > 1 else ''})"
            raise UsageError(str(folder), cause, "name a new folder")
    elif folder.exists():
        raise UsageError(str(folder), "is a file", "name a new folder")


def _newspaper(values: Mapping[str, str]) -> dict[PurePosixPath, bytes]:
    """The files of a new project by path; those named `.j2` are filled in, the others stay as they are."""
    environment = Environment(undefined=StrictUndefined, keep_trailing_newline=True, autoescape=False)  # noqa: S701
    environment.filters["yaml"] = _yaml
    files: dict[PurePosixPath, bytes] = {}
    root = TEMPLATES / "newspaper"
    for file in sorted(path for path in root.rglob("*") if path.is_file()):
        path, data = PurePosixPath(file.relative_to(root).as_posix()), file.read_bytes()
        if path.suffix == ".j2":
            path, data = path.with_suffix(""), environment.from_string(data.decode()).render(values).encode()
        files[path] = data
    return files


def _one_line(option: str, text: str) -> str:
    """Raises: UsageError: there is nothing in the text but white space, or a character that is not seen."""
    shown = " ".join(text.split())
    if not shown or not shown.isprintable():
        raise UsageError(option, f"{text!r} is not a name", "write one line of text")
    return shown


def _address(text: str) -> str:
    """The address with a slash at its end.

    Raises:
        UsageError: it is not one of a site.
    """
    parts = urlsplit(text.strip())
    if parts.scheme not in {"http", "https"} or not parts.hostname or parts.query or parts.fragment:
        raise UsageError("--url", f"{text!r} is not the address of a site", "write https://news.example/")
    return parts.geturl().rstrip("/") + "/"


def _yaml(text: str) -> str:
    """The text as a YAML scalar on one line."""
    dumped: str = yaml.safe_dump(text, allow_unicode=True, width=float("inf"))
    return dumped.removesuffix("...\n").strip()
