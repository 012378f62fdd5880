"""The benchmark of figures measures what it says, and outlives a reader that dies."""

from __future__ import annotations

import json
import re
import sys
from typing import TYPE_CHECKING

from benchmarks import figures

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

TEXT = "بلغت الكلفة 5 ملايين دولار"


def test_texts_and_pairs_of_files_are_measured_without_duckling(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(figures, "ROUNDS", 1)
    texts, pairs = tmp_path / "texts.jsonl", tmp_path / "pairs.jsonl"
    texts.write_text(json.dumps({"text": f"{TEXT}\n\n{TEXT}"}) + "\n", encoding="utf-8")
    rows = [
        {"ar": TEXT, "en": "It cost $5 million", "cls": name} for name in ("positive", "digit", "positive")
    ]
    pairs.write_text("\n".join(map(json.dumps, rows)) + "\n", encoding="utf-8")
    figures.main(["--alone", "--texts", str(texts), "--pairs", str(pairs)])
    extract, check = capsys.readouterr().out.splitlines()
    assert extract.endswith("characters a second (2 paragraphs)")
    assert check.endswith("pairs a second (2 pairs)")


def test_the_corpus_has_paragraphs_without_front_matter_and_pairs_in_both_languages() -> None:
    assert not any(text.startswith(("---", "title:")) for text in figures.corpus_texts())
    letters = re.compile("[ء-ي]")
    assert all(
        letters.search(arabic) and not letters.search(english) for arabic, english in figures.corpus_pairs()
    )


def test_a_reader_that_dies_of_a_text_is_started_again_and_that_text_counts_for_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    mortal = tmp_path / "mortal.py"
    mortal.write_text(
        "import os, sys\n"
        "for line in sys.stdin:\n    'poison' in line and os.abort()\n    print(0.5, flush=True)\n"
    )
    monkeypatch.setattr(figures, "WORKER", mortal)
    peer = figures.with_duckling(sys.executable, ["a", "poison", "b", "poison"])
    assert peer == figures.Peer(seconds=1.0, read=("a", "b"), deaths=2)
