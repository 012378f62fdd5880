"""Everything that a run publishes below the documentation's folder, as bytes or cached files by path.

Nothing is written to `docs/` here. An output is a function of the archive and one line in `outputs`.
"""

from __future__ import annotations

from contextlib import contextmanager
from itertools import chain
from pathlib import Path, PurePosixPath
from traceback import walk_tb
from typing import TYPE_CHECKING

from jinja2 import TemplateError, TemplateNotFound, TemplateSyntaxError

from generator.errors import PublishError
from generator.site.api import Known, api, dataset
from generator.site.citations import citations
from generator.site.feeds import feeds
from generator.site.fonts import site_fonts
from generator.site.listings import listings, with_listings
from generator.site.newsletter import issue_images, make_letter, render_newsletter
from generator.site.pages import article_documents, render_data, render_pages
from generator.site.render.edition import Edition, edition_key
from generator.site.render.markup import read_templates_again
from generator.site.root.service_worker import offline_worker
from generator.site.root.well_known import site_files
from generator.site.search import search_bundles
from generator.site.search.arabic_script import arabic_script
from generator.site.search.script import search_script
from generator.site.search.start import search_start
from generator.site.social_images import draw_cards
from generator.store import AFRESH
from generator.text.language import ENGLISH, arabic
from generator.workers import HERE, Workers

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from generator.config.settings import Settings
    from generator.editorial.run import Archive, Run
    from generator.resources import Templates
    from generator.site.newsletter import Letter
    from generator.store import Content, Recall
    from generator.text.language import Language

Files = dict["PurePosixPath", "Content | Path"]


def outputs(
    run: Run,
    settings: Settings,
    shipped: Mapping[PurePosixPath, bytes],
    workers: Workers = HERE,
    recall: Recall = AFRESH,
) -> Files:
    """Every generated file, and unchanged the program's own files, `shipped`.

    `recall` may give what was made before of an article that is the same.

    Raises:
        PublishError: the indexer failed.
        TemplateError: a template is not valid; likewise when an output is made (`template_errors`).
        SettingsError: the Arabic catalogue cannot be read.
    """
    read_templates_again()
    archive, addresses = run.archive, run.addresses
    stories, taxonomy = archive.stories, archive.taxonomy
    kin = (archive.same, archive.related)
    articles = article_documents(stories, addresses.retired, kin, archive.digests)
    assets = {path: data for path, data in shipped.items() if path.is_relative_to("assets")}
    assets |= {**site_fonts(settings.work_dir / "fonts", workers), **arabic_script()}
    assets |= search_script(assets, settings.docs_dir)
    known = Known(archive.digests, recall)
    bare = [_edition(run, settings, language) for language in _languages(settings)]
    editions = with_listings(bare, stories, listings(stories, bare, recall), recall)
    images = editions[0].social_images
    pictures = {PurePosixPath("articles", slug): image for slug, image in images.items()}
    letters = {edition.language.code: _letters(archive, edition) for edition in editions}
    pictures.update(issue_images([*chain.from_iterable(letters.values())], images))
    return {
        **shipped,
        **render_data(stories, articles, settings, archive.digests),
        **_pages(run, editions, letters),
        **api(stories, taxonomy, articles, settings, known),
        **dataset(stories, settings, known),
        **citations(stories, settings, archive.digests),
        **site_files(stories, addresses.register.latest, settings),
        **search_bundles(stories, taxonomy, settings, archive.digests, workers),
        **assets,
        **offline_worker(settings, assets),
        **draw_cards(pictures, settings.templates, settings.work_dir / "cards", workers),
    }


def _languages(settings: Settings) -> list[Language]:
    """The languages that the project publishes."""
    if not settings.arabic_recipe:
        return [ENGLISH]
    return [ENGLISH, arabic(settings.templates, settings.digits, settings.months)]


def _edition(run: Run, settings: Settings, language: Language) -> Edition:
    """The edition in this language, without cards."""
    archive = run.archive
    return Edition(
        settings,
        settings.templates,
        language,
        archive.taxonomy,
        key=edition_key(settings, language),
        digests=archive.digests,
    )


def _letters(archive: Archive, edition: Edition) -> list[Letter]:
    """The issues in the edition's language, newest first."""
    own = (issue for issue in archive.issues if issue.language == edition.language.code)
    return [make_letter(issue, archive.stories, edition, archive.issues) for issue in own]


def _pages(run: Run, editions: Sequence[Edition], letters: Mapping[str, Sequence[Letter]]) -> Files:
    """The pages, feeds and newsletters of each edition; `letters` by language."""
    archive, files = run.archive, Files()
    for edition in editions:
        kin = (archive.same, archive.related)
        files.update(render_pages(archive.stories, kin, run.addresses.retired, edition))
        files.update(feeds(archive.stories, edition))
        files.update(render_newsletter(letters[edition.language.code], edition))
        files.update(search_start(archive.stories, edition))
    return files


@contextmanager
def template_errors(templates: Templates) -> Iterator[None]:
    """Report a template that is not valid by its file and line, when outputs are named and made.

    Raises:
        PublishError: a template is not valid.
    """
    try:
        yield
    except TemplateError as error:
        cause = f"cannot be printed ({error.message})"
        raise PublishError(_place(error, templates), cause, "fix the template") from error


def _place(error: TemplateError, templates: Templates) -> str:
    if isinstance(error, TemplateSyntaxError) and error.filename:
        return f"{templates.name_of(Path(error.filename))}, line {error.lineno}"
    frames = ((frame.f_code.co_filename, line) for frame, line in walk_tb(error.__traceback__))
    named = [(templates.name_of(Path(name)), line) for name, line in frames]
    if inside := [(name, line) for name, line in named if name]:
        return "{}, line {}".format(*inside[-1])
    return f"templates/pages/{error.name or ''}" if isinstance(error, TemplateNotFound) else "templates"
