"""The path from seeds to site: read ▸ fill ▸ compile ▸ outputs ▸ publish.

Reading and publishing touch the disk, filling asks engines; compiling and the outputs are functions.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.editorial.compile import compile_run
from generator.errors import PermalinkError, PublishError
from generator.pipeline.docs import pending_docs, write_docs
from generator.pipeline.fill import Engines, fill
from generator.pipeline.mkdocs import write_catalogue
from generator.pipeline.publish import publish_site
from generator.pipeline.read import read
from generator.site.outputs import outputs
from generator.sources.register import write_register

if TYPE_CHECKING:
    from pathlib import PurePosixPath

    from generator.config.settings import Settings
    from generator.editorial.run import Run
    from generator.pipeline.options import Options


def prepare(engines: Engines) -> Run:
    """Read every seed, bring its memory up to it, fill that from the engines, and check all of it.

    Raises:
        SettingsError: the register, the glossary, an issue or the clock cannot be used.
        UsageError: `only` names a slug that no seed has.
    """
    return compile_run(fill(read(engines.settings, engines.environ), engines))


def generate(settings: Settings, run: Run, options: Options) -> list[PurePosixPath]:
    """Write pages, data, fonts and search bundles into `docs/`; the paths that changed.

    Raises:
        PublishError: there is nothing to publish, `strict` forbids it, a template is wrong, or the
            indexer failed.
    """
    _refuse(run, options)
    files = outputs(run, settings)
    if options.dry_run:
        return pending_docs(settings, files)
    changed = write_docs(settings, files)
    write_catalogue(settings)
    return changed


def build(settings: Settings, run: Run, options: Options) -> bool:
    """Generate, build the site and swap it in; `False` when the site was up to date.

    Raises:
        PublishError: as `generate`, or MkDocs failed; the old site stays.
    """
    generate(settings, run, options)
    if options.dry_run:
        return False
    register = run.addresses.register
    built = publish_site(settings, register.latest)
    write_register(settings.project, register)
    return built


def _refuse(run: Run, options: Options) -> None:
    if not run.stories and any(not isinstance(error, PermalinkError) for error in run.errors):
        raise PublishError("seeds", "not one of them can be published", "mend those named above")
    if options.strict and not run.flawless:
        raise PublishError("--strict", "there is something to mend", "see above; the site is as it was")
