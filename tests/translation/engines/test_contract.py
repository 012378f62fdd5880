"""What every engine keeps, whoever is behind it: the contract of `generator.translation.engines.protocol`.

A new engine joins by its line in the registry, and by one in `DIALECTS` if it asks a service.
"""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from importlib import import_module
from typing import TYPE_CHECKING, Any

import pytest

from generator.clock import Deadline
from generator.config.engines import EngineSettings
from generator.errors import EngineDown, EngineError
from generator.model import Segment, SegmentId
from generator.translation.engines import ENGINES, Engine, EngineContext, load_engine
from generator.translation.engines.firefox_files import sha256
from generator.translation.engines.services import SERVICES as DEEP
from tests.patience import PATIENCE
from tests.translation.engines.held_clock import HeldClock, StoppedClock, WatchedClock
from tests.translation.engines.service import DIALECTS, Reply, hang

if TYPE_CHECKING:
    from pathlib import Path

    from tests.translation.engines.conftest import StartService

pytestmark = pytest.mark.no_cover  # every engine in every state, whose lines the tests of each engine count
SERVICES = sorted(DIALECTS)
SECRET = "s3cr3t-k3y"


def article(count: int) -> list[Segment]:
    """Sentences so long that an engine that takes several at a time takes each of these alone."""
    rest = (
        "وأضاف أن كل من شارك في العمل قد عاد إلى بيته، ثم شكر الجميع على ما بذلوه من جهد وصبر طوال هذه المدة."
    )
    return [segment(n, f"قال المصدر {n} إن الأمر انتهى تماماً، {rest}") for n in range(1, count + 1)]


def segment(number: int, text: str) -> Segment:
    return Segment(SegmentId.of(number), text, 1, 0, len(text))


def english(arabic: str) -> str:
    """What a good service says: a sentence of its own for every text."""
    number = "".join(filter(str.isdigit, arabic))
    return f"Source {number} said that the matter was over, and that everyone had gone home with thanks."


def make(name: str, url: str, context: EngineContext | None = None, **settings: Any) -> Engine:
    """The engine before the service at `url`; its waits pass at once, unless `context` has another clock."""
    given = {"backoff": 0.005, "retries": 8, "timeout": PATIENCE, **DIALECTS[name].settings, **settings}
    return load_engine(name, EngineSettings(url=url, **given), context or timed(HeldClock()))


def timed(clock: HeldClock, seconds: float = 600) -> EngineContext:
    """A run that may take so long by this clock."""
    return EngineContext(deadline=Deadline.after(seconds, clock))


def answers(engine: Engine, segments: list[Segment]) -> dict[str, str | EngineError | None]:
    """What the engine says of an article, by segment: English or an error."""
    with ThreadPoolExecutor(engine.at_once) as pool:
        replies = pool.map(engine.translate, engine.tasks(segments, segments))
        return {a.segment: a.text or a.error for reply in replies for a in reply.answers}


@pytest.mark.parametrize("name", sorted(ENGINES))
def test_a_name_in_the_registry_leads_to_a_class_with_that_engine_s_signature(name: str) -> None:
    module, _, factory = ENGINES[name].partition(":")
    made = getattr(import_module(module), factory)
    assert {"name", "remote", "at_once", "tasks", "translate", "close"} <= {
        *dir(made), *getattr(made, "__annotations__", {}), "name", "at_once"
    }  # fmt: skip


