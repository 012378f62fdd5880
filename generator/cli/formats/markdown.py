"""The text of a pull request with new translations: what a person should look at, worst first.

All its text comes from outside and is escaped. It is HTML without a blank line, which Markdown passes on as
it is; word joiners keep GitHub and GitLab from turning the rest into links and mentions.
"""

from __future__ import annotations

import re
from collections import Counter
from itertools import accumulate
from typing import TYPE_CHECKING, Any, Literal

from markupsafe import Markup, escape

from generator.cli import report
from generator.review import ReviewReason, ReviewTask, list_tasks

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from generator.editorial.run import Run

_LONGEST = 60_000
"""Characters; GitHub takes 65,536."""
_MOST_ERRORS = 50
_LIVE = re.compile(r"(?<=[@#])|(?<=\bGH)(?=-\d)|(?<=:)(?=//)|(?<=\bwww)(?=\.)", re.IGNORECASE)
"""Where a mention, a reference or an address would become a link."""
_COUNTED = {
    ReviewReason.FIGURES: "unverified figure",
    ReviewReason.MEANING: "doubtful translation",
    ReviewReason.STALE: "stale edit",
    ReviewReason.GLOSSARY: "missed term",
    ReviewReason.UNTRANSLATED: "untranslated sentence",
    ReviewReason.MACHINE: "unread machine translation",
}
_HEAD = Markup("<tr><th>Place</th><th>Arabic</th><th>English</th><th>Engine</th><th>To look at</th></tr>")
_ROW = Markup('<tr><td>{}</td><td lang="ar" dir="rtl">{}</td><td>{}</td><td>{}</td><td>{}</td></tr>')


def pull_request(run: Run, build_report: Mapping[str, Any]) -> str:
    """The report; with that of `khulasa build --json`, also what the engines did and cost."""
    tasks = list_tasks(run)
    counts = Counter(reason for task in tasks for reason, _ in task.reasons)
    briefs = report.brief_findings(run)
    errors = [f"{report.brief_path(story)}: {finding.explain()}" for story, finding in briefs]
    errors += [str(error) for error in run.errors]
    head = [
        Markup("<p>{}</p>").format(inert(report.summary(run))),
        _list([report.count(counts[reason], noun) for reason, noun in _COUNTED.items() if counts[reason]]),
        _list([*errors[:_MOST_ERRORS], *(["…"] if len(errors) > _MOST_ERRORS else [])]),
        *_engines(_costs(build_report)),
    ]
    rows = [_sentence(task) for task in tasks]
    ends = list(accumulate((len(row) + 1 for row in rows), initial=sum(map(len, head))))[1:]
    shown = sum(end <= _LONGEST for end in ends)
    table = ["<table>", _HEAD, *rows[:shown], "</table>"] if shown else []
    if left := len(tasks) - shown:
        table.append(f"<p>{report.count(left, 'more sentence')}: see <code>khulasa review</code></p>")
    return "\n".join(filter(None, (*head, *table)))


def inert(text: str) -> Markup:
    """The text in one line, escaped, with nothing in it a link, a mention or a reference."""
    return escape(_LIVE.sub("\N{WORD JOINER}", " ".join(text.split())))


def _sentence(task: ReviewTask) -> Markup:
    translation = task.passage.translation
    reasons = [
        inert(f"{reason}: {text}") for reason, text in task.reasons if reason is not ReviewReason.MACHINE
    ]
    return _ROW.format(
        inert(f"{task.file}:{task.line or 1} {task.passage.id}"),
        inert(task.passage.segment.text),
        inert(translation.text or ""),
        inert(translation.engine or ""),
        Markup("<br>").join(reasons),
    )


def _costs(build_report: Mapping[str, Any]) -> Mapping[str, Mapping[str, object]]:
    """What each engine did in the run, and what became of briefs, if any were asked for."""
    engines = dict(build_report.get("translation", {}).get("engines", {}))
    briefs = build_report.get("briefs", {})
    return engines | (
        {"briefs": briefs} if any(briefs.get(key) for key in ("written", "refused", "failed")) else {}
    )


def _engines(engines: Mapping[str, Mapping[str, object]]) -> Iterable[Markup]:
    if not engines:
        return
    columns = list(dict.fromkeys(column for counts in engines.values() for column in counts))
    yield Markup("<table>")
    yield _cells("th", ["engine", *(column.replace("_", " ") for column in columns)])
    for name, counts in engines.items():
        yield _cells("td", [name, *(str(counts.get(column, "")) for column in columns)])
    yield Markup("</table>")


def _cells(kind: Literal["th", "td"], texts: Iterable[str]) -> Markup:
    cell = Markup(f"<{kind}>{{}}</{kind}>")  # noqa: S704 - one of two constants
    return Markup("<tr>{}</tr>").format(Markup("").join(cell.format(inert(text)) for text in texts))


def _list(items: Iterable[str]) -> Markup:
    shown = Markup("").join(Markup("<li>{}</li>").format(inert(item)) for item in items)
    return Markup("<ul>{}</ul>").format(shown) if shown else shown
