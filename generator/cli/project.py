"""`khulasa new`, `doctor` and `clean`: keeping a project in order."""

from __future__ import annotations

import importlib.metadata
import os
import shutil
import sys
from contextlib import nullcontext
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from generator.cli.options import Console, locked, settings_of, shared_options
from generator.cli.report import count, english_list
from generator.config.settings import PLACEHOLDER_URL
from generator.editorial.naming import names_without_english, naming
from generator.errors import EngineDown, UsageError
from generator.files import write_if_changed
from generator.meaning.encoder import missing_packages
from generator.pipeline.docs import remove_docs
from generator.pipeline.hosting import hosts, size_of
from generator.pipeline.manifest import IGNORE_FILE, read_roots
from generator.pipeline.publish import workplaces
from generator.sources.drafts import read_drafts
from generator.sources.glossary import Glossary, read_glossary
from generator.sources.issues import issue_folders
from generator.sources.names import PATH as NAMES
from generator.sources.names import read_names
from generator.sources.register import read_register
from generator.sources.seeds import read_seeds
from generator.sources.seeds.reader import FOLDER, read_seed
from generator.text.language import catalogue
from generator.text.slug import slug_of
from generator.translation.engines import EngineContext, load_engine

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.config.settings import Settings


_LISTED = 20
"""Names without English that are listed one by one."""
_ON_THIS_MACHINE = frozenset({"memory", "firefox"})
"""Engines that have been tried when they are loaded: they ask no service."""


@click.command("new")
@click.argument("file", type=click.Path(path_type=Path, exists=True, dir_okay=False))
@click.option("--slug", help="The permalink; by default made from the file's name.")
@click.option("--dry-run", is_flag=True, help="Write nothing; say what would be written.")
@shared_options
def new_command(file: Path, slug: str | None, *, dry_run: bool, **arguments: Any) -> None:
    """Add an Arabic article to the seeds.

    Copies FILE into seeds/ when it can be read as an article.
    """
    settings, console = settings_of(arguments["project"]), Console(arguments["quiet"])
    article = read_seed(file.resolve(), file.resolve().parent)
    name = slug_of(slug or file.stem)
    target = settings.project / FOLDER / f"{name}.txt"
    in_file = article.slug != slug_of(file.stem)  # its own slug: goes before any name
    with nullcontext() if dry_run else locked(settings):
        _refuse_taken(settings, target, article.slug if in_file else name)
        if not dry_run:
            write_if_changed(target, file.read_bytes())
    console.say(f"{FOLDER}/{target.name}: {article.title}")


def _refuse_taken(settings: Settings, target: Path, slug: str) -> None:
    if target.exists():
        raise UsageError(f"{FOLDER}/{target.name}", "already exists", "choose another name with --slug")
    for known in read_seeds(settings.project).articles:
        if known.slug == slug:
            cause = f"already has the permalink '{slug}'"
            raise UsageError(str(known.path), cause, "choose another with --slug, or with slug: in the file")


@click.command("clean")
@click.option("--dry-run", is_flag=True, help="Remove nothing; say what would be removed.")
@shared_options
def clean_command(*, dry_run: bool, **arguments: Any) -> None:
    """Remove everything that a build makes.

    Seeds and translations stay.
    """
    settings, console = settings_of(arguments["project"]), Console(arguments["quiet"])
    docs, words = settings.docs_dir, catalogue(settings.project / "templates", "ar").with_suffix(".mo")
    generated = [*(docs / path for path in read_roots(docs)), docs / IGNORE_FILE]
    live = settings.site_dir.resolve()
    built = [live, *workplaces(live), words, *issue_folders(settings.project)]
    with nullcontext() if dry_run else locked(settings):
        for path in filter(Path.exists, (*built, *generated)):
            console.say(
                f"{'would remove' if dry_run else 'removed'} {os.path.relpath(path, settings.project)}"
            )
        if not dry_run:
            remove_docs(settings)
            for path in filter(Path.exists, built):
                shutil.rmtree(path) if path.is_dir() else path.unlink()
    if not dry_run:
        shutil.rmtree(settings.work_dir, ignore_errors=True)


@click.command("doctor")
@shared_options
def doctor_command(**arguments: Any) -> None:
    """Look for anything that would stop a build.

    Exits with 1 when there is something.
    """
    settings = settings_of(arguments["project"])
    sick = False
    for level, sentence in _diagnosis(settings):
        sick |= level == "error"
        click.secho(f"{level:8}{sentence}", fg={"error": "red", "warning": "yellow"}.get(level))
    if sick:
        sys.exit(1)


