"""`khulasa figures`: what a text states, for people, spreadsheets and programs."""

from __future__ import annotations

import csv
import io
import json
import os
import re
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from tests.conftest import ROOT

if TYPE_CHECKING:
    from pathlib import Path

    from tests.conftest import Run

TEXT = "بلغت الأرباح 1.5 مليار دولار في عام 2023."


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "a.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


def test_a_table_for_people_names_each_figure(article: Path, run: Run) -> None:
    result = run(article.parent, "figures", "a.txt")
    assert result.returncode == 0
    head, money, year = result.stdout.splitlines()
    assert head.split()[:3] == ["key", "kind", "value"]
    assert money.startswith("yes")
    assert "1500000000" in money
    assert "USD" in money
    assert "2023-01-01T00:00:00" in year


def test_a_text_without_figures_is_said_to_have_none(article: Path, run: Run) -> None:
    assert run(article.parent, "figures", stdin="لا شيء هنا").stdout == "No figures.\n"


def test_json_is_one_document_with_offsets_into_the_text(article: Path, run: Run) -> None:
    found = json.loads(run(article.parent, "figures", "--json", "a.txt").stdout)["figures"]
    assert [(f["kind"], f["value"], f["unit"], f["key"]) for f in found] == [
        ("money", "1500000000", "USD", True), ("date", None, None, False),
    ]  # fmt: skip
    assert [TEXT[f["start"] : f["end"]] for f in found] == [f["text"] for f in found]


def test_csv_has_a_row_a_figure(article: Path, run: Run) -> None:
    rows = list(csv.DictReader(io.StringIO(run(article.parent, "figures", "--csv", "a.txt").stdout)))
    assert [row["unit"] for row in rows] == ["USD", ""]


def test_explain_names_the_rule_that_read_each(article: Path, run: Run) -> None:
    out = run(article.parent, "figures", "--explain", "a.txt").stdout
    assert out.startswith("key  rule")
    assert "date.year" in out


def test_explain_gives_the_evidence_of_each_figure_and_the_rules_that_refused_it(
    tmp_path: Path, run: Run
) -> None:
    _, evidence, *_ = run(tmp_path, "figures", "--explain", stdin="وفيات 3 لكل ألف").stdout.split("\n\n")
    assert evidence.splitlines()[:2] == [
        "3",
        "  read as    count: a number that is not money, a measure, a date or a name",
    ]
    assert "  not read   ordinal.numbered: needs the article before digits" in evidence


def test_explain_names_the_words_that_say_bound_rate_movement_and_noun(tmp_path: Path, run: Run) -> None:
    text = "ارتفع الإنتاج إلى أكثر من 1700 وحدة سنويا"
    _, evidence, *_ = run(tmp_path, "figures", "--explain", stdin=text).stdout.split("\n\n")
    assert "  counts     “وحدة”\n" in evidence
    assert "  bound      more than, from “اكثر من”\n" in evidence
    assert re.search(r"  rate       per year, from “[^”]*سنويا”\n", evidence)


def test_explain_says_why_a_reading_is_in_doubt_and_what_it_left_alone(tmp_path: Path, run: Run) -> None:
    text = "قالت شرطة وست ميدلاندز إن 2016 موقع أغلق"
    out = run(tmp_path, "figures", "--explain", stdin=text).stdout
    assert "  not sure   it can be a year: " in out
    assert "ست\n  left alone قالت شرطة و[ست] ميدلاندز" in out


def test_explain_names_the_words_that_a_name_rests_on(tmp_path: Path, run: Run) -> None:
    out = run(tmp_path, "figures", "--explain", stdin="تغيير القانون عدد 52 المتعلق بالمخدرات").stdout
    assert re.search(r"  rests on   “[^”]*عدد”\n", out)


def test_explain_shows_what_each_of_these_rules_reads_and_leaves(article: Path, run: Run) -> None:
    _, _, *rules = run(article.parent, "figures", "--explain", "a.txt").stdout.split("\n\n")
    assert [rule.splitlines()[0] for rule in rules] == ["money", "date.year"]
    assert "  reads      بمبلغ 750 مليون جنيه مصري  →  money 750000000 EGP\n" in rules[0]
    percent = run(article.parent, "figures", "--explain", stdin="ارتفعت 25%").stdout
    assert "\n  leaves     مئة شخص\n" in percent


def test_english_is_read_when_asked_for(article: Path, run: Run) -> None:
    found = json.loads(run(article.parent, "figures", "--lang", "en", "--json", stdin="It cost $2m.").stdout)
    assert found["figures"][0]["value"] == "2000000"


def test_the_units_are_listed_once_each(article: Path, run: Run) -> None:
    units = run(article.parent, "figures", "--units").stdout.splitlines()
    assert units == sorted(set(units))
    assert {"metre", "kilometre per hour", "celsius", "barrel", "square kilometre"} <= set(units)


def test_a_file_in_windows_1256_is_read(tmp_path: Path, run: Run) -> None:
    (tmp_path / "w.txt").write_bytes(TEXT.encode("cp1256"))
    assert "1500000000" in run(tmp_path, "figures", "w.txt").stdout


def test_every_line_gets_an_answer_whatever_it_holds(tmp_path: Path) -> None:
    good = b'{"id": 1, "lang": "en", "text": "$5"}'
    lines = [
        b"\xef\xbb\xbf" + good, b'{"id": 2, "lang": "en", "text": "caf\xe9 5"}', b"", good,
        b'{"id": NaN, "lang": "en", "text": "$5"}', b'{"id": 6, "lang": "en", "text": "5 \\ud800"}',
    ]  # fmt: skip
    done = subprocess.run(
        [sys.executable, "-m", "generator", "figures", "--jsonl"],
        input=b"\n".join(lines),
        env=os.environ | {"PYTHONPATH": str(ROOT), "PYTHONIOENCODING": "utf-8:strict"},
        capture_output=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    answers = [json.loads(line, parse_constant=pytest.fail) for line in done.stdout.splitlines()]
    assert ["error" in answer for answer in answers] == [False, True, True, False, True, False]


def test_lines_are_answered_one_by_one_and_a_bad_one_stops_nothing(article: Path, run: Run) -> None:
    lines = [json.dumps({"id": "a", "lang": "ar", "text": TEXT}), "{", json.dumps({"id": "c", "lang": "xx"})]
    result = run(article.parent, "figures", "--jsonl", stdin="\n".join(lines))
    assert result.returncode == 0
    answers = [json.loads(line) for line in result.stdout.splitlines()]
    assert [bool(answer.get("figures")) for answer in answers] == [True, False, False]
    assert ["error" in answer for answer in answers] == [False, True, True]
