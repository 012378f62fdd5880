"""Whole runs against services that fail in every way a service can.

After each: what was translated is kept and asked for once, every sentence has its own English or
none, the pages are made, the report is true, and a later run asks for the rest and for nothing else.
"""

from __future__ import annotations

import hashlib
import os
import random
import re
import select
import signal
import socket
import subprocess
import sys
import threading
from collections import Counter
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import polib
import pytest

from generator.config.settings import load_settings
from generator.pipeline.build import generate, prepare
from generator.pipeline.fill import RunContext
from generator.pipeline.options import Options
from generator.translation.engines import ENGINES
from tests.patience import PATIENCE
from tests.translation.engines.service import DIALECTS, Reply, Service, completion_of, hang, running

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from generator.editorial.run import Run
    from tests.conftest import MakeProject
    from tests.conftest import Run as RunProgram
    from tests.translation.engines.service import Answer

pytestmark = [
    pytest.mark.slow,
    pytest.mark.no_cover,
]  # several whole runs of what others count
ROOT = Path(__file__).parents[3]
SETTINGS = "    {engine}: {{backoff: 0.005, timeout: 600, at_once: 4}}\n    time_budget: 3000\n"
PLACES = "القاهرة دمشق بغداد عمّان تونس الرباط".split()
ENGLISH_PLACES = "Cairo Damascus Baghdad Amman Tunis Rabat".split()


def arabic(number: int) -> str:
    return f"وقالت مدينة {PLACES[number % len(PLACES)]} إن لديها {number} مدرسة جاهزة للموسم."


def english(text: str) -> str:
    """The English of the sentence with this number; of a headline, its own."""
    found = re.search(r"\d+", text)
    if not found:
        return "Cities get ready"
    place = ENGLISH_PLACES[int(found[0]) % len(PLACES)]
    return f"The city of {place} said it had {found[0]} schools ready for the season."


@dataclass
class Newsroom:
    """A project with articles whose sentences are numbered through."""

    root: Path
    engine: str
    said: list[str] = field(default_factory=list)
    """What the last run announced."""

    def write(self, articles: int, sentences: int) -> None:
        for article in range(articles):
            numbers = range(100 + article * sentences, 100 + (article + 1) * sentences)
            text = "\n".join(["استعداد المدن", *map(arabic, numbers)])
            (self.root / f"seeds/a{article}.txt").write_text(text, encoding="utf-8")

    def wait_at_most(self, seconds: float) -> None:
        """How long the engine waits for an answer: short for services that hang, else patient."""
        recipe = self.root / "mkdocs.yml"
        text = re.sub(r"timeout: [\d.]+", f"timeout: {seconds}", recipe.read_text(encoding="utf-8"))
        recipe.write_text(text, encoding="utf-8")

    def run(self, url: str, *, pages: bool = True) -> Run:
        self.said.clear()
        settings = load_settings(self.root, ENGINES)
        environ = {f"KHULASA_{self.engine.upper()}_URL": url, f"KHULASA_{self.engine.upper()}_KEY": "k"}
        run = prepare(RunContext(settings, Options(), environ, self.said.append))
        if pages:
            generate(settings, run, Options())
        return run

    def memory(self) -> dict[str, list[str]]:
        """The English of every Arabic, once for each place it stands in."""
        found: dict[str, list[str]] = {}
        for path in sorted(self.root.glob("seeds/*.po")):
            for entry in polib.pofile(str(path)):
                found.setdefault(entry.msgid, []).append(entry.msgstr)
        return found

    def digest(self) -> dict[str, str]:
        files = [
            *self.root.glob("seeds/*"),
            *self.root.glob("docs/**/*.md"),
            *self.root.glob("docs/**/*.json"),
        ]
        return {str(path): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}


@pytest.fixture
def newsroom(project: MakeProject) -> Callable[[str], Newsroom]:
    def make(engine: str = "google") -> Newsroom:
        root = project()
        recipe = root / "mkdocs.yml"
        text = recipe.read_text(encoding="utf-8")
        text, found = re.subn(
            r"( +engines: )\[.*\]\n", rf"\1[memory, {engine}]\n" + SETTINGS.format(engine=engine), text
        )
        assert found == 1
        recipe.write_text(text, encoding="utf-8")
        return Newsroom(root, engine)

    return make


def check_and_recover(newsroom: Newsroom, edition: Run) -> None:
    """The rules of the module, after a run with faults; then a good run, and one that has nothing to do."""
    memory = newsroom.memory()
    done = {text for text, said in memory.items() if any(said)}
    for text in done:
        assert set(memory[text]) == {english(text)}, "a sentence has another's English"
    assert edition.outcome.verified == len(done)
    assert edition.outcome.pending == len(memory) - len(done)
    assert edition.outcome.unverified == 0
    assert len(edition.pending) == sum(
        any(passage.translation.text is None for passage in story.passages) for story in edition.stories
    )
    newsroom.wait_at_most(PATIENCE)
    with running(english, DIALECTS[newsroom.engine]) as service:
        after = newsroom.run(service.url)
        assert sorted(service.asked) == sorted(set(memory) - done), "a kept sentence was asked for again"
        assert not after.pending
        assert {text: set(said) for text, said in newsroom.memory().items()} == {
            text: {english(text)} for text in memory
        }
        before, asked = newsroom.digest(), len(service.requests)
        newsroom.run(service.url)
        assert len(service.requests) == asked, "a warm memory asks nobody"
        assert newsroom.digest() == before, "a warm memory changes no file"