@pytest.fixture(params=sorted(ENGINES))
def every(
    request: pytest.FixtureRequest, service: StartService, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> Engine:
    """Each engine of the registry, ready to translate as `english` does."""
    name: str = request.param
    if name in DIALECTS:
        return make(name, service(english, DIALECTS[name]).url)
    if name == "firefox":
        monkeypatch.setattr("fxtranslate.Translator", type("Model", (), {
            "__init__": lambda *_: None, "translate": lambda _, text: english(text)
        }))  # fmt: skip
        monkeypatch.setattr("fxtranslate.discovery.segment_sentences", lambda text: [text])
        for file in ("model.aren.bin", "vocab.aren.spm"):
            (tmp_path / file).write_bytes(file.encode())
        sums = {file.name: sha256(file) for file in tmp_path.iterdir()}
        return load_engine(
            name, EngineSettings(model=str(tmp_path), sha256=tuple(sums.items())), EngineContext()
        )
    return load_engine(name, EngineSettings(), EngineContext(recall=english))


def test_every_engine_answers_each_segment_once_with_its_own_translation(every: Engine) -> None:
    segments = article(12)
    tasks = list(every.tasks(segments, segments))
    assert [segment for task in tasks for segment in task.segments] == segments
    assert answers(every, segments) == {s.id: english(s.text) for s in segments}


def test_every_engine_says_what_it_is_and_lets_go_when_the_run_is_over(every: Engine) -> None:
    assert every.name in ENGINES
    assert every.remote == (every.name in DIALECTS)
    assert every.at_once >= 1
    every.close()
    if every.name != "memory":
        with pytest.raises(EngineDown):
            answers(every, article(3))


@pytest.fixture(params=SERVICES)
def name(request: pytest.FixtureRequest) -> str:
    found: str = request.param
    return found


def test_every_segment_gets_its_own_translation_from_many_threads(name: str, service: StartService) -> None:
    found = service(english, DIALECTS[name])
    segments = article(40)
    assert answers(make(name, found.url), segments) == {s.id: english(s.text) for s in segments}


def test_as_many_requests_are_in_flight_as_the_settings_allow_and_no_more(
    name: str, service: StartService
) -> None:
    three = threading.Barrier(3, timeout=PATIENCE)

    def together(text: str) -> str:
        three.wait()  # nobody is answered before three have asked
        return english(text)

    found = service(together, DIALECTS[name])
    engine = make(name, found.url, at_once=3)
    assert engine.at_once == 3
    answers(engine, article(12))
    assert found.most_at_once == 3


def test_connections_are_kept_open_between_requests(name: str, service: StartService) -> None:
    found = service(english, DIALECTS[name])
    answers(make(name, found.url, at_once=2), article(20))
    assert found.connections <= 2


NO_TRANSLATION: dict[str, str | Reply | None] = {
    "nothing": "",
    "echo": None,
    "Arabic": "قال المتحدث باسم الوزارة إن كل شيء على ما يرام",
    "HTML": "<!DOCTYPE html><html><body>Unusual traffic</body></html>",
    "cut short": "So",
    "page": Reply("<html><body>Sorry, unusual traffic</body></html>"),
    "forbidden": Reply("Forbidden", status=403),
    "capitals": "YOU USED ALL AVAILABLE TRANSLATIONS FOR TODAY",
    "essay": "Blah " * 200,
}


@pytest.mark.parametrize("fault", NO_TRANSLATION)
def test_what_is_no_translation_is_a_failure_and_the_next_segment_is_still_asked(
    name: str, fault: str, service: StartService
) -> None:
    bad = NO_TRANSLATION[fault]

    def answer(text: str) -> str | Reply:
        if "المصدر 2 " not in text:
            return english(text)
        return text if bad is None else bad

    found = service(answer, DIALECTS[name])
    segments = article(3)
    said = answers(make(name, found.url, retries=1), segments)
    assert said["s1"] == english(segments[0].text)
    assert isinstance(said["s2"], EngineError)
    assert said["s3"] == english(segments[2].text)


@pytest.mark.parametrize(
    ("name", "status"), [*((name, 500) for name in SERVICES), ("google", 429), ("google", 503)]
)
def test_a_burst_of_failures_is_survived_with_every_translation_in_its_place(
    name: str, status: int, service: StartService
) -> None:
    lock, left = threading.Lock(), 10

    def answer(text: str) -> str | Reply:
        nonlocal left
        with lock:
            left -= 1
            return Reply(status=status) if left >= 0 else english(text)

    found = service(answer, DIALECTS[name])
    segments = article(20)
    engine = make(name, found.url, at_once=4, retries=10)  # one sentence may meet with every failure
    assert answers(engine, segments) == {s.id: english(s.text) for s in segments}


def test_a_service_that_always_fails_is_down_after_a_handful_of_requests(
    name: str, service: StartService
) -> None:
    found = service(lambda _: Reply(status=500), DIALECTS[name])
    with pytest.raises(EngineDown, match="answered 500"):
        answers(make(name, found.url, at_once=4), article(40))
    assert len(found.requests) <= 16


def test_a_truncated_answer_is_asked_for_again(name: str, service: StartService) -> None:
    def cut(handler: Any) -> None:
        handler.wfile.write(b'HTTP/1.1 200 OK\r\nContent-Length: 999\r\n\r\n{"translations": [')

    first = threading.Event()

    def answer(text: str) -> str | Reply:
        if first.is_set():
            return english(text)
        first.set()
        return Reply(behave=cut)

    found = service(answer, DIALECTS[name])
    (task,) = (engine := make(name, found.url)).tasks(article(1), article(1))
    reply = engine.translate(task)
    assert [answer.text for answer in reply.answers] == [english("1")]
    assert reply.usage.requests == len(found.requests) == 2


def test_the_service_s_wish_to_wait_is_granted(name: str, service: StartService) -> None:
    clock, times = HeldClock(), list[float]()

    def answer(text: str) -> str | Reply:
        times.append(clock.now())
        return Reply(status=429, headers={"Retry-After": "40"}) if len(times) == 1 else english(text)

    found = service(answer, DIALECTS[name])
    assert answers(make(name, found.url, timed(clock)), article(1)) == {"s1": english("1")}
    assert times[1] - times[0] >= 40


def test_a_wish_to_wait_longer_than_the_run_may_take_ends_it_at_once(
    name: str, service: StartService
) -> None:
    found = service(lambda _: Reply(status=429, headers={"Retry-After": "3600"}), DIALECTS[name])
    clock = HeldClock()
    with pytest.raises(EngineDown, match="longer than the run may take"):
        answers(make(name, found.url, timed(clock, 30)), article(5))
    assert clock.now() <= 1
    assert len(found.requests) <= 5


def test_when_the_run_s_time_is_used_up_nothing_more_is_asked(name: str, service: StartService) -> None:
    found = service(english, DIALECTS[name])
    with pytest.raises(EngineDown, match="used up"):
        answers(make(name, found.url, timed(HeldClock(), 0)), article(3))
    assert found.requests == []


def test_a_service_that_is_not_there_is_down(name: str) -> None:
    with pytest.raises(EngineDown, match="cannot be reached"):
        answers(make(name, "http://127.0.0.1:9/m"), article(9))


def test_a_host_that_nobody_knows_is_down() -> None:
    with pytest.raises(EngineDown, match="cannot be reached"):
        answers(make("google", "http://no-such-host.invalid/m"), article(9))


def test_a_service_that_hangs_is_down_after_its_timeouts(name: str, service: StartService) -> None:
    """It is the engine that hangs up: the service waits for that."""
    found = service(lambda _: Reply(behave=hang), DIALECTS[name])
    with pytest.raises(EngineDown, match=r"no answer within 0\.1 s"):
        answers(make(name, found.url, timeout=0.1), article(3))


def test_an_answer_that_drips_in_is_given_up_after_the_timeout(service: StartService) -> None:
    """Twenty seconds pass with every byte, and none comes before the engine has looked at the clock."""
    clock = WatchedClock()

    def drip(handler: Any) -> None:
        handler.wfile.write(b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n")
        with suppress(OSError):
            for _ in range(1000):
                before = clock.looks
                handler.wfile.write(b" ")
                handler.wfile.flush()
                clock.advance(20)
                clock.wait_for_look(before)

    found = service(lambda _: Reply(behave=drip))
    with pytest.raises(EngineDown, match="no answer within 50 s"):
        answers(make("google", found.url, timed(clock, 6000), timeout=50), article(1))


@pytest.mark.parametrize("name", sorted(DEEP))
def test_a_sentence_longer_than_a_request_takes_is_sent_in_parts(name: str, service: StartService) -> None:
    found = service(lambda text: f"Part of {len(text.split())} words, " + "so on " * 160, DIALECTS[name])
    text = ". ".join(["كلمة طويلة جدا " * 20] * 8)
    (said,) = answers(make(name, found.url), [segment(1, text)]).values()
    assert isinstance(said, str)
    assert max(map(len, found.asked)) <= 1500
    assert " ".join(found.asked).split() == text.split()
    assert said.count("Part of") == len(found.asked) > 1


def test_a_key_stands_in_no_address_that_is_sent_by_post_and_in_no_error(
    name: str, service: StartService
) -> None:
    found = service(english, DIALECTS[name])
    answers(make(name, found.url, key=SECRET), article(1))
    (request,) = found.requests
    if request.method == "POST":
        assert SECRET not in str(request.query)
    failing = service(lambda _: Reply(SECRET, status=500), DIALECTS[name])
    said = answers(make(name, failing.url, key=SECRET, retries=1), article(1))
    assert SECRET not in str(said)


def test_a_refused_key_is_named_with_its_variable(name: str, service: StartService) -> None:
    found = service(lambda _: Reply(status=401), DIALECTS[name])
    with pytest.raises(EngineDown, match=f"KHULASA_{name.upper()}_KEY"):
        answers(make(name, found.url, at_once=4), article(40))
    assert len(found.requests) <= 4


@pytest.mark.parametrize("name", ["baidu", "deepl", "microsoft", "qcri", "yandex"])
def test_without_its_key_an_engine_is_down_and_names_the_variable(name: str) -> None:
    with pytest.raises(EngineDown, match=f"KHULASA_{name.upper()}_KEY"):
        answers(make(name, "http://127.0.0.1:9/", key=None), article(1))


def test_when_the_run_is_over_nobody_waits_on(name: str, service: StartService) -> None:
    found = service(lambda _: Reply(status=429, headers={"Retry-After": "60"}), DIALECTS[name])
    clock = StoppedClock()
    engine = make(name, found.url, timed(clock))

    def end_the_run() -> None:
        clock.waiting.wait(PATIENCE)
        engine.close()

    threading.Thread(target=end_the_run).start()
    with pytest.raises(EngineDown, match="the run is over"):
        answers(engine, article(4))
