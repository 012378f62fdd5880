"""`khulasa check`: what a person must mend, by segment, with both values and both texts."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.conftest import MakeProject, Run

SEEDS = Path(__file__).parents[2] / "seeds"
PO = "seeds/netflix-ai-product-manager.en.po"


@pytest.fixture
def wrong(project: MakeProject) -> Path:
    """The shipped article with one digit less in its English."""
    root = project(SEEDS)
    po = root / PO
    po.write_text(po.read_text(encoding="utf-8").replace("$900,000", "$90,000"), encoding="utf-8")
    return root


@pytest.mark.no_cover
def test_the_shipped_translation_passes(project: MakeProject, run: Run) -> None:
    result = run(project(SEEDS), "check")
    assert result.returncode == 0, result.stdout
    assert "6 of 6 key figures match the Arabic" in result.stdout


@pytest.mark.no_cover
def test_one_wrong_digit_is_named_with_its_segment_both_values_and_both_texts(wrong: Path, run: Run) -> None:
    result = run(wrong, "check")
    assert result.returncode == 1
    for part in (
        f"{PO}, s4",
        "changed",
        "900 ألف دولار",
        "$90,000",
        "كما أن الراتب المقترح",
        "is up to $90,000",
    ):
        assert part in result.stdout, part


@pytest.mark.no_cover
def test_the_page_says_so_too(wrong: Path, run: Run) -> None:
    assert run(wrong, "generate", "--offline").returncode == 0
    page = (wrong / "docs/articles/netflix-ai-product-manager/index.md").read_text(encoding="utf-8")
    assert "1 figure to check" in page


@pytest.mark.no_cover
def test_findings_as_json(wrong: Path, run: Run) -> None:
    document = json.loads(run(wrong, "check", "--format", "json").stdout)
    (finding,) = document["findings"]
    assert (finding["segment"], finding["kind"], finding["file"]) == ("s4", "changed", PO)


def test_a_missed_term_is_named_with_file_segment_and_both_terms(project: MakeProject, run: Run) -> None:
    root = project(SEEDS)
    po = root / PO
    po.write_text(
        po.read_text(encoding="utf-8").replace("Netflix declined", "Netflex declined"), encoding="utf-8"
    )
    result = run(root, "check")
    assert result.returncode == 1
    for part in (
        f"{PO}, s18, line 151: glossary",
        "“نتفليكس” is “Netflix”",
        "says “Netflex”",
        "en: Netflex declined",
    ):
        assert part in result.stdout, part
    assert "1 missed term" in result.stdout
    (found,) = json.loads(run(root, "check", "--json").stdout)["findings"]
    assert (found["kind"], found["file"], found["segment"]) == ("glossary", PO, "s18")
    assert (found["ar"], found["wanted"], found["en"]) == ("نتفليكس", ["Netflix"], "Netflex")
    annotations = run(root, "check", "--format", "github").stdout
    assert re.match(rf"::error file={PO},line=\d+::s18: glossary: “نتفليكس”", annotations)
    assert run(root, "generate", "--offline", "--strict").returncode == 1
    assert run(root, "generate", "--offline").returncode == 0
    page = (root / "docs/articles/netflix-ai-product-manager/index.md").read_text(encoding="utf-8")
    assert "1 term translated otherwise than it asks" in page


def test_a_glossary_that_cannot_be_used_stops_the_run_with_its_line(project: MakeProject, run: Run) -> None:
    root = project(SEEDS)
    (root / "seeds/glossary.csv").write_text("ar,en\nنتفليكس,\n", encoding="utf-8")
    result = run(root, "build", "--offline")
    assert result.returncode == 1
    assert result.stderr.startswith("error: seeds/glossary.csv, line 2: has no English for 'نتفليكس'; ")


@pytest.mark.no_cover
def test_an_edit_that_the_arabic_has_outrun_must_be_mended(project: MakeProject, run: Run) -> None:
    root = project(SEEDS)
    seed = root / "seeds/netflix-ai-product-manager.txt"
    seed.write_text(
        seed.read_text(encoding="utf-8").replace("لافتات دعمًا", "لافتات كبيرة دعمًا"), encoding="utf-8"
    )
    result = run(root, "check")
    assert result.returncode == 1
    assert f"{PO}, s1: the Arabic has changed" in result.stderr


def test_pending_alone_passes_unless_strict(project: MakeProject, run: Run) -> None:
    root = project()
    (root / "seeds/a.txt").write_text("عنوان\nنص الخبر.\n", encoding="utf-8")
    assert run(root, "check").returncode == 0
    assert run(root, "check", "--strict").returncode == 1
    assert not (root / "seeds/a.en.po").exists()


def test_a_bad_memory_holds_its_article_back_and_is_named(project: MakeProject, run: Run) -> None:
    root = project(SEEDS)
    before = (root / PO).read_text(encoding="utf-8")
    (root / PO).write_text(before + "\n<<<<<<< ours\n", encoding="utf-8")
    result = run(root, "check")
    assert result.returncode == 1
    assert f"{PO}, line" in result.stderr


def test_only_limits_what_is_checked(wrong: Path, run: Run) -> None:
    (wrong / "seeds/other.txt").write_text("عنوان\nنص الخبر.\n", encoding="utf-8")
    assert run(wrong, "check", "--only", "other").returncode == 0
    assert run(wrong, "check", "--only", "nobody").returncode == 2


def test_pairs_on_standard_input_are_answered_line_by_line(project: MakeProject, run: Run) -> None:
    lines = [
        json.dumps({"id": 1, "ar": "بلغت 900 ألف دولار", "en": "It reached $90,000"}),
        "no json",
        json.dumps({"id": 3, "ar": "بلغت 900 ألف دولار", "en": "It reached $900,000"}),
    ]
    result = run(project(), "check", "--jsonl", stdin="\n".join(lines))
    assert result.returncode == 0
    answers = [json.loads(line) for line in result.stdout.splitlines()]
    by_id = {answer["id"]: answer for answer in answers}
    assert by_id[1]["findings"][0]["kind"] == "changed"
    assert "error" in by_id[None]
    assert by_id[3]["findings"] == []


def test_lines_are_read_from_a_file_and_errors_count_only_when_asked_for(tmp_path: Path, run: Run) -> None:
    (tmp_path / "pairs.jsonl").write_text(
        '{"id": 1, "ar": "قتل 12 شخصا", "en": "It killed 21 people"}\n', encoding="utf-8"
    )
    answered = run(tmp_path, "check", "--jsonl", "pairs.jsonl")
    (finding,) = json.loads(answered.stdout)["findings"]
    assert (answered.returncode, finding["severity"]) == (0, "error")
    assert run(tmp_path, "check", "--jsonl", "--exit-code", "pairs.jsonl").returncode == 1
    same = '{"id": 1, "ar": "قتل 12 شخصا", "en": "It killed 12 people"}'
    assert run(tmp_path, "check", "--jsonl", "--exit-code", stdin=same).returncode == 0
    missing = run(tmp_path, "check", "--jsonl", "nowhere.jsonl")
    assert (missing.returncode, "nowhere.jsonl" in missing.stderr) == (2, True)
