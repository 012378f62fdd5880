"""The chart of the benchmark: processor seconds by number of articles, both axes logarithmic."""

from __future__ import annotations

from html import escape
from itertools import groupby
from math import ceil, floor, log10
from typing import TYPE_CHECKING

from benchmarks.archive.records import CLEAN, KHULASA

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from benchmarks.archive.records import Measurement

WIDTH, HEIGHT, LEFT, RIGHT, TOP, BOTTOM = 820, 420, 64, 310, 24, 48
TITLE, FONT = "Processor seconds by number of articles", ' font-family="sans-serif" font-size="12"'
SHOWN = (CLEAN, "nothing changed", "one article added")
COLOURS = ("#0b6e4f", "#3a9d7c", "#7bbf9f", "#9c2c2c", "#c97b2f", "#4a5a8a", "#777777")


def chart(measurements: Sequence[Measurement]) -> str:
    """An SVG with a line for each run of Khulasa and for each other builder."""
    lines = _lines(measurements)
    points = [point for line in lines.values() for point in line]
    if not points:
        return ""
    across, up = (_decades([point[axis] for point in points]) for axis in (0, 1))

    def place(articles: float, seconds: float) -> tuple[float, float]:
        x = LEFT + (WIDTH - LEFT - RIGHT) * (log10(articles) - across[0]) / (across[1] - across[0])
        y = HEIGHT - BOTTOM - (HEIGHT - TOP - BOTTOM) * (log10(seconds) - up[0]) / (up[1] - up[0])
        return round(x, 1), round(y, 1)

    drawn = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" role="img"{FONT}>',
        f"<title>{TITLE}</title>",
        f'<rect width="{WIDTH}" height="{HEIGHT}" fill="#fff"/>',
    ]
    for power in range(across[0], across[1] + 1):
        x, y = place(10**power, 10 ** up[0])
        drawn.append(f'<path d="M{x} {y}V{TOP}" stroke="#ddd"/>')
        drawn.append(f'<text x="{x}" y="{y + 18}" text-anchor="middle">{10**power:,}</text>')
    for power in range(up[0], up[1] + 1):
        x, y = place(10 ** across[0], 10**power)
        drawn.append(f'<path d="M{x} {y}H{WIDTH - RIGHT}" stroke="#ddd"/>')
        drawn.append(f'<text x="{x - 8}" y="{y + 4}" text-anchor="end">{10.0**power:g} s</text>')
    drawn.append(
        f'<text x="{(LEFT + WIDTH - RIGHT) / 2:g}" y="{HEIGHT - 10}" text-anchor="middle">articles</text>'
    )
    for number, (name, line) in enumerate(lines.items()):
        drawn.extend(_drawn(name, [place(*point) for point in line], number))
    return "\n".join([*drawn, "</svg>", ""])


def _lines(measurements: Sequence[Measurement]) -> dict[str, list[tuple[int, float]]]:
    """The points of each line, by its name: articles and seconds."""
    shown = [each for each in measurements if each.what in SHOWN]
    shown.sort(
        key=lambda each: (each.builder != KHULASA, each.builder, SHOWN.index(each.what), each.articles)
    )
    return {
        f"{builder}, {what}" if builder == KHULASA else builder: [
            (each.articles, float(each.processor)) for each in line
        ]
        for (builder, what), line in groupby(shown, lambda each: (each.builder, each.what))
    }


def _decades(values: Sequence[float]) -> tuple[int, int]:
    """The powers of ten between which the values are."""
    least, most = floor(log10(min(values))), ceil(log10(max(values)))
    return least, max(most, least + 1)


def _drawn(name: str, points: Sequence[tuple[float, float]], number: int) -> Iterator[str]:
    """The line with its points, and its name in the legend."""
    colour, y = COLOURS[number % len(COLOURS)], TOP + 8 + 22 * number
    path = " ".join(f"{x},{y}" for x, y in points)
    yield f'<polyline points="{path}" fill="none" stroke="{colour}" stroke-width="2"/>'
    for across, down in points:
        yield f'<circle cx="{across}" cy="{down}" r="3" fill="{colour}"/>'
    x = WIDTH - RIGHT + 16
    yield f'<path d="M{x} {y}h16" stroke="{colour}" stroke-width="2"/>'
    yield f'<text x="{x + 22}" y="{y + 4}">{escape(name)}</text>'
