"""The chart of figures that compare."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING
from xml.etree.ElementTree import fromstring

from generator.model import Figure, FigureId, KeyFigure, Kind, Measure, Verdict
from generator.site.article.chart import Bar, bar_chart, comparable
from generator.text.language import ENGLISH
from tests.site.pages.html import article, having
from tests.site.pages.stories import shipped, story

if TYPE_CHECKING:
    from pathlib import Path

SVG = "{http://www.w3.org/2000/svg}"
BARS = [Bar(Decimal(900), "$900", "pay <b> راتب"), Bar(Decimal(450), "$450", "")]


def row(value: str, kind: Kind = Kind.MONEY, unit: str | None = "USD", **stated: str) -> KeyFigure:
    figure = Figure(kind, 0, 1, value, "test", key=True, value=Decimal(value), unit=unit, **stated)  # type: ignore[arg-type]
    return KeyFigure(
        FigureId(f"s1-f{value}"), figure, None, Verdict.MATCHED, figure.text, None, Measure(""), None, ()
    )


def values(*rows: KeyFigure) -> list[str]:
    return [found.figure.text for found in comparable(rows)]


def test_figures_of_one_kind_and_unit_compare_greatest_first() -> None:
    assert values(row("5"), row("9"), row("7", unit="EUR"), row("8", Kind.PERCENT, None)) == ["9", "5"]


def test_a_single_figure_makes_no_chart() -> None:
    assert values(row("5"), row("7", unit="EUR")) == []


def test_the_greatest_is_at_most_a_hundred_times_the_smallest() -> None:
    assert values(row("1"), row("100")) == ["100", "1"]
    assert values(row("1"), row("101")) == []
    assert values(row("900000"), row("650000"), row("1500000000")) == ["900000", "650000"]


def test_rates_compare_with_their_own_kind_or_the_unstated() -> None:
    assert values(row("9", per="year"), row("5")) == ["9", "5"]
    assert values(row("9", per="year"), row("5", per="month")) == []


def test_counts_compare_only_when_they_count_the_same() -> None:
    count = (Kind.COUNT, None)
    assert values(row("9", *count, noun="عامل"), row("5", *count, noun="سفينة")) == []
    assert values(row("9", *count, noun="عامل"), row("5", *count, noun="عامل")) == ["9", "5"]
    assert values(row("9", *count), row("5", *count)) == []


def test_nothing_below_zero_is_drawn() -> None:
    assert values(row("-5"), row("0"), row("7")) == []


def test_a_chart_has_a_title_a_description_and_its_text_as_text(tmp_path: Path) -> None:
    svg = fromstring(bar_chart(BARS, ENGLISH, tmp_path))
    assert svg.get("role") == "img"
    assert svg.findtext(f"{SVG}title") == "Bar chart comparing 2 figures"
    assert svg.findtext(f"{SVG}desc") == "$900 (pay <b> راتب); $450"
    assert {"$900", "pay <b> راتب", "$450"} <= {e.text for e in svg.iter(f"{SVG}text")}


def test_bars_are_as_long_as_their_values_and_leave_their_colour_to_the_style_sheet(tmp_path: Path) -> None:
    svg = fromstring(bar_chart(BARS, ENGLISH, tmp_path))
    (bars,) = [g for g in svg.iter(f"{SVG}g") if "mark-rect" in str(g.get("class"))]
    assert [str(path.get("d")).partition("h")[2].partition("v")[0] for path in bars] == ["320", "160"]
    assert {path.get("fill") for path in bars} == {"currentColor"}


def test_a_chart_has_the_same_bytes_every_time(tmp_path: Path) -> None:
    assert bar_chart(BARS, ENGLISH, tmp_path / "a") == bar_chart(BARS, ENGLISH, tmp_path / "b")


def test_a_chart_is_drawn_once_and_then_kept(tmp_path: Path) -> None:
    first = bar_chart(BARS, ENGLISH, tmp_path)
    (kept,) = tmp_path.iterdir()
    kept.write_text(kept.read_text(encoding="utf-8").replace("currentColor", "kept"), encoding="utf-8")
    assert bar_chart(BARS, ENGLISH, tmp_path) == first.replace("currentColor", "kept")
    bar_chart(BARS[:1], ENGLISH, tmp_path)
    assert len(list(tmp_path.iterdir())) == 2


def test_the_shipped_article_compares_the_two_salaries() -> None:
    (chart,) = having(article(shipped()), "kh-chart")
    said = "".join(chart.itertext())
    assert "up to $900,000 a year" in said
    assert "up to $650,000" in said
    assert "billion" not in said


def test_an_article_whose_figures_do_not_compare_has_no_chart() -> None:
    only = [("عنوان", "Headline"), ("بلغت 5 ملايين دولار.", "It was $5 million.")]
    assert not having(article(story(only)), "kh-chart")
