"""Reading a project: every file that decides what is published, and the time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.clock import now
from generator.editorial.inputs import Inputs, Policy
from generator.sources.drafts import read_drafts
from generator.sources.glossary import Glossary, read_glossary
from generator.sources.issues import read_issues
from generator.sources.names import read_names
from generator.sources.register import read_register
from generator.sources.seeds import read_seeds
from generator.store import AFRESH, Recall

if TYPE_CHECKING:
    from collections.abc import Mapping

    from generator.config.settings import Settings


def read(settings: Settings, environ: Mapping[str, str], recall: Recall = AFRESH) -> Inputs:
    """The project as its files are now; a bad seed or name becomes one of its errors and stops no others.

    Raises:
        SettingsError: the register, the glossary, an issue or the clock is not valid.
    """
    moment = now(environ)
    seeds = read_seeds(settings.project, settings.original, recall)
    drafts, unreadable = read_drafts(settings.project, seeds.articles, recall)
    names, bad_rows = read_names(settings.project)
    return Inputs(
        drafts=tuple(drafts),
        glossary=Glossary(read_glossary(settings.project)),
        register=read_register(settings.project),
        issues=read_issues(settings.project),
        policy=Policy(settings.publish, settings.summary),
        moment=moment,
        seeds=frozenset(seeds.refused) | {article.slug for article in seeds.articles},
        names=names,
        errors=(*seeds.errors, *unreadable, *bad_rows),
        notices=(*seeds.notices, *(notice for article in seeds.articles for notice in article.notices)),
    )
