"""The addresses that topics and outlets had before: each leads readers on to where the articles are now.

They are files of a line, not pages of MkDocs: there may be as many of them as there are topics.
"""

from __future__ import annotations

from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from markupsafe import Markup

from generator.site.render.markup import one_line
from generator.site.render.taxonomy_links import term_name

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.editorial.taxonomy import OldAddress
    from generator.site.render.edition import Edition
    from generator.store import Content


def old_pages(edition: Edition) -> Iterator[tuple[PurePosixPath, Content]]:
    """The page at each old address; where nothing has the articles now, it leads to the list of all."""
    for folder, addresses in (
        ("topics", edition.taxonomy.old_topics),
        ("outlets", edition.taxonomy.old_outlets),
    ):
        for address in addresses:
            yield PurePosixPath(folder, address.slug, "index.html"), _signpost(folder, address, edition)


def _signpost(folder: str, address: OldAddress, edition: Edition) -> Content:
    language, to = edition.language, address.to
    target = f"{to.slug}/" if to else ""
    full = f"{edition.settings.site_url}{language.folder}{folder}/{target}"
    name = one_line(term_name(address.term, language))
    return (
        Markup(
            '<!doctype html>\n<html lang="{}" dir="{}">\n<head><meta charset="utf-8"><title>{}</title>'
            '<meta name="viewport" content="width=device-width,initial-scale=1">'
            '<meta http-equiv="refresh" content="0; url=../{}"><link rel="canonical" href="{}"></head>\n'
            '<body><p><a href="../{}"><bdi>{}</bdi></a></p></body>\n</html>\n'
        )
        .format(language.code, language.direction, name, target, full, target, name)
        .encode()
    )
