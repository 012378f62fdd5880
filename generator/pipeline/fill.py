"""Filling in what is missing: engines translate pending sentences, and write briefs if the settings say so.

This is the only side effect between reading and publishing. Each answer is saved as it comes, in the files
that people own; the inputs that were given stay unchanged, and the inputs that are returned have the answers.
"""

from __future__ import annotations

from contextlib import nullcontext
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from generator.editorial.briefs import BriefOutcome, BriefWriter
from generator.editorial.compile import passages_of
from generator.model import Summariser
from generator.sources.seeds.naming import slugs_of
from generator.translation import PendingArticle, Translator
from generator.workers import HERE, Workers

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from generator.config.settings import Settings
    from generator.editorial.inputs import Inputs
    from generator.pipeline.meaning import ProjectVectors
    from generator.pipeline.options import Options
    from generator.sources.drafts import Draft
    from generator.sources.glossary import Glossary
    from generator.translation import Outcome, Progress
    from generator.translation.outcome import Judge


@dataclass(frozen=True, slots=True)
class RunContext:
    """Which engines may be asked, by settings, environment and command line, and how a run reports."""

    settings: Settings
    options: Options
    environ: Mapping[str, str]
    announce: Callable[[str], None]
    """Called with each sentence that a person should read during the run."""
    progress: Progress = lambda _: nullcontext(lambda _: None)
    workers: Workers = HERE
    """Who compiles the articles."""


def fill(inputs: Inputs, context: RunContext, vectors: ProjectVectors) -> Inputs:
    """The inputs with the engines' translations and briefs, all of them saved.

    Raises:
        UsageError: `only` names a slug that no seed has.
    """
    only = slugs_of(context.options.only, (draft.article for draft in inputs.drafts), "--only")
    if context.options.dry_run:
        return inputs
    # A model may write a brief for any article; else those that lack nothing are left as they were read.
    every = context.settings.summary is Summariser.LLM
    drafts = [draft.copy() if every or not draft.head.settled else draft for draft in inputs.drafts]
    asked = [d for d in drafts if not d.article.withdrawn and (not only or d.article.slug in only)]
    outcome = _translate(asked, drafts, inputs.glossary, context, vectors.judge)
    for draft in drafts:
        if every or not draft.head.settled:
            draft.memory.save()
    briefing = _write_briefs(asked, inputs.glossary, context, vectors)
    return replace(inputs, drafts=tuple(drafts), outcome=outcome, briefing=briefing)


def _translate(
    asked: Sequence[Draft],
    drafts: Sequence[Draft],
    glossary: Glossary,
    context: RunContext,
    judge: Judge,
) -> Outcome:
    """Fill the memories of the drafts in `asked`, reusing translations of all drafts."""
    options = context.options
    translator = Translator(
        context.settings,
        context.environ,
        context.announce,
        options.engines,
        options.offline,
        options.requests,
        judge,
    )
    return translator.translate(
        [PendingArticle(d.article.slug, d.segments, d.memory) for d in asked if not d.head.settled],
        (draft.memory for draft in drafts),
        lambda arabic: tuple((term.arabic, term.english[0]) for term in glossary.terms(arabic)),
        context.progress,
    )


def _write_briefs(
    asked: Sequence[Draft], glossary: Glossary, context: RunContext, vectors: ProjectVectors
) -> BriefOutcome:
    """Write a brief for each draft that needs one, unless a person wrote its brief."""
    if context.settings.summary is not Summariser.LLM or context.options.offline:
        return BriefOutcome()
    writer = BriefWriter(context.settings, context.environ, context.announce)
    wanting = [draft for draft in asked if not draft.brief.brief.by_hand]
    known = vectors.of(wanting)
    return writer.write(
        [(draft.brief, passages_of(draft, glossary, known)) for draft in wanting], glossary.forbidden
    )
