"""What a run warns of: one line for each thing to fix, folded where many are alike."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from generator.cli import report
from generator.cli.report import brief_path, count, memory_path

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.cli.options import Console
    from generator.editorial.run import Run

MOST_WARNINGS = 10
"""How many warnings of one kind a build prints; `khulasa check` and `khulasa review` print all."""
MOST_ASIDES = 5
NO_ARTICLES = "there are no articles in seeds/ yet. Next: khulasa new FILE"


def warn_of(run: Run, console: Console, *, with_findings: bool = True) -> None:
    """Warn of what a person should fix: one line each, what many articles have in common in one line.

    Args:
        run: the run.
        console: where to warn.
        with_findings: whether to name findings and missed terms, the first of them if there are many.
    """
    for error in run.errors:
        console.warn(str(error))
    said = [f"{memory_path(story)}, {id_}: {found.explain()}" for story, id_, found in report.findings(run)]
    said += [f"{memory_path(story)}, {id_}: {miss.explain()}" for story, id_, miss in report.misses(run)]
    _warn_first(said if with_findings else [], console, "khulasa check")
    _warn_first(
        [f"{brief_path(story)}: {finding.explain()}" for story, finding in report.brief_findings(run)],
        console, "khulasa check --json",
    )  # fmt: skip
    changed = "the Arabic has changed since this was edited; edit it again"
    stale = [f"{memory_path(story)}, {segment}: {changed}" for story, segment in run.stale]
    _warn_first(stale, console, "khulasa review")
    if waiting := _waiting(run):
        console.warn(waiting)
    if not run.stories and not run.errors:
        console.note(NO_ARTICLES)


def _warn_first(sentences: Sequence[str], console: Console, command: str) -> None:
    """Warn of each, or of the first ones and of how many more there are."""
    for sentence in sentences[:MOST_WARNINGS]:
        console.warn(sentence)
    if more := len(sentences[MOST_WARNINGS:]):
        console.warn(f"{more:,} more like these; all of them: {command}")


def _waiting(run: Run) -> str | None:
    """What has no English yet and what to do about it, in one sentence; `None` when nothing waits."""
    if not run.pending:
        return None
    number = report.without_english(run)
    verb = "has" if number == 1 else "have"
    place = memory_path(run.pending[0])
    if len(run.pending) > 1:
        place = count(len(run.pending), "article")
    return f"{place}: {count(number, 'sentence')} {verb} no English yet. Next: khulasa review --web"


def set_aside(run: Run, *, every: bool) -> list[str]:
    """What was set aside as no sentences, line by line, or only how much if it is more than a few lines."""
    asides = [(story, aside) for story in run.live for aside in story.article.asides]
    if not asides:
        return []
    if every or len(asides) <= MOST_ASIDES:
        return [f"{story.article.path}: set aside ({one.kind}): {one.text}" for story, one in asides]
    kinds = Counter(aside.kind for _, aside in asides)
    parts = ", ".join(f"{number:,} {kind}" for kind, number in sorted(kinds.items()))
    articles = count(len({story.article.slug for story, _ in asides}), "article")
    return [f"{count(len(asides), 'line')} of {articles} set aside as no sentences ({parts}); -v lists them"]
