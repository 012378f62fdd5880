"""The editor's choices that `benchmarks/summaries.py` measures against can be used as they are."""

from __future__ import annotations

import json
import re
from pathlib import Path

REFERENCES = json.loads((Path(__file__).parent / "references.json").read_text(encoding="utf-8"))


def test_fifteen_articles_have_three_sentences_each_in_order_and_no_text_of_theirs_is_kept() -> None:
    assert len(REFERENCES) == 15
    for reference in REFERENCES.values():
        chosen = reference["summary"]
        assert len(chosen) == 3
        assert sorted(set(chosen)) == chosen
        assert 1 <= chosen[0] <= chosen[-1] <= reference["sentences"]
        assert re.fullmatch(r"[0-9a-f]{64}", reference["sha256"])
        assert reference.keys() == {"sha256", "sentences", "summary"}
