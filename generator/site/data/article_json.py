"""An article's data files: `article.json` and `figures.csv`.

They contain only what the page shows: Arabic that is not republished is not in them either.
"""

from __future__ import annotations

import csv
import io
import json
from datetime import timedelta
from typing import TYPE_CHECKING

from generator.editorial.permalinks import RetiredAddress
from generator.figures import figure_to_json, finding_to_json
from generator.site.render.formatting import short_style
from generator.site.render.spans import plain_decimal

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from decimal import Decimal

    from generator.model import Change, Figure, KeyFigure, Passage, Story

COLUMNS = (
    "id",
    "kind",
    "value",
    "low",
    "high",
    "unit",
    "noun",
    "per",
    "qualifier",
    "period",
    "from",
    "to",
    "english",
    "measures",
    "measures_is",
    "measures_ar",
    "measures_ar_is",
    "who",
    "who_ar",
    "arabic",
    "check",
    "before",
    "change_computed",
)
_FORMULA = ("=", "+", "-", "@")


def figures_csv(story: Story) -> bytes:
    """The figure table, one row per figure; RFC 4180 in UTF-8."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    writer.writerows(csv_cells(row) for row in story.key_figures)
    return out.getvalue().encode()


def names_in_english(story: Story) -> dict[str, object]:
    """What the outlet and the topics are called in English, as far as they have a name there."""
    return {
        "source_en": story.outlet.english if story.outlet else None,
        "tags_en": [tag.english for tag in story.tags if tag.english],
    }


def article_json(story: Story, same: Sequence[str] = (), related: Sequence[str] = ()) -> bytes:
    """The whole page as data; for a withdrawn article, only that it is withdrawn.

    `same` are the slugs of articles that report the same event, and `related` of those that the page leads
    to.
    """
    article = story.article
    if article.withdrawn:
        return retired_json(RetiredAddress(article.slug, None))
    visible = {passage.id for passage in story.republished}
    return json_document(
        {
            "slug": article.slug,
            "source": article.source,
            "author": article.author,
            "url": article.web_address,
            "published": article.published.isoformat() if article.published else None,
            "tags": article.tags,
            **names_in_english(story),
            "license": article.license,
            "corrections": [{"day": note.day.isoformat(), "text": note.text} for note in article.corrections],
            "sha256": article.digest,
            "same_story": same,
            "related": related,
            "title": _passage(story.title),
            "brief": {
                "method": story.summary.method,
                "sentences": [
                    {
                        "sources": sentence.sources,
                        "ar": sentence.arabic if visible.issuperset(sentence.sources) else None,
                        "en": sentence.english,
                        "findings": [finding_to_json(finding) for finding in sentence.findings],
                    }
                    for sentence in story.summary.sentences
                ],
            },
            "key_figures": [key_figure_to_json(row) for row in story.key_figures],
            "sentences": [_passage(passage) for passage in story.body if passage.id in visible],
        }
    )


def retired_json(address: RetiredAddress) -> bytes:
    """The data of an address without an article: where the article is now, or that it was taken down."""
    gone = {"withdrawn": True} if address.to is None else {"moved_to": address.to}
    return json_document({"slug": address.slug, **gone})


def json_document(value: object) -> bytes:
    """The value as JSON in UTF-8 without spaces, the same bytes for the same value."""
    return (json.dumps(value, ensure_ascii=False, separators=(",", ":")) + "\n").encode()


def _passage(passage: Passage) -> dict[str, object]:
    translation = passage.translation
    return {
        "id": passage.id,
        "paragraph": passage.segment.paragraph,
        "ar": passage.segment.text,
        "en": translation.text,
        "status": translation.status.value,
        "engine": translation.engine,
        "reviewer": translation.reviewer,
        "day": translation.day.isoformat() if translation.day else None,
        "figures": {
            "ar": [figure_to_json(figure) for figure in passage.comparison.arabic],
            "en": [figure_to_json(figure) for figure in passage.comparison.english],
        },
        "findings": [finding_to_json(finding) for finding in passage.findings],
        "meaning": float(passage.meaning.score) if passage.meaning else None,
        "doubtful": passage.doubtful,
        "names": [{"name": hint.name, "side": hint.side.value} for hint in passage.names],
    }


def key_figure_to_json(row: KeyFigure) -> dict[str, object]:
    """A row of the figure table as data."""
    return {
        "id": row.id,
        "english": short_style(row),
        "arabic": row.verbatim,
        "measures": row.measures.text if row.measures else None,
        "measures_is": row.measures.wording.value if row.measures else None,
        "measures_number": row.measures.number if row.measures else None,
        "measures_ar": row.measures_ar.text,
        "measures_ar_is": row.measures_ar.wording.value,
        "measures_ar_number": row.measures_ar.number,
        "gloss": {"noun": row.gloss.noun, "measures": row.gloss.measures},
        "who": row.who,
        "who_ar": row.who_ar,
        "period": figure_to_json(row.period) if row.period else None,
        "check": row.verdict.value,
        "occurrences": row.occurrences,
        "figure": figure_to_json(row.figure),
        "change": _change(row.change) if row.change else None,
        "elsewhere": [
            {"article": other.slug, "id": other.row.id, "english": short_style(other.row)}
            for other in row.elsewhere
        ],
    }


def _change(change: Change) -> dict[str, object]:
    """What it was before; the change computed in per cent (for percentages, in points), and as stated."""
    return {
        "before": figure_to_json(change.before),
        "now": figure_to_json(change.now),
        "way": change.way.value if change.way else None,
        "computed": plain_decimal(change.computed),
        "stated": figure_to_json(change.stated) if change.stated else None,
    }


def csv_cells(row: KeyFigure) -> tuple[str, ...]:
    """A row of the figure table under `COLUMNS`."""
    figure = row.figure
    return (
        row.id,
        figure.kind.value,
        _number(figure.value),
        _number(figure.low),
        _number(figure.high),
        figure.unit or "",
        spreadsheet_text(_noun(row) or figure.noun or ""),
        figure.per or "",
        figure.qualifier.value if figure.qualifier else "",
        spreadsheet_text(_period(row.period) if row.period else ""),
        _day(row.period.begin if row.period else None),
        _day(row.period.until if row.period else None),
        spreadsheet_text(short_style(row)),
        spreadsheet_text(row.measures.text if row.measures else ""),
        row.measures.wording.value if row.measures else "",
        spreadsheet_text(row.measures_ar.text),
        row.measures_ar.wording.value,
        spreadsheet_text(row.who or ""),
        spreadsheet_text(row.who_ar or ""),
        spreadsheet_text(row.verbatim),
        row.verdict.value,
        _number(row.change.before.value) if row.change else "",
        _number(row.change.computed) if row.change else "",
    )


def _number(value: Decimal | None) -> str:
    return "" if value is None else plain_decimal(value)


def _noun(row: KeyFigure) -> str | None:
    """What is counted, in the words of the English or else the lexicon's, if either is known."""
    return (row.english.noun if row.english else None) or row.gloss.noun


def _period(period: Figure) -> str:
    """A year, month, day or interval with its last day (ISO 8601); as written when its year is not known.

    `2022`, `2022-06`, `2022-06-01`, `2022-04-01/2022-06-30`.
    """
    if period.begin is None or period.until is None:
        return period.text
    first, last = period.begin.date(), (period.until - timedelta(microseconds=1)).date()
    if first == last:
        return first.isoformat()
    if (first.day, (last + timedelta(days=1)).day) != (1, 1):
        return f"{first}/{last}"
    if (first.year, first.month) == (last.year, last.month):
        return first.isoformat()[:7]
    whole = (first.year, first.month, last.month) == (last.year, 1, 12)
    return first.isoformat()[:4] if whole else f"{first}/{last}"


def _day(moment: datetime | None) -> str:
    """The date of a moment, and its time unless that is midnight; ISO 8601."""
    return moment.isoformat().removesuffix("T00:00:00") if moment else ""


def spreadsheet_text(text: str) -> str:
    """Text that no spreadsheet reads as a formula (OWASP, "CSV Injection")."""
    line = " ".join(text.split())
    return f"'{line}" if line.startswith(_FORMULA) else line
