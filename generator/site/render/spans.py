"""Sentences with their figures marked, so that the same figures can be linked across languages."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from decimal import Decimal

    from generator.model import Figure, Passage

_PAUSES = " ,;:،؛–—-("
"""What a shortened sentence does not end with."""


@dataclass(frozen=True, slots=True)
class Span:
    """A part of a sentence: plain text, or one figure."""

    text: str
    value: str | None = None
    """The figure in machine-readable form; `None` for plain text."""
    figure: str | None = None
    """The id that a figure shares with its partner in the other language."""
    row: str | None = None
    """The row of the figure table that states it."""
    anchor: str | None = None
    """Where no row states it, its id on the page: links to a row that there once was still find it."""
    doubtful: bool = False
    """Whether a finding concerns it."""


def arabic_spans(passage: Passage, rows: Mapping[str, str]) -> tuple[Span, ...]:
    """The Arabic side of a passage."""
    ids = {index: passage.figure_id(index) for index in range(len(passage.comparison.arabic))}
    doubtful = {finding.ar for finding in passage.findings if finding.ar}
    spans = _spans(passage.segment.text, passage.comparison.arabic, ids, rows, doubtful)
    return tuple(span if span.row else replace(span, anchor=span.figure) for span in spans)


def english_spans(passage: Passage, rows: Mapping[str, str]) -> tuple[Span, ...]:
    """The English side of a passage; empty while its translation is pending."""
    text = passage.translation.text
    if text is None:
        return ()
    ids = {english: passage.figure_id(arabic) for arabic, english in passage.comparison.pairs}
    doubtful = {finding.en for finding in passage.findings if finding.en}
    return tuple(_spans(text, passage.comparison.english, ids, rows, doubtful))


def machine_value(figure: Figure) -> str:
    """The machine-readable figure: `900000`, a range `2/3`, a day `2023-07-13/2023-07-14` or `--07-13`."""
    if figure.value is not None:
        return plain_decimal(figure.value)
    if figure.begin is not None and figure.until is not None:
        return f"{figure.begin.date().isoformat()}/{figure.until.date().isoformat()}"
    if figure.low is not None or figure.high is not None:
        return "/".join("" if bound is None else plain_decimal(bound) for bound in (figure.low, figure.high))
    return str(figure.partial or figure.text)


def plain_decimal(number: Decimal) -> str:
    """Plain decimal notation, without unnecessary zeros."""
    return f"{number.normalize():f}"


def shortened(spans: Sequence[Span], most: int) -> tuple[Span, ...]:
    """The beginning of a sentence, with … where it ends early: at most so many characters of whole words.

    A figure is whole or left out.
    """
    if sum(len(span.text) for span in spans) <= most:
        return tuple(spans)
    kept, left = list[Span](), most
    for span in spans:
        if len(span.text) > left:
            words = "" if span.value else span.text[: left + 1].rpartition(" ")[0]
            kept.append(Span(words))
            break
        kept.append(span)
        left -= len(span.text)
    while kept and not kept[-1].value and not kept[-1].text.rstrip(_PAUSES):
        del kept[-1]
    if kept and not kept[-1].value:
        kept[-1] = Span(kept[-1].text.rstrip(_PAUSES))
    return (*kept, Span("…"))


def _spans(
    text: str,
    figures: Sequence[Figure],
    ids: Mapping[int, str],
    rows: Mapping[str, str],
    doubtful: set[Figure],
) -> Iterator[Span]:
    end = 0
    for index, figure in enumerate(figures):
        if figure.start > end:
            yield Span(text[end : figure.start])
        figure_id = ids.get(index)
        yield Span(
            text[figure.start : figure.end],
            value=machine_value(figure),
            figure=figure_id,
            row=rows.get(figure_id) if figure_id else None,
            doubtful=figure in doubtful,
        )
        end = figure.end
    if end < len(text):
        yield Span(text[end:])
