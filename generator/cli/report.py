"""What a run reports: its findings, a summary that counts them, and both as JSON."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from generator.pipeline.hosting import too_small
from generator.translation.engines import Usage

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from generator.editorial.briefs import BriefOutcome
    from generator.editorial.run import Run
    from generator.model import Finding, Story, TermMiss
    from generator.pipeline.hosting import Size
    from generator.translation import Outcome


def memory_path(story: Story) -> str:
    """The path of a story's translation, relative to the project."""
    return story.article.path.with_suffix(".en.po").as_posix()


def place(run: Run, story: Story, segment: str) -> str:
    """File, sentence and line, `seeds/a.en.po, s4, line 22`, in a run that has written nothing.

    A sentence that is not in the file yet has no line.
    """
    entries = run.memories[story.article.slug].entries
    line = next((entry.line for entry in entries if entry.id == segment), None)
    return f"{memory_path(story)}, {segment}{f', line {line}' if line else ''}"


def brief_path(story: Story) -> str:
    """The path of a story's written brief, relative to the project."""
    return story.article.path.with_suffix(".summary.yml").as_posix()


def count(number: int, noun: str) -> str:
    """`1 article`, `2 articles`."""
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


def findings(run: Run) -> Iterator[tuple[Story, str, Finding]]:
    """Every finding with its story and the id of its segment."""
    for story in run.live:
        if story.facts.findings:
            for segment, finding in story.findings():
                yield story, segment, finding


def hints(run: Run) -> Iterator[tuple[Story, str, Finding]]:
    """Every hint with its story and the id of its segment."""
    for story in run.live:
        for passage in story.passages:
            for hint in passage.hints:
                yield story, passage.id, hint


def misses(run: Run) -> Iterator[tuple[Story, str, TermMiss]]:
    """Every missed glossary term, with its story and the id of its segment."""
    for story in run.live:
        if story.facts.misses:
            for segment, miss in story.misses():
                yield story, segment, miss


def brief_findings(run: Run) -> Iterator[tuple[Story, Finding]]:
    """Every finding in a brief that a person wrote, with its story."""
    for story in run.live:
        if story.facts.brief_findings:
            for finding in story.brief_findings():
                yield story, finding


def without_english(run: Run) -> int:
    """How many sentences have no English."""
    return sum(story.facts.without_english for story in run.live)


def summary(run: Run) -> str:
    """The run in one line."""
    facts = [story.facts for story in run.live]
    rows = sum(each.counts.figures for each in facts)
    compared = sum(each.counts.checked for each in facts)
    matched = sum(each.counts.matched for each in facts)
    verb = "matches" if compared == 1 else "match"
    figures = f"{matched:,} of {count(compared, 'key figure')} {verb} the Arabic"
    if uncompared := rows - compared:
        figures += f", {uncompared:,} not compared yet"
    parts = [count(len(run.stories), "article")]
    if waiting := without_english(run):
        total = sum(each.sentences for each in facts)
        parts.append(f"{waiting:,} of {count(total, 'sentence')} without English")
    if rows:
        parts.append(figures if compared else f"{count(rows, 'key figure')} not compared yet")
    for number, noun in (
        (sum(each.findings for each in facts), "finding"),
        (sum(each.brief_findings for each in facts), "brief finding"),
        (sum(each.misses for each in facts), "missed term"),
        (len(run.stale), "stale edit"),
        (len(run.errors) - len(run.addresses.lost), "bad seed"),
        (len(run.addresses.lost), "lost permalink"),
    ):
        if number:
            parts.append(count(number, noun))
    return " · ".join(parts)


def site(size: Size) -> str:
    """How large the site is, and which hosts do not take one so large."""
    refused = too_small(size)
    return f"{size}{f'; more than is taken by {english_list(refused)}' if refused else ''}"


def english_list(parts: Sequence[str]) -> str:
    """`a`, `a and b`, `a, b and c`."""
    *others, last = parts
    return f"{', '.join(others)} and {last}" if others else last


