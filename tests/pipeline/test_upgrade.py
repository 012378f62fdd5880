"""A project of version 0.1 builds today, and everything that it promised its readers and editors holds."""

from __future__ import annotations

import json
import re
import shutil
from decimal import Decimal
from email import message_from_string, policy
from html import unescape
from typing import TYPE_CHECKING, Any
from xml.etree import ElementTree

import polib
import pytest

from generator.config.settings import load_settings
from generator.errors import PublishError
from generator.pipeline.mkdocs import run_builder
from generator.site.feeds.feed import urn
from generator.translation.engines import ENGINES
from tests.conftest import ROOT, ignored_by_git

if TYPE_CHECKING:
    from pathlib import Path

    from tests.conftest import Run

OLD = ROOT / "tests/sites/version-0.1"
OWNED = ("mkdocs.yml", "mkdocs.ar.yml", "seeds", "newsletters")
ADDRESSES = (OLD / "published/addresses.txt").read_text(encoding="utf-8").splitlines()
FILED_BY_MISTAKE = {f"{ar}topics/bayan": {urn(f"{ar}articles/gulf-bank-profits")} for ar in ("", "ar/")}
"""Articles that are no longer in a feed: version 0.1 took a bank's statement (بيان) for the company بيان."""
ATOM = "{http://www.w3.org/2005/Atom}"


def recorded(name: str) -> dict[str, list[str]]:
    read: dict[str, list[str]] = json.loads((OLD / "published" / name).read_text(encoding="utf-8"))
    return read


def contents(project: Path) -> dict[str, bytes]:
    """What the editors own, by path."""
    found = (path for part in OWNED for path in (project / part, *(project / part).rglob("*")))
    return {path.relative_to(project).as_posix(): path.read_bytes() for path in found if path.is_file()}


