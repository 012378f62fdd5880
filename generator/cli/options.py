"""What all commands share: their options, the project's settings and lock, and how they speak."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
from filelock import FileLock, Timeout

from generator.cli.progress import Bar
from generator.config.known_engines import ENGINES
from generator.config.settings import find_project, load_settings
from generator.errors import BusyError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from generator.config.settings import Settings


_SHARED = (
    click.option("--project", type=click.Path(path_type=Path, file_okay=False, exists=True),
                 help="The project's folder; by default the nearest one upward with a mkdocs.yml."),
    click.option("-q", "--quiet", is_flag=True, help="Print only what is wrong."),
    click.option("-v", "--verbose", is_flag=True, help="Print more."),
)  # fmt: skip


def shared_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """`--project`, `-q`, `-v`."""
    for option in reversed(_SHARED):
        command = option(command)
    return command


@dataclass(frozen=True, slots=True)
class Console:
    """How a run speaks: results on standard output, everything else on standard error."""

    quiet: bool = False
    verbose: bool = False
    said: list[tuple[str, str]] = field(default_factory=list, compare=False, repr=False)
    """Everything that was said or would be with other switches, but steps: by which method, and what."""
    _bars: list[Bar] = field(default_factory=list, compare=False, repr=False)

    def say(self, sentence: str) -> None:
        """A result."""
        self.said.append(("say", sentence))
        if not self.quiet:
            click.echo(sentence)

    def print(self, document: str) -> None:
        """A document, which was asked for instead of sentences."""
        self.said.append(("print", document))
        click.echo(document)

    def repeat(self, said: Iterable[tuple[str, str]]) -> None:
        """Say again what was said."""
        for how, sentence in said:
            getattr(self, how)(sentence)

    def note(self, sentence: str) -> None:
        """What is worth knowing while it runs."""
        self.said.append(("note", sentence))
        if not self.quiet:
            self._aside(f"note: {sentence}", dim=True)

    def incident(self, sentence: str) -> None:
        """What has happened to this run, and says nothing about the next."""
        if not self.quiet:
            self._aside(f"note: {sentence}", dim=True)

    def step(self, sentence: str) -> None:
        """What the run does now, for whoever waits for it at a terminal."""
        if not self.quiet and sys.stderr.isatty():
            self._aside(f"{sentence} …", dim=True)

    def detail(self, sentence: str) -> None:
        """What only `-v` shows."""
        self.said.append(("detail", sentence))
        if self.verbose:
            self._aside(sentence, dim=True)

    def warn(self, sentence: str) -> None:
        """What a person should fix."""
        self.said.append(("warn", sentence))
        self._aside(f"warning: {sentence}", fg="yellow")

    @contextmanager
    def progress(self, length: int, label: str = "Sentences") -> Iterator[Callable[[int], None]]:
        """A progress bar, on a terminal; the function it gives is called with how much more is done."""
        if self.quiet or not length or not sys.stderr.isatty():
            yield lambda _: None
            return
        bar = Bar(label, length)
        self._bars.append(bar)
        try:
            bar.draw()
            yield bar.advance
        finally:
            self._bars.remove(bar)
            bar.end()

    def _aside(self, sentence: str, *, fg: str | None = None, dim: bool | None = None) -> None:
        """A line on standard error, above the bars that are shown."""
        for bar in self._bars:
            bar.erase()
        click.secho(sentence, fg=fg, dim=dim, err=True)
        for bar in self._bars:
            bar.draw()


def settings_of(project: Path | None) -> Settings:
    """The settings of the project named, or of the one around the current folder.

    Raises:
        SettingsError: there is no project, or its settings are refused.
    """
    folder = project.resolve() if project else find_project(Path.cwd())
    return load_settings(folder, ENGINES)


@contextmanager
def locked(settings: Settings) -> Iterator[Settings]:
    """Hold the project's lock while its files are written.

    Raises:
        BusyError: another run holds it.
    """
    folder = settings.work_dir
    folder.mkdir(exist_ok=True)
    try:
        with FileLock(folder / "lock", timeout=0):
            yield settings
    except Timeout:
        raise BusyError(
            str(folder / "lock"), "another run is using this project", "wait for it to finish"
        ) from None
