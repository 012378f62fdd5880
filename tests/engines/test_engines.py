"""Engines: what is no translation is a failure, never a translation."""

from __future__ import annotations

import json
import socket
import threading
import time
from contextlib import suppress
from importlib import import_module
from typing import TYPE_CHECKING

import pytest

from generator.config import EngineSettings
from generator.engines import ENGINES, load_engine
from generator.engines.usable import usable
from generator.errors import EngineDown, EngineError
from generator.models import Segment
from tests.engines.conftest import Reply, page

if TYPE_CHECKING:
    from tests.engines.conftest import StartService

ARABIC = "قال الوزير إن العدد بلغ ألفاً."


def no_memory(arabic: str) -> str | None:
    return None


def segments(*texts: str) -> list[Segment]:
    return [Segment(f"s{n}", text, 1, 0, len(text)) for n, text in enumerate(texts, start=1)]


def test_every_name_in_the_registry_leads_to_an_engine() -> None:
    for name, path in ENGINES.items():
        module, _, factory = path.partition(":")
        assert callable(getattr(import_module(module), factory)), name


@pytest.mark.parametrize(
    ("answer", "cause"),
    [
        (None, "nothing"),
        ("", "nothing"),
        (" \N{ZERO WIDTH SPACE} ", "nothing"),
        (ARABIC, "sent the Arabic back"),
        ("<!DOCTYPE html><html><body>Sorry</body></html>", "HTML"),
        ("قال الوزير إنه بلغ minister", "in Arabic"),
        ("He", "less than a quarter"),
    ],
)
def test_what_engines_return_in_place_of_a_translation_is_refused(answer: str | None, cause: str) -> None:
    with pytest.raises(EngineError, match=cause):
        usable(ARABIC, answer, "google")


def test_a_translation_is_kept_in_one_line_without_hidden_characters() -> None:
    text = "The minister said\n it  reached\N{RIGHT-TO-LEFT OVERRIDE} a thousand."
    assert usable(ARABIC, text, "google") == "The minister said it reached a thousand."


def test_a_latin_text_may_come_back_as_it_is() -> None:
    assert usable("SFGATE", "SFGATE", "google") == "SFGATE"


def test_the_memory_engine_answers_exact_sentences_only() -> None:
    engine = load_engine("memory", EngineSettings(), {ARABIC: "He said so."}.get)
    known, unknown = engine.translate(segments(ARABIC, "جملة أخرى"))
    assert (known.text, unknown.text) == ("He said so.", None)
    assert isinstance(unknown.error, EngineError)
    assert not engine.remote


def test_google_answers_each_segment_with_its_own_translation(service: StartService) -> None:
    running = service(lambda text: page(f"English of {text.strip('.')} & more words"))
    engine = load_engine("google", EngineSettings(url=running.url), no_memory)
    answers = list(engine.translate(segments("أولى.", "ثانية.")))
    assert [(a.segment, a.text) for a in answers] == [
        ("s1", "English of أولى & more words"),
        ("s2", "English of ثانية & more words"),
    ]
    assert running.asked == ["أولى.", "ثانية."]
    assert engine.remote


def test_mymemory_reads_its_services_json(service: StartService) -> None:
    body = json.dumps({"responseData": {"translatedText": "The minister said so."}, "matches": []})
    running = service(lambda text: Reply(body))
    engine = load_engine("mymemory", EngineSettings(url=running.url), no_memory)
    (answer,) = engine.translate(segments(ARABIC))
    assert answer.text == "The minister said so."


@pytest.mark.parametrize(
    "reply",
    [
        Reply("<html><body>Sorry, unusual traffic</body></html>"),
        Reply("", status=500),
        Reply("Forbidden", status=403),
        page(ARABIC),
        page(""),
    ],
    ids=str.split("html-200 server-error forbidden echo empty"),
)
def test_a_failed_answer_is_a_failure_and_the_next_segment_is_still_asked(
    service: StartService, reply: Reply
) -> None:
    running = service(lambda text: reply if "قال" in text else page("It is over now."))
    engine = load_engine("google", EngineSettings(url=running.url), no_memory)
    failed, good = engine.translate(segments(ARABIC, "انتهى الأمر."))
    assert failed.text is None
    assert isinstance(failed.error, EngineError)
    assert good.text == "It is over now."


def test_after_three_failures_in_a_row_the_service_is_left_alone(service: StartService) -> None:
    running = service(lambda text: Reply("", status=500))
    engine = load_engine("google", EngineSettings(url=running.url), no_memory)
    with pytest.raises(EngineDown, match="3 times in a row"):
        list(engine.translate(segments(*[ARABIC] * 9)))
    assert len(running.asked) == 3


@pytest.mark.parametrize(
    ("settings", "cause"),
    [
        (EngineSettings(url="http://127.0.0.1:9/m"), "cannot be reached"),
        (EngineSettings(url="http://no-such-host.invalid/m"), "cannot be reached"),
    ],
)
def test_a_service_that_is_not_there_is_down(settings: EngineSettings, cause: str) -> None:
    engine = load_engine("google", settings, no_memory)
    with pytest.raises(EngineDown, match=cause):
        list(engine.translate(segments(ARABIC)))


def test_a_service_that_hangs_is_down_within_its_timeout(service: StartService) -> None:
    running = service(lambda text: Reply("", delay=2))
    engine = load_engine("google", EngineSettings(url=running.url, timeout=0.2), no_memory)
    with pytest.raises(EngineDown, match="no answer within"):
        list(engine.translate(segments(ARABIC)))


def test_an_answer_that_drips_in_is_given_up_within_the_timeout() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:

        def drip() -> None:
            connection, _ = server.accept()
            with connection, suppress(OSError):
                connection.recv(65536)
                connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n")
                while True:
                    connection.sendall(b" ")
                    time.sleep(0.05)

        threading.Thread(target=drip, daemon=True).start()
        url = f"http://127.0.0.1:{server.getsockname()[1]}/m"
        engine = load_engine("google", EngineSettings(url=url, timeout=0.5), no_memory)
        start = time.monotonic()
        with pytest.raises(EngineDown, match="no answer within"):
            list(engine.translate(segments(ARABIC)))
    assert time.monotonic() - start < 5


def test_a_service_that_refuses_more_requests_is_asked_no_more(service: StartService) -> None:
    running = service(lambda text: Reply("", status=429))
    engine = load_engine("google", EngineSettings(url=running.url), no_memory)
    with pytest.raises(EngineDown, match="refuses more requests"):
        list(engine.translate(segments(ARABIC, ARABIC)))
    assert len(running.asked) == 1


def test_a_sentence_longer_than_a_service_takes_is_not_sent(service: StartService) -> None:
    running = service(lambda text: page("never"))
    engine = load_engine("google", EngineSettings(url=running.url), no_memory)
    (answer,) = engine.translate(segments("طويل " * 400))
    assert answer.text is None
    assert running.asked == []


def test_libre_without_its_key_is_down_and_says_which_variable_is_missing() -> None:
    engine = load_engine("libre", EngineSettings(url="http://127.0.0.1:9/"), no_memory)
    with pytest.raises(EngineDown, match="KHULASA_LIBRE_KEY"):
        list(engine.translate(segments(ARABIC)))
