"""One run over a project, with a translation service of its own, killed at a given moment if asked."""

from __future__ import annotations

import html
import os
import signal
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import parse_qs, urlsplit

from generator.config.settings import load_settings
from generator.pipeline.build import prepare
from generator.pipeline.fill import RunContext
from generator.pipeline.options import Options
from generator.translation.engines import ENGINES

if TYPE_CHECKING:
    from multiprocessing.queues import SimpleQueue as ProcessQueue
    from queue import SimpleQueue

WORDS = {
    "قال": "said", "الوزير": "the minister", "وصل": "arrived", "الوفد": "the delegation", "أمس": "yesterday",
    "اليوم": "today", "وافق": "approved", "المجلس": "the council", "عاد": "returned", "البلاد": "the country",
}  # fmt: skip
"""All the Arabic there is here, and its English."""


def english(arabic: str) -> str:
    """The service's translation, word by word."""
    return " ".join(WORDS[word.rstrip(".")] for word in arabic.split())


def run(
    project: str, kill: tuple[int, str] | None, asked: ProcessQueue[list[str]] | SimpleQueue[list[str]]
) -> None:
    """Bring the memory up to the article, and put what the service was asked into the queue.

    `kill` says at which write of a file, and whether `before`, in the `middle` or `after`.
    """
    if kill:
        _arm(*kill)
    with ThreadingHTTPServer(("127.0.0.1", 0), _Service) as server:
        threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.005}, daemon=True).start()
        environ = {"KHULASA_GOOGLE_URL": f"http://127.0.0.1:{server.server_port}/"}
        settings = load_settings(Path(project), ENGINES.keys())
        prepare(RunContext(settings, Options(engines=("google",)), environ, lambda _: None))
        server.shutdown()
    asked.put(sorted(_Service.asked))


def forget() -> None:
    """Forget what the service was asked, so that the next run tells only of its own."""
    _Service.asked.clear()


class _Service(BaseHTTPRequestHandler):
    asked: list[str] = []  # noqa: RUF012 - what the one service of this process was asked

    def do_GET(self) -> None:
        text = parse_qs(urlsplit(self.path).query)["q"][0]
        self.asked.append(text)
        body = f'<div class="result-container">{html.escape(english(text))}</div>'.encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        pass


def _arm(number: int, moment: str) -> None:
    """Have the kernel kill this process at the nth file that it writes."""
    write, left = Path.write_bytes, iter(range(number))

    def deadly(path: Path, data: bytes) -> int:
        if next(left, None) is not None:
            return write(path, data)
        if moment != "before":
            write(path, data[: len(data) // 2] if moment == "middle" else data)
        os.kill(os.getpid(), signal.SIGKILL)
        return 0

    Path.write_bytes = deadly  # type: ignore[method-assign, assignment]
