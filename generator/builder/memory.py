"""What templates may know of pages that are not being built, and what pages may not ask at all."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, NoReturn

from mkdocs.structure.files import file_sort_key
from mkdocs.utils import get_build_date

if TYPE_CHECKING:
    from collections.abc import Mapping

    from mkdocs.structure.pages import Page

_LONG = ("head",)
"""Front matter that is not kept: only the page itself prints it."""


class NeedsWholeBuild(Exception):  # noqa: N818 - says what to do
    """A template asks for what is known only when MkDocs builds all pages together, in its own order."""


class Untold:
    """Stands for a value that would make every page depend on all others; to use it is to ask for that."""

    def _refuse(self, *_: object, **__: object) -> NoReturn:
        raise NeedsWholeBuild

    __str__ = __iter__ = __len__ = __bool__ = __getitem__ = __getattr__ = __call__ = __html__ = _refuse
    __eq__ = __lt__ = __gt__ = _refuse
    __hash__ = None  # type: ignore[assignment]


class RememberedMeta(dict[str, Any]):
    """The front matter of a page without what is long."""

    def __missing__(self, key: str) -> object:
        """Refuse what was not kept."""
        if key in _LONG:
            raise NeedsWholeBuild
        raise KeyError(key)


class RememberedPage:
    """What the sitemap and other templates of the whole site may ask of a page that was built earlier."""

    is_link, is_page, is_section = False, True, False

    def __init__(self, file: RememberedFile, record: Mapping[str, Any]) -> None:
        """The page of this record, as `record_of` made it."""
        self.file, self.url, self.title = file, record["url"], record["title"]
        self.canonical_url, self.abs_url = record["canonical_url"], record["abs_url"]
        self.meta = RememberedMeta(record["meta"])
        self.update_date = get_build_date()

    def __getattr__(self, name: str) -> NoReturn:
        """Refuse what was not kept."""
        raise NeedsWholeBuild


class RememberedFile:
    """The file of such a page."""

    def __init__(self, uri: str, record: Mapping[str, Any]) -> None:
        """The file at this path below the documentation's folder."""
        self.src_uri, self.name = uri, record["name"]
        self.url = record["url"] or "./"
        self.page = RememberedPage(self, record)

    def __getattr__(self, name: str) -> NoReturn:
        """Refuse what was not kept."""
        raise NeedsWholeBuild


def record_of(page: Page, *, alone: bool) -> dict[str, Any]:
    """What is kept of a page; `alone` says that its HTML depends on no other page but the navigation.

    A page whose front matter JSON cannot hold is not alone, so that it is read again by every build.
    """
    meta = {key: value for key, value in page.meta.items() if key not in _LONG}
    if json.loads(json.dumps(meta, default=str)) != meta:
        alone = False
    kept = {
        "url": page.url,
        "title": page.title,
        "canonical_url": page.canonical_url,
        "abs_url": page.abs_url,
    }
    return {**kept, "name": page.file.name, "meta": meta, "alone": alone, "dest": page.file.dest_uri}


class AllPages:
    """Every page of the site in MkDocs' order, for the templates that list them.

    It stands where MkDocs has its `Files`, of which it has the one method that these templates use.
    """

    def __init__(self, records: Mapping[str, Mapping[str, Any]]) -> None:
        """The pages of these records, by their path below the documentation's folder."""
        files = (RememberedFile(uri, record) for uri, record in records.items())
        self._files = sorted(files, key=file_sort_key)  # type: ignore[arg-type]

    def documentation_pages(self) -> list[RememberedFile]:
        """The pages."""
        return self._files

    def __iter__(self) -> Any:
        """The pages, where a template goes through them."""
        return iter(self._files)

    def __len__(self) -> int:
        """How many there are."""
        return len(self._files)
