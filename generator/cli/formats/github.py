"""Annotations of a GitHub workflow (docs.github.com, "Workflow commands for GitHub Actions")."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from generator.cli import report
from generator.review import ReviewReason, list_tasks

if TYPE_CHECKING:
    from collections.abc import Mapping

    from generator.editorial.run import Run

_ERRORS = (ReviewReason.FIGURES, ReviewReason.STALE, ReviewReason.GLOSSARY)


def github_annotations(run: Run, _: Mapping[str, Any]) -> str:
    """An annotation for each thing to fix, on the line that fixes it, and for each pending translation."""
    lines = [
        _annotation("error", task.file, task.line, f"{task.passage.id}: {reason}: {sentence}")
        for task in list_tasks(run)
        for reason, sentence in task.reasons
        if reason in _ERRORS
    ]
    lines += [
        _annotation("error", report.brief_path(story), None, finding.explain())
        for story, finding in report.brief_findings(run)
    ]
    lines += [_annotation("error", error.where.split(",")[0], None, str(error)) for error in run.errors]
    lines += [
        _annotation("warning", report.memory_path(story), None, "translation pending")
        for story in run.pending
    ]
    return "\n".join(lines)


def _annotation(level: str, file: str, line: int | None, message: str) -> str:
    place = f"file={_property(file)}" + (f",line={line}" if line else "")
    return f"::{level} {place}::{_data(message)}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
