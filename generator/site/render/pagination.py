"""Long lists cut into pages: the entries of each, and the addresses of it and its neighbours."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Generic, TypeVar

from generator.site.render.markup import page

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from generator.site.render.edition import Edition
    from generator.store import Content

Entry = TypeVar("Entry")


@dataclass(frozen=True, slots=True)
class Pager(Generic[Entry]):
    """One page of a list; addresses are made by the function given to `paginate`."""

    entries: tuple[Entry, ...]
    """The entries of this page."""
    number: int
    """From 1; 0 for the newest page of a list whose pages are numbered from the oldest."""
    pages: int
    """How many pages there are; of a page numbered from the oldest, up to it, so that it stays as it is."""
    total: int
    """How many entries the list has; of such a page, up to it."""
    address: str
    previous: str | None
    next: str | None

    @property
    def next_number(self) -> int:
        """The number that the next page of such a list will have."""
        return self.pages

    @property
    def path(self) -> PurePosixPath:
        """The file of a page that has its own folder: `topics/page/2/index.md`."""
        return PurePosixPath(self.address, "index.md")

    @property
    def root(self) -> str:
        """The path from such a page to the top of the edition: `../../../`."""
        return "../" * len(self.path.parent.parts)


def paginate(entries: Sequence[Entry], size: int, address: Callable[[int], str]) -> Iterator[Pager[Entry]]:
    """The pages of a list; the first exists even when the list is empty.

    Args:
        entries: the whole list.
        size: how many entries a page has.
        address: the address of the page with a number.
    """
    pages = max(1, -(-len(entries) // size))
    for number in range(1, pages + 1):
        yield Pager(
            entries=tuple(entries[(number - 1) * size : number * size]),
            number=number,
            pages=pages,
            total=len(entries),
            address=address(number),
            previous=address(number - 1) if number > 1 else None,
            next=address(number + 1) if number < pages else None,
        )


def paginate_from_oldest(entries: Sequence[Entry], size: int, folder: str) -> Iterator[Pager[Entry]]:
    """The pages of a list that grows at its beginning, the newest first; the first exists always.

    The page at `folder/` has what does not fill a page of its own and `size` entries before that. The pages
    below it are numbered from the oldest, so that they stay as they are while the list grows: each leads to
    the page that comes after it, the last one to an address that is not a page yet (see `next_number`).

    Args:
        entries: the whole list, newest first.
        size: how many entries a numbered page has.
        folder: the address of the list.
    """
    whole = max(0, len(entries) // size - 1)
    address = f"{folder}/page/{{}}/".format
    for number in (0, *range(whole, 0, -1)):
        end = len(entries) - (number - 1) * size if number else len(entries) - whole * size
        older = number - 1 if number else whole
        yield Pager(
            entries=tuple(entries[end - size if number else 0 : end]),
            number=number,
            pages=number or whole + 1,
            total=number * size or len(entries),
            address=address(number) if number else f"{folder}/",
            previous=address(number + 1) if number else None,
            next=address(older) if older else None,
        )


def page_to_come(folder: str, number: int, text: str, edition: Edition) -> tuple[PurePosixPath, Content]:
    """The page at a number that is not full yet, with its path: it redirects to the list's newest page."""
    meta = {"title": edition.gettext("Newer"), "description": text, "kind": "moved", "moved_to": ".."}
    return PurePosixPath(folder, "page", str(number), "index.md"), page(edition, "onward", meta, text=text)


def in_folder(folder: str) -> Callable[[int], str]:
    """Addresses from the top of the edition: `topics/`, then `topics/page/2/`, …"""
    return lambda number: f"{folder}/" if number == 1 else f"{folder}/page/{number}/"


def page_title(heading: str, number: int, edition: Edition) -> str:
    """The title of a page of a list: the heading, with a page number other than 0."""
    if not number:
        return heading
    named = {"heading": heading, "number": edition.language.number(number)}
    return edition.gettext("%(heading)s, page %(number)s") % named
