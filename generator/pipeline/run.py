"""The path from seeds to site, step by step; each step is a function of what stands before it.

read ▸ segment ▸ identify ▸ translate ▸ verify ▸ summarise ▸ stories ▸ pages ▸ docs ▸ site
"""

from __future__ import annotations

from contextlib import nullcontext
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from generator.clock import today
from generator.editorial.briefs import BriefOutcome, BriefWriter
from generator.editorial.conflicts import with_conflicts
from generator.editorial.permalinks import Addresses, dated, reconcile
from generator.editorial.stories import Draft, make_drafts, make_story, published, with_brief
from generator.editorial.taxonomy import taxonomy_of
from generator.errors import KhulasaError, PermalinkError, PublishError
from generator.model import Status, Story, Summariser
from generator.pipeline.publish import build_site, pending_docs, write_catalogue, write_docs
from generator.site.newsletter import read_issues
from generator.site.outputs import Publication, outputs
from generator.site.search import write_index
from generator.sources.glossary import Glossary, read_glossary
from generator.sources.memory import MemoryFile, read_register, write_register
from generator.sources.seeds import read_seeds
from generator.sources.seeds.naming import slugs_of
from generator.translation import Outcome, Translator, Untranslated

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import PurePosixPath

    from generator.config.settings import Settings
    from generator.translation import Progress


@dataclass(frozen=True, slots=True)
class Options:
    """How one run differs from the settings."""

    offline: bool = False
    """Ask no engine that sends text away."""
    strict: bool = False
    """Publish nothing while there is a finding, a pending translation or a bad seed."""
    only: frozenset[str] = frozenset()
    """Slugs whose sentences may be sent to engines; all when empty."""
    dry_run: bool = False
    """Ask no engine and write nothing."""
    engines: tuple[str, ...] | None = None
    """In place of the settings' order."""
    jobs: int | None = None
    """Requests in flight at a time, over all engines."""


@dataclass(frozen=True, slots=True)
class Run:
    """All stories of a run, and what there is to say about it."""

    stories: tuple[Story, ...]
    errors: tuple[KhulasaError, ...]
    """One for each seed that is not among the stories, and each address that is lost."""
    notices: tuple[str, ...]
    outcome: Outcome
    """What the engines did."""
    briefing: BriefOutcome
    """What came of asking for briefs."""
    addresses: Addresses
    glossary: Glossary
    memories: Mapping[str, MemoryFile]
    """Each story's translation file as the run left it, by slug."""

    @property
    def shown(self) -> tuple[Story, ...]:
        """The stories whose text is published: all but the withdrawn."""
        return tuple(story for story in self.stories if not story.article.withdrawn)

    @property
    def pending(self) -> tuple[Story, ...]:
        """Stories that wait for English."""
        return tuple(story for story in self.shown if story.pending)

    @property
    def stale(self) -> tuple[tuple[Story, str], ...]:
        """Stories and segments whose Arabic changed after a person edited the English."""
        return tuple(
            (story, passage.id)
            for story in self.shown
            for passage in story.passages
            if passage.translation.status is Status.STALE
        )

    def limited_to(self, slugs: frozenset[str]) -> Run:
        """The run with only these stories, all errors kept."""
        return replace(self, stories=tuple(s for s in self.stories if s.article.slug in slugs))

    @property
    def flawless(self) -> bool:
        """Whether `--strict` lets it pass."""
        unsound = (any(s.findings()) or any(s.misses()) or any(s.brief_findings()) for s in self.shown)
        return not (self.errors or self.pending or self.stale or any(unsound))


