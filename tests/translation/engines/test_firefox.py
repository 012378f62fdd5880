"""The offline model: fetched with every byte checked, loaded once, asked a sentence at a time."""

from __future__ import annotations

import hashlib
import json
import threading
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any, ClassVar

import pytest

from generator.clock import Deadline
from generator.config.engines import EngineSettings
from generator.errors import EngineDown, EngineError
from generator.model import Segment, SegmentId
from generator.translation.engines import Engine, EngineContext, load_engine
from generator.translation.engines.firefox import LONGEST
from generator.translation.engines.firefox_fetch import available, fetch
from generator.translation.engines.firefox_files import SUMS, model_folder

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.conftest import MakeProject, Run

FILES = {"model.aren.bin": b"weights " * 9000, "lex.aren.bin": b"pairs", "vocab.aren.spm": b"words"}


def digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def zstd(data: bytes) -> bytes:
    """A frame of raw blocks (RFC 8878, 3.1.1)."""
    blocks = [data[start : start + 65536] for start in range(0, len(data), 65536)]
    frame = b"\x28\xb5\x2f\xfd\xa0" + len(data).to_bytes(4, "little")
    for number, block in enumerate(blocks, start=1):
        header = (len(block) << 3) | (number == len(blocks))
        frame += header.to_bytes(3, "little") + block
    return frame


def record(name: str, /, **changes: Any) -> dict[str, Any]:
    """As Remote Settings has it."""
    packed = zstd(FILES[name])
    return {
        "name": name,
        "fileType": name.split(".", maxsplit=1)[0],
        "sourceLanguage": "ar",
        "targetLanguage": "en",
        "version": "1.0",
        "architecture": "base-memory",
        "decompressedHash": digest(FILES[name]),
        "attachment": {"hash": digest(packed), "size": len(packed), "location": f"v2/{name}.zst"},
    } | changes


class Mirror:
    """A mirror of the records; `break_after` ends an answer after so many bytes, once a file."""

    def __init__(self, records: Any, break_after: int | None = None) -> None:
        self.records, self.break_after = records, break_after
        self.asked: list[tuple[str, str | None]] = []

    @contextmanager
    def running(self) -> Iterator[str]:
        mirror = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                span = self.headers.get("Range")
                mirror.asked.append((self.path, span))
                if self.path == "/m/records.json":
                    body = json.dumps({"data": mirror.records}).encode()
                else:
                    body = zstd(FILES[self.path.removeprefix("/m/v2/").removesuffix(".zst")])
                start = int(span.removeprefix("bytes=").rstrip("-")) if span else 0
                self.send_response(206 if span else 200)
                self.send_header("Content-Length", str(len(body) - start))
                self.end_headers()
                cut = mirror.break_after if not span and self.path.endswith("zst") else None
                self.wfile.write(body[start:cut])

            def log_message(self, *arguments: Any) -> None:
                """Say nothing."""

        server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()
        try:
            yield f"http://127.0.0.1:{server.server_port}/m/records.json"
        finally:
            server.shutdown()
            server.server_close()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A model as `fetch` leaves it."""
    made = tmp_path / "models/ar-en"
    made.mkdir(parents=True)
    for name, data in FILES.items():
        (made / name).write_bytes(data)
    (made / SUMS).write_text("".join(f"{digest(data)}  {name}\n" for name, data in FILES.items()))
    return made


def test_the_newest_complete_released_model_is_taken() -> None:
    newer = [record(name, version="2.0") for name in FILES if not name.startswith("vocab")]
    nightly = [record(name, version="3.0a1") for name in FILES]
    others = [record(name, targetLanguage="fr") for name in FILES]
    tiny = [record(name, architecture="tiny") for name in FILES]
    everything = [*newer, *nightly, *others, *tiny, *(record(name) for name in FILES)]
    with Mirror(everything).running() as url:
        found = available(url)
        assert found[0].address == url.replace("records.json", "v2/lex.aren.bin.zst")
    assert [file.name for file in found] == sorted(FILES)
    assert {(file.version, file.architecture) for file in found} == {((1, 0), "base-memory")}


@pytest.mark.parametrize(
    ("records", "said"),
    [
        ([], "no model from Arabic"),
        ([record("lex.aren.bin")], "no model from Arabic"),
        (7, "not a list of models"),
        ([{"name": "model.bin"}], "not a list of models"),
        ([record("model.aren.bin", name="../model.bin")], "not a list of models"),
        ([record("model.aren.bin", decompressedHash="")], "not a list of models"),
    ],
)
def test_records_that_cannot_be_used_are_refused(records: Any, said: str) -> None:
    with Mirror(records).running() as url, pytest.raises(EngineError, match=said):
        available(url)


def test_a_mirror_that_is_not_there_is_named() -> None:
    with pytest.raises(EngineError, match=r"127\.0\.0\.1:9.*cannot be reached"):
        available("http://127.0.0.1:9/records")


def test_a_fetch_that_broke_off_goes_on_where_it_stopped(tmp_path: Path) -> None:
    mirror, advanced = Mirror([record(name) for name in FILES], break_after=5000), list[int]()
    with mirror.running() as url:
        files = available(url)
        fetch(files, tmp_path, advanced.append)
        assert ("/m/v2/model.aren.bin.zst", "bytes=5000-") in mirror.asked
        assert sum(advanced) == sum(file.size for file in files)
        before = len(mirror.asked)
        fetch(files, tmp_path, advanced.append)
        assert len(mirror.asked) == before
    assert {name: (tmp_path / name).read_bytes() for name in FILES} == FILES
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted([*FILES, SUMS])
    assert model_folder(EngineSettings(model=str(tmp_path)), tmp_path).faults() == []


@pytest.mark.parametrize("wrong", ["packed", "unpacked"])
def test_a_file_that_is_not_its_record_s_is_not_kept(tmp_path: Path, wrong: str) -> None:
    bad = record("model.aren.bin")
    if wrong == "packed":
        bad["attachment"]["hash"] = "0" * 64
    else:
        bad["decompressedHash"] = "0" * 64
    with Mirror([bad, record("vocab.aren.spm")]).running() as url:
        files = available(url)
        with pytest.raises(EngineError, match=r"not the file of its record|cannot be unpacked"):
            fetch(files, tmp_path, lambda _: None)
    assert not (tmp_path / "model.aren.bin").exists()


class Model:
    """Stands in for the package's class: its models are too large for a repository."""

    loads = 0
    asked: ClassVar[list[str]] = []

    def __init__(self, model: bytes, source: bytes, target: bytes, shortlist: bytes | None = None) -> None:
        assert (model, source, target, shortlist) == (
            FILES["model.aren.bin"], FILES["vocab.aren.spm"], FILES["vocab.aren.spm"], FILES["lex.aren.bin"]
        )  # fmt: skip
        Model.loads += 1

    def translate(self, text: str) -> str:
        Model.asked.append(text)
        return (
            ""
            if "صمت" in text
            else f"The English of {len(text.split())} words{', and so on' * (len(text) // 40)}."
        )


