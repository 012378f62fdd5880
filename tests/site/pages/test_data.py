"""The data files of an article."""

from __future__ import annotations

import csv
import io
import json
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from generator.site.data.article_json import COLUMNS
from tests.site.pages.html import render
from tests.site.pages.stories import PORT, shipped, story

if TYPE_CHECKING:
    from generator.model import Story


def table(one: Story) -> list[dict[str, str]]:
    data = render(one)[f"articles/{one.article.slug}/figures.csv"]
    return list(csv.DictReader(io.StringIO(data.decode(), newline="")))


def test_the_csv_has_a_row_for_each_key_figure_with_its_exact_value() -> None:
    rows = table(shipped())
    assert tuple(rows[0]) == COLUMNS
    assert {Decimal(row["value"]) for row in rows} == {
        Decimal(number) for number in ("160000", "900000", "650000", "1500000000", "17", "0.5")
    }
    assert {row["check"] for row in rows} == {"matched"}


@pytest.mark.no_cover
@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t="])
def test_no_cell_of_text_begins_a_formula(start: str) -> None:
    one = story([PORT[0], (f"{start}cmd بلغت الأرباح 5 ملايين دولار.", f"{start}HYPERLINK of $5 million.")])
    for row in table(one):
        assert not [cell for cell in row.values() if cell.startswith(("=", "+", "-", "@", "\t"))]


def test_the_json_holds_both_texts_their_figures_and_the_check() -> None:
    data = json.loads(render(story())["articles/port/article.json"])
    assert [(s["id"], s["ar"], s["en"]) for s in data["sentences"]] == [
        (f"s{n}", arabic, english) for n, (arabic, english) in enumerate(PORT) if n
    ]
    assert data["title"]["en"] == "Port profits rise"
    assert data["sentences"][0]["figures"]["ar"][0]["value"] == "5000000"
    assert [row["check"] for row in data["key_figures"]] == ["matched"] * 3
    assert data["published"] is None


def test_the_data_hold_what_a_figure_was_before_and_the_computed_change() -> None:
    sentence = ("وبلغت النسبة 11,9% بعد أن كانت 12,8%.", "The rate was 11.9% after having been 12.8%.")
    one = story((*PORT, sentence))
    (row,) = [row for row in table(one) if row["before"]]
    assert (row["value"], row["before"], row["change_computed"]) == ("11.9", "12.8", "-0.9")
    data = json.loads(render(one)["articles/port/article.json"])
    (change,) = [row["change"] for row in data["key_figures"] if row["change"]]
    assert (change["before"]["value"], change["computed"], change["stated"]) == ("12.8", "-0.9", None)


def test_the_json_of_a_withdrawn_article_says_only_that() -> None:
    data = json.loads(render(story(withdrawn=True))["articles/port/article.json"])
    assert data == {"slug": "port", "withdrawn": True}


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("في 2022", "2022"),
        ("في عام 2022", "2022"),
        ("في مايو 2022", "2022-05"),
        ("في أيار 2022", "2022-05"),
        ("في 3 مايو 2022", "2022-05-03"),
        ("في الربع الثاني من عام 2022", "2022-04-01/2022-06-30"),
        ("في النصف الأول من 2022", "2022-01-01/2022-06-30"),
    ],
)
def test_a_period_of_a_known_year_is_in_the_form_of_iso(written: str, told: str) -> None:
    one = story([PORT[0], (f"بلغت أرباح الميناء 5 ملايين دولار {written}.", None)])
    assert [row["period"] for row in table(one)] == [told]


def test_what_is_counted_is_in_english_as_far_as_that_is_known() -> None:
    pending = story([PORT[0], ("ويعمل في الميناء 300 عامل.", None)])
    assert [row["noun"] for row in table(pending)] == ["workers"]
    assert [row["noun"] for row in table(story())][-1] == "workers"
    unknown = story([PORT[0], ("وفي الميناء 300 زعنفوط.", None)])
    assert {row["noun"] for row in table(unknown)} <= {"", "زعنفوط"}