def _diagnosis(settings: Settings) -> Iterator[tuple[str, str]]:
    """A level (ok, warning, error) and a sentence for each thing that is examined."""
    names = ("mkdocs", "mkdocs-material", "pagefind")
    versions = ", ".join(f"{name} {importlib.metadata.version(name)}" for name in names)
    yield "ok", f"Python {sys.version.split()[0]}, {versions}"
    if settings.site_url == PLACEHOLDER_URL or not settings.site_url_given:
        state = f"is the placeholder {PLACEHOLDER_URL}" if settings.site_url_given else "is not set"
        cause = f"site_url in mkdocs.yml {state}"
        yield "warning", f"{cause}, so feeds and newsletters link to nowhere; write your site's address"
    yield from _seeds(settings)
    yield "ok", f"{count(len(read_register(settings.project).records), 'permalink')} in the register"
    glossary = Glossary(read_glossary(settings.project))
    yield "ok", f"{count(len(glossary), 'term')} in the glossary"
    yield from _names(settings, glossary)
    yield _encoder()
    yield from _site(settings)
    for name in settings.engines:
        block = settings.engine(name, os.environ)
        try:
            load_engine(name, block, EngineContext(project=settings.project))
        except EngineDown as down:
            yield "warning", str(down)
            continue
        where = f" at {block.url}" if block.url else ""
        tried = "" if name in _ON_THIS_MACHINE else ", not tried: a build does"
        yield "ok", f"engine {name}{where}{', with a key' if block.key else ''}{tried}"


def _site(settings: Settings) -> Iterator[tuple[str, str]]:
    """How large the site is that was built last, and the limits of hosts that it passes."""
    if not settings.site_dir.is_dir():
        return
    size = size_of(settings.site_dir)
    refused = {host: list(host.refusals(size)) for host in hosts()}
    taken = [host.name for host, limits in refused.items() if not limits]
    fits = f", within the limits of {english_list(taken)}" if taken else ""
    yield "ok", f"{size} in {os.path.relpath(settings.site_dir, settings.project)}{fits}"
    for host, limits in refused.items():
        for limit in limits:
            yield "warning", f"too large for {host.name}, which takes {limit} ({host.source}, {host.read})"


def _encoder() -> tuple[str, str]:
    if missing := missing_packages():
        install = f"pip install {' '.join(missing)}"
        return "warning", f"the meaning of translations is not checked: {install} (in Khulasa's environment)"
    return "ok", "meaning of translations checked by Universal Sentence Encoder, multilingual v3"


def _names(settings: Settings, glossary: Glossary) -> Iterator[tuple[str, str]]:
    """The rows of the project, those that cannot be used, and outlets and topics without an English name."""
    rows, errors = read_names(settings.project)
    yield "ok", f"{count(len(rows), 'name')} in {NAMES}"
    for error in errors:
        yield "warning", str(error)
    articles = read_seeds(settings.project).articles
    nameless = names_without_english(articles, naming(glossary, rows))
    for kind, name, used in nameless[:_LISTED]:
        yield "warning", f"{kind} without an English name, in {count(used, 'article')}: {name}"
    if rest := nameless[_LISTED:]:
        yield "warning", f"and {len(rest)} more without an English name"
    if nameless:
        kind, name, _ = nameless[0]
        yield "warning", f"to name them in English, add lines to {NAMES}, such as {name},ENGLISH,,{kind}"


def _seeds(settings: Settings) -> Iterator[tuple[str, str]]:
    seeds = read_seeds(settings.project)
    drafts, unreadable = read_drafts(settings.project, seeds.articles)
    add = "" if drafts else "; add one with khulasa new FILE"
    yield "ok" if drafts else "warning", f"{count(len(drafts), 'readable seed')} in {FOLDER}/{add}"
    for error in (*seeds.errors, *unreadable):
        yield "warning" if drafts else "error", str(error)
    waiting = [sum(not e.english and not e.obsolete for e in draft.memory.entries) for draft in drafts]
    if any(waiting):
        sentences, articles = count(sum(waiting), "sentence"), count(sum(map(bool, waiting)), "article")
        have = "have" if sum(waiting) > 1 else "has"
        yield "warning", f"{sentences} of {articles} {have} no English yet; run khulasa review --web"
