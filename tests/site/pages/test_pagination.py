"""Lists in pages: nothing is left out, nothing is told twice, and each page leads to those beside it."""

from __future__ import annotations

import pytest

from generator.site.render.pagination import in_folder, paginate, paginate_from_oldest


@pytest.mark.parametrize(("total", "pages"), [(0, 1), (1, 1), (3, 1), (4, 2), (6, 2), (7, 3)])
def test_every_entry_is_on_one_page(total: int, pages: int) -> None:
    pagers = list(paginate(range(total), 3, in_folder("topics")))
    assert [entry for pager in pagers for entry in pager.entries] == list(range(total))
    assert [pager.number for pager in pagers] == list(range(1, pages + 1))
    assert {(pager.pages, pager.total) for pager in pagers} == {(pages, total)}


def test_a_page_leads_to_those_beside_it() -> None:
    first, second, third = paginate(range(9), 3, in_folder("topics"))
    assert (first.previous, first.next) == (None, "topics/page/2/")
    assert (second.previous, second.next) == ("topics/", "topics/page/3/")
    assert (third.previous, third.next) == ("topics/page/2/", None)


def test_a_page_knows_its_file_and_the_way_to_the_top() -> None:
    first, second = paginate(range(2), 1, in_folder("topics"))
    assert (str(first.path), first.root) == ("topics/index.md", "../")
    assert (str(second.path), second.root) == ("topics/page/2/index.md", "../../../")


@pytest.mark.parametrize("total", range(12))
def test_pages_numbered_from_the_oldest_hold_every_entry_once(total: int) -> None:
    newest, *older = paginate_from_oldest(range(total), 3, "articles")
    assert [entry for pager in (newest, *older) for entry in pager.entries] == list(range(total))
    assert {len(pager.entries) for pager in older} <= {3}
    assert len(newest.entries) == total if total < 6 else 3 <= len(newest.entries) < 6
    assert (newest.number, newest.address, newest.previous) == (0, "articles/", None)
    assert [pager.number for pager in older] == list(range(len(older), 0, -1))


def test_pages_numbered_from_the_oldest_stay_when_the_list_grows() -> None:
    def numbered(total: int) -> dict[str, object]:
        pagers = list(paginate_from_oldest(range(-total, 0), 3, "articles"))[1:]
        return {pager.address: pager for pager in pagers}

    for total in range(30):
        assert numbered(total).items() <= numbered(total + 1).items()
