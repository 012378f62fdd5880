"""The benchmark on real machine translation: what it asks for, what it counts, what it leaves out."""

from __future__ import annotations

import json
import threading
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any

import pytest

from benchmarks.real_translation import JUDGED, fingerprint, main

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

SENTENCES = {
    "made/1": ("قتل ثلاثة أشخاص", "Four people were killed", ["wrong", "value changed"]),
    "made/2": ("وصل خمسة وزراء", "Five ministers arrived", ["right"]),
    "made/3": ("ثمنه 20 دولارا", "It is expensive", ["unclear"]),
    "made/4": ("فاز للمرة الأولى", "He was happy", ["wrong", "dropped rank"]),
    "made/5": ("الصفحة 7", "Page seven of 9", ["right"]),
}


@contextmanager
def endpoint(answers: dict[str, str]) -> Iterator[tuple[str, list[dict[str, Any]]]]:
    """A chat endpoint on the loopback address and the requests it got."""
    asked: list[dict[str, Any]] = []

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            request = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            asked.append({"path": self.path, **request})
            arabic = request["messages"][-1]["content"].splitlines()[-1]
            body = json.dumps({"choices": [{"message": {"content": f" {answers[arabic]}\n"}}]}).encode()
            self.send_response(200)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *arguments: Any) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/v1", asked
    finally:
        server.shutdown()
        server.server_close()


@pytest.fixture
def judged(tmp_path: Path) -> Path:
    """Verdicts on the sentences, with the fingerprints of what was judged."""
    path = tmp_path / "judged.json"
    path.write_text(json.dumps({name: verdict for name, (_, _, verdict) in SENTENCES.items()}))
    prints = (f"{fingerprint(english)}  {name}\n" for name, (_, english, _) in SENTENCES.items())
    path.with_suffix(".sha256").write_text("".join(prints))
    return path


@pytest.fixture
def cases(tmp_path: Path) -> Path:
    """The sentences, and one that nobody judged."""
    path = tmp_path / "cases.jsonl"
    rows = [{"pair": name, "ar": ar} for name, (ar, _, _) in SENTENCES.items()]
    path.write_text("".join(json.dumps(row) + "\n" for row in [*rows, {"id": "made/6", "ar": "لا أحد"}]))
    return path


def test_it_translates_the_judged_sentences_once_and_counts_what_the_check_finds(
    tmp_path: Path, judged: Path, cases: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    kept = tmp_path / "kept.jsonl"
    with endpoint({ar: english for ar, english, _ in SENTENCES.values()}) as (url, asked):
        main([str(cases), "--url", url, "--translations", str(kept)], judged)
        main([str(cases), "--url", url, "--translations", str(kept)], judged)
    first, second = capsys.readouterr().out.split("wrong ", 2)[1:]
    assert first == second
    assert first.splitlines()[0].split() == ["2", "judged", "1", "found", "50.0", "%"]
    assert "right       2 judged    1 flagged   50.0 %" in first
    assert "unclear     1 judged    1 flagged  100.0 %" in first
    assert "missed   made/4: dropped rank" in first
    assert "alarm    made/5: " in first
    assert len(asked) == len(SENTENCES)
    assert {(request["path"], request["temperature"]) for request in asked} == {("/v1/chat/completions", 0)}


def test_a_translation_other_than_the_judged_one_is_measured_nowhere(
    tmp_path: Path, judged: Path, cases: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    kept = tmp_path / "kept.jsonl"
    kept.write_text(json.dumps({"id": "made/1", "mt": "Three people were killed"}) + "\n")
    main([str(cases), "--translations", str(kept)], judged)
    printed = capsys.readouterr().out
    assert "wrong       0 judged" in printed
    assert "changed     1 translated otherwise than judged" in printed


def test_every_verdict_of_the_repository_has_its_fingerprint_and_every_error_its_name() -> None:
    verdicts = json.loads(JUDGED.read_text(encoding="utf-8"))
    prints = JUDGED.with_suffix(".sha256").read_text(encoding="utf-8").split()
    assert list(verdicts) == sorted(verdicts) == prints[1::2]
    assert len(verdicts) >= 150
    assert all(
        (verdict[0] == "wrong") is (len(verdict) == 2) and verdict[0] in {"right", "wrong", "unclear"}
        for verdict in verdicts.values()
    )
