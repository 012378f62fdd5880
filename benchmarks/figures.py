"""How fast figures are read and checked on one core, and how much faster than Duckling in the same run.

`python -m benchmarks.figures` reads the Arabic of the test corpus and checks its translations; `--texts` and
`--pairs` take other ones, a JSON object a line. Duckling is installed into an environment that is thrown away
afterwards (12 MB, MIT, Linux on x86-64 only) and reads the same paragraphs in a process of its own; what it
dies of counts on neither side. All times are of the processor, ours the best of several rounds.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import time
import venv
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import polib

from generator.figures import check, extract

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

CORPUS = Path(__file__).parent.parent / "tests/sites/corpus/seeds"
DUCKLING = "pyduckling-native-phihos==0.3.0"
WORKER = Path(__file__).with_name("duckling_worker.py")
ROUNDS = 5
Pair = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Peer:
    """What Duckling did with the texts it was given."""

    seconds: float
    read: tuple[str, ...]
    deaths: int


def corpus_texts(folder: Path = CORPUS) -> list[str]:
    """The Arabic paragraphs of the folder's seeds, without their front matter."""
    seeds = [path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.txt"))]
    return [line for seed in seeds for line in seed.split("\n---\n", 1)[-1].splitlines() if line.strip()]


def corpus_pairs(folder: Path = CORPUS) -> list[Pair]:
    """The sentences of the folder's translation memories with their English."""
    memories = [polib.pofile(str(path)) for path in sorted(folder.glob("*.en.po"))]
    return [(entry.msgid, entry.msgstr) for memory in memories for entry in memory if entry.msgstr]


def lines(path: Path, *fields: str) -> Iterator[tuple[str, ...]]:
    """These fields of the file's JSON objects; of those that name a class, the positive ones."""
    for line in path.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        if row.get("cls", "positive") == "positive":
            yield tuple(row[field] for field in fields)


def best(work: Callable[[], object], rounds: int) -> float:
    """Seconds of processor time of the quickest round, after one to warm up."""
    work()
    taken = []
    for _ in range(rounds):
        begun = time.process_time()
        work()
        taken.append(time.process_time() - begun)
    return min(taken)


def with_duckling(python: str, texts: Sequence[str]) -> Peer:
    """Feed Duckling the texts one by one, and start it again whenever it dies."""
    seconds, read, deaths = 0.0, [], 0
    left = list(reversed(texts))
    while left:
        with subprocess.Popen(
            [python, WORKER],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        ) as worker:
            assert worker.stdin is not None  # noqa: S101 - what PIPE means
            assert worker.stdout is not None  # noqa: S101
            while left:
                text = left.pop()
                worker.stdin.write(json.dumps(text) + "\n")
                worker.stdin.flush()
                answer = worker.stdout.readline()
                if not answer:
                    deaths += 1
                    break
                seconds += float(answer)
                read.append(text)
        if not read:
            raise SystemExit("Duckling read nothing: run its worker by hand to see why")
    return Peer(seconds, tuple(read), deaths)


def compare(texts: Sequence[str]) -> None:
    """Install Duckling, let both read the texts, print both rates and the ratio."""
    with tempfile.TemporaryDirectory() as folder:
        venv.create(folder, with_pip=True)
        python = str(Path(folder) / "bin/python")
        installed = subprocess.run(
            [python, "-m", "pip", "install", "--quiet", "--only-binary", ":all:", DUCKLING], check=False
        )
        if installed.returncode:
            print(f"{DUCKLING} cannot be installed here, so there is nothing to compare with")
            return
        peer = with_duckling(python, texts)
        # By turns, and the best of each: a machine that others use too is not equally quick all the time.
        seconds, own = [peer.seconds], []
        for _ in range(ROUNDS):
            own.append(best(lambda: [extract(text, "ar") for text in peer.read], 1))
            seconds.append(with_duckling(python, peer.read).seconds)
    characters = sum(map(len, peer.read))
    theirs, ours = characters / min(seconds), characters / min(own)
    print(f"Duckling   {theirs:12,.0f} characters a second, died of {peer.deaths} of {len(texts)} paragraphs")
    print(f"Khulasa    {ours:12,.0f} characters a second on what Duckling survived")
    print(f"ratio      {ours / theirs:12.1f}")


def measure(texts: Sequence[str], pairs: Sequence[Pair]) -> tuple[float, float]:
    """Characters read and pairs checked in a second."""
    reading = best(lambda: [extract(text, "ar") for text in texts], ROUNDS)
    checking = best(lambda: [check(arabic, english) for arabic, english in pairs], ROUNDS)
    return sum(map(len, texts)) / reading, len(pairs) / checking


def main(arguments: Sequence[str] | None = None) -> None:
    """Print the rates."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.figures", description=__doc__)
    parser.add_argument("--texts", type=Path, nargs="+", help='lines of {"text"} to read instead')
    parser.add_argument("--pairs", type=Path, nargs="+", help='lines of {"ar","en"} to check instead')
    parser.add_argument("--alone", action="store_true", help="leave Duckling out")
    options = parser.parse_args(arguments)
    texts = corpus_texts()
    if options.texts:
        texts = [
            p
            for path in options.texts
            for (text,) in lines(path, "text")
            for p in text.split("\n")
            if p.strip()
        ]
    pairs = corpus_pairs()
    if options.pairs:
        pairs = [(ar, en) for path in options.pairs for ar, en in lines(path, "ar", "en")]
    reading, checking = measure(texts, pairs)
    print(f"extract    {reading:12,.0f} characters a second ({len(texts)} paragraphs)")
    print(f"check      {checking:12,.0f} pairs a second ({len(pairs)} pairs)", flush=True)
    if not options.alone:
        compare(texts)


if __name__ == "__main__":
    main(sys.argv[1:])