def compile_run(
    settings: Settings,
    options: Options,
    environ: Mapping[str, str],
    announce: Callable[[str], None],
    progress: Progress = lambda _: nullcontext(lambda _: None),
) -> Run:
    """Read every seed, bring its memory up to it, fill that from the engines, and check all of it.

    Raises:
        SettingsError: the register, the glossary or the clock cannot be used.
        UsageError: `only` names a slug that no seed has.
    """
    day = today(environ)
    seeds = read_seeds(settings.project, settings.original)
    drafts, unreadable = make_drafts(settings, seeds.articles)
    only = slugs_of(options.only, (draft.article for draft in drafts), "--only")
    options = replace(options, only=only)
    glossary = Glossary(read_glossary(settings.project))
    outcome = Outcome()
    if not options.dry_run:
        asked = [draft for draft in drafts if _is_asked(draft, options)]
        crew = Translator(settings, environ, announce, options.engines, options.offline, options.jobs)
        outcome = crew.translate(
            [Untranslated(draft.article.slug, draft.segments, draft.memory) for draft in asked],
            [draft.memory for draft in drafts],
            lambda arabic: tuple((term.arabic, term.english[0]) for term in glossary.terms(arabic)),
            progress,
        )
        for draft in drafts:
            draft.memory.save()
    stories = [make_story(draft, glossary) for draft in drafts]
    briefing = BriefOutcome()
    if settings.summary is Summariser.LLM and not (options.dry_run or options.offline):
        drafted = [(d, s) for d, s in zip(drafts, stories, strict=True) if _is_asked(d, options)]
        editor = BriefWriter(settings, environ, announce)
        briefing = editor.write([(d.brief, s.passages) for d, s in drafted], glossary.forbidden)
    pairs = zip(stories, drafts, strict=True)
    stories = [with_brief(story, d.brief.brief, settings.summary, glossary) for story, d in pairs]
    addresses = reconcile(
        read_register(settings.project),
        (published(story, settings.publish) for story in stories),
        day,
        kept=seeds.refused | {article.slug for article in seeds.articles},
    )
    return Run(
        stories=tuple(dated(story, addresses.register) for story in stories),
        errors=(*seeds.errors, *unreadable, *addresses.lost),
        notices=(*seeds.notices, *(notice for article in seeds.articles for notice in article.notices)),
        outcome=outcome,
        briefing=briefing,
        addresses=addresses,
        glossary=glossary,
        memories={draft.article.slug: draft.memory for draft in drafts},
    )


def generate(settings: Settings, run: Run, options: Options) -> list[PurePosixPath]:
    """Write pages, data, fonts and search bundles into `docs/`; the paths that changed.

    Raises:
        PublishError: there is nothing to publish, `strict` forbids it, a template is wrong, or the
            indexer failed.
    """
    _refuse(run, options)
    stories = with_conflicts([published(story, settings.publish) for story in run.stories])
    files = outputs(
        Publication(
            settings=settings,
            stories=stories,
            issues=read_issues(settings.project, run.addresses.moved),
            departures=run.addresses.departures,
            glossary=run.glossary,
            latest=run.addresses.register.latest,
        )
    )
    if options.dry_run:
        return pending_docs(settings.docs_dir, files)
    changed = write_docs(settings.docs_dir, files)
    write_catalogue(settings)
    write_index(stories, taxonomy_of(stories, run.glossary), settings)
    return changed


def build(settings: Settings, run: Run, options: Options) -> bool:
    """Generate, build the site and swap it in; `False` when the site was up to date.

    Raises:
        PublishError: as `generate`, or MkDocs failed; the old site stays.
    """
    generate(settings, run, options)
    if options.dry_run:
        return False
    built = build_site(settings, run.addresses.register.latest)
    write_register(settings.project, run.addresses.register)
    return built


def _is_asked(draft: Draft, options: Options) -> bool:
    """Whether the sentences of the draft may be sent to engines."""
    return not draft.article.withdrawn and (not options.only or draft.article.slug in options.only)


def _refuse(run: Run, options: Options) -> None:
    if not run.stories and any(not isinstance(error, PermalinkError) for error in run.errors):
        raise PublishError("seeds", "not one of them can be published", "mend those named above")
    if options.strict and not run.flawless:
        raise PublishError("--strict", "there is something to mend", "see above; the site is as it was")
