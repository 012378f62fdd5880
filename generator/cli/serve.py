"""`khulasa serve`: both editions on this machine; seeds, translations, templates and docs are watched.

The site is built aside, as `khulasa build` does, and swapped in; then open pages reload.
"""

from __future__ import annotations

import logging
import os
import signal
import threading
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
import livereload  # type: ignore[import-untyped]
from livereload.handlers import LiveReloadHandler  # type: ignore[import-untyped]
from livereload.watcher import Watcher  # type: ignore[import-untyped]
from watchdog.events import FileSystemEvent, FileSystemEventHandler
from watchdog.observers import Observer

from generator.cli import report
from generator.cli.options import Console, locked, settings_of, shared_options
from generator.cli.ports import refuse_taken
from generator.cli.runs import run_of, workers_of
from generator.cli.warn import warn_of
from generator.errors import KhulasaError
from generator.files import is_aside
from generator.pipeline.build import build
from generator.pipeline.manifest import is_generated
from generator.pipeline.options import Options
from generator.sources.seeds.reader import FOLDER

if TYPE_CHECKING:
    from generator.config.settings import Settings

_SETTLE = 0.3
"""Seconds without a further change before the site is built again."""


class _Changed(FileSystemEventHandler):
    """Raises a flag when a file that a person writes is written, moved or removed."""

    def __init__(self, settings: Settings) -> None:
        self.flag = threading.Event()
        self._settings = settings

    def on_any_event(self, event: FileSystemEvent) -> None:
        written = event.event_type in {"modified", "created", "moved", "deleted"} and not event.is_directory
        path = Path(os.fsdecode(event.src_path))
        if written and not is_aside(path) and not is_generated(self._settings, path):
            self.flag.set()


class BuildWatcher(Watcher):  # type: ignore[misc]
    """Tells open pages of each build, and keeps it for the next one that connects while none is open.

    A page that loads again is not connected for a moment; what is built in that moment must not be lost.
    """

    def __init__(self, built: Path) -> None:
        """Watch the file that is touched whenever the site has been built."""
        super().__init__()
        self.watch(str(built))
        super().examine()  # what is there now is no change

    def examine(self) -> tuple[str | None, float | None]:
        """The file that was touched and the seconds to wait before pages load again, or twice `None`."""
        return super().examine() if LiveReloadHandler.waiters else (None, None)


@click.command("serve")
@click.option(
    "--port", type=click.IntRange(0, 65535), default=8000, show_default=True, help="The port to serve on."
)
@click.option("--offline", is_flag=True, help="Send no text to any service.")
@shared_options
def serve_command(port: int, *, offline: bool, **arguments: Any) -> None:
    """Show the site and rebuild it on every change.

    Open http://127.0.0.1:8000/ in a browser; press Ctrl-C to stop.
    """
    settings, console = settings_of(arguments["project"]), Console(arguments["quiet"], arguments["verbose"])
    refuse_taken(port)
    # A shell starts background jobs with SIGINT ignored; they must stop when told to all the same.
    for stop in (signal.SIGINT, signal.SIGTERM):
        signal.signal(stop, signal.default_int_handler)
    observer, changed, ended = Observer(), _Changed(settings), threading.Event()
    folders = (settings.project / FOLDER, settings.project / "templates", settings.docs_dir)

    def follow() -> None:
        while not ended.is_set():
            if changed.flag.wait(timeout=_SETTLE):
                changed.flag.clear()
                if not changed.flag.wait(timeout=_SETTLE):
                    _rebuild(settings, Options(offline=offline), console)

    follower = threading.Thread(target=follow)
    try:
        _rebuild(settings, Options(offline=offline), console)
        for folder in filter(Path.is_dir, folders):
            observer.schedule(changed, str(folder), recursive=True)
        observer.start()
        follower.start()
        _serve(settings, port, console)
    except KeyboardInterrupt:
        console.say("")
    finally:
        ended.set()
        if follower.is_alive():
            follower.join()
            observer.stop()
            observer.join()


def _serve(settings: Settings, port: int, console: Console) -> None:
    """Serve until told to stop; open pages reload when the site has been rebuilt."""
    logging.disable(logging.INFO)
    console.say(f"http://127.0.0.1:{port}/")
    server = livereload.Server(watcher=BuildWatcher(_built(settings)))
    # By itself it passes over what changes within three seconds of the last reload, for good. The file
    # is touched once for each build, when that is whole: every touch counts.
    LiveReloadHandler.DEFAULT_RELOAD_TIME = 0
    server.serve(port=port, host="127.0.0.1", root=str(settings.site_dir), restart_delay=0)


def _rebuild(settings: Settings, options: Options, console: Console) -> None:
    """Bring the site up to date with the seeds; if that fails, say why and keep the old site."""
    try:
        with locked(settings), workers_of(options, console) as workers:
            run = run_of(settings, options, console, workers)
            warn_of(run, console)
            if build(settings, run, options, console.step, workers):
                _built(settings).touch()
        console.say(report.summary(run))
    except (KhulasaError, OSError) as error:  # an editor may remove a file while it is read
        console.warn(str(error))


def _built(settings: Settings) -> Path:
    """A file that is touched whenever the site has been built."""
    return settings.work_dir / "served"
