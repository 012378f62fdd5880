"""`khulasa serve`: the site on this machine, live: all that it is made of is watched."""

from __future__ import annotations

import signal
import socket
import subprocess
import sys
import threading
from typing import TYPE_CHECKING, Any

import click
from watchdog.events import FileSystemEvent, FileSystemEventHandler
from watchdog.observers import Observer

from generator.cli import report
from generator.cli.options import Voice, edition_of, locked, settings_of, shared_options
from generator.errors import KhulasaError, UsageError
from generator.newsletter import FOLDER as NEWSLETTERS
from generator.pipeline import Options, generate
from generator.publish import mkdocs_environment
from generator.seeds.reader import FOLDER

if TYPE_CHECKING:
    from generator.config import Settings

_SETTLE = 0.3
"""Seconds without a further change before the docs are made again."""


class _Changed(FileSystemEventHandler):
    """Raises a flag when a watched file is written, moved or removed."""

    def __init__(self) -> None:
        self.flag = threading.Event()

    def on_any_event(self, event: FileSystemEvent) -> None:
        if event.event_type in {"modified", "created", "moved", "deleted"} and not event.is_directory:
            self.flag.set()


@click.command("serve")
@click.option("--port", type=click.IntRange(0, 65535), default=8000, show_default=True)
@click.option("--offline", is_flag=True, help="Send no text to any service.")
@shared_options
def serve_command(port: int, *, offline: bool, **arguments: Any) -> None:
    """Read the site at http://127.0.0.1:8000/ while working on it; Ctrl-C ends it."""
    settings, voice = settings_of(arguments["project"]), Voice(arguments["quiet"], arguments["verbose"])
    refuse_taken(port)
    options = Options(offline=offline)
    _regenerate(settings, options, voice)
    observer, changed = Observer(), _Changed()
    for folder in (FOLDER, "templates", NEWSLETTERS):
        if (settings.project / folder).is_dir():
            observer.schedule(changed, str(settings.project / folder), recursive=True)
    observer.start()
    command = [sys.executable, "-m", "mkdocs", "serve", "--dev-addr", f"127.0.0.1:{port}",
               "--watch", str(settings.project / "templates" / "theme")]  # fmt: skip
    # A shell starts background jobs with SIGINT ignored; being told to stop is heard all the same.
    for told in (signal.SIGINT, signal.SIGTERM):
        signal.signal(told, signal.default_int_handler)
    server = subprocess.Popen(command, cwd=settings.project, env=mkdocs_environment(None))  # noqa: S603
    try:
        while server.poll() is None:
            if changed.flag.wait(timeout=1):
                changed.flag.clear()
                if not changed.flag.wait(timeout=_SETTLE):
                    _regenerate(settings, options, voice)
    except KeyboardInterrupt:
        voice.say("")
    finally:
        server.terminate()
        observer.stop()
        server.wait()
        observer.join()
    sys.exit(0 if server.returncode in {0, -15, 130} else server.returncode)


def refuse_taken(port: int) -> None:
    """Refuse a port that another program listens on.

    Raises:
        UsageError: it is taken, or not ours to take.
    """
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port))
        except OSError as error:
            cause = f"cannot be listened on ({error.strerror})"
            raise UsageError(f"port {port}", cause, "choose another: --port 8001") from None


def _regenerate(settings: Settings, options: Options, voice: Voice) -> None:
    """Bring the docs up to the seeds; what is wrong is said, and the server goes on."""
    try:
        with locked(settings):
            edition = edition_of(settings, options, voice)
            report.warn_of(edition, voice)
            generate(settings, edition, options)
        voice.say(report.summary(edition))
    except KhulasaError as error:
        voice.warn(str(error))