@pytest.fixture
def package(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("fxtranslate.Translator", Model)
    Model.loads = 0
    Model.asked.clear()


def make(folder: Path, **settings: Any) -> Engine:
    project = folder.parents[1]
    return load_engine("firefox", EngineSettings(**settings), EngineContext(project=project))


def said(engine: Engine, *texts: str) -> list[str | None]:
    segments = [Segment(SegmentId.of(n), text, 1, 0, len(text)) for n, text in enumerate(texts)]
    return [
        answer.text for task in engine.tasks(segments, segments) for answer in engine.translate(task).answers
    ]


@pytest.mark.usefixtures("package")
def test_a_sentence_at_a_time_goes_to_a_model_that_is_loaded_once(folder: Path) -> None:
    long = "وقال الوزير إن العمل مستمر، " * 40
    for _ in range(2):
        one, silent, two = said(make(folder), "قال الوزير ذلك. وانتهى الأمر.", "صمت طويل", long)
    assert (one, silent) == ("The English of 3 words. The English of 2 words.", None)
    assert two is not None
    assert Model.loads == 1
    assert Model.asked[:2] == ["قال الوزير ذلك.", "وانتهى الأمر."]
    assert max(map(len, Model.asked)) <= LONGEST
    assert not make(folder).remote


@pytest.mark.usefixtures("package")
def test_when_the_run_s_time_is_used_up_no_sentence_begins(folder: Path) -> None:
    context = EngineContext(project=folder.parents[1], deadline=Deadline.after(0))
    with pytest.raises(EngineDown, match="used up"):
        said(load_engine("firefox", EngineSettings(), context), "قال ذلك.")


def test_without_a_model_it_is_down_and_says_how_to_get_one(tmp_path: Path) -> None:
    with pytest.raises(EngineDown, match="there is no model") as down:
        load_engine("firefox", EngineSettings(), EngineContext(project=tmp_path))
    assert "khulasa models" in down.value.fix


@pytest.mark.parametrize("harm", ["changed", "missing", "unknown", "settings"])
def test_a_model_that_is_not_what_it_must_be_is_not_loaded(folder: Path, harm: str) -> None:
    settings = {}
    if harm == "changed":
        (folder / "model.aren.bin").write_bytes(b"other weights")
    elif harm == "missing":
        (folder / "vocab.aren.spm").unlink()
    elif harm == "unknown":
        (folder / SUMS).unlink()
    else:
        settings = {"sha256": tuple((name, "0" * 64) for name in FILES)}
    with pytest.raises(EngineDown, match=r"SHA-256|is missing"):
        make(folder, **settings)


def test_what_is_no_model_is_down_and_not_a_crash(folder: Path) -> None:
    with pytest.raises(EngineDown, match="is not a model"):
        said(make(folder), "قال ذلك.")


def test_the_command_fetches_lists_and_verifies(project: MakeProject, run: Run) -> None:
    root = project()
    with Mirror([record(name) for name in FILES]).running() as url:
        assert "there is no model" in run(root, "models", "verify").stderr
        fetched = run(root, "models", "fetch", KHULASA_FIREFOX_URL=url)
        assert fetched.returncode == 0, fetched.stderr
        assert f"model.aren.bin: {digest(FILES['model.aren.bin'])}" in fetched.stdout
        listed = run(root, "models", "list", KHULASA_FIREFOX_URL=url)
    assert listed.stdout.count("here") == 3
    assert run(root, "models", "verify").returncode == 0
    (root / "models/ar-en/lex.aren.bin").write_bytes(b"x")
    harmed = run(root, "models", "verify")
    assert (harmed.returncode, "lex.aren.bin" in harmed.stderr) == (1, True)
