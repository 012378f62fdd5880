"""The formats of `khulasa check` for other programs; each is one file and one line here."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from generator.cli import report
from generator.cli.formats.github import github_annotations
from generator.cli.formats.junit import junit_report
from generator.cli.formats.markdown import pull_request

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from generator.editorial.run import Run

FORMATS: dict[str, Callable[[Run, Mapping[str, Any]], str]] = {
    "json": lambda run, _: report.as_json(run),
    "github": github_annotations,
    "junit": junit_report,
    "markdown": pull_request,
}
"""Each takes the run and the report of `khulasa build --json`, which is empty unless it was passed."""
