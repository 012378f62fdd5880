"""How large a site is, and which hosts do not take one so large."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from generator.pipeline import hosting
from generator.pipeline.hosting import Host, Size, hosts, size_of, size_of_files, too_small

if TYPE_CHECKING:
    from pathlib import Path

SMALL = Size(files=10, folders=4, total=3_000, largest=900)
GITHUB, GITLAB, FREE, PAID = hosts()


def test_a_size_counts_files_folders_and_bytes_without_following_links(tmp_path: Path) -> None:
    (tmp_path / "a/b").mkdir(parents=True)
    (tmp_path / "index.html").write_bytes(b"12345")
    (tmp_path / "a/b/page.html").write_bytes(b"123")
    (tmp_path / "a/round").symlink_to(tmp_path, target_is_directory=True)
    size = size_of(tmp_path)
    assert (size.files, size.folders, size.largest) == (3, 2, max(5, size.total - 8))
    assert size_of_files({"index.html": 5, "a/b/page.html": 3}) == Size(2, 2, 8, 5)
    assert str(replace(size, total=1_234_567)) == "3 files, 1.2 MB"
    assert str(Size(1, 0, 1_134_000_000, 0)) == "1 file, 1,134 MB"


@pytest.mark.parametrize(
    ("size", "refused"),
    [
        (SMALL, []),
        (replace(SMALL, total=1_000_000_000), []),
        (replace(SMALL, total=1_000_000_001), [GITHUB, GITLAB]),
        (replace(SMALL, files=20_000), []),
        (replace(SMALL, files=20_001), [FREE]),
        (replace(SMALL, files=100_001), [FREE, PAID]),
        (replace(SMALL, files=90_000, folders=120_000), [GITLAB, FREE]),
        (replace(SMALL, largest=25 * 2**20 + 1), [FREE, PAID]),
    ],
)
def test_a_host_refuses_what_passes_a_limit_that_it_states(size: Size, refused: list[Host]) -> None:
    assert [host for host in hosts() if [*host.refusals(size)]] == refused
    assert [text.split(" (")[0] for text in too_small(size)] == [host.name for host in refused]


def test_a_refusal_names_the_limit() -> None:
    size = Size(files=250_000, folders=1, total=2_000_000_000, largest=30_000_000)
    assert too_small(size) == [
        "GitHub Pages (at most 1,000 MB)",
        "GitLab Pages (at most 200,000 files and folders, at most 1,000 MB)",
        "Cloudflare Pages, free (at most 20,000 files, no file over 26.2 MB)",
        "Cloudflare Pages, paid (at most 100,000 files, no file over 26.2 MB)",
    ]


def test_every_limit_has_its_source_and_the_day_on_which_it_was_read() -> None:
    for host in hosting.hosts():
        assert host.source.startswith("https://")
        assert date.fromisoformat(host.read) >= date(2026, 11, 30)
        assert host.files or host.total
