"""The chart of an article: one comparison that its text makes itself, as bars beside their figures.

A chart is drawn of one measure at three or more times, of an amount and what it was before, or of a whole and
its parts; never of people who were killed or injured. When anything is in doubt, there is none. The page has
a table whose cells hold the bars, so that words wrap on a phone and screen readers read figures.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.model import TITLE_ID
from generator.site.article.chart_levels import levels
from generator.site.article.chart_parts import parts
from generator.text.folding import fold_word

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.model import LocalizedText, SegmentId, Story
    from generator.site.article.compared import Bar, Compared
    from generator.site.render.edition import Edition

LENGTH = 1000
"""The length of the longest bar, in the units of the drawing."""


@dataclass(frozen=True, slots=True)
class DrawnBar:
    """One row of the chart."""

    bar: Bar
    length: int
    """Of `LENGTH`."""
    start: int
    """The left end of the bar, which in Arabic grows from the right."""


@dataclass(frozen=True, slots=True)
class ChartView:
    """The chart below the figure table."""

    compared: Compared
    measure: str
    """What all figures measure, as the beginning of the title."""
    owner: str | None
    """Whose figures they are, if what they measure does not say it."""
    bars: tuple[DrawnBar, ...]
    sources: tuple[SegmentId, ...]
    """The sentences that state the figures and are on the page."""
    quotation: LocalizedText | None
    """The sentence, if it is one and may be shown."""
    length: int = LENGTH
    """That of the drawing."""


def chart_view(story: Story, edition: Edition) -> ChartView | None:
    """The chart of the most important comparison in the story; `None` when it makes none."""
    language = edition.language
    found = [*levels(story, language), *parts(story, language)]
    if not found:
        return None
    order = {row.id: place for place, row in enumerate(story.key_figures)}
    compared = min(found, key=lambda each: order[each.row])
    visible = {TITLE_ID, *(passage.id for passage in story.republished)}
    sources = tuple(segment for segment in compared.segments if segment in visible)
    quotation = None
    if len(sources) == len(compared.segments) == 1:
        quotation = story.passage(sources[0]).quotable(language.code)
    owner = _owner(compared)
    return ChartView(
        compared=compared,
        measure=compared.measure if owner else _capitalised(compared.measure),
        owner=owner,
        bars=_drawn(compared.bars, mirrored=language.direction == "rtl"),
        sources=sources,
        quotation=quotation,
    )


def _owner(compared: Compared) -> str | None:
    owner = compared.owner
    named = owner is not None and fold_word(owner) in fold_word(compared.measure)
    return None if named else owner


def _capitalised(text: str) -> str:
    """The text with a capital letter first, unless its second letter is one: iPhone sales."""
    return text if text[1:2].isupper() else text[:1].upper() + text[1:]


def _drawn(bars: Sequence[Bar], *, mirrored: bool) -> tuple[DrawnBar, ...]:
    longest = max(bar.value for bar in bars)
    lengths = [int((LENGTH * bar.value / longest).to_integral_value()) for bar in bars]
    return tuple(
        DrawnBar(bar, length, LENGTH - length if mirrored else 0)
        for bar, length in zip(bars, lengths, strict=True)
    )
