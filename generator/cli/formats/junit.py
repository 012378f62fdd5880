"""A test report in JUnit's XML, for GitLab, Jenkins and others: articles are suites, sentences cases."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from junitparser import Attr, Error, Failure, IntAttr, JUnitXml, Skipped, TestCase, TestSuite

from generator.cli import report
from generator.review import ReviewReason, ReviewTask, list_tasks
from generator.sources.exchange.xml import FORBIDDEN

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from generator.editorial.run import Run
    from generator.model import Passage, Story


class _Case(TestCase):
    """A case with the file and line where its sentence can be fixed."""

    file = Attr("file")
    line = IntAttr("line")


def junit_report(run: Run, _: Mapping[str, Any]) -> str:
    """The report: what needs fixing has failed, what is pending was skipped, a bad seed is an error."""
    tasks = {(task.slug, task.passage.id): task for task in list_tasks(run)}
    document = JUnitXml("khulasa check")
    for story in run.live:
        suite = TestSuite(_legal(story.article.slug))
        for passage in story.passages:
            suite.add_testcase(_case(story, passage, tasks.get((story.article.slug, passage.id))))
        if reasons := [finding.explain() for finding in story.brief_findings()]:
            suite.add_testcase(_brief_case(story, reasons))
        document.add_testsuite(suite)
    if run.errors:
        suite = TestSuite("seeds")
        for error in run.errors:
            case = _Case(_legal(error.where), "seeds")
            case.result = [Error(_legal(f"{error.cause}; {error.fix}"), type(error).__name__)]
            suite.add_testcase(case)
        document.add_testsuite(suite)
    return str(document.tostring().decode())  # type: ignore[no-untyped-call]


def _case(story: Story, passage: Passage, task: ReviewTask | None) -> TestCase:
    case = _Case(passage.id, _legal(story.article.slug))
    case.file = _legal(report.memory_path(story))
    if task is None:
        return case
    if task.line:
        case.line = task.line
    english = passage.translation.text
    if english is None:
        case.result = [Skipped("there is no English yet")]
        return case
    for reason, sentence in task.reasons:
        if reason not in (ReviewReason.NAME, ReviewReason.MACHINE):
            failure = Failure(_legal(sentence), reason)
            failure.text = _legal(f"ar: {passage.segment.text}\nen: {english}")
            case.result += [failure]
    return case


def _brief_case(story: Story, reasons: Iterable[str]) -> TestCase:
    case = _Case("brief", _legal(story.article.slug))
    case.file = _legal(report.brief_path(story))
    case.result = [Failure(_legal(reason), ReviewReason.FIGURES) for reason in reasons]
    return case


def _legal(text: str) -> str:
    return FORBIDDEN.sub("\N{REPLACEMENT CHARACTER}", text)