def _hang_up(handler: Any) -> None:
    handler.wfile.write(b'HTTP/1.1 200 OK\r\nContent-Length: 999\r\n\r\n<div class="result-cont')


def _drip(handler: Any) -> None:
    handler.wfile.write(b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n")
    with suppress(OSError):
        for _ in range(1000):
            handler.wfile.write(b" ")
            handler.wfile.flush()
            if select.select([handler.connection], [], [], 0.05)[0]:
                return  # the client has hung up


def burst(length: int) -> Answer:
    """A server in trouble for so many requests."""
    lock, left = threading.Lock(), length

    def answer(text: str) -> str | Reply:
        nonlocal left
        with lock:
            left -= 1
            return Reply(status=500) if left >= 0 else english(text)

    return answer


def even(fault: Callable[[str], str | Reply]) -> Answer:
    """The fault for sentences with an even number, a good answer for the others."""

    def answer(text: str) -> str | Reply:
        found = re.search(r"\d+", text)
        return fault(text) if found and int(found[0]) % 2 == 0 else english(text)

    return answer


FAULTS: dict[str, Answer] = {
    "read hang": even(lambda _: Reply(behave=hang)),
    "slow drip": even(lambda _: Reply(behave=_drip)),
    "429": even(lambda _: Reply(status=429)),
    "429 for an hour": even(lambda _: Reply(status=429, headers={"Retry-After": "3600"})),
    "429 for ever": lambda _: Reply(status=429),
    "500 burst": burst(12),
    "500 for ever": lambda _: Reply(status=500),
    "403 page": even(lambda _: Reply("<html><body>Forbidden</body></html>", status=403)),
    "HTML with 200": even(lambda _: Reply("<html><body>Unusual traffic</body></html>")),
    "cut off": even(lambda _: Reply(behave=_hang_up)),
    "echo": even(lambda text: text),
    "empty": even(lambda _: ""),
    "Arabic": even(lambda _: "إن المدن جاهزة للموسم الجديد من دون أي تأخير يذكر"),
    "one text for all": even(lambda _: "The minister thanked everyone who had come."),
    "another sentence's text": even(lambda _: "Netflix hires."),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_what_was_translated_is_kept_and_the_rest_comes_with_the_next_run(
    fault: str, newsroom: Callable[..., Newsroom]
) -> None:
    room = newsroom()
    room.write(2, 5)
    room.wait_at_most(0.3 if fault in {"read hang", "slow drip"} else PATIENCE)
    with running(FAULTS[fault]) as service:
        edition = room.run(service.url)
        counted = Counter(service.asked)
    answered = {text for text, said in room.memory().items() if any(said)}
    if not re.search("burst|429|500|hang|drip", fault):  # those are asked again within the run
        assert all(counted[text] == 1 for text in answered)
    check_and_recover(room, edition)


@pytest.mark.parametrize("url", ["http://127.0.0.1:9/m", "http://no-such-host.invalid/m"])
def test_without_a_service_everything_waits(url: str, newsroom: Callable[..., Newsroom]) -> None:
    room = newsroom()
    room.write(2, 3)
    check_and_recover(room, room.run(url))


@contextmanager
def ringing() -> Iterator[str]:
    """A listener whose queue is full: further calls are not taken."""
    with socket.create_server(("127.0.0.1", 0), backlog=0) as server:
        waiting = [socket.socket() for _ in range(4)]
        for one in waiting:
            one.setblocking(False)
            one.connect_ex(server.getsockname())
        yield f"http://127.0.0.1:{server.getsockname()[1]}/m"
        for one in waiting:
            one.close()


def test_a_call_that_nobody_takes_is_given_up(newsroom: Callable[..., Newsroom]) -> None:
    room = newsroom()
    room.write(1, 3)
    room.wait_at_most(0.3)
    with ringing() as url:
        edition = room.run(url, pages=False)
        assert "engine google: gave no answer within 0.3 s; the next engine is asked" in room.said
    check_and_recover(room, edition)


@pytest.mark.parametrize(
    "body", ['{"responseData": {"translatedText": "The ci', "null", '{"responseData": null}', "[]"]
)
def test_json_that_nobody_can_read_is_no_translation(body: str, newsroom: Callable[..., Newsroom]) -> None:
    room = newsroom("mymemory")
    room.write(1, 3)
    with running(even(lambda _: Reply(body)), DIALECTS["mymemory"]) as service:
        edition = room.run(service.url)
    check_and_recover(room, edition)


def test_wrong_ids_are_refused(newsroom: Callable[..., Newsroom]) -> None:
    room = newsroom("llm")
    room.write(1, 3)
    answers = {"s1": english("100"), "s7": english("102"), "S2": english("101"), "s03": "x"}
    with running(lambda _: Reply(completion_of(answers)), DIALECTS["llm"]) as service:
        edition = room.run(service.url)
        assert len(service.requests) == 2
    assert edition.outcome.verified == 1
    check_and_recover(room, edition)


def test_two_hundred_sentences_are_under_way_ten_and_more_at_a_time(
    newsroom: Callable[..., Newsroom],
) -> None:
    """A tenth of the time of one after the other."""
    room = newsroom()
    recipe = room.root / "mkdocs.yml"
    text = recipe.read_text(encoding="utf-8")
    recipe.write_text(text.replace(", at_once: 4", ""), encoding="utf-8")
    room.write(10, 20)
    enough = threading.Event()

    def together(text: str) -> str:
        if service.most_at_once >= 10:
            enough.set()
        enough.wait(PATIENCE)  # nobody is answered before ten have asked
        return english(text)

    with running(together) as service:
        run = room.run(service.url, pages=False)
    assert run.outcome.verified == 201
    assert service.most_at_once >= 10


def test_swapped_answers_are_caught_by_their_figures(newsroom: Callable[..., Newsroom]) -> None:
    """What is published all the same stands there with its finding, and is asked for no more."""
    room = newsroom()
    room.write(1, 4)
    swapped = {100: 101, 101: 100}

    def answer(text: str) -> str:
        found = re.search(r"\d+", text)
        number = int(found[0]) if found else 0
        return english(str(swapped.get(number, number)) if found else text)

    with running(answer) as service:
        edition = room.run(service.url)
        again = room.run(service.url)
        assert Counter(service.asked).most_common(1)[0][1] == 1
    assert (edition.outcome.verified, edition.outcome.unverified) == (3, 2)
    assert {rejected.segment for rejected in edition.outcome.rejected} == {"s1", "s2"}
    assert [segment for story in again.stories for segment, _ in story.findings()] == ["s1", "s2"]


@pytest.mark.parametrize(
    ("articles", "verified"),
    [(4, 95), pytest.param(20, 495, marks=pytest.mark.soak)],
    ids=["a hundred sentences", "five hundred sentences"],
)
def test_three_failures_in_ten_leave_hardly_a_sentence_pending(
    articles: int, verified: int, newsroom: Callable[..., Newsroom]
) -> None:
    room = newsroom()
    room.write(articles, 25)
    dice, lock = random.Random(7), threading.Lock()
    faults = (Reply(status=500), Reply(status=429), Reply(status=503), Reply(behave=_hang_up))

    def answer(text: str) -> str | Reply:
        with lock:
            return dice.choice(faults) if dice.random() < 0.3 else english(text)

    with running(answer) as service:
        edition = room.run(service.url)
    assert edition.outcome.verified >= verified
    check_and_recover(room, edition)


def _start(room: Newsroom, service: Service) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [sys.executable, "-m", "generator", "generate"],
        cwd=room.root,
        env={**os.environ, "PYTHONPATH": str(ROOT), "KHULASA_GOOGLE_URL": service.url},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )


def test_a_killed_run_loses_nothing_and_asks_for_nothing_twice(newsroom: Callable[..., Newsroom]) -> None:
    room = newsroom()
    room.write(4, 15)
    killed = threading.Event()
    killed.set()
    tickets = threading.Semaphore(0)

    def answer(text: str) -> str:
        if not killed.is_set() and not tickets.acquire(blocking=False):
            asked.set()
            killed.wait(PATIENCE)
        return english(text)

    with running(answer) as service:
        for answered in (15, 20):
            asked = threading.Event()
            killed.clear()
            tickets = threading.Semaphore(answered)
            process = _start(room, service)
            assert asked.wait(PATIENCE)
            process.send_signal(signal.SIGKILL)
            process.wait()
            killed.set()
        edition = room.run(service.url)
        counted = Counter(service.asked)
    assert not edition.pending
    in_flight = 4
    assert sum(number - 1 for number in counted.values()) <= 2 * 2 * in_flight
    assert {text: set(said) for text, said in room.memory().items()} == {
        text: {english(text)} for text in counted
    }
    assert not list(room.root.glob("seeds/.*.new"))


@pytest.mark.parametrize(
    ("options", "code", "said"),
    [
        ((), 0, "5 different sentences to translate: 3 verified at once, 2 pending"),
        (("--strict",), 1, "5 different sentences to translate: 3 verified at once, 2 pending"),
        (("--offline",), 0, "sentences without English"),
    ],
)
def test_the_program_reports_and_exits_as_it_should(
    options: tuple[str, ...], code: int, said: str, newsroom: Callable[..., Newsroom], run: RunProgram
) -> None:
    room = newsroom()
    room.write(1, 4)
    with running(FAULTS["empty"]) as service:
        result = run(room.root, "generate", *options, KHULASA_GOOGLE_URL=service.url)
    assert result.returncode == code, result.stderr
    assert said in result.stdout
