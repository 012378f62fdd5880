"""Everything that a run publishes below the documentation's folder, as bytes or kept files by path.

Nothing is written here. An output is a function of the publication and one line in `outputs`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from jinja2 import TemplateError, TemplateNotFound, TemplateSyntaxError

from generator.editorial.related import related
from generator.editorial.taxonomy import taxonomy_of
from generator.errors import PublishError
from generator.site.api import api, dataset
from generator.site.citations import citations
from generator.site.feeds import feeds
from generator.site.fonts import site_fonts
from generator.site.newsletter import issue_cards, render_newsletter
from generator.site.pages import render_data, render_pages, share_cards
from generator.site.render.edition import Edition
from generator.site.root.service_worker import offline_worker
from generator.site.root.well_known import site_files
from generator.site.social_images import draw_cards
from generator.text.language import ENGLISH, arabic

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from pathlib import Path, PurePosixPath

    from generator.config.settings import Settings
    from generator.editorial.permalinks import RetiredAddress
    from generator.editorial.taxonomy import Taxonomy
    from generator.model import Story
    from generator.site.newsletter import Issue
    from generator.sources.glossary import Glossary

Files = dict["PurePosixPath", "bytes | Path"]


@dataclass(frozen=True, slots=True)
class Publication:
    """What is published, before it is put into words."""

    settings: Settings
    stories: Sequence[Story]
    """With no more of their English than the settings let out."""
    issues: Sequence[Issue]
    departures: Sequence[RetiredAddress]
    """Addresses whose article is not there any more."""
    glossary: Glossary
    latest: date | None
    """The last day on which anything changed."""


def outputs(told: Publication) -> Files:
    """Every generated file but the search bundles.

    Raises:
        PublishError: a template is wrong.
        SettingsError: the Arabic catalogue cannot be read.
    """
    settings, stories, issues = told.settings, told.stories, told.issues
    taxonomy = taxonomy_of(stories, told.glossary)
    data = render_data(stories, told.departures, settings)
    fonts = site_fonts(settings.work_dir / "fonts")
    cards = {**share_cards(stories, settings), **issue_cards(issues, stories, settings)}
    return {
        **data,
        **_editions(told, taxonomy),
        **api(stories, taxonomy.topics, data, settings),
        **dataset(stories, settings),
        **citations(stories, settings),
        **site_files(stories, told.latest, settings),
        **fonts,
        **offline_worker(settings, fonts),
        **draw_cards(cards, settings.project / "templates", settings.work_dir / "cards"),
    }


def _editions(told: Publication, taxonomy: Taxonomy) -> Files:
    """The pages and feeds of each language, and the newsletter."""
    templates = told.settings.project / "templates"
    languages = [ENGLISH, *([arabic(templates)] if told.settings.arabic_recipe else [])]
    near = related(told.stories, taxonomy, told.glossary)
    files: Files = {}
    try:
        for language in languages:
            edition = Edition(told.settings, templates, language, taxonomy)
            files.update(render_pages(told.stories, near, told.departures, edition))
            files.update(feeds(told.stories, edition))
        files.update(render_newsletter(told.issues, told.stories, Edition(told.settings, templates)))
    except TemplateError as error:
        raise _wrong(error) from error
    return files


def _wrong(error: TemplateError) -> PublishError:
    line = f", line {error.lineno}" if isinstance(error, TemplateSyntaxError) else ""
    name = error.name if isinstance(error, (TemplateSyntaxError, TemplateNotFound)) else None
    where = f"templates/pages/{name or ''}{line}"
    return PublishError(where, f"cannot be printed ({error.message})", "mend the template")
