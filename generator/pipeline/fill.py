"""Filling what is missing: engines translate pending sentences, and write briefs where the settings say so.

This is the one effect between reading and publishing. What an engine answers is on disk as it comes, in the
files that people own; the inputs it was given stay as they were, and those it returns have the answers.
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

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from generator.config.settings import Settings
    from generator.editorial.inputs import Inputs
    from generator.pipeline.options import Options
    from generator.sources.drafts import Draft
    from generator.sources.glossary import Glossary
    from generator.translation import Outcome, Progress


@dataclass(frozen=True, slots=True)
class Engines:
    """Who may be asked, as settings, environment and command line say, and who hears of it."""

    settings: Settings
    options: Options
    environ: Mapping[str, str]
    announce: Callable[[str], None]
    """Called with a sentence on what a person should know while it happens."""
    progress: Progress = lambda _: nullcontext(lambda _: None)


def fill(inputs: Inputs, engines: Engines) -> Inputs:
    """The inputs with the translations and briefs that the engines gave, all of them saved.

    Raises:
        UsageError: `only` names a slug that no seed has.
    """
    only = slugs_of(engines.options.only, (draft.article for draft in inputs.drafts), "--only")
    if engines.options.dry_run:
        return inputs
    drafts = [draft.copy() for draft in inputs.drafts]
    asked = [d for d in drafts if not d.article.withdrawn and (not only or d.article.slug in only)]
    outcome = _translate(asked, drafts, inputs.glossary, engines)
    for draft in drafts:
        draft.memory.save()
    briefing = _write_briefs(asked, inputs.glossary, engines)
    return replace(inputs, drafts=tuple(drafts), outcome=outcome, briefing=briefing)


def _translate(
    asked: Sequence[Draft], drafts: Sequence[Draft], glossary: Glossary, engines: Engines
) -> Outcome:
    """Fill the memories of the drafts that are asked for; all drafts lend what they have."""
    options = engines.options
    translator = Translator(
        engines.settings,
        engines.environ,
        engines.announce,
        options.engines,
        options.offline,
        options.jobs,
    )
    return translator.translate(
        [PendingArticle(draft.article.slug, draft.segments, draft.memory) for draft in asked],
        [draft.memory for draft in drafts],
        lambda arabic: tuple((term.arabic, term.english[0]) for term in glossary.terms(arabic)),
        engines.progress,
    )


def _write_briefs(asked: Sequence[Draft], glossary: Glossary, engines: Engines) -> BriefOutcome:
    """Put a brief into the file of each draft that wants one and has none."""
    if engines.settings.summary is not Summariser.LLM or engines.options.offline:
        return BriefOutcome()
    writer = BriefWriter(engines.settings, engines.environ, engines.announce)
    return writer.write([(draft.brief, passages_of(draft, glossary)) for draft in asked], glossary.forbidden)
