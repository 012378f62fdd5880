"""Engines: what is no translation is a failure, never a translation; what is asked goes out as it should."""

from __future__ import annotations

import socket
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import TYPE_CHECKING

import pytest

from generator.clock import Deadline
from generator.config.engines import EngineSettings
from generator.errors import EngineDown, EngineError
from generator.model import Segment, SegmentId
from generator.translation.engines import EngineContext, TranslationTask, load_engine
from generator.translation.engines.chunks import chunks
from generator.translation.engines.validation import validate_answer
from tests.translation.engines.held_clock import HeldClock
from tests.translation.engines.service import DIALECTS, Reply, page

if TYPE_CHECKING:
    from tests.translation.engines.conftest import StartService

ARABIC = "قال الوزير إن العدد بلغ ألفاً."


def task(*texts: str) -> TranslationTask:
    return TranslationTask(
        tuple(Segment(SegmentId.of(n), text, 1, 0, len(text)) for n, text in enumerate(texts, start=1))
    )


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
        ("He said so. " * 30, "more than 5 times"),
        ("QUERY LENGTH LIMIT EXCEEDED TODAY", "capitals"),
    ],
)
def test_what_engines_return_in_place_of_a_translation_is_refused(answer: str | None, cause: str) -> None:
    with pytest.raises(EngineError, match=cause):
        validate_answer(ARABIC, answer, "google")


def test_a_translation_is_kept_in_one_line_without_hidden_characters() -> None:
    text = "The minister said\n it  reached\N{RIGHT-TO-LEFT OVERRIDE} a thousand."
    assert validate_answer(ARABIC, text, "google") == "The minister said it reached a thousand."


def test_a_latin_text_may_come_back_as_it_is() -> None:
    assert validate_answer("SFGATE", "SFGATE", "google") == "SFGATE"


def test_an_answer_without_any_of_the_names_is_one_for_another_text() -> None:
    with pytest.raises(EngineError, match="another text"):
        validate_answer("قالت Netflix إنها تبحث عن مدير", "The weather will be fine tomorrow", "google")
    assert validate_answer("قالت Netflix و NBC إنها تبحث", "The company (NBC) said it was looking", "google")


def test_a_text_is_cut_where_a_sentence_ends_then_a_clause_then_a_word() -> None:
    assert chunks("قصير.", 100) == ["قصير."]
    assert chunks("واحد اثنان. ثلاثة أربعة. خمسة", 24) == ["واحد اثنان. ثلاثة أربعة.", "خمسة"]
    assert chunks("واحد اثنان، ثلاثة أربعة خمسة", 18) == ["واحد اثنان،", "ثلاثة أربعة خمسة"]
    assert chunks("كلمة" * 5, 6) == ["كلمةكل", "مةكلمة", "كلمةكل", "مة"]


def test_the_memory_engine_answers_exact_sentences_only() -> None:
    context = EngineContext(recall={ARABIC: "He said so."}.get)
    engine = load_engine("memory", EngineSettings(), context)
    known, unknown = engine.translate(task(ARABIC, "جملة أخرى")).answers
    assert (known.text, unknown.text) == ("He said so.", None)
    assert isinstance(unknown.error, EngineError)
    assert not engine.remote


def test_a_wait_until_a_date_is_granted(service: StartService) -> None:
    clock, times = HeldClock(), list[float]()

    def answer(text: str) -> Reply:
        times.append(clock.now())
        until = format_datetime(datetime.now(UTC) + timedelta(hours=3), usegmt=True)
        return Reply(status=503, headers={"Retry-After": until}) if len(times) == 1 else page("It is over.")

    context = EngineContext(deadline=Deadline.after(timedelta(hours=4).total_seconds(), clock))
    engine = load_engine("google", EngineSettings(service(answer).url, backoff=0.01), context)
    (said,) = engine.translate(task("انتهى الأمر.")).answers
    assert said.text == "It is over."
    assert timedelta(hours=2) < timedelta(seconds=times[1] - times[0]) <= timedelta(hours=3, seconds=1)


def test_a_service_that_does_not_take_the_call_is_down_within_its_timeout() -> None:
    """A listener whose queue is full lets further calls ring."""
    with socket.create_server(("127.0.0.1", 0), backlog=0) as server:
        waiting = [socket.socket() for _ in range(4)]
        for one in waiting:
            one.setblocking(False)
            one.connect_ex(server.getsockname())
        url = f"http://127.0.0.1:{server.getsockname()[1]}/m"
        engine = load_engine("google", EngineSettings(url, 0.2, backoff=0.01), EngineContext())
        with pytest.raises(EngineDown, match=r"no answer within 0\.2 s"):
            engine.translate(task(*[ARABIC] * 9))
        for one in waiting:
            one.close()


def test_an_answer_without_end_is_cut_off(service: StartService) -> None:
    found = service(lambda text: Reply("x" * 5_000_000))
    engine = load_engine("google", EngineSettings(found.url), EngineContext())
    (said,) = engine.translate(task(ARABIC)).answers
    assert "sent more than" in str(said.error)


def test_five_failures_in_a_row_are_enough(service: StartService) -> None:
    found = service(page)
    engine = load_engine("google", EngineSettings(found.url), EngineContext())
    with pytest.raises(EngineDown, match="5 times in a row, at last: sent the Arabic back"):
        engine.translate(task(*[ARABIC] * 9))
    assert len(found.asked) == 5


def test_libre_asks_its_public_server_for_a_key_and_one_s_own_for_none(service: StartService) -> None:
    with pytest.raises(EngineDown, match="KHULASA_LIBRE_KEY"):
        load_engine("libre", EngineSettings(), EngineContext())
    found = service(lambda text: "It reached a thousand.", DIALECTS["libre"])
    load_engine("libre", EngineSettings(found.url), EngineContext()).translate(task(ARABIC))
    assert "api_key" not in found.requests[0].body
    assert found.requests[0].path == "/m/translate"


def test_deepl_gets_its_key_in_a_header_as_it_demands(service: StartService) -> None:
    found = service(lambda text: "It reached a thousand.", DIALECTS["deepl"])
    load_engine("deepl", EngineSettings(found.url, key="k"), EngineContext()).translate(task(ARABIC))
    (request,) = found.requests
    assert (request.method, request.query) == ("POST", {})
    assert request.headers["Authorization"] == "DeepL-Auth-Key k"
    assert request.body == {"text": ARABIC, "source_lang": "AR", "target_lang": "EN-US"}


def test_microsoft_gets_key_region_and_version(service: StartService) -> None:
    found = service(lambda text: "It reached a thousand.", DIALECTS["microsoft"])
    settings = EngineSettings(found.url, key="k", region="westeurope")
    load_engine("microsoft", settings, EngineContext()).translate(task(ARABIC))
    (request,) = found.requests
    assert request.query == {"api-version": "3.0", "from": "ar", "to": "en"}
    assert request.headers["Ocp-Apim-Subscription-Region"] == "westeurope"
