"""`khulasa memory`: translations out to other tools and back in."""

from __future__ import annotations

from collections import defaultdict
from contextlib import nullcontext
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from generator.cli import report
from generator.cli.options import Console, locked, settings_of, shared_options
from generator.files import write_if_changed
from generator.sources.drafts import read_drafts
from generator.sources.exchange import FORMATS, Unit, merge, read_document
from generator.sources.exchange.finding import Sentences
from generator.sources.exchange.merge import as_entries
from generator.sources.memory import identify
from generator.sources.seeds import read_seeds
from generator.sources.seeds.naming import slugs_of
from generator.text.sentences import split_sentences

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from generator.config.settings import Settings
    from generator.sources.drafts import Draft
    from generator.sources.exchange import Document, Merged

_NAMED = 3
"""How many units a sentence names."""


@click.group("memory")
def memory_command() -> None:
    """Export translations, or import them.

    Files are in TMX or XLIFF, which other translation tools read and write.
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

    Those of the articles named by SLUG, or of all articles, as TMX 1.4 or XLIFF 1.2.
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
@shared_options
def import_command(file: Path, *, dry_run: bool, **arguments: Any) -> None:
    """Read translations from a TMX or XLIFF file.

    A machine translation never replaces the work of a person.
    """
    settings, console = settings_of(arguments["project"]), Console(arguments["quiet"])
    document = read_document(file)
    with nullcontext() if dry_run else locked(settings):
        drafts = _drafts(settings, console)
        sentences = Sentences(entry.arabic for draft in drafts for entry in draft.memory.entries)
        units = [fitted for unit in document.units for fitted in sentences.fit(unit)]
        used, taken = set[str](), 0
        for draft, merged in _merged(drafts, units):
            taken += len(merged.taken)
            used |= {entry.arabic for entry in merged.entries}
            for id_ in merged.kept:
                console.warn(f"{draft.memory.where}, {id_}: kept as it is; the file has different English")
            draft.memory.replace(merged.entries)
            if merged.taken and not dry_run:
                draft.memory.save()
    strangers = sum(unit.entry.arabic not in used for unit in units)
    verb = "would be taken" if dry_run else "taken"
    console.say(f"{report.count(taken, 'sentence')} {verb} from {file.name}")
    _refuse(document, file, console)
    if strangers:
        console.note(f"in no article here: {report.count(strangers, 'sentence')} of the file")


def _refuse(document: Document, file: Path, console: Console) -> None:
    """Name what was refused, one line for each reason."""
    places: Mapping[str, list[str]] = defaultdict(list)
    for refused in document.refused:
        places[refused.reason].append(refused.place)
    for reason, found in places.items():
        more = f" and {report.count(len(found) - _NAMED, 'other unit')}" if len(found) > _NAMED else ""
        console.warn(f"{file.name}, {', '.join(found[:_NAMED])}{more}: not taken; {reason}")


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
            yield draft, replace(merged, taken=tuple(e.id for e in merged.entries if e.english))


def _drafts(settings: Settings, console: Console) -> Sequence[Draft]:
    seeds = read_seeds(settings.project, settings.original)
    drafts, unreadable = read_drafts(settings.project, seeds.articles)
    for error in (*seeds.errors, *unreadable):
        console.warn(str(error))
    return drafts
