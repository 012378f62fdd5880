"""`khulasa check --format`: the same findings for GitHub's annotations, test reports and pull requests."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import TYPE_CHECKING
from xml.etree import ElementTree

import html5lib
import polib
import pytest
from markdown import markdown  # type: ignore[import-untyped]

if TYPE_CHECKING:
    from tests.conftest import MakeProject, Run

SEEDS = Path(__file__).parents[2] / "seeds"
PO = "seeds/netflix-ai-product-manager.en.po"
HOSTILE = (
    "@octocat closes #12, GH-7 and org/repo#3 | <img src=x onerror=alert(1)> <!-- [x](https://evil.example)"
    " www.evil.example `a` **b** ]]> ::error::no %0A me@evil.example &#64;team </td></table>"
)


@pytest.fixture
def wrong(project: MakeProject) -> Path:
    """The shipped article with one digit less in its English."""
    root = project(SEEDS)
    po = root / PO
    po.write_text(po.read_text(encoding="utf-8").replace("$900,000", "$90,000"), encoding="utf-8")
    return root


@pytest.fixture
def hostile(project: MakeProject) -> Path:
    """An article whose Arabic, English and name would all like to be something else."""
    root = project()
    name = "<b>@octocat #1"
    (root / f"seeds/{name}.txt").write_text(
        f"عنوان الخبر\n{'نص الخبر الطويل الذي لا ينتهي ' * 9}{HOSTILE}\n", encoding="utf-8"
    )
    catalogue = polib.POFile()
    catalogue.metadata = {"Language": "en", "Content-Type": "text/plain; charset=UTF-8"}
    catalogue.append(polib.POEntry(msgctxt="s0", msgid="عنوان الخبر", msgstr=HOSTILE, flags=["fuzzy"]))
    catalogue.save(str(root / f"seeds/{name}.en.po"))
    (root / "seeds/bad@octocat.txt").write_text("no Arabic\n", encoding="utf-8")
    return root


def lines_of(file: Path) -> list[str]:
    return file.read_text(encoding="utf-8").splitlines()


def cells(report: str) -> list[list[str]]:
    """The rows of all tables, as a browser shows what Markdown makes of the report."""
    tree = html5lib.parse(markdown(report, extensions=["tables"]), namespaceHTMLElements=False)
    forbidden = {"a", "img", "script", "b", "strong", "em", "input"}
    assert not forbidden & {element.tag for element in tree.iter() if isinstance(element.tag, str)}
    return [["".join(cell.itertext()) for cell in row] for row in tree.iter("tr")]


@pytest.mark.no_cover
def test_an_annotation_stands_at_the_line_where_the_english_is_mended(wrong: Path, run: Run) -> None:
    result = run(wrong, "check", "--format", "github")
    assert result.returncode == 1
    found = re.match(rf"::error file={PO},line=(\d+)::s4: figures: ", result.stdout)
    assert found
    line = int(found[1])
    assert 'msgctxt "s4"' in "\n".join(lines_of(wrong / PO)[line - 1 : line + 2])


def test_an_annotation_is_one_line_whatever_stands_in_it(hostile: Path, run: Run) -> None:
    result = run(hostile, "check", "--format", "github")
    assert [
        line for line in result.stdout.splitlines() if not re.match(r"::(error|warning) file=[^:]+::", line)
    ] == []


@pytest.mark.no_cover
def test_junit_has_a_case_a_sentence_and_what_to_mend_has_failed(wrong: Path, run: Run) -> None:
    (wrong / "seeds/new.txt").write_text("عنوان\nنص الخبر.\n", encoding="utf-8")
    (wrong / "seeds/bad.txt").write_text("no Arabic\n", encoding="utf-8")
    result = run(wrong, "check", "--format", "junit")
    assert result.returncode == 1
    suites = {suite.get("name"): suite for suite in ElementTree.fromstring(result.stdout)}
    shipped = suites["netflix-ai-product-manager"]
    failed = [case for case in shipped if case.find("failure") is not None]
    assert [(case.get("name"), case.get("file")) for case in failed] == [("s4", PO)]
    assert 'msgctxt "s4"' in "\n".join(lines_of(wrong / PO)[int(failed[0].get("line", 0)) - 1 :][:3])
    failure = failed[0].find("failure")
    assert failure is not None
    assert "$90,000" in failure.get("message", "")
    assert failure.text is not None
    assert "كما أن الراتب المقترح" in failure.text
    assert shipped.get("failures") == "1"
    assert len(suites["new"].findall("testcase/skipped")) == 2
    assert [case.get("name") for case in suites["seeds"]] == ["seeds/bad.txt"]


def test_junit_is_xml_whatever_the_text_holds(hostile: Path, run: Run) -> None:
    (po,) = hostile.glob("seeds/*.en.po")
    po.write_text(po.read_text(encoding="utf-8").replace("closes", "9 \\b\\f closes"), encoding="utf-8")
    document = ElementTree.fromstring(run(hostile, "check", "--format", "junit").stdout)
    (failure, *_) = document.iter("failure")
    assert failure.text is not None
    assert "]]>" in failure.text


@pytest.mark.no_cover
def test_the_pull_request_shows_what_a_person_should_look_at_worst_first(wrong: Path, run: Run) -> None:
    po = polib.pofile(str(wrong / PO))
    (second,) = [entry for entry in po if entry.msgctxt == "s2"]
    second.flags.append("fuzzy")
    second.comment = "engine: libre, 2026-11-22"
    po.save()
    result = run(wrong, "check", "--format", "markdown")
    assert result.returncode == 1
    assert "1 unverified figure" in result.stdout
    head, worst, other = cells(result.stdout)
    assert head == ["Place", "Arabic", "English", "Engine", "To look at"]
    assert re.fullmatch(rf"{PO}:\d+ s4", worst[0])
    assert "كما أن الراتب المقترح" in worst[1]
    assert "$90,000" in worst[2]
    assert worst[4].startswith("figures: ")
    assert (other[0].split()[-1], other[3], other[4]) == ("s2", "libre", "")


def test_in_a_pull_request_text_from_outside_is_text(hostile: Path, run: Run) -> None:
    report = run(hostile, "check", "--format", "markdown").stdout
    _, *rows = cells(report)
    shown = "\n".join(cell for row in rows for cell in row)
    assert shown.count(HOSTILE) == 0
    assert shown.replace("\N{WORD JOINER}", "").count(HOSTILE) == 2
    assert "\n\n" not in report
    assert not re.search(r"@\w|#\d|\bGH-\d|://|www\.", report)


def test_a_report_too_long_for_a_pull_request_says_how_much_it_leaves_out(
    project: MakeProject, run: Run
) -> None:
    root = project()
    sentences = "\n".join(
        f"قالت الوزارة في بيان لها إن المشروع رقم {n} يمضي كما خطط له {'جدا ' * 20}." for n in range(400)
    )
    (root / "seeds/long.txt").write_text(f"عنوان\n{sentences}\n", encoding="utf-8")
    report = run(root, "check", "--format", "markdown").stdout
    assert 55_000 < len(report) < 65_000
    rows = len(cells(report)) - 1
    assert f"<p>{401 - rows} more sentences: " in report


def test_what_the_engines_did_and_cost_comes_from_the_run(wrong: Path, run: Run, tmp_path: Path) -> None:
    file = tmp_path / "run.json"
    engines = {"llm": {"answered": 21, "tokens_in": 4200, "cost": "0.04"}, "libre": {"answered": 3}}
    run_report = {"translation": {"engines": engines}, "briefs": {"refused": 1, "cost": "0.01"}}
    file.write_text(json.dumps(run_report), encoding="utf-8")
    result = run(wrong, "check", "--format", "markdown", "--run", str(file))
    assert cells(result.stdout)[:4] == [
        ["engine", "answered", "tokens in", "cost", "refused"],
        ["llm", "21", "4200", "0.04", ""],
        ["libre", "3", "", "", ""],
        ["briefs", "", "", "0.01", "1"],
    ]
    file.write_text("[]", encoding="utf-8")
    assert run(wrong, "check", "--format", "markdown", "--run", str(file)).returncode == 2


@pytest.mark.parametrize("style", ["text", "json", "github", "junit", "markdown"])
def test_a_wrong_figure_in_a_brief_that_a_person_wrote_is_named_in_every_format(
    project: MakeProject, run: Run, style: str
) -> None:
    root = project(SEEDS)
    brief = root / "seeds/netflix-ai-product-manager.summary.yml"
    brief.write_text("sentences: [{text: The job pays $90 million., sources: [s4]}]\n", encoding="utf-8")
    result = run(root, "check", "--format", style, "--", str(brief))
    assert result.returncode == 1
    told = result.stdout + result.stderr
    assert "netflix-ai-product-manager.summary.yml" in told
    assert "$90 million" in told


def test_files_limit_the_check_to_their_articles(wrong: Path, run: Run) -> None:
    (wrong / "seeds/other.txt").write_text("عنوان\nنص الخبر.\n", encoding="utf-8")
    assert run(wrong, "check", "seeds/other.txt").returncode == 0
    for named in (PO, "seeds/netflix-ai-product-manager.txt", str(wrong / PO)):
        result = run(wrong, "check", "--json", "--", named)
        assert result.returncode == 1
        assert json.loads(result.stdout)["articles"] == ["netflix-ai-product-manager"]
    refused = run(wrong, "check", "mkdocs.yml")
    assert refused.returncode == 2
    assert "is not a seed" in refused.stderr
    mistyped = run(wrong, "check", "seeds/netflix.txt")
    assert mistyped.returncode == 2
    assert "does not exist" in mistyped.stderr