@pytest.fixture(scope="module")
def upgraded(tmp_path_factory: pytest.TempPathFactory, work: Path, run: Run) -> Path:
    """The old project in a clone of today, built months later."""
    target = tmp_path_factory.mktemp("upgraded") / "project"
    generated = ignored_by_git()
    for file in (*(ROOT / "docs").rglob("*"), *(ROOT / "templates").rglob("*")):
        name = file.relative_to(ROOT)
        if file.is_file() and not generated.match_file(name):
            (target / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(file, target / name)
    for part in OWNED:
        copy = shutil.copytree if (OLD / part).is_dir() else shutil.copyfile
        copy(OLD / part, target / part)
    shutil.copytree(work, target / ".khulasa")
    result = run(target, "build", "--offline", SOURCE_DATE_EPOCH="1798761600")
    assert result.returncode == 0, result.stderr
    return target


def read(project: Path, path: str) -> str:
    return (project / "site" / path).read_text(encoding="utf-8")


def test_its_settings_are_taken_as_they_were() -> None:
    settings = load_settings(OLD, ENGINES)
    assert settings.engines == ("memory", "firefox", "google", "libre", "llm")
    assert (settings.time_budget, settings.report_url) == (300, "mailto:desk@quay.example")
    blocks = dict(settings.engine_settings)
    assert set(blocks) == {"google", "libre", "llm", "firefox", "microsoft", "baidu"}
    assert (blocks["google"].timeout, blocks["google"].at_once, blocks["google"].retries) == (15, 12, 4)
    assert (blocks["llm"].context, blocks["llm"].batch) == (4096, 4)
    assert blocks["llm"].price_out == Decimal("0.4")


def test_without_the_templates_of_a_clone_its_settings_must_name_the_theme(tmp_path: Path) -> None:
    """Or every page would be a plain one of Material, without a word said."""
    shutil.copyfile(OLD / "mkdocs.yml", tmp_path / "mkdocs.yml")
    with pytest.raises(PublishError, match=r"^mkdocs\.yml, theme\.name: .*; write name: khulasa$"):
        run_builder(load_settings(tmp_path, ENGINES), {}, None)


def test_every_address_that_it_published_is_still_there(upgraded: Path) -> None:
    assert len(ADDRESSES) > 250
    assert [path for path in ADDRESSES if not (upgraded / "site" / path).is_file()] == []


@pytest.mark.parametrize("edition", ["", "ar/"])
def test_addresses_whose_article_left_lead_where_they_led(upgraded: Path, edition: str) -> None:
    for old, new in (
        ("fuel-price-protests", "fuel-protests"),
        ("housing-rents-survey", "civil-servants-salaries"),
    ):
        assert f'content="0; url=../{new}/"' in read(upgraded, f"{edition}articles/{old}/index.html")
        assert json.loads(read(upgraded, f"articles/{old}/article.json")) == {"slug": old, "moved_to": new}
    for gone in ("metro-third-line", "court-fines-cartel"):
        assert 'content="noindex"' in read(upgraded, f"{edition}articles/{gone}/index.html")


def ids_of(file: Path) -> list[str | None]:
    """Those of a feed and its entries, in their order."""
    if file.suffix == ".json":
        document: dict[str, Any] = json.loads(file.read_bytes())
        return [item["id"] for item in document["items"]]
    root = ElementTree.parse(file).getroot()
    if file.name == "feed.xml":
        return [guid.text for guid in root.iter("guid")]
    return [root.findtext(f"{ATOM}id"), *(entry.findtext(f"{ATOM}id") for entry in root.iter(f"{ATOM}entry"))]


def test_no_feed_gives_an_entry_another_id(upgraded: Path) -> None:
    """Or readers would be shown everything as new."""
    feeds = recorded("feed-ids.json")
    assert len(feeds) == len(
        [p for p in ADDRESSES if re.search(r"(^|/)(feed\.xml|feed\.json|atom\.xml)$", p)]
    )
    for path, ids in feeds.items():
        today = set(map(str, ids_of(upgraded / "site" / path)))
        if "figures/" in path:
            folder = "ar/" if path.startswith("ar/") else ""
            feed_itself = {ids[0]} if path.endswith("atom.xml") else set[str]()
            assert today | set(ids) <= feed_itself | ids_of_figures(upgraded, folder), path
        else:
            assert today == set(ids) - FILED_BY_MISTAKE.get(path.rpartition("/")[0], set()), path


def ids_of_figures(project: Path, folder: str) -> set[str]:
    """Those of all key figures: which of them a full feed has depends on their rank, which may change."""
    articles = [json.loads(path.read_bytes()) for path in (project / "site/articles").glob("*/article.json")]
    return {
        urn(f"{folder}articles/{article['slug']}#{id_}")
        for article in articles
        for figure in article.get("key_figures", ())
        for id_ in figure["occurrences"]
    }


def test_links_to_sentences_and_figures_still_find_them(upgraded: Path) -> None:
    anchors = recorded("anchors.json")
    assert sum(map(len, anchors.values())) > 100
    for path, ids in anchors.items():
        page = read(upgraded, path)
        assert [anchor for anchor in ids if f'id="{anchor}"' not in page] == [], path


def test_not_a_byte_of_what_editors_own_has_changed(upgraded: Path) -> None:
    """Among it the register, whose dates would tell every reader that each article was changed."""
    assert contents(upgraded) == contents(OLD)


def test_the_site_shows_the_work_of_its_editors(upgraded: Path) -> None:
    page = read(upgraded, "articles/gulf-bank-profits/index.html")
    assert "Rana Haddad" in page
    assert "The first version named the wrong quarter." in page
    # The written brief, which no run has replaced by sentences of the article.
    assert "Deposits passed" in page
    for slug in ("gulf-bank-profits", "fuel-protests"):
        text = unescape(re.sub(r"<[^>]+>", "", read(upgraded, f"articles/{slug}/index.html")))
        edited = [entry for entry in polib.pofile(str(OLD / f"seeds/{slug}.en.po")) if not entry.fuzzy]
        assert len(edited) > 5
        assert [entry.msgctxt for entry in edited if entry.msgstr not in text] == []
    issue = read(upgraded, "newsletter/2026-09-10/issue.txt")
    assert "Good morning from the quay." in issue
    assert issue.index("Protesters") < issue.index("Oasis Bank raises")
    mail = message_from_string(read(upgraded, "newsletter/2026-09-10/issue.eml"), policy=policy.default)
    assert "A bank's nine months, and a week of roadblocks" in mail["Subject"]
    assert "Bayan" in read(upgraded, "topics/index.html"), "a name of the glossary is a topic"
