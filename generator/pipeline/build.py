"""The path from seeds to site: read ▸ fill ▸ encode ▸ compile ▸ outputs ▸ publish.

Reading and publishing use the disk, and filling asks engines. Compiling is a function of the inputs, and the
outputs are one of the run; what is costly (pictures, fonts, search bundles) is cached in the work folder.
"""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

from generator.editorial.compile import compile_run
from generator.errors import PermalinkError, PublishError
from generator.pipeline.docs import docs_of_program, pending_docs, write_docs
from generator.pipeline.fill import RunContext, fill
from generator.pipeline.meaning import ProjectVectors
from generator.pipeline.mkdocs import write_catalogue
from generator.pipeline.publish import publish_site
from generator.pipeline.read import read
from generator.site.outputs import outputs, template_errors
from generator.sources.drafts import BESIDE
from generator.sources.register import write_register
from generator.store import LISTS, STORE, Store
from generator.workers import HERE, Workers

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import PurePosixPath

    from generator.config.settings import Settings
    from generator.editorial.run import Run
    from generator.pipeline.options import Options


def prepare(context: RunContext) -> Run:
    """Read every seed, update its memory, have the engines translate what is missing, and check everything.

    Raises:
        SettingsError: the register, the glossary, an issue or the clock is not valid.
        UsageError: `only` names a slug that no seed has.
    """
    settings = context.settings
    vectors = ProjectVectors(settings, context.workers)
    store = Store(settings.work_dir / STORE)  # the run reads the rest of its articles there
    inputs = fill(read(settings, context.environ, store), context, vectors)
    inputs = vectors.added_to(inputs, keep=not context.options.dry_run)
    run = compile_run(inputs, store, context.workers)
    seeds = [draft.article.path for draft in inputs.drafts]
    files = {*map(str, seeds), *(str(seed.with_suffix(end)) for seed in seeds for end in BESIDE)}
    store.save(files.__contains__)  # what was parsed is of use when the glossary or a setting changes
    return run


def generate(settings: Settings, run: Run, options: Options, workers: Workers = HERE) -> list[PurePosixPath]:
    """Write pages, data, fonts and search bundles into `docs/`, and the register; return the changed paths.

    Raises:
        PublishError: there is nothing to publish, `strict` forbids it, a template is not valid, or
            the indexer failed.
    """
    _refuse(run, options)
    if options.dry_run:
        with template_errors(settings.templates):
            files = outputs(run, settings, docs_of_program(settings), workers)
            return pending_docs(settings, files, workers)
    changed = _write(settings, run, workers)
    write_register(settings.project, run.addresses.register)
    return changed


def build(
    settings: Settings,
    run: Run,
    options: Options,
    announce: Callable[[str], None] = lambda _: None,
    workers: Workers = HERE,
) -> bool:
    """Generate, build the site and swap it in; `False` when the site was up to date.

    Each step is announced before it begins.

    Raises:
        PublishError: as for `generate`, or MkDocs failed; the old site stays.
    """
    if options.dry_run:
        generate(settings, run, options, workers)
        return False
    _refuse(run, options)
    announce("Writing the pages")
    _write(settings, run, workers)
    register = run.addresses.register
    announce("Building the site with MkDocs, if anything has changed")
    built = publish_site(settings, register.latest)
    write_register(settings.project, register)  # last: nothing counts as published before it is
    return built


def _write(settings: Settings, run: Run, workers: Workers) -> list[PurePosixPath]:
    shipped = docs_of_program(settings)
    with template_errors(settings.templates), closing(Store(settings.work_dir / LISTS)) as kept:
        files = outputs(run, settings, shipped, workers, kept)
        changed = write_docs(settings, files, shipped, workers)
        slugs = {story.article.slug for story in run.archive.stories}
        kept.save(lambda name: name.rpartition("/")[2] in slugs)
    write_catalogue(settings)
    return changed


def _refuse(run: Run, options: Options) -> None:
    if not run.stories and any(not isinstance(error, PermalinkError) for error in run.errors):
        raise PublishError("seeds", "not one of them can be published", "fix those named above")
    if options.strict and not run.flawless:
        raise PublishError("--strict", "the run has problems", "fix those above; the site is unchanged")
