"""Which articles a person means, by slug or by the file name of the seed."""

from __future__ import annotations

from difflib import get_close_matches
from typing import TYPE_CHECKING
from unicodedata import normalize

from generator.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from generator.model import Article


def slugs_of(names: Iterable[str], articles: Iterable[Article], where: str) -> frozenset[str]:
    """The slug of each name: `budget`, `budget.txt` and `seeds/budget.txt` are one article.

    Raises:
        UsageError: no article has such a name; suggests the nearest one.
    """
    known = {name: article.slug for article in articles for name in _names(article)}
    given = {normalize("NFC", name) for name in names}
    if unknown := sorted(given - known.keys()):
        close = get_close_matches(unknown[0], known, n=1)
        fix = f"did you mean '{close[0]}'?" if close else "see the names in seeds/"
        raise UsageError(where, f"no seed has the name or slug '{unknown[0]}'", fix)
    return frozenset(known[name] for name in given)


def _names(article: Article) -> Iterator[str]:
    path = article.path
    yield from (normalize("NFC", name) for name in (path.stem, path.name, path.as_posix()))
    yield article.slug
