"""Published addresses go on to lead somewhere, whatever happens to the seeds."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from playwright.sync_api import expect

from tests.conftest import ROOT

if TYPE_CHECKING:
    from pathlib import Path

    from tests.conftest import Browse, Run, Serve


def test_a_renamed_seed_leaves_a_way_to_its_new_address(
    online: Path, run: Run, serve: Serve, browse: Browse
) -> None:
    for name in ("port.txt", "port.en.po"):
        (online / "seeds" / name).rename(online / "seeds" / name.replace("port", "harbor"))
    assert run(online, "check").returncode == 0
    built = run(online, "build", "--offline", SOURCE_DATE_EPOCH="1706745600")
    assert built.returncode == 0, built.stderr
    rows = (online / "seeds/register.csv").read_text(encoding="utf-8").splitlines()
    assert [(row.split(",")[0], *row.split(",")[1:3], row.split(",")[-1]) for row in rows[1:]] == [
        ("harbor", "2024-01-01T00:00:00Z", "2024-01-01", ""),
        ("other", "2024-01-01T00:00:00Z", "2024-01-01", ""),
        ("port", "2024-01-01T00:00:00Z", "2024-01-01", "harbor"),
    ]
    left = json.loads((online / "site/articles/port/article.json").read_text(encoding="utf-8"))
    assert left == {"slug": "port", "moved_to": "harbor"}
    assert "/articles/port/" not in (online / "site/sitemap.xml").read_text(encoding="utf-8")
    page = browse(f"{serve(online / 'site')}articles/port/")
    page.wait_for_url("**/articles/harbor/")
    expect(page.locator("h1")).to_have_text("أرباح الميناء ترتفع")


def test_a_removed_seed_leaves_a_note_and_check_fails_until_a_person_has_said_so(
    online: Path, run: Run
) -> None:
    (online / "seeds/port.txt").unlink()
    built = run(online, "build", "--offline")
    assert built.returncode == 0
    assert "1 lost permalink" in built.stdout
    assert "Article withdrawn" in (online / "site/articles/port/index.html").read_text(encoding="utf-8")
    assert not (online / "site/articles/port/figures.csv").exists()
    checked = run(online, "check")
    assert checked.returncode == 1
    assert "seeds/register.csv, port: /articles/port/ has no article any more" in checked.stderr
    register = online / "seeds/register.csv"
    lines = register.read_text(encoding="utf-8").splitlines(keepends=True)
    register.write_text("".join(x.rstrip("\n") + "-\n" if x.startswith("port,") else x for x in lines))
    assert run(online, "check").returncode == 0
    before = register.read_bytes()
    assert run(online, "build", "--offline").returncode == 0
    assert register.read_bytes() == before
    assert (online / "site/articles/port/index.html").exists()


def test_a_seed_that_cannot_be_read_is_named_once(online: Path, run: Run) -> None:
    (online / "seeds/port.txt").write_bytes(b"\xff\xff no text")
    checked = run(online, "check")
    assert checked.returncode == 1
    assert "seeds/port.txt" in checked.stderr
    assert "register.csv" not in checked.stderr


def test_nothing_is_lost_by_removing_the_last_seed(online: Path, run: Run) -> None:
    for seed in (online / "seeds").glob("*.txt"):
        seed.unlink()
    assert run(online, "build", "--offline").returncode == 0
    assert (online / "site/articles/other/index.html").exists()


def test_the_register_that_comes_with_the_repository_is_up_to_date(shipped: Path) -> None:
    """So `make site` in a fresh clone leaves nothing to commit."""
    built = (shipped / "seeds/register.csv").read_bytes()
    assert built == (ROOT / "seeds/register.csv").read_bytes()
