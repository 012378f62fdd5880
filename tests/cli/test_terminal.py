"""What the terminal shows while and after a run: bars, folded warnings, counts that agree."""

from __future__ import annotations

import io
import json
import re
from contextlib import redirect_stderr
from typing import TYPE_CHECKING

import pytest

from generator.cli.options import Console
from generator.site.newsletter import LeftOut, folded

if TYPE_CHECKING:
    from pathlib import Path

    from tests.conftest import MakeProject, Run

HEADER = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n\n'


class Terminal(io.StringIO):
    """Standard error, as a terminal."""

    def isatty(self) -> bool:
        return True

    def shown(self) -> list[str]:
        """The lines as they are seen in the end: what was erased is gone."""
        return [re.sub(r"\x1b\[\d*m", "", line.split("\r\x1b[K")[-1]) for line in self.getvalue().split("\n")]


def test_a_bar_ends_on_a_line_of_its_own_and_notes_stand_above_it() -> None:
    console = Console()
    with redirect_stderr(Terminal()) as terminal:
        with console.progress(20) as advance:
            advance(10)
            console.note("the engine is busy")
            advance(8)
        console.note("afterwards")
    assert terminal.shown() == [
        "note: the engine is busy",
        f"Sentences [{'#' * 27}---] 18 of 20",
        "note: afterwards",
        "",
    ]


def test_a_bar_never_counts_more_than_there_is_and_ends_when_work_is_broken_off() -> None:
    def work() -> None:
        with Console().progress(3) as advance:
            advance(5)
            advance(-9)
            advance(1)
            raise OSError(5, "broken off")

    with redirect_stderr(Terminal()) as terminal, pytest.raises(OSError, match="broken off"):
        work()
    assert terminal.shown()[-2:] == [f"Sentences [{'#' * 10}{'-' * 20}] 1 of 3", ""]


def test_nothing_is_drawn_where_nobody_looks_or_nothing_is_to_do() -> None:
    with redirect_stderr(Terminal()) as terminal:
        for console, length in ((Console(quiet=True), 3), (Console(), 0)):
            with console.progress(length) as advance:
                advance(1)
        Console(quiet=True).step("Reading")
        assert terminal.getvalue() == ""
        Console().step("Reading")
    assert terminal.shown() == ["Reading …", ""]
    with redirect_stderr(io.StringIO()) as file:
        Console().step("Reading")
    assert file.getvalue() == ""


def add(root: Path, articles: int) -> None:
    for number in range(articles):
        text = f"خبر رقم {number}\nوصلت {number + 2} سفن. عاد الوفد.\n* *\n"
        (root / f"seeds/port-{number}.txt").write_text(text, encoding="utf-8")


@pytest.mark.no_cover
def test_one_article_that_waits_is_named_and_many_are_counted(project: MakeProject, run: Run) -> None:
    root = project()
    add(root, 1)
    assert run(root, "check").stderr.splitlines()[0] == (
        "warning: seeds/port-0.en.po: 3 sentences have no English yet. Next: khulasa review --web"
    )
    add(root, 12)
    result = run(root, "check")
    waiting = [line for line in result.stderr.splitlines() if "English" in line]
    assert waiting == ["warning: 12 articles: 36 sentences have no English yet. Next: khulasa review --web"]
    assert (
        result.stdout
        == "12 articles · 36 of 36 sentences without English · 12 key figures not compared yet\n"
    )
    assert run(root, "review").stdout.splitlines()[-2].startswith("36 sentences of 12 articles need")


def test_what_was_set_aside_is_named_or_counted_and_data_have_all_of_it(
    project: MakeProject, run: Run
) -> None:
    root = project()
    add(root, 1)
    assert "note: seeds/port-0.txt: set aside (divider): * *" in run(root, "check").stderr
    add(root, 12)
    said = run(root, "check").stderr
    assert "note: 12 lines of 12 articles set aside as no sentences (12 divider); -v lists them" in said
    assert run(root, "check", "-v").stderr.count("set aside (divider): * *") == 12
    asides = json.loads(run(root, "check", "--json").stdout)["asides"]
    assert asides[0] == {"slug": "port-0", "file": "seeds/port-0.txt", "kind": "divider", "ar": "* *"}


def test_many_findings_are_folded_in_a_build_and_listed_with_their_lines_by_the_check(
    project: MakeProject, run: Run
) -> None:
    root = project()
    numbers = range(2, 17)
    sentences = [f"وصلت {number} سفن إلى الميناء." for number in numbers]
    (root / "seeds/port.txt").write_text("الميناء\n" + " ".join(sentences) + "\n", encoding="utf-8")
    entries = [
        f'msgctxt "s{index}"\nmsgid "{arabic}"\nmsgstr "100 ships reached the port."\n\n'
        for index, arabic in enumerate(sentences, start=1)
    ]
    (root / "seeds/port.en.po").write_text(HEADER + "".join(entries), encoding="utf-8")
    built = run(root, "generate", "--offline").stderr
    assert built.count("warning: seeds/port.en.po, s") == 10
    assert "more like these; all of them: khulasa check" in built
    checked = run(root, "check").stdout
    line = (root / "seeds/port.en.po").read_text(encoding="utf-8").splitlines().index('msgctxt "s1"') + 1
    assert f"seeds/port.en.po, s1, line {line}: " in checked
    assert len(set(re.findall(r"s\d+(?=, line)", checked))) == 15


def test_a_persons_brief_that_waits_for_english_says_so(project: MakeProject, run: Run) -> None:
    root = project()
    add(root, 1)
    brief = "sentences:\n- text: Two ships came.\n  sources: [s1]\n"
    (root / "seeds/port-0.summary.yml").write_text(brief, encoding="utf-8")
    said = run(root, "check").stderr
    assert "seeds/port-0.summary.yml: is shown as soon as the sentences that it cites have English" in said


def test_the_doctor_names_what_waits_and_does_not_praise_a_service_that_it_did_not_ask(
    project: MakeProject, run: Run
) -> None:
    root = project()
    add(root, 2)
    said = run(root, "doctor").stdout
    assert "6 sentences of 2 articles have no English yet; run khulasa review --web" in said
    assert re.search("engine google.*, not tried: a build does", said)
    assert "so feeds and newsletters link to nowhere" in said


def test_where_there_are_no_articles_the_next_step_is_named(project: MakeProject, run: Run) -> None:
    root = project()
    for command in ("check", "review"):
        result = run(root, command)
        assert (result.returncode, "no articles in seeds/ yet. Next: khulasa new FILE" in result.stderr) == (
            0,
            True,
        )
    assert "0 readable seeds in seeds/; add one with khulasa new FILE" in run(root, "doctor").stdout


def test_articles_that_a_newsletter_leaves_out_are_named_up_to_ten() -> None:
    articles = [LeftOut(f"port-{number}", "its headline has no English yet") for number in range(40)]
    assert folded(articles)[-2:] == ["port-9: its headline has no English yet", "and 30 more"]
    assert len(folded(articles[:10])) == 10
