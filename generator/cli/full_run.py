"""A run of `khulasa build` or `generate` that reads, checks and writes everything there is to."""

from __future__ import annotations

import gc
from contextlib import contextmanager
from typing import TYPE_CHECKING

from generator.cli import report
from generator.cli.runs import run_of, workers_of
from generator.cli.warn import warn_of
from generator.config.settings import PLACEHOLDER_URL
from generator.pipeline.build import build, generate
from generator.pipeline.publish import published_size

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.cli.options import Console
    from generator.config.settings import Settings
    from generator.editorial.run import Run
    from generator.pipeline.last_run import Watch
    from generator.pipeline.options import Options
    from generator.workers import Workers

NO_ADDRESS = (
    "mkdocs.yml has no site_url, so no page, feed, citation or e-mail names the address of the site; write"
    " site_url: with the address of your site"
)
PLACEHOLDER = (
    f"site_url in mkdocs.yml is the placeholder {PLACEHOLDER_URL}, which feeds, citations and mails link to;"
    " write the address of your site"
)
UNCHANGED = "Nothing has changed since the site was built."


def build_site(
    settings: Settings, options: Options, console: Console, watch: Watch, *, as_json: bool
) -> None:
    """Build the site, and report; where a further run would only repeat this one, have it do so."""
    watch.forget()
    with _seldom_collecting(), workers_of(options, console) as workers:
        run = _reported(settings, options, console, workers, as_json=as_json)
        said = [*console.said, ("say", UNCHANGED), ("say", report.summary(run))]
        built = build(settings, run, options, console.step, workers)
    if not built:
        console.say(UNCHANGED)
    console.say(report.summary(run))
    if built:
        console.say(report.site(published_size(settings)))
    if run.unaided:
        watch.keep(tuple(said))


def write_pages(settings: Settings, options: Options, console: Console, *, as_json: bool) -> None:
    """Write the pages, or say which ones a run would write, and report."""
    with _seldom_collecting(), workers_of(options, console) as workers:
        run = _reported(settings, options, console, workers, as_json=as_json)
        changed = generate(settings, run, options, workers)
    for path in changed:
        console.detail(str(path))
    verb = "would change" if options.dry_run else "changed"
    console.say(f"{report.count(len(changed), 'file')} {verb}")
    console.say(report.summary(run))


@contextmanager
def _seldom_collecting() -> Iterator[None]:
    """Look for garbage in cycles ten thousand times less often: what a run makes it keeps, without cycles."""
    first, *others = gc.get_threshold()
    gc.set_threshold(10_000 * first, *others)
    try:
        yield
    finally:
        gc.set_threshold(first, *others)


def _reported(
    settings: Settings, options: Options, console: Console, workers: Workers, *, as_json: bool
) -> Run:
    """The run, after its report has been printed."""
    run = run_of(settings, options, console, workers)
    if as_json:
        console.print(report.as_json(run))
        return run
    if sentence := report.translation(run.outcome):
        console.say(sentence)
    for rejected in run.outcome.rejected:
        console.detail(
            f"{rejected.slug}, {rejected.segment}: {rejected.engine} answered"
            f" '{rejected.english}': {' '.join(rejected.reasons)}"
        )
    if not settings.site_url_given or settings.site_url == PLACEHOLDER_URL:
        console.warn(PLACEHOLDER if settings.site_url_given else NO_ADDRESS)
    warn_of(run, console)
    return run