def as_json(run: Run) -> str:
    """The run as one JSON document."""
    document = {
        "articles": [story.article.slug for story in run.stories],
        "findings": [
            *(_finding(story, segment, finding) for story, segment, finding in findings(run)),
            *(_finding(story, segment, hint) for story, segment, hint in hints(run)),
            *(_finding(story, "brief", finding) for story, finding in brief_findings(run)),
            *(_miss(story, segment, miss) for story, segment, miss in misses(run)),
        ],
        "stale": [{"slug": s.article.slug, "file": memory_path(s), "segment": i} for s, i in run.stale],
        "pending": [story.article.slug for story in run.pending],
        "asides": [
            {"slug": s.article.slug, "file": str(s.article.path), "kind": a.kind, "ar": a.text}
            for s in run.live
            for a in s.article.asides
        ],
        "errors": [{"where": e.where, "cause": e.cause, "fix": e.fix} for e in run.errors],
        "translation": _translation(run.outcome),
        "briefs": _briefs(run.briefing),
    }
    return json.dumps(document, ensure_ascii=False, indent=2)


def _finding(story: Story, segment: str, finding: Finding) -> dict[str, object]:
    return {
        "slug": story.article.slug,
        "file": brief_path(story) if segment == "brief" else memory_path(story),
        "segment": segment,
        "kind": finding.kind,
        "severity": finding.severity,
        "differs": finding.difference.aspect,
        "ar": finding.ar.text if finding.ar else None,
        "en": finding.en.text if finding.en else None,
        "explain": finding.explain(),
    }


def _miss(story: Story, segment: str, miss: TermMiss) -> dict[str, object]:
    return {
        "slug": story.article.slug,
        "file": memory_path(story),
        "segment": segment,
        "kind": "glossary",
        "severity": "error",
        "ar": miss.arabic,
        "en": miss.forbidden,
        "wanted": miss.english,
        "explain": miss.explain(),
    }


def _briefs(briefing: BriefOutcome) -> dict[str, object]:
    usage = briefing.usage
    return {
        "written": briefing.written,
        "refused": briefing.refused,
        "failed": briefing.failed,
        "requests": usage.requests,
        "tokens_in": usage.tokens_in,
        "tokens_out": usage.tokens_out,
        "cost": format(usage.cost, "f"),
    }


def _translation(outcome: Outcome) -> dict[str, object]:
    return {
        "verified": outcome.verified,
        "repaired": outcome.repaired,
        "unverified": outcome.unverified,
        "pending": outcome.pending,
        "engines": {
            name: {
                "answered": tally.answered,
                "verified": tally.verified,
                "repaired": tally.repaired,
                "unverified": tally.unverified,
                "failed": tally.failed,
                "requests": tally.usage.requests,
                "tokens_in": tally.usage.tokens_in,
                "tokens_out": tally.usage.tokens_out,
                "cost": format(tally.usage.cost, "f"),
            }
            for name, tally in outcome.tallies
        },
        "caught": [
            {
                "slug": rejected.slug,
                "segment": rejected.segment,
                "engine": rejected.engine,
                "english": rejected.english,
                "explain": list(rejected.reasons),
            }
            for rejected in outcome.rejected
        ],
    }


def translation(outcome: Outcome) -> str | None:
    """What the engines did, in one line; `None` when none was asked. A repeated sentence counts once."""
    if not outcome.tallies:
        return None
    parts = [
        f"{number:,} {state}"
        for number, state in (
            (outcome.verified, "verified at once"),
            (outcome.repaired, "repaired"),
            (outcome.unverified, "unverified"),
            (outcome.pending, "pending"),
        )
        if number
    ]
    total = outcome.verified + outcome.repaired + outcome.unverified + outcome.pending
    used = sum((tally.usage for _, tally in outcome.tallies), Usage())
    tokens = f" · {used.tokens_in + used.tokens_out:,} tokens" if used.tokens_in else ""
    cost = f", cost {used.cost:.4f}" if used.cost else ""
    return f"{count(total, 'different sentence')} to translate: {', '.join(parts)}{tokens}{cost}"
